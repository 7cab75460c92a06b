//! What FHIR says of a code and of a code system.

use serde_json::{Value, json};

use super::{designations, display, is_system};
use crate::catalog::Catalog;
use crate::code::Code;
use crate::descriptor::Role;
use crate::snapshot::Snapshot;

/// What a code stands for in a release: a concept, and the modifiers that it is spelled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    concept: u32,
    modifiers: Vec<u32>,
}

/// What `code` stands for: `00002`, or with modifiers, as CPT's FHIR description writes them, `00002:Y9`.
///
/// `Err` says what of it the release does not have.
pub fn meant(snapshot: &Snapshot, code: &str) -> Result<Meant, String> {
    let edition = || format!("{} {}", snapshot.schema().title, snapshot.manifest().version);
    let find = |code: &str| Code::parse(code).and_then(|code| snapshot.find(&code));
    let mut parts = snapshot.schema().modified.map_or(vec![code], |mark| code.split(mark).collect()).into_iter();
    let base = parts.next().unwrap_or_default();
    let concept = find(base).ok_or_else(|| format!("{} has no code `{base}`", edition()))?;
    let modifier = |text: &str| {
        let found = find(text).filter(|found| snapshot.role(*found) == Role::Modifier);
        found.ok_or_else(|| format!("{} has no modifier `{text}`", edition()))
    };
    let modifiers = parts.map(modifier).collect::<Result<Vec<u32>, String>>()?;
    if !modifiers.is_empty() && snapshot.role(concept) != Role::Code {
        return Err(format!("`{base}` takes no modifiers"));
    }
    Ok(Meant { concept, modifiers })
}

/// The answer to `$lookup`: Parameters. `wanted` are the properties asked for; all of them when empty. A code with modifiers is shown
/// as that code: there are no wordings for both together.
pub fn looked_up(snapshot: &Snapshot, meant: &Meant, wanted: &[String]) -> Value {
    let concept = meant.concept;
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|w| w == name || w == "*");
    let mut parameters = vec![
        json!({"name": "name", "valueString": snapshot.schema().title}),
        json!({"name": "version", "valueString": snapshot.manifest().version}),
        json!({"name": "display", "valueString": snapshot.text(display(snapshot, concept))}),
    ];
    if is_wanted("designation") {
        parameters.extend(designations(snapshot, concept).iter().map(designation));
    }
    let properties = properties(snapshot, meant);
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
    /// A modifier: its code and what it means.
    Modifier(String, String),
}

fn property(name: &str, value: &Typed) -> Value {
    let value = match value {
        Typed::Modifier(code, text) => {
            let part = |name: &str, value: Value| json!({"name": "subproperty", "part": [{"name": "code", "valueCode": name}, value]});
            let code = part("code", json!({"name": "value", "valueCode": code}));
            let definition = part("definition", json!({"name": "value", "valueString": text}));
            let name = json!({"name": "code", "valueCode": name});
            return json!({"name": "property", "part": [name, code, definition]});
        }
        Typed::Code(code) => json!({"name": "value", "valueCode": code}),
        Typed::Text(text) => json!({"name": "value", "valueString": text}),
        Typed::Flag(flag) => json!({"name": "value", "valueBoolean": flag}),
        Typed::Day(day) => json!({"name": "value", "valueDateTime": day}),
    };
    json!({"name": "property", "part": [{"name": "code", "valueCode": name}, value]})
}

/// What CPT's own FHIR description names (`modifier`, `modified`), what FHIR itself names (`inactive`, `parent`, `child`), and
/// what else the release says.
fn properties(snapshot: &Snapshot, meant: &Meant) -> Vec<(String, Typed)> {
    let concept = meant.concept;
    let role = snapshot.role(concept);
    let mut all: Vec<(&str, Typed)> =
        vec![("inactive", Typed::Flag(meant.has_ended(snapshot))), ("billable", Typed::Flag(role == Role::Code))];
    if !snapshot.schema().modifier_shapes.is_empty() {
        let text = |modifier: u32| snapshot.text(display(snapshot, modifier)).to_string();
        let modifier = |m: &u32| ("modifier", Typed::Modifier(snapshot.printed_code(*m), text(*m)));
        match &meant.modifiers[..] {
            [] => all.push(("modifier", Typed::Flag(role == Role::Modifier))),
            modifiers => all.extend(modifiers.iter().map(modifier)),
        }
        all.push(("modified", Typed::Flag(!meant.modifiers.is_empty())));
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

impl Meant {
    fn has_ended(&self, snapshot: &Snapshot) -> bool {
        self.all().any(|concept| snapshot.has_ended(concept))
    }

    fn all(&self) -> impl Iterator<Item = u32> {
        std::iter::once(self.concept).chain(self.modifiers.iter().copied())
    }
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

impl Validation<'_> {
    /// The answer when the code's system is none of those that the value set holds: Parameters.
    pub fn elsewhere(&self) -> Value {
        let said = format!("`{}` of `{}` is not in the value set", self.code, self.system);
        self.refused(vec![], said)
    }

    fn refused(&self, more: Vec<Value>, said: String) -> Value {
        let mut parameters = vec![json!({"name": "result", "valueBoolean": false})];
        parameters.extend(self.given());
        parameters.extend(more);
        parameters.push(json!({"name": "message", "valueString": said}));
        json!({"resourceType": "Parameters", "parameter": parameters})
    }

    fn given(&self) -> [Value; 2] {
        [json!({"name": "code", "valueCode": self.code}), json!({"name": "system", "valueUri": self.system})]
    }
}

/// The answer to `$validate-code`: Parameters. Any wording of the code is a right display, in any case.
pub fn validated(asked: &Validation, snapshot: &Snapshot) -> Value {
    let version = json!({"name": "version", "valueString": snapshot.manifest().version});
    let meant = match meant(snapshot, asked.code) {
        Ok(meant) => meant,
        Err(said) => return asked.refused(vec![version], said),
    };
    let concept = meant.concept;
    let wrong = asked.display.filter(|given| !snapshot.descriptors_of(concept).any(|d| same(snapshot.text(d), given)));
    let mut parameters = vec![json!({"name": "result", "valueBoolean": wrong.is_none()})];
    parameters.extend(asked.given());
    parameters.push(version);
    parameters.push(json!({"name": "display", "valueString": snapshot.text(display(snapshot, concept))}));
    let ends = meant.all().filter_map(|c| Some((snapshot.printed_code(c), snapshot.terminated(c)?)));
    let ended: Vec<String> = ends.map(|(code, day)| format!("`{code}` ended on {day}")).collect();
    if meant.has_ended(snapshot) {
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
