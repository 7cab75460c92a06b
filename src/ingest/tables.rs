//! Code sets whose schema says how their tables are read: LOINC, and a user's own.

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Date, Role, fold_space};
use crate::error::{Error, Result};
use crate::schema::{Column, Meaning, Schema, Table};

use super::rows::{Cells, Header, cell};
use super::text::{Fault, Faults, Row, count, decode, plain_name};
use super::{Input, Reading};

/// Which of a schema's tables the start of a file is: the one whose columns its header row has, most columns first.
pub(super) fn which(schema: &Schema, head: &str) -> Option<usize> {
    let found = schema.tables.iter().enumerate().filter(|(_, table)| header(table, head).is_some());
    found.max_by_key(|(at, table)| (table.column.len(), std::cmp::Reverse(*at))).map(|(at, _)| at)
}

/// What the header row of a schema's first table must have.
pub(super) fn expected(schema: &Schema) -> String {
    let names = |table: &Table| table.column.iter().map(|c| format!("`{}`", c.name)).collect::<Vec<_>>().join(", ");
    let all: Vec<String> = schema.tables.iter().map(names).collect();
    format!("a table with the columns {}", all.join(", or "))
}

fn header(table: &Table, text: &str) -> Option<Header> {
    Header::find(text, |columns| table.column.iter().all(|c| columns.contains(&plain_name(&c.name))))
}

/// Reads the files, each with the number of its table. The first table lists the codes; others add to them. `ended` is the day
/// from which a code counts as ended that is inactive without a day.
pub(super) fn read(schema: &Schema, files: &[(usize, &Input)], ended: Option<Date>) -> Result<Reading> {
    let mut concepts: Vec<Concept> = Vec::new();
    let mut warnings = Vec::new();
    let mut faults = Faults::default();
    let mut files = files.to_vec();
    files.sort_by_key(|(table, _)| *table);
    for (number, input) in files {
        let Some(table) = schema.tables.get(number) else { continue };
        let rows = read_one(schema, table, input, ended, number > 0, &mut faults)?;
        input.done();
        if number == 0 {
            concepts = merged(&input.path, concepts, rows, &mut faults);
            continue;
        }
        let mut strangers = 0;
        for (_, row) in rows {
            match concepts.binary_search_by(|c| c.code.cmp(&row.code)) {
                Ok(at) => absorb(&mut concepts[at], row),
                Err(_) => strangers += 1,
            }
        }
        if strangers > 0 {
            warnings.push(format!(
                "{}: {} of codes that are not listed; left out",
                input.name,
                count(strangers, "row")
            ));
        }
    }
    let concepts = faults.or(concepts)?;
    Ok(Reading { concepts, notice: None, warnings })
}

fn merged(path: &str, known: Vec<Concept>, rows: Vec<(u64, Concept)>, faults: &mut Faults) -> Vec<Concept> {
    let known = known.into_iter().map(|concept| (0, concept));
    super::unique(path, known.chain(rows).collect(), faults)
}

fn read_one(
    schema: &Schema,
    table: &Table,
    input: &Input,
    ended: Option<Date>,
    adds: bool,
    faults: &mut Faults,
) -> Result<Vec<(u64, Concept)>> {
    let text = decode(&input.path, &input.bytes)?;
    let header = header(table, &text).ok_or_else(|| Error::BadFile {
        path: input.path.clone(),
        expected: expected(schema),
        found: super::text::quoted(text.lines().next().unwrap_or_default()),
    })?;
    let places: Vec<(&Column, Option<usize>)> =
        table.column.iter().map(|column| (column, header.place(&plain_name(&column.name)))).collect();
    let mut rows = Vec::new();
    header.walk(&input.path, &text, faults, |line, record| {
        if record.len() != header.width() {
            let found = count(record.len(), "cell");
            return Err(Fault::plain(format!("{}, as in the header row", count(header.width(), "cell")), found));
        }
        let concept = concept(schema, &places, record, ended)?;
        if concept.descriptors.is_empty() && !adds {
            return Err(Fault::plain(format!("a wording of `{}`", concept.code), "none"));
        }
        rows.push((line, concept));
        Ok(())
    });
    Ok(rows)
}

/// One row.
fn concept(schema: &Schema, places: &[(&Column, Option<usize>)], record: &Cells, ended: Option<Date>) -> Row<Concept> {
    let coded = places.iter().find(|(column, _)| column.is == Some(Meaning::Code));
    let text = cell(record, coded.and_then(|(_, place)| *place));
    let code = code(schema, text)?;
    let is_modifier = !has_shape(code.as_str(), &schema.shapes);
    let mut concept = Concept::new(code, if is_modifier { Role::Modifier } else { Role::Code });
    for (column, place) in places {
        take(&mut concept, schema, column, cell(record, *place), ended)?;
    }
    Ok(concept)
}

fn code(schema: &Schema, text: &str) -> Row<Code> {
    let is_one =
        |code: &Code| has_shape(code.as_str(), &schema.shapes) || has_shape(code.as_str(), &schema.modifier_shapes);
    Code::parse(text).filter(is_one).ok_or_else(|| {
        let shapes: Vec<&str> = schema.shapes.iter().chain(&schema.modifier_shapes).map(String::as_str).collect();
        Fault::new(format!("a code of the shape {} (# digit, @ letter, * either)", shapes.join(" or ")), text)
    })
}

fn take(concept: &mut Concept, schema: &Schema, column: &Column, cell: &str, ended: Option<Date>) -> Row<()> {
    if cell.is_empty() {
        return Ok(());
    }
    let listed = |values: &[String]| values.iter().any(|value| value.eq_ignore_ascii_case(cell));
    match column.is {
        Some(Meaning::Parent) => concept.parent = Some(code(schema, cell)?).filter(|p| *p != concept.code),
        Some(Meaning::Added) => concept.added = Some(day(&column.name, cell)?),
        Some(Meaning::Effective) => concept.effective = Some(day(&column.name, cell)?),
        Some(Meaning::Terminated) => concept.terminated = Some(day(&column.name, cell)?),
        Some(Meaning::Code) | None => {}
    }
    match (&column.kind, &column.split) {
        (Some(kind), Some(split)) => cell.split(split.as_str()).for_each(|text| concept.describe(kind, text)),
        (Some(kind), None) => concept.describe(kind, cell),
        (None, _) => {}
    }
    if let Some(name) = &column.property {
        concept.properties.push((name.clone(), fold_space(cell)));
    }
    if listed(&column.header) {
        concept.role = Role::Header;
    } else if listed(&column.modifier) {
        concept.role = Role::Modifier;
    }
    if !column.inactive.is_empty() {
        concept.properties.push(("status".to_string(), cell.to_string()));
        if listed(&column.inactive) {
            concept.terminated = concept.terminated.or(ended);
        }
    }
    Ok(())
}

/// A day as `20260101` or `2026-01-01`.
fn day(column: &str, cell: &str) -> Row<Date> {
    let digits: String = cell.chars().filter(|c| *c != '-').collect();
    let shape = matches!(cell.len(), 8 | 10) && digits.len() == 8;
    let parsed = if shape { super::text::date("a date", &digits).ok().flatten() } else { None };
    parsed.ok_or_else(|| Fault::new(format!("a date such as 2026-01-01 or 20260101 in the column `{column}`"), cell))
}

fn absorb(known: &mut Concept, row: Concept) {
    row.descriptors.iter().for_each(|d| known.describe(&d.kind, &d.text));
    known.properties.extend(row.properties);
    known.added = known.added.or(row.added);
    known.effective = known.effective.or(row.effective);
    known.terminated = known.terminated.or(row.terminated);
}
