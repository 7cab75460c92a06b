//! Code sets whose schema says how their tables are read: LOINC, and a user's own.
//!
//! 1. The worked example of index-schema/README.md works as the page says, and searches need neither of its files afterwards.
//! 2. LOINC's two tables make one release, with its notice, its marks and its status.
//! 3. A wrong schema or a wrong row is an error with its line.

use std::fs;

use plaincode::ingest::{self, Options};
use plaincode::progress::Silent;
use plaincode::release::{Release, Version};
use proptest::prelude::*;

use crate::fixtures::*;
use crate::util::Dir;

pub(crate) fn example(language: &str) -> String {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/index-schema/README.md");
    let page = fs::read_to_string(page).expect("the page");
    let part = page.split("\n## A code set of your own").nth(1).expect("its section");
    let block = part.split(&format!("```{language}\n")).nth(1).expect("an example");
    block.split("```").next().expect("its end").to_string()
}

fn house() -> Dir {
    let dir = Dir::new();
    dir.write("house-codes.csv", example("csv"));
    dir.write("house.toml", example("toml"));
    dir
}

#[test]
fn the_worked_example_works() {
    let dir = house();
    let mut commands: Vec<Vec<String>> = Vec::new();
    for line in example("sh").lines() {
        commands.push(line.strip_prefix("plaincode ").expect("a command").split(' ').map(str::to_string).collect());
    }
    let run = |command: &[String]| dir.run(&command.iter().map(String::as_str).collect::<Vec<_>>());
    let indexed = run(&commands[0]);
    assert_eq!(indexed.exit, 0, "{indexed:?}");
    fs::remove_file(dir.path().join("house-codes.csv")).expect("removed");
    fs::remove_file(dir.path().join("house.toml")).expect("removed");
    let found = run(&commands[1]);
    assert!(found.stdout.starts_with("H-101  house  Bedside lamp\n"), "{found:?}");
    assert!(found.stdout.contains("other name: reading lamp"), "{found:?}");
    let lamp = &dir.json(&["lookup", "h101"])["concepts"][0];
    assert_eq!((&lamp["code"], &lamp["parent"]["code"]), (&"H-101".into(), &"H-10".into()));
    let lookup = |code: &str| dir.json(&["lookup", code])["concepts"][0].clone();
    assert_eq!(lookup("H-10")["role"], "header");
    assert_eq!(lookup("B2")["role"], "modifier");
    assert_eq!(lookup("H102")["terminated"], "2030-01-01");
    assert_eq!(lookup("H103")["terminated"], "2031-12-31");
    let room = lookup("H103")["properties"].to_string();
    assert!(room.contains("attic"), "{room}");
    dir.write("mine.csv", "code,term\nH-101,bookworm's friend\n");
    dir.json(&["index", "mine.csv", "--system", "house"]);
    assert_eq!(dir.json(&["search", "bookworm"])["hits"][0]["matched"]["kind"], "own");
}

#[test]
fn a_wrong_schema_is_named_with_its_line() {
    let refused = |from: &str, to: &str| {
        let dir = house();
        let schema = example("toml");
        assert!(schema.contains(from));
        dir.write("house.toml", schema.replacen(from, to, 1));
        let run = dir.run(&["index", "house-codes.csv", "--schema", "house.toml", "--version", "2030"]);
        assert_eq!(run.exit, 2, "{run:?}");
        run.stderr.lines().next().unwrap_or_default().to_string()
    };
    let unknown = refused("family = 3", "famly = 3");
    assert!(
        unknown.starts_with("error: house.toml:13: expected what index-schema/README.md says, found "),
        "{unknown}"
    );
    let shape = refused("\"@###\"", "\"@-##\"");
    assert!(shape.starts_with("error: house.toml:10: expected a shape of #, @, *"), "{shape}");
    let kind = refused("kind = \"other\"", "kind = \"own\"");
    assert!(kind.contains("expected a kind of this schema that is no supplement's, found `own`"), "{kind}");
    let jobs = refused("property = \"room\"", "property = \"room\"\nis = \"parent\"");
    assert!(
        jobs.contains("expected one of is, kind, property, header or modifier, inactive per column, found `Room`"),
        "{jobs}"
    );
    let code = refused("is = \"code\"", "is = \"added\"");
    assert!(code.contains("one [[table.column]] with `is = \"code\"`"), "{code}");
    let known = refused("id = \"house\"", "id = \"cpt\"");
    assert!(known.contains("expected the id of a code system that plaincode does not know, found `cpt`"), "{known}");
}

