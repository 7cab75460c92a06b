//! What was switched, when and why: one JSON object a line, written before the switch that it tells of.
//!
//! Each line bears the number of the catalog's state that it leads to. A line written by a process that died before its switch has
//! a number that the catalog never reached, or that a later line took over: such lines, and torn ones, are not told.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::catalog::Catalog;
use crate::error::{Error, Result};

/// One line of the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When, in UTC.
    pub at: String,
    /// The number of the catalog's state after it.
    pub revision: u64,
    /// `publish`, `activate`, `rollback`, `follow` (the day decides again), `prune`, `renew` (a license) or `purge`.
    pub event: String,
    /// The code system's short name.
    pub system: String,
    /// The version that answered before.
    pub was: Option<String>,
    /// The version that answers after; of `publish`, `prune`, `renew` and `purge`, the one that it happened to.
    pub is: Option<String>,
    /// The digest of a published snapshot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Why, in the words of whoever did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What was done in a home, oldest first.
///
/// # Errors
/// [`Error::Io`] when it cannot be read; a home without a journal has an empty one.
pub fn journal(catalog: &Catalog) -> Result<Vec<Event>> {
    let path = catalog.home.join("journal.jsonl");
    let text = match fs::read(&path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(Error::io("read", &path)(e)),
    };
    let mut events: Vec<Event> = Vec::new();
    for event in text.lines().filter_map(|line| serde_json::from_str::<Event>(line).ok()) {
        events.retain(|e| e.revision < event.revision);
        events.push(event);
    }
    events.retain(|e| e.revision <= catalog.revision);
    Ok(events)
}

/// Appends one line and makes it last.
pub(super) fn append(home: &Path, event: &Event) -> Result<()> {
    let path = home.join("journal.jsonl");
    let write = || -> std::io::Result<()> {
        let mut file = File::options().create(true).read(true).append(true).open(&path)?;
        let mut last = [b'\n'];
        if file.seek(SeekFrom::End(0))? > 0 {
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
        }
        let mut line = if last == [b'\n'] { Vec::new() } else { vec![b'\n'] };
        line.extend(serde_json::to_vec(event)?);
        line.push(b'\n');
        file.write_all(&line)?;
        file.sync_all()
    };
    write().map_err(Error::io("write", &path))
}

/// Now, to the second, in UTC.
pub(super) fn now() -> String {
    let now = jiff::Timestamp::now();
    now.round(jiff::Unit::Second).unwrap_or(now).to_string()
}
