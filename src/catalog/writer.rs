//! The one process that changes a home: publishing, pinning, going back, pruning, sweeping.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::analyzer::Analyzer;
use crate::catalog::verify::{check_contents, digest_of, folder_name, seal};
use crate::catalog::{CATALOG_FORMAT, Catalog, Entry, Event, Pin, RawCatalog, State, journal, lexicon_path, today};
use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::license::{Acceptance, License};
use crate::progress::Progress;
use crate::release::Release;
use crate::schema::Schema;
use crate::snapshot::terms::{LICENSE, write_license};
use crate::snapshot::{IN_USE, Manifest, Snapshot};

/// How often the lock is tried before another process is said to have it.
const LOCK_TRIES: u32 = 30;

/// The right to write to a home; one process has it at a time.
pub struct Writer {
    pub(super) home: PathBuf,
    reason: Option<String>,
    acceptance: Option<Acceptance>,
    _lock: File,
}

/// What answers for a system after a switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    /// The code system's short name.
    pub system: String,
    /// The version that answered before.
    pub was: Option<String>,
    /// The version that answers now.
    pub is: Option<String>,
    /// Whether it is pinned; else the day decides.
    pub pinned: bool,
}

/// A release that is no longer there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pruned {
    /// Which.
    pub entry: Entry,
    /// Whether a reader has it open, so that it was kept after all.
    pub in_use: bool,
}

/// A snapshot built aside, that nobody reads yet. Dropping it leaves no trace.
pub struct Building {
    folder: tempfile::TempDir,
    manifest: Manifest,
    effective: Option<String>,
    license: Option<License>,
}

