use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "image-architecture",
    category: Category::Suspicious,
    summary: "an image whose name tells a processor architecture is for that of the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html",
    docs: page!("image_architecture.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(image) = container.image().known() else { return };
    let Some(built_for) = architecture(*image) else { return };
    let edit = findings.edit;
    let message =
        |runs: &str| format!("this image is for {built_for}, but the task runs on {runs}");
    let help = "use an image for both architectures, or for this one";
    match task.cpu_architecture() {
        Field::Known(runs) if *runs != built_for && matches!(*runs, "ARM64" | "X86_64") => {
            findings.report(&image, message(*runs)).label(&runs, "stated here").help(help);
        }
        Field::Absent if built_for != "X86_64" => {
            let Some(fargate) = task.fargate() else { return };
            let found = findings.report(&image, message("X86_64"));
            found.label(&fargate, "Fargate runs on X86_64 unless the task says otherwise");
            found.help(format!("add `\"runtimePlatform\": {ARM64}`"));
            if task.runtime_platform().is_absent() {
                let insert = edit.insert(task.0, "runtimePlatform", ARM64);
                found.fix(Safety::Unsafe, "run the task on ARM64", insert);
            }
        }
        _ => {}
    }
}

const ARM64: &str = "{ \"cpuArchitecture\": \"ARM64\" }";

/// What the words of an image's name say: `arm64v8/nginx`, `app:1.4-amd64`. Nothing where it names
/// both or none.
fn architecture(image: &str) -> Option<&'static str> {
    let image = image.split_once('@').map_or(image, |(name, _)| name);
    // All of the words do.
    if !image.contains("64") {
        return None;
    }
    let image = image.replace("x86_64", "amd64").replace("x86-64", "amd64");
    let words: Vec<&str> = image.split(['/', ':', '-', '_', '.']).collect();
    let any = |names: &[&str]| words.iter().any(|word| names.contains(word));
    match (any(&["arm64", "arm64v8", "aarch64"]), any(&["amd64"])) {
        (true, false) => Some("ARM64"),
        (false, true) => Some("X86_64"),
        _ => None,
    }
}
