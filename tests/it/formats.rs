//! Every format that is read, on invented releases.
//!
//! 1. The same concepts come out of every form of a release: folder, archive, current and classic CPT files, HCPCS text
//!    and workbook, any line ends and encodings.
//! 2. Files are recognized by name and by content, and sorted into releases by system and edition.
//! 3. What is written in a format is what is read from it, for any texts.
//! 4. A broken file is an error that says where and why; never a panic, never half a release.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use plaincode::code::SystemId;
use plaincode::descriptor::{Concept, Date, Role};
use plaincode::ingest::{self, Options};
use plaincode::progress::{Progress, Silent};
use plaincode::release::{Release, Version};
use proptest::prelude::*;

use crate::fixtures::*;
use crate::harm::{harm, harmed, words};

fn texts<'a>(concept: &'a Concept, kind: &str) -> Vec<&'a str> {
    concept.descriptors.iter().filter(|d| d.kind == kind).map(|d| d.text.as_str()).collect()
}

fn find<'a>(release: &'a Release, code: &str) -> &'a Concept {
    release.concepts.iter().find(|concept| concept.code.as_str() == code).unwrap()
}

fn codes(release: &Release) -> Vec<&str> {
    release.concepts.iter().map(|concept| concept.code.as_str()).collect()
}

fn identities(releases: &[Release]) -> Vec<String> {
    releases.iter().map(|release| format!("{} {}", release.system, release.version)).collect()
}

// Fixtures

#[test]
fn fixtures_hold_no_real_code() {
    let free = ["00001", "00099", "9990A", "9999Z", "Z0001", "Z9999", "01", "Y9", "Z99", "Z991XXA"];
    assert!(free.into_iter().all(is_reserved));
    let real = ["00100", "99213", "0001U", "A0425", "E119", "25", "LT", "D0120", "0016070", "Z0000", "00000"];
    assert!(!real.into_iter().any(is_reserved));
    let sample = ingest::sample().unwrap();
    assert!(sample.concepts.iter().all(|concept| is_reserved(concept.code.as_str())));
}

#[test]
fn the_sample_is_read() {
    let sample = ingest::sample().unwrap();
    assert_eq!(identities(std::slice::from_ref(&sample)), ["sample 2026"]);
    assert!(sample.concepts.windows(2).all(|pair| pair[0].code < pair[1].code));
    assert!(sample.concepts.iter().all(|concept| !texts(concept, "long").is_empty()));
    assert!(sample.concepts.iter().any(|concept| texts(concept, "clinician").len() > 1));
}

// ICD-10

#[test]
fn icd10cm_joins_the_order_file_with_the_tabular_list() {
    let files = [
        ("icd10cm-order-2099.txt", order(&diagnoses()).into_bytes()),
        ("icd10cm-tabular-April-2099.xml", tabular(&diagnoses()).into_bytes()),
    ];
    let release = release_of(&files);
    assert_eq!(identities(std::slice::from_ref(&release)), ["icd10cm 2099"]);
    assert_eq!(codes(&release), ["Z99", "Z990", "Z991", "Z991XXA", "Z991XXD"]);
    let parents: Vec<_> = release.concepts.iter().map(|c| c.parent.as_ref().map(|p| p.as_str())).collect();
    assert_eq!(parents, [None, Some("Z99"), Some("Z99"), Some("Z991"), Some("Z991")]);
    assert_eq!(find(&release, "Z991").role, Role::Header);
    let hiccups = find(&release, "Z990");
    assert_eq!(hiccups.role, Role::Code);
    assert_eq!(texts(hiccups, "inclusion"), ["Hiccups & giggles, made up", "Imaginary singultus"]);
    assert_eq!(texts(hiccups, "long"), ["Invented hiccups"]);
    let place = [
        ("chapter", "22 Invented things (Z99)"),
        ("section", "Invented section (Z99)"),
        ("note", "Not for real use"),
        ("includes", "things made up"),
    ];
    let note = ("excludes1".to_string(), "real conditions".to_string());
    let mut of_category = place.map(|(name, value)| (name.to_string(), value.to_string())).to_vec();
    of_category.push(note.clone());
    assert_eq!(find(&release, "Z99").properties, of_category);
    assert_eq!(hiccups.properties, [note]);
    let sevenths: Vec<&str> =
        find(&release, "Z991").properties.iter().skip(1).map(|(_, value)| value.as_str()).collect();
    assert_eq!(sevenths, ["Add a seventh character", "A initial", "D later"]);
    assert!(find(&release, "Z991XXA").properties.is_empty());
    assert_eq!(release.warnings, [""; 0]);
    let names: Vec<_> = release.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["2099/icd10cm-order-2099.txt", "2099/icd10cm-tabular-April-2099.xml"]);
    assert_eq!(release.files[0].blake3, blake3::hash(&files[0].1).to_hex().to_string());
}

