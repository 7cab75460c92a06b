//! What a person sees when something is wrong: whole messages, exit 2, and nothing lost.

use crate::util::{Dir, Run, order_file, order_row};

const RELEASES: &str = "files such as ConsolidatedCodeList.txt, HCPC2026_ANWEB.xlsx or icd10cm-order-2026.txt";
const FETCH: &str =
    "hint: fetch the release again from its publisher; nothing was indexed, and what was there is unchanged\n";
const ORDER: &str = "release/icd10cm-order-2026.txt";

/// Indexes one bad file in a home that already holds a release, which must still answer.
#[track_caller]
fn refused(name: &str, content: &[u8], message: &str) {
    let dir = Dir::with_diagnoses();
    dir.write(name, content);
    dir.run(&["index", "release", "--version", "2025"]).is(2, "", message);
    dir.still_answers();
    assert_eq!(dir.json(&["status"])["snapshots"].as_array().map(Vec::len), Some(1));
}

/// A zip with one stored file.
fn zip(name: &str, content: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("a zip entry");
    writer.write_all(content).expect("written");
    writer.finish().expect("finished").into_inner()
}

#[test]
fn a_path_that_is_not_there() {
    Dir::new().run(&["index", "missing"]).is(
        2,
        "",
        "error: `missing`: no such file or folder\nhint: check the spelling; a release is a folder, a zip, or one of its files\n",
    );
}

#[test]
fn a_folder_with_nothing_in_it_or_nothing_known() {
    let hint = "hint: name the folder or zip as the publisher ships it, or force it with `--system NAME`\n";
    let dir = Dir::new();
    std::fs::create_dir(dir.path().join("empty")).expect("made");
    dir.run(&["index", "empty"]).is(
        2,
        "",
        &format!("error: `empty`: no code release found: expected {RELEASES}, found no files\n{hint}"),
    );
    dir.write("pictures/boat.jpg", b"\xff\xd8\xff\xe0");
    dir.write("pictures/notes.txt", "about boats\n");
    dir.run(&["index", "pictures"]).is(
        2,
        "",
        &format!(
            "error: `pictures`: no code release found: expected {RELEASES}, found 1 file not recognized: notes.txt; 1 file known but not read in this version: boat.jpg\n{hint}"
        ),
    );
    assert!(!dir.home().exists(), "a refused release made a home");
}

#[test]
fn a_zip_that_is_cut_short() {
    let whole = zip("icd10cm-order-2026.txt", order_file().as_bytes());
    refused(
        "release/icd10cm-2026.zip",
        &whole[..whole.len() / 2],
        &format!(
            "error: release/icd10cm-2026.zip: expected a zip archive, found a damaged or cut one (invalid Zip archive: Could not find EOCD)\n{FETCH}"
        ),
    );
}

#[test]
fn a_zip_whose_names_lead_out_of_it() {
    refused(
        "release/icd10cm-2026.zip",
        &zip("../icd10cm-order-2026.txt", order_file().as_bytes()),
        &format!(
            "error: release/icd10cm-2026.zip: expected an archive whose entries stay inside it, found an entry that leads out of it: `../icd10cm-order-2026.txt`\n{FETCH}"
        ),
    );
}

#[test]
fn a_workbook_that_is_none() {
    refused(
        "release/HCPC2025_OCT_ANWEB.xlsx",
        b"this is not a workbook",
        &format!(
            "error: release/HCPC2025_OCT_ANWEB.xlsx: expected a workbook (xlsx), found a damaged one, or another kind of file (zip error: invalid Zip archive: Could not find EOCD)\n{FETCH}"
        ),
    );
}

#[test]
fn an_order_file_cut_in_mid_line() {
    let whole = order_file();
    let cut = whole.find("00008").expect("the row") + 30;
    refused(
        ORDER,
        &whole.as_bytes()[..cut],
        &format!(
            "error: {ORDER}:8: expected a short title in columns 17 to 76, then a blank, found `Kite caught in`\n{FETCH}"
        ),
    );
}

#[test]
fn every_bad_row_is_told_up_to_twenty() {
    let row = |i: usize| order_row(i, "Z0001", true, "A boat").replace(" 1 A boat", " x A boat");
    let rows: String = (1..=25).map(row).collect();
    let dir = Dir::new();
    dir.write(ORDER, rows);
    let run = dir.run(&["index", "release"]);
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert_eq!((run.exit, run.stdout.as_str(), lines.len()), (2, "", 22), "{run:?}");
    for (i, line) in lines[..20].iter().enumerate() {
        assert!(line.contains(&format!("{ORDER}:{}: expected ", i + 1)) && line.contains(", found "), "{line}");
    }
    assert_eq!(lines[20], "… and 5 more bad rows");
}

