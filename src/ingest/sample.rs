//! The built-in sample: `index-schema/sample.tsv`, written by us.

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::Result;
use crate::release::{Release, SourceFile, Version};
use crate::schema::Schema;

use super::rows::{Rows, lines};

const PATH: &str = "index-schema/sample.tsv";
const TEXT: &str = include_str!("../../index-schema/sample.tsv");

/// Reads the sample.
///
/// # Errors
/// [`crate::error::Error::BadRows`] when the shipped file is wrong, which a test rules out.
pub(super) fn read(schema: &Schema) -> Result<Release> {
    let (mut concepts, mut rows) = (Vec::new(), Rows::default());
    for (number, line) in lines(TEXT).skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [code, section, long, medium, short, consumer, clinician] = cells.as_slice() else {
            rows.bad(PATH, number, "seven cells with tabs between", line);
            continue;
        };
        let Some(code) = Code::parse(code).filter(|c| has_shape(c.as_str(), &schema.shapes)) else {
            rows.bad(PATH, number, "a code of the sample", code);
            continue;
        };
        let mut concept = Concept::new(code, Role::Code);
        concept.properties.push(("section".to_string(), section.to_string()));
        for (kind, text) in [("long", long), ("medium", medium), ("short", short), ("consumer", consumer)] {
            concept.describe(kind, text);
        }
        clinician.split(" | ").for_each(|text| concept.describe("clinician", text));
        concepts.push(concept);
    }
    rows.check()?;
    concepts.sort_by(|a, b| a.code.cmp(&b.code));
    let year = Version::parse("2026")?;
    let file = SourceFile {
        name: PATH.to_string(),
        bytes: TEXT.len() as u64,
        blake3: blake3::hash(TEXT.as_bytes()).to_hex().to_string(),
    };
    Ok(Release {
        system: schema.id.clone(),
        version: year,
        effective: None,
        files: vec![file],
        notice: None,
        concepts,
        warnings: Vec::new(),
    })
}
