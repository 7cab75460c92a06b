//! From a home to what answers: its active snapshots, or the built-in sample where nothing is indexed.

use std::path::Path;

use tempfile::TempDir;

use super::Screen;
use super::when::Asked;
use crate::analyzer::Analyzer;
use crate::catalog::{Answering, Catalog, thesauri};
use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::progress::Silent;
use crate::schema::Schema;
use crate::search::Engine;
use crate::snapshot::Snapshot;
use crate::{index, ingest};

/// The short name of the built-in sample.
const SAMPLE: &str = "sample";

/// Snapshots that can be asked, and the folder they live in when it is only for this run.
pub(super) struct Opened<T> {
    /// What can be asked.
    pub(super) it: T,
    /// What must be said of licenses with every answer.
    pub(super) warnings: Vec<String>,
    // Dropped after what reads from it.
    _folder: Option<TempDir>,
}

/// The snapshots of a home.
pub(super) fn snapshots(
    home: &Path,
    systems: &[SystemId],
    asked: &Asked,
    screen: &Screen,
) -> Result<Opened<Vec<Snapshot>>> {
    let catalog = Catalog::open(home)?;
    if takes_sample(&catalog, systems) {
        let (folder, snapshot) = sample(home, screen)?;
        return Ok(Opened { it: vec![snapshot], warnings: Vec::new(), _folder: Some(folder) });
    }
    let Answering { snapshots, warnings } = catalog.answer(systems, asked.when())?;
    asked.tell(&catalog, systems, &snapshots, screen)?;
    Ok(Opened { it: snapshots, warnings, _folder: None })
}

/// The engine over the snapshots of a home.
pub(super) fn engine(home: &Path, systems: &[SystemId], asked: &Asked, screen: &Screen) -> Result<Opened<Engine>> {
    let catalog = Catalog::open(home)?;
    let words = || -> Result<(Analyzer, Lexicon)> {
        let analyzer = Analyzer::builtin()?;
        let lexicon = catalog.lexicon(&analyzer)?;
        Ok((analyzer, lexicon))
    };
    let snapshots = || snapshots(home, systems, asked, screen);
    // Starting threads takes longer than opening what is built; the sample and its word rules are yet to be built.
    let building = takes_sample(&catalog, systems);
    let (opened, words) = if building { rayon::join(snapshots, words) } else { (snapshots(), words()) };
    let (opened, (analyzer, lexicon)) = (opened?, words?);
    let engine = Engine::new(opened.it, analyzer, lexicon)?.with_thesauri(thesauri::open(home)?);
    Ok(Opened { it: engine, warnings: opened.warnings, _folder: opened._folder })
}

/// Whether the built-in sample answers: nothing is indexed, or it is asked for by name.
fn takes_sample(catalog: &Catalog, systems: &[SystemId]) -> bool {
    let by_name = !systems.is_empty() && systems.iter().all(|s| s.as_str() == SAMPLE);
    let indexed = catalog.entries().iter().any(|e| e.system == SAMPLE);
    (by_name && !indexed) || (systems.is_empty() && catalog.entries().is_empty())
}

fn sample(home: &Path, screen: &Screen) -> Result<(TempDir, Snapshot)> {
    let from = if Catalog::open(home)?.entries().is_empty() {
        format!("nothing is indexed in {}; this is", home.display())
    } else {
        "this is".to_string()
    };
    screen.note(&format!("{from} the built-in sample, whose codes are invented"));
    let release = ingest::sample()?;
    let folder = tempfile::Builder::new().prefix("plaincode-sample-").tempdir();
    let folder = folder.map_err(Error::io("write", std::env::temp_dir()))?;
    index::build(&release, &Schema::of(&release.system)?, folder.path(), &Silent)?;
    let snapshot = Snapshot::open(folder.path())?;
    Ok((folder, snapshot))
}
