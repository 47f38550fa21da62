//! Byte offsets and those of JavaScript.

/// Translates the offsets of one text.
pub(crate) struct Units {
    bytes: u32,
    /// The characters of more than one byte.
    wide: Vec<Wide>,
}

/// Where a character starts and ends, in bytes and in UTF-16 code units.
struct Wide {
    bytes: [u32; 2],
    units: [u32; 2],
}

impl Units {
    pub(crate) fn new(text: &str) -> Self {
        let (mut wide, mut unit) = (Vec::new(), 0);
        for (at, c) in text.char_indices() {
            let (byte, start) = (at as u32, unit);
            unit += c.len_utf16() as u32;
            if c.len_utf8() > 1 {
                let bytes = [byte, byte + c.len_utf8() as u32];
                wide.push(Wide { bytes, units: [start, unit] });
            }
        }
        Self { bytes: text.len() as u32, wide }
    }

    /// The JavaScript offset of a byte offset.
    pub(crate) fn unit(&self, byte: u32) -> u32 {
        let before = self.wide.partition_point(|wide| wide.bytes[0] < byte);
        let Some(last) = before.checked_sub(1).map(|last| &self.wide[last]) else { return byte };
        byte.checked_sub(last.bytes[1]).map_or(last.units[0], |more| last.units[1] + more)
    }

    /// The byte offset of a JavaScript offset: the start of the character that it is inside, the end
    /// of the text where it is beyond.
    pub(crate) fn byte(&self, unit: u32) -> u32 {
        let before = self.wide.partition_point(|wide| wide.units[0] < unit);
        let last = before.checked_sub(1).map(|last| &self.wide[last]);
        let byte = last.map_or(unit, |last| {
            let more = unit.checked_sub(last.units[1]);
            more.map_or(last.bytes[0], |more| last.bytes[1].saturating_add(more))
        });
        byte.min(self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let text = "a\u{e9}b\u{1F600}\u{20ac}c";
        let units = Units::new(text);
        for (at, c) in text.char_indices() {
            let unit: usize = text[..at].chars().map(char::len_utf16).sum();
            assert_eq!(units.unit(at as u32), unit as u32, "{c}");
            assert_eq!(units.byte(unit as u32), at as u32, "{c}");
        }
        assert_eq!(units.byte(4), 4, "inside the pair of a face is before it");
        assert_eq!(units.byte(99), text.len() as u32);
    }
}
