//! `plaincode purge`: a release leaves, with everything made from it.

use std::path::Path;

use super::license::{asks, confirmed};
use super::paint::{counted, size};
use super::{Outcome, Screen, Target, to_stderr};
use crate::catalog::{Catalog, Purged, Writer, today, weighed};
use crate::error::{Error, Result};
use crate::wire;

/// Remove a release, or all of a system, with everything made from it, and show what was removed
#[derive(Debug, clap::Args)]
pub(super) struct Purge {
    /// The release, such as cpt@2026; a system's name alone means all its releases
    #[arg(value_name = "SYSTEM[@VERSION]", value_parser = super::target)]
    target: Target,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Purge {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let (system, version) = (self.target.system.as_str(), self.target.version.as_deref());
        let catalog = Catalog::open(home)?;
        let meant: Vec<Purged> = catalog.named(system, version)?.into_iter().map(|e| weighed(&catalog, e)).collect();
        if !self.yes && !self.agreed(&meant)? {
            screen.note("nothing was removed");
            return Ok(Outcome::Nothing);
        }
        let purged = Writer::open(home)?.because(self.reason.clone()).purge(system, version)?;
        let catalog = Catalog::open(home)?;
        let answers = catalog.answering(system, today()).map(|e| e.version.as_str());
        if screen.json {
            screen.print(&wire::json(&wire::releases::purged(&purged, answers)))?;
        } else {
            let mut out: String = purged.iter().map(|one| format!("removed: {}\n", told(one))).collect();
            out += &match answers {
                Some(version) => format!("{system} {version} answers\n"),
                None => format!("nothing answers for {system} any more\n"),
            };
            screen.print(&out)?;
        }
        for one in &purged {
            if one.left {
                screen.warn(&format!("{} is open and could not be removed yet: nothing answers from it, and the next command that writes here removes it", one.folder.display()));
            } else if one.in_use {
                let name = one.entry.name();
                screen.warn(&format!("a process still has {name} open, and keeps what it read until it ends"));
            }
        }
        Ok(Outcome::Done)
    }

    fn agreed(&self, meant: &[Purged]) -> Result<bool> {
        if !asks() {
            return Err(Error::BadRequest {
                what: "purge",
                expected: "`--yes` beside the release, since nobody can be asked here".to_string(),
                found: meant.iter().map(|one| one.entry.name()).collect::<Vec<_>>().join(" "),
            });
        }
        meant.iter().for_each(|one| to_stderr(&format!("{}\n", told(one))));
        confirmed("Remove this for good?")
    }
}

fn told(one: &Purged) -> String {
    let (files, bytes) = (counted(one.files, "file"), size(one.bytes));
    format!("{}  {files}, {bytes}  {}", one.entry.name(), one.folder.display())
}
