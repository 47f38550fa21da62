import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const TASK = JSON.stringify({
  family: "web", requiresCompatibilities: ["FARGATE"], networkMode: "awsvpc", cpu: "1024", memory: "2048",
  containerDefinitions: [{ name: "web", image: "example/web:1.2" }],
}, null, 2);
const SERVICE = '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 2, "launchType": "FARGATE" }';

const month = (editor) => editor.panel.locator(".cost-month").innerText();

async function open(editor, task = TASK, service = SERVICE) {
  await editor.show(/^Service/);
  await editor.fill(service);
  await editor.show(/^Task definition/);
  await editor.fill(task);
  await editor.show("Cost");
  await editor.settle();
}

test("the price is that of the size, as often as the service runs it", () => withEditor(async (editor) => {
  await open(editor);
  // 2 × (0.04048 + 2 × 0.004445) US dollars an hour, for 730 hours.
  assert.equal(await month(editor), "$72.08 a month");
  assert.match(await editor.panel.innerText(), /\$0\.09874 an hour/);
  assert.match(await editor.panel.innerText(), /Prices collected on 20\d\d-\d\d-\d\d/);
  assert.match(await editor.panel.innerText(), /Not included: load balancers, NAT gateways/);
}));

test("other figures are tried without touching the text", () => withEditor(async (editor) => {
  await open(editor);
  const before = await editor.text();
  await editor.panel.getByLabel("Tasks").fill("4");
  await editor.panel.getByLabel("Tasks").press("Enter");
  assert.equal(await month(editor), "$144.16 a month");
  await editor.panel.getByLabel("Platform").selectOption("arm");
  assert.equal(await month(editor), "$115.34 a month");
  await editor.panel.getByLabel("Storage, GiB").fill("70");
  await editor.panel.getByLabel("Storage, GiB").press("Enter");
  assert.equal(await month(editor), "$131.55 a month");
  await editor.panel.getByLabel("Fargate Spot").check();
  assert.match(await month(editor), /^at least \$/);
  assert.equal(await editor.text(), before);
  await editor.panel.getByRole("button", { name: "Back to what the text says" }).click();
  assert.equal(await month(editor), "$72.08 a month");
}));

test("another Region has other prices", () => withEditor(async (editor) => {
  await open(editor);
  await editor.panel.getByLabel("Region").selectOption("eu-central-1");
  assert.equal(await month(editor), "$82.90 a month");
  await editor.panel.getByLabel("Platform").selectOption("arm");
  assert.match(await editor.panel.locator(".cost-none").innerText(), /price of Linux on ARM in eu-central-1 is not known/);
}));

test("a table compares what Fargate has, and each row can be chosen", () => withEditor(async (editor) => {
  await open(editor);
  const arm = editor.panel.getByRole("row", { name: /^Linux on ARM \$/ });
  assert.match(await arm.innerText(), /−20%/);
  await arm.getByRole("button").click();
  assert.match(await editor.panel.locator(".cost-title").first().innerText(), /Linux on ARM, in us-east-1/);
}));

test("no price without a size, or with one that Fargate does not have", () => withEditor(async (editor) => {
  await open(editor, TASK.replace('"2048"', '"9999"'));
  assert.match(await editor.panel.innerText(), /Fargate has no task with 1024 CPU units/);
  assert.match(await editor.panel.getByRole("row", { name: /^2 GiB/ }).innerText(), /\$72\.08/, "what there is instead");
  await editor.panel.getByRole("button", { name: "Go to the size" }).click();
  await editor.settle();
  await editor.page.keyboard.type('"4096"');
  await editor.settle();
  assert.match(await month(editor), /^\$85\.06/);
  await editor.fill(TASK.replace('  "cpu": "1024",\n', ""));
  assert.match(await editor.panel.innerText(), /the task has no cpu/);
  await editor.fill("");
  assert.match(await editor.panel.innerText(), /Nothing to price yet/);
}));

test("other compute is told apart", () => withEditor(async (editor) => {
  await open(editor, TASK.replace('"FARGATE"', '"EC2"'), "");
  assert.match(await editor.panel.innerText(), /run on EC2 instances, whose price does not depend on the task/);
}));

test("figures that are none change nothing", () => withEditor(async (editor) => {
  await open(editor);
  for (const wrong of ["-3", "1e99", ""]) {
    await editor.panel.getByLabel("Tasks").fill(wrong);
    await editor.panel.getByLabel("Tasks").press("Enter");
    assert.equal(await month(editor), "$72.08 a month", wrong);
  }
}));

for (const theme of ["light", "dark"]) {
  test(`axe has no complaint about the prices (${theme})`, () => withEditor(async (editor) => {
    await open(editor);
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}

test("a phone shows the prices within its width", () => withEditor(async (editor) => {
  await open(editor);
  assert.ok(await editor.page.evaluate(() => document.documentElement.scrollWidth) <= 360);
}, { width: 360, height: 740 }));
