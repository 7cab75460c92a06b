//! Code to everything its release says of it. No ranking, no lexicon: a lookup opens snapshots and reads.

use crate::code::{Code, SystemId};
use crate::descriptor::{Date, Role};
use crate::license::{Notices, Rows};
use crate::snapshot::{MOST_HEADINGS, Snapshot};

/// One code of one release, in full.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its code system.
    pub system: SystemId,
    /// The release's version.
    pub version: String,
    /// The code and the wording to show to a person.
    pub name: Name,
    /// Code, header or modifier.
    pub role: Role,
    /// Every wording, in the source's order.
    pub wordings: Vec<Wording>,
    /// When it was added to the code system.
    pub added: Option<Date>,
    /// Since when its present descriptor or status is in force.
    pub effective: Option<Date>,
    /// From which day on it may no longer be used.
    pub terminated: Option<Date>,
    /// The heading it stands under.
    pub parent: Option<Name>,
    /// What stands directly under it, in code order.
    pub children: Vec<Name>,
    /// What else the source says of it and, where that holds below too, of its headings, by name; codes it refers to are named
    /// `see`.
    pub properties: Vec<(String, String)>,
    /// The notices that go with the texts shown here.
    pub notices: Vec<String>,
}

/// A code as its publisher prints it, with the wording to show to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The code as printed.
    pub code: String,
    /// The wording.
    pub display: String,
}

/// One wording of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The kind's name in JSON.
    pub kind: String,
    /// The kind's name for people.
    pub title: String,
    /// The text.
    pub text: String,
}

/// The entries of `code` in `snapshots`, in their order; none when no release has it.
pub fn lookup<'s>(snapshots: impl IntoIterator<Item = &'s Snapshot>, code: &Code) -> Vec<Entry> {
    snapshots.into_iter().filter_map(|s| s.find(code).map(|concept| entry(s, concept))).collect()
}

/// Drops what is more of a system than its text may leave in one answer, and says so in sentences.
pub fn cap(entries: &mut Vec<Entry>, snapshots: &[&Snapshot]) -> Vec<String> {
    let cap = |system: &SystemId| snapshots.iter().find(|s| s.system() == system).and_then(|s| s.schema().row_cap);
    let mut rows = Rows::default();
    entries.retain(|entry| rows.admit(entry.system.as_str(), cap(&entry.system)));
    rows.cut()
}

/// What stands nearest above a code that is not there: the longest beginning of it, at least three characters, that is.
pub fn nearest(snapshots: &[Snapshot], code: &Code) -> Option<Name> {
    let canonical = code.as_str();
    let beginnings = (3..canonical.len()).rev().filter_map(|n| canonical.get(..n)).filter_map(Code::parse);
    let find = |code: Code| snapshots.iter().find_map(|s| s.find(&code).map(|concept| name(s, concept)));
    beginnings.into_iter().find_map(find)
}

fn entry(snapshot: &Snapshot, concept: u32) -> Entry {
    let kinds = &snapshot.schema().kinds;
    let wording = |descriptor: u32| {
        let kind = kinds.get(snapshot.kind(descriptor));
        Wording {
            kind: kind.map(|k| k.id.clone()).unwrap_or_default(),
            title: kind.map(|k| k.title.clone()).unwrap_or_default(),
            text: snapshot.text(descriptor).to_string(),
        }
    };
    Entry {
        system: snapshot.system().clone(),
        version: snapshot.manifest().version.clone(),
        name: name(snapshot, concept),
        role: snapshot.role(concept),
        wordings: snapshot.descriptors_of(concept).map(wording).collect(),
        added: snapshot.added(concept),
        effective: snapshot.effective(concept),
        terminated: snapshot.terminated(concept),
        parent: snapshot.parent(concept).map(|parent| name(snapshot, parent)),
        children: snapshot.children(concept).iter().map(|child| name(snapshot, *child)).collect(),
        properties: properties(snapshot, concept),
        notices: notices(snapshot, concept),
    }
}

fn notices(snapshot: &Snapshot, concept: u32) -> Vec<String> {
    let near = snapshot.parent(concept).into_iter().chain(snapshot.children(concept).iter().copied());
    let texts = snapshot.descriptors_of(concept).chain(near.map(|c| snapshot.display(c)));
    texts.flat_map(|d| snapshot.notices(d)).collect::<Notices>().into_vec()
}

/// Its own properties, then those that it has from the headings above it, the nearest first.
fn properties(snapshot: &Snapshot, concept: u32) -> Vec<(String, String)> {
    let mut all: Vec<(&str, &str)> = snapshot.properties(concept).collect();
    let mut above = snapshot.parent(concept);
    // A snapshot that is not sound could have headings in a circle.
    for _ in 0..MOST_HEADINGS {
        let Some(heading) = above else { break };
        let inherited = |(name, _): &(&str, &str)| snapshot.schema().inherited.iter().any(|i| i == name);
        for property in snapshot.properties(heading).filter(inherited) {
            if !all.contains(&property) {
                all.push(property);
            }
        }
        above = snapshot.parent(heading);
    }
    all.into_iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn name(snapshot: &Snapshot, concept: u32) -> Name {
    Name { code: snapshot.printed_code(concept), display: snapshot.text(snapshot.display(concept)).to_string() }
}
