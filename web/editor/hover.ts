// The card at a place: what is wrong there, why, what AWS says, and the repair; and what the field means.
import { StateEffect, StateField } from "@codemirror/state";
import { EditorView, closeHoverTooltips, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { Card, Problem } from "../pkg/ecslint_web.js";
import { open, repair } from "./fix.ts";
import { host } from "./host.ts";
import { element, inline, link, markdown } from "./markdown.ts";

/** So long a card waits for the pages of the rules, which say why; without them it comes all the same. */
const PATIENCE = 300;

const show = StateEffect.define<Tooltip | null>();

/** The card that was asked for by a key, until the cursor goes elsewhere. */
const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(show)) return effect.value;
      if (effect.is(open)) return null;
    }
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

export const hovering = [
  hoverTooltip(async (view, place) => {
    const card = await find(view, place);
    return card && !view.state.field(asked) ? tooltip(view, card) : null;
  }, { hoverTime: 200 }),
  asked,
  keymap.of([{ key: "Escape", run: hide }]),
];

/** Shows the card at the cursor, and says to those who do not see it what it says is wrong. */
export async function explain(view: EditorView): Promise<void> {
  const { selection, doc } = view.state;
  const card = await find(view, selection.main.from);
  if (view.state.doc !== doc || !view.state.selection.eq(selection)) return;
  const words = card?.problems.map(({ severity, message, help, fix }) => [
    `${severity}: ${message}`, ...(help ? [help] : []), ...(fix ? [`repair: ${fix}`] : []),
  ].join("; ").replaceAll("`", "")) ?? [];
  view.dispatch({ effects: [
    show.of(card && tooltip(view, card)),
    closeHoverTooltips,
    EditorView.announce.of(words.length > 0 ? words.join(". ") : card ? card.docs : "Nothing is known of this place"),
  ] });
}

function hide(view: EditorView): boolean {
  if (!view.state.field(asked)) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
}

async function find(view: EditorView, place: number): Promise<Card | null> {
  const engine = view.state.facet(host);
  await Promise.race([engine.ready(), new Promise((done) => setTimeout(done, PATIENCE))]);
  return engine.card(place) ?? null;
}

function tooltip(view: EditorView, card: Card): Tooltip {
  return { pos: card.from, end: card.to, above: true, create: () => ({ dom: draw(view, card) }) };
}

function draw(view: EditorView, card: Card): HTMLElement {
  const parts = card.problems.map((problem) => draw_problem(view, problem));
  if (card.docs) parts.push(element("section", "cm-card-docs", markdown(card.docs)));
  return element("div", "cm-card", parts);
}

function draw_problem(view: EditorView, problem: Problem): HTMLElement {
  const parts = [element("p", "cm-card-message", inline(problem.message))];
  if (problem.help) parts.push(element("p", "", inline(problem.help)));
  if (problem.why) parts.push(element("div", "cm-card-why", markdown(problem.why)));
  if (problem.reply) parts.push(element("blockquote", "", [element("span", "cm-card-aws", ["AWS replies"]), problem.reply]));
  const foot: HTMLElement[] = [];
  if (problem.fix) {
    const button = element("button", "cm-card-fix", [problem.fix.replaceAll("`", "")]);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => repair(view, problem.number));
    foot.push(button);
  }
  const page = element("a", "cm-card-rule", [problem.rule]);
  page.setAttribute("href", `#/rules/${problem.rule}`);
  foot.push(page);
  if (problem.url) foot.push(link("AWS documentation", problem.url));
  parts.push(element("div", "cm-card-foot", foot));
  return element("section", `cm-card-problem cm-card-${problem.severity}`, parts);
}
