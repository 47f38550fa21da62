# What runs the shop: a task definition, its service, and what they need.
terraform {
  required_version = ">= 1.6"

  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "task" {
  type = object({
    cpu    = optional(number, 512)
    memory = optional(number, 1024)
    tags   = optional(map(string), {})
  })
  default = {}

  validation {
    condition     = var.task.cpu >= 256 && var.task.memory > var.task.cpu || !var.strict
    error_message = "A task of ${var.task.cpu} units needs more than ${var.task.cpu} MiB."
  }
}

variable "subnets" {
  type = list(string)
}

locals {
  name   = "shop-${terraform.workspace}"
  prefix = var.region == "eu-central-1" ? "main" : "spare"
  ports  = [for port in [8080, 8081] : { containerPort = port, protocol = "tcp" } if port != 8081]
  labels = { for key, value in var.task.tags : upper(key) => "${key}:${value}" }
  groups = { for name in var.subnets : substr(name, 0, 2) => name... }
  first  = var.subnets[0]
  old    = var.subnets.0
  ids    = aws_instance.host[*].id
  every  = aws_instance.host.*.id
  sum    = (1 + 2) * 3 - -4 / 2 % 5

  containers = {
    "web"       = "shop/web"
    (var.other) = "shop/other"
    worker : "shop/worker",
  }
}

/* The log group
   is kept for a week. */
resource "aws_cloudwatch_log_group" "shop" {
  name              = "/ecs/${local.name}"
  retention_in_days = 7 // days
}

resource "aws_ecs_task_definition" "shop" {
  family                   = local.name
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = var.task.cpu
  memory                   = var.task.memory
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = try(aws_iam_role.task[0].arn, null)

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "ARM64"
  }

  dynamic "volume" {
    for_each = toset(["cache", "data"])

    content {
      name = volume.value
    }
  }

  container_definitions = jsonencode([
    {
      name         = "web"
      image        = "public.ecr.aws/shop/web:1.4.2"
      essential    = true
      portMappings = concat(local.ports, [{ containerPort = 9000 }])
      command      = ["sh", "-c", "echo \"$${HOME}\" %%{ x } && exec web\t--port 8080"]
      environment = [
        { name = "REGION", value = var.region },
        { name = "QUOTE", value = "a \u00e9 b" },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.shop.name
          "awslogs-region"        = var.region
          "awslogs-stream-prefix" = "web"
        }
      }
    },
  ])

  tags = merge(var.task.tags, { Name = local.name })
}

resource "aws_ecs_task_definition" "worker" {
  family = "worker"

  container_definitions = <<-JSON
    [
      {
        "name": "worker",
        "image": "public.ecr.aws/shop/worker:${var.region}",
        "memory": 512,
        %{ if var.debug ~}
        "command": ["--debug"],
        %{ endif ~}
        "environment": ${jsonencode([{ name = "A", value = "b" }])}
      }
    ]
  JSON
}

resource "aws_ecs_task_definition" "old" {
  family                = "old"
  container_definitions = "[{\"name\": \"old\", \"image\": \"nginx\", \"memory\": 128}]"
}

resource "aws_ecs_service" "shop" {
  name            = local.name
  cluster         = data.aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.shop.arn
  desired_count   = terraform.workspace == "prod" ? 3 : 1
  launch_type     = "FARGATE"

  network_configuration {
    subnets          = var.subnets
    security_groups  = [aws_security_group.shop.id]
    assign_public_ip = false
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  lifecycle { ignore_changes = [desired_count] }
}

output "arn" {
  value = provider::aws::arn_build("aws", "ecs", var.region, "1", aws_ecs_service.shop.id)
}
