// One CodeMirror editor, as web/src/editor.rs sees it. Offsets are UTF-16 code units, CodeMirror's own.
import { undo } from "@codemirror/commands";
import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { Compartment, EditorState, Transaction, type ChangeSpec, type StateEffect } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Host } from "../pkg/ecslint_web.js";
import { json, language } from "./language.ts";
import { basics } from "./basics.ts";
import { completing } from "./complete.ts";
import { fixing } from "./fix.ts";
import { hint, hinting } from "./hints.ts";
import { host } from "./host.ts";
import { explain, hovering } from "./hover.ts";
import { linting, relint } from "./lint.ts";
import { comes, originating } from "./origin.ts";

export class Editor {
  readonly #view: EditorView;
  readonly #language = new Compartment();
  #format = "json";

  constructor(parent: HTMLElement, text: string, format: string, label: string, engine: Host) {
    // In a shadow root CodeMirror adopts its style sheets, which the page's policy lets it do.
    const root = parent.attachShadow({ mode: "open" });
    this.#view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          basics,
          host.of(engine),
          originating,
          linting(),
          fixing,
          completing,
          hovering,
          hinting,
          this.#language.of(json),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged || update.selectionSet) {
              engine.moved(update.state.selection.main.head);
            }
          }),
        ],
      }),
    });
    this.language(format);
    this.relint();
    hint(this.#view);
  }

  /** Puts `text` in the place of all there is, as one step that can be undone. */
  replace(text: string): void {
    this.#replace(text);
  }

  /** The same with a text that came from the origin of this number. */
  put(text: string, origin: number): void {
    this.#replace(text, [comes.of(origin)]);
  }

  /** The text there is now comes from the origin of this number. */
  came(origin: number): void {
    this.#view.dispatch({ effects: comes.of(origin), annotations: Transaction.addToHistory.of(false) });
    this.relint();
    this.#view.state.facet(host).changed();
  }

  #replace(text: string, effects: StateEffect<unknown>[] = []): void {
    const end = this.#view.state.doc.length;
    this.#view.dispatch({
      changes: [{ from: 0, to: end, insert: text }], effects, selection: { anchor: 0 }, userEvent: "input.fix", scrollIntoView: true,
    });
  }

  /** Applies edits given as three lists; positions mean the text before them. */
  edit(from: Uint32Array, to: Uint32Array, inserts: string[]): void {
    const changes: ChangeSpec[] = [];
    from.forEach((start, index) => {
      changes.push({ from: start, to: to[index] ?? start, insert: inserts[index] ?? "" });
    });
    this.#change(changes);
  }

  #change(changes: ChangeSpec): void {
    this.#view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
  }

  /** Selects a place, shows it, and gives the editor the focus. */
  select(from: number, to: number): void {
    const end = this.#view.state.doc.length;
    const selection = { anchor: Math.min(from, end), head: Math.min(to, end) };
    this.#view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }) });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  /** Goes to the next finding, or the one before, and shows what it says. */
  step(forward: boolean): void {
    const found = (forward ? nextDiagnostic : previousDiagnostic)(this.#view);
    this.#view.focus();
    if (found) void explain(this.#view);
    else this.#view.dispatch({ effects: EditorView.announce.of("No problems") });
  }

  /** Shows what is known of the place of the cursor. */
  explain(): void {
    this.#view.focus();
    void explain(this.#view);
  }

  /** Takes the last step back. */
  undo(): void {
    undo(this.#view);
  }

  /** Highlights as `json`, `jsonc` or `yaml`. */
  language(format: string): void {
    this.#format = format;
    language(format).then((found) => {
      // It may have changed again while that was fetched.
      if (format !== this.#format || found === this.#language.get(this.#view.state)) return;
      this.#view.dispatch({ effects: this.#language.reconfigure(found) });
    }, () => undefined);
  }

  /** Lints again: something beside the text has changed. */
  relint(): void {
    this.#view.dispatch(relint(this.#view.state));
  }

  /** Shows what the values mean, now that the text has changed. */
  hint(): void {
    hint(this.#view);
  }

  /** Measures anew, after it was hidden. */
  shown(): void {
    this.#view.requestMeasure();
  }
}
