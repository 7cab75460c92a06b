//! Release × release → what changed.
//!
//! Both releases are read through one view, [`Side`], made of a [`Release`](crate::release::Release) just read or of an open
//! [`Snapshot`](crate::snapshot::Snapshot); the answer,
//! a [`Diff`], owns what it says and outlives both. One [`Change`] is one code in one [`List`]; a code that was reworded and
//! lost its billable flag stands in two. A code that lives on as a heading only is in [`List::Status`], though its publisher may
//! count it as one code deleted and one heading added: [`Diff::billable`] counts the publisher's way.
//!
//! The publisher's own account of what it did (HCPCS action codes and their dates) differs in every release and is not compared;
//! only where it tells of a change that nothing else shows is it a change of its own.

pub mod codes;
pub mod csv;
pub mod html;
pub mod redline;
mod renumber;
mod saved;
mod side;

use crate::code::{Code, SystemId};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};
use crate::license::{self, Notices};
use crate::schema::Schema;

pub use renumber::Links;
pub use saved::{Searched, searches};
use side::Seen;
pub use side::Side;

/// What kind of change it is. The order is that of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Not in the earlier release.
    Added,
    /// Not in the later release.
    Deleted,
    /// A wording of the code itself was changed, added or removed.
    Revised,
    /// Its billable flag, coverage or termination changed.
    Status,
    /// Gone, and its meaning is found under another code.
    Renumbered,
    /// It was terminated and is in force again.
    Reactivated,
    /// A term listed beneath the code (an ICD-10-CM inclusion term) came or went.
    Terms,
    /// Something else that the files say of it changed (payment, heading, reference).
    Other,
}

impl List {
    /// Every list, in order.
    pub const ALL: [List; 8] = [
        List::Added,
        List::Deleted,
        List::Revised,
        List::Status,
        List::Renumbered,
        List::Reactivated,
        List::Terms,
        List::Other,
    ];

    /// Its name in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            List::Added => "added",
            List::Deleted => "deleted",
            List::Revised => "revised",
            List::Status => "status",
            List::Renumbered => "renumbered",
            List::Reactivated => "reactivated",
            List::Terms => "terms",
            List::Other => "other",
        }
    }
}

impl List {
    /// What it holds, for people.
    pub fn about(self) -> &'static str {
        match self {
            List::Added => "not in the earlier release",
            List::Deleted => "not in the later release",
            List::Revised => "worded otherwise",
            List::Status => "billable flag, coverage or end changed",
            List::Renumbered => "gone, and found under another code",
            List::Reactivated => "in force again",
            List::Terms => "terms listed beneath the code changed",
            List::Other => "something else changed",
        }
    }
}

/// What a person must know of a whole concept that came or went; empty for a plain code.
pub fn remark(concept: &Concept) -> String {
    let role = match concept.role {
        Role::Code => None,
        Role::Header => Some("heading".to_string()),
        Role::Modifier => Some("modifier".to_string()),
    };
    let ended = concept.terminated.map(|day| format!("ended {day}"));
    role.into_iter().chain(ended).collect::<Vec<_>>().join(", ")
}

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// A descriptor kind, or the name of a property (`billable`, `terminated`, `coverage`, `code`, …).
    pub what: String,
    /// What it was; `None` when it was not there.
    pub was: Option<String>,
    /// What it is; `None` when it is gone.
    pub is: Option<String>,
}

/// One code in one list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which list.
    pub list: List,
    /// The code; of a renumbered one, the code that is gone.
    pub code: Code,
    /// The concept in the earlier release.
    pub was: Option<Concept>,
    /// The concept in the later release; of a renumbered one, the successor.
    pub is: Option<Concept>,
    /// What differs; empty where the whole concept came or went.
    pub details: Vec<Detail>,
    /// How that is known, where it is not plain from the two files ("same wording").
    pub source: Option<String>,
}

