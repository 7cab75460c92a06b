//! Tables with a header row in any dress: tab-delimited, comma-delimited, workbook; a preamble of prose may stand above.
//!
//! Columns are found by name, in any order. Trailing empty cells may be missing from a row. A quoted cell must end on its own
//! line: a lost quotation mark would else swallow the rows below it.

use std::borrow::Cow;

use crate::error::Result;

use super::sheet;
use super::table::bare;
use super::text::{Fault, Faults, Row, is_blank, plain_name};

/// What stands between cells.
const DELIMITERS: [char; 4] = ['\t', ',', ';', '|'];

/// How a table was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dress {
    /// Text with this character between cells.
    Text(char),
    /// A sheet of a workbook.
    Sheet,
}

impl Dress {
    /// Whether a spreadsheet may have dropped the zeros at the front of a number.
    pub(super) fn drops_zeros(self) -> bool {
        !matches!(self, Dress::Text('\t' | '|'))
    }
}

/// One row: its line, and its cells, bare.
pub(super) struct Line {
    pub(super) number: u64,
    cells: Vec<String>,
}

/// A table cut into cells.
pub(super) struct Grid {
    /// The prose above the header.
    pub(super) preamble: String,
    /// The header's line.
    pub(super) header: u64,
    /// The rows below it that are not blank.
    pub(super) rows: Vec<Line>,
    pub(super) dress: Dress,
    /// The columns' plain names, and their names as written.
    columns: Vec<(String, String)>,
    /// The rows that could not be cut.
    pub(super) faults: Faults,
}

impl Grid {
    /// The table in `text` whose header names one of `keys` and one of `needed`. `path` is for faults.
    pub(super) fn of_text(path: &str, text: &str, keys: &[&str], needed: &[&str]) -> Option<Grid> {
        let lines: Vec<&str> = text.lines().collect();
        let (at, delimiter) = find_header(&lines, keys, needed)?;
        let columns = cut(lines[at], delimiter).ok()?;
        let mut grid = Grid {
            preamble: lines[..at].iter().map(|line| prose(line, delimiter)).collect::<Vec<_>>().join("\n"),
            header: at as u64 + 1,
            rows: Vec::with_capacity(lines.len() - at),
            dress: Dress::Text(delimiter),
            columns: named(columns.into_iter().map(Cow::into_owned)),
            faults: Faults::default(),
        };
        for (below, line) in lines[at + 1..].iter().enumerate().filter(|(_, line)| !is_blank(line)) {
            let number = (at + below) as u64 + 2;
            match cut(line, delimiter) {
                Ok(cells) => grid.rows.push(Line { number, cells: cells.into_iter().map(Cow::into_owned).collect() }),
                Err(fault) => grid.faults.add(path, number, fault),
            }
        }
        // A spreadsheet writes empty rows as bare commas.
        grid.rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        Some(grid)
    }

    /// The table in the first sheet of a workbook that has such a header.
    pub(super) fn of_book(path: &str, bytes: &[u8], keys: &[&str], needed: &[&str]) -> Result<Option<Grid>> {
        let damaged = |error| sheet::damaged(path, &error);
        let mut book = sheet::open(path, bytes)?;
        let is_header = |row: &sheet::Cells| fits(row.iter().map(|(_, cell)| cell.as_ref()), keys, needed);
        let Some(name) = sheet::find(&mut book, is_header).map_err(damaged)? else {
            return Ok(None);
        };
        let mut grid: Option<Grid> = None;
        let mut preamble: Vec<String> = Vec::new();
        sheet::rows(&mut book, &name, |number, row| {
            match &mut grid {
                Some(grid) => grid.rows.push(Line { number, cells: dense(&row, grid.columns.len() + 1) }),
                None if is_header(&row) => {
                    let width = row.last().map_or(0, |(column, _)| *column + 1).min(MOST_COLUMNS);
                    let columns = named(dense(&row, width).into_iter());
                    let preamble = std::mem::take(&mut preamble).join("\n");
                    let (rows, faults) = (Vec::new(), Faults::default());
                    grid = Some(Grid { preamble, header: number, rows, dress: Dress::Sheet, columns, faults });
                }
                None => preamble.push(row.iter().map(|(_, cell)| cell.trim()).collect::<Vec<_>>().join(" ")),
            }
            true
        })
        .map_err(damaged)?;
        Ok(grid)
    }

    /// Whether the start of a text has such a header.
    pub(super) fn is_in(head: &str, keys: &[&str], needed: &[&str]) -> bool {
        find_header(&head.lines().collect::<Vec<_>>(), keys, needed).is_some()
    }

    /// Where the column with one of `names` stands.
    pub(super) fn place(&self, names: &[&str]) -> Option<usize> {
        self.columns.iter().position(|(plain, _)| names.contains(&plain.as_str()))
    }

    /// The columns, as written, whose plain name `is_known` does not know.
    pub(super) fn strangers(&self, is_known: impl Fn(&str) -> bool) -> Vec<&str> {
        let named = self.columns.iter().filter(|(plain, _)| !plain.is_empty());
        named.filter(|(plain, _)| !is_known(plain)).map(|(_, title)| title.as_str()).collect()
    }

