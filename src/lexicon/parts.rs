//! Word parts: organs with their Latin and Greek stems, processes with their suffixes.
//!
//! Two short tables stand for thousands of words nobody could list: "inflammation" with "kidney" is *nephritis*, and
//! *splenomegaly* is "enlargement" of the "spleen". The file is `index-schema/lexicon/word-parts.txt`: a line
//! `organ: names | stems` or `process: names | patterns`, where `*` in a pattern is the organ's stem.

use rustc_hash::FxHashMap;

use crate::analyzer::Analyzer;
use crate::error::{Error, Result};

/// One line of the table, its names as terms.
struct Part<F> {
    /// Each name is one term or several.
    names: Vec<Vec<String>>,
    /// Stems of an organ, patterns of a process.
    forms: Vec<F>,
}

type Organ = Part<String>;
type Process = Part<Pattern>;

/// What a process makes of an organ's stem: what it puts before it and after it.
struct Pattern {
    before: String,
    after: String,
}

/// The two tables.
#[derive(Default)]
pub struct WordParts {
    organs: Vec<Organ>,
    processes: Vec<Process>,
    organ_by_term: FxHashMap<String, Vec<u16>>,
    /// By the first terms of their names.
    process_by_term: FxHashMap<String, Vec<u16>>,
}

/// A word made of parts, and the query words it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The word, not yet a term.
    pub word: String,
    /// Which of the query's terms name its organ and its process, a bit each.
    pub mask: u32,
}

/// A word taken apart: for each part, the terms that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Names of the organ that are one term.
    pub organ: Vec<String>,
    /// Names of the process that are one term.
    pub process: Vec<String>,
}

impl WordParts {
    /// Reads the tables.
    ///
    /// # Errors
    /// [`Error::BadRule`] with the first line that is neither an organ nor a process.
    pub fn read(path: &str, text: &str, analyzer: &Analyzer) -> Result<WordParts> {
        let mut parts = WordParts::default();
        for (i, raw) in text.lines().enumerate() {
            let line = raw.split('#').next().unwrap_or("").trim();
            if line.is_empty() {
                continue;
            }
            let bad = || Error::BadRule {
                path: path.to_string(),
                line: i + 1,
                expected: "`organ: names | stems` or `process: names | patterns with *`".to_string(),
                found: format!("`{line}`"),
            };
            let (label, rest) = line.split_once(':').ok_or_else(bad)?;
            let (names, forms) = rest.split_once('|').ok_or_else(bad)?;
            let terms =
                |name: &str| analyzer.tokens(name).into_iter().filter(|t| !t.is_stop()).map(|t| t.term).collect();
            let names = names.split(',').map(terms).filter(|n: &Vec<String>| !n.is_empty()).collect();
            let forms = forms.split(',').map(str::trim);
            match label.trim() {
                "organ" if forms.clone().all(|f| !f.is_empty() && !f.contains('*')) => {
                    parts.add_organ(Part { names, forms: forms.map(str::to_string).collect() });
                }
                "process" if forms.clone().all(|f| f.contains('*')) => {
                    parts.add_process(Part { names, forms: forms.filter_map(Pattern::read).collect() });
                }
                _ => return Err(bad()),
            }
        }
        Ok(parts)
    }

    fn add_organ(&mut self, part: Organ) {
        let number = self.organs.len() as u16;
        for name in part.single_names() {
            self.organ_by_term.entry(name).or_default().push(number);
        }
        self.organs.push(part);
    }

    fn add_process(&mut self, part: Process) {
        let number = self.processes.len() as u16;
        for first in part.names.iter().filter_map(|name| name.first()) {
            self.process_by_term.entry(first.clone()).or_default().push(number);
        }
        self.processes.push(part);
    }

