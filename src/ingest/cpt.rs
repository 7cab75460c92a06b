//! CPT as the AMA's data files have it: the current tables with a header row, and the classic files.
//!
//! Every file may open with a notice of several lines, which is kept. Tables are tab-separated and read by column name; classic
//! files hold a code and a text per line, tab-separated (`LONGULT`) or in fixed columns (`MEDU`, `SHORTU`: code in 1-5, text from 7).

use std::collections::BTreeMap;

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};
use crate::schema::Schema;

use super::rows::{Rows, date, lines};

/// Concepts by code, as the files of one release add to them.
pub type Concepts = BTreeMap<Code, Concept>;

/// Column names, normalised, and the descriptor kind that each holds.
const KINDS: [(&str, &str); 10] = [
    ("long", "long"),
    ("medium", "medium"),
    ("short", "short"),
    ("consumer", "consumer"),
    ("consumerfriendlydescriptor", "consumer"),
    ("spanishconsumer", "spanish"),
    ("testname", "test"),
    ("labname", "lab"),
    ("manufacturername", "lab"),
    ("cliniciandescriptor", "clinician"),
];

/// A column name without spaces, underscores and case.
fn normal(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A cell without the quotes that a spreadsheet put around it.
fn unquoted(cell: &str) -> &str {
    let cell = cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{a0}');
    cell.strip_prefix('"').and_then(|c| c.strip_suffix('"')).unwrap_or(cell)
}

/// Whether a line is the header row of a table of codes or modifiers.
pub fn is_header(line: &str) -> bool {
    line.contains('\t') && line.split('\t').any(|c| ["cptcode", "modifiercode"].contains(&normal(c).as_str()))
}

/// Reads a table with a header row into `concepts`; gives the notice above it.
///
/// # Errors
/// [`Error::BadFile`] when no header row is found, [`Error::BadRows`].
pub fn read_table(path: &str, text: &str, schema: &Schema, concepts: &mut Concepts) -> Result<Option<String>> {
    let header = lines(text).find(|(_, line)| is_header(line));
    let (header_line, header) = header.ok_or_else(|| Error::BadFile {
        path: path.to_string(),
        expected: "a header row with the column `CPT Code` or `Modifier Code`".to_string(),
        found: "none".to_string(),
    })?;
    let names: Vec<String> = header.split('\t').map(|c| normal(unquoted(c))).collect();
    let mut rows = Rows::default();
    for (number, line) in lines(text).filter(|(n, line)| *n > header_line && !line.trim().is_empty()) {
        let cells: Vec<&str> = line.split('\t').map(unquoted).collect();
        let value = |name: &str| names.iter().position(|n| n == name).and_then(|i| cells.get(i)).copied().unwrap_or("");
        let modifier = value("modifiercode");
        let read = if modifier.is_empty() {
            read_code_row(&names, &cells, &value, schema, concepts)
        } else {
            read_modifier_row(modifier, &value, schema, concepts)
        };
        if let Err((expected, found)) = read {
            rows.bad(path, number, expected, &found);
        }
    }
    rows.check()?;
    Ok(notice(text, header_line))
}

type RowResult = std::result::Result<(), (&'static str, String)>;

fn read_code_row<'r>(
    names: &[String],
    cells: &[&str],
    value: &dyn Fn(&str) -> &'r str,
    schema: &Schema,
    concepts: &mut Concepts,
) -> RowResult {
    let concept = concept_of(value("cptcode"), &schema.shapes, Role::Code, concepts)?;
    let id = [value("conceptid"), value("cptid")].into_iter().find(|id| !id.is_empty());
    if let Some(id) = id.filter(|_| !concept.properties.iter().any(|(name, _)| name == "concept")) {
        concept.properties.push(("concept".to_string(), id.to_string()));
    }
    let since = value("currentdescriptoreffectivedate");
    if let Some(since) = date(since).map_err(|_| ("a date as YYYYMMDD", since.to_string()))? {
        concept.effective = Some(since);
    }
    for (i, name) in names.iter().enumerate() {
        let Some((_, kind)) = KINDS.iter().find(|(column, _)| column == name) else { continue };
        // A tab inside the last column's text splits it: what follows belongs to it.
        let last = i + 1 == names.len();
        let text = if last { cells.get(i..).unwrap_or(&[]).join(" ") } else { cells.get(i).unwrap_or(&"").to_string() };
        concept.describe(kind, &text);
    }
    Ok(())
}

fn read_modifier_row<'r>(
    code: &str,
    value: &dyn Fn(&str) -> &'r str,
    schema: &Schema,
    concepts: &mut Concepts,
) -> RowResult {
    let concept = concept_of(code, &schema.modifier_shapes, Role::Modifier, concepts)?;
    let since = value("modifierdescriptoreffective");
    concept.effective = date(since).map_err(|_| ("a date as YYYYMMDD", since.to_string()))?;
    for (column, name) in [("leveliii", "level"), ("sectionmainsection", "section")] {
        if !value(column).is_empty() {
            concept.properties.push((name.to_string(), value(column).to_string()));
        }
    }
    concept.describe("short", value("modifiername"));
    concept.describe("long", value("modifierdescription"));
    Ok(())
}

