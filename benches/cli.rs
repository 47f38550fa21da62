//! The command as a whole process, beside the least that would have to be done: reading and parsing
//! the same files with serde_json, and `jq empty` on one small file.
use criterion::{Criterion, criterion_group, criterion_main};
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

fn run(program: &str, arguments: &[&Path]) {
    let mut command = Command::new(program);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    let _ = command.status().expect("the program runs");
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    paths.flat_map(|path| if path.is_dir() { json_files(&path) } else { vec![path] }).collect()
}

/// Reads and parses every file; those that are no JSON cost what it takes to find out.
fn read_and_parse(files: &[PathBuf]) -> usize {
    let read = |path: &PathBuf| std::fs::read(path).unwrap_or_default();
    let parse = |bytes: &Vec<u8>| serde_json::from_slice::<serde_json::Value>(bytes).is_ok();
    files.iter().map(read).filter(parse).count()
}

fn benchmarks(criterion: &mut Criterion) {
    let ecslint = env!("CARGO_BIN_EXE_ecslint");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = root.join("../shared/corpus/task-definitions");
    let folder = if corpus.is_dir() { corpus } else { root.join("examples") };
    let files = json_files(&folder);
    let mut group = criterion.benchmark_group("many files");
    group.sample_size(20);
    group.bench_function("serde_json, one thread", |bencher| {
        bencher.iter(|| read_and_parse(&files))
    });
    group.bench_function("ecslint --format concise", |bencher| {
        bencher.iter(|| run(ecslint, &[Path::new("--format"), Path::new("concise"), &folder]));
    });
    group.bench_function("ecslint", |bencher| bencher.iter(|| run(ecslint, &[&folder])));
    group.finish();
    let small = root.join("examples/good/task-definition.json");
    let mut group = criterion.benchmark_group("one small file");
    group.sample_size(20);
    group.bench_function("ecslint", |bencher| bencher.iter(|| run(ecslint, &[&small])));
    if Command::new("jq").arg("--version").output().is_ok() {
        group.bench_function("jq empty", |bencher| {
            bencher.iter(|| run("jq", &[Path::new("empty"), &small]));
        });
    }
    group.finish();
}

criterion_group!(benches, benchmarks);
criterion_main!(benches);
