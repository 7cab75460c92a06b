//! Tab-delimited files with a header row, which may stand below a preamble of prose.
//!
//! Columns are found by name, in any order. Trailing empty cells may be missing from a row.

use std::borrow::Cow;

use super::text::plain_name;

/// A file cut at its header row.
pub(super) struct Table<'a> {
    /// The rows below it.
    pub(super) lines: Vec<&'a str>,
    /// The line of the first of them.
    pub(super) first: u64,
    columns: Vec<String>,
}

impl<'a> Table<'a> {
    /// The table whose header is the first line with tabs that names one of `keys`.
    pub(super) fn find(text: &'a str, keys: &[&str]) -> Option<Table<'a>> {
        let mut offset = 0;
        for (at, line) in text.split_inclusive('\n').enumerate() {
            if line.contains('\t') {
                let columns: Vec<String> = line.split('\t').map(plain_name).collect();
                if columns.iter().any(|column| keys.contains(&column.as_str())) {
                    let lines = text[offset + line.len()..].lines().collect();
                    return Some(Table { lines, first: at as u64 + 2, columns });
                }
            }
            offset += line.len();
        }
        None
    }

    /// Where the column with one of `names` stands.
    pub(super) fn place(&self, names: &[&str]) -> Option<usize> {
        self.columns.iter().position(|column| names.contains(&column.as_str()))
    }
}

/// The cell at `place`, bare; empty when the row is short or the column is not there.
pub(super) fn cell<'a>(line: &'a str, place: Option<usize>) -> Cow<'a, str> {
    let cell = place.and_then(|place| line.split('\t').nth(place)).unwrap_or_default();
    bare(cell)
}

/// A cell without blanks and invisible characters around it, and without quotes where it is wholly quoted.
pub(super) fn bare(cell: &str) -> Cow<'_, str> {
    let cell = cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'));
    match cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')) {
        Some(inner) => Cow::Owned(inner.replace("\"\"", "\"")),
        None => Cow::Borrowed(cell),
    }
}
