//! Workbooks (`.xlsx`) as rows of text.
//!
//! Cells are streamed, so that a sheet that claims to be huge takes no more memory than it holds.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use crate::error::{Error, Result};

/// How far down a header row may stand.
pub(super) const HEADER_WITHIN: u64 = 100;

/// How many bytes of text a sheet may hold: one text may stand in any number of its cells.
const MAX_TEXT: usize = 256 << 20;

/// How many bytes of text are enough for a first look.
const GLANCE: usize = 64 << 10;

/// How many columns are read; a sheet may claim thousands.
const MOST_COLUMNS: usize = 64;

/// A workbook in memory.
pub(super) type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The cells of a row that hold something, each with its column.
pub(super) type Cells<'b> = Vec<(usize, Cow<'b, str>)>;

/// Opens a workbook.
pub(super) fn open<'a>(path: &str, bytes: &'a [u8]) -> Result<Book<'a>> {
    super::archive::check_workbook(path, bytes)?;
    guarded(|| Xlsx::new(Cursor::new(bytes))).map_err(|error| damaged(path, &error))
}

/// What `read` reads. The library trusts the places and sizes that a workbook states, and panics where they overflow; that the
/// workbook is damaged, then, is all that can be said.
fn guarded<T>(read: impl FnOnce() -> std::result::Result<T, XlsxError>) -> std::result::Result<T, XlsxError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(XlsxError::Unexpected("a place that no sheet has")))
}

/// What is said of a workbook that cannot be read.
pub(super) fn damaged(path: &str, error: &XlsxError) -> Error {
    Error::BadFile {
        path: path.to_string(),
        expected: "a workbook (xlsx)".to_string(),
        found: format!("a damaged one, or another kind of file ({})", super::archive::lower(&error.to_string())),
    }
}

/// The name of the first sheet.
pub(super) fn first_sheet(book: &Book) -> Option<String> {
    book.sheet_names().into_iter().next()
}

/// The first sheet with a row near its top that `is_header` knows.
pub(super) fn find(
    book: &mut Book,
    is_header: impl Fn(&Cells) -> bool,
) -> std::result::Result<Option<String>, XlsxError> {
    for sheet in book.sheet_names() {
        let mut found = false;
        let walked = rows(book, &sheet, |line, row| {
            found = is_header(&row);
            !found && line < HEADER_WITHIN
        });
        match walked {
            Ok(()) if found => return Ok(Some(sheet)),
            Ok(()) | Err(XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// Shows each row that is not empty (its line, and its cells with their columns) until `each` has seen enough.
pub(super) fn rows<'b>(
    book: &'b mut Book,
    sheet: &str,
    mut each: impl FnMut(u64, Cells<'b>) -> bool,
) -> std::result::Result<(), XlsxError> {
    let mut cells = guarded(|| book.worksheet_cells_reader(sheet))?;
    let (mut line, mut row, mut held) = (0, Vec::new(), 0);
    while let Some(cell) = guarded(|| cells.next_cell())? {
        let (at, column) = cell.get_position();
        let Some(value) = text(cell.get_value()) else {
            continue;
        };
        let at = u64::from(at) + 1;
        if at != line && !row.is_empty() && !each(line, std::mem::take(&mut row)) {
            return Ok(());
        }
        held += value.len();
        if held > MAX_TEXT {
            return Err(XlsxError::Unexpected("more than 256 MiB of text in one sheet"));
        }
        line = at;
        row.push((column as usize, value));
    }
    if !row.is_empty() {
        each(line, row);
    }
    Ok(())
}

/// The first rows of every sheet as lines with tabs, for a first look.
pub(super) fn head(path: &str, bytes: &[u8]) -> Result<String> {
    let mut book = open(path, bytes)?;
    let mut head = String::new();
    for sheet in book.sheet_names() {
        let walked = rows(&mut book, &sheet, |line, row| {
            for (at, (_, cell)) in row.iter().enumerate() {
                if head.len() >= GLANCE {
                    break;
                }
                let _ = write!(head, "{}{}", if at > 0 { "\t" } else { "" }, cell.replace(['\t', '\n', '\r'], " "));
            }
            head.push('\n');
            line < HEADER_WITHIN && head.len() < GLANCE
        });
        match walked {
            Ok(()) | Err(XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(damaged(path, &error)),
        }
    }
    Ok(head)
}

/// The cells of a row, those between them that are empty too; what stands far to the right is left out.
pub(super) fn dense<'b>(row: &Cells<'b>) -> Vec<Cow<'b, str>> {
    let mut cells = Vec::new();
    for (column, value) in row.iter().filter(|(column, _)| *column < MOST_COLUMNS) {
        cells.resize(cells.len().max(column + 1), Cow::Borrowed(""));
        cells[*column] = value.clone();
    }
    cells
}

/// A cell as text; `None` when it is empty.
fn text<'b>(value: &DataRef<'b>) -> Option<Cow<'b, str>> {
    let text = match value {
        DataRef::SharedString(text) => Cow::Borrowed(*text),
        DataRef::String(text) => Cow::Owned(text.clone()),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number.to_string()),
        DataRef::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            Cow::Owned(format!("{year:04}{month:02}{day:02}"))
        }
        DataRef::DateTimeIso(time) => Cow::Owned(time.chars().take(10).filter(char::is_ascii_digit).collect()),
        DataRef::Bool(_) | DataRef::DurationIso(_) | DataRef::Error(_) | DataRef::Empty => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}
