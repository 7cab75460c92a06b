//! The UMLS in its own format: the rows of CPT, HCPCS Level II, ICD-10-CM and ICD-10-PCS.
//!
//! 1. Each system's rows become a release of the edition that `MRSAB` says, with the wordings, the dates and the hierarchy.
//! 2. Suppressed rows are left out, but for short forms.
//! 3. Dental rows are licensed and left out; CMS's names of CPT codes serve only where the AMA's are not there.
//! 4. A bad row is an error with its line; any damage is an error or leaves every code.

use plaincode::code::SystemId;
use plaincode::descriptor::{Concept, Role};
use plaincode::error::Error;
use plaincode::ingest::{self, Options};
use plaincode::progress::Silent;
use plaincode::release::{Release, Version};
use proptest::prelude::*;

use crate::fixtures::*;

/// A row of `MRCONSO`: source, term type, atom, code, text, suppressed.
fn atom(source: &str, kind: &str, atom: &str, code: &str, text: &str, suppress: &str) -> String {
    let number = atom.trim_start_matches('A');
    format!("C{number}|ENG|P|L{number}|PF|S{number}|Y|{atom}||{code}||{source}|{kind}|{code}|{text}|3|{suppress}||\n")
}

pub(crate) fn atoms() -> String {
    let code = |code: &'static str| reserved(code);
    [
        atom("CPT", "HT", "A01", "9910000", "Imaginary procedures", "N"),
        atom("CPT", "PT", "A02", code("00002"), "Repair of paper boat; simple", "N"),
        atom("CPT", "ETCF", "A03", code("00002"), "Fixing a paper boat", "N"),
        atom("CPT", "ETCLIN", "A04", code("00002"), "Repair of simple paper boat, left side", "N"),
        atom("CPT", "AB", "A05", code("00002"), "REPAIR PAPER BOAT", "Y"),
        atom("CPT", "PT", "A06", code("00003"), "Obsolete service", "O"),
        atom("CPT", "MP", "A07", code("01"), "Imaginary service", "N"),
        atom("HCPT", "PT", "A08", code("00002"), "PAPER BOAT OF CMS", "N"),
        atom("HCPT", "PT", "A09", code("9990T"), "Widget of CMS", "N"),
        atom("HCDT", "PT", "A10", code("D0000"), "Invented tooth service", "N"),
        atom("HCPCS", "MTH_HT", "A11", "Z-CODES", "Invented supplies", "N"),
        atom("HCPCS", "PT", "A12", code("Z0001"), "Imaginary supply", "N"),
        atom("HCPCS", "AB", "A13", code("Z0001"), "IMAGINARY SPLY", "Y"),
        atom("HCPCS", "MP", "A14", code("Y9"), "Invented modifier", "N"),
        atom("ICD10CM", "HT", "A15", "Z99-Z99", "Invented chapter", "N"),
        atom("ICD10CM", "HT", "A16", code("Z99"), "Invented conditions", "N"),
        atom("ICD10CM", "PT", "A17", "Z99.0", "Invented hiccups", "N"),
        atom("ICD10CM", "ET", "A18", "Z99.0", "Imaginary singultus", "N"),
        atom("ICD10CM", "AB", "A19", "Z99.0", "Inv hiccups", "Y"),
        atom("ICD10CM", "ET", "A20", "Z99.0", "Suppressed term", "E"),
        atom("ICD10PCS", "HT", "A21", code("Z99"), "Invented body system", "N"),
        atom("ICD10PCS", "PT", "A22", code("Z990000"), "Pretending of invented organ", "N"),
        atom("SNOMEDCT_US", "PT", "A23", "1", "Somebody else's", "N"),
        "C1|SPA|P|L1|PF|S1|Y|A24||00002||CPT|PT|00002|Otra lengua|3|N||\n".to_string(),
    ]
    .concat()
}

