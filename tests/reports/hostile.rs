//! Names and keys that try to break out of every format.
use crate::{TASK, elements, folder::Folder, reports};
use serde_json::Value;

/// A file that tries to break out of every format.
#[cfg(unix)]
const NAME: &str = "a:b,c;d%0A]]>\"'<&|`x\u{1b}[31m\n::error ##vso[x]#é😀.json";
#[cfg(not(unix))]
const NAME: &str = "a,b;d%0A]]'&`x#é😀.json";

pub(crate) fn folder(name: &str) -> Folder {
    let key = r#"\n::error::x %0A ##vso[task.x]y ]]> a<b&amp; `| \u001b[31m \u202e é😀 ](1)"#;
    let task = TASK.replace("enviroment", key);
    crate::folder(name).with(NAME, task)
}

#[test]
fn hostile_names_stay_names() {
    let folder = folder("hostile");
    for (format, report) in reports(&folder) {
        let lines: Vec<&str> = report.lines().collect();
        match format {
            "github" => {
                let levels = lines.iter().filter_map(|line| line.split_once(" title=ecslint ("));
                let levels: Vec<&str> = levels.map(|(level, _)| level).collect();
                assert_eq!(levels, ["::error", "::error", "::warning"], "{report}");
                assert_eq!(lines.len(), 3, "{report}");
            }
            "azure" => {
                assert_eq!(lines.len(), 3, "{report}");
                assert!(lines.iter().all(|line| line.starts_with("##vso[task.logissue type=")));
            }
            "json" | "sarif" | "gitlab" | "rdjson" => assert_eq!(path(format, &report), NAME),
            "jsonl" => {
                let paths = lines.iter().map(|line| {
                    let line: Value = serde_json::from_str(line).expect("it is JSON");
                    line["path"].as_str() == Some(NAME)
                });
                assert_eq!(paths.collect::<Vec<_>>(), [true; 3]);
            }
            "junit" => assert_eq!(elements(&report, "failure"), 2),
            "checkstyle" => assert_eq!(elements(&report, "error"), 3),
            "markdown" => {
                let rows = lines.iter().filter(|line| line.starts_with("| error | "));
                let cells: Vec<usize> =
                    rows.map(|row| row.replace("\\|", "").matches('|').count()).collect();
                assert_eq!(cells[..2], [5, 5], "{report}");
                assert!(!report.contains("<b") && !report.contains("<&"), "{report}");
            }
            _ => assert!(!report.contains('\u{1b}') && !report.contains("\n::error"), "{report}"),
        }
    }
}

/// The path that a report in JSON gives.
fn path(format: &str, report: &str) -> String {
    let report: Value = serde_json::from_str(report).expect("it is JSON");
    let pointer = match format {
        "json" => "/files/0/path",
        "gitlab" => "/0/location/path",
        "rdjson" => "/diagnostics/0/location/path",
        _ => "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri",
    };
    let path = report.pointer(pointer).and_then(Value::as_str).expect("it has a path");
    if format == "sarif" { decode(path) } else { path.to_owned() }
}

fn decode(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next().unwrap_or_default()).to_digit(16);
        bytes.push(match byte {
            b'%' => digit().zip(digit()).map_or(0, |(high, low)| (high * 16 + low) as u8),
            byte => byte,
        });
    }
    String::from_utf8(bytes).expect("it is UTF-8")
}