#[test]
fn a_wrong_row_is_named_with_its_line() {
    let refused = |from: &str, to: &str| {
        let dir = house();
        dir.write("house-codes.csv", example("csv").replacen(from, to, 1));
        let run = dir.run(&["index", "house-codes.csv", "--schema", "house.toml", "--version", "2030"]);
        assert_eq!(run.exit, 2, "{run:?}");
        run.stderr.lines().next().unwrap_or_default().to_string()
    };
    let shapes = "error: house-codes.csv:4: expected a code of the shape @## or @### or @# (# digit, @ letter, * either), found `H-1023`";
    assert_eq!(refused("H-102,", "H-1023,"), shapes);
    assert_eq!(
        refused(",attic,no,", ",attic,no"),
        "error: house-codes.csv:4: expected 8 cells, as in the header row, found 7 cells"
    );
    let day = "error: house-codes.csv:5: expected a date such as 2026-01-01 or 20260101 in the column `Last day`, found `2031-13-31`";
    assert_eq!(refused("2031-12-31", "2031-13-31"), day);
    assert_eq!(refused("Oil lamp", ""), "error: house-codes.csv:4: expected a wording of `H102`, found none");
    let twice =
        "error: house-codes.csv:4: expected each code once, found `H101` again, with other content than on line 3";
    assert_eq!(refused("H-102,", "H-101,"), twice);
    let header = refused("Also called", "Also known as");
    assert!(header.starts_with("error: house-codes.csv:1: expected a table with the columns `Item`, "), "{header}");
}

/// LOINC's own columns, in its order, as far as they are read, and one that is not.
pub(crate) const LOINC: &str = "\"LOINC_NUM\",\"COMPONENT\",\"PROPERTY\",\"SYSTEM\",\"CLASS\",\"STATUS\",\"CONSUMER_NAME\",\"RELATEDNAMES2\",\"SHORTNAME\",\"EXTERNAL_COPYRIGHT_NOTICE\",\"LONG_COMMON_NAME\",\"DisplayName\"\r\n\
    \"9999001-0\",\"Frost\",\"MCnc\",\"Window\",\"TOY\",\"ACTIVE\",\"\",\"Rime; Hoar; Ice\",\"Frost Wdw\",\"\",\"Frost [Mass/volume] in Window\",\"Frost, \"\"fine\"\"\"\r\n\
    \"9999002-8\",\"Tea\",\"MCnc\",\"Cup\",\"TOY\",\"DEPRECATED\",\"\",\"\",\"Tea Cup\",\"Copyright of a fixture\",\"Tea [Mass/volume] in Cup\",\"\"\r\n";
pub(crate) const CONSUMER: &str =
    "\"LoincNumber\",\"ConsumerName\"\r\n\"9999001-0\",\"Frost, Window\"\r\n\"9999009-9\",\"Nobody\"\r\n";

fn loinc(folder: &Folder) -> Result<Release, plaincode::error::Error> {
    let options = Options { version: Version::new(2099, Some(2)), ..Options::default() };
    Ok(ingest::read(&[folder.path().to_path_buf()], &options, &Silent)?.remove(0))
}

