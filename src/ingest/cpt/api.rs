//! Answers of the publisher's web service, saved as JSON: an array of objects, or one object.
//!
//! Which answer it is shows in the objects: `long_descriptor` and its like, a `descriptor` with or without an `id`, the names of a
//! laboratory analysis, a modifier with its `type`. Shapes: the service's published interface description.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::descriptor::{Concept, Role};
use crate::error::Result;

use super::super::Input;
use super::super::archive::lower;
use super::super::text::{Fault, Faults, Lines, Row, quoted};
use super::{Told, code, keep, modifier};

/// Keys of which one tells that an object with a `code` is such an answer's.
const TELLING: [&str; 6] = [
    "\"short_descriptor\"",
    "\"medium_descriptor\"",
    "\"long_descriptor\"",
    "\"descriptor\"",
    "\"manufacturer\"",
    "\"lab\"",
];

/// Whether the start of a file is such an answer's.
pub(super) fn looks_like(head: &str) -> bool {
    head.trim_start().starts_with(['[', '{'])
        && head.contains("\"code\"")
        && TELLING.iter().any(|key| head.contains(key))
}

#[derive(Deserialize)]
struct Answer {
    code: String,
    long_descriptor: Option<String>,
    medium_descriptor: Option<String>,
    short_descriptor: Option<String>,
    descriptor: Option<String>,
    id: Option<Value>,
    language: Option<String>,
    test: Option<String>,
    lab: Option<String>,
    manufacturer: Option<String>,
    r#type: Option<String>,
    general_use: Option<Value>,
    ambulatory_service_center: Option<Value>,
    #[serde(flatten)]
    other: BTreeMap<String, Value>,
}

/// Reads all objects.
pub(super) fn read(input: &Input, text: &str) -> Result<Told> {
    let (mut told, mut faults) = (Told::default(), Faults::default());
    let (mut strange, mut foreign): (Option<String>, Option<String>) = (None, None);
    let mut objects = Objects { text, at: 0, ended: false };
    let mut lines = Lines::of(text);
    while let Some((at, read)) = objects.next() {
        let number = lines.line(at as u64);
        let answer = match read {
            Ok(answer) => answer,
            Err(error) => {
                let line = number + error.line().saturating_sub(1) as u64;
                let expected = "well-formed JSON: objects with a `code` as the web service gives them";
                faults.add(&input.path, line, Fault::plain(expected, lower(&error.to_string())));
                break;
            }
        };
        if let Some(key) = answer.other.keys().next() {
            strange.get_or_insert(format!("{}:{number}: {} is not known; it was not read", input.name, quoted(key)));
        }
        match concept(&answer) {
            Ok(Some(concept)) => told.rows.push((number, concept)),
            Ok(None) => {
                foreign.get_or_insert(format!("{}:{number}: texts in another language were left out", input.name));
            }
            Err(fault) => faults.add(&input.path, number, fault),
        }
    }
    if !objects.ended {
        let line = text.lines().count().max(1) as u64;
        faults.add(&input.path, line, Fault::plain("the bracket that closes the list", "the end of the file"));
    }
    told.warnings.extend(strange.into_iter().chain(foreign));
    if told.rows.is_empty() {
        faults.add(&input.path, 1, Fault::plain("objects with a `code`", "none"));
    }
    faults.or(told)
}

/// The objects of an array, or the one object that a text is.
struct Objects<'a> {
    text: &'a str,
    at: usize,
    /// Whether the closing bracket was seen, and nothing after it.
    ended: bool,
}

impl Objects<'_> {
    /// Where the next object begins, and the object.
    fn next(&mut self) -> Option<(usize, serde_json::Result<Answer>)> {
        let first = self.at == 0;
        self.skip(&[]);
        let opens = if first { '[' } else { ',' };
        let single = first && self.text.trim_start().starts_with('{');
        if !single && !self.skip(&[opens]) {
            self.ended = self.skip(&[']']) && self.at == self.text.len();
            return None;
        }
        if first && !single && self.skip(&[']']) {
            self.ended = true;
            return None;
        }
        let at = self.at;
        let mut stream = serde_json::Deserializer::from_str(&self.text[at..]).into_iter::<Answer>();
        let read = stream.next()?;
        self.at = at + stream.byte_offset();
        self.ended = read.is_err() || (single && self.text[self.at..].trim().is_empty());
        Some((at, read))
    }

    /// Passes white space, and one of `marks` with what white space follows it; tells whether there was one.
    fn skip(&mut self, marks: &[char]) -> bool {
        let rest = self.text[self.at..].trim_start();
        let passed = rest.strip_prefix(marks);
        self.at = self.text.len() - passed.unwrap_or(rest).trim_start().len();
        passed.is_some()
    }
}

/// What an object says; `None` when it is in a language that is not kept.
fn concept(answer: &Answer) -> Row<Option<Concept>> {
    let language = answer.language.as_deref().unwrap_or("English").to_lowercase();
    let (english, spanish) = (language.starts_with("en"), language.starts_with("es") || language.starts_with("sp"));
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    if let Some(kind) = &answer.r#type {
        let mut concept = modifier(&answer.code)?;
        concept.describe("long", &text(&answer.descriptor));
        keep(&mut concept, "type", kind);
        for (name, value) in
            [("general_use", &answer.general_use), ("surgical_center", &answer.ambulatory_service_center)]
        {
            keep(
                &mut concept,
                name,
                &value.as_ref().filter(|v| !v.is_null()).map(Value::to_string).unwrap_or_default(),
            );
        }
        return described(concept);
    }
    let mut concept = Concept::new(code(&answer.code, false)?, Role::Code);
    match (&answer.descriptor, &answer.id) {
        (Some(descriptor), Some(id)) if english => {
            concept.describe("clinician", descriptor);
            keep(&mut concept, "clinician", id.to_string().trim_matches('"'));
        }
        (Some(descriptor), None) if english => concept.describe("consumer", descriptor),
        (Some(descriptor), None) if spanish => concept.describe("spanish", descriptor),
        (Some(_), _) => return Ok(None),
        (None, _) if english => {
            concept.describe("long", &text(&answer.long_descriptor));
            concept.describe("medium", &text(&answer.medium_descriptor));
            concept.describe("short", &text(&answer.short_descriptor));
            concept.describe("test", &text(&answer.test));
            concept.describe("lab", &text(&answer.lab));
            concept.describe("lab", &text(&answer.manufacturer));
        }
        (None, _) => return Ok(None),
    }
    described(concept)
}

fn described(concept: Concept) -> Row<Option<Concept>> {
    match concept.descriptors.is_empty() {
        true => Err(Fault::plain(format!("a descriptor of `{}`", concept.code), "none")),
        false => Ok(Some(concept)),
    }
}
