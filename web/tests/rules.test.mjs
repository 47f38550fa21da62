import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const rows = (editor) => editor.panel.locator(".rule-row");
const search = (editor) => editor.panel.getByRole("searchbox");

async function open(editor) {
  await editor.show("Rules");
  await editor.settle();
}

test("every rule is listed, with the findings of the text", () => withEditor(async (editor) => {
  await open(editor);
  assert.equal(await rows(editor).count(), 60);
  await editor.panel.getByRole("button", { name: /^Show all \d+/ }).click();
  assert.ok(await rows(editor).count() > 300);
  const field = editor.panel.locator('.rule-row[href="#/rules/unknown-field"]');
  assert.match(await field.textContent(), /1 in your text/);
}));

test("words, category, severity and fix narrow the list", () => withEditor(async (editor) => {
  await open(editor);
  await search(editor).fill("memory fargate");
  assert.match(await editor.panel.locator(".rules-count").innerText(), /^\d+ rules? of \d+$/);
  const found = await rows(editor).count();
  assert.ok(found > 0 && found < 100, `${found}`);
  await search(editor).fill("");
  await editor.panel.getByLabel("Category").selectOption("security");
  const security = await rows(editor).count();
  await editor.panel.getByLabel("With a fix").check();
  assert.ok(await rows(editor).count() < security);
  await editor.panel.getByLabel("Severity").selectOption("error");
  assert.match(await editor.panel.innerText(), /No rule speaks of that/);
}));

test("by keyboard: words, Enter, the page; arrows in the list", () => withEditor(async (editor) => {
  await open(editor);
  await search(editor).fill("unknown-field");
  await search(editor).press("Enter");
  await editor.panel.getByRole("heading", { name: "unknown-field" }).waitFor();
  assert.equal(await editor.page.evaluate(() => document.activeElement.textContent), "unknown-field");
  await editor.page.goBack();
  await search(editor).waitFor();
  assert.equal(await search(editor).inputValue(), "unknown-field", "the search is still there");
  await search(editor).fill("");
  await search(editor).press("ArrowDown");
  await editor.page.keyboard.press("ArrowDown");
  const second = await rows(editor).nth(1).getAttribute("href");
  assert.equal(await editor.page.evaluate(() => document.activeElement.getAttribute("href")), second);
  await editor.page.keyboard.press("Enter");
  await editor.panel.getByRole("heading", { name: second.replace("#/rules/", "") }).waitFor();
}));

test("a link leads to the page of a rule", () => withEditor(async (editor) => {
  await editor.panel.getByRole("heading", { name: "host-port-mismatch" }).waitFor();
  assert.equal(await editor.tab("Rules").getAttribute("aria-selected"), "true");
  const aws = editor.panel.getByRole("link", { name: /The AWS documentation/ });
  assert.match(await aws.getAttribute("href"), /^https:\/\/docs\.aws\.amazon\.com\//);
  assert.match(await aws.getAttribute("rel"), /noopener/);
  await editor.show("Problems");
  assert.equal(new URL(editor.page.url()).hash, "", "the address no longer speaks of it");
}, { path: "#/rules/host-port-mismatch" }));

test("a link to a rule that there is not says so, and lists all", () => withEditor(async (editor) => {
  assert.match(await editor.panel.getByRole("alert").innerText(), /There is no rule no-such-rule/);
  assert.ok(await rows(editor).count() > 50);
}, { path: "#/rules/no-such-rule" }));

test("an address that changes is followed", () => withEditor(async (editor) => {
  await editor.page.evaluate(() => { location.hash = "#/rules/unknown-field"; });
  await editor.panel.getByRole("heading", { name: "unknown-field" }).waitFor();
  await editor.page.evaluate(() => { location.hash = "#/cost"; });
  await editor.panel.getByLabel("Region").or(editor.panel.getByText("No price")).first().waitFor();
}));

test("an example is changed and tried in its place", () => withEditor(async (editor) => {
  const example = editor.panel.locator(".example").first();
  const area = example.getByRole("textbox");
  assert.ok(await example.locator(".example-found .icon.error").count() > 0);
  assert.ok(await example.locator("mark.error").count() > 0);
  const first = await area.inputValue();
  await example.getByRole("button", { name: "Fix" }).first().click();
  assert.match(await example.locator("figcaption").innerText(), /No problem/);
  assert.notEqual(await area.inputValue(), first);
  await example.getByRole("button", { name: "Reset" }).click();
  assert.equal(await area.inputValue(), first);
  await area.fill("{");
  assert.match(await example.locator("figcaption").innerText(), /No problem/, "other rules are silent");
}, { path: "#/rules/unknown-field" }));

test("an example opens in the editor, and undo brings the text back", () => withEditor(async (editor) => {
  await open(editor);
  await search(editor).fill("unknown-field");
  await search(editor).press("Enter");
  const example = editor.panel.locator(".example.bad").first();
  const text = await example.getByRole("textbox").inputValue();
  await example.getByRole("button", { name: "Open in the editor" }).click();
  await editor.settle();
  assert.equal((await editor.text()).trimEnd(), text.trimEnd());
  assert.ok(await editor.problems.filter({ hasText: "unknown-field" }).count() > 0);
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.match(await editor.text(), /"family": "shop"/);
}));

test("a page links to the rules it speaks of", () => withEditor(async (editor) => {
  await editor.panel.getByRole("link", { name: "fargate-network-mode" }).click();
  await editor.panel.getByRole("heading", { name: "fargate-network-mode" }).waitFor();
}, { path: "#/rules/host-network" }));

for (const theme of ["light", "dark"]) {
  test(`axe has no complaint about the rules (${theme})`, () => withEditor(async (editor) => {
    await open(editor);
    await search(editor).fill("port");
    assert.deepEqual(await editor.violations(), []);
    await rows(editor).first().click();
    await editor.panel.locator(".example").first().waitFor();
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}

test("a phone shows a rule within its width", () => withEditor(async (editor) => {
  await editor.panel.locator(".example").first().waitFor();
  assert.ok(await editor.page.evaluate(() => document.documentElement.scrollWidth) <= 360);
}, { path: "#/rules/awsvpc-container-field", width: 360, height: 740 }));
