//! A home and a question to the answer that every door gives: which snapshots are asked, and what belongs to their answer.
//!
//! An engine may hold more systems than a query asks: what it answers is the same.

use tempfile::TempDir;

use crate::analyzer::Analyzer;
use crate::catalog::{Answering, Catalog, When, thesauri};
use crate::code::{Code, SystemId};
use crate::error::{Error, Result};
use crate::history::{self, Elsewhere, Folded};
use crate::lexicon::Lexicon;
use crate::license::Notices;
use crate::lookup::{self, Entry};
use crate::progress::Silent;
use crate::query::Query;
use crate::schema::Schema;
use crate::search::{Engine, Hits};
use crate::snapshot::Snapshot;
use crate::{index, ingest};

/// The short name of the built-in sample.
pub const SAMPLE: &str = "sample";

/// Snapshots that can be asked, and the folder they live in when it is only for this run.
pub struct Opened<T> {
    /// What can be asked.
    pub it: T,
    /// What must be said of licenses with every answer: the short name of the system, and a sentence.
    pub warnings: Vec<(String, String)>,
    // Dropped after what reads from it.
    folder: Option<TempDir>,
}

impl<T> Opened<T> {
    /// Whether it is the built-in sample.
    pub fn is_sample(&self) -> bool {
        self.folder.is_some()
    }

    /// What must be said of licenses with an answer of these systems, or of all when none are given.
    pub fn warnings_of(&self, systems: &[SystemId]) -> Vec<String> {
        let wanted = |system: &str| systems.is_empty() || systems.iter().any(|s| s.as_str() == system);
        self.warnings.iter().filter(|(system, _)| wanted(system)).map(|(_, sentence)| sentence.clone()).collect()
    }
}

/// The snapshots of a home that answer then: of the given systems, or of all when none are given.
///
/// # Errors
/// As [`Catalog::answer`].
pub fn snapshots(catalog: &Catalog, systems: &[SystemId], when: When) -> Result<Opened<Vec<Snapshot>>> {
    if takes_sample(catalog, systems) {
        let (folder, snapshot) = sample()?;
        return Ok(Opened { it: vec![snapshot], warnings: Vec::new(), folder: Some(folder) });
    }
    let Answering { snapshots, warnings } = catalog.answer(systems, when)?;
    Ok(Opened { it: snapshots, warnings, folder: None })
}

/// The engine over the same snapshots.
///
/// # Errors
/// As [`snapshots`]; [`Error::OldLexicon`] for a thesaurus of the home that cannot be asked.
pub fn engine(catalog: &Catalog, systems: &[SystemId], when: When) -> Result<Opened<Engine>> {
    let words = || -> Result<(Analyzer, Lexicon)> {
        let analyzer = Analyzer::builtin()?;
        let lexicon = catalog.lexicon(&analyzer)?;
        Ok((analyzer, lexicon))
    };
    let snapshots = || snapshots(catalog, systems, when);
    // Starting threads takes longer than opening what is built; the sample and its word rules are yet to be built.
    let building = takes_sample(catalog, systems);
    let (opened, words) = if building { rayon::join(snapshots, words) } else { (snapshots(), words()) };
    let (opened, (analyzer, lexicon)) = (opened?, words?);
    let engine = Engine::new(opened.it, analyzer, lexicon)?.with_thesauri(thesauri::open(catalog.home())?);
    Ok(Opened { it: engine, warnings: opened.warnings, folder: opened.folder })
}

/// Whether the built-in sample answers: nothing is indexed, or it is asked for by name.
pub fn takes_sample(catalog: &Catalog, systems: &[SystemId]) -> bool {
    let by_name = !systems.is_empty() && systems.iter().all(|s| s.as_str() == SAMPLE);
    let indexed = catalog.entries().iter().any(|e| e.system == SAMPLE);
    (by_name && !indexed) || (systems.is_empty() && catalog.entries().is_empty())
}

fn sample() -> Result<(TempDir, Snapshot)> {
    let release = ingest::sample()?;
    let folder = tempfile::Builder::new().prefix("plaincode-sample-").tempdir();
    let folder = folder.map_err(Error::io("write", std::env::temp_dir()))?;
    index::build(&release, &Schema::of(&release.system)?, folder.path(), &Silent)?;
    let snapshot = Snapshot::open(folder.path())?;
    Ok((folder, snapshot))
}

/// The snapshot that `named`, such as `icd10cm@2026`, stands for.
///
/// # Errors
/// [`Error::BadRequest`] for a name of another form, [`Error::NotInHome`] when there is none; whatever keeps it from opening.
pub fn named(catalog: &Catalog, named: &str) -> Result<Snapshot> {
    let Some((system, version)) = named.split_once('@') else {
        let expected = "an indexed release such as `icd10cm@2026`".to_string();
        return Err(Error::BadRequest { what: "release to compare", expected, found: named.to_string() });
    };
    let system = SystemId::parse(system).map(|s| s.to_string()).unwrap_or_default();
    let home = || catalog.home().to_path_buf();
    let missing = || Error::NotInHome { what: format!("snapshot {system}@{version}"), home: home() };
    catalog.open_entry(catalog.find(&system, version).ok_or_else(missing)?)
}

