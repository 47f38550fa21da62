import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { URL_OF_EDITOR, withEditor } from "./harness.mjs";

const SERVICE = '{"serviceName": "a", "cluster": "c", "taskDefinition": "web", "desiredCount": 1, "launchType": "EC2"}';
const TASK = '{"family": "opened", "containerDefinitions": [{"name": "a", "image": "x:1", "memory": 128}]}';

/** Browsers without the File System Access API: the test can see their downloads and choosers. */
const plain = (page) => page.addInitScript(() => {
  delete window.showOpenFilePicker;
  delete window.showSaveFilePicker;
});

/** Browsers with it: files of the test's own, which are picked, written, and asked for. */
async function withDisk(editor, files) {
  await editor.page.addInitScript((files) => {
    window.disk = new Map(files);
    window.asked = [];
    const handle = (name) => ({
      name,
      getFile: async () => new File([window.disk.get(name)], name),
      createWritable: async () => ({ write: async (text) => window.disk.set(name, text), close: async () => {} }),
    });
    window.showOpenFilePicker = async () => files.map(([name]) => handle(name));
    window.showSaveFilePicker = async ({ suggestedName }) => {
      window.asked.push(suggestedName);
      return handle(`new-${suggestedName}`);
    };
  }, files);
  await editor.page.reload();
  await editor.page.locator(".cm-content").first().waitFor();
  await editor.page.getByRole("button", { name: "Open" }).click();
  await editor.page.waitForFunction(() => document.querySelector(".editor:not([hidden])").shadowRoot.textContent.includes("opened"));
  await editor.settle();
}

async function saved(editor) {
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+S");
  await editor.page.getByText("Saved").waitFor();
  return editor.page.evaluate(() => ({ disk: Object.fromEntries(window.disk), asked: window.asked }));
}