#[test]
fn a_text_file_of_another_encoding_and_one_that_is_no_text() {
    let utf16: Vec<u8> =
        [0xFEFFu16].into_iter().chain(order_file().encode_utf16()).flat_map(u16::to_le_bytes).collect();
    refused(
        ORDER,
        &utf16,
        &format!(
            "error: {ORDER}: expected text in UTF-8 or Windows-1252, found UTF-16 text (open it in an editor and save it as UTF-8)\n{FETCH}"
        ),
    );
    let binary: Vec<u8> = (0..4000u32).map(|i| ((i * i) >> 3) as u8).collect();
    refused(
        ORDER,
        &binary,
        &format!(
            "error: {ORDER}: expected text in UTF-8 or Windows-1252, found binary data (a NUL at byte 0)\n{FETCH}"
        ),
    );
}

#[test]
fn two_systems_in_one_folder_are_two_releases() {
    let dir = Dir::new();
    dir.write(ORDER, order_file());
    dir.write("release/icd10pcs_order_2026.txt", order_row(1, "9ZZ", false, "Paper, Folding"));
    let run = dir.run(&["index", "release", "--json"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""), "{run:?}");
    let systems: Vec<String> =
        run.stdout.lines().map(|line| line.split('"').nth(3).unwrap_or("").to_string()).collect();
    assert_eq!(systems, ["icd10cm", "icd10pcs"]);
}

#[test]
fn the_same_release_twice_is_one() {
    let dir = Dir::with_diagnoses();
    let before = dir.run(&["status", "--json"]);
    dir.write("copy/icd10cm-order-2026.txt", order_file());
    let run = dir.run(&["index", "diagnoses", "copy", "--json"]);
    assert_eq!((run.exit, run.stdout.lines().count()), (0, 1), "{run:?}");
    assert_eq!(dir.run(&["index", "copy", "--quiet"]).exit, 0);
    assert_eq!(dir.run(&["status", "--json"]), before);
}

#[test]
fn a_home_that_cannot_be_written() {
    // Root may write anywhere, so a file stands where the home should be.
    let dir = Dir::new();
    dir.write(ORDER, order_file());
    dir.write("home", "");
    let hint =
        "hint: a file stands where a folder should be: choose another place with `--home DIR` or PLAINCODE_HOME\n";
    dir.run(&["index", "release"]).is(2, "", &format!("error: DIR/home: cannot write: not a directory\n{hint}"));
    dir.run(&["search", "boat"]).is(
        2,
        "",
        &format!("error: DIR/home/catalog.json: cannot read: not a directory\n{hint}"),
    );
}

#[test]
fn questions_that_make_no_sense() {
    let dir = Dir::with_diagnoses();
    dir.run(&["search", " "]).is(2, "", "error: search: expected words to look for, found ` `\n");
    dir.run(&["lookup", "knee pain"]).is(
        2,
        "",
        "error: code: expected letters and digits such as `E11.9`, found `knee pain`\n",
    );
    dir.run(&["search", "boat", "--system", "hcpcs"]).is(
        2,
        "",
        "error: no snapshot of hcpcs in DIR/home\nhint: index a release first: `plaincode index PATH`\n",
    );
    dir.run(&["search", "boat", "--system", "icd11"]).is(
        2,
        "",
        "error: `icd11` is not a known code system: expected one of cpt, hcpcs, icd10cm, icd10pcs, loinc, sample\nhint: `plaincode status` lists what is indexed\n",
    );
    let explained = |args: &[&str], message: &str| {
        let Run { exit, stdout, stderr } = dir.run(args);
        assert!(exit == 2 && stdout.is_empty() && stderr.starts_with(message), "{stderr}");
    };
    explained(&["search"], "error: the following required arguments were not provided:\n  <WORDS>...\n");
    explained(&["index"], "error: the following required arguments were not provided:\n  <PATH>...\n");
    explained(&["search", "x", "--limit", "0"], "error: invalid value '0' for '--limit <N>'");
    explained(
        &["lokup", "x"],
        "error: unrecognized subcommand 'lokup'\n\n  tip: a similar subcommand exists: 'lookup'",
    );
    explained(
        &["index", "x", "--version", "26"],
        "error: invalid value '26' for '--version <VERSION>': `26` is not a version",
    );
}
