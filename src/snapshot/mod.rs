//! An immutable directory: one release, indexed.
//!
//! | file | holds |
//! |---|---|
//! | `manifest.json` | what this is, from which files, built how ([`Manifest`]) |
//! | `schema.toml` | the schema it was built under, to the letter |
//! | `table.bin` | concepts, descriptors and their words, read in place ([`Snapshot`]'s accessors) |
//! | `license.json` | of a licensed release: what was accepted, by whom, when ([`terms`]); not part of the content |
//! | `postings/` | a tantivy index of one segment: which descriptors hold a term; its document numbers are descriptor numbers, its term numbers are the table's term numbers |
//!
//! Descriptors stand in code order, so equal scores fall in code order. This module reads; [`crate::index`] writes.

pub mod flat;
pub mod hashed;
mod holders;
pub mod terms;
mod view;
mod whole;

pub use holders::{Holder, MOST_DESCRIPTORS, holders_from};
pub use view::{View, has_bit};

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use tantivy::index::InvertedIndexReader;

use crate::code::{Code, SystemId};
use crate::descriptor::{Date, Role};
use crate::error::{Error, Result};
use crate::license::License;
use crate::release::{SourceFile, SupplementFile, Version};
use crate::schema::Schema;
use flat::Flat;

/// The on-disk format. A snapshot of another number is refused with the command that rebuilds it.
pub const FORMAT: u32 = 4;

/// The file in a published snapshot's folder that whoever has it open holds a shared lock on.
pub const IN_USE: &str = "in-use";

/// The name of the one tantivy field.
pub const FIELD: &str = "words";

/// What a snapshot is, in `manifest.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`FORMAT`] at the time of writing.
    pub format: u32,
    /// Digest of the word rules ([`crate::schema::words_digest`]) it was built under.
    pub words: String,
    /// The code system's short name.
    pub system: String,
    /// The release's version.
    pub version: String,
    /// The day the release comes into force, ISO 8601, where known.
    pub effective: Option<String>,
    /// Concepts in all: codes, headers and modifiers.
    pub concepts: usize,
    /// Codes that can be reported.
    pub billable: usize,
    /// Concepts with a termination date.
    pub terminated: usize,
    /// Modifiers.
    pub modifiers: usize,
    /// Descriptors by kind, in the schema's order.
    pub descriptors: Vec<(String, usize)>,
    /// The files it was built from.
    pub files: Vec<ManifestFile>,
    /// The files that added names of their own kinds to the publisher's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supplements: Vec<ManifestSupplement>,
    /// The publisher's own notice, where its files have one.
    pub notice: Option<String>,
    /// What a person should know about the reading of the release.
    pub warnings: Vec<String>,
    /// The snapshot's own files and their digests.
    pub contents: Vec<ManifestFile>,
}

/// A file with its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestFile {
    /// Its name below the folder it was found in.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// BLAKE3 of its content, in hexadecimal.
    pub blake3: String,
}

/// A supplement, as it was when it was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestSupplement {
    /// The file.
    pub file: ManifestFile,
    /// How many names it has.
    pub rows: usize,
    /// How many of them were added.
    pub terms: usize,
    /// The kinds of descriptor that it added to.
    pub kinds: Vec<String>,
}

impl From<&SupplementFile> for ManifestSupplement {
    fn from(supplement: &SupplementFile) -> ManifestSupplement {
        let SupplementFile { file, rows, terms, kinds } = supplement;
        ManifestSupplement { file: file.into(), rows: *rows, terms: *terms, kinds: kinds.clone() }
    }
}

impl From<&SourceFile> for ManifestFile {
    fn from(file: &SourceFile) -> ManifestFile {
        ManifestFile { name: file.name.clone(), bytes: file.bytes, blake3: file.blake3.clone() }
    }
}

/// The sections of `table.bin`, in order. `x_at` sections have one entry more than there are items: item i of x is
/// `x[x_at[i]..x_at[i + 1]]`.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is described by its accessor on `Snapshot`")]
pub enum Section {
    CodeAt,
    Code,
    Role,
    Parent,
    Added,
    Effective,
    Terminated,
    Display,
    DescriptorAt,
    ExtraAt,
    Extra,
    Head,
    TextAt,
    TextLen,
    Text,
    Terms,
    Length,
    TermText,
    TermTextAt,
    FamilyFrequency,
    WordAt,
    Word,
    WordTerm,
    WordCount,
    DenseTerm,
    Dense,
    CompoundTail,
    CompoundTerm,
    ChildAt,
    Child,
    Families,
    TermHash,
    Default,
    WordOutline,
    ResidualHeading,
    Residual,
}

