import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

/** What has the focus, inside editors too. */
const focused = (editor) => editor.page.evaluate(() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at.className || at.tagName;
});

/** From now on keeps what is said to those who do not see it, which is gone soon. */
const listen = (editor) => editor.code.evaluate((content) => {
  const place = content.getRootNode().querySelector(".cm-announced");
  window.said = [];
  new MutationObserver(() => window.said.push(place.textContent)).observe(place, { childList: true });
});

test("F8 shows and says what is wrong at the place, and marks its row", () => withEditor(async (editor) => {
  await listen(editor);
  await editor.code.focus();
  await editor.page.keyboard.press("F8");
  const card = editor.page.locator(".cm-card");
  await card.waitFor();
  const message = await card.locator(".cm-card-message").first().innerText();
  await editor.settle();
  const words = await editor.page.evaluate(() => window.said.join(" "));
  assert.ok(words.includes(message), `${message} in ${words}`);
  assert.match(await editor.page.locator(".problem[aria-current]").innerText(), new RegExp(message.slice(0, 20).replace(/[^\w ]/g, ".")));
  assert.deepEqual(await editor.violations(), []);
  await editor.page.keyboard.press("Escape");
  assert.equal(await card.count(), 0);
  assert.match(await focused(editor), /cm-content/);
}));

test("a key shows what is known of the field at the cursor", () => withEditor(async (editor) => {
  await editor.cursorAfter('"networkMode');
  await editor.page.keyboard.press("Control+F8");
  await editor.page.locator(".cm-card-docs").waitFor();
  assert.match(await editor.page.locator(".cm-card").innerText(), /networkMode/);
  await editor.page.keyboard.press("ArrowRight");
  assert.equal(await editor.page.locator(".cm-card").count(), 0);
}));

for (const theme of ["light", "dark"]) {
  test(`what is selected is seen on the current line, ${theme}`, () => withEditor(async (editor) => {
    await editor.problems.first().locator(".problem-jump").click();
    await editor.settle();
    const ground = await editor.page.locator(".editor:not([hidden]) .cm-activeLine").evaluate((line) => getComputedStyle(line).backgroundColor);
    const [, alpha = "1"] = ground.match(/rgba\(.*, ([\d.]+)\)/) ?? [];
    assert.ok(Number(alpha) < 0.2, ground);
  }, { theme }));
}

test("after a repair the focus is at the next problem, and Ctrl-Z takes it back from there", () => withEditor(async (editor) => {
  const before = await editor.text();
  await editor.page.locator(".problem .button.small").first().focus();
  await editor.page.keyboard.press("Enter");
  await editor.settle();
  assert.notEqual(await editor.text(), before);
  assert.match(await focused(editor), /problem-jump|button|panel/);
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.equal(await editor.text(), before);
}));

test("all safe fixes of both texts are taken back by one Ctrl-Z from the panel", () => withEditor(async (editor) => {
  const texts = async () => {
    const both = [];
    for (const name of [/^Service/, /^Task definition/]) {
      await editor.show(name);
      await editor.settle();
      both.push(await editor.text());
    }
    return both;
  };
  const before = await texts();
  await editor.page.getByRole("button", { name: /Fix all safe/ }).click();
  await editor.page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await editor.settle();
  assert.match(await focused(editor), /panel/);
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.deepEqual(await texts(), before);
}));

test("a dialog gives the focus back", () => withEditor(async (editor) => {
  const about = editor.page.getByRole("button", { name: "About and keys" });
  await about.focus();
  await editor.page.keyboard.press("Enter");
  await editor.page.getByRole("dialog").waitFor();
  await editor.page.getByRole("button", { name: "Close" }).click();
  await editor.settle();
  assert.equal(await editor.page.evaluate(() => document.activeElement.getAttribute("aria-label")), "About and keys");
}));

test("a notice that is dismissed leaves the focus in the text", () => withEditor(async (editor) => {
  await editor.page.getByRole("button", { name: "Dismiss" }).click();
  await editor.settle();
  assert.match(await focused(editor), /cm-content/);
}));
