//! The license of a release as a new user meets it: refused, accepted, ended, expired, renewed, purged; and what it asks of answers.
//!
//! The release is written by the tests, with invented codes and an invented notice.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use plaincode::analyzer::Analyzer;
use plaincode::code::Code;
use plaincode::diff::{self, Links, List, Side};
use plaincode::lexicon::Lexicon;
use plaincode::lookup::{self, Entry};
use plaincode::progress::Silent;
use plaincode::query::Query;
use plaincode::release::Version;
use plaincode::schema::Schema;
use plaincode::search::Engine;
use plaincode::snapshot::Snapshot;
use plaincode::{index, ingest, wire};
use serde_json::json;

use crate::fixtures::{Procedure, code_list, procedures};
use crate::util::{Dir, Run, order_file};

/// What its fixture file opens with.
const NOTICE: &str = "SYNTHETIC FIXTURE NOTICE(R) - not anyone's content\n90210 Nowhere, a line that begins like a code\n\nTo ask about it, see the tests.";
const CAVEAT: &str =
    "note: Consumer-friendly descriptors are for patients; they are not for clinical coding or documentation.\n";
const LICENSED: [&str; 6] = ["index", "release", "--accept-license", "--licensee", "Paper Boat Clinic", "--quiet"];

/// A CPT release that nobody has indexed yet.
fn unindexed() -> Dir {
    let dir = Dir::new();
    dir.write("release/2099/ConsolidatedCodeList.txt", code_list(&procedures()));
    dir
}

/// The same, licensed to the end of 2199, beside an ICD-10-CM release.
fn licensed() -> Dir {
    let dir = unindexed();
    dir.run(&[&LICENSED[..], &["--valid-to", "2199-12-31"]].concat()).is(0, "", "");
    dir
}

fn run_on(dir: &Dir, day: &str, args: &[&str]) -> Run {
    dir.finish(dir.command().env("PLAINCODE_TODAY", day).args(args).output().expect("the binary runs"))
}

/// The notice as it is said beside an answer.
fn note() -> String {
    format!("note: {}\n", NOTICE.replace('\n', "\n      ").replace("      \n", "\n"))
}

#[test]
fn unaccepted_it_is_refused_with_what_to_type() {
    let dir = unindexed();
    let hint = "whoever uses it must hold a license: read its notice, then accept for the holder with `plaincode index release --accept-license --licensee NAME` (and `--license-id ID`, `--seats N`, `--valid-to DATE` as the agreement says)";
    let error = "cpt@2099 is licensed (American Medical Association), and its terms have not been accepted";
    let expected = format!("{}error: {error}\nhint: {hint}\n", note());
    dir.run(&["index", "release"]).is(2, "", &expected);
    let run = dir.run(&["rebuild", "release"]);
    assert_eq!(run.exit, 2);
    assert!(run.stderr.contains("`plaincode rebuild release --accept-license --licensee NAME`"), "{run:?}");
    assert_eq!(dir.json(&["status"])["snapshots"], json!([]));
    for half in [
        ["--accept-license"].as_slice(),
        &["--licensee", "Paper Boat Clinic"],
        &["--accept-license", "--licensee", " "],
    ] {
        assert_eq!(dir.run(&[&["index", "release"], half].concat()).exit, 2, "{half:?}");
    }
    let past = dir.run(&[&LICENSED[..], &["--valid-to", "2001-12-31"]].concat());
    assert!(past.exit == 2 && past.stderr.contains("expected a day that has not passed"), "{past:?}");
}

