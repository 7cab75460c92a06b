//! FHIR R4 over HTTP, on releases of invented codes.

use serde_json::{Value, json};

use plaincode::serve::Server;

use crate::fixtures::{clinician, code_list, modifiers, procedures};
use crate::serve::{Got, ask, get, request, server, with_two_releases};
use crate::util::Dir;

const CPT: &str = "http://www.ama-assn.org/go/cpt";
const ICD: &str = "http://hl7.org/fhir/sid/icd-10-cm";

/// An invented CPT release beside two of ICD-10-CM.
fn home() -> Dir {
    let dir = with_two_releases();
    dir.write("cpt/2099/ConsolidatedCodeList.txt", code_list(&procedures()));
    dir.write("cpt/2099/ClinicianDescriptor.txt", clinician(&procedures()));
    dir.write("cpt/2099/Modifiers.txt", modifiers());
    dir.run(&["index", "cpt", "--accept-license", "--licensee", "Paper Boat Clinic", "--quiet"]).exit(0);
    dir
}

fn post(server: &Server, path: &str, parameters: &[Value]) -> Got {
    let body = json!({"resourceType": "Parameters", "parameter": parameters}).to_string();
    ask(server, request("POST", path, &[("content-type", "application/fhir+json")], &body))
}

#[track_caller]
fn fhir(got: &Got, status: u16) -> Value {
    assert_eq!((got.status, got.header("content-type")), (status, "application/fhir+json"), "{}", got.body);
    got.json()
}

/// The value of a parameter; of a property or designation, its parts by name.
fn value(parameters: &Value, name: &str) -> Value {
    let all = parameters["parameter"].as_array().expect("parameters");
    let found = all.iter().find(|p| p["name"] == name).unwrap_or(&Value::Null);
    let value = found.as_object().into_iter().flatten().find(|(key, _)| key.starts_with("value"));
    value.map_or(Value::Null, |(_, value)| value.clone())
}

fn parts(parameters: &Value, name: &str) -> Vec<Vec<Value>> {
    let all = parameters["parameter"].as_array().expect("parameters").iter().filter(|p| p["name"] == name);
    let part = |p: &Value| {
        let part = p["part"].as_array().expect("parts");
        part.iter()
            .flat_map(|p| p.as_object().expect("a part").clone())
            .filter(|(k, _)| k != "name")
            .map(|(_, v)| v)
            .collect()
    };
    all.map(part).collect()
}

#[test]
fn the_statements_name_what_there_is() {
    let dir = home();
    let server = server(&dir);
    let statement = fhir(&get(&server, "/fhir/metadata"), 200);
    assert_eq!(
        (&statement["resourceType"], &statement["fhirVersion"]),
        (&json!("CapabilityStatement"), &json!("4.0.1"))
    );
    let statement = fhir(&get(&server, "/fhir/metadata?mode=terminology"), 200);
    let systems: Vec<&Value> = statement["codeSystem"].as_array().expect("systems").iter().map(|s| &s["uri"]).collect();
    assert_eq!(systems, [CPT, ICD]);
    let versions = &statement["codeSystem"][1]["version"];
    assert_eq!(*versions, json!([{"code": "2025", "isDefault": false}, {"code": "2026", "isDefault": true}]));
    assert!(statement["expansion"]["textFilter"].is_string());
}

#[test]
fn code_systems_are_found_by_address_and_read_by_id() {
    let dir = home();
    let server = server(&dir);
    assert_eq!(fhir(&get(&server, "/fhir/CodeSystem"), 200)["total"], json!(2));
    let bundle = fhir(&get(&server, &format!("/fhir/CodeSystem?url={CPT}")), 200);
    let system = &bundle["entry"][0]["resource"];
    assert_eq!(
        (&bundle["total"], &system["version"], &system["content"]),
        (&json!(1), &json!("2099"), &json!("not-present"))
    );
    assert!(system["copyright"].as_str().is_some_and(|c| c.starts_with("SYNTHETIC FIXTURE NOTICE")), "{system}");
    assert_eq!(fhir(&get(&server, "/fhir/CodeSystem/cpt-2099"), 200), *system);
    assert_eq!(fhir(&get(&server, "/fhir/CodeSystem/icd10cm-2025?_format=json"), 200)["version"], json!("2025"));
    assert_eq!(
        fhir(&get(&server, "/fhir/CodeSystem/icd10cm-2025?_format=xml"), 406)["issue"][0]["code"],
        "not-supported"
    );
    assert_eq!(fhir(&get(&server, "/fhir/CodeSystem/icd10cm-2025?nonsense=1"), 400)["issue"][0]["code"], "invalid");
    assert_eq!(fhir(&get(&server, "/fhir/CodeSystem/loinc-2"), 404)["issue"][0]["code"], json!("not-found"));
    let none = fhir(&get(&server, "/fhir/CodeSystem?url=urn:nothing"), 200);
    assert_eq!((&none["total"], none.get("entry")), (&json!(0), None));
}