#[test]
fn loinc_is_read_from_its_two_tables() {
    let folder = Folder::new();
    folder.write("LoincTable/Loinc.csv", LOINC);
    folder.write("AccessoryFiles/ConsumerName/ConsumerName.csv", CONSUMER);
    let release = loinc(&folder).expect("a release");
    assert_eq!((release.system.as_str(), release.version.to_string().as_str()), ("loinc", "2099-02"));
    let [frost, tea] = &release.concepts[..] else { panic!("two concepts") };
    let texts = |kind: &str| -> Vec<&str> {
        frost.descriptors.iter().filter(|d| d.kind == kind).map(|d| d.text.as_str()).collect()
    };
    assert_eq!(frost.code.as_str(), "99990010");
    assert_eq!(texts("synonym"), ["Rime", "Hoar", "Ice"]);
    assert_eq!((texts("consumer"), texts("display")), (vec!["Frost, Window"], vec!["Frost, \"fine\""]));
    assert_eq!(tea.terminated.map(|day| day.to_string()).as_deref(), Some("2099-02-01"));
    assert!(tea.properties.contains(&("copyright".to_string(), "Copyright of a fixture".to_string())));
    assert!(frost.terminated.is_none());
    let left = "AccessoryFiles/ConsumerName/ConsumerName.csv: 1 row of codes that are not listed; left out";
    assert_eq!(release.warnings, [left]);
}

#[test]
fn loinc_answers_with_its_notice_and_its_marks() {
    let dir = Dir::new();
    dir.write("Loinc.csv", LOINC);
    dir.json(&["index", "Loinc.csv", "--version", "2099-02"]);
    let answer = dir.json(&["search", "hoar", "window"]);
    assert_eq!(answer["hits"][0]["code"], "9999001-0");
    assert!(answer["notices"].to_string().contains("https://loinc.org/license"), "{answer}");
    assert_eq!(dir.json(&["lookup", "9999001-0"])["concepts"][0]["code"], "9999001-0");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_harmed_table_is_an_error_with_its_line_or_lacks_no_code(at in 0..LOINC.len(), length in 0..9usize, bytes in proptest::collection::vec(any::<u8>(), 0..4)) {
        let mut table = LOINC.as_bytes().to_vec();
        table.splice(at..(at + length).min(LOINC.len()), bytes);
        let lines = table.iter().filter(|b| **b == b'\n').count();
        let folder = Folder::new();
        folder.write("Loinc.csv", table);
        match loinc(&folder) {
            Ok(release) => prop_assert!(release.concepts.len() + 1 >= lines.min(3), "{:?}", release.concepts),
            Err(error) => prop_assert!(error.to_string().contains("Loinc.csv") || error.to_string().contains("no code release"), "{}", error),
        }
    }

    #[test]
    fn a_table_is_read_as_it_was_written(names in proptest::collection::btree_map(10u32..1000, "[a-zA-Z][a-zA-Z \",;|]{0,20}[a-z]", 1..9)) {
        let mut text = "Item,Group,Sort,Name,Also called,Room,In use,Last day\n".to_string();
        for (number, name) in &names {
            text += &format!("X{number},,,\"{}\",,,,\n", name.replace('"', "\"\""));
        }
        let folder = Folder::new();
        folder.write("house.csv", text);
        let schema = plaincode::schema::Schema::read_own("house.toml", &example("toml")).expect("a schema");
        let options = Options { version: Version::new(2030, None), schema: Some(schema), ..Options::default() };
        let release = ingest::find(&[folder.path().to_path_buf()], &options, &Silent).expect("a release").releases.remove(0);
        let mut written: Vec<(String, String)> = names
            .iter()
            .map(|(n, name)| (format!("X{n}"), name.split_whitespace().collect::<Vec<_>>().join(" ")))
            .collect();
        written.sort();
        let read: Vec<(String, String)> =
            release.concepts.iter().map(|c| (c.code.to_string(), c.descriptors[0].text.clone())).collect();
        prop_assert_eq!(read, written);
    }
}
