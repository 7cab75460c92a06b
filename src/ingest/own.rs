//! Code sets of the user's own: tables that a schema file describes.

use std::path::PathBuf;

use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::release::{Release, Version};
use crate::schema::Schema;

use super::recognize::Part;
use super::source::{self, Source};
use super::text::{count, glance, quoted};
use super::{Found, Input, Options, Reading, edition, tables};

/// Reads the tables below `paths` by `schema`: one release.
pub(super) fn read(paths: &[PathBuf], schema: &Schema, options: &Options, progress: &dyn Progress) -> Result<Found> {
    let mut inputs = Vec::new();
    let (mut version, mut unknown) = (options.version, 0usize);
    for mut source in source::gather(paths)?.sources {
        let head = glance(&source.glance()?);
        let Some(number) = tables::which(schema, &head) else {
            refuse_named(&source, schema, &head)?;
            unknown += 1;
            continue;
        };
        version = version.or_else(|| edition::of(source.base(), &source.folders).map(|(version, _)| version));
        let bytes = source.read()?;
        inputs.push((Part::Table(number), Input { path: source.path, name: source.name, bytes, progress }));
    }
    let Some((_, first)) = inputs.iter().find(|(part, _)| *part == Part::Table(0)) else {
        return Err(Error::NoRelease {
            path: paths.first().cloned().unwrap_or_default(),
            expected: tables::expected(schema),
            found: if unknown > 0 { count(unknown, "other file") } else { "no table that lists the codes".to_string() },
        });
    };
    let version =
        version.ok_or_else(|| Error::NoVersion { system: schema.id.to_string(), path: PathBuf::from(&first.path) })?;
    progress.begin("reading", inputs.iter().map(|(_, input)| input.bytes.len() as u64).sum(), "bytes");
    let reading = read_tables(schema, version, &inputs, options);
    progress.end();
    let Reading { concepts, notice, mut warnings } = reading?;
    if unknown > 0 {
        warnings.push(format!("{} not tables of {} left out", count(unknown, "file"), schema.id));
    }
    let release = Release {
        system: schema.id.clone(),
        version,
        effective: options.effective,
        files: super::digests(&inputs),
        notice,
        concepts,
        warnings,
        supplements: Vec::new(),
        schema: Some(schema.text.clone()),
    };
    Ok(Found { releases: vec![release], supplements: Vec::new() })
}

/// A file that a person named must be one of the tables.
fn refuse_named(source: &Source, schema: &Schema, head: &str) -> Result<()> {
    if !source.direct {
        return Ok(());
    }
    Err(Error::BadFile {
        path: format!("{}:1", source.path),
        expected: tables::expected(schema),
        found: quoted(head.lines().next().unwrap_or_default()),
    })
}

/// Reads the tables of one release by its schema.
pub(super) fn read_tables(
    schema: &Schema,
    version: Version,
    inputs: &[(Part, Input)],
    options: &Options,
) -> Result<Reading> {
    let numbered = inputs.iter().filter_map(|(part, input)| match part {
        Part::Table(number) => Some((*number, input)),
        _ => None,
    });
    let numbered: Vec<(usize, &Input)> = numbered.collect();
    let path = numbered.first().map(|(_, input)| input.path.clone()).unwrap_or_default();
    let ended = options.effective.or_else(|| schema.release.first_day(version));
    let reading = tables::read(schema, &numbered, ended)?;
    match reading.concepts.is_empty() {
        true => {
            Err(Error::BadFile { path, expected: format!("the codes of {}", schema.id), found: "none".to_string() })
        }
        false => Ok(reading),
    }
}

/// A schema that plaincode ships.
pub(super) fn shipped(system: &str) -> Result<Schema> {
    SystemId::parse(system).ok_or_else(|| super::unknown(system)).and_then(|id| Schema::of(&id))
}
