//! The licenses of a home's releases: which they are, renewing them, and removing what they covered.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::writer::{Writer, hold_alone, sync_folder};
use super::{Catalog, Entry, journal, today};
use crate::catalog::Event;
use crate::descriptor::Date;
use crate::error::{Error, Result};
use crate::license::{License, Standing};
use crate::snapshot::terms::{LICENSE, read_license, write_license};

/// What is new about a license; what is not given stays.
#[derive(Clone, Debug, Default)]
pub struct Renewal {
    /// Its last day.
    pub valid_to: Option<Date>,
    /// Who holds it.
    pub licensee: Option<String>,
    /// The number or name of the agreement.
    pub id: Option<String>,
    /// How many people it is for.
    pub seats: Option<u32>,
}

/// A release that was purged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purged {
    /// Which.
    pub entry: Entry,
    /// Where it stood.
    pub folder: PathBuf,
    /// How many files it had.
    pub files: usize,
    /// How much they took, in bytes.
    pub bytes: u64,
    /// Whether a process has it open, and keeps in memory what it read until it ends or opens another.
    pub in_use: bool,
    /// Whether its folder is still there: the system does not remove what is open. Nothing answers from it, and the next command
    /// that writes to the home removes it.
    pub left: bool,
}

/// The license of a release; none when it has none.
///
/// # Errors
/// As [`read_license`].
pub fn license_of(catalog: &Catalog, entry: &Entry) -> Result<Option<License>> {
    read_license(&catalog.folder(entry))
}

/// All licenses that can be read, by the folder of their release.
pub fn licenses(catalog: &Catalog) -> BTreeMap<String, License> {
    let of = |entry: &Entry| Some((entry.folder.clone(), license_of(catalog, entry).ok()??));
    catalog.entries().iter().filter_map(of).collect()
}

impl Catalog {
    /// The releases that `system` and `version` name: one, or all of a system.
    ///
    /// # Errors
    /// [`Error::NotInHome`] when there is none.
    pub fn named(&self, system: &str, version: Option<&str>) -> Result<Vec<&Entry>> {
        let named = |e: &&Entry| e.system == system && version.is_none_or(|v| e.version == v);
        let found: Vec<&Entry> = self.entries.iter().filter(named).collect();
        let what = || match version {
            Some(version) => format!("snapshot {system}@{version}"),
            None => format!("snapshot of {system}"),
        };
        if found.is_empty() { Err(Error::NotInHome { what: what(), home: self.home.clone() }) } else { Ok(found) }
    }

    /// A license of `system` that runs today, under which exactly the words of `notice` were accepted; the one that lasts longest.
    pub fn license_of_same_terms(&self, system: &str, notice: &str) -> Option<License> {
        let today = today();
        let runs = |l: &License| l.covers(notice) && l.standing(today) == Standing::Valid;
        let of_system = self.entries.iter().filter(|e| e.system == system);
        let licenses = of_system.filter_map(|e| license_of(self, e).ok().flatten()).filter(runs);
        licenses.max_by_key(|l| l.valid_to.unwrap_or(Date::MAX))
    }
}

impl Writer {
    /// Puts `license` in the place of what the snapshot folder `target` has, in one rename.
    pub(super) fn replace_license(&self, target: &Path, license: &License) -> Result<()> {
        let aside = self.home.join(".building-license");
        write_license(&aside, license)?;
        let path = target.join(LICENSE);
        fs::rename(&aside, &path).map_err(Error::io("write", &path))?;
        sync_folder(target)
    }

    /// Renews the license of one release of `system`, or of all its releases that have one.
    ///
    /// # Errors
    /// [`Error::NotInHome`] when there is no such release, or none that has a license; [`Error::Io`].
    pub fn renew(&self, system: &str, version: Option<&str>, new: &Renewal) -> Result<Vec<(Entry, License)>> {
        let catalog = Catalog::open(&self.home)?;
        let mut renewed = Vec::new();
        for entry in catalog.named(system, version)? {
            let Some(was) = license_of(&catalog, entry)? else { continue };
            let license = License {
                valid_to: new.valid_to.or(was.valid_to),
                licensee: new.licensee.clone().unwrap_or(was.licensee),
                id: new.id.clone().or(was.id),
                seats: new.seats.or(was.seats),
                renewed: Some(journal::now()),
                ..was
            };
            self.replace_license(&catalog.folder(entry), &license)?;
            let event = Event { event: "renew".into(), ..event_of(entry) };
            self.commit(Catalog::open(&self.home)?, event)?;
            renewed.push((entry.clone(), license));
        }
        if renewed.is_empty() {
            return Err(Error::NotInHome { what: format!("license of {system}"), home: self.home.clone() });
        }
        Ok(renewed)
    }

    /// Removes one release of `system`, or all of them, with everything made from it, pins included. From the catalog's rename on
    /// nothing answers from it; a process that dies before the folder is gone leaves that to the next writer.
    ///
    /// # Errors
    /// [`Error::NotInHome`] when there is no such release; [`Error::Io`].
    pub fn purge(&self, system: &str, version: Option<&str>) -> Result<Vec<Purged>> {
        let before = Catalog::open(&self.home)?;
        let mut purged = Vec::new();
        for entry in before.named(system, version)? {
            let mut catalog = Catalog::open(&self.home)?;
            catalog.entries.retain(|e| e.folder != entry.folder);
            catalog.pins.retain(|p| (&p.system, &p.version) != (&entry.system, &entry.version));
            for pin in catalog.pins.iter_mut().filter(|p| p.system == entry.system) {
                pin.before.take_if(|before| *before == entry.version);
            }
            let mut one = weighed(&before, entry);
            self.commit(catalog, Event { event: "purge".into(), ..event_of(entry) })?;
            one.in_use = hold_alone(&one.folder).is_none();
            // Readers that have it open keep what they read: where open files outlive their names it goes all the same.
            let away = self.home.join(format!(".building-gone-{}", entry.folder));
            let _ = fs::rename(&one.folder, &away);
            let _ = fs::remove_dir_all(&away);
            one.left = one.folder.exists() || away.exists();
            purged.push(one);
        }
        self.sweep()?;
        Ok(purged)
    }
}

fn event_of(entry: &Entry) -> Event {
    Event { system: entry.system.clone(), is: Some(entry.version.clone()), ..Event::default() }
}

/// What is on disk of a release.
pub fn weighed(catalog: &Catalog, entry: &Entry) -> Purged {
    let folder = catalog.folder(entry);
    let (mut files, mut bytes) = (0, 0);
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for found in fs::read_dir(next).into_iter().flatten().flatten() {
            match found.metadata() {
                Ok(about) if about.is_dir() => folders.push(found.path()),
                about => {
                    files += 1;
                    bytes += about.map_or(0, |about| about.len());
                }
            }
        }
    }
    Purged { entry: entry.clone(), folder, files, bytes, in_use: false, left: false }
}
