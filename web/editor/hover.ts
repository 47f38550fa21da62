// The card at a place: what is wrong there, why, what AWS says, and the repair; and what the field means.
import { hoverTooltip, type EditorView } from "@codemirror/view";
import type { Card, Problem } from "../pkg/ecslint_web.js";
import { repair } from "./fix.ts";
import { host } from "./host.ts";
import { element, inline, link, markdown } from "./markdown.ts";

/** So long a card waits for the pages of the rules, which say why; without them it comes all the same. */
const PATIENCE = 300;

export const hovering = hoverTooltip(async (view, place) => {
  const engine = view.state.facet(host);
  await Promise.race([engine.ready(), new Promise((done) => setTimeout(done, PATIENCE))]);
  const card = engine.card(place);
  if (!card) return null;
  return { pos: card.from, end: card.to, above: true, create: () => ({ dom: draw(view, card) }) };
}, { hoverTime: 200 });

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
