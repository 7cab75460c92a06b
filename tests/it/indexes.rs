//! The ICD-10-CM indexes: each path a phrase, references followed, families by their heading.
//!
//! 1. An entry says what its path says, in the order people say it, and stands at its code.
//! 2. A reference has the codes of what it refers to; one that leads nowhere has none.
//! 3. An entry that adds no word to a wording of its code is not kept.
//! 4. Index entries make no code revised.
//! 5. Any damage to an index is an error with its line, or leaves every code.

use plaincode::descriptor::Concept;
use plaincode::diff::{self, Links, List, Side};
use plaincode::release::Release;
use proptest::prelude::*;

use crate::fixtures::*;

pub(crate) const ALPHABETIC: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index>
  <version>2099</version>
  <letter>
    <title>C</title>
    <mainTerm>
      <title>Creaking, creaky<nemod>(of a door)</nemod></title>
      <code>Z99.0</code>
      <term level="1">
        <title>joint<nemod>(stiff)</nemod></title>
        <term level="2">
          <title>elbow &amp; knee</title>
          <code>Z99.1-</code>
        </term>
      </term>
      <term level="1">
        <title>with</title>
        <term level="2">
          <title>humming NEC</title>
          <code>Z99.1</code>
        </term>
      </term>
    </mainTerm>
    <mainTerm>
      <title>Squeak</title>
      <see>Creaking, joint, elbow &amp; knee</see>
    </mainTerm>
    <mainTerm>
      <title>Hum</title>
      <see>Squeak</see>
      <term level="1">
        <title>noisy</title>
        <see>Creaking, with humming</see>
      </term>
      <term level="1">
        <title>silent</title>
        <see>condition</see>
      </term>
      <term level="1">
        <title>growing, of the wing</title>
        <see>Neoplasm, wing, by site, benign</see>
      </term>
    </mainTerm>
    <mainTerm>
      <title>Hiccups, invented</title>
      <code>Z99.0</code>
    </mainTerm>
    <mainTerm>
      <title>Loop</title>
      <see>Loop</see>
    </mainTerm>
  </letter>
</ICD10CM.index>
"#;

pub(crate) const NEOPLASMS: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2099</version>
  <indexHeading><head col="1">Neoplasm</head><head col="2">Malignant Primary</head><head col="5">Benign</head></indexHeading>
  <letter><title>N</title>
    <mainTerm><title>Neoplasm, neoplastic</title><cell col="2">Z99.1-</cell><cell col="5">-</cell>
      <term level="1"><title>wing, winged</title><cell col="2">--</cell><cell col="5">Z99.0</cell>
        <term level="2"><title>tip</title><cell col="2">Z99.1</cell><cell col="5">Z99.0</cell></term></term>
    </mainTerm></letter></ICD10CM.index>
"#;

pub(crate) const DRUGS: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2099</version>
  <indexHeading><head col="1">Substance</head><head col="2">Poisoning Accidental (unintentional)</head><head col="6">Adverse effect</head></indexHeading>
  <letter><title>M</title>
    <mainTerm><title>Moonbeam<nemod>(bottled)</nemod></title><cell col="2">Z99.1</cell><cell col="6">Z99.0</cell>
      <term level="1"><title>powdered</title><cell col="2">Z99.7</cell></term></mainTerm></letter></ICD10CM.index>
"#;

pub(crate) const EXTERNAL: &str = "<ICD10CM.index><version>2099</version><title>EXTERNAL CAUSE of FIXTURES INDEX</title><letter><title>K</title>\
    <mainTerm><title>Kick<nemod>(by)</nemod></title><term level=\"1\"><title>unicorn</title><code>Z99.0</code></term></mainTerm>\
    </letter></ICD10CM.index>";

fn with(indexes: &[(&str, &str)]) -> Release {
    let mut files = vec![("icd10cm-order-2099.txt", order(&diagnoses()).into_bytes())];
    files.extend(indexes.iter().map(|(name, xml)| (*name, xml.as_bytes().to_vec())));
    release_of(&files)
}

fn entries<'a>(release: &'a Release, code: &str, kind: &str) -> Vec<&'a str> {
    let concept: &Concept = release.concepts.iter().find(|c| c.code.as_str() == code).expect("a code");
    concept.descriptors.iter().filter(|d| d.kind == kind).map(|d| d.text.as_str()).collect()
}

#[test]
fn entries_are_phrases_of_their_codes() {
    let release = with(&[
        ("icd10cm_index_2099.xml", ALPHABETIC),
        ("icd10cm-neoplasm-2099.xml", NEOPLASMS),
        ("drugs.xml", DRUGS),
        ("icd10cm-eindex-2099.xml", EXTERNAL),
    ]);
    let hiccups = ["Creaking (of a door)", "growing, of the wing hum"];
    assert_eq!(entries(&release, "Z990", "index"), hiccups);
    assert_eq!(entries(&release, "Z990", "cause"), ["unicorn kick"]);
    let shadow = ["elbow & knee joint creaking", "Creaking with humming", "Squeak", "noisy hum"];
    assert_eq!(entries(&release, "Z991", "index"), shadow);
    let tables = ["adverse effect of Moonbeam", "benign neoplasm of wing", "benign neoplasm of tip of wing"];
    assert_eq!(entries(&release, "Z990", "table"), tables);
    let tables = [
        "Moonbeam poisoning, accidental (unintentional)",
        "malignant primary neoplasm",
        "malignant primary neoplasm of tip of wing",
    ];
    assert_eq!(entries(&release, "Z991", "table"), tables);
    assert!(
        release.warnings.contains(&"2099/drugs.xml: 1 code not in 2099/icd10cm-order-2099.txt; left out".to_string())
    );
    assert_eq!(release.files.len(), 5);
}

