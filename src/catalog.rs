//! The snapshots in a home: which are there, which one answers, and how a new one takes its place.
//!
//! ```text
//! home/
//!   catalog.json                        which snapshots there are; replaced in one rename
//!   snapshots/icd10cm@2026.1f2e3d4c/    immutable, named by their content
//!   lexicon/1f2e3d4c.bin                the compiled lexicon
//!   .building-…/                        work in progress; swept by the next writer
//!   lock                                held by the one process that writes
//! ```
//!
//! A reader only ever follows `catalog.json`, so it sees a whole snapshot or none. A crash at any point leaves what was there.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::analyzer::Analyzer;
use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::progress::Progress;
use crate::release::{Release, Version};
use crate::schema::Schema;
use crate::snapshot::{self, Manifest, Snapshot};

/// The shape of `catalog.json`.
const CATALOG_FORMAT: u32 = 1;

/// The snapshots of one home.
#[derive(Clone, Debug)]
pub struct Catalog {
    home: PathBuf,
    entries: Vec<Entry>,
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
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCatalog {
    format: u32,
    snapshots: Vec<Entry>,
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

impl Catalog {
    /// Reads the catalog of a home; a home that is not there yet is an empty one.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be read, [`Error::Damaged`] when it is not what plaincode writes.
    pub fn open(home: &Path) -> Result<Catalog> {
        let path = home.join("catalog.json");
        let entries = match fs::read_to_string(&path) {
            Ok(text) => read_entries(&path, &text)?,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(e) => return Err(Error::io("read", &path)(e)),
        };
        Ok(Catalog { home: home.to_path_buf(), entries })
    }

    /// The home it describes.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// All snapshots, by system and version.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Where a snapshot stands.
    pub fn folder(&self, entry: &Entry) -> PathBuf {
        self.home.join("snapshots").join(&entry.folder)
    }

    /// The newest snapshot of each system.
    pub fn active(&self) -> Vec<&Entry> {
        let newest = |e: &&Entry| {
            let later = |o: &Entry| o.system == e.system && version_of(o) > version_of(e);
            !self.entries.iter().any(later)
        };
        self.entries.iter().filter(newest).collect()
    }

    /// Opens the snapshots that answer: of the given systems, or of all when none are given.
    ///
    /// # Errors
    /// [`Error::UnknownSystem`] for a system that no schema has, [`Error::NotInHome`] for one without a snapshot; whatever
    /// keeps a snapshot from opening.
    pub fn open_active(&self, systems: &[SystemId]) -> Result<Vec<Snapshot>> {
        for system in systems {
            if !self.entries.iter().any(|e| e.system == system.as_str()) {
                Schema::of(system)?;
                return Err(Error::NotInHome { what: format!("snapshot of {system}"), home: self.home.clone() });
            }
        }
        let wanted = |e: &&&Entry| systems.is_empty() || systems.iter().any(|s| s.as_str() == e.system);
        let wanted: Vec<PathBuf> = self.active().iter().filter(wanted).map(|e| self.folder(e)).collect();
        wanted.par_iter().map(|folder| Snapshot::open(folder)).collect()
    }

    /// The compiled lexicon: from the home's file, or compiled now when there is none.
    ///
    /// # Errors
    /// [`Error::BadRule`] when a shipped rule file is wrong, which a test rules out.
    pub fn lexicon(&self, analyzer: &Analyzer) -> Result<Lexicon> {
        let path = self.lexicon_path();
        if path.is_file()
            && let Ok(lexicon) = Lexicon::stored(&path, analyzer)
        {
            return Ok(lexicon);
        }
        Lexicon::builtin(analyzer)
    }

    fn lexicon_path(&self) -> PathBuf {
        self.home.join("lexicon").join(format!("{}.bin", Lexicon::digest()))
    }
}

fn version_of(entry: &Entry) -> Option<Version> {
    Version::parse(&entry.version).ok()
}

fn read_entries(path: &Path, text: &str) -> Result<Vec<Entry>> {
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
    Ok(raw.snapshots)
}

/// The right to write to a home; one process has it at a time.
pub struct Writer {
    home: PathBuf,
    _lock: File,
}

impl Writer {
    /// Takes the home's lock, making the home if need be, and sweeps what a crashed writer left behind.
    ///
    /// # Errors
    /// [`Error::Busy`] when another process holds the lock, [`Error::Io`] when the home cannot be written.
    pub fn open(home: &Path) -> Result<Writer> {
        fs::create_dir_all(home.join("snapshots")).map_err(Error::io("write", home))?;
        let path = home.join("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(&path);
        let lock = lock.map_err(Error::io("write", &path))?;
        match fs4::FileExt::try_lock(&lock) {
            Ok(()) => {}
            Err(fs4::TryLockError::WouldBlock) => return Err(Error::Busy(home.to_path_buf())),
            Err(fs4::TryLockError::Error(e)) => return Err(Error::io("lock", &path)(e)),
        }
        let writer = Writer { home: home.to_path_buf(), _lock: lock };
        writer.sweep()?;
        Ok(writer)
    }

    /// Removes folders that no catalog names.
    fn sweep(&self) -> Result<()> {
        let catalog = Catalog::open(&self.home)?;
        for (folder, stray) in [(self.home.clone(), true), (self.home.join("snapshots"), false)] {
            for entry in fs::read_dir(&folder).map_err(Error::io("read", &folder))?.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                let left_over = if stray {
                    name.starts_with(".building-")
                } else {
                    !catalog.entries.iter().any(|e| e.folder == name)
                };
                if left_over {
                    let path = entry.path();
                    // A reader may still hold the old snapshot on systems that cannot unlink open files: the next writer tries again.
                    let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
                }
            }
        }
        Ok(())
    }

    /// Builds the snapshot of `release` aside, then publishes it in one rename of the catalog. A snapshot of the same
    /// system and version is replaced. Gives its manifest and its size on disk in bytes.
    ///
    /// # Errors
    /// Whatever keeps it from being built or published; then nothing has changed.
    pub fn publish(&self, release: &Release, progress: &dyn Progress) -> Result<(Manifest, u64)> {
        let schema = Schema::of(&release.system)?;
        let building = tempfile::Builder::new().prefix(".building-").tempdir_in(&self.home);
        let building = building.map_err(Error::io("write", &self.home))?;
        let manifest = crate::index::build(release, &schema, building.path(), progress)?;
        progress.begin("publishing", 0, "");
        Snapshot::open(building.path())?;
        let folder = format!("{}@{}.{}", manifest.system, manifest.version, digest_of(&manifest));
        let target = self.home.join("snapshots").join(&folder);
        sync_folder(building.path())?;
        if !target.exists() {
            let built = building.keep();
            fs::rename(&built, &target).map_err(Error::io("write", &target))?;
        }
        sync_folder(&self.home.join("snapshots"))?;
        self.store_lexicon()?;
        let mut catalog = Catalog::open(&self.home)?;
        catalog.entries.retain(|e| (&e.system, &e.version) != (&manifest.system, &manifest.version));
        catalog.entries.push(Entry { system: manifest.system.clone(), version: manifest.version.clone(), folder });
        catalog.entries.sort_by_key(|e| (e.system.clone(), version_of(e)));
        self.write_catalog(&catalog)?;
        self.sweep()?;
        progress.end();
        let bytes = manifest.contents.iter().map(|f| f.bytes).sum();
        Ok((manifest, bytes))
    }

    fn store_lexicon(&self) -> Result<()> {
        let path = Catalog { home: self.home.clone(), entries: Vec::new() }.lexicon_path();
        let Some(folder) = path.parent().filter(|_| !path.is_file()) else { return Ok(()) };
        fs::create_dir_all(folder).map_err(Error::io("write", folder))?;
        let aside = self.home.join(".building-lexicon");
        Lexicon::store(&aside, &Analyzer::builtin()?)?;
        fs::rename(&aside, &path).map_err(Error::io("write", &path))
    }

    fn write_catalog(&self, catalog: &Catalog) -> Result<()> {
        let path = self.home.join("catalog.json");
        let raw = RawCatalog { format: CATALOG_FORMAT, snapshots: catalog.entries.clone() };
        let write = || -> std::io::Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(&self.home)?;
            file.write_all(&serde_json::to_vec_pretty(&raw)?)?;
            file.write_all(b"\n")?;
            file.as_file().sync_all()?;
            file.persist(&path)?;
            Ok(())
        };
        write().map_err(Error::io("write", &path))?;
        sync_folder(&self.home)
    }
}

/// A short digest of everything in a snapshot.
fn digest_of(manifest: &Manifest) -> String {
    let mut hasher = blake3::Hasher::new();
    for file in &manifest.contents {
        hasher.update(file.name.as_bytes()).update(file.blake3.as_bytes());
    }
    hasher.finalize().to_hex()[..12].to_string()
}

/// Makes renames inside `folder` last; on systems where a folder cannot be opened, the rename itself must do.
fn sync_folder(folder: &Path) -> Result<()> {
    match File::open(folder) {
        Ok(file) if cfg!(unix) => file.sync_all().map_err(Error::io("write", folder)),
        _ => Ok(()),
    }
}

/// The snapshot folder's manifest, for listing without opening.
///
/// # Errors
/// As [`snapshot::read_manifest`].
pub fn manifest_of(catalog: &Catalog, entry: &Entry) -> Result<Manifest> {
    snapshot::read_manifest(&catalog.folder(entry))
}
