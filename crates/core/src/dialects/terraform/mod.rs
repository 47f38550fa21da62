//! Configurations of Terraform and OpenTofu: each resource of ECS, and what scales or starts its tasks,
//! becomes a document. Expressions are what the text says they are, and unknown elsewhere; conditions
//! and variables make several forms of a document.
mod adapt;
mod containers;
mod evaluate;
mod functions;
mod json;
mod kinds;
mod lists;
mod operate;
mod plan;
mod refer;
mod resources;
mod scope;
mod shape;
mod text;
mod words;
mod worlds;

pub(super) use json::{content as configured, is_configuration};
pub(super) use plan::{content as planned, is_plan};
pub(super) use words::WORDS;

use super::Content;
use ecslint_syntax::hcl::Body;
use resources::Reader;
use scope::Scope;
use std::cell::Cell;
use worlds::World;

/// What the configuration `body`, which `text` says, holds.
pub(super) fn content<'a>(body: &Body<'a>, text: &'a str) -> Content<'a> {
    if !body.blocks().any(|block| kinds::row(block).is_some()) {
        return Content::default();
    }
    let scope = Scope::new(body);
    let atoms = worlds::of(body, &scope, text);
    let worlds = worlds::all(&atoms);
    let (assumed, work) = (World::assumed(), Cell::new(0));
    let reader = Reader { text, scope: &scope, worlds: &worlds, assumed: &assumed, work: &work };
    let documents = body.blocks().filter_map(|block| reader.document(block)).collect();
    let conditions = worlds::conditions(&atoms, &worlds);
    Content { documents, conditions, choices: worlds::choices(&atoms, &worlds) }
}
