//! CPT (American Medical Association), as its licensees receive it.
//!
//! The current format has one table of every code with its descriptors, one of modifiers and one of clinician
//! descriptors. The classic files hold one kind of descriptor each: a tab-delimited list, two fixed-width lists and two
//! tables. Each begins with the AMA's notice, which becomes the release's; data is found by its shape, not by counting
//! lines.

use std::collections::BTreeMap;

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};

use super::recognize::Part;
use super::table::{Table, cell, rest};
use super::text::{Fault, Row, count, date, decode, is_blank, read_rows};
use super::{Input, Reading};

const CODES: [&str; 2] = ["cptcode", "code"];
const CONCEPTS: [&str; 2] = ["conceptid", "cptid"];
const CONSUMER: [&str; 2] = ["consumer", "consumerfriendlydescriptor"];
const MODIFIER: [&str; 1] = ["modifiercode"];
const CLINICIAN: [&str; 1] = ["cliniciandescriptor"];

/// The columns of the code list that become descriptors: their names and the kind.
const DESCRIPTORS: [(&[&str], &str); 8] = [
    (&["long", "longdescriptor"], "long"),
    (&["medium", "mediumdescriptor"], "medium"),
    (&["short", "shortdescriptor"], "short"),
    (&CONSUMER, "consumer"),
    (&["spanishconsumer", "spanish"], "spanish"),
    (&["testname"], "test"),
    (&["labname"], "lab"),
    (&["manufacturername"], "lab"),
];

/// Reads the files of one release.
pub(super) fn read(inputs: &[(Part, Input)]) -> Result<Reading> {
    let mut codes: BTreeMap<Code, Concept> = BTreeMap::new();
    let mut notice = None;
    let mut warnings = Vec::new();
    let is_list = |part| matches!(part, Part::CodeList | Part::Modifiers | Part::Long | Part::Medium | Part::Short);
    let has_list = inputs.iter().any(|(part, _)| is_list(*part));
    for (part, input) in inputs {
        let (preamble, concepts) = read_part(*part, input)?;
        if !input.bytes.ends_with(b"\n") {
            warnings.push(format!("{} ends without a line end; see that it is whole", input.name));
        }
        notice = notice.or_else(|| said(&preamble));
        let mut strangers = 0;
        // An empty cell in a table of descriptors says nothing.
        for concept in concepts.into_iter().filter(|concept| !concept.descriptors.is_empty()) {
            match codes.get_mut(&concept.code) {
                Some(known) => absorb(known, concept),
                None if is_list(*part) || !has_list => {
                    codes.insert(concept.code.clone(), concept);
                }
                None => strangers += 1,
            }
        }
        if strangers > 0 {
            warnings.push(format!("{}: {} not in the code list; left out", input.name, count(strangers, "descriptor")));
        }
    }
    if !has_list {
        warnings.push("no list of codes among the files: only codes with such a descriptor are known".to_string());
    }
    Ok(Reading { concepts: codes.into_values().collect(), notice, warnings })
}

/// Whether the start of a file looks like this part.
pub(super) fn looks_like(part: Part, head: &str) -> bool {
    let has = |keys: &[&str], also: &[&str]| Table::find(head, keys).is_some_and(|t| t.place(also).is_some());
    match part {
        Part::CodeList => has(&CODES, &["long", "longdescriptor"]) && has(&CODES, &["medium", "mediumdescriptor"]),
        Part::Modifiers => has(&MODIFIER, &MODIFIER),
        Part::Consumer => has(&CODES, &["consumerfriendlydescriptor"]),
        Part::Clinician => has(&CODES, &CLINICIAN),
        Part::Long | Part::Medium | Part::Short => first_data_line(&head.lines().collect::<Vec<_>>()).is_some(),
        _ => false,
    }
}

/// The preamble and the concepts of one file, in code order; clinician descriptors in file order.
fn read_part(part: Part, input: &Input) -> Result<(String, Vec<Concept>)> {
    let text = decode(&input.path, &input.bytes)?;
    let read = match part {
        Part::CodeList => table(input, &text, &CODES, &["long"], |line, table| listed(line, table)),
        Part::Modifiers => table(input, &text, &MODIFIER, &["modifiername", "modifierdescription"], modifier),
        Part::Consumer => table(input, &text, &CODES, &CONSUMER, |line, table| {
            described(line, table, "consumer", table.place(&CONSUMER))
        }),
        Part::Clinician => table(input, &text, &CODES, &CLINICIAN, clinician),
        Part::Long => list(input, &text, "long"),
        Part::Medium => list(input, &text, "medium"),
        _ => list(input, &text, "short"),
    };
    input.done();
    read
}

/// Reads a table whose header names one of `keys` and one of `needed`.
fn table<'a>(
    input: &Input,
    text: &'a str,
    keys: &[&str],
    needed: &[&str],
    read: impl Fn(&'a str, &Table<'a>) -> Row<Concept> + Sync,
) -> Result<(String, Vec<Concept>)> {
    let bad = |found: &str| Error::BadFile {
        path: input.path.clone(),
        expected: format!("a tab-delimited table with the columns `{}` and `{}`", keys[0], needed[0]),
        found: found.to_string(),
    };
    let table = Table::find(text, keys).ok_or_else(|| bad("no header row"))?;
    table.place(needed).ok_or_else(|| bad("a header row without the second"))?;
    let (rows, mut faults) = read_rows(&input.path, &table.lines, table.first, |line| read(line, &table));
    // Clinician descriptors are many to a code.
    let concepts = match needed == CLINICIAN {
        true => rows.into_iter().map(|(_, concept)| concept).collect(),
        false => super::unique(&input.path, rows, &mut faults),
    };
    Ok((table.preamble.to_string(), faults.or(concepts)?))
}

