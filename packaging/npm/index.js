import start, * as engine from "./ecslint_wasm.js";

let loaded;

/** Loads the linter: once, however often it is asked for. */
export function load(wasm) {
  loaded ??= instantiate(wasm).catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function instantiate(wasm) {
  if (wasm === undefined && globalThis.process?.versions?.node) {
    // Node's fetch does not read files.
    const { readFile } = await import("node:fs/promises");
    wasm = await readFile(new URL("./ecslint_wasm_bg.wasm", import.meta.url));
  }
  await start(wasm === undefined ? undefined : { module_or_path: wasm });
  return Object.freeze({
    lint: (text, { path = "" } = {}) => JSON.parse(engine.lint(path, text)),
    fix: (text, { path = "", unsafe = false } = {}) => JSON.parse(engine.fix(path, text, unsafe)),
    hover: (text, at, { path = "" } = {}) => JSON.parse(engine.hover(path, text, at)),
    complete: (text, at, { path = "" } = {}) => JSON.parse(engine.complete(path, text, at)),
  });
}
