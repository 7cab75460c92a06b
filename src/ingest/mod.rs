//! Release files in, concepts in code order out.
//!
//! [`read`] walks folders and archives, recognizes each file and its edition, and hands each release to its
//! publisher's reader. A row that cannot be read is an error with file and line; nothing is guessed, and nothing is
//! given out of a release with one bad row. What is worth knowing but no error becomes a warning of the release.
//!
//! | file | owns |
//! |---|---|
//! | `source`, `archive` | the files below the paths, wherever they lie |
//! | `recognize`, `edition`, `plan` | what each file is, of which edition, and which make a release |
//! | `text`, `table` | characters, columns, rows, bad rows |
//! | `order`, `tabular`, `conversion`, `icd10` | ICD-10-CM and ICD-10-PCS |
//! | `alphabetic`, `entries` | the ICD-10-CM indexes |
//! | `hcpcs`, `hcpcs_text`, `hcpcs_book` | HCPCS Level II |
//! | `cpt` | CPT, the current and the classic files |
//! | `rrf` | CPT, HCPCS Level II, ICD-10-CM, ICD-10-PCS in the UMLS |
//! | `rows`, `tables` | LOINC, and code sets whose schema the user wrote |
//! | `supplement` | names added to a release: CMS's drug crosswalk, a user's own terms |
//! | `sample` | the built-in sample |
//!
//! Nothing is written, and nothing of snapshots is known here.

mod alphabetic;
mod archive;
mod conversion;
mod cpt;
mod edition;
mod entries;
mod hcpcs;
mod hcpcs_book;
mod hcpcs_text;
mod icd10;
mod order;
mod own;
mod plan;
mod recognize;
mod sample;
mod rows;
mod rrf;
mod source;
mod supplement;
mod table;
mod tables;
mod tabular;
mod text;

use std::path::PathBuf;

use crate::code::SystemId;
use crate::descriptor::{Concept, Date};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::release::{Release, SourceFile, Version};
use crate::schema::Schema;

use plan::Set;
use recognize::Part;
use text::{Fault, Faults};

pub use sample::sample;
pub use supplement::Supplement;

/// What a person says about the files, where they do not say it themselves.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Read only this system, and take files that could be several systems' for this one's.
    pub system: Option<SystemId>,
    /// Every file is of this edition.
    pub version: Option<Version>,
    /// The day the releases come into force.
    pub effective: Option<Date>,
    /// The files are tables that this schema of the user's own knows how to read.
    pub schema: Option<Schema>,
}

/// What was found below some paths.
#[derive(Debug, Default)]
pub struct Found {
    /// The releases, with the supplements that lay beside them.
    pub releases: Vec<Release>,
    /// The supplements that no release was given with.
    pub supplements: Vec<Supplement>,
}

/// One file, read whole.
struct Input<'a> {
    path: String,
    name: String,
    bytes: Vec<u8>,
    progress: &'a dyn Progress,
}

impl Input<'_> {
    /// Tells whoever watches that this file has been made sense of.
    fn done(&self) {
        self.progress.advance(self.bytes.len() as u64);
    }
}

/// What a publisher's reader makes of its files.
struct Reading {
    concepts: Vec<Concept>,
    notice: Option<String>,
    warnings: Vec<String>,
}

impl Reading {
    fn of(concepts: Vec<Concept>) -> Reading {
        Reading { concepts, notice: None, warnings: Vec::new() }
    }

    fn warn(&mut self, warning: String) {
        self.warnings.push(warning);
    }
}

/// Reads every release found at `paths` (folder, zip or single file, any depth): one [`Release`] per system and
/// version, in that order, concepts in code order.
///
/// # Errors
/// When a path is missing or unreadable, nothing is recognized, a version cannot be told, any row cannot be read, or a supplement
/// has no release beside it.
pub fn read(paths: &[PathBuf], options: &Options, progress: &dyn Progress) -> Result<Vec<Release>> {
    let found = find(paths, options, progress)?;
    match found.supplements.first() {
        Some(alone) => Err(Error::NoRelease {
            path: PathBuf::from(&alone.path),
            expected: "the release that it adds names to, with it".to_string(),
            found: "only the supplement".to_string(),
        }),
        None => Ok(found.releases),
    }
}

/// Reads every release and supplement found at `paths`. A supplement is added to the release of its system and version that was
/// found with it, or to the only one of its system.
///
/// # Errors
/// As [`read`], but for supplements without a release beside them.
pub fn find(paths: &[PathBuf], options: &Options, progress: &dyn Progress) -> Result<Found> {
    if let Some(schema) = &options.schema {
        return own::read(paths, schema, options, progress);
    }
    let plan = plan::make(paths, options);
    let is_not_read = |system: &&SystemId| !recognize::systems().contains(&system.as_str());
    if let Some(system) = options.system.as_ref().filter(is_not_read)
        && plan.as_ref().map_or(true, |plan| plan.supplements.is_empty())
    {
        return Err(unknown(system.as_str()));
    }
    let plan = plan?;
    let mut releases = Vec::with_capacity(plan.sets.len());
    for ((system, version), set) in plan.sets {
        releases.push(read_release(system, version, set, options, progress)?);
    }
    let mut warnings = plan.warnings;
    if !plan.umls.is_empty() {
        for release in rrf::read(plan.umls, options, progress)? {
            match releases.iter().any(|r| (&r.system, r.version) == (&release.system, release.version)) {
                true => warnings.push(format!(
                    "the UMLS rows of {} {} left out: its publisher's own files are there",
                    release.system, release.version
                )),
                false => releases.push(release),
            }
        }
    }
    let mut found = Found { releases, supplements: Vec::new() };
    for (form, source, version) in plan.supplements {
        let supplement = supplement::read(form, source, options.system.as_ref(), version)?;
        found.take(supplement)?;
    }
    if let Some(first) = found.releases.first_mut() {
        first.warnings.extend(warnings);
    }
    Ok(found)
}

