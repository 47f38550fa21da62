//! `time FILE…`: the milliseconds that linting each file takes, at the median; `cargo xtask web bench` sets
//! them beside those of the browser.
use ecslint_core::{Config, Source, analyze};
use std::{
    hint::black_box,
    thread,
    time::{Duration, Instant},
};

const ROUNDS: usize = 61;

/// A person types: between two keystrokes the processor does other things, and its caches grow cold. In
/// the browser it is measured so, too.
const PAUSE: Duration = Duration::from_millis(50);

#[allow(clippy::print_stdout, reason = "it is a command")]
fn main() -> std::io::Result<()> {
    let config = Config { named: true, ..Config::default() };
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(path)?;
        let mut times: Vec<f64> = (0..ROUNDS).map(|_| lint(&text, &config)).collect();
        times.sort_by(f64::total_cmp);
        println!("{}", times[ROUNDS / 2]);
    }
    Ok(())
}

fn lint(text: &str, config: &Config) -> f64 {
    thread::sleep(PAUSE);
    let start = Instant::now();
    black_box(analyze(&Source::new("", black_box(text)), config).diagnostics.len());
    start.elapsed().as_secs_f64() * 1000.0
}
