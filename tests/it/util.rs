//! A directory per test, the real binary run in it, and its whole output.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex, Weak};

use serde_json::Value;

/// A directory of its own, removed at the end. `home` below it is the home.
pub(crate) struct Dir {
    folder: tempfile::TempDir,
    /// What it was copied from, which lives as long as any copy.
    _original: Option<Arc<Dir>>,
}

/// What one run of the binary left behind. The directory's path is written `DIR`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) exit: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Dir {
    pub(crate) fn new() -> Dir {
        Dir { folder: tempfile::tempdir().expect("a temporary directory"), _original: None }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.path().join("home")
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(&path, content).expect("written");
        path
    }

    /// The binary, in this directory, with nothing of the caller's environment that changes its output.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plaincode"));
        command.current_dir(self.path()).env("PLAINCODE_HOME", self.home()).env("HOME", self.path());
        for name in
            ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "XDG_DATA_HOME", "CI", "TERM", "PLAINCODE_TODAY"]
        {
            command.env_remove(name);
        }
        command
    }

    /// Runs it.
    pub(crate) fn run(&self, args: &[&str]) -> Run {
        self.finish(self.command().args(args).output().expect("the binary runs"))
    }

    /// Runs it as a terminal of `columns` columns would see it, but for colors.
    pub(crate) fn run_at(&self, columns: usize, args: &[&str]) -> Run {
        self.finish(self.command().env("COLUMNS", columns.to_string()).args(args).output().expect("the binary runs"))
    }

    /// Runs it with `--json`; it must succeed and print JSON.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let run = self.run(&[args, &["--json"]].concat());
        assert_eq!(run.exit, 0, "{run:?}");
        serde_json::from_str(&run.stdout).expect("one line of JSON")
    }

    /// Whether the release of [`Dir::with_diagnoses`] still answers.
    #[track_caller]
    pub(crate) fn still_answers(&self) {
        let answer = self.json(&["search", "kite", "caught", "in", "a", "tree", "--limit", "1"]);
        assert_eq!(answer["hits"][0]["code"], "Z01.0");
    }

    /// An ended run as text.
    pub(crate) fn finish(&self, output: Output) -> Run {
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            text.replace(&self.path().display().to_string(), "DIR")
        };
        Run { exit: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// A small ICD-10-CM release, indexed: once for all tests that run at the same time, then copied.
    pub(crate) fn with_diagnoses() -> Dir {
        static INDEXED: Mutex<Weak<Dir>> = Mutex::new(Weak::new());
        let mut shared = INDEXED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let indexed = shared.upgrade().unwrap_or_else(|| {
            let dir = Dir::new();
            dir.write("diagnoses/icd10cm-order-2026.txt", order_file());
            dir.run(&["index", "diagnoses", "--quiet"]).is(0, "", "");
            Arc::new(dir)
        });
        *shared = Arc::downgrade(&indexed);
        drop(shared);
        let dir = Dir::new();
        copy(indexed.path(), dir.path());
        Dir { _original: Some(indexed), ..dir }
    }
}

/// Copies all files and folders of `from` into `to`.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).expect("made");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("copied");
        }
    }
}

impl Run {
    /// Holds the exit code against what it should be.
    #[track_caller]
    pub(crate) fn exit(&self, exit: i32) {
        assert_eq!(self.exit, exit, "{self:?}");
    }

    /// Compares all three.
    #[track_caller]
    pub(crate) fn is(&self, exit: i32, stdout: &str, stderr: &str) {
        let wanted = Run { exit, stdout: stdout.to_string(), stderr: stderr.to_string() };
        assert!(
            *self == wanted,
            "exit {}, expected {exit}\n--- stdout\n{}--- expected\n{stdout}--- stderr\n{}--- expected\n{stderr}",
            self.exit,
            self.stdout,
            self.stderr,
        );
    }
}

/// One row of an order file.
pub(crate) fn order_row(number: usize, code: &str, billable: bool, title: &str) -> String {
    let short: String = title.chars().filter(char::is_ascii).take(60).collect();
    format!("{number:05} {code:<7} {} {short:<60} {title}\n", u8::from(billable))
}

/// An order file of invented diagnoses, codes in the reserved block.
pub(crate) fn order_file() -> String {
    let rows = [
        ("Z00", false, "Trouble with paper boats"),
        ("Z000", false, "Sinking of a paper boat"),
        ("Z0001", true, "Sinking of a paper boat in a bathtub"),
        ("Z0002", true, "Sinking of a paper boat in a pond"),
        ("Z0009", true, "Sinking of a paper boat, unspecified"),
        ("Z001", true, "Scorched paper boat"),
        ("Z01", false, "Trouble with kites"),
        ("Z010", true, "Kite caught in a tree"),
        ("Z011", true, "Kite string tangled around 木の枝 (tree branch) of very great height in a garden"),
    ];
    rows.iter().enumerate().map(|(i, (code, billable, title))| order_row(i + 1, code, *billable, title)).collect()
}
