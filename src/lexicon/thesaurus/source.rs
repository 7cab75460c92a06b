//! The file a thesaurus is read from: which format it is, its license line, its digest, its lines.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result, shown};

use super::Format;

/// How much of a file is looked at to tell what it is.
const HEAD: u64 = 64 << 10;
/// The longest line that is read, in bytes.
const LONGEST_LINE: usize = 4 << 20;
/// How much of a license line is kept, in characters.
const LICENSE: usize = 240;
/// WordNet's data files, in the order they are read.
const WORDNET: [&str; 4] = ["data.noun", "data.verb", "data.adj", "data.adv"];

/// A file, or the WordNet files of a folder, to be read once.
pub struct Source {
    name: String,
    files: Vec<PathBuf>,
    bytes: u64,
    format: Format,
    license: String,
    hasher: blake3::Hasher,
}

impl Source {
    /// Looks at `path` and tells what it is.
    ///
    /// # Errors
    /// [`Error::NoSuchPath`], [`Error::Io`], [`Error::BadFile`] when it is in no format that is read.
    pub fn open(path: &Path) -> Result<Source> {
        if !path.exists() {
            return Err(Error::NoSuchPath(path.to_path_buf()));
        }
        let files = if path.is_dir() { wordnet_files(path)? } else { vec![path.to_path_buf()] };
        let mut bytes = 0;
        for file in &files {
            bytes += file.metadata().map_err(Error::io("read", file))?.len();
        }
        let head = head(files.first().map_or(path, PathBuf::as_path))?;
        let name = path.file_name().map_or_else(|| "thesaurus".into(), |n| n.to_string_lossy().into_owned());
        let format = format_of(&head, &files).map_err(|found| Error::BadFile {
            path: path.display().to_string(),
            expected: "MeSH descriptor XML, an OBO ontology, WordNet database files, or tab-separated names"
                .to_string(),
            found,
        })?;
        let license = license_of(&String::from_utf8_lossy(&head), format);
        Ok(Source { name, files, bytes, format, license, hasher: blake3::Hasher::new() })
    }

    /// What the user calls it, without the way to it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its length.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Its format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The line that says under which terms it may be used; empty when there is none.
    pub fn license(&self) -> &str {
        &self.license
    }

    /// BLAKE3 of what was read, in hexadecimal.
    pub fn digest(&self) -> String {
        self.hasher.finalize().to_hex().to_string()
    }

    /// An error about the file as a whole.
    pub fn bad_file(&self, expected: &str, found: &str) -> Error {
        let path = self.files.first().map_or_else(|| self.name.clone(), |f| f.display().to_string());
        Error::BadFile { path, expected: expected.to_string(), found: found.to_string() }
    }

    /// The files it is made of.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.files.clone()
    }

    /// One of its files, opened; what is read goes into the digest.
    pub(super) fn reader(&mut self, path: &Path) -> Result<BufReader<Digesting<'_>>> {
        let file = File::open(path).map_err(Error::io("read", path))?;
        Ok(BufReader::with_capacity(256 << 10, Digesting { file, hasher: &mut self.hasher }))
    }

    /// The lines of one of its files.
    pub(super) fn lines(&mut self, path: &Path) -> Result<Lines<'_>> {
        let shown = path.display().to_string();
        Ok(Lines { input: self.reader(path)?, path: path.to_path_buf(), shown, number: 0, read: 0, line: Vec::new() })
    }
}

/// A file whose bytes go into a digest as they are read.
pub(super) struct Digesting<'s> {
    file: File,
    hasher: &'s mut blake3::Hasher,
}

impl Read for Digesting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let len = self.file.read(buffer)?;
        self.hasher.update(&buffer[..len]);
        Ok(len)
    }
}

/// The lines of a text file, one at a time.
pub(super) struct Lines<'s> {
    input: BufReader<Digesting<'s>>,
    path: PathBuf,
    shown: String,
    number: usize,
    read: u64,
    line: Vec<u8>,
}

impl Lines<'_> {
    /// The next line without its end; `None` after the last.
    pub(super) fn next(&mut self) -> Result<Option<&str>> {
        self.line.clear();
        let mut limited = (&mut self.input).take(LONGEST_LINE as u64 + 1);
        let len = limited.read_until(b'\n', &mut self.line).map_err(Error::io("read", &self.path))?;
        if len == 0 {
            return Ok(None);
        }
        self.number += 1;
        self.read += len as u64;
        if len > LONGEST_LINE {
            return Err(self.bad(&format!("lines of at most {LONGEST_LINE} bytes"), "a longer one"));
        }
        match std::str::from_utf8(&self.line) {
            Ok(line) => {
                let line = if self.number == 1 { line.trim_start_matches('\u{feff}') } else { line };
                // The borrow checker does not let a borrowed line and an error share one match.
                Ok(Some(line.trim_end_matches(['\n', '\r'])))
            }
            Err(_) => Err(Error::BadRule {
                path: self.shown.clone(),
                line: self.number,
                expected: "UTF-8 text".to_string(),
                found: "bytes that are not".to_string(),
            }),
        }
    }

    /// The one-based number of the line last read.
    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// How many bytes have been read.
    pub(super) fn read(&self) -> u64 {
        self.read
    }

    /// The path as the user would name it.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    /// An error about the line last read.
    pub(super) fn bad(&self, expected: &str, found: &str) -> Error {
        bad_line(&self.shown, self.number, expected, found)
    }
}

