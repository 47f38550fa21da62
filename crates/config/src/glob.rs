use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Patterns for paths, as `.gitignore` writes them: `*` is any part of a name, `**` any number of
/// folders; one without a slash matches in every folder, and a folder stands for all that is in it.
#[derive(Clone, Debug, Default)]
pub struct Globs {
    set: GlobSet,
    /// As written.
    pub patterns: Vec<String>,
    /// Paths that are no patterns, so that one file is meant.
    pub literals: Vec<String>,
    /// A pattern may match files that nobody has thought of.
    pub open: bool,
}

impl Globs {
    /// Reads `patterns`.
    ///
    /// # Errors
    /// Where one is malformed: what is wrong with it.
    pub fn new<'p>(patterns: impl IntoIterator<Item = &'p str>) -> Result<Self, String> {
        let (mut set, mut literals, mut open) = (GlobSetBuilder::new(), Vec::new(), false);
        let mut written = Vec::new();
        for pattern in patterns {
            written.push(pattern.to_owned());
            let bare = plain(pattern)?;
            let depth = if bare.contains('/') || pattern.starts_with('/') { "" } else { "**/" };
            for tail in ["", "/**"] {
                set.add(glob(&format!("{depth}{bare}{tail}")).map_err(|why| wrong(pattern, &why))?);
            }
            let literal = !bare.contains(['*', '?', '[', '{', '\\']) && depth.is_empty();
            if literal { literals.push(bare.to_owned()) } else { open = true }
        }
        let set = set.build().map_err(|error| error.kind().to_string())?;
        Ok(Self { set, patterns: written, literals, open })
    }

    /// Whether one matches `path`, which is relative and written with `/`.
    pub fn matches(&self, path: &str) -> bool {
        self.set.is_match(path)
    }

    /// There is no pattern.
    pub fn is_empty(&self) -> bool {
        self.set.is_empty()
    }
}

/// The pattern without what says where it is anchored.
fn plain(pattern: &str) -> Result<&str, String> {
    if pattern.len() > 1000 {
        return Err("a pattern has at most 1000 bytes".to_owned());
    }
    if pattern.starts_with('!') {
        return Err(format!("`{pattern}` would take files back in, which no pattern does here"));
    }
    let bare = pattern.strip_prefix("./").unwrap_or(pattern).trim_matches('/');
    if bare.is_empty() || bare == "." {
        return Err(format!("`{pattern}` matches nothing; `**` matches everything"));
    }
    if bare.split('/').any(|part| part == "..") {
        return Err(format!("`{pattern}` leads out of the folder of the configuration"));
    }
    Ok(bare)
}

fn glob(pattern: &str) -> Result<globset::Glob, String> {
    let mut builder = GlobBuilder::new(pattern);
    let built = builder.literal_separator(true).backslash_escape(true).build();
    built.map_err(|error| error.kind().to_string())
}

fn wrong(pattern: &str, why: &str) -> String {
    let why = why.split(';').next().unwrap_or(why);
    format!("`{pattern}` is no pattern: {why}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, yes: &[&str], no: &[&str]) {
        let globs = Globs::new([pattern]).expect("it is a pattern");
        yes.iter().for_each(|path| assert!(globs.matches(path), "`{pattern}`: {path}"));
        no.iter().for_each(|path| assert!(!globs.matches(path), "`{pattern}`: {path}"));
    }

    #[test]
    fn patterns_match_as_in_gitignore() {
        check("cdk.out", &["cdk.out/a.json", "x/cdk.out/b/c.json", "cdk.out"], &["cdk.out.json"]);
        check("/cdk.out/", &["cdk.out/a.json"], &["x/cdk.out/b.json"]);
        check("*.tpl", &["a.tpl", "x/y.tpl"], &["a.tpl.json"]);
        check("dev/*.json", &["dev/a.json"], &["x/dev/a.json", "dev/b/a.json"]);
        check("./dev/**", &["dev/a.json", "dev/b/a.json"], &["dev.json"]);
        check("**/test{s,data}/**", &["tests/a", "x/testdata/a/b"], &["test/a"]);
        check("services/web.json", &["services/web.json"], &["services/web.json5"]);
    }

    #[test]
    fn malformed_patterns_are_refused() {
        for pattern in ["[", "a{b", "!x", "", "/", "../x", &"x".repeat(2000)] {
            assert!(Globs::new([pattern]).is_err(), "{pattern}");
        }
    }
}
