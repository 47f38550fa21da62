/// What the user says of what documents may leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// Where tasks run, as ECS spells it: `FARGATE`.
    pub launch_type: Option<String>,
    /// The Fargate platform version that services run on.
    pub platform_version: Option<String>,
    /// The AWS Region that everything is deployed to.
    pub region: Option<String>,
}
