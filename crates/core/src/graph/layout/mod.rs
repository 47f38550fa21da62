//! Where cards and arrows are drawn: ranks by what waits for what, and in them what hangs together.
mod curve;
mod ranks;

use super::{Graph, Relation, Role};
use ranks::Ranks;

/// Where everything is, in pixels from the top left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How wide the picture is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// The cards, in the order of [`Graph::vertices`].
    pub cards: Vec<Rect>,
    /// The arrows, in the order of [`Graph::edges`].
    pub curves: Vec<Curve>,
}

/// Where a picture begins and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right: ranks are columns.
    Right,
    /// From top to bottom: ranks are rows.
    Down,
}

/// Where a card is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
}

/// How an arrow runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Where it starts and then, three by three, the points of cubic Bézier curves.
    pub points: Vec<(i32, i32)>,
    /// Where the label stands.
    pub label: (i32, i32),
}

pub(super) const WIDTH: i32 = 216;
pub(super) const HEAD: i32 = 38;
pub(super) const LINE: i32 = 18;
const MARGIN: i32 = 24;
/// What an arrow takes that passes between the cards of a rank.
const LANE: i32 = 10;

impl Direction {
    /// Pixels between ranks, where arrows and their labels run.
    fn between_ranks(self) -> i32 {
        if self == Self::Right { 120 } else { 58 }
    }

    /// Pixels between the cards of a rank.
    fn between_cards(self) -> i32 {
        if self == Self::Right { 28 } else { 24 }
    }

    /// A place from what leads along the ranks and what leads across, or the other way round.
    fn turn(self, (along, across): (i32, i32)) -> (i32, i32) {
        if self == Self::Right { (along, across) } else { (across, along) }
    }
}

/// A card, or the place where an arrow passes a rank: along the ranks and across them.
#[derive(Clone, Copy, Default)]
struct Slot {
    along: (i32, i32),
    across: (i32, i32),
}

impl Graph {
    /// Lays the picture out. The same graph always gives the same layout.
    pub fn layout(&self, direction: Direction) -> Layout {
        let ranks = Ranks::of(self);
        let slots = self.slots(&ranks, direction);
        let rect = |slot: &Slot| {
            let (x, y) = direction.turn((slot.along.0, slot.across.0));
            let size = (slot.along.1 - slot.along.0, slot.across.1 - slot.across.0);
            let (width, height) = direction.turn(size);
            Rect { x, y, width, height }
        };
        let curve = |(edge, lanes): (&super::Edge, &Vec<usize>)| {
            let ends = (ranks.rank[edge.from], ranks.rank[edge.to]);
            let way = std::iter::once(edge.from).chain(lanes.iter().copied()).chain([edge.to]);
            let way: Vec<Slot> = way.map(|slot| slots[slot]).collect();
            curve::through(&way, ends.0.cmp(&ends.1), direction)
        };
        let cards: Vec<Rect> = slots[..self.vertices.len()].iter().map(rect).collect();
        let curves: Vec<Curve> = self.edges.iter().zip(&ranks.lanes).map(curve).collect();
        let corners =
            slots.iter().map(rect).map(|rect| (rect.x + rect.width, rect.y + rect.height));
        let bends = curves.iter().flat_map(|curve| curve.points.iter().copied());
        let (width, height) = corners
            .chain(bends)
            .fold((0, 0), |(width, height), (x, y)| (width.max(x), height.max(y)));
        Layout { width: width + MARGIN, height: height + MARGIN, cards, curves }
    }

    fn slots(&self, ranks: &Ranks, direction: Direction) -> Vec<Slot> {
        let size = |slot: usize| match slot < self.vertices.len() {
            true => direction.turn((WIDTH, self.card_height(slot))),
            false => (0, LANE),
        };
        let across = |rank: &[usize]| {
            let cards: i32 = rank.iter().map(|&slot| size(slot).1).sum();
            cards + direction.between_cards() * (rank.len() as i32 - 1).max(0)
        };
        let widest = ranks.order.iter().map(|rank| across(rank)).max().unwrap_or(0);
        let mut slots = vec![Slot::default(); ranks.rank.len()];
        let mut along = MARGIN;
        for rank in &ranks.order {
            let depth = rank.iter().map(|&slot| size(slot).0).max().unwrap_or(0);
            let mut at = MARGIN + (widest - across(rank)) / 2;
            for &slot in rank {
                let (own, breadth) = size(slot);
                let own = if slot < self.vertices.len() { own } else { depth };
                slots[slot] = Slot { along: (along, along + own), across: (at, at + breadth) };
                at += breadth + direction.between_cards();
            }
            along += depth + direction.between_ranks();
        }
        slots
    }

    fn card_height(&self, vertex: usize) -> i32 {
        let vertex = &self.vertices[vertex];
        HEAD + LINE * (vertex.lines.len() + vertex.shares.len()) as i32
    }
}