impl Found {
    /// Adds a supplement to the release that it is for, or keeps it.
    fn take(&mut self, supplement: Supplement) -> Result<()> {
        let of_system = |r: &&mut Release| supplement.system.as_ref().is_none_or(|system| r.system == *system);
        let mut fitting: Vec<&mut Release> = self.releases.iter_mut().filter(of_system).collect();
        if fitting.len() > 1 {
            fitting.retain(|r| supplement.version == Some(r.version));
        }
        match fitting.as_mut_slice() {
            [release] => supplement.apply(release, &Schema::for_release(release)?),
            _ => {
                self.supplements.push(supplement);
                Ok(())
            }
        }
    }
}

fn unknown(system: &str) -> Error {
    Error::UnknownSystem { name: system.to_string(), known: recognize::systems().join(", ") }
}

/// Reads the files of one release and hands them to their reader.
fn read_release(
    system: &str,
    version: Version,
    set: Set,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Release> {
    let mut inputs = Vec::with_capacity(set.pieces.len());
    for mut piece in set.pieces {
        let bytes = piece.source.read()?;
        inputs.push((piece.format.part, Input { path: piece.source.path, name: piece.source.name, bytes, progress }));
    }
    progress.begin("reading", inputs.iter().map(|(_, input)| input.bytes.len() as u64).sum(), "bytes");
    let (reading, files) = rayon::join(|| read_parts(system, version, &inputs, options), || digests(&inputs));
    progress.end();
    let Reading { concepts, notice, mut warnings } = reading?;
    if concepts.is_empty() {
        return Err(Error::BadFile {
            path: inputs.first().map(|(_, input)| input.path.clone()).unwrap_or_default(),
            expected: format!("the codes of {system} {version}"),
            found: "none".to_string(),
        });
    }
    warnings.splice(0..0, set.warnings);
    let system = SystemId::parse(system).ok_or_else(|| unknown(system))?;
    Ok(Release {
        system,
        version,
        effective: options.effective,
        files,
        notice,
        concepts,
        warnings,
        supplements: Vec::new(),
        schema: None,
    })
}

/// The files as they were read, by name. A text beside its workbook only serves for comparison.
fn digests(inputs: &[(Part, Input)]) -> Vec<SourceFile> {
    let book = inputs.iter().any(|(part, _)| *part == Part::Workbook);
    let read = inputs.iter().filter(|(part, _)| !(book && *part == Part::FixedText));
    let mut files: Vec<SourceFile> = read
        .map(|(_, input)| SourceFile {
            name: input.name.clone(),
            bytes: input.bytes.len() as u64,
            blake3: blake3::hash(&input.bytes).to_hex().to_string(),
        })
        .collect();
    files.sort();
    files
}

/// Hands the files to the reader of their system.
fn read_parts(system: &str, version: Version, inputs: &[(Part, Input)], options: &Options) -> Result<Reading> {
    let of = |part: Part| inputs.iter().find(|(other, _)| *other == part).map(|(_, input)| input);
    match (system, of(Part::Order), of(Part::Workbook), of(Part::FixedText)) {
        ("icd10cm", Some(order), ..) => icd10::read_cm(order, inputs),
        ("icd10pcs", Some(order), ..) => icd10::read_pcs(order),
        ("hcpcs", _, Some(book), text) => hcpcs::read_book(book, text),
        ("hcpcs", _, None, Some(text)) => hcpcs::read_text(text),
        ("cpt", ..) => cpt::read(inputs),
        ("loinc", ..) => own::read_tables(&own::shipped("loinc")?, version, inputs, options),
        _ => Err(unknown(system)),
    }
}

/// Concepts in code order. A code on two lines is a fault, unless both say the same.
fn unique(path: &str, mut placed: Vec<(u64, Concept)>, faults: &mut Faults) -> Vec<Concept> {
    placed.sort_by(|(_, a), (_, b)| a.code.cmp(&b.code));
    placed.dedup_by(|(_, b), (_, a)| a == b);
    for pair in placed.windows(2) {
        if let [(first, a), (line, b)] = pair
            && a.code == b.code
        {
            let found = format!("`{}` again, with other content than on line {first}", b.code);
            faults.add(path, *line, Fault::plain("each code once", found));
        }
    }
    placed.into_iter().map(|(_, concept)| concept).collect()
}
