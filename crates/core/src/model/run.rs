use super::{
    CpuUnits, EnvironmentFile, EphemeralStorage, KeyValue, List, Mebibytes, ResourceRequirement,
    view,
};
use ecslint_syntax::Node;

view! {
    /// The input of RunTask or StartTask. What services have too is in [`super::Launch`].
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>
    Run<'a> {
        task_definition: &'a str = "taskDefinition",
        cluster: &'a str = "cluster",
        count: i64 = "count",
        group: &'a str = "group",
        started_by: &'a str = "startedBy",
        reference_id: &'a str = "referenceId",
        overrides: TaskOverride<'a> = "overrides",
        container_instances: List<'a, &'a str> = "containerInstances",
    }

    /// What a run changes of its task definition: a member of a [`Run`], or a file of its own.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html>
    TaskOverride<'a> {
        container_overrides: List<'a, ContainerOverride<'a>> = "containerOverrides",
        cpu: CpuUnits = "cpu",
        memory: Mebibytes = "memory",
        execution_role_arn: &'a str = "executionRoleArn",
        task_role_arn: &'a str = "taskRoleArn",
        ephemeral_storage: EphemeralStorage<'a> = "ephemeralStorage",
        inference_accelerators: List<'a, &'a Node<'a>> = "inferenceAcceleratorOverrides",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html>
    ContainerOverride<'a> {
        name: &'a str = "name",
        command: List<'a, &'a str> = "command",
        environment: List<'a, KeyValue<'a>> = "environment",
        environment_files: List<'a, EnvironmentFile<'a>> = "environmentFiles",
        cpu: i64 = "cpu",
        memory: i64 = "memory",
        memory_reservation: i64 = "memoryReservation",
        resource_requirements: List<'a, ResourceRequirement<'a>> = "resourceRequirements",
    }

    /// The input of CreateTaskSet. What services have too is in [`super::Launch`].
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html>
    TaskSet<'a> {
        service: &'a str = "service",
        cluster: &'a str = "cluster",
        task_definition: &'a str = "taskDefinition",
        external_id: &'a str = "externalId",
        scale: Scale<'a> = "scale",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html>
    Scale<'a> { value: f64 = "value", unit: &'a str = "unit" }
}
