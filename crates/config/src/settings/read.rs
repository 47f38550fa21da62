//! From a tree without faults to settings.
use super::{Ignore, Level, Names, Override, Setting, Settings};
use crate::Globs;
use ecslint_core::{
    Date, Severity,
    rules::Selector,
    suppress::{Exception, Path},
    syntax::Node,
};

impl Settings {
    /// Reads a tree without faults.
    pub(super) fn read(root: &Node<'_>) -> Self {
        let ignores = items(root, "ignore").iter().enumerate();
        let overrides = items(root, "overrides").iter();
        let severity = |word: &Node<'_>| word.as_str().and_then(severity);
        Self {
            select: setting(root, "select", texts),
            extend_select: setting(root, "extend-select", texts),
            rules: levels(root),
            fail_on: setting(root, "fail-on", severity),
            exclude: setting(root, "exclude", globs),
            defaults: defaults(root),
            overrides: overrides
                .map(|item| Override {
                    files: item.get("files").map(globs).unwrap_or_default(),
                    rules: levels(item),
                    defaults: defaults(item),
                })
                .collect(),
            ignores: ignores.map(|(id, item)| Ignore::read(id, item)).collect(),
            baseline: setting(root, "baseline", text),
        }
    }
}

impl Ignore {
    fn read(id: usize, item: &Node<'_>) -> Self {
        let rules = item.get("rule").map(texts).unwrap_or_default();
        let at = item.get("at").map(texts).unwrap_or_default();
        let expires = item.get("expires");
        let day = expires.and_then(Node::as_str).and_then(Date::parse);
        Self {
            exception: Exception {
                id,
                rules: rules.iter().filter_map(|rule| Selector::parse(rule)).collect(),
                at: at.iter().filter_map(|at| Path::parse(at).ok()).collect(),
                until: day,
            },
            rules,
            places: at,
            files: item.get("file").map(globs),
            reason: item.get("reason").map(text).unwrap_or_default(),
            span: item.get("rule").map_or(item.span, |rule| rule.span),
            expires: expires.map(|day| day.span),
        }
    }
}

fn setting<T>(root: &Node<'_>, key: &str, read: impl Fn(&Node<'_>) -> T) -> Option<Setting<T>> {
    let member = root.as_object()?.get(key)?;
    Some(Setting { value: read(&member.value), span: member.key.span })
}

fn items<'t, 'a>(root: &'t Node<'a>, key: &str) -> &'t [Node<'a>] {
    root.get(key).and_then(Node::as_array).unwrap_or_default()
}

fn text(node: &Node<'_>) -> String {
    node.as_str().unwrap_or_default().to_owned()
}

/// One text, or a list of them.
fn texts(node: &Node<'_>) -> Names {
    let list = node.as_array().unwrap_or(std::slice::from_ref(node));
    list.iter().map(text).collect()
}

fn globs(node: &Node<'_>) -> Globs {
    let patterns = texts(node);
    Globs::new(patterns.iter().map(String::as_str)).unwrap_or_default()
}

fn severity(word: &str) -> Option<Severity> {
    match word {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        "info" => Some(Severity::Info),
        _ => None,
    }
}

fn levels(node: &Node<'_>) -> Vec<Level> {
    let rules = node.get("rules").and_then(Node::as_object);
    let level = |member: &ecslint_core::syntax::Member<'_>| {
        Some(Level {
            name: member.key.name.to_string(),
            selector: Selector::parse(&member.key.name)?,
            severity: member.value.as_str().and_then(severity),
            span: member.key.span,
        })
    };
    rules.into_iter().flat_map(|rules| rules.live().filter_map(level)).collect()
}

fn defaults(node: &Node<'_>) -> Vec<Setting<(String, String)>> {
    let defaults = node.get("defaults").and_then(Node::as_object);
    let members = defaults.into_iter().flat_map(|defaults| defaults.members());
    let setting = |member: &ecslint_core::syntax::Member<'_>| Setting {
        value: (member.key.name.to_string(), text(&member.value)),
        span: member.key.span,
    };
    members.map(setting).collect()
}
