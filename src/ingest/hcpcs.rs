//! HCPCS Level II (CMS): what a record means, whether it comes from the fixed-width text or from the workbook.
//!
//! [`COLUMNS`] names every field once, with its place in the text; the workbook has the same names in its header.
//! Both forms are cut into cells in that order, and one function makes a concept of them, so they cannot disagree.
//! Codes that belong to the AMA or the ADA are refused: a contractor's file may hold them, a public one may not.

use std::borrow::Cow;

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};

use super::text::{Fault, Faults, Row, count, date};
use super::{Input, Reading, hcpcs_book, hcpcs_text};

/// One field: its name in the workbook's header, its first column in the text, its width there.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) from: usize,
    pub(super) width: usize,
}

const fn column(name: &'static str, from: usize, width: usize) -> Column {
    Column { name, from, width }
}

/// Every field that is read, in the order of the cells.
pub(super) const COLUMNS: [Column; 43] = [
    column("HCPC", 1, 5),
    column("SEQNUM", 6, 5),
    column("RECID", 11, 1),
    column("LONG DESCRIPTION", 12, 80),
    column("SHORT DESCRIPTION", 92, 28),
    column("PRICE1", 120, 2),
    column("PRICE2", 122, 2),
    column("PRICE3", 124, 2),
    column("PRICE4", 126, 2),
    column("MULT_PI", 128, 1),
    column("CIM1", 129, 6),
    column("CIM2", 135, 6),
    column("CIM3", 141, 6),
    column("MCM1", 147, 8),
    column("MCM2", 155, 8),
    column("MCM3", 163, 8),
    column("STATUTE", 171, 10),
    column("LABCERT1", 181, 3),
    column("LABCERT2", 184, 3),
    column("LABCERT3", 187, 3),
    column("LABCERT4", 190, 3),
    column("LABCERT5", 193, 3),
    column("LABCERT6", 196, 3),
    column("LABCERT7", 199, 3),
    column("LABCERT8", 202, 3),
    column("XREF1", 205, 5),
    column("XREF2", 210, 5),
    column("XREF3", 215, 5),
    column("XREF4", 220, 5),
    column("XREF5", 225, 5),
    column("COV", 230, 1),
    column("ASC_GRP", 231, 2),
    column("PROCNOTE", 253, 4),
    column("BETOS", 257, 3),
    column("TOS1", 261, 1),
    column("TOS2", 262, 1),
    column("TOS3", 263, 1),
    column("TOS4", 264, 1),
    column("TOS5", 265, 1),
    column("ADD DT", 269, 8),
    column("ACT EFF DT", 277, 8),
    column("TERM DT", 285, 8),
    column("ACTION CD", 293, 1),
];

pub(super) const CODE: usize = 0;
pub(super) const RECORD: usize = 2;
pub(super) const LONG: usize = 3;
const SHORT: usize = 4;
const SEE: std::ops::Range<usize> = 25..30;
const ADDED: usize = 39;
const EFFECTIVE: usize = 40;
const TERMINATED: usize = 41;

/// The other fields, by the property they become.
const PROPERTIES: [(&str, std::ops::Range<usize>); 12] = [
    ("action", 42..43),
    ("coverage", 30..31),
    ("pricing", 5..9),
    ("multiple_pricing", 9..10),
    ("coverage_manual", 10..13),
    ("carriers_manual", 13..16),
    ("statute", 16..17),
    ("lab_certification", 17..25),
    ("surgical_center", 31..32),
    ("note", 32..33),
    ("betos", 33..34),
    ("tos", 34..39),
];

/// Reads the workbook; a text beside it must have as many codes.
pub(super) fn read_book(book: &Input, text: Option<&Input>) -> Result<Reading> {
    let mut reading = Reading::of(hcpcs_book::read(book)?);
    book.done();
    if let Some(text) = text {
        let (ours, theirs) = (reading.concepts.len(), hcpcs_text::count(text)?);
        text.done();
        reading.warn(match ours == theirs {
            true => format!("{} was read; {} has as many codes", book.name, text.name),
            false => format!("{} was read, with {}; {} has {theirs}", book.name, count(ours, "code"), text.name),
        });
    }
    Ok(reading)
}

