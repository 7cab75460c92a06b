//! As someone types: how the last word may go on, which descriptors may be meant, and which words mean the same.
//!
//! Counts are descriptors of the systems asked: of those that also hold the words typed before, where there are any.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::code::SystemId;
use crate::query::Query;
use crate::search::{Engine, Hits};
use crate::snapshot::Snapshot;

/// The most words in which a beginning is looked for, by system.
const MOST_WORDS: usize = 4000;
/// How many hits are looked through for related words.
const LOOKED_THROUGH: usize = 40;
/// The most codes counted under one heading.
const MOST_CODES: usize = 100_000;

/// What may be meant by what has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// What was typed, with its last word completed.
    pub completions: Vec<Completion>,
    /// Descriptors that may be meant, best first.
    pub descriptors: Vec<Meant>,
    /// Words of descriptors that mean what was typed without being it.
    pub related: Vec<Related>,
    /// The notices that go with the texts.
    pub notices: Vec<String>,
}

/// One way for the last word to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The whole text, completed.
    pub text: String,
    /// The last word, completed.
    pub word: String,
    /// How many descriptors hold it.
    pub count: u32,
}

/// A descriptor that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// Its text.
    pub text: String,
    /// Its code system.
    pub system: SystemId,
    /// Its code as printed.
    pub code: String,
    /// How many codes stand at or under it.
    pub count: usize,
}

/// A word that means what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The word, in small letters.
    pub word: String,
    /// How many descriptors hold it.
    pub count: u32,
}

/// Suggests at most `limit` of each kind for `text` in `systems` (all when empty).
pub fn suggest(engine: &Engine, text: &str, systems: &[SystemId], limit: usize) -> Suggestions {
    let mut query = Query::read(text);
    query.systems.extend(systems.iter().cloned());
    let wanted = |s: &&Snapshot| query.systems.is_empty() || query.systems.contains(s.system());
    let snapshots: Vec<&Snapshot> = engine.snapshots().iter().filter(wanted).collect();
    let begun = text.ends_with(char::is_alphanumeric);
    let tokens = engine.rules().analyzer.tokens(&query.text);
    let completions = match tokens.split_last() {
        Some((last, before)) if begun => {
            let before: Vec<&str> = before.iter().filter(|t| !t.is_stop()).map(|t| t.term.as_str()).collect();
            let start = &query.text[..last.start];
            // As it is typed: what may still become a word is no number and no name yet.
            let begun = query.text[last.start..last.end].to_lowercase();
            complete(&snapshots, start, &begun, &before, limit)
        }
        _ => Vec::new(),
    };
    query.prefix = begun;
    query.limit = LOOKED_THROUGH.max(limit);
    let Hits { hits, notices, .. } = engine.search(&query);
    let typed: FxHashSet<&str> = tokens.iter().map(|t| t.surface.as_str()).collect();
    let mut descriptors: Vec<Meant> = Vec::new();
    let mut found: Vec<String> = Vec::new();
    for hit in &hits {
        if descriptors.len() < limit && descriptors.iter().all(|m| *m.text != *hit.text) {
            let count = count_codes(&snapshots, &hit.system, &hit.code);
            let (text, system, code) = (hit.text.to_string(), hit.system.clone(), hit.code.clone());
            descriptors.push(Meant { text, system, code, count });
        }
        for (from, to) in &hit.spans {
            let word = hit.text[*from..*to].to_lowercase();
            let is_typed = typed.iter().any(|t| word.starts_with(t) || t.starts_with(word.as_str()));
            if !is_typed && !found.contains(&word) && word.chars().any(char::is_alphabetic) {
                found.push(word);
            }
        }
    }
    let related = found.into_iter().map(|word| Related { count: holders(&snapshots, &word), word });
    let related = related.filter(|r| r.count > 0).take(limit).collect();
    Suggestions { completions, descriptors, related, notices }
}

/// How the word that begins with `begun` may go on, the most frequent first; forms of one word once.
fn complete(snapshots: &[&Snapshot], start: &str, begun: &str, before: &[&str], limit: usize) -> Vec<Completion> {
    // By term: the most frequent form with its count, and the count of all.
    let mut counts: FxHashMap<&str, (&str, u32, u32)> = FxHashMap::default();
    for snapshot in snapshots {
        let among = holding_all(snapshot, before);
        for word in snapshot.words_from(begun).take(MOST_WORDS) {
            let term = snapshot.word_term(word);
            let (text, frequency) = (snapshot.word(word), snapshot.word_frequency(word));
            let with_those = match &among {
                Some(among) => {
                    let both = snapshot.holders(term).iter().filter(|h| among.contains(&h.descriptor())).count();
                    (both as u32).min(frequency)
                }
                None => frequency,
            };
            if with_those > 0 {
                let entry = counts.entry(snapshot.term_text(term)).or_insert((text, frequency, 0));
                if frequency > entry.1 {
                    (entry.0, entry.1) = (text, frequency);
                }
                entry.2 += with_those;
            }
        }
    }
    let mut all: Vec<(&str, u32)> = counts.into_values().map(|(word, _, count)| (word, count)).collect();
    all.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let completion =
        |(word, count): (&str, u32)| Completion { text: format!("{start}{word}"), word: word.to_string(), count };
    all.into_iter().take(limit).map(completion).collect()
}

/// The descriptors that hold all of `terms` that any descriptor holds; `None` when there is no such term.
fn holding_all(snapshot: &Snapshot, terms: &[&str]) -> Option<FxHashSet<u32>> {
    let mut among: Option<FxHashSet<u32>> = None;
    for term in terms.iter().filter_map(|term| snapshot.term(term)) {
        let here = snapshot.holders(term).iter().map(|holder| holder.descriptor());
        among = Some(match among {
            Some(among) => here.filter(|d| among.contains(d)).collect(),
            None => here.collect(),
        });
    }
    among
}

/// How many descriptors hold exactly this word.
fn holders(snapshots: &[&Snapshot], word: &str) -> u32 {
    let of = |s: &&Snapshot| {
        let first = s.words_from(word).next().filter(|found| s.word(*found) == word);
        first.map_or(0, |found| s.word_frequency(found))
    };
    snapshots.iter().map(of).sum()
}

/// How many codes stand at or under `code`.
fn count_codes(snapshots: &[&Snapshot], system: &SystemId, code: &str) -> usize {
    let Some(snapshot) = snapshots.iter().find(|s| s.system() == system) else { return 0 };
    let concept = crate::code::Code::parse(code).and_then(|code| snapshot.find(&code));
    let mut open: Vec<u32> = concept.into_iter().collect();
    let mut count = 0;
    while let Some(concept) = open.pop().filter(|_| count < MOST_CODES) {
        count += usize::from(snapshot.role(concept) != crate::descriptor::Role::Header);
        open.extend(snapshot.children(concept));
    }
    count
}