#[test]
fn icd10cm_headings_have_what_their_notes_say_they_include() {
    let note = "<includes><note>make-believe\r\n   ailments</note><note>any condition in Z90 made up</note></includes>";
    let tabular = tabular(&diagnoses()).replacen("<excludes1>", &format!("{note}\r\n<excludes1>"), 1);
    let files = [
        ("icd10cm-order-2099.txt", order(&diagnoses()).into_bytes()),
        ("icd10cm-tabular-2099.xml", tabular.into_bytes()),
    ];
    let release = release_of(&files);
    assert_eq!(texts(find(&release, "Z99"), "includes"), ["make-believe ailments"]);
    assert!(texts(find(&release, "Z990"), "includes").is_empty());
}

#[test]
fn icd10cm_from_the_order_file_alone_has_no_inclusion_terms_and_says_so() {
    let release = release_of(&[("icd10cm_order_2099.txt", order(&diagnoses()).into_bytes())]);
    assert!(release.concepts.iter().all(|concept| texts(concept, "inclusion").is_empty()));
    assert_eq!(release.warnings, ["no tabular XML beside the order file: no inclusion terms"]);
}

#[test]
fn codes_that_only_the_tabular_list_has_are_counted() {
    let rows = diagnoses();
    let files = [
        ("icd10cm-order-2099.txt", order(&rows[..2]).into_bytes()),
        ("icd10cm-tabular-2099.xml", tabular(&rows).into_bytes()),
    ];
    let release = release_of(&files);
    assert_eq!(
        release.warnings,
        ["2099/icd10cm-tabular-2099.xml: 1 code not in 2099/icd10cm-order-2099.txt; left out"]
    );
}

#[test]
fn icd10pcs_is_an_order_file_with_headings_of_three_characters() {
    let rows = [
        Diagnosis::new("Z99", false, "Invented body system, pretending", &[]),
        Diagnosis::new("Z990000", true, "Pretending of invented organ, imaginary approach", &[]),
    ];
    let release = release_of(&[("icd10pcs_order_2099.txt", order(&rows).into_bytes())]);
    assert_eq!(identities(std::slice::from_ref(&release)), ["icd10pcs 2099"]);
    assert_eq!(find(&release, "Z990000").parent.as_ref().map(|p| p.as_str()), Some("Z99"));
}

// HCPCS

#[test]
fn hcpcs_text_and_workbook_give_the_same_concepts() {
    let text =
        release_of(&[("HCPC99_ANWEB.txt", format!("***Disclaimers\r\n\r\n-- none\r\n{}", fixed(&supplies())).into())]);
    let workbook = release_of(&[("HCPC2099_ANWEB.xlsx", book(&book_rows(&supplies())))]);
    assert_eq!(text.concepts, workbook.concepts);
    let [modifier, supply, gone] = &text.concepts[..] else { panic!() };
    assert_eq!((modifier.role, supply.role), (Role::Modifier, Role::Code));
    assert_eq!(texts(supply, "long"), [supplies()[1].long.as_str()]);
    assert_eq!((gone.added, gone.terminated), (Date::new(2099, 1, 1).ok(), Date::new(2099, 12, 31).ok()));
    assert_eq!(gone.see, std::slice::from_ref(&supply.code));
    let properties = [("action", "N"), ("coverage", "C"), ("pricing", "00")];
    assert_eq!(gone.properties, properties.map(|(name, value)| (name.to_string(), value.to_string())));
}

#[test]
fn a_workbook_may_continue_a_description_in_further_rows() {
    let mut rows = book_rows(&supplies());
    let (first, second) = rows[4][3].split_at(79);
    let (first, second) = (first.trim().to_string(), second.trim().to_string());
    let code = rows[4][0].clone();
    rows[4][3] = first;
    rows.insert(5, vec![code, "0020".into(), "4".into(), second]);
    let release = release_of(&[("HCPC2099_ANWEB.xlsx", book(&rows))]);
    assert_eq!(texts(find(&release, "Z0001"), "long"), [supplies()[1].long.as_str()]);
}

