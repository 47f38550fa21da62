//! The language server, as editors meet it: the real command at the other end of two pipes.
mod across;
#[path = "../support/folder.rs"]
mod folder;
mod server;

use folder::Folder;
use serde_json::{Value, json};
use server::Server;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const TASK: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "nginx:1.27",
      "portMappings": [{ "name": "http", "containerPort": 80 }],
      "environment": [{ "name": "MOOD", "value": "🚀🚀" }],
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
      "dependsOn": [{ "containerName": "dbb", "condition": "START" }]
    },
    { "name": "db", "image": "postgres:17" }
  ],
  "volumes": [{ "name": "data" }]
}
"#;

const SERVICE: &str = r#"{
  "serviceName": "web",
  "cluster": "main",
  "taskDefinition": "web",
  "desiredCount": 2,
  "launchType": "FARGATE",
  "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0123456789abcdef0"] } },
  "loadBalancers": [
    {
      "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef",
      "containerName": "ap",
      "containerPort": 80
    }
  ]
}
"#;

/// Runs the whole session in `tests/lsp/session.mjs` through the client library of VS Code.
#[test]
fn a_session_with_a_real_client() {
    let folder = Folder::new("lsp").with("task.json", TASK).with("service.json", SERVICE);
    let mut command = Command::new("node");
    command.arg(client().join("session.mjs")).arg(env!("CARGO_BIN_EXE_ecslint")).arg(&folder.0);
    let output = command.output().expect("this test needs Node.js: https://nodejs.org");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
}

/// The session beside the packages that it needs, which npm brings.
fn client() -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lsp");
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lsp-client");
    fs::create_dir_all(&to).expect("a folder can be made");
    let read = |folder: &Path| fs::read(folder.join("package-lock.json")).unwrap_or_default();
    let installed = read(&to) == read(&from) && to.join("node_modules").is_dir();
    for name in ["package.json", "package-lock.json", "session.mjs"] {
        fs::copy(from.join(name), to.join(name)).expect("a file can be copied");
    }
    if !installed {
        let mut npm = Command::new("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&to);
        let done = npm.status().expect("this test needs npm: https://nodejs.org");
        if !done.success() {
            // The next run must try again.
            fs::remove_file(to.join("package-lock.json")).expect("a file can be removed");
            panic!("npm cannot install the client library");
        }
    }
    to
}

#[test]
fn nonsense_between_messages_does_no_harm() {
    let mut server = Server::start();
    server.raw(b"rubbish\r\n\r\nContent-Length: 3\r\n\r\n{{{Content-Length: x\r\n\r\n");
    server.initialize();
    server.raw(b"\0\0\0\r\nContent-Length: 99999999999999999999\r\n\r\n");
    server.send(&json!([1, 2, 3]));
    server.send(&json!({ "jsonrpc": "2.0", "id": 2 }));
    server.request(3, "textDocument/hover", json!(["wrong"]));
    assert_eq!(server.answer(3)["error"]["code"], -32602);
    server.request(4, "no/such", Value::Null);
    assert_eq!(server.answer(4)["error"]["message"], "`no/such` is not offered");
    server.shut_down();
}

