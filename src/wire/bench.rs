//! Reports and records of [`crate::bench`] as JSON text, and back.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::bench::compare::Comparison;
use crate::bench::levers::Effect;
use crate::bench::quality::{Moves, Report};
use crate::bench::record::{FORMAT, Record};
use crate::error::{Error, Result};

#[derive(Serialize)]
struct Against<'r> {
    #[serde(flatten)]
    report: &'r Report,
    against: &'r Moves,
}

/// A quality report, with what moved since an earlier one where there is one.
///
/// # Errors
/// [`Error::BadReport`] with what the JSON writer says; these types give it no cause.
pub fn quality(report: &Report, moves: Option<&Moves>) -> Result<String> {
    match moves {
        Some(against) => text(&Against { report, against }),
        None => text(report),
    }
}

/// The figures with each lever of the ranking off, the first with all on.
///
/// # Errors
/// As [`quality`].
pub fn levers(effects: &[Effect]) -> Result<String> {
    text(&effects)
}

/// Reads back what [`quality`] wrote.
///
/// # Errors
/// [`Error::BadReport`] when `json`, read from `path`, is not a quality report.
pub fn read_quality(path: &str, json: &str) -> Result<Report> {
    /// What a report written with `--against` has beside the report itself is not read.
    #[derive(serde::Deserialize)]
    struct Stored {
        corpora: Vec<crate::bench::Corpus>,
        sets: Vec<crate::bench::quality::SetReport>,
    }
    let stored: Stored = read(path, json, "a report of `plaincode bench quality --json`")?;
    Ok(Report { corpora: stored.corpora, sets: stored.sets })
}

/// A record, as `--record` writes it.
///
/// # Errors
/// As [`quality`].
pub fn record(record: &Record) -> Result<String> {
    text(record)
}

/// Reads back what [`record`] wrote.
///
/// # Errors
/// [`Error::BadReport`] when `json`, read from `path`, is not a record of this format.
pub fn read_record(path: &str, json: &str) -> Result<Record> {
    let record: Record = read(path, json, "a record of `plaincode bench --record`")?;
    if record.format != FORMAT {
        let (expected, found) = (format!("record format {FORMAT}"), record.format.to_string());
        return Err(Error::BadReport { path: path.to_string(), line: 1, expected, found });
    }
    Ok(record)
}

/// What `bench compare --json` prints.
///
/// # Errors
/// As [`quality`].
pub fn comparison(comparison: &Comparison) -> Result<String> {
    #[derive(Serialize)]
    struct Shape<'c> {
        worse: bool,
        #[serde(flatten)]
        comparison: &'c Comparison,
    }
    text(&Shape { worse: comparison.is_worse(), comparison })
}

/// `value` as indented JSON with a final line end.
fn text(value: &impl Serialize) -> Result<String> {
    let wrong = |e: serde_json::Error| Error::BadReport {
        path: "report".to_string(),
        line: e.line(),
        expected: "figures that JSON can hold".to_string(),
        found: e.to_string(),
    };
    Ok(serde_json::to_string_pretty(value).map_err(wrong)? + "\n")
}

fn read<T: DeserializeOwned>(path: &str, json: &str, expected: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|e| Error::BadReport {
        path: path.to_string(),
        line: e.line(),
        expected: expected.to_string(),
        found: e.to_string(),
    })
}
