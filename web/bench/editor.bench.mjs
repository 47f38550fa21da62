// How long the editor takes, each figure beside its baseline in the same run of the same browser: `cargo xtask web bench`.
// The baseline of typing and starting is the same CodeMirror with the same text, without the linter, built from plain.ts;
// that of the engine is the same linter built for this machine.
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { chromium } from "playwright-core";

const DIST = new URL("../dist/", import.meta.url);
const PLAIN = new URL("./dist/", import.meta.url);
/** What is promised: milliseconds, multiples of the baseline, KB of 1000 bytes. */
const LIMIT = { frame: 16, typing: 2, engine: 4, start: 2, load: 950 };
/** The pages of the rules, fetched when the page is drawn, and what YAML needs. */
const LATER = /^(rules\.txt|yaml\.js)$/;
const TYPES = { txt: "text/plain", html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", webmanifest: "application/manifest+json" };
const KEYS = 60;
const STARTS = 7;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const verdict = (value, most, unit) => `at most ${most}${unit}: ${value <= most ? "kept" : "MISSED"}`;
const times = (ours, theirs, most) => `${(ours / theirs).toFixed(1)} times, ${verdict(ours / theirs, most, " times")}`;

/** A task definition of about so many bytes, with a mistake in each container. */
function task(bytes) {
  const container = (at) => `    {
      "name": "app-${at}",
      "image": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:${at}",
      "essential": true,
      "portMappings": [{ "containerPort": ${8000 + at}, "protocol": "tcp" }],
      "enviroment": [{ "name": "LOG_LEVEL", "value": "info" }, { "name": "QUEUE", "value": "jobs-${at}" }],
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/ecs/app", "awslogs-region": "eu-central-1", "awslogs-stream-prefix": "app" } }
    }`;
  const containers = [];
  for (let size = 200; size < bytes; size += containers.at(-1).length + 2) containers.push(container(containers.length));
  return `{\n  "family": "bench",\n  "requiresCompatibilities": ["FARGATE"],\n  "networkMode": "awsvpc",\n  "cpu": "1024",\n  "memory": "2048",\n  "containerDefinitions": [\n${containers.join(",\n")}\n  ]\n}\n`;
}

/** With these the clock of the browser counts in 5 µs rather than 100. */
const EXACT = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

function serve(folder) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://x").pathname.slice(1) || "index.html";
    try {
      response.writeHead(200, { "content-type": TYPES[name.split(".").pop()] ?? "application/octet-stream", "cache-control": "no-store", ...EXACT });
      response.end(readFileSync(new URL(name, folder)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({ server, url: `http://127.0.0.1:${server.address().port}/` })));
}

/** Milliseconds from a key's event to the end of the work that draws it, layout included, and those of the engine, both at the median. */
async function typing(page, text) {
  const code = page.locator(".editor:not([hidden]) .cm-content");
  await code.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press("ControlOrMeta+V");
  await page.waitForTimeout(500);
  await page.keyboard.press("ControlOrMeta+Home");
  for (let line = 0; line < 2; line += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  await page.evaluate(() => {
    globalThis.times = [];
    let start = 0;
    addEventListener("beforeinput", () => start = performance.now(), true);
    // CodeMirror is told by an observer of the page, whose microtask stands before this one. A task would
    // stand behind whatever the browser has put in between, a frame or none.
    addEventListener("input", () => queueMicrotask(() => {
      document.querySelector(".editor:not([hidden])").getBoundingClientRect();
      globalThis.times.push(performance.now() - start);
    }), true);
  });
  const linted = [];
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type(key % 2 ? "y" : "x");
    await page.waitForTimeout(50);
    linted.push(await page.evaluate(() => Number(document.querySelector(".time")?.dataset.time ?? 0)));
  }
  return { drawn: median(await page.evaluate(() => globalThis.times)), linted: median(linted) };
}

/** Milliseconds that the linter takes for each of the texts on this machine without a browser, at the median. */
function native(texts) {
  const folder = mkdtempSync(join(tmpdir(), "ecslint-bench-"));
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.json`);
    writeFileSync(file, text);
    return file;
  });
  const said = execFileSync(process.env.ECSLINT_NATIVE ?? "time", files, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return said.trim().split("\n").map(Number);
}

/** Empties the other text, so that the engine looks at one as it does outside the browser. */
async function alone(page) {
  await page.getByRole("tab", { name: "Service" }).click();
  await page.locator(".editor:not([hidden]) .cm-content").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.getByRole("tab", { name: "Task definition" }).click();
}

/** Milliseconds from the start of the navigation until `selector` is there. */
async function start(browser, url, selector) {
  const times = [];
  for (let round = 0; round < STARTS; round += 1) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(selector).first().waitFor({ state: "attached" });
    times.push(await page.evaluate(() => performance.now()));
    await context.close();
  }
  return median(times);
}

function sizes() {
  const parts = { "index.html": gzip("index.html"), "sw.js": gzip("sw.js") };
  for (const name of readdirSync(new URL("assets/", DIST))) parts[name.replace(/-[\w-]{8}\./, ".")] = gzip(`assets/${name}`);
  return parts;
}

function gzip(name) {
  return gzipSync(readFileSync(new URL(name, DIST)), { level: 9 }).length;
}

await build({ root: new URL(".", import.meta.url).pathname, base: "./", logLevel: "error", build: { outDir: PLAIN.pathname, emptyOutDir: true, rollupOptions: { input: new URL("plain.html", import.meta.url).pathname } } });
const whole = await serve(DIST);
const plain = await serve(PLAIN);
const browser = await chromium.launch({
  executablePath: process.env.ECSLINT_CHROMIUM?.includes("/") ? process.env.ECSLINT_CHROMIUM : "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const load = () => `load ${loadavg().map((load) => load.toFixed(1)).join(" ")}`;
console.log(`at the start: ${load()}`);
const SIZES = [8, 64];
const texts = SIZES.map((kilobytes) => task(kilobytes * 1024));
const natives = native(texts);
for (const [at, kilobytes] of SIZES.entries()) {
  const figures = [];
  let engine = 0;
  for (const url of [whole.url, `${plain.url}plain.html`]) {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(url);
    await page.locator(".cm-content").first().waitFor();
    if (url === whole.url) await alone(page);
    const { drawn, linted } = await typing(page, texts[at]);
    figures.push(drawn);
    if (url === whole.url) engine = linted;
    await context.close();
  }
  const [ours, theirs] = figures;
  const promised = kilobytes === 8 ? times(ours, theirs, LIMIT.typing) : `${(ours / theirs).toFixed(1)} times; ${verdict(ours, LIMIT.frame, " ms")}`;
  console.log(`${kilobytes} KB, keystroke to squiggle: ${ms(ours)}; CodeMirror alone: ${ms(theirs)} (${promised})`);
  console.log(`${kilobytes} KB, the engine: ${ms(engine)}; native: ${ms(natives[at])} (${times(engine, natives[at], LIMIT.engine)})`);
}
const ours = await start(browser, whole.url, ".problem");
const theirs = await start(browser, `${plain.url}plain.html`, ".cm-line");
console.log(`cold start to the first findings: ${ms(ours)}; CodeMirror alone, its text drawn: ${ms(theirs)} (${times(ours, theirs, LIMIT.start)})`);
const parts = Object.entries(sizes());
const kilobytes = (size) => `${(size / 1000).toFixed(0)} KB gzipped`;
const sum = (list) => list.reduce((sum, [, size]) => sum + size, 0);
for (const [name, size] of parts) console.log(`${name}: ${kilobytes(size)}${LATER.test(name) ? ", later" : ""}`);
const first = sum(parts.filter(([name]) => !LATER.test(name)));
console.log(`first load: ${kilobytes(first)} (${verdict(first / 1000, LIMIT.load, " KB")}); with what comes after: ${kilobytes(sum(parts))}`);
console.log(`at the end: ${load()}`);
await browser.close();
whole.server.close();
plain.server.close();
