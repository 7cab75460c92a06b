//! The snapshots in a home: which are there, which one answers on which day, and how a new one takes its place.
//!
//! ```text
//! home/
//!   catalog.json                        which snapshots there are and which are pinned; replaced in one rename
//!   journal.jsonl                       what was switched, when and why; only ever appended to
//!   snapshots/icd10cm@2026.1f2e3d4c/    immutable, named by their content; of a licensed one, `license.json` may be renewed
//!   lexicon/1f2e3d4c.bin                the compiled lexicon
//!   lexicons/mesh.bin                   a thesaurus of the user's own, compiled
//!   .building-…/                        work in progress or on its way out; swept by the next writer
//!   lock                                held by the one process that writes
//! ```
//!
//! A reader only ever follows `catalog.json`, so it sees a whole snapshot or none. A crash at any point leaves what was there.
//! Each open [`Snapshot`] holds a shared lock on its folder's `in-use`; a folder is removed only under the exclusive one.
//!
//! Which release of a system answers follows from the day: the newest whose first day has come. A pin
//! ([`Writer::activate`]) names another until it is taken back. When none has come into force, the earliest to come answers,
//! since someone who has only next year's release means that one.
//!
//! A licensed release opens only while its license runs ([`Catalog::open_entry`]): every door to the text goes through here.

pub mod thesauri;
mod journal;
mod licenses;
mod verify;
mod writer;

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::analyzer::Analyzer;
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::release::Version;
use crate::schema::Schema;
use crate::snapshot::{self, Manifest, Snapshot};

pub use journal::{Event, journal};
pub use licenses::{Purged, Renewal, license_of, licenses, weighed};
pub use verify::{Report, verify};
pub use writer::{Building, Pruned, Switch, Writer};

/// The shape of `catalog.json`.
const CATALOG_FORMAT: u32 = 1;
/// How often a reader looks again when a switch takes a snapshot away between reading the catalog and opening it.
const TRIES: u32 = 40;

/// The snapshots of one home.
#[derive(Clone, Debug)]
pub struct Catalog {
    home: PathBuf,
    revision: u64,
    entries: Vec<Entry>,
    pins: Vec<Pin>,
}

/// One snapshot in the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The code system's short name.
    pub system: String,
    /// The release's version.
    pub version: String,
    /// The folder's name under `snapshots/`.
    pub folder: String,
    /// The day it comes into force, ISO 8601; by the schema's rule when its files and its user did not say.
    #[serde(default)]
    pub effective: Option<String>,
    /// Digest of the files' names, lengths and times when they were last found whole: while it fits, they need no second look.
    #[serde(default)]
    pub seal: Option<String>,
}

/// A release that answers whatever the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// The code system's short name.
    pub system: String,
    /// The version that answers.
    pub version: String,
    /// The version that was pinned before, to go back to; none when the day decided.
    #[serde(default)]
    pub before: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCatalog {
    format: u32,
    #[serde(default)]
    revision: u64,
    snapshots: Vec<Entry>,
    #[serde(default)]
    pins: Vec<Pin>,
}

/// Snapshots that answer, and what must be said of their licenses with every answer, in sentences.
#[derive(Default)]
pub struct Answering {
    /// In the order of the systems.
    pub snapshots: Vec<Snapshot>,
    /// That a license has ended, or that a release does not answer for want of one: the system's short name, and a sentence.
    pub warnings: Vec<(String, String)>,
}

/// Which releases are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// What answers today, pins included.
    #[default]
    Today,
    /// What was, or will be, in force that day, whatever is pinned.
    On(Date),
    /// The release of this version, of each system that has it.
    Version(Version),
    /// Every release.
    All,
}

/// Where a release stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A later one has come into force.
    Past,
    /// It answers.
    Active,
    /// Its day has not come.
    Future,
    /// Its day has come, but another answers in its place: one of the same day and a later version, or a pinned one.
    Superseded,
}

impl State {
    /// Its name in reports.
    pub fn id(self) -> &'static str {
        match self {
            State::Past => "past",
            State::Active => "active",
            State::Future => "future",
            State::Superseded => "superseded",
        }
    }
}

