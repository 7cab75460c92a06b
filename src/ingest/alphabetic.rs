//! The indexes of ICD-10-CM (CDC), XML files: the alphabetic index, the index of external causes, and the tables of neoplasms
//! and of drugs and chemicals.
//!
//! Main terms hold terms to any depth; each has a title, and codes, references to other terms, or (in a table) a code per
//! column. What they mean together is [`super::entries`]' affair.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::code::{Code, has_shape};
use crate::descriptor::fold_space;
use crate::error::Result;

use super::Input;
use super::order::CM_SHAPES;
use super::tabular::{WELL_FORMED, character};
use super::text::{Fault, Faults, Lines, decode};

/// How deep terms may lie in each other.
const MAX_DEPTH: usize = 32;

/// How long the titles of a term and of those above it may be together, in bytes: each term is said with all of them.
const MAX_TITLES: usize = 2000;

/// How many codes, and how many references, a term may have.
const MAX_TARGETS: usize = 16;

/// One line of an index.
#[derive(Default)]
pub(super) struct Line {
    /// The line it stands under; none for a main term.
    pub(super) above: Option<usize>,
    /// Its title, non-essential modifiers in parentheses.
    pub(super) title: String,
    /// How long its title is with those above it, in bytes.
    pub(super) titles: usize,
    /// Its codes.
    pub(super) codes: Vec<Code>,
    /// The terms it refers to, as paths.
    pub(super) see: Vec<String>,
    /// Of a table: the code in each column, by the column's number.
    pub(super) cells: Vec<(usize, Code)>,
}

/// One index, whole.
#[derive(Default)]
pub(super) struct Index {
    /// The lines, each below the one it stands under.
    pub(super) lines: Vec<Line>,
    /// Of a table: the names of the columns, by their numbers.
    pub(super) heads: Vec<(usize, String)>,
}

/// The elements that matter; all others are passed through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Term,
    Title,
    Aside,
    Code,
    See,
    Cell(usize),
    Head(usize),
    Other,
}

impl Tag {
    fn of(tag: &BytesStart) -> Tag {
        let column = || {
            let value = tag.attributes().flatten().find(|a| a.key.as_ref() == "col")?.value.trim().parse().ok();
            value.filter(|column| *column > 0)
        };
        match tag.name().as_ref() {
            "mainTerm" | "term" => Tag::Term,
            "title" => Tag::Title,
            "nemod" => Tag::Aside,
            "code" | "subcat" | "seecat" => Tag::Code,
            "see" => Tag::See,
            "cell" => column().map_or(Tag::Other, Tag::Cell),
            "head" => column().map_or(Tag::Other, Tag::Head),
            _ => Tag::Other,
        }
    }

    fn is_gathered(self, below: Option<&Tag>) -> bool {
        match self {
            Tag::Title | Tag::Code | Tag::See | Tag::Cell(_) => below == Some(&Tag::Term),
            Tag::Head(_) => true,
            Tag::Term | Tag::Aside | Tag::Other => false,
        }
    }
}

/// The state of one pass over the file.
#[derive(Default)]
struct Pass {
    open: Vec<Tag>,
    /// The open terms, as places in the index; the innermost last.
    terms: Vec<usize>,
    /// How deep the element lies whose text is being gathered, and the text.
    gathering: Option<usize>,
    text: String,
    index: Index,
}

/// Reads a whole index.
pub(super) fn read(input: &Input) -> Result<Index> {
    let xml = decode(&input.path, &input.bytes)?;
    let mut reader = Reader::from_str(&xml);
    let mut pass = Pass::default();
    let mut faults = Faults::default();
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
                faults.add(&input.path, lines.line(reader.error_position()), Fault::plain(WELL_FORMED, found));
                break;
            }
        };
        faults.add(&input.path, lines.line(at), fault);
        if pass.terms.len() > MAX_DEPTH {
            break;
        }
    }
    if !pass.open.is_empty() {
        let found = "the end of the file inside an element";
        faults.add(&input.path, lines.line(xml.len() as u64), Fault::plain(WELL_FORMED, found));
    } else if pass.index.lines.is_empty() {
        faults.add(&input.path, 1, Fault::plain("an index with `mainTerm` elements", "none"));
    }
    input.done();
    faults.or(pass.index)
}