pub(crate) fn sources() -> String {
    let row = |source: &str, version: &str, current: &str| {
        format!(
            "C1|C2|{source}_{version}|{source}|name|fam|{version}|||2099AA||c|c|3|1|1||||ENG|UTF-8|{current}|Y|short|cite|\n"
        )
    };
    [
        row("CPT", "2098", "N"),
        row("CPT", "2099", "Y"),
        row("HCPCS", "2099", "Y"),
        row("ICD10CM", "2098", "Y"),
        row("ICD10PCS", "2098", "Y"),
    ]
    .concat()
}

pub(crate) fn hierarchy() -> String {
    let row = |atom: &str, parent: &str, source: &str| format!("C1|{atom}|1|{parent}|{source}|isa|A00.{parent}|||\n");
    [row("A02", "A01", "CPT"), row("A12", "A11", "HCPCS"), row("A17", "A16", "ICD10CM"), row("A16", "A15", "ICD10CM")]
        .concat()
}

pub(crate) const ATTRIBUTES: &str =
    "C1|L1|S1|A02|AUI|00002|AT1||DA|CPT|20990101|N||\nC1|L1|S1|A02|AUI|00002|AT2||XX|CPT|words|N||\n";

fn whole() -> Folder {
    let folder = Folder::new();
    folder.write("2099AA/META/MRCONSO.RRF", atoms());
    folder.write("2099AA/META/MRSAB.RRF", sources());
    folder.write("2099AA/META/MRHIER.RRF", hierarchy());
    folder.write("2099AA/META/MRSAT.RRF", ATTRIBUTES);
    folder.write("2099AA/META/MRREL.RRF", "not read\n");
    folder
}

fn find<'a>(release: &'a Release, code: &str) -> &'a Concept {
    release.concepts.iter().find(|c| c.code.as_str() == code).expect("a code")
}

fn texts(concept: &Concept) -> Vec<(&str, &str)> {
    concept.descriptors.iter().map(|d| (d.kind.as_str(), d.text.as_str())).collect()
}

#[test]
fn each_system_becomes_a_release() {
    let releases = whole().read().expect("releases");
    let names: Vec<String> = releases.iter().map(|r| format!("{} {}", r.system, r.version)).collect();
    assert_eq!(names, ["cpt 2099", "hcpcs 2099", "icd10cm 2098", "icd10pcs 2098"]);
    let [cpt, hcpcs, cm, pcs] = &releases[..] else { panic!("four") };
    let boat = [
        ("long", "Repair of paper boat; simple"),
        ("consumer", "Fixing a paper boat"),
        ("clinician", "Repair of simple paper boat, left side"),
        ("short", "REPAIR PAPER BOAT"),
    ];
    assert_eq!(texts(find(cpt, "00002")), boat);
    assert_eq!(find(cpt, "00002").added.map(|day| day.to_string()).as_deref(), Some("2099-01-01"));
    assert_eq!(find(cpt, "00002").properties, [("section".to_string(), "Imaginary procedures".to_string())]);
    assert_eq!(texts(find(cpt, "9990T")), [("long", "Widget of CMS")]);
    assert_eq!(find(cpt, "01").role, Role::Modifier);
    assert_eq!(cpt.concepts.len(), 3);
    assert!(
        cpt.warnings[0]
            .ends_with("1 row of dental codes (HCDT) left out, which are licensed (American Dental Association)")
    );
    assert_eq!(texts(find(hcpcs, "Z0001")), [("long", "Imaginary supply"), ("short", "IMAGINARY SPLY")]);
    assert_eq!(find(hcpcs, "Y9").role, Role::Modifier);
    let hiccups = [("long", "Invented hiccups"), ("inclusion", "Imaginary singultus"), ("short", "Inv hiccups")];
    assert_eq!(texts(find(cm, "Z990")), hiccups);
    assert_eq!(find(cm, "Z990").parent.as_ref().map(|p| p.as_str()), Some("Z99"));
    assert_eq!((find(cm, "Z99").role, find(cm, "Z990").role), (Role::Header, Role::Code));
    assert_eq!(find(cm, "Z99").properties, [("section".to_string(), "Invented chapter".to_string())]);
    assert_eq!(find(pcs, "Z990000").parent.as_ref().map(|p| p.as_str()), Some("Z99"));
    let digest = blake3::hash(atoms().as_bytes()).to_hex().to_string();
    assert!(pcs.files.iter().any(|file| file.blake3 == digest && file.name == "2099AA/META/MRCONSO.RRF"));
    assert_eq!(pcs.files.len(), 4);
}

