//! Parser events to tree.
use super::alias::Anchors;
use super::call;
use super::draft::{Hole, widen};
use super::frame::Frame;
use super::place::{key_end, trimmed};
use super::scalar::Scalar;
use crate::{ErrorKind, Key, Member, Node, Object, Span, SyntaxError, Value};
use granit_parser::{Event, Parser, ScalarStyle, StructureStyle, Tag, options};
use std::borrow::Cow;
use std::ops::Range;

pub(super) const MAX_DEPTH: usize = 200;

/// What one pass over a text understood.
#[derive(Debug, Default)]
pub(super) struct Built<'t> {
    /// Those with content.
    pub(super) documents: Vec<Node<'t>>,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) comments: Vec<Span>,
    pub(super) stop: Option<Stop>,
    /// How many keys and values are known: of two repairs the one that keeps more is better.
    pub(super) known: usize,
    pub(super) calls: bool,
    pub(super) aliases: Vec<Span>,
}

/// Where the parser gave up.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    pub(super) at: usize,
    pub(super) kind: granit_parser::ErrorKind,
    /// Where the outermost open bracket stands.
    pub(super) bracket: Option<usize>,
}

/// Builds the tree of `text`; scalars that touch `opaque` are unknown.
pub(super) fn build<'t>(text: &'t str, opaque: &[Range<usize>], holes: &[Hole]) -> Built<'t> {
    let options = options! {
        emit_unresolved_aliases: true,
        max_buffered_comment_events: usize::MAX,
    };
    let mut tree = Builder::new(text, opaque, holes);
    // The parser repeats an error for ever: the first one ends the loop.
    for next in Parser::new_from_str_with_options(text, options) {
        match next {
            Ok((event, span)) => {
                let tag = span.tag_span().and_then(|tag| tag.byte_range());
                let range = span.byte_range().unwrap_or(text.len()..text.len());
                tree.event(event, range, tag);
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
                tree.cut(at, error.kind().clone());
                break;
            }
        }
    }
    tree.out
}

pub(super) struct Builder<'t, 's> {
    pub(super) text: &'t str,
    pub(super) opaque: &'s [Range<usize>],
    pub(super) holes: &'s [Hole],
    pub(super) frames: Vec<Frame<'t>>,
    pub(super) anchors: Anchors<'t>,
    /// Where the document may start; holes before are those of others.
    from: usize,
    /// How many of the frames are arguments: a call is a level of its own.
    calls: usize,
    /// How many collections are open beyond the depth limit, and the place of the outermost.
    deep: (usize, Range<usize>),
    pub(super) out: Built<'t>,
}

impl<'t, 's> Builder<'t, 's> {
    fn new(text: &'t str, opaque: &'s [Range<usize>], holes: &'s [Hole]) -> Self {
        let (errors, comments) = (Vec::new(), Vec::new());
        let out = Built { errors, comments, ..Built::default() };
        let (frames, anchors) = (Vec::new(), Anchors::default());
        Self { text, opaque, holes, frames, anchors, from: 0, calls: 0, deep: (0, 0..0), out }
    }

    /// Takes in one event.
    fn event(&mut self, event: Event<'t>, at: Range<usize>, tag: Option<Range<usize>>) {
        match event {
            Event::Comment(..) => self.out.comments.push(Span::new(at.start, at.end)),
            // What stands above the first key belongs to a document without `---`.
            Event::DocumentStart(false, _) => {}
            Event::DocumentStart(true, _) | Event::DocumentEnd => {
                self.anchors.forget();
                self.from = at.end.max(self.from);
            }
            Event::MappingStart(style, anchor, kind) => {
                self.open(true, style, at.start, anchor, kind.as_deref(), tag);
            }
            Event::SequenceStart(style, anchor, kind) => {
                self.open(false, style, at.start, anchor, kind.as_deref(), tag);
            }
            Event::MappingEnd | Event::SequenceEnd => self.close(at),
            _ if self.deep.0 > 0 => self.deep.1.end = at.end.max(self.deep.1.end),
            Event::Scalar(text, style, anchor, kind) => {
                let absent = style == ScalarStyle::Plain && at.is_empty();
                let scalar = Scalar { text, style, tag: kind.as_deref(), absent };
                self.scalar(scalar, at, tag, anchor);
            }
            Event::Alias(id) => self.alias(id, Span::new(at.start, at.end)),
            Event::UnresolvedAlias(name) => self.lost_alias(&name, Span::new(at.start, at.end)),
            _ => {}
        }
    }

