use super::prelude::*;
use crate::{
    facts::fargate,
    model::{CpuUnits, ExpressService, Mebibytes},
};

pub(super) static RULE: Rule = Rule {
    id: "express-size",
    category: Category::Correctness,
    summary: "an Express service has a size that Fargate offers",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html",
    docs: page!("express_size.md"),
    check: Check::Express(check),
};

fn check(express: ExpressService<'_>, findings: &mut Findings<'_>) {
    let cpu = Field::<CpuUnits>::read(express.0, "cpu").known();
    let memory = Field::<Mebibytes>::read(express.0, "memory").known();
    let help = "Express services run on Fargate, which has fixed sizes";
    let Some(cpu) = cpu else { return };
    let Some(size) = fargate::size(*cpu) else {
        findings
            .report(&cpu, format!("Fargate has no size with {}", *cpu))
            .help(format!("{help}: use {}", fargate::cpus()));
        return;
    };
    if let Some(memory) = memory.filter(|memory| !size.memory.allows(**memory)) {
        findings
            .report(&memory, format!("with this CPU, Fargate has {}, not {}", size.memory, *memory))
            .label(&cpu, "this CPU")
            .help(help);
    }
}
