//! The UMLS in its Rich Release Format (NLM): CPT, HCPCS Level II, ICD-10-CM and ICD-10-PCS, each to a release of its own.
//!
//! | file | fields that are read, counted from 1 (NLM's UMLS Reference Manual, "Metathesaurus – Rich Release Format") |
//! |---|---|
//! | `MRSAB` | 4 source, 7 its version, 22 whether it is current |
//! | `MRCONSO` | 2 language, 8 atom, 12 source, 13 term type, 14 code, 15 text, 17 suppressed |
//! | `MRSAT` | 6 code, 9 attribute, 10 source, 11 value |
//! | `MRHIER` | 2 atom, 4 parent atom, 5 source, 7 path to the root |
//!
//! The files are as large as ten gigabytes: they are walked line by line, and only what belongs to these sources is kept.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};

use rustc_hash::FxHashMap;

use crate::code::{Code, SystemId, has_shape};
use crate::descriptor::{Concept, Role, fold_space};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::release::{Release, SourceFile, Version};

use super::source::Source;
use super::text::{Fault, Faults, Row, count};
use super::{Options, order};

/// One of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum File {
    /// `MRSAB.RRF`.
    Sources,
    /// `MRCONSO.RRF`.
    Atoms,
    /// `MRSAT.RRF`.
    Attributes,
    /// `MRHIER.RRF`.
    Hierarchy,
}

/// The longest line that is read; what is longer is no line of these files.
const MAX_LINE: u64 = 1 << 20;

/// After how many bytes the progress is told.
const TELL_EVERY: u64 = 1 << 20;

/// Which file a name is; `None` for another name.
pub(super) fn by_name(base: &str) -> Option<File> {
    match base.to_ascii_uppercase().as_str() {
        "MRSAB.RRF" => Some(File::Sources),
        "MRCONSO.RRF" => Some(File::Atoms),
        "MRSAT.RRF" => Some(File::Attributes),
        "MRHIER.RRF" => Some(File::Hierarchy),
        _ => None,
    }
}

/// The sources that are read, and the system each goes to.
const SOURCES: [(&str, &str); 5] =
    [("CPT", "cpt"), ("HCPT", "cpt"), ("HCPCS", "hcpcs"), ("ICD10CM", "icd10cm"), ("ICD10PCS", "icd10pcs")];

