//! Thesauri that the user brings: synonym groups read from files, compiled into rules of the lexicon's own shape.
//!
//! Four formats are read: MeSH descriptor XML ([`mesh`]), OBO ontologies ([`obo`]), WordNet's database files ([`wordnet`])
//! and TSV ([`tsv`]). Each gives [`Group`]s of names for one thing; [`compile`] turns them into rules from one name to
//! another, and from a name to the codes that the file itself gives for it. Where the result is kept is the catalog's affair.

pub mod mesh;
pub mod obo;
pub mod tsv;
pub mod wordnet;
mod compile;
mod source;

use std::path::Path;

use crate::analyzer::Analyzer;
use crate::code::{Code, SystemId};
use crate::error::{Error, Result};
use crate::progress::Progress;

pub use compile::{CODE_MARK, Compiled};
pub use source::Source;

/// The longest file that is read, in bytes.
const LONGEST_FILE: u64 = 4 << 30;
/// The most records that one file may have: their numbers must fit beside a rule.
pub const MOST_RECORDS: usize = 1 << 20;

/// How a name stands to the thing that its group is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The record's own name for it.
    Preferred,
    /// Another name for the same thing.
    Exact,
    /// The name of a special case of it.
    Narrow,
    /// The name of something wider.
    Broad,
    /// The name of something near to it.
    Related,
}

/// Names for one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What the file calls the record, such as `D001259` or `DOID:2352`.
    pub record: String,
    /// Its names.
    pub names: Vec<(String, Scope)>,
    /// The codes that the file gives for it, and how surely they are the same thing, 0 to 1.
    pub codes: Vec<(SystemId, Code, f32)>,
    /// How far its names can be taken for each other, 0 to 1.
    pub trust: f32,
}

impl Group {
    /// A group without names whose names can be taken for each other.
    pub fn new(record: impl Into<String>) -> Group {
        Group { record: record.into(), names: Vec::new(), codes: Vec::new(), trust: 1.0 }
    }
}

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// MeSH descriptor XML.
    Mesh,
    /// An OBO ontology.
    Obo,
    /// WordNet's database files.
    WordNet,
    /// Names in columns.
    Tsv,
}

impl Format {
    /// Its name for people.
    pub fn title(self) -> &'static str {
        match self {
            Format::Mesh => "MeSH descriptors",
            Format::Obo => "OBO ontology",
            Format::WordNet => "WordNet database",
            Format::Tsv => "TSV",
        }
    }
}

/// What a compiled thesaurus is and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What it is called in the home.
    pub name: String,
    /// The file or folder it was read from, without the way to it.
    pub source: String,
    /// The format's name for people.
    pub format: String,
    /// The line of the file's head that says under which terms it may be used; empty when there is none.
    pub license: String,
    /// BLAKE3 of the file's content, in hexadecimal.
    pub blake3: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// How many synonym groups it has.
    pub groups: usize,
    /// How many different names.
    pub names: usize,
    /// How many codes it gives.
    pub codes: usize,
    /// How many rules came of it.
    pub rules: usize,
    /// The word rules it was compiled under.
    pub words: String,
}

impl About {
    /// As it is stored: one `key<TAB>value` per line.
    pub(super) fn to_text(&self) -> String {
        let About { name, source, format, license, blake3, bytes, groups, names, codes, rules, words } = self;
        format!(
            "name\t{name}\nsource\t{source}\nformat\t{format}\nlicense\t{license}\nblake3\t{blake3}\nbytes\t{bytes}\n\
             groups\t{groups}\nnames\t{names}\ncodes\t{codes}\nrules\t{rules}\nwords\t{words}\n"
        )
    }

    /// Reads what [`About::to_text`] wrote.
    pub(super) fn from_text(text: &str) -> About {
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('\t'));
            line.unwrap_or("").to_string()
        };
        let number = |key: &str| value(key).parse::<usize>().unwrap_or(0);
        About {
            name: value("name"),
            source: value("source"),
            format: value("format"),
            license: value("license"),
            blake3: value("blake3"),
            bytes: value("bytes").parse().unwrap_or(0),
            groups: number("groups"),
            names: number("names"),
            codes: number("codes"),
            rules: number("rules"),
            words: value("words"),
        }
    }
}

/// Reads the thesaurus at `path` (a file, or a folder of WordNet files) and compiles it under the name `name`.
///
/// # Errors
/// [`Error::NoSuchPath`]; [`Error::BadFile`] when the file is in no format that is read or has nothing in it;
/// [`Error::BadRule`] with the first line that does not follow its format; [`Error::Io`].
pub fn compile(path: &Path, name: &str, analyzer: &Analyzer, progress: &dyn Progress) -> Result<Compiled> {
    let mut source = Source::open(path)?;
    if source.bytes() > LONGEST_FILE {
        return Err(source.bad_file(&format!("at most {LONGEST_FILE} bytes"), &format!("{} bytes", source.bytes())));
    }
    progress.begin(&format!("reading {}", source.name()), source.bytes(), "bytes");
    let mut gathered = compile::Gathered::new(analyzer);
    let mut last = 0;
    read(&mut source, &mut |group, at| {
        progress.advance(at.saturating_sub(last));
        last = at;
        gathered.take(group)
    })?;
    progress.end();
    progress.begin("compiling", 0, "");
    let compiled = gathered.compile(name, &source)?;
    progress.end();
    Ok(compiled)
}

/// What is done with each group; it is told how many bytes have been read.
pub type Each<'e> = &'e mut dyn FnMut(Group, u64) -> std::result::Result<(), String>;

/// Reads all groups of a source, in its order.
///
/// # Errors
/// As [`compile`].
pub fn read(source: &mut Source, each: Each) -> Result<()> {
    match source.format() {
        Format::Mesh => mesh::read(source, each),
        Format::Obo => obo::read(source, each),
        Format::WordNet => wordnet::read(source, each),
        Format::Tsv => tsv::read(source, each),
    }
}

/// A name for a thesaurus, from what the user or the file calls it: small letters, digits and hyphens.
///
/// # Errors
/// [`Error::BadRequest`] when nothing is left of it.
pub fn name_of(text: &str) -> Result<String> {
    let mut name = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            name.push(c);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name: String = name.trim_end_matches('-').chars().take(64).collect();
    if name.is_empty() {
        let expected = "letters or digits".to_string();
        return Err(Error::BadRequest { what: "the lexicon's name", expected, found: text.to_string() });
    }
    Ok(name)
}

/// The code that a reference such as `ICD10CM:E11.9` names; `None` for other vocabularies and for ranges of codes.
/// The World Health Organization's ICD-10 is near to ICD-10-CM, and trusted less.
pub fn code_of(reference: &str) -> Option<(SystemId, Code, f32)> {
    let (vocabulary, code) = reference.trim().split_once(':')?;
    let vocabulary: String = vocabulary.chars().filter(char::is_ascii_alphanumeric).collect();
    let (system, trust) = match vocabulary.to_ascii_lowercase().as_str() {
        "icd10cm" => ("icd10cm", 1.0),
        "icd10" | "icd10who" => ("icd10cm", 0.85),
        "icd10pcs" => ("icd10pcs", 1.0),
        "hcpcs" => ("hcpcs", 1.0),
        "cpt" => ("cpt", 1.0),
        "loinc" => ("loinc", 1.0),
        _ => return None,
    };
    let range = code.contains('-') && system != "loinc";
    let code = Code::parse(code.trim()).filter(|_| !range)?;
    Some((SystemId::parse(system)?, code, trust))
}
