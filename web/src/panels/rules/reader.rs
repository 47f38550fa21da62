//! Reads the pages of rules, which use a small part of Markdown: paragraphs, quotations, fenced blocks,
//! code and links. A test holds every page to that.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Vec<Piece>),
    Quote(Vec<Piece>),
    /// A fenced block with the two words behind its fence: `json`, `bad`.
    Fence {
        language: String,
        role: String,
        text: String,
    },
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    Code(String),
    /// Words, and where they lead.
    Link(Vec<Piece>, String),
}

/// The parts of `page`.
pub(super) fn read(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim().is_empty() {
            continue;
        }
        if let Some(info) = line.strip_prefix("```") {
            let mut words = info.split_whitespace().map(str::to_owned);
            let (language, role) = (words.next(), words.next());
            let text: String = lines
                .by_ref()
                .take_while(|line| *line != "```")
                .flat_map(|line| [line, "\n"])
                .collect();
            let (language, role) = (language.unwrap_or_default(), role.unwrap_or_default());
            blocks.push(Block::Fence { language, role, text });
            continue;
        }
        let quoted = line.starts_with('>');
        let mut text = bare(line).to_owned();
        let more = |next: &&str| {
            !next.trim().is_empty() && !next.starts_with("```") && next.starts_with('>') == quoted
        };
        while let Some(next) = lines.next_if(more) {
            text.push(' ');
            text.push_str(bare(next));
        }
        let pieces = pieces(&text);
        blocks.push(if quoted { Block::Quote(pieces) } else { Block::Paragraph(pieces) });
    }
    blocks
}

/// A line without the sign of a quotation.
fn bare(line: &str) -> &str {
    line.strip_prefix('>').unwrap_or(line).trim()
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut plain = String::new();
    while let Some(at) = rest.find(['`', '[']) {
        let (piece, taken) = match rest.as_bytes()[at] {
            b'`' => code(&rest[at..]),
            _ => link(&rest[at..]),
        };
        plain.push_str(&rest[..at]);
        match piece {
            Some(piece) => {
                if !plain.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                }
                pieces.push(piece);
            }
            None => plain.push_str(&rest[at..at + taken]),
        }
        rest = &rest[at + taken..];
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    pieces
}

/// The code that `text` starts with, and how long it is; else the fence alone.
fn code(text: &str) -> (Option<Piece>, usize) {
    let fence = text.len() - text.trim_start_matches('`').len();
    let Some(end) = text[fence..].find(&text[..fence]) else { return (None, fence) };
    let code = text[fence..fence + end].trim();
    (Some(Piece::Code(code.to_owned())), 2 * fence + end)
}

/// The link that `text` starts with, and how long it is; else its bracket alone.
fn link(text: &str) -> (Option<Piece>, usize) {
    let found = text.find("](").and_then(|middle| {
        let end = middle + text[middle..].find(')')?;
        let target = &text[middle + 2..end];
        Some((Piece::Link(pieces(&text[1..middle]), target.to_owned()), end + 1))
    });
    match found {
        Some((link, taken)) => (Some(link), taken),
        None => (None, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecslint_core::rules;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn said(code: &str) -> Piece {
        Piece::Code(code.to_owned())
    }

    #[test]
    fn reads_paragraphs_quotations_and_fences() {
        let page = "One `a`\ntwo [`b`](b.md).\n\n> AWS says\n> so\n\n```json bad\n{\n}\n```\nend";
        let link = Piece::Link(vec![said("b")], "b.md".to_owned());
        let expected = [
            Block::Paragraph(vec![text("One "), said("a"), text(" two "), link, text(".")]),
            Block::Quote(vec![text("AWS says so")]),
            Block::Fence { language: "json".into(), role: "bad".into(), text: "{\n}\n".into() },
            Block::Paragraph(vec![text("end")]),
        ];
        assert_eq!(read(page), expected);
    }

    #[test]
    fn what_is_half_written_stays_as_it_is() {
        for half in ["a ` b", "[a", "[a]", "[a](b", "``", "a [b] c ` d"] {
            assert_eq!(read(half), [Block::Paragraph(vec![text(half)])], "{half}");
        }
        assert_eq!(read("``a ` b``"), [Block::Paragraph(vec![said("a ` b")])]);
        assert_eq!(
            read("```json\n{"),
            [Block::Fence { language: "json".into(), role: String::new(), text: "{\n".into() }]
        );
    }

    #[test]
    fn pages_use_no_other_markdown() {
        for rule in rules::all() {
            for block in read(rule.docs) {
                let (Block::Paragraph(pieces) | Block::Quote(pieces)) = block else { continue };
                for piece in &pieces {
                    let Piece::Text(text) = piece else { continue };
                    let marks = ["**", "__", "](", "```", "<http", "| "];
                    let starts = ["# ", "## ", "- ", "* ", "1. "];
                    let other = marks.iter().any(|mark| text.contains(mark))
                        || starts.iter().any(|mark| text.starts_with(mark));
                    assert!(!other, "{}: {text}", rule.id);
                }
            }
        }
    }
}