/// The home to use: `named` if given, else the platform's data directory.
///
/// # Errors
/// [`Error::Io`] when the platform has no home directory for this user.
pub fn home_dir(named: Option<PathBuf>) -> Result<PathBuf> {
    use etcetera::BaseStrategy;
    if let Some(named) = named.filter(|p| !p.as_os_str().is_empty()) {
        return Ok(named);
    }
    let strategy = etcetera::choose_base_strategy().map_err(|e| Error::Io {
        action: "find",
        path: "home directory".into(),
        source: std::io::Error::new(std::io::ErrorKind::NotFound, e.to_string()),
    })?;
    Ok(strategy.data_dir().join("plaincode"))
}

/// The day it is here; `PLAINCODE_TODAY` may name a later one, to try what that day will bring.
pub fn today() -> Date {
    let today = jiff::ZonedDateTime::now().date();
    let later = std::env::var("PLAINCODE_TODAY").ok().and_then(|day| day.parse().ok());
    later.map_or(today, |later: Date| later.max(today))
}

impl Entry {
    /// The version, in its order; a version that cannot be read comes first.
    pub fn parsed_version(&self) -> Option<Version> {
        Version::parse(&self.version).ok()
    }

    /// The day it comes into force; the earliest there is when nobody knows.
    pub fn first_day(&self) -> Date {
        let said = self.effective.as_ref().and_then(|day| day.parse().ok());
        said.or_else(|| first_day_by_rule(&self.system, &self.version)).unwrap_or(Date::MIN)
    }

    /// How people name it: `icd10cm@2026`.
    pub fn name(&self) -> String {
        format!("{}@{}", self.system, self.version)
    }

    fn order(&self) -> (Date, Option<Version>) {
        (self.first_day(), self.parsed_version())
    }
}

/// The day on which a version comes into force by its system's schema.
pub fn first_day_by_rule(system: &str, version: &str) -> Option<Date> {
    let schema = Schema::of(&SystemId::parse(system)?).ok()?;
    schema.release.first_day(Version::parse(version).ok()?)
}

impl Catalog {
    /// Reads the catalog of a home; a home that is not there yet is an empty one.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be read, [`Error::Damaged`] when it is not what plaincode writes.
    pub fn open(home: &Path) -> Result<Catalog> {
        let path = home.join("catalog.json");
        let empty = RawCatalog { format: CATALOG_FORMAT, revision: 0, snapshots: Vec::new(), pins: Vec::new() };
        let raw = match fs::read_to_string(&path) {
            Ok(text) => read_catalog(&path, &text)?,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => empty,
            Err(e) => return Err(Error::io("read", &path)(e)),
        };
        Ok(Catalog { home: home.to_path_buf(), revision: raw.revision, entries: raw.snapshots, pins: raw.pins })
    }

    /// The home it describes.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// All snapshots, by system and version.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The pins, by system.
    pub fn pins(&self) -> &[Pin] {
        &self.pins
    }

    /// Where a snapshot stands.
    pub fn folder(&self, entry: &Entry) -> PathBuf {
        self.home.join("snapshots").join(&entry.folder)
    }

    /// The systems that have a snapshot, in alphabetical order.
    pub fn systems(&self) -> Vec<&str> {
        let mut systems: Vec<&str> = self.entries.iter().map(|e| e.system.as_str()).collect();
        systems.sort_unstable();
        systems.dedup();
        systems
    }

    /// The releases of one system, the first to come into force first.
    pub fn line(&self, system: &str) -> Vec<&Entry> {
        let mut line: Vec<&Entry> = self.entries.iter().filter(|e| e.system == system).collect();
        line.sort_by_key(|e| e.order());
        line
    }

    /// The release of `system` in force on `day`, pins aside.
    pub fn in_force(&self, system: &str, day: Date) -> Option<&Entry> {
        self.line(system).into_iter().rfind(|e| e.first_day() <= day)
    }

