//! `plaincode bench …`: the arguments, and the figures in words.

use std::path::{Path, PathBuf};

use super::bench_text::{comparison_text, levers_text, quality_text, record_line, record_text, table};
use super::license::Terms;
use super::{Outcome, Screen, open, when};
use crate::ask::Opened;
use crate::bench::door::Http;
use crate::bench::latency::{self, Cold, Settings};
use crate::bench::record::Record;
use crate::bench::workload::{self, Asked};
use crate::bench::{Corpus, build, compare, levers, quality, report, scale};
use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::ingest;
use crate::query::Query;
use crate::search::Engine;
use crate::wire;

/// Measure quality, latency and building on your own releases
#[derive(Debug, clap::Args)]
pub(super) struct Bench {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Quality(QualityArgs),
    Latency(LatencyArgs),
    Build(BuildArgs),
    All(AllArgs),
    Scale(ScaleArgs),
    Compare(CompareArgs),
    Report(ReportArgs),
}

impl Bench {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        if cfg!(debug_assertions) && !matches!(self.what, What::Compare(_) | What::Report(_) | What::Quality(_)) {
            screen.warn("this plaincode is a dev build, several times slower than `cargo build --release` makes it");
        }
        match &self.what {
            What::Quality(args) => args.run(home, screen),
            What::Latency(args) => args.run(home, screen),
            What::Build(args) => args.run(screen),
            What::All(args) => args.run(home, screen),
            What::Scale(args) => args.run(screen),
            What::Compare(args) => args.run(screen),
            What::Report(args) => args.run(screen),
        }
    }
}

/// Measure how often the right code comes first, on judged queries
///
/// A judged file is tab-separated, without quoting, under the header
/// `query_id query code_system codes kind origin`. `codes` are separated by `|`; `kind` is `exact` (the one code), `any-of`
/// (each listed code is right) or `family` (every code that starts with a listed one is right).
#[derive(Debug, clap::Args)]
struct QualityArgs {
    /// Judged files; figures are given for each apart
    #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
    judged: Vec<PathBuf>,
    /// Write the answers as a TREC run: `query_id Q0 code rank score tag`
    #[arg(long, value_name = "FILE")]
    run: Option<PathBuf>,
    /// Show what rose and fell since an earlier `--json` report, query by query
    #[arg(long, value_name = "REPORT")]
    against: Option<PathBuf>,
    /// Switch this part of the ranking off: see `--levers` for the names
    #[arg(long, value_name = "LEVER", num_args = 1..)]
    without: Vec<String>,
    /// Switch each part of the ranking off alone, and show what falls
    #[arg(long, conflicts_with_all = ["run", "against", "without"])]
    levers: bool,
}

/// Measure how long answers take, by class of query
#[derive(Debug, clap::Args)]
struct LatencyArgs {
    /// Ask the queries of a file: one per line, a class after a tab where there is one
    #[arg(long, value_name = "FILE", conflicts_with = "judged")]
    queries: Option<PathBuf>,
    /// Ask the queries of judged files, each file a class
    #[arg(long, value_name = "FILE", num_args = 1..)]
    judged: Vec<PathBuf>,
    /// Ask a running server instead of this process: `--door http http://127.0.0.1:8080`
    #[arg(long, num_args = 2, value_names = ["KIND", "URL"])]
    door: Vec<String>,
    #[command(flatten)]
    how: How,
    /// Write a record of the run into this folder
    #[arg(long, value_name = "DIR")]
    record: Option<PathBuf>,
}

/// How to measure latency.
#[derive(Debug, clap::Args)]
struct How {
    /// Only these systems answer
    #[arg(long, value_name = "SYSTEM", value_parser = super::system)]
    system: Vec<SystemId>,
    /// Queries per class, where queries are made from the index
    #[arg(long, value_name = "N", default_value_t = 200)]
    each: usize,
    /// The seed of made queries and of the order in which queries are asked
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Threads that ask
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = at_least_one)]
    threads: usize,
    /// Queries due per second (open loop); without it each thread asks when it has its answer (closed loop)
    #[arg(long, value_name = "PER_SECOND", value_parser = rate)]
    rate: Option<f64>,
    /// Passes over all queries before measuring
    #[arg(long, value_name = "N", default_value_t = 1)]
    warm_up: usize,
    /// Passes that are measured
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = at_least_one)]
    repeats: usize,
    /// Runs of the whole program, from process start to answer
    #[arg(long, value_name = "N", default_value_t = 10)]
    starts: usize,
}

