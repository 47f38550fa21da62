use super::prelude::*;
use crate::facts::ecr;
use ecslint_syntax::Span;

pub(super) static RULE: Rule = Rule {
    id: "execution-role-missing",
    category: Category::Correctness,
    summary: "there is an execution role where ECS needs one to start the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html",
    docs: page!("execution_role_missing.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !Field::is_unset(task.0, "executionRoleArn") {
        return;
    }
    // Instances of EC2 bring a role of their own.
    let bare = |compute: &&str| task.requires(compute).is_some();
    let elsewhere =
        task.never_requires("EC2") && ["EXTERNAL", "MANAGED_INSTANCES"].iter().any(bare);
    let no_instance_role = task.fargate().is_some() || elsewhere;
    let mut needs = Vec::new();
    for container in task.containers().items() {
        any_compute(*container, &mut needs);
        if no_instance_role {
            without_instance_role(*container, &mut needs);
        }
    }
    if needs.is_empty() {
        return;
    }
    let edit = findings.edit;
    let empty = Field::<&str>::as_written(task.0, "executionRoleArn").known();
    let found = match empty {
        Some(empty) => findings
            .report(&empty, "`executionRoleArn` is empty, and ECS needs it to start the task"),
        None => findings
            .missing(task.0, "`executionRoleArn` is missing, and ECS needs it to start the task"),
    };
    for (span, need) in needs {
        found.label_span(span, need);
    }
    found.help(
        "add the ARN of a role that trusts `ecs-tasks.amazonaws.com` and allows what is marked",
    );
    let role = "\"arn:aws:iam::ACCOUNT_ID:role/ecsTaskExecutionRole\"";
    let edits = match empty {
        Some(empty) => edit.set(empty.node, role),
        None => edit.insert(task.0, "executionRoleArn", role),
    };
    found.fix(Safety::Manual, "add `executionRoleArn`", edits);
}

/// What ECS fetches with the role wherever the task runs.
fn any_compute(container: Container<'_>, needs: &mut Vec<(Span, &'static str)>) {
    let log = container.log_configuration().known();
    let lists = [container.secrets().known(), log.and_then(|log| log.secret_options().known())];
    for list in lists.into_iter().flatten().filter(|list| list.items().next().is_some()) {
        needs.push((list.key_span(), "to read secrets"));
    }
    if let Some(files) =
        container.environment_files().known().filter(|f| f.items().next().is_some())
    {
        needs.push((files.key_span(), "to read environment files"));
    }
    if let Some(credentials) = container.repository_credentials().known()
        && credentials.credentials_parameter().known().is_some()
    {
        needs.push((credentials.key_span(), "to sign in at the registry"));
    }
    let router = container.firelens_configuration().known();
    let options = router.and_then(|router| router.options().known());
    let file = options.and_then(|options| options.get("config-file-type").known());
    if let Some(file) = file.filter(|file| **file == "s3") {
        needs.push((file.node.span, "to read the configuration of FireLens"));
    }
    // `credentialspec:` and `credentialspecdomainless:`, with the ARN of a file or a parameter.
    let remote = |spec: &At<'_, &str>| (**spec).contains(":arn:");
    if let Some(spec) = container.credential_specs().items().find(remote) {
        needs.push((spec.node.span, "to read the credential spec"));
    }
}

/// What the role of the instance allows on EC2.
fn without_instance_role(container: Container<'_>, needs: &mut Vec<(Span, &'static str)>) {
    if let Some(image) = container.image().known().filter(|image| ecr::is_private(image)) {
        needs.push((image.node.span, "to pull the image from Amazon ECR"));
    }
    let driver = container.log_configuration().known().and_then(|log| log.log_driver().known());
    if let Some(driver) = driver.filter(|driver| **driver == "awslogs") {
        needs.push((driver.node.span, "to write to CloudWatch Logs"));
    }
}
