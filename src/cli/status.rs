//! `plaincode status`: what is in the home.

use std::path::Path;

use super::paint::{self, BOLD, DIM, Line, count, counted, size};
use super::{Outcome, Screen, lexicon};
use crate::catalog::{self, Catalog, Entry, State, manifest_of, thesauri};
use crate::error::{Error, Result};
use crate::license::{License, Notices};
use crate::schema::Schema;
use crate::snapshot::Manifest;
use crate::wire;

/// Show the home and the releases indexed in it
#[derive(Debug, clap::Args)]
pub(super) struct Status {}

/// A snapshot that the catalog names, usable or not.
struct Listed<'c> {
    entry: &'c Entry,
    state: State,
    manifest: Result<Manifest>,
    license: Option<&'c License>,
}

impl Listed<'_> {
    fn active(&self) -> bool {
        self.state == State::Active
    }

    fn shape(&self) -> wire::StatusShape<'_> {
        match &self.manifest {
            Ok(manifest) => wire::snapshot(manifest, self.license, self.active()),
            Err(error) => wire::broken(&self.entry.system, &self.entry.version, self.active(), error),
        }
    }
}

pub(super) fn run(home: &Path, screen: &Screen) -> Result<Outcome> {
    let catalog = Catalog::open(home)?;
    let today = catalog::today();
    let licenses = catalog::licenses(&catalog);
    let listed = |entry| Listed {
        entry,
        state: catalog.state(entry, today),
        manifest: manifest_of(&catalog, entry),
        license: licenses.get(&entry.folder),
    };
    let all: Vec<Listed> = catalog.entries().iter().map(listed).collect();
    let lexicons = thesauri::list(home)?;
    if screen.json {
        let lexicons: Vec<_> = lexicons.iter().filter_map(|l| l.about.as_ref().ok().cloned()).collect();
        screen.print(&wire::json(&wire::status(home, all.iter().map(Listed::shape).collect(), &lexicons)))?;
    } else {
        let mut text = show(home, &all, screen.width());
        if !lexicons.is_empty() {
            text += &format!("\n{}", lexicon::show_all(&lexicons, screen.width()));
        }
        screen.print(&text)?;
        comment(&all, screen);
    }
    Ok(if all.iter().any(|l| l.manifest.is_err()) { Outcome::Wrong } else { Outcome::Done })
}

fn show(home: &Path, all: &[Listed], width: Option<usize>) -> String {
    let mut out = String::new();
    paint::paragraph(&mut out, &Line::styled("home", DIM), 6, &Line::plain(&home.display().to_string()), width);
    for Listed { entry, state, manifest, license } in all {
        out.push('\n');
        let label = Line::styled(&format!("{} {}", entry.system, entry.version), BOLD);
        let state = if *state == State::Active { String::new() } else { format!("  [{}]", state.id()) };
        match manifest {
            Ok(manifest) => {
                let title = title(&manifest.system);
                let head = label.then_styled(&format!("  {title}{state}"), DIM);
                paint::paragraph(&mut out, &Line::default(), 0, &head, width);
                for line in lines(manifest, *license) {
                    paint::paragraph(&mut out, &Line::default(), 2, &Line::plain(&line), width);
                }
            }
            Err(error) => {
                paint::paragraph(&mut out, &Line::default(), 0, &label.then_styled("  [unusable]", DIM), width);
                paint::paragraph(&mut out, &Line::default(), 2, &Line::plain(&error.to_string()), width);
            }
        }
    }
    out
}

fn title(system: &str) -> String {
    let schemas = Schema::builtin().unwrap_or_default();
    schemas.into_iter().find(|s| s.id.as_str() == system).map(|s| s.title).unwrap_or_default()
}

/// A snapshot's counts and what it takes, as `index` and `status` show them.
pub(super) fn lines(manifest: &Manifest, license: Option<&License>) -> Vec<String> {
    let headings = manifest.concepts - manifest.billable - manifest.modifiers;
    let codes = if headings > 0 { "billable code" } else { "code" };
    let parts = [(manifest.billable, codes), (headings, "heading"), (manifest.modifiers, "modifier")];
    let mut said: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, one)| counted(*n, one)).collect();
    if manifest.terminated > 0 {
        said.push(format!("{} of them ended", count(manifest.terminated)));
    }
    let wordings: Vec<String> =
        manifest.descriptors.iter().filter(|(_, n)| *n > 0).map(|(kind, n)| format!("{kind} {}", count(*n))).collect();
    let mut lines = vec![
        format!("{}: {}", counted(manifest.concepts, "concept"), said.join(", ")),
        format!("descriptors: {}", wordings.join(", ")),
    ];
    for supplement in &manifest.supplements {
        let (name, terms, rows) = (&supplement.file.name, count(supplement.terms), counted(supplement.rows, "row"));
        lines.push(format!("supplement {name}: {terms} names added from {rows}"));
    }
    if let Some(date) = &manifest.effective {
        lines.push(format!("in force from {date}"));
    }
    lines.push(format!("{} on disk", size(wire::bytes(manifest))));
    lines.extend(license.map(terms));
    lines
}

/// Who holds a license, as what, and how long it runs.
fn terms(license: &License) -> String {
    let id = license.id.as_ref().map(|id| format!("agreement {id}"));
    let seats = license.seats.map(|seats| counted(seats as usize, "seat"));
    let more = id.into_iter().chain(seats).chain([format!("accepted {}", license.accepted)]);
    format!("{} ({})", license.told(catalog::today()), more.collect::<Vec<_>>().join(", "))
}

fn comment(all: &[Listed], screen: &Screen) {
    if all.is_empty() {
        screen.note("nothing is indexed yet: `plaincode index PATH` reads a release; until then `plaincode search` uses the built-in sample");
    }
    let hint = |error: &Error| error.hint();
    for text in all.iter().filter_map(|l| l.manifest.as_ref().err().and_then(hint)) {
        screen.warn(&text);
    }
    let notices: Vec<String> = all.iter().filter_map(|l| l.manifest.as_ref().ok()).map(wire::notice).collect();
    for notice in notices.iter().map(String::as_str).collect::<Notices>().into_vec() {
        screen.note(&notice);
    }
}
