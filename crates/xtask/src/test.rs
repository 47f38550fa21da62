//! `cargo xtask test`: all that must hold, with whatever it needs installed first.
use crate::web::{
    build::{self, WASM},
    node,
};
use anyhow::{Context, ensure};
use std::{
    process::Command,
    time::{Duration, Instant},
};

/// Something that must hold.
struct Step {
    what: &'static str,
    how: How,
}

enum How {
    /// Cargo says so, called like this.
    Cargo(&'static [&'static str]),
    /// Another chore says so, called like this.
    Chore(&'static str, fn() -> anyhow::Result<()>),
}

/// What is checked, in the order of what fails fastest.
const STEPS: &[Step] = &[
    Step { what: "the code is formatted", how: How::Cargo(&["fmt", "--all", "--check"]) },
    Step {
        what: "clippy is content",
        how: How::Cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    },
    Step { what: "the tests pass", how: How::Cargo(&["test", "--workspace"]) },
    Step {
        what: "the benchmarks run",
        // Once each and hardly optimised: what the tests have compiled is not compiled again.
        how: How::Cargo(&[
            "bench",
            "--profile",
            "dev",
            "-p",
            "ecslint",
            "-p",
            "ecslint-core",
            "--benches",
            "--",
            "--test",
        ]),
    },
    Step {
        what: "the core builds for the browser",
        how: How::Cargo(&["check", "--package", "ecslint-core", "--target", WASM]),
    },
    Step {
        what: "the fuzz targets build",
        how: How::Cargo(&["check", "--manifest-path", "fuzz/Cargo.toml"]),
    },
    Step { what: "the pre-commit hooks work", how: How::Chore("hooks", crate::hooks::run) },
    Step {
        what: "the editor works in a browser",
        how: How::Chore("web test", || crate::web::run(&["test"])),
    },
];

/// Runs every step; the first that fails ends it.
pub(crate) fn run() -> anyhow::Result<()> {
    // Who lacks one of these learns it now, not after the compiler has run for minutes.
    node::exists_or_say()?;
    crate::python::exists_or_say()?;
    node::chromium()?;
    build::install_wasm()?;
    let (start, all) = (Instant::now(), STEPS.len());
    for (index, Step { what, how }) in STEPS.iter().enumerate() {
        let (number, began) = (index + 1, Instant::now());
        println!("== [{number}/{all}] {what}: {}", how.shown());
        how.run().with_context(|| format!("step {number} of {all} failed: {what}"))?;
        println!("== [{number}/{all}] done in {}", time(began.elapsed()));
    }
    println!("== all is well, after {}", time(start.elapsed()));
    Ok(())
}

impl How {
    fn shown(&self) -> String {
        match self {
            Self::Cargo(arguments) => format!("cargo {}", arguments.join(" ")),
            Self::Chore(name, _) => format!("cargo xtask {name}"),
        }
    }

    fn run(&self) -> anyhow::Result<()> {
        let arguments = match self {
            Self::Cargo(arguments) => arguments,
            Self::Chore(_, run) => return run(),
        };
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        let status = command.args(*arguments).current_dir(crate::repository()).status();
        let status = status.with_context(|| format!("cannot run `{}`", self.shown()))?;
        ensure!(status.success(), "`{}` says no", self.shown());
        Ok(())
    }
}

/// Minutes and seconds, as people say them.
fn time(time: Duration) -> String {
    match (time.as_secs() / 60, time.as_secs() % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_in_minutes() {
        assert_eq!(time(Duration::from_millis(4900)), "4 s");
        assert_eq!(time(Duration::from_secs(125)), "2 min 5 s");
    }
}
