// A session of an editor with the language server, through the client library of VS Code.
// Usage: node session.mjs COMMAND FOLDER
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as lsp from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const [command, folder] = process.argv.slice(2);
const uri = (name) => pathToFileURL(join(folder, name)).href;
const steps = [];
const step = (name, run) => steps.push([name, run]);

/** Starts a server that speaks to a client with these abilities. */
async function start(capabilities) {
  const server = spawn(command, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const exited = new Promise((resolve) => server.on("exit", resolve));
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout),
    new lsp.StreamMessageWriter(server.stdin),
  );
  const published = new Map();
  const waiting = [];
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    waiting.splice(0).forEach((wake) => wake());
  });
  const registered = [];
  connection.onRequest(lsp.RegistrationRequest.type, (params) => void registered.push(params));
  connection.onRequest(lsp.DiagnosticRefreshRequest.type, () => {});
  connection.listen();
  const answer = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "infra" }],
    capabilities,
  });
  await connection.sendNotification(lsp.InitializedNotification.type, {});

  const documents = new Map();
  const editor = {
    connection,
    registered,
    capabilities: answer.capabilities,
    info: answer.serverInfo,
    text: (name) => documents.get(name).getText(),
    async open(name, text = readFileSync(join(folder, name), "utf8"), languageId = "json") {
      documents.set(name, TextDocument.create(uri(name), languageId, 1, text));
      const textDocument = { uri: uri(name), languageId, version: 1, text };
      await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument });
    },
    /** Replaces `old` by `text`, as typing does. */
    async type(name, old, text) {
      const document = documents.get(name);
      const start = document.getText().indexOf(old);
      assert.notEqual(start, -1, `${name} has no ${old}`);
      const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
      const contentChanges = [{ range, text }];
      const version = document.version + 1;
      TextDocument.update(document, contentChanges, version);
      await connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(name), version },
        contentChanges,
      });
    },
    async apply(edit) {
      for (const [at, edits] of Object.entries(edit.changes)) {
        const [name, document] = [...documents].find(([, it]) => it.uri === at);
        await editor.type(name, document.getText(), TextDocument.applyEdits(document, edits));
      }
    },
    /** The place of the caret, which stands `after` characters into `text`. */
    at(name, text, after = 1) {
      const document = documents.get(name);
      const start = document.getText().indexOf(text);
      assert.notEqual(start, -1, `${name} has no ${text}`);
      return { textDocument: { uri: uri(name) }, position: document.positionAt(start + after) };
    },
    slice: (name, range) => documents.get(name).getText(range),
    /** The diagnostics of the current version, once they are there. */
    async shown(name, until = () => true) {
      const version = documents.get(name).version;
      for (;;) {
        const params = published.get(uri(name));
        if (params?.version === version && until(params.diagnostics)) return params.diagnostics;
        await new Promise((resolve) => waiting.push(resolve));
      }
    },
    published,
    ask: (type, params) => connection.sendRequest(type, params),
    async end() {
      await connection.sendRequest(lsp.ShutdownRequest.type);
      await connection.sendNotification(lsp.ExitNotification.type);
      return exited;
    },
  };
  return editor;
}

const rules = (diagnostics) => diagnostics.map((it) => it.code);
const snippets = { completion: { completionItem: { snippetSupport: true } } };
let editor;

