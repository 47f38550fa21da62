//! Names: definition, uses, renaming.
use crate::{TASK, offset, with_task};
use ecslint_core::{
    Config, Source, analyze,
    ide::{self, NameKind},
    syntax::apply,
};

#[test]
fn names_know_their_uses_and_change_together() {
    with_task(|source, analysis| {
        let name = ide::names(analysis, offset("db:database") + 1).expect("a link is a name");
        assert_eq!(
            (name.text.as_str(), name.kind, name.uses.len()),
            ("db", NameKind::Container, 2)
        );
        let definition = name.definition.expect("it is given here");
        assert_eq!(definition.span.slice(TASK), "db");
        let edits = ide::rename(source, analysis, offset("\"db\""), "store").expect("a good name");
        let renamed = apply(TASK, &edits);
        assert_eq!(renamed.matches("store").count(), 3);
        assert!(renamed.contains("\"store:database\""));
        for (bad, message) in [
            ("", "a name has 1 to 255 letters, digits, hyphens and underscores, not ``"),
            ("a b", "a name has 1 to 255 letters, digits, hyphens and underscores, not `a b`"),
            ("app", "there is another `app`"),
        ] {
            let error = ide::rename(source, analysis, offset("\"db\""), bad).expect_err(bad);
            assert_eq!(error.to_string(), message);
        }
        let volume = ide::names(analysis, offset("\"data\"")).expect("a volume is a name");
        assert_eq!((volume.kind, volume.uses.len()), (NameKind::Volume, 1));
        assert_eq!(ide::names(analysis, offset("postgres")), None);
    });
}

#[test]
fn a_new_name_in_yaml_stays_text() {
    let text = "containerDefinitions:\n  - name: app\n    image: a\n    essential: true\n";
    let source = Source::new("task.yaml", text);
    let analysis = analyze(&source, &Config::default());
    let renamed =
        |new: &str| apply(text, &ide::rename(&source, &analysis, 33, new).expect("a good name"));
    assert!(renamed("web").contains("name: web\n"));
    assert!(renamed("true").contains("name: \"true\"\n"));
    assert!(renamed("1").contains("name: \"1\"\n"));
}
