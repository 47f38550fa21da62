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
  ".cm-hint": { marginLeft: "10px", padding: "1px 6px", borderRadius: "5px", fontSize: "0.86em", color: "var(--muted)", background: "var(--sunken)", fontFamily: "var(--sans)" },
  ".cm-card": { maxWidth: "min(480px, 86vw)", maxHeight: "min(420px, 60vh)", overflow: "auto", lineHeight: "1.5" },
  ".cm-card section": { padding: "10px 14px", borderLeft: "3px solid transparent" },
  ".cm-card section + section": { borderTop: "1px solid var(--line)" },
  ".cm-card-error": { borderLeftColor: "var(--error) !important" },
  ".cm-card-warning": { borderLeftColor: "var(--warning) !important" },
  ".cm-card-info": { borderLeftColor: "var(--info) !important" },
  ".cm-card p, .cm-card-docs p": { margin: "0 0 6px" },
  ".cm-card-docs ul": { margin: "0 0 6px", padding: "0 0 0 18px" },
  ".cm-card-message": { fontWeight: "600" },
  ".cm-card-why": { color: "var(--muted)" },
  ".cm-card blockquote": { margin: "8px 0", padding: "6px 10px", background: "var(--sunken)", borderRadius: "6px", fontFamily: "var(--mono)", fontSize: "12px", overflowWrap: "anywhere" },
  ".cm-card-aws": { display: "block", fontFamily: "var(--sans)", color: "var(--muted)" },
  ".cm-card-foot": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 14px", marginTop: "8px", fontSize: "12.5px" },
  ".cm-card-fix": {
    font: "600 13px var(--sans)", color: "var(--accent-ink)", background: "var(--accent)", border: "0",
    borderRadius: "6px", padding: "5px 12px", cursor: "pointer", textAlign: "left",
  },
  ".cm-card-rule": { fontFamily: "var(--mono)", color: "var(--muted)" },
  ".cm-tooltip a": { color: "var(--accent)", textUnderlineOffset: "2px" },
  ".cm-tooltip code": { fontFamily: "var(--mono)", fontSize: "0.92em", background: "var(--hover)", borderRadius: "4px", padding: "0.08em 0.32em" },
  ".cm-tooltip :focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-fixes": { display: "flex", flexDirection: "column", padding: "5px", maxWidth: "min(460px, 90vw)" },
  ".cm-fixes button": {
    font: "inherit", color: "inherit", background: "none", border: "0", borderRadius: "6px", padding: "7px 12px",
    textAlign: "left", cursor: "pointer", display: "flex", flexWrap: "wrap", gap: "2px 12px", alignItems: "baseline",
  },
  ".cm-fixes button:hover, .cm-fixes button:focus": { background: "var(--accent-soft)" },
  ".cm-fix-note": { color: "var(--muted)", fontSize: "12.5px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "16em", maxWidth: "min(560px, 92vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent-soft)", color: "var(--ink)" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal", fontFamily: "var(--sans)", fontSize: "12.5px", marginLeft: "1em" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-tooltip.cm-completionInfo": { padding: "8px 12px", maxWidth: "340px", lineHeight: "1.5" },
  ".cm-panels": { background: "var(--sunken)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": {
    fontFamily: "var(--sans)", fontSize: "13px", padding: "8px 36px 8px 12px", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px",
  },
  ".cm-panel.cm-search br": { flexBasis: "100%", content: "''" },
  ".cm-panel.cm-search label": { display: "inline-flex", alignItems: "center", gap: "5px", fontSize: "13px", color: "var(--muted)" },
  ".cm-panel.cm-search input[type=checkbox]": { accentColor: "var(--accent)", margin: "0" },
  ".cm-textfield, .cm-panel.cm-search .cm-textfield": {
    background: "var(--surface)", color: "var(--ink)", border: "1px solid var(--line-strong)", borderRadius: "6px",
    font: "inherit", minHeight: "28px", padding: "0 9px", margin: "0",
  },
  ".cm-button, .cm-panel.cm-search .cm-button": {
    backgroundImage: "none", backgroundColor: "var(--surface)", color: "var(--ink)", border: "1px solid var(--line-strong)", borderRadius: "6px",
    font: "inherit", minHeight: "28px", padding: "0 10px", margin: "0", cursor: "pointer",
  },
  ".cm-button:hover": { backgroundColor: "var(--hover)" },
  ".cm-panels :focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-panel.cm-search [name=close]": { color: "var(--muted)", font: "18px var(--sans)", width: "26px", height: "26px", top: "8px", right: "8px", cursor: "pointer" },
});

export const look: Extension = [syntaxHighlighting(colours), parts];