/// A row of the code list.
fn listed(line: &str, table: &Table) -> Row<Concept> {
    let mut concept = start(line, table)?;
    for (names, kind) in DESCRIPTORS {
        concept.describe(kind, &cell(line, table.place(names)));
    }
    if concept.descriptors.is_empty() {
        return Err(Fault::plain(format!("a descriptor of `{}`", concept.code), "none"));
    }
    let effective = table.place(&["currentdescriptoreffectivedate", "effectivedate"]);
    concept.effective = date("the descriptor's effective date", &cell(line, effective))?;
    Ok(concept)
}

/// A row with one descriptor.
fn described(line: &str, table: &Table, kind: &str, place: Option<usize>) -> Row<Concept> {
    let mut concept = start(line, table)?;
    concept.describe(kind, &rest(line, place));
    Ok(concept)
}

fn clinician(line: &str, table: &Table) -> Row<Concept> {
    let mut concept = described(line, table, "clinician", table.place(&CLINICIAN))?;
    let id = cell(line, table.place(&["cliniciandescriptorid"]));
    if !id.is_empty() && !concept.descriptors.is_empty() {
        concept.properties.push(("clinician".to_string(), id.into_owned()));
    }
    Ok(concept)
}

fn modifier(line: &str, table: &Table) -> Row<Concept> {
    let text = cell(line, table.place(&MODIFIER));
    let fault = || Fault::new("a modifier of two letters or digits", &text);
    let code = Code::parse(&text).filter(|code| has_shape(code.as_str(), &["**"])).ok_or_else(fault)?;
    let mut concept = Concept::new(code, Role::Modifier);
    let name = cell(line, table.place(&["modifiername"]));
    let description = cell(line, table.place(&["modifierdescription"]));
    concept.describe("long", if description.is_empty() { &name } else { &description });
    concept.describe("short", &name);
    if concept.descriptors.is_empty() {
        return Err(Fault::plain(format!("a name of modifier `{}`", concept.code), "none"));
    }
    let effective = table.place(&["modifierdescriptoreffective", "modifierdescriptoreffectivedate"]);
    concept.effective = date("the modifier's effective date", &cell(line, effective))?;
    keep(&mut concept, "concept", &cell(line, table.place(&CONCEPTS)));
    keep(&mut concept, "level", &cell(line, table.place(&["leveliii", "level"])));
    keep(&mut concept, "section", &cell(line, table.place(&["sectionmainsection", "section", "mainsection"])));
    Ok(concept)
}

/// The code and concept id of a row.
fn start(line: &str, table: &Table) -> Row<Concept> {
    let text = cell(line, table.place(&CODES));
    let mut concept = Concept::new(code(&text)?, Role::Code);
    keep(&mut concept, "concept", &cell(line, table.place(&CONCEPTS)));
    Ok(concept)
}

fn code(text: &str) -> Row<Code> {
    let code = Code::parse(text).filter(|code| has_shape(code.as_str(), &["####*"]) && code.as_str() == text);
    code.ok_or_else(|| Fault::new("a CPT code (four digits and a digit or letter)", text))
}

fn keep(concept: &mut Concept, name: &str, value: &str) {
    if !value.is_empty() {
        concept.properties.push((name.to_string(), value.to_string()));
    }
}

/// Reads a list without header: the code, then a tab (and in some hands a second one) or blanks, then the text.
fn list(input: &Input, text: &str, kind: &'static str) -> Result<(String, Vec<Concept>)> {
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = first_data_line(&lines) else {
        return Err(Error::BadFile {
            path: input.path.clone(),
            expected: "lines of a CPT code and its descriptor".to_string(),
            found: "none".to_string(),
        });
    };
    let (rows, mut faults) = read_rows(&input.path, &lines[start..], start as u64 + 1, |line| list_row(line, kind));
    let concepts = super::unique(&input.path, rows, &mut faults);
    Ok((lines[..start].join("\n"), faults.or(concepts)?))
}

fn list_row(line: &str, kind: &str) -> Row<Concept> {
    let Some((text, rest)) = line.split_once(['\t', ' ']) else {
        return Err(Fault::new("a CPT code, a tab or blank, and its descriptor", line));
    };
    let mut concept = Concept::new(code(text)?, Role::Code);
    let descriptor = rest.split_once('\t').map_or(rest, |(_, last)| last);
    concept.describe(kind, descriptor);
    match concept.descriptors.is_empty() {
        true => Err(Fault::plain(format!("a descriptor of `{}`", concept.code), "none")),
        false => Ok(concept),
    }
}

/// Where the data begins: at a line with a code and a text, when the next line that is not blank is one too. An address
/// in the notice may begin with a ZIP code, but it does not go on so.
fn first_data_line(lines: &[&str]) -> Option<usize> {
    let is_data = |line: &str| list_row(line, "long").is_ok();
    let next = |at: usize| lines[at + 1..].iter().find(|line| !is_blank(line));
    (0..lines.len()).find(|&at| is_data(lines[at]) && next(at).is_none_or(|line| is_data(line)))
}

/// Adds what another file says of a code.
fn absorb(known: &mut Concept, other: Concept) {
    for descriptor in other.descriptors {
        known.describe(&descriptor.kind, &descriptor.text);
    }
    for (name, value) in other.properties {
        if name != "concept" || !known.properties.iter().any(|(known, _)| *known == name) {
            known.properties.push((name, value));
        }
    }
    known.effective = known.effective.or(other.effective);
}

/// A preamble as the release's notice.
fn said(preamble: &str) -> Option<String> {
    let lines: Vec<&str> = preamble.lines().map(str::trim_end).collect();
    let text = lines.join("\n").trim().to_string();
    (!text.is_empty()).then_some(text)
}
