use ecslint_syntax::{Node, Object, Value};

/// The fields of an object, in whatever case and with or without underscores.
pub(super) struct Fields<'n, 'a>(pub(super) &'n Object<'a>);

impl<'n, 'a> Fields<'n, 'a> {
    pub(super) fn get(&self, name: &str) -> Option<&'n Node<'a>> {
        let member = self.0.live().find(|member| same(&member.key.name, name));
        member.map(|member| &member.value)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(super) fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }

    pub(super) fn count(&self, names: &[&str]) -> usize {
        names.iter().filter(|name| self.has(name)).count()
    }

    pub(super) fn text(&self, name: &str) -> Option<&'n str> {
        self.get(name)?.as_str()
    }

    /// It is there, and no text: files often say only the name of what others describe.
    pub(super) fn list_or_object(&self, name: &str) -> bool {
        self.get(name).is_some_and(|node| !matches!(node.value, Value::String(_)))
    }

    pub(super) fn inner(&self, name: &str) -> Option<Fields<'n, 'a>> {
        self.get(name)?.as_object().map(Fields)
    }

    /// One of the items of a list has a field.
    pub(super) fn item_has(&self, list: &str, name: &str) -> bool {
        let items = self.get(list).and_then(Node::as_array).unwrap_or_default();
        items.iter().filter_map(Node::as_object).any(|item| Fields(item).has(name))
    }
}

/// Equal but for case and underscores: `container_definitions`, `ContainerDefinitions`.
fn same(written: &str, name: &str) -> bool {
    if written.len() == name.len() {
        return written.eq_ignore_ascii_case(name);
    }
    written.len() > name.len()
        && written.len() <= name.len() + 4
        && written
            .bytes()
            .filter(|&byte| byte != b'_')
            .map(|b| b.to_ascii_lowercase())
            .eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
}