/// How many sections there are.
pub const SECTIONS: usize = Section::Residual as usize + 1;

/// Set in a descriptor's term when it stands in parentheses or brackets.
pub const ASIDE: u32 = 1 << 31;
/// Set in a descriptor's term when its heading has it too.
pub const TOPIC: u32 = 1 << 30;
/// Set in a descriptor's term when it stands in brackets, which hold another wording of what stands before them.
pub const BRACKET: u32 = 1 << 29;
/// Set in a descriptor's term when it names what the thing is used with, not what it is.
pub const PURPOSE: u32 = 1 << 28;
/// Set in a descriptor's term that the word rules say nothing of: it costs 1, names no pole and denies nothing.
pub const PLAIN: u32 = 1 << 27;
/// The bits of a descriptor's term that are its number.
pub const TERM: u32 = PLAIN - 1;

/// How many headings may stand above a code; the deepest system has six. A snapshot that is not sound could have headings in a circle.
pub const MOST_HEADINGS: usize = 16;

/// Properties that say where a concept stands, the widest first. They stand before the others, so that nobody need look for them among
/// pages of notes.
pub const SECTIONS_FIRST: [&str; 2] = ["chapter", "section"];

/// So many steps of a descriptor's length make the cost of one word that tells.
pub const LENGTH_STEPS: f32 = 8.0;

/// Stands for "none" where a concept number is asked for.
pub const NONE: u32 = u32::MAX;

/// What ranking asks of a descriptor most often, side by side so that one look into memory answers it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Head {
    /// Where its terms begin; they end where the next descriptor's begin.
    pub term_at: u32,
    /// The concept it belongs to.
    pub concept: u32,
    /// Which of the schema's priors hold for that concept, a bit each of 24.
    pub priors: u32,
    /// Its kind, by its position in the schema: less than 128.
    pub kind: u8,
    /// Whether its concept has a termination date.
    pub has_ended: bool,
    /// What the words cost that even the plainest member of its concept's family must have beyond those that all share.
    pub given: f32,
}

impl Head {
    /// As the table keeps it.
    pub fn packed(self) -> [u32; 4] {
        let flags = self.priors | u32::from(self.kind) << 24 | u32::from(self.has_ended) << 31;
        [self.term_at, self.concept, flags, self.given.to_bits()]
    }

    #[inline]
    fn unpacked([term_at, concept, flags, given]: [u32; 4]) -> Head {
        Head {
            term_at,
            concept,
            priors: flags & 0xff_ffff,
            kind: (flags >> 24) as u8 & 0x7f,
            has_ended: flags >> 31 != 0,
            given: f32::from_bits(given),
        }
    }
}

/// One release, open for asking.
pub struct Snapshot {
    dir: PathBuf,
    manifest: Manifest,
    license: Option<License>,
    schema: Schema,
    version: Version,
    table: Flat,
    postings: std::sync::Arc<InvertedIndexReader>,
    /// Per term the descriptors that hold it, decoded when first asked for.
    holders: Vec<OnceLock<Box<[Holder]>>>,
    /// The descriptors of concepts that have ended, a bit each, found when first asked for.
    ended: OnceLock<Vec<u64>>,
    _in_use: Option<std::fs::File>,
}

