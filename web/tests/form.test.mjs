import assert from "node:assert/strict";
import { test } from "node:test";
import { withEditor } from "./harness.mjs";

const YAML = `# the shop
family: shop # its name
requiresCompatibilities: [FARGATE]
networkMode: awsvpc
cpu: "256"
memory: \${MEMORY}
containerDefinitions:
  - name: web
    image: nginx:1.27
    environment:
      - name: LEVEL # of the logs
        value: info
      - name: TOKEN
        value: abc
`;

const JSON_TEXT = `{
  "family": "shop", "cpu": "1 vCPU",
  "memory": "2048",
  "requiresCompatibilities": ["FARGATE"],
  "containerDefinitions": [
    { "name": "web",
      "image": "nginx:1.27", "somethingNew": {"kept":   true} }
  ]
}`;

/** Opens the form of `text`, alone on the page. */
const open = async (editor, text) => {
  if (text !== undefined) {
    await editor.show(/^Service/);
    await editor.fill("");
    await editor.show(/^Task definition/);
    await editor.fill(text);
  }
  await editor.show("Form");
};
const field = (editor, label) => editor.panel.getByLabel(label, { exact: true });
/** Types into a field, and leaves it. */
const enter = async (editor, label, text) => {
  await field(editor, label).fill(text);
  await field(editor, label).blur();
  await editor.settle();
};
const choose = async (editor, label, value) => {
  await field(editor, label).selectOption(value);
  await editor.settle();
};
const press = async (editor, name) => {
  await editor.panel.getByRole("button", { name, exact: true }).click();
  await editor.settle();
};

test("a field changes its own place and nothing else", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await enter(editor, "Family", "store");
  assert.equal(await editor.text(), YAML.replace("family: shop", "family: store"));
  await enter(editor, "Image", "nginx:1.28");
  assert.equal(await editor.text(), YAML.replace("family: shop", "family: store").replace("1.27", "1.28"));
}));

test("each change is one step of undo", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await enter(editor, "Family", "store");
  await enter(editor, "Image", "nginx:1.28");
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.equal(await field(editor, "Image").inputValue(), "nginx:1.27");
  assert.equal(await editor.text(), YAML.replace("family: shop", "family: store"));
}));

test("what the form does not know stays as it is written", () => withEditor(async (editor) => {
  await open(editor, JSON_TEXT);
  await enter(editor, "Memory limit MiB", "512");
  const text = await editor.text();
  assert.ok(text.startsWith(JSON_TEXT.slice(0, JSON_TEXT.indexOf('"somethingNew"'))), text);
  assert.ok(text.includes('"somethingNew": {"kept":   true}, "memory": 512 }'), text);
}));

test("only sizes that Fargate has are offered, and the memory follows", () => withEditor(async (editor) => {
  await open(editor, JSON_TEXT);
  const cpu = editor.panel.getByLabel("CPU sizes of Fargate");
  const memory = editor.panel.getByLabel("Memory sizes of Fargate");
  assert.equal(await cpu.inputValue(), "1024");
  const offered = await memory.locator("option").evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(offered, ["", "2048", "3072", "4096", "5120", "6144", "7168", "8192"]);
  await cpu.selectOption("4096");
  await editor.settle();
  assert.equal(await memory.inputValue(), "8192");
  const text = await editor.text();
  assert.ok(text.includes('"cpu": "4096",\n  "memory": "8192",'), text);
  await editor.code.focus();
  await editor.page.keyboard.press("ControlOrMeta+Z");
  await editor.settle();
  assert.equal(await editor.text(), JSON_TEXT);
}));

test("what only the deployment knows is shown and left alone", () => withEditor(async (editor) => {
  await open(editor, YAML);
  const memory = editor.panel.getByLabel("Memory sizes of Fargate");
  assert.equal(await memory.inputValue(), "${MEMORY}");
  await choose(editor, "CPU sizes of Fargate", "1024");
  assert.equal(await editor.text(), YAML.replace('"256"', '"1024"'));
  await memory.selectOption("4096");
  await editor.settle();
  assert.match(await editor.text(), /memory: "4096"/);
}));

test("findings stand beside their field", () => withEditor(async (editor) => {
  await open(editor, YAML.replace("awsvpc", "bridge"));
  const mode = editor.panel.locator(".form-field", { has: editor.page.getByLabel("Network mode", { exact: true }) });
  assert.match(await mode.locator(".field-finding.error").innerText(), /network mode bridge/);
  assert.equal(await field(editor, "Network mode").getAttribute("aria-invalid"), "true");
  await choose(editor, "Network mode", "awsvpc");
  assert.equal(await mode.locator(".field-finding").count(), 0);
}));

test("what it runs on is chosen by boxes", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await editor.panel.getByLabel("EC2", { exact: true }).check();
  await editor.settle();
  assert.match(await editor.text(), /requiresCompatibilities: \[FARGATE, "EC2"\]/);
  await editor.panel.getByLabel("FARGATE", { exact: true }).uncheck();
  await editor.settle();
  assert.match(await editor.text(), /requiresCompatibilities: \["EC2"\]/);
  assert.equal(await field(editor, "CPU 1024 units are 1 vCPU").inputValue(), "256");
}));

