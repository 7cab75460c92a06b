//! `plaincode prune`: past releases leave.

use std::path::Path;

use super::{Outcome, Screen};
use crate::catalog::Writer;
use crate::error::Result;
use crate::wire;

/// Remove past releases; what answers, is to come, is pinned or is in use stays
#[derive(Debug, clap::Args)]
pub(super) struct Prune {
    /// Keep this many past releases of each system
    #[arg(long, value_name = "N")]
    keep: usize,
}

impl Prune {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let pruned = Writer::open(home)?.prune(self.keep)?;
        if screen.json {
            screen.print(&wire::json(&wire::releases::pruned(&pruned)))?;
            return Ok(Outcome::Done);
        }
        let mut out = String::new();
        for one in &pruned {
            let what = if one.in_use { "in use, kept" } else { "removed" };
            out += &format!("{what}: {}\n", one.entry.name());
        }
        if pruned.is_empty() {
            out += "nothing to remove\n";
        }
        screen.print(&out)?;
        Ok(Outcome::Done)
    }
}
