//! Whether snapshots on disk are what was published.

use std::fs;
use std::path::Path;

use rayon::prelude::*;

use crate::catalog::{Catalog, Entry, today};
use crate::error::{Error, Result};
use crate::snapshot::{self, Manifest, ManifestFile, Snapshot};

/// What was found of one snapshot.
#[derive(Debug)]
pub struct Report {
    /// Which.
    pub entry: Entry,
    /// Its manifest, where it can be read.
    pub manifest: Option<Manifest>,
    /// Digest of all its files; two sites that indexed the same files have the same.
    pub digest: Option<String>,
    /// What is wrong; none when it is sound.
    pub problem: Option<Error>,
}

/// Checks every snapshot of a home against its manifest: digests, counts, format.
pub fn verify(catalog: &Catalog) -> Vec<Report> {
    let report = |entry: &Entry| {
        let folder = catalog.folder(entry);
        let manifest = snapshot::read_manifest(&folder).ok();
        let check = || {
            check_contents(&entry.folder, &folder)?;
            // A license that has ended is no damage; one that is missing is.
            match Snapshot::open(&folder)?.check_license(today()) {
                Err(Error::Expired { .. }) => Ok(()),
                checked => checked,
            }
        };
        let problem = check().err();
        let digest = manifest.as_ref().map(digest_of);
        Report { entry: entry.clone(), manifest, digest, problem }
    };
    catalog.entries().iter().map(report).collect()
}

/// Reads every file of a snapshot again; `name` is the folder's name in the catalog.
pub(super) fn check_contents(name: &str, folder: &Path) -> Result<()> {
    let manifest = snapshot::read_manifest(folder)?;
    let damaged = |expected: String, found: String| Error::Damaged { path: folder.to_path_buf(), expected, found };
    let digest = digest_of(&manifest);
    if folder_name(&manifest) != name {
        let named = name.rsplit('.').next().unwrap_or_default();
        return Err(damaged(
            format!("contents of digest {named}"),
            digest[..named.len().min(digest.len())].to_string(),
        ));
    }
    manifest.contents.par_iter().map(|file| check_file(folder, file)).collect::<Result<Vec<()>>>()?;
    Ok(())
}

fn check_file(folder: &Path, file: &ManifestFile) -> Result<()> {
    let path = folder.join(&file.name);
    let damaged = |expected: String, found: String| Error::Damaged { path: path.clone(), expected, found };
    let mut hasher = blake3::Hasher::new();
    let read = fs::File::open(&path).and_then(|mut source| std::io::copy(&mut source, &mut hasher));
    let bytes = read.map_err(|e| damaged(format!("{} bytes", file.bytes), e.to_string()))?;
    if bytes != file.bytes {
        return Err(damaged(format!("{} bytes", file.bytes), format!("{bytes} bytes")));
    }
    let found = hasher.finalize().to_hex();
    if found.as_str() != file.blake3 {
        return Err(damaged(format!("digest {:.12}", file.blake3), format!("{:.12}", found.as_str())));
    }
    Ok(())
}

/// A digest of everything in a snapshot but the names of the files it was read from, in hexadecimal.
pub(super) fn digest_of(manifest: &Manifest) -> String {
    let told = Manifest { files: Vec::new(), warnings: Vec::new(), ..manifest.clone() };
    let mut hasher = blake3::Hasher::new();
    // Serializing plain strings and numbers cannot fail; were it to, the digest would fit no folder name.
    hasher.update(&serde_json::to_vec(&told).unwrap_or_default());
    hasher.finalize().to_hex().to_string()
}

/// The name of a snapshot's folder.
pub(super) fn folder_name(manifest: &Manifest) -> String {
    format!("{}@{}.{}", manifest.system, manifest.version, &digest_of(manifest)[..12])
}

/// Names, lengths and times of a snapshot's files as one digest; `None` when a file is missing.
pub(super) fn seal(folder: &Path, manifest: &Manifest) -> Option<String> {
    let mut hasher = blake3::Hasher::new();
    let names = manifest.contents.iter().map(|f| f.name.as_str());
    for name in names.chain(["manifest.json"]) {
        let found = fs::metadata(folder.join(name)).ok()?;
        let time = found.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        hasher.update(format!("{name}\n{}\n{}\n", found.len(), time.as_nanos()).as_bytes());
    }
    Some(hasher.finalize().to_hex()[..16].to_string())
}
