//! The files below the paths a person named: folders walked, archives opened.
//!
//! Everything is a [`Source`] afterwards, wherever it lay. Nothing is written to disk, and no format is known here.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

use super::archive::{self, Budget};

/// How many bytes of a file are looked at to recognize it.
const GLANCE: u64 = 64 * 1024;

/// How deep folders are walked.
const MAX_DEPTH: usize = 16;

/// How many folders, from the named path upwards, may say which edition it is.
const MAX_ABOVE: usize = 4;

/// How many files a release may have.
pub(super) const MAX_FILES: usize = 10_000;

/// One file that may belong to a release.
pub(super) struct Source {
    /// The file as the user would name it; inside an archive, `archive.zip/inner/name.txt`.
    pub(super) path: String,
    /// Its name with the folders below the path that the user gave.
    pub(super) name: String,
    /// Whether the user named this very file.
    pub(super) direct: bool,
    /// The names of the folders and archives it lies in, the nearest first.
    pub(super) folders: Vec<String>,
    place: Place,
}

enum Place {
    Disk(PathBuf),
    Memory(Vec<u8>),
}

impl Source {
    /// A file whose content is at hand.
    pub(super) fn in_memory(at: &Spot, bytes: Vec<u8>) -> Source {
        Source {
            path: at.path.clone(),
            name: at.name.clone(),
            direct: false,
            folders: at.folders.clone(),
            place: Place::Memory(bytes),
        }
    }

    /// The last part of its name.
    pub(super) fn base(&self) -> &str {
        base(&self.name)
    }

    /// The first bytes.
    pub(super) fn glance(&self) -> Result<Vec<u8>> {
        match &self.place {
            Place::Disk(path) => head(path, GLANCE),
            Place::Memory(bytes) => Ok(bytes.iter().take(GLANCE as usize).copied().collect()),
        }
    }

    /// All of it.
    pub(super) fn read(&mut self) -> Result<Vec<u8>> {
        match &mut self.place {
            Place::Disk(path) => fs::read(&*path).map_err(Error::io("read", path)),
            Place::Memory(bytes) => Ok(std::mem::take(bytes)),
        }
    }

    /// All of it, as a stream.
    pub(super) fn open(&mut self) -> Result<Box<dyn Read + '_>> {
        match &self.place {
            Place::Disk(path) => Ok(Box::new(File::open(path).map_err(Error::io("read", path))?)),
            Place::Memory(bytes) => Ok(Box::new(bytes.as_slice())),
        }
    }

    /// How many bytes it has; 0 when nobody can tell.
    pub(super) fn size(&self) -> u64 {
        match &self.place {
            Place::Disk(path) => fs::metadata(path).map_or(0, |meta| meta.len()),
            Place::Memory(bytes) => bytes.len() as u64,
        }
    }

    /// Keeps content that was read already.
    pub(super) fn put_back(&mut self, bytes: Vec<u8>) {
        self.place = Place::Memory(bytes);
    }
}

/// What was found under the paths.
#[derive(Default)]
pub(super) struct Gathered {
    /// The files, by path.
    pub(super) sources: Vec<Source>,
    /// How many symbolic links were passed over.
    pub(super) links: usize,
}

/// Where a file or archive entry lies, in the user's terms.
#[derive(Clone, Default)]
pub(super) struct Spot {
    pub(super) path: String,
    pub(super) name: String,
    pub(super) folders: Vec<String>,
}

impl Spot {
    /// The spot of `name` (which may hold folders) inside this one.
    pub(super) fn inside(&self, name: &str) -> Spot {
        let join = |left: &str| if left.is_empty() { name.to_string() } else { format!("{left}/{name}") };
        let path = if self.path.ends_with('/') { format!("{}{name}", self.path) } else { join(&self.path) };
        let mut folders: Vec<String> = name.rsplit('/').skip(1).map(str::to_string).collect();
        folders.extend_from_slice(&self.folders);
        Spot { path, name: join(&self.name), folders }
    }

    /// This spot as a folder or archive that others lie in.
    fn entered(&self) -> Spot {
        let mut folders = vec![base(&self.path).to_string()];
        folders.extend_from_slice(&self.folders);
        Spot { folders, ..self.clone() }
    }
}

