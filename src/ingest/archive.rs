//! Zip archives, read in memory and with limits.
//!
//! An archive is a stranger's file. One whose entries have names that lead out of it, that holds links, or that
//! inflates beyond the limits is refused as a whole, before anything of it is used.

use std::io::{Cursor, Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::{Error, Result, shown};

use super::recognize;
use super::source::{Gathered, MAX_FILES, Source, Spot, base, is_hidden};

/// How many bytes all archives of one reading may inflate to.
const MAX_INFLATED: u64 = 1 << 30;

/// How many times its packed size an entry may have, once it is larger than [`RATIO_FROM`].
const MAX_RATIO: u64 = 200;

/// Small entries may be packed as tightly as they like.
const RATIO_FROM: u64 = 16 << 20;

/// How many archives may lie in each other.
const MAX_NESTED: usize = 3;

/// How many bytes a workbook, which is an archive too, may inflate to.
const MAX_WORKBOOK: u64 = 512 << 20;

/// What may still be inflated.
pub(super) struct Budget(u64);

impl Default for Budget {
    fn default() -> Budget {
        Budget(MAX_INFLATED)
    }
}

/// Whether a file is an archive: it is called so, or it begins like one and is not an office document.
pub(super) fn is_archive(path: &str, magic: &[u8]) -> bool {
    let extension = recognize::extension(base(path));
    extension == "zip" || (magic == b"PK\x03\x04" && !matches!(extension.as_str(), "xlsx" | "xlsm" | "docx" | "pptx"))
}

/// Adds every file in the archive at `spot` to `found`.
pub(super) fn open<R: Read + Seek>(
    reader: R,
    spot: &Spot,
    budget: &mut Budget,
    found: &mut Gathered,
    nested: usize,
) -> Result<()> {
    let mut archive = ZipArchive::new(reader).map_err(|e| broken(spot, &e))?;
    if archive.len() > MAX_FILES {
        return Err(refused(spot, format!("at most {MAX_FILES} entries"), archive.len().to_string()));
    }
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(|e| broken(spot, &e))?;
        let name = entry.name().map_err(|e| broken(spot, &e))?;
        check_entry(spot, &name, entry.is_symlink(), entry.encrypted())?;
    }
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|e| broken(spot, &e))?;
        let name = entry.name().map_err(|e| broken(spot, &e))?.into_owned();
        if entry.is_dir() || name.split('/').any(is_hidden) {
            continue;
        }
        let inner = spot.inside(&name);
        if !recognize::worth_opening(base(&name)) {
            found.sources.push(Source::in_memory(&inner, Vec::new()));
            continue;
        }
        let packed = entry.compressed_size();
        let bytes = inflate(entry, packed, spot, &inner, budget)?;
        if is_archive(&inner.path, &bytes[..bytes.len().min(4)]) {
            if nested + 1 >= MAX_NESTED {
                let found = format!("one more in it: {}", super::text::quoted(&name));
                return Err(refused(spot, format!("archives in each other at most {MAX_NESTED} deep"), found));
            }
            let mut within = inner.clone();
            within.folders.insert(0, base(&inner.path).to_string());
            open(Cursor::new(bytes), &within, budget, found, nested + 1)?;
        } else {
            found.sources.push(Source::in_memory(&inner, bytes));
        }
        if found.sources.len() > MAX_FILES {
            return Err(refused(spot, format!("at most {MAX_FILES} files in all"), "more".to_string()));
        }
    }
    Ok(())
}

