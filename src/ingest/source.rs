//! From the paths a user names to files in memory: folders, zips, single files, at any depth.
//!
//! Nothing is ever unpacked to disk. An archive with a name that leaves it, a link, or more than the limits below is refused whole.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The most entries an archive may have.
const MOST_ENTRIES: usize = 20_000;
/// The most bytes that all the entries of one archive may unpack to.
const MOST_BYTES: u64 = 4 << 30;
/// How many times its packed size an entry larger than a mebibyte may unpack to.
const MOST_RATIO: u64 = 300;
/// How deep folders may be nested.
const MOST_FOLDERS: usize = 16;

/// A file that may belong to a release, not read yet.
#[derive(Clone, Debug)]
pub struct Found {
    /// As the user would name it; inside an archive, `archive.zip/inner/name.txt`.
    pub name: String,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Disk(PathBuf),
    Memory(Vec<u8>),
}

impl Found {
    /// The last part of its name, in small letters.
    pub fn base(&self) -> String {
        self.name.rsplit(['/', '\\']).next().unwrap_or("").to_lowercase()
    }

    /// Its bytes.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be read.
    pub fn read(&self) -> Result<Vec<u8>> {
        match &self.place {
            Place::Disk(path) => std::fs::read(path).map_err(Error::io("read", path)),
            Place::Memory(bytes) => Ok(bytes.clone()),
        }
    }
}

/// Every file below `path`, by name. `wanted` says from its name whether an archive's entry is worth unpacking.
///
/// # Errors
/// [`Error::NoSuchPath`], [`Error::Io`], or [`Error::BadFile`] for an archive that is damaged or refused.
pub fn gather(path: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Found>> {
    if !path.exists() {
        return Err(Error::NoSuchPath(path.to_path_buf()));
    }
    let mut found = Vec::new();
    walk(path, 0, wanted, &mut found)?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

fn walk(path: &Path, depth: usize, wanted: &dyn Fn(&str) -> bool, found: &mut Vec<Found>) -> Result<()> {
    let name = path.display().to_string();
    if path.is_dir() {
        if depth > MOST_FOLDERS {
            return Err(refused(&name, &format!("folders nested at most {MOST_FOLDERS} deep"), "deeper ones"));
        }
        let entries = std::fs::read_dir(path).map_err(Error::io("read", path))?;
        for entry in entries {
            let entry = entry.map_err(Error::io("read", path))?;
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            let link = entry.file_type().is_ok_and(|t| t.is_symlink());
            // A link to a file is taken for the file; a link to a folder could lead in circles.
            let skipped = hidden || (link && entry.path().is_dir());
            if !skipped {
                walk(&entry.path(), depth + 1, wanted, found)?;
            }
        }
    } else if name.to_lowercase().ends_with(".zip") {
        let bytes = std::fs::read(path).map_err(Error::io("read", path))?;
        unpack(&name, bytes, 0, wanted, found)?;
    } else {
        found.push(Found { name, place: Place::Disk(path.to_path_buf()) });
    }
    Ok(())
}

fn refused(path: &str, expected: &str, found: &str) -> Error {
    Error::BadFile { path: path.to_string(), expected: expected.to_string(), found: found.to_string() }
}

fn unpack(
    archive: &str,
    bytes: Vec<u8>,
    depth: usize,
    wanted: &dyn Fn(&str) -> bool,
    found: &mut Vec<Found>,
) -> Result<()> {
    let damaged = |e: zip::result::ZipError| refused(archive, "a whole zip archive", &format!("a damaged one ({e})"));
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if zip.len() > MOST_ENTRIES {
        return Err(refused(archive, &format!("at most {MOST_ENTRIES} entries"), &zip.len().to_string()));
    }
    let mut total = 0u64;
    for i in 0..zip.len() {
        let mut entry = zip.by_index(i).map_err(damaged)?;
        let inner = entry.name().map_err(damaged)?.replace('\\', "/");
        let outside = inner.starts_with('/') || inner.contains(':') || inner.split('/').any(|part| part == "..");
        if outside {
            return Err(refused(archive, "names that stay inside the archive", &format!("`{inner}`")));
        }
        let link = entry.unix_mode().is_some_and(|mode| mode & 0o170_000 == 0o120_000);
        if link {
            return Err(refused(archive, "files and folders only", &format!("the link `{inner}`")));
        }
        let (size, packed) = (entry.size(), entry.compressed_size());
        total = total.saturating_add(size);
        if total > MOST_BYTES {
            return Err(refused(archive, &format!("at most {} GiB unpacked", MOST_BYTES >> 30), "more"));
        }
        if size > 1 << 20 && size > packed.saturating_mul(MOST_RATIO) {
            let found = format!("`{inner}`: {packed} bytes that unpack to {size}");
            return Err(refused(archive, &format!("entries packed at most {MOST_RATIO} times"), &found));
        }
        let nested = inner.to_lowercase().ends_with(".zip");
        if entry.is_dir() || !(nested || wanted(&inner)) {
            continue;
        }
        let name = format!("{archive}/{inner}");
        let mut bytes = Vec::new();
        let read = entry.by_ref().take(size + 1).read_to_end(&mut bytes);
        read.map_err(|e| refused(&name, "a whole archive entry", &format!("a damaged one ({e})")))?;
        if bytes.len() as u64 > size {
            return Err(refused(&name, &format!("{size} bytes, as the archive says"), "more"));
        }
        if nested && depth > 0 {
            return Err(refused(&name, "archives nested at most once", "a deeper one"));
        }
        if nested {
            unpack(&name, bytes, depth + 1, wanted, found)?;
        } else {
            found.push(Found { name, place: Place::Memory(bytes) });
        }
    }
    Ok(())
}

/// A file's bytes as text: UTF-8 with or without a byte-order mark, else Windows-1252.
///
/// # Errors
/// [`Error::BadFile`] when it is UTF-16 or not text at all.
pub fn text(name: &str, bytes: Vec<u8>) -> Result<String> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(refused(name, "UTF-8 or Windows-1252 text", "UTF-16; save it again as UTF-8"));
    }
    let head = &bytes[..bytes.len().min(1 << 16)];
    if head.contains(&0) {
        return Err(refused(name, "a text file", "binary data"));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text),
        Err(e) => e.into_bytes().iter().map(|b| windows_1252(*b)).collect(),
    })
}

/// The character of a Windows-1252 byte (the encoding's best-fit table, as the WHATWG Encoding standard has it).
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[byte as usize - 0x80],
        _ => byte as char,
    }
}