/// Every file below `paths`, sorted by path, none twice.
pub(super) fn gather(paths: &[PathBuf]) -> Result<Gathered> {
    let mut walk = Walk { found: Gathered::default(), budget: Budget::default() };
    for path in paths {
        let Ok(meta) = fs::metadata(path) else {
            return Err(missing(path));
        };
        let full = path.canonicalize().map_err(Error::io("read", path))?;
        let folders = full.iter().rev().take(MAX_ABOVE).map(|part| part.to_string_lossy().into_owned());
        let top = Spot { path: path.to_string_lossy().into_owned(), name: String::new(), folders: folders.collect() };
        if meta.is_dir() {
            walk.folder(path, &top, 0)?;
        } else if !meta.is_file() {
            return Err(Error::NoRelease {
                path: path.clone(),
                expected: "a folder or a file".to_string(),
                found: "a device or a pipe".to_string(),
            });
        } else {
            let base = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let spot = Spot { name: base, folders: top.folders.into_iter().skip(1).collect(), ..top };
            let before = walk.found.sources.len();
            walk.file(path, spot, true)?;
            if let [only] = &mut walk.found.sources[before..] {
                only.direct = true;
            }
        }
    }
    let mut found = walk.found;
    found.sources.sort_by(|a, b| a.path.cmp(&b.path));
    found.sources.dedup_by(|a, b| a.path == b.path);
    Ok(found)
}

fn missing(path: &Path) -> Error {
    match fs::symlink_metadata(path) {
        Ok(_) => Error::NoSuchPath(path.to_path_buf()),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => Error::NoSuchPath(path.to_path_buf()),
        Err(source) => Error::Io { action: "read", path: path.to_path_buf(), source },
    }
}

struct Walk {
    found: Gathered,
    budget: Budget,
}

impl Walk {
    fn folder(&mut self, path: &Path, spot: &Spot, depth: usize) -> Result<()> {
        let too_much = |found: String| Error::NoRelease {
            path: path.to_path_buf(),
            expected: "the folder of one or more releases".to_string(),
            found,
        };
        if depth > MAX_DEPTH {
            return Err(too_much(format!("folders more than {MAX_DEPTH} deep")));
        }
        for entry in fs::read_dir(path).map_err(Error::io("read", path))? {
            let entry = entry.map_err(Error::io("read", path))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_hidden(&name) {
                continue;
            }
            let kind = entry.file_type().map_err(Error::io("read", entry.path()))?;
            let inner = spot.inside(&name);
            if kind.is_symlink() {
                self.found.links += 1;
            } else if kind.is_dir() {
                self.folder(&entry.path(), &inner.entered(), depth + 1)?;
            } else if kind.is_file() {
                self.file(&entry.path(), inner, false)?;
            }
            if self.found.sources.len() > MAX_FILES {
                return Err(too_much(format!("more than {MAX_FILES} files")));
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, mut spot: Spot, direct: bool) -> Result<()> {
        let magic = head(path, 4)?;
        if archive::is_archive(&spot.path, &magic) {
            let file = File::open(path).map_err(Error::io("read", path))?;
            if direct {
                spot.name = String::new();
            }
            return archive::open(std::io::BufReader::new(file), &spot.entered(), &mut self.budget, &mut self.found, 0);
        }
        let Spot { path: shown, name, folders } = spot;
        let place = Place::Disk(path.to_path_buf());
        self.found.sources.push(Source { path: shown, name, direct: false, folders, place });
        Ok(())
    }
}

/// Hidden files, editors' and spreadsheets' lock files, and what macOS adds to archives.
pub(super) fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || name == "__MACOSX"
}

/// The last part of a path with slashes.
pub(super) fn base(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

fn head(path: &Path, bytes: u64) -> Result<Vec<u8>> {
    let mut start = Vec::new();
    let file = File::open(path).map_err(Error::io("read", path))?;
    file.take(bytes).read_to_end(&mut start).map_err(Error::io("read", path))?;
    Ok(start)
}
