// Where the text came from, as a number that the Rust side knows: it goes with the text through undo and redo.
import { invertedEffects } from "@codemirror/commands";
import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from "@codemirror/state";
import { host } from "./host.ts";

/** The text now comes from there. */
export const comes = StateEffect.define<number>();

const field = StateField.define<number>({
  create: (state) => state.facet(host).origin(),
  update: after,
});

export const originating: Extension = [
  field,
  invertedEffects.of((transaction) => {
    const moved = transaction.effects.some((effect) => effect.is(comes));
    return moved ? [comes.of(transaction.startState.field(field))] : [];
  }),
];

/** The number of the origin. */
export function origin(state: EditorState): number {
  return state.field(field);
}

/** The origin after `transaction`: what is pasted over a whole text comes from elsewhere. */
export function arrival(transaction: Transaction): number {
  const before = origin(transaction.startState);
  const now = after(before, transaction);
  return now === before && replaces_all(transaction) ? transaction.startState.facet(host).like(before) : now;
}

function after(now: number, transaction: Transaction): number {
  for (const effect of transaction.effects) if (effect.is(comes)) now = effect.value;
  return now;
}

function replaces_all(transaction: Transaction): boolean {
  if (!transaction.isUserEvent("input.paste")) return false;
  let all = false;
  transaction.changes.iterChangedRanges((from, to) => { all ||= from === 0 && to === transaction.startState.doc.length; });
  return all;
}
