//! The workbook (`.xlsx`) of HCPCS Level II: one header row, one row per code, dates as text.
//!
//! Some editions have disclaimer rows above the header.

use std::borrow::Cow;

use crate::descriptor::Concept;
use crate::error::{Error, Result};

use super::Input;
use super::hcpcs::{self, COLUMNS, Record};
use super::sheet::{self, Cells};
use super::text::{Faults, plain_name};

/// The columns that a sheet must have to be taken for a release.
const NEEDED: [&str; 3] = ["HCPC", "LONG DESCRIPTION", "SHORT DESCRIPTION"];

/// Reads the first sheet with the right header.
pub(super) fn read(input: &Input) -> Result<Vec<Concept>> {
    let damaged = |error| sheet::damaged(&input.path, &error);
    let mut book = sheet::open(&input.path, &input.bytes)?;
    let Some(name) = sheet::find(&mut book, |row| places_of(row).is_some()).map_err(damaged)? else {
        return Err(Error::BadFile {
            path: input.path.clone(),
            expected: format!("a workbook with a sheet that has the columns {}", NEEDED.join(", ")),
            found: "none".to_string(),
        });
    };
    let mut places = None;
    let mut records = Vec::new();
    sheet::rows(&mut book, &name, |line, row| {
        match &places {
            None => places = places_of(&row),
            Some(places) => records.push(Record { line, cells: arranged(places, row) }),
        }
        true
    })
    .map_err(damaged)?;
    hcpcs::concepts(&input.path, records, Faults::default())
}

/// Whether the first rows of a workbook are such a sheet's.
pub(super) fn looks_like(head: &str) -> bool {
    head.lines().any(|line| places_of(&line.split('\t').map(Cow::Borrowed).enumerate().collect()).is_some())
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
