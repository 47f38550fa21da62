import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const PAGES = "**/rules-*.txt";
const ISSUE = '{ "family": "web", "containerDefinitions": [{ "name": "app", "image": "b:1", "dependsOn": [{ "containerName": "x", "condition": "START" }] }] }';

test("the pages of the rules come when the page is there, and from the same origin", () => withEditor(async (editor) => {
  await editor.page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /rules-[\w-]+\.txt$/.test(name)));
  await editor.show("Rules");
  await editor.panel.getByRole("searchbox").fill("does not exist migrations");
  await editor.panel.locator(".rule-row").first().waitFor();
}));

test("without its page a rule has its name and its link, and is tried again", () => withEditor(async (editor) => {
  let refused = true;
  await editor.page.route(PAGES, (route) => refused ? route.fulfill({ status: 503, body: "" }) : route.continue());
  await editor.page.reload();
  await editor.page.locator(".cm-content").first().waitFor();
  await editor.fill(ISSUE);
  await editor.page.goto(`${editor.url}#/rules/depends-on-unknown`);
  const alert = editor.panel.getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), /could not be fetched/);
  await editor.panel.getByRole("link", { name: /The AWS documentation/ }).waitFor();
  assert.deepEqual(await editor.violations(), []);
  refused = false;
  await alert.getByRole("button", { name: "Try again" }).click();
  await editor.panel.locator(".example").first().waitFor();
  assert.equal(await alert.count(), 0);
  // The browser itself writes down the answer 503.
  editor.errors = editor.errors.filter((error) => !error.includes("503"));
}, { serviceWorkers: "block" }));
