//! The tabular list of ICD-10-CM (CDC), an XML file: inclusion terms, what a heading includes, notes, and the chapter and section of
//! each category, whose notes become the category's.
//!
//! Codes with a seventh character are not spelled out in it; the order file has them. Its notes on what a code
//! excludes name what the code is not: they are kept to be shown, and never searched.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::code::{Code, has_shape};
use crate::error::Result;

use super::Input;
use super::order::CM_SHAPES;
use super::text::{Fault, Faults, Lines, decode};

/// What the tabular list says of one code.
pub(super) struct Entry {
    /// The code.
    pub(super) code: Code,
    /// Its inclusion terms.
    pub(super) terms: Vec<String>,
    /// What its "Includes" notes name.
    pub(super) includes: Vec<String>,
    /// Its other notes and the meanings of its seventh characters, by the property they become; they hold for the codes below too.
    pub(super) notes: Vec<(&'static str, String)>,
    /// Chapter and section, on a category only.
    pub(super) place: Option<(String, String)>,
}

/// The elements that matter; all others are passed through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Chapter,
    Section,
    Diagnosis,
    Inclusion,
    Includes,
    Name,
    Title,
    Note,
    /// Notes that become a property of this name.
    Notes(&'static str),
    Sevenths,
    Seventh(char),
    Other,
}

impl Tag {
    fn of(tag: &BytesStart) -> Tag {
        match tag.name().as_ref() {
            "excludes1" => Tag::Notes("excludes1"),
            "excludes2" => Tag::Notes("excludes2"),
            "codeFirst" => Tag::Notes("code_first"),
            "codeAlso" => Tag::Notes("code_also"),
            "useAdditionalCode" => Tag::Notes("use_additional_code"),
            "notes" => Tag::Notes("note"),
            "sevenChrNote" => Tag::Notes("seventh_character"),
            "sevenChrDef" => Tag::Sevenths,
            "extension" => {
                let value = tag.attributes().flatten().find(|a| a.key.as_ref() == "char");
                value.and_then(|a| a.value.chars().next()).map_or(Tag::Other, Tag::Seventh)
            }
            "chapter" => Tag::Chapter,
            "section" => Tag::Section,
            "diag" => Tag::Diagnosis,
            "inclusionTerm" => Tag::Inclusion,
            "includes" => Tag::Includes,
            "name" => Tag::Name,
            "desc" => Tag::Title,
            "note" => Tag::Note,
            _ => Tag::Other,
        }
    }
}

/// The state of one pass over the file.
#[derive(Default)]
struct Pass {
    open: Vec<Tag>,
    /// The open diagnoses, as places in `entries`; the innermost last. `None` until its code is read.
    diagnoses: Vec<Option<usize>>,
    /// How deep the element lies whose text is being gathered, and the text.
    gathering: Option<usize>,
    text: String,
    chapter: (String, String),
    section: String,
    /// The notes of the open chapter and of the open section, by the property they become.
    chapter_notes: Vec<(&'static str, String)>,
    section_notes: Vec<(&'static str, String)>,
    entries: Vec<Entry>,
    faults: Faults,
}

/// Reads a whole tabular list, in its own order.
pub(super) fn read(input: &Input) -> Result<Vec<Entry>> {
    let xml = decode(&input.path, &input.bytes)?;
    let mut reader = Reader::from_str(&xml);
    let mut pass = Pass::default();
    let mut lines = Lines::of(&xml);
    loop {
        let (at, fault) = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => match pass.event(event) {
                Ok(()) => continue,
                Err(fault) => (reader.buffer_position(), fault),
            },
            Err(error) => {
                let found = super::archive::lower(&error.to_string());
                pass.faults.add(&input.path, lines.line(reader.error_position()), Fault::plain(WELL_FORMED, found));
                break;
            }
        };
        pass.faults.add(&input.path, lines.line(at), fault);
    }
    if !pass.open.is_empty() {
        let found = "the end of the file inside an element";
        pass.faults.add(&input.path, lines.line(xml.len() as u64), Fault::plain(WELL_FORMED, found));
    } else if pass.entries.is_empty() {
        pass.faults.add(&input.path, 1, Fault::plain("a tabular list with `diag` elements", "none"));
    }
    input.done();
    pass.faults.or(pass.entries)
}

pub(super) const WELL_FORMED: &str = "well-formed XML";

impl Pass {
    fn event(&mut self, event: Event) -> std::result::Result<(), Fault> {
        match event {
            Event::Start(tag) => self.start(Tag::of(&tag)),
            Event::End(_) => return self.end(),
            Event::Text(text) if self.gathering.is_some() => self.text.push_str(&text.into_inner()),
            Event::CData(text) if self.gathering.is_some() => self.text.push_str(&text.into_inner()),
            Event::GeneralRef(name) if self.gathering.is_some() => self.text.push(character(&name)?),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag) {
        let parent = self.open.last().copied().unwrap_or(Tag::Other);
        let wanted = matches!(
            (parent, tag),
            (Tag::Chapter | Tag::Diagnosis, Tag::Name) | (Tag::Chapter | Tag::Section, Tag::Title)
        );
        let term = match (self.open.as_slice(), tag) {
            ([.., Tag::Diagnosis, above], Tag::Note) => {
                matches!(above, Tag::Inclusion | Tag::Includes | Tag::Notes(_))
            }
            ([.., Tag::Chapter | Tag::Section, above], Tag::Note) => matches!(above, Tag::Includes | Tag::Notes(_)),
            ([.., Tag::Diagnosis, Tag::Sevenths], Tag::Seventh(_)) => true,
            _ => false,
        };
        self.open.push(tag);
        match tag {
            Tag::Chapter => (self.chapter_notes, self.section_notes) = Default::default(),
            Tag::Section => self.section_notes = Vec::new(),
            Tag::Diagnosis => self.diagnoses.push(None),
            _ => {}
        }
        if (wanted || term) && self.gathering.is_none() {
            self.gathering = Some(self.open.len());
            self.text.clear();
        }
    }

    fn end(&mut self) -> std::result::Result<(), Fault> {
        let depth = self.open.len();
        let tag = self.open.pop().unwrap_or(Tag::Other);
        if tag == Tag::Diagnosis {
            self.diagnoses.pop();
        }
        if self.gathering != Some(depth) {
            return Ok(());
        }
        self.gathering = None;
        let text = crate::descriptor::fold_space(&self.text);
        let notes = match self.open.as_slice() {
            [.., Tag::Chapter, _] => Some(&mut self.chapter_notes),
            [.., Tag::Section, _] => Some(&mut self.section_notes),
            _ => None,
        };
        if let (Some(notes), Some(Tag::Notes(_) | Tag::Includes)) = (notes, self.open.last()) {
            let name = if let Some(Tag::Notes(name)) = self.open.last() { *name } else { "includes" };
            notes.extend(Some((name, text)).filter(|(_, text)| !text.is_empty()));
            return Ok(());
        }
        match (self.open.last(), tag) {
            (Some(Tag::Chapter), Tag::Name) => self.chapter = (text, String::new()),
            (Some(Tag::Chapter), _) => self.chapter.1 = text,
            (Some(Tag::Section), _) => self.section = text,
            (Some(Tag::Diagnosis), _) => self.name(&text)?,
            (Some(Tag::Includes), _) if points_elsewhere(&text) => {}
            (Some(Tag::Includes), _) => self.owner(&text)?.includes.push(text),
            _ if text.is_empty() => {}
            (Some(Tag::Notes(name)), _) => {
                let name = *name;
                self.owner(&text)?.notes.push((name, text));
            }
            (_, Tag::Seventh(c)) => self.owner(&text)?.notes.push(("seventh_character", format!("{c} {text}"))),
            _ => self.owner(&text)?.terms.push(text),
        }
        Ok(())
    }

    fn name(&mut self, name: &str) -> std::result::Result<(), Fault> {
        let is_whole = |code: &Code| has_shape(code.as_str(), &CM_SHAPES) && code.printed(Some((3, '.'))) == name;
        let code = Code::parse(name).filter(is_whole);
        let Some(code) = code else {
            return Err(Fault::new("an ICD-10-CM code as the `name` of a `diag`", name));
        };
        let category = self.diagnoses.len() == 1;
        let chapter = || format!("{} {}", self.chapter.0, self.chapter.1).trim().to_string();
        let place = category.then(|| (chapter(), self.section.clone()));
        let notes = if category { [&self.chapter_notes[..], &self.section_notes].concat() } else { Vec::new() };
        if let Some(open) = self.diagnoses.last_mut() {
            *open = Some(self.entries.len());
        }
        self.entries.push(Entry { code, terms: Vec::new(), includes: Vec::new(), notes, place });
        Ok(())
    }

    /// The entry of the innermost open diagnosis, which `term` is said of.
    fn owner(&mut self, term: &str) -> std::result::Result<&mut Entry, Fault> {
        let owner = self.diagnoses.last().copied().flatten().and_then(|at| self.entries.get_mut(at));
        owner.ok_or_else(|| Fault::new("inclusion terms inside a `diag` with a `name`", term))
    }
}

/// Whether an "Includes" note names no condition but sends the reader to other codes.
fn points_elsewhere(note: &str) -> bool {
    note.is_empty() || ["any condition", "conditions "].iter().any(|opening| note.starts_with(opening))
}

/// The character that `&amp;` or `&#233;` stands for.
pub(super) fn character(name: &BytesRef) -> std::result::Result<char, Fault> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Ok(c);
    }
    match &*name.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        other => Err(Fault::new("a character reference", other)),
    }
}

/// Whether the start of a file is that of a tabular list.
pub(super) fn looks_like(head: &str) -> bool {
    head.contains("<ICD10CM.tabular")
}

/// The edition that a tabular list says it is, in its first element.
pub(super) fn stated_version(head: &str) -> Option<&str> {
    let (_, rest) = head.split_once("<version>")?;
    Some(rest.split_once('<')?.0.trim())
}