impl Snapshot {
    /// Opens the snapshot in `dir`.
    ///
    /// # Errors
    /// [`Error::OtherFormat`] when it was written by another format or under other word rules, [`Error::Damaged`] when a part
    /// is missing or cannot be read, [`Error::Busy`] while it is being removed.
    pub fn open(dir: &Path) -> Result<Snapshot> {
        let in_use = hold(dir)?;
        let manifest = read_manifest(dir)?;
        let license = terms::read_license(dir)?;
        let schema_path = dir.join("schema.toml");
        let text = std::fs::read_to_string(&schema_path).map_err(Error::io("read", &schema_path))?;
        let schema = Schema::read(&schema_path.display().to_string(), &text)?;
        let version = Version::parse(&manifest.version)?;
        let table = Flat::open(&dir.join("table.bin"))?;
        let postings_dir = dir.join("postings");
        let engine = |e| Error::engine("read", dir)(e);
        let index = tantivy::Index::open_in_dir(&postings_dir).map_err(engine)?;
        // The engine's own reader takes a lock file in the folder, which a home that cannot be written would refuse; what is
        // never changed needs none.
        let segments = index.searchable_segments().map_err(engine)?;
        let field = index.schema().get_field(FIELD).map_err(engine)?;
        let [segment] = segments.as_slice() else {
            return Err(Error::Damaged {
                path: postings_dir,
                expected: "one segment".to_string(),
                found: segments.len().to_string(),
            });
        };
        let segment = tantivy::SegmentReader::open(segment).map_err(engine)?;
        let postings = segment.inverted_index(field).map_err(engine)?;
        let holders = (0..postings.terms().num_terms()).map(|_| OnceLock::new()).collect();
        let dir = dir.to_path_buf();
        let ended = OnceLock::new();
        let snapshot =
            Snapshot { dir, manifest, license, schema, version, table, postings, holders, ended, _in_use: in_use };
        snapshot.check_counts()?;
        Ok(snapshot)
    }

    /// Cheap checks that the parts belong together.
    fn check_counts(&self) -> Result<()> {
        let damaged =
            |expected: String, found: String| Err(Error::Damaged { path: self.dir.join("table.bin"), expected, found });
        if self.concepts() != self.manifest.concepts {
            return damaged(format!("{} concepts", self.manifest.concepts), self.concepts().to_string());
        }
        let terms = self.postings.terms().num_terms();
        if self.u32s(Section::FamilyFrequency).len() != terms {
            return damaged(format!("{terms} terms"), self.u32s(Section::FamilyFrequency).len().to_string());
        }
        Ok(())
    }

    /// Where it stands.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Its manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The schema it was built under.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The notice that goes with its text: its files' own, or its schema's; empty when none is asked for.
    pub fn notice(&self) -> &str {
        self.manifest.notice.as_deref().unwrap_or(&self.schema.notice)
    }

    /// Its code system.
    pub fn system(&self) -> &SystemId {
        &self.schema.id
    }

    /// Its release.
    pub fn version(&self) -> Version {
        self.version
    }

    #[inline]
    fn u32s(&self, section: Section) -> &[u32] {
        self.table.numbers(section as usize)
    }

    #[inline]
    fn slice<T: bytemuck::AnyBitPattern>(&self, at: Section, of: Section, i: u32) -> &[T] {
        let at = self.u32s(at);
        let (Some(&from), Some(&to)) = (at.get(i as usize), at.get(i as usize + 1)) else { return &[] };
        self.table.numbers::<T>(of as usize).get(from as usize..to as usize).unwrap_or(&[])
    }

    fn text_of(&self, at: Section, of: Section, i: u32) -> &str {
        std::str::from_utf8(self.slice(at, of, i)).unwrap_or("")
    }

    /// How many concepts there are; they are numbered from 0 in code order.
    pub fn concepts(&self) -> usize {
        self.table.bytes(Section::Role as usize).len()
    }

    /// A concept's code, canonical.
    pub fn code(&self, concept: u32) -> &str {
        self.text_of(Section::CodeAt, Section::Code, concept)
    }

    /// The letters of a concept's code, canonical.
    pub fn code_letters(&self, concept: u32) -> &[u8] {
        self.slice(Section::CodeAt, Section::Code, concept)
    }

    /// A concept's code as its publisher prints it.
    pub fn printed_code(&self, concept: u32) -> String {
        crate::code::print_code(self.code(concept), self.schema.separator)
    }

    /// The concept of a code.
    pub fn find(&self, code: &Code) -> Option<u32> {
        let at = self.first_from(code.as_str());
        ((at as usize) < self.concepts() && self.code(at) == code.as_str()).then_some(at)
    }

