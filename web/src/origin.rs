//! Where a text came from, which decides where it is saved. It goes with the text through undo and redo:
//! the editor keeps the number of the origin beside the text.
use crate::engine::TEXTS;
use std::rc::Rc;

/// Where a text came from.
#[derive(Clone, Default)]
pub(crate) struct Origin {
    /// The name of the file, or the one that it would have.
    pub(crate) name: Option<Rc<str>>,
    /// The file has Windows line ends; CodeMirror knows only one kind.
    pub(crate) crlf: bool,
}

/// All origins of this visit, by number, and those of the texts.
#[derive(Default)]
pub(crate) struct Origins {
    all: Vec<Origin>,
    now: [u32; TEXTS],
}

impl Origins {
    /// Gives `origin` a number; 0 is that of texts from nowhere.
    pub(crate) fn add(&mut self, origin: Origin) -> u32 {
        if self.all.is_empty() {
            self.all.push(Origin::default());
        }
        self.all.push(origin);
        self.all.len() as u32 - 1
    }

    /// The origin of this number.
    pub(crate) fn get(&self, number: u32) -> Origin {
        self.all.get(number as usize).cloned().unwrap_or_default()
    }

    /// The file of this origin has got this name.
    pub(crate) fn rename(&mut self, number: u32, name: Rc<str>) {
        if let Some(origin) = self.all.get_mut(number as usize) {
            origin.name = Some(name);
        }
    }

    /// The number of the origin of the text number `index`.
    pub(crate) fn number(&self, index: usize) -> u32 {
        self.now[index]
    }

    /// The text number `index` now comes from the origin of this number.
    pub(crate) fn set(&mut self, index: usize, number: u32) {
        self.now[index] = number;
    }
}
