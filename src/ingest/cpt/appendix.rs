//! `MODUL`: Appendix A as prose, in which the modifiers stand.
//!
//! Below the notice and the line `Appendix A` come sections under headings. A modifier begins a line in one of four shapes:
//! `01 Title: text` and `P1: text` (mostly behind words such as "Physical Status Modifier"), which run on to the next blank line;
//! `1P Title`, which does so too; and `E1 text`, one line each, in the section of Level II modifiers.

use crate::code::has_shape;
use crate::descriptor::Concept;
use crate::error::Result;

use super::super::Input;
use super::super::text::{Fault, Faults, is_blank, quoted};
use super::{Told, keep, modifier, none};

/// Whether a line is the one below which modifiers stand.
fn opens(line: &str) -> bool {
    line.trim().eq_ignore_ascii_case("appendix a")
}

/// Whether the start of a file has that line.
pub(super) fn looks_like(head: &str) -> bool {
    head.lines().any(opens)
}

/// A modifier that is being read.
struct Entry<'a> {
    line: u64,
    code: &'a str,
    section: String,
    text: String,
}

/// The state of one pass.
struct Pass<'a> {
    name: &'a str,
    section: String,
    /// Whether this is the section of Level II modifiers, one line each.
    national: bool,
    open: bool,
    entries: Vec<Entry<'a>>,
    /// Lines that may be damaged modifiers.
    odd: Vec<String>,
}

/// Reads all modifiers. One that two sections have is read where it stands first.
pub(super) fn read(input: &Input, text: &str) -> Result<Told> {
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = lines.iter().position(|line| opens(line)) else {
        return Err(none(input, "a line `Appendix A` with modifiers below it", "none"));
    };
    let mut pass = Pass {
        name: &input.name,
        section: String::new(),
        national: false,
        open: false,
        entries: Vec::new(),
        odd: Vec::new(),
    };
    for (at, line) in lines.iter().enumerate().skip(start + 1) {
        pass.line(at as u64 + 1, line);
    }
    if pass.entries.is_empty() {
        return Err(none(input, "modifiers below the line `Appendix A`", "none"));
    }
    let mut told = Told { preamble: lines[..start].join("\n"), warnings: pass.odd, ..Told::default() };
    let mut faults = Faults::default();
    for entry in pass.entries {
        match concept(&entry) {
            Ok(concept) => add(&mut told, input, entry.line, concept),
            Err(fault) => faults.add(&input.path, entry.line, fault),
        }
    }
    faults.or(told)
}

/// Adds a modifier, unless an earlier section has it; says where the two differ.
fn add(told: &mut Told, input: &Input, line: u64, concept: Concept) {
    let Some((first, known)) = told.rows.iter().find(|(_, known)| known.code == concept.code) else {
        told.rows.push((line, concept));
        return;
    };
    if known.descriptors != concept.descriptors {
        let code = &concept.code;
        told.warnings.push(format!(
            "{}:{line}: modifier `{code}` reads otherwise than on line {first}, which was taken",
            input.name
        ));
    }
}

fn concept(entry: &Entry) -> std::result::Result<Concept, Fault> {
    let mut concept = modifier(entry.code)?;
    if entry.text.trim().is_empty() {
        return Err(Fault::plain(format!("a text of modifier `{}`", concept.code), "none"));
    }
    concept.describe("long", &entry.text);
    let title = entry.text.split_once(": ").map_or(entry.text.as_str(), |(title, _)| title);
    concept.describe("short", title);
    keep(
        &mut concept,
        "level",
        if has_shape(entry.code, &["@*"]) && !entry.code.starts_with('P') { "II" } else { "I" },
    );
    keep(&mut concept, "section", &entry.section);
    Ok(concept)
}

impl<'a> Pass<'a> {
    fn line(&mut self, number: u64, line: &'a str) {
        if is_blank(line) {
            self.open = false;
            return;
        }
        if let Some((code, text)) = begun(line, self.national) {
            let (section, text) = (self.section.clone(), text.trim().to_string());
            self.entries.push(Entry { line: number, code, section, text });
            self.open = true;
            return;
        }
        let runs_on = self.open && (!self.national || line.trim_start().starts_with(char::is_lowercase));
        if looks_damaged(line, runs_on) || (self.national && !runs_on) || (!runs_on && line.len() > LONGEST_HEADING) {
            let (name, found) = (self.name, quoted(line));
            self.odd
                .push(format!("{name}:{number}: expected a modifier, a heading or a text that runs on, found {found}"));
        }
        match self.entries.last_mut().filter(|_| runs_on) {
            Some(entry) => {
                entry.text.push(' ');
                entry.text.push_str(line.trim());
            }
            None => self.heading(line.trim()),
        }
    }

    /// A heading, which may take two lines.
    fn heading(&mut self, line: &str) {
        let lower = line.to_lowercase();
        let continues = self.section.ends_with("Status") && lower == "modifiers";
        self.section = if continues { format!("{} {line}", self.section) } else { line.to_string() };
        self.national = lower.starts_with("level ii") || lower.contains("national) modifiers");
    }
}

/// How long a heading may be.
const LONGEST_HEADING: usize = 100;

/// The modifier that a line begins, and the start of its text.
fn begun(line: &str, national: bool) -> Option<(&str, &str)> {
    if let Some((before, text)) = line.split_once(": ").or_else(|| line.trim_end().strip_suffix(':').map(|b| (b, ""))) {
        let last = before.rsplit(' ').next().unwrap_or_default();
        if has_shape(last, &["P#"]) && before.len() <= 40 {
            return Some((last, text));
        }
    }
    let (code, text) = line.split_once([' ', '\u{a0}'])?;
    let shapes: &[&str] = if national { &["##", "#@", "@*"] } else { &["##", "#@"] };
    has_shape(code, shapes).then_some((code, text))
}

/// Whether a line begins as a damaged modifier could: a heading with a digit at once, a text that runs on with a mixed pair.
fn looks_damaged(line: &str, runs_on: bool) -> bool {
    let odd = |c: char| c.is_ascii_digit() || (!c.is_ascii_punctuation() && !c.is_alphanumeric() && !c.is_whitespace());
    let start = line.split([' ', '\u{a0}']).next().unwrap_or_default();
    match runs_on {
        true => start.chars().count() == 2 && start.chars().any(odd) && !start.ends_with(['.', ',', ')', ';', ':']),
        false => line.chars().take(3).any(odd),
    }
}
