//! The tables with a header row: the current format's code list and modifiers, consumer and clinician descriptors.

use crate::descriptor::{Concept, Role};
use crate::error::Result;

use super::super::Input;
use super::super::grid::{Grid, Line};
use super::super::recognize::Part;
use super::super::text::{Fault, Row, date, quoted};
use super::{Told, code, keep, modifier, none};

/// A column: its plain names. `Concept Id`, `ConceptID` and `Cpt_Id` are one.
type Names = &'static [&'static str];

pub(super) const CODES: Names = &["cptcode", "code"];
pub(super) const CONCEPTS: Names = &["conceptid", "cptid"];
const LONG: Names = &["long", "longdescriptor"];
const MEDIUM: Names = &["medium", "mediumdescriptor"];
const SHORT: Names = &["short", "shortdescriptor"];
const CONSUMER: Names = &["consumer", "consumerfriendlydescriptor", "consumerdescriptor"];
const SPANISH: Names = &["spanishconsumer", "spanish", "spanishconsumerfriendlydescriptor"];
const EFFECTIVE: Names = &["currentdescriptoreffectivedate", "effectivedate"];
const TEST: Names = &["testname"];
const LAB: Names = &["labname"];
const MAKER: Names = &["manufacturername"];
const CLINICIAN: Names = &["cliniciandescriptor"];
const CLINICIAN_ID: Names = &["cliniciandescriptorid"];
pub(super) const MODIFIER: Names = &["modifiercode"];
const MODIFIER_NAME: Names = &["modifiername"];
const MODIFIER_TEXT: Names = &["modifierdescription"];
const MODIFIER_DATE: Names = &["modifierdescriptoreffective", "modifierdescriptoreffectivedate"];
const LEVEL: Names = &["leveliii", "level"];
const SECTION: Names = &["sectionmainsection", "section", "mainsection"];

/// The columns of the code list that become descriptors.
const DESCRIPTORS: [(Names, &str); 8] = [
    (LONG, "long"),
    (MEDIUM, "medium"),
    (SHORT, "short"),
    (CONSUMER, "consumer"),
    (SPANISH, "spanish"),
    (TEST, "test"),
    (LAB, "lab"),
    (MAKER, "lab"),
];

/// How one part is read.
struct Shape {
    /// The header must name one of these,
    keys: Names,
    /// and one of these.
    needed: Names,
    /// All it may name.
    known: &'static [Names],
    /// Whether the last column is a text that may hold delimiters of its own.
    open: bool,
    row: fn(&Line, &Grid) -> Row<Concept>,
}

fn shape(part: Part) -> Shape {
    match part {
        Part::CodeList => Shape {
            keys: CODES,
            needed: LONG,
            known: &[CODES, CONCEPTS, LONG, MEDIUM, SHORT, CONSUMER, SPANISH, EFFECTIVE, TEST, LAB, MAKER],
            open: false,
            row: listed,
        },
        Part::Modifiers => Shape {
            keys: MODIFIER,
            needed: &["modifiername", "modifierdescription"],
            known: &[MODIFIER, CONCEPTS, LEVEL, MODIFIER_DATE, MODIFIER_NAME, MODIFIER_TEXT, SECTION],
            open: false,
            row: modifier_row,
        },
        Part::Consumer => Shape {
            keys: CODES,
            needed: CONSUMER,
            known: &[CODES, CONCEPTS, CONSUMER, SPANISH],
            open: true,
            row: consumer,
        },
        _ => Shape {
            keys: CODES,
            needed: CLINICIAN,
            known: &[CODES, CONCEPTS, CLINICIAN, CLINICIAN_ID],
            open: true,
            row: clinician,
        },
    }
}

/// Whether the start of a file is such a table's.
pub(super) fn looks_like(part: Part, head: &str) -> bool {
    let Shape { keys, needed, .. } = shape(part);
    match part {
        Part::CodeList => Grid::is_in(head, keys, needed) && Grid::is_in(head, keys, MEDIUM),
        // A column called Consumer is the code list's too.
        Part::Consumer => Grid::is_in(head, keys, &CONSUMER[1..]),
        _ => Grid::is_in(head, keys, needed),
    }
}

/// Reads a text.
pub(super) fn read_text(part: Part, input: &Input, text: &str) -> Result<Told> {
    let Shape { keys, needed, .. } = shape(part);
    told(part, input, Grid::of_text(&input.path, text, keys, needed))
}

/// Reads a workbook.
pub(super) fn read_book(part: Part, input: &Input) -> Result<Told> {
    let Shape { keys, needed, .. } = shape(part);
    told(part, input, Grid::of_book(&input.path, &input.bytes, keys, needed)?)
}