/// Reads the words of a search.
///
/// # Errors
/// [`Error::BadRequest`] when they ask nothing.
pub fn query(typed: &str) -> Result<Query> {
    let query = Query::read(typed);
    if query.text.trim().is_empty() && query.codes.is_empty() {
        let (what, expected) = ("search", "words to look for".to_string());
        return Err(Error::BadRequest { what, expected, found: typed.to_string() });
    }
    Ok(query)
}

/// Answers a search; of a code that is gone or to come, the warnings say so.
///
/// # Errors
/// Whatever keeps another release from opening.
pub fn search(opened: &Opened<Engine>, catalog: &Catalog, query: &Query) -> Result<Hits> {
    let mut found = opened.it.search(query);
    if let Some(code) = code_not_there(&opened.it, query) {
        let gone = history::elsewhere(catalog, opened.it.asked(query), &code)?;
        if !gone.is_empty() {
            // Better than that the code is an unknown word.
            found.warnings = gone.iter().map(Elsewhere::sentence).collect();
            let notices = found.notices.iter().chain(gone.iter().flat_map(|one| &one.notices));
            found.notices = notices.map(String::as_str).collect::<Notices>().into_vec();
        }
    }
    found.warnings.extend(opened.warnings_of(&query.systems));
    Ok(found)
}

/// The code that `query` is, when no release asked has it.
pub fn code_not_there(engine: &Engine, query: &Query) -> Option<Code> {
    let digit = query.text.bytes().any(|b| b.is_ascii_digit());
    let code = Code::parse(&query.text).filter(|_| digit)?;
    engine.asked(query).iter().all(|s| s.find(&code).is_none()).then_some(code)
}

/// An answer from several releases, one line for each code.
#[derive(Clone, Debug, Default)]
pub struct Over {
    /// Best first.
    pub folded: Vec<Folded>,
    /// Words that were corrected or ignored, in sentences.
    pub warnings: Vec<String>,
    /// Notices of the releases that answered.
    pub notices: Vec<String>,
    /// Whether there are more after these.
    pub more: bool,
}

/// Answers a search from an engine over all releases.
pub fn search_all(opened: &Opened<Engine>, catalog: &Catalog, query: &Query) -> Over {
    let engine = &opened.it;
    let wanted = query.offset + query.limit;
    let all = Query { offset: 0, limit: (wanted + 1) * engine.asked(query).len().max(1), ..query.clone() };
    let Hits { hits, mut warnings, notices, .. } = engine.search(&all);
    warnings.extend(opened.warnings_of(&query.systems));
    let mut folded = history::fold(hits, engine, catalog, wanted + 1);
    let more = folded.len() > wanted;
    folded.truncate(wanted);
    folded.drain(..query.offset.min(folded.len()));
    Over { folded, warnings, notices, more }
}

/// What is known of some codes.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// Of each code that is there, what each release asked says.
    pub entries: Vec<Entry>,
    /// Codes that are not there, as typed.
    pub missing: Vec<(String, Code)>,
    /// What other releases say of these.
    pub elsewhere: Vec<Elsewhere>,
    /// What was cut, in sentences.
    pub warnings: Vec<String>,
}

/// Looks codes up.
///
/// # Errors
/// [`Error::BadRequest`] for what is no code; whatever keeps another release from opening.
pub fn lookup(snapshots: &[&Snapshot], catalog: &Catalog, typed: &[String]) -> Result<Looked> {
    let mut looked = Looked::default();
    for (typed, code) in typed.iter().zip(codes(typed)?) {
        let found = lookup::lookup(snapshots.iter().copied(), &code);
        if found.is_empty() {
            looked.elsewhere.extend(history::elsewhere(catalog, snapshots.iter().copied(), &code)?);
            looked.missing.push((typed.clone(), code));
        }
        looked.entries.extend(found);
    }
    looked.warnings = lookup::cap(&mut looked.entries, snapshots);
    Ok(looked)
}

/// Reads codes in any spelling.
///
/// # Errors
/// [`Error::BadRequest`] for what is no code.
pub fn codes(typed: &[String]) -> Result<Vec<Code>> {
    let bad = |text: &String| Error::BadRequest {
        what: "code",
        expected: "letters and digits such as `E11.9`".to_string(),
        found: text.clone(),
    };
    typed.iter().map(|text| Code::parse(text).ok_or_else(|| bad(text))).collect()
}
