//! What FHIR says of a code and of a code system.

use serde_json::{Value, json};

use super::{designations, display, is_system};
use crate::catalog::Catalog;
use crate::code::Code;
use crate::descriptor::Role;
use crate::snapshot::Snapshot;

/// The answer to `$lookup`: Parameters. `wanted` are the properties asked for; all of them when empty.
pub fn looked_up(snapshot: &Snapshot, concept: u32, wanted: &[String]) -> Value {
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|w| w == name || w == "*");
    let mut parameters = vec![
        json!({"name": "name", "valueString": snapshot.schema().title}),
        json!({"name": "version", "valueString": snapshot.manifest().version}),
        json!({"name": "display", "valueString": snapshot.text(display(snapshot, concept))}),
    ];
    if is_wanted("designation") {
        parameters.extend(designations(snapshot, concept).iter().map(designation));
    }
    let properties = properties(snapshot, concept);
    parameters.extend(properties.iter().filter(|(name, _)| is_wanted(name)).map(|(name, value)| property(name, value)));
    json!({"resourceType": "Parameters", "parameter": parameters})
}

fn designation(designation: &Value) -> Value {
    let parts = json!([
        {"name": "language", "valueCode": designation["language"]},
        {"name": "use", "valueCoding": designation["use"]},
        {"name": "value", "valueString": designation["value"]},
    ]);
    json!({"name": "designation", "part": parts})
}

/// A property's value, with its FHIR type.
enum Typed {
    Code(String),
    Text(String),
    Flag(bool),
    Day(String),
}

fn property(name: &str, value: &Typed) -> Value {
    let value = match value {
        Typed::Code(code) => json!({"name": "value", "valueCode": code}),
        Typed::Text(text) => json!({"name": "value", "valueString": text}),
        Typed::Flag(flag) => json!({"name": "value", "valueBoolean": flag}),
        Typed::Day(day) => json!({"name": "value", "valueDateTime": day}),
    };
    json!({"name": "property", "part": [{"name": "code", "valueCode": name}, value]})
}

/// What CPT's own FHIR description names (`modifier`, `modified`), what FHIR itself names (`inactive`, `parent`, `child`), and
/// what else the release says.
fn properties(snapshot: &Snapshot, concept: u32) -> Vec<(String, Typed)> {
    let role = snapshot.role(concept);
    let mut all: Vec<(&str, Typed)> =
        vec![("inactive", Typed::Flag(snapshot.has_ended(concept))), ("billable", Typed::Flag(role == Role::Code))];
    if !snapshot.schema().modifier_shapes.is_empty() {
        all.push(("modifier", Typed::Flag(role == Role::Modifier)));
        all.push(("modified", Typed::Flag(false)));
    }
    let days = [
        ("added", snapshot.added(concept)),
        ("effective", snapshot.effective(concept)),
        ("terminated", snapshot.terminated(concept)),
    ];
    all.extend(days.into_iter().filter_map(|(name, day)| Some((name, Typed::Day(day?.to_string())))));
    let code = |concept: u32| Typed::Code(snapshot.printed_code(concept));
    all.extend(snapshot.parent(concept).map(|parent| ("parent", code(parent))));
    all.extend(snapshot.children(concept).iter().map(|child| ("child", code(*child))));
    all.extend(snapshot.properties(concept).map(|(name, value)| (name, Typed::Text(value.to_string()))));
    if !snapshot.notice().is_empty() {
        all.push(("copyright", Typed::Text(snapshot.notice().to_string())));
    }
    all.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
}

/// What `$validate-code` is asked.
#[derive(Clone, Debug)]
pub struct Validation<'a> {
    /// The code as it was given.
    pub code: &'a str,
    /// The system's address as it was given.
    pub system: &'a str,
    /// The wording that goes with it, where one was given.
    pub display: Option<&'a str>,
}

