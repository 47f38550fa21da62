use super::view;

view! {
    /// What a rule of EventBridge, or a schedule, sends its events to. How the task is run is in
    /// [`super::Launch`].
    ///
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html>
    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html>
    EventTarget<'a> {
        id: &'a str = "Id",
        arn: &'a str = "Arn",
        role_arn: &'a str = "RoleArn",
        input: &'a str = "Input",
        ecs: EcsParameters<'a> = "EcsParameters",
    }

    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html>
    EcsParameters<'a> {
        task_definition: &'a str = "TaskDefinitionArn",
        task_count: i64 = "TaskCount",
        group: &'a str = "Group",
    }

    /// The input of CreateSchedule.
    ///
    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html>
    Schedule<'a> {
        name: &'a str = "Name",
        expression: &'a str = "ScheduleExpression",
        timezone: &'a str = "ScheduleExpressionTimezone",
        start_date: &'a str = "StartDate",
        end_date: &'a str = "EndDate",
        window: FlexibleTimeWindow<'a> = "FlexibleTimeWindow",
        target: EventTarget<'a> = "Target",
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_FlexibleTimeWindow.html>
    FlexibleTimeWindow<'a> {
        mode: &'a str = "Mode",
        maximum_minutes: i64 = "MaximumWindowInMinutes",
    }
}
