//! ICD-10-CM and ICD-10-PCS: the order file, and the tabular list with its inclusion terms.
//!
//! Order file: columns 1-5 order number, 7-13 code without dot, 15 flag (0 heading, 1 billable), 17-76 short title, from 78 long title
//! (CMS, "ICD-10-CM/PCS Order Files"). Tabular list: XML, `diag` elements with `name`, `desc` and `inclusionTerm/note`.

use quick_xml::Reader;
use quick_xml::events::Event;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role, fold_space};
use crate::error::{Error, Result};
use crate::schema::Schema;

use super::rows::Rows;

/// How many lines one thread reads at a time.
const CHUNK: usize = 8192;

/// Reads an order file: concepts with long and short titles, in code order, parents by prefix.
///
/// # Errors
/// [`Error::BadRows`].
pub fn read_order(path: &str, text: &str, schema: &Schema) -> Result<Vec<Concept>> {
    let lines: Vec<&str> = text.lines().collect();
    let parts: Vec<(Vec<Concept>, Rows)> =
        lines.par_chunks(CHUNK).enumerate().map(|(i, part)| read_part(path, i * CHUNK, part, schema)).collect();
    let (mut concepts, mut rows) = (Vec::with_capacity(lines.len()), Rows::default());
    for (part, bad) in parts {
        concepts.extend(part);
        rows.extend(bad);
    }
    rows.check()?;
    if !text.ends_with('\n') {
        complete_last(path, &lines)?;
    }
    concepts.sort_by(|a, b| a.code.cmp(&b.code));
    let twice = concepts.windows(2).find(|w| w[0].code == w[1].code);
    if let Some(twice) = twice {
        return Err(Error::BadFile {
            path: path.to_string(),
            expected: "each code once".to_string(),
            found: format!("`{}` twice", twice[0].code),
        });
    }
    add_parents(&mut concepts);
    Ok(concepts)
}

/// A last line without an end may have been cut: it must not be shorter than its own short title says.
fn complete_last(path: &str, lines: &[&str]) -> Result<()> {
    let Some(last) = lines.last().filter(|l| l.len() > 77) else { return Ok(()) };
    let (short, long) = (last.get(16..76).unwrap_or("").trim_end(), last.get(77..).unwrap_or("").trim_end());
    if long.len() >= short.len() {
        return Ok(());
    }
    let mut rows = Rows::default();
    rows.bad(path, lines.len() as u64, "a long title at least as long as the short one (the file may be cut)", long);
    rows.check()
}

fn read_part(path: &str, first: usize, lines: &[&str], schema: &Schema) -> (Vec<Concept>, Rows) {
    let (mut concepts, mut rows) = (Vec::with_capacity(lines.len()), Rows::default());
    for (i, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        match read_line(line, first + i, schema) {
            Ok(concept) => concepts.push(concept),
            Err((expected, found)) => rows.bad(path, (first + i) as u64 + 1, expected, &found),
        }
    }
    (concepts, rows)
}

fn read_line(line: &str, index: usize, schema: &Schema) -> std::result::Result<Concept, (&'static str, String)> {
    let column = |range: std::ops::Range<usize>| line.get(range).unwrap_or("");
    let number: Option<usize> = column(0..5).parse().ok();
    if number != Some((index + 1) % 100_000) {
        return Err(("the next order number in columns 1-5", column(0..5).to_string()));
    }
    let code = column(6..13).trim_end();
    if !has_shape(code, &schema.shapes) {
        return Err(("a code of this system in columns 7-13", code.to_string()));
    }
    let role = match column(14..15) {
        "0" => Role::Header,
        "1" => Role::Code,
        other => return Err(("0 or 1 in column 15", other.to_string())),
    };
    let (short, long) = (column(16..76).trim(), line.get(77..).unwrap_or("").trim());
    if short.is_empty() || long.is_empty() {
        return Err(("a short title in columns 17-76 and a long one from column 78", line.to_string()));
    }
    let code = Code::parse(code).ok_or(("a code in columns 7-13", code.to_string()))?;
    let mut concept = Concept::new(code, role);
    concept.describe_exactly("long", long);
    concept.describe_exactly("short", short);
    Ok(concept)
}

