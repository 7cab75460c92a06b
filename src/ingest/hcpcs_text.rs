//! The fixed-width text of HCPCS Level II: records of 320 columns, trailing blanks sometimes trimmed.
//!
//! A disclaimer may stand above the first record. A long description runs on in further records of the same code.

use std::borrow::Cow;

use crate::descriptor::Concept;
use crate::error::{Error, Result};

use super::Input;
use super::hcpcs::{self, COLUMNS, Record};
use super::text::{Fault, Row, cut, decode, quoted, read_rows};

/// Where a record ends when nothing is trimmed.
const WIDTH: usize = 320;

/// Where the last field of a first record stands.
const LAST: usize = 293;

/// Reads the whole file.
pub(super) fn read(input: &Input) -> Result<Vec<Concept>> {
    let text = decode(&input.path, &input.bytes)?;
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = lines.iter().position(|line| is_record(line)) else {
        return Err(Error::BadFile {
            path: input.path.clone(),
            expected: "HCPCS records (code, sequence number, record type, descriptions)".to_string(),
            found: quoted(lines.first().copied().unwrap_or_default()),
        });
    };
    let first = start as u64 + 1;
    let (rows, mut faults) = read_rows(&input.path, &lines[start..], first, record);
    for (at, line) in lines[..start].iter().enumerate().filter(|(_, line)| begins_like_one(line)) {
        faults.add(&input.path, at as u64 + 1, Fault::new(RECORD, line));
    }
    let last = lines.last().copied().unwrap_or_default();
    let width = last.chars().count();
    if !text.ends_with(['\n', '\u{1a}']) && width != LAST && width < WIDTH {
        let found = format!("the end of the file in column {width}");
        faults.add(&input.path, lines.len() as u64, Fault::plain("a line end after the last record", found));
    }
    let records = rows.into_iter().map(|(line, cells)| Record { line, cells }).collect();
    hcpcs::concepts(&input.path, records, faults)
}

/// How many codes the file holds; for comparison with the workbook of the same release.
pub(super) fn count(input: &Input) -> Result<usize> {
    let text = decode(&input.path, &input.bytes)?;
    Ok(text.lines().filter(|line| is_record(line) && matches!(cut(line, 11, 1), "3" | "7")).count())
}

/// Whether the start of a file is such a text.
pub(super) fn looks_like(head: &str) -> bool {
    let mut lines = head.lines().filter(|line| !line.trim().is_empty()).skip_while(|line| !is_record(line));
    let first = lines.next();
    first.is_some_and(|line| line.len() > 91) && lines.next().is_none_or(|line| is_record(line) || line.len() < 91)
}

const RECORD: &str = "a HCPCS record (code, five-digit sequence number, record type 3, 4, 7 or 8)";

fn record(line: &str) -> Row<Vec<Cow<'_, str>>> {
    if !is_record(line) {
        return Err(Fault::new(RECORD, line));
    }
    Ok(COLUMNS.iter().map(|column| Cow::Borrowed(cut(line, column.from, column.width))).collect())
}

fn is_record(line: &str) -> bool {
    let code = cut(line, 1, 5);
    let code = code.strip_prefix("   ").unwrap_or(code);
    matches!(code.len(), 2 | 5)
        && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && begins_like_one(line)
        && matches!(cut(line, 11, 1), "3" | "4" | "7" | "8")
}

/// Whether a sequence number stands where a record has one.
fn begins_like_one(line: &str) -> bool {
    let sequence = cut(line, 6, 5);
    sequence.len() == 5 && sequence.bytes().all(|b| b.is_ascii_digit())
}
