//! Text as publishers ship it: bytes to characters, fixed columns, dates, and rows that cannot be read.
//!
//! Nothing here knows a format. What a row should look like is said by each format in a [`Fault`];
//! [`Faults`] gathers them with path and line, so that a person sees the first twenty at once.

use std::borrow::Cow;
use std::fmt::Display;

use rayon::prelude::*;

use crate::descriptor::Date;
use crate::error::{BadRow, Error, Result, SHOWN_ROWS};

/// How many characters of a bad row are shown.
const SHOWN_CHARS: usize = 60;

/// How many lines one thread takes at a time.
const CHUNK: usize = 2048;

/// The characters that Windows-1252 has at 0x80–0x9F, where it differs from Latin-1.
const CP1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What a row should have been, and what it was; the line is added by [`Faults`].
#[derive(Debug)]
pub(super) struct Fault {
    expected: Cow<'static, str>,
    found: String,
}

impl Fault {
    /// A fault whose `found` is text from the file: shortened, and in backticks.
    pub(super) fn new(expected: impl Into<Cow<'static, str>>, found: &str) -> Fault {
        Fault { expected: expected.into(), found: quoted(found) }
    }

    /// A fault whose `found` is our own words.
    pub(super) fn plain(expected: impl Into<Cow<'static, str>>, found: impl Display) -> Fault {
        Fault { expected: expected.into(), found: found.to_string() }
    }
}

/// The rows of one file that could not be read: the first ones, and how many in all.
#[derive(Default)]
pub(super) struct Faults {
    rows: Vec<BadRow>,
    total: usize,
}

impl Faults {
    /// Adds one.
    pub(super) fn add(&mut self, path: &str, line: u64, fault: Fault) {
        self.total += 1;
        if self.rows.len() < SHOWN_ROWS {
            let Fault { expected, found } = fault;
            self.rows.push(BadRow { path: path.to_string(), line, expected: expected.into_owned(), found });
        }
    }

    /// Adds those of a later part of the file.
    pub(super) fn append(&mut self, other: Faults) {
        self.total += other.total;
        let room = SHOWN_ROWS.saturating_sub(self.rows.len());
        self.rows.extend(other.rows.into_iter().take(room));
    }

    /// `value`, unless there was a fault.
    pub(super) fn or<T>(mut self, value: T) -> Result<T> {
        if self.total == 0 {
            return Ok(value);
        }
        self.rows.sort_by_key(|row| row.line);
        Err(Error::BadRows { rows: self.rows, total: self.total })
    }
}

/// A row as read by a format, or why it could not be.
pub(super) type Row<T> = std::result::Result<T, Fault>;

/// Reads `lines` on all cores, the first being line `first` of the file. Blank lines are left out;
/// what could be read comes in order, each with its line.
pub(super) fn read_rows<'a, T: Send>(
    path: &str,
    lines: &[&'a str],
    first: u64,
    read: impl Fn(&'a str) -> Row<T> + Sync,
) -> (Vec<(u64, T)>, Faults) {
    let chunks: Vec<_> = lines
        .par_chunks(CHUNK)
        .enumerate()
        .map(|(chunk, lines)| {
            let mut rows = Vec::with_capacity(lines.len());
            let mut faults = Faults::default();
            for (at, line) in lines.iter().enumerate().filter(|(_, line)| !is_blank(line)) {
                let number = first + (chunk * CHUNK + at) as u64;
                match read(line) {
                    Ok(row) => rows.push((number, row)),
                    Err(fault) => faults.add(path, number, fault),
                }
            }
            (rows, faults)
        })
        .collect();
    let mut all = Vec::with_capacity(lines.len());
    let mut faults = Faults::default();
    for (rows, some) in chunks {
        all.extend(rows);
        faults.append(some);
    }
    (all, faults)
}

/// Whether a line says nothing (an old end-of-file mark is nothing too).
pub(super) fn is_blank(line: &str) -> bool {
    line.chars().all(|c| c.is_whitespace() || c == '\u{1a}')
}

/// The file's characters: UTF-8 with or without a byte-order mark, else Windows-1252.
pub(super) fn decode<'a>(path: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>> {
    let bad = |found: String| Error::BadFile {
        path: path.to_string(),
        expected: "text in UTF-8 or Windows-1252".to_string(),
        found,
    };
    if bytes.is_empty() {
        return Err(bad("an empty file".to_string()));
    }
    if utf16(bytes).is_some() {
        return Err(bad("UTF-16 text (open it in an editor and save it as UTF-8)".to_string()));
    }
    if let Some(at) = bytes.iter().position(|&b| b == 0) {
        return Err(bad(format!("binary data (a NUL at byte {at})")));
    }
    Ok(characters(bytes))
}

/// The start of a file for a first look, in whatever encoding it is.
pub(super) fn glance(bytes: &[u8]) -> String {
    let Some(little) = utf16(bytes) else {
        return characters(bytes).into_owned();
    };
    let units = bytes.chunks_exact(2).map(|pair| match little {
        true => u16::from_le_bytes([pair[0], pair[1]]),
        false => u16::from_be_bytes([pair[0], pair[1]]),
    });
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.trim_start_matches('\u{feff}').to_string()
}

fn characters(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    // Line by line, so that one damaged byte spoils no other line.
    for line in bytes.split_inclusive(|&b| b == b'\n') {
        match std::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) => text.extend(line.iter().map(|&b| cp1252(b))),
        }
    }
    Cow::Owned(text)
}

