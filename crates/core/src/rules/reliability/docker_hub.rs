use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "docker-hub",
    category: Category::Reliability,
    summary: "no image comes from Docker Hub without an account",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html",
    docs: page!("docker_hub.md"),
    check: Check::Container(check),
};

/// The names of Docker Hub.
const HOSTS: &[&str] =
    &["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"];

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(image) = container.image().known() else { return };
    if !container.repository_credentials().is_absent() || !is_on_docker_hub(*image) {
        return;
    }
    findings
        .report(&image, "Docker Hub limits how often this image can be pulled without an account")
        .help(
            "copy the image to Amazon ECR, take it from `public.ecr.aws`, or add `repositoryCredentials`",
        );
}

fn is_on_docker_hub(image: &str) -> bool {
    // No repository is in upper case: something puts the image in its place.
    let name = image.split([':', '@']).next().unwrap_or_default();
    if name.is_empty() || name.contains(|c: char| c.is_ascii_uppercase() || c == ' ') {
        return false;
    }
    match image.split_once('/') {
        Some((host, _)) if host.contains(['.', ':']) || host == "localhost" => {
            HOSTS.contains(&host)
        }
        _ => true,
    }
}
