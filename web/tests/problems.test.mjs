import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const BAD = '{"family": "web", "containerDefinitions": [{"name": "a", "image": "x:1", "memory": 128, "esential": true}]}';

test("a first visit shows an example and what is wrong with it", () => withEditor(async (editor) => {
  assert.match(await editor.text(), /"family": "shop"/);
  assert.ok(await editor.problems.count() > 4);
  assert.ok(await editor.page.locator(".cm-lintRange-error").count() > 3, "squiggles");
  assert.ok(await editor.page.locator(".cm-lint-marker-error").count() > 3, "gutter");
}));

test("findings follow every keystroke", () => withEditor(async (editor) => {
  await editor.show(/^Service/);
  await editor.fill("");
  await editor.show(/^Task definition/);
  await editor.fill(BAD);
  assert.match(await editor.problems.first().innerText(), /esential/);
  await editor.fill(BAD.replace("esential", "essential"));
  assert.equal(await editor.problems.count(), 0);
  assert.match(await editor.panel.innerText(), /No problems/);
}));

test("a click on a problem selects its place", () => withEditor(async (editor) => {
  await editor.problems.filter({ hasText: "enviroment" }).locator(".problem-jump").click();
  await editor.settle();
  assert.match(await editor.page.locator(".place").innerText(), /Ln 16/);
  await editor.page.keyboard.type("environment");
  await editor.settle();
  assert.equal(await editor.problems.filter({ hasText: "unknown-field" }).count(), 0);
}));

test("Enter on a problem of the other text goes there", () => withEditor(async (editor) => {
  await editor.problems.filter({ hasText: "target-port-unknown" }).locator(".problem-jump").focus();
  await editor.page.keyboard.press("Enter");
  await editor.settle();
  assert.match(await editor.text(), /"serviceName": "shop"/);
  assert.match(await editor.page.locator(".place").innerText(), /Ln 17/);
}));

test("Fix repairs, and one undo takes it back", () => withEditor(async (editor) => {
  const before = await editor.text();
  const row = editor.problems.filter({ hasText: "enviroment" });
  await row.getByRole("button", { name: /^Fix/ }).click();
  await editor.settle();
  assert.match(await editor.text(), /"environment"/);
  assert.equal(await row.count(), 0);
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.equal(await editor.text(), before);
}));

test("a severity can be left out of the list", () => withEditor(async (editor) => {
  const all = await editor.problems.count();
  const chip = editor.page.getByRole("button", { name: /errors?$/ });
  await chip.click();
  assert.equal(await chip.getAttribute("aria-pressed"), "false");
  assert.ok(await editor.problems.count() < all);
}));

test("all safe fixes are shown before they are made", () => withEditor(async (editor) => {
  await editor.page.getByRole("button", { name: /Fix all safe/ }).click();
  const dialog = editor.page.getByRole("dialog");
  assert.ok(await dialog.locator(".come").count() > 0);
  assert.deepEqual(await editor.violations(), []);
  await dialog.getByRole("button", { name: "Apply" }).click();
  await editor.settle();
  assert.equal(await dialog.count(), 0);
  assert.equal(await editor.page.getByRole("button", { name: /Fix all safe/ }).count(), 0);
}));

test("task definition and service are checked with each other", () => withEditor(async (editor) => {
  const mismatch = editor.problems.filter({ hasText: "target-port-unknown" });
  assert.equal(await mismatch.count(), 1);
  await editor.problems.filter({ hasText: "host-port-mismatch" }).getByRole("button", { name: /^Fix/ }).click();
  await editor.settle();
  await editor.cursorAfter('"containerPort": 80');
  await editor.settle();
  await editor.page.keyboard.press("Delete");
  await editor.page.keyboard.press("Delete");
  await editor.page.keyboard.type("00");
  // The service is linted again.
  await mismatch.waitFor({ state: "detached", timeout: 10_000 });
}));

test("the counts are announced when the typing pauses", () => withEditor(async (editor) => {
  const status = editor.page.getByRole("status");
  await editor.page.waitForFunction(() => /errors/.test(document.querySelector("[role=status]").textContent));
  assert.match(await status.innerText(), /^\d+ errors, \d+ warnings?$/);
}));

test("a thousand problems are no burden", () => withEditor(async (editor) => {
  const container = (at) => `{"name": "c${at}", "image": "x:1", "memory": 128, "nme": 1}`;
  const many = `{"family": "web", "containerDefinitions": [${Array.from({ length: 400 }, (_, at) => container(at)).join(",\n")}]}`;
  await editor.fill(many);
  assert.equal(await editor.problems.count(), 200);
  await editor.page.getByRole("button", { name: /^Show all/ }).click();
  await editor.problems.nth(399).waitFor();
}));

test("what is no ECS document is named, with what can be done", () => withEditor(async (editor) => {
  await editor.show(/^Service/);
  await editor.fill("");
  await editor.show(/^Task definition/);
  await editor.fill("apiVersion: apps/v1\nkind: Deployment\n");
  assert.match(await editor.panel.innerText(), /looks like a Kubernetes manifest/);
  await editor.fill("{\"colour\": \"red\"}");
  assert.match(await editor.panel.innerText(), /No ECS document in this text/);
  await editor.fill("");
  assert.match(await editor.panel.innerText(), /Nothing to check yet/);
}));

for (const theme of ["light", "dark"]) {
  test(`axe has no complaint (${theme})`, () => withEditor(async (editor) => {
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}
