//! Judged queries in, figures out: how often the right code comes first.
//!
//! A judged file is tab-separated, without quoting, under the header `query_id query code_system codes kind origin`:
//!
//! | column | holds |
//! |---|---|
//! | `query_id` | a name without spaces, once per file |
//! | `query` | what a person types |
//! | `code_system` | any spelling of a system's short name: `ICD10CM` is `icd10cm` |
//! | `codes` | the right codes, separated by a vertical bar, dots or none |
//! | `kind` | `exact`: the one code; `any-of`: each listed code is right; `family`: every code that starts with a listed one is |
//! | `origin` | where the judgment comes from; not read |
//!
//! Each query is asked of its own system only, terminated codes included.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize, Serializer};

use crate::bench::Corpus;
use crate::code::{Code, SystemId};
use crate::error::{BadRow, Error, Result, SHOWN_ROWS};
use crate::query::Query;
use crate::rank::Scored;
use crate::search::Engine;

/// The header of a judged file.
pub const HEADER: [&str; 6] = ["query_id", "query", "code_system", "codes", "kind", "origin"];

/// How far down an answer is looked at.
pub const DEPTH: usize = 50;

/// The one system whose first three characters are a category.
const CATEGORY_SYSTEM: &str = "icd10cm";

/// How many of an answer's codes a stored report keeps.
const KEPT: usize = 10;

/// How long a category is.
const CATEGORY: usize = 3;

/// Which answers are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The one code.
    Exact,
    /// Each listed code.
    AnyOf,
    /// Every code that starts with a listed one.
    Family,
}

impl Kind {
    /// Reads the word that a judged file has.
    pub fn parse(word: &str) -> Option<Kind> {
        [Kind::Exact, Kind::AnyOf, Kind::Family].into_iter().find(|k| k.as_str() == word)
    }

    /// The word that a judged file has.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Exact => "exact",
            Kind::AnyOf => "any-of",
            Kind::Family => "family",
        }
    }
}

/// One query with its right codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgment {
    /// Its name in its file.
    pub id: String,
    /// What a person types.
    pub query: String,
    /// The system it is asked of.
    pub system: SystemId,
    /// The right codes, or what they start with.
    pub codes: Vec<Code>,
    /// How `codes` is meant.
    pub kind: Kind,
}

impl Judgment {
    /// Whether `code`, in canonical spelling, is a right answer.
    pub fn accepts(&self, code: &str) -> bool {
        let right = |c: &Code| match self.kind {
            Kind::Exact | Kind::AnyOf => code == c.as_str(),
            Kind::Family => code.starts_with(c.as_str()),
        };
        self.codes.iter().any(right)
    }

    /// Whether `code` is of the category of a right answer. `None` where the system has no categories.
    fn accepts_category(&self, code: &str) -> Option<bool> {
        let category = |code: &str| code.get(..CATEGORY).map(str::to_string);
        (self.system.as_str() == CATEGORY_SYSTEM).then(|| {
            category(code).is_some_and(|c| self.codes.iter().any(|o| category(o.as_str()).as_ref() == Some(&c)))
        })
    }
}

/// The judgments of one file.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The file's name without folder and ending.
    pub name: String,
    /// BLAKE3 of the file, in hexadecimal.
    pub digest: String,
    /// Its rows, in its order.
    pub judgments: Vec<Judgment>,
}

/// Reads a judged file.
///
/// # Errors
/// [`Error::NoSuchPath`] and [`Error::Io`] when it cannot be read, [`Error::BadJudged`] with the
/// first rows that are not what the header promises, or the line that is not UTF-8.
pub fn read_judged(path: &Path) -> Result<Judged> {
    let bytes = std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::NoSuchPath(path.to_path_buf()),
        _ => Error::io("read", path)(e),
    })?;
    let text = std::str::from_utf8(&bytes).map_err(|e| {
        let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() as u64 + 1;
        let (expected, found) = ("UTF-8 text".to_string(), "a byte that is not".to_string());
        Error::BadJudged { rows: vec![BadRow { path: path.display().to_string(), line, expected, found }], total: 1 }
    })?;
    let name = path.file_stem().map_or_else(String::new, |s| s.to_string_lossy().into_owned());
    let judgments = read_rows(path, text.trim_start_matches('\u{feff}'))?;
    Ok(Judged { name, digest: blake3::hash(&bytes).to_hex().to_string(), judgments })
}

