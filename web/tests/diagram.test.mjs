import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const TASK = JSON.stringify({
  family: "shop", cpu: "1024", memory: "2048",
  containerDefinitions: [
    {
      name: "web", image: "example/web:1.2", cpu: 512, memory: 1024, portMappings: [{ name: "http", containerPort: 8080 }],
      dependsOn: [{ containerName: "migrate", condition: "SUCCESS" }], mountPoints: [{ sourceVolume: "data", containerPath: "/data" }],
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/shop", "awslogs-region": "eu-west-1" } },
    },
    { name: "migrate", image: "example/migrate:1", essential: false, esential: true },
  ],
  volumes: [{ name: "data" }],
}, null, 2);

const diagram = (editor) => editor.panel.locator(".diagram");
const card = (editor, name) => diagram(editor).getByRole("button", { name });

async function open(editor) {
  await editor.show("Diagram");
  await editor.settle();
}

test("the picture shows containers, what they wait for, mount and log to, and the service in front", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await open(editor);
  const web = await card(editor, /^essential container web/).locator("title").textContent();
  assert.match(web, /web:1\.2, 512 CPU · 1024 MiB, port 8080, 50% of the CPU, 50% of the memory/);
  assert.match(await card(editor, /^container migrate/).locator("title").textContent(), /1 problem$/);
  assert.equal(await card(editor, /^volume data/).count(), 1);
  assert.equal(await card(editor, /^logs CloudWatch Logs, \/shop/).count(), 1);
  assert.equal(await card(editor, /^entry load balancer/).count(), 1, "the service is open in the other tab");
  const labels = await diagram(editor).locator(".edge-label").allTextContents();
  assert.ok(labels.includes("SUCCESS") && labels.includes("/data"), String(labels));
}));

test("a click on a card goes to its place", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await open(editor);
  await card(editor, /^container migrate/).click();
  await editor.settle();
  const line = TASK.slice(0, TASK.indexOf('"migrate",\n      "image"')).split("\n").length;
  assert.match(await editor.page.locator(".status .place").innerText(), /Ln \d+/);
  const shown = Number((await editor.page.locator(".status .place").innerText()).match(/Ln (\d+)/)[1]);
  assert.ok(shown >= line - 1, `${shown} is in the container that starts at ${line - 1}`);
}));

test("Enter on a card of the service goes to the other text", () => withEditor(async (editor) => {
  await open(editor);
  await card(editor, /^entry load balancer/).focus();
  await editor.page.keyboard.press("Enter");
  await editor.settle();
  assert.match(await editor.text(), /"serviceName"/);
}));

test("every card is reached by Tab", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await open(editor);
  const cards = await diagram(editor).getByRole("button").count();
  await diagram(editor).focus();
  for (let at = 0; at < cards; at += 1) {
    await editor.page.keyboard.press("Tab");
    assert.equal(await editor.page.evaluate(() => document.activeElement.getAttribute("role")), "button");
  }
}));

test("the picture follows the text", () => withEditor(async (editor) => {
  await open(editor);
  await editor.fill(TASK.replace('"migrate",\n      "image"', '"setup",\n      "image"'));
  assert.equal(await card(editor, /^container setup/).count(), 1);
  assert.equal(await card(editor, /^container migrate/).count(), 0);
  await editor.fill("nothing of ECS");
  assert.match(await editor.panel.innerText(), /Nothing to draw yet/);
}));

test("the same stands there in words, and each sentence leads to its place", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await open(editor);
  await editor.panel.getByText("The same in words").click();
  const sentence = editor.panel.getByRole("button", { name: "web starts after migrate (SUCCESS)" });
  await sentence.click();
  await editor.settle();
  await editor.page.keyboard.type("x");
  assert.match(await editor.text(), /"containerName": x/);
}));

test("the picture is kept as an SVG file that needs nothing else", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await open(editor);
  const [download] = await Promise.all([
    editor.page.waitForEvent("download"),
    editor.panel.getByRole("button", { name: "Download SVG" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "shop.svg");
  const svg = readFileSync(await download.path(), "utf8");
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(svg, /web starts after migrate \(SUCCESS\)/);
  assert.equal(/<script|href=/.test(svg), false);
}));

test("names with markup are text in the picture", () => withEditor(async (editor) => {
  await editor.fill(TASK.replace("shop", "a <img src=x").replace('"name": "migrate"', '"name": "a<b"'));
  await open(editor);
  assert.equal(await editor.panel.locator("img, b").count(), 0);
  assert.equal(await editor.panel.locator("h2").innerText(), "Task definition a <img src=x");
  assert.equal(await card(editor, /^container a<b/).count(), 1);
}));

test("a phone scrolls the picture, never the page", () => withEditor(async (editor) => {
  await open(editor);
  const wide = await editor.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `the page is ${wide} pixels wide`);
  assert.ok(await card(editor, /^essential container web/).isVisible());
}, { width: 360, height: 740 }));

for (const theme of ["light", "dark"]) {
  test(`axe has no complaint about the picture (${theme})`, () => withEditor(async (editor) => {
    await open(editor);
    await editor.panel.getByText("The same in words").click();
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}