async function open(editor, files) {
  const chooser = editor.page.waitForEvent("filechooser");
  await editor.page.getByRole("button", { name: "Open" }).click();
  await (await chooser).setFiles(files.map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
  await editor.settle();
}

async function again(editor) {
  await plain(editor.page);
  await editor.page.reload();
  await editor.page.locator(".cm-content").first().waitFor();
}

test("an opened file goes to the text that it is of", () => withEditor(async (editor) => {
  await again(editor);
  await open(editor, [["svc.json", SERVICE]]);
  assert.equal(await editor.tab(/^Service/).getAttribute("aria-selected"), "true");
  assert.match(await editor.text(), /"serviceName": "a"/);
  await open(editor, [["task.json", TASK]]);
  assert.equal(await editor.tab(/^Task definition/).getAttribute("aria-selected"), "true");
  assert.match(await editor.text(), /"family": "opened"/);
}));

test("a file that is dropped is opened", () => withEditor(async (editor) => {
  await editor.drop("task.json", TASK);
  assert.match(await editor.text(), /"family": "opened"/);
}));

test("a file of no known kind takes the place of the text that is shown", () => withEditor(async (editor) => {
  await editor.show(/^Service/);
  await editor.drop("notes.json", '{"colour": "red"}');
  assert.equal(await editor.tab(/^Service/).getAttribute("aria-selected"), "true");
  assert.match(await editor.text(), /"colour": "red"/);
  await editor.show(/^Task definition/);
  assert.match(await editor.text(), /"family": "shop"/);
}));

test("a file that is no text is refused in words, and nothing is lost", () => withEditor(async (editor) => {
  const before = await editor.text();
  await editor.drop("photo.jpg", Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
  assert.match(await editor.page.getByRole("alert").innerText(), /photo\.jpg is no text/);
  assert.equal(await editor.text(), before);
}));

test("a file is saved under its name, with its line ends", () => withEditor(async (editor) => {
  await again(editor);
  await open(editor, [["mine.json", TASK.replaceAll(", ", ",\r\n")]]);
  await editor.code.focus();
  await editor.page.keyboard.press("End");
  const downloading = editor.page.waitForEvent("download");
  await editor.page.keyboard.press("ControlOrMeta+S");
  const download = await downloading;
  assert.equal(download.suggestedFilename(), "mine.json");
  assert.equal(readFileSync(await download.path(), "utf8"), TASK.replaceAll(", ", ",\r\n"));
}));

test("Jsonnet that is opened is Jsonnet, with colours", () => withEditor(async (editor) => {
  await again(editor);
  await open(editor, [["task.jsonnet", "local name = 'web';\n{ family: name, containerDefinitions: [{ name: name, image: 'x:1', memory: '5' }] }\n"]]);
  assert.match(await editor.page.locator("footer").innerText(), /task definition · Jsonnet/i);
  await editor.page.locator(".cm-line span", { hasText: /^local$/ }).first().waitFor();
}));

test("what has no file yet is saved under the name of its kind", () => withEditor(async (editor) => {
  await again(editor);
  await editor.fill("family: web\ncontainerDefinitions: []\n");
  const downloading = editor.page.waitForEvent("download");
  await editor.page.getByRole("button", { name: "Save" }).click();
  assert.equal((await downloading).suggestedFilename(), "task-definition.yaml");
}));

test("describe output becomes registrable at a click, and back with one undo", () => withEditor(async (editor) => {
  await editor.page.getByRole("combobox", { name: "Examples" }).selectOption("What describe-task-definition answers");
  await editor.settle();
  const before = await editor.text();
  await editor.page.getByRole("button", { name: "Make it registrable" }).click();
  await editor.settle();
  const after = await editor.text();
  assert.doesNotMatch(after, /taskDefinitionArn|registeredAt|"revision"/);
  assert.match(after, /^\{\n +"containerDefinitions"|"family": "shop"/);
  assert.equal(await editor.page.getByRole("button", { name: "Make it registrable" }).count(), 0);
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  assert.equal(await editor.text(), before);
}));

test("every example can be looked at", () => withEditor(async (editor) => {
  const menu = editor.page.getByRole("combobox", { name: "Examples" });
  for (const title of (await menu.locator("option").allTextContents()).slice(1)) {
    await menu.selectOption(title);
    await editor.settle();
    assert.deepEqual(editor.errors, [], title);
  }
  assert.match(await editor.panel.innerText(), /Nothing to check yet/);
}));

test("a link brings the texts back, with redacted values", () => withEditor(async (editor) => {
  await editor.page.getByRole("button", { name: "Share" }).click();
  const field = editor.page.getByRole("textbox", { name: "Link" });
  await editor.page.waitForFunction(() => document.querySelector(".link").value.includes("#text="));
  const redacted = await field.inputValue();
  await editor.page.getByRole("checkbox").uncheck();
  await editor.page.waitForFunction((old) => ![old, ""].includes(document.querySelector(".link").value), redacted);
  const whole = await field.inputValue();
  assert.deepEqual(await editor.violations(), []);
  await editor.page.getByRole("button", { name: "Copy link" }).click();
  await editor.page.getByText("Copied").waitFor();
  assert.equal(await editor.page.evaluate(() => navigator.clipboard.readText()), whole);
  for (const [link, account] of [[redacted, "000000000000"], [whole, "123456789012"]]) {
    await withEditor(async (other) => {
      await other.page.getByText("This text came with the link").waitFor();
      assert.ok((await other.text()).includes(`arn:aws:iam::${account}:role`));
      assert.ok(!other.page.url().includes("#"), "the address is clean again");
    }, { path: link.slice(URL_OF_EDITOR.length) });
  }
}));

for (const broken of ["#text=", "#text=AAAA", "#text=%%%", "#text=eyJ9", "#else", "#text=S0xKBgA"]) {
  test(`a broken link does no harm: ${broken}`, () => withEditor(async (editor) => {
    await editor.settle();
    assert.match(await editor.text(), /"family": "shop"/);
  }, { path: broken }));
}

test("a file is saved in its place, and a new one where it is asked for", () => withEditor(async (editor) => {
  await withDisk(editor, [["task.json", TASK]]);
  await editor.fill(TASK.replace("128", "256"));
  const { disk, asked } = await saved(editor);
  assert.match(disk["task.json"], /256/);
  assert.deepEqual(asked, []);
}));

test("an example never goes into the file that was opened before", () => withEditor(async (editor) => {
  await withDisk(editor, [["task.json", TASK]]);
  await editor.page.getByRole("combobox", { name: "Examples" }).selectOption("A shop on Fargate, with mistakes");
  await editor.settle();
  const { disk, asked } = await saved(editor);
  assert.equal(disk["task.json"], TASK);
  assert.equal(asked.length, 1);
}));

test("what is pasted over a file goes nowhere without a question", () => withEditor(async (editor) => {
  await withDisk(editor, [["task.json", TASK]]);
  await editor.page.evaluate((text) => navigator.clipboard.writeText(text), TASK.replace("opened", "pasted"));
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+A");
  await editor.page.keyboard.press("ControlOrMeta+V");
  await editor.settle();
  assert.match(await editor.text(), /"family": "pasted"/);
  const { disk, asked } = await saved(editor);
  assert.equal(disk["task.json"], TASK);
  assert.deepEqual(asked, ["task.json"]);
}));

test("a conversion never goes into the file of another format", () => withEditor(async (editor) => {
  await withDisk(editor, [["task.json", TASK]]);
  await editor.show("Convert");
  await editor.page.getByRole("button", { name: "YAML" }).first().click();
  await editor.page.getByRole("button", { name: /^Replace/ }).click();
  await editor.settle();
  const { disk, asked } = await saved(editor);
  assert.equal(disk["task.json"], TASK);
  assert.deepEqual(asked, ["task.yaml"]);
}));

test("undo brings a text back with its file", () => withEditor(async (editor) => {
  await withDisk(editor, [["task.json", TASK]]);
  await editor.page.getByRole("combobox", { name: "Examples" }).selectOption("Sidecars and logs, in YAML");
  await editor.settle();
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.match(await editor.page.locator(".kind").innerText(), /JSON/);
  const { disk, asked } = await saved(editor);
  assert.equal(disk["task.json"], TASK);
  assert.deepEqual(asked, []);
}));