    /// The first concept whose code is not before `code`.
    pub fn first_from(&self, code: &str) -> u32 {
        let (mut low, mut high) = (0, self.concepts() as u32);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.code(middle) < code { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Whether a concept is a code, a header or a modifier.
    pub fn role(&self, concept: u32) -> Role {
        match self.table.bytes(Section::Role as usize).get(concept as usize) {
            Some(1) => Role::Header,
            Some(2) => Role::Modifier,
            _ => Role::Code,
        }
    }

    /// The concept it stands under.
    pub fn parent(&self, concept: u32) -> Option<u32> {
        view::parent_in(self.u32s(Section::Parent), concept)
    }

    /// The concepts that stand directly under it.
    pub fn children(&self, concept: u32) -> &[u32] {
        self.slice(Section::ChildAt, Section::Child, concept)
    }

    /// The code to report when a heading is meant and nothing more is known: its plain, unspecified descendant.
    pub fn default_of(&self, heading: u32) -> Option<u32> {
        self.u32s(Section::Default).get(heading as usize).copied().filter(|d| *d != NONE)
    }

    /// The code for all that has no code of its own below a heading.
    pub fn residual_of(&self, heading: u32) -> Option<u32> {
        let at = self.u32s(Section::ResidualHeading).binary_search(&heading).ok()?;
        self.u32s(Section::Residual).get(at).copied()
    }

    fn date(&self, section: Section, concept: u32) -> Option<Date> {
        let packed = *self.u32s(section).get(concept as usize)?;
        Date::new((packed / 10_000) as i16, (packed / 100 % 100) as i8, (packed % 100) as i8)
            .ok()
            .filter(|_| packed > 0)
    }

    /// When it was added.
    pub fn added(&self, concept: u32) -> Option<Date> {
        self.date(Section::Added, concept)
    }

    /// Since when its present state is in force.
    pub fn effective(&self, concept: u32) -> Option<Date> {
        self.date(Section::Effective, concept)
    }

    /// From which day on it may no longer be used.
    pub fn terminated(&self, concept: u32) -> Option<Date> {
        self.date(Section::Terminated, concept)
    }

    /// Whether it has a termination date at all; cheaper than [`Snapshot::terminated`].
    pub fn has_ended(&self, concept: u32) -> bool {
        self.u32s(Section::Terminated).get(concept as usize).is_some_and(|d| *d > 0)
    }

    /// The descriptors of concepts that have a termination date, a bit each.
    pub fn ended(&self) -> &[u64] {
        self.ended.get_or_init(|| {
            let mut bits = vec![0; self.descriptors().div_ceil(64)];
            let ended = (0..self.descriptors() as u32).filter(|descriptor| self.head(*descriptor).has_ended);
            ended.for_each(|descriptor| bits[descriptor as usize / 64] |= 1 << (descriptor % 64));
            bits
        })
    }

    /// The descriptor to show to a person.
    pub fn display(&self, concept: u32) -> u32 {
        self.u32s(Section::Display).get(concept as usize).copied().unwrap_or(0)
    }

    /// The numbers of a concept's descriptors.
    pub fn descriptors_of(&self, concept: u32) -> std::ops::Range<u32> {
        view::descriptors_in(self.u32s(Section::DescriptorAt), concept)
    }

    /// What else the source says of a concept, by name; codes it refers to are named `see`.
    pub fn properties(&self, concept: u32) -> impl Iterator<Item = (&str, &str)> {
        let text = self.text_of(Section::ExtraAt, Section::Extra, concept);
        text.split('\u{1e}').filter_map(|pair| pair.split_once('\u{1f}'))
    }

    /// The chapter, else the section, that the publisher puts a concept in: itself, or with the nearest heading above it that
    /// has one.
    pub fn section(&self, concept: u32) -> Option<&str> {
        let (parents, at) = (self.u32s(Section::Parent), self.u32s(Section::ExtraAt));
        let all = self.table.bytes(Section::Extra as usize);
        let of = |concept: u32| match (at.get(concept as usize), at.get(concept as usize + 1)) {
            // Most have no properties at all.
            (Some(from), Some(to)) if from < to => all.get(*from as usize..*to as usize).and_then(section_in),
            _ => None,
        };
        let mut upward = std::iter::successors(Some(concept), |at| view::parent_in(parents, *at)).take(MOST_HEADINGS);
        upward.find_map(of)
    }

    #[inline]
    fn heads(&self) -> &[[u32; 4]] {
        self.table.numbers(Section::Head as usize)
    }

    /// How many descriptors there are.
    pub fn descriptors(&self) -> usize {
        self.heads().len().saturating_sub(1)
    }

    /// A descriptor's head.
    #[inline]
    pub fn head(&self, descriptor: u32) -> Head {
        view::head_in(self.heads(), descriptor)
    }

    /// A descriptor's kind, by its position in the schema.
    pub fn kind(&self, descriptor: u32) -> usize {
        self.head(descriptor).kind as usize
    }

    /// The concept a descriptor belongs to.
    pub fn concept_of(&self, descriptor: u32) -> u32 {
        self.head(descriptor).concept
    }

    /// A descriptor's text.
    #[inline]
    pub fn text(&self, descriptor: u32) -> &str {
        std::str::from_utf8(self.text_bytes(descriptor)).unwrap_or("")
    }

    /// A descriptor's text, not yet checked to be one.
    #[inline]
    pub fn text_bytes(&self, descriptor: u32) -> &[u8] {
        let at = self.u32s(Section::TextAt).get(descriptor as usize);
        let len = self.table.numbers::<u16>(Section::TextLen as usize).get(descriptor as usize);
        let (Some(&at), Some(&len)) = (at, len) else { return &[] };
        self.table.bytes(Section::Text as usize).get(at as usize..at as usize + len as usize).unwrap_or(&[])
    }

    /// The terms of a descriptor, in their order, without stop words; marked [`ASIDE`], [`BRACKET`], [`TOPIC`], [`PURPOSE`] and [`PLAIN`]; [`TERM`] masks the marks. Empty when another descriptor of the same concept
    /// has the same terms.
    #[inline]
    pub fn terms(&self, descriptor: u32) -> &[u32] {
        self.view().terms(descriptor)
    }

    /// How much a descriptor narrows its meaning: the sum of its terms' costs when it was built, in steps of one in [`LENGTH_STEPS`].
    pub fn lengths(&self) -> &[u8] {
        self.table.bytes(Section::Length as usize)
    }

    /// How many different terms there are.
    pub fn term_count(&self) -> usize {
        self.u32s(Section::FamilyFrequency).len()
    }

    /// The text of a term.
    pub fn term_text(&self, term: u32) -> &str {
        self.text_of(Section::TermTextAt, Section::TermText, term)
    }

    /// The numbers of the terms that begin with a digit.
    pub fn numerals(&self) -> std::ops::Range<u32> {
        // Terms stand in alphabetical order.
        let first_from = |start| first_from(start, self.term_count() as u32, |term| self.term_text(term));
        first_from("0")..first_from(":")
    }

    /// The number of a term.
    pub fn term(&self, text: &str) -> Option<u32> {
        let letters = |term| self.slice::<u8>(Section::TermTextAt, Section::TermText, term);
        hashed::find(self.u32s(Section::TermHash), text, |term| letters(term) == text.as_bytes())
    }

    /// In how many families of codes each term stands.
    pub fn family_frequency(&self, term: u32) -> u32 {
        self.u32s(Section::FamilyFrequency).get(term as usize).copied().unwrap_or(0)
    }

    /// How many families of codes there are.
    pub fn families(&self) -> u32 {
        self.u32s(Section::Families).first().copied().unwrap_or(1)
    }

    /// The terms of compound words that end in `term`.
    pub fn compounds(&self, term: u32) -> &[u32] {
        let tails = self.u32s(Section::CompoundTail);
        let (from, to) = (tails.partition_point(|t| *t < term), tails.partition_point(|t| *t <= term));
        self.u32s(Section::CompoundTerm).get(from..to).unwrap_or(&[])
    }

    /// How many different words (not stemmed) there are; they are numbered from 0 in alphabetical order.
    pub fn word_count(&self) -> usize {
        self.u32s(Section::WordTerm).len()
    }

    /// A word as descriptors have it, folded.
    pub fn word(&self, word: u32) -> &str {
        self.text_of(Section::WordAt, Section::Word, word)
    }

    /// The outline of every word (see [`outline`]), by word number.
    pub fn word_outlines(&self) -> &[u32] {
        self.u32s(Section::WordOutline)
    }

    /// The words that begin with `start`, in alphabetical order.
    pub fn words_from<'s>(&'s self, start: &'s str) -> impl Iterator<Item = u32> + 's {
        let count = self.word_count() as u32;
        (first_from(start, count, |word| self.word(word))..count)
            .take_while(move |word| self.word(*word).starts_with(start))
    }

    /// The term of a word.
    pub fn word_term(&self, word: u32) -> u32 {
        self.u32s(Section::WordTerm).get(word as usize).copied().unwrap_or(0)
    }

    /// How many descriptors hold a word.
    pub fn word_frequency(&self, word: u32) -> u32 {
        self.u32s(Section::WordCount).get(word as usize).copied().unwrap_or(0)
    }
}

/// The chapter or section that a concept's properties name: the first of them, if any.
fn section_in(properties: &[u8]) -> Option<&str> {
    let value =
        SECTIONS_FIRST.iter().find_map(|name| properties.strip_prefix(name.as_bytes())?.strip_prefix(b"\x1f"))?;
    std::str::from_utf8(value.split(|b| *b == 0x1e).next()?).ok()
}

/// The first of `count` numbered texts in alphabetical order that does not stand before `start`.
fn first_from<'s>(start: &str, count: u32, text: impl Fn(u32) -> &'s str) -> u32 {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if text(middle) < start { low = middle + 1 } else { high = middle }
    }
    low
}

