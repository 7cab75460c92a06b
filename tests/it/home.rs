//! The home: what was published stays whole, whatever happens to a writer.

use std::fs;
use std::process::Stdio;
use std::time::Duration;

use serde_json::json;

use crate::util::{Dir, order_row};

/// A release large enough to be interrupted.
fn large_release(dir: &Dir) {
    let codes = (0..20_000).map(|i| format!("Z{:02}{}", i / 200 % 100, (b'A' + (i / 20 % 10) as u8) as char));
    let rows = codes.enumerate().map(|(i, code)| {
        let code = format!("{code}{:02}{}", i % 20, if i % 2 == 0 { "A" } else { "B" });
        order_row(i + 1, &code, true, &format!("Paper boat number {i} with {} sails and {} oars", i % 7, i % 11))
    });
    dir.write("large/icd10cm-order-2027.txt", rows.collect::<String>());
}

#[test]
fn killed_while_indexing_nothing_is_lost() {
    let dir = Dir::with_diagnoses();
    let before = dir.run(&["status", "--json"]);
    large_release(&dir);
    for wait in [5, 20, 60, 120, 200, 300] {
        let mut command = dir.command();
        command.args(["index", "large", "--version", "2024", "--quiet"]).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("started");
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().expect("killed");
        child.wait().expect("ended");
        dir.still_answers();
        let status = dir.json(&["status"]);
        let count = status["snapshots"].as_array().map(Vec::len);
        // A fast machine may have finished before it was killed; then the new release is there, whole.
        assert!(count == Some(1) || status["snapshots"][0]["concepts"] == json!(20_000), "{status}");
        if count == Some(1) {
            assert_eq!(dir.run(&["status", "--json"]), before);
        }
    }
    let run = dir.run(&["index", "diagnoses", "--quiet"]);
    assert_eq!(run.exit, 0, "{run:?}");
    let left: Vec<String> = names(&dir, "home").into_iter().filter(|name| name.starts_with('.')).collect();
    assert!(left.is_empty(), "the next writer swept: {left:?}");
    let named = dir.json(&["status"])["snapshots"].as_array().map(Vec::len);
    assert_eq!(Some(names(&dir, "home/snapshots").len()), named);
}

fn names(dir: &Dir, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(dir.path().join(folder)).expect("a folder").flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[cfg(unix)]
#[test]
fn where_no_more_can_be_written_nothing_is_lost() {
    let dir = Dir::with_diagnoses();
    let before = dir.run(&["status", "--json"]);
    large_release(&dir);
    // No file may grow beyond 64 blocks, which fails as a full disk does: in the middle of a write.
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$0\" index large";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_plaincode")]);
    let output = command.current_dir(dir.path()).env("PLAINCODE_HOME", dir.home()).output().expect("a shell");
    let run = dir.finish(output);
    assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{run:?}");
    assert!(run.stderr.starts_with("error: DIR/home/.building-"), "{run:?}");
    assert_eq!(dir.run(&["status", "--json"]), before);
    dir.still_answers();
    assert!(names(&dir, "home").iter().all(|name| !name.starts_with('.')), "what was begun is gone");
}

#[test]
fn one_writer_at_a_time() {
    let dir = Dir::with_diagnoses();
    let lock = fs::File::options().write(true).open(dir.home().join("lock")).expect("the lock");
    lock.lock().expect("locked");
    dir.run(&["index", "diagnoses"]).is(
        2,
        "",
        "error: DIR/home: another plaincode is writing to this home\nhint: wait for it to finish, then try again\n",
    );
    assert_eq!(dir.run(&["search", "kite"]).exit, 0, "readers need no lock");
}

#[test]
fn a_snapshot_of_another_format_is_refused_with_the_way_out() {
    let dir = Dir::with_diagnoses();
    let folder = names(&dir, "home/snapshots").pop().expect("a snapshot");
    let manifest = dir.home().join("snapshots").join(&folder).join("manifest.json");
    let text = fs::read_to_string(&manifest).expect("a manifest");
    let format = plaincode::snapshot::FORMAT;
    fs::write(&manifest, text.replace(&format!("\"format\": {format}"), "\"format\": 99")).expect("written");
    let hint = "rebuild it: `plaincode index PATH` with the files of icd10cm 2026\n";
    let message = format!("DIR/home/snapshots/{folder}: expected snapshot format {format}, found 99\n");
    dir.run(&["search", "kite"]).is(2, "", &format!("error: {message}hint: {hint}"));
    dir.run(&["status"]).is(
        2,
        &format!("home  DIR/home\n\nicd10cm 2026  [unusable]\n  {message}"),
        &format!("warning: {hint}"),
    );
    let status = dir.run(&["status", "--json"]);
    assert_eq!(status.exit, 2);
    assert!(status.stdout.contains("\"problem\":\"DIR/home/snapshots/"), "{status:?}");
}

#[test]
fn a_damaged_snapshot_is_told_and_never_a_panic() {
    let dir = Dir::with_diagnoses();
    let folder = dir.home().join("snapshots").join(names(&dir, "home/snapshots").pop().expect("a snapshot"));
    let table = fs::read(folder.join("table.bin")).expect("a table");
    for cut in [0, 7, 16, 100, table.len() / 2, table.len() - 8] {
        fs::write(folder.join("table.bin"), &table[..cut]).expect("written");
        let run = dir.run(&["search", "kite"]);
        assert!(run.exit == 2 && run.stderr.contains("damaged snapshot"), "cut at {cut}: {run:?}");
    }
    fs::write(dir.home().join("catalog.json"), "{").expect("written");
    let run = dir.run(&["search", "kite"]);
    assert!(run.exit == 2 && run.stderr.starts_with("error: DIR/home/catalog.json: "), "{run:?}");
}
