import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const DESCRIBED = JSON.stringify({
  taskDefinition: {
    taskDefinitionArn: "arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:7",
    family: "shop",
    revision: 7,
    status: "ACTIVE",
    containerDefinitions: [{ name: "web", image: "nginx:1.27", memory: 128, links: null }],
  },
  tags: [{ key: "team", value: "shop" }],
}, null, 2);

const open = async (editor, text) => {
  if (text !== undefined) await editor.fill(text);
  await editor.show("Convert");
};
const output = (editor) => editor.panel.locator(".output");

test("JSON is offered as YAML, and one undo takes the replacement back", () => withEditor(async (editor) => {
  await open(editor);
  assert.match(await output(editor).innerText(), /^family: shop\nrequiresCompatibilities:\n/);
  await editor.panel.getByRole("button", { name: "Replace the text" }).click();
  await editor.settle();
  assert.match(await editor.text(), /^family: shop\n/);
  assert.match(await editor.page.locator(".status").innerText(), /YAML/);
  assert.match(await output(editor).innerText(), /^\{\n {2}"family": "shop",/);
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.match(await editor.text(), /^\{\n {2}"family": "shop",/);
  assert.match(await editor.page.locator(".status").innerText(), /JSON/);
}));

test("YAML becomes JSON, and lost comments are said", () => withEditor(async (editor) => {
  await open(editor, "# about the shop\nfamily: shop\ncontainerDefinitions:\n- {name: web, image: a, memory: 128}\n");
  assert.match(await output(editor).innerText(), /^\{\n {2}"family": "shop",/);
  const note = editor.panel.getByRole("button", { name: "1 comment is left out" });
  await note.click();
  await editor.settle();
  assert.match(await editor.page.locator(".place").innerText(), /Ln 1,/);
}));

test("describe output becomes registrable input, and says what was dropped", () => withEditor(async (editor) => {
  await open(editor, DESCRIBED);
  const text = await output(editor).innerText();
  assert.deepEqual(JSON.parse(text), {
    family: "shop",
    containerDefinitions: [{ name: "web", image: "nginx:1.27", memory: 128 }],
    tags: [{ key: "team", value: "shop" }],
  });
  const notes = await editor.panel.locator(".notes").innerText();
  for (const part of ["/taskDefinition/revision", "only AWS sets it", "links", "it is null", "tags"]) {
    assert.ok(notes.includes(part), `${part} in ${notes}`);
  }
}));

test("the command holds the whole document, and copies", () => withEditor(async (editor) => {
  await open(editor, DESCRIBED);
  await editor.panel.getByRole("button", { name: "AWS CLI command" }).click();
  const command = await output(editor).innerText();
  assert.match(command, /^aws ecs register-task-definition --cli-input-json '\{/);
  assert.equal(await editor.panel.getByRole("button", { name: "Replace the text" }).count(), 0);
  await editor.panel.getByRole("button", { name: "Copy" }).click();
  await editor.page.getByText("Copied", { exact: true }).waitFor();
  const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.trim(), command.trim());
}));

test("a service becomes the command that creates it", () => withEditor(async (editor) => {
  await editor.show(/^Service/);
  await open(editor);
  await editor.panel.getByRole("button", { name: "AWS CLI command" }).click();
  assert.match(await output(editor).innerText(), /^aws ecs create-service --cli-input-json '/);
}));

test("Download gives a file with the result", () => withEditor(async (editor) => {
  await open(editor);
  const [file] = await Promise.all([
    editor.page.waitForEvent("download"), editor.panel.getByRole("button", { name: "Download" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "task-definition.yaml");
  assert.match(await readFile(await file.path(), "utf8"), /^family: shop\n/);
}));

test("what is broken or nothing is said so", () => withEditor(async (editor) => {
  await open(editor, '{"family": "shop", "containerDefinitions": [');
  assert.match(await editor.panel.locator(".notes").innerText(), /syntax error/);
  await editor.fill("");
  assert.match(await editor.panel.innerText(), /no text to convert/);
  await editor.fill("some: prose");
  await editor.panel.getByRole("button", { name: "AWS CLI command" }).click();
  assert.match(await editor.panel.innerText(), /No ECS document/);
}));

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in Convert, ${theme}`, () => withEditor(async (editor) => {
    await open(editor, DESCRIBED);
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}
