//! A server at the other end of two pipes.
use serde_json::{Value, json};
use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// A server, spoken to byte by byte.
pub(crate) struct Server {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same, with these variables in its environment.
    pub(crate) fn start_with(variables: &[(&str, &OsStr)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecslint"));
        command.env_remove("ECSLINT_CONFIG").envs(variables.iter().copied());
        command.arg("lsp").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        let input = child.stdin.take().expect("stdin is a pipe");
        let output = BufReader::new(child.stdout.take().expect("stdout is a pipe"));
        Self { child, input, output }
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.input.write_all(bytes).and_then(|()| self.input.flush()).expect("it listens");
    }

    pub(crate) fn send(&mut self, message: &Value) {
        let body = message.to_string();
        self.raw(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    pub(crate) fn request(&mut self, id: i32, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
    }

    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    pub(crate) fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.output.read_line(&mut line).expect("the server writes UTF-8");
            assert!(!line.is_empty(), "the server has ended");
            if let Some(value) = line.trim().strip_prefix("Content-Length: ") {
                length = value.parse().expect("a length is a number");
            } else if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).expect("a body follows");
        serde_json::from_slice(&body).expect("a body is JSON")
    }

    /// The answer to the request `id`.
    pub(crate) fn answer(&mut self, id: i32) -> Value {
        loop {
            let message = self.receive();
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
        }
    }

    /// The next findings that are shown of the text at `uri`.
    pub(crate) fn published(&mut self, uri: &str) -> Value {
        loop {
            let message = self.receive();
            if message["params"]["uri"] == uri && message["params"]["diagnostics"].is_array() {
                return message;
            }
        }
    }

    pub(crate) fn initialize(&mut self) {
        self.request(1, "initialize", json!({ "capabilities": {} }));
        assert_eq!(self.answer(1)["result"]["capabilities"]["positionEncoding"], "utf-16");
        self.notify("initialized", json!({}));
    }

    pub(crate) fn open(&mut self, uri: &str, text: &str) {
        let item = json!({ "uri": uri, "languageId": "json", "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": item }));
    }

    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        drop(self.input);
        let mut errors = String::new();
        let mut stderr = self.child.stderr.take().expect("stderr is a pipe");
        stderr.read_to_string(&mut errors).expect("the command writes UTF-8");
        (self.child.wait().expect("it ends").code(), errors)
    }

    pub(crate) fn shut_down(mut self) {
        self.request(99, "shutdown", Value::Null);
        assert_eq!(self.answer(99)["result"], Value::Null);
        self.notify("exit", Value::Null);
        assert_eq!(self.end(), (Some(0), String::new()));
    }
}
