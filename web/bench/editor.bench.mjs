// How long the editor takes, each figure beside its baseline in the same run of the same browser: `cargo xtask web bench`.
// The baseline of typing is the same CodeMirror without the linter, built from plain.ts.
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { chromium } from "playwright-core";

const DIST = new URL("../dist/", import.meta.url);
const PLAIN = new URL("./dist/", import.meta.url);
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", webmanifest: "application/manifest+json" };
const KEYS = 60;
const STARTS = 7;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

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

function serve(folder) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://x").pathname.slice(1) || "index.html";
    try {
      response.writeHead(200, { "content-type": TYPES[name.split(".").pop()] ?? "application/octet-stream", "cache-control": "no-store" });
      response.end(readFileSync(new URL(name, folder)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({ server, url: `http://127.0.0.1:${server.address().port}/` })));
}

/** Milliseconds from a key's event to the end of the work that draws it, layout included, at the median. */
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
    const channel = new MessageChannel();
    let start = 0;
    // CodeMirror changes its document when the browser has changed the page, before the next task.
    channel.port1.onmessage = () => {
      document.querySelector(".editor:not([hidden])").getBoundingClientRect();
      globalThis.times.push(performance.now() - start);
    };
    addEventListener("beforeinput", () => {
      start = performance.now();
      channel.port2.postMessage(0);
    }, true);
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type(key % 2 ? "y" : "x");
    await page.waitForTimeout(50);
  }
  return median(await page.evaluate(() => globalThis.times));
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
  const parts = { "index.html": gzip("index.html") };
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
for (const kilobytes of [8, 64]) {
  const text = task(kilobytes * 1024);
  const figures = [];
  for (const url of [whole.url, `${plain.url}plain.html`]) {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(url);
    await page.locator(".cm-content").first().waitFor();
    figures.push(await typing(page, text));
    if (url === whole.url) console.log(`${kilobytes} KB: ${await page.locator(".time").innerText()}`);
    await context.close();
  }
  const [ours, theirs] = figures;
  console.log(`${kilobytes} KB, keystroke to squiggle: ${ms(ours)}; CodeMirror alone: ${ms(theirs)} (${(ours / theirs).toFixed(1)} times)`);
}
const ours = await start(browser, whole.url, ".problem");
const theirs = await start(browser, `${plain.url}plain.html`, ".cm-content");
console.log(`cold start to the first findings: ${ms(ours)}; CodeMirror alone: ${ms(theirs)}`);
const parts = sizes();
for (const [name, size] of Object.entries(parts)) console.log(`${name}: ${(size / 1024).toFixed(0)} KB gzipped`);
console.log(`in all: ${(Object.values(parts).reduce((sum, size) => sum + size, 0) / 1024).toFixed(0)} KB gzipped`);
await browser.close();
whole.server.close();
plain.server.close();
