//! MeSH descriptor XML (`desc2026.xml`): one group per `DescriptorRecord`.
//!
//! A descriptor has a preferred concept, whose terms are other names for it, and further concepts, narrower or broader or
//! related, whose terms count as such. Names that MeSH turns round (`Ataxia, Gait`) need no care: the order of words does not count.

use std::io::BufRead;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Error, Result};

use super::source::{Source, bad_line};
use super::{Each, Group, Scope};

/// The longest name that is kept while reading, in bytes.
const LONGEST_TEXT: usize = 4096;
/// The deepest nesting of elements that is read; MeSH has 8.
const DEEPEST: usize = 64;

/// Reads all groups.
///
/// # Errors
/// [`Error::BadRule`] with the first line that is not well-formed or not MeSH; the file must end with its last element.
pub fn read(source: &mut Source, each: Each) -> Result<()> {
    for path in source.files() {
        let mut reader = Reader::from_reader(source.reader(&path)?);
        let read = read_all(&mut reader, each);
        let at = reader.buffer_position().max(reader.error_position());
        drop(reader);
        read.map_err(|problem| problem.at(&path, at))?;
    }
    Ok(())
}

/// What is wrong, before its line is known.
enum Problem {
    Xml(String),
    Shape(&'static str, String),
}

impl Problem {
    fn at(self, path: &Path, position: u64) -> Error {
        let line = match line_at(path, position) {
            Ok(line) => line,
            Err(error) => return Error::io("read", path)(error),
        };
        let path = path.display().to_string();
        match self {
            Problem::Xml(found) => bad_line(&path, line, "well-formed XML", &found),
            Problem::Shape(expected, found) => bad_line(&path, line, expected, &found),
        }
    }
}

/// The one-based line of a byte.
fn line_at(path: &Path, position: u64) -> std::io::Result<usize> {
    use std::io::Read;
    let mut input = std::io::BufReader::new(std::fs::File::open(path)?.take(position));
    let mut line = 1;
    loop {
        let block = input.fill_buf()?;
        if block.is_empty() {
            return Ok(line);
        }
        line += block.iter().filter(|b| **b == b'\n').count();
        let len = block.len();
        input.consume(len);
    }
}

fn read_all<R: BufRead>(reader: &mut Reader<R>, each: Each) -> std::result::Result<(), Problem> {
    let mut buffer = Vec::new();
    let mut path: Vec<String> = Vec::new();
    let mut text = String::new();
    let mut record = Record::default();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|e| Problem::Xml(e.to_string()))?;
        match event {
            Event::Start(tag) => {
                if path.len() == DEEPEST {
                    return Err(Problem::Shape("MeSH descriptors", "elements nested too deep".to_string()));
                }
                text.clear();
                record.begin(&tag);
                path.push(tag.local_name().as_ref().to_string());
            }
            Event::Text(piece) if text.len() < LONGEST_TEXT => text.push_str(&piece.xml10_content()),
            Event::CData(piece) if text.len() < LONGEST_TEXT => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) => text.push_str(&resolved(&reference)?),
            Event::End(_) => {
                record.end(&path, text.trim());
                let name = path.pop().unwrap_or_default();
                text.clear();
                if name == "DescriptorRecord" {
                    let group = std::mem::take(&mut record).group()?;
                    each(group, reader.buffer_position()).map_err(|found| Problem::Shape("fewer records", found))?;
                }
            }
            Event::Eof if path.is_empty() => return Ok(()),
            Event::Eof => {
                let open = path.last().map_or("", String::as_str);
                return Err(Problem::Shape("the end of the element", format!("the end of the file inside `{open}`")));
            }
            _ => {}
        }
        buffer.clear();
    }
}

fn resolved(reference: &quick_xml::events::BytesRef) -> std::result::Result<String, Problem> {
    let unknown = || Problem::Shape("a character that XML knows", format!("`&{};`", &**reference));
    if let Some(c) = reference.resolve_char_ref().map_err(|_| unknown())? {
        return Ok(c.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference).map(str::to_string).ok_or_else(unknown)
}

/// One descriptor while it is read.
#[derive(Default)]
struct Record {
    id: String,
    name: String,
    names: Vec<(String, Scope)>,
    /// Names of the concept that is being read, and whether each is the record's own.
    concept: Vec<String>,
    preferred_concept: bool,
    relation: Option<Scope>,
}

impl Record {
    fn begin(&mut self, tag: &BytesStart) {
        let attribute = |name| tag.try_get_attribute(name).ok().flatten().map(|a| a.value.to_string());
        match tag.local_name().as_ref() {
            "Concept" => {
                self.preferred_concept = attribute("PreferredConceptYN").as_deref() == Some("Y");
                self.relation = None;
            }
            "ConceptRelation" => {
                self.relation = match attribute("RelationName").as_deref() {
                    Some("BRD") => Some(Scope::Broad),
                    Some("REL") => Some(Scope::Related),
                    _ => Some(Scope::Narrow),
                };
            }
            _ => {}
        }
    }

    /// An element ends; `path` are the elements around it, itself the last.
    fn end(&mut self, path: &[String], text: &str) {
        let tail = |wanted: &[&str]| {
            path.iter().rev().zip(wanted.iter().rev()).filter(|(a, b)| a == b).count() == wanted.len()
        };
        if tail(&["DescriptorRecord", "DescriptorUI"]) {
            self.id = text.to_string();
        } else if tail(&["DescriptorRecord", "DescriptorName", "String"]) {
            self.name = text.to_string();
        } else if tail(&["Concept", "TermList", "Term", "String"]) {
            self.concept.push(text.to_string());
        } else if tail(&["ConceptList", "Concept"]) {
            let scope = if self.preferred_concept { Scope::Exact } else { self.relation.unwrap_or(Scope::Narrow) };
            self.names.extend(self.concept.drain(..).map(|name| (name, scope)));
        }
    }

    fn group(self) -> std::result::Result<Group, Problem> {
        if self.id.is_empty() || self.name.is_empty() {
            let expected = "a DescriptorRecord with DescriptorUI and DescriptorName";
            let found = if self.id.is_empty() { "no DescriptorUI" } else { "no DescriptorName" };
            return Err(Problem::Shape(expected, found.to_string()));
        }
        let mut group = Group::new(self.id);
        group.names.push((self.name, Scope::Preferred));
        group.names.extend(self.names);
        Ok(group)
    }
}
