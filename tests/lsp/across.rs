//! Files that belong together, and those that look as if they did.
use crate::{SERVICE, TASK, folder::Folder, server::Server};
use serde_json::{Value, json};
use std::fs;

/// A folder of the workspace, open in a server.
struct Workspace {
    folder: Folder,
    server: Server,
}

impl Workspace {
    fn new(folder: Folder) -> Self {
        let mut server = Server::start();
        let uri = format!("file://{}", folder.0.display());
        let folders = json!([{ "uri": uri, "name": "work" }]);
        server.request(1, "initialize", json!({ "capabilities": {}, "workspaceFolders": folders }));
        server.answer(1);
        server.notify("initialized", json!({}));
        Self { folder, server }
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}", self.folder.0.join(name).display())
    }

    fn open(&mut self, name: &str, text: &str) {
        let uri = self.uri(name);
        self.server.open(&uri, text);
    }

    fn write(&mut self, name: &str, text: &str) {
        fs::write(self.folder.0.join(name), text).expect("a file can be written");
        let change = json!({ "uri": self.uri(name), "type": 1 });
        let changes = json!({ "changes": [change] });
        self.server.notify("workspace/didChangeWatchedFiles", changes);
    }

    /// The rules of what is shown of `name`, once `wanted` holds of them.
    fn shown(&mut self, name: &str, wanted: impl Fn(&[String]) -> bool) {
        let uri = self.uri(name);
        loop {
            let message = self.server.published(&uri);
            let list = message["params"]["diagnostics"].as_array().cloned().unwrap_or_default();
            let rule = |it: &Value| it["code"].as_str().unwrap_or_default().to_owned();
            if wanted(&list.iter().map(rule).collect::<Vec<_>>()) {
                return;
            }
        }
    }

    /// What the server finds in `name` now: a text that nobody has seen is shown after all else.
    fn now(&mut self, name: &str) -> Vec<String> {
        let (id, document) = (77, json!({ "textDocument": { "uri": self.uri(name) } }));
        self.server.request(id, "textDocument/diagnostic", document);
        let answer = self.server.answer(id);
        let items = answer["result"]["items"].as_array().cloned().unwrap_or_default();
        items.iter().map(|it| it["code"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

const PAIRED: &str = "target-container-unknown";

fn has_paired(rules: &[String]) -> bool {
    rules.iter().any(|rule| rule == PAIRED)
}

#[test]
fn a_file_that_is_opened_beside_a_pair_changes_nothing() {
    let folder =
        Folder::new("lsp-beside").with("b/task.json", TASK).with("b/service.json", SERVICE);
    let mut work = Workspace::new(folder.with("a/other.json", "{ \"name\": \"x\" }"));
    work.open("b/service.json", SERVICE);
    work.shown("b/service.json", has_paired);
    // It comes before both in the order of the names, and holds no document.
    work.open("a/other.json", "{ \"name\": \"x\" }");
    assert!(has_paired(&work.now("b/service.json")));
    // The service names the container `ap`, the task definition `app`: of one name, they are renamed together.
    let service = SERVICE.replace("\"ap\"", "\"app\"");
    let document = json!({ "uri": work.uri("b/service.json"), "version": 2 });
    let changes = json!([{ "text": service }]);
    let change = json!({ "textDocument": document, "contentChanges": changes });
    work.server.notify("textDocument/didChange", change);
    let line = TASK.lines().position(|line| line.contains("\"app\"")).expect("it is there");
    let place = json!({ "line": line, "character": 16 });
    let document = json!({ "uri": work.uri("b/task.json") });
    work.open("b/task.json", TASK);
    let asked = json!({ "textDocument": document, "position": place, "newName": "front" });
    work.server.request(5, "textDocument/rename", asked);
    let changes = work.server.answer(5)["result"]["changes"].clone();
    let renamed = ["b/service.json", "b/task.json"].map(|name| changes[work.uri(name)].is_array());
    assert_eq!(renamed, [true, true], "{changes}");
    work.server.shut_down();
}

#[test]
fn what_the_configuration_excludes_is_no_partner() {
    let exclude = "exclude = [\"old\"]\n";
    let folder = Folder::new("lsp-excluded").with("ecslint.toml", exclude);
    let folder = folder.with("old/task.json", TASK).with("service.json", SERVICE);
    let mut work = Workspace::new(folder.with("web/task.json", TASK));
    work.open("service.json", SERVICE);
    // With the excluded one there would be two of one name, and none would be taken.
    work.shown("service.json", has_paired);
    work.open("old/task.json", TASK);
    assert!(has_paired(&work.now("service.json")));
    assert!(work.now("old/task.json").is_empty());
    work.server.shut_down();
}

#[test]
fn a_file_that_git_ignores_is_no_partner_when_it_changes() {
    let folder = Folder::new("lsp-ignored").with(".gitignore", "build/\n").with("build/x", "");
    let folder = folder.with("task.json", TASK).with("service.json", SERVICE);
    let mut work = Workspace::new(folder);
    work.open("service.json", SERVICE);
    work.shown("service.json", has_paired);
    work.write("build/task.json", TASK);
    assert!(has_paired(&work.now("service.json")));
    work.server.shut_down();
}

#[test]
fn the_environment_names_the_configuration() {
    let off = "[rules]\ndepends-on-unknown = \"off\"\n";
    let folder = Folder::new("lsp-environment").with("elsewhere/own.toml", off);
    let folder = folder.with("task.json", TASK);
    let config = folder.0.join("elsewhere/own.toml");
    let mut server = Server::start_with(&[("ECSLINT_CONFIG", config.as_os_str())]);
    server.initialize();
    let uri = format!("file://{}", folder.0.join("task.json").display());
    server.open(&uri, TASK);
    assert_eq!(server.published(&uri)["params"]["diagnostics"], json!([]));
    server.shut_down();
}

/// What some client sends, though the protocol has it otherwise.
#[test]
fn a_client_may_be_sloppy() {
    let folder = Folder::new("lsp-[sloppy] é").with("task.json", TASK);
    let uri = format!("file://{}/task.json", folder.0.display());
    let mut server = Server::start();
    let capabilities = json!({
        "textDocument": { "foldingRange": { "foldingRangeKind": { "valueSet": [1] } }, "diagnostic": {} },
    });
    let folders = json!([{ "uri": format!("file://{}", folder.0.display()) }]);
    let params = json!({
        "capabilities": capabilities, "workspaceFolders": folders, "clientInfo": {}, "trace": "all",
    });
    server.request(1, "initialize", params);
    let answer = server.answer(1);
    // It asks for findings, but cannot be told to ask again: they are pushed.
    assert_eq!(answer["result"]["capabilities"].get("diagnosticProvider"), None, "{answer}");
    server.notify("initialized", json!({}));
    server.open(&uri, TASK);
    let escaped =
        uri.replace('[', "%5B").replace(']', "%5D").replace(' ', "%20").replace('é', "%C3%A9");
    let found = server.published(&escaped);
    assert_eq!(found["params"]["diagnostics"][0]["code"], "depends-on-unknown");
    server.shut_down();
}
