//! CPT from its files to answers: what `index`, `search` and `lookup` say of it.

use crate::cpt_fixtures::{Files, clinician_list, code_list, concepts, current, list, tabbed};
use crate::util::{Dir, Run};

/// Indexes a release of CPT as its licensee.
fn index(dir: &Dir, path: &str) -> Run {
    dir.run(&["index", path, "--accept-license", "--licensee", "Paper Boat Clinic"])
}

fn write(dir: &Dir, below: &str, files: &Files) {
    for (name, bytes) in files {
        dir.write(&format!("{below}/{name}"), bytes);
    }
}

fn with_current() -> Dir {
    let dir = Dir::new();
    write(&dir, "2099 CPT Standard Annual Update", &current(&concepts()));
    let run = index(&dir, "2099 CPT Standard Annual Update");
    assert_eq!(run.exit, 0, "{run:?}");
    dir
}

#[test]
fn spanish_is_found_by_those_who_ask_in_spanish() {
    let dir = with_current();
    for words in ["reparar barcos de papel", "reparacion barco", "REPARACIÓN DE BARCO", "reparasion de barco"] {
        let answer = dir.json(&["search", words, "--lang", "es"]);
        assert_eq!(answer["hits"][0]["code"], "00002", "{words}: {answer}");
        assert_eq!(answer["hits"][0]["matched"]["kind"], "spanish", "{words}: {answer}");
    }
    let shown = dir.run(&["search", "escarcha", "--lang", "es", "--quiet"]);
    assert!(shown.stdout.contains("Spanish consumer-friendly descriptor: Medición de escarcha"), "{shown:?}");
    assert_eq!(dir.run(&["search", "boat", "--lang", "es"]).exit, 1);
}

#[test]
fn spanish_is_never_found_by_those_who_ask_in_english() {
    let dir = with_current();
    for words in ["escarcha", "escarcha kind:spanish", "barco papel", "imaginaria ventana"] {
        let answer = dir.run(&["search", words, "--json"]);
        assert!(!answer.stdout.contains("\"kind\":\"spanish\""), "{words}: {answer:?}");
    }
    assert_eq!(dir.json(&["search", "paper boat"])["hits"][0]["matched"]["kind"], "long");
}

#[test]
fn a_release_without_spanish_says_so() {
    let dir = Dir::with_diagnoses();
    let run = dir.run(&["search", "cometa", "--lang", "es"]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr.contains("warning: no release that was asked has Spanish wordings; CPT has them from 2024 on\n"),
        "{run:?}"
    );
    let run = dir.run(&["search", "kite", "--lang", "fr"]);
    assert_eq!(run.exit, 2);
    assert!(run.stderr.contains("expected `en` or `es`"), "{run:?}");
}

#[test]
fn what_sources_disagree_about_is_printed_and_kept() {
    let dir = Dir::new();
    let mut theirs = concepts();
    theirs[0].descriptors[0].text = "Repair of nothing".to_string();
    write(&dir, "2099", &current(&concepts()));
    dir.write("2099/LONGULT.txt", list(&theirs, "long", '\t', 0));
    let run = index(&dir, "2099");
    assert_eq!(run.exit, 0, "{run:?}");
    let said = "LONGULT.txt:6: long of `00001` is `Repair of nothing`";
    assert!(run.stderr.contains(&format!("warning: {said}")), "{run:?}");
    let folder = std::fs::read_dir(dir.home().join("snapshots")).unwrap().next().unwrap().unwrap().path();
    let manifest = std::fs::read_to_string(folder.join("manifest.json")).unwrap();
    assert!(manifest.contains(said), "{manifest}");
}

#[test]
fn a_deleted_code_is_looked_up_with_what_became_of_it() {
    let dir = Dir::new();
    let files = vec![
        ("ConsolidatedCodeList.txt".to_string(), tabbed("", &code_list(&concepts()))),
        ("ClinicianDescriptor.txt".to_string(), tabbed("", &clinician_list(&concepts()))),
    ];
    write(&dir, "CPT_Link_20980901/standard", &files);
    dir.write(
        "CPT_Link_20980901/CPT Link/history/Deleted_DTK_tab.txt",
        "Concept Id\tCode\tDate Deleted\tLevel\tDescriptor\tInstruction\r\n9900051\t00051\t20200101\tI\tFolding of paper boats\tTo report, see 00002\r\n",
    );
    let run = index(&dir, "CPT_Link_20980901");
    assert_eq!(run.exit, 0, "{run:?}");
    let shown = dir.run(&["lookup", "00051", "--quiet"]).stdout;
    for line in ["code, can be reported until 2020-01-01", "Folding of paper boats", "To report, see 00002"] {
        assert!(shown.contains(line), "{shown}");
    }
    let entry = &dir.json(&["lookup", "00051"])["concepts"][0];
    assert_eq!(entry["terminated"], "2020-01-01", "{entry}");
    assert_eq!(dir.json(&["search", "folding paper boats", "--all"])["hits"][0]["code"], "00051");
    let found = dir.run(&["search", "folding paper boats", "--json"]);
    assert!(!found.stdout.contains("00051"), "{found:?}");
}

#[test]
fn the_releases_of_a_year_stand_in_order() {
    let dir = Dir::new();
    for name in ["2098 Standard Update 3", "2099 CPT Standard Annual Update", "2099 Standard Update 1"] {
        write(&dir, &format!("all/{name}"), &current(&concepts()));
    }
    let run = index(&dir, "all");
    assert_eq!(run.exit, 0, "{run:?}");
    let releases = dir.json(&["releases"]).to_string();
    let at =
        |version: &str| releases.find(&format!("\"version\":\"{version}\"")).unwrap_or_else(|| panic!("{releases}"));
    assert!(at("2098-10") < at("2099") && at("2099") < at("2099-04"), "{releases}");
}
