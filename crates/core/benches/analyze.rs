//! How long the linter takes, beside a bare parse of the same bytes.
use criterion::{Criterion, criterion_group, criterion_main};
use ecslint_core::{Config, Source, analyze, syntax};
use std::hint::black_box;

const JSON: &str = include_str!("../../syntax/tests/data/task-definition-8k.json");
const YAML: &str = include_str!("../../syntax/tests/data/task-definition-8k.yaml");

fn benchmarks(criterion: &mut Criterion) {
    let config = Config::default();
    let mut group = criterion.benchmark_group("8 KB task definition");
    group.bench_function("serde_json::Value", |bencher| {
        let parse = || serde_json::from_slice::<serde_json::Value>(black_box(JSON.as_bytes()));
        bencher.iter(|| parse().expect("the file is JSON"));
    });
    group.bench_function("parse JSON", |bencher| {
        bencher.iter(|| syntax::parse(black_box(JSON), syntax::Format::Json).errors.len());
    });
    group.bench_function("analyze JSON", |bencher| {
        bencher.iter(|| {
            let source = Source::new("task-definition.json", black_box(JSON));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.bench_function("parse YAML", |bencher| {
        bencher.iter(|| syntax::parse(black_box(YAML), syntax::Format::Yaml).errors.len());
    });
    group.bench_function("analyze YAML", |bencher| {
        bencher.iter(|| {
            let source = Source::new("task-definition.yaml", black_box(YAML));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.bench_function("pass over unrelated JSON", |bencher| {
        let unrelated = JSON.replace(char::is_alphabetic, "x");
        bencher.iter(|| {
            let source = Source::new("package.json", black_box(unrelated.as_str()));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.finish();
}

criterion_group!(benches, benchmarks);
criterion_main!(benches);