impl Building {
    /// What it is.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Opens it for checks.
    ///
    /// # Errors
    /// As [`Snapshot::open`].
    pub fn open(&self) -> Result<Snapshot> {
        Snapshot::open(self.folder.path())
    }
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
        take(&lock).map_err(|e| match e {
            TryLockError::WouldBlock => Error::Busy(home.to_path_buf()),
            TryLockError::Error(e) => Error::io("lock", &path)(e),
        })?;
        let writer = Writer { home: home.to_path_buf(), reason: None, acceptance: None, _lock: lock };
        writer.sweep()?;
        Ok(writer)
    }

    /// Why this is done, for the journal.
    #[must_use]
    pub fn because(mut self, reason: Option<String>) -> Writer {
        self.reason = reason.filter(|r| !r.trim().is_empty());
        self
    }

    /// Under what terms licensed releases are indexed from here on; without any, only under terms that this home has accepted.
    #[must_use]
    pub fn accepting(mut self, acceptance: Option<Acceptance>) -> Writer {
        self.acceptance = acceptance;
        self
    }

    /// Removes folders that no catalog names, unless a reader still has them open: then the next writer tries again.
    pub(super) fn sweep(&self) -> Result<()> {
        let catalog = Catalog::open(&self.home)?;
        for name in names_in(&self.home.join("snapshots"))? {
            if !catalog.entries.iter().any(|e| e.folder == name) {
                self.discard(&self.home.join("snapshots").join(name));
            }
        }
        for name in names_in(&self.home)?.into_iter().filter(|name| name.starts_with(".building-")) {
            let path = self.home.join(name);
            // What cannot be removed now, the next writer tries again.
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
        Ok(())
    }

    /// Takes a snapshot's folder out of the readers' sight in one rename, if none has it open; the sweep removes it then.
    fn discard(&self, folder: &Path) {
        let Some(_alone) = hold_alone(folder) else { return };
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let _ = fs::rename(folder, self.home.join(format!(".building-gone-{name}")));
    }

    /// Builds the snapshot of `release` aside, where nobody reads it.
    ///
    /// # Errors
    /// [`Error::NotAccepted`] when it is licensed and nobody has accepted its terms; whatever else keeps it from being built. Then
    /// nothing has changed.
    pub fn build(&self, release: &Release, progress: &dyn Progress) -> Result<Building> {
        let schema = Schema::for_release(release)?;
        let license = self.license_for(release, &schema)?;
        let folder = tempfile::Builder::new().prefix(".building-").tempdir_in(&self.home);
        let folder = folder.map_err(Error::io("write", &self.home))?;
        // A lexicon kept without a snapshot does no harm.
        let index = || crate::index::build(release, &schema, folder.path(), progress);
        let (manifest, lexicon) = rayon::join(index, || self.store_lexicon());
        let manifest = manifest?;
        lexicon?;
        let effective = release.effective.or_else(|| schema.release.first_day(release.version));
        let in_use = folder.path().join(IN_USE);
        File::create(&in_use).map_err(Error::io("write", &in_use))?;
        if let Some(license) = &license {
            write_license(&folder.path().join(LICENSE), license)?;
        }
        Ok(Building { folder, manifest, effective: effective.map(|day| day.to_string()), license })
    }

    /// The license under which `release` is indexed: what was accepted now, or what the home has accepted of the same words.
    fn license_for(&self, release: &Release, schema: &Schema) -> Result<Option<License>> {
        if !schema.licensed {
            return Ok(None);
        }
        let notice = release.notice.as_ref().unwrap_or(&schema.notice);
        if let Some(acceptance) = &self.acceptance {
            return Ok(Some(License::new(acceptance, notice, journal::now())));
        }
        let catalog = Catalog::open(&self.home)?;
        catalog.license_of_same_terms(release.system.as_str(), notice).map(Some).ok_or_else(|| Error::NotAccepted {
            release: format!("{}@{}", release.system, release.version),
            publisher: schema.publisher.clone(),
            accept: "plaincode index PATH --accept-license --licensee NAME".into(),
        })
    }

    /// Publishes what was built in one rename of the catalog. A snapshot of the same system and version is replaced. Gives its
    /// manifest and its size on disk in bytes.
    ///
    /// # Errors
    /// Whatever keeps it from being published; then nothing has changed.
    pub fn admit(&self, built: Building) -> Result<(Manifest, u64)> {
        built.open()?;
        let Building { folder, manifest, effective, license } = built;
        let name = folder_name(&manifest);
        let target = self.home.join("snapshots").join(&name);
        sync_folder(&folder.path().join("postings"))?;
        sync_folder(folder.path())?;
        if target.exists() && check_contents(&name, &target).is_err() {
            // Whoever has the damaged one open keeps what they opened; nobody else shall find it.
            let away = self.home.join(format!(".building-gone-{name}"));
            fs::rename(&target, &away).map_err(Error::io("write", &target))?;
        }
        if !target.exists() {
            let built = folder.keep();
            fs::rename(&built, &target).map_err(Error::io("write", &target))?;
        } else if let Some(license) = &license {
            self.replace_license(&target, license)?;
        }
        sync_folder(&self.home.join("snapshots"))?;
        let seal = seal(&target, &manifest);
        let (system, version) = (manifest.system.clone(), manifest.version.clone());
        let entry = Entry { system: system.clone(), version: version.clone(), folder: name, effective, seal };
        let mut catalog = Catalog::open(&self.home)?;
        catalog.entries.retain(|e| (&e.system, &e.version) != (&system, &version));
        catalog.entries.push(entry);
        catalog.entries.sort_by_key(|e| (e.system.clone(), e.parsed_version()));
        let digest = Some(digest_of(&manifest));
        self.commit(catalog, Event { event: "publish".into(), system, is: Some(version), digest, ..Event::default() })?;
        self.sweep()?;
        let bytes = manifest.contents.iter().map(|f| f.bytes).sum();
        Ok((manifest, bytes))
    }

    /// [`Writer::build`] and [`Writer::admit`] in one.
    ///
    /// # Errors
    /// Whatever keeps it from being built or published; then nothing has changed.
    pub fn publish(&self, release: &Release, progress: &dyn Progress) -> Result<(Manifest, u64)> {
        let built = self.build(release, progress)?;
        progress.begin("publishing", 0, "");
        let published = self.admit(built);
        progress.end();
        published
    }

    /// Pins `version` as the release of `system` that answers; without a version, the day decides again.
    ///
    /// # Errors
    /// [`Error::NotInHome`] when there is no such snapshot, [`Error::Damaged`] when it is not sound; then nothing has changed.
    pub fn activate(&self, system: &str, version: Option<&str>) -> Result<Switch> {
        let mut catalog = Catalog::open(&self.home)?;
        let before = catalog.pins.iter().find(|p| p.system == system).map(|p| p.version.clone());
        if let Some(version) = version {
            self.check(&catalog, system, version)?;
            catalog.pins.retain(|p| p.system != system);
            catalog.pins.push(Pin { system: system.into(), version: version.into(), before });
        } else {
            self.known(&catalog, system)?;
            catalog.pins.retain(|p| p.system != system);
        }
        self.switch(catalog, if version.is_some() { "activate" } else { "follow" }, system)
    }

    /// Goes back: a pinned system to what was pinned before, or to what the day says; one that follows the day to the release before
    /// the one that answers.
    ///
    /// # Errors
    /// [`Error::NotInHome`] when there is nothing to go back to, [`Error::Damaged`] when that is not sound; then nothing has
    /// changed.
    pub fn rollback(&self, system: &str) -> Result<Switch> {
        let mut catalog = Catalog::open(&self.home)?;
        self.known(&catalog, system)?;
        let target = match catalog.pins.iter().position(|p| p.system == system) {
            Some(at) => catalog.pins.remove(at).before,
            None => Some(self.release_before(&catalog, system)?),
        };
        if let Some(version) = target {
            self.check(&catalog, system, &version)?;
            catalog.pins.push(Pin { system: system.into(), version, before: None });
        }
        self.switch(catalog, "rollback", system)
    }

    /// The version before the one that answers.
    fn release_before(&self, catalog: &Catalog, system: &str) -> Result<String> {
        let line = catalog.line(system);
        let active = catalog.answering(system, today());
        let at = line.iter().position(|e| active.is_some_and(|a| a.folder == e.folder)).unwrap_or(0);
        let before = at.checked_sub(1).and_then(|at| line.get(at));
        let what = || format!("release of {system} before {}", active.map_or("", |a| &a.version));
        before.map(|e| e.version.clone()).ok_or_else(|| Error::NotInHome { what: what(), home: self.home.clone() })
    }

    fn known(&self, catalog: &Catalog, system: &str) -> Result<()> {
        let missing = || Error::NotInHome { what: format!("snapshot of {system}"), home: self.home.clone() };
        catalog.entries.iter().find(|e| e.system == system).map(|_| ()).ok_or_else(missing)
    }

    /// Reads a snapshot whole before it may answer.
    fn check(&self, catalog: &Catalog, system: &str, version: &str) -> Result<()> {
        let missing = || Error::NotInHome { what: format!("snapshot {system}@{version}"), home: self.home.clone() };
        let entry = catalog.find(system, version).ok_or_else(missing)?;
        check_contents(&entry.folder, &catalog.folder(entry))?;
        catalog.open_entry(entry).map(|_| ())
    }

    fn switch(&self, mut catalog: Catalog, event: &str, system: &str) -> Result<Switch> {
        let version = |catalog: &Catalog| catalog.answering(system, today()).map(|e| e.version.clone());
        let was = version(&Catalog::open(&self.home)?);
        catalog.pins.sort_by(|a, b| a.system.cmp(&b.system));
        let is = version(&catalog);
        let pinned = catalog.pins.iter().any(|p| p.system == system);
        let event = Event { event: event.into(), system: system.into(), was, is, ..Event::default() };
        let (was, is) = (event.was.clone(), event.is.clone());
        self.commit(catalog, event)?;
        Ok(Switch { system: system.into(), was, is, pinned })
    }

    /// Removes past releases but the newest `keep` of each system. What answers, is to come, is pinned or is open stays.
    ///
    /// # Errors
    /// [`Error::Io`] when the home cannot be written.
    pub fn prune(&self, keep: usize) -> Result<Vec<Pruned>> {
        let catalog = Catalog::open(&self.home)?;
        let today = today();
        let mut pruned = Vec::new();
        for system in catalog.systems() {
            let past = |e: &&Entry| !matches!(catalog.state(e, today), State::Active | State::Future);
            let pinned = |e: &Entry| {
                let names = |p: &Pin| p.version == e.version || p.before.as_deref() == Some(&e.version);
                catalog.pins.iter().any(|p| p.system == e.system && names(p))
            };
            for entry in catalog.line(system).into_iter().filter(past).rev().skip(keep).filter(|e| !pinned(e)) {
                let in_use = hold_alone(&catalog.folder(entry)).is_none();
                pruned.push(Pruned { entry: entry.clone(), in_use });
            }
        }
        for one in pruned.iter().filter(|one| !one.in_use) {
            let mut catalog = Catalog::open(&self.home)?;
            catalog.entries.retain(|e| e.folder != one.entry.folder);
            let (system, is) = (one.entry.system.clone(), Some(one.entry.version.clone()));
            self.commit(catalog, Event { event: "prune".into(), system, is, ..Event::default() })?;
        }
        self.sweep()?;
        Ok(pruned)
    }

    /// Keeps the compiled lexicon in the home, for searches to open instead of compiling it.
    fn store_lexicon(&self) -> Result<()> {
        let path = lexicon_path(&self.home);
        let Some(folder) = path.parent().filter(|_| !path.is_file()) else { return Ok(()) };
        fs::create_dir_all(folder).map_err(Error::io("write", folder))?;
        let aside = self.home.join(".building-lexicon");
        Lexicon::store(&aside, &Analyzer::builtin()?)?;
        fs::rename(&aside, &path).map_err(Error::io("write", &path))
    }

    /// Tells the journal, then replaces the catalog in one rename.
    pub(super) fn commit(&self, mut catalog: Catalog, event: Event) -> Result<()> {
        catalog.revision += 1;
        let (revision, reason) = (catalog.revision, self.reason.clone());
        journal::append(&self.home, &Event { at: journal::now(), revision, reason, ..event })?;
        let path = self.home.join("catalog.json");
        let Catalog { revision, entries: snapshots, pins, .. } = catalog;
        let raw = RawCatalog { format: CATALOG_FORMAT, revision, snapshots, pins };
        let write = || -> std::io::Result<()> {
            let mut file = tempfile::Builder::new().prefix(".building-").tempfile_in(&self.home)?;
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

/// Takes the lock, if it is free within a moment: a process that was started while this one held it has it until it runs its own
/// program.
fn take(lock: &File) -> std::result::Result<(), TryLockError> {
    for _ in 1..LOCK_TRIES {
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(std::time::Duration::from_millis(10)),
            taken => return taken,
        }
    }
    lock.try_lock()
}

/// The exclusive lock on a snapshot's folder; `None` while a reader has it open. A folder without the lock file was
/// never published whole, so nobody reads it.
pub(super) fn hold_alone(folder: &Path) -> Option<Option<File>> {
    match File::options().read(true).write(true).open(folder.join(IN_USE)) {
        Ok(file) => file.try_lock().ok().map(|()| Some(file)),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Some(None),
        Err(_) => None,
    }
}

fn names_in(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(Error::io("read", folder))?;
    Ok(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

/// Makes renames inside `folder` last; on systems where a folder cannot be opened, the rename itself must do.
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    match File::open(folder) {
        Ok(file) if cfg!(unix) => file.sync_all().map_err(Error::io("write", folder)),
        _ => Ok(()),
    }
}