#[test]
fn index_entries_make_no_code_revised() {
    let (without, with) = (with(&[]), with(&[("icd10cm_index_2099.xml", ALPHABETIC)]));
    let (from, to) = (Side::of_release(&without).unwrap(), Side::of_release(&with).unwrap());
    let changes = diff::diff(&from, &to, &Links::default()).unwrap().changes;
    assert!(!changes.is_empty() && changes.iter().all(|change| change.list == List::Terms), "{changes:?}");
}

#[test]
fn an_index_without_its_order_file_is_told() {
    let folder = Folder::new();
    folder.write("icd10cm_index_2099.xml", ALPHABETIC);
    assert_eq!(
        folder.refusal(),
        "icd10cm_index_2099.xml: no code release found: expected the order file that lists every code (`icd10cm-order-2099.txt`) with it, found only an index"
            .replacen("icd10cm_index_2099.xml", "`icd10cm_index_2099.xml`", 1)
    );
    folder.write("icd10cm-order-2098.txt", order(&diagnoses()));
    let warnings = folder.release().warnings;
    let told = "1 file left out for want of the order file of its year beside it: icd10cm_index_2099.xml";
    assert!(warnings.contains(&told.to_string()), "{warnings:?}");
}

#[test]
fn a_bad_line_of_an_index_is_named() {
    let refused = |from: &str, to: &str| {
        let folder = Folder::new();
        folder.write("icd10cm-order-2099.txt", order(&diagnoses()));
        folder.write("icd10cm_index_2099.xml", ALPHABETIC.replacen(from, to, 1));
        folder.refusal()
    };
    let code = "icd10cm_index_2099.xml:8: expected an ICD-10-CM code, or `-`, found `Z9.90`";
    assert_eq!(refused("<code>Z99.0</code>", "<code>Z9.90</code>"), code);
    assert!(refused("</letter>", "</lettr>").starts_with("icd10cm_index_2099.xml:52: expected well-formed XML"));
    let title = "icd10cm_index_2099.xml:47: expected a `title` in every term, found none";
    assert_eq!(refused("<title>Hiccups, invented</title>", ""), title);
    let harmed = refused("<nemod>(of a door)", "<\u{7}nemod>(of a door)");
    assert!(harmed.contains("`</·nemod>`") && !harmed.contains('\u{7}'), "{harmed}");
    let deep = "<term>".repeat(40) + "<title>x</title>" + &"</term>".repeat(40);
    assert!(refused("<code>Z99.1</code>", &deep).contains("expected terms at most 32 deep, found more"));
    let long = format!("<title>{}</title>", "creak ".repeat(400));
    assert!(refused("<title>joint<nemod>(stiff)</nemod></title>", &long).contains("at most 2000 bytes together"));
    let many = "<code>Z99.0</code>".repeat(17);
    assert!(refused("<code>Z99.0</code>", &many).contains("expected at most 16 codes in a term, found more"));
}

#[test]
fn references_that_lead_everywhere_are_not_followed_without_end() {
    let see = "<see>Ring</see>".repeat(16);
    let rings = format!("<mainTerm><title>Ring</title>{see}</mainTerm>").repeat(20);
    let index = ALPHABETIC.replacen("</letter>", &format!("{rings}</letter>"), 1);
    let release = with(&[("icd10cm_index_2099.xml", &index)]);
    assert!(entries(&release, "Z990", "index").iter().all(|entry| !entry.contains("Ring")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damage_is_an_error_or_leaves_every_code(at in 0..ALPHABETIC.len(), length in 0..40usize, byte in any::<u8>()) {
        let mut bytes = ALPHABETIC.as_bytes().to_vec();
        bytes.splice(at..(at + length).min(ALPHABETIC.len()), [byte]);
        let folder = Folder::new();
        folder.write("icd10cm-order-2099.txt", order(&diagnoses()));
        folder.write("icd10cm_index_2099.xml", bytes);
        match folder.read() {
            Ok(releases) => prop_assert_eq!(releases[0].concepts.len(), diagnoses().len()),
            Err(error) => prop_assert!(error.to_string().contains("icd10cm_index_2099.xml"), "{}", error),
        }
    }
}

#[test]
fn a_code_has_the_notes_of_its_headings_and_of_their_chapter_and_section() {
    let dir = crate::util::Dir::new();
    dir.write("2099/icd10cm-order-2099.txt", order(&diagnoses()));
    dir.write("2099/icd10cm-tabular-2099.xml", tabular(&diagnoses()));
    dir.json(&["index", "2099"]);
    let entry = &dir.json(&["lookup", "Z99.1XXA"])["concepts"][0];
    let properties: Vec<String> =
        entry["properties"].as_array().expect("properties").iter().map(|p| p["value"].to_string()).collect();
    let notes = [
        "real conditions",
        "Add a seventh character",
        "A initial",
        "D later",
        "22 Invented things (Z99)",
        "Invented section (Z99)",
        "Not for real use",
        "things made up",
    ];
    assert_eq!(properties, notes.map(|note| format!("\"{note}\"")));
}
