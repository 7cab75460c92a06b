//! Proprietary laboratory analyses: `CPTPLA`, an XML file whose name has no extension, and `CPTPLATab`, eleven columns without
//! a header.
//!
//! Releases of the classic format may have these codes nowhere else.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::descriptor::{Concept, Role};
use crate::error::Result;

use super::super::Input;
use super::super::tabular::character;
use super::super::text::{Fault, Faults, Lines, Row, quoted, read_rows};
use super::lists::{above, first_line};
use super::{Told, any_date, code, keep, none};

const WELL_FORMED: &str = "well-formed XML";

/// Whether the start of a file is the XML's.
pub(super) fn looks_like(head: &str) -> bool {
    head.contains("<plaCodes")
}

/// A code that is being read: the line on which it began, its texts by element.
struct Open {
    line: u64,
    code: String,
    id: String,
    texts: Vec<(String, String)>,
}

/// The state of one pass over the XML.
struct Pass<'a> {
    lines: Lines<'a>,
    depth: usize,
    open: Option<Open>,
    rows: Vec<(u64, Concept)>,
    /// The first element that is not known, and its line.
    strange: Option<(u64, String)>,
}

/// Reads the XML.
pub(super) fn read_xml(input: &Input, xml: &str) -> Result<Told> {
    let mut reader = Reader::from_str(xml);
    let mut pass = Pass { lines: Lines::of(xml), depth: 0, open: None, rows: Vec::new(), strange: None };
    let mut faults = Faults::default();
    loop {
        let at = reader.buffer_position();
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => {
                if let Err(fault) = pass.event(event, at) {
                    faults.add(&input.path, pass.lines.line(at), fault);
                }
            }
            Err(error) => {
                let found = super::super::archive::lower(&error.to_string());
                faults.add(&input.path, pass.lines.line(reader.error_position()), Fault::plain(WELL_FORMED, found));
                break;
            }
        }
    }
    if pass.depth > 0 {
        let found = "the end of the file inside an element";
        faults.add(&input.path, pass.lines.line(xml.len() as u64), Fault::plain(WELL_FORMED, found));
    } else if pass.rows.is_empty() {
        faults.add(&input.path, 1, Fault::plain("a list of `plaCode` elements", "none"));
    }
    let strange = |(line, element)| format!("{}:{line}: no element is called {element}; it was not read", input.name);
    let warnings = pass.strange.map(strange).into_iter().collect();
    let rows = super::super::once(&input.path, pass.rows, &mut faults);
    faults.or(Told { rows, warnings, ..Told::default() })
}

impl Pass<'_> {
    fn event(&mut self, event: Event, at: u64) -> Row<()> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(&tag, at)?;
            }
            Event::Empty(tag) if self.depth < 2 => {
                return Err(Fault::new("an element with texts", tag.name().as_ref()));
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 1
                    && let Some(open) = self.open.take()
                {
                    self.rows.push((open.line, concept(&open)?));
                }
            }
            Event::Text(text) => self.gather(&text.into_inner()),
            Event::CData(text) => self.gather(&text.into_inner()),
            Event::GeneralRef(name) => self.gather(character(&name)?.encode_utf8(&mut [0; 4])),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart, at: u64) -> Row<()> {
        let name = tag.name();
        let name = name.as_ref();
        match (self.depth, &mut self.open) {
            (2, open) if name == "plaCode" => *open = Some(opened(tag, self.lines.line(at))?),
            (2, _) => return Err(Fault::new("an element `plaCode`", name)),
            // The texts of elements that are not known are gathered too, and not looked at.
            (3, Some(open)) => {
                open.texts.push((name.to_string(), String::new()));
                if !ELEMENTS.contains(&name) {
                    self.strange.get_or_insert((self.lines.line(at), quoted(name)));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Adds to the text of the innermost element.
    fn gather(&mut self, more: &str) {
        if let Some((_, text)) = self.open.as_mut().filter(|_| self.depth == 3).and_then(|open| open.texts.last_mut()) {
            text.push_str(more);
        }
    }
}

/// The elements of a `plaCode`.
const ELEMENTS: [&str; 11] = [
    "cdDesc",
    "cdMDesc",
    "cdSDesc",
    "cdStatus",
    "clinicalDesc",
    "consumerDesc",
    "effectiveDate",
    "labName",
    "manufacturerName",
    "publishDate",
    "testName",
];

fn opened(tag: &BytesStart, line: u64) -> Row<Open> {
    let attribute = |name: &str| {
        let found = tag.try_get_attribute(name).ok().flatten();
        found.map(|attribute| attribute.value.into_owned()).unwrap_or_default()
    };
    Ok(Open { line, code: attribute("cdCode"), id: attribute("cdId"), texts: Vec::new() })
}

fn concept(open: &Open) -> Row<Concept> {
    let text = |name: &str| open.texts.iter().find(|(of, _)| of == name).map_or("", |(_, text)| text.trim());
    let cells = [
        &open.code,
        text("cdDesc"),
        text("cdMDesc"),
        text("cdSDesc"),
        text("consumerDesc"),
        text("clinicalDesc"),
        text("publishDate"),
        text("effectiveDate"),
        text("testName"),
        text("labName"),
        text("manufacturerName"),
    ];
    let mut concept = analysis(&cells)?;
    keep(&mut concept, "analysis", &open.id);
    let status = text("cdStatus").to_lowercase();
    if status == "deleted" {
        concept.terminated = concept.effective.take();
    }
    if status != "existing" {
        keep(&mut concept, "status", &status);
    }
    Ok(concept)
}

/// The texts that describe an analysis, after its code.
const KINDS: [&str; 5] = ["long", "medium", "short", "consumer", "clinician"];

/// A code from its eleven cells, in the order of the tab-delimited file.
fn analysis(cells: &[&str]) -> Row<Concept> {
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
    let mut concept = Concept::new(code(cell(0), false)?, Role::Code);
    for (kind, text) in KINDS.iter().zip(&cells[1..]) {
        concept.describe(kind, text);
    }
    if concept.descriptors.is_empty() {
        return Err(Fault::plain(format!("a descriptor of `{}`", concept.code), "none"));
    }
    if let Some(day) = any_date("the day it was published", cell(6))? {
        keep(&mut concept, "published", &day.to_string());
    }
    concept.effective = any_date("the day it comes into force", cell(7))?;
    concept.describe("test", cell(8));
    concept.describe("lab", cell(9));
    concept.describe("lab", cell(10));
    Ok(concept)
}

/// Reads the tab-delimited file.
pub(super) fn read_tab(input: &Input, text: &str) -> Result<Told> {
    let one = |line: &str| {
        let cells: Vec<_> = line.split('\t').map(super::super::table::bare).collect();
        if cells.len() < 2 || cells.iter().skip(11).any(|cell| !cell.is_empty()) {
            return Err(Fault::plain(
                "a code, its texts, dates and names in eleven columns",
                format!("{}", cells.len()),
            ));
        }
        analysis(&cells.iter().map(AsRef::as_ref).collect::<Vec<&str>>())
    };
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = first_line(&lines, |line| one(line).is_ok()) else {
        return Err(none(input, "lines of a CPT code and ten more columns", "none"));
    };
    let (rows, mut faults) = read_rows(&input.path, &lines[start..], start as u64 + 1, one);
    let mut told = Told { preamble: lines[..start].join("\n"), ..Told::default() };
    told.warnings.extend(above(input, &lines[..start]));
    told.rows = super::super::once(&input.path, rows, &mut faults);
    faults.or(told)
}