/// Measure what building snapshots takes, phase by phase
#[derive(Debug, clap::Args)]
struct BuildArgs {
    /// Folders, zips or files of one or more releases
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    terms: Terms,
    /// How often to build
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = at_least_one)]
    runs: usize,
    /// Write a record of the run into this folder
    #[arg(long, value_name = "DIR")]
    record: Option<PathBuf>,
}

/// Measure latency, building and quality in one run
#[derive(Debug, clap::Args)]
struct AllArgs {
    /// Releases to build: folders, zips or files
    #[arg(long, value_name = "PATH", num_args = 1..)]
    build: Vec<PathBuf>,
    #[command(flatten)]
    terms: Terms,
    /// How often to build
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = at_least_one)]
    runs: usize,
    /// Judged files, see `plaincode bench quality --help`
    #[arg(long, value_name = "FILE", num_args = 1..)]
    judged: Vec<PathBuf>,
    #[command(flatten)]
    how: How,
    /// Write a record of the run into this folder
    #[arg(long, value_name = "DIR")]
    record: Option<PathBuf>,
}

/// Measure how figures grow with the corpus: releases as they are, and larger ones recombined from them
#[derive(Debug, clap::Args)]
struct ScaleArgs {
    /// Folders, zips or files of one or more releases
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How many times as large
    #[arg(long, value_name = "N", num_args = 1.., default_values_t = [1, 4, 16], value_parser = at_least_one)]
    times: Vec<usize>,
    #[command(flatten)]
    terms: Terms,
    #[command(flatten)]
    how: How,
    /// Write a record of the run into this folder
    #[arg(long, value_name = "DIR")]
    record: Option<PathBuf>,
}

/// Compare two records: what changed beyond noise. Exit 1 when something is worse
#[derive(Debug, clap::Args)]
struct CompareArgs {
    /// The earlier record
    before: PathBuf,
    /// The later record
    after: PathBuf,
    /// Changes up to this share count as none
    #[arg(long, value_name = "SHARE", default_value_t = 0.1)]
    margin: f64,
}

/// Make one page of all records in a folder
#[derive(Debug, clap::Args)]
struct ReportArgs {
    /// The folder with records
    records: PathBuf,
    /// Where the page goes [default: report.html in the folder]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn at_least_one(text: &str) -> std::result::Result<usize, String> {
    text.parse().ok().filter(|n| *n > 0).ok_or_else(|| "expected a number from 1 on".to_string())
}

fn rate(text: &str) -> std::result::Result<f64, String> {
    let fits = |rate: &f64| rate.is_finite() && *rate > 0.0;
    text.parse().ok().filter(fits).ok_or_else(|| "expected a number above 0".to_string())
}

impl QualityArgs {
    fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let judged = quality::read_all(&self.judged)?;
        let before = |path: &PathBuf| wire::bench::read_quality(&path.display().to_string(), &read(path)?);
        let before = self.against.as_ref().map(before).transpose()?;
        let mut engine = open::engine(home, &quality::systems(&judged), &when::Asked::default(), screen)?;
        if self.levers {
            let effects = levers::effects(engine.it, &judged)?;
            screen.print(&if screen.json { wire::bench::levers(&effects)? } else { levers_text(&effects) })?;
            return Ok(Outcome::Done);
        }
        if !self.without.is_empty() {
            engine.it = engine.it.retuned(levers::without(&self.without)?)?;
        }
        let report = quality::run(&engine.it, &judged)?;
        if let Some(path) = &self.run {
            std::fs::write(path, quality::trec_run(&report, "plaincode")).map_err(Error::io("write", path))?;
        }
        let moves = before.as_ref().map(|before| quality::against(&report, before));
        screen.print(&if screen.json {
            wire::bench::quality(&report, moves.as_ref())?
        } else {
            quality_text(&report, before.as_ref(), moves.as_ref())
        })?;
        Ok(Outcome::Done)
    }
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::NoSuchPath(path.to_path_buf()),
        _ => Error::io("read", path)(e),
    })
}

