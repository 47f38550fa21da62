import { LanguageSupport, StreamLanguage, type StreamParser } from "@codemirror/language";
import type { Extension } from "@codemirror/state";

/** What the text so far leaves open: a quote, a text block, a comment. */
interface State {
  open: string;
}

const keyword = /^(?:assert|else|error|for|function|if|import|importbin|importstr|in|local|self|super|tailstrict|then)\b/;
const atom = /^(?:true|false|null)\b/;

/** Reads on inside what is open. */
function inside(stream: Parameters<StreamParser<State>["token"]>[0], state: State): string {
  const open = state.open;
  const kind = open === "/*" ? "comment" : "string";
  const end = open === "/*" ? "*/" : open;
  while (!stream.eol()) {
    if (open === "|||" ? stream.match(/^\s*\|\|\|/) : stream.match(end)) {
      state.open = "";
      return kind;
    }
    if (stream.next() === "\\" && (open === "'" || open === '"')) stream.next();
    if (open === "|||") stream.skipToEnd();
  }
  return kind;
}

const parser: StreamParser<State> = {
  name: "jsonnet",
  startState: () => ({ open: "" }),
  token(stream, state) {
    if (state.open) return inside(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match(/^(?:#|\/\/).*/)) return "comment";
    const opened = stream.match(/^(?:\/\*|\|\|\||@?["'])/);
    if (opened) {
      state.open = (opened as RegExpMatchArray)[0].replace("@", "");
      return state.open === "|||" ? "string" : inside(stream, state);
    }
    if (stream.match(/^\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/)) return "number";
    if (stream.match(atom)) return "atom";
    if (stream.match(keyword)) return "keyword";
    if (stream.match(/^[A-Za-z_]\w*(?=\s*(?:\([^)]*\))?\s*\+?:)/)) return "propertyName";
    if (stream.match(/^[A-Za-z_]\w*/)) return "variableName";
    stream.next();
    return null;
  },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"'] },
  },
};

/** Jsonnet, by its words: enough for colours and comments. */
export const jsonnet: Extension = new LanguageSupport(StreamLanguage.define(parser));
