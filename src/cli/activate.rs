//! `plaincode activate` and `rollback`: which release answers.

use std::path::Path;

use super::{Outcome, Screen};
use crate::catalog::{Switch, Writer};
use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::release::Version;
use crate::wire;

/// Let one release answer whatever the day, or let the day decide again
#[derive(Debug, clap::Args)]
pub(super) struct Activate {
    /// SYSTEM@VERSION to pin; SYSTEM alone to follow the day again
    #[arg(value_name = "RELEASE")]
    release: String,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Go back to the release that answered before
#[derive(Debug, clap::Args)]
pub(super) struct Rollback {
    /// The code system
    #[arg(value_name = "SYSTEM", value_parser = super::system)]
    system: SystemId,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Activate {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let (system, version) = match self.release.split_once('@') {
            Some((system, version)) => (system, Some(Version::parse(version)?.to_string())),
            None => (self.release.as_str(), None),
        };
        let bad = || Error::BadRequest {
            what: "release",
            expected: "SYSTEM@VERSION such as `icd10cm@2026`".into(),
            found: self.release.clone(),
        };
        let system = SystemId::parse(system).ok_or_else(bad)?;
        let writer = Writer::open(home)?.because(self.reason.clone());
        show(&writer.activate(system.as_str(), version.as_deref())?, screen)
    }
}

impl Rollback {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        show(&Writer::open(home)?.because(self.reason.clone()).rollback(self.system.as_str())?, screen)
    }
}

fn show(switch: &Switch, screen: &Screen) -> Result<Outcome> {
    if screen.json {
        screen.print(&wire::json(&wire::releases::switch(switch)))?;
        return Ok(Outcome::Done);
    }
    let Switch { system, was, is, pinned } = switch;
    let (was, is) = (was.as_deref().unwrap_or("nothing"), is.as_deref().unwrap_or("nothing"));
    let how = if *pinned { "pinned" } else { "by date" };
    let before = if was == is { String::new() } else { format!("; before it was {was}") };
    screen.print(&format!("{system} answers from {is} ({how}){before}\n"))?;
    if *pinned {
        screen.note(&format!("`plaincode activate {system}` lets the date decide again"));
    }
    Ok(Outcome::Done)
}
