#!/usr/bin/env python3
"""Lets ecslint, botocore, cfn-lint and checkov look at the same mistakes and writes a table.

Usage: compare.py PATH-OF-ECSLINT > table.md
Needs the packages cfn-lint, checkov and botocore in the environment of this Python.

Every mistake is one change of one correct task definition. A tool finds a mistake when it says something of
the changed file that it does not say of the correct one. cfn-lint and checkov read only
CloudFormation, so they get the same content as a template.
"""
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import botocore.session
from botocore.validate import ParamValidator

CLEAN = json.loads((pathlib.Path(__file__).parent / "task-definition.json").read_text())


def web(definition):
    return definition["containerDefinitions"][0]


def change(path, value):
    """A mistake that puts `value` at `path`; `None` takes the member away."""

    def apply(definition):
        *steps, last = path
        at = definition
        for step in steps:
            at = at[step]
        if value is None:
            del at[last]
        else:
            at[last] = value

    return apply


WEB = ("containerDefinitions", 0)
LOG = (*WEB, "logConfiguration")
MISTAKES = [
    ("memory that Fargate does not pair with the CPU", change(("memory",), "8192")),
    ("CPU that Fargate does not have", change(("cpu",), "300")),
    ("network mode `bridge` on Fargate", change(("networkMode",), "bridge")),
    ("no execution role for secrets and logs", change(("executionRoleArn",), None)),
    ("a misspelled field", lambda d: web(d).update(enviroment=web(d).pop("environment"))),
    ("a number where text belongs", change(("cpu",), 256)),
    ("text where a number belongs", change((*WEB, "portMappings", 0, "containerPort"), "8080")),
    ("`command` as text", change((*WEB, "command"), "npm start")),
    ("host port other than the container port", change((*WEB, "portMappings", 0, "hostPort"), 80)),
    ("an unknown log driver", change((*LOG, "logDriver"), "cloudwatch")),
    ("a log driver that Fargate refuses", change((*LOG, "logDriver"), "json-file")),
    ("`awslogs-region` missing", change((*LOG, "options", "awslogs-region"), None)),
    ("`awslogs-stream-prefix` missing on Fargate", change((*LOG, "options", "awslogs-stream-prefix"), None)),
    ("`privileged` on Fargate", change((*WEB, "privileged"), True)),
    ("a mount of a volume that is not there", change((*WEB, "mountPoints", 0, "sourceVolume"), "cache")),
    ("`dependsOn` a container that is not there", change((*WEB, "dependsOn", 0, "containerName"), "setup")),
    ("`HEALTHY` of a container without health check", change((*WEB, "dependsOn", 0, "condition"), "HEALTHY")),
    ("a health check command without `CMD`", change((*WEB, "healthCheck", "command"), ["curl", "-f", "http://localhost"])),
    ("a health check interval of one second", change((*WEB, "healthCheck", "interval"), 1)),
    ("two containers of one name", change(("containerDefinitions", 1, "name"), "web")),
    ("no essential container", lambda d: [c.update(essential=False) for c in d["containerDefinitions"]]),
    ("container memory above that of the task", change((*WEB, "memory"), 4096)),
    ("ephemeral storage of 10 GiB", change(("ephemeralStorage", "sizeInGiB"), 10)),
    ("a secret that is no ARN of a secret", change((*WEB, "secrets", 0, "valueFrom"), "arn:aws:s3:::bucket/key")),
    ("a stop timeout of 300 seconds on Fargate", change((*WEB, "stopTimeout"), 300)),
    ("a field of describe output", change(("revision",), 7)),
    ("a family with a blank", change(("family",), "web app")),
    ("`links` in network mode `awsvpc`", change((*WEB, "links"), ["init"])),
    ("an access key in the environment", change((*WEB, "environment", 0), {"name": "AWS_SECRET_ACCESS_KEY", "value": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz"})),
    ("a trailing comma", None),
]

MAPS = {"options", "dockerLabels", "driverOpts", "labels"}
SPECIAL = {"efsVolumeConfiguration": "EFSVolumeConfiguration", "filesystemId": "FilesystemId", "iam": "IAM", "sizeInGiB": "SizeInGiB"}


def pascal(value, is_map=False):
    if isinstance(value, list):
        return [pascal(item) for item in value]
    if not isinstance(value, dict):
        return value
    rename = (lambda k: k) if is_map else (lambda k: SPECIAL.get(k, k[:1].upper() + k[1:]))
    return {rename(key): pascal(item, key in MAPS) for key, item in value.items()}


def template(text):
    """The content as a CloudFormation template; the text itself where it is no JSON."""
    resource = '{"Resources": {"Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": %s}}}'
    try:
        return resource % json.dumps(pascal(json.loads(text)), indent=2)
    except ValueError:
        clean = json.dumps(pascal(CLEAN), indent=2)
        return resource % (clean[: clean.rindex("]") + 1] + ",\n}")


class Tools:
    def __init__(self, ecslint):
        self.ecslint = ecslint
        model = botocore.session.get_session().get_service_model("ecs")
        self.shape = model.operation_model("RegisterTaskDefinition").input_shape
        self.bin = pathlib.Path(sys.executable).parent

    def run(self, *command):
        return subprocess.run([str(part) for part in command], capture_output=True, text=True).stdout

    def find_ecslint(self, folder, text):
        path = folder / "task-definition.json"
        path.write_text(text)
        report = json.loads(self.run(self.ecslint, "--format", "json", path))
        return {(d["rule"], d["message"]) for file in report["files"] for d in file["diagnostics"]}

    def find_botocore(self, folder, text):
        try:
            value = json.loads(text)
        except ValueError as error:
            return {str(error)}
        return {str(error) for error in ParamValidator().validate(value, self.shape)._errors}

    def find_cfn_lint(self, folder, text):
        path = folder / "template.json"
        path.write_text(template(text))
        out = self.run(self.bin / "cfn-lint", "--format", "json", path)
        return {(m["Rule"]["Id"], re.sub(r"line \d+", "", m["Message"])) for m in json.loads(out or "[]")}

    def find_checkov(self, folder, text):
        path = folder / "template.json"
        path.write_text(template(text))
        out = self.run(self.bin / "checkov", "--framework", "cloudformation", "secrets", "--skip-download", "--compact", "--quiet", "-o", "json", "-f", path)
        reports = json.loads(out or "[]")
        reports = reports if isinstance(reports, list) else [reports]
        results = [r.get("results", {}) for r in reports]
        failed = {c["check_id"] for r in results for c in r.get("failed_checks", [])}
        return failed | {("cannot parse",) for r in results if r.get("parsing_errors")}


def main():
    tools = Tools(sys.argv[1])
    finders = {
        "ecslint": tools.find_ecslint,
        "botocore": tools.find_botocore,
        "cfn-lint": tools.find_cfn_lint,
        "checkov": tools.find_checkov,
    }
    clean = json.dumps(CLEAN, indent=2)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        before = {name: find(folder, clean) for name, find in finders.items()}
        times = {}
        for name, find in finders.items():
            spans = []
            for _ in range(5):
                start = time.perf_counter()
                find(folder, clean)
                spans.append(time.perf_counter() - start)
            times[name] = min(spans)
        print("| mistake | " + " | ".join(finders) + " |")
        print("| --- |" + " :-: |" * len(finders))
        found = dict.fromkeys(finders, 0)
        for title, apply in MISTAKES:
            definition = copy.deepcopy(CLEAN)
            if apply:
                apply(definition)
                text = json.dumps(definition, indent=2)
            else:
                text = clean.rstrip("}\n") + ",\n}"
            row = []
            for name, find in finders.items():
                new = find(folder, text) - before[name]
                found[name] += bool(new)
                row.append("yes" if new else "–")
            print(f"| {title} | " + " | ".join(row) + " |")
        print(f"| **found of {len(MISTAKES)}** | " + " | ".join(f"**{n}**" for n in found.values()) + " |")
        said = " | ".join(str(len(before[name])) for name in finders)
        print(f"| said of the correct file | {said} |")
        spent = " | ".join(f"{1000 * times[name]:.0f} ms" for name in finders)
        print(f"| time for one file, best of 5 | {spent} |")


if __name__ == "__main__":
    main()
