//! Where cards and arrows are drawn: columns by what waits for what, rows by what hangs together.
use super::{Graph, Relation, Role};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Its ends and, between them, the points that bend it: a cubic Bézier curve.
    pub points: [(i32, i32); 4],
    /// The middle, where the label stands.
    pub label: (i32, i32),
}

const WIDTH: i32 = 216;
const HEAD: i32 = 38;
const LINE: i32 = 18;
const COLUMN_GAP: i32 = 120;
const ROW_GAP: i32 = 28;
const MARGIN: i32 = 24;
/// Later sweeps change little.
const SWEEPS: usize = 4;

impl Graph {
    /// Lays the picture out. The same graph always gives the same layout.
    pub fn layout(&self) -> Layout {
        let columns = self.columns();
        let column = |index: usize| MARGIN + index as i32 * (WIDTH + COLUMN_GAP);
        let heights: Vec<i32> = columns.iter().map(|column| self.height(column)).collect();
        let tallest = heights.iter().copied().max().unwrap_or(0);
        let mut cards = vec![Rect::default(); self.vertices.len()];
        for (index, (vertices, height)) in columns.iter().zip(&heights).enumerate() {
            let mut y = MARGIN + (tallest - height) / 2;
            for &vertex in vertices {
                let height = self.card_height(vertex);
                cards[vertex] = Rect { x: column(index), y, width: WIDTH, height };
                y += height + ROW_GAP;
            }
        }
        let curves = self.edges.iter().map(|edge| curve(cards[edge.from], cards[edge.to]));
        let curves = curves.collect();
        let width = column(columns.len().max(1)) - COLUMN_GAP + MARGIN;
        Layout { width, height: tallest + 2 * MARGIN, cards, curves }
    }

    fn card_height(&self, vertex: usize) -> i32 {
        HEAD + LINE * self.vertices[vertex].lines.len() as i32
    }

    fn height(&self, column: &[usize]) -> i32 {
        let cards: i32 = column.iter().map(|&vertex| self.card_height(vertex)).sum();
        cards + ROW_GAP * (column.len() as i32 - 1).max(0)
    }

    /// The vertices of each column from left to right, each from top to bottom.
    fn columns(&self) -> Vec<Vec<usize>> {
        let ranks = self.ranks();
        let count = ranks.iter().max().map_or(0, |last| last + 1);
        let mut columns = vec![Vec::new(); count];
        for (vertex, &rank) in ranks.iter().enumerate() {
            columns[rank].push(vertex);
        }
        columns.retain(|column| !column.is_empty());
        let mut neighbours = vec![Vec::new(); self.vertices.len()];
        for edge in &self.edges {
            neighbours[edge.from].push(edge.to);
            neighbours[edge.to].push(edge.from);
        }
        for sweep in 0..SWEEPS {
            order(&mut columns, &neighbours, sweep % 2 == 1);
        }
        columns
    }

    /// What brings traffic on the left, volumes and logs on the right; between them each container
    /// one column further than the last of those that wait for it.
    fn ranks(&self) -> Vec<usize> {
        let mut after = vec![Vec::new(); self.vertices.len()];
        for edge in self.edges.iter().filter(|edge| edge.relation == Relation::StartsAfter) {
            after[edge.from].push(edge.to);
        }
        let order = sorted(&after);
        let mut position = vec![0; order.len()];
        order.iter().enumerate().for_each(|(index, &vertex)| position[vertex] = index);
        let mut ranks = vec![1; self.vertices.len()];
        for &vertex in &order {
            for &next in after[vertex].iter().filter(|next| position[**next] > position[vertex]) {
                ranks[next] = ranks[next].max(ranks[vertex] + 1);
            }
        }
        let containers = self.vertices.iter().zip(&ranks);
        let containers = containers.filter(|(vertex, _)| vertex.role == Role::Container);
        let last = containers.map(|(_, rank)| *rank).max().unwrap_or(0);
        for (vertex, rank) in self.vertices.iter().zip(&mut ranks) {
            match vertex.role {
                Role::Entry => *rank = 0,
                Role::Container => {}
                Role::Volume | Role::Logs => *rank = last + 1,
            }
        }
        ranks
    }
}

/// The vertices so that every arrow leads to a later one, but for those that close a cycle.
fn sorted(after: &[Vec<usize>]) -> Vec<usize> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; after.len()];
    let mut order = Vec::with_capacity(after.len());
    for root in 0..after.len() {
        let mut stack = if state[root] == State::New { vec![(root, 0)] } else { Vec::new() };
        while let Some((vertex, next)) = stack.last_mut() {
            state[*vertex] = State::Open;
            let Some(&target) = after[*vertex].get(*next) else {
                state[*vertex] = State::Done;
                order.push(*vertex);
                stack.pop();
                continue;
            };
            *next += 1;
            if state[target] == State::New {
                stack.push((target, 0));
            }
        }
    }
    order.reverse();
    order
}

/// Puts every vertex at the mean height of its neighbours in the columns ordered before.
fn order(columns: &mut [Vec<usize>], neighbours: &[Vec<usize>], backwards: bool) {
    let mut position = vec![0.0; neighbours.len()];
    for column in &*columns {
        for (row, &vertex) in column.iter().enumerate() {
            position[vertex] = (row as f64 + 0.5) / column.len() as f64;
        }
    }
    let count = columns.len();
    for index in 0..count {
        let column = &mut columns[if backwards { count - 1 - index } else { index }];
        let mut heights: Vec<(f64, usize)> = column
            .iter()
            .map(|&vertex| {
                let near = &neighbours[vertex];
                let sum: f64 = near.iter().map(|&other| position[other]).sum();
                let mean = if near.is_empty() { position[vertex] } else { sum / near.len() as f64 };
                (mean, vertex)
            })
            .collect();
        heights.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (row, (_, vertex)) in heights.iter().enumerate() {
            column[row] = *vertex;
            position[*vertex] = (row as f64 + 0.5) / heights.len() as f64;
        }
    }
}

/// From the side of one card to that of another; within a column or backwards around it.
fn curve(from: Rect, to: Rect) -> Curve {
    let right = |rect: Rect| (rect.x + rect.width, rect.y + rect.height / 2);
    let left = |rect: Rect| (rect.x, rect.y + rect.height / 2);
    let (start, end, bend) = if to.x > from.x {
        let (start, end) = (right(from), left(to));
        (start, end, (end.0 - start.0) / 2)
    } else {
        (right(from), right(to), COLUMN_GAP / 2)
    };
    let (first, second) = if to.x > from.x {
        ((start.0 + bend, start.1), (end.0 - bend, end.1))
    } else {
        ((start.0 + bend, start.1), (end.0 + bend, end.1))
    };
    let middle = |a: i32, b: i32, c: i32, d: i32| (a + 3 * b + 3 * c + d) / 8;
    let label =
        (middle(start.0, first.0, second.0, end.0), middle(start.1, first.1, second.1, end.1));
    Curve { points: [start, first, second, end], label }
}