#[test]
fn a_request_that_waits_can_be_cancelled() {
    let mut server = Server::start();
    server.initialize();
    let text = format!("{{ \"containerDefinitions\": [{}] }}", "{\"x\": 1},".repeat(20_000));
    let mut all = Vec::new();
    let mut add = |message: Value| {
        let body = message.to_string();
        all.extend(format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes());
    };
    let item = json!({ "uri": "file:///t.json", "languageId": "json", "version": 1, "text": text });
    add(
        json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": item } }),
    );
    let place = json!({ "textDocument": { "uri": "file:///t.json" }, "position": { "line": 0, "character": 5 } });
    for id in 2..50 {
        add(json!({ "jsonrpc": "2.0", "id": id, "method": "textDocument/hover", "params": place }));
    }
    add(json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": 49 } }));
    server.raw(&all);
    assert_eq!(server.answer(49)["error"]["code"], -32800);
    server.shut_down();
}

#[test]
fn the_order_of_the_conversation_is_kept() {
    let mut server = Server::start();
    server.request(7, "textDocument/hover", json!({}));
    assert_eq!(server.answer(7)["error"]["code"], -32002);
    server.initialize();
    server.request(8, "shutdown", Value::Null);
    server.request(9, "textDocument/hover", json!({}));
    assert_eq!(server.answer(9)["error"]["code"], -32600);
    server.notify("exit", Value::Null);
    assert_eq!(server.end().0, Some(0));
}

#[test]
fn an_editor_that_breaks_off_leaves_no_server_behind() {
    let mut server = Server::start();
    server.initialize();
    let (code, errors) = server.end();
    assert_eq!(code, Some(2));
    assert!(errors.contains("the editor closed the connection"), "{errors}");
    let mut server = Server::start();
    server.initialize();
    server.notify("exit", Value::Null);
    assert_eq!(server.end().0, Some(2));
    let mut server = Server::start();
    server.request(1, "initialize", json!({ "capabilities": 1 }));
    assert_eq!(server.answer(1)["error"]["code"], -32602);
    assert_eq!(server.end().0, Some(2));
}

#[test]
fn unsaved_texts_belong_together_too() {
    let mut server = Server::start();
    server.initialize();
    server.open("untitled:task.json", TASK);
    server.open("untitled:service.json", SERVICE);
    let found = loop {
        let message = server.receive();
        let params = &message["params"];
        if params["uri"] == "untitled:service.json" && params["diagnostics"][0].is_object() {
            break params["diagnostics"][0].clone();
        }
    };
    assert_eq!(found["code"], "target-container-unknown");
    let related = &found["relatedInformation"][0]["location"]["uri"];
    assert_eq!(related, "untitled:task.json");
    server.shut_down();
}

#[test]
fn the_configuration_counts_as_soon_as_it_is_saved() {
    let off = "[rules]\ndepends-on-unknown = \"off\"\n";
    let folder = Folder::new("lsp-configuration").with("ecslint.toml", off).with("task.json", TASK);
    let uri = |name: &str| format!("file://{}", folder.0.join(name).display());
    let rules = |message: &Value| -> Vec<String> {
        let list = message["params"]["diagnostics"].as_array().expect("a list");
        list.iter().map(|it| it["code"].to_string().trim_matches('"').to_owned()).collect()
    };
    let mut server = Server::start();
    server.initialize();
    server.open(&uri("task.json"), TASK);
    assert_eq!(rules(&server.published(&uri("task.json"))), [""; 0]);
    let save = |text: &str, server: &mut Server| {
        fs::write(folder.0.join("ecslint.toml"), text).expect("a file can be written");
        let document = json!({ "uri": uri("ecslint.toml") });
        server.notify("textDocument/didSave", json!({ "textDocument": document }));
    };
    save("[rules]\ndepends-on-unknown = \"info\"\n", &mut server);
    let found = server.published(&uri("task.json"));
    assert_eq!(rules(&found), ["depends-on-unknown"]);
    assert_eq!(found["params"]["diagnostics"][0]["severity"], 3);
    save("exclude = [\"*.json\"]\n", &mut server);
    assert_eq!(rules(&server.published(&uri("task.json"))), [""; 0]);
    let broken = "[rules]\nno-such-rule = \"off\"\n";
    save(broken, &mut server);
    server.open(&uri("ecslint.toml"), broken);
    let shown = server.published(&uri("ecslint.toml"));
    let message = shown["params"]["diagnostics"][0]["message"].to_string();
    assert!(message.contains("no-such-rule"), "{message}");
    server.shut_down();
}

/// Changes at random places, as a person and as a broken client would make them, then a look at
/// everything: the server must keep up and end well.
#[test]
fn any_change_is_survived() {
    let mut server = Server::start();
    server.initialize();
    server.open("file:///t.json", TASK);
    let mut seed = 7u32;
    let mut random = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    let pieces = ["\"", "{", "}", "[", "]", ",", ":", "🚀", "\n", "\r", "", "\"cpu\": 1", "\u{e9}"];
    for round in 0..300 {
        let mut position = || json!({ "line": random(40), "character": random(60) });
        let range = json!({ "start": position(), "end": position() });
        let text = pieces[random(pieces.len() as u32) as usize];
        let document = json!({ "uri": "file:///t.json", "version": round + 2 });
        let changes = json!([{ "range": range, "text": text }]);
        server.notify(
            "textDocument/didChange",
            json!({ "textDocument": document, "contentChanges": changes }),
        );
        if round % 10 == 0 {
            let id = 1000 + round;
            let methods =
                ["hover", "completion", "definition", "documentHighlight", "prepareRename"];
            let method = format!("textDocument/{}", methods[round as usize / 10 % methods.len()]);
            let document = json!({ "uri": "file:///t.json" });
            let place = json!({ "line": random(40), "character": random(60) });
            server.request(id, &method, json!({ "textDocument": document, "position": place }));
            assert!(server.answer(id).get("error").is_none(), "{method}");
        }
    }
    server.shut_down();
}

/// What the page on editors says to start is what these tests speak to.
#[test]
fn every_editor_is_told_the_same_command() {
    let page = include_str!("../../docs/editors.md");
    let sections = page.split("\n## ").skip(1).filter(|text| !text.starts_with("Where"));
    for section in sections {
        let plain: String = section.chars().filter(|c| !"\"`[]{}(),=".contains(*c)).collect();
        let words: Vec<_> = plain.split_whitespace().collect();
        assert!(words.contains(&"ecslint") && plain.contains("lsp"), "{section}");
    }
    let block = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next());
    let settings: Value = serde_json::from_str(block.expect("VS Code has settings")).expect("JSON");
    let arguments = &settings["glspc.server.commandArguments"];
    assert_eq!(
        (&settings["glspc.server.command"], arguments),
        (&json!("ecslint"), &json!(["lsp"]))
    );
    let mut server = Server::start();
    server.request(1, "initialize", json!({ "capabilities": {} }));
    let kinds =
        &server.answer(1)["result"]["capabilities"]["codeActionProvider"]["codeActionKinds"];
    let on_save = settings["editor.codeActionsOnSave"].as_object().expect("an object");
    for kind in on_save.keys() {
        assert!(kinds.as_array().is_some_and(|kinds| kinds.iter().any(|it| it == kind)), "{kind}");
    }
}