/// What is odd about a text as a whole, as warnings with `name` and line: two encodings in one file, text that was encoded
/// twice, control characters, a last line without a line end.
pub(super) fn oddities(name: &str, bytes: &[u8], text: &str) -> Vec<String> {
    let mut odd = Vec::new();
    if let Some((line, other)) = two_encodings(bytes) {
        odd.push(format!(
            "{name}:{line}: this line is in Windows-1252, line {other} in UTF-8; see that neither is damaged"
        ));
    }
    let mut first = |is: fn(&str) -> bool, what: &str| {
        let mut lines = text.lines().enumerate().filter(|(_, line)| !is_blank(line) && is(line));
        if let Some((at, line)) = lines.next() {
            let more = match lines.count() {
                0 => String::new(),
                more => format!("; {more} more such lines"),
            };
            odd.push(format!("{name}:{}: {what} in {}{more}", at + 1, quoted(line)));
        }
    };
    first(
        |line| line.chars().any(|c| (c.is_control() && c != '\t') || c == '\u{fffd}'),
        "a control or replacement character",
    );
    first(encoded_twice, "characters that were encoded twice");
    if !text.ends_with(['\n', '\u{1a}']) {
        let last = text.lines().count();
        odd.push(format!("{name}:{last}: the last line has no line end; see that the file is whole"));
    }
    odd
}

/// The first line that is no UTF-8, and one that is and has characters that only UTF-8 explains; where a file has both.
fn two_encodings(bytes: &[u8]) -> Option<(usize, usize)> {
    let first = |wanted: fn(&[u8]) -> bool| bytes.split(|&b| b == b'\n').position(wanted).map(|at| at + 1);
    let other = first(|line| std::str::from_utf8(line).is_err())?;
    Some((
        other,
        first(|line| !line.is_ascii() && !line.starts_with(b"\xef\xbb\xbf") && std::str::from_utf8(line).is_ok())?,
    ))
}

/// Whether a line has UTF-8 that was taken for Windows-1252 and encoded again, such as `Ã©` for `é`.
fn encoded_twice(line: &str) -> bool {
    let mut last = ' ';
    line.chars().any(|c| {
        let pair = (matches!(last, 'Â' | 'Ã') && ('\u{80}'..='\u{bf}').contains(&c)) || (last == 'â' && !c.is_ascii());
        last = c;
        pair
    })
}

fn cp1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => CP1252[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

/// Whether this is UTF-16 (`true` when little-endian): by its mark, or by every other byte of the start being NUL.
fn utf16(bytes: &[u8]) -> Option<bool> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(true),
        [0xfe, 0xff, ..] => return Some(false),
        _ => {}
    }
    let start = &bytes[..bytes.len().min(64)];
    let nul_at = |odd: usize| start.len() >= 4 && start.iter().enumerate().all(|(i, &b)| (b == 0) == (i % 2 == odd));
    match (nul_at(1), nul_at(0)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// Tells on which line a byte stands. Bytes that come in order cost one pass over the text in all, however many they are.
pub(super) struct Lines<'a> {
    text: &'a str,
    /// A byte, and the line that it stands on.
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// Of the bytes of `text`.
    pub(super) fn of(text: &'a str) -> Lines<'a> {
        Lines { text, at: 0, line: 1 }
    }

    /// The one-based line of a byte; beyond the end the last.
    pub(super) fn line(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        if byte < self.at {
            *self = Lines::of(self.text);
        }
        self.line += self.text.as_bytes()[self.at..byte].iter().filter(|b| **b == b'\n').count() as u64;
        self.at = byte;
        self.line
    }
}

/// The characters from one-based column `from`, at most `width` of them; fewer where the line ends.
pub(super) fn cut(line: &str, from: usize, width: usize) -> &str {
    let rest = &line[byte_at(line, from.saturating_sub(1))..];
    &rest[..byte_at(rest, width)]
}

/// Where the character after the first `chars` begins.
fn byte_at(text: &str, chars: usize) -> usize {
    match text.as_bytes().get(..chars) {
        Some(head) if head.is_ascii() => chars,
        _ => text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at),
    }
}

/// A date as `YYYYMMDD`; none when the cell is empty.
pub(super) fn date(what: &'static str, cell: &str) -> Row<Option<Date>> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let fault = || Fault::new(format!("a date such as 20260101 or nothing as {what}"), cell);
    if cell.len() != 8 || !cell.bytes().all(|b| b.is_ascii_digit()) {
        return Err(fault());
    }
    let parts = (cell[..4].parse(), cell[4..6].parse(), cell[6..].parse());
    let (Ok(year), Ok(month), Ok(day)) = parts else {
        return Err(fault());
    };
    Date::new(year, month, day).map(Some).map_err(|_| fault())
}

/// User or file text for a message: in backticks, control characters shown as dots, shortened.
pub(super) fn quoted(text: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() {
        return "nothing".to_string();
    }
    let mut shown: String =
        text.chars().take(SHOWN_CHARS).map(|c| if c.is_control() || c == '`' { '·' } else { c }).collect();
    if text.chars().nth(SHOWN_CHARS).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// A name for comparison: lower case, letters and digits only.
pub(super) fn plain_name(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// `1 code`, `2 codes`.
pub(super) fn count(n: usize, what: &str) -> String {
    match n {
        1 => format!("1 {what}"),
        _ => format!("{n} {what}s"),
    }
}
