//! Which rules run on what, and which findings are shown: by options, and by the configuration.
use ecslint_config::{Globs, Options, today};
use std::path::PathBuf;

/// The options that say so; they win over the configuration.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Choice {
    /// Run only these rules and categories
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) select: Vec<String>,
    /// Run these rules and categories, too
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) extend_select: Vec<String>,
    /// Leave out these rules and categories
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) ignore: Vec<String>,

    /// Use this configuration for all files, not the `ecslint.toml` nearest to each
    #[arg(
        long,
        value_name = "FILE",
        env = "ECSLINT_CONFIG",
        hide_env_values = true,
        help_heading = "Configuration"
    )]
    pub(crate) config: Option<PathBuf>,
    /// Use no configuration file and no baseline that is not named
    #[arg(long, help_heading = "Configuration")]
    pub(crate) isolated: bool,
    /// Leave out files and folders that these patterns match, too
    #[arg(long, value_name = "GLOB", help_heading = "Configuration")]
    pub(crate) exclude: Vec<String>,
    /// Leave out excluded files even where they are named on the command line
    #[arg(long, help_heading = "Configuration")]
    pub(crate) force_exclude: bool,
    /// Show what comments, `[[ignore]]` and the baseline hide
    #[arg(long, help_heading = "Configuration")]
    pub(crate) no_ignores: bool,
    /// Hide the findings in this file, as `ecslint baseline create` writes it
    #[arg(long, value_name = "FILE", help_heading = "Configuration")]
    pub(crate) baseline: Option<PathBuf>,
}

impl Choice {
    /// What the configuration needs to know of them.
    pub(crate) fn options(&self) -> Options {
        Options {
            select: self.select.clone(),
            extend_select: self.extend_select.clone(),
            ignore: self.ignore.clone(),
            no_ignores: self.no_ignores,
            today: today(),
        }
    }

    /// The patterns for what is left out.
    ///
    /// # Errors
    /// Where one is malformed.
    pub(crate) fn excluded(&self) -> anyhow::Result<Globs> {
        Globs::new(self.exclude.iter().map(String::as_str)).map_err(anyhow::Error::msg)
    }
}
