//! One document from one file.
use crate::files::{Content, From, Input};
use anyhow::{bail, ensure};
use ecslint_core::{
    Kind, Source,
    model::{Service, TaskDefinition},
    render::{Rendered, render},
    syntax::Lines,
};
use std::path::{Path, PathBuf};

/// The bytes of a file and its name.
pub(super) struct Text {
    name: String,
    bytes: Vec<u8>,
    /// Which of its documents is meant: `Web` in `template.yaml#Web`.
    address: Option<String>,
}

impl Text {
    /// Reads the file at `path`, or standard input for `-`.
    ///
    /// # Errors
    /// Where it cannot be read, or has more bytes than ecslint takes.
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let whole = path.to_string_lossy().into_owned();
        let (name, address) = match whole.rsplit_once('#') {
            Some((name, address)) if !path.exists() => (name.to_owned(), Some(address.to_owned())),
            _ => (whole, None),
        };
        let from = if name == "-" { From::Stdin } else { From::Named(PathBuf::from(&name)) };
        let name = if name == "-" { "stdin".to_owned() } else { name };
        match (Input { from, name: name.clone(), case: 0 }).read()? {
            Content::Bytes(bytes) => Ok(Self { name, bytes, address }),
            Content::TooLarge(_) => bail!("{name} is larger than 8 MiB"),
        }
    }

    /// What it says.
    ///
    /// # Errors
    /// Where it is broken: what is left of a broken file is not what its author means.
    pub(super) fn source(&self) -> anyhow::Result<Source<'_>> {
        let source = Source::decode(self.name.as_str(), &self.bytes);
        if let Some((message, span)) = source.unsound() {
            let at = Lines::new(&source.text).position(span.start);
            bail!("{}:{}:{}: {message}", self.name, at.line, at.column);
        }
        Ok(source)
    }

    /// The documents in `source` of the kinds that are `wanted`.
    ///
    /// # Errors
    /// Where there is none.
    pub(super) fn documents<'a>(
        &self,
        source: &'a Source<'_>,
        wanted: impl Fn(Kind) -> bool,
        what: &str,
    ) -> anyhow::Result<Vec<Rendered<'a>>> {
        let found: Vec<_> = render(source).into_iter().filter(|r| wanted(r.kind)).collect();
        ensure!(!found.is_empty(), "{} holds no {what}", self.name);
        Ok(found)
    }

    /// The one among `documents`, or number `number` of several.
    ///
    /// # Errors
    /// Where there are more and no number says which, or there are not so many.
    pub(super) fn choose<'a>(
        &self,
        mut documents: Vec<Rendered<'a>>,
        number: Option<usize>,
    ) -> anyhow::Result<Rendered<'a>> {
        if let Some(address) = &self.address {
            documents.retain(|it| it.address.as_ref() == Some(address));
            ensure!(!documents.is_empty(), "{} holds nothing called `{address}`", self.name);
        }
        let (name, count) = (&self.name, documents.len());
        let Some(number) = number else {
            if let Some(address) = documents[0].address.as_ref().filter(|_| count > 1) {
                bail!("{name} holds {count} documents: `{name}#{address}` takes the first");
            }
            ensure!(count == 1, "{name} holds {count} documents: `--document 1` takes the first");
            return Ok(documents.remove(0));
        };
        ensure!((1..=count).contains(&number), "{name} has no document {number}: it holds {count}");
        Ok(documents.remove(number - 1))
    }

    /// The only document in `source` of the kinds that are `wanted`.
    fn only<'a>(
        &self,
        source: &'a Source<'_>,
        wanted: fn(Kind) -> bool,
        what: &str,
    ) -> anyhow::Result<Rendered<'a>> {
        let mut found = self.documents(source, wanted, what)?;
        ensure!(found.len() == 1, "{} holds {} {what}s, expected one", self.name, found.len());
        Ok(found.remove(0))
    }
}

/// A task definition and the service that runs it: in a file of its own, else the only one beside it.
pub(super) struct Task {
    task: Text,
    service: Option<Text>,
}

impl Task {
    /// Reads both files.
    ///
    /// # Errors
    /// Where one of them cannot be read.
    pub(super) fn read(task: &Path, service: Option<&Path>) -> anyhow::Result<Self> {
        Ok(Self { task: Text::read(task)?, service: service.map(Text::read).transpose()? })
    }

    /// Calls `f` with what they hold.
    ///
    /// # Errors
    /// Where one of them is broken or holds something else, or `f` fails.
    pub(super) fn with<R>(
        &self,
        f: impl FnOnce(TaskDefinition<'_>, Option<Service<'_>>) -> anyhow::Result<R>,
    ) -> anyhow::Result<R> {
        let source = self.task.source()?;
        let task = self.task.only(&source, Kind::is_task_definition, "task definition")?;
        let Some(text) = &self.service else {
            let mut beside = render(&source);
            beside.retain(|document| document.kind.is_service());
            let service = beside.first().filter(|_| beside.len() == 1);
            return f(TaskDefinition(&task.root), service.map(|it| Service(&it.root)));
        };
        let source = text.source()?;
        let service = text.only(&source, Kind::is_service, "service")?;
        f(TaskDefinition(&task.root), Some(Service(&service.root)))
    }
}