/// Reads the text.
pub(super) fn read_text(text: &Input) -> Result<Reading> {
    let reading = Reading::of(hcpcs_text::read(text)?);
    text.done();
    Ok(reading)
}

/// One row: its line, and its cells in the order of [`COLUMNS`].
pub(super) struct Record<'a> {
    pub(super) line: u64,
    pub(super) cells: Vec<Cow<'a, str>>,
}

impl Record<'_> {
    fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map(|cell| cell.trim()).unwrap_or_default()
    }
}

/// Makes concepts of all rows, in code order. A continuation (record 4 or 8) lengthens the row above it.
pub(super) fn concepts(path: &str, records: Vec<Record>, mut faults: Faults) -> Result<Vec<Concept>> {
    if let Some((record, owner)) = records.iter().find_map(|r| Some((r, owner(r.cell(CODE))?))) {
        return Err(Error::LicensedRow {
            path: path.to_string(),
            line: record.line,
            code: record.cell(CODE).to_string(),
            owner,
            system: "hcpcs".to_string(),
        });
    }
    let mut placed: Vec<(u64, Concept)> = Vec::with_capacity(records.len());
    for record in whole(path, records, &mut faults) {
        match concept(&record) {
            Ok(concept) => placed.push((record.line, concept)),
            Err(fault) => faults.add(path, record.line, fault),
        }
    }
    let concepts = super::unique(path, placed, &mut faults);
    faults.or(concepts)
}

/// Joins continuations to their first row.
fn whole<'a>(path: &str, records: Vec<Record<'a>>, faults: &mut Faults) -> Vec<Record<'a>> {
    let mut all: Vec<Record> = Vec::with_capacity(records.len());
    for record in records {
        if !matches!(record.cell(RECORD), "4" | "8") {
            all.push(record);
            continue;
        }
        match all.last_mut().filter(|first| first.cell(CODE) == record.cell(CODE)) {
            Some(first) => {
                let joined = format!("{} {}", first.cell(LONG), record.cell(LONG));
                if let Some(cell) = first.cells.get_mut(LONG) {
                    *cell = Cow::Owned(joined);
                }
            }
            None => {
                let fault = Fault::new("a continuation right below its own code", record.cell(CODE));
                faults.add(path, record.line, fault);
            }
        }
    }
    all
}

fn concept(record: &Record) -> Row<Concept> {
    let text = record.cell(CODE);
    let role = match text.len() {
        5 if has_shape(text, &["@####"]) => Role::Code,
        2 if has_shape(text, &["@*"]) => Role::Modifier,
        _ => return Err(Fault::new("a HCPCS code (a letter and four digits) or a modifier", text)),
    };
    match (role, record.cell(RECORD)) {
        (Role::Code, "3") | (Role::Modifier, "7") | (_, "") => {}
        (_, other) => {
            return Err(Fault::new(format!("record type 3 for a code or 7 for a modifier with `{text}`"), other));
        }
    }
    let code = Code::parse(text).ok_or_else(|| Fault::new("a HCPCS code", text))?;
    let mut concept = Concept::new(code, role);
    concept.describe("long", record.cell(LONG));
    concept.describe("short", record.cell(SHORT));
    if concept.descriptors.is_empty() {
        return Err(Fault::plain(format!("a description of `{text}`"), "none"));
    }
    concept.added = date("the date added", record.cell(ADDED))?;
    concept.effective = date("the action's effective date", record.cell(EFFECTIVE))?;
    concept.terminated = date("the termination date", record.cell(TERMINATED))?;
    concept.see = SEE.filter_map(|at| Code::parse(record.cell(at))).collect();
    for (name, cells) in PROPERTIES {
        let values = cells.map(|at| record.cell(at)).filter(|value| !value.is_empty());
        concept.properties.extend(values.map(|value| (name.to_string(), value.to_string())));
    }
    Ok(concept)
}

/// Whose license a code falls under, when it is not CMS's own.
fn owner(code: &str) -> Option<&'static str> {
    if has_shape(code, &["#####", "####@", "##", "#@"]) {
        Some("CPT (American Medical Association)")
    } else if has_shape(code, &["D####"]) {
        Some("CDT (American Dental Association)")
    } else {
        None
    }
}