    fn open(
        &mut self,
        map: bool,
        style: StructureStyle,
        mut start: usize,
        anchor: usize,
        kind: Option<&Tag>,
        tag: Option<Range<usize>>,
    ) {
        if self.depth() >= MAX_DEPTH {
            self.descend(start);
            return;
        }
        let block = style == StructureStyle::Block;
        if block && !map && self.frames.last().is_some_and(|frame| frame.key.is_some()) {
            start = self.dash(start);
        }
        self.pass(start);
        // An empty document has no key before its first hole.
        let outer = self.frames.last().map(|frame| frame.key.as_ref().map_or(start, key_end));
        let seen = outer.unwrap_or(self.from);
        let line = self.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let column = if self.holes.is_empty() { 0 } else { start - line };
        let call = call::function(kind, tag);
        let unknown = call.is_none() && kind.is_some_and(Tag::is_custom);
        self.calls += usize::from(call.is_some());
        self.out.calls |= call.is_some();
        self.frames.push(Frame {
            start,
            column,
            map,
            unknown,
            call,
            anchor,
            seen,
            ..Frame::default()
        });
    }

    /// How many levels of the tree are open.
    pub(super) fn depth(&self) -> usize {
        self.frames.len() + self.calls
    }

    fn descend(&mut self, start: usize) {
        if self.deep.0 == 0 {
            self.deep.1 = start..start + 1;
            self.out.errors.push(too_deep(self.text, start));
        }
        self.deep.0 += 1;
    }

    fn close(&mut self, at: Range<usize>) {
        if self.deep.0 > 0 {
            self.deep.0 -= 1;
            self.deep.1.end = at.end.max(self.deep.1.end);
            if self.deep.0 == 0 {
                let span = trimmed(self.text, self.deep.1.clone());
                self.place(Node { span, value: Value::Unknown }, 0);
            }
            return;
        }
        self.pass(at.start);
        let Some(frame) = self.frames.pop() else { return };
        self.calls -= usize::from(frame.call.is_some());
        let anchor = frame.anchor;
        let end = (!at.is_empty()).then_some(at.end);
        let node = frame.finish(end, self.holes, &mut self.out.errors);
        self.place(node, anchor);
    }

    pub(super) fn pass(&mut self, until: usize) {
        if let (Some(frame), false) = (self.frames.last_mut(), self.holes.is_empty())
            && frame.key.is_none()
        {
            frame.pass(self.holes, until);
        }
    }

    /// Hangs a finished node into the collection that is open.
    pub(super) fn place(&mut self, node: Node<'t>, anchor: usize) {
        if anchor != 0 {
            self.anchors.remember(anchor, &node);
        }
        self.pass(node.span.start as usize);
        let call = node.as_object().is_some_and(Object::is_call);
        self.out.known += usize::from(!node.is_unknown() && !call);
        let Some(frame) = self.frames.last_mut() else {
            self.out.documents.push(node);
            return;
        };
        frame.seen = frame.seen.max(node.span.end as usize);
        match frame.key.take() {
            Some(key) => frame.members.push(Member { key, value: node, shadowed: false }),
            None if frame.map => frame.key = Some(key_of(node)),
            None => frame.items.push(node),
        }
    }

    fn cut(&mut self, at: usize, kind: granit_parser::ErrorKind) {
        let opens = |frame: &&Frame| self.text[frame.start..].starts_with(['{', '[']);
        let bracket = self.frames.iter().find(opens).map(|frame| frame.start);
        if self.deep.0 > 0 {
            self.deep.0 = 1;
            self.close(at..at);
        }
        while let Some(mut frame) = self.frames.pop() {
            frame.cut(self.text, at);
            let node = frame.finish(None, self.holes, &mut self.out.errors);
            self.place(node, 0);
        }
        // The parser reports some tabs at the end of the line above.
        let tab = kind == granit_parser::ErrorKind::TabInPlainScalar;
        let tab = self.text[at..].find('\t').filter(|_| tab).unwrap_or(0);
        self.out.stop = Some(Stop { at: at + tab, kind, bracket });
    }
}

/// The error of a collection at `start` that is too deep.
pub(super) fn too_deep(text: &str, start: usize) -> SyntaxError {
    let message = format!("nested too deep, expected at most {MAX_DEPTH} levels");
    SyntaxError::new(ErrorKind::Unreadable, widen(text, start, start), message)
}

fn key_of(node: Node<'_>) -> Key<'_> {
    match node.value {
        Value::String(name) => Key { name, span: node.span, unknown: false },
        _ => Key { name: Cow::Borrowed(""), span: node.span, unknown: true },
    }
}
