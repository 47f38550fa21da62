// The engine runs inside the transaction: a keystroke and its squiggles are drawn together.
import { lintGutter, linter, setDiagnosticsEffect, type Diagnostic } from "@codemirror/lint";
import { EditorState, type Extension, type Text, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { host } from "./host.ts";

const SEVERITIES = ["info", "warning", "error"] as const;

/** Longer texts are linted when the typing pauses. */
const AT_ONCE = 400_000;
const PAUSE = 200;

export function linting(): Extension {
  let linted: Text | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return [
    linter(null, { tooltipFilter: () => [] }),
    lintGutter(),
    EditorState.transactionExtender.of((transaction) => {
      if (!transaction.docChanged || transaction.newDoc.length > AT_ONCE) return null;
      linted = transaction.newDoc;
      return { effects: mark(transaction.startState, linted) };
    }),
    EditorView.updateListener.of(({ docChanged, state, view }) => {
      if (!docChanged) return;
      clearTimeout(timer);
      if (linted === state.doc) {
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
  return { effects: mark(state, state.doc) };
}

function mark(state: EditorState, text: Text) {
  const engine = state.facet(host);
  const triples = engine.lint(text.toString());
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