/// What a term type of a source makes.
#[derive(Clone, Copy)]
enum Use {
    /// The main wording of a code.
    Code(&'static str),
    /// The main wording of a heading that is a code.
    Header(&'static str),
    /// The main wording of a modifier.
    Modifier(&'static str),
    /// A further wording.
    Wording(&'static str),
    /// A heading that is no code.
    Heading,
}

/// What each term type is used for; `short` forms are read even where the UMLS suppresses them.
const USES: [(&str, &str, Use); 22] = [
    ("CPT", "PT", Use::Code("long")),
    ("CPT", "ETCF", Use::Wording("consumer")),
    ("CPT", "ETCLIN", Use::Wording("clinician")),
    ("CPT", "AB", Use::Wording("short")),
    ("CPT", "SY", Use::Wording("medium")),
    ("CPT", "MP", Use::Modifier("long")),
    ("CPT", "HT", Use::Heading),
    ("HCPT", "PT", Use::Code("long")),
    ("HCPT", "AB", Use::Wording("short")),
    ("HCPCS", "PT", Use::Code("long")),
    ("HCPCS", "AB", Use::Wording("short")),
    ("HCPCS", "MP", Use::Modifier("long")),
    ("HCPCS", "AM", Use::Wording("short")),
    ("HCPCS", "MTH_HT", Use::Heading),
    ("ICD10CM", "PT", Use::Code("long")),
    ("ICD10CM", "HT", Use::Header("long")),
    ("ICD10CM", "ET", Use::Wording("inclusion")),
    ("ICD10CM", "AB", Use::Wording("short")),
    ("ICD10PCS", "PT", Use::Code("long")),
    ("ICD10PCS", "AB", Use::Wording("short")),
    ("ICD10PCS", "HT", Use::Header("long")),
    ("ICD10PCS", "HS", Use::Wording("short")),
];

/// What an atom stands for.
enum Atom {
    Code(Code),
    Heading(String),
}

/// What is known of one system.
#[derive(Default)]
struct System {
    concepts: BTreeMap<Code, Concept>,
    /// Wordings of codes whose main wording has not come yet.
    waiting: Vec<(Code, &'static str, String)>,
    /// CPT codes as CMS names them, for want of the AMA's names.
    spare: Vec<(Code, &'static str, String)>,
    atoms: FxHashMap<Box<str>, Atom>,
    version: Option<Version>,
    placed: bool,
}

/// The state of reading.
struct Umls<'o> {
    options: &'o Options,
    systems: BTreeMap<&'static str, System>,
    files: Vec<SourceFile>,
    /// Rows of dental codes.
    dental: usize,
}

/// Reads the files of one UMLS: a release per system that has rows.
///
/// # Errors
/// When `MRCONSO` is missing or a row cannot be read; [`Error::NoVersion`] when neither `MRSAB` nor the user says of which edition a
/// system's rows are.
pub(super) fn read(files: Vec<(File, Source)>, options: &Options, progress: &dyn Progress) -> Result<Vec<Release>> {
    let mut files = files;
    files.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.path.cmp(&y.path)));
    if let Some(pair) = files.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(Error::BadFile {
            path: pair[1].1.path.clone(),
            expected: "one such file".to_string(),
            found: format!("another: {}", pair[0].1.path),
        });
    }
    let Some(atoms) = files.iter().position(|(file, _)| *file == File::Atoms) else {
        return Err(Error::BadFile {
            path: files.first().map(|(_, source)| source.path.clone()).unwrap_or_default(),
            expected: "MRCONSO.RRF, which holds the codes and their names, with it".to_string(),
            found: "none".to_string(),
        });
    };
    let main = files[atoms].1.path.clone();
    let mut umls = Umls { options, systems: BTreeMap::new(), files: Vec::new(), dental: 0 };
    progress.begin("reading", files.iter().map(|(_, source)| source.size()).sum(), "bytes");
    for (file, mut source) in files {
        umls.read(file, &mut source, progress)?;
    }
    progress.end();
    umls.releases(&main)
}

impl Umls<'_> {
    fn read(&mut self, file: File, source: &mut Source, progress: &dyn Progress) -> Result<()> {
        let fields = match file {
            File::Sources => 25,
            File::Atoms => 18,
            File::Attributes => 13,
            File::Hierarchy => 9,
        };
        let mut faults = Faults::default();
        let described = walk(source, fields, progress, &mut faults, |cells| match file {
            File::Sources => self.edition(cells),
            File::Atoms => self.atom(cells),
            File::Attributes => self.attribute(cells),
            File::Hierarchy => self.place(cells),
        })?;
        self.files.push(described);
        if file == File::Atoms {
            self.systems.values_mut().for_each(System::settle);
        }
        faults.or(())
    }

    /// The system of a source, when it is wanted.
    fn wanted(&self, source: &str) -> Option<&'static str> {
        let (_, system) = SOURCES.iter().find(|(name, _)| *name == source)?;
        let wanted = self.options.system.as_ref().is_none_or(|only| only.as_str() == *system);
        wanted.then_some(*system)
    }

    fn edition(&mut self, cells: &[&str]) -> Row<()> {
        let Some(system) = self.wanted(cells[3]).filter(|_| cells[3] != "HCPT" && cells[21] == "Y") else {
            return Ok(());
        };
        let version = super::edition::from_name(cells[6]).or_else(|| super::edition::from_name(cells[2]));
        let version = version.ok_or_else(|| Fault::new(format!("the year of {} in field 7", cells[3]), cells[6]))?;
        self.systems.entry(system).or_default().version = Some(version);
        Ok(())
    }

