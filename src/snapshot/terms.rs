//! The license of a snapshot: `license.json` beside the manifest, and what it asks of an answer.
//!
//! It is no part of the digested content: whoever indexes the same files has the same snapshot, whatever they accepted, and a
//! license may be renewed while the snapshot stays as it is.

use std::path::Path;

use super::Snapshot;
use crate::descriptor::Date;
use crate::error::{Error, Result};
use crate::license::{License, Standing};

/// The file's name.
pub const LICENSE: &str = "license.json";

/// The license in the snapshot folder `dir`; none when no terms were accepted.
///
/// # Errors
/// [`Error::Damaged`] when it is not what plaincode writes, [`Error::Io`] when it cannot be read.
pub fn read_license(dir: &Path) -> Result<Option<License>> {
    let path = dir.join(LICENSE);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(Error::io("read", &path)(e)),
    };
    let damaged = |e: serde_json::Error| Error::Damaged { path, expected: "a license".into(), found: e.to_string() };
    serde_json::from_str(&text).map(Some).map_err(damaged)
}

/// Writes the license to `path` and makes it last.
///
/// # Errors
/// [`Error::Io`].
pub fn write_license(path: &Path, license: &License) -> Result<()> {
    let write = || -> std::io::Result<()> {
        let mut file = std::fs::File::create(path)?;
        serde_json::to_writer_pretty(&mut file, license)?;
        std::io::Write::write_all(&mut file, b"\n")?;
        file.sync_all()
    };
    write().map_err(Error::io("write", path))
}

impl Snapshot {
    /// The license under which it may be shown; none when its terms were not accepted, or it needs none.
    pub fn license(&self) -> Option<&License> {
        self.license.as_ref()
    }

    /// How people name it: `cpt@2026`.
    pub fn name(&self) -> String {
        format!("{}@{}", self.system(), self.manifest.version)
    }

    /// Whether its text may be shown on `day`.
    ///
    /// # Errors
    /// [`Error::NotAccepted`] when it is licensed and its terms were not accepted, [`Error::Expired`] when the license ended more
    /// than [`GRACE`](crate::license::GRACE) days before.
    pub fn check_license(&self, day: Date) -> Result<()> {
        let Some(license) = &self.license else {
            return if self.schema.licensed { Err(not_accepted(self)) } else { Ok(()) };
        };
        match license.standing(day) {
            Standing::Valid | Standing::Ended => Ok(()),
            Standing::Expired => Err(Error::Expired {
                release: self.name(),
                licensee: license.licensee.clone(),
                last: license.valid_to.map(|day| day.to_string()).unwrap_or_default(),
            }),
        }
    }

    /// What must be said of its license on `day`.
    pub fn license_warning(&self, day: Date) -> Option<String> {
        self.license.as_ref()?.warning(&self.name(), day)
    }

    /// The notices that go with a descriptor's text; empty ones where none is asked for.
    pub fn notices(&self, descriptor: u32) -> [&str; 2] {
        let kind = self.schema.kinds.get(self.kind(descriptor));
        [self.notice(), kind.map_or("", |kind| &kind.caveat)]
    }
}

fn not_accepted(snapshot: &Snapshot) -> Error {
    Error::NotAccepted {
        release: snapshot.name(),
        publisher: snapshot.schema.publisher.clone(),
        accept: "plaincode index PATH --accept-license --licensee NAME".to_string(),
    }
}