fn read_rows(path: &Path, text: &str) -> Result<Vec<Judgment>> {
    let mut lines = text.lines().zip(1u64..);
    let bad =
        |line, expected: String, found: String| BadRow { path: path.display().to_string(), line, expected, found };
    let header = lines.next().map_or("", |(line, _)| line);
    if header.split('\t').ne(HEADER) {
        let row = bad(1, format!("the header `{}`", HEADER.join(" ")), quoted(&header.replace('\t', " ")));
        return Err(Error::BadJudged { rows: vec![row], total: 1 });
    }
    let (mut judgments, mut rows, mut total) = (Vec::new(), Vec::new(), 0);
    let mut names = FxHashSet::default();
    for (line, number) in lines.filter(|(line, _)| !line.is_empty()) {
        match read_row(line, &mut names) {
            Ok(judgment) => judgments.push(judgment),
            Err((expected, found)) => {
                total += 1;
                if rows.len() < SHOWN_ROWS {
                    rows.push(bad(number, expected, found));
                }
            }
        }
    }
    if total == 0 && judgments.is_empty() {
        rows.push(bad(2, "a judged query".to_string(), "the end of the file".to_string()));
        total = 1;
    }
    if total > 0 { Err(Error::BadJudged { rows, total }) } else { Ok(judgments) }
}

/// One row, or what was expected and found instead.
fn read_row<'t>(line: &'t str, names: &mut FxHashSet<&'t str>) -> std::result::Result<Judgment, (String, String)> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [id, query, system, codes, kind, _origin] = columns[..] else {
        return Err((format!("{} columns", HEADER.len()), columns.len().to_string()));
    };
    let wrong = |expected: &str, found: &str| (expected.to_string(), quoted(found));
    if id.is_empty() || id.contains(char::is_whitespace) {
        return Err(wrong("a query_id without spaces", id));
    }
    if !names.insert(id) {
        return Err(wrong("each query_id once", id));
    }
    if query.trim().is_empty() {
        return Err(wrong("a query", query));
    }
    let system = SystemId::parse(system).ok_or_else(|| wrong("a code system such as `icd10cm`", system))?;
    let kind = Kind::parse(kind).ok_or_else(|| wrong("a kind: `exact`, `any-of` or `family`", kind))?;
    let read: Option<Vec<Code>> = codes.split('|').map(Code::parse).collect();
    let codes = read.ok_or_else(|| wrong("codes separated by `|`", codes))?;
    if kind == Kind::Exact && codes.len() > 1 {
        return Err(("one code where the kind is `exact`".to_string(), codes.len().to_string()));
    }
    Ok(Judgment { id: id.to_string(), query: query.to_string(), system, codes, kind })
}

/// The user's value in backticks, cut where it is long.
fn quoted(value: &str) -> String {
    const SHOWN: usize = 60;
    let cut: String = value.chars().take(SHOWN).collect();
    if cut.len() < value.len() { format!("`{cut}…`") } else { format!("`{cut}`") }
}

/// How one judged query was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The query's name.
    pub id: String,
    /// The query.
    pub query: String,
    /// The system that was asked.
    pub system: String,
    /// How its codes are meant.
    pub kind: Kind,
    /// At which place the first right code stood, from 1; `None` beyond [`DEPTH`].
    pub rank: Option<usize>,
    /// The same for the first code of a right category; `None` too where the system has no categories.
    pub category_rank: Option<usize>,
    /// The first [`DEPTH`] codes; a stored report keeps ten.
    #[serde(serialize_with = "first_found")]
    pub found: Vec<Found>,
}

/// One code of an answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// As its publisher prints it.
    pub code: String,
    /// What it scored.
    pub score: f32,
}

fn first_found<S: Serializer>(found: &[Found], serializer: S) -> std::result::Result<S::Ok, S::Error> {
    found[..found.len().min(KEPT)].serialize(serializer)
}

/// Shares of queries, 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// How many queries they are of.
    pub queries: usize,
    /// A right code came first.
    pub hit_1: f64,
    /// A right code was among the first five.
    pub hit_5: f64,
    /// A right code was among the first ten.
    pub hit_10: f64,
    /// The mean of 1 ÷ place of the first right code, 0 beyond the tenth.
    pub mrr_10: f64,
    /// A right code was among the first [`DEPTH`].
    pub success_50: f64,
    /// A code of a right category was among the first ten, of the queries whose system has categories; `None` where
    /// there are none.
    pub category_10: Option<f64>,
}

