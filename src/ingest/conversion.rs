//! The ICD-10-CM conversion table: for each code that was ever added, the codes that were used in its place before.
//!
//! A workbook of three columns below a line of headings: current code, effective (a year, or a day as a number), previous codes in the
//! publisher's words ("I20.0-I20.1; I20.8", "None"). Its cells are streamed.

use crate::code::Code;
use crate::descriptor::{Concept, fold_space};
use crate::error::{Error, Result};

use super::{Input, hcpcs_book};

/// How far down the line of headings may stand.
const HEADINGS_WITHIN: u64 = 20;

/// Adds to each concept what the table says that it replaces, as its property `replaces`.
///
/// # Errors
/// [`Error::BadFile`] when it is no workbook or has no line of headings.
pub(super) fn join(input: &Input, concepts: &mut [Concept]) -> Result<()> {
    let damaged = |error| hcpcs_book::damaged(&input.path, &error);
    let mut book = hcpcs_book::open(&input.path, &input.bytes)?;
    let sheet = hcpcs_book::first_sheet(&book).unwrap_or_default();
    let mut below = false;
    hcpcs_book::rows(&mut book, &sheet, |line, row| {
        let cell =
            |column| row.iter().find(|(at, _)| *at == column).map(|(_, cell)| fold_space(cell)).unwrap_or_default();
        if !below {
            below = cell(0).to_lowercase().starts_with("current code");
            return below || line < HEADINGS_WITHIN;
        }
        let previous = cell(2);
        let code = Code::parse(&cell(0)).filter(|_| previous.bytes().any(|b| b.is_ascii_digit()));
        let found = code.and_then(|code| concepts.binary_search_by(|c| c.code.cmp(&code)).ok());
        if let Some(concept) = found.map(|at| &mut concepts[at]) {
            concept.properties.push(("replaces".to_string(), previous));
        }
        true
    })
    .map_err(damaged)?;
    input.done();
    match below {
        true => Ok(()),
        false => Err(Error::BadFile {
            path: input.path.clone(),
            expected: "a column `Current code assignment`".to_string(),
            found: format!("none in the first {HEADINGS_WITHIN} rows"),
        }),
    }
}