/// Refuses a workbook that would inflate beyond the limits, before anything of it is kept.
pub(super) fn check_workbook(path: &str, bytes: &[u8]) -> Result<()> {
    // What is no archive is no workbook; its reader says so.
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let spot = Spot { path: path.to_string(), ..Spot::default() };
    if archive.len() > MAX_FILES {
        return Err(refused(&spot, format!("a workbook of at most {MAX_FILES} parts"), archive.len().to_string()));
    }
    let mut inflated = 0u64;
    for at in 0..archive.len() {
        let Ok(entry) = archive.by_index(at) else { continue };
        let by_ratio = RATIO_FROM.max(entry.compressed_size().saturating_mul(MAX_RATIO));
        let most = by_ratio.min(MAX_WORKBOOK - inflated);
        // A damaged part is its reader's affair.
        let size = std::io::copy(&mut entry.take(most + 1), &mut std::io::sink()).unwrap_or(0);
        if size > most {
            let limit = match by_ratio == most {
                true => format!("a workbook whose parts inflate to at most {MAX_RATIO} times their packed size"),
                false => format!("a workbook that inflates to at most {} MiB", MAX_WORKBOOK >> 20),
            };
            return Err(refused(&spot, limit, "more".to_string()));
        }
        inflated += size;
    }
    Ok(())
}

fn check_entry(spot: &Spot, name: &str, is_link: bool, encrypted: bool) -> Result<()> {
    let expected = || "an archive whose entries stay inside it".to_string();
    let quoted = super::text::quoted(name);
    let mut parts = name.split(['/', '\\']);
    let drive = matches!(name.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    if name.starts_with(['/', '\\']) || drive || parts.any(|part| part == "..") {
        return Err(refused(spot, expected(), format!("an entry that leads out of it: {quoted}")));
    }
    if name.contains(char::is_control) {
        return Err(refused(spot, "names without control characters in an archive".to_string(), quoted));
    }
    if is_link {
        return Err(refused(spot, expected(), format!("a symbolic link: {quoted}")));
    }
    if encrypted {
        return Err(refused(
            spot,
            "an archive without a password".to_string(),
            format!("an encrypted entry: {quoted}"),
        ));
    }
    Ok(())
}

fn inflate(entry: impl Read, packed: u64, archive: &Spot, inner: &Spot, budget: &mut Budget) -> Result<Vec<u8>> {
    let by_ratio = RATIO_FROM.max(packed.saturating_mul(MAX_RATIO));
    let most = by_ratio.min(budget.0);
    let mut bytes = Vec::new();
    entry.take(most + 1).read_to_end(&mut bytes).map_err(|e| Error::BadFile {
        path: inner.path.clone(),
        expected: "a whole entry of a zip archive".to_string(),
        found: format!("a damaged or cut one ({})", lower(&e.to_string())),
    })?;
    if bytes.len() as u64 > most {
        let limit = match by_ratio <= budget.0 {
            true => format!("entries that inflate to at most {MAX_RATIO} times their packed size"),
            false => format!("archives that inflate to at most {} MiB in all", MAX_INFLATED >> 20),
        };
        return Err(refused(archive, limit, format!("more in {}", super::text::quoted(base(&inner.name)))));
    }
    budget.0 -= bytes.len() as u64;
    Ok(bytes)
}

fn refused(spot: &Spot, expected: String, found: String) -> Error {
    Error::BadFile { path: spot.path.clone(), expected, found }
}

fn broken(spot: &Spot, error: &ZipError) -> Error {
    let found = match error {
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            "one packed in a way plaincode does not read (unpack it and name the folder)".to_string()
        }
        other => format!("a damaged or cut one ({})", lower(&other.to_string())),
    };
    refused(spot, "a zip archive".to_string(), found)
}

/// Another library's message as part of ours.
pub(super) fn lower(message: &str) -> String {
    let message = shown(&message.trim_end_matches('.').replace(['\n', '\r', '\t'], " "));
    let mut chars = message.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_archives_inflate_to_is_limited() {
        let spot = Spot { path: "2099.zip".to_string(), name: "a.txt".to_string(), folders: Vec::new() };
        let mut budget = Budget(10);
        assert!(inflate(&b"123456"[..], 6, &spot, &spot, &mut budget).is_ok_and(|bytes| bytes.len() == 6));
        let error = inflate(&b"12345"[..], 5, &spot, &spot, &mut budget).map_err(|e| e.to_string());
        let expected = "2099.zip: expected archives that inflate to at most 1024 MiB in all, found more in `a.txt`";
        assert_eq!(error.err().as_deref(), Some(expected));
    }
}
