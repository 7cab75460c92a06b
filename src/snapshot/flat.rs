//! A file of numbered sections, read in place through a memory map.
//!
//! Layout, little-endian: 8 bytes of magic, section count (u64), then offset and length (u64 each) per section, then the
//! sections, each at a multiple of 8 bytes. Reading copies nothing; asking for a section that is not there, or whose length is
//! not a multiple of its item's size, gives an empty slice, which [`Flat::open`]'s check of the whole length rules out
//! for files that were written whole.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use memmap2::Mmap;

use crate::error::{Error, Result};

const MAGIC: &[u8; 8] = b"PLAINCD1";

/// A flat file, open for reading.
pub struct Flat {
    bytes: Bytes,
    sections: Vec<(usize, usize)>,
}

enum Bytes {
    Mapped(Mmap),
    /// Eight bytes each, so that every section is aligned as it is in a file.
    Owned(Vec<u64>),
}

impl Bytes {
    #[inline]
    fn all(&self) -> &[u8] {
        match self {
            Bytes::Mapped(map) => map,
            Bytes::Owned(words) => bytemuck::cast_slice(words),
        }
    }
}

/// Maps a file that is never changed after it was published.
#[expect(unsafe_code, reason = "mapping opens four releases (80 MB) in 0.1 ms instead of reading them in 20 ms")]
fn map(file: &File) -> std::io::Result<Mmap> {
    // SAFETY: snapshot files are written under another name, synced and renamed into place; plaincode never writes to
    // one again, it only unlinks whole snapshots, which leaves open maps valid. A third party who truncates the file while
    // it is mapped breaks this contract as they would any program that maps its data.
    unsafe { Mmap::map(file) }
}

impl Flat {
    /// Opens and checks the outline of the file at `path`.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be read, [`Error::Damaged`] when its outline does not fit its length.
    pub fn open(path: &Path) -> Result<Flat> {
        let file = File::open(path).map_err(Error::io("read", path))?;
        let map = map(&file).map_err(Error::io("read", path))?;
        let damaged = |expected: &str| Error::Damaged {
            path: path.to_path_buf(),
            expected: expected.to_string(),
            found: format!("{} bytes", map.len()),
        };
        if map.len() < 16 || &map[..8] != MAGIC || cfg!(target_endian = "big") {
            return Err(damaged("a plaincode table"));
        }
        let count = u64_at(&map, 8).unwrap_or(0);
        let mut sections = Vec::new();
        for i in 0..count.min(1024) as usize {
            let (at, len) = (u64_at(&map, 16 + 16 * i), u64_at(&map, 24 + 16 * i));
            let whole = at.zip(len).filter(|(at, len)| at.checked_add(*len).is_some_and(|end| end <= map.len() as u64));
            let (at, len) = whole.ok_or_else(|| damaged("every section inside the file"))?;
            sections.push((at as usize, len as usize));
        }
        Ok(Flat { bytes: Bytes::Mapped(map), sections })
    }

    /// The same from sections in memory.
    pub fn of(sections: &[Vec<u8>]) -> Flat {
        let (mut words, mut outline) = (Vec::new(), Vec::new());
        for section in sections {
            outline.push((words.len() * 8, section.len()));
            words.extend(section.chunks(8).map(|chunk| {
                let mut word = [0; 8];
                word[..chunk.len()].copy_from_slice(chunk);
                u64::from_ne_bytes(word)
            }));
        }
        Flat { bytes: Bytes::Owned(words), sections: outline }
    }

    /// How many sections it has.
    pub fn sections(&self) -> usize {
        self.sections.len()
    }

    /// The bytes of one section.
    #[inline]
    pub fn bytes(&self, section: usize) -> &[u8] {
        self.sections.get(section).map_or(&[], |&(at, len)| &self.bytes.all()[at..at + len])
    }

    /// One section as numbers.
    #[inline]
    pub fn numbers<T: bytemuck::AnyBitPattern>(&self, section: usize) -> &[T] {
        bytemuck::try_cast_slice(self.bytes(section)).unwrap_or(&[])
    }
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes)
}

/// Writes the sections, in order, to a new file at `path` and syncs it. Gives its length in bytes.
///
/// # Errors
/// [`Error::Io`].
pub fn write(path: &Path, sections: &[&[u8]]) -> Result<u64> {
    let mut head = Vec::from(MAGIC.as_slice());
    head.extend((sections.len() as u64).to_le_bytes());
    let mut at = 16 + 16 * sections.len();
    for section in sections {
        head.extend((at as u64).to_le_bytes());
        head.extend((section.len() as u64).to_le_bytes());
        at += section.len().next_multiple_of(8);
    }
    let file = File::create(path).map_err(Error::io("write", path))?;
    let mut out = std::io::BufWriter::with_capacity(1 << 20, file);
    let mut write_all = || -> std::io::Result<()> {
        out.write_all(&head)?;
        for section in sections {
            out.write_all(section)?;
            out.write_all(&[0; 8][..section.len().next_multiple_of(8) - section.len()])?;
        }
        out.flush()?;
        out.get_ref().sync_all()
    };
    write_all().map_err(Error::io("write", path))?;
    Ok(at as u64)
}