impl Pass {
    fn event(&mut self, event: Event) -> std::result::Result<(), Fault> {
        match event {
            Event::Start(tag) => return self.start(Tag::of(&tag)),
            Event::End(_) => return self.end(),
            Event::Text(text) if self.gathering.is_some() => self.text.push_str(&text.into_inner()),
            Event::CData(text) if self.gathering.is_some() => self.text.push_str(&text.into_inner()),
            Event::GeneralRef(name) if self.gathering.is_some() => self.text.push(character(&name)?),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag) -> std::result::Result<(), Fault> {
        let gathered = tag.is_gathered(self.open.last());
        self.open.push(tag);
        match tag {
            Tag::Term if self.terms.len() >= MAX_DEPTH => {
                self.terms.push(0);
                return Err(Fault::plain(format!("terms at most {MAX_DEPTH} deep"), "more"));
            }
            Tag::Term => {
                let above = self.terms.last().copied();
                self.terms.push(self.index.lines.len());
                self.index.lines.push(Line { above, ..Line::default() });
            }
            Tag::Aside if self.gathering.is_some() => self.text.push(' '),
            _ if gathered && self.gathering.is_none() => {
                self.gathering = Some(self.open.len());
                self.text.clear();
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) -> std::result::Result<(), Fault> {
        let depth = self.open.len();
        let tag = self.open.pop().unwrap_or(Tag::Other);
        if tag == Tag::Term {
            let ended = self.terms.pop().and_then(|at| self.index.lines.get(at));
            if ended.is_some_and(|line| line.title.is_empty()) {
                return Err(Fault::plain("a `title` in every term", "none"));
            }
        }
        if self.gathering != Some(depth) {
            return Ok(());
        }
        self.gathering = None;
        let text = fold_space(&self.text);
        self.take(tag, text)
    }

    fn take(&mut self, tag: Tag, text: String) -> std::result::Result<(), Fault> {
        if let Tag::Head(column) = tag {
            self.index.heads.push((column, text));
            return Ok(());
        }
        let lines = &mut self.index.lines;
        let above = self.terms.iter().rev().nth(1).and_then(|at| lines.get(*at)).map_or(0, |line| line.titles);
        let Some(line) = self.terms.last().and_then(|at| lines.get_mut(*at)) else { return Ok(()) };
        let is_full = line.codes.len().max(line.see.len()).max(line.cells.len()) == MAX_TARGETS;
        match tag {
            Tag::Title if above + text.len() > MAX_TITLES => {
                let expected = format!("titles of at most {MAX_TITLES} bytes together with those above");
                return Err(Fault::new(expected, &text));
            }
            Tag::Title => {
                line.titles = above + text.len();
                line.title = text;
            }
            _ if is_full => return Err(Fault::plain(format!("at most {MAX_TARGETS} codes in a term"), "more")),
            Tag::Code => line.codes.push(code(&text)?),
            Tag::See => line.see.push(text),
            Tag::Cell(_) if text.trim_matches('-').is_empty() => {}
            Tag::Cell(column) => line.cells.push((column, code(&text)?)),
            Tag::Term | Tag::Aside | Tag::Head(_) | Tag::Other => {}
        }
        Ok(())
    }
}

/// A code as an index writes it; one that ends in a hyphen stands for its family, which its heading stands for.
fn code(text: &str) -> std::result::Result<Code, Fault> {
    let bare = text.trim_end_matches('-').trim_end_matches('.');
    let is_whole = |code: &Code| has_shape(code.as_str(), &CM_SHAPES) && code.printed(Some((3, '.'))) == bare;
    Code::parse(bare).filter(is_whole).ok_or_else(|| Fault::new("an ICD-10-CM code, or `-`", text))
}

/// Whether the start of a file is that of an index.
pub(super) fn looks_like(head: &str) -> bool {
    head.contains("<ICD10CM.index")
}

/// Whether it is the index of external causes.
pub(super) fn is_external(head: &str) -> bool {
    looks_like(head) && head.split("<letter").next().is_some_and(|top| top.to_lowercase().contains("external cause"))
}

/// Whether it is a table, and `name` the name of its first column.
pub(super) fn is_table(head: &str, name: &str) -> bool {
    let first = head.split_once("<head ").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(_, rest)| rest);
    looks_like(head) && first.trim_start().to_lowercase().starts_with(name)
}
