//! What an editor asks while a person writes: pure functions over one text and byte offsets, the same
//! for the language server and the browser.
//!
//! An offset is that of a caret, between two bytes. Half-typed text is the normal case: whatever the
//! text and the offset, the answer is at worst an empty one.
mod actions;
mod card;
mod complete;
mod context;
mod cursor;
mod field;
mod hints;
mod hover;
mod item;
mod mentions;
mod names;
mod outline;
mod place;
mod skeleton;
mod units;
mod write;

pub use actions::{Action, actions, ignore};
pub use card::{Card, card, card_with};
pub use complete::{complete, complete_with};
pub use hints::{Hint, hints};
pub use hover::{Hover, hover};
pub use item::{Completion, CompletionKind, Completions};
pub use mentions::{Mention, NameKind, mentions};
pub use names::{BadName, Name, Spot, check_name, names, rename};
pub use outline::{Symbol, SymbolKind, outline};
pub use place::{Crumb, path};

/// All fixes of a text that are at least as safe as wanted, as [`crate::fix()`] applies them.
pub use crate::fix as fix_all;
