//! What every reader of files is held to, whatever the bytes. The fuzzer of `tests/fuzz` and the tests in `fuzzed` call it.
//!
//! An input is one byte that chooses a layout, which is a list of file names, and the files' contents, [`PARTED`] by a byte that no text
//! has. The readers get the files in a folder of their own.
//!
//! 1. Nothing panics.
//! 2. What is read has codes, sorted, each once, each with descriptors, none empty; no warning holds a control character.
//! 3. An error names a file that was given, or their folder, and is nobody's inner affair.
//! 4. Nothing has changed between a release and itself.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use plaincode::analyzer::Analyzer;
use plaincode::diff::{self, Links, Side};
use plaincode::error::{Class, Error};
use plaincode::ingest::{self, Found, Options};
use plaincode::lexicon::thesaurus;
use plaincode::progress::Silent;
use plaincode::release::{Release, Version};
use plaincode::schema::Schema;

/// What stands between two files of an input.
pub(crate) const PARTED: u8 = 0x1c;

/// Readers that are tried together.
pub(crate) struct Target {
    /// What the fuzzer calls them.
    pub(crate) name: &'static str,
    /// The names of the files, per layout.
    pub(crate) layouts: &'static [&'static [&'static str]],
    /// Lays the contents down and reads them.
    read: fn(&Path, &[&'static str], &[&[u8]]),
}

pub(crate) const TARGETS: [Target; 8] = [
    Target {
        name: "cpt_lists",
        layouts: &[
            &["2099/LONGULT.txt", "2099/MEDU.txt", "2099/SHORTU.txt", "2099/MODUL.txt"],
            &["2099/LONGULF.txt", "2099/LONGUF.txt", "2099/LONGUT.txt", "2099/LONGULT.txt"],
            &["2099/LONGULT.txt", "2099/ConceptIDKey.txt", "2099/ConsumerDescriptor.txt"],
        ],
        read: release,
    },
    Target {
        name: "cpt_tables",
        layouts: &[
            &["2099/ConsolidatedCodeList.txt", "2099/Modifiers.txt", "2099/ClinicianDescriptor.txt"],
            &["2099/ConsolidatedCodeList.csv", "2099/Modifiers.csv", "2099/ClinicianDescriptor.csv"],
            &["2099/LONGULT.txt", "2099/ClinicianDescriptor.txt", "2099/CPTPLA", "2099/CPTPLATab.txt"],
            &[
                "2099/LONGULT.txt",
                "2099/Deleted_DTK_tab.txt",
                "2099/History_DTK_tab.txt",
                "2099/HistoryModifiers_DTK_tab.txt",
            ],
            &["2099/Property_DTK_pipe.txt", "2099/Type_DTK_pipe.txt"],
            &["2099/descriptors.json", "2099/clinician.json", "2099/pla details.json", "2099/modifiers.json"],
        ],
        read: release,
    },
    Target {
        name: "books",
        layouts: &[
            &["2099/HCPC2099_JAN_ANWEB.xlsx"],
            &["2099/ConsolidatedCodeList.xlsx"],
            &["2099/ConsumerDescriptor.xlsx"],
            &["2099/ClinicianDescriptor.xlsx"],
            &["2099/Modifiers.xlsx"],
            &["2099/icd10cm-conversiontable-2099.xlsx"],
            &["2099/ASP NDC-HCPCS Crosswalk.xlsx"],
        ],
        read: book,
    },
    Target {
        name: "icd10",
        layouts: &[
            &[
                "2099/icd10cm-order-2099.txt",
                "2099/icd10cm-tabular-2099.xml",
                "2099/icd10cm_index_2099.xml",
                "2099/icd10cm-neoplasm-2099.xml",
                "2099/icd10cm-drug-2099.xml",
                "2099/icd10cm-eindex-2099.xml",
            ],
            &["2099/icd10pcs-order-2099.txt"],
        ],
        read: release,
    },
    Target {
        name: "umls",
        layouts: &[&[
            "2099AA/META/MRSAB.RRF",
            "2099AA/META/MRCONSO.RRF",
            "2099AA/META/MRHIER.RRF",
            "2099AA/META/MRSAT.RRF",
        ]],
        read: release,
    },
    Target {
        name: "tables",
        layouts: &[
            &["2099/HCPC2099_JAN_ANWEB.txt", "2099/crosswalk.csv", "2099/mine.csv"],
            &["2099/Loinc.csv", "2099/ConsumerName.csv"],
            &["house.toml", "2099/house.csv"],
        ],
        read: release,
    },
    Target {
        name: "thesauri",
        layouts: &[&["toys.xml"], &["toys.obo"], &["dict/data.noun", "dict/data.adj"], &["words.tsv"], &["words.txt"]],
        read: thesaurus,
    },
    Target {
        name: "archives",
        layouts: &[&["2099.zip"], &["2099/HCPC2099_JAN_ANWEB.xlsx"], &["2099/ClinicianDescriptor"]],
        read: release,
    },
];

/// Gives the readers of the target called `name` an input, and panics where they do not hold.
pub(crate) fn hold(name: &str, input: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target");
    let Some((layout, rest)) = input.split_first() else { return };
    let names = target.layouts[usize::from(*layout) % target.layouts.len()];
    // An archive may hold any byte.
    let contents: Vec<&[u8]> = match names.len() {
        1 if target.name != "books" => vec![rest],
        _ => rest.split(|byte| *byte == PARTED).collect(),
    };
    let folder = tempfile::Builder::new().prefix("reading").tempdir().expect("a folder");
    (target.read)(folder.path(), names, &contents);
}

/// The input of these files.
pub(crate) fn input<C: AsRef<[u8]>>(layout: u8, contents: &[C]) -> Vec<u8> {
    let contents: Vec<&[u8]> = contents.iter().map(AsRef::as_ref).collect();
    [vec![layout], contents.join(&PARTED)].concat()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    let above = path.parent().expect("a folder");
    std::fs::create_dir_all(above).expect("a folder");
    std::fs::write(&path, bytes).expect("a file");
    path
}

/// Empty contents are files that are not there.
fn release(folder: &Path, names: &[&'static str], contents: &[&[u8]]) {
    let there = names.iter().zip(contents).filter(|(_, bytes)| !bytes.is_empty());
    let there: Vec<(&str, &[u8])> = there.map(|(name, bytes)| (*name, *bytes)).collect();
    let mut options = Options { experimental: true, ..Options::default() };
    for (name, bytes) in &there {
        let path = write(folder, name, bytes);
        if name.ends_with(".toml") {
            let text = String::from_utf8_lossy(bytes);
            match Schema::read_own(&path.to_string_lossy(), &text) {
                Ok(schema) => options.schema = Some(schema),
                Err(error) => return refused(folder, &error),
            }
        }
        if name.contains("oinc") {
            options.version = Version::new(2099, None);
        }
    }
    read(folder, &options);
}

/// A workbook of these shared strings, this sheet, this list of sheets, these styles.
pub(crate) fn workbook(contents: &[&[u8]]) -> Vec<u8> {
    let parts = ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"];
    let rest: [(&str, &[u8]); 3] = [
        ("[Content_Types].xml", br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let given = parts.into_iter().zip(contents.iter().copied()).filter(|(_, bytes)| !bytes.is_empty());
    for (name, bytes) in rest.into_iter().chain(given) {
        archive.start_file(name, stored).expect("an entry");
        archive.write_all(bytes).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn book(folder: &Path, names: &[&'static str], contents: &[&[u8]]) {
    write(folder, names[0], &workbook(contents));
    if names[0].contains("conversion") {
        write(folder, "2099/icd10cm-order-2099.txt", b"00001 Z99     0 Invented conditions                                          Invented conditions\n00002 Z990    1 Invented hiccups                                             Invented hiccups\n");
    }
    read(folder, &Options::default());
}

fn read(folder: &Path, options: &Options) {
    match ingest::find(&[folder.to_path_buf()], options, &Silent) {
        Ok(Found { releases, .. }) => releases.iter().for_each(holds),
        Err(error) => refused(folder, &error),
    }
}

fn thesaurus(folder: &Path, names: &[&'static str], contents: &[&[u8]]) {
    static ANALYZER: OnceLock<Analyzer> = OnceLock::new();
    let analyzer = ANALYZER.get_or_init(|| Analyzer::builtin().expect("rules"));
    let written: Vec<PathBuf> = names.iter().zip(contents).map(|(name, bytes)| write(folder, name, bytes)).collect();
    let path = match &written[..] {
        [only] => only.clone(),
        _ => folder.join("dict"),
    };
    match thesaurus::compile(&path, "toys", analyzer, &Silent) {
        Ok(compiled) => assert!(!compiled.into_lexicon().is_empty(), "a thesaurus without rules"),
        Err(error) => refused(folder, &error),
    }
}

fn holds(release: &Release) {
    assert!(!release.concepts.is_empty(), "a release without codes");
    let sorted = release.concepts.windows(2).all(|pair| pair[0].code < pair[1].code);
    assert!(sorted, "codes not in order, or one twice");
    for concept in &release.concepts {
        assert!(!concept.descriptors.is_empty(), "`{}` without a descriptor", concept.code);
        for descriptor in &concept.descriptors {
            let text = &descriptor.text;
            assert!(!text.is_empty() && text == text.trim(), "a text of `{}` with blanks: {text:?}", concept.code);
        }
    }
    for warning in &release.warnings {
        assert!(!warning.contains(char::is_control), "a control character in the warning {warning:?}");
    }
    Schema::for_release(release).expect("a schema");
    let side = Side::of_release(release).expect("a side");
    let changes = diff::diff(&side, &side, &Links::default()).expect("a diff").changes;
    assert!(changes.is_empty(), "changed against itself: {changes:?}");
}

fn refused(folder: &Path, error: &Error) {
    let said = error.to_string();
    assert!(said.contains(&*folder.to_string_lossy()), "an error that names no file: {said}");
    assert!(
        !said.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')),
        "a control character in the error {said:?}"
    );
    assert!(error.class() != Class::Internal, "an inner error: {said}");
}
