use super::{Graph, Relation, Role};

/// Later sweeps change little.
const SWEEPS: usize = 4;

/// Arrows that pass more ranks than this, all together, run straight.
const MOST_LANES: usize = 2000;

/// In which rank everything stands, and in which order. Behind the vertices are the lanes in which
/// arrows pass the ranks between their ends.
pub(super) struct Ranks {
    /// The rank of each vertex, then of each lane.
    pub(super) rank: Vec<usize>,
    /// What stands in each rank, in order.
    pub(super) order: Vec<Vec<usize>>,
    /// The lanes of each edge, from its start to its end.
    pub(super) lanes: Vec<Vec<usize>>,
}

impl Ranks {
    pub(super) fn of(graph: &Graph) -> Self {
        let rank = dense(ranks(graph));
        let mut ranks = Self { rank, order: Vec::new(), lanes: Vec::new() };
        let mut neighbours = vec![Vec::new(); graph.vertices.len()];
        for edge in &graph.edges {
            let lanes = ranks.lanes(edge.from, edge.to);
            neighbours.resize(ranks.rank.len(), Vec::new());
            let mut before = edge.from;
            for next in lanes.iter().copied().chain([edge.to]) {
                neighbours[before].push(next);
                neighbours[next].push(before);
                before = next;
            }
            ranks.lanes.push(lanes);
        }
        ranks.order = vec![Vec::new(); ranks.rank.iter().max().map_or(0, |last| last + 1)];
        for (slot, &rank) in ranks.rank.iter().enumerate() {
            ranks.order[rank].push(slot);
        }
        for sweep in 0..SWEEPS {
            order(&mut ranks.order, &neighbours, sweep % 2 == 1);
        }
        ranks
    }

    /// New lanes in the ranks between two vertices.
    fn lanes(&mut self, from: usize, to: usize) -> Vec<usize> {
        let (from, to) = (self.rank[from], self.rank[to]);
        let between: Vec<usize> = match from < to {
            true => (from + 1..to).collect(),
            false => (to + 1..from).rev().collect(),
        };
        let made = self.rank.len() + between.len();
        if made > MOST_LANES {
            return Vec::new();
        }
        let lanes = (self.rank.len()..made).collect();
        self.rank.extend(between);
        lanes
    }
}

/// What brings traffic first, volumes and logs last; between them each container one rank further than
/// the last of those that wait for it, or log to it.
fn ranks(graph: &Graph) -> Vec<usize> {
    let container = |vertex: usize| graph.vertices[vertex].role == Role::Container;
    let mut after = vec![Vec::new(); graph.vertices.len()];
    for edge in graph.edges.iter().filter(|edge| container(edge.to)) {
        if matches!(edge.relation, Relation::StartsAfter | Relation::LogsTo) {
            after[edge.from].push(edge.to);
        }
    }
    let order = sorted(&after);
    let mut position = vec![0; order.len()];
    order.iter().enumerate().for_each(|(index, &vertex)| position[vertex] = index);
    let mut ranks = vec![1; graph.vertices.len()];
    for &vertex in &order {
        for &next in after[vertex].iter().filter(|next| position[**next] > position[vertex]) {
            ranks[next] = ranks[next].max(ranks[vertex] + 1);
        }
    }
    let last = (0..ranks.len()).filter(|&vertex| container(vertex)).map(|vertex| ranks[vertex]);
    let last = last.max().unwrap_or(0);
    for (vertex, rank) in graph.vertices.iter().zip(&mut ranks) {
        match vertex.role {
            Role::Entry => *rank = 0,
            Role::Container => {}
            Role::Volume | Role::Logs => *rank = last + 1,
        }
    }
    ranks
}

/// The same order of ranks without those that are empty.
fn dense(ranks: Vec<usize>) -> Vec<usize> {
    let mut used = ranks.clone();
    ecslint_syntax::sort::sort(&mut used);
    used.dedup();
    ranks.iter().map(|rank| used.partition_point(|other| other < rank)).collect()
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

/// Puts everything at the mean place of its neighbours in the ranks ordered before.
fn order(ranks: &mut [Vec<usize>], neighbours: &[Vec<usize>], backwards: bool) {
    let mut position = vec![0.0; neighbours.len()];
    for rank in &*ranks {
        for (row, &vertex) in rank.iter().enumerate() {
            position[vertex] = (row as f64 + 0.5) / rank.len() as f64;
        }
    }
    let count = ranks.len();
    for index in 0..count {
        let rank = &mut ranks[if backwards { count - 1 - index } else { index }];
        let mut means: Vec<(f64, usize)> = rank
            .iter()
            .map(|&vertex| {
                let near = &neighbours[vertex];
                let sum: f64 = near.iter().map(|&other| position[other]).sum();
                let mean = if near.is_empty() { position[vertex] } else { sum / near.len() as f64 };
                (mean, vertex)
            })
            .collect();
        ecslint_syntax::sort::sort_by(&mut means, |a, b| a.0.total_cmp(&b.0));
        for (row, (_, vertex)) in means.iter().enumerate() {
            rank[row] = *vertex;
            position[*vertex] = (row as f64 + 0.5) / means.len() as f64;
        }
    }
}
