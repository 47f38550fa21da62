//! Prices for people and for programs.
use super::Cost;
use crate::facts::prices::{CHECKED, NOT_INCLUDED, PAGE, SPOT_DISCOUNT};
use ecslint_syntax::print::quote;
use std::fmt::Write as _;

impl Cost {
    /// What runs, in words: `2 tasks of 1 vCPU and 2 GiB, Linux on x86, in us-east-1`.
    pub fn title(&self) -> String {
        let usage = &self.usage;
        let tasks = if usage.count == 1 { "task" } else { "tasks" };
        let vcpu = f64::from(usage.cpu.0) / 1024.0;
        let memory = f64::from(usage.memory.0) / 1024.0;
        let spot = if usage.spot { ", Fargate Spot" } else { "" };
        let (platform, region) = (usage.platform.name(), &usage.region);
        format!(
            "{} {tasks} of {vcpu} vCPU and {memory} GiB, {platform}{spot}, in {region}",
            usage.count
        )
    }

    /// What must be known to read the figures.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = vec![
            format!(
                "prices collected on {CHECKED} from copies of {PAGE}, which may be older; a month has 730 hours"
            ),
            format!("not included: {}", NOT_INCLUDED.join(", ")),
        ];
        if self.usage.spot {
            let most = SPOT_DISCOUNT * 100.0;
            notes.insert(0, format!("Spot prices move: this is the least, with {most}% off"));
        }
        notes
    }

    /// A table for people.
    pub fn human(&self) -> String {
        let mut out = format!("{}\n\n", self.title());
        for line in &self.lines {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "{:>10} {:<15} {:>12} {:>14}",
                round(line.quantity, 2),
                line.what,
                format!("${}", round(line.price, 7)),
                format!("${:.5}/hour", line.per_hour)
            );
        }
        let _ =
            writeln!(out, "\n{:>26} {:>27}", "all together", format!("${:.5}/hour", self.per_hour));
        let _ = writeln!(out, "{:>26} {:>27}\n", "", format!("${:.2}/month", self.per_month));
        self.notes().iter().for_each(|note| out.push_str(&format!("{note}\n")));
        out
    }

    /// The same as JSON.
    pub fn json(&self) -> String {
        let lines: Vec<String> = self
            .lines
            .iter()
            .map(|line| {
                format!(
                    "{{\"what\":{},\"quantity\":{},\"price\":{},\"perHour\":{}}}",
                    quote(line.what),
                    round(line.quantity, 6),
                    round(line.price, 9),
                    round(line.per_hour, 9)
                )
            })
            .collect();
        let missing: Vec<String> = NOT_INCLUDED.iter().map(|what| quote(what)).collect();
        let usage = &self.usage;
        format!(
            "{{\"version\":1,\"currency\":\"USD\",\"region\":{},\"platform\":{},\"count\":{},\"spot\":{},\
             \"cpu\":{},\"memory\":{},\"storage\":{},\"perHour\":{},\"perMonth\":{:.2},\"lines\":[{}],\
             \"checked\":{},\"source\":{},\"notIncluded\":[{}]}}\n",
            quote(&usage.region),
            quote(usage.platform.name()),
            usage.count,
            usage.spot,
            usage.cpu.0,
            usage.memory.0,
            usage.storage,
            round(self.per_hour, 9),
            self.per_month,
            lines.join(","),
            quote(CHECKED),
            quote(PAGE),
            missing.join(",")
        )
    }
}

/// `number` with at most `digits` behind the point.
fn round(number: f64, digits: usize) -> String {
    let text = format!("{number:.digits$}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
