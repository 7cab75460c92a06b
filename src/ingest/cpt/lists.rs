//! The classic lists, which have no header: a code, something between, its text.
//!
//! `LONGULT` and `LONGUT` stand a tab apart, `MEDU` and `SHORTU` a blank, and hands on the way may have made tabs or commas of
//! these. `LONGULF` and `LONGUF` are records of 80 columns in which a text runs on: the code, a sequence number of two digits
//! (text in column 9, the layout of 2001) or three (text in column 10, seen from 2022 on), the next piece of the text.

use crate::code::Code;
use crate::descriptor::{Concept, Role};
use crate::error::Result;

use super::super::Input;
use super::super::grid::cut;
use super::super::text::{Fault, Faults, Row, is_blank, quoted, read_rows};
use super::{Told, code, keep, none};

/// Whether the start of a file is a list's.
pub(super) fn looks_like(head: &str) -> bool {
    let lines: Vec<&str> = head.lines().collect();
    first_line(&lines, |line| row(line, false).is_ok()).is_some()
}

/// Whether the start of a file is one of records.
pub(super) fn looks_like_records(head: &str) -> bool {
    let lines: Vec<&str> = head.lines().collect();
    first_line(&lines, |line| record(line).is_ok()).is_some()
}

/// Reads a list whose texts are of `kind` and should have at most `width` characters.
pub(super) fn read(input: &Input, text: &str, kind: &'static str, width: Option<usize>) -> Result<Told> {
    let is_csv = super::super::recognize::extension(&input.name) == "csv";
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = first_line(&lines, |line| row(line, is_csv).is_ok()) else {
        return Err(none(input, "lines of a CPT code and its descriptor", "none"));
    };
    let mut told = Told { preamble: lines[..start].join("\n"), ..Told::default() };
    told.warnings.extend(above(input, &lines[..start]));
    let columns = row(lines[start], is_csv).map_or(1, |row| row.columns);
    let one = |line| {
        let row = row(line, is_csv)?;
        if row.columns != columns {
            return Err(Fault::plain(format!("{columns} columns as in the rows above"), row.columns));
        }
        let mut concept = Concept::new(row.code, Role::Code);
        concept.describe(kind, &row.text);
        Ok(concept)
    };
    let (rows, mut faults) = read_rows(&input.path, &lines[start..], start as u64 + 1, one);
    let long = |concept: &Concept| concept.descriptors.first().map_or(0, |d| d.text.chars().count());
    if let Some(((line, concept), width)) =
        width.and_then(|width| Some((rows.iter().find(|(_, concept)| long(concept) > width)?, width)))
    {
        let found = long(concept);
        told.warnings
            .push(format!("{}:{line}: expected at most {width} characters of text, found {found}", input.name));
    }
    told.rows = super::super::once(&input.path, rows, &mut faults);
    faults.or(told)
}

/// One line of a list.
struct ListRow {
    code: Code,
    text: String,
    /// How many columns the line has by its tabs or commas; 1 where blanks stand between.
    columns: usize,
}

fn row(line: &str, is_csv: bool) -> Row<ListRow> {
    let fault = || Fault::new("a CPT code, a tab or blank, and its descriptor", line);
    let delimiter = match line.find(['\t', ' ', ',', ';']).and_then(|at| line[at..].chars().next()) {
        Some(delimiter @ ('\t' | ',' | ';')) => delimiter,
        Some(_) => {
            let (start, text) = line.split_once(' ').ok_or_else(fault)?;
            return whole(start, text.to_string(), 1, false);
        }
        None => return Err(fault()),
    };
    let mut cells = cut(line, delimiter)?;
    while cells.last().is_some_and(|cell| cell.is_empty()) {
        cells.pop();
    }
    // In some hands another column stands between.
    let text = if cells.len() > 1 { cells.last().map(|text| text.to_string()) } else { None };
    whole(&cells.first().cloned().unwrap_or_default(), text.unwrap_or_default(), cells.len().max(2), is_csv)
}

fn whole(start: &str, text: String, columns: usize, is_csv: bool) -> Row<ListRow> {
    let code = code(start, is_csv)?;
    match text.trim().is_empty() {
        true => Err(Fault::plain(format!("a descriptor of `{code}`"), "none")),
        false => Ok(ListRow { code, text, columns }),
    }
}

