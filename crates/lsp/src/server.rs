//! The conversation: what comes in, in which order, and who answers.
use crate::{
    Error,
    capabilities::{self, Client},
    files::{self, Found},
    notes, requests,
    world::World,
};
use crossbeam_channel::{Receiver, select, unbounded};
use ecslint_config::candidates;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    CancelParams, DidChangeWatchedFilesRegistrationOptions, FileSystemWatcher, GlobPattern,
    InitializeResult, MessageType, NumberOrString, Registration, RegistrationParams, ServerInfo,
    ShowMessageParams,
};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::VecDeque;

/// What is kept between messages.
pub(crate) struct Server<'c> {
    connection: &'c Connection,
    world: World,
    /// What has arrived and waits.
    waiting: VecDeque<Message>,
    /// Findings may have changed since they were last shown.
    stale: bool,
    shown: requests::diagnostics::Shown,
    asked: i32,
}

/// What `initialize` must have.
#[derive(Deserialize)]
struct Opening {
    #[serde(rename = "capabilities")]
    _capabilities: Map<String, Value>,
}

/// Answers the client at the other end of `connection` until it says `exit`.
///
/// # Errors
/// Where the client breaks off, or breaks the protocol.
pub fn serve(connection: &Connection) -> Result<(), Error> {
    let (id, params) = connection.initialize_start()?;
    Opening::deserialize(&params).inspect_err(|error| {
        let code = ErrorCode::InvalidParams as i32;
        let refusal = Response::new_err(id.clone(), code, error.to_string());
        // The error ends the server, whether or not the client hears of it.
        drop(connection.sender.send(refusal.into()));
    })?;
    let client = Client::new(&params);
    let result = InitializeResult {
        capabilities: capabilities::server(&client),
        server_info: Some(ServerInfo {
            name: "ecslint".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    };
    connection.initialize_finish(id, serde_json::to_value(result).unwrap_or_default())?;
    let (search, found) = unbounded();
    let mut server = Server {
        connection,
        world: World::new(client, search),
        waiting: VecDeque::new(),
        stale: false,
        shown: Default::default(),
        asked: 0,
    };
    server.world.folders = capabilities::folders(&params);
    files::search(server.world.folders.clone(), server.world.search.clone());
    server.watch()?;
    server.run(&found)
}

impl Server<'_> {
    fn run(&mut self, found: &Receiver<Found>) -> Result<(), Error> {
        loop {
            self.receive_all();
            if let Some(message) = self.waiting.pop_front() {
                if self.handle(message)? {
                    return Ok(());
                }
                continue;
            }
            self.take_found(found);
            self.show()?;
            select! {
                recv(self.connection.receiver) -> message => {
                    self.waiting.push_back(message.map_err(|_| Error::Closed)?);
                }
                recv(found) -> file => {
                    let (path, cards) = file.map_err(|_| Error::Closed)?;
                    self.world.found(path, cards);
                    self.stale = true;
                }
            }
        }
    }

    fn take_found(&mut self, found: &Receiver<Found>) {
        for (path, cards) in found.try_iter() {
            self.world.found(path, cards);
            self.stale = true;
        }
    }

    /// Takes what has arrived, so that a request can be cancelled while it waits.
    fn receive_all(&mut self) {
        self.waiting.extend(self.connection.receiver.try_iter());
    }

    /// Handles a message; true when it was the last.
    fn handle(&mut self, message: Message) -> Result<bool, Error> {
        match message {
            Message::Request(request) if request.method == "shutdown" => {
                self.send(Response::new_ok(request.id, ()))?;
                return self.await_exit();
            }
            Message::Request(request) => {
                let response = self.answer(request);
                self.send(response)?;
            }
            Message::Notification(notification) if notification.method == "exit" => {
                return Err(Error::Abrupt);
            }
            Message::Notification(notification) => {
                self.stale |= notes::take(&mut self.world, &notification);
            }
            Message::Response(_) => {}
        }
        Ok(false)
    }

    /// After `shutdown` only `exit` is heard.
    fn await_exit(&mut self) -> Result<bool, Error> {
        loop {
            let next = self.waiting.pop_front().or_else(|| self.connection.receiver.recv().ok());
            match next {
                None => return Err(Error::Closed),
                Some(Message::Notification(it)) if it.method == "exit" => return Ok(true),
                Some(Message::Request(request)) => {
                    let text = "the server is shutting down".to_owned();
                    self.send(Response::new_err(
                        request.id,
                        ErrorCode::InvalidRequest as i32,
                        text,
                    ))?;
                }
                Some(_) => {}
            }
        }
    }

    fn answer(&mut self, request: Request) -> Response {
        let id = request.id.clone();
        if self.is_cancelled(&id) {
            let code = ErrorCode::RequestCanceled as i32;
            return Response::new_err(id, code, "the request was cancelled".to_owned());
        }
        match requests::answer(&mut self.world, request) {
            Ok(value) => Response::new_ok(id, value),
            Err((code, text)) => Response::new_err(id, code as i32, text),
        }
    }

    /// Its cancellation waits, too.
    fn is_cancelled(&self, id: &RequestId) -> bool {
        let cancels = |message: &Message| match message {
            Message::Notification(it) if it.method == "$/cancelRequest" => {
                notes::parse::<CancelParams>(it).is_some_and(|params| *id == self::id(params.id))
            }
            _ => false,
        };
        self.waiting.iter().any(cancels)
    }

    /// Shows what is found now, where that may have changed.
    fn show(&mut self) -> Result<(), Error> {
        if !std::mem::take(&mut self.stale) {
            return Ok(());
        }
        self.show_findings()?;
        for message in self.world.settings.failures() {
            let params = ShowMessageParams { typ: MessageType::ERROR, message };
            self.notify("window/showMessage", params)?;
        }
        Ok(())
    }

    fn show_findings(&mut self) -> Result<(), Error> {
        if !self.world.client.pulls {
            for params in requests::diagnostics::all(&mut self.world, &mut self.shown) {
                self.notify("textDocument/publishDiagnostics", params)?;
            }
            return Ok(());
        }
        let changed = self.world.settings.take_changed() | self.shown.links_changed(&self.world);
        if changed {
            self.ask("workspace/diagnostic/refresh", ())?;
        }
        Ok(())
    }

    /// Asks to be told of files that change.
    fn watch(&mut self) -> Result<(), Error> {
        if !self.world.client.watches {
            return Ok(());
        }
        let watchers = [candidates::glob(), "**/{ecslint,.ecslint}.toml".to_owned()]
            .map(|glob| FileSystemWatcher { glob_pattern: GlobPattern::String(glob), kind: None });
        let watchers = watchers.to_vec();
        let options = DidChangeWatchedFilesRegistrationOptions { watchers };
        let registration = Registration {
            id: "files".to_owned(),
            method: "workspace/didChangeWatchedFiles".to_owned(),
            register_options: serde_json::to_value(options).ok(),
        };
        let registrations = vec![registration];
        self.ask("client/registerCapability", RegistrationParams { registrations })
    }

    fn ask(&mut self, method: &str, params: impl serde::Serialize) -> Result<(), Error> {
        self.asked += 1;
        self.send(Request::new(RequestId::from(self.asked), method.to_owned(), params))
    }

    fn notify(&self, method: &str, params: impl serde::Serialize) -> Result<(), Error> {
        self.send(Notification::new(method.to_owned(), params))
    }

    fn send(&self, message: impl Into<Message>) -> Result<(), Error> {
        self.connection.sender.send(message.into()).map_err(|_| Error::Closed)
    }
}

fn id(id: NumberOrString) -> RequestId {
    match id {
        NumberOrString::Number(number) => RequestId::from(number),
        NumberOrString::String(text) => RequestId::from(text),
    }
}
