//! ICD-10-CM (CDC/NCHS) and ICD-10-PCS (CMS): the order file, for ICD-10-CM joined with the tabular list.

use crate::descriptor::Concept;
use crate::error::Result;

use super::text::count;
use super::{Input, Reading, conversion, order, tabular};

/// Reads ICD-10-CM: codes, titles and the billable flag from the order file, inclusion terms and what a heading includes from the tabular list,
/// what each code replaces from the conversion table.
pub(super) fn read_cm(order_file: &Input, tabular_file: Option<&Input>, table: Option<&Input>) -> Result<Reading> {
    let (concepts, entries) =
        rayon::join(|| order::read(order_file, &order::CM_SHAPES), || tabular_file.map(tabular::read).transpose());
    let mut reading = Reading::of(concepts?);
    match (tabular_file, entries?) {
        (Some(file), Some(entries)) => {
            let strangers = join(&mut reading.concepts, entries);
            if strangers > 0 {
                let codes = count(strangers, "code");
                reading.warn(format!("{}: {codes} not in {}; left out", file.name, order_file.name));
            }
        }
        _ => reading.warn("no tabular XML beside the order file: no inclusion terms".to_string()),
    }
    if let Some(table) = table {
        conversion::join(table, &mut reading.concepts)?;
    }
    Ok(reading)
}

/// Reads ICD-10-PCS.
pub(super) fn read_pcs(order_file: &Input) -> Result<Reading> {
    Ok(Reading::of(order::read(order_file, &order::PCS_SHAPES)?))
}

/// Gives each concept what the tabular list says of it; tells how many codes of the list are no concept.
fn join(concepts: &mut [Concept], mut entries: Vec<tabular::Entry>) -> usize {
    entries.sort_by(|a, b| a.code.cmp(&b.code));
    let mut concepts = concepts.iter_mut().peekable();
    let mut strangers = 0;
    for entry in entries {
        while concepts.peek().is_some_and(|concept| concept.code < entry.code) {
            concepts.next();
        }
        let Some(concept) = concepts.peek_mut().filter(|concept| concept.code == entry.code) else {
            strangers += 1;
            continue;
        };
        for term in &entry.terms {
            concept.describe("inclusion", term);
        }
        for term in &entry.includes {
            concept.describe("includes", term);
        }
        if let Some((chapter, section)) = entry.place {
            concept.properties.push(("chapter".to_string(), chapter));
            concept.properties.push(("section".to_string(), section));
        }
    }
    strangers
}
