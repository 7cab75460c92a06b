//! `plaincode lookup`: everything a release says of a code.

use std::path::Path;

use super::paint::{self, BOLD, CODE, DIM, Line};
use super::when::Asked;
use super::{Outcome, Screen, open};
use crate::ask;
use crate::catalog::Catalog;
use crate::code::{Code, SystemId};
use crate::descriptor::{Date, Role};
use crate::error::Result;
use crate::lookup::{Entry, Name, nearest};
use crate::snapshot::Snapshot;
use crate::wire;

/// Show all that is known of a code: every wording, dates, status, parent, children
#[derive(Debug, clap::Args)]
pub(super) struct Lookup {
    /// Codes in any spelling: E11.9, e119
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
    /// Only this code system; may be repeated
    #[arg(long, value_name = "SYSTEM", value_parser = super::system, value_delimiter = ',')]
    system: Vec<SystemId>,
    #[command(flatten)]
    asked: Asked,
}

impl Lookup {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        ask::codes(&self.codes)?;
        let opened = open::snapshots(home, &self.system, &self.asked, screen)?;
        let snapshots = &opened.it;
        let asked: Vec<&Snapshot> = snapshots.iter().collect();
        let mut looked = ask::lookup(&asked, &Catalog::open(home)?, &self.codes)?;
        looked.warnings.extend(opened.warnings_of(&self.system));
        if screen.json {
            screen.print(&wire::json(&wire::lookup(&looked)))?;
        } else {
            let shown: Vec<String> = looked.entries.iter().map(|entry| show(entry, screen.width())).collect();
            screen.print(&shown.join("\n"))?;
            comment(&looked.missing, snapshots, screen);
            looked.elsewhere.iter().for_each(|one| screen.note(&one.sentence()));
            looked.warnings.iter().for_each(|warning| screen.warn(warning));
            wire::notices(&looked.entries, &looked.elsewhere).iter().for_each(|notice| screen.note(notice));
        }
        Ok(if looked.entries.is_empty() { Outcome::Nothing } else { Outcome::Done })
    }
}

fn comment(missing: &[(String, Code)], snapshots: &[Snapshot], screen: &Screen) {
    let editions: Vec<String> = snapshots.iter().map(|s| format!("{} {}", s.system(), s.version())).collect();
    for (typed, code) in missing {
        let near = match nearest(snapshots, code) {
            Some(Name { code, display }) => format!("; what there is above it: {code} {display}"),
            None => String::new(),
        };
        screen.warn(&format!("no code `{typed}` in {}{near}", editions.join(", ")));
    }
}

fn show(entry: &Entry, width: Option<usize>) -> String {
    let mut out = String::new();
    let label = Line::styled(&entry.name.code, CODE).then("  ");
    let indent = label.width();
    paint::paragraph(&mut out, &label, indent, &Line::styled(&entry.name.display, BOLD), width);
    let rows: Vec<(&str, String)> = rows(entry).into_iter().filter(|(_, body)| !body.is_empty()).collect();
    let column = rows.iter().map(|(label, _)| Line::plain(label).width()).max().unwrap_or(0) + 4;
    for (label, body) in rows {
        let label = Line::styled(&format!("  {label}"), DIM);
        paint::paragraph(&mut out, &label, column, &Line::plain(&body), width);
    }
    out
}

/// What there may be to say of an entry, label and text.
fn rows(entry: &Entry) -> Vec<(&str, String)> {
    let date = |date: Option<Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let name = |name: &Name| format!("{}  {}", name.code, name.display);
    let mut rows = vec![("system", format!("{} {}", entry.system, entry.version)), ("status", status(entry))];
    rows.extend(entry.wordings.iter().map(|w| (w.title.as_str(), w.text.clone())));
    rows.push(("added", date(entry.added)));
    rows.push(("in force since", date(entry.effective)));
    rows.push(("ended", date(entry.terminated)));
    rows.extend(entry.properties.iter().map(|(name, value)| (name.as_str(), value.clone())));
    rows.push(("under", entry.parent.as_ref().map(name).unwrap_or_default()));
    rows.extend(entry.children.iter().enumerate().map(|(i, child)| (if i == 0 { "over" } else { "" }, name(child))));
    rows
}

fn status(entry: &Entry) -> String {
    let role = match entry.role {
        Role::Code => "code, can be reported",
        Role::Header => "heading, not billable",
        Role::Modifier => "modifier",
    };
    match entry.terminated {
        Some(date) => format!("{role} until {date}"),
        None => role.to_string(),
    }
}