#[test]
fn accepted_it_is_indexed_and_says_to_whom() {
    let dir = unindexed();
    let mut args = LICENSED[..5].to_vec();
    args[2] = "--accept-licence";
    args.extend(["--license-id", "A-7", "--seats", "12", "--valid-to", "2199-12-31", "--json"]);
    let run = dir.run(&args);
    assert_eq!((run.exit, run.stderr), (0, note()));
    let indexed: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let license = &indexed["license"];
    let told = ["licensee", "id", "seats", "valid_to", "standing"].map(|key| license[key].clone());
    assert_eq!(json!(told), json!(["Paper Boat Clinic", "A-7", 12, "2199-12-31", "valid"]));
    assert_eq!(license["terms"], blake3::hash(NOTICE.as_bytes()).to_hex().as_str());
    assert!(license["accepted"].as_str().is_some_and(|at| at.ends_with('Z')), "{license}");
    let status = run_on(&dir, "2199-12-01", &["status"]);
    let accepted = license["accepted"].as_str().unwrap_or_default();
    let line = format!(
        "\n  licensed to Paper Boat Clinic, until 2199-12-31, 30 days left (agreement A-7, 12 seats, accepted {accepted})\n"
    );
    assert!(status.stdout.ends_with(&line), "{status:?}");
    run_on(&dir, "2199-12-01", &["releases"]).is(
        0,
        "cpt\n  2099      2099-01-01 to             active; licensed to Paper Boat Clinic, until 2199-12-31, 30 days left\n\n",
        "",
    );
    let releases = dir.json(&["releases"]);
    assert_eq!(releases["releases"][0]["license"]["licensee"], "Paper Boat Clinic");
}

#[test]
fn what_was_accepted_changes_no_byte_of_the_snapshot() {
    let digest = |dir: &Dir| dir.json(&["verify"])["snapshots"][0]["digest"].clone();
    let (one, other) = (licensed(), unindexed());
    other.run(&["index", "release", "--accept-license", "--licensee", "Someone Else", "--quiet"]).is(0, "", "");
    assert_eq!(digest(&one), digest(&other));
}

#[test]
fn the_same_words_need_no_second_acceptance_and_others_do() {
    let dir = licensed();
    dir.run(&["index", "release", "--quiet"]).is(0, "", "");
    dir.write("next/2098/ConsolidatedCodeList.txt", code_list(&procedures()));
    dir.run(&["rebuild", "next"]).exit(0);
    let other = code_list(&procedures()).replace("SYNTHETIC FIXTURE", "ANOTHER SYNTHETIC");
    dir.write("after/2097/ConsolidatedCodeList.txt", other);
    dir.run(&["index", "after"]).exit(2);
    assert_eq!(dir.json(&["status"])["snapshots"].as_array().map(Vec::len), Some(2));
}

#[test]
fn two_folders_are_compared_once_their_terms_are_accepted() {
    let dir = unindexed();
    dir.write("next/2098/ConsolidatedCodeList.txt", code_list(&procedures()).replace("paper boat", "tin boat"));
    let compare = ["diff", "next", "release"];
    let refused = dir.run(&compare);
    assert_eq!((refused.exit, refused.stdout.as_str()), (2, ""));
    assert!(refused.stderr.starts_with(&note()), "{refused:?}");
    assert!(refused.stderr.contains("`plaincode diff next release --accept-license --licensee NAME`"), "{refused:?}");
    let accepted = dir.run(&[&compare[..], &LICENSED[2..5]].concat());
    assert_eq!((accepted.exit, accepted.stderr), (1, note()));
    dir.write("searches.txt", "boat\n");
    let searched = dir.run(&[&compare[..], &LICENSED[2..5], &["--searches", "searches.txt"]].concat());
    assert_eq!(searched.exit, 1, "{searched:?}");
    assert_eq!(dir.json(&["status"])["snapshots"], json!([]));
    dir.run(&LICENSED).is(0, "", "");
    let known = dir.run(&compare);
    assert_eq!((known.exit, known.stderr), (1, note()));
}

