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

use crate::world::World;
use lsp_server::{ErrorCode, Request};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Why a request has no answer.
pub(crate) type Failure = (ErrorCode, String);

/// The answer to `request`.
pub(crate) fn answer(world: &mut World, request: Request) -> Result<Value, Failure> {
    let params = request.params;
    match request.method.as_str() {
        "textDocument/hover" => reply(params, |params| hover::answer(world, &params)),
        "textDocument/completion" => reply(params, |params| completion::answer(world, &params)),
        "textDocument/codeAction" => reply(params, |params| actions::answer(world, &params)),
        "textDocument/documentSymbol" => reply(params, |params| symbols::answer(world, &params)),
        "textDocument/definition" => reply(params, |params| names::definition(world, &params)),
        "textDocument/references" => reply(params, |params| names::references(world, &params)),
        "textDocument/documentHighlight" => {
            reply(params, |params| names::highlights(world, &params))
        }
        "textDocument/prepareRename" => reply(params, |params| rename::prepare(world, &params)),
        "textDocument/rename" => {
            let params = read(params)?;
            rename::answer(world, &params).and_then(write)
        }
        "textDocument/formatting" => reply(params, |params| formatting::answer(world, &params)),
        "textDocument/inlayHint" => reply(params, |params| hints::answer(world, &params)),
        "textDocument/diagnostic" => reply(params, |params| diagnostics::answer(world, &params)),
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
