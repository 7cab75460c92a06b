//! `plaincode index`: release files to snapshots in the home.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::license::Terms;
use super::paint::{self, BOLD, DIM, Line};
use super::{Outcome, Screen, status};
use crate::catalog::{Catalog, Writer, license_of};
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::error::Result;
use crate::ingest;
use crate::license::License;
use crate::rebuild;
use crate::release::Version;
use crate::snapshot::Manifest;
use crate::wire;

/// Read releases as their publishers ship them, and make them searchable
#[derive(Debug, clap::Args)]
pub(super) struct Index {
    /// Folders, zips or files of one or more releases, or of what adds names to a release: CMS's drug crosswalk, a table `code,term`
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The code system, where the files do not tell
    #[arg(long, value_name = "SYSTEM", value_parser = super::system)]
    system: Option<SystemId>,
    /// The version, where the files do not tell: 2026, or 2025-10 for a quarterly
    #[arg(long, value_name = "VERSION", value_parser = |text: &str| Version::parse(text).map_err(|e| e.to_string()))]
    version: Option<Version>,
    /// The day the release comes into force, where the files do not tell: 2025-10-01
    #[arg(long, value_name = "DATE")]
    effective: Option<Date>,
    /// Read formats too whose columns are not documented: the pipe files of CPT Link
    #[arg(long)]
    experimental: bool,
    /// A schema of your own: the files are tables that it describes (see index-schema/README.md)
    #[arg(long, value_name = "FILE", conflicts_with = "system")]
    schema: Option<PathBuf>,
    #[command(flatten)]
    terms: Terms,
}

impl Index {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let progress = screen.progress();
        let options = ingest::Options {
            system: self.system.clone(),
            version: self.version,
            effective: self.effective,
            experimental: self.experimental,
            schema: super::own_schema(self.schema.as_ref())?,
        };
        let mut started = Instant::now();
        let found = ingest::find(&self.paths, &options, progress.as_ref())?;
        let (acceptance, _) = self.terms.acceptance(&found.releases, home, screen)?;
        let writer = Writer::open(home)?.accepting(acceptance);
        let mut told = |(manifest, bytes): (Manifest, u64)| {
            let seconds = started.elapsed().as_secs_f64();
            started = Instant::now();
            tell(&manifest, bytes, seconds, home, screen)
        };
        for mut release in found.releases {
            rebuild::warn_of_dropped(&Catalog::open(home)?, &mut release);
            told(writer.publish(&release, progress.as_ref())?)?;
        }
        for supplement in &found.supplements {
            let catalog = Catalog::open(home)?;
            told(rebuild::add(&writer, &catalog, supplement, self.version, progress.as_ref())?)?;
        }
        Ok(Outcome::Done)
    }
}

fn tell(manifest: &Manifest, bytes: u64, seconds: f64, home: &Path, screen: &Screen) -> Result<()> {
    let catalog = Catalog::open(home)?;
    let entry = catalog.find(&manifest.system, &manifest.version);
    let license = entry.map(|entry| license_of(&catalog, entry)).transpose()?.flatten();
    if screen.json {
        screen.print(&wire::json(&wire::indexed(manifest, license.as_ref(), seconds, bytes)))?;
    } else if !screen.quiet {
        screen.print(&show(manifest, license.as_ref(), seconds, home, screen.width()))?;
        manifest.warnings.iter().for_each(|warning| screen.warn(warning));
    }
    Ok(())
}

fn show(manifest: &Manifest, license: Option<&License>, seconds: f64, home: &Path, width: Option<usize>) -> String {
    let mut out = String::new();
    let head = Line::styled(&format!("{} {}", manifest.system, manifest.version), BOLD);
    let head = head.then_styled(&format!("  indexed in {seconds:.1} s into {}", home.display()), DIM);
    paint::paragraph(&mut out, &Line::default(), 0, &head, width);
    for line in status::lines(manifest, license) {
        paint::paragraph(&mut out, &Line::default(), 2, &Line::plain(&line), width);
    }
    out
}
