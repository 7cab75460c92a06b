//! One published edition of a code system: its version, its files and their digests.

use std::fmt;

use crate::code::SystemId;
use crate::descriptor::{Concept, Date};
use crate::error::{Error, Result};

/// A version as publishers count them: a year, or a year and month (`2026`, `2025-10`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    year: i16,
    month: Option<i8>,
}

impl Version {
    /// A year from 1900 to 2199, with a month from 1 to 12 or none.
    pub fn new(year: i16, month: Option<i8>) -> Option<Version> {
        let right = (1900..2200).contains(&year) && month.is_none_or(|m| (1..=12).contains(&m));
        right.then_some(Version { year, month })
    }

    /// Reads `2026` or `2025-10`.
    ///
    /// # Errors
    /// [`Error::BadVersion`] for anything else.
    pub fn parse(text: &str) -> Result<Version> {
        let bad = || Error::BadVersion(text.to_string());
        let (year, month) = match text.trim().split_once('-') {
            Some((year, month)) if month.len() == 2 => (year, Some(month.parse().map_err(|_| bad())?)),
            Some(_) => return Err(bad()),
            None => (text.trim(), None),
        };
        let year = if year.len() == 4 {
            year.parse().map_err(|_| bad())?
        } else {
            return Err(bad());
        };
        Version::new(year, month).ok_or_else(bad)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month of a quarterly release.
    pub fn month(self) -> Option<i8> {
        self.month
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{}-{month:02}", self.year),
            None => write!(f, "{}", self.year),
        }
    }
}

/// One input file, as it was when it was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceFile {
    /// Its name, with the folders below the path that the user gave.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// BLAKE3 of its content, in hexadecimal.
    pub blake3: String,
}

/// A file that added names to a release: a supplement, never the publisher's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SupplementFile {
    /// The file.
    pub file: SourceFile,
    /// How many names it has.
    pub rows: usize,
    /// How many of them were added: not those of unknown codes, and not what a code was called already.
    pub terms: usize,
    /// The kinds of descriptor that it added to.
    pub kinds: Vec<String>,
}

/// One release, read whole: concepts in code order.
#[derive(Clone, Debug)]
pub struct Release {
    /// Which code system.
    pub system: SystemId,
    /// Which edition.
    pub version: Version,
    /// The day it comes into force, where the files or the user say so.
    pub effective: Option<Date>,
    /// The files it was read from, by name.
    pub files: Vec<SourceFile>,
    /// The publisher's own notice, where a file opens with one.
    pub notice: Option<String>,
    /// All its concepts, in code order, no code twice.
    pub concepts: Vec<Concept>,
    /// What a person should know about this reading; not errors.
    pub warnings: Vec<String>,
    /// The files that added names of other kinds than the publisher's.
    pub supplements: Vec<SupplementFile>,
    /// The text of its schema, when it is none of those that plaincode ships.
    pub schema: Option<String>,
}
