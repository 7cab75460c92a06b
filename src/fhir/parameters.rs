//! A Parameters resource to plain names and values.

use serde_json::{Map, Value};

use super::canonical;

/// The parameters of an operation by name: a value without its type, a resource whole, several of one name as a list.
///
/// `Err` says what is wrong with it.
pub fn flat(parameters: &Value) -> Result<Map<String, Value>, String> {
    if parameters["resourceType"] != "Parameters" {
        return Err(format!("expected a Parameters resource, found {}", short(&parameters["resourceType"])));
    }
    let mut flat = Map::new();
    let none = Vec::new();
    for parameter in parameters["parameter"].as_array().unwrap_or(&none) {
        let name = parameter["name"].as_str().ok_or("expected a name in each parameter, found none")?;
        let fields = parameter.as_object().into_iter().flatten();
        let mut values =
            fields.filter(|(key, _)| key.starts_with("value") || *key == "resource").map(|(_, value)| value);
        let value = values.next().ok_or_else(|| format!("expected a value of `{name}`, found none"))?;
        match flat.get_mut(name) {
            Some(Value::Array(several)) => several.push(value.clone()),
            Some(one) => *one = Value::Array(vec![one.take(), value.clone()]),
            None => {
                flat.insert(name.to_string(), value.clone());
            }
        }
    }
    Ok(flat)
}

/// The systems that a ValueSet includes whole, each with its version where it names one.
///
/// `Err` says what in it goes further than that.
pub fn included(value_set: &Value) -> Result<Vec<(String, Option<String>)>, String> {
    let compose = &value_set["compose"];
    let include = compose["include"].as_array().ok_or("expected a ValueSet with compose.include, found none")?;
    if compose["exclude"].as_array().is_some_and(|list| !list.is_empty()) {
        return Err("expected a ValueSet without compose.exclude".to_string());
    }
    let one = |include: &Value| {
        for key in ["concept", "filter", "valueSet"] {
            if include[key].as_array().is_some_and(|list| !list.is_empty()) {
                return Err(format!("expected whole code systems in compose.include, found `{key}`"));
            }
        }
        let system = include["system"].as_str().ok_or("expected a system in each compose.include, found none")?;
        let (system, version) = canonical(system);
        let version = include["version"].as_str().or(version);
        Ok((system.to_string(), version.map(str::to_string)))
    };
    include.iter().map(one).collect()
}

fn short(value: &Value) -> String {
    value.as_str().map_or_else(|| "none".to_string(), |text| format!("`{}`", text.chars().take(40).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_lose_their_type_and_repeated_names_become_a_list() {
        let parameters = json!({"resourceType": "Parameters", "parameter": [
            {"name": "code", "valueCode": "00001"},
            {"name": "property", "valueCode": "parent"},
            {"name": "property", "valueCode": "child"},
            {"name": "count", "valueInteger": 5},
        ]});
        let expected = json!({"code": "00001", "property": ["parent", "child"], "count": 5});
        assert_eq!(flat(&parameters).map(Value::Object), Ok(expected));
        assert!(flat(&json!({"resourceType": "Patient"})).is_err());
        assert!(flat(&json!({"resourceType": "Parameters", "parameter": [{"name": "code"}]})).is_err());
    }

    #[test]
    fn only_whole_systems_can_be_included() {
        let whole = json!({"compose": {"include": [{"system": "urn:a|2026"}, {"system": "urn:b"}]}});
        let expected = vec![("urn:a".to_string(), Some("2026".to_string())), ("urn:b".to_string(), None)];
        assert_eq!(included(&whole), Ok(expected));
        let part = json!({"compose": {"include": [{"system": "urn:a", "filter": [{}]}]}});
        assert!(included(&part).is_err_and(|said| said.contains("`filter`")));
    }
}
