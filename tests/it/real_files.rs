//! The publishers' real files, where they are at hand: counts, and the two forms of HCPCS agree.
//!
//! They are looked for where `PLAINCODE_DATA` points, else at `../shared/data`. Without them these tests say so, loudly,
//! and pass.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use plaincode::descriptor::Role;
use plaincode::ingest::{self, Options};
use plaincode::progress::Silent;
use plaincode::release::Release;

/// The real file or folder at `below` the data folder, or `None` and a word about it.
fn real(below: &str) -> Option<PathBuf> {
    let data = std::env::var_os("PLAINCODE_DATA").map(PathBuf::from);
    let data = data.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    let path = data.join("codes").join(below);
    if path.exists() {
        return Some(path);
    }
    // Past the test harness, which keeps what a passing test prints to itself.
    let _ =
        writeln!(std::io::stderr(), "SKIPPED: no real file at {}; set PLAINCODE_DATA to test with it", path.display());
    None
}

fn read(path: PathBuf) -> Vec<Release> {
    ingest::read(&[path], &Options::default(), &Silent).unwrap_or_else(|error| panic!("{error}"))
}

fn roles(release: &Release, role: Role) -> usize {
    release.concepts.iter().filter(|concept| concept.role == role).count()
}

fn kinds(release: &Release, kind: &str) -> usize {
    release.concepts.iter().flat_map(|concept| &concept.descriptors).filter(|d| d.kind == kind).count()
}

fn identity(release: &Release) -> (String, String) {
    (release.system.to_string(), release.version.to_string())
}

#[test]
fn icd10cm_2026() {
    let Some(path) = real("icd10cm/2026") else { return };
    let releases = read(path);
    let [release] = &releases[..] else { panic!("{} releases", releases.len()) };
    assert_eq!(identity(release), ("icd10cm".into(), "2026".into()));
    assert_eq!(release.concepts.len(), 98_186);
    assert_eq!(roles(release, Role::Code), 74_719);
    assert_eq!(kinds(release, "inclusion"), 12_569);
    assert_eq!(kinds(release, "includes"), 882);
}

#[test]
fn icd10pcs_2026() {
    let Some(path) = real("icd10pcs/2026") else { return };
    let releases = read(path);
    let [release] = &releases[..] else { panic!("{} releases", releases.len()) };
    assert_eq!(identity(release), ("icd10pcs".into(), "2026".into()));
    assert_eq!((roles(release, Role::Code), roles(release, Role::Header)), (79_115, 914));
    assert!(release.concepts.iter().all(|concept| concept.role == Role::Header || concept.parent.is_some()));
}

#[test]
fn hcpcs_2025_10() {
    let Some(path) = real("hcpcs/2025-10") else { return };
    let releases = read(path);
    let [release] = &releases[..] else { panic!("{} releases", releases.len()) };
    assert_eq!(identity(release), ("hcpcs".into(), "2025-10".into()));
    assert_eq!((roles(release, Role::Code), roles(release, Role::Modifier)), (8_463, 383));
    // 20 of them are modifiers.
    assert_eq!(release.concepts.iter().filter(|concept| concept.terminated.is_some()).count(), 1_225);
}

/// The three codes of the 2017 release for which the publisher's own text and workbook have different dates of effect.
const DATES_DIFFER_IN_2017: [&str; 3] = ["L5638", "L5640", "L5643"];

#[test]
fn hcpcs_text_and_workbook_agree() {
    for (year, stem, count) in [("2017", "HCPC17_CONTR_ANWEB", 6_498), ("2018", "HCPC2018_CONTR_ANWEB_disc", 6_559)] {
        let path = |extension: &str| real(&format!("hcpcs/{year}/{stem}.{extension}"));
        let (Some(text), Some(book)) = (path("txt"), path("xlsx")) else { return };
        let (mut text, mut book) = (read(text).remove(0), read(book).remove(0));
        assert_eq!(identity(&text), ("hcpcs".into(), year.into()));
        assert_eq!((text.concepts.len(), text.version), (count, book.version));
        if year == "2017" {
            for concept in text.concepts.iter_mut().chain(&mut book.concepts) {
                if DATES_DIFFER_IN_2017.contains(&concept.code.as_str()) {
                    concept.effective = None;
                }
            }
        }
        for (text, book) in text.concepts.iter().zip(&book.concepts) {
            assert_eq!(text, book);
        }
    }
}

#[test]
fn the_whole_folder_is_every_release() {
    let Some(path) = real("") else { return };
    let releases = read(path);
    let found: Vec<String> = releases.iter().map(|release| format!("{} {}", release.system, release.version)).collect();
    let expected =
        ["hcpcs 2017", "hcpcs 2018", "hcpcs 2025-10", "icd10cm 2025", "icd10cm 2026", "icd10pcs 2025", "icd10pcs 2026"];
    assert_eq!(found, expected);
    assert!(releases.iter().all(|release| release.warnings.iter().all(|warning| !warning.contains("not recognized"))));
}