impl LatencyArgs {
    fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let mut record = Record::begin(&command_line());
        let (opened, cold) = self.how.open(home, screen)?;
        let queries = match &self.queries {
            Some(path) => workload::from_file(path)?,
            None if self.judged.is_empty() => workload::made(&opened.it, self.how.each, self.how.seed),
            None => workload::from_judged(&quality::read_all(&self.judged)?),
        };
        if self.door.is_empty() {
            self.how.measure(&opened.it, cold, &queries, home, screen, &mut record)?;
        } else {
            self.how.measure_server(&self.door, &opened.it, &queries, screen, &mut record)?;
        }
        finish(record, self.record.as_deref(), screen)
    }
}

impl How {
    fn settings(&self) -> Settings {
        let (threads, rate, warm_up) = (self.threads, self.rate, self.warm_up);
        Settings { threads, rate, warm_up, repeats: self.repeats, seed: self.seed, door: None }
    }

    /// Asks a server the same queries; what it answers from is its own affair, so the corpora are those of this home.
    fn measure_server(
        &self,
        door: &[String],
        engine: &Engine,
        queries: &[Asked],
        screen: &Screen,
        record: &mut Record,
    ) -> Result<()> {
        let [kind, url] = door else { return Ok(()) };
        if kind != "http" {
            let (expected, found) = ("the kind of door, http".to_string(), kind.clone());
            return Err(Error::BadRequest { what: "`--door`", expected, found });
        }
        let settings = Settings { door: Some(url.clone()), ..self.settings() };
        record.corpora = engine.snapshots().iter().map(|s| Corpus::of(s.manifest())).collect();
        let queries: Vec<Asked> = queries.iter().map(|asked| self.only_its_systems(asked)).collect();
        record.latency = Some(latency::run(&Http::at(url)?, &queries, &settings, screen.progress().as_ref())?);
        Ok(())
    }

    /// The engine in this process holds only the systems asked for; a server must be told.
    fn only_its_systems(&self, asked: &Asked) -> Asked {
        let mut asked = asked.clone();
        asked.query.systems.extend(self.system.iter().cloned());
        asked
    }

    /// The engine, and what its first use took.
    fn open(&self, home: &Path, screen: &Screen) -> Result<(Opened<Engine>, Cold)> {
        let first = |opened: &Opened<Engine>| drop(opened.it.search(&Query::new(FIRST_QUERY)));
        latency::first_use(|| open::engine(home, &self.system, &when::Asked::default(), screen), first)
    }

    fn measure(
        &self,
        engine: &Engine,
        mut cold: Cold,
        queries: &[Asked],
        home: &Path,
        screen: &Screen,
        record: &mut Record,
    ) -> Result<()> {
        let settings = self.settings();
        record.corpora = engine.snapshots().iter().map(|s| Corpus::of(s.manifest())).collect();
        let mut measured = latency::run(engine, queries, &settings, screen.progress().as_ref())?;
        if self.starts > 0 {
            cold.process = Some(self.process(home)?);
        }
        measured.cold = Some(cold);
        record.latency = Some(measured);
        Ok(())
    }

    fn process(&self, home: &Path) -> Result<latency::Spread> {
        let program = std::env::current_exe().map_err(Error::io("find", "plaincode"))?;
        let mut args =
            vec!["--home".to_string(), home.display().to_string(), "--quiet".to_string(), "search".to_string()];
        args.extend(self.system.iter().flat_map(|s| ["--system".to_string(), s.to_string()]));
        args.extend(["--".to_string(), FIRST_QUERY.to_string()]);
        latency::process(&program, &args, self.starts)
    }
}

impl BuildArgs {
    fn run(&self, screen: &Screen) -> Result<Outcome> {
        let mut record = Record::begin(&command_line());
        measure_build(&self.paths, &self.terms, self.runs, &mut record)?;
        finish(record, self.record.as_deref(), screen)
    }
}

impl AllArgs {
    fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let judged = quality::read_all(&self.judged)?;
        let mut record = Record::begin(&command_line());
        // First, while the process has little memory: the build's peak is the process's.
        if !self.build.is_empty() {
            measure_build(&self.build, &self.terms, self.runs, &mut record)?;
        }
        let (opened, cold) = self.how.open(home, screen)?;
        let queries = workload::made(&opened.it, self.how.each, self.how.seed);
        self.how.measure(&opened.it, cold, &queries, home, screen, &mut record)?;
        if !judged.is_empty() {
            record.set_quality(&quality::run(&opened.it, &judged)?);
        }
        finish(record, self.record.as_deref(), screen)
    }
}

