use ecslint_syntax::Span;

/// Some of the ways a text can turn out, as its conditions and parameters decide: one bit a way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cases(u32);

impl Cases {
    /// So many ways are looked at: each costs as much as a text without conditions.
    pub(crate) const MOST: usize = 16;
    /// Whatever happens.
    pub(crate) const ALL: Self = Self(u32::MAX);
    /// The way it turns out if everything has its default, which nobody says that it has.
    pub(crate) const ASSUMED: Self = Self(1 << Self::MOST);

    /// The way of this number, from 0.
    pub(crate) fn one(number: usize) -> Self {
        Self(1 << number.min(Self::MOST))
    }

    /// The ways in both.
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The ways in either.
    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The ways that are not in `other`.
    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// None.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// All of its ways are in `other`.
    pub(crate) fn within(self, other: Self) -> bool {
        self.without(other).is_empty()
    }
}

/// Something that a text names, on which depends how it turns out.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    /// What it is called.
    pub(crate) name: String,
    /// The value that it has where this holds, of something with many.
    pub(crate) value: Option<String>,
    /// Where it is named.
    pub(crate) span: Span,
    /// When it is true, or has this value.
    pub(crate) holds: Cases,
}

impl Condition {
    /// When it is true, or false; nothing where that says too little.
    pub(crate) fn when(&self, holds: bool) -> Option<String> {
        match &self.value {
            None => Some(format!("when `{}` is {holds}", self.name)),
            Some(value) => holds.then(|| format!("when `{}` is `{value}`", self.name)),
        }
    }
}

/// Something that a value rests on though nobody says so: the default of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assumed {
    /// The value that rests on it.
    pub(crate) value: Span,
    /// What the parameter is called.
    pub(crate) name: String,
    /// Where the default stands.
    pub(crate) default: Span,
}