/// The answer to `$validate-code`: Parameters. Any wording of the code is a right display, in any case.
pub fn validated(asked: &Validation, snapshot: &Snapshot) -> Value {
    let version = &snapshot.manifest().version;
    let concept = Code::parse(asked.code).and_then(|code| snapshot.find(&code));
    let mut parameters = vec![
        json!({"name": "code", "valueCode": asked.code}),
        json!({"name": "system", "valueUri": asked.system}),
        json!({"name": "version", "valueString": version}),
    ];
    let Some(concept) = concept else {
        let said = format!("{} {version} has no code `{}`", snapshot.schema().title, asked.code);
        parameters.insert(0, json!({"name": "result", "valueBoolean": false}));
        parameters.push(json!({"name": "message", "valueString": said}));
        return json!({"resourceType": "Parameters", "parameter": parameters});
    };
    let wrong = asked.display.filter(|given| !snapshot.descriptors_of(concept).any(|d| same(snapshot.text(d), given)));
    parameters.insert(0, json!({"name": "result", "valueBoolean": wrong.is_none()}));
    parameters.push(json!({"name": "display", "valueString": snapshot.text(display(snapshot, concept))}));
    let ended = snapshot.terminated(concept).map(|day| format!("the code ended on {day}"));
    if ended.is_some() {
        parameters.push(json!({"name": "inactive", "valueBoolean": true}));
    }
    let wrong = wrong.map(|given| format!("`{given}` is no wording of `{}`", asked.code));
    let said: Vec<String> = wrong.into_iter().chain(ended).collect();
    if !said.is_empty() {
        parameters.push(json!({"name": "message", "valueString": said.join("; ")}));
    }
    json!({"resourceType": "Parameters", "parameter": parameters})
}

fn same(a: &str, b: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(a) == words(b)
}

/// A release as a CodeSystem without its concepts, which `$lookup` and `$expand` give.
pub fn code_system(snapshot: &Snapshot) -> Value {
    let (schema, manifest) = (snapshot.schema(), snapshot.manifest());
    let property = |code: &str, kind: &str| json!({"code": code, "type": kind});
    let mut system = json!({
        "resourceType": "CodeSystem",
        "id": format!("{}-{}", schema.id, manifest.version),
        "url": schema.uri,
        "version": manifest.version,
        "name": schema.id.as_str().to_uppercase(),
        "title": schema.title,
        "status": "active",
        "publisher": schema.publisher,
        "valueSet": format!("{}?fhir_vs", schema.uri),
        "content": "not-present",
        "count": manifest.concepts,
        "property": [
            property("inactive", "boolean"), property("billable", "boolean"), property("parent", "code"),
            property("child", "code"), property("added", "dateTime"), property("effective", "dateTime"),
            property("terminated", "dateTime"),
        ],
    });
    if let Some(day) = &manifest.effective {
        system["date"] = json!(day);
    }
    if !snapshot.notice().is_empty() {
        system["copyright"] = json!(snapshot.notice());
    }
    system
}

/// The answer to a search of code systems: those of `address`, or all.
pub fn bundle(snapshots: &[&Snapshot], address: Option<&str>, base: &str) -> Value {
    let wanted = |s: &&&Snapshot| address.is_none_or(|address| is_system(address, s.schema()));
    let entry = |snapshot: &&Snapshot| {
        let system = code_system(snapshot);
        let id = system["id"].as_str().unwrap_or_default().to_string();
        json!({"fullUrl": format!("{base}/CodeSystem/{id}"), "resource": system, "search": {"mode": "match"}})
    };
    let entries: Vec<Value> = snapshots.iter().filter(wanted).map(entry).collect();
    let mut bundle = json!({"resourceType": "Bundle", "type": "searchset", "total": entries.len()});
    // An empty array is not valid FHIR.
    if !entries.is_empty() {
        bundle["entry"] = json!(entries);
    }
    bundle
}

/// The releases of a home beside those that answer, as versions of their systems.
pub(super) fn versions<'c>(catalog: &'c Catalog, snapshot: &'c Snapshot) -> Vec<(&'c str, bool)> {
    let now = snapshot.manifest().version.as_str();
    let line = catalog.line(&snapshot.manifest().system);
    let all: Vec<(&str, bool)> = line.into_iter().map(|e| (e.version.as_str(), e.version == now)).collect();
    if all.is_empty() { vec![(now, true)] } else { all }
}
