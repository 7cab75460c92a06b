//! Word parts: organs with their Latin and Greek stems, processes with their suffixes.
//!
//! Two short tables stand for thousands of words nobody could list: "inflammation" with "kidney" is *nephritis*, and
//! *splenomegaly* is "enlargement" of the "spleen". The file is `index-schema/lexicon/word-parts.txt`: a line
//! `organ: names | stems` or `process: names | patterns`, where `*` in a pattern is the organ's stem.

use rustc_hash::FxHashMap;

use crate::analyzer::Analyzer;
use crate::error::{Error, Result};

/// One line of the table, its names as terms.
struct Part {
    /// Each name is one term or several.
    names: Vec<Vec<String>>,
    /// Stems of an organ, patterns of a process.
    forms: Vec<String>,
}

/// The two tables.
#[derive(Default)]
pub struct WordParts {
    organs: Vec<Part>,
    processes: Vec<Part>,
    organ_by_term: FxHashMap<String, Vec<u16>>,
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
        let mut parts = WordParts { organs: Vec::new(), processes: Vec::new(), organ_by_term: FxHashMap::default() };
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
            let part = Part {
                names: names.split(',').map(terms).filter(|n: &Vec<String>| !n.is_empty()).collect(),
                forms: forms.split(',').map(|f| f.trim().to_string()).collect(),
            };
            match label.trim() {
                "organ" if part.forms.iter().all(|f| !f.is_empty() && !f.contains('*')) => parts.add_organ(part),
                "process" if part.forms.iter().all(|f| f.contains('*')) => parts.processes.push(part),
                _ => return Err(bad()),
            }
        }
        Ok(parts)
    }

    fn add_organ(&mut self, part: Part) {
        let number = self.organs.len() as u16;
        for name in part.names.iter().filter(|n| n.len() == 1) {
            self.organ_by_term.entry(name[0].clone()).or_default().push(number);
        }
        self.organs.push(part);
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
        let mut made = Vec::new();
        for process in &self.processes {
            let Some(process_mask) = process.names.iter().find_map(|n| position(n)) else { continue };
            for (organ, organ_mask) in organs.iter().filter(|(_, mask)| mask & process_mask == 0) {
                for stem in &self.organs[*organ as usize].forms {
                    for pattern in &process.forms {
                        made.push(Made { word: join(pattern, stem), mask: organ_mask | process_mask });
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
        Some(organ.names.iter().filter(|n| n.len() == 1).map(|n| n[0].clone()).collect())
    }

    /// What `word` is made of, if it is an organ's stem in a process's pattern.
    pub fn taken(&self, word: &str) -> Vec<Taken> {
        let single = |part: &Part| part.names.iter().filter(|n| n.len() == 1).map(|n| n[0].clone()).collect();
        let mut found = Vec::new();
        for process in &self.processes {
            for pattern in &process.forms {
                let Some(middle) = inside(pattern, word) else { continue };
                let named = |organ: &&Part| {
                    organ.forms.iter().any(|stem| middle == *stem || middle.strip_suffix('o') == Some(stem))
                };
                for organ in self.organs.iter().filter(named) {
                    found.push(Taken { organ: single(organ), process: single(process) });
                }
            }
        }
        found
    }
}

/// The word that `pattern` makes of `stem`, with a joining o before a consonant.
fn join(pattern: &str, stem: &str) -> String {
    let (before, after) = pattern.split_once('*').unwrap_or(("", pattern));
    let vowel =
        after.starts_with(['a', 'e', 'i', 'o', 'u', 'y']) || after.is_empty() || stem.ends_with(['o', 'e', 'y']);
    format!("{before}{stem}{}{after}", if vowel { "" } else { "o" })
}

/// What stands for `*` in `pattern` when it makes `word`.
fn inside<'w>(pattern: &str, word: &'w str) -> Option<&'w str> {
    let (before, after) = pattern.split_once('*')?;
    word.strip_prefix(before)?.strip_suffix(after).filter(|middle| middle.len() > 2)
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