/// Each code stands under the longest other code that it begins with.
fn add_parents(concepts: &mut [Concept]) {
    let mut above: Vec<Code> = Vec::new();
    for concept in concepts {
        while above.last().is_some_and(|parent| !concept.code.as_str().starts_with(parent.as_str())) {
            above.pop();
        }
        concept.parent = above.last().cloned();
        above.push(concept.code.clone());
    }
}

/// What the tabular list says, by code.
#[derive(Debug, Default)]
pub struct Tabular {
    /// The release year it names.
    pub version: Option<String>,
    /// Inclusion terms, in the source's order.
    pub inclusions: FxHashMap<Code, Vec<String>>,
    /// Every code it lists.
    pub codes: Vec<Code>,
}

/// Reads the tabular XML.
///
/// # Errors
/// [`Error::BadFile`] when it is not well-formed XML or not a tabular list.
pub fn read_tabular(path: &str, text: &str) -> Result<Tabular> {
    let bad = |expected: &str, found: String, at: u64| Error::BadFile {
        path: format!(
            "{path}:{}",
            1 + text.as_bytes()[..(at as usize).min(text.len())].iter().filter(|b| **b == b'\n').count()
        ),
        expected: expected.to_string(),
        found,
    };
    let mut reader = Reader::from_str(text);
    let (mut tabular, mut open, mut codes, mut value) = (Tabular::default(), Vec::new(), Vec::new(), String::new());
    loop {
        let event = reader.read_event().map_err(|e| bad("well-formed XML", e.to_string(), reader.error_position()))?;
        match event {
            Event::Start(element) => {
                if open.is_empty() && element.name().as_ref() != "ICD10CM.tabular" {
                    return Err(bad("the root element `ICD10CM.tabular`", format!("`{}`", element.name().as_ref()), 0));
                }
                open.push(element.name().as_ref().to_string());
                value.clear();
            }
            Event::Text(part) => value.push_str(&part),
            Event::GeneralRef(name) => match entity(&name) {
                Some(c) => value.push(c),
                None => return Err(bad("a known entity", format!("`&{};`", &*name), reader.buffer_position())),
            },
            Event::CData(part) => value.push_str(&part),
            Event::End(_) => {
                tabular.take(&open, &mut codes, &value);
                open.pop();
                value.clear();
            }
            Event::Eof if open.is_empty() => return Ok(tabular),
            Event::Eof => {
                return Err(bad(&format!("the end of `{}`", open.join("/")), "the end of the file".into(), u64::MAX));
            }
            _ => {}
        }
    }
}

fn entity(name: &quick_xml::events::BytesRef) -> Option<char> {
    match &**name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => name.resolve_char_ref().ok().flatten(),
    }
}

impl Tabular {
    /// Takes the text of an element that ends; `codes` are the codes of the open `diag` elements.
    fn take(&mut self, open: &[String], codes: &mut Vec<Code>, value: &str) {
        let path: Vec<&str> = open.iter().rev().take(3).map(String::as_str).collect();
        match path.as_slice() {
            ["name", "diag", ..] => {
                if let Some(code) = Code::parse(value) {
                    self.codes.push(code.clone());
                    codes.push(code);
                }
            }
            ["diag", ..] => {
                codes.pop();
            }
            ["note", "inclusionTerm", "diag"] => {
                if let Some(code) = codes.last() {
                    self.inclusions.entry(code.clone()).or_default().push(fold_space(value));
                }
            }
            ["version", ..] if open.len() == 2 => self.version = Some(value.trim().to_string()),
            _ => {}
        }
    }

    /// Adds the inclusion terms to the concepts of an order file; gives how many of its codes the order file lacks.
    pub fn join(&self, concepts: &mut [Concept]) -> usize {
        for concept in concepts.iter_mut() {
            for term in self.inclusions.get(&concept.code).into_iter().flatten() {
                concept.describe("inclusion", term);
            }
        }
        self.codes.iter().filter(|code| concepts.binary_search_by(|c| c.code.cmp(code)).is_err()).count()
    }
}
