//! `plaincode rebuild`: index, check, compare, and switch only if all is well.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::license::Terms;
use super::paint::{self, BOLD, DIM, ERROR, Line};
use super::{Outcome, Screen};
use crate::catalog::{Catalog, Writer};
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::error::Result;
use crate::rebuild::{self, Rebuilt};
use crate::release::Version;
use crate::{ingest, wire};

/// Index releases, hold each against the one that answers, and publish only what is not odd
#[derive(Debug, clap::Args)]
pub(super) struct Rebuild {
    /// Folders, zips or files of one or more releases
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
    /// How many codes are looked for by their own wording
    #[arg(long, value_name = "HOW", default_value = "sampled")]
    verify: Thorough,
    /// Publish even what is odd
    #[arg(long)]
    force: bool,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Thorough {
    /// Two hundred, evenly spread
    Sampled,
    /// Every one
    Full,
}

impl Rebuild {
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
        let releases = ingest::read(&self.paths, &options, progress.as_ref())?;
        let (acceptance, _) = self.terms.acceptance(&releases, home, screen)?;
        let writer = Writer::open(home)?.because(self.reason.clone()).accepting(acceptance);
        let how = rebuild::Options { full: self.verify == Thorough::Full, force: self.force };
        let mut outcome = Outcome::Done;
        for mut release in releases {
            rebuild::warn_of_dropped(&Catalog::open(home)?, &mut release);
            let rebuilt = rebuild::rebuild(&writer, &Catalog::open(home)?, &release, how, progress.as_ref())?;
            let seconds = started.elapsed().as_secs_f64();
            started = Instant::now();
            if !rebuilt.published {
                outcome = Outcome::Wrong;
            }
            if screen.json {
                screen.print(&wire::json(&wire::releases::rebuilt(&rebuilt, seconds)))?;
            } else {
                screen.print(&show(&rebuilt, seconds, screen.width()))?;
                rebuilt.manifest.warnings.iter().for_each(|warning| screen.warn(warning));
            }
        }
        Ok(outcome)
    }
}

fn show(rebuilt: &Rebuilt, seconds: f64, width: Option<usize>) -> String {
    let Rebuilt { manifest, odd, remark, diff, looked_for, published, answers, .. } = rebuilt;
    let mut out = String::new();
    let what = if *published { "published" } else { "not published; what was there answers as before" };
    let head = Line::styled(&format!("{} {}", manifest.system, manifest.version), BOLD);
    let head = head.then_styled(&format!("  {what}  ({seconds:.1} s)"), DIM);
    paint::paragraph(&mut out, &Line::default(), 0, &head, width);
    let mut say = |line: Line| paint::paragraph(&mut out, &Line::default(), 2, &line, width);
    say(Line::plain(&format!("{} concepts; {looked_for} codes looked for by their own wording", manifest.concepts)));
    if let Some(diff) = diff {
        let counts = diff.billable();
        say(Line::plain(&format!(
            "since {}: {} codes added, {} deleted, {} revised",
            diff.from.version, counts.added, counts.deleted, counts.revised
        )));
    }
    if let Some(remark) = remark {
        say(Line::plain(remark));
    }
    for one in odd {
        say(Line::styled("odd: ", ERROR).then(one));
    }
    if !published {
        say(Line::plain("if that is right, publish it with `--force`; else fetch the whole release again"));
    } else if answers.as_ref() != Some(&manifest.version) {
        say(Line::plain(&format!(
            "{} still answers; `plaincode releases` shows when this one will",
            answers.as_deref().unwrap_or("nothing")
        )));
    }
    out
}