/// An error about one line.
pub(super) fn bad_line(path: &str, line: usize, expected: &str, found: &str) -> Error {
    Error::BadRule { path: path.to_string(), line, expected: expected.to_string(), found: shown(found) }
}

fn wordnet_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let there = |folder: &Path| -> Vec<PathBuf> {
        WORDNET.iter().map(|name| folder.join(name)).filter(|path| path.is_file()).collect()
    };
    let files = [there(folder), there(&folder.join("dict"))].into_iter().find(|files| !files.is_empty());
    files.ok_or_else(|| Error::BadFile {
        path: folder.display().to_string(),
        expected: "a folder with WordNet's data.noun, data.verb, data.adj, data.adv, or one file".to_string(),
        found: "none of them".to_string(),
    })
}

fn head(path: &Path) -> Result<Vec<u8>> {
    let mut head = Vec::new();
    let file = File::open(path).map_err(Error::io("read", path))?;
    file.take(HEAD).read_to_end(&mut head).map_err(Error::io("read", path))?;
    Ok(head)
}

/// Tells the format from the first bytes; else says what was found.
fn format_of(head: &[u8], files: &[PathBuf]) -> std::result::Result<Format, String> {
    let named = files.first().and_then(|f| f.file_name()).map(|n| n.to_string_lossy().to_lowercase());
    if named.as_deref().is_some_and(|n| WORDNET.contains(&n)) {
        return Ok(Format::WordNet);
    }
    match head {
        [] => return Err("an empty file".to_string()),
        [0x1f, 0x8b, ..] => return Err("a gzip archive: unpack it first".to_string()),
        [b'P', b'K', 3, 4, ..] => return Err("a zip archive: unpack it first".to_string()),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Err("UTF-16 text: save it as UTF-8".to_string()),
        _ if head.contains(&0) => return Err("a binary file".to_string()),
        _ => {}
    }
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        let mesh = text.contains("<DescriptorRecord");
        return if mesh { Ok(Format::Mesh) } else { Err("XML that is not MeSH descriptors".to_string()) };
    }
    if text.starts_with("format-version:") || text.lines().any(|line| line.trim_end() == "[Term]") {
        return Ok(Format::Obo);
    }
    let row = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#')).unwrap_or("");
    if row.contains('\t') {
        return Ok(Format::Tsv);
    }
    Err(if text.starts_with('{') || text.starts_with('[') { "JSON" } else { "text without tabs" }.to_string())
}

/// The first line of the file's head that speaks of its license; else one of copyright.
fn license_of(head: &str, format: Format) -> String {
    let lines = head.lines().take_while(|line| match format {
        Format::Obo => !line.starts_with('['),
        Format::WordNet => line.starts_with("  "),
        Format::Tsv => line.starts_with('#') || line.trim().is_empty(),
        Format::Mesh => !line.contains("<DescriptorRecord "),
    });
    let lines: Vec<&str> = lines.collect();
    let speaks_of = |words: &[&str]| {
        lines.iter().find(|line| {
            let small = line.to_lowercase();
            words.iter().any(|word| small.contains(word))
        })
    };
    // "Copyright 2006 by …" says more than "the following copyright notice".
    let dated = lines.iter().find(|line| line.to_lowercase().contains("copyright") && line.contains("20"));
    let line = speaks_of(&["creativecommons", "dc/terms/license", "dc/elements/1.1/license"])
        .or(dated)
        .or_else(|| speaks_of(&["copyright", "\u{a9}"]))
        .or_else(|| speaks_of(&["license", "licence", "public domain", "terms of use"]));
    let line = line.map_or("", |line| line.trim_matches(|c: char| c.is_whitespace() || "#<!->".contains(c)));
    let line = if format == Format::WordNet {
        line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
    } else {
        line
    };
    let line = line.strip_prefix("License:").unwrap_or(line).trim_start();
    // OBO puts the license between quotes, after the property's long name.
    let quoted = line.split_once('"').and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| value);
    let line = quoted.filter(|_| format == Format::Obo).unwrap_or(line);
    line.chars().filter(|c| !c.is_control()).take(LICENSE).collect()
}