fn told(part: Part, input: &Input, grid: Option<Grid>) -> Result<Told> {
    let Shape { keys, needed, known, open, row } = shape(part);
    let Some(mut grid) = grid else {
        let expected = format!("a table with the columns `{}` and `{}`", shown(keys), shown(needed));
        return Err(none(input, &expected, "no such header row"));
    };
    let mut told = Told { preamble: std::mem::take(&mut grid.preamble), ..Told::default() };
    let name = &input.name;
    for column in grid.strangers(|plain| known.iter().any(|names| names.contains(&plain))) {
        told.warnings.push(format!("{name}:{}: no column is called {}; it was not read", grid.header, quoted(column)));
    }
    let mut faults = std::mem::take(&mut grid.faults);
    let (mut joined, mut padded) = (None, None);
    for line in &grid.rows {
        if grid.overflows(line) {
            if !open {
                faults.add(&input.path, line.number, Fault::plain("no text beyond the last column", "some"));
                continue;
            }
            joined = joined.or(Some(line.number));
        }
        if part != Part::Modifiers && grid.dress.drops_zeros() && line.cell(grid.place(keys)).len() < 5 {
            padded = padded.or(Some(line.number));
        }
        match row(line, &grid) {
            Ok(concept) => told.rows.push((line.number, concept)),
            Err(fault) => faults.add(&input.path, line.number, fault),
        }
    }
    if let Some(line) = joined {
        told.warnings
            .push(format!("{name}:{line}: more cells than columns; from here on such rows' texts were joined"));
    }
    if let Some(line) = padded {
        told.warnings.push(format!("{name}:{line}: codes had lost the zeros at their front; they were put back"));
    }
    if part != Part::Clinician {
        told.rows = super::super::once(&input.path, told.rows, &mut faults);
    }
    faults.or(told)
}

fn shown(names: Names) -> &'static str {
    match names[0] {
        "cptcode" => "CPT Code",
        "modifiercode" => "Modifier Code",
        "long" => "Long",
        "modifiername" => "Modifier Name",
        "consumer" => "Consumer Friendly Descriptor",
        _ => "Clinician Descriptor",
    }
}

/// A row of the code list.
fn listed(line: &Line, grid: &Grid) -> Row<Concept> {
    let mut concept = start(line, grid)?;
    for (names, kind) in DESCRIPTORS {
        concept.describe(kind, line.cell(grid.place(names)));
    }
    if concept.descriptors.is_empty() {
        return Err(Fault::plain(format!("a descriptor of `{}`", concept.code), "none"));
    }
    concept.effective = date("the descriptor's effective date", line.cell(grid.place(EFFECTIVE)))?;
    Ok(concept)
}

fn consumer(line: &Line, grid: &Grid) -> Row<Concept> {
    let mut concept = start(line, grid)?;
    concept.describe("spanish", line.cell(grid.place(SPANISH)));
    match grid.place(SPANISH) {
        Some(_) => concept.describe("consumer", line.cell(grid.place(CONSUMER))),
        None => concept.describe("consumer", &line.rest(grid.place(CONSUMER))),
    }
    Ok(concept)
}

fn clinician(line: &Line, grid: &Grid) -> Row<Concept> {
    let mut concept = start(line, grid)?;
    concept.describe("clinician", &line.rest(grid.place(CLINICIAN)));
    if !concept.descriptors.is_empty() {
        keep(&mut concept, "clinician", line.cell(grid.place(CLINICIAN_ID)));
    }
    Ok(concept)
}

fn modifier_row(line: &Line, grid: &Grid) -> Row<Concept> {
    let mut concept = modifier(line.cell(grid.place(MODIFIER)))?;
    let name = line.cell(grid.place(MODIFIER_NAME));
    let description = line.cell(grid.place(MODIFIER_TEXT));
    concept.describe("long", if description.is_empty() { name } else { description });
    concept.describe("short", name);
    if concept.descriptors.is_empty() {
        return Err(Fault::plain(format!("a name of modifier `{}`", concept.code), "none"));
    }
    concept.effective = date("the modifier's effective date", line.cell(grid.place(MODIFIER_DATE)))?;
    keep(&mut concept, "concept", line.cell(grid.place(CONCEPTS)));
    keep(&mut concept, "level", level(line.cell(grid.place(LEVEL)))?);
    keep(&mut concept, "section", line.cell(grid.place(SECTION)));
    Ok(concept)
}

/// The level of a modifier. The level II and a modifier's code have the same shape: swapped columns would else read as another
/// modifier.
fn level(text: &str) -> Row<&str> {
    if text.chars().count() == 2 && !text.eq_ignore_ascii_case("II") {
        return Err(Fault::new("the level of a modifier, I or II", text));
    }
    Ok(text)
}

/// The code and concept id of a row.
fn start(line: &Line, grid: &Grid) -> Row<Concept> {
    let mut concept = Concept::new(code(line.cell(grid.place(CODES)), grid.dress.drops_zeros())?, Role::Code);
    keep(&mut concept, "concept", line.cell(grid.place(CONCEPTS)));
    Ok(concept)
}