#[test]
fn a_person_may_ask_for_one_system_and_say_its_edition() {
    let folder = Folder::new();
    folder.write("MRCONSO.RRF", atoms());
    assert!(folder.refusal().contains("the version of this cpt release is not in its file names or contents"));
    let options =
        Options { system: SystemId::parse("icd10pcs"), version: Version::new(2097, None), ..Options::default() };
    let releases = ingest::read(&[folder.path().to_path_buf()], &options, &Silent).expect("a release");
    assert_eq!((releases.len(), releases[0].version.to_string().as_str()), (1, "2097"));
    assert_eq!(find(&releases[0], "Z990000").parent.as_ref().map(|p| p.as_str()), Some("Z99"));
}

#[test]
fn the_publishers_own_files_are_preferred() {
    let folder = whole();
    folder.write("icd10cm-order-2098.txt", order(&diagnoses()));
    let releases = folder.read().expect("releases");
    assert_eq!(releases.iter().filter(|r| r.system.as_str() == "icd10cm").count(), 1);
    let told = "the UMLS rows of icd10cm 2098 left out: its publisher's own files are there".to_string();
    assert!(releases[0].warnings.contains(&told), "{:?}", releases[0].warnings);
}

#[test]
fn bad_rows_are_named() {
    let refused = |from: &str, to: &str| {
        let folder = Folder::new();
        folder.write("MRSAB.RRF", sources());
        folder.write("MRCONSO.RRF", atoms().replacen(from, to, 1));
        folder.refusal()
    };
    let fields = "MRCONSO.RRF:2: expected 18 fields, each with a bar after it, and a line end, found 19 fields";
    assert_eq!(refused("boat; simple|", "boat; simple||"), fields);
    assert_eq!(
        refused("|Z0001|Imaginary supply", "|99999|Imaginary supply"),
        "MRCONSO.RRF:12: expected a code of HCPCS in field 14, found `99999`"
    );
    assert_eq!(
        refused("|Imaginary supply|", "||"),
        "MRCONSO.RRF:12: expected the name of `Z0001` in field 15, found none"
    );
    let cut = refused("Otra lengua|3|N||\n", "Otra lengua|3|N||");
    assert!(
        cut.starts_with("MRCONSO.RRF:24: expected 18 fields, each with a bar after it, and a line end, found"),
        "{cut}"
    );
    let folder = Folder::new();
    folder.write("MRSAB.RRF", sources());
    assert_eq!(
        folder.refusal(),
        "MRSAB.RRF: expected MRCONSO.RRF, which holds the codes and their names, with it, found none"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damage_is_an_error_with_its_line_or_keeps_the_codes(at in 0..2000usize, length in 0..9usize, bytes in proptest::collection::vec(any::<u8>(), 0..4)) {
        let mut rows = atoms().into_bytes();
        let at = at.min(rows.len());
        let end = (at + length).min(rows.len());
        rows.splice(at..end, bytes);
        let folder = Folder::new();
        folder.write("MRSAB.RRF", sources());
        folder.write("MRCONSO.RRF", rows);
        match folder.read() {
            Ok(releases) => {
                let read: usize = releases.iter().map(|r| r.concepts.len()).sum();
                prop_assert!(read >= 7, "{}", read);
            }
            Err(Error::BadRows { rows, .. }) => prop_assert!(rows[0].path.ends_with("MRCONSO.RRF") && rows[0].line > 0),
            Err(other) => prop_assert!(other.to_string().contains("MRCONSO.RRF"), "{}", other),
        }
    }
}
