//! One lexicon file: lines of rules, as `index-schema/README.md` describes them.

use crate::error::{Error, Result};

/// The strength of a rule that names none.
const STRENGTH: f32 = 0.9;

/// One line of a lexicon file: what is typed, and what it may stand for.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'t> {
    /// One-based line number.
    pub number: usize,
    /// The words typed.
    pub left: &'t str,
    /// The words looked for; each is a rule of its own.
    pub right: Vec<&'t str>,
    /// Whether either side finds the other.
    pub two_way: bool,
    /// Whether the right side only stands in for the left where other rules look for their words.
    pub alias: bool,
    /// 0 to 1: how surely the left side means the right one.
    pub strength: f32,
    /// One of these words must be elsewhere in the query, if there are any.
    pub context: Vec<&'t str>,
    /// It holds only in these code systems, if there are any.
    pub systems: Vec<&'t str>,
    /// Whether its file says that no descriptor we can see has the right side.
    pub unseen: bool,
}

/// Reads the rules of a file.
///
/// # Errors
/// [`Error::BadRule`] with the first line that is none.
pub fn read<'t>(path: &str, text: &'t str) -> Result<Vec<Line<'t>>> {
    let mut lines = Vec::new();
    let mut unseen = false;
    for (i, raw) in text.lines().enumerate() {
        let line = raw.split('#').next().unwrap_or("").trim();
        if line.is_empty() {
            continue;
        }
        if let Some(mark) = line.strip_prefix('!') {
            unseen = mark.trim().starts_with("unseen:");
            continue;
        }
        let rule = rule(line, i + 1, unseen).ok_or_else(|| Error::BadRule {
            path: path.to_string(),
            line: i + 1,
            expected: "`typed words > words looked for [| others] [@ strength] [if: words] [in: systems]`".to_string(),
            found: format!("`{line}`"),
        })?;
        lines.push(rule);
    }
    Ok(lines)
}

fn rule(line: &str, number: usize, unseen: bool) -> Option<Line<'_>> {
    let (line, systems) = option(line, " in:");
    let (line, context) = option(line, " if:");
    let (line, strength) = match line.split_once('@') {
        Some((line, strength)) => (line, strength.trim().parse().ok()?),
        None => (line, STRENGTH),
    };
    let at = line.find(['>', '=', '~'])?;
    let left = line[..at].trim();
    let right: Vec<&str> = line[at + 1..].split('|').map(str::trim).collect();
    let whole = !left.is_empty() && right.iter().all(|r| !r.is_empty() && !r.contains(['>', '=', '~']));
    (whole && strength > 0.0 && strength <= 1.0).then(|| Line {
        number,
        left,
        right,
        two_way: line.as_bytes()[at] == b'=',
        alias: line.as_bytes()[at] == b'~',
        strength,
        context: context.split(',').map(str::trim).filter(|w| !w.is_empty()).collect(),
        systems: systems.split([' ', ',']).filter(|w| !w.is_empty()).collect(),
        unseen,
    })
}

/// What stands before and after `mark`.
fn option<'t>(line: &'t str, mark: &str) -> (&'t str, &'t str) {
    line.split_once(mark).unwrap_or((line, ""))
}