/// Which letters a word has, a bit each, with its length in the upper six bits: words with few slips between them
/// differ in few bits, so most words can be told from a misspelled one without looking at them.
pub fn outline(word: &str) -> u32 {
    let letters = word.bytes().filter(u8::is_ascii_lowercase).fold(0, |bits, b| bits | 1 << (b - b'a'));
    letters | (word.len().min(63) as u32) << 26
}

/// Takes a shared lock on a published snapshot, so that it is not removed while it is open; a copy without the file is not held.
fn hold(dir: &Path) -> Result<Option<std::fs::File>> {
    let Ok(file) = std::fs::File::open(dir.join(IN_USE)) else { return Ok(None) };
    match file.try_lock_shared() {
        Err(std::fs::TryLockError::WouldBlock) => Err(Error::Busy(dir.to_path_buf())),
        // A file system that knows no locks removes nothing under a reader either: open files outlive their names.
        Ok(()) | Err(std::fs::TryLockError::Error(_)) => Ok(Some(file)),
    }
}

/// Writes the manifest into `dir`.
///
/// # Errors
/// [`Error::Io`].
pub fn write_manifest(dir: &Path, manifest: &Manifest) -> Result<()> {
    let path = dir.join("manifest.json");
    let json = serde_json::to_string_pretty(manifest).map_err(|e| Error::io("write", &path)(e.into()))?;
    std::fs::write(&path, json + "\n").map_err(Error::io("write", &path))
}