#[test]
fn the_notice_goes_with_every_answer_and_the_caveat_with_consumer_wording() {
    let dir = licensed();
    let frost = "00001  cpt  Measuring make-believe frost on a window\n";
    dir.run(&["search", "frost", "window", "--limit", "1"]).is(0, frost, &(note() + CAVEAT));
    dir.run(&["search", "paper", "boat", "--limit", "1"]).is(0, "00002  cpt  Repair of paper boat; simple\n", &note());
    let caveat = CAVEAT.trim_start_matches("note: ").trim_end();
    let noticed = json!([NOTICE, caveat]);
    for args in [
        ["search", "frost", "window"].as_slice(),
        &["search", "frost", "window", "--all-releases"],
        &["lookup", "00001"],
        &["suggest", "frost"],
    ] {
        assert_eq!(dir.json(args)["notices"], noticed, "{args:?}");
        let run = dir.run(args);
        let said = (run.stderr.matches("SYNTHETIC").count(), run.stderr.matches("clinical coding").count());
        assert_eq!((run.exit, said), (0, (1, 1)), "{run:?}");
    }
    let mut revised = procedures();
    revised[0].consumer = "Measuring pretend frost".to_string();
    dir.write("revised/2099/ConsolidatedCodeList.txt", code_list(&revised));
    for form in [[].as_slice(), &["--csv"], &["--html"]] {
        let run = dir.run(&[&["diff", "cpt@2099", "revised"], form].concat());
        assert_eq!((run.exit, run.stderr), (1, note() + CAVEAT), "{form:?}");
    }
    let page = dir.run(&["diff", "cpt@2099", "revised", "--html"]).stdout;
    assert!(page.contains(&format!("<p>{caveat}</p>\n</footer>")), "{page}");
    let json = dir.run(&["diff", "cpt@2099", "revised", "--json"]).stdout;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).expect("JSON")["notices"], noticed);
}

#[test]
fn for_thirty_days_it_answers_with_a_warning() {
    let dir = licensed();
    let warning = "warning: the license of cpt@2099 ended on 2199-12-31, and from 2200-01-31 on it will be refused; renew it: `plaincode license renew cpt@2099 --valid-to DATE`\n";
    let boat = "00002  cpt  Repair of paper boat; simple\n";
    let search = ["search", "paper", "boat", "--limit", "1"];
    run_on(&dir, "2199-12-31", &search).is(0, boat, &note());
    for day in ["2200-01-01", "2200-01-30"] {
        run_on(&dir, day, &search).is(0, boat, &(warning.to_string() + &note()));
    }
    for args in [["lookup", "00001"].as_slice(), &["suggest", "frost"], &["diff", "cpt@2099", "cpt@2099"]] {
        let run = run_on(&dir, "2200-01-01", args);
        assert!(run.exit == 0 && run.stderr.contains(warning), "{run:?}");
    }
    let found = run_on(&dir, "2200-01-01", &[&search[..], &["--json"]].concat());
    assert!(found.stdout.contains("\"warnings\":[\"the license of cpt@2099 ended"), "{found:?}");
    run_on(&dir, "2200-01-30", &["releases"]).is(
        0,
        "cpt\n  2099      2099-01-01 to             active; licensed to Paper Boat Clinic, ended 2199-12-31, 1 day until it is refused\n\n",
        "",
    );
}

#[test]
fn then_it_is_refused_until_it_is_renewed() {
    let dir = licensed();
    let day = "2200-01-31";
    let error = "error: the license of cpt@2099 for Paper Boat Clinic ended on 2199-12-31: it is no longer shown\n";
    let hint = "hint: renew it: `plaincode license renew cpt@2099 --valid-to DATE`, or remove it: `plaincode purge cpt@2099`\n";
    let refused = format!("{error}{hint}");
    for args in [
        ["search", "paper", "boat"].as_slice(),
        &["search", "paper", "boat", "--as-of", "2099-05-01"],
        &["search", "paper", "boat", "--release", "2099"],
        &["search", "paper", "boat", "--all-releases"],
        &["lookup", "00001"],
        &["suggest", "frost"],
        &["diff", "cpt@2099", "cpt@2099"],
        &["activate", "cpt@2099"],
    ] {
        run_on(&dir, day, args).is(2, "", &refused);
    }
    let refused = run_on(&dir, day, &["releases"]);
    assert!(refused.stdout.ends_with("active; licensed to Paper Boat Clinic, expired 2199-12-31\n\n"), "{refused:?}");
    assert_eq!(run_on(&dir, day, &["verify"]).exit, 0, "an end of license is no damage");
    run_on(&dir, day, &["license", "renew", "cpt", "--valid-to", "2200-12-31"]).is(
        0,
        "cpt@2099: licensed to Paper Boat Clinic, until 2200-12-31, 334 days left\n",
        "",
    );
    assert_eq!(run_on(&dir, day, &["search", "paper", "boat"]).exit, 0);
    let events = dir.json(&["releases", "--journal"])["journal"].clone();
    assert_eq!((&events[1]["event"], &events[1]["is"]), (&json!("renew"), &json!("2099")));
}

