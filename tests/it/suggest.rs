//! `plaincode suggest`: completions with counts, descriptors, related words.

use serde_json::{Value, json};

use crate::util::Dir;

fn words(answer: &Value, list: &str, key: &str) -> Vec<String> {
    let items = answer[list].as_array().cloned().unwrap_or_default();
    items.iter().map(|item| item[key].as_str().unwrap_or("").to_string()).collect()
}

#[test]
fn the_last_word_is_completed_by_what_stands_with_the_words_before_it() {
    let dir = Dir::with_diagnoses();
    let answer = dir.json(&["suggest", "s"]);
    assert_eq!(answer["completions"][0], json!({"text": "sinking", "word": "sinking", "count": 4}));
    assert!(words(&answer, "completions", "word").contains(&"string".to_string()));
    let answer = dir.json(&["suggest", "kite", "s"]);
    assert_eq!(words(&answer, "completions", "text"), ["kite string"]);
    assert_eq!(answer["completions"][0]["count"], 2, "its long and its short wording");
}

#[test]
fn descriptors_come_with_the_number_of_codes_under_them() {
    let dir = Dir::with_diagnoses();
    let answer = dir.json(&["suggest", "trouble", "with", "pap"]);
    let heading = answer["descriptors"].as_array().and_then(|all| all.iter().find(|d| d["code"] == "Z00").cloned());
    let heading = heading.unwrap_or_default();
    assert_eq!(heading["text"], "Trouble with paper boats");
    assert_eq!(heading["count"], 4);
}

#[test]
fn what_begins_no_word_is_answered_with_nothing() {
    let dir = Dir::with_diagnoses();
    let run = dir.run(&["suggest", "qqqqq"]);
    run.is(1, "", "");
}

#[test]
fn a_person_sees_lists() {
    let dir = Dir::with_diagnoses();
    let run = dir.run(&["suggest", "kite", "str"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.starts_with("words\n  2  kite string\n"), "{}", run.stdout);
}
