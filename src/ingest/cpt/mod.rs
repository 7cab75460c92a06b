//! CPT (American Medical Association), as its licensees receive it.
//!
//! Three generations of releases and three other ways to come by the same text are read; each file is told apart by
//! [`Part`], says what it has to say in a [`Told`], and `release` makes one release of all of them.
//!
//! | file | owns |
//! |---|---|
//! | `tables` | tables with a header: code list, modifiers, consumer and clinician descriptors |
//! | `lists` | lists without one: `LONGULT`, `LONGULF`, `MEDU`, `SHORTU`, concept ids |
//! | `appendix` | `MODUL`, the prose of Appendix A: modifiers |
//! | `pla` | proprietary laboratory analyses |
//! | `api` | answers of the publisher's web service, saved as JSON |
//! | `link` | CPT Link: what became of codes; its tables of properties |
//! | `release` | several files to one release: which text is taken, where they disagree |
//!
//! A file begins with the publisher's notice, which becomes the release's; data is found by its shape, not by counting lines.

mod api;
mod appendix;
mod link;
mod lists;
mod pla;
mod release;
mod tables;

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Date, Role};
use crate::error::{Error, Result};
use crate::release::Release;

use super::recognize::Part;
use super::text::{Fault, Row, decode, oddities};
use super::{Input, Reading};

/// What one file says.
#[derive(Default)]
struct Told {
    /// The prose above its data.
    preamble: String,
    /// What it says of each code, with the line; in the file's order.
    rows: Vec<(u64, Concept)>,
    /// What is odd about it, as sentences that begin with its name and a line.
    warnings: Vec<String>,
}

/// Reads the files of one release.
pub(super) fn read(inputs: &[(Part, Input)]) -> Result<Reading> {
    let (mut sources, mut past) = (Vec::new(), link::Past::default());
    let mut types = None;
    for (part, input) in inputs {
        match part {
            Part::Deleted | Part::History | Part::ModifierHistory => past.read(*part, input)?,
            Part::LinkTypes => types = Some(input),
            Part::LinkProperties => {}
            _ => sources.push(release::Source { part: *part, name: &input.name, told: read_part(*part, input)? }),
        }
        input.done();
    }
    for (part, input) in inputs.iter().filter(|(part, _)| *part == Part::LinkProperties) {
        let told = link::properties(input, types)?;
        sources.push(release::Source { part: *part, name: &input.name, told });
    }
    let mut reading = release::of(sources);
    past.enrich(&mut reading);
    Ok(reading)
}

/// Whether these files only add to a release that is known already.
pub(super) fn is_update(inputs: &[(Part, Input)]) -> bool {
    inputs.iter().all(|(part, _)| matches!(part, Part::PlaXml | Part::PlaTab))
}

/// Gives an update what it leaves unsaid: the codes of the release before it.
pub(super) fn complete(update: &mut Release, before: &Release) {
    let known: std::collections::BTreeSet<Code> = update.concepts.iter().map(|c| c.code.clone()).collect();
    let carried: Vec<Concept> = before.concepts.iter().filter(|c| !known.contains(&c.code)).cloned().collect();
    update.warnings.retain(|warning| warning != release::NO_LIST);
    update.warnings.push(format!(
        "only laboratory codes among the files: the other {} are those of {}",
        super::text::count(carried.len(), "code"),
        before.version
    ));
    update.concepts.extend(carried);
    update.concepts.sort_by(|a, b| a.code.cmp(&b.code));
    update.notice = update.notice.take().or_else(|| before.notice.clone());
}

/// Whether the start of a file looks like this part.
pub(super) fn looks_like(part: Part, head: &str) -> bool {
    match part {
        Part::CodeList | Part::Modifiers | Part::Consumer | Part::Clinician => tables::looks_like(part, head),
        Part::Long | Part::LongUpper | Part::Medium | Part::Short => lists::looks_like(head),
        Part::LongFixed | Part::LongFixedUpper => lists::looks_like_records(head),
        Part::Appendix => appendix::looks_like(head),
        Part::PlaXml => pla::looks_like(head),
        Part::Api => api::looks_like(head),
        Part::Deleted | Part::History | Part::ModifierHistory => link::looks_like(part, head),
        _ => false,
    }
}

fn read_part(part: Part, input: &Input) -> Result<Told> {
    let is_book = matches!(super::recognize::extension(&input.name).as_str(), "xlsx" | "xlsm");
    if is_book {
        return tables::read_book(part, input);
    }
    let text = decode(&input.path, &input.bytes)?;
    let mut told = match part {
        Part::CodeList | Part::Modifiers | Part::Consumer | Part::Clinician => tables::read_text(part, input, &text),
        Part::Long | Part::LongUpper => lists::read(input, &text, "long", None),
        Part::LongFixed | Part::LongFixedUpper => lists::read_records(input, &text),
        Part::Medium => lists::read(input, &text, "medium", Some(48)),
        Part::Short => lists::read(input, &text, "short", Some(28)),
        Part::ConceptIds => lists::read_ids(input, &text),
        Part::Appendix => appendix::read(input, &text),
        Part::PlaXml => pla::read_xml(input, &text),
        Part::PlaTab => pla::read_tab(input, &text),
        _ => api::read(input, &text),
    }?;
    told.warnings.extend(oddities(&input.name, &input.bytes, &text));
    Ok(told)
}

/// The code in a cell. `zeros` says that a spreadsheet may have dropped those at its front.
fn code(text: &str, zeros: bool) -> Row<Code> {
    let is_short = zeros && (1..5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let whole = if is_short { format!("{text:0>5}") } else { text.to_string() };
    let code = Code::parse(&whole).filter(|code| has_shape(code.as_str(), &["####*"]) && code.as_str() == whole);
    code.ok_or_else(|| Fault::new("a CPT code (four digits and a digit or letter)", text))
}

fn modifier(text: &str) -> Row<Concept> {
    let fault = || Fault::new("a modifier of two letters or digits", text);
    let code = Code::parse(text).filter(|code| has_shape(code.as_str(), &["**"]) && code.as_str() == text);
    Ok(Concept::new(code.ok_or_else(fault)?, Role::Modifier))
}

/// A date in any spelling that the files are known or likely to use: `20990101`, `2099-01-01T00:00:00-06:00`, `1/31/2099`.
fn any_date(what: &'static str, cell: &str) -> Row<Option<Date>> {
    let cell = cell.trim();
    let day = cell.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '/']).collect();
    let number = |text: &str| text.parse::<i16>().ok();
    let fault = || Fault::new(format!("a date such as 20260101 or 2026-01-01 as {what}"), cell);
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 => (number(year), number(month), number(day)),
        [month, day, year] if year.len() == 4 => (number(year), number(month), number(day)),
        _ => return super::text::date(what, day),
    };
    let part = |number: Option<i16>| number.and_then(|n| i8::try_from(n).ok()).ok_or_else(fault);
    Date::new(year.ok_or_else(fault)?, part(month)?, part(day)?).map(Some).map_err(|_| fault())
}

fn keep(concept: &mut Concept, name: &str, value: &str) {
    let value = value.trim();
    if !value.is_empty() {
        concept.properties.push((name.to_string(), value.to_string()));
    }
}

/// The kinds of which a code may have several; of the others it has one.
fn is_many(kind: &str) -> bool {
    matches!(kind, "clinician" | "lab")
}

fn none(input: &Input, expected: &str, found: &str) -> Error {
    Error::BadFile { path: input.path.clone(), expected: expected.to_string(), found: found.to_string() }
}
