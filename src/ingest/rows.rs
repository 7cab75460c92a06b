//! Tables in CSV, or with tabs, semicolons or bars between the cells: a header row, which may stand below a preamble, and rows.
//!
//! Rows are walked, not kept. A cell must end on its own line: a lost quotation mark would else swallow the rows below it.

use csv::{ReaderBuilder, StringRecord};

use super::text::{Fault, Faults, Row, plain_name};

/// How far down the header row may stand.
const HEADER_WITHIN: usize = 200;

const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// A header row that was found.
pub(super) struct Header {
    /// Its line.
    line: u64,
    delimiter: u8,
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
            for delimiter in DELIMITERS.into_iter().filter(|d| line.as_bytes().contains(d)) {
                let columns: Vec<String> = record(line, delimiter).iter().map(plain_name).collect();
                if fits(&columns) {
                    return Some(Header { line: at as u64 + 1, delimiter, columns, below });
                }
            }
        }
        None
    }

    /// Where the column of this plain name stands.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// Where the first column stands whose plain name satisfies `is_it`.
    pub(super) fn find_place(&self, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        self.columns.iter().position(|column| is_it(column))
    }

    /// How many columns there are.
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    /// Shows each row that is not blank, with its line, to `read`.
    pub(super) fn walk(
        &self,
        path: &str,
        text: &str,
        faults: &mut Faults,
        mut read: impl FnMut(u64, &StringRecord) -> Row<()>,
    ) {
        let mut reader = reader(&text[self.below..], self.delimiter);
        let mut record = StringRecord::new();
        loop {
            let before = reader.position().line();
            match reader.read_record(&mut record) {
                Ok(false) => return,
                Ok(true) => {}
                Err(error) => {
                    let found = super::archive::lower(&error.to_string());
                    faults.add(path, self.line + before, Fault::plain("a row of cells", found));
                    return;
                }
            }
            let line = self.line + record.position().map_or(before, csv::Position::line);
            if record.iter().all(|cell| cell.trim().is_empty() || cell == "\u{1a}") {
                continue;
            }
            let read = match record.iter().any(|cell| cell.contains('\n')) {
                true => {
                    Err(Fault::plain("cells that end on their own line", "a quotation mark that is not closed there"))
                }
                false => read(line, &record),
            };
            if let Err(fault) = read {
                faults.add(path, line, fault);
            }
        }
    }
}

/// The cell at `place`, bare; empty when the row is short or the column is not there.
pub(super) fn cell(record: &StringRecord, place: Option<usize>) -> &str {
    place.and_then(|place| record.get(place)).unwrap_or_default().trim()
}

/// The cells of one line.
pub(super) fn record(line: &str, delimiter: u8) -> StringRecord {
    let mut record = StringRecord::new();
    // Text is always UTF-8 here; what cannot be cut is an empty row.
    let _ = reader(line, delimiter).read_record(&mut record);
    record
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}
