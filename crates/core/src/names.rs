//! What the name of a file says: its format, and whether a template makes it.
use ecslint_syntax::Format;

/// The endings of files that may hold ECS documents, and how these are written.
pub const ENDINGS: [(&str, Format); 9] = [
    ("json", Format::Json),
    ("jsonc", Format::Jsonc),
    ("json5", Format::Jsonc),
    ("jsonnet", Format::Jsonnet),
    ("libsonnet", Format::Jsonnet),
    ("yaml", Format::Yaml),
    ("yml", Format::Yaml),
    ("tf", Format::Hcl),
    ("tofu", Format::Hcl),
];

/// The endings of templates of any language: Terraform, Go, Jinja, ERB. The format stands before them,
/// `web.json.tpl`, or shows in what they hold.
pub const TEMPLATES: [&str; 7] = ["tpl", "tmpl", "tftpl", "template", "j2", "jinja", "jinja2"];

/// The endings of templates of pages and of files to copy: only behind the ending of a format.
pub const COPIES: [&str; 11] = [
    "erb", "ejs", "hbs", "mustache", "gotmpl", "ctmpl", "liquid", "in", "dist", "example", "sample",
];

/// The last two endings of a file's name, the last first; empty where there is none.
fn endings(path: &str) -> [&str; 2] {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let Some((rest, last)) = name.rsplit_once('.') else { return ["", ""] };
    [last, rest.rsplit_once('.').map_or("", |(_, before)| before)]
}

fn is_one_of(ending: &str, known: &[&str]) -> bool {
    known.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

fn of(ending: &str) -> Option<Format> {
    let found = ENDINGS.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
    found.map(|(_, format)| *format)
}

/// The format that the name of the file says: by its ending, or by the one before that of a template.
pub fn format(path: &str) -> Option<Format> {
    let [last, before] = endings(path);
    let template = || is_one_of(last, &TEMPLATES) || is_one_of(last, &COPIES);
    of(last).or_else(|| of(before).filter(|_| template()))
}

/// Whether the file may hold ECS documents, by its name.
pub fn is_candidate(path: &str) -> bool {
    format(path).is_some() || is_template(path)
}

/// Whether the file is a template of something: only what it holds says whether it is meant.
pub fn is_template(path: &str) -> bool {
    let [last, before] = endings(path);
    is_one_of(last, &TEMPLATES) || is_one_of(last, &COPIES) && of(before).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_stands_before_the_ending_of_a_template() {
        for (path, expected) in [
            ("a/task.json", Some(Format::Json)),
            ("task.JSON.tpl", Some(Format::Json)),
            ("task.json.tftpl", Some(Format::Json)),
            ("x.y\\task.jsonc.j2", Some(Format::Jsonc)),
            ("task.yml.j2", Some(Format::Yaml)),
            ("task.yaml.erb", Some(Format::Yaml)),
            ("task.json.dist", Some(Format::Json)),
            ("task.tpl.json", Some(Format::Json)),
            ("task.tpl", None),
            ("task.json.bak", None),
            ("json", None),
            ("a.json/task", None),
        ] {
            assert_eq!(format(path), expected, "{path}");
        }
    }

    #[test]
    fn pages_and_scripts_are_no_candidates() {
        for path in ["index.html.erb", "page.ejs", "Makefile.in", "json", "tpl", "a.json.bak"] {
            assert!(!is_candidate(path), "{path}");
        }
        for path in ["web.tpl", "web.conf.j2", "web.json.example", ".json", "web.template"] {
            assert!(is_candidate(path), "{path}");
        }
    }
}
