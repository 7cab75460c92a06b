//! The thesauri in a home: `lexicons/NAME.bin`, one compiled file each, put there and taken away whole.
//!
//! What they hold and how they are compiled is [`crate::lexicon::thesaurus`]'s affair.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::lexicon::thesaurus::{About, Compiled};

use super::writer::{Writer, sync_folder};

/// One thesaurus of the home.
#[derive(Debug)]
pub struct Listed {
    /// What it is called.
    pub name: String,
    /// What it is, or why it cannot be used.
    pub about: Result<About>,
    /// Its length on disk in bytes.
    pub stored: u64,
}

/// The thesauri of a home, by name.
///
/// # Errors
/// [`Error::Io`] when the folder cannot be read. One that cannot be used is listed with the reason.
pub fn list(home: &Path) -> Result<Vec<Listed>> {
    let listed = |(name, path): (String, PathBuf)| Listed {
        about: Lexicon::open_thesaurus(&path).map(|lexicon| lexicon.about()),
        stored: path.metadata().map_or(0, |m| m.len()),
        name,
    };
    Ok(files(home)?.into_iter().map(listed).collect())
}

/// Opens the thesauri of a home, by name.
///
/// # Errors
/// [`Error::OldLexicon`] for one that cannot be used, [`Error::Io`].
pub fn open(home: &Path) -> Result<Vec<Lexicon>> {
    files(home)?.iter().map(|(_, path)| Lexicon::open_thesaurus(path)).collect()
}

/// Puts a thesaurus into the home, in place of another of its name. Says whether there was one.
///
/// # Errors
/// [`Error::Busy`] when another process is writing, [`Error::Io`]; then nothing has changed.
pub fn add(home: &Path, compiled: &Compiled) -> Result<bool> {
    let _writer = Writer::open(home)?;
    let path = path(home, &compiled.about().name);
    let folder = home.join("lexicons");
    fs::create_dir_all(&folder).map_err(Error::io("write", &folder))?;
    let there = path.is_file();
    let aside = tempfile::Builder::new().prefix(".building-").tempdir_in(home).map_err(Error::io("write", home))?;
    let built = aside.path().join("lexicon");
    compiled.store(&built)?;
    fs::rename(&built, &path).map_err(Error::io("write", &path))?;
    sync_folder(&folder)?;
    Ok(there)
}

/// Takes a thesaurus out of the home.
///
/// # Errors
/// [`Error::NotInHome`] when there is none of that name, [`Error::Busy`], [`Error::Io`].
pub fn remove(home: &Path, name: &str) -> Result<()> {
    if !files(home)?.iter().any(|(known, _)| known == name) {
        return Err(Error::NotInHome { what: format!("lexicon `{name}`"), home: home.to_path_buf() });
    }
    let _writer = Writer::open(home)?;
    let path = path(home, name);
    fs::remove_file(&path).map_err(Error::io("remove", &path))?;
    sync_folder(&home.join("lexicons"))
}

fn path(home: &Path, name: &str) -> PathBuf {
    home.join("lexicons").join(format!("{name}.bin"))
}

/// Names and paths, in the order of the names.
fn files(home: &Path) -> Result<Vec<(String, PathBuf)>> {
    let folder = home.join("lexicons");
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(Error::io("read", &folder)(e)),
    };
    let name = |path: &Path| Some(path.file_name()?.to_str()?.strip_suffix(".bin")?.to_string());
    let mut files: Vec<(String, PathBuf)> =
        entries.flatten().filter_map(|e| Some((name(&e.path())?, e.path()))).collect();
    files.sort();
    Ok(files)
}