/// Where the data begins: at a line of it, when the next line that is not blank is one too. An address in the notice may begin
/// with a ZIP code, but it does not go on so.
pub(super) fn first_line(lines: &[&str], is_data: impl Fn(&str) -> bool) -> Option<usize> {
    let next = |at: usize| lines[at + 1..].iter().find(|line| !is_blank(line));
    (0..lines.len()).find(|&at| is_data(lines[at]) && next(at).is_none_or(|line| is_data(line)))
}

/// What to say when the notice may have swallowed a damaged first row: it stands right above the data, or it has a tab.
pub(super) fn above(input: &Input, preamble: &[&str]) -> Option<String> {
    let tabbed = || preamble.iter().rposition(|line| line.contains('\t'));
    let at = preamble.len().checked_sub(1).filter(|&at| !is_blank(preamble[at])).or_else(tabbed)?;
    let found = quoted(preamble[at]);
    Some(format!("{}:{}: expected a row or the notice's last blank line, found {found}", input.name, at + 1))
}

/// Reads the records of a list in which texts run on.
pub(super) fn read_records(input: &Input, text: &str) -> Result<Told> {
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = first_line(&lines, |line| record(line).is_ok()) else {
        return Err(none(input, "records of a CPT code, a sequence number and a text", "none"));
    };
    let (mut rows, mut faults) = read_rows(&input.path, &lines[start..], start as u64 + 1, record);
    rows.sort_by(|(_, a), (_, b)| (&a.code, a.sequence).cmp(&(&b.code, b.sequence)));
    rows.dedup_by(|(_, b), (_, a)| a == b);
    let mut told = Told { preamble: lines[..start].join("\n"), ..Told::default() };
    told.warnings.extend(above(input, &lines[..start]));
    told.rows = joined(input, &rows, &mut faults);
    faults.or(told)
}

/// One piece of a text.
#[derive(PartialEq)]
struct Record<'a> {
    code: Code,
    sequence: u32,
    piece: &'a str,
}

fn record(line: &str) -> Row<Record<'_>> {
    let fault = || Fault::new("a CPT code, a sequence number of two or three digits, a blank and a text", line);
    let (start, rest) = line.split_at_checked(5).ok_or_else(fault)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (sequence, rest) = rest.split_at(digits);
    if !(2..=3).contains(&digits) || !rest.starts_with(char::is_whitespace) || rest.trim().is_empty() {
        return Err(fault());
    }
    Ok(Record { code: code(start, false)?, sequence: sequence.parse().map_err(|_| fault())?, piece: rest.trim() })
}

/// Joins the pieces of each code, which are in order.
fn joined(input: &Input, rows: &[(u64, Record)], faults: &mut Faults) -> Vec<(u64, Concept)> {
    let mut told = Vec::new();
    for pieces in rows.chunk_by(|(_, a), (_, b)| a.code == b.code) {
        for ((line, record), wanted) in pieces.iter().zip(1..) {
            if record.sequence != wanted {
                let found = format!("{}", record.sequence);
                faults.add(&input.path, *line, Fault::plain(format!("record {wanted} of `{}`", record.code), found));
            }
        }
        if let Some((line, first)) = pieces.first() {
            let text = pieces.iter().map(|(_, record)| record.piece).collect::<Vec<_>>().join(" ");
            let mut concept = Concept::new(first.code.clone(), Role::Code);
            concept.describe("long", &text);
            told.push((*line, concept));
        }
    }
    told
}

/// Reads the key that some hands have added: a concept id and a code, blanks between.
pub(super) fn read_ids(input: &Input, text: &str) -> Result<Told> {
    let one = |line: &str| {
        let fault = || Fault::new("a concept id and a CPT code", line);
        let (id, rest) = line.trim().split_once(char::is_whitespace).ok_or_else(fault)?;
        let mut concept = Concept::new(code(rest.trim(), false)?, Role::Code);
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_digit()) {
            return Err(fault());
        }
        keep(&mut concept, "concept", id);
        Ok(concept)
    };
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = first_line(&lines, |line| one(line).is_ok()) else {
        return Err(none(input, "lines of a concept id and a CPT code", "none"));
    };
    let (rows, mut faults) = read_rows(&input.path, &lines[start..], start as u64 + 1, one);
    let mut told = Told { preamble: lines[..start].join("\n"), ..Told::default() };
    told.warnings.extend(above(input, &lines[..start]));
    told.rows = super::super::once(&input.path, rows, &mut faults);
    faults.or(told)
}