/// Reads and checks the shape of the manifest in `dir`.
///
/// # Errors
/// [`Error::Damaged`] when it is missing or not JSON of this shape; [`Error::OtherFormat`] when it names another format
/// or was built under other word rules.
pub fn read_manifest(dir: &Path) -> Result<Manifest> {
    let path = dir.join("manifest.json");
    let text = std::fs::read_to_string(&path).map_err(|e| Error::Damaged {
        path: path.clone(),
        expected: "a manifest".to_string(),
        found: e.to_string(),
    })?;
    #[derive(Deserialize)]
    struct Outline {
        format: u32,
        system: String,
        version: String,
    }
    let damaged = |e: serde_json::Error| Error::Damaged {
        path: path.clone(),
        expected: "a manifest".to_string(),
        found: e.to_string(),
    };
    let outline: Outline = serde_json::from_str(&text).map_err(damaged)?;
    let other = |expected: String, found: String| Error::OtherFormat {
        path: dir.to_path_buf(),
        expected,
        found,
        release: format!("{} {}", outline.system, outline.version),
    };
    if outline.format != FORMAT {
        return Err(other(FORMAT.to_string(), outline.format.to_string()));
    }
    let manifest: Manifest = serde_json::from_str(&text).map_err(damaged)?;
    let words = crate::schema::words_digest();
    if manifest.words != words {
        let found = format!("{FORMAT} with word rules {}", manifest.words);
        return Err(other(format!("{FORMAT} with word rules {words}"), found));
    }
    Ok(manifest)
}
