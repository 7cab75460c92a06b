//! A ValueSet, expanded.

use serde_json::{Value, json};

use super::{designations, display};
use crate::descriptor::{Date, Role};
use crate::snapshot::Snapshot;

/// A code in an expansion.
#[derive(Clone, Copy)]
pub struct Listed<'s> {
    /// The release that has it.
    pub snapshot: &'s Snapshot,
    /// Its number there.
    pub concept: u32,
}

/// What was asked, and what was found.
pub struct Expansion<'s> {
    /// The ValueSet's address, where it has one.
    pub url: Option<&'s str>,
    /// The words that its codes were ranked by.
    pub filter: Option<&'s str>,
    /// How many codes were asked for.
    pub count: Option<usize>,
    /// How many were left out before them.
    pub offset: usize,
    /// How many codes there are in all, where that is known.
    pub total: Option<usize>,
    /// The day of the answer.
    pub day: Date,
    /// Whether all wordings are wanted.
    pub designations: bool,
    /// The releases that were asked.
    pub snapshots: Vec<&'s Snapshot>,
    /// The codes, in order.
    pub listed: Vec<Listed<'s>>,
}

impl Expansion<'_> {
    /// The ValueSet.
    pub fn value_set(&self) -> Value {
        let mut parameters = Vec::new();
        parameters.extend(self.filter.map(|filter| json!({"name": "filter", "valueString": filter})));
        parameters.extend(self.count.map(|count| json!({"name": "count", "valueInteger": count})));
        parameters.push(json!({"name": "offset", "valueInteger": self.offset}));
        let version = |s: &&Snapshot| format!("{}|{}", s.schema().uri, s.manifest().version);
        parameters.extend(self.snapshots.iter().map(|s| json!({"name": "version", "valueUri": version(s)})));
        let mut expansion = json!({
            "timestamp": self.day.to_string(),
            "offset": self.offset,
            "parameter": parameters,
        });
        if let Some(total) = self.total {
            expansion["total"] = json!(total);
        }
        // An empty array is not valid FHIR.
        if !self.listed.is_empty() {
            expansion["contains"] = self.listed.iter().map(|listed| self.contains(*listed)).collect();
        }
        let titles: Vec<&str> = self.snapshots.iter().map(|s| s.schema().title.as_str()).collect();
        let mut set = json!({
            "resourceType": "ValueSet",
            "title": format!("All codes of {}", titles.join(", ")),
            "status": "active",
            "expansion": expansion,
        });
        if let Some(url) = self.url {
            set["url"] = json!(url);
        }
        let mut notices: Vec<&str> = self.snapshots.iter().map(|s| s.notice()).filter(|n| !n.is_empty()).collect();
        notices.dedup();
        if !notices.is_empty() {
            set["copyright"] = json!(notices.join("\n"));
        }
        set
    }

    fn contains(&self, Listed { snapshot, concept }: Listed) -> Value {
        let mut contains = json!({
            "system": snapshot.schema().uri,
            "version": snapshot.manifest().version,
            "code": snapshot.printed_code(concept),
            "display": snapshot.text(display(snapshot, concept)),
        });
        if snapshot.role(concept) == Role::Header {
            contains["abstract"] = json!(true);
        }
        if snapshot.has_ended(concept) {
            contains["inactive"] = json!(true);
        }
        let designations = if self.designations { designations(snapshot, concept) } else { Vec::new() };
        if !designations.is_empty() {
            contains["designation"] = json!(designations);
        }
        contains
    }
}