    /// Whether a row has text beyond the last column.
    pub(super) fn overflows(&self, row: &Line) -> bool {
        row.cells.iter().skip(self.columns.len()).any(|cell| !cell.is_empty())
    }
}

impl Line {
    /// The cell at `place`; empty when the row is short or the column is not there.
    pub(super) fn cell(&self, place: Option<usize>) -> &str {
        place.and_then(|place| self.cells.get(place)).map_or("", String::as_str)
    }

    /// Everything from the cell at `place` on: a last column whose text was cut at delimiters of its own.
    pub(super) fn rest(&self, place: Option<usize>) -> String {
        place.and_then(|place| self.cells.get(place..)).map(|cells| cells.join(" ")).unwrap_or_default()
    }
}

/// A sheet may claim thousands.
const MOST_COLUMNS: usize = 64;

fn find_header(lines: &[&str], keys: &[&str], needed: &[&str]) -> Option<(usize, char)> {
    lines.iter().enumerate().find_map(|(at, line)| {
        let is_header = |delimiter: &char| {
            let cells = line.contains(*delimiter).then(|| cut(line, *delimiter).ok()).flatten();
            cells.is_some_and(|cells| fits(cells.iter().map(AsRef::as_ref), keys, needed))
        };
        DELIMITERS.into_iter().find(is_header).map(|delimiter| (at, delimiter))
    })
}

/// Whether these cells name one of `keys` and one of `needed`.
fn fits<'c>(cells: impl Iterator<Item = &'c str>, keys: &[&str], needed: &[&str]) -> bool {
    let names: Vec<String> = cells.map(plain_name).collect();
    let has = |wanted: &[&str]| names.iter().any(|name| wanted.contains(&name.as_str()));
    has(keys) && has(needed)
}

fn named(titles: impl Iterator<Item = String>) -> Vec<(String, String)> {
    titles.map(|title| (plain_name(&title), title)).collect()
}

/// The cells up to column `width`; what stands further right only shows that something does.
fn dense(row: &sheet::Cells, width: usize) -> Vec<String> {
    let mut cells = Vec::new();
    for (column, value) in row {
        let column = (*column).min(width.saturating_sub(1));
        cells.resize(cells.len().max(column + 1), String::new());
        cells[column] = bare(value).into_owned();
    }
    cells
}

/// Cuts one line into bare cells.
pub(super) fn cut(line: &str, delimiter: char) -> Row<Vec<Cow<'_, str>>> {
    match delimiter {
        '\t' | '|' => Ok(line.split(delimiter).map(bare).collect()),
        _ => cut_quoted(line, delimiter),
    }
}

/// Cuts one line by RFC 4180: a quoted cell may hold delimiters and doubled quotation marks.
fn cut_quoted(line: &str, delimiter: char) -> Row<Vec<Cow<'_, str>>> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let start = rest.trim_start_matches([' ', '\u{feff}']);
        let (cell, after) = match start.strip_prefix('"') {
            Some(inner) => {
                let end = closing(inner).ok_or_else(|| Fault::new("a quotation mark that closes the cell", line))?;
                (
                    Cow::Owned(inner[..end].replace("\"\"", "\"").trim().to_string()),
                    inner[end + 1..].trim_start_matches(' '),
                )
            }
            None => {
                let end = rest.find(delimiter).unwrap_or(rest.len());
                (bare(&rest[..end]), &rest[end..])
            }
        };
        cells.push(cell);
        rest = match after.strip_prefix(delimiter) {
            Some(next) => next,
            None if after.trim().is_empty() => return Ok(cells),
            None => return Err(Fault::new("a delimiter after a quoted cell", after)),
        };
    }
}

/// Where the quotation mark stands that closes a cell; doubled ones are part of its text.
fn closing(inner: &str) -> Option<usize> {
    let bytes = inner.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', Some(b'"')) => at += 2,
            (b'"', _) => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// A line of the preamble without what saving it as a table has put around it.
fn prose(line: &str, delimiter: char) -> String {
    match (delimiter, cut(line, delimiter)) {
        ('\t' | '|', _) | (_, Err(_)) => line.to_string(),
        (_, Ok(cells)) if line.starts_with('"') || line.ends_with(delimiter) => {
            cells.iter().filter(|cell| !cell.is_empty()).map(AsRef::as_ref).collect::<Vec<_>>().join(" ")
        }
        (_, Ok(_)) => line.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_cells_are_cut_by_the_book() {
        let cells = |line| cut(line, ',').map(|cells| cells.iter().map(|c| c.to_string()).collect::<Vec<_>>()).ok();
        assert_eq!(cells(r#"a,"b, ""c""",,d"#), Some(vec!["a".into(), "b, \"c\"".into(), "".into(), "d".into()]));
        assert_eq!(cells("a,"), Some(vec!["a".into(), "".into()]));
        assert_eq!(cells(r#"a,"b"#), None);
        assert_eq!(cells(r#""a"b,c"#), None);
    }
}