#[test]
fn of_a_text_beside_its_workbook_the_workbook_is_read() {
    let files = [
        ("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()[..2]).into_bytes()),
        ("HCPC2099_JAN_ANWEB.xlsx", book(&book_rows(&supplies()))),
        ("HCPC2099_recordlayout.txt", b"words".to_vec()),
    ];
    let release = release_of(&files);
    assert_eq!(identities(std::slice::from_ref(&release)), ["hcpcs 2099-01"]);
    assert_eq!(release.concepts.len(), 3);
    assert_eq!(release.files.len(), 1);
    let expected = [
        "2099/HCPC2099_JAN_ANWEB.xlsx was read, with 3 codes; 2099/HCPC2099_JAN_ANWEB.txt has 2",
        "1 file known but not read in this version: 2099/HCPC2099_recordlayout.txt",
    ];
    assert_eq!(release.warnings, expected);
}

// CPT

#[test]
fn a_cpt_release_keeps_its_notice_and_its_modifiers() {
    let folder = Folder::new();
    let place = "2099 CPT Standard Annual Update/Current Format/Primary Data Files";
    folder.write(&format!("{place}/ConsolidatedCodeList.txt"), code_list(&procedures()));
    folder.write(&format!("{place}/Modifiers.txt"), modifiers());
    let release = folder.release();
    assert_eq!(identities(std::slice::from_ref(&release)), ["cpt 2099"]);
    assert_eq!(release.notice.as_deref(), Some(NOTICE.replace("\r\n", "\n").trim()));
    let modifier = find(&release, "01");
    assert_eq!(modifier.role, Role::Modifier);
    assert_eq!(texts(modifier, "short"), ["Imaginary Service"]);
    assert_eq!(texts(modifier, "long"), ["Imaginary Service: used in fixtures only"]);
    assert_eq!(modifier.effective, Date::new(2099, 1, 1).ok());
}

#[test]
fn a_table_is_read_by_its_column_names_and_forgives_short_rows() {
    let text = "Cpt_Id\tLong\tShort\tCPT\u{a0}Code\tMEDIUM\tTest Name\tLab Name\n\
        9900001\t\"Said \"\"so\"\", in quotes\"\tSAID\t00001\n\
        9900002\tAnother\t\t9990U\tANOTHER\tTeaScore\tExample Lab\n";
    let release = release_of(&[("ConsolidatedCodeList.txt", text.as_bytes().to_vec())]);
    let first = find(&release, "00001");
    assert_eq!(texts(first, "long"), ["Said \"so\", in quotes"]);
    assert_eq!(first.properties, [("concept".to_string(), "9900001".to_string())]);
    assert_eq!(texts(find(&release, "9990U"), "test"), ["TeaScore"]);
}

#[test]
fn clinician_descriptors_of_unlisted_codes_are_counted() {
    let ours = procedures();
    let files = [
        ("ConsolidatedCodeList.txt", code_list(&ours[1..]).into_bytes()),
        ("ClinicianDescriptor.txt", clinician(&ours).into_bytes()),
    ];
    let release = release_of(&files);
    assert_eq!(codes(&release), ["00002", "9990T"]);
    assert_eq!(release.warnings, ["2099/ClinicianDescriptor.txt:2: `00001` is in no list of codes; left out"]);
}

// Recognition

#[test]
fn a_file_is_recognized_by_its_content() {
    let order = order(&diagnoses());
    let named: [(&str, &str, Vec<u8>); 6] = [
        ("icd10cm 2099", "2099/rows.dat", order.clone().into_bytes()),
        ("hcpcs 2099", "2099/supplies", fixed(&supplies()).into_bytes()),
        ("hcpcs 2099", "2099/supplies.xlsx", book(&book_rows(&supplies()))),
        ("cpt 2099", "2099/everything.txt", code_list(&procedures()).into_bytes()),
        ("cpt 2099", "2099/some modifiers", modifiers().into_bytes()),
        ("cpt 2099", "2099/2017CPT_MEDU_v2.txt", list(&procedures(), ' ', |p| &p.medium).into_bytes()),
    ];
    for (expected, name, bytes) in named {
        let folder = Folder::new();
        folder.write(name, bytes);
        let options = Options { version: Version::new(2099, None), ..Options::default() };
        let releases = ingest::read(&[folder.path().to_path_buf()], &options, &Silent).unwrap();
        assert_eq!(identities(&releases), [expected], "{name}");
    }
    let files = [("list.xml", tabular(&diagnoses()).into_bytes()), ("rows.txt", order.into_bytes())];
    let release = release_of(&files);
    assert_eq!(texts(find(&release, "Z991"), "inclusion"), ["Shadow contusion"]);
}

#[test]
fn systems_and_editions_in_one_folder_become_releases() {
    let folder = Folder::new();
    folder.write("hcpcs/HCPC98_ANWEB.txt", fixed(&supplies()));
    folder.write("hcpcs/more/HCPC2099_OCT_ANWEB.txt", fixed(&supplies()));
    folder.write("cm/icd10cm-order-2098.txt", order(&diagnoses()));
    folder.write("cm/icd10cm-order-2099.txt", order(&diagnoses()));
    folder.write("cm/tabular-of-2099.xml", tabular(&diagnoses()));
    folder.write("notes.txt", "my own notes");
    folder.write(".hidden/icd10cm-order-2097.txt", order(&diagnoses()));
    let releases = folder.read().unwrap();
    assert_eq!(identities(&releases), ["hcpcs 2098", "hcpcs 2099-10", "icd10cm 2098", "icd10cm 2099"]);
    assert_eq!(releases[0].warnings, ["1 file not recognized: notes.txt"]);
    assert!(texts(find(&releases[2], "Z990"), "inclusion").is_empty());
    assert!(!texts(find(&releases[3], "Z990"), "inclusion").is_empty());
}

#[test]
fn a_person_may_say_which_system_and_edition_it_is() {
    let folder = Folder::new();
    folder.write("a/order.txt", order(&diagnoses()[..1]));
    folder.write("a/HCPC99_ANWEB.txt", fixed(&supplies()));
    let path = [folder.path().to_path_buf()];
    let options = Options {
        system: SystemId::parse("ICD-10-PCS"),
        version: Version::new(2097, Some(4)),
        effective: Date::new(2097, 4, 1).ok(),
        ..Options::default()
    };
    let releases = ingest::read(&path, &options, &Silent).unwrap();
    assert_eq!(identities(&releases), ["icd10pcs 2097-04"]);
    assert_eq!(releases[0].effective, options.effective);
    assert_eq!(releases[0].warnings, ["1 file of another system left out: a/HCPC99_ANWEB.txt"]);
    let options = Options { system: SystemId::parse("snomed"), ..Options::default() };
    let error = ingest::read(&path, &options, &Silent).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`snomed` is not a known code system: expected one of cpt, hcpcs, icd10cm, icd10pcs, loinc"
    );
}