impl Figures {
    /// The figures of some answers.
    pub fn of<'a>(answers: impl Iterator<Item = &'a Answer>) -> Figures {
        let answers: Vec<&Answer> = answers.collect();
        let mean = |of: &[&Answer], value: &dyn Fn(&Answer) -> f64| {
            of.iter().map(|a| value(a)).sum::<f64>() / of.len().max(1) as f64
        };
        let within = |rank: Option<usize>, depth: usize| f64::from(u8::from(rank.is_some_and(|r| r <= depth)));
        let in_categories: Vec<&Answer> = answers.iter().copied().filter(|a| a.system == CATEGORY_SYSTEM).collect();
        Figures {
            queries: answers.len(),
            hit_1: mean(&answers, &|a| within(a.rank, 1)),
            hit_5: mean(&answers, &|a| within(a.rank, 5)),
            hit_10: mean(&answers, &|a| within(a.rank, 10)),
            mrr_10: mean(&answers, &|a| a.rank.filter(|r| *r <= 10).map_or(0.0, |r| 1.0 / r as f64)),
            success_50: mean(&answers, &|a| within(a.rank, DEPTH)),
            category_10: (!in_categories.is_empty()).then(|| mean(&in_categories, &|a| within(a.category_rank, 10))),
        }
    }
}

/// The figures of some of a set's queries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// What they have in common.
    pub name: String,
    /// Their figures.
    #[serde(flatten)]
    pub figures: Figures,
}

/// How the queries of one judged file were answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetReport {
    /// The file's name without folder and ending.
    pub name: String,
    /// BLAKE3 of the file, in hexadecimal.
    pub digest: String,
    /// All its queries.
    pub all: Figures,
    /// By kind of judgment, where there is more than one.
    pub by_kind: Vec<Group>,
    /// By the number of words in the query.
    pub by_words: Vec<Group>,
    /// Query by query, in the file's order.
    pub answers: Vec<Answer>,
}

/// What was asked of what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The snapshots that could answer.
    pub corpora: Vec<Corpus>,
    /// One per judged file, in the order given.
    pub sets: Vec<SetReport>,
}

/// The systems that the judgments ask for, each once, in order.
pub fn systems(judged: &[Judged]) -> Vec<SystemId> {
    let mut systems: Vec<SystemId> = judged.iter().flat_map(|j| &j.judgments).map(|j| j.system.clone()).collect();
    systems.sort();
    systems.dedup();
    systems
}

/// Asks every judged query of its own system.
///
/// # Errors
/// [`Error::UnknownSystem`] when the engine has no snapshot of a system that a judgment asks for.
pub fn run(engine: &Engine, judged: &[Judged]) -> Result<Report> {
    let held: Vec<&SystemId> = engine.snapshots().iter().map(|s| s.system()).collect();
    if let Some(missing) = systems(judged).iter().find(|s| !held.contains(s)) {
        let known = held.iter().map(|s| s.as_str()).collect::<Vec<_>>().join(", ");
        return Err(Error::UnknownSystem { name: missing.to_string(), known });
    }
    Ok(Report {
        corpora: engine.snapshots().iter().map(|s| Corpus::of(s.manifest())).collect(),
        sets: judged.iter().map(|set| report(engine, set)).collect(),
    })
}

fn report(engine: &Engine, set: &Judged) -> SetReport {
    let answers: Vec<Answer> = set.judgments.par_iter().map(|j| answer(engine, j)).collect();
    let kinds = grouped(&answers, |a| (a.kind as usize, a.kind.as_str().to_string()));
    SetReport {
        name: set.name.clone(),
        digest: set.digest.clone(),
        all: Figures::of(answers.iter()),
        by_kind: if kinds.len() > 1 { kinds } else { Vec::new() },
        by_words: grouped(&answers, |a| word_class(&a.query)),
        answers,
    }
}

fn answer(engine: &Engine, judgment: &Judgment) -> Answer {
    let mut query = Query::read(&judgment.query);
    query.systems = vec![judgment.system.clone()];
    query.limit = DEPTH;
    query.all = true;
    let (scored, _) = engine.rank(&query);
    let snapshots = engine.snapshots();
    let code = |s: &Scored| snapshots[s.snapshot].code(s.concept);
    let place = |right: &dyn Fn(&str) -> bool| scored.iter().take(DEPTH).position(|s| right(code(s))).map(|at| at + 1);
    let printed = |s: &Scored| Found { code: snapshots[s.snapshot].printed_code(s.concept), score: s.score };
    Answer {
        id: judgment.id.clone(),
        query: judgment.query.clone(),
        system: judgment.system.to_string(),
        kind: judgment.kind,
        rank: place(&|code| judgment.accepts(code)),
        category_rank: place(&|code| judgment.accepts_category(code) == Some(true)),
        found: scored.iter().take(DEPTH).map(printed).collect(),
    }
}

