//! CPT Link: what became of codes (`history/`), and its tables of properties (`pipe/`, `tab/`).
//!
//! The history files name every code that was ever deleted, with its last meaning and what to do instead, and every change of those
//! that are left. The tables of properties hold a concept's texts one a line; their columns are not documented, so they are
//! read only when a person asks for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Date, Role};
use crate::error::Result;

use super::super::grid::{Grid, Line};
use super::super::recognize::Part;
use super::super::table::bare;
use super::super::text::{Fault, Faults, Row, decode, is_blank, oddities, plain_name, quoted};
use super::super::{Input, Reading};
use super::tables::{CODES, CONCEPTS, MODIFIER};
use super::{Told, any_date, code, keep, modifier, none};

const DELETED_ON: &[&str] = &["datedeleted"];
const CHANGE: &[&str] = &["changetype"];
const DATE: &[&str] = &["date"];
const PRIOR: &[&str] = &["priorvalue"];
const CURRENT: &[&str] = &["currentvalue"];
const INSTRUCTION: &[&str] = &["instruction"];
const DESCRIPTOR: &[&str] = &["descriptor"];
const LEVEL: &[&str] = &["level"];

/// All columns that are known.
const KNOWN: [&[&str]; 11] =
    [CODES, CONCEPTS, MODIFIER, DELETED_ON, CHANGE, DATE, PRIOR, CURRENT, INSTRUCTION, DESCRIPTOR, LEVEL];

/// What the files write for a day that nobody remembers.
const LONG_AGO: &str = "pre1982";

/// What happened to codes.
#[derive(Default)]
pub(super) struct Past {
    /// Codes that are gone.
    deleted: BTreeMap<Code, Concept>,
    /// Per code the day it was added and each change in words, in the order of the files.
    changes: BTreeMap<Code, (Option<Date>, Vec<String>)>,
    warnings: Vec<String>,
    notice: String,
}

fn columns(part: Part) -> (&'static [&'static str], &'static [&'static str]) {
    match part {
        Part::Deleted => (CODES, DELETED_ON),
        Part::History => (CODES, CHANGE),
        _ => (MODIFIER, CHANGE),
    }
}

/// Whether the start of a file is that of such a table.
pub(super) fn looks_like(part: Part, head: &str) -> bool {
    let (keys, needed) = columns(part);
    Grid::is_in(head, keys, needed)
}

impl Past {
    /// Reads one of the files.
    pub(super) fn read(&mut self, part: Part, input: &Input) -> Result<()> {
        let text = decode(&input.path, &input.bytes)?;
        let (keys, needed) = columns(part);
        let grid = Grid::of_text(&input.path, &text, keys, needed);
        let expected = format!("a table with the columns `{}` and `{}`", keys[0], needed[0]);
        let mut grid = grid.ok_or_else(|| none(input, &expected, "no such header row"))?;
        for column in grid.strangers(|plain| KNOWN.iter().any(|names| names.contains(&plain))) {
            let found = quoted(column);
            self.warnings.push(format!("{}:{}: no column is called {found}; it was not read", input.name, grid.header));
        }
        self.warnings.extend(oddities(&input.name, &input.bytes, &text));
        if self.notice.is_empty() {
            self.notice = std::mem::take(&mut grid.preamble);
        }
        let mut faults = std::mem::take(&mut grid.faults);
        for line in &grid.rows {
            let read = match part {
                Part::Deleted => self.deletion(line, &grid),
                _ => self.change(line, &grid, part == Part::ModifierHistory),
            };
            let read = read.and_then(|()| match grid.overflows(line) {
                true => Err(Fault::plain("no text beyond the last column", "some")),
                false => Ok(()),
            });
            if let Err(fault) = read {
                faults.add(&input.path, line.number, fault);
            }
        }
        faults.or(())
    }

