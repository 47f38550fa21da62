//! Whole documents, for an empty text.
use super::item::{Completion, CompletionKind};
use ecslint_syntax::Format;

const FARGATE: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "public.ecr.aws/nginx/nginx:1.27",
      "portMappings": [{ "containerPort": 80 }],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/web",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "web"
        }
      }
    }
  ]
}
"#;

const FARGATE_YAML: &str = r#"family: web
requiresCompatibilities:
  - FARGATE
networkMode: awsvpc
cpu: "256"
memory: "512"
executionRoleArn: ecsTaskExecutionRole
containerDefinitions:
  - name: web
    image: public.ecr.aws/nginx/nginx:1.27
    portMappings:
      - containerPort: 80
    logConfiguration:
      logDriver: awslogs
      options:
        awslogs-group: /ecs/web
        awslogs-region: us-east-1
        awslogs-stream-prefix: web
"#;

const SERVICE: &str = r#"{
  "serviceName": "web",
  "cluster": "main",
  "taskDefinition": "web",
  "desiredCount": 2,
  "launchType": "FARGATE",
  "networkConfiguration": {
    "awsvpcConfiguration": {
      "subnets": ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"],
      "securityGroups": ["sg-0123456789abcdef0"]
    }
  },
  "deploymentConfiguration": {
    "deploymentCircuitBreaker": { "enable": true, "rollback": true }
  }
}
"#;

const SERVICE_YAML: &str = r#"serviceName: web
cluster: main
taskDefinition: web
desiredCount: 2
launchType: FARGATE
networkConfiguration:
  awsvpcConfiguration:
    subnets:
      - subnet-0123456789abcdef0
      - subnet-0fedcba9876543210
    securityGroups:
      - sg-0123456789abcdef0
deploymentConfiguration:
  deploymentCircuitBreaker:
    enable: true
    rollback: true
"#;

/// The documents to begin with.
pub(super) fn documents(format: Format) -> Vec<Completion> {
    let yaml = format == Format::Yaml;
    let documents = [
        ("task definition", "one container on Fargate", if yaml { FARGATE_YAML } else { FARGATE }),
        ("service", "two tasks on Fargate", if yaml { SERVICE_YAML } else { SERVICE }),
    ];
    let documents = documents.into_iter().map(|(label, detail, text)| Completion {
        label: label.to_owned(),
        insert: text.to_owned(),
        caret: text.len(),
        kind: CompletionKind::Skeleton,
        detail: detail.to_owned(),
        docs: String::new(),
        also: Vec::new(),
    });
    documents.collect()
}
