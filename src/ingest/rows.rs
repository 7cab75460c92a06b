//! Tables in CSV, or with tabs, semicolons or bars between the cells: a header row, which may stand below a preamble, and rows.
//!
//! Rows are walked, not kept. A quoted cell may go on below, but not into what looks like a row: a lost quotation mark would else
//! swallow the rows below it.

use std::borrow::Cow;

use super::text::{Fault, Faults, Row, is_blank, plain_name};

/// How far down the header row may stand.
const HEADER_WITHIN: usize = 200;

/// How many lines a row may take.
const MAX_LINES: u64 = 8;

const DELIMITERS: [char; 4] = [',', '\t', ';', '|'];

/// The cells of a row.
pub(super) type Cells<'a> = [Cow<'a, str>];

/// A header row that was found.
pub(super) struct Header {
    /// Its line.
    line: u64,
    delimiter: char,
    /// The columns' plain names.
    columns: Vec<String>,
    /// Where the first row begins, in bytes.
    below: usize,
}

impl Header {
    /// The first line whose plain column names satisfy `fits`.
    pub(super) fn find(text: &str, fits: impl Fn(&[String]) -> bool) -> Option<Header> {
        let mut below = 0;
        for (at, line) in text.split_inclusive('\n').take(HEADER_WITHIN).enumerate() {
            below += line.len();
            for delimiter in DELIMITERS.into_iter().filter(|d| line.contains(*d)) {
                let Ok(cells) = cut(line.trim_end_matches(['\r', '\n']), delimiter) else { continue };
                let columns: Vec<String> = cells.iter().map(|cell| plain_name(cell)).collect();
                if fits(&columns) {
                    return Some(Header { line: at as u64 + 1, delimiter, columns, below });
                }
            }
        }
        None
    }

    /// Where the column of this plain name stands.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.find_place(|column| column == name)
    }

    /// Where the first column stands whose plain name satisfies `is_it`.
    pub(super) fn find_place(&self, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        self.columns.iter().position(|column| is_it(column))
    }

    /// How many columns there are.
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    /// The columns' plain names.
    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Shows each row that is not blank, with its line, to `read`.
    pub(super) fn walk<'t>(
        &self,
        path: &str,
        text: &'t str,
        faults: &mut Faults,
        mut read: impl FnMut(u64, &Cells<'t>) -> Row<()>,
    ) {
        let mut rest = &text[self.below..];
        let mut number = self.line + 1;
        while !rest.is_empty() {
            let (row, lines, cells) = self.row(rest);
            if !is_blank(row) {
                let read = cells.and_then(|cells| match cells.iter().all(|cell| cell.trim().is_empty()) {
                    true => Ok(()),
                    false => read(number, &cells),
                });
                if let Err(fault) = read {
                    faults.add(path, number, fault);
                }
            }
            rest = &rest[row.len()..];
            number += lines;
        }
    }

    /// The first row of `text` with its line ends, how many lines it takes, and its cells. A quoted cell may go on below, but not
    /// into lines that look like rows.
    fn row<'t>(&self, text: &'t str) -> (&'t str, u64, Row<Vec<Cow<'t, str>>>) {
        let mut lines = text.split_inclusive('\n').map(str::len);
        let mut end = lines.next().unwrap_or(text.len());
        for taken in 1.. {
            let row = &text[..end];
            let cells = cut(row.trim_end_matches(['\r', '\n']), self.delimiter);
            let next = lines.next().filter(|_| matches!(cells, Err(Bad::Open)) && taken < MAX_LINES);
            let below = next.map(|length| &text[end..end + length]);
            match below.filter(|line| line.matches(self.delimiter).count() + 1 < self.width()) {
                Some(line) => end += line.len(),
                None => return (row, taken, cells.map_err(Bad::fault)),
            }
        }
        (text, 1, Ok(Vec::new()))
    }
}

/// Why a row cannot be cut.
#[derive(Debug)]
enum Bad {
    /// A quoted cell is not closed.
    Open,
    /// Text stands behind a closing quotation mark.
    Behind(String),
}

impl Bad {
    fn fault(self) -> Fault {
        match self {
            Bad::Open => Fault::plain("cells that end within their row", "a quotation mark that is not closed"),
            Bad::Behind(text) => Fault::new("the end of the cell after a closing quotation mark", &text),
        }
    }
}

/// The cell at `place`, bare; empty when the row is short or the column is not there.
pub(super) fn cell<'a>(cells: &'a Cells<'_>, place: Option<usize>) -> &'a str {
    place.and_then(|place| cells.get(place)).map_or("", |cell| cell.trim())
}

/// The cells of a row, as RFC 4180 has them.
fn cut(line: &str, delimiter: char) -> std::result::Result<Vec<Cow<'_, str>>, Bad> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, after) = match rest.strip_prefix('"') {
            Some(quoted) => unquoted(quoted, delimiter)?,
            None => match rest.split_once(delimiter) {
                Some((cell, after)) => (Cow::Borrowed(cell), Some(after)),
                None => (Cow::Borrowed(rest), None),
            },
        };
        cells.push(cell);
        match after {
            Some(after) => rest = after,
            None => return Ok(cells),
        }
    }
}

/// A cell whose first quotation mark is gone, and what stands after its delimiter; none when nothing does.
fn unquoted(quoted: &str, delimiter: char) -> std::result::Result<(Cow<'_, str>, Option<&str>), Bad> {
    let mut end = 0;
    loop {
        let Some(mark) = quoted[end..].find('"') else {
            return Err(Bad::Open);
        };
        end += mark;
        if !quoted[end + 1..].starts_with('"') {
            break;
        }
        end += 2;
    }
    let text = &quoted[..end];
    let text = if text.contains('"') { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) };
    let after = &quoted[end + 1..];
    match after.strip_prefix(delimiter) {
        Some(after) => Ok((text, Some(after))),
        None if after.trim().is_empty() => Ok((text, None)),
        None => Err(Bad::Behind(after.to_string())),
    }
}
