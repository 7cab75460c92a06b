//! The catalog of releases: which answers on which day, switching, going back, pruning, what a crash leaves.
//!
//! Releases are made here by hand, with codes from the reserved block and invented text.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use plaincode::catalog::{self, Catalog, State, When, Writer};
use plaincode::code::{Code, SystemId};
use plaincode::descriptor::{Concept, Role};
use plaincode::error::Error;
use plaincode::progress::Silent;
use plaincode::release::{Release, Version};

use crate::util::Dir;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A release of `system` whose codes carry these wordings, from Z0001 on.
pub(crate) fn release(system: &str, version: &str, texts: &[&str]) -> Result<Release> {
    let mut concepts = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        let code = Code::parse(&format!("Z{:04}", i + 1)).ok_or("code")?;
        let mut concept = Concept::new(code, Role::Code);
        concept.describe("long", text);
        concepts.push(concept);
    }
    Ok(Release {
        system: SystemId::parse(system).ok_or("system")?,
        version: Version::parse(version)?,
        effective: None,
        files: Vec::new(),
        notice: None,
        concepts,
        warnings: Vec::new(),
        supplements: Vec::new(),
        schema: None,
    })
}

fn home_with(versions: &[&str]) -> Result<tempfile::TempDir> {
    let home = tempfile::tempdir()?;
    let writer = Writer::open(home.path())?;
    for version in versions {
        writer.publish(&release("icd10cm", version, &[&format!("paper boat of {version}"), "glass moon"])?, &Silent)?;
    }
    Ok(home)
}

fn versions(catalog: &Catalog, when: When) -> Result<Vec<String>> {
    Ok(catalog.chosen(&[], when)?.iter().map(|e| e.version.clone()).collect())
}

fn day(text: &str) -> Result<Date> {
    Ok(text.parse()?)
}

#[test]
fn the_release_in_force_follows_from_the_day() -> Result<()> {
    let home = home_with(&["2024", "2025", "2025-04", "2199"])?;
    let catalog = Catalog::open(home.path())?;
    let at = |text: &str| -> Result<Vec<String>> { versions(&catalog, When::On(day(text)?)) };
    assert_eq!(at("2023-10-01")?, ["2024"]);
    assert_eq!(at("2024-09-30")?, ["2024"]);
    assert_eq!(at("2024-10-01")?, ["2025"]);
    assert_eq!(at("2025-04-01")?, ["2025-04"]);
    assert_eq!(at("2198-10-01")?, ["2199"]);
    assert_eq!(versions(&catalog, When::Today)?, ["2025-04"]);
    assert_eq!(versions(&catalog, When::Version(Version::parse("2024")?))?, ["2024"]);
    assert_eq!(versions(&catalog, When::All)?, ["2024", "2025", "2025-04", "2199"]);
    let none = catalog.chosen(&[], When::On(day("2001-01-01")?)).map(|_| ()).map_err(|e| e.to_string());
    assert_eq!(none, Err(format!("no release in force on 2001-01-01 in {}", home.path().display())));
    let states: Vec<_> = catalog.entries().iter().map(|e| catalog.state(e, catalog::today())).collect();
    assert_eq!(states, [State::Past, State::Past, State::Active, State::Future]);
    Ok(())
}

#[test]
fn a_release_to_come_answers_when_there_is_no_other() -> Result<()> {
    let home = home_with(&["2199"])?;
    let catalog = Catalog::open(home.path())?;
    assert_eq!(versions(&catalog, When::Today)?, ["2199"]);
    Ok(())
}

