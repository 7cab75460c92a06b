//! The terminal and nothing else: reads the command line, calls the library, shows what it says.
//!
//! Answers go to stdout, everything else to stderr. Exit 0 found or done, 1 nothing found, 2 something is wrong; a reader
//! that leaves early (`| head`) is success.

mod activate;
mod bar;
mod diff;
mod bench;
mod bench_text;
mod index;
mod lexicon;
mod license;
mod lookup;
mod open;
mod paint;
mod prune;
mod purge;
mod rebuild;
mod releases;
mod search;
#[cfg(feature = "serve")]
mod serve;
mod status;
mod verify;
mod when;
mod suggest;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::catalog;
use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::release::Version;
use paint::{BOLD, ERROR, Line, WARN};

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "plaincode", version, about, max_term_width = 100)]
#[command(
    long_about = "Finds medical codes from plain language, on your own machine: CPT, HCPCS Level II, ICD-10-CM and \
    ICD-10-PCS. Index the publishers' release files once, then ask in everyday words."
)]
#[command(
    after_help = "Examples:\n  plaincode search broken wrist\n  plaincode index ~/Downloads/icd10cm-2026.zip\n  \
    plaincode lookup E11.9\n\nExit: 0 found or done, 1 nothing found, 2 something is wrong."
)]
pub struct Args {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Args)]
struct Global {
    /// Where the indexed releases are [default: the platform's data directory]
    #[arg(long, global = true, value_name = "DIR", env = "PLAINCODE_HOME", hide_env_values = true)]
    home: Option<PathBuf>,
    /// Print JSON
    #[arg(long, global = true)]
    json: bool,
    /// Print nothing but answers and errors
    #[arg(long, short, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    Search(search::Search),
    Suggest(suggest::Suggest),
    Lookup(lookup::Lookup),
    Index(index::Index),
    Status(status::Status),
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    Diff(diff::DiffArgs),
    Rebuild(rebuild::Rebuild),
    Releases(releases::Releases),
    Activate(activate::Activate),
    Rollback(activate::Rollback),
    Verify(verify::Verify),
    Prune(prune::Prune),
    Purge(purge::Purge),
    License(license::LicenseArgs),
    Lexicon(lexicon::Lexicon),
    Bench(bench::Bench),
}

/// How a command ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Found, or done.
    Done,
    /// Nothing found.
    Nothing,
    /// Done, and what was compared differs.
    Differs,
    /// Done, and what was measured is worse than before.
    Worse,
    /// Done, and what it showed is wrong.
    Wrong,
}

impl Outcome {
    /// The process exit code.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(match self {
            Outcome::Done => 0,
            Outcome::Nothing | Outcome::Differs | Outcome::Worse => 1,
            Outcome::Wrong => 2,
        })
    }
}

