//! Supplements: names added to a release, from CMS's drug crosswalk and from tables of a user's own.
//!
//! 1. Given with the release or afterwards, the same snapshot comes of it, and the names are found as what they are.
//! 2. The manifest says which files added names; the publisher's text stays apart, and a diff calls no code revised.
//! 3. Licensed rows of a public file are left out, and told.
//! 4. A bad row is an error with its line; a code is never lost.

use plaincode::diff::{self, Links, List, Side};
use plaincode::ingest::{self, Options};
use plaincode::progress::Silent;
use proptest::prelude::*;

use crate::fixtures::*;
use crate::util::Dir;

/// An invented crosswalk in CMS's format: a preamble, rows per package.
pub(crate) fn crosswalk_rows(rows: &[(&str, &str)]) -> Vec<Vec<String>> {
    let header =
        "_2099_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG";
    let text = |cells: &[&str]| cells.iter().map(|cell| cell.to_string()).collect::<Vec<String>>();
    let preamble = ["January 2099 ASP NDC - HCPCS Crosswalk of fixtures", "     Effective January 1, 2099", ""];
    let mut all: Vec<Vec<String>> = preamble.iter().map(|line| text(&[line])).collect();
    all.push(header.split(',').map(str::to_string).collect());
    for (at, (code, name)) in rows.iter().enumerate() {
        let package = format!("00000-0000-{at:02}");
        all.push(text(&[
            reserved(code),
            "Inj, imaginary, 1 ml",
            "Example, Maker",
            &package,
            name,
            "1 ML",
            "1",
            "1",
            "1",
            "1",
        ]));
    }
    all
}

