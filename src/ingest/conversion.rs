//! The ICD-10-CM conversion table: for each code that was ever added, the codes that were used in its place before.
//!
//! A workbook of three columns below a line of headings: current code, effective (a year, or a day as a number), previous codes in the
//! publisher's words ("I20.0-I20.1; I20.8", "None").

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::code::Code;
use crate::descriptor::{Concept, fold_space};
use crate::error::{Error, Result};

use super::Input;

/// Adds to each concept what the table says that it replaces, as its property `replaces`.
///
/// # Errors
/// [`Error::BadFile`] when it is no workbook or has no line of headings.
pub(super) fn join(input: &Input, concepts: &mut [Concept]) -> Result<()> {
    let bad = |expected: &str, found: String| Error::BadFile {
        path: input.path.clone(),
        expected: expected.to_string(),
        found,
    };
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(input.bytes.as_slice())).map_err(|e| bad("an Excel workbook (.xlsx)", e.to_string()))?;
    let sheet = book.worksheet_range_at(0).ok_or_else(|| bad("a worksheet", "none".to_string()))?;
    let sheet = sheet.map_err(|e| bad("a worksheet", e.to_string()))?;
    let text = |cell: Option<&Data>| cell.map(|c| fold_space(&c.to_string())).unwrap_or_default();
    let head = |row: &[Data]| text(row.first()).to_lowercase().starts_with("current code");
    let head = sheet.rows().take(20).position(head);
    let head =
        head.ok_or_else(|| bad("a column `Current code assignment`", "none in the first 20 rows".to_string()))?;
    for row in sheet.rows().skip(head + 1) {
        let previous = text(row.get(2));
        let code = Code::parse(&text(row.first())).filter(|_| previous.bytes().any(|b| b.is_ascii_digit()));
        let found = code.and_then(|code| concepts.binary_search_by(|c| c.code.cmp(&code)).ok());
        if let Some(concept) = found.map(|at| &mut concepts[at]) {
            concept.properties.push(("replaces".to_string(), previous));
        }
    }
    input.done();
    Ok(())
}
