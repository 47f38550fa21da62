// Remarks behind values, which are not part of the text: that 1024 is 1 vCPU.
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { host } from "./host.ts";
import { element } from "./markdown.ts";

const set = StateEffect.define<DecorationSet>();

const remarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(set)) return effect.value;
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const hinting: Extension = remarks;

class Remark extends WidgetType {
  constructor(readonly text: string) {
    super();
  }

  override eq(other: Remark): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    return element("span", "cm-hint", [this.text]);
  }
}

/** Shows the remarks on the text as it is now. */
export function hint(view: EditorView): void {
  const hints = view.state.facet(host).hints();
  const end = view.state.doc.length;
  const widgets = hints.filter(({ at }) => at <= end)
    .map(({ at, text }) => Decoration.widget({ widget: new Remark(text), side: 1 }).range(at));
  if (widgets.length === 0 && view.state.field(remarks).size === 0) return;
  view.dispatch({ effects: set.of(Decoration.set(widgets, true)) });
}