    fn deletion(&mut self, line: &Line, grid: &Grid) -> Row<()> {
        let cell = |names| line.cell(grid.place(names));
        let mut concept = Concept::new(code(cell(CODES), false)?, Role::Code);
        let (day, long_ago) = when("the day it was deleted", cell(DELETED_ON))?;
        concept.terminated = day;
        concept.describe("long", cell(DESCRIPTOR));
        keep(&mut concept, "concept", cell(CONCEPTS));
        keep(&mut concept, "deleted", &long_ago);
        instruct(&mut concept, cell(INSTRUCTION));
        self.gone(concept)
    }

    fn change(&mut self, line: &Line, grid: &Grid, is_modifier: bool) -> Row<()> {
        let cell = |names| line.cell(grid.place(names));
        let text = cell(if is_modifier { MODIFIER } else { CODES });
        // Headings are in these tables too, without a code.
        if text.is_empty() {
            return Ok(());
        }
        let mut concept = if is_modifier { modifier(text)? } else { Concept::new(code(text, false)?, Role::Code) };
        let (day, long_ago) = when("the day of the change", cell(DATE))?;
        let what = cell(CHANGE).to_lowercase();
        let (added, said) = self.changes.entry(concept.code.clone()).or_default();
        if what == "added" {
            *added = added.or(day.filter(|_| long_ago.is_empty()));
        }
        let date =
            if long_ago.is_empty() { day.map(|day| day.to_string()).unwrap_or_default() } else { long_ago.clone() };
        let before = match cell(PRIOR) {
            "" => String::new(),
            prior => format!("; before: {prior}"),
        };
        said.push(format!("{date} {what}{before}").trim().to_string());
        if what == "deleted" {
            concept.terminated = day;
            let last = [cell(PRIOR), cell(CURRENT)].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            concept.describe("long", last);
            keep(&mut concept, "concept", cell(CONCEPTS));
            keep(&mut concept, "deleted", &long_ago);
            instruct(&mut concept, cell(INSTRUCTION));
            self.gone(concept)?;
        }
        Ok(())
    }

    /// Notes that a code is gone: the file of deleted codes, which is read first, knows best; of two days the later counts.
    fn gone(&mut self, concept: Concept) -> Row<()> {
        if concept.terminated.is_none() {
            return Err(Fault::plain(format!("the day `{}` was deleted", concept.code), "none"));
        }
        match self.deleted.get_mut(&concept.code) {
            Some(known) => {
                known.terminated = known.terminated.max(concept.terminated);
                if known.descriptors.is_empty() {
                    known.descriptors = concept.descriptors;
                }
            }
            None => {
                self.deleted.insert(concept.code.clone(), concept);
            }
        }
        Ok(())
    }

    /// Adds to a release what the files say: codes that are gone, when the others came, what was changed.
    pub(super) fn enrich(mut self, reading: &mut Reading) {
        let listed: BTreeSet<Code> = reading.concepts.iter().map(|concept| concept.code.clone()).collect();
        let back = self.deleted.keys().filter(|code| listed.contains(code)).count();
        let bare = |concept: &Concept| concept.descriptors.is_empty();
        let unknown = self.deleted.values().filter(|concept| bare(concept)).count();
        let gone = std::mem::take(&mut self.deleted).into_values();
        let gone = gone.filter(|concept| !bare(concept) && !listed.contains(&concept.code));
        reading.concepts.extend(gone);
        reading.concepts.sort_by(|a, b| a.code.cmp(&b.code));
        for concept in &mut reading.concepts {
            if let Some((added, said)) = self.changes.remove(&concept.code) {
                concept.added = concept.added.or(added);
                concept.properties.extend(said.into_iter().map(|change| ("history".to_string(), change)));
            }
        }
        if back > 0 {
            let codes = super::super::text::count(back, "deleted code");
            self.warnings.push(format!("{codes} of the history in the list of codes again; taken as in use"));
        }
        if unknown > 0 {
            let codes = super::super::text::count(unknown, "deleted code");
            self.warnings.push(format!("{codes} without a text in the history; left out"));
        }
        reading.warnings.append(&mut self.warnings);
        reading.notice = reading.notice.take().or_else(|| super::release::notice(&self.notice));
    }
}