/// One of the two releases compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its code system.
    pub system: SystemId,
    /// The system's name for people.
    pub title: String,
    /// Its version.
    pub version: String,
    /// How many concepts it has.
    pub concepts: usize,
    /// The mark printed inside a code.
    pub separator: Option<(isize, char)>,
    /// Descriptor kinds with their titles, the one to show first.
    pub kinds: Vec<(String, String)>,
    /// The notice that goes with its text; empty when none is asked for.
    pub notice: String,
    /// What is said beside it where a kind's text is shown: kind and text.
    pub caveats: Vec<(String, String)>,
    /// Of how many codes the text may leave in one answer.
    pub row_cap: Option<usize>,
}

impl Edition {
    /// The wording of `concept` to show to a person.
    pub fn display<'c>(&self, concept: &'c Concept) -> &'c str {
        let of = |kind: &str| concept.descriptors.iter().find(|d| d.kind == kind);
        let best = self.kinds.iter().find_map(|(id, _)| of(id)).or(concept.descriptors.first());
        best.map_or("", |d| &d.text)
    }

    /// The code as its publisher prints it.
    pub fn print(&self, code: &Code) -> String {
        code.printed(self.separator)
    }
}

/// All changes from one release to another of the same system, in list and code order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// The earlier release.
    pub from: Edition,
    /// The later release.
    pub to: Edition,
    /// What changed.
    pub changes: Vec<Change>,
}

/// Codes and headings that came and went, counted as publishers do: a code that turns heading is one code deleted and one
/// heading added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Came.
    pub added: usize,
    /// Went.
    pub deleted: usize,
    /// Reworded.
    pub revised: usize,
}

impl Diff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes that may be shown: all, or as many as the text may leave of in one answer.
    pub fn shown(&self) -> &[Change] {
        let cap = self.to.row_cap.unwrap_or(usize::MAX);
        &self.changes[..self.changes.len().min(cap)]
    }

    /// Those of one list.
    pub fn shown_of(&self, list: List) -> impl Iterator<Item = &Change> {
        self.shown().iter().filter(move |c| c.list == list)
    }

    /// That not all changes may be shown, in a sentence.
    pub fn cut(&self) -> Option<String> {
        let (shown, all) = (self.shown().len(), self.changes.len());
        (shown < all).then(|| license::cut_sentence(self.to.system.as_str(), shown, all))
    }

    /// The notices that go with the texts of both releases.
    pub fn notices(&self) -> Vec<String> {
        let mut notices = Notices::default();
        notices.add(&self.to.notice);
        notices.add(&self.from.notice);
        let concepts = self.shown().iter().flat_map(|c| [&c.was, &c.is]).flatten();
        for descriptor in concepts.flat_map(|c| &c.descriptors) {
            let of_kind = self.to.caveats.iter().filter(|(kind, _)| *kind == descriptor.kind);
            of_kind.for_each(|(_, caveat)| notices.add(caveat));
        }
        notices.into_vec()
    }

    /// The changes of one list.
    pub fn of(&self, list: List) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |c| c.list == list)
    }

    /// Counts of codes that can be reported.
    pub fn billable(&self) -> Counts {
        self.counted(Role::Code)
    }

    /// Counts of headings.
    pub fn headers(&self) -> Counts {
        self.counted(Role::Header)
    }

    /// Counts of modifiers.
    pub fn modifiers(&self) -> Counts {
        self.counted(Role::Modifier)
    }

    /// Why the counts of deleted codes and of the deleted list differ, in a sentence, where they do.
    pub fn headed(&self) -> Option<String> {
        let header = |c: &&Change| c.is.as_ref().is_some_and(|is| is.role == Role::Header);
        let code = |c: &&Change| c.was.as_ref().is_some_and(|was| was.role == Role::Code);
        let count = self.of(List::Status).filter(header).filter(code).count();
        let live = if count == 1 { "code lives on as a heading" } else { "codes live on as headings" };
        (count > 0).then(|| {
            format!("{count} {live} only: counted as deleted and added, as publishers do, and listed under status")
        })
    }

    fn counted(&self, role: Role) -> Counts {
        let mut counts = Counts::default();
        for change in &self.changes {
            let was = change.was.as_ref().is_some_and(|c| c.role == role);
            let is = change.is.as_ref().is_some_and(|c| c.role == role);
            match change.list {
                List::Added | List::Deleted | List::Status if is && !was => counts.added += 1,
                List::Added | List::Deleted | List::Status if was && !is => counts.deleted += 1,
                List::Revised if is => counts.revised += 1,
                _ => {}
            }
        }
        counts
    }

    /// Keeps only the changes of codes for which `keep` holds; of a renumbered code, either of the two.
    pub fn narrow(&mut self, keep: impl Fn(&Code) -> bool) {
        let successor = |c: &Change| c.list == List::Renumbered && c.is.as_ref().is_some_and(|is| keep(&is.code));
        self.changes.retain(|c| keep(&c.code) || successor(c));
    }
}

