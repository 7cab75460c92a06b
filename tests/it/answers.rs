//! Whole answers: `search`, `lookup`, `index` and `status`, for people and as JSON.

use serde_json::{Value, json};

use crate::util::{Dir, order_file};

#[test]
fn a_search_shows_code_system_and_wording() {
    Dir::with_diagnoses().run(&["search", "kite", "caught", "in", "a", "tree", "--limit", "1"]).is(
        0,
        "Z01.0  icd10cm  Kite caught in a tree\n",
        "",
    );
}

#[test]
fn the_wording_that_matched_is_shown_when_it_is_another() {
    let dir = Dir::new();
    dir.run(&["search", "Colles fracture reduction", "--limit", "1", "--quiet"]).is(
        0,
        "\
9993H  sample  Setting a broken wrist without surgery
               clinician descriptor: Colles fracture reduction
",
        "",
    );
}

#[test]
fn a_code_is_found_first_in_any_spelling() {
    let dir = Dir::with_diagnoses();
    for spelling in ["Z00.01", "z0001", " Z0001 ", "z00.01"] {
        dir.run(&["search", spelling, "--limit", "1"]).is(
            0,
            "Z00.01  icd10cm  Sinking of a paper boat in a bathtub\n",
            "",
        );
    }
}

#[test]
fn headings_are_marked_and_billable_leaves_them_out() {
    let dir = Dir::with_diagnoses();
    dir.run(&["search", "Z01", "--limit", "1"]).is(0, "Z01  icd10cm  Trouble with kites [heading, not billable]\n", "");
    dir.run(&["search", "Z01", "--billable"]).is(
        1,
        "",
        "note: nothing found for `Z01`; try it without `--billable` and `--system`\n",
    );
    let hits = dir.json(&["search", "boat", "--billable"]);
    let roles: Vec<&Value> = hits["hits"].as_array().expect("hits").iter().map(|h| &h["role"]).collect();
    assert_eq!(roles, [&json!("code"); 4]);
}

#[test]
fn nothing_found_is_exit_1_and_says_so() {
    let dir = Dir::with_diagnoses();
    dir.run(&["search", "qqzzyyxx"]).is(
        1,
        "",
        "warning: `qqzzyyxx` stands in no descriptor and no lexicon rule; it was ignored\nnote: nothing found for `qqzzyyxx`\n",
    );
    dir.run(&["search", "qqzzyyxx", "--json"]).is(
        1,
        "{\"hits\":[],\"warnings\":[\"`qqzzyyxx` stands in no descriptor and no lexicon rule; it was ignored\"],\"notices\":[]}\n",
        "",
    );
    dir.run(&["lookup", "Z99.9", "Z00.011"]).is(
        1,
        "",
        "\
warning: no code `Z99.9` in icd10cm 2026
warning: no code `Z00.011` in icd10cm 2026; what there is above it: Z00.01 Sinking of a paper boat in a bathtub
",
    );
}

#[test]
fn the_json_of_a_search_has_this_shape() {
    let mut answer = Dir::with_diagnoses().json(&["search", "kite", "caught", "--limit", "1"]);
    let score = answer["hits"][0]["score"].take();
    assert!(score.as_f64().is_some_and(|s| s > 0.5 && s < 2.0), "{score}");
    let hit = json!({
        "system": "icd10cm", "version": "2026", "code": "Z01.0", "canonical": "Z010",
        "display": "Kite caught in a tree", "score": null,
        "matched": {"kind": "long", "text": "Kite caught in a tree", "spans": [[0, 4], [5, 11]]},
        "role": "code",
    });
    assert_eq!(answer, json!({"hits": [hit], "warnings": [], "notices": []}));
}

#[test]
fn a_section_narrows_the_answer() {
    let dir = Dir::new();
    let sections = |args: &[&str]| -> Vec<String> {
        let answer = dir.json(&[&["search", "first", "visit", "knee"], args].concat());
        let hits = answer["hits"].as_array().expect("hits");
        hits.iter().map(|hit| hit["section"].as_str().expect("a section").to_string()).collect()
    };
    assert!(sections(&[]).iter().any(|s| s == "Visits"));
    let narrowed = sections(&["--section", "bones and joints"]);
    assert!(!narrowed.is_empty() && narrowed.iter().all(|s| s == "Bones and joints"), "{narrowed:?}");
}

#[test]
fn spans_count_characters() {
    let answer = Dir::with_diagnoses().json(&["search", "tree", "branch", "--limit", "1"]);
    let matched = &answer["hits"][0]["matched"];
    let text: Vec<char> = matched["text"].as_str().expect("text").chars().collect();
    let span = |span: &Value| {
        let at = |i: usize| span[i].as_u64().expect("a number") as usize;
        text[at(0)..at(1)].iter().collect::<String>()
    };
    let spans: Vec<String> = matched["spans"].as_array().expect("spans").iter().map(span).collect();
    assert_eq!(spans, ["tree", "branch"]);
}

