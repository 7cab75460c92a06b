//! The built-in sample: it answers where nothing is indexed, and every code in it is invented.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::util::Dir;

/// Codes that no publisher uses: 00001 to 00099, 9990A to 9999Z, Z0001 to Z9999.
fn is_reserved(code: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let letter = |text: &str| text.len() == 1 && text.as_bytes()[0].is_ascii_uppercase();
    code.len() == 5
        && ((code.starts_with("000") && digits(code) && code != "00000")
            || (code.starts_with("999") && digits(&code[..4]) && letter(&code[4..]))
            || (code.starts_with('Z') && digits(&code[1..]) && code != "Z0000"))
}

fn rows() -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("index-schema/sample.tsv");
    let text = fs::read_to_string(path).expect("the sample");
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_string).collect()).collect()
}

#[test]
fn every_code_of_the_sample_is_reserved_and_there_once() {
    let rows = rows();
    assert!(rows.len() >= 400);
    let strange: Vec<&String> = rows.iter().map(|row| &row[0]).filter(|code| !is_reserved(code)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert_eq!(rows.iter().map(|row| &row[0]).collect::<BTreeSet<_>>().len(), rows.len());
    for code in ["99213", "00100", "A0001", "E119", "9990a", "Z0000", "00000", "Z123"] {
        assert!(!is_reserved(code), "{code}");
    }
}

#[test]
fn every_row_of_the_sample_has_the_three_wordings_that_cpt_always_has_and_most_have_all_five() {
    let rows = rows();
    assert!(rows.iter().all(|row| row.len() == 7 && row[..5].iter().all(|cell| !cell.trim().is_empty())));
    let full = rows.iter().filter(|row| row.iter().all(|cell| !cell.is_empty())).count();
    assert!(full * 10 > rows.len() * 9, "{full} of {}", rows.len());
}

#[test]
fn an_empty_home_answers_from_the_sample_and_says_so_in_one_line() {
    let dir = Dir::new();
    let run = dir.run(&["search", "9993H"]);
    run.is(
        0,
        "9993H  sample  Setting a broken wrist without surgery\n",
        "note: nothing is indexed in DIR/home; this is the built-in sample, whose codes are invented\n",
    );
    assert!(!dir.home().exists(), "searching made a home");
    dir.run(&["search", "9993H", "--quiet"]).is(0, "9993H  sample  Setting a broken wrist without surgery\n", "");
}

#[test]
fn the_sample_can_be_asked_by_name_beside_a_release() {
    let dir = Dir::with_diagnoses();
    dir.run(&["search", "9993H", "--system", "sample"]).is(
        0,
        "9993H  sample  Setting a broken wrist without surgery\n",
        "note: this is the built-in sample, whose codes are invented\n",
    );
    assert_eq!(dir.run(&["search", "9993H"]).exit, 1, "the sample answers only where it was asked for");
}

#[test]
fn lookup_shows_every_wording_of_a_code() {
    Dir::new().run(&["lookup", "9993h", "--quiet"]).is(
        0,
        "\
9993H  Setting a broken wrist without surgery
  system                        sample 2026
  status                        code, can be reported
  long descriptor               Nonoperative fracture management, distal radius, displaced, manual reduction and immobilization with manipulation
  medium descriptor             FX NONOP DISTAL RADIUS W MANIP
  short descriptor              Fx Distal Radius w manip
  consumer-friendly descriptor  Setting a broken wrist without surgery
  clinician descriptor          closed reduction distal radius
  clinician descriptor          Colles fracture reduction
  section                       Bones and joints
",
        "",
    );
}
