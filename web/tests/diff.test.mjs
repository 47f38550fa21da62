import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const OLD = JSON.stringify({
  family: "shop",
  cpu: "256",
  containerDefinitions: [
    { name: "web", image: "nginx:1.27", environment: [{ name: "A", value: "1" }, { name: "B", value: "2" }] },
    { name: "log", image: "fluent-bit:3" },
  ],
}, null, 2);
// Another order, another format, and what AWS added.
const SAME = `
taskDefinitionArn: arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:7
containerDefinitions:
  - image: fluent-bit:3
    name: log
  - name: web
    environment:
      - {value: "2", name: B}
      - {value: "1", name: A}
    image: nginx:1.27
cpu: 0.25 vCPU
family: shop
`;

const against = async (editor, text) => {
  await editor.show("Diff");
  await editor.panel.getByRole("button", { name: "Another text" }).click();
  await editor.panel.getByRole("textbox").fill(text);
};
const changes = (editor) => editor.panel.locator(".change");

test("a text that was just opened does not differ", () => withEditor(async (editor) => {
  await editor.show("Diff");
  assert.match(await editor.panel.innerText(), /No difference\s+Both say the same/);
  assert.ok(await editor.panel.getByRole("button", { name: "Last saved" }).isDisabled());
}));

test("a change since it was opened is listed, and a click goes there", () => withEditor(async (editor) => {
  await editor.show("Diff");
  await editor.cursorAfter('"family": "shop');
  await editor.page.keyboard.type("s");
  await editor.settle();
  assert.equal(await changes(editor).count(), 1);
  assert.match(await changes(editor).innerText(), /changed\s*family\s+before:\s+"shop"\s+after:\s+"shops"/);
  await changes(editor).getByRole("button").click();
  await editor.settle();
  await editor.page.keyboard.type('"shop"');
  await editor.settle();
  assert.match(await editor.panel.innerText(), /No difference/);
}));

test("order, format and what only AWS sets do not count", () => withEditor(async (editor) => {
  await editor.fill(OLD);
  await against(editor, SAME);
  assert.match(await editor.panel.innerText(), /No difference/);
}));

test("what is gone leads to what held it", () => withEditor(async (editor) => {
  await editor.fill(OLD.replace('"fluent-bit:3"', '"fluent-bit:4"').replace(/\},\s+\{\s+"name": "B",\s+"value": "2"\s+\}/, "}"));
  await against(editor, SAME);
  assert.equal(await changes(editor).count(), 2);
  const gone = changes(editor).filter({ hasText: "removed" });
  assert.match(await gone.innerText(), /containerDefinitions\[web\]\.environment/);
  await gone.getByRole("button").click();
  await editor.settle();
  assert.equal(await editor.page.locator(".place").innerText(), "Ln 8, Col 20");
}));

test("lines are compared letter by letter", () => withEditor(async (editor) => {
  await editor.fill(OLD);
  await against(editor, OLD.replace("nginx:1.27", "nginx:1.28"));
  await editor.panel.getByRole("button", { name: "Lines" }).click();
  assert.match(await editor.panel.locator(".diff .gone").innerText(), /nginx:1.28/);
  assert.match(await editor.panel.locator(".diff .come").innerText(), /nginx:1.27/);
  await editor.panel.getByRole("textbox").fill(OLD);
  assert.match(await editor.panel.innerText(), /No difference\s+Both texts are the same, letter by letter/);
}));

test("the second text stays while other panels are open", () => withEditor(async (editor) => {
  await editor.fill(OLD);
  await against(editor, SAME.replace("0.25", "0.5"));
  await editor.show("Problems");
  await editor.show("Diff");
  assert.equal(await changes(editor).count(), 1);
}));

test("what cannot be compared is said so", () => withEditor(async (editor) => {
  await editor.fill(OLD);
  await against(editor, "not ECS");
  assert.match(await editor.panel.innerText(), /No ECS document was found in the other text/);
  await editor.panel.getByRole("textbox").fill('{"serviceName": "s", "taskDefinition": "a", "desiredCount": 1}');
  assert.match(await editor.panel.innerText(), /The other text is a service, this one a task definition/);
}));

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in Diff, ${theme}`, () => withEditor(async (editor) => {
    await editor.fill(OLD);
    await against(editor, SAME.replace("0.25", "0.5").replace("  - image: fluent-bit:3\n    name: log\n", ""));
    assert.equal(await changes(editor).count(), 2);
    assert.deepEqual(await editor.violations(), []);
    await editor.panel.getByRole("button", { name: "Lines" }).click();
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}