/// Figures per group, groups by their number.
fn grouped(answers: &[Answer], group: impl Fn(&Answer) -> (usize, String)) -> Vec<Group> {
    let mut groups: Vec<(usize, String)> = answers.iter().map(&group).collect();
    groups.sort();
    groups.dedup();
    let figures = |of: &(usize, String)| Figures::of(answers.iter().filter(|a| group(a) == *of));
    groups.iter().map(|of| Group { name: of.1.clone(), figures: figures(of) }).collect()
}

/// The class of a query by its number of words, with its place among the classes.
fn word_class(query: &str) -> (usize, String) {
    match query.split_whitespace().count() {
        n @ 1 => (n, "1 word".to_string()),
        n @ 2..=4 => (n, format!("{n} words")),
        5 | 6 => (5, "5–6 words".to_string()),
        _ => (7, "7 words or more".to_string()),
    }
}

/// A TREC run: `query_id Q0 code rank score tag`, a line per answered code.
pub fn trec_run(report: &Report, tag: &str) -> String {
    let mut run = String::new();
    for answer in report.sets.iter().flat_map(|s| &s.answers) {
        for (place, Found { code, score }) in answer.found.iter().enumerate() {
            run.push_str(&format!("{} Q0 {code} {} {score:.6} {tag}\n", answer.id, place + 1));
        }
    }
    run
}

/// One query whose right code moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Moved {
    /// The judged file's name.
    pub set: String,
    /// The query's name.
    pub id: String,
    /// The query.
    pub query: String,
    /// At which place the right code stood; `None` beyond [`DEPTH`].
    pub before: Option<usize>,
    /// At which place it stands.
    pub now: Option<usize>,
    /// The code that comes first now.
    pub first: Option<String>,
}

/// What rose and fell from one report to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Moves {
    /// Queries answered better than before, the greatest gain first.
    pub rose: Vec<Moved>,
    /// Queries answered worse, the greatest loss first.
    pub fell: Vec<Moved>,
    /// Queries that both reports have.
    pub compared: usize,
    /// Judged files that are not the same as they were, or that only one report has.
    pub differing: Vec<String>,
}

/// Compares `now` with the report `before`, query by query.
pub fn against(now: &Report, before: &Report) -> Moves {
    let mut moves = Moves::default();
    for set in &now.sets {
        let Some(old) = before.sets.iter().find(|s| s.name == set.name) else {
            moves.differing.push(set.name.clone());
            continue;
        };
        if old.digest != set.digest {
            moves.differing.push(set.name.clone());
        }
        let ranks: FxHashMap<&str, &Answer> = old.answers.iter().map(|a| (a.id.as_str(), a)).collect();
        for answer in &set.answers {
            let Some(old) = ranks.get(answer.id.as_str()).filter(|o| o.query == answer.query) else { continue };
            moves.compared += 1;
            note_move(&mut moves, set, old.rank, answer);
        }
    }
    let gone = before.sets.iter().filter(|o| !now.sets.iter().any(|s| s.name == o.name));
    moves.differing.extend(gone.map(|s| s.name.clone()));
    let gain = |m: &Moved| worth(m.now) - worth(m.before);
    moves.rose.sort_by(|a, b| gain(b).total_cmp(&gain(a)));
    moves.fell.sort_by(|a, b| gain(a).total_cmp(&gain(b)));
    moves
}

fn note_move(moves: &mut Moves, set: &SetReport, before: Option<usize>, answer: &Answer) {
    if before == answer.rank {
        return;
    }
    let moved = Moved {
        set: set.name.clone(),
        id: answer.id.clone(),
        query: answer.query.clone(),
        before,
        now: answer.rank,
        first: answer.found.first().map(|f| f.code.clone()),
    };
    let list = if worth(answer.rank) > worth(before) { &mut moves.rose } else { &mut moves.fell };
    list.push(moved);
}

/// What a place is worth: 1 ÷ place.
fn worth(rank: Option<usize>) -> f64 {
    rank.map_or(0.0, |r| 1.0 / r as f64)
}

/// The judged files at `paths`, read one after the other.
///
/// # Errors
/// As [`read_judged`]; [`Error::BadRequest`] when two files have the same name, since reports tell them apart by it.
pub fn read_all(paths: &[PathBuf]) -> Result<Vec<Judged>> {
    let judged: Vec<Judged> = paths.iter().map(|p| read_judged(p)).collect::<Result<_>>()?;
    for (at, set) in judged.iter().enumerate() {
        if judged[..at].iter().any(|o| o.name == set.name) {
            let expected = "judged files of different names".to_string();
            return Err(Error::BadRequest { what: "`--judged`", expected, found: set.name.clone() });
        }
    }
    Ok(judged)
}
