//! The house: rooms use only rooms on lower floors, and what is fenced stays behind its fence.
//!
//! The floors are the order of `pub mod` lines in `src/lib.rs`. Every `crate::` path counts, in `use` lines (grouped ones too) and in
//! code; comments and unit tests do not.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What is fenced, and the rooms that may use it.
const FENCES: [(&[&str], &[&str]); 8] = [
    (&["tantivy"], &["error", "analyzer", "snapshot", "index", "rank", "search"]),
    (&["clap", "indicatif", "anstream", "anstyle", "terminal_size", "unicode_width"], &["cli"]),
    (
        &[
            "axum",
            "hyper",
            "hyper_util",
            "tokio",
            "tower",
            "tower_http",
            "tracing",
            "tracing_subscriber",
            "tokio_rustls",
            "prometheus_client",
            "utoipa_axum",
        ],
        &["serve"],
    ),
    (&["serde_json"], &["ingest", "wire", "fhir", "serve", "cli", "snapshot", "catalog"]),
    (&["toml"], &["schema", "lexicon", "snapshot", "serve"]),
    (&["zip", "calamine"], &["ingest"]),
    (&["quick_xml"], &["ingest", "lexicon"]),
    (&["Serialize"], &["wire", "fhir", "serve", "license", "snapshot", "catalog", "bench"]),
];

/// The rooms that `source` uses by a `crate::` path.
fn used(source: &str) -> BTreeSet<String> {
    let source = code(source);
    let mut rooms = BTreeSet::new();
    for (at, found) in source.match_indices("crate::") {
        let before = source[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':')) {
            continue;
        }
        let rest = &source[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(group) => rooms.extend(heads(group)),
            None => rooms.extend(name(rest)),
        }
    }
    rooms
}

/// The first names of a group's members: of `{a::{b, c}, d}` they are `a` and `d`.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut member, mut names) = (0, String::new(), Vec::new());
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => names.extend(name(&std::mem::take(&mut member))),
            _ if depth == 0 => member.push(c),
            _ => {}
        }
    }
    names.extend(name(&member));
    names
}

/// The small-letter name at the start of `text`; `None` for a macro or type at the crate's root.
fn name(text: &str) -> Option<String> {
    let name: String = text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// Source without comments and unit tests, on one line per statement.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or("");
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| line.split(" // ").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

/// Whether `word` stands in the code as a word of its own.
fn mentions(source: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let source = code(source);
    source.match_indices(word).any(|(at, _)| {
        let after = source[at + word.len()..].trim_start();
        let whole = !source[..at].ends_with(part) && !after.starts_with(part);
        let path = after.starts_with("::") || word.starts_with(char::is_uppercase);
        whole && path && !source[..at].ends_with('.')
    })
}

/// What is wrong with a room's source, given the rooms in floor order.
fn faults(room: &str, source: &str, floors: &[String]) -> Vec<String> {
    let floor = |name: &str| floors.iter().position(|f| f == name);
    let mut faults = Vec::new();
    for other in used(source).iter().filter(|other| *other != room) {
        match floor(other) {
            Some(above) if Some(above) > floor(room) => faults.push(format!("{room} uses {other}, a room above it")),
            Some(_) => {}
            None => faults.push(format!("{room} uses {other}, which is no room")),
        }
    }
    for (fenced, rooms) in FENCES {
        let seen = fenced.iter().filter(|word| !rooms.contains(&room) && mentions(source, word));
        faults.extend(seen.map(|word| format!("{room} uses {word}, which is fenced")));
    }
    faults
}

fn floors() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    lib.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_string)).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of every room.
fn sources() -> Vec<(String, PathBuf)> {
    let mut sources = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(root().join("src")).expect("below src");
            let room = below.iter().next().expect("a name").to_string_lossy().replace(".rs", "");
            if path.extension().is_some_and(|e| e == "rs") && !matches!(room.as_str(), "lib" | "main") {
                sources.push((room, path));
            }
        }
    }
    sources
}

#[test]
fn rooms_use_only_lower_floors_and_fences_hold() {
    let floors = floors();
    let sources = sources();
    for (room, _) in &sources {
        assert!(floors.contains(room), "src/lib.rs does not list {room}");
    }
    let faults: Vec<String> = sources
        .iter()
        .flat_map(|(room, path)| faults(room, &fs::read_to_string(path).expect("a source"), &floors))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_picture_in_the_crate_docs_shows_every_room_in_floor_order() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    let rows = lib.lines().filter_map(|line| line.split("| [`").nth(1)?.split('`').next());
    assert_eq!(rows.collect::<Vec<_>>(), floors());
    let picture = lib.split("//! doors").nth(1).expect("a picture").split("```").next().unwrap_or("");
    for room in floors() {
        let shown = picture.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == room);
        assert!(shown, "{room} is not in the picture");
    }
}

#[test]
fn a_wrong_import_would_be_seen() {
    let floors: Vec<String> = ["error", "code", "rank", "cli"].map(String::from).to_vec();
    let seen = |room: &str, source: &str| faults(room, source, &floors);
    assert_eq!(seen("code", "use crate::rank::Plan;"), ["code uses rank, a room above it"]);
    assert_eq!(seen("code", "use crate::{error::{Error, Result}, cli};"), ["code uses cli, a room above it"]);
    assert_eq!(seen("code", "use crate::{\n    error::Error,\n    rank::{\n        Plan,\n    },\n};").len(), 1);
    assert_eq!(seen("code", "fn f() { crate::rank::plan() }").len(), 1);
    assert_eq!(seen("code", "pub(in crate::rank) fn f() {}").len(), 1);
    assert_eq!(seen("code", "use crate::nowhere::X;"), ["code uses nowhere, which is no room"]);
    assert_eq!(seen("code", "use tantivy::Index;"), ["code uses tantivy, which is fenced"]);
    assert_eq!(seen("code", "let x = serde_json :: from_str(y);"), ["code uses serde_json, which is fenced"]);
    assert_eq!(seen("rank", "#[derive(Debug, Serialize)]\nstruct A;"), ["rank uses Serialize, which is fenced"]);
    assert!(seen("rank", "use crate::code::Code;\n/// See [`crate::cli`] and tantivy::Index.\nfn f() {}").is_empty());
    assert!(seen("rank", "a.iter().zip(b); use tantivy::Index; // crate::cli").is_empty());
}