#[test]
fn other_systems_answer_while_one_license_has_expired() {
    let dir = licensed();
    dir.write("diagnoses/icd10cm-order-2026.txt", order_file());
    assert_eq!(dir.run(&["index", "diagnoses", "--quiet"]).exit, 0);
    let warning = "warning: cpt@2099 does not answer: the license of cpt@2099 for Paper Boat Clinic ended on 2199-12-31: it is no longer shown; renew it: `plaincode license renew cpt@2099 --valid-to DATE`, or remove it: `plaincode purge cpt@2099`\n";
    let kite = ["search", "kite", "caught", "--limit", "1"];
    run_on(&dir, "2200-02-01", &kite).is(0, "Z01.0  icd10cm  Kite caught in a tree\n", warning);
    assert_eq!(
        run_on(&dir, "2200-02-01", &[&kite[..], &["--system", "cpt,icd10cm"]].concat()).exit,
        2,
        "asked by name"
    );
}

#[test]
fn without_its_license_file_a_snapshot_does_not_answer() {
    let dir = licensed();
    let folder = fs::read_dir(dir.home().join("snapshots")).expect("a folder").flatten().next().expect("a snapshot");
    let file = folder.path().join("license.json");
    fs::write(&file, "{}").expect("written");
    let run = dir.run(&["search", "boat"]);
    assert!(run.exit == 2 && run.stderr.contains("license.json: damaged snapshot: expected a license"), "{run:?}");
    fs::remove_file(&file).expect("removed");
    for command in [["search", "boat"].as_slice(), &["lookup", "00001"], &["diff", "cpt@2099", "cpt@2099"]] {
        let run = dir.run(command);
        let said = "error: cpt@2099 is licensed (American Medical Association), and its terms have not been accepted\n";
        assert!(run.exit == 2 && run.stdout.is_empty() && run.stderr.starts_with(said), "{run:?}");
    }
    assert_eq!(dir.run(&["verify"]).exit, 2);
    dir.run(&LICENSED).is(0, "", "");
    assert_eq!(dir.run(&["search", "boat"]).exit, 0);
}

#[test]
fn what_has_no_license_cannot_be_renewed() {
    let dir = Dir::with_diagnoses();
    let error =
        "error: no license of icd10cm in DIR/home\nhint: `plaincode releases` shows which releases have a license\n";
    dir.run(&["license", "renew", "icd10cm", "--valid-to", "2199-12-31"]).is(2, "", error);
}

