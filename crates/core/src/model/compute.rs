use super::{At, Field, TaskDefinition};
use crate::facts::compute::{Place, Refusal, Values};
use ecslint_syntax::Node;

impl<'a> TaskDefinition<'a> {
    /// What the definition says of the field that `refusal` is about, wherever it says something
    /// that is refused.
    pub fn refused(self, refusal: &Refusal) -> Vec<At<'a, &'a Node<'a>>> {
        if matches!(refusal.values, Values::OutsideAwsvpc) && !self.is_outside_awsvpc() {
            return Vec::new();
        }
        let holders = self.holders(refusal.place);
        let fields = holders.into_iter().filter_map(|node| Field::given(node, refusal.field));
        fields.filter(|field| refusal.values.hold(field.value)).collect()
    }

    /// The network mode is certainly another than `awsvpc`.
    fn is_outside_awsvpc(self) -> bool {
        let mode = self.network_mode();
        mode.is_absent() || mode.known().is_some_and(|mode| *mode != "awsvpc")
    }

    fn holders(self, place: Place) -> Vec<&'a Node<'a>> {
        let containers = || self.containers().items();
        match place {
            Place::Task => vec![self.0],
            Place::Platform => {
                self.runtime_platform().known().into_iter().map(|at| at.node).collect()
            }
            Place::Container => containers().map(|container| container.node).collect(),
            Place::Linux => containers()
                .filter_map(|container| container.linux_parameters().known())
                .map(|at| at.node)
                .collect(),
            Place::Log => containers()
                .filter_map(|container| container.log_configuration().known())
                .map(|at| at.node)
                .collect(),
        }
    }
}
