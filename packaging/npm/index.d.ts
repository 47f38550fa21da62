/** All offsets are those of JavaScript strings: UTF-16 code units from the start of the text. */
export interface Range {
  from: number;
  to: number;
}

export type Severity = "error" | "warning" | "info";

/** `safe`: what the author meant, as AWS wants it. `unsafe`: may change what was meant. `manual`: to be filled in. */
export type Safety = "safe" | "unsafe" | "manual";

export interface Edit extends Range {
  text: string;
}

export interface Fix {
  title: string;
  safety: Safety;
  /** Sorted, never overlapping. */
  edits: Edit[];
}

export interface Label extends Range {
  message: string;
}

export interface Diagnostic extends Range {
  rule: string;
  severity: Severity;
  message: string;
  /** A JSON pointer to what it is about. */
  pointer: string;
  /** Which document of a YAML stream the pointer is in, from 1. */
  document?: number;
  help: string | null;
  labels: Label[];
  fix: Fix | null;
  /** The page of AWS that says so. */
  url: string;
}

export interface Document {
  /** `task-definition`, `service`, … */
  kind: string;
  pointer: string;
  /** Which document of a YAML stream the pointer is in, from 1. */
  document?: number;
}

export interface Report {
  /** Empty where the text is not ECS. */
  documents: Document[];
  diagnostics: Diagnostic[];
}

export interface Fixed {
  text: string;
  /** How many fixes were applied. */
  count: number;
}

export interface Hover extends Range {
  markdown: string;
}

export interface Completion {
  label: string;
  insert: string;
  kind: "key" | "value" | "name" | "skeleton";
  detail: string;
  /** Markdown. */
  docs: string;
  /** What else has to change, such as a comma before. */
  also: Edit[];
}

/** What may stand in place of the text in the range. */
export interface Completions extends Range {
  items: Completion[];
}

export interface Options {
  /** Its extension says the format; without one the first character does. */
  path?: string;
}

export interface Ecslint {
  lint(text: string, options?: Options): Report;
  fix(text: string, options?: Options & { unsafe?: boolean }): Fixed;
  hover(text: string, at: number, options?: Options): Hover | null;
  complete(text: string, at: number, options?: Options): Completions;
}

/**
 * Loads the linter: once, however often it is asked for. Without `wasm` the file beside this module is read or fetched.
 */
export function load(wasm?: BufferSource | WebAssembly.Module | Response | Promise<Response> | URL | string): Promise<Ecslint>;
