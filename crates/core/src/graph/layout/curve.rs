use super::{Curve, Direction, Slot};
use std::{cmp::Ordering, fmt::Write as _};

/// The arrow from the first to the last of `way`, passing those between. `order` compares the ranks of
/// its ends: an arrow against the direction starts at the front of its card, one within a rank goes
/// around.
pub(super) fn through(way: &[Slot], order: Ordering, direction: Direction) -> Curve {
    let middle = |slot: &Slot| (slot.across.0 + slot.across.1) / 2;
    let mut points = Vec::new();
    for pair in way.windows(2) {
        let (from, to) = (&pair[0], &pair[1]);
        let (start, end) = match order {
            Ordering::Less => (from.along.1, to.along.0),
            Ordering::Greater => (from.along.0, to.along.1),
            Ordering::Equal => (from.along.1, to.along.1),
        };
        let bend = match order {
            Ordering::Equal => start.max(end) + direction.between_ranks() / 2,
            _ => (start + end) / 2,
        };
        let (a, d) = ((start, middle(from)), (end, middle(to)));
        match points.last() {
            // Straight past the cards of the rank.
            Some(&before) => points.extend([before, a, a]),
            None => points.push(a),
        }
        points.extend([(bend, a.1), (bend, d.1), d]);
    }
    let points: Vec<_> = points.into_iter().map(|point| direction.turn(point)).collect();
    let label = match points[..] {
        [a, b, c, d, ..] => {
            let at = |a: i32, b: i32, c: i32, d: i32| (a + 3 * b + 3 * c + d) / 8;
            (at(a.0, b.0, c.0, d.0), at(a.1, b.1, c.1, d.1))
        }
        _ => (0, 0),
    };
    Curve { points, label }
}

impl Curve {
    /// The curve in the notation of SVG paths.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (index, (x, y)) in self.points.iter().enumerate() {
            let sign = match index {
                0 => "M",
                index if index % 3 == 1 => "C",
                _ => " ",
            };
            // Writing to a string cannot fail.
            let _ = write!(path, "{sign}{x} {y}");
        }
        path
    }
}
