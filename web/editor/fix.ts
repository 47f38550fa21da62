// Repairs by keyboard: a menu at the cursor.
import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import { host } from "./host.ts";
import { element, inline } from "./markdown.ts";

/** The menu is opened, or closed. */
export const open = StateEffect.define<Tooltip | null>();

const menu = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(open)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

export const fixing: Extension = [menu, keymap.of([{ key: "Mod-.", run: show, preventDefault: true }])];

/** Makes the repair of the finding of this number, as one step that can be undone. */
export function repair(view: EditorView, number: number): void {
  const changes = view.state.facet(host).fix(number).map(({ from, to, insert }) => ({ from, to, insert }));
  view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
  view.focus();
}

function show(view: EditorView): boolean {
  view.dispatch({ effects: open.of(tooltip(view.state)) });
  const first = view.dom.querySelector<HTMLElement>(".cm-fixes [role=menuitem]");
  // The tooltip is placed in the next measurement; what is not placed cannot have the focus.
  requestAnimationFrame(() => first?.focus({ preventScroll: true }));
  return true;
}

function tooltip(state: EditorState): Tooltip {
  const { from, to, head } = state.selection.main;
  const engine = state.facet(host);
  let found = engine.actions(from, to);
  if (found.length === 0) {
    const line = state.doc.lineAt(head);
    found = engine.actions(line.from, line.to);
  }
  const items = found.map(({ title, safety, number }) => ({ title, safety, number }));
  return { pos: head, above: false, create: (view) => ({ dom: draw(view, items) }) };
}

function draw(view: EditorView, items: { title: string; safety: string; number: number }[]): HTMLElement {
  const close = () => {
    view.dispatch({ effects: open.of(null) });
    view.focus();
  };
  const rows = items.map(({ title, safety, number }) => {
    const note = safety === "safe" ? [] : [element("span", "cm-fix-note", [safety === "manual" ? "to fill in" : "may change the meaning"])];
    const row = element("button", "", [element("span", "", inline(title)), ...note]);
    row.setAttribute("role", "menuitem");
    row.setAttribute("type", "button");
    row.addEventListener("click", () => {
      close();
      repair(view, number);
    });
    return row;
  });
  const dom = element("div", "cm-fixes", rows.length > 0 ? rows : [nothing()]);
  dom.setAttribute("role", "menu");
  dom.setAttribute("aria-label", "Repairs");
  dom.addEventListener("keydown", (event) => {
    const at = rows.findIndex((row) => row.matches(":focus"));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (step && rows.length > 0) rows[(at + step + rows.length) % rows.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return dom;
}

function nothing(): HTMLElement {
  const row = element("button", "", ["No repair is known here"]);
  row.setAttribute("role", "menuitem");
  row.setAttribute("aria-disabled", "true");
  return row;
}
