//! One file for each kind of request.
mod actions;
mod completion;
pub(crate) mod diagnostics;
mod formatting;
mod hints;
mod hover;
mod names;
mod rename;
mod symbols;

use crate::server::Server;
use lsp_server::{ErrorCode, Request};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Why a request has no answer.
pub(crate) type Failure = (ErrorCode, String);

/// The answer to `request`.
pub(crate) fn answer(server: &mut Server<'_>, request: Request) -> Result<Value, Failure> {
    let params = request.params;
    match request.method.as_str() {
        "textDocument/hover" => reply(params, |params| hover::answer(server, &params)),
        "textDocument/completion" => reply(params, |params| completion::answer(server, &params)),
        "textDocument/codeAction" => reply(params, |params| actions::answer(server, &params)),
        "textDocument/documentSymbol" => reply(params, |params| symbols::answer(server, &params)),
        "textDocument/definition" => reply(params, |params| names::definition(server, &params)),
        "textDocument/references" => reply(params, |params| names::references(server, &params)),
        "textDocument/documentHighlight" => {
            reply(params, |params| names::highlights(server, &params))
        }
        "textDocument/prepareRename" => reply(params, |params| rename::prepare(server, &params)),
        "textDocument/rename" => {
            let params = read(params)?;
            rename::answer(server, &params).and_then(write)
        }
        "textDocument/formatting" => reply(params, |params| formatting::answer(server, &params)),
        "textDocument/inlayHint" => reply(params, |params| hints::answer(server, &params)),
        "textDocument/diagnostic" => reply(params, |params| diagnostics::answer(server, &params)),
        method => Err((ErrorCode::MethodNotFound, format!("`{method}` is not offered"))),
    }
}

fn reply<P: DeserializeOwned, R: Serialize>(
    params: Value,
    f: impl FnOnce(P) -> R,
) -> Result<Value, Failure> {
    write(f(read(params)?))
}

fn read<P: DeserializeOwned>(params: Value) -> Result<P, Failure> {
    serde_json::from_value(params).map_err(|error| (ErrorCode::InvalidParams, error.to_string()))
}

fn write(value: impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| (ErrorCode::InternalError, error.to_string()))
}
