//! `plaincode bench …`: the arguments, and the figures in words.

use std::path::{Path, PathBuf};

use unicode_width::UnicodeWidthStr;

use super::license::Terms;
use super::paint::{count, counted, size};
use super::{Outcome, Screen, open, when};
use crate::ask::Opened;
use crate::bench::build::{self, Build, Cost};
use crate::bench::compare::{self, Comparison, Verdict};
use crate::bench::latency::{self, ClassFigures, Cold, Latency, Settings, Slow, Stage};
use crate::bench::quality::{self, Figures, Group, Moved, Moves};
use crate::bench::record::Record;
use crate::bench::workload::{self, Asked};
use crate::bench::{Corpus, report};
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
        let engine = open::engine(home, &quality::systems(&judged), &when::Asked::default(), screen)?;
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
        self.how.measure(&opened.it, cold, &queries, home, screen, &mut record)?;
        finish(record, self.record.as_deref(), screen)
    }
}

impl How {
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
        let (threads, rate, warm_up) = (self.threads, self.rate, self.warm_up);
        let settings = Settings { threads, rate, warm_up, repeats: self.repeats, seed: self.seed };
        record.corpora = engine.snapshots().iter().map(|s| Corpus::of(s.manifest())).collect();
        let mut measured = latency::run(engine, queries, &settings, screen.progress().as_ref());
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

/// The command line as it was typed, without the program's path.
fn command_line() -> String {
    let typed = std::env::args_os().skip(1).map(|a| a.to_string_lossy().into_owned());
    std::iter::once("plaincode".to_string()).chain(typed).collect::<Vec<_>>().join(" ")
}

/// Ends the record, shows it, and writes it where that is asked for.
fn finish(mut record: Record, folder: Option<&Path>, screen: &Screen) -> Result<Outcome> {
    record.end();
    let json = wire::bench::record(&record)?;
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder).map_err(Error::io("write", folder))?;
        let path = folder.join(record.file_name());
        std::fs::write(&path, &json).map_err(Error::io("write", &path))?;
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

fn record_text(record: &Record) -> String {
    let machine = &record.machine;
    let commit = record.commit.as_ref().map(|c| format!(" ({c})")).unwrap_or_default();
    let processor = machine.processor.as_deref().unwrap_or("unknown processor");
    let load = record.load_before.map(|l| format!(", load {:.1}", l[0])).unwrap_or_default();
    let mut text = format!(
        "plaincode {}{commit}, {} build; {}, {processor}, {}{load}\n",
        record.version,
        record.profile,
        machine.system,
        counted(machine.cores, "core"),
    );
    for corpus in &record.corpora {
        let (system, version) = (&corpus.system, &corpus.version);
        text += &format!("{system} {version}: {} codes, {}\n", count(corpus.concepts), size(corpus.bytes));
    }
    text += &record.build.as_ref().map(build_text).unwrap_or_default();
    text += &record.latency.as_ref().map(latency_text).unwrap_or_default();
    if !record.quality.is_empty() {
        let mut rows = vec![QUALITY_HEAD.map(str::to_string).to_vec()];
        rows.extend(record.quality.iter().map(|s| figures_row(s.name.clone(), &s.figures)));
        text += &format!("\nQuality, in percent\n\n{}", table(&rows));
    }
    text
}

fn build_text(build: &Build) -> String {
    let seconds = |s: f64| format!("{s:.3}");
    let cost = |c: &Cost| [seconds(c.seconds), c.processor_seconds.map_or_else(|| "–".to_string(), seconds)];
    let mut rows = vec![["", "seconds", "processor", "share"].map(str::to_string).to_vec()];
    for phase in &build.phases {
        let share = format!("{:.0}%", 100.0 * phase.share);
        rows.push([vec![phase.name.clone()], cost(&phase.cost).to_vec(), vec![share]].concat());
    }
    for (number, run) in build.runs.iter().enumerate() {
        rows.push([vec![format!("whole build, run {}", number + 1)], cost(run).to_vec()].concat());
    }
    let peak = build.peak.map(|p| format!("\nPeak memory of the first run: {}\n", size(p))).unwrap_or_default();
    format!("\nBuilding\n\n{}{peak}", table(&rows))
}

fn latency_text(latency: &Latency) -> String {
    let settings = &latency.settings;
    let how = match settings.rate {
        Some(rate) => format!("open loop at {rate} per second"),
        None => "closed loop".to_string(),
    };
    let mut text = format!(
        "\nLatency in µs; queries: {}, passes: {} after {} of warm-up, threads: {}, {how}\n\n",
        count(latency.all.queries),
        settings.repeats,
        settings.warm_up,
        settings.threads,
    );
    const HEAD: [&str; 10] = ["", "queries", "p50", "p90", "p99", "p99.9", "max", "best p50", "best p99", "per second"];
    let mut rows = vec![HEAD.map(str::to_string).to_vec()];
    rows.extend(latency.classes.iter().chain([&latency.all]).map(class_row));
    text += &table(&rows);
    text += &stages_text(latency);
    let mut rows = vec![["best", "worst", "class", "slowest queries"].map(str::to_string).to_vec()];
    let slow = |s: &Slow| vec![micros(s.best), micros(s.worst), s.class.clone(), s.query.clone()];
    rows.extend(latency.slowest.iter().map(slow));
    text += &format!("\n{}\n", table(&rows).trim_end());
    text + &uses_text(latency)
}

fn class_row(class: &ClassFigures) -> Vec<String> {
    let (all, best) = (&class.spread, &class.best);
    let times = [all.p50, all.p90, all.p99, all.p999, all.max, best.p50, best.p99].map(micros);
    let mut row = vec![class.name.clone(), class.queries.to_string()];
    row.extend(times);
    row.push(format!("{:.0}", class.per_second));
    row
}

fn stages_text(latency: &Latency) -> String {
    let whole: f64 = latency.stages.iter().map(|s| s.spread.mean).sum();
    let mut rows = vec![["stage", "mean", "p50", "p99", "share"].map(str::to_string).to_vec()];
    for Stage { name, spread } in &latency.stages {
        let share = format!("{:.0}%", 100.0 * spread.mean / whole.max(f64::EPSILON));
        rows.push(vec![name.clone(), micros(spread.mean), micros(spread.p50), micros(spread.p99), share]);
    }
    format!("\n{}", table(&rows))
}

fn uses_text(latency: &Latency) -> String {
    let mut text = String::new();
    if let Some(service) = &latency.service {
        text += &format!("\nService time: p50 {}, p99 {} µs\n", micros(service.p50), micros(service.p99));
    }
    if let Some(cold) = &latency.cold {
        let (open, first) = (cold.open / 1e3, micros(cold.first_query));
        text += &format!("\nOpening {open:.1} ms; first query {first} µs");
        if let Some(process) = &cold.process {
            text +=
                &format!("; process start to answer p50 {:.1} ms, max {:.1} ms", process.p50 / 1e3, process.max / 1e3);
        }
        text.push('\n');
    }
    text + &latency.resident.map(|r| format!("Resident memory {}\n", size(r))).unwrap_or_default()
}

fn micros(time: f64) -> String {
    if time < 10.0 { format!("{time:.1}") } else { format!("{time:.0}") }
}

fn comparison_text(comparison: &Comparison) -> String {
    let mut text = String::new();
    for caution in &comparison.cautions {
        text += &format!("Caution: {caution}\n");
    }
    let mut rows = vec![["", "before", "after", "unit", "ratio", "interval", ""].map(str::to_string).to_vec()];
    for change in &comparison.changes {
        let interval = change.interval.map_or_else(|| "–".to_string(), |(low, high)| format!("{low:.2}–{high:.2}"));
        let verdict = match change.verdict {
            Verdict::Better => "better",
            Verdict::Same => "",
            Verdict::Worse => "WORSE",
        };
        rows.push(vec![
            change.name.clone(),
            format!("{:.2}", change.before),
            format!("{:.2}", change.after),
            change.unit.to_string(),
            format!("{:.2}", change.after / change.before),
            interval,
            verdict.to_string(),
        ]);
    }
    text + &table(&rows) + if comparison.is_worse() { "\nWorse than before.\n" } else { "\nNo regression.\n" }
}

/// One record in a line: when, which commit, and its chief figures.
fn record_line(record: &Record) -> Vec<String> {
    let latency = record
        .latency
        .as_ref()
        .map(|l| format!("p50 {} µs, p99 {} µs", micros(l.all.spread.p50), micros(l.all.spread.p99)));
    let build = record.build.as_ref().and_then(|b| b.runs.first()).map(|r| format!("build {:.2} s", r.seconds));
    let quality = record.quality.iter().map(|s| format!("{} hit@1 {:.1}", s.name, 100.0 * s.figures.hit_1));
    let figures: Vec<String> = latency.into_iter().chain(build).chain(quality).collect();
    vec![record.taken.clone(), record.commit.clone().unwrap_or_else(|| record.version.clone()), figures.join("; ")]
}

/// The head of a table of quality figures; [`figures_row`] makes the lines below it.
const QUALITY_HEAD: [&str; 8] = ["", "queries", "hit@1", "hit@5", "hit@10", "MRR@10", "success@50", "category@10"];

fn figures_row(name: String, figures: &Figures) -> Vec<String> {
    let percent = |share: f64| format!("{:.1}", 100.0 * share);
    vec![
        name,
        figures.queries.to_string(),
        percent(figures.hit_1),
        percent(figures.hit_5),
        percent(figures.hit_10),
        percent(figures.mrr_10),
        percent(figures.success_50),
        figures.category_10.map_or_else(|| "–".to_string(), percent),
    ]
}

fn quality_text(report: &quality::Report, before: Option<&quality::Report>, moves: Option<&Moves>) -> String {
    let head = || QUALITY_HEAD.map(str::to_string).to_vec();
    let mut text = String::from("Shares of queries in percent, each asked of its own system.\n\n");
    let mut rows = vec![head()];
    for set in &report.sets {
        rows.push(figures_row(set.name.clone(), &set.all));
        let old = before.and_then(|b| b.sets.iter().find(|s| s.name == set.name));
        rows.extend(old.map(|old| figures_row("  before".to_string(), &old.all)));
    }
    text.push_str(&table(&rows));
    for (title, groups) in [("By kind", true), ("By words in the query", false)] {
        let mut rows = vec![head()];
        for set in &report.sets {
            let groups: &[Group] = if groups { &set.by_kind } else { &set.by_words };
            let row = |g: &Group| figures_row(format!("{}, {}", set.name, g.name), &g.figures);
            rows.extend(groups.iter().map(row));
        }
        if rows.len() > 1 {
            text.push_str(&format!("\n{title}\n\n{}", table(&rows)));
        }
    }
    if let Some(moves) = moves {
        text.push_str(&moves_text(moves));
    }
    text
}

fn moves_text(moves: &Moves) -> String {
    let mut text =
        format!("\n{} queries compared: {} rose, {} fell\n", moves.compared, moves.rose.len(), moves.fell.len());
    for name in &moves.differing {
        text.push_str(&format!("{name}: not the same file in both reports\n"));
    }
    for (title, list) in [("Rose", &moves.rose), ("Fell", &moves.fell)] {
        let mut rows = vec![];
        rows.extend(list.iter().map(moved_row));
        if !rows.is_empty() {
            text.push_str(&format!("\n{title}\n\n{}", table(&rows)));
        }
    }
    text
}

fn moved_row(moved: &Moved) -> Vec<String> {
    let place = |rank: Option<usize>| rank.map_or_else(|| "–".to_string(), |r| r.to_string());
    let first = moved.first.as_deref().unwrap_or("nothing");
    vec![
        moved.set.clone(),
        format!("{} → {}", place(moved.before), place(moved.now)),
        format!("{} (first now: {first})", moved.query),
    ]
}

/// Rows in columns: figures to the right, words to the left. The first row does not say which a column holds.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cells = |column: usize| rows.iter().filter_map(move |r| r.get(column));
    let width = |column| cells(column).map(|c| c.width()).max().unwrap_or(0);
    let words = |column| cells(column).skip(1).any(|c| c.chars().filter(|c| c.is_alphabetic()).count() > 1);
    let shapes: Vec<(usize, bool)> = (0..columns).map(|column| (width(column), words(column))).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, (width, words)) in row.iter().zip(&shapes) {
            let gap = " ".repeat(width - cell.width());
            line.push_str(&if *words { format!("{cell}{gap}  ") } else { format!("{gap}{cell}  ") });
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
