//! The built-in sample: invented codes with texts of our own, so that there is something to search before any release
//! is at hand.

use crate::code::{Code, SystemId, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};
use crate::release::{Release, SourceFile, Version};

use super::table::{Table, cell};
use super::text::{Fault, Row, read_rows};

const NAME: &str = "sample.tsv";
const TEXT: &str = include_str!("../../index-schema/sample.tsv");
const KINDS: [&str; 5] = ["long", "medium", "short", "consumer", "clinician"];

/// Between several descriptors of one kind.
const SEPARATOR: &str = " | ";

/// Reads the built-in sample.
///
/// # Errors
/// When the table compiled into this program is wrong; a test sees to it that it is not.
pub fn sample() -> Result<Release> {
    let bad = || Error::BadFile {
        path: NAME.to_string(),
        expected: format!("the columns code, section, {}", KINDS.join(", ")),
        found: "others".to_string(),
    };
    let table = Table::find(TEXT, &["code"]).ok_or_else(bad)?;
    let (rows, mut faults) = read_rows(NAME, &table.lines, table.first, |line| row(line, &table));
    let concepts = super::unique(NAME, rows, &mut faults);
    let file = SourceFile {
        name: NAME.to_string(),
        bytes: TEXT.len() as u64,
        blake3: blake3::hash(TEXT.as_bytes()).to_hex().to_string(),
    };
    Ok(Release {
        system: SystemId::parse("sample").ok_or_else(bad)?,
        version: Version::new(2026, None).ok_or_else(bad)?,
        effective: None,
        files: vec![file],
        notice: None,
        concepts: faults.or(concepts)?,
        warnings: Vec::new(),
        supplements: Vec::new(),
        schema: None,
    })
}

fn row(line: &str, table: &Table) -> Row<Concept> {
    let text = cell(line, table.place(&["code"]));
    let code = Code::parse(&text).filter(|code| has_shape(code.as_str(), &["####*", "@####"]));
    let mut concept = Concept::new(code.ok_or_else(|| Fault::new("a sample code", &text))?, Role::Code);
    let section = cell(line, table.place(&["section"]));
    if !section.is_empty() {
        concept.properties.push(("section".to_string(), section.into_owned()));
    }
    for kind in KINDS {
        for text in cell(line, table.place(&[kind])).split(SEPARATOR) {
            concept.describe(kind, text);
        }
    }
    Ok(concept)
}