    fn atom(&mut self, cells: &[&str]) -> Row<()> {
        let (language, atom, source, kind, code, text) =
            (cells[1], cells[7], cells[11], cells[12], cells[13], cells[14]);
        let suppressed = cells[16];
        if source == "HCDT" {
            self.dental += 1;
        }
        let Some(system) = self.wanted(source).filter(|_| language == "ENG") else { return Ok(()) };
        let Some((.., what)) = USES.iter().find(|(of, name, _)| *of == source && *name == kind) else { return Ok(()) };
        let is_short = matches!(what, Use::Wording("short" | "medium"));
        if suppressed != "N" && !(is_short && suppressed == "Y") {
            return Ok(());
        }
        let known = self.systems.entry(system).or_default();
        let text = fold_space(text);
        if text.is_empty() {
            return Err(Fault::plain(format!("the name of `{code}` in field 15"), "none"));
        }
        let is_code = parsed(system, code);
        let (role, kind) = match (*what, &is_code) {
            (Use::Heading, _) | (Use::Header(_), None) => {
                known.atoms.insert(atom.into(), Atom::Heading(text));
                return Ok(());
            }
            (_, None) => return Err(Fault::new(format!("a code of {source} in field 14"), code)),
            (Use::Code(kind), Some(_)) if code.len() == 2 => (Some(Role::Modifier), kind),
            (Use::Code(kind), Some(_)) => (Some(Role::Code), kind),
            (Use::Header(kind), Some(_)) => (Some(Role::Header), kind),
            (Use::Modifier(kind), Some(_)) => (Some(Role::Modifier), kind),
            (Use::Wording(kind), Some(_)) => (None, kind),
        };
        let Some(code) = is_code else { return Ok(()) };
        match role {
            _ if source == "HCPT" => known.spare.push((code, kind, text)),
            Some(role) => {
                known.atoms.insert(atom.into(), Atom::Code(code.clone()));
                known.concepts.entry(code.clone()).or_insert_with(|| Concept::new(code, role)).describe(kind, &text);
            }
            None => known.waiting.push((code, kind, text)),
        }
        Ok(())
    }

    fn attribute(&mut self, cells: &[&str]) -> Row<()> {
        let (code, name, source, value) = (cells[5], cells[8], cells[9], cells[10]);
        let Some(system) = self.wanted(source).filter(|_| name == "DA") else { return Ok(()) };
        let concept = parsed(system, code).and_then(|code| self.systems.get_mut(system)?.concepts.get_mut(&code));
        if let Some(concept) = concept {
            concept.added = super::text::date("the date added in field 11", value)?;
        }
        Ok(())
    }

    fn place(&mut self, cells: &[&str]) -> Row<()> {
        let (atom, parent, source, path) = (cells[1], cells[3], cells[4], cells[6]);
        let Some(known) = self.wanted(source).and_then(|system| self.systems.get_mut(system)) else { return Ok(()) };
        known.placed = true;
        let above = if parent.is_empty() { path.rsplit('.').next().unwrap_or_default() } else { parent };
        let System { concepts, atoms, .. } = known;
        let Some(Atom::Code(code)) = atoms.get(atom) else { return Ok(()) };
        let Some(concept) = concepts.get_mut(code) else { return Ok(()) };
        match atoms.get(above) {
            Some(Atom::Code(above)) if above != code => concept.parent = concept.parent.take().or(Some(above.clone())),
            Some(Atom::Heading(title)) if !concept.properties.iter().any(|(name, _)| name == "section") => {
                concept.properties.push(("section".to_string(), title.clone()));
            }
            _ => {}
        }
        Ok(())
    }

    fn releases(self, main: &str) -> Result<Vec<Release>> {
        let Umls { options, systems, files, dental } = self;
        let mut releases = Vec::new();
        for (name, mut known) in systems.into_iter().filter(|(_, known)| !known.concepts.is_empty()) {
            let version = options.version.or(known.version);
            let version = version.ok_or_else(|| Error::NoVersion { system: name.to_string(), path: main.into() })?;
            let nameless = known.waiting.len();
            let mut concepts: Vec<Concept> = std::mem::take(&mut known.concepts).into_values().collect();
            if !known.placed && name.starts_with("icd10") {
                order::set_parents(&mut concepts);
            }
            let mut warnings = Vec::new();
            if nameless > 0 {
                warnings
                    .push(format!("{main}: {} of codes without a preferred name left out", count(nameless, "name")));
            }
            releases.push(Release {
                system: SystemId::parse(name).ok_or_else(|| super::unknown(name))?,
                version,
                effective: options.effective,
                files: files.clone(),
                notice: None,
                concepts,
                warnings,
                supplements: Vec::new(),
                schema: None,
            });
        }
        match releases.first_mut() {
            Some(first) if dental > 0 => first.warnings.push(format!(
                "{main}: {} of dental codes (HCDT) left out, which are licensed (American Dental Association)",
                count(dental, "row")
            )),
            Some(_) => {}
            None => {
                return Err(Error::BadFile {
                    path: main.to_string(),
                    expected: "rows of CPT, HCPCS, ICD10CM or ICD10PCS".to_string(),
                    found: "none".to_string(),
                });
            }
        }
        Ok(releases)
    }
}