#[test]
fn the_same_file_twice_is_read_once() {
    let folder = Folder::new();
    folder.write("a/icd10cm-order-2099.txt", order(&diagnoses()));
    folder.write("b/icd10cm-order-2099.txt", order(&diagnoses()));
    let release = folder.release();
    assert_eq!(release.warnings[0], "b/icd10cm-order-2099.txt is the same as a/icd10cm-order-2099.txt; read once");
    folder.write("b/icd10cm-order-2099.txt", order(&diagnoses()[..3]));
    assert_eq!(
        folder.refusal(),
        "b/icd10cm-order-2099.txt: expected one such file for icd10cm 2099 (name the one to read, or its folder), found another with other content: a/icd10cm-order-2099.txt"
    );
}

#[test]
fn an_edition_that_only_a_folder_above_says_is_told() {
    let folder = Folder::new();
    folder.write("year 2099/here/HCPC_ANWEB.txt", fixed(&supplies()));
    let read = |path: &str| ingest::read(&[folder.path().join(path)], &Options::default(), &Silent).unwrap();
    assert_eq!(read("").remove(0).warnings, [""; 0]);
    assert_eq!(read("year 2099/here").remove(0).warnings, [""; 0]);
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("year 2099/here"), &link).unwrap();
        let release = ingest::read(&[link], &Options::default(), &Silent).unwrap().remove(0);
        assert_eq!(identities(std::slice::from_ref(&release)), ["hcpcs 2099"]);
        assert_eq!(release.warnings, ["HCPC_ANWEB.txt is taken for 2099, after the folder `year 2099`"]);
    }
}

#[test]
fn a_single_file_or_archive_may_be_named() {
    let folder = Folder::new();
    let file = folder.write("icd10cm-order-2099.txt", order(&diagnoses()));
    let archive = folder.write("x.zip", zip(&[("in/icd10cm-order-2099.txt", order(&diagnoses()).into_bytes())]));
    for (path, name) in [(file, "icd10cm-order-2099.txt"), (archive, "in/icd10cm-order-2099.txt")] {
        let releases = ingest::read(&[path], &Options::default(), &Silent).unwrap();
        assert_eq!(releases[0].files[0].name, name);
    }
}

/// Counts what it is told.
#[derive(Default)]
struct Told(Mutex<Vec<String>>, AtomicU64);

impl Progress for Told {
    fn begin(&self, stage: &str, total: u64, unit: &str) {
        self.0.lock().unwrap().push(format!("{stage} {total} {unit}"));
    }

    fn advance(&self, done: u64) {
        self.1.fetch_add(done, Ordering::Relaxed);
    }

    fn end(&self) {
        let done = self.1.swap(0, Ordering::Relaxed);
        self.0.lock().unwrap().push(format!("end {done}"));
    }
}

#[test]
fn progress_reaches_its_total() {
    let folder = Folder::new();
    let mut files = current(&procedures());
    files.push(("icd10cm-order-2099.txt", order(&diagnoses()).into_bytes()));
    files.push(("icd10cm-tabular-2099.xml", tabular(&diagnoses()).into_bytes()));
    files.push(("HCPC2099_ANWEB.xlsx", book(&book_rows(&supplies()))));
    files.push(("HCPC2099_ANWEB.txt", fixed(&supplies()).into_bytes()));
    for (name, bytes) in &files {
        folder.write(&format!("2099/{name}"), bytes);
    }
    let told = Told::default();
    ingest::read(&[folder.path().to_path_buf()], &Options::default(), &told).unwrap();
    let sizes = [&files[..2], &files[4..], &files[2..4]].map(|f| f.iter().map(|(_, bytes)| bytes.len()).sum::<usize>());
    let expected = sizes.map(|size| [format!("reading {size} bytes"), format!("end {size}")]).concat();
    assert_eq!(*told.0.lock().unwrap(), expected);
}

// What is refused

/// What is seen when a folder holds this file.
fn refused(name: &str, bytes: impl AsRef<[u8]>) -> String {
    let folder = Folder::new();
    folder.write(name, bytes);
    folder.refusal()
}

