//! CPT files of any texts, whole and harmed.
//!
//! 1. Any concepts, written in any format, read back equal.
//! 2. A harmed file gives the right concepts, or an error or a warning that names it; never a panic. What one file alone says may
//!    change without a word when the file still makes sense, but no code is lost unless its row is gone, or has become another
//!    code's.

use std::collections::BTreeSet;

use plaincode::code::Code;
use plaincode::descriptor::{Concept, Role};
use proptest::prelude::*;

use crate::cpt_fixtures::*;
use crate::fixtures::{Folder, book, reserved};
use crate::harm::{Harm, harm, harmed, words};

/// Capital letters and digits, at most `width`.
fn capitals(width: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec("[A-Z][A-Z0-9]{0,5}", 1..5).prop_map(move |words| {
        let text = words.join(" ");
        text[..text.len().min(width)].trim_end().to_string()
    })
}

fn any_code() -> impl Strategy<Value = String> {
    prop_oneof![(1u32..100).prop_map(|n| format!("{n:05}")), "999[0-9][A-TV-Z]", "999[0-9]U"]
}

fn any_concept() -> impl Strategy<Value = Concept> {
    let more = || proptest::option::of(words());
    let texts = (words(), capitals(48), capitals(28), more(), more());
    let clinician = proptest::collection::btree_set(words(), 0..4);
    (any_code(), texts, clinician, words(), words()).prop_map(|(code, texts, clinician, test, lab)| {
        let mut concept = Concept::new(Code::parse(reserved(&code)).unwrap(), Role::Code);
        let (long, medium, short, consumer, spanish) = texts;
        concept.describe("long", &long);
        concept.describe("medium", &medium);
        concept.describe("short", &short);
        // Each code has one of the two, so that every generation knows its concept id.
        let consumer = consumer.or_else(|| clinician.is_empty().then(|| "Something".to_string()));
        concept.describe("consumer", &consumer.unwrap_or_default());
        concept.describe("spanish", &spanish.unwrap_or_default());
        let number = code.bytes().fold(0u64, |n, b| n * 36 + u64::from(b));
        concept.properties.push(("concept".to_string(), format!("99{number}")));
        for (at, text) in clinician.iter().enumerate() {
            concept.describe("clinician", text);
            concept.properties.push(("clinician".to_string(), format!("9{number}{at}")));
        }
        if is_analysis(&concept) {
            concept.describe("test", &test);
            concept.describe("lab", &lab);
            concept.properties.push(("analysis".to_string(), "9990".to_string()));
        }
        concept
    })
}

fn any_modifiers() -> impl Strategy<Value = Vec<Concept>> {
    (words(), words(), words()).prop_map(|(title, text, side)| {
        let mut all = concepts();
        all.retain(|concept| concept.role == Role::Modifier);
        for concept in &mut all {
            concept.descriptors.clear();
            concept.effective = None;
        }
        all[0].describe("long", &format!("{title}: {text}"));
        all[0].describe("short", &title);
        all[1].describe("long", &side);
        all[1].describe("short", &side);
        all
    })
}

/// Codes, a laboratory code among them, and modifiers.
fn any_concepts() -> impl Strategy<Value = Vec<Concept>> {
    let codes = proptest::collection::vec(any_concept(), 2..8);
    (codes, any_modifiers(), words())
        .prop_map(|(mut codes, modifiers, text)| {
            let mut analysis = concepts().into_iter().find(is_analysis).unwrap();
            analysis.descriptors[0].text = text;
            analysis.effective = None;
            codes.push(analysis);
            codes.extend(modifiers);
            codes.sort_by(|a, b| a.code.cmp(&b.code));
            codes.dedup_by(|a, b| a.code == b.code);
            codes
        })
        .prop_filter("the long lists have no laboratory codes, and none of them is empty", |codes| {
            codes.iter().any(|concept| concept.role == Role::Code && !is_analysis(concept))
        })
}

