//! `plaincode releases`: the releases of each system on a line of time.

use std::collections::BTreeMap;
use std::path::Path;

use super::paint::{self, BOLD, DIM, Line, MATCH, WARN};
use super::{Outcome, Screen};
use crate::catalog::{self, Catalog, Entry, State};
use crate::descriptor::Date;
use crate::error::Result;
use crate::license::{License, Standing};
use crate::wire;

/// Show the indexed releases by date: past, active, to come
#[derive(Debug, clap::Args)]
pub(super) struct Releases {
    /// As of this day instead of today
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Also show what was switched, when and why
    #[arg(long)]
    journal: bool,
}

impl Releases {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let catalog = Catalog::open(home)?;
        let day = self.as_of.unwrap_or_else(catalog::today);
        let licenses = catalog::licenses(&catalog);
        let journal = if self.journal { catalog::journal(&catalog)? } else { Vec::new() };
        if screen.json {
            screen.print(&wire::json(&wire::releases::releases(&catalog, &licenses, day, journal)))?;
        } else {
            let mut out = String::new();
            for system in catalog.systems() {
                show(&mut out, &catalog, &licenses, system, day, screen.width());
            }
            for event in journal {
                let versions = [event.was, event.is].into_iter().flatten().collect::<Vec<_>>().join(" → ");
                let text = format!("{} {} {versions}", event.event, event.system);
                let reason = event.reason.map(|reason| format!("  {reason}")).unwrap_or_default();
                let label = Line::styled(&event.at, DIM).then("  ");
                let indent = label.width();
                paint::paragraph(
                    &mut out,
                    &label,
                    indent,
                    &Line::plain(&text).then_styled(&reason, DIM),
                    screen.width(),
                );
            }
            screen.print(&out)?;
        }
        Ok(if catalog.entries().is_empty() { Outcome::Nothing } else { Outcome::Done })
    }
}

fn show(
    out: &mut String,
    catalog: &Catalog,
    licenses: &BTreeMap<String, License>,
    system: &str,
    day: Date,
    width: Option<usize>,
) {
    paint::paragraph(out, &Line::default(), 0, &Line::styled(system, BOLD), width);
    let line = catalog.line(system);
    for (i, entry) in line.iter().enumerate() {
        let until = line[i + 1..].iter().map(|e| e.first_day()).find(|first| *first > entry.first_day());
        let until = until.and_then(|first| first.yesterday().ok()).map(|day| day.to_string()).unwrap_or_default();
        let label = Line::plain(&format!("  {}", entry.version)).padded(12);
        let span = format!("{} to {until:<10}  ", entry.first_day());
        let mut told = state(catalog, entry, day, Line::plain(&span));
        if let Some(license) = licenses.get(&entry.folder) {
            let style = if license.standing(day) == Standing::Valid { DIM } else { WARN };
            told = told.then_styled("; ", DIM).then_styled(&license.told(day), style);
        }
        paint::paragraph(out, &label, 12, &told, width);
    }
    out.push('\n');
}

fn state(catalog: &Catalog, entry: &Entry, day: Date, line: Line) -> Line {
    let state = catalog.state(entry, day);
    let style = match state {
        State::Active => MATCH,
        State::Future => BOLD,
        State::Superseded => WARN,
        State::Past => DIM,
    };
    let pinned = catalog.pins().iter().any(|p| p.system == entry.system && p.version == entry.version);
    let waits = (entry.first_day() - day).get_days();
    let remark = match state {
        _ if pinned => ", pinned".to_string(),
        State::Active if entry.first_day() > day => format!(", though its day is {waits} days off: there is no other"),
        State::Future => format!(", in {waits} days"),
        _ => String::new(),
    };
    line.then_styled(state.id(), style).then_styled(&remark, DIM)
}