    /// The release of `system` that answers on `day`.
    pub fn answering(&self, system: &str, day: Date) -> Option<&Entry> {
        let pin = self.pins.iter().find(|p| p.system == system);
        let pinned = pin.and_then(|pin| self.find(system, &pin.version));
        pinned.or_else(|| self.in_force(system, day)).or_else(|| self.line(system).first().copied())
    }

    /// The snapshot of one system and version.
    pub fn find(&self, system: &str, version: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| e.system == system && e.version == version)
    }

    /// The snapshot that each system answers from today.
    pub fn active(&self) -> Vec<&Entry> {
        let today = today();
        self.systems().into_iter().filter_map(|system| self.answering(system, today)).collect()
    }

    /// Where a release stands on `day`.
    pub fn state(&self, entry: &Entry, day: Date) -> State {
        let same = |other: Option<&Entry>| other.is_some_and(|o| o.folder == entry.folder);
        let due = self.in_force(&entry.system, day);
        if same(self.answering(&entry.system, day)) {
            State::Active
        } else if entry.first_day() > day {
            State::Future
        } else if due.is_some_and(|due| due.first_day() <= entry.first_day()) {
            State::Superseded
        } else {
            State::Past
        }
    }

    /// The snapshots that answer: of the given systems, or of all when none are given.
    ///
    /// # Errors
    /// [`Error::UnknownSystem`] for a system that no schema has, [`Error::NotInHome`] for one without a snapshot, and when no
    /// release answers at all.
    pub fn chosen(&self, systems: &[SystemId], when: When) -> Result<Vec<&Entry>> {
        let missing = |what: String| Error::NotInHome { what, home: self.home.clone() };
        for system in systems {
            if !self.entries.iter().any(|e| e.system == system.as_str()) {
                Schema::of(system)?;
                return Err(missing(format!("snapshot of {system}")));
            }
        }
        let wanted = |system: &&str| systems.is_empty() || systems.iter().any(|s| s.as_str() == *system);
        let today = today();
        let mut chosen = Vec::new();
        for system in self.systems().into_iter().filter(wanted) {
            match when {
                When::Today => chosen.extend(self.answering(system, today)),
                When::On(day) => chosen.extend(self.in_force(system, day)),
                When::Version(version) => chosen.extend(self.find(system, &version.to_string())),
                When::All => chosen.extend(self.line(system)),
            }
        }
        match when {
            When::On(day) if chosen.is_empty() => Err(missing(format!("release in force on {day}"))),
            When::Version(version) if chosen.is_empty() => Err(missing(format!("release `{version}`"))),
            _ => Ok(chosen),
        }
    }

    /// Opens the snapshots that answer today: of the given systems, or of all when none are given.
    ///
    /// # Errors
    /// As [`Catalog::open_when`].
    pub fn open_active(&self, systems: &[SystemId]) -> Result<Vec<Snapshot>> {
        self.open_when(systems, When::Today)
    }

    /// Opens the snapshots that answer then. A switch that takes one away meanwhile is followed.
    ///
    /// # Errors
    /// As [`Catalog::answer`].
    pub fn open_when(&self, systems: &[SystemId], when: When) -> Result<Vec<Snapshot>> {
        Ok(self.answer(systems, when)?.snapshots)
    }

    /// Opens the snapshots that answer then, and says what is to be said of their licenses. A release whose license does not let
    /// it answer is left out with a warning where it was not asked for by its system's name and others answer.
    ///
    /// # Errors
    /// As [`Catalog::chosen`]; whatever keeps a snapshot from opening.
    pub fn answer(&self, systems: &[SystemId], when: When) -> Result<Answering> {
        let mut catalog = self.clone();
        for _ in 0..TRIES {
            let entries = catalog.chosen(systems, when)?;
            match catalog.open_all(&entries, systems) {
                Ok(answering) => return Ok(answering),
                Err(Error::Busy(_)) => {}
                Err(e) if Catalog::open(&self.home)?.revision == catalog.revision => return Err(e),
                Err(_) => {}
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
            catalog = Catalog::open(&self.home)?;
        }
        Err(Error::Busy(self.home.clone()))
    }

    fn open_all(&self, entries: &[&Entry], systems: &[SystemId]) -> Result<Answering> {
        let today = today();
        let mut answering = Answering::default();
        let mut refused = Vec::new();
        for entry in entries {
            match self.open_entry(entry) {
                Ok(snapshot) => {
                    let warning = snapshot.license_warning(today);
                    answering.warnings.extend(warning.map(|sentence| (entry.system.clone(), sentence)));
                    answering.snapshots.push(snapshot);
                }
                Err(error @ (Error::NotAccepted { .. } | Error::Expired { .. })) => refused.push((entry, error)),
                Err(error) => return Err(error),
            }
        }
        for (entry, error) in refused {
            let answers = answering.snapshots.iter().any(|s| s.system().as_str() == entry.system);
            let asked = systems.iter().any(|s| s.as_str() == entry.system);
            if answering.snapshots.is_empty() || (asked && !answers) {
                return Err(error);
            }
            let hint = error.hint().map(|hint| format!("; {hint}")).unwrap_or_default();
            let sentence = format!("{} does not answer: {error}{hint}", entry.name());
            answering.warnings.push((entry.system.clone(), sentence));
        }
        Ok(answering)
    }

    /// Opens one snapshot to be asked; one whose files were touched since they were last found whole is checked in full first.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is not what was published; [`Error::NotAccepted`] and [`Error::Expired`] when its license does
    /// not let it be shown today; whatever keeps it from opening.
    pub fn open_entry(&self, entry: &Entry) -> Result<Snapshot> {
        let snapshot = self.open_unshown(entry)?;
        snapshot.check_license(today())?;
        Ok(snapshot)
    }

    /// The same for work that shows none of its text: no license is asked for.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is not what was published; whatever keeps it from opening.
    pub(crate) fn open_unshown(&self, entry: &Entry) -> Result<Snapshot> {
        let folder = self.folder(entry);
        let snapshot = Snapshot::open(&folder)?;
        if entry.seal.is_none() || entry.seal != verify::seal(&folder, snapshot.manifest()) {
            verify::check_contents(&entry.folder, &folder)?;
        }
        Ok(snapshot)
    }

    /// The compiled lexicon: from the home's file, or compiled now when there is none.
    ///
    /// # Errors
    /// [`Error::BadRule`] when a shipped rule file is wrong, which a test rules out.
    pub fn lexicon(&self, analyzer: &Analyzer) -> Result<Lexicon> {
        let path = lexicon_path(&self.home);
        if path.is_file()
            && let Ok(lexicon) = Lexicon::stored(&path, analyzer)
        {
            return Ok(lexicon);
        }
        Lexicon::builtin(analyzer)
    }
}

fn lexicon_path(home: &Path) -> PathBuf {
    home.join("lexicon").join(format!("{}.bin", Lexicon::digest()))
}

fn read_catalog(path: &Path, text: &str) -> Result<RawCatalog> {
    let damaged = |expected: String, found: String| Error::Damaged { path: path.to_path_buf(), expected, found };
    let raw: RawCatalog =
        serde_json::from_str(text).map_err(|e| damaged("a plaincode catalog".to_string(), e.to_string()))?;
    if raw.format != CATALOG_FORMAT {
        return Err(damaged(format!("catalog format {CATALOG_FORMAT}"), raw.format.to_string()));
    }
    let stray = |e: &&Entry| e.folder.contains(['/', '\\']) || e.folder.starts_with('.');
    if let Some(entry) = raw.snapshots.iter().find(stray) {
        return Err(damaged("folder names below `snapshots`".to_string(), format!("`{}`", entry.folder)));
    }
    Ok(raw)
}

/// The snapshot folder's manifest, for listing without opening.
///
/// # Errors
/// As [`snapshot::read_manifest`].
pub fn manifest_of(catalog: &Catalog, entry: &Entry) -> Result<Manifest> {
    snapshot::read_manifest(&catalog.folder(entry))
}
