// The engine runs inside the transaction: a keystroke and its squiggles are drawn together.
import { lintGutter, linter, setDiagnosticsEffect, type Diagnostic } from "@codemirror/lint";
import { EditorState, type Extension, type StateEffect, type Text, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { host } from "./host.ts";
import { arrival, comes, origin } from "./origin.ts";

const SEVERITIES = ["info", "warning", "error"] as const;

/** Longer texts are linted when the typing pauses. */
const AT_ONCE = 400_000;
const PAUSE = 200;

export function linting(): Extension {
  let tried: StateEffect<unknown> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return [
    linter(null, { tooltipFilter: () => [] }),
    lintGutter(),
    EditorState.transactionExtender.of((transaction) => {
      if (!transaction.docChanged) return null;
      const from = arrival(transaction);
      const effects: StateEffect<unknown>[] = from === origin(transaction.startState) ? [] : [comes.of(from)];
      if (transaction.newDoc.length <= AT_ONCE) {
        // The transaction may never be dispatched: what is found counts once it is.
        tried = mark(transaction.startState, transaction.newDoc, from);
        effects.push(tried);
      }
      return { effects };
    }),
    EditorView.updateListener.of(({ transactions, state, view }) => {
      const last = transactions.findLast((transaction) => transaction.docChanged);
      if (!last) return;
      clearTimeout(timer);
      if (tried && last.effects.includes(tried)) {
        state.facet(host).settle(origin(state));
        state.facet(host).changed();
        return;
      }
      timer = setTimeout(() => {
        view.dispatch(relint(view.state));
        view.state.facet(host).changed();
      }, PAUSE);
    }),
  ];
}

/** Marks what the engine finds now in a text that has not changed. */
export function relint(state: EditorState): TransactionSpec {
  const marks = mark(state, state.doc, origin(state));
  state.facet(host).settle(origin(state));
  return { effects: marks };
}

function mark(state: EditorState, text: Text, from: number) {
  const engine = state.facet(host);
  const triples = engine.lint(text.toString(), from);
  const diagnostics: Diagnostic[] = [];
  for (let at = 0; at + 2 < triples.length; at += 3) {
    const [from = 0, to = 0, severity = 0] = triples.subarray(at, at + 3);
    const number = at / 3;
    diagnostics.push({
      from,
      to,
      severity: SEVERITIES[severity] ?? "error",
      // Most messages are never read here, so each is fetched when it is.
      get message() {
        return engine.message(number);
      },
    });
  }
  return setDiagnosticsEffect.of(diagnostics);
}
