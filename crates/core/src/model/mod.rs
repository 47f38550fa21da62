//! Typed views that borrow the tree: no copy, no second parse, spans for free.
//!
//! A view is a node with names: `task.cpu()` reads the member `cpu` and says in a [`Field`] what the
//! document says about it. Rules speak only of what is known.
mod appspec;
mod arn;
mod cluster;
mod compute;
mod container;
mod dependencies;
mod deployment;
mod ebs;
mod event;
mod fargate;
mod field;
mod firelens;
mod launch;
mod list;
mod memory;
mod other;
mod pair;
mod platform;
mod rolling;
mod run;
mod scaling;
mod service;
mod service_connect;
mod size;
mod task;
mod volume;

pub use crate::facts::quantity::{CpuUnits, Mebibytes};
pub use appspec::*;
pub use arn::Arn;
pub use cluster::*;
pub use container::*;
pub use dependencies::{After, Order, link_target};
pub use deployment::*;
pub use ebs::*;
pub use event::*;
pub use fargate::Blocker;
pub use field::{At, Field, View};
pub use launch::*;
pub use list::{List, Map};
pub use other::*;
pub use pair::Pair;
pub use platform::Need;
pub use rolling::*;
pub use run::*;
pub use scaling::*;
pub use service::*;
pub use service_connect::*;
pub use size::Bytes;
pub use task::*;
pub use volume::*;

/// Declares views: `name: Type = "apiName"` becomes an accessor that reads the member `apiName`, and
/// `"apiName" | "ApiName"` the first of these that is there.
macro_rules! view {
    ($($(#[$meta:meta])* $name:ident<$a:lifetime> {
        $($field:ident: $ty:ty = $key:literal $(| $other:literal)*),* $(,)?
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<$a>(pub &$a ecslint_syntax::Node<$a>);
        impl<$a> $name<$a> {
            $(
                #[doc = concat!("The member `", $key, "`.")]
                pub fn $field(self) -> $crate::model::Field<$a, $ty> {
                    $crate::model::Field::read(self.0, $key)$(.or(self.0, $other))*
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