#[test]
fn purged_nothing_of_it_is_left() {
    let dir = licensed();
    dir.write("next/2098/ConsolidatedCodeList.txt", code_list(&procedures()));
    dir.run(&["index", "next", "--quiet"]).is(0, "", "");
    assert_eq!(dir.run(&["activate", "cpt@2099"]).exit, 0);
    let asked = "error: purge: expected `--yes` beside the release, since nobody can be asked here, found `cpt@2099`\n";
    dir.run(&["purge", "cpt@2099"]).is(2, "", asked);
    let run = dir.run(&["purge", "cpt@2099", "--yes"]);
    assert!(run.exit == 0 && run.stderr.is_empty(), "{run:?}");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert!(
        lines[0].starts_with("removed: cpt@2099  ") && lines[0].contains("DIR/home/snapshots/cpt@2099."),
        "{run:?}"
    );
    assert_eq!(lines[1..], ["cpt 2098 answers"]);
    let run = dir.run(&["purge", "cpt", "--yes", "--json"]);
    assert!(run.stdout.contains("\"version\":\"2098\"") && run.stdout.ends_with("\"answers\":null}\n"), "{run:?}");
    let missing = "error: no snapshot of cpt in DIR/home\nhint: index a release first: `plaincode index PATH`\n";
    dir.run(&["purge", "cpt", "--yes"]).is(2, "", missing);
    let mut files = vec![dir.home()];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(&path).expect("a folder").flatten().map(|e| e.path()));
        } else {
            let bytes = fs::read(&path).expect("a file");
            let held = ["paper boat", "make-believe", "SYNTHETIC"]
                .iter()
                .find(|text| bytes.windows(text.len()).any(|w| w.eq_ignore_ascii_case(text.as_bytes())));
            assert!(held.is_none() || path.starts_with(dir.home().join("lexicon")), "{}: {held:?}", path.display());
        }
    }
    dir.run(&["index", "release"]).exit(2);
}

#[test]
fn a_purged_release_that_is_open_answers_nobody_else() {
    let dir = licensed();
    let reader = plaincode::catalog::Catalog::open(&dir.home()).and_then(|c| c.open_active(&[])).expect("opened");
    let run = dir.run(&["purge", "cpt", "--yes"]);
    let told = "warning: a process still has cpt@2099 open, and keeps what it read until it ends\n";
    assert_eq!((run.exit, run.stderr.as_str()), (0, told), "{run:?}");
    assert_eq!(reader[0].concepts(), 3);
    assert_eq!(fs::read_dir(dir.home().join("snapshots")).expect("a folder").count(), 0);
}

/// A snapshot of boats with these codes, in an edition that lets five rows leave in one answer.
fn capped(dir: &Path, version: &str, codes: &[String]) -> Snapshot {
    let schema = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index-schema/cpt.toml"));
    let schema = schema.expect("a schema").replace("row_cap = 1000", "row_cap = 5");
    let schema = Schema::read("cpt.toml", &schema).expect("a schema");
    let boats: Vec<Procedure> = codes.iter().map(|code| boat(code)).collect();
    let file = dir.join(format!("{version}.txt"));
    fs::write(&file, code_list(&boats)).expect("written");
    let options = ingest::Options { version: Version::parse(version).ok(), ..Default::default() };
    let release = ingest::read(&[file], &options, &Silent).expect("read").remove(0);
    let folder = dir.join(version);
    fs::create_dir(&folder).expect("made");
    index::build(&release, &schema, &folder, &Silent).expect("built");
    Snapshot::open(&folder).expect("opened")
}

fn boat(code: &str) -> Procedure {
    Procedure::new(code, [&format!("Boat number {code}"), "BOAT", "BOAT", ""], &[])
}

