import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const TASK = `{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "",
  "containerDefinitions": [
    { "name": "app", "image": "example/app:1", "dependsOn": [{ "containerName": "", "condition": "" }] },
    { "name": "db", "image": "example/db:1" }
  ]
}`;

/** Presses Ctrl-Space and gives the labels that are offered. */
async function offered(editor) {
  await editor.page.keyboard.press("Control+Space");
  const options = editor.page.locator(".cm-tooltip-autocomplete li .cm-completionLabel");
  await options.first().waitFor();
  return options.allTextContents();
}

/** Puts `text` in, with the cursor where it has a bar. */
async function at(editor, text) {
  const [before, after] = text.split("|");
  await editor.fill(before);
  await editor.page.keyboard.insertText(after);
  for (let left = [...after].length; left > 0; left -= 1) await editor.page.keyboard.press("ArrowLeft");
  await editor.settle();
}

test("a hover card says what is wrong, why, what AWS replies, and repairs", () => withEditor(async (editor) => {
  await editor.page.locator(".cm-lintRange-error", { hasText: "enviroment" }).hover();
  const card = editor.page.locator(".cm-card");
  await card.waitFor();
  const text = await card.innerText();
  for (const part of [/no field of a container definition/, /did you mean environment/, /AWS replies/, /unknown-field/, /AWS documentation/]) assert.match(text, part);
  assert.deepEqual(await editor.violations(), []);
  await card.getByRole("button", { name: "write environment" }).click();
  await editor.settle();
  assert.match(await editor.text(), /"environment"/);
}));

test("a hover card explains a field", () => withEditor(async (editor) => {
  await editor.page.locator(".editor:not([hidden]) .cm-line", { hasText: '"networkMode"' }).locator("span", { hasText: "networkMode" }).first().hover();
  await editor.page.locator(".cm-card-docs").waitFor();
  assert.match(await editor.page.locator(".cm-card-docs").innerText(), /networkMode/);
}));

test("completion offers the keys that are legal here", () => withEditor(async (editor) => {
  await at(editor, '{"family": "a", "containerDefinitions": [{"name": "a", "ess|"}]}');
  const labels = await offered(editor);
  assert.equal(labels[0], "essential");
  // CodeMirror takes no choice that came up only just now: the key may have been meant for the text.
  await editor.page.waitForTimeout(150);
  await editor.page.keyboard.press("Enter");
  await editor.settle();
  assert.match(await editor.text(), /"essential": /);
}));

test("completion offers only the memory that goes with the cpu", () => withEditor(async (editor) => {
  await at(editor, TASK.replace('"memory": ""', '"memory": "|"'));
  const labels = await offered(editor);
  assert.ok(labels.includes("2048") && labels.includes("8192"), labels.join());
  assert.ok(!labels.includes("512") && !labels.includes("16384"), labels.join());
}));

test("completion offers enum values, and names of containers", () => withEditor(async (editor) => {
  await at(editor, TASK.replace('"condition": ""', '"condition": "|"'));
  assert.deepEqual((await offered(editor)).toSorted(), ["COMPLETE", "HEALTHY", "START", "SUCCESS"]);
  await editor.page.keyboard.press("Escape");
  await at(editor, TASK.replace('"containerName": ""', '"containerName": "|"'));
  assert.ok((await offered(editor)).includes("db"));
}));

test("completion works while typing, and in YAML", () => withEditor(async (editor) => {
  await editor.fill("family: web\nrequiresCompatibilities: [FARGATE]\ncontainerDefinitions: []\n");
  await editor.page.keyboard.type("netw");
  const options = editor.page.locator(".cm-tooltip-autocomplete li");
  await options.first().waitFor();
  assert.match(await options.first().innerText(), /networkMode/);
}));

test("Ctrl-. offers the repairs at the cursor, by keyboard alone", () => withEditor(async (editor) => {
  await editor.code.focus();
  await editor.page.keyboard.press("F8");
  await editor.page.keyboard.press("Control+.");
  const menu = editor.page.getByRole("menu", { name: "Repairs" });
  await menu.waitFor();
  assert.deepEqual(await editor.violations(), []);
  await editor.page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.getAttribute("role") === "menuitem");
  await editor.page.keyboard.press("Enter");
  await editor.settle();
  assert.match(await editor.text(), /"memory": "2048"/);
  assert.equal(await menu.count(), 0);
  await editor.page.keyboard.type("x");
  assert.match(await editor.text(), /x/, "the focus is back in the text");
}));

test("Escape closes the repairs", () => withEditor(async (editor) => {
  await editor.code.focus();
  await editor.page.keyboard.press("Control+.");
  const menu = editor.page.getByRole("menu");
  await menu.getByText("No repair is known here").waitFor();
  await editor.page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.getAttribute("role") === "menuitem");
  await editor.page.keyboard.press("Escape");
  assert.equal(await menu.count(), 0);
}));