fn measure_build(paths: &[PathBuf], terms: &Terms, runs: usize, record: &mut Record) -> Result<()> {
    let acceptance = terms.given();
    let scratch = std::env::temp_dir();
    let measured = build::run(paths, &ingest::Options::default(), acceptance.as_ref(), &scratch, runs)?;
    record.corpora.clone_from(&measured.corpora);
    record.build = Some(measured);
    Ok(())
}

impl ScaleArgs {
    fn run(&self, screen: &Screen) -> Result<Outcome> {
        let mut record = Record::begin(&command_line());
        let (acceptance, scratch) = (self.terms.given(), std::env::temp_dir());
        let progress = screen.progress();
        let releases = ingest::read(&self.paths, &ingest::Options::default(), progress.as_ref())?;
        let settings = self.how.settings();
        for times in &self.times {
            let how = (&settings, self.how.each);
            record.scale.push(scale::run(&releases, *times, how, acceptance.as_ref(), &scratch, progress.as_ref())?);
        }
        finish(record, self.record.as_deref(), screen)
    }
}

impl CompareArgs {
    fn run(&self, screen: &Screen) -> Result<Outcome> {
        let (before, after) = (read_record(&self.before)?, read_record(&self.after)?);
        let comparison = compare::compare(&before, &after, self.margin);
        screen.print(&if screen.json {
            wire::bench::comparison(&comparison)?
        } else {
            comparison_text(&comparison)
        })?;
        Ok(if comparison.is_worse() { Outcome::Worse } else { Outcome::Done })
    }
}

impl ReportArgs {
    fn run(&self, screen: &Screen) -> Result<Outcome> {
        let records = read_records(&self.records)?;
        let output = self.output.clone().unwrap_or_else(|| self.records.join("report.html"));
        std::fs::write(&output, report::page(&records)).map_err(Error::io("write", &output))?;
        let text = records.iter().map(record_line).collect::<Vec<_>>();
        screen.print(&table(&text))?;
        screen.note(&format!("the page is {}", output.display()));
        Ok(Outcome::Done)
    }
}

/// The query of first uses.
const FIRST_QUERY: &str = "broken wrist";

/// The command line as it was typed, without the folders of the program and of files.
fn command_line() -> String {
    let name = |typed: std::ffi::OsString| {
        let path = Path::new(&typed);
        path.file_name().filter(|_| path.exists()).unwrap_or(&typed).to_string_lossy().into_owned()
    };
    let typed = std::env::args_os().skip(1).map(name);
    std::iter::once("plaincode".to_string()).chain(typed).collect::<Vec<_>>().join(" ")
}

/// Ends the record, shows it, and writes it where that is asked for.
fn finish(mut record: Record, folder: Option<&Path>, screen: &Screen) -> Result<Outcome> {
    record.end();
    let json = wire::bench::record(&record)?;
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder).map_err(Error::io("write", folder))?;
        let path = folder.join(record.file_name());
        std::fs::write(&path, wire::bench::record(&record.to_share())?).map_err(Error::io("write", &path))?;
        screen.note(&format!("recorded in {}", path.display()));
    }
    screen.print(&if screen.json { json } else { record_text(&record) })?;
    Ok(Outcome::Done)
}

fn read_record(path: &Path) -> Result<Record> {
    wire::bench::read_record(&path.display().to_string(), &read(path)?)
}

/// The records in a folder, the earliest first.
fn read_records(folder: &Path) -> Result<Vec<Record>> {
    let entries = std::fs::read_dir(folder).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::NoSuchPath(folder.to_path_buf()),
        _ => Error::io("read", folder)(e),
    })?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "json"));
    paths.sort();
    if paths.is_empty() {
        let expected = "a folder with records of `plaincode bench --record`".to_string();
        return Err(Error::BadRequest { what: "RECORDS", expected, found: folder.display().to_string() });
    }
    paths.iter().map(|p| read_record(p)).collect()
}