#[test]
fn nothing_to_read() {
    let folder = Folder::new();
    let missing = folder.path().join("nowhere");
    let error = ingest::read(&[missing], &Options::default(), &Silent).unwrap_err();
    assert_eq!(folder.shown(error), "`nowhere`: no such file or folder");
    let expected = "expected files such as ConsolidatedCodeList.txt, HCPC2026_ANWEB.xlsx or icd10cm-order-2026.txt";
    assert_eq!(folder.refusal(), format!("`FOLDER`: no code release found: {expected}, found no files"));
    for name in ["a.txt", "b.txt", "c.bin", "d.txt"] {
        folder.write(name, "hello\n");
    }
    assert_eq!(
        folder.refusal(),
        format!("`FOLDER`: no code release found: {expected}, found 4 files not recognized: a.txt, b.txt, c.bin, …")
    );
    for (bytes, found) in
        [(&b"hello\n"[..], "a file that begins with `hello`"), (b"\0\x01ab\0", "a binary file"), (b"", "an empty file")]
    {
        let path = folder.write("a.txt", bytes);
        let error = ingest::read(&[path], &Options::default(), &Silent).unwrap_err();
        assert_eq!(folder.shown(error), format!("`a.txt`: no code release found: {expected}, found {found}"));
    }
}

#[test]
fn files_that_are_not_what_their_name_says() {
    let name = "icd10cm-order-2099.txt";
    assert_eq!(refused(name, ""), format!("{name}: expected text in UTF-8 or Windows-1252, found an empty file"));
    assert_eq!(
        refused(name, b"00001 Z\0\0\0"),
        format!("{name}: expected text in UTF-8 or Windows-1252, found binary data (a NUL at byte 7)")
    );
    let utf16: Vec<u8> = order(&diagnoses()).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let expected =
        "expected text in UTF-8 or Windows-1252, found UTF-16 text (open it in an editor and save it as UTF-8)";
    assert_eq!(refused(name, &utf16), format!("{name}: {expected}"));
    assert_eq!(refused("2099/rows.txt", [b"\xff\xfe", &utf16[..]].concat()), format!("2099/rows.txt: {expected}"));
    assert_eq!(
        refused(name, "hello"),
        format!("{name}: expected an order file (order number, code, flag, short and long title), found `hello`")
    );
    let text = refused("HCPC2099_ANWEB.xlsx", "hello");
    assert!(
        text.starts_with(
            "HCPC2099_ANWEB.xlsx: expected a workbook (xlsx), found a damaged one, or another kind of file ("
        ),
        "{text}"
    );
    assert_eq!(
        refused("HCPC2099_ANWEB.xlsx", book(&[vec!["HCPC".into(), "other".into()]])),
        "HCPC2099_ANWEB.xlsx: expected a workbook with a sheet that has the columns HCPC, LONG DESCRIPTION, SHORT DESCRIPTION, found none"
    );
    assert_eq!(
        refused("HCPC2099_ANWEB.txt", "hello\n"),
        "HCPC2099_ANWEB.txt: expected HCPCS records (code, sequence number, record type, descriptions), found `hello`"
    );
    assert_eq!(
        refused("2099/ConsolidatedCodeList.txt", "hello\n"),
        "2099/ConsolidatedCodeList.txt: expected a table with the columns `CPT Code` and `Long`, found no such header row"
    );
    assert_eq!(
        refused("2099/LONGULT.txt", "hello\n"),
        "2099/LONGULT.txt: expected lines of a CPT code and its descriptor, found none"
    );
}

#[test]
fn releases_that_lack_something() {
    assert_eq!(
        refused("icd10cm-tabular-2099.xml", tabular(&diagnoses())),
        "`icd10cm-tabular-2099.xml`: no code release found: expected the order file that lists every code (`icd10cm-order-2099.txt`) with it, found only the tabular XML"
    );
    assert_eq!(
        refused("ConsolidatedCodeList.txt", code_list(&procedures())),
        "`ConsolidatedCodeList.txt`: the version of this cpt release is not in its file names or contents"
    );
}

#[test]
fn a_release_without_codes_is_none() {
    let header = "Concept Id\tCPT Code\tLong\r\n";
    let expected = "2099/ConsolidatedCodeList.txt: expected the codes of cpt 2099, found none";
    assert_eq!(refused("2099/ConsolidatedCodeList.txt", header), expected);
    let seen = refused("icd10cm-order-2099.txt", "\r\n\r\n");
    assert!(seen.starts_with("icd10cm-order-2099.txt: expected an order file"), "{seen}");
}