impl System {
    /// Gives the codes their further wordings; CMS's only where there is none of that kind.
    fn settle(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        for (code, kind, text) in waiting {
            match self.concepts.get_mut(&code) {
                Some(concept) => concept.describe(kind, &text),
                None => self.waiting.push((code, kind, text)),
            }
        }
        for (code, kind, text) in std::mem::take(&mut self.spare) {
            let role = if code.as_str().len() == 2 { Role::Modifier } else { Role::Code };
            let concept = self.concepts.entry(code.clone()).or_insert_with(|| Concept::new(code, role));
            if !concept.descriptors.iter().any(|d| d.kind == kind && d.text != text) {
                concept.describe(kind, &text);
            }
        }
    }
}

/// A code of `system` as the UMLS writes it; none when it does not look like one.
fn parsed(system: &str, code: &str) -> Option<Code> {
    let shapes: &[&str] = match system {
        "cpt" => &["####*", "**"],
        "hcpcs" => &["@####", "**"],
        "icd10cm" => &order::CM_SHAPES,
        _ => &order::PCS_SHAPES,
    };
    Code::parse(code).filter(|parsed| {
        let printed = if system == "icd10cm" { parsed.printed(Some((3, '.'))) } else { parsed.to_string() };
        has_shape(parsed.as_str(), shapes) && printed == code
    })
}

/// Shows each row's fields; gives the file's digest.
fn walk(
    source: &mut Source,
    fields: usize,
    progress: &dyn Progress,
    faults: &mut Faults,
    mut each: impl FnMut(&[&str]) -> Row<()>,
) -> Result<SourceFile> {
    let (path, name) = (source.path.clone(), source.name.clone());
    let mut reader = BufReader::with_capacity(1 << 18, source.open()?);
    let mut hasher = blake3::Hasher::new();
    let (mut bytes, mut told, mut number) = (0u64, 0u64, 0u64);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut reader).take(MAX_LINE).read_until(b'\n', &mut line).map_err(Error::io("read", &path))?;
        if read == 0 {
            break;
        }
        number += 1;
        bytes += read as u64;
        hasher.update(&line);
        if bytes - told >= TELL_EVERY {
            progress.advance(bytes - told);
            told = bytes;
        }
        match cut(&line, fields) {
            Ok(Some(cells)) => {
                if let Err(fault) = each(&cells) {
                    faults.add(&path, number, fault);
                }
            }
            Ok(None) => {}
            Err(fault) => faults.add(&path, number, fault),
        }
    }
    progress.advance(bytes - told);
    Ok(SourceFile { name, bytes, blake3: hasher.finalize().to_hex().to_string() })
}

/// The fields of a line, each of which ends with a bar; none for a blank line.
fn cut(line: &[u8], fields: usize) -> Row<Option<Vec<&str>>> {
    let expected = || format!("{fields} fields, each with a bar after it, and a line end");
    let text = std::str::from_utf8(line).map_err(|_| Fault::plain("text in UTF-8", "other bytes"))?;
    let Some(text) = text.strip_suffix('\n') else { return Err(Fault::new(expected(), text)) };
    let text = text.trim_end_matches('\r').trim_start_matches('\u{feff}');
    if text.is_empty() {
        return Ok(None);
    }
    let body = text.strip_suffix('|').ok_or_else(|| Fault::new(expected(), text))?;
    let cells: Vec<&str> = body.split('|').collect();
    match cells.len() == fields {
        true => Ok(Some(cells)),
        false => Err(Fault::plain(expected(), count(cells.len(), "field"))),
    }
}
