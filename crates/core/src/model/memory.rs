use super::{At, Container, Field, Mebibytes, TaskDefinition};

impl<'a> TaskDefinition<'a> {
    /// What the containers reserve, each no more than `limit`.
    pub fn reservations(self, limit: Mebibytes) -> Vec<At<'a, i64>> {
        let reservations = self.containers().items();
        let reservations =
            reservations.filter_map(|container| container.memory_reservation().known());
        reservations.filter(|memory| counts(**memory, limit)).collect()
    }

    /// What the containers need, each no more than `limit`: the reservation, else the hard limit.
    /// Nothing where a reservation is not known.
    pub fn needs(self, limit: Mebibytes) -> Option<Vec<At<'a, i64>>> {
        let mut needs = Vec::new();
        for container in self.containers().items() {
            needs.extend(container.need()?.filter(|memory| counts(**memory, limit)));
        }
        Some(needs)
    }
}

impl<'a> Container<'a> {
    fn need(self) -> Option<Option<At<'a, i64>>> {
        match self.memory_reservation() {
            Field::Known(reservation) => Some(Some(reservation)),
            Field::Absent => Some(self.memory().known()),
            Field::Unknown | Field::Wrong => None,
        }
    }
}

/// One value alone above the limit is a finding of its own.
fn counts(memory: i64, limit: Mebibytes) -> bool {
    (0..=i64::from(limit.0)).contains(&memory)
}