#[test]
fn a_pin_holds_until_it_is_taken_back_and_the_journal_tells() -> Result<()> {
    let home = home_with(&["2023", "2024", "2025"])?;
    let writer = Writer::open(home.path())?.because(Some("the clearing house is late".into()));
    let today = || -> Result<Vec<String>> { versions(&Catalog::open(home.path())?, When::Today) };
    assert_eq!(today()?, ["2025"]);
    let switch = writer.activate("icd10cm", Some("2023"))?;
    assert_eq!((switch.was.as_deref(), switch.is.as_deref(), switch.pinned), (Some("2025"), Some("2023"), true));
    writer.activate("icd10cm", Some("2024"))?;
    assert_eq!(today()?, ["2024"]);
    let catalog = Catalog::open(home.path())?;
    let newest = catalog.find("icd10cm", "2025").ok_or("2025")?;
    assert_eq!(catalog.state(newest, catalog::today()), State::Superseded);
    assert_eq!(versions(&catalog, When::On(day("2025-01-01")?))?, ["2025"], "a day in the past asks past the pin");
    assert_eq!(writer.rollback("icd10cm")?.is.as_deref(), Some("2023"));
    let switch = writer.rollback("icd10cm")?;
    assert_eq!((switch.is.as_deref(), switch.pinned), (Some("2025"), false));
    let switch = writer.rollback("icd10cm")?;
    assert_eq!(
        (switch.is.as_deref(), switch.pinned),
        (Some("2024"), true),
        "the day's release is left for the one before"
    );
    assert_eq!(writer.activate("icd10cm", None)?.is.as_deref(), Some("2025"));
    let events = catalog::journal(&Catalog::open(home.path())?)?;
    let told: Vec<_> = events[3..].iter().map(|e| (e.event.as_str(), e.was.as_deref(), e.is.as_deref())).collect();
    assert_eq!(
        told,
        [
            ("activate", Some("2025"), Some("2023")),
            ("activate", Some("2023"), Some("2024")),
            ("rollback", Some("2024"), Some("2023")),
            ("rollback", Some("2023"), Some("2025")),
            ("rollback", Some("2025"), Some("2024")),
            ("follow", Some("2024"), Some("2025")),
        ]
    );
    assert!(events[3..].iter().all(|e| e.reason.as_deref() == Some("the clearing house is late")));
    assert!(writer.activate("icd10cm", Some("2001")).is_err_and(|e| e.to_string().contains("icd10cm@2001")));
    Ok(())
}

#[test]
fn a_torn_journal_line_and_one_without_its_switch_are_not_told() -> Result<()> {
    let home = home_with(&["2023", "2024"])?;
    let path = home.path().join("journal.jsonl");
    let mut text = fs::read_to_string(&path)?;
    text += &text.lines().last().unwrap_or_default().replace("\"revision\":2", "\"revision\":3");
    text += "\n{\"at\":\"20";
    fs::write(&path, text)?;
    assert_eq!(catalog::journal(&Catalog::open(home.path())?)?.len(), 2);
    Writer::open(home.path())?.activate("icd10cm", Some("2023"))?;
    let events = catalog::journal(&Catalog::open(home.path())?)?;
    let told: Vec<_> = events.iter().map(|e| (e.revision, e.event.as_str())).collect();
    assert_eq!(told, [(1, "publish"), (2, "publish"), (3, "activate")]);
    Ok(())
}

#[test]
fn pruning_spares_what_is_in_use_to_come_or_pinned() -> Result<()> {
    let home = home_with(&["2021", "2022", "2023", "2024", "2025", "2199"])?;
    let writer = Writer::open(home.path())?;
    writer.activate("icd10cm", Some("2022"))?;
    writer.activate("icd10cm", Some("2025"))?;
    let reader = Catalog::open(home.path())?.open_when(&[], When::Version(Version::parse("2023")?))?;
    let pruned = writer.prune(1)?;
    let told: Vec<_> = pruned.iter().map(|p| (p.entry.version.as_str(), p.in_use)).collect();
    assert_eq!(told, [("2023", true), ("2021", false)], "2024 is the one kept, 2022 was pinned before");
    let left = versions(&Catalog::open(home.path())?, When::All)?;
    assert_eq!(left, ["2022", "2023", "2024", "2025", "2199"]);
    assert_eq!(reader[0].text(0), "paper boat of 2023");
    drop(reader);
    let pruned = writer.prune(1)?;
    assert_eq!(pruned.iter().filter(|p| !p.in_use).count(), 1);
    assert_eq!(folders(home.path())?.len(), 4);
    Ok(())
}

