//! What the server can do, as FHIR asks it.

use serde_json::{Value, json};

use super::{VERSION, codes};
use crate::catalog::Catalog;
use crate::descriptor::Date;
use crate::snapshot::Snapshot;

/// How `filter` is read; FHIR leaves it to the server and asks that it says so.
const TEXT_FILTER: &str = "Ranked search in everyday or medical words over all wordings of a code; the best match comes first. \
    Synonyms, abbreviations, spelling mistakes, codes in any spelling and the beginning of the last word are understood.";

/// The CapabilityStatement of the server at `base`.
pub fn capabilities(base: &str, day: Date) -> Value {
    let operation = |resource: &str, name: &str| {
        let definition = format!("http://hl7.org/fhir/OperationDefinition/{resource}-{name}");
        json!({"name": name, "definition": definition})
    };
    let search = |name: &str, kind: &str| json!({"name": name, "type": kind});
    json!({
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": day.to_string(),
        "kind": "instance",
        "software": {"name": "plaincode", "version": env!("CARGO_PKG_VERSION")},
        "implementation": {"description": "Medical codes from plain language", "url": base},
        "fhirVersion": VERSION,
        "format": ["application/fhir+json", "json"],
        "rest": [{
            "mode": "server",
            "resource": [
                {
                    "type": "CodeSystem",
                    "interaction": [{"code": "read"}, {"code": "search-type"}],
                    "searchParam": [search("url", "uri")],
                    "operation": [operation("CodeSystem", "lookup"), operation("CodeSystem", "validate-code")],
                },
                {
                    "type": "ValueSet",
                    "operation": [operation("ValueSet", "expand"), operation("ValueSet", "validate-code")],
                },
            ],
        }],
    })
}

/// The TerminologyCapabilities of the server at `base`.
pub fn terminology(base: &str, catalog: &Catalog, snapshots: &[&Snapshot], day: Date) -> Value {
    let version = |(version, is_default): (&str, bool)| json!({"code": version, "isDefault": is_default});
    let system = |snapshot: &&Snapshot| {
        let versions: Vec<Value> = codes::versions(catalog, snapshot).into_iter().map(version).collect();
        json!({"uri": snapshot.schema().uri, "version": versions, "subsumption": false})
    };
    let parameter = |name: &str| json!({"name": name});
    let taken = ["url", "valueSet", "filter", "count", "offset", "date", "includeDesignations", "activeOnly"];
    json!({
        "resourceType": "TerminologyCapabilities",
        "status": "active",
        "date": day.to_string(),
        "kind": "instance",
        "software": {"name": "plaincode", "version": env!("CARGO_PKG_VERSION")},
        "implementation": {"description": "Medical codes from plain language", "url": base},
        "lockedDate": true,
        "codeSystem": snapshots.iter().map(system).collect::<Vec<Value>>(),
        "expansion": {
            "hierarchical": false,
            "paging": true,
            "incomplete": false,
            "parameter": taken.map(parameter),
            "textFilter": TEXT_FILTER,
        },
        "codeSearch": "all",
        "validateCode": {"translations": false},
    })
}
