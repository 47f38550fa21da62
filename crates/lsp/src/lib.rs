//! The language server of ecslint: `ecslint lsp` speaks the Language Server Protocol over standard
//! input and output.
//!
//! Every answer comes from the pure functions of [`ecslint_core`] over the text as it is at that
//! moment; here is only the protocol. A text is linted with those it belongs to, be they open in the
//! editor or files of the workspace.
mod capabilities;
mod encoding;
mod files;
mod notes;
mod requests;
mod server;
mod settings;
mod transport;
mod uri;
mod view;
mod world;

pub use server::serve;

/// Serves the editor at the other end of standard input and output.
///
/// # Errors
/// Where it breaks off, or breaks the protocol.
pub fn run() -> Result<(), Error> {
    let (connection, writer) = transport::stdio();
    let done = serve(&connection);
    // The last answer must be on its way before the process ends.
    drop(connection);
    drop(writer.join());
    done
}

/// Why the server ended before it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The client broke the rules of the conversation, or hung up in the middle.
    #[error("the editor does not speak the language server protocol: {0}")]
    Protocol(#[from] lsp_server::ProtocolError),
    /// The first request makes no sense.
    #[error("the editor sends a malformed `initialize`: {0}")]
    Initialize(#[from] serde_json::Error),
    /// The client closed the connection without `exit`.
    #[error("the editor closed the connection")]
    Closed,
    /// The client said `exit` without `shutdown`.
    #[error("the editor ended the server without shutting it down")]
    Abrupt,
}
