//! The commands that take a document.
use super::Rendered;
use crate::{Kind, schema};

impl Rendered<'_> {
    /// The shell command that sends the document to AWS; nothing where no single command takes it.
    pub fn command(&self) -> Option<String> {
        let json = self.json();
        let json = quote(json.trim_end());
        if self.kind == Kind::ContainerDefinitions {
            let command = "aws ecs register-task-definition --family \"$FAMILY\"";
            return Some(format!("{command} --container-definitions {json}"));
        }
        Some(format!("aws {} --cli-input-json {json}", operation(self.kind)?))
    }
}

/// The AWS CLI's name of the operation whose whole input is a document of this kind:
/// `ecs register-task-definition`.
pub fn operation(kind: Kind) -> Option<String> {
    let service = match kind {
        Kind::ScalableTarget | Kind::ScalingPolicy | Kind::ScheduledAction => {
            "application-autoscaling"
        }
        Kind::Schedule => "scheduler",
        Kind::CloudMapService => "servicediscovery",
        Kind::ContainerDefinitions
        | Kind::Overrides
        | Kind::TargetTracking
        | Kind::EventTarget
        | Kind::AppSpec
        | Kind::EcspressoConfig => return None,
        _ => "ecs",
    };
    let mut name = format!("{service} ");
    for (index, letter) in schema::of(kind).operation.chars().enumerate() {
        if index > 0 && letter.is_ascii_uppercase() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    Some(name)
}

/// `text` as one word of a POSIX shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