#[test]
fn a_cut_order_file_is_seen() {
    let text = order(&diagnoses());
    let name = "icd10cm-order-2099.txt";
    assert_eq!(
        refused(name, &text[..text.len() - 12]),
        format!(
            "{name}:5: expected a line end after the last row, found the end of the file in mid-line after `uise of the shadow, subsequent`"
        )
    );
    assert_eq!(
        refused(name, &text[..text.len() - 70]),
        format!(
            "{name}:5: expected a short title in columns 17 to 76, then a blank, found `Invented bruise of the shadow, subsequent en`"
        )
    );
    let seen = refused(name, &text[..text.len() - 53]);
    assert!(
        seen.starts_with(&format!("{name}:5: expected a long title from column 78 on, found `00005 Z991XXD 1")),
        "{seen}"
    );
    let lines: Vec<&str> = text.lines().collect();
    let gap = [lines[0], lines[1], lines[3], lines[4], ""].join("\n");
    assert_eq!(refused(name, gap), format!("{name}:3: expected order number 00003, found 00004"));
}

#[test]
fn bad_rows_are_shown_with_their_lines_and_counted() {
    let mut rows = Vec::new();
    for at in 1..=30 {
        rows.push(format!("{at:05} Z99{at:02}   2 {:<60} Title", "Title"));
    }
    let seen = refused("icd10cm-order-2099.txt", rows.join("\n") + "\n");
    let lines: Vec<&str> = seen.lines().collect();
    assert_eq!(lines.len(), 21);
    assert_eq!(lines[0], "icd10cm-order-2099.txt:1: expected 0 (heading) or 1 (billable) in column 15, found `2`");
    assert_eq!(lines[20], "… and 10 more bad rows");
    let row = |text: &str| refused("icd10cm-order-2099.txt", format!("{text}\n"));
    let good = format!("00001 Z99     0 {:<60} Title", "Title");
    assert!(
        row(&good.replace("00001", "0000x")).contains(":1: expected an order number of five digits and a blank, found")
    );
    assert!(row(&good.replace("Z99 ", "9Z9 ")).contains(":1: expected a code in columns 7 to 13, found `9Z9`"));
    let twice = good.replace("00001", "00002").replace(" Title", " Other");
    assert_eq!(
        row(&format!("{good}\n{twice}")),
        "icd10cm-order-2099.txt:2: expected each code once, found `Z99` again, with other content than on line 1"
    );
}

#[test]
fn bad_records_of_hcpcs() {
    let change = |change: &dyn Fn(&mut Supply)| {
        let mut all = supplies();
        change(&mut all[2]);
        refused("HCPC2099_ANWEB.txt", fixed(&all))
    };
    assert_eq!(
        change(&|supply| supply.terminated = "20991331".into()),
        "HCPC2099_ANWEB.txt:4: expected a date such as 20260101 or nothing as the termination date, found `20991331`"
    );
    assert_eq!(
        change(&|supply| supply.code = "00001".into()),
        "HCPC2099_ANWEB.txt:4: licensed row: `00001` has the shape of a CPT (American Medical Association) code, found in a hcpcs file"
    );
    assert!(change(&|supply| supply.code = "9990T".into()).contains("`9990T` has the shape of a CPT"));
    assert!(change(&|supply| supply.code = "01".into()).contains("`01` has the shape of a CPT"));
    assert!(change(&|supply| supply.code = "D0000".into()).contains("`D0000` has the shape of a CDT (American Dental"));
    assert!(
        change(&|supply| supply.code = "Z0001".into()).contains(":4: expected each code once, found `Z0001` again")
    );
    let text = fixed(&supplies());
    assert_eq!(
        refused("HCPC2099_ANWEB.txt", &text[..text.len() - 200]),
        "HCPC2099_ANWEB.txt:4: expected a line end after the last record, found the end of the file in column 122"
    );
    let orphan: String = text.lines().skip(2).map(|line| format!("{line}\r\n")).collect();
    assert_eq!(
        refused("HCPC2099_ANWEB.txt", orphan),
        "HCPC2099_ANWEB.txt:1: expected a continuation right below its own code, found `Z0001`"
    );
    let mut rows = book_rows(&supplies());
    rows[3][8] = "soon".to_string();
    assert_eq!(
        refused("HCPC2099_ANWEB.xlsx", book(&rows)),
        "HCPC2099_ANWEB.xlsx:4: expected a date such as 20260101 or nothing as the date added, found `soon`"
    );
}

#[test]
fn bad_xml() {
    let seen = |xml: String| {
        let folder = Folder::new();
        folder.write("icd10cm-order-2099.txt", order(&diagnoses()));
        folder.write("icd10cm-tabular-2099.xml", xml);
        folder.refusal()
    };
    let xml = tabular(&diagnoses());
    let cut = seen(xml[..xml.len() - 40].to_string());
    assert!(cut.contains(": expected well-formed XML, found "), "{cut}");
    let crossed = seen(xml.replacen("</desc>", "</name>", 1));
    assert!(crossed.starts_with("icd10cm-tabular-2099.xml:4: expected well-formed XML, found "), "{crossed}");
    let wrong = seen(xml.replace("<name>Z99.0</name>", "<name>hiccups</name>"));
    assert!(wrong.contains(": expected an ICD-10-CM code as the `name` of a `diag`, found `hiccups`"), "{wrong}");
}