#[test]
fn explain_says_why() {
    let dir = Dir::with_diagnoses();
    let run = dir.run(&["search", "kites", "--limit", "1", "--explain"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    let lines: Vec<&str> = run.stdout.lines().map(str::trim).collect();
    assert!(lines[1].starts_with("icd10cm 2026, score 0."), "{run:?}");
    assert!(lines[1].contains("100 % of what you asked is in this wording"), "{run:?}");
    assert!(lines[2].starts_with("`kites` is `"), "{run:?}");
    let explain = dir.json(&["search", "kites", "--limit", "1", "--explain"])["hits"][0]["explain"].take();
    assert_eq!(explain["coverage"], json!(1.0));
    assert_eq!(explain["reasons"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_lookup_shows_all_there_is() {
    let dir = Dir::with_diagnoses();
    dir.run(&["lookup", "z00.0", "Z0001"]).is(
        0,
        "\
Z00.0  Sinking of a paper boat
  system       icd10cm 2026
  status       heading, not billable
  long title   Sinking of a paper boat
  short title  Sinking of a paper boat
  under        Z00  Trouble with paper boats
  over         Z00.01  Sinking of a paper boat in a bathtub
               Z00.02  Sinking of a paper boat in a pond
               Z00.09  Sinking of a paper boat, unspecified

Z00.01  Sinking of a paper boat in a bathtub
  system       icd10cm 2026
  status       code, can be reported
  long title   Sinking of a paper boat in a bathtub
  short title  Sinking of a paper boat in a bathtub
  under        Z00.0  Sinking of a paper boat
",
        "",
    );
    let answer = dir.json(&["lookup", "Z0110", "z010"]);
    let concept = json!({
        "system": "icd10cm", "version": "2026", "code": "Z01.0", "canonical": "Z010",
        "display": "Kite caught in a tree", "role": "code",
        "descriptors": [
            {"kind": "long", "text": "Kite caught in a tree"},
            {"kind": "short", "text": "Kite caught in a tree"},
        ],
        "parent": {"code": "Z01", "display": "Trouble with kites"},
        "children": [], "properties": [],
    });
    assert_eq!(answer, json!({"concepts": [concept], "missing": ["Z0110"], "notices": []}));
}

#[test]
fn index_and_status_tell_the_same_counts() {
    let dir = Dir::new();
    dir.write("icd10cm-order-2026.txt", order_file());
    let mut indexed = dir.json(&["index", "icd10cm-order-2026.txt"]);
    assert!(indexed["seconds"].take().is_f64());
    let bytes = indexed["bytes"].take();
    assert!(bytes.as_u64().is_some_and(|b| b > 1000), "{bytes}");
    let counts = json!({
        "system": "icd10cm", "version": "2026", "concepts": 9, "billable": 6, "terminated": 0, "modifiers": 0,
        "descriptors": {"long": 9, "short": 9}, "seconds": null, "bytes": null,
        "warnings": ["no tabular XML beside the order file: no inclusion terms"],
    });
    assert_eq!(indexed, counts);
    let mut status = dir.json(&["status"]);
    assert_eq!(status["snapshots"][0]["bytes"].take(), bytes);
    let snapshot = json!({
        "system": "icd10cm", "version": "2026", "active": true, "concepts": 9, "billable": 6, "terminated": 0,
        "modifiers": 0, "descriptors": {"long": 9, "short": 9}, "bytes": null,
    });
    assert_eq!(status["snapshots"], json!([snapshot]));
    let shown = dir.run(&["status"]);
    let lines: Vec<&str> = shown.stdout.lines().collect();
    assert_eq!(
        lines[..5],
        [
            "home  DIR/home",
            "",
            "icd10cm 2026  ICD-10-CM",
            "  9 concepts: 6 billable codes, 3 headings",
            "  descriptors: long 9, short 9",
        ]
    );
}

#[test]
fn the_newest_version_answers_and_the_older_one_stays() {
    let dir = Dir::with_diagnoses();
    let run = dir.run(&["index", "diagnoses", "--version", "2025", "--quiet"]);
    assert_eq!(run.exit, 0, "{run:?}");
    let status = dir.json(&["status"]);
    let listed = status["snapshots"].as_array().expect("snapshots").iter();
    let listed: Vec<(&Value, &Value)> = listed.map(|s| (&s["version"], &s["active"])).collect();
    assert_eq!(listed, [(&json!("2025"), &json!(false)), (&json!("2026"), &json!(true))]);
    assert_eq!(dir.json(&["search", "kite", "--limit", "1"])["hits"][0]["version"], json!("2026"));
}

#[test]
fn an_empty_home_has_an_empty_status() {
    Dir::new().run(&["status"]).is(
        0,
        "home  DIR/home\n",
        "note: nothing is indexed yet: `plaincode index PATH` reads a release; until then `plaincode search` uses the built-in sample\n",
    );
    assert_eq!(Dir::new().json(&["status"])["snapshots"], json!([]));
}
