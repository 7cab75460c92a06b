//! ICD-10-CM (CDC/NCHS) and ICD-10-PCS (CMS): the order file, for ICD-10-CM joined with the tabular list
//! and the indexes.

use rayon::prelude::*;

use crate::analyzer::Analyzer;
use crate::descriptor::Concept;
use crate::error::Result;

use super::alphabetic::{self, Index};
use super::entries::{self, Entry};
use super::recognize::{Part, is_index};
use super::text::count;
use super::{Input, Reading, conversion, order, tabular};

/// Reads ICD-10-CM: codes, titles and the billable flag from the order file, inclusion terms, what a heading includes and
/// notes from the tabular list, index entries from the indexes, what each code replaces from the conversion table.
pub(super) fn read_cm(order_file: &Input, inputs: &[(Part, Input)]) -> Result<Reading> {
    let of = |part: Part| inputs.iter().find(|(other, _)| *other == part).map(|(_, input)| input);
    let tabular_file = of(Part::Tabular);
    let index_files: Vec<&(Part, Input)> = inputs.iter().filter(|(part, _)| is_index(*part)).collect();
    let (concepts, (entries, indexes)) = rayon::join(
        || order::read(order_file, &order::CM_SHAPES),
        || {
            let indexes = || index_files.par_iter().map(|(_, file)| alphabetic::read(file)).collect::<Result<Vec<_>>>();
            rayon::join(|| tabular_file.map(tabular::read).transpose(), indexes)
        },
    );
    let mut reading = Reading::of(concepts?);
    match (tabular_file, entries?) {
        (Some(file), Some(entries)) => {
            let strangers = join(&mut reading.concepts, entries);
            warn_of_strangers(&mut reading, file, strangers, order_file);
        }
        _ => reading.warn("no tabular XML beside the order file: no inclusion terms".to_string()),
    }
    join_indexes(&mut reading, &index_files, &indexes?, order_file)?;
    if let Some(table) = of(Part::Conversion) {
        conversion::join(table, &mut reading.concepts)?;
    }
    Ok(reading)
}

fn join_indexes(reading: &mut Reading, files: &[&(Part, Input)], indexes: &[Index], order_file: &Input) -> Result<()> {
    let all: Vec<&Index> = indexes.iter().collect();
    let kind = |part: Part| if part == Part::External { "cause" } else { "index" };
    let read = indexes.par_iter().zip(files);
    let found: Vec<Vec<Entry>> = read.map(|(index, (part, _))| entries::of(index, &all, kind(*part))).collect();
    let analyzer = Analyzer::builtin()?;
    for ((_, file), found) in files.iter().zip(found) {
        let strangers = entries::join(&mut reading.concepts, found, &analyzer);
        warn_of_strangers(reading, file, strangers, order_file);
    }
    Ok(())
}

fn warn_of_strangers(reading: &mut Reading, file: &Input, strangers: usize, order_file: &Input) {
    if strangers > 0 {
        let codes = count(strangers, "code");
        reading.warn(format!("{}: {codes} not in {}; left out", file.name, order_file.name));
    }
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
        concept.properties.extend(entry.notes.into_iter().map(|(name, note)| (name.to_string(), note)));
    }
    strangers
}