test("lines of .env are added and replaced at once", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await editor.panel.getByText("Paste .env lines").click();
  await editor.panel.getByLabel("One NAME=value a line").fill('# x\nexport LEVEL="debug"\nURL=http://a/?b=c\nwrong\n');
  await press(editor, "Add these");
  assert.match(await editor.panel.locator(".bulk").innerText(), /1 added, 1 replaced, 1 line not understood/);
  assert.equal(await editor.text(),
    `${YAML.replace("value: info", "value: debug")}      - name: URL\n        value: http://a/?b=c\n`);
}));

test("a variable moves to the secrets", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await press(editor, "Move TOKEN to secrets");
  const text = await editor.text();
  assert.doesNotMatch(text, /abc/);
  assert.match(text, /- name: LEVEL # of the logs/);
  assert.match(text, / {4}secrets:\n {6}- name: TOKEN\n {8}valueFrom: \$\{TOKEN_ARN\}/);
  assert.equal(await field(editor, "ARN of secret 1").inputValue(), "${TOKEN_ARN}");
}));

test("what would lose a comment is refused, and said so", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await press(editor, "Remove variable 1");
  assert.equal(await editor.text(), YAML);
  assert.match(await editor.panel.locator(".form-notice").innerText(), /Change it in the text/);
  await press(editor, "Remove variable 2");
  assert.doesNotMatch(await editor.text(), /TOKEN/);
  assert.equal(await editor.panel.locator(".form-notice").count(), 0);
}));

test("ports are added, changed and removed", () => withEditor(async (editor) => {
  await open(editor, JSON_TEXT);
  await press(editor, "Add port");
  await enter(editor, "Container port of port 1", "8080");
  await choose(editor, "Protocol of port 1", "udp");
  assert.match(await editor.text(), /"portMappings": \[\{ ?"containerPort": 8080, "protocol": "udp" ?\}\]/);
  await press(editor, "Remove port 1");
  assert.doesNotMatch(await editor.text(), /portMappings/);
}));

test("a health check is built from its parts", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await press(editor, "Add a health check");
  assert.match(await editor.text(), /healthCheck:\n {6}command:\n {8}- CMD-SHELL\n {8}- curl -f/);
  await enter(editor, "Line", "wget -q -O- localhost");
  await enter(editor, "Retries", "5");
  await choose(editor, "Runs", "CMD");
  const text = await editor.text();
  assert.match(text, / {8}- CMD\n {8}- wget\n {8}- -q\n {8}- "?-O-"?\n {8}- localhost\n/);
  assert.match(text, /retries: 5/);
  await press(editor, "Remove the health check");
  assert.equal(await editor.text(), YAML);
}));

test("logs go to CloudWatch", () => withEditor(async (editor) => {
  await open(editor, YAML);
  await press(editor, "Send logs to CloudWatch");
  await enter(editor, "Region", "eu-central-1");
  await choose(editor, "When the buffer is full", "non-blocking");
  assert.match(await editor.text(),
    /logDriver: awslogs\n {6}options:\n {8}awslogs-group: \/ecs\/web\n {8}awslogs-region: eu-central-1\n {8}awslogs-stream-prefix: web\n {8}mode: non-blocking/);
}));

test("containers come and go, with the focus on what to fill in", () => withEditor(async (editor) => {
  await open(editor, YAML);
  assert.equal(await editor.panel.getByRole("button", { name: /^Remove container/ }).count(), 0);
  await press(editor, "Add container");
  assert.match(await editor.text(), / {2}- name: container-2\n {4}image: ""\n {4}essential: false/);
  await editor.page.waitForFunction(() => document.activeElement?.id === "form-containerDefinitions-1-image");
  await editor.page.keyboard.type("redis:7");
  await editor.page.keyboard.press("Tab");
  await editor.settle();
  assert.match(await editor.text(), /image: "redis:7"/);
  await press(editor, "Remove container container-2");
  assert.equal(await editor.text(), YAML);
}));

test("essential is a box that is on where nothing is said", () => withEditor(async (editor) => {
  await open(editor, JSON_TEXT);
  const box = editor.panel.getByLabel(/^Essential/);
  assert.ok(await box.isChecked());
  await box.uncheck();
  await editor.settle();
  assert.match(await editor.text(), /"essential": false/);
}));

test("a page without a task definition starts one", () => withEditor(async (editor) => {
  await open(editor, "");
  await press(editor, "Start one for Fargate");
  assert.equal(await field(editor, "Family").inputValue(), "app");
  await enter(editor, "Image", "nginx:1.27");
  assert.match(await editor.text(), /"image": "nginx:1.27"/);
}));

test("the form of the task definition is there while the service is edited", () => withEditor(async (editor) => {
  await open(editor);
  await editor.show(/^Service/);
  await enter(editor, "Family", "store");
  await editor.show(/^Task definition/);
  assert.match(await editor.text(), /"family": "store"/);
}));

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in Form, ${theme}`, () => withEditor(async (editor) => {
    await open(editor);
    await press(editor, "Add a health check");
    await editor.panel.getByText("Paste .env lines").first().click();
    assert.deepEqual(await editor.violations(), []);
  }, { theme }));
}
