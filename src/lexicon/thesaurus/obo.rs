//! OBO ontologies such as the Disease Ontology, Mondo and HPO: `[Term]` stanzas with a name, synonyms and references.
//!
//! Obsolete terms are left out, and so are terms without a name (they only mention another ontology's). Of the references,
//! those to code systems count; where the file says how near a reference is (Mondo's `MONDO:equivalentTo`), only equal ones.

use crate::error::Result;

use super::source::{Lines, Source};
use super::{Each, Group, Scope, code_of};

/// Reads all groups.
///
/// # Errors
/// [`crate::error::Error::BadRule`] with the first line that does not follow the format.
pub fn read(source: &mut Source, each: Each) -> Result<()> {
    for path in source.files() {
        let mut lines = source.lines(&path)?;
        let mut stanza = Stanza::default();
        while let Some(line) = lines.next()? {
            let line = line.trim().to_string();
            if line.starts_with('[') {
                if !line.ends_with(']') {
                    return Err(lines.bad("a stanza's name in brackets", &format!("`{line}`")));
                }
                stanza.hand_over(&lines, each)?;
                stanza = Stanza { is_term: line == "[Term]", start: lines.number(), ..Stanza::default() };
            } else if stanza.is_term && !line.is_empty() && !line.starts_with('!') {
                stanza.read(&line).map_err(|expected| lines.bad(expected, &format!("`{line}`")))?;
            }
        }
        stanza.hand_over(&lines, each)?;
    }
    Ok(())
}

#[derive(Default)]
struct Stanza {
    is_term: bool,
    start: usize,
    id: String,
    obsolete: bool,
    group: Option<Group>,
    synonyms: Vec<(String, Scope)>,
    codes: Vec<(crate::code::SystemId, crate::code::Code, f32)>,
}

impl Stanza {
    /// Reads one tag; else says what was expected.
    fn read(&mut self, line: &str) -> std::result::Result<(), &'static str> {
        let (tag, value) = line.split_once(':').ok_or("`tag: value`")?;
        let value = value.trim();
        match tag {
            "id" => self.id = without_tail(value).to_string(),
            "name" => {
                let mut group = Group::new("");
                group.names.push((unescaped(without_tail(value)), Scope::Preferred));
                self.group = Some(group);
            }
            "synonym" => self.synonyms.push(synonym(value).ok_or("`synonym: \"text\" SCOPE [references]`")?),
            "xref" => self.codes.extend(reference(value)),
            "is_obsolete" => self.obsolete = value.starts_with("true"),
            _ => {}
        }
        Ok(())
    }

    fn hand_over(&mut self, lines: &Lines, each: Each) -> Result<()> {
        if !self.is_term {
            return Ok(());
        }
        if self.id.is_empty() {
            return Err(super::source::bad_line(lines.shown(), self.start, "a [Term] with an id", "none"));
        }
        let Some(mut group) = self.group.take().filter(|_| !self.obsolete) else { return Ok(()) };
        group.record = std::mem::take(&mut self.id);
        group.names.append(&mut self.synonyms);
        group.codes.append(&mut self.codes);
        each(group, lines.read()).map_err(|found| lines.bad("fewer records", &found))
    }
}

/// `"text" EXACT layperson [refs] {…}`; without a scope it is a related one.
fn synonym(value: &str) -> Option<(String, Scope)> {
    let rest = value.strip_prefix('"')?;
    let mut escaped = false;
    let end = rest.char_indices().find_map(|(i, c)| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends.then_some(i)
    })?;
    let scope = match rest[end + 1..].split_whitespace().next() {
        Some("EXACT") => Scope::Exact,
        Some("NARROW") => Scope::Narrow,
        Some("BROAD") => Scope::Broad,
        _ => Scope::Related,
    };
    Some((unescaped(&rest[..end]), scope))
}

fn reference(value: &str) -> Option<(crate::code::SystemId, crate::code::Code, f32)> {
    let nearness = value.split_once('{').map_or("", |(_, tail)| tail);
    if nearness.contains("MONDO:") && !nearness.contains("MONDO:equivalentTo") {
        return None;
    }
    code_of(without_tail(value).split([' ', '"']).next()?)
}

/// A value without its trailing modifiers and comment.
fn without_tail(value: &str) -> &str {
    let value = value.split(" {").next().unwrap_or(value);
    value.split(" ! ").next().unwrap_or(value).trim()
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => plain.extend(chars.next().map(|c| if c == 'n' || c == 'W' || c == 't' { ' ' } else { c })),
            c => plain.push(c),
        }
    }
    plain
}
