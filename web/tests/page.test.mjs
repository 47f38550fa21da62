import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { URL_OF_EDITOR, withEditor } from "./harness.mjs";

const DIST = new URL("../dist/", import.meta.url);
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", webmanifest: "application/manifest+json" };

/** Serves the files at `/some/path/` of another port, with no header of ours, as any host may. */
async function elsewhere(test) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://x").pathname.replace(/^\/some\/path\//, "") || "index.html";
    try {
      const body = readFileSync(new URL(name, DIST));
      response.writeHead(200, { "content-type": TYPES[name.split(".").pop()] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  try {
    await test(`http://127.0.0.1:${server.address().port}/some/path/`, stop);
  } finally {
    if (server.listening) await stop();
  }
}

test("the policy is sent as a header and stands in the page", async () => {
  const response = await fetch(URL_OF_EDITOR);
  const header = response.headers.get("content-security-policy");
  const page = await response.text();
  const [, meta] = page.match(/Content-Security-Policy"\s+content="([^"]+)"/);
  assert.ok(header.startsWith(meta));
  assert.doesNotMatch(meta, /'unsafe-inline'|'unsafe-eval'|\*|https?:/);
  assert.match(meta, /default-src 'none'/);
  assert.match(meta, /connect-src 'self'/);
});

test("the server gives nothing but the build", async () => {
  for (const path of ["../Cargo.toml", "..%2fCargo.toml", ".gitignore", "assets/../../Cargo.toml", "nothing", "assets"]) {
    assert.equal((await fetch(URL_OF_EDITOR + path)).status, 404, path);
  }
  assert.equal((await fetch(URL_OF_EDITOR, { method: "POST" })).status, 405);
});

test("any host and path will do, and the page's own policy holds there", () => elsewhere(async (url) => {
  await withEditor(async (editor) => {
    assert.ok(await editor.problems.count() > 0);
    const refused = await editor.page.evaluate(() => fetch("https://example.com/").then(() => false, () => true));
    assert.ok(refused, "the policy forbids other hosts");
    editor.errors.length = 0;
    editor.requests.length = 0;
  }, { url });
}));

test("after the first visit no network is needed", () => elsewhere(async (url, stop) => {
  await withEditor(async (editor) => {
    await editor.page.evaluate(() => navigator.serviceWorker.ready);
    await editor.page.waitForFunction(async () => (await (await caches.open((await caches.keys())[0])).keys()).length > 4);
    await stop();
    await editor.page.reload();
    await editor.page.locator(".cm-content").first().waitFor();
    assert.ok(await editor.problems.count() > 0);
  }, { url });
}));

test("everything can be reached by keyboard, and nothing holds the focus", () => withEditor(async (editor) => {
  const { page } = editor;
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the panels");
  const seen = new Set();
  for (let step = 0; step < 40; step += 1) {
    if (await page.evaluate(() => document.activeElement.shadowRoot !== null)) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => {
      const at = document.activeElement;
      return at.getAttribute("aria-label") ?? at.id ?? "" + at.textContent;
    }));
  }
  for (const place of ["Task definition", "Width of the text", "tab-problems", "panel", "Examples", "About and keys"]) {
    assert.ok([...seen].some((name) => name.includes(place)), `${place} among ${[...seen].join(", ")}`);
  }
}));

test("the skip link leads to the panels", () => withEditor(async (editor) => {
  await editor.page.keyboard.press("Tab");
  await editor.page.keyboard.press("Enter");
  assert.equal(await editor.page.evaluate(() => document.activeElement.id), "panel");
}));

test("tabs are moved through by arrows", () => withEditor(async (editor) => {
  await editor.tab(/^Task definition/).focus();
  await editor.page.keyboard.press("ArrowRight");
  await editor.settle();
  assert.equal(await editor.tab(/^Service/).getAttribute("aria-selected"), "true");
  assert.match(await editor.text(), /"serviceName"/);
  await editor.page.keyboard.press("Alt+1");
  await editor.settle();
  assert.match(await editor.text(), /"family"/);
}));

test("the theme can be chosen, and stays", () => withEditor(async (editor) => {
  const theme = () => editor.page.evaluate(() => document.documentElement.dataset.theme);
  const ground = () => editor.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await editor.page.getByRole("button", { name: /^Theme/ }).click();
  await editor.page.getByRole("button", { name: /^Theme/ }).click();
  assert.equal(await theme(), "dark");
  assert.notEqual(await ground(), light);
  await editor.page.reload();
  await editor.page.locator(".cm-content").first().waitFor();
  assert.equal(await theme(), "dark");
}));

test("the width of the text is set by arrow keys, and stays", () => withEditor(async (editor) => {
  const handle = editor.page.getByRole("separator", { name: "Width of the text" });
  const width = async () => (await editor.page.locator(".texts").boundingBox()).width;
  const before = await width();
  await handle.focus();
  await editor.page.keyboard.press("ArrowLeft");
  await editor.settle();
  assert.ok(await width() < before);
}));

for (const width of [360, 700]) {
  test(`the page is usable at ${width} pixels`, () => withEditor(async (editor) => {
    const over = await editor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${over} pixels too wide`);
    await editor.problems.filter({ hasText: "enviroment" }).getByRole("button", { name: /^Fix/ }).click();
    await editor.settle();
    assert.equal(await editor.problems.filter({ hasText: "enviroment" }).count(), 0);
    assert.deepEqual(await editor.violations(), []);
  }, { width, height: 740 }));
}

test("those who want no motion get none", () => withEditor(async (editor) => {
  const slow = await editor.page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0.01).length);
  assert.equal(slow, 0);
}, { reducedMotion: "reduce" }));
