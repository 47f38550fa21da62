// How the editor looks. The colours are the page's custom properties, which reach into the shadow root.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--code-key)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword, tags.atom], color: "var(--code-number)" },
  { tag: [tags.comment, tags.meta], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--code-mark)" },
]);

const squiggle = (colour: string) => ({
  backgroundImage: "none",
  textDecoration: `underline wavy ${colour} 1.5px`,
  textDecorationSkipInk: "none",
  textUnderlineOffset: "3px",
});

const dot = (colour: string, shape: string) => ({
  content: "''",
  width: "9px",
  height: "9px",
  margin: "auto",
  background: colour,
  clipPath: shape,
});

const parts = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "var(--code-size)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "10px 0 30vh", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 16px 0 6px" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { background: "var(--selection)" },
  ".cm-activeLine": { backgroundColor: "var(--active-line)" },
  ".cm-gutters": {
    backgroundColor: "var(--surface)", color: "var(--faint)", border: "none", paddingLeft: "4px",
  },
  ".cm-activeLineGutter": { backgroundColor: "var(--active-line)", color: "var(--ink)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 6px 0 4px", minWidth: "2.2em" },
  ".cm-gutter-lint": { width: "15px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0", display: "flex" },
  ".cm-lint-marker": { width: "15px", height: "auto", display: "flex", margin: "auto" },
  ".cm-lint-marker-error": dot("var(--error)", "circle(50%)"),
  ".cm-lint-marker-warning": dot("var(--warning)", "polygon(50% 4%, 100% 94%, 0 94%)"),
  ".cm-lint-marker-info": dot("var(--info)", "polygon(50% 0, 100% 50%, 50% 100%, 0 50%)"),
  ".cm-lintRange-error": squiggle("var(--error)"),
  ".cm-lintRange-warning": squiggle("var(--warning)"),
  ".cm-lintRange-info": squiggle("var(--info)"),
  ".cm-lintRange-active": { backgroundColor: "var(--active-mark)" },
  ".cm-fold": { display: "inline-block", color: "var(--faint)", cursor: "pointer", padding: "0 3px" },
  ".cm-fold-open": { transform: "rotate(90deg)" },
  ".cm-foldPlaceholder": {
    background: "var(--sunken)", border: "1px solid var(--line)", color: "var(--muted)", padding: "0 6px",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket":
    { backgroundColor: "var(--selection)", outline: "1px solid var(--line-strong)" },
  ".cm-selectionMatch": { backgroundColor: "var(--match)" },
  ".cm-searchMatch": { backgroundColor: "var(--match)", outline: "1px solid var(--line-strong)" },
  ".cm-tooltip": {
    background: "var(--raised)", color: "var(--ink)", border: "1px solid var(--line-strong)",
    borderRadius: "8px", boxShadow: "var(--shadow)", fontFamily: "var(--sans)", fontSize: "13.5px",
  },
  ".cm-panels": { background: "var(--sunken)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-textfield": {
    background: "var(--surface)", color: "var(--ink)", border: "1px solid var(--line-strong)", borderRadius: "6px",
  },
  ".cm-button": {
    background: "var(--surface)", color: "var(--ink)", border: "1px solid var(--line-strong)", borderRadius: "6px",
  },
  ".cm-panel.cm-search": { fontFamily: "var(--sans)", padding: "8px 12px" },
});

export const look: Extension = [syntaxHighlighting(colours), parts];
