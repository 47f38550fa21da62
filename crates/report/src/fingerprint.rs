//! What tells a finding from all others, also after lines have moved.
use crate::File;
use ecslint_core::{Diagnostic, suppress::path_to};
use std::collections::HashMap;

/// What tells a finding from the others of its rule in its file.
pub(crate) struct Identity {
    /// What it is about: a pointer with the items of lists by their names.
    pub(crate) path: String,
    /// How many findings of its rule about the same come before it.
    pub(crate) earlier: usize,
}

/// One for each finding in `file`, in their order.
pub(crate) fn identities(file: &File<'_>) -> Vec<Identity> {
    let mut seen: HashMap<(&str, String), usize> = HashMap::new();
    let found = file.analysis.diagnostics.iter();
    let identity = |found: &Diagnostic| {
        let path = path_to(&file.analysis.root, found.subject);
        let count = seen.entry((found.rule, path.clone())).or_default();
        let earlier = *count;
        *count += 1;
        Identity { path, earlier }
    };
    found.map(identity).collect()
}

impl Identity {
    /// 32 hexadecimal digits that differ from those of any other finding of a run.
    pub(crate) fn fingerprint(&self, rule: &str, place: &str) -> String {
        let number = self.earlier.to_string();
        // No part contains a NUL, so different parts never make the same text.
        let parts = [rule, place, &self.path, &number].join("\0");
        format!("{:032x}", fnv1a(parts.as_bytes()))
    }
}

/// The hash FNV-1a of 128 bits: the same in every version of ecslint and on every machine.
fn fnv1a(bytes: &[u8]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(BASIS, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_as_published() {
        assert_eq!(fnv1a(b""), 0x6c62272e07bb014262b821756295c58d);
        assert_eq!(fnv1a(b"a"), 0xd228cb696f1a8caf78912b704e4a8964);
        assert_eq!(fnv1a(b"foobar"), 0x343e1662793c64bf6f0d3597ba446f18);
    }
}