/// Compares two releases of one system. `links` are what the publisher says of successors.
///
/// # Errors
/// [`Error::BadRequest`] when they are of different systems.
pub fn diff(from: &Side<'_>, to: &Side<'_>, links: &Links) -> Result<Diff> {
    if from.edition.system != to.edition.system {
        return Err(Error::BadRequest {
            what: "releases to compare",
            expected: format!("two of one system ({})", from.edition.system),
            found: to.edition.system.to_string(),
        });
    }
    let terms = Schema::of(&to.edition.system).map(|s| s.release.terms).unwrap_or_default();
    let mut changes = Vec::new();
    let (mut old, mut new) = (from.seen.iter().peekable(), to.seen.iter().peekable());
    loop {
        match (old.peek().copied(), new.peek().copied()) {
            (None, None) => break,
            (Some(was), is) if is.is_none_or(|is| was.code < is.code) => {
                changes.push(gone(was));
                old.next();
            }
            (was, Some(is)) if was.is_none_or(|was| is.code < was.code) => {
                changes.extend(came(is));
                new.next();
            }
            (Some(was), Some(is)) => {
                if was != is {
                    compare(was, is, &terms, &mut changes);
                }
                old.next();
                new.next();
            }
            // The guards above leave nothing else.
            _ => break,
        }
    }
    renumber::find(from, to, links, &mut changes);
    changes.sort_by(|a, b| (a.list, &a.code).cmp(&(b.list, &b.code)));
    Ok(Diff { from: from.edition.clone(), to: to.edition.clone(), changes })
}

/// A concept that only the earlier release has.
fn gone(was: &Seen<'_>) -> Change {
    let (code, was) = (was.code.clone(), Some(was.concept()));
    Change { list: List::Deleted, code, was, is: None, details: Vec::new(), source: None }
}

/// A concept that only the later release has; one that its publisher says was reactivated is in that list too.
fn came(is: &Seen<'_>) -> impl Iterator<Item = Change> {
    let back = is.properties.contains(&("action", "R"));
    let lists = [Some(List::Added), back.then_some(List::Reactivated)];
    let (code, is) = (is.code.clone(), is.concept());
    let change = move |list| Change {
        list,
        code: code.clone(),
        was: None,
        is: Some(is.clone()),
        details: Vec::new(),
        source: None,
    };
    lists.into_iter().flatten().map(change)
}

/// What differs between two states of one code.
fn compare(was: &Seen<'_>, is: &Seen<'_>, terms: &[String], changes: &mut Vec<Change>) {
    let (listed, worded): (Vec<_>, Vec<_>) = wordings(was, is).into_iter().partition(|d| terms.contains(&d.what));
    let (status, mut other): (Vec<_>, Vec<_>) = facts(was, is).into_iter().partition(|d| is_status(&d.what));
    if worded.is_empty() && listed.is_empty() && status.is_empty() && other.is_empty() {
        other.extend(told(was, is));
    }
    let back: Vec<_> = status.iter().filter(|d| d.what == "terminated" && d.is.is_none()).cloned().collect();
    for (list, details) in [
        (List::Revised, worded),
        (List::Status, status),
        (List::Reactivated, back),
        (List::Terms, listed),
        (List::Other, other),
    ] {
        if !details.is_empty() {
            let (code, was, is) = (is.code.clone(), Some(was.concept()), Some(is.concept()));
            changes.push(Change { list, code, was, is, details, source: None });
        }
    }
}

