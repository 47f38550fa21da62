// What can be written here, as the engine knows it.
import {
  autocompletion, completionKeymap, pickedCompletion, type Completion, type CompletionContext, type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { keymap, type EditorView } from "@codemirror/view";
import type { Choice, Choices } from "../pkg/ecslint_web.js";
import { host } from "./host.ts";
import { element, markdown } from "./markdown.ts";

export const completing: Extension = [
  autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 }),
  keymap.of(completionKeymap),
];

function source(context: CompletionContext): CompletionResult | null {
  const { state, pos, explicit } = context;
  const found = state.facet(host).complete(pos, state.doc.length);
  if (!found || found.items.length === 0) return null;
  const { from, to } = found;
  if (!explicit && from === to && !/["'-] ?$/.test(state.sliceDoc(Math.max(0, pos - 2), pos))) return null;
  const options = found.items.map((choice, index) => option(found, choice, index));
  return { from, to, options };
}

/** `from` and `to` of `found` are what was typed; what is replaced may be more: the quotes around it. */
function option(found: Choices, choice: Choice, index: number): Completion {
  const before = found.from - found.replace_from;
  const after = found.replace_to - found.to;
  return {
    label: choice.label,
    detail: choice.detail,
    type: choice.kind,
    sortText: String(index).padStart(4, "0"),
    ...(choice.docs && { info: () => element("div", "cm-card-docs", markdown(choice.docs)) }),
    apply(view: EditorView, completion: Completion, from: number, to: number) {
      const main = { from: from - before, to: to + after, insert: choice.insert };
      const also = choice.also.map(({ from, to, insert }) => ({ from, to, insert }));
      const changes = view.state.changes([...also, main]);
      const start = changes.mapPos(main.from, -1);
      view.dispatch({
        changes,
        selection: { anchor: start + choice.caret },
        scrollIntoView: true,
        userEvent: "input.complete",
        annotations: pickedCompletion.of(completion),
      });
    },
  };
}
