//! What every reader of rows shares: collecting bad rows, and reading dates.

use crate::descriptor::Date;
use crate::error::{BadRow, Error, Result, SHOWN_ROWS};

/// Bad rows of one file.
#[derive(Debug, Default)]
pub struct Rows {
    bad: Vec<BadRow>,
    total: usize,
}

impl Rows {
    /// Notes a bad row; `found` is shortened.
    pub fn bad(&mut self, path: &str, line: u64, expected: &str, found: &str) {
        self.total += 1;
        if self.bad.len() < SHOWN_ROWS {
            let found = if found.trim().is_empty() { "nothing".to_string() } else { format!("`{}`", shorten(found)) };
            self.bad.push(BadRow { path: path.to_string(), line, expected: expected.to_string(), found });
        }
    }

    /// Adds those of another part of the same file, which come after.
    pub fn extend(&mut self, other: Rows) {
        self.total += other.total;
        self.bad.extend(other.bad);
        self.bad.truncate(SHOWN_ROWS);
    }

    /// Nothing, or the error that shows them.
    ///
    /// # Errors
    /// [`Error::BadRows`] when there is one.
    pub fn check(self) -> Result<()> {
        if self.total == 0 { Ok(()) } else { Err(Error::BadRows { rows: self.bad, total: self.total }) }
    }
}

fn shorten(text: &str) -> String {
    let text = text.trim_end();
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_string(),
    }
}

/// A date that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDate;

/// Reads YYYYMMDD; `Ok(None)` when there is nothing.
///
/// # Errors
/// [`NoDate`] for anything else.
pub fn date(text: &str) -> std::result::Result<Option<Date>, NoDate> {
    let text = text.trim();
    if text.is_empty() || text == "0" {
        return Ok(None);
    }
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NoDate);
    }
    let part = |range: std::ops::Range<usize>| text[range].parse::<i16>().map_err(|_| NoDate);
    Date::new(part(0..4)?, part(4..6)? as i8, part(6..8)? as i8).map(Some).map_err(|_| NoDate)
}

/// The lines of a text with their one-based numbers, without line ends.
pub fn lines(text: &str) -> impl Iterator<Item = (u64, &str)> {
    text.lines().enumerate().map(|(i, line)| (i as u64 + 1, line))
}
