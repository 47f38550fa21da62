// The package as its users have it, in Node.js and in Chromium. `cargo xtask npm` builds it and runs this.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.env.ECSLINT_NPM}/`);

// Runs in both; a face makes UTF-16 differ from bytes.
const tries = async (load) => {
  const ecslint = await load();
  const text = '{ "family": "\u{1F600}", "pidMode": null, "containerDefinitions": [{ "name": "a", "image": "b", "cpus": 1 }] }';
  const { documents, diagnostics } = ecslint.lint(text, { path: "task.json" });
  const quotes = diagnostics.map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`);
  const fixed = ecslint.fix(text, { path: "task.json" });
  const hover = ecslint.hover(text, text.indexOf("image") + 1);
  const complete = ecslint.complete('{ "family": "web", "', 20, { path: "task.json" });
  return {
    kinds: documents.map(({ kind }) => kind), quotes, fixed, hovered: text.slice(hover.from, hover.to),
    labels: complete.items.map(({ label }) => label), nothing: ecslint.hover("", 0),
    same: (await load()) === ecslint,
  };
};

function check(result) {
  assert.deepEqual(result.kinds, ["task-definition"]);
  assert.ok(result.quotes.includes('unknown-field: "cpus"'), result.quotes);
  assert.ok(result.fixed.count >= 1 && !result.fixed.text.includes("pidMode"), result.fixed.text);
  assert.equal(result.hovered, '"image"');
  assert.ok(result.labels.includes("containerDefinitions"), result.labels);
  assert.equal(result.nothing, null);
  assert.ok(result.same);
}

test("in Node.js", async () => {
  const { load } = await import(new URL("index.js", folder));
  check(await tries(load));
});

test("in Chromium", async () => {
  const { chromium } = createRequire(`${process.env.ECSLINT_WEB}/`)("playwright-core");
  const name = process.env.ECSLINT_CHROMIUM;
  const executablePath = name.includes("/") ? name : execFileSync("which", [name], { encoding: "utf8" }).trim();
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.route("http://ecslint.test/**", async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      if (file === "") return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
      const contentType = file.endsWith(".wasm") ? "application/wasm" : "text/javascript";
      await route.fulfill({ contentType, body: await readFile(new URL(file, folder)) });
    });
    await page.goto("http://ecslint.test/");
    const run = `import("/index.js").then(({ load }) => (${tries})(load))`;
    check(await page.evaluate(run));
  } finally {
    await browser.close();
  }
});
