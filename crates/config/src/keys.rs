//! Every key of the file: the reader, the JSON Schema and the documentation are made from this.

/// A key.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub shape: Shape,
    /// It must be there.
    pub required: bool,
    /// What it means, in one line.
    pub docs: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Text.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A day, `2027-03-01`, with or without quotes.
    Day,
    /// A list of rules and categories.
    Rules,
    /// A rule or category, or a list of some.
    RuleOrRules,
    /// A pattern for paths.
    Globs,
    /// A pattern for paths, or a list of some.
    GlobOrGlobs,
    /// A path in a document, or a list of some.
    PathOrPaths,
    /// A table from rules and categories to severities.
    Levels,
    /// A table with these keys.
    Table(&'static [Key]),
    /// Any number of tables with these keys.
    Tables(&'static [Key]),
}

/// How much a finding matters, or that the rule does not run.
pub(crate) const LEVELS: &[&str] = &["off", "info", "warning", "error"];

/// What `fail-on` can be.
pub(crate) const FAIL_ON: &[&str] = &["error", "warning", "info", "never"];

/// What `launch-type` can be, and how ECS spells it.
pub(crate) const LAUNCH_TYPES: &[&str] = &["fargate", "ec2", "external", "managed-instances"];

const fn key(name: &'static str, shape: Shape, docs: &'static str) -> Key {
    Key { name, shape, required: false, docs }
}

const fn required(name: &'static str, shape: Shape, docs: &'static str) -> Key {
    Key { name, shape, required: true, docs }
}

/// The keys of the file.
pub const KEYS: &[Key] = &[
    key("select", Shape::Rules, "Run only these rules and categories"),
    key("extend-select", Shape::Rules, "Run these rules and categories, too"),
    key("fail-on", Shape::Word(FAIL_ON), "Exit with 1 from this severity on"),
    key("exclude", Shape::Globs, "Leave out files and folders that these patterns match"),
    key("baseline", Shape::Text, "The file of findings that are known and not shown"),
    key("defaults", Shape::Table(DEFAULTS), "What holds where a document does not say it"),
    key("rules", Shape::Levels, "How much the findings of rules and categories matter"),
    key("overrides", Shape::Tables(OVERRIDES), "Other settings for some files; the last one wins"),
    key("ignore", Shape::Tables(IGNORES), "Findings that are not shown"),
];

const DEFAULTS: &[Key] = &[
    key("launch-type", Shape::Word(LAUNCH_TYPES), "Where tasks run"),
    key("platform-version", Shape::Text, "The Fargate platform version that services run on"),
    key("region", Shape::Text, "The AWS Region that everything is deployed to"),
];

const OVERRIDES: &[Key] = &[
    required("files", Shape::GlobOrGlobs, "The files, as patterns"),
    key("rules", Shape::Levels, "How much the findings of rules and categories matter there"),
    key("defaults", Shape::Table(DEFAULTS), "What holds there where a document does not say it"),
];

const IGNORES: &[Key] = &[
    required("rule", Shape::RuleOrRules, "The rules or categories whose findings are not shown"),
    key("file", Shape::GlobOrGlobs, "The files, as patterns; all files without it"),
    key("at", Shape::PathOrPaths, "The places in the document; the whole file without it"),
    required("reason", Shape::Text, "Why"),
    key("expires", Shape::Day, "The last day on which they are not shown"),
];
