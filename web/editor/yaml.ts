// YAML for CodeMirror: a file of its own, for most texts are JSON.
export { yaml } from "@codemirror/lang-yaml";