/// A day, and the words of the file where it only knows that it was long ago.
fn when(what: &'static str, cell: &str) -> Row<(Option<Date>, String)> {
    match plain_name(cell) == LONG_AGO {
        true => Ok((Date::new(1982, 1, 1).ok(), cell.trim().to_string())),
        false => Ok((any_date(what, cell)?, String::new())),
    }
}

/// Keeps what is to be done instead, and the codes it names.
fn instruct(concept: &mut Concept, instruction: &str) {
    keep(concept, "instruction", instruction);
    for word in instruction.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| has_shape(word, &["####*"])) {
        if let Some(code) = Code::parse(word).filter(|code| *code != concept.code && !concept.see.contains(code)) {
            concept.see.push(code);
        }
    }
}

/// Reads the table of properties: concept, type, value. `types` names the types.
pub(super) fn properties(input: &Input, types: Option<&Input>) -> Result<Told> {
    let types = types.ok_or_else(|| none(input, "the table of types (`Type_DTK_pipe.txt`) beside it", "none"))?;
    let names: BTreeMap<String, String> = lines_of(types)?
        .into_iter()
        .filter_map(|(_, mut cells)| {
            let name = cells.get(1).map(|name| plain_name(name))?;
            Some((std::mem::take(&mut cells[0]), name))
        })
        .collect();
    let mut concepts: BTreeMap<String, (u64, Vec<(String, String)>)> = BTreeMap::new();
    let mut faults = Faults::default();
    for (number, cells) in lines_of(input)? {
        let [concept, kind, value @ ..] = &cells[..] else {
            faults.add(
                &input.path,
                number,
                Fault::plain("a concept, a type and a value", format!("{} cells", cells.len())),
            );
            continue;
        };
        // The header, where there is one, has no numbers.
        if !concept.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        let name = names.get(kind).cloned().unwrap_or_default();
        let (_, texts) = concepts.entry(concept.clone()).or_insert((number, Vec::new()));
        texts.push((name, value.join(" ").trim().to_string()));
    }
    let mut told = Told::default();
    for (id, (number, texts)) in concepts {
        // Headings are concepts too; only codes have a code.
        let Some((_, text)) = texts.iter().find(|(name, _)| name == "cptcode") else { continue };
        match code(text, false) {
            Ok(code) => told.rows.push((number, of_properties(code, &id, &texts))),
            Err(fault) => faults.add(&input.path, number, fault),
        }
    }
    let text = decode(&input.path, &input.bytes)?;
    told.warnings.extend(oddities(&input.name, &input.bytes, &text));
    if told.rows.is_empty() {
        faults.add(&input.path, 1, Fault::plain("concepts with a property `CPT_Code`", "none"));
    }
    told.rows = super::super::once(&input.path, told.rows, &mut faults);
    faults.or(told)
}

fn of_properties(code: Code, id: &str, texts: &[(String, String)]) -> Concept {
    let mut concept = Concept::new(code, Role::Code);
    for (name, text) in texts {
        let kind = [
            ("consumer", "consumer"),
            ("clinician", "clinician"),
            ("medium", "medium"),
            ("short", "short"),
            ("long", "long"),
            ("full", "long"),
        ];
        if let Some((_, kind)) = kind.iter().find(|(part, _)| name.contains(part) && name.contains("descriptor")) {
            concept.describe(kind, text);
        }
    }
    keep(&mut concept, "concept", id);
    concept
}

/// The lines of a table of CPT Link, cut at pipes or tabs.
fn lines_of(input: &Input) -> Result<Vec<(u64, Vec<String>)>> {
    let text = decode(&input.path, &input.bytes)?;
    let delimiter = if text.contains('|') { '|' } else { '\t' };
    let lines = text.lines().enumerate().filter(|(_, line)| !is_blank(line) && line.contains(delimiter));
    Ok(lines.map(|(at, line)| (at as u64 + 1, line.split(delimiter).map(|c| bare(c).into_owned()).collect())).collect())
}
