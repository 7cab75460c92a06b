//! FHIR R4 shapes: Parameters, ValueSet, CodeSystem, OperationOutcome, the two statements. Pure functions.
//!
//! A subset of <https://hl7.org/fhir/R4/terminology-service.html>: the code systems of a home, `$lookup`, `$validate-code`, and
//! `$expand` of each system's set of all codes, where `filter` is the ranked search. What a code is called in FHIR follows from the
//! schema: the kind marked `fhir = "display"` is the display, the others are designations.

mod codes;
mod expansion;
mod metadata;
mod parameters;

use serde_json::{Value, json};

use crate::schema::{Field, Schema};
use crate::snapshot::Snapshot;

pub use codes::{Meant, Validation, bundle, code_system, looked_up, meant, validated};
pub use expansion::{Expansion, Listed};
pub use metadata::{capabilities, terminology};
pub use parameters::{flat, included};

/// The version of FHIR that is spoken.
pub const VERSION: &str = "4.0.1";

/// What a kind's `fhir` key says when its text is the display.
const DISPLAY: &str = "display";

/// The system of designation uses that no publisher has named.
const KINDS: &str = "urn:plaincode:descriptor-kind";

/// An OperationOutcome of one error. `code` is of <http://hl7.org/fhir/issue-type>.
pub fn outcome(code: &str, text: &str, hint: Option<&str>) -> Value {
    let mut issue = json!({"severity": "error", "code": code, "details": {"text": text}});
    if let Some(hint) = hint {
        issue["diagnostics"] = json!(hint);
    }
    json!({"resourceType": "OperationOutcome", "issue": [issue]})
}

/// The issue type of an HTTP status, of <http://hl7.org/fhir/issue-type>.
pub fn issue_type(status: u16) -> &'static str {
    match status {
        401 => "login",
        403 => "forbidden",
        404 => "not-found",
        405 | 406 | 415 => "not-supported",
        413 | 414 => "too-long",
        422 => "too-costly",
        429 => "throttled",
        503 => "transient",
        500.. => "exception",
        _ => "invalid",
    }
}

/// A canonical address without its `|version`, and that version.
pub fn canonical(address: &str) -> (&str, Option<&str>) {
    match address.split_once('|') {
        Some((address, version)) => (address, Some(version)),
        None => (address, None),
    }
}

/// Whether `address` names the schema's system; `http` and `https` are both in use for the same systems.
pub fn is_system(address: &str, schema: &Schema) -> bool {
    plain(address) == plain(&schema.uri)
}

/// Whether `address` names the set of all codes of the schema's system: the system itself, or its implicit value set.
pub fn is_whole_system(address: &str, schema: &Schema) -> bool {
    let whole = [address.strip_suffix("?fhir_vs"), address.strip_suffix("/vs"), Some(address)];
    whole.into_iter().flatten().any(|address| is_system(address, schema))
}

fn plain(address: &str) -> &str {
    let address = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    address.strip_suffix('/').unwrap_or(address)
}

/// The descriptor that is the display of a concept.
fn display(snapshot: &Snapshot, concept: u32) -> u32 {
    let kinds = &snapshot.schema().kinds;
    let is_display = |d: &u32| kinds.get(snapshot.kind(*d)).is_some_and(|k| k.fhir.as_deref() == Some(DISPLAY));
    snapshot.descriptors_of(concept).find(is_display).unwrap_or_else(|| snapshot.display(concept))
}

/// The designations of a concept: every wording but the display.
fn designations(snapshot: &Snapshot, concept: u32) -> Vec<Value> {
    let display = display(snapshot, concept);
    let others = snapshot.descriptors_of(concept).filter(|d| *d != display);
    let designation = |d: u32| {
        let kind = snapshot.schema().kinds.get(snapshot.kind(d))?;
        let language = if kind.id == "spanish" { "es" } else { "en" };
        Some(json!({"language": language, "use": usage(snapshot.schema(), kind), "value": snapshot.text(d)}))
    };
    others.filter_map(designation).collect()
}

fn usage(schema: &Schema, kind: &Field) -> Value {
    match &kind.fhir {
        Some(code) if code != DISPLAY => json!({"system": schema.uri, "code": code, "display": kind.title}),
        _ => json!({"system": KINDS, "code": kind.id, "display": kind.title}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_an_address_are_one_system() {
        let hcpcs = crate::code::SystemId::parse("hcpcs").and_then(|id| Schema::of(&id).ok());
        let hcpcs = hcpcs.as_ref();
        let is = |address: &str| hcpcs.map(|schema| (is_system(address, schema), is_whole_system(address, schema)));
        assert_eq!(is("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"), Some((true, true)));
        assert_eq!(is("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs"), Some((false, true)));
        assert_eq!(is("http://www.cms.gov/Medicare/Coding/ICD10"), Some((false, false)));
    }
}