test("F8 goes to the next problem, Shift-F8 back", () => withEditor(async (editor) => {
  const line = async () => Number((await editor.page.locator(".place").innerText()).match(/Ln (\d+)/)[1]);
  await editor.page.keyboard.press("F8");
  await editor.settle();
  const first = await line();
  await editor.page.keyboard.press("F8");
  await editor.settle();
  const second = await line();
  assert.ok(second > first, `${first}, ${second}`);
  await editor.page.keyboard.press("Shift+F8");
  await editor.settle();
  assert.equal(await line(), first);
}));

test("values show what they are in the units of people", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await editor.page.locator(".editor:not([hidden]) .cm-hint", { hasText: "1 vCPU" }).first().waitFor();
}));

test("the path to the cursor is shown, and each step of it leads there", () => withEditor(async (editor) => {
  await editor.cursorAfter('"containerPort": 80');
  await editor.settle();
  const path = editor.page.getByRole("navigation", { name: "Path to the cursor" });
  assert.deepEqual(await path.getByRole("button").allTextContents(), ["containerDefinitions", "web", "portMappings", "http", "containerPort"]);
  await path.getByRole("button", { name: "portMappings" }).click();
  await editor.settle();
  assert.match(await editor.page.locator(".place").innerText(), /Ln 13/);
}));

test("a change that is only thought of changes nothing", () => withEditor(async (editor) => {
  const before = await editor.problems.count();
  await editor.code.evaluate((content) => {
    const { view } = content.cmTile;
    view.state.update({ changes: { from: 0, to: view.state.doc.length, insert: "{}" } }).state;
  });
  await editor.code.focus();
  await editor.page.keyboard.press("ArrowDown");
  await editor.settle();
  assert.equal(await editor.problems.count(), before);
  assert.match(await editor.page.locator(".kind").innerText(), /task definition/);
}));

test("YAML is linted and highlighted as YAML", () => withEditor(async (editor) => {
  await editor.fill("family: web\ncontainerDefinitions:\n  - name: a\n    image: x:1\n    memory: 128\n    esential: true\n");
  assert.match(await editor.page.locator(".kind").innerText(), /YAML/);
  assert.match(await editor.problems.first().innerText(), /esential/);
}));

test("squiggles stand under the right characters behind emoji and Chinese", () => withEditor(async (editor) => {
  await editor.fill('{"family": "web", "tags": [{"key": "漢字🚀🚀", "value": "é🚀"}], "containerDefinitions": [{"name": "a", "image": "x:1", "memory": 1, "esential": true}]}');
  const marked = await editor.page.locator(".editor:not([hidden]) .cm-lintRange").allTextContents();
  assert.ok(marked.join("").includes('"esential"'), marked.join());
}));

test("one undo takes back all safe fixes, and redo makes them again", () => withEditor(async (editor) => {
  const before = await editor.text();
  await editor.page.getByRole("button", { name: /Fix all safe/ }).click();
  await editor.page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await editor.settle();
  const after = await editor.text();
  assert.notEqual(after, before);
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  assert.equal(await editor.text(), before);
  await editor.page.keyboard.press("ControlOrMeta+Y");
  assert.equal(await editor.text(), after);
}));

test("broken text is no reason to give up", () => withEditor(async (editor) => {
  await editor.fill('{"family": "web", "containerDefinitions": [{"name": "a", "imag');
  assert.ok(await editor.problems.count() > 0);
  await editor.fill("\u0000\u0001\u{1F4A9}{{{{[[[");
  await editor.fill("- ".repeat(5000));
  await editor.fill('{"family": "web", "containerDefinitions": []}');
  assert.match(await editor.page.locator(".kind").innerText(), /task definition/);
}));

test("a text of 1 MB stays editable", () => withEditor(async (editor) => {
  const container = (at) => `    { "name": "c${at}", "image": "example/app:1", "memory": 128, "environment": [{ "name": "A", "value": "${"x".repeat(960)}" }] }`;
  const big = `{\n  "family": "web",\n  "containerDefinitions": [\n${Array.from({ length: 1000 }, (_, at) => container(at)).join(",\n")}\n  ]\n}`;
  assert.ok(big.length > 1e6);
  await editor.drop("big.json", big);
  await editor.page.waitForFunction(() => /1\.\d MB/.test(document.querySelector(".status").textContent));
  await editor.code.focus();
  await editor.page.keyboard.type("x");
  assert.match(await editor.page.locator(".status").innerText(), /1\.\d MB/);
}));
