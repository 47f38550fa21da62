//! Regular expressions → the parts that the linter matches texts with.
use anyhow::{Result, bail, ensure};
use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// The parts of an anchored regular expression, as the source of a constant.
pub(crate) fn parts(pattern: &str) -> Result<String> {
    let hir = regex_syntax::parse(pattern)?;
    let HirKind::Concat(list) = hir.kind() else { bail!("it is not anchored") };
    let [start, inner @ .., end] = list.as_slice() else { bail!("it is not anchored") };
    let anchored =
        *start.kind() == HirKind::Look(Look::Start) && *end.kind() == HirKind::Look(Look::End);
    ensure!(anchored, "it is not anchored");
    sequence(inner)
}

fn sequence(list: &[Hir]) -> Result<String> {
    let mut made = Vec::new();
    list.iter().try_for_each(|hir| add(hir, &mut made))?;
    Ok(format!("&[{}]", made.join(", ")))
}

fn add(hir: &Hir, made: &mut Vec<String>) -> Result<()> {
    match hir.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => made.push(format!("Word({:?})", str::from_utf8(&literal.0)?)),
        HirKind::Class(_) => made.push(class(hir, 1, Some(1))?),
        HirKind::Capture(group) => add(&group.sub, made)?,
        HirKind::Concat(list) => list.iter().try_for_each(|hir| add(hir, made))?,
        HirKind::Alternation(list) => made.push(either(list, false)?),
        HirKind::Repetition(again) => match class(&again.sub, again.min, again.max) {
            Ok(class) => made.push(class),
            Err(_) => {
                ensure!((again.min, again.max) == (0, Some(1)), "a group is repeated");
                made.push(either(std::slice::from_ref(&again.sub), true)?);
            }
        },
        HirKind::Look(_) => bail!("an anchor stands inside"),
    }
    Ok(())
}

fn either(list: &[Hir], optional: bool) -> Result<String> {
    let choice = |hir: &Hir| sequence(std::slice::from_ref(hir));
    let choices = list.iter().map(choice).collect::<Result<Vec<_>>>()?;
    Ok(format!("Either {{ choices: &[{}], optional: {optional} }}", choices.join(", ")))
}

/// From `least` to `most` characters of one class.
fn class(hir: &Hir, least: u32, most: Option<u32>) -> Result<String> {
    let ranges: Vec<String> = match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => {
            class.iter().map(|range| format!("({:?}, {:?})", range.start(), range.end())).collect()
        }
        HirKind::Literal(literal) => {
            match str::from_utf8(&literal.0)?.chars().collect::<Vec<_>>()[..] {
                [only] => vec![format!("({only:?}, {only:?})")],
                _ => bail!("several characters are no class"),
            }
        }
        HirKind::Capture(group) => return class(&group.sub, least, most),
        _ => bail!("it is no class of characters"),
    };
    let most = most.map_or("usize::MAX".to_owned(), |most| most.to_string());
    Ok(format!("Class {{ ranges: &[{}], least: {least}, most: {most} }}", ranges.join(", ")))
}
