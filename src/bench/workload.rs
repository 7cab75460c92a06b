//! The queries that latency is measured with: from a file, from judged files, or made from the index.

use std::path::Path;

use rustc_hash::FxHashMap;

use super::quality::Judged;
use super::random::Random;
use crate::analyzer;
use crate::error::{Error, Result};
use crate::query::Query;
use crate::search::Engine;

/// One query and the class that its time is counted under.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The class.
    pub class: String,
    /// As a person types it.
    pub typed: String,
    /// As it is asked.
    pub query: Query,
}

impl Asked {
    fn new(class: &str, typed: String) -> Asked {
        let query = Query::read(&typed);
        Asked { class: class.to_string(), typed, query }
    }
}

/// The class of queries that have no tag.
const UNTAGGED: &str = "queries";

/// Reads queries from a file: one per line, a tag after a tab where there is one; empty lines are left out.
///
/// # Errors
/// [`Error::NoSuchPath`] and [`Error::Io`] when it cannot be read, [`Error::BadRequest`] when it holds no query.
pub fn from_file(path: &Path) -> Result<Vec<Asked>> {
    let text = std::fs::read_to_string(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::NoSuchPath(path.to_path_buf()),
        _ => Error::io("read", path)(e),
    })?;
    let asked = |line: &str| match line.split_once('\t') {
        Some((typed, tag)) if !tag.trim().is_empty() => Asked::new(tag.trim(), typed.trim().to_string()),
        _ => Asked::new(UNTAGGED, line.trim().to_string()),
    };
    let queries: Vec<Asked> = text.lines().filter(|l| !l.trim().is_empty()).map(asked).collect();
    if queries.is_empty() {
        let expected = "a file with a query per line".to_string();
        return Err(Error::BadRequest { what: "`--queries`", expected, found: path.display().to_string() });
    }
    Ok(queries)
}

/// The queries of judged files, each file a class. They are asked of all systems at once.
pub fn from_judged(judged: &[Judged]) -> Vec<Asked> {
    judged.iter().flat_map(|set| set.judgments.iter().map(|j| Asked::new(&set.name, j.query.clone()))).collect()
}

/// How many words count as common.
const COMMON: usize = 200;
/// A word in at most this many descriptors counts as rare.
const RARE: u32 = 3;
/// How often chance is asked again for something that fits.
const TRIES: usize = 200;

/// A class's name and how one of its queries is made; `None` when chance had nothing that fits.
type Recipe = (&'static str, fn(&mut Maker) -> Option<String>);

/// The classes that are made from the index.
const RECIPES: [Recipe; 18] = [
    ("common words", |m| m.common()),
    ("rare words", |m| m.rare()),
    ("1 word", |m| m.words_of_one(1)),
    ("2 words", |m| m.words_of_one(2)),
    ("3 words", |m| m.words_of_one(3)),
    ("4 words", |m| m.words_of_one(4)),
    ("5 words", |m| m.words_of_one(5)),
    ("6 words", |m| m.words_of_one(6)),
    ("7 words", |m| m.words_of_one(7)),
    ("8 words", |m| m.words_of_one(8)),
    ("prefixes", |m| m.prefix()),
    ("typos", |m| m.typo()),
    ("lexicon words", |m| m.lexicon()),
    ("phrases", |m| m.phrase()),
    ("numbers", |m| m.number()),
    ("codes", |m| m.code()),
    ("no hit", |m| m.no_hit()),
    ("mixed", |m| m.mixed()),
];

/// Makes `each` queries per class from what the engine holds. Equal seeds over equal snapshots give equal queries; a class
/// that the index has nothing for is left out.
pub fn made(engine: &Engine, each: usize, seed: u64) -> Vec<Asked> {
    let mut maker = Maker::new(engine, seed);
    let mut queries = Vec::new();
    for (class, recipe) in RECIPES {
        for _ in 0..each {
            let Some(typed) = (0..TRIES).find_map(|_| recipe(&mut maker)) else { break };
            let mut asked = Asked::new(class, typed);
            asked.query.prefix = class == "prefixes";
            queries.push(asked);
        }
    }
    queries
}

struct Maker<'e> {
    engine: &'e Engine,
    random: Random,
    /// Words that are no stop words, the most frequent first, with the number of descriptors that hold them.
    words: Vec<(String, u32)>,
    known: FxHashMap<String, u32>,
    rare_from: usize,
    lexicon: Vec<String>,
}

