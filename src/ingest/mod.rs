//! Release files to concepts, in code order. A bad row is an error with file and line, and then nothing comes out.
//!
//! [`read`] gathers files ([`source`]), tells what each is ([`recognize`]), and hands them to one reader per publisher's format. What
//! belongs to the same system and version becomes one [`Release`].

mod conversion;
pub mod cpt;
pub mod hcpcs;
pub mod icd10;
pub mod recognize;
pub mod rows;
mod sample;
pub mod source;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::code::SystemId;
use crate::descriptor::{Concept, Date};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::release::{Release, SourceFile, Version};
use crate::schema::Schema;

use recognize::Kind;
use source::Found;

/// How many unknown files a warning names.
const NAMED: usize = 3;

/// What the user says of the files, over what they say themselves.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only files of this system count.
    pub system: Option<SystemId>,
    /// The version of every release found.
    pub version: Option<Version>,
    /// The day from which every release found is in force.
    pub effective: Option<Date>,
}

/// A file that belongs to a release, read.
struct Part {
    kind: Kind,
    file: SourceFile,
    body: Body,
}

enum Body {
    Text(String),
    Bytes(Vec<u8>),
}

impl Part {
    fn text(&self) -> &str {
        match &self.body {
            Body::Text(text) => text,
            Body::Bytes(_) => "",
        }
    }
}

/// Reads every release at `paths`: one per system and version, by system and version.
///
/// # Errors
/// Whatever is wrong with a path, a file or a row; [`Error::NoRelease`] when nothing is recognised, [`Error::NoVersion`]
/// when no version is told.
pub fn read(paths: &[PathBuf], options: &Options, progress: &dyn Progress) -> Result<Vec<Release>> {
    let mut parts: BTreeMap<(SystemId, Version), Vec<Part>> = BTreeMap::new();
    let mut unknown = Vec::new();
    for path in paths {
        let found = source::gather(path, &|_| true)?;
        progress.begin("reading", found.len() as u64, "files");
        let names: Vec<String> = found.iter().map(Found::base).collect();
        let mut known = 0;
        for file in found {
            progress.advance(1);
            match part_of(&file, path, options)? {
                Some((system, version, part)) => {
                    known += 1;
                    parts.entry((system, version)).or_default().push(part);
                }
                None if recognize::by_name(&file.base()) != Some(Kind::Aside) => unknown.push(file.base()),
                None => {}
            }
        }
        progress.end();
        if known == 0 {
            return Err(no_release(path, &names, options));
        }
    }
    let mut releases = Vec::new();
    for ((system, version), parts) in parts {
        let mut release = read_release(system, version, parts)?;
        release.effective = options.effective;
        release.warnings.extend(unknown_warning(&unknown));
        releases.push(release);
    }
    Ok(releases)
}

/// The built-in sample.
///
/// # Errors
/// [`Error::BadRows`] when the shipped file is wrong, which a test rules out.
pub fn sample() -> Result<Release> {
    let id = SystemId::parse("sample")
        .ok_or_else(|| Error::UnknownSystem { name: "sample".into(), known: String::new() })?;
    sample::read(&Schema::of(&id)?)
}

fn unknown_warning(unknown: &[String]) -> Option<String> {
    let names: Vec<&str> = unknown.iter().take(NAMED).map(String::as_str).collect();
    let more = if unknown.len() > NAMED { ", …" } else { "" };
    let files = if unknown.len() == 1 { "file was" } else { "files were" };
    (!unknown.is_empty())
        .then(|| format!("{} {files} not recognized and left out: {}{more}", unknown.len(), names.join(", ")))
}

fn no_release(path: &Path, names: &[String], options: &Options) -> Error {
    let found = match names {
        [] => "an empty folder".to_string(),
        [one] => format!("`{one}`"),
        _ => format!("{} files such as `{}`", names.len(), names[0]),
    };
    let expected = match &options.system {
        Some(system) => format!("the release files of {system}"),
        None => "a file such as ConsolidatedCodeList.txt, HCPC2026_JAN_ANWEB.xlsx, icd10cm-order-2026.txt or icd10pcs_order_2026.txt".into(),
    };
    Error::NoRelease { path: path.to_path_buf(), expected, found }
}

/// What a found file is, if it belongs to a release.
fn part_of(found: &Found, root: &Path, options: &Options) -> Result<Option<(SystemId, Version, Part)>> {
    let by_name = recognize::by_name(&found.base());
    if by_name == Some(Kind::Aside) {
        return Ok(None);
    }
    let book = found.base().ends_with(".xlsx");
    let texty =
        [".txt", ".xml", ".csv", ".tsv"].iter().any(|e| found.base().ends_with(e)) || !found.base().contains('.');
    if by_name.is_none() && !texty && !(book && forced(options, "hcpcs")) {
        return Ok(None);
    }
    let bytes = found.read()?;
    let file = SourceFile {
        name: found.name.clone(),
        bytes: bytes.len() as u64,
        blake3: blake3::hash(&bytes).to_hex().to_string(),
    };
    let (kind, body) = match by_name {
        Some(kind @ (Kind::HcpcsBook | Kind::CmConversion)) => (kind, Body::Bytes(bytes)),
        None if book => (Kind::HcpcsBook, Body::Bytes(bytes)),
        Some(kind) => (kind, Body::Text(source::text(&found.name, bytes)?)),
        None => {
            // A file that its name does not vouch for may be anything: only what reads as text is looked into.
            let Ok(text) = source::text(&found.name, bytes) else { return Ok(None) };
            let Some(kind) = recognize::by_content(&text) else { return Ok(None) };
            (kind, Body::Text(text))
        }
    };
    let system = system_of(kind);
    if options.system.as_ref().is_some_and(|wanted| wanted.as_str() != system) {
        return Ok(None);
    }
    let part = Part { kind, file, body };
    let id =
        SystemId::parse(system).ok_or_else(|| Error::UnknownSystem { name: system.into(), known: String::new() })?;
    let version = match options.version {
        Some(version) => version,
        // It only adds to a release that other files make.
        None if kind == Kind::CmConversion && version_of(found, &part).is_none() => return Ok(None),
        None => version_of(found, &part)
            .ok_or_else(|| Error::NoVersion { system: system.into(), path: root.to_path_buf() })?,
    };
    Ok(Some((id, version, part)))
}