/// The same with commas between the cells.
pub(crate) fn crosswalk(rows: &[(&str, &str)]) -> String {
    let quoted = |cell: &String| match cell.contains([',', '"', '\n']) || cell.starts_with(' ') {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let mut text = String::new();
    for row in crosswalk_rows(rows) {
        let cells: Vec<String> = row.iter().map(quoted).collect();
        let missing = if row.len() == 1 && !row[0].starts_with(' ') { ",".repeat(9) } else { String::new() };
        text += &format!("{}{missing}\r\n", cells.join(","));
    }
    text
}

pub(crate) const BRANDS: [(&str, &str); 4] =
    [("Z0001", "Glimmerol"), ("Z0001", "Glimmerol"), ("Z0001", "Sparkle,\n  forte"), ("Z0002", "Yesterdayne")];

fn with_supplies() -> Dir {
    let dir = Dir::new();
    dir.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
    dir
}

fn texts(dir: &Dir, code: &str, kind: &str) -> Vec<String> {
    let entry = dir.json(&["lookup", code]);
    let all = entry["concepts"][0]["descriptors"].as_array().expect("descriptors").clone();
    let of_kind = all.iter().filter(|d| d["kind"] == kind);
    of_kind.map(|d| d["text"].as_str().expect("a text").to_string()).collect()
}

#[test]
fn a_crosswalk_adds_brand_names_with_the_release_or_afterwards() {
    let (together, after) = (with_supplies(), with_supplies());
    for dir in [&together, &after] {
        dir.write("crosswalk of January 2099.csv", crosswalk(&BRANDS));
    }
    together.json(&["index", "HCPC2099_JAN_ANWEB.txt", "crosswalk of January 2099.csv"]);
    after.json(&["index", "HCPC2099_JAN_ANWEB.txt"]);
    let indexed = after.json(&["index", "crosswalk of January 2099.csv"]);
    assert_eq!(indexed["descriptors"]["brand"], 3);
    let supplement = &indexed["supplements"][0];
    assert_eq!((&supplement["rows"], &supplement["terms"]), (&4.into(), &3.into()));
    assert_eq!(supplement["name"], "crosswalk of January 2099.csv");
    assert_eq!(supplement["blake3"], blake3::hash(crosswalk(&BRANDS).as_bytes()).to_hex().as_str());
    for dir in [&together, &after] {
        assert_eq!(texts(dir, "Z0001", "brand"), ["Glimmerol", "Sparkle, forte"]);
        assert_eq!(texts(dir, "Z0001", "long"), [supplies()[1].long.as_str()]);
        let answer = dir.json(&["search", "glimmerol", "--limit", "1"]);
        assert_eq!(answer["hits"][0]["code"], "Z0001");
        assert_eq!(answer["hits"][0]["matched"]["kind"], "brand");
        let shown = dir.run(&["search", "glimmerol", "--limit", "1"]).stdout;
        assert!(shown.contains("brand name (supplement): Glimmerol"), "{shown}");
        let status = dir.run(&["status"]).stdout;
        assert!(status.contains("supplement crosswalk of January 2099.csv: 3 names added from 4 rows"), "{status}");
    }
    let digest = |dir: &Dir| dir.json(&["verify"])["snapshots"][0]["digest"].clone();
    assert_eq!(digest(&together), digest(&after));
}

#[test]
fn a_workbook_says_what_its_text_says() {
    let added = |name: &str, bytes: Vec<u8>| {
        let folder = Folder::new();
        folder.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
        folder.write(name, bytes);
        let release = folder.release();
        assert_eq!(release.warnings, [""; 0], "{name}");
        assert_eq!(release.supplements[0].file.name, name);
        release.concepts
    };
    let walk = added("walk.csv", crosswalk(&BRANDS).into_bytes());
    assert_eq!(added("January 2099 NDC-HCPCS.xlsx", book(&crosswalk_rows(&BRANDS))), walk);
    let mine = [["Code", "Term", "Kind"], ["z0001", "shiny, thing", ""], ["Z0002", "old thing", "own"]];
    let mine = mine.map(|row| row.map(str::to_string).to_vec());
    let text = "code,term,kind\nz0001,\"shiny, thing\",\nZ0002,old thing,own\n";
    assert_eq!(added("mine.xlsx", book(&mine)), added("mine.csv", text.into()));
}

#[test]
fn a_supplement_given_again_takes_the_place_of_the_earlier_one() {
    let dir = with_supplies();
    dir.write("brands.csv", crosswalk(&BRANDS));
    dir.write("mine.csv", "code,term\nz0001,shiny thing\n");
    dir.json(&["index", "HCPC2099_JAN_ANWEB.txt", "brands.csv"]);
    dir.json(&["index", "mine.csv"]);
    dir.write("brands.csv", crosswalk(&[("Z0001", "Newname")]));
    dir.json(&["index", "brands.csv"]);
    assert_eq!(texts(&dir, "Z0001", "brand"), ["Newname"]);
    assert_eq!(texts(&dir, "Z0001", "own"), ["shiny thing"]);
    dir.write("more.csv", "code,term\nz0001,glittery thing\n");
    dir.json(&["index", "more.csv"]);
    let run = dir.run(&["index", "mine.csv"]);
    assert_eq!(run.exit, 2);
    assert!(run.stderr.contains("whose earlier terms can be told from those of more.csv"), "{}", run.stderr);
    let again = dir.run(&["index", "HCPC2099_JAN_ANWEB.txt"]);
    assert!(again.stderr.contains("mine.csv, which was added before, is not part of it any more"), "{}", again.stderr);
    assert!(texts(&dir, "Z0001", "own").is_empty());
}

#[test]
fn licensed_rows_of_a_crosswalk_are_left_out_unless_they_are_what_is_supplemented() {
    let rows = [("Z0001", "Glimmerol"), ("00001", "Frostmeter"), ("9990T", "Widgetal"), ("Z9999", "Nowhere")];
    let folder = Folder::new();
    folder.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
    folder.write("brands January 2099.csv", crosswalk(&rows));
    let release = folder.release();
    let warnings = [
        "brands January 2099.csv: 2 rows of CPT or CDT codes left out, which are licensed (American Medical Association, American Dental Association); add those of CPT to a CPT release with `--system cpt`",
        "brands January 2099.csv: 1 row of codes not in hcpcs 2099-01 left out; the first is Z9999 on line 8",
    ];
    assert_eq!(release.warnings, warnings);
    let folder = Folder::new();
    folder.write("2099/ConsolidatedCodeList.txt", code_list(&procedures()));
    folder.write("2099/brands.csv", crosswalk(&rows));
    let options = Options { system: plaincode::code::SystemId::parse("cpt"), ..Options::default() };
    let release = ingest::read(&[folder.path().to_path_buf()], &options, &Silent).expect("a release").remove(0);
    let brands: Vec<&str> = release
        .concepts
        .iter()
        .flat_map(|c| &c.descriptors)
        .filter(|d| d.kind == "brand")
        .map(|d| d.text.as_str())
        .collect();
    assert_eq!(brands, ["Frostmeter", "Widgetal"]);
    assert!(release.warnings[0].ends_with("2 rows of HCPCS codes left out; add them with `--system hcpcs`"));
}

#[test]
fn terms_of_ones_own_are_found_as_such() {
    let dir = Dir::with_diagnoses();
    dir.write("mine.csv", "Code;Term;Kind\nZ01.0;wind toy in oak;\nz011;\"tangle; bad\";own\n");
    let run = dir.run(&["index", "mine.csv"]);
    assert_eq!(run.exit, 0, "{run:?}");
    assert!(run.stdout.contains("own 2"), "{}", run.stdout);
    let answer = dir.json(&["search", "wind", "toy", "--limit", "1"]);
    assert_eq!((&answer["hits"][0]["code"], &answer["hits"][0]["matched"]["kind"]), (&"Z01.0".into(), &"own".into()));
    assert_eq!(answer["hits"][0]["display"], "Kite caught in a tree");
    assert_eq!(texts(&dir, "Z01.1", "own"), ["tangle; bad"]);
    dir.still_answers();
}

#[test]
fn a_diff_calls_no_code_revised_for_a_supplement() {
    let folder = Folder::new();
    folder.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
    let without = folder.release();
    folder.write("mine.csv", "code,term,kind\nZ0001,shiny,own\nZ0001,Glimmerol,brand\n");
    let with = folder.release();
    assert_eq!(with.supplements[0].kinds, ["brand", "own"]);
    let (from, to) = (Side::of_release(&without).expect("a side"), Side::of_release(&with).expect("a side"));
    let changes = diff::diff(&from, &to, &Links::default()).expect("a diff").changes;
    assert_eq!(changes.iter().map(|c| c.list).collect::<Vec<_>>(), [List::Terms]);
}

#[test]
fn bad_rows_are_named() {
    let refused = |name: &str, text: &str| {
        let folder = Folder::new();
        folder.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
        folder.write(name, text);
        folder.refusal()
    };
    let mine = |text: &str| refused("mine.csv", text);
    assert_eq!(mine("code,term\n???,x\n"), "mine.csv:2: expected a code, found `???`");
    assert_eq!(mine("code,term\n\nZ0001,\n"), "mine.csv:3: expected a term for `Z0001`, found none");
    assert_eq!(
        mine("code,term\nZ0001,a, b\n"),
        "mine.csv:2: expected 2 cells (put a term with a comma in quotation marks), found 3 cells"
    );
    assert_eq!(
        mine("code,term,kind\nZ0001,a,long\n"),
        "mine.csv:2: expected a kind of hcpcs for supplements: brand, own, found `long`"
    );
    assert_eq!(
        mine("code,term\nZ0001,\"a\nZ0002,b\n"),
        "mine.csv:2: expected cells that end within their row, found a quotation mark that is not closed"
    );
    let walk = crosswalk(&BRANDS).replacen("Z0002,", "late,", 1);
    assert_eq!(refused("b.csv", &walk), "b.csv:9: expected a HCPCS or CPT code, found `late`");
    let walk = crosswalk(&[("Z0001", "")]);
    assert_eq!(refused("b.csv", &walk), "b.csv:5: expected the name of a drug of `Z0001`, found none");
    let folder = Folder::new();
    folder.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
    folder.write("b.xlsx", book(&crosswalk_rows(&[("Z0001", "Glimmerol"), ("Z0002", "")])));
    assert_eq!(folder.refusal(), "b.xlsx:6: expected the name of a drug of `Z0002`, found none");
}

#[test]
fn a_supplement_alone_needs_its_release() {
    let dir = Dir::new();
    dir.write("brands.csv", crosswalk(&BRANDS));
    let run = dir.run(&["index", "brands.csv"]);
    assert_eq!((run.exit, run.stderr.lines().next()), (2, Some("error: no release hcpcs in DIR/home")));
    let folder = Folder::new();
    folder.write("mine.csv", "code,term\nZ0001,x\n");
    let expected = "`mine.csv`: no code release found: expected the release that it adds names to, with it, found only the supplement";
    assert_eq!(folder.refusal(), expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damage_is_an_error_with_its_line_or_leaves_every_code(at in 0..500usize, length in 0..9usize, bytes in proptest::collection::vec(any::<u8>(), 0..4)) {
        let mut walk = crosswalk(&BRANDS).into_bytes();
        let at = at.min(walk.len());
        let end = (at + length).min(walk.len());
        walk.splice(at..end, bytes);
        let folder = Folder::new();
        folder.write("HCPC2099_JAN_ANWEB.txt", fixed(&supplies()));
        folder.write("brands.csv", walk);
        match folder.read() {
            Ok(releases) => prop_assert_eq!(releases[0].concepts.len(), supplies().len()),
            Err(error) => prop_assert!(error.to_string().contains("brands.csv"), "{}", error),
        }
    }
}
