//! One release as the comparison sees it, whether just read or long indexed.

use crate::code::Code;
use crate::descriptor::{Concept, Date, Descriptor, Role};
use crate::diff::Edition;
use crate::error::Result;
use crate::release::Release;
use crate::schema::Schema;
use crate::snapshot::Snapshot;

/// One release, ready to be compared. It borrows every text.
pub struct Side<'a> {
    pub(super) edition: Edition,
    pub(super) seen: Vec<Seen<'a>>,
}

/// One concept. Equal ones need no closer look.
#[derive(PartialEq)]
pub(super) struct Seen<'a> {
    pub(super) code: Code,
    pub(super) role: Role,
    pub(super) parent: Option<&'a str>,
    pub(super) added: Option<Date>,
    pub(super) effective: Option<Date>,
    pub(super) terminated: Option<Date>,
    pub(super) see: Vec<&'a str>,
    pub(super) properties: Vec<(&'a str, &'a str)>,
    pub(super) descriptors: Vec<(&'a str, &'a str)>,
}

impl<'a> Side<'a> {
    /// A release that was just read.
    ///
    /// # Errors
    /// [`crate::error::Error::UnknownSystem`] when no schema has its system.
    pub fn of_release(release: &'a Release) -> Result<Side<'a>> {
        let schema = Schema::for_release(release)?;
        let notice = release.notice.as_ref().unwrap_or(&schema.notice);
        let edition = edition(&schema, release.version.to_string(), release.concepts.len(), notice);
        let seen = |c: &'a Concept| Seen {
            code: c.code.clone(),
            role: c.role,
            parent: c.parent.as_ref().map(Code::as_str),
            added: c.added,
            effective: c.effective,
            terminated: c.terminated,
            see: c.see.iter().map(Code::as_str).collect(),
            properties: c.properties.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect(),
            descriptors: c.descriptors.iter().map(|d| (d.kind.as_str(), d.text.as_str())).collect(),
        };
        Ok(Side { edition, seen: release.concepts.iter().map(seen).collect() })
    }

    /// An open snapshot.
    pub fn of_snapshot(snapshot: &'a Snapshot) -> Side<'a> {
        let manifest = snapshot.manifest();
        let notice = manifest.notice.as_ref().unwrap_or(&snapshot.schema().notice);
        let edition = edition(snapshot.schema(), manifest.version.clone(), snapshot.concepts(), notice);
        let seen = (0..snapshot.concepts() as u32).filter_map(|i| seen_in(snapshot, i)).collect();
        Side { edition, seen }
    }

    /// The concept of a code.
    pub(super) fn find(&self, code: &Code) -> Option<&Seen<'a>> {
        self.seen.binary_search_by(|s| s.code.cmp(code)).ok().map(|i| &self.seen[i])
    }
}

/// `None` for a code that cannot be read, which a sound snapshot does not hold.
fn seen_in(snapshot: &Snapshot, concept: u32) -> Option<Seen<'_>> {
    let kinds = &snapshot.schema().kinds;
    let (see, properties) = snapshot.properties(concept).partition::<Vec<_>, _>(|(name, _)| *name == "see");
    let kind = |d: u32| kinds.get(snapshot.kind(d)).map_or("", |k| k.id.as_str());
    Some(Seen {
        code: Code::parse(snapshot.code(concept))?,
        role: snapshot.role(concept),
        parent: snapshot.parent(concept).map(|p| snapshot.code(p)),
        added: snapshot.added(concept),
        effective: snapshot.effective(concept),
        terminated: snapshot.terminated(concept),
        see: see.into_iter().map(|(_, code)| code).collect(),
        properties,
        descriptors: snapshot.descriptors_of(concept).map(|d| (kind(d), snapshot.text(d))).collect(),
    })
}

fn edition(schema: &Schema, version: String, concepts: usize, notice: &str) -> Edition {
    let mut kinds: Vec<_> = schema.kinds.iter().collect();
    kinds.sort_by_key(|k| k.display);
    let caveats = schema.kinds.iter().filter(|k| !k.caveat.is_empty());
    Edition {
        system: schema.id.clone(),
        title: schema.title.clone(),
        version,
        concepts,
        separator: schema.separator,
        kinds: kinds.into_iter().map(|k| (k.id.clone(), k.title.clone())).collect(),
        notice: notice.to_string(),
        caveats: caveats.map(|k| (k.id.clone(), k.caveat.clone())).collect(),
        row_cap: schema.row_cap,
    }
}

impl<'a> Seen<'a> {
    /// The first property of that name.
    pub(super) fn property(&self, name: &str) -> Option<&'a str> {
        self.properties.iter().find(|(n, _)| *n == name).map(|(_, value)| *value)
    }

    /// The concept with texts of its own.
    pub(super) fn concept(&self) -> Concept {
        let code = |text: &str| Code::parse(text);
        let descriptor =
            |(kind, text): &(&str, &str)| Descriptor { kind: (*kind).to_string(), text: (*text).to_string() };
        Concept {
            code: self.code.clone(),
            role: self.role,
            parent: self.parent.and_then(code),
            added: self.added,
            effective: self.effective,
            terminated: self.terminated,
            see: self.see.iter().filter_map(|s| code(s)).collect(),
            properties: self.properties.iter().map(|(n, v)| ((*n).to_string(), (*v).to_string())).collect(),
            descriptors: self.descriptors.iter().map(descriptor).collect(),
        }
    }
}
