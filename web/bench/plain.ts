// CodeMirror as the editor sets it up, without the linter: the baseline of the benchmark.
import { EditorView } from "@codemirror/view";
import { basics } from "../editor/basics.ts";
import text from "../examples/shop.json?raw";
import { json } from "../editor/language.ts";

const place = document.querySelector<HTMLElement>(".editor");
if (place) {
  const root = place.attachShadow({ mode: "open" });
  new EditorView({ parent: root, root, doc: text, extensions: [basics, json] });
}