#[test]
fn a_lookup_gives_every_wording_with_its_use() {
    let dir = home();
    let server = server(&dir);
    let found = fhir(&get(&server, &format!("/fhir/CodeSystem/$lookup?system={CPT}&code=00001")), 200);
    assert_eq!(value(&found, "display"), json!("Measurement of imaginary frost in glass, each additional pane"));
    assert_eq!((value(&found, "name"), value(&found, "version")), (json!("CPT"), json!("2099")));
    let uses: Vec<(Value, Value)> =
        parts(&found, "designation").into_iter().map(|part| (part[1]["code"].clone(), part[2].clone())).collect();
    let expected = [
        ("med", "MSRMT IMAGINARY FROST GLASS EA PANE"),
        ("short", "MSRMT IMAG FROST"),
        ("consumer", "Measuring make-believe frost on a window"),
        ("clinician", "Frost measurement, left pane"),
        ("clinician", "Frost measurement, right pane"),
    ];
    for (code, text) in expected {
        assert!(uses.contains(&(json!(code), json!(text))), "{code} {text} in {uses:?}");
    }
    assert_eq!(uses.len(), expected.len());
    assert!(parts(&found, "property").contains(&vec![json!("modifier"), json!(false)]), "{found}");
    let coding = json!({"name": "coding", "valueCoding": {"system": CPT, "code": "00001"}});
    assert_eq!(fhir(&post(&server, "/fhir/CodeSystem/$lookup", &[coding]), 200), found);
    let one = fhir(&get(&server, &format!("/fhir/CodeSystem/$lookup?system={ICD}&code=Z00.01&property=parent")), 200);
    assert_eq!(parts(&one, "property"), [[json!("parent"), json!("Z00.0")]]);
    assert!(parts(&one, "designation").is_empty());
}

#[test]
fn a_release_is_chosen_by_version_and_by_date() {
    let dir = home();
    let server = server(&dir);
    let display = |rest: &str| {
        let path = format!("/fhir/CodeSystem/$lookup?system={ICD}&code=Z00.1{rest}");
        value(&fhir(&get(&server, &path), 200), "display")
    };
    assert_eq!(display(""), json!("Scorched paper boat"));
    for rest in ["&version=2025", "&date=2025-03-10", "&date=2025-03-10T12:00:00Z", "&date=2025-02"] {
        assert_eq!(display(rest), json!("Splashed paper boat"), "{rest}");
    }
    let path = format!("/fhir/CodeSystem/$lookup?system={ICD}|2025&code=Z00.1");
    assert_eq!(value(&fhir(&get(&server, &path), 200), "version"), json!("2025"));
}

#[test]
fn any_wording_is_a_valid_display() {
    let dir = home();
    let server = server(&dir);
    let validate = |code: &str, display: &str| {
        let display = display.replace(' ', "%20");
        let path = format!("/fhir/CodeSystem/$validate-code?url={CPT}&code={code}&display={display}");
        fhir(&get(&server, &path), 200)
    };
    for display in [
        "Measurement of imaginary frost in glass, each additional pane",
        "MSRMT IMAGINARY FROST GLASS EA PANE",
        "MSRMT IMAG FROST",
        "measuring make-believe  frost on a window",
        "Frost measurement, right pane",
    ] {
        assert_eq!(value(&validate("00001", display), "result"), json!(true), "{display}");
    }
    let wrong = validate("00001", "Repair of paper boat");
    assert_eq!(value(&wrong, "result"), json!(false));
    assert_eq!(value(&wrong, "message"), json!("`Repair of paper boat` is no wording of `00001`"));
    let unknown = validate("00099", "Frost");
    assert_eq!(value(&unknown, "result"), json!(false));
    assert_eq!(value(&unknown, "message"), json!("CPT 2099 has no code `00099`"));
    let concept = json!({"name": "codeableConcept", "valueCodeableConcept": {"coding": [
        {"system": CPT, "code": "00099"}, {"system": ICD, "code": "Z0001"},
    ]}});
    assert_eq!(value(&fhir(&post(&server, "/fhir/CodeSystem/$validate-code", &[concept]), 200), "result"), json!(true));
}

