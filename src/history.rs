//! A code over several releases: what became of one that is gone, and one line for a code that several releases answer with.

use crate::catalog::{Catalog, Entry};
use crate::code::{Code, SystemId};
use crate::descriptor::Date;
use crate::diff::{self, Links, List, Side};
use crate::error::{Error, Result};
use crate::license::Notices;
use crate::search::{Engine, Hit};
use crate::snapshot::Snapshot;

/// A code that the release that answers does not have, but another one does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its code system.
    pub system: SystemId,
    /// The code as its publisher prints it.
    pub code: String,
    /// The version that has it: the last before the one that answers, else the first after it.
    pub version: String,
    /// Its wording there.
    pub display: String,
    /// Gone since that day, or to come on that day.
    pub day: Date,
    /// Whether it is gone; else it is to come.
    pub gone: bool,
    /// The notices that go with the wordings.
    pub notices: Vec<String>,
    /// Where its meaning is found in the release that answers: code, wording, and where that is said.
    pub successors: Vec<(String, String, String)>,
}

/// What other releases of the home say of `code`, for each of the answering `snapshots` that does not have it.
///
/// # Errors
/// Whatever keeps another release from opening.
pub fn elsewhere<'s>(
    catalog: &Catalog,
    snapshots: impl IntoIterator<Item = &'s Snapshot>,
    code: &Code,
) -> Result<Vec<Elsewhere>> {
    let mut found = Vec::new();
    for snapshot in snapshots.into_iter().filter(|s| s.find(code).is_none()) {
        let line = catalog.line(snapshot.system().as_str());
        let version = snapshot.version().to_string();
        let Some(at) = line.iter().position(|e| e.version == version) else { continue };
        let before = line[..at].iter().enumerate().rev().map(|(i, entry)| (entry, Some(line[i + 1])));
        let after = line[at + 1..].iter().map(|entry| (entry, None));
        for (entry, next) in before.chain(after) {
            let other = match catalog.open_entry(entry) {
                // Nobody may be shown what it says.
                Err(Error::NotAccepted { .. } | Error::Expired { .. }) => continue,
                opened => opened?,
            };
            if let Some(concept) = other.find(code) {
                found.push(told(&other, concept, entry, next, snapshot)?);
                break;
            }
        }
    }
    Ok(found)
}

/// `next` is the release after `entry` when the code is gone.
fn told(other: &Snapshot, concept: u32, entry: &Entry, next: Option<&Entry>, now: &Snapshot) -> Result<Elsewhere> {
    let mut successors = Vec::new();
    if next.is_some() {
        let diff = diff::diff(&Side::of_snapshot(other), &Side::of_snapshot(now), &Links::default())?;
        for change in diff.of(List::Renumbered).filter(|c| c.code.as_str() == other.code(concept)) {
            let source = change.source.clone().unwrap_or_default();
            successors.extend(
                change.is.as_ref().map(|is| (diff.to.print(&is.code), diff.to.display(is).to_string(), source)),
            );
        }
    }
    Ok(Elsewhere {
        system: other.system().clone(),
        code: other.printed_code(concept),
        version: entry.version.clone(),
        display: other.text(other.display(concept)).to_string(),
        notices: other
            .notices(other.display(concept))
            .into_iter()
            .chain([now.notice()])
            .collect::<Notices>()
            .into_vec(),
        day: next.unwrap_or(entry).first_day(),
        gone: next.is_some(),
        successors,
    })
}

impl Elsewhere {
    /// In a sentence.
    pub fn sentence(&self) -> String {
        let Elsewhere { system, code, version, display, day, gone, .. } = self;
        let mut said = if *gone {
            format!("{system} `{code}` was deleted on {day}; until release {version} it meant: {display}")
        } else {
            format!("{system} `{code}` comes into force on {day} with release {version}: {display}")
        };
        for (code, display, source) in &self.successors {
            said += &format!("; now `{code}` {display} ({source})");
        }
        said
    }
}

/// A hit that stands for the same code in several releases.
#[derive(Clone, Debug)]
pub struct Folded {
    /// The best of them.
    pub hit: Hit,
    /// Every release that has the code, oldest first.
    pub versions: Vec<String>,
    /// What differs between them, in words: "wording until 2025", "deleted 2025-10-01".
    pub remarks: Vec<String>,
}

/// Folds hits of the same code, in the order of their best; at most `limit`. `catalog` says when releases come into force.
pub fn fold(hits: Vec<Hit>, engine: &Engine, catalog: &Catalog, limit: usize) -> Vec<Folded> {
    let mut folded: Vec<Folded> = Vec::new();
    for hit in hits {
        if folded.iter().any(|f| f.hit.system == hit.system && f.hit.code == hit.code) {
            continue;
        }
        if folded.len() == limit {
            break;
        }
        let (versions, remarks) = across(&hit, engine, catalog);
        folded.push(Folded { hit, versions, remarks });
    }
    folded
}

fn across(hit: &Hit, engine: &Engine, catalog: &Catalog) -> (Vec<String>, Vec<String>) {
    let line = catalog.line(hit.system.as_str());
    let of = |entry: &&Entry| {
        let same = |s: &&Snapshot| s.system() == &hit.system && s.version().to_string() == entry.version;
        engine.snapshots().iter().find(same)
    };
    let code = Code::parse(&hit.code);
    let find = |snapshot: &Snapshot| code.as_ref().and_then(|code| snapshot.find(code));
    let has = |entry: &&&Entry| of(entry).is_some_and(|s| find(s).is_some());
    let worded = |entry: &&&Entry| {
        let snapshot = of(entry)?;
        snapshot.descriptors_of(find(snapshot)?).any(|d| *snapshot.text(d) == *hit.text).then_some(())
    };
    let having: Vec<&&Entry> = line.iter().filter(has).collect();
    let mut remarks = Vec::new();
    let Some(last) = having.last() else { return (Vec::new(), remarks) };
    if let Some(until) = having.iter().rev().find(|e| worded(e).is_some()).filter(|e| e.folder != last.folder) {
        remarks.push(format!("wording until {}", until.version));
    } else if let Some(since) = having.iter().find(|e| worded(e).is_some()).filter(|e| e.folder != having[0].folder) {
        remarks.push(format!("wording since {}", since.version));
    }
    let position = line.iter().position(|e| e.folder == last.folder);
    if let Some(next) = position.and_then(|at| line.get(at + 1)) {
        remarks.push(format!("deleted {}", next.first_day()));
    }
    if line.first().is_some_and(|first| first.folder != having[0].folder) {
        remarks.push(format!("since {}", having[0].version));
    }
    (having.iter().map(|e| e.version.clone()).collect(), remarks)
}
