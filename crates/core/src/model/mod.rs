//! Typed views that borrow the tree: no copy, no second parse, spans for free.
//!
//! A view is a node with names: `task.cpu()` reads the member `cpu` and says in a [`Field`] what the
//! document says about it. Rules speak only of what is known.
mod arn;
mod compute;
mod container;
mod dependencies;
mod fargate;
mod field;
mod firelens;
mod list;
mod memory;
mod quantity;
mod service;
mod size;
mod task;
mod volume;

pub use arn::Arn;
pub use container::*;
pub use dependencies::{After, Order, link_target};
pub use fargate::Blocker;
pub use field::{At, Field, View};
pub use list::{List, Map};
pub use quantity::{CpuUnits, Mebibytes};
pub use service::*;
pub use size::Bytes;
pub use task::*;
pub use volume::*;

/// Declares views: `name: Type = "apiName"` becomes an accessor that reads the member `apiName`.
macro_rules! view {
    ($($(#[$meta:meta])* $name:ident<$a:lifetime> {
        $($field:ident: $ty:ty = $key:literal),* $(,)?
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<$a>(pub &$a ecslint_syntax::Node<$a>);
        impl<$a> $name<$a> {
            $(
                #[doc = concat!("The member `", $key, "`.")]
                pub fn $field(self) -> $crate::model::Field<$a, $ty> {
                    $crate::model::Field::read(self.0, $key)
                }
            )*
        }
        impl<$a> $crate::model::View<$a> for $name<$a> {
            fn view(node: &$a ecslint_syntax::Node<$a>) -> Option<Self> {
                node.as_object().is_some().then_some(Self(node))
            }
        }
    )*};
}
pub(crate) use view;
