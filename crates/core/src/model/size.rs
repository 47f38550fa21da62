use super::{TaskDefinition, TaskOverride};
use ecslint_syntax::{Editor, Member, Node, Object, Value};

/// How many bytes a task definition has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes {
    /// What it says, without names of fields and punctuation: no encoding has less.
    pub content: usize,
    /// As JSON without blanks.
    pub json: usize,
    /// How many of these are the second or a later one of a character.
    pub wide: usize,
    /// Nothing in it is unknown.
    pub complete: bool,
}

impl TaskDefinition<'_> {
    /// How large it is, `tags` left out: AWS keeps them apart.
    pub fn bytes(self) -> Bytes {
        let mut bytes = Bytes::NONE;
        match self.0.as_object() {
            Some(object) => bytes.add_object(object, "tags"),
            None => bytes.add(self.0),
        }
        bytes
    }

    /// The same, where it may be more than `limit`: most definitions are so small that they need not
    /// be counted.
    pub fn bytes_beyond(self, limit: usize, edit: Editor<'_>) -> Option<Bytes> {
        let most = edit.most_bytes().unwrap_or_else(|| at_most(self.0));
        (most > limit).then(|| self.bytes())
    }
}

impl TaskOverride<'_> {
    /// How many characters it has as JSON without blanks, where these may be more than `limit`; what
    /// is unknown counts for nothing.
    pub fn characters_beyond(self, limit: usize) -> Option<usize> {
        if at_most(self.0) <= limit {
            return None;
        }
        let mut bytes = Bytes::NONE;
        bytes.add(self.0);
        Some(bytes.json - bytes.wide).filter(|characters| *characters > limit)
    }
}

/// The bytes that JSON needs at most for `node`: six for a character that it must escape.
fn at_most(node: &Node<'_>) -> usize {
    match &node.value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Unknown | Value::Reference(_) => {
            32
        }
        Value::String(text) => 6 * text.len() + 2,
        Value::Array(items) | Value::Stream(items) => {
            2 + items.iter().map(|item| at_most(item) + 1).sum::<usize>()
        }
        Value::Object(object) => {
            let member =
                |member: &Member<'_>| 6 * member.key.name.len() + at_most(&member.value) + 4;
            2 + object.members().iter().map(member).sum::<usize>()
        }
    }
}

impl Bytes {
    const NONE: Self = Self { content: 0, json: 0, wide: 0, complete: true };

    fn add(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Null => self.json += 4,
            Value::Bool(value) => self.json += if *value { 4 } else { 5 },
            Value::Number(number) => self.json += number.value.to_string().len(),
            Value::String(value) => {
                self.content += value.len();
                self.json += text(value);
                self.wide += value.len() - value.chars().count();
            }
            Value::Array(items) | Value::Stream(items) => {
                self.json += 2 + items.len().saturating_sub(1);
                items.iter().for_each(|item| self.add(item));
            }
            Value::Object(object) => self.add_object(object, ""),
            Value::Unknown | Value::Reference(_) => self.complete = false,
        }
    }

    fn add_object(&mut self, object: &Object<'_>, without: &str) {
        let unknown = object.is_open() || object.members().iter().any(|member| member.key.unknown);
        self.complete &= !unknown;
        let members = object.live().filter(|member| member.key.name != without);
        let mut count = 0;
        for member in members {
            count += 1;
            self.json += text(&member.key.name) + 1;
            self.add(&member.value);
        }
        self.json += 2 + usize::saturating_sub(count, 1);
    }
}

/// The length of a JSON string with its quotes.
fn text(value: &str) -> usize {
    let extra = |byte: u8| match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' => 1,
        0..=0x1f => 5,
        _ => 0,
    };
    value.len() + 2 + value.bytes().map(extra).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecslint_syntax::{Format, parse};

    #[test]
    fn the_json_is_as_long_as_another_writer_makes_it() {
        let text = r#"{ "family": "é\n\u0001", "a": [1, 2.5, true, false, null], "b": {}, "c": [],
            "tags": [{ "key": "left", "value": "out" }] }"#;
        let parsed = parse(text, Format::Json);
        let mut value: serde_json::Value = serde_json::from_str(text).expect("this is JSON");
        value.as_object_mut().expect("this is an object").remove("tags");
        let bytes = TaskDefinition(&parsed.root).bytes();
        assert_eq!(bytes.json, value.to_string().len());
        assert_eq!((bytes.content, bytes.complete), (4, true));
    }

    #[test]
    fn what_is_unknown_leaves_the_rest_a_lower_bound() {
        let parsed = parse(r#"{ "family": "${FAMILY}", "cpu": "256" }"#, Format::Json);
        let bytes = TaskDefinition(&parsed.root).bytes();
        assert_eq!((bytes.content, bytes.complete), (3, false));
    }
}