impl Args {
    /// Reads the command line. `Err` when there is nothing to run: help was shown, or the command line was explained.
    pub fn read(args: impl IntoIterator<Item = OsString>) -> std::result::Result<Args, ExitCode> {
        let args: Vec<OsString> = args.into_iter().collect();
        let shown = if args.len() < 2 { Args::try_parse_from(["plaincode", "-h"]) } else { Args::try_parse_from(args) };
        shown.map_err(|shown| {
            // Where even that cannot be printed, the exit code still tells.
            let _ = shown.print();
            ExitCode::from(if shown.use_stderr() { 2 } else { 0 })
        })
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever keeps it from being done.
pub fn run(args: &Args) -> Result<Outcome> {
    let screen = Screen { json: args.global.json, quiet: args.global.quiet };
    let home = catalog::home_dir(args.global.home.clone())?;
    match &args.command {
        Command::Search(search) => search.run(&home, &screen),
        Command::Suggest(suggest) => suggest.run(&home, &screen),
        Command::Lookup(lookup) => lookup.run(&home, &screen),
        Command::Index(index) => index.run(&home, &screen),
        Command::Status(_) => status::run(&home, &screen),
        #[cfg(feature = "serve")]
        Command::Serve(serve) => serve.run(&home, &screen),
        Command::Diff(diff) => diff.run(&home, &screen),
        Command::Rebuild(rebuild) => rebuild.run(&home, &screen),
        Command::Releases(releases) => releases.run(&home, &screen),
        Command::Activate(activate) => activate.run(&home, &screen),
        Command::Rollback(rollback) => rollback.run(&home, &screen),
        Command::Verify(verify) => verify.run(&home, &screen),
        Command::Prune(prune) => prune.run(&home, &screen),
        Command::Purge(purge) => purge.run(&home, &screen),
        Command::License(license) => license.run(&home, &screen),
        Command::Lexicon(lexicon) => lexicon.run(&home, &screen),
        Command::Bench(bench) => bench.run(&home, &screen),
    }
}

/// Whether the error only says that the reader of our output has left.
pub fn reader_left(error: &Error) -> bool {
    matches!(error, Error::Io { source, .. } if source.kind() == std::io::ErrorKind::BrokenPipe)
}

/// Tells a person what went wrong and what to try next.
pub fn report(error: &Error) {
    let mut text = format!("{ERROR}error:{ERROR:#} {error}\n");
    if let Some(hint) = error.hint() {
        text += &format!("{BOLD}hint:{BOLD:#} {hint}\n");
    }
    to_stderr(&text);
}

/// Where output goes, and how much of it is wanted.
struct Screen {
    json: bool,
    quiet: bool,
}

impl Screen {
    /// Prints an answer.
    fn print(&self, text: &str) -> Result<()> {
        let mut out = anstream::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        written.map_err(Error::io("write", "standard output"))
    }

    /// Says something beside the answer.
    fn note(&self, text: &str) {
        self.say(&Line::styled("note:", BOLD), text);
    }

    /// Says what to be careful about.
    fn warn(&self, text: &str) {
        self.say(&Line::styled("warning:", WARN), text);
    }

    fn say(&self, label: &Line, text: &str) {
        if !self.quiet {
            let mut out = String::new();
            let indent = label.width() + 1;
            let mut label = label.clone();
            for line in text.lines() {
                if line.trim().is_empty() {
                    out.push('\n');
                } else {
                    paint::paragraph(&mut out, &label, indent, &Line::plain(line), None);
                }
                label = Line::default();
            }
            to_stderr(&out);
        }
    }

    /// The columns of the terminal; none where output is not wrapped (a pipe, unless `COLUMNS` says otherwise).
    fn width(&self) -> Option<usize> {
        let asked = || std::env::var("COLUMNS").ok()?.parse().ok();
        let terminal = || {
            let (width, _) = terminal_size::terminal_size_of(std::io::stdout())?;
            std::io::stdout().is_terminal().then_some(usize::from(width.0))
        };
        terminal().or_else(asked).filter(|width| *width > 0)
    }

    /// Bars on stderr, or silence.
    fn progress(&self) -> Box<dyn Progress> {
        bar::progress(self.quiet)
    }
}

/// Nobody can be told when stderr itself is gone.
fn to_stderr(text: &str) {
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Reads `cpt` or `cpt@2026` from the command line.
fn target(text: &str) -> std::result::Result<Target, String> {
    let (name, version) = text.split_once('@').map_or((text, None), |(name, version)| (name, Some(version)));
    let version = version.map(Version::parse).transpose().map_err(|e| e.to_string())?;
    Ok(Target { system: system(name)?, version: version.map(|v| v.to_string()) })
}

/// One release, or all of a system.
#[derive(Clone, Debug)]
struct Target {
    system: SystemId,
    version: Option<String>,
}

/// Reads a system's name from the command line.
fn system(text: &str) -> std::result::Result<SystemId, String> {
    SystemId::parse(text).ok_or_else(|| "expected a code system such as `icd10cm`".to_string())
}

/// Reads a schema file that the user named.
fn own_schema(path: Option<&PathBuf>) -> Result<Option<crate::schema::Schema>> {
    let Some(path) = path else { return Ok(None) };
    let text = std::fs::read_to_string(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Error::NoSuchPath(path.clone()),
        _ => Error::Io { action: "read", path: path.clone(), source },
    })?;
    crate::schema::Schema::read_own(&path.display().to_string(), &text).map(Some)
}