#[test]
fn archives_that_are_refused() {
    let file = || order(&diagnoses()).into_bytes();
    let whole = zip(&[("icd10cm-order-2099.txt", file())]);
    let cut = refused("2099.zip", &whole[..whole.len() / 2]);
    assert!(cut.starts_with("2099.zip: expected a zip archive, found a damaged or cut one ("), "{cut}");
    for name in
        ["../icd10cm-order-2099.txt", "/etc/icd10cm-order-2099.txt", "C:/icd10cm-order-2099.txt", "a\\..\\b.txt"]
    {
        assert_eq!(
            refused("2099.zip", zip(&[("icd10cm-order-2099.txt", file()), (name, file())])),
            format!(
                "2099.zip: expected an archive whose entries stay inside it, found an entry that leads out of it: `{name}`"
            )
        );
    }
    assert_eq!(
        refused("2099.zip", zip(&[("a\u{1b}[31m.txt", file())])),
        "2099.zip: expected names without control characters in an archive, found `a·[31m.txt`"
    );
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.add_symlink("link", "/etc/passwd", zip::write::SimpleFileOptions::default()).unwrap();
    assert_eq!(
        refused("2099.zip", archive.finish().unwrap().into_inner()),
        "2099.zip: expected an archive whose entries stay inside it, found a symbolic link: `link`"
    );
    let bomb = zip(&[("icd10cm-order-2099.txt", vec![b' '; 40 << 20])]);
    assert_eq!(
        refused("2099.zip", bomb),
        "2099.zip: expected entries that inflate to at most 200 times their packed size, found more in `icd10cm-order-2099.txt`"
    );
    assert!(refused("2099.zip", "hello").starts_with("2099.zip: expected a zip archive, found"));
    let many: Vec<(String, Vec<u8>)> = (0..10_001).map(|at| (format!("{at}.txt"), Vec::new())).collect();
    let many: Vec<(&str, Vec<u8>)> = many.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    assert_eq!(refused("2099.zip", zip(&many)), "2099.zip: expected at most 10000 entries, found 10001");
    let two = zip(&[("one.zip", zip(&[("icd10cm-order-2099.txt", file())]))]);
    assert_eq!(release_of(&[("two.zip", two.clone())]).concepts.len(), diagnoses().len());
    let four = zip(&[("three.zip", zip(&[("two.zip", two)]))]);
    assert_eq!(
        refused("2099.zip", four),
        "2099.zip/three.zip/two.zip: expected archives in each other at most 3 deep, found one more in it: `one.zip`"
    );
}

#[test]
fn workbooks_that_inflate_too_far_are_refused() {
    let bomb = zip(&[("xl/workbook.xml", vec![b' '; 40 << 20])]);
    assert_eq!(
        refused("HCPC2099_ANWEB.xlsx", bomb),
        "HCPC2099_ANWEB.xlsx: expected a workbook whose parts inflate to at most 200 times their packed size, found more"
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    let elsewhere = Folder::new();
    elsewhere.write("icd10cm-order-2098.txt", order(&diagnoses()));
    let folder = Folder::new();
    folder.write("icd10cm-order-2099.txt", order(&diagnoses()));
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("away")).unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("round")).unwrap();
    assert_eq!(folder.release().warnings[1], "2 symbolic links not followed");
}

// Any texts

fn any_procedures() -> impl Strategy<Value = Vec<Procedure>> {
    let texts = (words(), words(), words(), proptest::option::of(words()), proptest::collection::vec(words(), 0..4));
    proptest::collection::btree_map(1u32..100, texts, 2..12).prop_map(|all| {
        let made = all.into_iter().map(|(n, (long, medium, short, consumer, mut clinician))| {
            clinician.dedup();
            Procedure {
                code: format!("{n:05}"),
                long,
                medium,
                short,
                consumer: consumer.unwrap_or_default(),
                clinician,
            }
        });
        made.collect()
    })
}

fn any_supplies() -> impl Strategy<Value = Vec<Supply>> {
    let texts = (proptest::collection::vec(words(), 1..5), "[A-Z]{1,9}( [A-Z]{1,9}){0,2}", any::<bool>());
    proptest::collection::btree_map(1u32..10_000, texts, 2..12).prop_map(|all| {
        let made = all.into_iter().map(|(n, (long, short, gone))| {
            let mut supply = Supply::new(&format!("Z{n:04}"), &long.join(" "), &short[..short.len().min(28)]);
            supply.terminated = if gone { "20991231".to_string() } else { String::new() };
            supply
        });
        made.collect()
    })
}

