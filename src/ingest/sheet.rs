//! Workbooks (`.xlsx`) as rows of text.
//!
//! Cells are streamed, so that a sheet that claims to be huge takes no more memory than it holds.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use crate::error::{Error, Result};

/// How far down a header row may stand.
pub(super) const HEADER_WITHIN: u64 = 100;

/// A workbook in memory.
pub(super) type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The cells of a row that hold something, each with its column.
pub(super) type Cells<'b> = Vec<(usize, Cow<'b, str>)>;

/// Opens a workbook.
pub(super) fn open<'a>(path: &str, bytes: &'a [u8]) -> Result<Book<'a>> {
    super::archive::check_workbook(path, bytes)?;
    Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(path, &error))
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
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let (mut line, mut row) = (0, Vec::new());
    while let Some(cell) = cells.next_cell()? {
        let (at, column) = cell.get_position();
        let Some(value) = text(cell.get_value()) else {
            continue;
        };
        let at = u64::from(at) + 1;
        if at != line && !row.is_empty() && !each(line, std::mem::take(&mut row)) {
            return Ok(());
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
                let _ = write!(head, "{}{}", if at > 0 { "\t" } else { "" }, cell.replace(['\t', '\n', '\r'], " "));
            }
            head.push('\n');
            line < HEADER_WITHIN
        });
        match walked {
            Ok(()) | Err(XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(damaged(path, &error)),
        }
    }
    Ok(head)
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
