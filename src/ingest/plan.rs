//! Which files make which release: recognition, editions, and what to do with files that say the same thing twice.
//!
//! The outcome is a [`Plan`]: for each system and version the files to read, and what a person should know about
//! those that are not.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::error::{Error, Result};
use crate::release::Version;

use super::recognize::{self, Format, Part, Verdict};
use super::source::Source;
use super::supplement::Form;
use super::text::{count, glance, quoted};
use super::{Options, edition, hcpcs_book, rrf, source, tabular};

/// How many files are named in a warning before they are only counted.
const SHOWN_NAMES: usize = 3;

/// The files of one release.
#[derive(Default)]
pub(super) struct Set {
    /// The files, by part; one of each part once it is settled.
    pub(super) pieces: Vec<Piece>,
    /// What was decided about files that are not read.
    pub(super) warnings: Vec<String>,
}

/// A file that was recognized.
pub(super) struct Piece {
    pub(super) format: &'static Format,
    pub(super) source: Source,
    version: Option<Version>,
}

/// Every release that was found.
pub(super) struct Plan {
    /// By system and version.
    pub(super) sets: BTreeMap<(&'static str, Version), Set>,
    /// The files of the UMLS.
    pub(super) umls: Vec<(rrf::File, Source)>,
    /// What adds names to a release.
    pub(super) supplements: Vec<(Form, Source, Option<Version>)>,
    /// What should be said about the other files.
    pub(super) warnings: Vec<String>,
}

/// Files that are not read.
#[derive(Default)]
struct Tally {
    unknown: Vec<String>,
    not_read: Vec<String>,
    other_system: Vec<String>,
    /// Indexes without an order file of their edition.
    homeless: Vec<String>,
    links: usize,
    /// Editions that only a folder above the named path says.
    guessed: Vec<String>,
    /// What a file that was named by itself turned out to be.
    stranger: Option<String>,
}

/// Looks at everything below `paths`.
pub(super) fn make(paths: &[PathBuf], options: &Options) -> Result<Plan> {
    let gathered = source::gather(paths)?;
    let mut tally = Tally { links: gathered.links, ..Tally::default() };
    let mut pieces = Vec::new();
    let (mut umls, mut supplements) = (Vec::new(), Vec::new());
    for mut source in gathered.sources {
        match verdict(&mut source)? {
            Verdict::Umls(file) => umls.push((file, source)),
            Verdict::Supplement(form) => {
                let named = || edition::from_name(source.base());
                let version = options.version.or_else(named);
                supplements.push((form, source, version));
            }
            verdict => pieces.extend(recognized(source, verdict, options, &mut tally)?),
        }
    }
    if pieces.is_empty() && umls.is_empty() && supplements.is_empty() {
        return Err(tally.no_release(paths));
    }
    let mut sets = grouped(pieces, &mut tally)?;
    for ((system, version), set) in &mut sets {
        settle(set, &format!("{system} {version}"))?;
    }
    Ok(Plan { sets, umls, supplements, warnings: tally.warnings() })
}

/// What a file is; `None` (and a note in `tally`) when it is not read.
fn recognized(source: Source, verdict: Verdict, options: &Options, tally: &mut Tally) -> Result<Option<Piece>> {
    let format = match verdict {
        Verdict::Read(format) => format,
        Verdict::NotRead => {
            tally.not_read.push(source.name);
            return Ok(None);
        }
        Verdict::Umls(_) | Verdict::Supplement(_) | Verdict::Unknown => {
            if source.direct {
                tally.stranger = Some(described(&source.glance()?));
            }
            tally.unknown.push(source.name);
            return Ok(None);
        }
    };
    let format = match &options.system {
        None => Some(format),
        Some(system) => recognize::forced(format, system.as_str()),
    };
    let Some(format) = format else {
        tally.other_system.push(source.name);
        return Ok(None);
    };
    let version = match options.version {
        Some(version) => Some(version),
        None => version_of(format, &source, tally)?,
    };
    Ok(Some(Piece { format, version, source }))
}

fn verdict(source: &mut Source) -> Result<Verdict> {
    let base = source.base().to_string();
    if let Some(verdict) = recognize::by_name(&base) {
        return Ok(verdict);
    }
    if !matches!(recognize::extension(&base).as_str(), "xlsx" | "xlsm") {
        return Ok(recognize::by_content(&base, &source.glance()?));
    }
    let bytes = source.read()?;
    let is_release = hcpcs_book::looks_like(&source.path, &bytes);
    source.put_back(bytes);
    match is_release {
        Err(error) if source.direct => Err(error),
        is_release => Ok(recognize::workbook(is_release.unwrap_or_default())),
    }
}

/// The edition of one file: a tabular list or an index says it, other files' names or folders do.
fn version_of(format: &Format, source: &Source, tally: &mut Tally) -> Result<Option<Version>> {
    if format.part == Part::Tabular || recognize::is_index(format.part) {
        let head = glance(&source.glance()?);
        if let Some(version) = tabular::stated_version(&head).and_then(edition::from_name) {
            return Ok(Some(version));
        }
    }
    let Some((version, folder)) = edition::of(source.base(), &source.folders) else {
        return Ok(None);
    };
    // A person who did not type the folder's name may not think of it.
    if let Some(folder) = folder.filter(|folder| !source.path.split('/').any(|part| part == *folder)) {
        let name = format!("{} is taken for {version}, after the folder {}", source.name, quoted(folder));
        tally.guessed.push(name);
    }
    Ok(Some(version))
}

/// The pieces of each release. A tabular list, an index or a conversion table joins the order file of its year; a table without one
/// has nothing to add to.
fn grouped(pieces: Vec<Piece>, tally: &mut Tally) -> Result<BTreeMap<(&'static str, Version), Set>> {
    let mut sets: BTreeMap<(&'static str, Version), Set> = BTreeMap::new();
    let (lists, pieces): (Vec<Piece>, Vec<Piece>) = pieces.into_iter().partition(|p| joins(p.format.part));
    for piece in pieces {
        let system = piece.format.system;
        let Some(version) = piece.version else {
            return Err(Error::NoVersion { system: system.to_string(), path: PathBuf::from(&piece.source.path) });
        };
        sets.entry((system, version)).or_default().pieces.push(piece);
    }
    for list in lists {
        let system = list.format.system;
        let fits = |version: &Version| list.version.is_none_or(|own| own.year() == version.year());
        let Some((_, home)) = sets.iter_mut().rfind(|((of, version), _)| *of == system && fits(version)) else {
            if list.format.part == Part::Conversion && !sets.is_empty() {
                continue;
            }
            if recognize::is_index(list.format.part) && !sets.is_empty() {
                tally.homeless.push(list.source.name);
                continue;
            }
            let edition = list.version.map_or_else(|| "2026".to_string(), |version| version.year().to_string());
            return Err(Error::NoRelease {
                path: PathBuf::from(&list.source.path),
                expected: format!("the order file that lists every code (`icd10cm-order-{edition}.txt`) with it"),
                found: match list.format.part {
                    Part::Conversion => "only the conversion table".to_string(),
                    part if recognize::is_index(part) => "only an index".to_string(),
                    _ => "only the tabular XML".to_string(),
                },
            });
        };
        home.pieces.push(list);
    }
    Ok(sets)
}

/// Whether a file only adds to what an order file lists.
fn joins(part: Part) -> bool {
    matches!(part, Part::Tabular | Part::Conversion) || recognize::is_index(part)
}

/// Leaves one piece of each part: equal files are read once, of two HCPCS files of one form the larger is read, a classic
/// CPT file is not read beside the current code list; other doubles are an error.
fn settle(set: &mut Set, release: &str) -> Result<()> {
    let mut pieces = std::mem::take(&mut set.pieces);
    pieces.sort_by(|a, b| a.format.part.cmp(&b.format.part).then_with(|| a.source.path.cmp(&b.source.path)));
    let main_folder = pieces.iter().find(|p| p.format.part == Part::CodeList).map(|p| p.source.folders.clone());
    for piece in pieces {
        let part = piece.format.part;
        let classic = matches!(part, Part::Long | Part::Medium | Part::Short | Part::Consumer);
        if classic && main_folder.is_some() {
            set.warnings.push(format!("{} left out: the consolidated code list has its text", piece.source.name));
            continue;
        }
        match set.pieces.last_mut().filter(|last| last.format.part == part) {
            None => set.pieces.push(piece),
            Some(last) => set.warnings.push(choose(last, piece, main_folder.as_deref(), release)?),
        }
    }
    Ok(())
}

/// Which of two files of one part is kept, in `last`; what to say of the other.
fn choose(last: &mut Piece, mut next: Piece, main: Option<&[String]>, release: &str) -> Result<String> {
    let (a, b) = (last.source.read()?, next.source.read()?);
    let (same, next_is_larger) = (a == b, b.len() > a.len());
    last.source.put_back(a);
    next.source.put_back(b);
    if same {
        return Ok(format!("{} is the same as {}; read once", next.source.name, last.source.name));
    }
    let beside_main = |piece: &Piece| main.is_some_and(|main| piece.source.folders == main);
    let swap = match (last.format.part, beside_main(last), beside_main(&next)) {
        (Part::Workbook | Part::FixedText, ..) => next_is_larger,
        (_, true, false) => false,
        (_, false, true) => true,
        _ => {
            return Err(Error::BadFile {
                path: next.source.path,
                expected: format!("one such file for {release} (name the one to read, or its folder)"),
                found: format!("another with other content: {}", last.source.path),
            });
        }
    };
    if swap {
        std::mem::swap(last, &mut next);
    }
    Ok(format!("{} left out: {} was read", next.source.name, last.source.name))
}

/// A file that nobody knows, in a few words.
fn described(head: &[u8]) -> String {
    let text = glance(head);
    let first = text.lines().find(|line| !line.trim().is_empty());
    match first {
        None => "an empty file".to_string(),
        Some(_) if text.contains('\0') => "a binary file".to_string(),
        Some(line) => format!("a file that begins with {}", quoted(line)),
    }
}

impl Tally {
    fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        let mut say = |names: &[String], what: &str| {
            if !names.is_empty() {
                warnings.push(format!("{} {what}: {}", count(names.len(), "file"), some(names)));
            }
        };
        say(&self.unknown, "not recognized");
        say(&self.other_system, "of another system left out");
        say(&self.homeless, "left out for want of the order file of its year beside it");
        say(&self.not_read, "known but not read in this version");
        warnings.extend(self.guessed.iter().cloned());
        if self.links > 0 {
            warnings.push(format!("{} not followed", count(self.links, "symbolic link")));
        }
        warnings
    }

    fn no_release(self, paths: &[PathBuf]) -> Error {
        let found = match (&self.stranger, self.warnings()) {
            (Some(stranger), _) if paths.len() == 1 => stranger.clone(),
            (_, warnings) if warnings.is_empty() => "no files".to_string(),
            (_, warnings) => warnings.join("; "),
        };
        Error::NoRelease {
            path: paths.first().cloned().unwrap_or_default(),
            expected: "files such as ConsolidatedCodeList.txt, HCPC2026_ANWEB.xlsx or icd10cm-order-2026.txt"
                .to_string(),
            found,
        }
    }
}

/// The first few names, and that there are more.
fn some(names: &[String]) -> String {
    let mut shown: Vec<&str> = names.iter().take(SHOWN_NAMES).map(String::as_str).collect();
    if names.len() > SHOWN_NAMES {
        shown.push("…");
    }
    shown.join(", ")
}
