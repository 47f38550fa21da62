//! Many files in one run, beside the least that would have to be done: reading and parsing them with
//! serde_json on as many threads, in the same run. Prints times, their ratio and the most memory.
#![allow(clippy::print_stdout, reason = "a benchmark talks to its terminal")]
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

fn main() {
    // `cargo test` and `cargo bench -- --test` only ask whether it runs.
    let measured = std::env::args().any(|argument| argument == "--bench")
        && !std::env::args().any(|argument| argument == "--test");
    let (definitions, megabytes, rounds) = if measured { (20_000, 100, 7) } else { (200, 1, 1) };
    let load = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("load-{definitions}"));
    let (ecs, others) = (load.join("ecs"), load.join("others"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let definition = root.join("crates/syntax/tests/data/task-definition-8k.json");
    let definition = fs::read_to_string(definition).expect("the file is there");
    let definition = without_mistakes(&definition);
    make(&ecs, definitions, &|index| one_of(&definition, index));
    make(&others, megabytes * 10, &unrelated);

    let files = files(&ecs);
    let (mut parse, mut lint) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        parse.push(time(|| read_and_parse(&files)));
        lint.push(time(|| run(&ecs)));
    }
    let (parse, lint) = (median(parse), median(lint));
    let times = lint.as_secs_f64() / parse.as_secs_f64();
    println!(
        "{definitions} task definitions: serde_json {parse:.2?}, ecslint {lint:.2?}: {times:.2} times"
    );
    println!("most memory: {} MB", peak(&ecs) / 1000);

    let files = self::files(&others);
    let (mut parse, mut both) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        parse.push(time(|| read_and_parse(&files)));
        both.push(time(|| run(&others)));
    }
    let (parse, others) = (median(parse), median(both));
    println!("{megabytes} MB of unrelated JSON: serde_json {parse:.2?}, ecslint {others:.2?}");
}

/// Writes `count` files of 200 a folder, unless an earlier run has.
fn make(folder: &Path, count: usize, text: &dyn Fn(usize) -> String) {
    let done = folder.join("done");
    if done.is_file() {
        return;
    }
    for index in 0..count {
        let folder = folder.join(format!("{:03}", index / 200));
        fs::create_dir_all(&folder).expect("a folder can be made");
        fs::write(folder.join(format!("{index}.json")), text(index))
            .expect("a file can be written");
    }
    fs::write(done, "").expect("a file can be written");
}

/// AWS refuses `$schema`, and a FireLens router that no container logs to.
fn without_mistakes(definition: &str) -> String {
    let (before, router) = definition.split_once("\"firelensConfiguration\": {").expect("a router");
    let (_, after) = router.split_once("\n      },\n").expect("its end");
    let lines = before.split_inclusive('\n').filter(|line| !line.contains("\"$schema\""));
    lines.chain([after.trim_start()]).collect()
}

/// One in ten has a mistake.
fn one_of(definition: &str, index: usize) -> String {
    let text = definition.replacen("checkout-api", &format!("checkout-api-{index}"), 1);
    if index.is_multiple_of(10) { text.replacen("\"cpu\"", "\"cpus\"", 1) } else { text }
}

/// 100 KB such as package managers write.
fn unrelated(index: usize) -> String {
    let package = |n: usize| {
        format!(
            "    \"node_modules/package-{n}\": {{\n      \"version\": \"{n}.{index}.0\",\n      \"resolved\": \
             \"https://example.org/package-{n}.tgz\",\n      \"dependencies\": {{ \"other-{n}\": \"^1.2.3\" }},\n      \
             \"engines\": {{ \"node\": \">= 18\" }}\n    }}"
        )
    };
    let packages: Vec<String> = (0..480).map(package).collect();
    format!("{{\n  \"name\": \"web\",\n  \"packages\": {{\n{}\n  }}\n}}\n", packages.join(",\n"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let inside = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    folders.flat_map(inside).map(|entry| entry.path()).collect()
}

/// On as many threads as the machine has.
fn read_and_parse(files: &[PathBuf]) {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let bytes = fs::read(file).expect("the file is there");
            std::hint::black_box(serde_json::from_slice::<Value>(&bytes).expect("it is JSON"));
        }
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecslint"));
    command.arg("--format=concise").arg(folder).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Lints a folder.
fn run(folder: &Path) {
    command(folder).status().expect("the command starts");
}

/// The most memory that linting a folder takes, in KB. Looking costs time, so this is a run of its own.
fn peak(folder: &Path) -> usize {
    let mut child = command(folder).spawn().expect("the command starts");
    let mut peak = 0;
    while child.try_wait().expect("it can be waited for").is_none() {
        peak = peak.max(memory(&child));
        thread::sleep(Duration::from_millis(1));
    }
    peak
}

/// The most memory the child has had so far, in KB, where the system says so.
fn memory(child: &Child) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
