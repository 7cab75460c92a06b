//! What answers now: the catalog as it was read, and engines over its snapshots.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::SystemTime;

use crate::ask::{self, Opened};
use crate::catalog::{self, Catalog, When};
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::error::Result;
use crate::lexicon::Lexicon;
use crate::search::Engine;

/// How many editions other than today's are kept open.
const KEPT: usize = 4;

/// An engine and the snapshots that it asks.
pub type Edition = Opened<Engine>;

/// What answers from one state of a home.
pub struct Live {
    catalog: Catalog,
    seen: Seen,
    tag: String,
    today: Arc<Edition>,
    sample: OnceLock<Arc<Edition>>,
    /// The last asked first, by the folders of their snapshots.
    others: Mutex<Vec<(Vec<String>, Arc<Edition>)>>,
}

/// By what a change of the home is seen without reading it: the day, and when which files were written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    day: Date,
    files: Vec<(PathBuf, SystemTime, u64)>,
}

impl Seen {
    fn of(home: &Path) -> Seen {
        let inside = |folder: &str| fs::read_dir(home.join(folder)).into_iter().flatten().flatten().map(|e| e.path());
        let licenses = inside("snapshots").map(|snapshot| snapshot.join("license.json"));
        let all = inside("lexicons").chain(licenses).chain([home.join("catalog.json")]);
        let stamped = |path: PathBuf| {
            let meta = fs::metadata(&path).ok()?;
            Some((path, meta.modified().ok()?, meta.len()))
        };
        let mut files: Vec<_> = all.filter_map(stamped).collect();
        files.sort();
        Seen { day: catalog::today(), files }
    }
}

impl Live {
    /// Reads the catalog of `home` and opens what answers today.
    ///
    /// # Errors
    /// Whatever keeps a snapshot that should answer from opening.
    pub fn open(home: &Path) -> Result<Live> {
        // Looked at before it is read: what changes in between is seen the next time.
        let seen = Seen::of(home);
        let catalog = Catalog::open(home)?;
        let today = Arc::new(ask::engine(&catalog, &[], When::Today)?);
        let tag = tag(&catalog, &seen, &today);
        Ok(Live { catalog, seen, tag, today, sample: OnceLock::new(), others: Mutex::new(Vec::new()) })
    }

    /// Whether the home still looks as it did.
    pub fn is_current(&self) -> bool {
        Seen::of(self.catalog.home()) == self.seen
    }

    /// The catalog that it answers from.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The day it answers for.
    pub fn day(&self) -> Date {
        self.seen.day
    }

    /// A digest of all that decides its answers.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// What answers today.
    pub fn today(&self) -> &Arc<Edition> {
        &self.today
    }

    /// The edition that a question goes to, if it is open.
    ///
    /// # Errors
    /// As [`Catalog::chosen`].
    pub fn edition(&self, systems: &[SystemId], when: When) -> Result<Option<Arc<Edition>>> {
        let today = self.today.it.snapshots();
        let answers = |system: &SystemId| today.iter().any(|s| s.system() == system);
        if ask::takes_sample(&self.catalog, systems) {
            let today = Some(&self.today).filter(|today| today.is_sample());
            return Ok(today.or_else(|| self.sample.get()).cloned());
        }
        if when == When::Today && systems.iter().all(answers) {
            return Ok(Some(Arc::clone(&self.today)));
        }
        let folders = self.folders(systems, when)?;
        if when == When::Today {
            return Ok(None);
        }
        let mut others = self.others.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let Some(at) = others.iter().position(|(of, _)| *of == folders) else { return Ok(None) };
        others[..=at].rotate_right(1);
        Ok(others.first().map(|(_, edition)| Arc::clone(edition)))
    }

    /// Opens the edition that a question goes to, and keeps it.
    ///
    /// # Errors
    /// As [`Catalog::chosen`]; whatever keeps a snapshot from opening.
    pub fn open_edition(&self, systems: &[SystemId], when: When) -> Result<Arc<Edition>> {
        if ask::takes_sample(&self.catalog, systems) {
            let sample = Arc::new(ask::engine(&self.catalog, systems, when)?);
            return Ok(Arc::clone(self.sample.get_or_init(|| sample)));
        }
        if when == When::Today || !systems.is_empty() {
            // A license may keep a system that is asked for by name from answering.
            let answering = self.catalog.answer(systems, when)?;
            drop(answering);
        }
        if when == When::Today {
            return Ok(Arc::clone(&self.today));
        }
        let folders = self.folders(systems, when)?;
        let edition = Arc::new(ask::engine(&self.catalog, &[], when)?);
        let mut others = self.others.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        others.retain(|(of, _)| *of != folders);
        others.insert(0, (folders, Arc::clone(&edition)));
        others.truncate(KEPT);
        Ok(edition)
    }

    /// The snapshots that answer then, of all systems, once those asked for are known to be there.
    fn folders(&self, systems: &[SystemId], when: When) -> Result<Vec<String>> {
        self.catalog.chosen(systems, when)?;
        Ok(self.catalog.chosen(&[], when)?.into_iter().map(|entry| entry.folder.clone()).collect())
    }
}

fn tag(catalog: &Catalog, seen: &Seen, today: &Edition) -> String {
    let mut hasher = blake3::Hasher::new();
    let snapshots = today.it.snapshots().iter().flat_map(|s| &s.manifest().contents);
    let digests: Vec<&str> = snapshots.map(|file| file.blake3.as_str()).collect();
    let state = (catalog.entries(), catalog.pins(), seen, digests, Lexicon::digest(), env!("CARGO_PKG_VERSION"));
    hasher.update(format!("{state:?}").as_bytes());
    hasher.finalize().to_hex()[..32].to_string()
}