    /// The words that the query's terms name by their parts.
    pub fn made(&self, terms: &[&str]) -> Vec<Made> {
        let position = |name: &[String]| -> Option<u32> {
            name.iter().try_fold(0, |mask, term| Some(mask | 1 << terms.iter().position(|t| t == term)?))
        };
        let organs: Vec<(u16, u32)> = (terms.iter().enumerate())
            .flat_map(|(i, t)| self.organ_by_term.get(*t).into_iter().flatten().map(move |o| (*o, 1 << i)))
            .collect();
        if organs.is_empty() {
            return Vec::new();
        }
        let mut processes: Vec<u16> =
            terms.iter().filter_map(|t| self.process_by_term.get(*t)).flatten().copied().collect();
        processes.sort_unstable();
        processes.dedup();
        let mut made = Vec::new();
        for process in processes.into_iter().map(|process| &self.processes[process as usize]) {
            let Some(process_mask) = process.names.iter().find_map(|n| position(n)) else { continue };
            for (organ, organ_mask) in organs.iter().filter(|(_, mask)| mask & process_mask == 0) {
                for stem in &self.organs[*organ as usize].forms {
                    for pattern in &process.forms {
                        made.push(Made { word: pattern.make(stem), mask: organ_mask | process_mask });
                    }
                }
            }
        }
        made
    }

    /// The names of the organ whose combining form `part` is: `gastro` is the stomach.
    pub fn organ(&self, part: &str) -> Option<Vec<String>> {
        let stem = part.strip_suffix('o').unwrap_or(part);
        let organ = self.organs.iter().find(|organ| organ.forms.iter().any(|form| form == stem || form == part))?;
        Some(organ.single_names())
    }

    /// What `word` is made of, if it is an organ's stem in a process's pattern.
    pub fn taken(&self, word: &str) -> Vec<Taken> {
        let mut found = Vec::new();
        for process in &self.processes {
            for pattern in &process.forms {
                let Some(middle) = pattern.inside(word) else { continue };
                let named = |organ: &&Organ| {
                    organ.forms.iter().any(|stem| middle == *stem || middle.strip_suffix('o') == Some(stem))
                };
                for organ in self.organs.iter().filter(named) {
                    found.push(Taken { organ: organ.single_names(), process: process.single_names() });
                }
            }
        }
        found
    }
}

impl<F> Part<F> {
    /// The names that are one term.
    fn single_names(&self) -> Vec<String> {
        self.names.iter().filter(|n| n.len() == 1).map(|n| n[0].clone()).collect()
    }
}

impl Pattern {
    /// Reads `before*after`.
    fn read(text: &str) -> Option<Pattern> {
        let (before, after) = text.split_once('*')?;
        Some(Pattern { before: before.to_string(), after: after.to_string() })
    }

    /// The word that it makes of `stem`, with a joining o before a consonant.
    fn make(&self, stem: &str) -> String {
        let Pattern { before, after } = self;
        let vowel =
            after.starts_with(['a', 'e', 'i', 'o', 'u', 'y']) || after.is_empty() || stem.ends_with(['o', 'e', 'y']);
        format!("{before}{stem}{}{after}", if vowel { "" } else { "o" })
    }

    /// What it made `word` of.
    fn inside<'w>(&self, word: &'w str) -> Option<&'w str> {
        // Two letters tell most words apart.
        let last: Option<&[u8; 2]> = self.after.as_bytes().last_chunk();
        if last.is_some() && word.as_bytes().last_chunk() != last {
            return None;
        }
        word.strip_suffix(self.after.as_str())?.strip_prefix(self.before.as_str()).filter(|middle| middle.len() > 2)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn parts_make_words_and_words_come_apart() {
        let analyzer = Analyzer::builtin().unwrap();
        let text =
            "organ: kidney, renal | nephr, ren\nprocess: inflammation, inflamed | *itis\nprocess: stone | *lithiasis";
        let parts = WordParts::read("t", text, &analyzer).unwrap();
        let terms: Vec<String> = analyzer.tokens("kidney inflammation").into_iter().map(|t| t.term).collect();
        let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
        let made = parts.made(&terms);
        assert!(made.contains(&Made { word: "nephritis".to_string(), mask: 3 }), "{made:?}");
        assert_eq!(parts.taken("nephrolithiasis")[0].process, ["stone"]);
        assert_eq!(parts.taken("knee"), []);
    }
}
