import assert from "node:assert/strict";
import { test } from "node:test";
import { URL_OF_EDITOR, withEditor } from "./harness.mjs";

const SECRETS = ["hunter2", "opensesame", "0f8fad5b", "letmein", "swordfish", "123456789012", "tr0ub4dor"];

const TASK = `{
  // the old password was opensesame
  "family": "web",
  "cpu": "256",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1",
      "essential": true,
      "Environment": [{ "Name": "PASSWORD", "Value": "hunter2" }],
      "command": ["serve", "--password=letmein"],
      "logConfiguration": { "logDriver": "splunk", "options": { "splunk-token": "0f8fad5b" } },
      "secrets": [{ "name": "KEY", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/swordfish" }]
    },
  ], /* tr0ub4dor */
}`;

/** The link of the dialog, once it is the one that was asked for. */
async function link(editor) {
  await editor.page.waitForFunction(() => document.querySelector(".link").value.includes("#text="));
  return editor.page.getByRole("textbox", { name: "Link" }).inputValue();
}

test("a redacted link keeps what AWS defines and nothing else", () => withEditor(async (editor) => {
  await editor.fill(TASK);
  await editor.page.getByRole("button", { name: "Share" }).click();
  const redacted = await link(editor);
  await withEditor(async (other) => {
    await other.page.getByText("This text came with the link").waitFor();
    const text = await other.text();
    for (const secret of SECRETS) assert.ok(!text.includes(secret), `${secret} in ${text}`);
    for (const kept of ['"family": "web"', '"cpu": "256"', '"name": "app"', '"essential": true', '"Environment"', '"logDriver": "splunk"', '"splunk-token"', "arn:aws:ssm:eu-west-1:000000000000:parameter/"]) {
      assert.ok(text.includes(kept), `${kept} in ${text}`);
    }
  }, { path: redacted.slice(URL_OF_EDITOR.length) });
}));

test("no link can be copied that is not the one asked for", () => withEditor(async (editor) => {
  await editor.page.getByRole("button", { name: "Share" }).click();
  await link(editor);
  await editor.page.getByRole("checkbox").uncheck();
  const button = editor.page.getByRole("button", { name: "Copy link" });
  await editor.page.waitForFunction(() => document.querySelector(".link").value.includes("#text="));
  const whole = await link(editor);
  // From here on no link gets ready.
  await editor.page.evaluate(() => { Blob.prototype.stream = () => new ReadableStream(); });
  await editor.page.getByRole("checkbox").check();
  await editor.settle();
  assert.ok(await button.isDisabled(), "there is nothing to copy yet");
  assert.notEqual(await editor.page.getByRole("textbox", { name: "Link" }).inputValue(), whole);
}));
