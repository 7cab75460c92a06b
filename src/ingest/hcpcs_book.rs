//! The workbook (`.xlsx`) of HCPCS Level II: one header row, one row per code, dates as text.
//!
//! Some editions have disclaimer rows above the header. Cells are streamed, so that a sheet that claims to be huge
//! takes no more memory than it holds.

use std::borrow::Cow;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use crate::descriptor::Concept;
use crate::error::{Error, Result};

use super::Input;
use super::hcpcs::{self, COLUMNS, Record};
use super::text::{Faults, plain_name};

/// How far down the header row may stand.
const HEADER_WITHIN: u64 = 100;

/// The columns that a sheet must have to be taken for a release.
const NEEDED: [&str; 3] = ["HCPC", "LONG DESCRIPTION", "SHORT DESCRIPTION"];

pub(super) type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The cells of a row that hold something, each with its column.
pub(super) type Cells<'b> = Vec<(usize, Cow<'b, str>)>;

/// Reads the first sheet with the right header.
pub(super) fn read(input: &Input) -> Result<Vec<Concept>> {
    let damaged = |error| damaged(&input.path, &error);
    let mut book = open(&input.path, &input.bytes)?;
    let Some(sheet) = find_sheet(&mut book).map_err(damaged)? else {
        return Err(Error::BadFile {
            path: input.path.clone(),
            expected: format!("a workbook with a sheet that has the columns {}", NEEDED.join(", ")),
            found: "none".to_string(),
        });
    };
    let mut places = None;
    let mut records = Vec::new();
    rows(&mut book, &sheet, |line, row| {
        match &places {
            None => places = places_of(&row),
            Some(places) => records.push(Record { line, cells: arranged(places, row) }),
        }
        true
    })
    .map_err(damaged)?;
    hcpcs::concepts(&input.path, records, Faults::default())
}

/// Whether this workbook has a HCPCS sheet; an error when it is no workbook.
pub(super) fn looks_like(path: &str, bytes: &[u8]) -> Result<bool> {
    let mut book = open(path, bytes)?;
    Ok(find_sheet(&mut book).map_err(|error| damaged(path, &error))?.is_some())
}

pub(super) fn open<'a>(path: &str, bytes: &'a [u8]) -> Result<Book<'a>> {
    super::archive::check_workbook(path, bytes)?;
    Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(path, &error))
}

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

/// The first sheet with a HCPCS header row.
fn find_sheet(book: &mut Book) -> std::result::Result<Option<String>, XlsxError> {
    for sheet in book.sheet_names() {
        let mut found = false;
        let walked = rows(book, &sheet, |line, row| {
            found = places_of(&row).is_some();
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

/// Which of the sheet's columns is which of [`COLUMNS`], if this is the header row.
fn places_of(row: &Cells) -> Option<Vec<(usize, usize)>> {
    let names: Vec<(usize, String)> = row.iter().map(|(column, name)| (*column, plain_name(name))).collect();
    let place = |wanted: &str| names.iter().find(|(_, name)| *name == plain_name(wanted)).map(|(column, _)| *column);
    if NEEDED.iter().any(|name| place(name).is_none()) {
        return None;
    }
    Some(COLUMNS.iter().enumerate().filter_map(|(at, column)| Some((place(column.name)?, at))).collect())
}

/// The cells of a row in the order of [`COLUMNS`].
fn arranged<'b>(places: &[(usize, usize)], row: Cells<'b>) -> Vec<Cow<'b, str>> {
    let mut cells = vec![Cow::Borrowed(""); COLUMNS.len()];
    for (column, value) in row {
        if let Some(&(_, at)) = places.iter().find(|(place, _)| *place == column) {
            cells[at] = value;
        }
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
