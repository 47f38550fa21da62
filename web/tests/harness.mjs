// What every browser test starts with: a browser, pages that may talk to their own origin only, and checks that no
// page wrote an error to its console. Runs under `cargo xtask web test`, which builds and serves the editor.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

export const URL_OF_EDITOR = process.env.ECSLINT_URL ?? fail("run this by `cargo xtask web test`");
const AXE = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

function fail(message) {
  throw new Error(message);
}

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: await executable(process.env.ECSLINT_CHROMIUM ?? "chromium"),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});

after(() => browser?.close());

async function executable(name) {
  if (name.includes("/")) return name;
  const { execFileSync } = await import("node:child_process");
  return execFileSync("which", [name], { encoding: "utf8" }).trim();
}

/**
 * Opens the editor and runs `test` with it. Afterwards nothing may have been asked of another origin, and the console
 * must hold no error. `options`: path (`#…`), theme, width, height, and what Playwright's newContext takes.
 */
export async function withEditor(test, options = {}) {
  const { path = "", url = URL_OF_EDITOR, theme, width = 1280, height = 800, reuse, ...rest } = options;
  const context = reuse ?? await browser.newContext({
    viewport: { width, height }, colorScheme: theme ?? "light", permissions: ["clipboard-read", "clipboard-write"], ...rest,
  });
  const editor = new Editor(await context.newPage(), context, url);
  try {
    await editor.open(path);
    await test(editor);
    editor.assertQuiet();
  } finally {
    await editor.page.close();
    if (!reuse) await context.close();
  }
}

/** A page with the editor in it. */
export class Editor {
  constructor(page, context, url) {
    this.page = page;
    this.context = context;
    this.url = url;
    this.requests = [];
    this.errors = [];
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  async open(path = "") {
    await this.page.goto(this.url + path);
    await this.page.locator(".cm-content").first().waitFor();
  }

  /** The CodeMirror editor that is shown. */
  get code() {
    return this.page.locator(".editor:not([hidden]) .cm-content");
  }

  /** The panel that is open. */
  get panel() {
    return this.page.locator("#panel");
  }

  /** The rows of the problems panel. */
  get problems() {
    return this.page.locator(".problem");
  }

  tab(name) {
    return this.page.getByRole("tab", { name });
  }

  /** Opens the panel or the text of that name. */
  async show(name) {
    await this.tab(name).click();
  }

  /** Puts `text` in the place of what the shown editor holds, as a paste does. */
  async fill(text) {
    await this.code.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("Delete");
    if (text) await this.page.keyboard.insertText(text);
    await this.settle();
  }

  /** Drops a file on the page. */
  async drop(name, content) {
    const transfer = await this.page.evaluateHandle(([name, encoded]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
      return transfer;
    }, [name, Buffer.from(content).toString("base64")]);
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await this.settle();
  }

  /** What the shown editor holds, line by line as CodeMirror draws it; long texts are drawn in part. */
  async text() {
    const lines = this.page.locator(".editor:not([hidden]) .cm-line");
    return lines.evaluateAll((all) => all.map((line) => {
      const copy = line.cloneNode(true);
      copy.querySelectorAll(".cm-hint").forEach((hint) => hint.remove());
      return copy.textContent;
    }).join("\n"));
  }

  /** Puts the cursor behind the first `needle` of the shown editor, which must be in view. */
  async cursorAfter(needle) {
    const line = this.page.locator(".editor:not([hidden]) .cm-line", { hasText: needle }).first();
    await line.scrollIntoViewIfNeeded();
    const box = await line.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let before = element.textContent.indexOf(wanted) + wanted.length;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (before <= node.length) {
          const range = document.createRange();
          range.setStart(node, before);
          range.collapse(true);
          const { x, y, height } = range.getBoundingClientRect();
          return { x, y: y + height / 2 };
        }
        before -= node.length;
      }
      return null;
    }, needle);
    assert.ok(box, `${needle} is in view`);
    await this.page.mouse.click(box.x, box.y);
  }

  /** Waits until what was typed has been told to the panels. */
  async settle() {
    await this.page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
      const idle = () => new Promise((done) => requestIdleCallback(done));
      for (let round = 0; round < 3; round += 1) await frame().then(idle);
    });
  }

  /** The violations that axe finds, as short lines. */
  async violations() {
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(() => globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }));
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary ?? ""}`));
  }

  assertQuiet() {
    const origin = new URL(this.url).origin;
    const away = this.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("blob:") && !url.startsWith("data:"));
    assert.deepEqual(away, [], "requests that leave the origin");
    assert.deepEqual(this.errors, [], "errors in the console");
  }
}