fn any_diagnoses() -> impl Strategy<Value = Vec<Diagnosis>> {
    let texts = (any::<bool>(), words(), proptest::collection::btree_set(words(), 0..3));
    proptest::collection::btree_map("Z99[0-9]{1,3}", texts, 2..12).prop_map(|all| {
        let made = all.into_iter().map(|(code, (billable, long, terms))| {
            let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
            Diagnosis::new(&code, billable, &long, &terms)
        });
        made.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cpt_is_read_as_it_was_written(procedures in any_procedures()) {
        for files in [current(&procedures), classic(&procedures)] {
            let release = release_of(&files);
            prop_assert_eq!(release.concepts.len(), procedures.len());
            for (concept, procedure) in release.concepts.iter().zip(&procedures) {
                prop_assert_eq!(concept.code.as_str(), &procedure.code);
                prop_assert_eq!(texts(concept, "long"), [procedure.long.as_str()]);
                prop_assert_eq!(texts(concept, "medium"), [procedure.medium.as_str()]);
                prop_assert_eq!(texts(concept, "short"), [procedure.short.as_str()]);
                prop_assert_eq!(texts(concept, "consumer").join(""), procedure.consumer.as_str());
                let mut written: Vec<&str> = procedure.clinician.iter().map(String::as_str).collect();
                let mut seen = std::collections::BTreeSet::new();
                written.retain(|text| seen.insert(*text));
                prop_assert_eq!(texts(concept, "clinician"), written);
            }
        }
    }

    #[test]
    fn hcpcs_is_read_as_it_was_written(supplies in any_supplies()) {
        let text = release_of(&[("HCPC2099_ANWEB.txt", fixed(&supplies).into_bytes())]);
        let workbook = release_of(&[("HCPC2099_ANWEB.xlsx", book(&book_rows(&supplies)))]);
        prop_assert_eq!(&text.concepts, &workbook.concepts);
        for (concept, supply) in text.concepts.iter().zip(&supplies) {
            prop_assert_eq!(concept.code.as_str(), &supply.code);
            prop_assert_eq!(texts(concept, "long"), [supply.long.as_str()]);
            prop_assert_eq!(texts(concept, "short"), [supply.short.trim()]);
            prop_assert_eq!(concept.terminated.is_some(), !supply.terminated.is_empty());
        }
    }

    #[test]
    fn icd10cm_is_read_as_it_was_written(diagnoses in any_diagnoses()) {
        let files = [
            ("icd10cm-order-2099.txt", order(&diagnoses).into_bytes()),
            ("icd10cm-tabular-2099.xml", tabular(&diagnoses).into_bytes()),
        ];
        let release = release_of(&files);
        prop_assert_eq!(release.concepts.len(), diagnoses.len());
        for (concept, diagnosis) in release.concepts.iter().zip(&diagnoses) {
            prop_assert_eq!(concept.code.as_str(), &diagnosis.code);
            prop_assert_eq!(texts(concept, "long"), [diagnosis.long.as_str()]);
            prop_assert_eq!(texts(concept, "inclusion"), &diagnosis.terms[..]);
            let parent = diagnoses.iter().filter(|d| d.code != diagnosis.code && diagnosis.code.starts_with(&d.code));
            let longest = parent.max_by_key(|d| d.code.len()).map(|d| d.code.as_str());
            prop_assert_eq!(concept.parent.as_ref().map(|p| p.as_str()), longest);
        }
    }
}

/// Reads what is left of a release; whatever is given out must be whole.
fn survives(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let folder = Folder::new();
    folder.write(name, bytes);
    if let Ok(releases) = folder.read() {
        for release in releases {
            prop_assert!(release.concepts.windows(2).all(|pair| pair[0].code < pair[1].code));
            prop_assert!(release.concepts.iter().all(|concept| !concept.descriptors.is_empty()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_harmed_file_never_panics(which in 0usize..9, harms in proptest::collection::vec(harm(), 1..4)) {
        let tabular_zip = || zip(&[
            ("icd10cm-order-2099.txt", order(&diagnoses()).into_bytes()),
            ("icd10cm-tabular-2099.xml", harmed(tabular(&diagnoses()).into_bytes(), &harms)),
        ]);
        match which {
            0 => survives("icd10cm-order-2099.txt", &harmed(order(&diagnoses()).into_bytes(), &harms))?,
            1 => survives("2099.zip", &tabular_zip())?,
            2 => survives("HCPC2099_ANWEB.txt", &harmed(fixed(&supplies()).into_bytes(), &harms))?,
            3 => survives("HCPC2099_ANWEB.xlsx", &harmed(book(&book_rows(&supplies())), &harms))?,
            4 => survives("2099/ConsolidatedCodeList.txt", &harmed(code_list(&procedures()).into_bytes(), &harms))?,
            5 => survives("2099/ClinicianDescriptor.txt", &harmed(clinician(&procedures()).into_bytes(), &harms))?,
            6 => survives("2099/Modifiers.txt", &harmed(modifiers().into_bytes(), &harms))?,
            7 => survives("2099/LONGULT.txt", &harmed(list(&procedures(), '\t', |p| &p.long).into_bytes(), &harms))?,
            _ => survives("2099.zip", &harmed(zip(&classic(&procedures())), &harms))?,
        }
    }
}