fn is_status(what: &str) -> bool {
    matches!(what, "billable" | "role" | "terminated" | "coverage")
}

/// What differs apart from wordings.
fn facts(was: &Seen<'_>, is: &Seen<'_>) -> Vec<Detail> {
    let mut details = Vec::new();
    let mut tell = |what: &str, was: Option<String>, is: Option<String>| {
        if was != is {
            details.push(Detail { what: what.to_string(), was, is });
        }
    };
    let billable = |seen: &Seen<'_>| Some((seen.role == Role::Code).to_string());
    tell("billable", billable(was), billable(is));
    if was.role != Role::Code && is.role != Role::Code {
        tell("role", Some(role_name(was.role).to_string()), Some(role_name(is.role).to_string()));
    }
    tell("terminated", was.terminated.map(|d| d.to_string()), is.terminated.map(|d| d.to_string()));
    tell("added", was.added.map(|d| d.to_string()), is.added.map(|d| d.to_string()));
    tell("parent", was.parent.map(str::to_string), is.parent.map(str::to_string));
    tell("see", joined(&was.see), joined(&is.see));
    let mut names: Vec<&str> = was.properties.iter().chain(&is.properties).map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    // Nor is what a table of all years says of predecessors: one release may come with it and another without.
    for name in names.into_iter().filter(|name| !["action", "replaces"].contains(name)) {
        let value = |seen: &Seen<'_>| {
            joined(&seen.properties.iter().filter(|(n, _)| *n == name).map(|(_, v)| *v).collect::<Vec<_>>())
        };
        tell(name, value(was), value(is));
    }
    details
}

/// What the publisher says that it did since the earlier release: an action of a new date, but for "none".
fn told(was: &Seen<'_>, is: &Seen<'_>) -> Option<Detail> {
    let action = |seen: &Seen<'_>| Some(seen.property("action")?.to_string());
    let (before, now) = (action(was), action(is).filter(|action| action != "N"));
    let new = was.effective != is.effective || before != now;
    now.filter(|_| new).map(|now| Detail { what: "action".to_string(), was: before, is: Some(now) })
}

fn joined(values: &[&str]) -> Option<String> {
    (!values.is_empty()).then(|| values.join(" "))
}

/// A role's name in reports.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Code => "code",
        Role::Header => "header",
        Role::Modifier => "modifier",
    }
}

/// Which wordings differ, by kind; of kinds with several texts, a text that went is paired with the most similar that came.
fn wordings(was: &Seen<'_>, is: &Seen<'_>) -> Vec<Detail> {
    let gone: Vec<_> = was.descriptors.iter().filter(|d| !is.descriptors.contains(d)).collect();
    let mut came: Vec<_> = is.descriptors.iter().filter(|d| !was.descriptors.contains(d)).collect();
    let mut details = Vec::new();
    for (kind, text) in gone {
        let likeness = |other: &str| redline::likeness(text, other);
        let alone = |list: &[(&str, &str)]| list.iter().filter(|(k, _)| k == kind).count() == 1;
        let single = alone(&was.descriptors) && alone(&is.descriptors);
        let best = (0..came.len())
            .filter(|i| came[*i].0 == *kind && (single || likeness(came[*i].1) >= 0.5))
            .max_by(|a, b| likeness(came[*a].1).total_cmp(&likeness(came[*b].1)));
        let is = best.map(|i| came.remove(i).1.to_string());
        details.push(Detail { what: kind.to_string(), was: Some(text.to_string()), is });
    }
    for (kind, text) in came {
        details.push(Detail { what: kind.to_string(), was: None, is: Some(text.to_string()) });
    }
    details
}