step("the server says what it offers", async () => {
  editor = await start({
    textDocument: snippets,
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  assert.equal(editor.info.name, "ecslint");
  assert.equal(editor.capabilities.positionEncoding, "utf-16");
  assert.equal(editor.capabilities.textDocumentSync.change, lsp.TextDocumentSyncKind.Incremental);
  assert.equal(editor.capabilities.renameProvider.prepareProvider, true);
});

step("findings are shown with their reason and their place", async () => {
  await editor.open("task.json");
  const [found] = await editor.shown("task.json", (list) => list.length > 0);
  assert.equal(found.code, "depends-on-unknown");
  assert.equal(found.severity, lsp.DiagnosticSeverity.Error);
  assert.equal(found.source, "ecslint");
  assert.match(found.message, /^no container is called `dbb`\nhelp: did you mean `db`\?$/);
  assert.match(found.codeDescription.href, /^https:\/\/docs\.aws\.amazon\.com\//);
  assert.equal(editor.slice("task.json", found.range), '"dbb"');
});

step("a quick fix repairs the text", async () => {
  const [found] = await editor.shown("task.json");
  const context = { diagnostics: [found], only: ["quickfix"] };
  const params = { textDocument: { uri: uri("task.json") }, range: found.range, context };
  const [fix] = await editor.ask(lsp.CodeActionRequest.type, params);
  assert.equal(fix.title, "write `db`");
  assert.deepEqual(rules(fix.diagnostics), ["depends-on-unknown"]);
  await editor.apply(fix.edit);
  assert.deepEqual(await editor.shown("task.json", (list) => list.length === 0), []);
});

step("all that is safe is fixed at once", async () => {
  await editor.type("task.json", '"family"', '"Family"');
  await editor.shown("task.json", (list) => list.length > 0);
  const textDocument = { uri: uri("task.json") };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const context = { diagnostics: [], only: ["source.fixAll"] };
  const [fix] = await editor.ask(lsp.CodeActionRequest.type, { textDocument, range, context });
  assert.equal(fix.kind, "source.fixAll.ecslint");
  await editor.apply(fix.edit);
  assert.deepEqual(await editor.shown("task.json", (list) => list.length === 0), []);
  assert.match(editor.text("task.json"), /"family": "web"/);
});

step("hover explains fields", async () => {
  const hover = await editor.ask(lsp.HoverRequest.type, editor.at("task.json", '"networkMode"'));
  assert.equal(hover.contents.kind, "markdown");
  assert.match(hover.contents.value, /How containers reach the network/);
  assert.equal(editor.slice("task.json", hover.range), '"networkMode"');
  assert.equal(await editor.ask(lsp.HoverRequest.type, editor.at("task.json", "{", 0)), null);
});

step("characters beyond the first plane do not shift positions", async () => {
  const hover = await editor.ask(lsp.HoverRequest.type, editor.at("task.json", '"value": "🚀🚀"', 2));
  assert.equal(editor.slice("task.json", hover.range), '"value"');
  await editor.type("task.json", "🚀🚀", "é🚀");
  const after = await editor.ask(lsp.HoverRequest.type, editor.at("task.json", '"value": "é🚀"', 2));
  assert.equal(editor.slice("task.json", after.range), '"value"');
});

step("keys and values are completed", async () => {
  await editor.type("task.json", '"networkMode": "awsvpc",', '"networkMode": "",\n  "ephe');
  const keys = await editor.ask(lsp.CompletionRequest.type, editor.at("task.json", '"ephe', 5));
  const key = keys.find((item) => item.label === "ephemeralStorage");
  assert.equal(key.filterText, '"ephemeralStorage"');
  assert.equal(key.textEdit.newText, '"ephemeralStorage": {$0\\},');
  assert.equal(editor.slice("task.json", key.textEdit.range), '"ephe');
  assert.ok(!keys.some((item) => item.label === "family"), "what is there is not offered");
  const values = await editor.ask(lsp.CompletionRequest.type, editor.at("task.json", '": "",', 4));
  assert.deepEqual(values.map((item) => item.label), ["bridge", "host", "awsvpc", "none"]);
  await editor.type("task.json", '"networkMode": "",\n  "ephe', '"networkMode": "awsvpc",');
  const containers = await editor.ask(lsp.CompletionRequest.type, editor.at("task.json", '"db", "condition"', 1));
  assert.deepEqual(containers.map((item) => item.label), ["db"]);
});

step("the outline lists containers, ports and volumes", async () => {
  const params = { textDocument: { uri: uri("task.json") } };
  const [root] = await editor.ask(lsp.DocumentSymbolRequest.type, params);
  assert.equal(root.name, "web");
  assert.deepEqual(root.children.map((it) => it.name), ["app", "db", "data"]);
  assert.deepEqual(root.children[0].children.map((it) => it.name), ["http"]);
});

step("hints say what numbers mean", async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const params = { textDocument: { uri: uri("task.json") }, range };
  const hints = await editor.ask(lsp.InlayHintRequest.type, params);
  assert.deepEqual(hints.map((hint) => hint.label), ["0.25 vCPU", "0.5 GB"]);
});

step("a service is linted with the task definition in the workspace", async () => {
  await editor.open("service.json");
  const found = await editor.shown("service.json", (list) => list.length > 0);
  assert.deepEqual(rules(found), ["target-container-unknown"]);
  const [related] = found[0].relatedInformation;
  assert.equal(related.location.uri, uri("task.json"));
});

step("names are completed across files", async () => {
  const items = await editor.ask(lsp.CompletionRequest.type, editor.at("service.json", '"ap"', 2));
  assert.deepEqual(items.map((item) => item.label), ["app", "db"]);
  await editor.type("service.json", '"ap"', '"app"');
  assert.deepEqual(await editor.shown("service.json", (list) => list.length === 0), []);
});

step("definition and references lead across files", async () => {
  const place = editor.at("service.json", '"app"', 2);
  const [definition] = await editor.ask(lsp.DefinitionRequest.type, place);
  assert.equal(definition.uri, uri("task.json"));
  assert.equal(editor.slice("task.json", definition.range), "app");
  const context = { includeDeclaration: true };
  const all = await editor.ask(lsp.ReferencesRequest.type, { ...place, context });
  assert.deepEqual(all.map((it) => it.uri).sort(), [uri("service.json"), uri("task.json")]);
  const family = await editor.ask(lsp.DefinitionRequest.type, editor.at("service.json", '"taskDefinition": "web"', 20));
  assert.equal(family[0].uri, uri("task.json"));
  const highlights = await editor.ask(lsp.DocumentHighlightRequest.type, editor.at("task.json", '"db"'));
  assert.equal(highlights.length, 2);
});

step("a container is renamed wherever it is used", async () => {
  const place = editor.at("task.json", '"app"', 2);
  const prepared = await editor.ask(lsp.PrepareRenameRequest.type, place);
  assert.equal(prepared.placeholder, "app");
  const rename = (newName) => editor.ask(lsp.RenameRequest.type, { ...place, newName });
  await assert.rejects(rename("a b"), /letters, digits, hyphens and underscores, not `a b`/);
  await assert.rejects(rename("db"), /there is another `db`/);
  await editor.apply(await rename("server"));
  assert.match(editor.text("service.json"), /"containerName": "server"/);
  assert.match(editor.text("task.json"), /"name": "server"/);
  assert.deepEqual(await editor.shown("service.json", (list) => list.length === 0), []);
  const nothing = await editor.ask(lsp.PrepareRenameRequest.type, editor.at("task.json", "nginx"));
  assert.equal(nothing, null);
});

step("a change of the task definition shows in the service", async () => {
  await editor.type("task.json", '"name": "server"', '"name": "other"');
  assert.deepEqual(rules(await editor.shown("service.json", (list) => list.length > 0)), [
    "target-container-unknown",
  ]);
});

step("closing a text takes its findings away", async () => {
  const textDocument = { uri: uri("service.json") };
  await editor.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument });
  await editor.ask(lsp.HoverRequest.type, editor.at("task.json", '"family"'));
  while (editor.published.get(uri("service.json")).diagnostics.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});

step("YAML is served as JSON is", async () => {
  const text = "family: web2\ncontainerDefinitions:\n  - name: a\n    image: nginx:1.27\n    memory: 512\n    ess\n";
  await editor.open("more.yaml", text, "yaml");
  const items = await editor.ask(lsp.CompletionRequest.type, editor.at("more.yaml", "ess\n", 3));
  assert.ok(items.some((item) => item.label === "essential" && item.textEdit.newText === "essential: $0"));
});

step("texts are formatted, and then stay as they are", async () => {
  const options = { tabSize: 2, insertSpaces: true };
  const params = { textDocument: { uri: uri("task.json") }, options };
  const edits = await editor.ask(lsp.DocumentFormattingRequest.type, params);
  assert.equal(edits.length, 1);
  await editor.apply({ changes: { [uri("task.json")]: edits } });
  assert.equal(JSON.parse(editor.text("task.json")).family, "web");
  assert.deepEqual(await editor.ask(lsp.DocumentFormattingRequest.type, params), []);
  await editor.open("package.json", '{"name":"x"}');
  const other = { textDocument: { uri: uri("package.json") }, options };
  assert.deepEqual(await editor.ask(lsp.DocumentFormattingRequest.type, other), []);
});

step("files that are watched are registered", () => {
  const [registration] = editor.registered[0].registrations;
  assert.equal(registration.method, "workspace/didChangeWatchedFiles");
});

step("what is unknown or malformed is refused, and the server goes on", async () => {
  await assert.rejects(editor.connection.sendRequest("textDocument/moon", {}), { code: -32601 });
  await assert.rejects(editor.connection.sendRequest("textDocument/hover", { x: 1 }), { code: -32602 });
  await editor.connection.sendNotification("textDocument/didOpen", { nonsense: true });
  await editor.connection.sendNotification("$/unheardOf", {});
  const far = { textDocument: { uri: uri("task.json") }, position: { line: 9999, character: 9999 } };
  assert.equal(await editor.ask(lsp.HoverRequest.type, far), null);
  const gone = { textDocument: { uri: "file:///nowhere/x.json" }, position: { line: 0, character: 0 } };
  assert.equal(await editor.ask(lsp.HoverRequest.type, gone), null);
});

step("the server ends when it is asked to", async () => {
  assert.equal(await editor.end(), 0);
});

step("a client that asks for diagnostics is not sent any", async () => {
  editor = await start({
    general: { positionEncodings: ["utf-8", "utf-16"] },
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  });
  assert.equal(editor.capabilities.positionEncoding, "utf-8");
  await editor.open("task.json");
  const textDocument = { uri: uri("task.json") };
  const report = await editor.ask(lsp.DocumentDiagnosticRequest.type, { textDocument });
  assert.equal(report.kind, "full");
  assert.deepEqual(rules(report.items), ["depends-on-unknown"]);
  assert.equal(editor.published.size, 0);
  assert.equal(await editor.end(), 0);
});

const limit = setTimeout(() => {
  console.error("the session takes too long");
  process.exit(1);
}, 60_000);
for (const [name, run] of steps) {
  try {
    await run();
    console.log(`ok: ${name}`);
  } catch (error) {
    console.error(`not ok: ${name}`);
    console.error(error);
    process.exit(1);
  }
}
clearTimeout(limit);
process.exit(0);
