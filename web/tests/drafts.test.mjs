import assert from "node:assert/strict";
import { test } from "node:test";
import { URL_OF_EDITOR, withEditor } from "./harness.mjs";

const named = (family) => `{"family": "${family}", "containerDefinitions": []}`;

/** Waits until the text of that name is kept. */
const kept = (editor, family) => editor.page.waitForFunction((family) => Object.values({ ...localStorage }).some((value) => value.includes(family)), family);

async function reload(editor) {
  await editor.page.reload();
  await editor.page.locator(".cm-content").first().waitFor();
}

test("a draft is there again after a reload, until it is forgotten", () => withEditor(async (editor) => {
  await editor.fill(named("draft"));
  await kept(editor, "draft");
  await reload(editor);
  assert.match(await editor.text(), /"family": "draft"/);
  await editor.page.getByRole("button", { name: "About and keys" }).click();
  assert.deepEqual(await editor.violations(), []);
  await Promise.all([
    editor.page.waitForEvent("load"),
    editor.page.getByRole("button", { name: "Forget everything kept here" }).click(),
  ]);
  await editor.page.locator(".cm-content").first().waitFor();
  assert.match(await editor.text(), /"family": "shop"/);
}));

test("the next visit goes on with the newest draft", () => withEditor(async (editor) => {
  await editor.fill(named("last-time"));
  await kept(editor, "last-time");
  await editor.page.close();
  await withEditor(async (next) => {
    assert.match(await next.text(), /"family": "last-time"/);
  }, { reuse: editor.context });
}));

test("two tabs keep a draft each", () => withEditor(async (one) => {
  await one.fill(named("first-tab"));
  await kept(one, "first-tab");
  await withEditor(async (two) => {
    await two.fill(named("second-tab"));
    await kept(two, "second-tab");
    await one.fill(named("first-again"));
    await kept(one, "first-again");
    await reload(two);
    assert.match(await two.text(), /"family": "second-tab"/);
    await reload(one);
    assert.match(await one.text(), /"family": "first-again"/);
  }, { reuse: one.context });
}));

test("a link leaves the draft alone, which can be had back", () => withEditor(async (editor) => {
  await editor.page.getByRole("button", { name: "Share" }).click();
  await editor.page.waitForFunction(() => document.querySelector(".link").value.includes("#text="));
  const link = await editor.page.getByRole("textbox", { name: "Link" }).inputValue();
  await editor.page.getByRole("button", { name: "Close" }).click();
  await editor.fill(named("my-own"));
  await kept(editor, "my-own");
  await editor.page.close();
  await withEditor(async (other) => {
    await other.page.getByText("This text came with the link").waitFor();
    await other.settle();
    await other.page.waitForTimeout(600);
    await reload(other);
    assert.match(await other.text(), /"family": "shop"/);
    const menu = other.page.getByRole("combobox", { name: "Examples" });
    const mine = menu.locator("option", { hasText: "my-own" });
    await menu.selectOption({ label: (await mine.innerText()).trim() });
    await other.settle();
    assert.match(await other.text(), /"family": "my-own"/);
  }, { reuse: editor.context, path: link.slice(URL_OF_EDITOR.length) });
}));

test("what is not saved is still marked after a reload", () => withEditor(async (editor) => {
  await editor.drop("task.json", named("opened"));
  assert.equal(await editor.page.locator(".unsaved").count(), 0);
  await editor.fill(named("changed"));
  assert.equal(await editor.page.locator(".unsaved").count(), 1);
  await kept(editor, "changed");
  await reload(editor);
  assert.match(await editor.text(), /"family": "changed"/);
  assert.equal(await editor.page.locator(".unsaved").count(), 1);
}));