#[test]
fn a_code_may_come_with_modifiers() {
    let dir = home();
    let server = server(&dir);
    let lookup = |code: &str, status: u16| {
        fhir(&get(&server, &format!("/fhir/CodeSystem/$lookup?system={CPT}&code={code}")), status)
    };
    let (alone, both) = (lookup("00001", 200), lookup("00001:01", 200));
    assert_eq!(value(&both, "display"), value(&alone, "display"));
    let of = |answer: &Value, name: &str| -> Vec<Vec<Value>> {
        parts(answer, "property").into_iter().filter(|parts| parts[0] == name).collect()
    };
    assert_eq!(of(&alone, "modified"), [[json!("modified"), json!(false)]]);
    assert_eq!(of(&both, "modified"), [[json!("modified"), json!(true)]]);
    let modifier = &of(&both, "modifier")[0];
    assert_eq!(modifier[1], json!([{"name": "code", "valueCode": "code"}, {"name": "value", "valueCode": "01"}]));
    let definition = &modifier[2][1]["valueString"];
    assert!(definition.as_str().is_some_and(|text| text.starts_with("Imaginary Service")), "{modifier:?}");
    for (code, said) in [
        ("00001:9P", "CPT 2099 has no modifier `9P`"),
        ("00001:00002", "CPT 2099 has no modifier `00002`"),
        ("00001:", "CPT 2099 has no modifier ``"),
        ("00099:01", "CPT 2099 has no code `00099`"),
        ("01:01", "`01` takes no modifiers"),
    ] {
        assert_eq!(lookup(code, 404)["issue"][0]["details"]["text"], json!(said), "{code}");
        let path = format!("/fhir/CodeSystem/$validate-code?url={CPT}&code={code}");
        let refused = fhir(&get(&server, &path), 200);
        assert_eq!((value(&refused, "result"), value(&refused, "message")), (json!(false), json!(said)), "{code}");
    }
    let valid = fhir(&get(&server, &format!("/fhir/CodeSystem/$validate-code?url={CPT}&code=00001:01")), 200);
    assert_eq!((value(&valid, "result"), value(&valid, "code")), (json!(true), json!("00001:01")));
    let other = fhir(&get(&server, &format!("/fhir/CodeSystem/$validate-code?url={ICD}&code=Z0001:01")), 200);
    assert_eq!(value(&other, "result"), json!(false), "a system that has no such spelling");
}

#[test]
fn a_code_is_in_a_value_set_or_not() {
    let dir = home();
    let server = server(&dir);
    let validate = |rest: &str| fhir(&get(&server, &format!("/fhir/ValueSet/$validate-code?{rest}")), 200);
    let valid = validate(&format!("url={ICD}?fhir_vs&system={ICD}&code=Z00.1&display=Scorched+paper+boat"));
    assert_eq!((value(&valid, "result"), value(&valid, "version")), (json!(true), json!("2026")));
    let before = validate(&format!("url={ICD}&system={ICD}&systemVersion=2025&code=Z00.1&display=Splashed+paper+boat"));
    assert_eq!((value(&before, "result"), value(&before, "version")), (json!(true), json!("2025")));
    let elsewhere = validate(&format!("url={ICD}?fhir_vs&system={CPT}&code=00001"));
    assert_eq!(value(&elsewhere, "result"), json!(false));
    assert_eq!(value(&elsewhere, "message"), json!(format!("`00001` of `{CPT}` is not in the value set")));
    let both = json!({"name": "valueSet", "resource": {"resourceType": "ValueSet", "compose": {"include": [{"system": CPT}, {"system": ICD}]}}});
    let concept = json!({"name": "codeableConcept", "valueCodeableConcept": {"coding": [
        {"system": "urn:none", "code": "1"}, {"system": CPT, "code": "00001", "display": "MSRMT IMAG FROST"},
    ]}});
    let found = fhir(&post(&server, "/fhir/ValueSet/$validate-code", &[both, concept]), 200);
    assert_eq!((value(&found, "result"), value(&found, "system")), (json!(true), json!(CPT)));
    for (rest, status) in
        [(format!("url={ICD}&code=Z00.1"), 400), (format!("url={ICD}"), 400), ("url=urn:x&code=1".into(), 404)]
    {
        fhir(&get(&server, &format!("/fhir/ValueSet/$validate-code?{rest}")), status);
    }
}