#[test]
fn an_answer_holds_no_more_of_it_than_its_cap() {
    let folder = tempfile::tempdir().expect("a folder");
    let codes: Vec<String> = (1..=20).map(|i| format!("{i:05}")).collect();
    let cut = |all: usize| {
        format!("5 of {all} rows of cpt are shown: the licensed text of more must not leave in one answer")
    };
    let (many, one) = (capped(folder.path(), "2099", &codes), capped(folder.path(), "2100", &codes[..1]));
    let diff = diff::diff(&Side::of_snapshot(&many), &Side::of_snapshot(&one), &Links::default()).expect("compared");
    assert_eq!((diff.billable().deleted, diff.shown_of(List::Deleted).count(), diff.cut()), (19, 5, Some(cut(19))));
    assert_eq!(diff::csv::table(&diff, None).lines().count(), 6);
    let page = diff::html::page(&diff, None, &[]);
    assert_eq!((page.matches("<th class=\"code\"").count(), page.contains(&cut(19))), (5, true));
    let told: serde_json::Value =
        serde_json::from_str(&wire::json(&wire::changes::diff(&diff, None, None))).expect("JSON");
    assert_eq!((told["deleted"].as_array().map(Vec::len), &told["warnings"]), (Some(5), &json!([cut(19)])));
    let snapshots = [many];
    let asked = codes[..7].iter().filter_map(|code| Code::parse(code));
    let mut entries: Vec<Entry> = asked.flat_map(|code| lookup::lookup(&snapshots, &code)).collect();
    assert_eq!((lookup::cap(&mut entries, &snapshots.iter().collect::<Vec<_>>()), entries.len()), (vec![cut(7)], 5));
    let analyzer = Analyzer::builtin().expect("rules");
    let lexicon = Lexicon::builtin(&analyzer).expect("rules");
    let engine = Engine::new(snapshots.into(), analyzer, lexicon).expect("an engine");
    let found = engine.search(&Query { limit: 12, ..Query::new("boat") });
    assert_eq!((found.hits.len(), found.warnings), (5, vec![cut(12)]));
    let found = engine.search(&Query { limit: 5, ..Query::new("boat") });
    assert_eq!((found.hits.len(), found.warnings.len()), (5, 0));
}

#[test]
fn what_is_not_licensed_has_no_cap() {
    let dir = Dir::new();
    let row = |i: usize| crate::util::order_row(i, &format!("Z99{i:04}"), true, &format!("Paper boat number {i}"));
    dir.write("d/icd10cm-order-2026.txt", (1..=1_500).map(row).collect::<String>());
    assert_eq!(dir.run(&["index", "d", "--quiet"]).exit, 0);
    let found = dir.json(&["search", "boat", "--limit", "1400"]);
    assert_eq!((found["hits"].as_array().map(Vec::len), &found["warnings"]), (Some(1_400), &json!([])));
}

#[cfg(target_os = "linux")]
#[test]
fn at_a_terminal_it_asks() {
    let dir = unindexed();
    if std::process::Command::new("script").arg("--version").output().is_err() {
        eprintln!("skipped: there is no `script` to make a terminal");
        return;
    }
    let at_terminal = |args: &str, typed: &str| {
        let mut command = std::process::Command::new("script");
        command.args(["-qec", &format!("{} {args}", env!("CARGO_BIN_EXE_plaincode")), "/dev/null"]);
        command.current_dir(dir.path()).env("PLAINCODE_HOME", dir.home()).env("NO_COLOR", "1").env_remove("CI");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("started");
        child.stdin.take().expect("stdin").write_all(typed.as_bytes()).expect("typed");
        dir.finish(child.wait_with_output().expect("ended"))
    };
    let refused = at_terminal("index release", "n\n");
    assert_eq!(refused.exit, 2, "{refused:?}");
    let shown = refused.stdout.replace('\r', "");
    assert!(shown.contains("cpt 2099 is licensed (American Medical Association). Its notice:\n\nSYNTHETIC"), "{shown}");
    assert!(shown.contains("Are these terms accepted? [y/N]"), "{shown}");
    let accepted = at_terminal("index release", "y\n\nPaper Boat Clinic\nsoon\n2199-12-31\n");
    assert_eq!(accepted.exit, 0, "{accepted:?}");
    assert!(
        accepted.stdout.contains("expected a name") && accepted.stdout.contains("expected a day such as 2026-12-31")
    );
    let license = dir.json(&["releases"])["releases"][0]["license"].clone();
    assert_eq!((&license["licensee"], &license["valid_to"]), (&json!("Paper Boat Clinic"), &json!("2199-12-31")));
    let kept = at_terminal("purge cpt", "n\n");
    assert!(kept.exit == 1 && kept.stdout.contains("note: nothing was removed"), "{kept:?}");
    assert_eq!(at_terminal("purge cpt", "y\n").exit, 0);
    assert_eq!(dir.json(&["status"])["snapshots"], json!([]));
}
