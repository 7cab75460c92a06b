//! `plaincode verify`: whether what is on disk is what was published.

use std::path::Path;

use super::paint::{self, ERROR, Line, MATCH};
use super::{Outcome, Screen};
use crate::catalog::{self, Catalog, Report};
use crate::error::Result;
use crate::wire;

/// Check the indexed releases on disk: digests, counts, format
#[derive(Debug, clap::Args)]
pub(super) struct Verify {}

impl Verify {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let reports = catalog::verify(&Catalog::open(home)?);
        if screen.json {
            screen.print(&wire::json(&wire::releases::verified(home, &reports)))?;
        } else {
            let mut out = String::new();
            reports.iter().for_each(|report| show(&mut out, report, screen.width()));
            screen.print(&out)?;
        }
        Ok(if reports.iter().any(|r| r.problem.is_some()) { Outcome::Wrong } else { Outcome::Done })
    }
}

fn show(out: &mut String, report: &Report, width: Option<usize>) {
    let name = report.entry.name();
    let digest = report.digest.as_deref().unwrap_or_default();
    let Some(problem) = &report.problem else {
        let line = Line::styled("sound", MATCH).then(&format!("  {name}  digest {digest}"));
        paint::paragraph(out, &Line::default(), 0, &line, width);
        return;
    };
    let line = Line::styled("damaged", ERROR).then(&format!("  {name}: {problem}"));
    paint::paragraph(out, &Line::default(), 0, &line, width);
    let files: Vec<&str> = report.manifest.iter().flat_map(|m| &m.files).map(|f| f.name.as_str()).collect();
    let from =
        if files.is_empty() { format!("the files of {name}") } else { format!("a folder with {}", files.join(", ")) };
    let line = format!("rebuild it: `plaincode index PATH`, where PATH is {from}");
    paint::paragraph(out, &Line::default(), 4, &Line::plain(&line), width);
}