#[test]
fn an_expansion_with_a_filter_is_a_ranked_search() {
    let dir = home();
    let server = server(&dir);
    let codes = |set: &Value| -> Vec<String> {
        let contains = set["expansion"]["contains"].as_array().cloned().unwrap_or_default();
        contains.iter().map(|c| c["code"].as_str().expect("a code").to_string()).collect()
    };
    let path = format!("/fhir/ValueSet/$expand?url={ICD}?fhir_vs&filter=sinking%20boat%20pond");
    let whole = fhir(&get(&server, &path), 200);
    let searched = get(&server, "/api/search?q=sinking+boat+pond&system=icd10cm&prefix=true&limit=1000").json();
    let expected: Vec<String> =
        searched["hits"].as_array().expect("hits").iter().map(|h| h["code"].as_str().expect("a code").into()).collect();
    assert_eq!(codes(&whole), expected);
    assert_eq!(whole["expansion"]["total"], json!(expected.len()));
    let page = fhir(&get(&server, &format!("{path}&count=1&offset=1")), 200);
    assert_eq!(codes(&page), expected[1..2]);
    assert_eq!(page["expansion"].get("total"), None, "there are more, and nobody has counted them");
    let both = json!({"name": "valueSet", "resource": {"resourceType": "ValueSet", "compose": {"include": [{"system": CPT}, {"system": ICD}]}}});
    let filter = json!({"name": "filter", "valueString": "frost window"});
    let designations = json!({"name": "includeDesignations", "valueBoolean": true});
    let set = fhir(&post(&server, "/fhir/ValueSet/$expand", &[both, filter, designations]), 200);
    assert_eq!(codes(&set)[0], "00001");
    assert!(set["expansion"]["contains"][0]["designation"].as_array().is_some_and(|d| d.len() == 5), "{set}");
    assert!(set["copyright"].as_str().is_some_and(|c| c.starts_with("SYNTHETIC")), "{set}");
    let all = fhir(&get(&server, &format!("/fhir/ValueSet/$expand?url={ICD}")), 200);
    assert_eq!((codes(&all).len(), &all["expansion"]["contains"][0]["abstract"]), (9, &json!(true)));
    let none = fhir(&get(&server, &format!("/fhir/ValueSet/$expand?url={ICD}&filter=qqzzyyxx")), 200);
    assert_eq!((&none["expansion"]["total"], none["expansion"].get("contains")), (&json!(0), None));
}

#[test]
fn too_many_codes_are_too_costly() {
    let dir = Dir::new();
    let row = |n: usize| crate::util::order_row(n, &format!("Z99{n:04}"), true, &format!("Paper boat number {n}"));
    dir.write("many/icd10cm-order-2026.txt", (1..=1200).map(row).collect::<String>());
    dir.run(&["index", "many", "--quiet"]).exit(0);
    let server = server(&dir);
    let path = format!("/fhir/ValueSet/$expand?url={ICD}");
    let refused = fhir(&get(&server, &path), 422);
    assert_eq!(
        (&refused["resourceType"], &refused["issue"][0]["code"]),
        (&json!("OperationOutcome"), &json!("too-costly"))
    );
    let last = fhir(&get(&server, &format!("{path}&count=10&offset=1195")), 200);
    assert_eq!(last["expansion"]["contains"].as_array().map(Vec::len), Some(5));
}

#[test]
fn every_error_is_an_operation_outcome() {
    let dir = home();
    let server = server(&dir);
    let outcomes = [
        ("/fhir/CodeSystem/$lookup", 400, "invalid"),
        ("/fhir/CodeSystem/$lookup?system=urn:x&code=1", 404, "not-found"),
        ("/fhir/CodeSystem/$lookup?system=http://www.ama-assn.org/go/cpt&code=00099", 404, "not-found"),
        ("/fhir/CodeSystem/$lookup?system=http://www.ama-assn.org/go/cpt&code=00001&version=x", 400, "invalid"),
        ("/fhir/CodeSystem/$lookup?nonsense=1", 400, "invalid"),
        ("/fhir/ValueSet/$expand?url=http://www.ama-assn.org/go/cpt&count=x", 400, "invalid"),
        ("/fhir/metadata?_format=xml", 406, "not-supported"),
        ("/fhir/Patient", 404, "not-found"),
    ];
    for (path, status, code) in outcomes {
        let outcome = fhir(&get(&server, path), status);
        let told = (&outcome["resourceType"], &outcome["issue"][0]["severity"], &outcome["issue"][0]["code"]);
        assert_eq!(told, (&json!("OperationOutcome"), &json!("error"), &json!(code)), "{path}");
    }
    let delete = ask(&server, request("DELETE", "/fhir/metadata", &[], ""));
    assert_eq!(fhir(&delete, 405)["issue"][0]["code"], json!("not-supported"));
    let xml = ask(&server, request("GET", "/fhir/metadata", &[("accept", "application/fhir+xml")], ""));
    fhir(&xml, 406);
    fhir(&ask(&server, request("POST", "/fhir/ValueSet/$expand", &[("content-type", "application/xml")], "<a/>")), 415);
    fhir(&ask(&server, request("POST", "/fhir/ValueSet/$expand", &[], "{}")), 400);
}