fn concept_of<'c>(
    code: &str,
    shapes: &[String],
    role: Role,
    concepts: &'c mut Concepts,
) -> std::result::Result<&'c mut Concept, (&'static str, String)> {
    let expected = match role {
        Role::Modifier => "a modifier of two characters",
        _ => "a CPT code (four digits and a digit or letter)",
    };
    let parsed = Code::parse(code).filter(|c| has_shape(c.as_str(), shapes));
    let parsed = parsed.ok_or((expected, code.to_string()))?;
    Ok(concepts.entry(parsed.clone()).or_insert_with(|| Concept::new(parsed, role)))
}

/// Whether a line opens as the rows of a classic file do: a code, then a tab or a blank.
pub fn is_classic_row(line: &str) -> bool {
    line.get(..5).is_some_and(|code| has_shape(code, &["####*"]))
        && matches!(line.as_bytes().get(5), Some(b'\t' | b' '))
}

/// Reads a classic file, whose lines hold descriptors of one `kind`, into `concepts`; gives the notice above it.
///
/// # Errors
/// [`Error::BadFile`] when no line is a row, [`Error::BadRows`].
pub fn read_classic(
    path: &str,
    text: &str,
    kind: &str,
    schema: &Schema,
    concepts: &mut Concepts,
) -> Result<Option<String>> {
    let all: Vec<(u64, &str)> = lines(text).collect();
    // An address in the notice may begin with five digits: two rows in a run are taken for the beginning.
    let filled: Vec<usize> = (0..all.len()).filter(|i| !all[*i].1.trim().is_empty()).collect();
    let row = |i: &usize| is_classic_row(all[*i].1);
    let begins = filled.iter().enumerate().find(|(n, i)| row(i) && filled.get(n + 1).is_none_or(row)).map(|(_, i)| *i);
    let begins = begins.ok_or_else(|| Error::BadFile {
        path: path.to_string(),
        expected: "rows of a CPT code and a descriptor".to_string(),
        found: "none".to_string(),
    })?;
    let mut rows = Rows::default();
    for (number, line) in all[begins..].iter().filter(|(_, line)| !line.trim().is_empty()) {
        let text = line.get(6..).map(unquoted).unwrap_or("");
        if !is_classic_row(line) || text.is_empty() {
            rows.bad(path, *number, "a CPT code, a tab or blank, and a descriptor", line);
            continue;
        }
        match concept_of(&line[..5], &schema.shapes, Role::Code, concepts) {
            Ok(concept) if concept.descriptors.iter().any(|d| d.kind == kind && d.text != text) => {
                rows.bad(path, *number, &format!("each code once with its {kind} descriptor"), line);
            }
            Ok(concept) => concept.describe(kind, text),
            Err((expected, found)) => rows.bad(path, *number, expected, &found),
        }
    }
    rows.check()?;
    Ok(notice(text, all[begins].0))
}

/// The prose above line `until`, if there is any.
fn notice(text: &str, until: u64) -> Option<String> {
    let prose: Vec<&str> = lines(text).take_while(|(n, _)| *n < until).map(|(_, line)| line.trim()).collect();
    let prose = prose.join("\n").trim().to_string();
    (!prose.is_empty()).then_some(prose)
}