fn forced(options: &Options, system: &str) -> bool {
    options.system.as_ref().is_some_and(|s| s.as_str() == system)
}

fn system_of(kind: Kind) -> &'static str {
    match kind {
        Kind::CmOrder | Kind::Tabular | Kind::CmConversion => "icd10cm",
        Kind::PcsOrder => "icd10pcs",
        Kind::HcpcsText | Kind::HcpcsBook => "hcpcs",
        Kind::CptTable | Kind::CptClassic(_) | Kind::Aside => "cpt",
    }
}

fn version_of(found: &Found, part: &Part) -> Option<Version> {
    let inside = || {
        let head = part.text().get(..400).unwrap_or("");
        let (_, rest) = head.split_once("<version>")?;
        Version::parse(rest.split('<').next()?).ok()
    };
    let monthly = matches!(part.kind, Kind::HcpcsText | Kind::HcpcsBook);
    (part.kind == Kind::Tabular).then(inside).flatten().or_else(|| recognize::version(&found.name, monthly))
}

fn read_release(system: SystemId, version: Version, mut parts: Vec<Part>) -> Result<Release> {
    let schema = Schema::of(&system)?;
    let mut warnings = Vec::new();
    keep_one_form(&mut parts, &mut warnings);
    let (concepts, notice) = match system.as_str() {
        "hcpcs" => (read_hcpcs(&mut parts, &schema)?, None),
        "cpt" => read_cpt(&parts, &schema)?,
        _ => (read_icd10(&mut parts, &schema, &mut warnings)?, None),
    };
    let mut files: Vec<SourceFile> = parts.into_iter().map(|p| p.file).collect();
    files.sort();
    Ok(Release { system, version, effective: None, files, notice, concepts, warnings })
}

/// Of two files that hold the same, only one is read; a workbook goes before a text.
fn keep_one_form(parts: &mut Vec<Part>, warnings: &mut Vec<String>) {
    parts.sort_by(|a, b| a.file.cmp(&b.file));
    let book = parts.iter().any(|p| p.kind == Kind::HcpcsBook);
    let mut seen: Vec<Kind> = Vec::new();
    parts.retain(|part| {
        let single = !matches!(part.kind, Kind::CptTable);
        let again = single && seen.contains(&part.kind) || book && part.kind == Kind::HcpcsText;
        if again {
            warnings.push(format!("{}: left out, another file holds the same", part.file.name));
        }
        seen.push(part.kind);
        !again
    });
}

fn read_hcpcs(parts: &mut [Part], schema: &Schema) -> Result<Vec<Concept>> {
    let Some(part) = parts.first_mut() else { return Ok(Vec::new()) };
    match std::mem::replace(&mut part.body, Body::Text(String::new())) {
        Body::Text(text) => hcpcs::read_text(&part.file.name, &text, schema),
        Body::Bytes(bytes) => hcpcs::read_workbook(&part.file.name, bytes, schema),
    }
}

fn read_icd10(parts: &mut [Part], schema: &Schema, warnings: &mut Vec<String>) -> Result<Vec<Concept>> {
    let order = parts.iter().find(|p| matches!(p.kind, Kind::CmOrder | Kind::PcsOrder));
    let Some(order) = order else {
        let alone = parts.first().map_or(String::new(), |p| p.file.name.clone());
        return Err(Error::NoRelease {
            path: alone.into(),
            expected: "the order file (icd10cm-order-YEAR.txt) beside the tabular list".to_string(),
            found: "the tabular list alone".to_string(),
        });
    };
    let tabular = parts.iter().find(|p| p.kind == Kind::Tabular);
    let (concepts, tabular) = rayon::join(
        || icd10::read_order(&order.file.name, order.text(), schema),
        || tabular.map(|t| icd10::read_tabular(&t.file.name, t.text())).transpose(),
    );
    let mut concepts = concepts?;
    if let Some(tabular) = tabular? {
        let lacking = tabular.join(&mut concepts);
        if lacking > 0 {
            warnings.push(format!("{lacking} codes of the tabular list are not in the order file and were left out"));
        }
    }
    if let Some(table) = parts.iter_mut().find(|p| p.kind == Kind::CmConversion)
        && let Body::Bytes(bytes) = std::mem::replace(&mut table.body, Body::Text(String::new()))
    {
        conversion::join(&table.file.name, bytes, &mut concepts)?;
    }
    Ok(concepts)
}

fn read_cpt(parts: &[Part], schema: &Schema) -> Result<(Vec<Concept>, Option<String>)> {
    let mut concepts = cpt::Concepts::new();
    let mut notice = None;
    for part in parts {
        let found = match part.kind {
            Kind::CptClassic(kind) => cpt::read_classic(&part.file.name, part.text(), kind, schema, &mut concepts)?,
            _ => cpt::read_table(&part.file.name, part.text(), schema, &mut concepts)?,
        };
        notice = notice.or(found);
    }
    let mut concepts: Vec<Concept> = concepts.into_values().collect();
    for concept in &mut concepts {
        // The order of the kinds must not hang on the order of the files.
        concept.descriptors.sort_by_key(|d| schema.kind(&d.kind));
    }
    Ok((concepts, notice))
}