#[test]
fn a_replaced_release_stays_for_the_readers_that_have_it_open() -> Result<()> {
    let home = home_with(&["2025"])?;
    let reader = Catalog::open(home.path())?.open_active(&[])?;
    Writer::open(home.path())?.publish(&release("icd10cm", "2025", &["tin boat"])?, &Silent)?;
    assert_eq!(folders(home.path())?.len(), 2, "the old one is open");
    assert_eq!(reader[0].text(0), "paper boat of 2025");
    assert_eq!(Catalog::open(home.path())?.open_active(&[])?[0].text(0), "tin boat");
    drop(reader);
    Writer::open(home.path())?;
    assert_eq!(folders(home.path())?.len(), 1);
    Ok(())
}

#[test]
fn the_same_files_give_the_same_bytes() -> Result<()> {
    let texts: Vec<String> = (0..9_000).map(|i| format!("invented thing {i} of glass {}", i % 77)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let build = |threads: usize| -> Result<Vec<(String, Vec<u8>)>> {
        let home = tempfile::tempdir()?;
        let pool = rayon_pool(threads)?;
        let release = release("hcpcs", "2025-10", &texts)?;
        pool.install(|| Writer::open(home.path())?.publish(&release, &Silent))?;
        let mut files = Vec::new();
        read_all(&home.path().join("snapshots"), Path::new(""), &mut files)?;
        files.sort();
        Ok(files)
    };
    let (one, four) = (build(1)?, build(4)?);
    let names = |files: &[(String, Vec<u8>)]| files.iter().map(|f| f.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(&one), names(&four));
    assert!(one.len() > 6);
    for (a, b) in one.iter().zip(&four) {
        assert!(a.1 == b.1, "{} differs", a.0);
    }
    Ok(())
}

#[test]
fn a_changed_byte_is_found_before_it_answers() -> Result<()> {
    let home = home_with(&["2025"])?;
    let folder = folders(home.path())?.pop().ok_or("folder")?;
    let table = folder.join("table.bin");
    let mut bytes = fs::read(&table)?;
    let at = bytes.windows(5).position(|w| w == b"glass").ok_or("text")?;
    bytes[at] = b'c';
    fs::write(&table, bytes)?;
    let catalog = Catalog::open(home.path())?;
    let error = catalog.open_active(&[]).map(|_| ()).err().ok_or("a damaged snapshot answered")?;
    assert!(matches!(&error, Error::Damaged { path, .. } if *path == table), "{error}");
    let reports = catalog::verify(&catalog);
    assert_eq!(reports.iter().filter(|r| r.problem.is_some()).count(), 1);
    Writer::open(home.path())?.publish(&release("icd10cm", "2025", &["paper boat of 2025", "glass moon"])?, &Silent)?;
    assert!(catalog::verify(&Catalog::open(home.path())?).iter().all(|r| r.problem.is_none()), "indexing repairs it");
    Ok(())
}

#[test]
fn touched_files_are_read_again_and_answer_when_they_are_whole() -> Result<()> {
    let home = home_with(&["2025"])?;
    let folder = folders(home.path())?.pop().ok_or("folder")?;
    let table = folder.join("table.bin");
    fs::write(&table, fs::read(&table)?)?;
    assert_eq!(Catalog::open(home.path())?.open_active(&[])?.len(), 1);
    Ok(())
}

#[test]
fn no_search_fails_or_is_mixed_while_releases_are_switched() -> Result<()> {
    let home = home_with(&["2023", "2024", "2025"])?;
    let done = std::sync::atomic::AtomicBool::new(false);
    let asked = std::thread::scope(|scope| -> Result<u64> {
        let reader = scope.spawn(|| -> std::result::Result<u64, String> {
            let mut asked = 0;
            while !done.load(std::sync::atomic::Ordering::Relaxed) || asked == 0 {
                let snapshots =
                    Catalog::open(home.path()).and_then(|c| c.open_active(&[])).map_err(|e| e.to_string())?;
                let [one] = snapshots.as_slice() else { return Err(format!("{} snapshots", snapshots.len())) };
                if one.text(0) != format!("paper boat of {}", one.version()) {
                    return Err(format!("{} answers `{}`", one.version(), one.text(0)));
                }
                asked += 1;
            }
            Ok(asked)
        });
        let writer = Writer::open(home.path())?;
        for round in 0..200 {
            match round % 4 {
                0 => writer.activate("icd10cm", Some("2023")).map(|_| ()),
                1 => writer.activate("icd10cm", Some("2024")).map(|_| ()),
                2 => writer.rollback("icd10cm").map(|_| ()),
                _ => writer.prune(2).map(|_| ()),
            }?;
            if round % 40 == 0 {
                let texts = ["paper boat of 2025", "glass moon", &format!("round {round}")];
                writer.publish(&release("icd10cm", "2025", &texts)?, &Silent)?;
            }
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        Ok(reader.join().map_err(|_| "the reader died")??)
    })?;
    assert!(asked > 0);
    Ok(())
}

#[test]
fn what_a_dead_writer_left_is_swept() -> Result<()> {
    let home = home_with(&["2025"])?;
    fs::create_dir_all(home.path().join(".building-x/postings"))?;
    fs::write(home.path().join(".building-y"), "half a catalog")?;
    fs::create_dir_all(home.path().join("snapshots/icd10cm@2026.0123456789ab"))?;
    Writer::open(home.path())?;
    assert_eq!(folders(home.path())?.len(), 1);
    let left: Vec<_> = fs::read_dir(home.path())?.flatten().map(|e| e.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{left:?}");
    Ok(())
}

/// An order file of invented codes, as CDC writes them, whose wordings name their release.
fn order_file(dir: &Dir, version: &str, codes: usize) {
    let line = |i: usize| {
        let text = format!("Invented thing {i} of release {version}");
        format!("{i:05} Z{i:04}   1 {text:<60} {text}\n")
    };
    dir.write(&format!("{version}/icd10cm-order-{version}.txt"), (1..=codes).map(line).collect::<String>());
}

#[test]
fn a_killed_writer_leaves_a_whole_release_that_answers() {
    let dir = Dir::new();
    for version in ["2024", "2025", "2026"] {
        order_file(&dir, version, 400);
        assert_eq!(dir.run(&["index", "--quiet", version]).exit, 0);
    }
    let commands: [&[&str]; 8] = [
        &["index", "--quiet", "2026"],
        &["activate", "icd10cm@2024"],
        &["rebuild", "--quiet", "2025", "--force"],
        &["purge", "icd10cm@2026", "--yes"],
        &["rollback", "icd10cm"],
        &["index", "--quiet", "2024"],
        &["prune", "--keep", "0"],
        &["purge", "icd10cm@2024", "--yes"],
    ];
    for round in 0..rounds() {
        let command = commands[round as usize % commands.len()];
        let mut child = dir.command();
        child.args(command).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut child = child.spawn().expect("runs");
        // Spread over the time that the longest takes, whatever round it is.
        std::thread::sleep(std::time::Duration::from_micros(round * 7_919 % 60_000));
        // It may be done already.
        let _ = child.kill();
        child.wait().expect("ended");
        if Catalog::open(&dir.home()).expect("a catalog").entries().is_empty() {
            // On a quick disk the command that takes the last release away may be done before it is killed.
            assert!(["purge", "prune"].contains(&command[0]), "round {round}, {command:?}");
            assert_eq!(dir.run(&["index", "--quiet", "2024", "2025", "2026"]).exit, 0);
        }
        let hit = &dir.json(&["search", "invented", "thing", "77", "release", "--limit", "1"])["hits"][0];
        let (shown, version) = (hit["display"].as_str().expect("text"), hit["version"].as_str().expect("version"));
        assert_eq!(shown, format!("Invented thing 77 of release {version}"), "after round {round}, {command:?}");
    }
    assert_eq!(dir.run(&["activate", "icd10cm"]).exit, 0);
    assert_eq!(dir.run(&["verify"]).exit, 0);
    let left = |name: &std::ffi::OsString| name.to_string_lossy().starts_with('.');
    let names: Vec<_> = fs::read_dir(dir.home()).expect("home").flatten().map(|e| e.file_name()).collect();
    assert!(!names.iter().any(left), "{names:?}");
    let listed = Catalog::open(&dir.home()).expect("a catalog").entries().len();
    assert_eq!(folders(&dir.home()).expect("folders").len(), listed, "no snapshot is left that no catalog names");
}

/// A few dozen; `PLAINCODE_ROUNDS` asks for more.
fn rounds() -> u64 {
    std::env::var("PLAINCODE_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(40)
}

#[test]
fn an_incomplete_release_does_not_replace_a_whole_one() {
    let dir = Dir::new();
    order_file(&dir, "2025", 400);
    assert_eq!(dir.run(&["rebuild", "--quiet", "2025"]).exit, 0);
    order_file(&dir, "2026", 300);
    let run = dir.run(&["rebuild", "--quiet", "2026"]);
    assert_eq!(run.exit, 2);
    assert!(run.stdout.contains("odd: 300 concepts, where 2025 has 400: expected 380 to 459"), "{}", run.stdout);
    assert_eq!(dir.json(&["releases"])["releases"].as_array().map(Vec::len), Some(1));
    assert_eq!(dir.run(&["rebuild", "--quiet", "2026", "--force"]).exit, 0);
    assert_eq!(dir.json(&["search", "invented", "thing"])["hits"][0]["version"], "2026");
}

#[test]
fn a_search_as_of_a_day_answers_from_the_release_of_that_day() {
    let dir = Dir::new();
    for version in ["2024", "2026"] {
        order_file(&dir, version, 20);
        assert_eq!(dir.run(&["index", "--quiet", version]).exit, 0);
    }
    let first = |args: &[&str]| {
        let found = dir.json(&[&["search", "invented", "thing", "7"], args].concat());
        found["hits"][0]["display"].as_str().expect("text").to_string()
    };
    assert_eq!(first(&["--as-of", "2024-03-10"]), "Invented thing 7 of release 2024");
    assert_eq!(first(&["--as-of", "2025-10-01"]), "Invented thing 7 of release 2026");
    assert_eq!(first(&["--release", "2024"]), "Invented thing 7 of release 2024");
    assert!(dir.run(&["status"]).stdout.contains("icd10cm 2024  ICD-10-CM  [past]\n"));
    let run = dir.run(&["search", "invented", "thing", "7", "--as-of", "2020-01-01"]);
    assert_eq!((run.exit, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("no release in force on 2020-01-01"), "{}", run.stderr);
    let all = dir.json(&["search", "invented", "thing", "7", "--all-releases", "--limit", "3"]);
    assert_eq!(all["hits"].as_array().map(Vec::len), Some(3));
    assert_eq!(all["hits"][0]["releases"], serde_json::json!(["2024", "2026"]));
}

#[test]
fn a_code_that_is_gone_is_told_with_its_successor() {
    let dir = Dir::new();
    let line = |number: u8, code: &str, text: &str| format!("{number:05} {code:<7} 1 {text:<60} {text}\n");
    let same = line(2, "Z0003", "Tin boat");
    dir.write("2025/icd10cm-order-2025.txt", line(1, "Z0001", "Paper boat") + &same);
    dir.write("2026/icd10cm-order-2026.txt", line(1, "Z0002", "Paper boat") + &same);
    assert_eq!(dir.run(&["index", "--quiet", "2025", "2026"]).exit, 0);
    let run = dir.run(&["lookup", "Z00.01"]);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    let told = "icd10cm `Z00.01` was deleted on 2025-10-01; until release 2025 it meant: Paper boat; now `Z00.02` Paper boat (same wording)";
    assert!(run.stderr.contains(told), "{}", run.stderr);
    let run = dir.run(&["search", "Z0001"]);
    assert!(run.stderr.contains(told), "{}", run.stderr);
    let found = dir.run(&["lookup", "Z0001", "--json"]);
    assert!(found.stdout.contains("\"successors\":[{\"code\":\"Z00.02\""), "{}", found.stdout);
    assert_eq!(dir.run(&["lookup", "Z0001", "--as-of", "2025-01-01"]).exit, 0);
}

fn folders(home: &Path) -> Result<Vec<PathBuf>> {
    Ok(fs::read_dir(home.join("snapshots"))?.flatten().map(|e| e.path()).collect())
}

fn rayon_pool(threads: usize) -> Result<rayon::ThreadPool> {
    Ok(rayon::ThreadPoolBuilder::new().num_threads(threads).build()?)
}

fn read_all(root: &Path, below: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    for entry in fs::read_dir(root.join(below))?.flatten() {
        let name = below.join(entry.file_name());
        if entry.path().is_dir() {
            read_all(root, &name, files)?;
        } else {
            files.push((name.display().to_string(), fs::read(entry.path())?));
        }
    }
    Ok(())
}
