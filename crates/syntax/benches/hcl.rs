//! How long it takes to read HCL, beside `hcl-edit`, which knows the places of things too.
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ecslint_syntax::hcl;
use std::hint::black_box;

const SERVICE: &str = include_str!("../tests/data/service.tf");

fn benchmarks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("HCL");
    group.throughput(Throughput::Bytes(SERVICE.len() as u64));
    group.bench_function("hcl-edit", |bencher| {
        bencher.iter(|| hcl_edit::parser::parse_body(black_box(SERVICE)).is_ok());
    });
    group.bench_function("read", |bencher| {
        bencher.iter(|| hcl::read(black_box(SERVICE)).errors.len());
    });
    group.finish();
}

criterion_group!(benches, benchmarks);
criterion_main!(benches);
