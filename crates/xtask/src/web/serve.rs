//! A server of one folder, for this machine only.
use anyhow::{Context as _, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::{Header, Method, Request, Response};

/// Serves until it is dropped.
pub(super) struct Server {
    http: Arc<tiny_http::Server>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `folder` on `port` of this machine, or the next that is free.
    pub(super) fn start(folder: PathBuf, port: u16) -> anyhow::Result<Self> {
        let policy = policy(&folder)?;
        let ports = port..=port.saturating_add(20);
        let http =
            ports.into_iter().find_map(|port| tiny_http::Server::http(("127.0.0.1", port)).ok());
        let http = Arc::new(http.context("no port of 127.0.0.1 can be served")?);
        let listener = http.clone();
        let thread = std::thread::spawn(move || {
            for request in listener.incoming_requests() {
                // A browser that went away is no fault of the server's.
                let _ = answer(request, &folder, &policy);
            }
        });
        Ok(Self { http, thread: Some(thread) })
    }

    /// Its address, as browsers take it.
    pub(super) fn address(&self) -> String {
        format!("http://{}/", self.http.server_addr())
    }

    /// Serves until the process ends.
    pub(super) fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
    }
}

/// The policy that the page itself demands, to be sent as a header too.
fn policy(folder: &Path) -> anyhow::Result<String> {
    let page = fs::read_to_string(folder.join("index.html")).context("the editor is not built")?;
    let after = page.split_once("Content-Security-Policy");
    let content = after.and_then(|(_, rest)| rest.split_once("content=\""));
    let policy = content.and_then(|(_, rest)| rest.split_once('"')).map(|(policy, _)| policy);
    let policy = policy.ok_or_else(|| anyhow!("index.html has no Content-Security-Policy"))?;
    // What only a header may say.
    Ok(format!("{policy}; frame-ancestors 'none'"))
}

fn answer(request: Request, folder: &Path, policy: &str) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("only GET and HEAD\n").with_status_code(405));
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if path.is_empty() { "index.html" } else { path };
    // Names of the build are plain; anything else, such as `..`, is not one of them.
    let plain = name.split('/').all(|part| !part.starts_with('.') && !part.is_empty());
    let file =
        if plain { fs::read(folder.join(name)) } else { Err(std::io::ErrorKind::NotFound.into()) };
    let Ok(bytes) = file else {
        return request.respond(Response::from_string("not found\n").with_status_code(404));
    };
    let mut response = Response::from_data(bytes);
    for (name, value) in [
        ("Content-Type", kind(name)),
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        (
            "Cache-Control",
            if name.starts_with("assets/") { "max-age=31536000, immutable" } else { "no-cache" },
        ),
    ] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("txt") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
