//! The order file of ICD-10-CM (CDC) and ICD-10-PCS (CMS): one fixed-width row per code and heading.
//!
//! ```text
//! 1-5 order number   7-13 code without dot   15 0 heading, 1 billable   17-76 short title   78- long title
//! ```
//!
//! Order numbers rise by one from 1, so a row that is lost, doubled or moved is seen; a file cut in mid-line is seen
//! by its missing line end.

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};

use super::Input;
use super::text::{Fault, Row, cut, decode, read_rows};

/// How the codes of ICD-10-CM look without their dot.
pub(super) const CM_SHAPES: [&str; 5] = ["@**", "@***", "@****", "@*****", "@******"];

/// How the codes and headings of ICD-10-PCS look.
pub(super) const PCS_SHAPES: [&str; 2] = ["*******", "***"];

/// Reads a whole order file: concepts in code order, parents set.
pub(super) fn read(input: &Input, shapes: &[&str]) -> Result<Vec<Concept>> {
    let text = decode(&input.path, &input.bytes)?;
    let lines: Vec<&str> = text.lines().collect();
    let (rows, mut faults) = read_rows(&input.path, &lines, 1, |line| row(line, shapes));
    if rows.is_empty() && !text.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(Error::BadFile {
            path: input.path.clone(),
            expected: "an order file (order number, code, flag, short and long title)".to_string(),
            found: super::text::quoted(lines.first().copied().unwrap_or_default()),
        });
    }
    let mut due = 1;
    let mut placed = Vec::with_capacity(rows.len());
    for (line, (number, concept)) in rows {
        if number != due {
            faults.add(&input.path, line, Fault::plain(format!("order number {due:05}"), format!("{number:05}")));
        }
        due = number.saturating_add(1);
        placed.push((line, concept));
    }
    let last_is_read = placed.last().is_some_and(|(line, _)| *line == lines.len() as u64);
    if last_is_read && !text.ends_with(['\n', '\u{1a}']) {
        let last = lines.last().copied().unwrap_or_default();
        let found = format!("the end of the file in mid-line after {}", super::text::quoted(tail(last)));
        faults.add(&input.path, lines.len() as u64, Fault::plain("a line end after the last row", found));
    }
    let mut concepts = super::unique(&input.path, placed, &mut faults);
    set_parents(&mut concepts);
    input.done();
    faults.or(concepts)
}

/// One row: its order number and concept.
fn row(line: &str, shapes: &[&str]) -> Row<(u32, Concept)> {
    // A code system with more than 99,999 rows needs a sixth digit; everything then stands one column further.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if !(5..=6).contains(&digits) || line.as_bytes().get(digits) != Some(&b' ') {
        return Err(Fault::new("an order number of five digits and a blank", line));
    }
    let number: u32 =
        line[..digits].parse().map_err(|_| Fault::new("an order number of five digits and a blank", line))?;
    let rest = &line[digits + 1..];
    let code = cut(rest, 1, 8).trim_end();
    if !has_shape(code, shapes) {
        return Err(Fault::new("a code in columns 7 to 13", cut(rest, 1, 8)));
    }
    let role = match cut(rest, 9, 2) {
        "0 " => Role::Header,
        "1 " => Role::Code,
        other => return Err(Fault::new("0 (heading) or 1 (billable) in column 15", other)),
    };
    let (short, long) = (cut(rest, 11, 61), cut(rest, 72, usize::MAX));
    if short.trim().is_empty() || !short.ends_with(' ') {
        return Err(Fault::new("a short title in columns 17 to 76, then a blank", short));
    }
    if long.trim().is_empty() {
        return Err(Fault::new("a long title from column 78 on", line));
    }
    let code = Code::parse(code).ok_or_else(|| Fault::new("a code in columns 7 to 13", code))?;
    let mut concept = Concept::new(code, role);
    concept.describe_exactly("long", long);
    concept.describe_exactly("short", short);
    Ok((number, concept))
}

/// The parent of a code is the longest other code that it begins with. `concepts` are in code order.
pub(super) fn set_parents(concepts: &mut [Concept]) {
    let mut open: Vec<Code> = Vec::new();
    for concept in concepts {
        while open.last().is_some_and(|top| !concept.code.as_str().starts_with(top.as_str())) {
            open.pop();
        }
        concept.parent = open.last().cloned();
        open.push(concept.code.clone());
    }
}

/// Which system an order file of unknown name holds, by the shape of its codes; `None` when it is no order file.
pub(super) fn looks_like(head: &str) -> Option<&'static str> {
    let mut lines = head.lines().take(2000).filter(|line| !line.trim().is_empty()).peekable();
    let is_row = |line: &&str| row(line, &PCS_SHAPES).is_ok() || row(line, &CM_SHAPES).is_ok();
    if !lines.peek().is_some_and(is_row) {
        return None;
    }
    let is_pcs = lines.filter(is_row).any(|line| row(line, &CM_SHAPES).is_err());
    Some(if is_pcs { "icd10pcs" } else { "icd10cm" })
}

fn tail(line: &str) -> &str {
    let at = line.char_indices().rev().nth(29).map_or(0, |(at, _)| at);
    &line[at..]
}