impl Maker<'_> {
    fn new(engine: &Engine, seed: u64) -> Maker<'_> {
        let mut known: FxHashMap<String, u32> = FxHashMap::default();
        for snapshot in engine.snapshots() {
            for word in 0..snapshot.word_count() as u32 {
                *known.entry(snapshot.word(word).to_string()).or_default() += snapshot.word_frequency(word);
            }
        }
        let letters = |w: &str| w.len() > 1 && w.bytes().all(|b| b.is_ascii_alphabetic());
        let told = known.iter().filter(|(w, _)| letters(w) && !engine.rules().analyzer.term(w).is_empty());
        let mut words: Vec<(String, u32)> = told.map(|(w, n)| (w.clone(), *n)).collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let rare_from = words.partition_point(|w| w.1 > RARE);
        let rules = &engine.rules().lexicon;
        let surfaces = 0..rules.surface_outlines().len() as u32;
        let mut lexicon: Vec<String> = surfaces.map(|number| rules.surface(number).to_string()).collect();
        lexicon.sort();
        lexicon.dedup();
        Maker { engine, random: Random::new(seed), words, known, rare_from, lexicon }
    }

    fn common(&mut self) -> Option<String> {
        let end = self.words.len().min(COMMON);
        let many = self.random.between(1, 3);
        let words: Vec<String> = (0..many).map(|_| self.random.below(end)).map(|i| self.words[i].0.clone()).collect();
        (end > 0).then(|| words.join(" "))
    }

    fn rare(&mut self) -> Option<String> {
        let rare = self.words.len() - self.rare_from;
        let many = self.random.between(1, 2);
        let at: Vec<usize> = (0..many).map(|_| self.rare_from + self.random.below(rare)).collect();
        (rare > 0).then(|| at.iter().map(|i| self.words[*i].0.as_str()).collect::<Vec<_>>().join(" "))
    }

    /// The text of a descriptor; each descriptor is as likely as any other.
    fn text(&mut self) -> &str {
        let total = self.engine.snapshots().iter().map(|s| s.descriptors()).sum();
        let mut at = self.random.below(total);
        for snapshot in self.engine.snapshots() {
            if at < snapshot.descriptors() {
                return snapshot.text(at as u32);
            }
            at -= snapshot.descriptors();
        }
        ""
    }

    /// The words of a descriptor as it has them.
    fn words_of_text(&mut self) -> Vec<String> {
        let text = self.text();
        analyzer::words(text).map(|word| text[word.start..word.end].to_string()).collect()
    }

    /// `many` words of one descriptor, in its order; the stop words among them count too.
    fn words_of_one(&mut self, many: usize) -> Option<String> {
        let words = self.words_of_text();
        let start = self.random.below((words.len() + 1).checked_sub(many).filter(|n| *n > 0)?);
        Some(words[start..start + many].join(" ").to_lowercase())
    }

    fn few_words(&mut self) -> Option<String> {
        let many = self.random.between(1, 3);
        self.words_of_one(many)
    }

    /// Up to three words, the last not yet finished.
    fn prefix(&mut self) -> Option<String> {
        let text = self.few_words()?;
        let start = text.rfind(' ').map_or(0, |at| at + 1);
        let last = text[start..].chars().count();
        let kept = self.random.between(1, last.checked_sub(1).filter(|n| *n > 0)?);
        let end = start + text[start..].char_indices().nth(kept)?.0;
        Some(text[..end].to_string())
    }

    /// Up to three words, a long one of them misspelled into a word that nobody knows.
    fn typo(&mut self) -> Option<String> {
        let text = self.few_words()?;
        let words: Vec<&str> = text.split(' ').collect();
        let at = self.random.below(words.len());
        let word = words[at].as_bytes();
        if word.len() < 6 || !word.iter().all(u8::is_ascii_lowercase) {
            return None;
        }
        let spot = self.random.between(1, word.len() - 2);
        let letter = b'a' + self.random.below(26) as u8;
        let mut wrong = word.to_vec();
        match self.random.below(4) {
            0 => wrong.swap(spot, spot + 1),
            1 => wrong[spot] = letter,
            2 => wrong.insert(spot, letter),
            _ => drop(wrong.remove(spot)),
        }
        let wrong = String::from_utf8(wrong).ok().filter(|w| !self.known.contains_key(w))?;
        let written = |i: usize, word: &str| if i == at { wrong.clone() } else { word.to_string() };
        Some(words.iter().enumerate().map(|(i, w)| written(i, w)).collect::<Vec<_>>().join(" "))
    }

    /// One or two words from the left sides of the lexicon's rules.
    fn lexicon(&mut self) -> Option<String> {
        let first = self.random.one(&self.lexicon)?.clone();
        let second = self.random.one(&self.lexicon)?;
        Some(if self.random.below(2) == 0 { first } else { format!("{first} {second}") })
    }

    fn phrase(&mut self) -> Option<String> {
        let many = self.random.between(2, 4);
        Some(format!("\"{}\"", self.words_of_one(many)?))
    }

    /// A number of a descriptor with the words around it.
    fn number(&mut self) -> Option<String> {
        let words = self.words_of_text();
        let number = |w: &String| w.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let at = words.iter().position(number)?;
        Some(words[at.saturating_sub(2)..(at + 2).min(words.len())].join(" ").to_lowercase())
    }

    /// A code as printed, or in small letters without separators.
    fn code(&mut self) -> Option<String> {
        let snapshot = self.random.one(self.engine.snapshots())?;
        let concept = self.random.below(snapshot.concepts()) as u32;
        let printed = snapshot.printed_code(concept);
        Some(if self.random.below(2) == 0 { printed } else { snapshot.code(concept).to_lowercase() })
    }

    /// Up to three words that look like words and are none.
    fn no_hit(&mut self) -> Option<String> {
        let words = (0..self.random.between(1, 3)).map(|_| self.no_word()).collect::<Option<Vec<String>>>()?;
        Some(words.join(" "))
    }

    fn no_word(&mut self) -> Option<String> {
        let mut word = String::new();
        for _ in 0..self.random.between(2, 4) {
            word.push(char::from(*self.random.one(b"bcdfghjklmnpqrstvwxz")?));
            word.push(char::from(*self.random.one(b"aeiouy")?));
            word.push(char::from(*self.random.one(b"bcdfghjklmnpqrstvwxz")?));
        }
        Some(word).filter(|w| !self.known.contains_key(w))
    }

    /// A query of any other class.
    fn mixed(&mut self) -> Option<String> {
        let others = &RECIPES[..RECIPES.len() - 1];
        let (_, recipe) = self.random.one(others)?;
        recipe(self)
    }
}