fn spreadsheets(concepts: &[Concept]) -> Files {
    vec![
        ("ConsolidatedCodeList.csv".into(), comma_separated(NOTICE, &code_list(concepts), false)),
        ("Modifiers.csv".into(), comma_separated("", &modifier_list(concepts), false)),
        ("ClinicianDescriptor.xlsx".into(), book(&clinician_list(concepts))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_concepts_read_back_equal(concepts in any_concepts()) {
        let generations = [
            (classic(&concepts), CLASSIC),
            (folders(&concepts), FOLDERS),
            (current(&concepts), CURRENT),
            (spreadsheets(&concepts), CURRENT),
        ];
        for (files, holds) in generations {
            let folder = Folder::new();
            write(&folder, "2099", &files);
            let release = folder.release();
            prop_assert_eq!(&release.concepts, &told(&concepts, holds));
            prop_assert_eq!(&release.warnings, &[""; 0]);
        }
        let long = Holds { kinds: &["long"], properties: &[], modifiers: None, dates: |_| false };
        for (digits, from) in [(2, 9), (2, 10), (3, 10)] {
            let folder = Folder::new();
            folder.write("2099/LONGULF.txt", records(&concepts, digits, from, false));
            prop_assert_eq!(&folder.release().concepts, &told(&concepts, long));
        }
        let folder = Folder::new();
        write(&folder, "2099", &answers(&concepts));
        let answered = Holds { properties: &["clinician"], modifiers: None, dates: |_| false, ..CURRENT };
        let mut seen = folder.release().concepts;
        seen.retain(|concept| concept.role == Role::Code);
        prop_assert_eq!(&seen, &told(&concepts, answered));
    }
}

/// What a file alone says in its release: kinds of descriptors, `codes` where it alone lists them, `modifiers`.
fn alone(name: &str, files: &Files) -> Vec<&'static str> {
    let is = |part: &str| name.contains(part);
    let twice = files.iter().any(|(name, _)| name.contains("ClinicianDescriptor.txt"))
        && files.iter().any(|(name, _)| name.contains("ClinicianDescriptor.xlsx"));
    let mut alone = Vec::new();
    if is("LONGULT") {
        alone.push("long");
    }
    if is("MEDU") {
        alone.push("medium");
    }
    if is("SHORTU") {
        alone.push("short");
    }
    if is("MODUL") || is("odifiers") {
        alone.push("modifiers");
    }
    if is("ConsolidatedCodeList") || is(".json") {
        alone.extend(["long", "medium", "short", "consumer", "spanish", "test", "lab", "codes"]);
    }
    if is("CPTPLA") {
        alone.extend(["long", "medium", "short", "consumer", "clinician", "test", "lab", "codes"]);
    }
    if is(".json") || (is("ClinicianDescriptor") && !twice) {
        alone.push("clinician");
    }
    alone
}

/// Reads a release of which one file is harmed, and holds it to what the head of this file says.
fn survives(files: &Files, which: usize, harms: &[Harm]) -> Result<(), TestCaseError> {
    let mut files = files.clone();
    let whole = Folder::new();
    write(&whole, "2099", &files);
    let before = whole.release();
    let (name, bytes) = &mut files[which];
    let name = name.clone();
    *bytes = harmed(std::mem::take(bytes), harms);
    let left = String::from_utf8_lossy(bytes).into_owned();
    let folder = Folder::new();
    write(&folder, "2099", &files);
    let after = match folder.read() {
        Ok(mut releases) => {
            prop_assert_eq!(releases.len(), 1);
            releases.remove(0)
        }
        Err(error) => {
            prop_assert!(error.to_string().contains(&name), "{} does not name {}", error, name);
            return Ok(());
        }
    };
    prop_assert!(after.concepts.windows(2).all(|pair| pair[0].code < pair[1].code));
    prop_assert!(after.concepts.iter().all(|concept| !concept.descriptors.is_empty()));
    if after.warnings != before.warnings {
        let told = |what: &str| after.warnings.iter().any(|warning| warning.contains(what));
        let mut lost =
            before.concepts.iter().filter(|was| after.concepts.iter().all(|is| is.code != was.code)).peekable();
        // A row that is gone is told by the other files that still have its code.
        let all_lost_told = lost.peek().is_some() && lost.all(|concept| told(&format!("`{}`", concept.code)));
        if told(&name) || all_lost_told {
            return Ok(());
        }
    }
    changed_only(&before.concepts, &after.concepts, &alone(&name, &files), harms, &left)
}

/// That nothing is lost or changed but what the harmed file, of which `left` is left, says `alone`.
fn changed_only(
    before: &[Concept],
    after: &[Concept],
    alone: &[&str],
    harms: &[Harm],
    left: &str,
) -> Result<(), TestCaseError> {
    let codes = |concepts: &[Concept], role| -> BTreeSet<String> {
        concepts.iter().filter(|c| c.role == role).map(|c| c.code.to_string()).collect()
    };
    for (role, what) in [(Role::Code, "codes"), (Role::Modifier, "modifiers")] {
        let (was, is) = (codes(before, role), codes(after, role));
        let lost: Vec<&String> = was.difference(&is).collect();
        let cut = harms.iter().any(|harm| matches!(harm, Harm::Cut(_)));
        let renamed = is.difference(&was).count() > 0;
        let words: BTreeSet<&str> = left.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        // In fixed columns a code opens its line, with its sequence number right behind it.
        let there = |code: &str| words.contains(code) || left.lines().any(|line| line.starts_with(code));
        let gone = lost.iter().all(|code| !there(code));
        let may = alone.contains(&what) && (cut || renamed) && gone;
        prop_assert!(lost.is_empty() || may, "{lost:?} lost without a word");
    }
    for concept in after {
        let Some(known) = before.iter().find(|known| known.code == concept.code) else { continue };
        for kind in ["long", "medium", "short", "consumer", "spanish", "clinician", "test", "lab"] {
            let of = |concept: &Concept| -> Vec<String> {
                let texts = concept.descriptors.iter().filter(|d| d.kind == kind);
                texts.map(|d| d.text.clone()).collect()
            };
            let may = alone.contains(&kind) || (concept.role == Role::Modifier && alone.contains(&"modifiers"));
            prop_assert!(may || of(concept) == of(known), "{kind} of {} changed without a word", concept.code);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_harmed_file_is_told_or_changes_nothing_but_what_it_says(
        generation in 0usize..5,
        which in any::<prop::sample::Index>(),
        harms in proptest::collection::vec(harm(), 1..3),
    ) {
        let ours = concepts();
        let files = match generation {
            0 => classic(&ours),
            1 => folders(&ours),
            2 => current(&ours),
            3 => spreadsheets(&ours),
            _ => answers(&ours),
        };
        survives(&files, which.index(files.len()), &harms)?;
    }
}
