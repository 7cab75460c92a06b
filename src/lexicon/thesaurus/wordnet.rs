//! WordNet's database files: one set of synonyms per line of `data.noun`, `data.verb`, `data.adj`, `data.adv`.
//!
//! A word's many senses are no good guide to a code, so a name that stands in many sets counts little ([`super::compile`]
//! sees to that), and sets of places and of instances are left out. An adjective is joined with the noun that it pertains to
//! (*renal* with *kidney*), which is what official wording needs most.

use rustc_hash::FxHashMap;

use crate::error::Result;

use super::source::Source;
use super::{Each, Group, Scope};

/// How far words of one set can be taken for each other.
const TRUST: f32 = 0.85;
/// How far an adjective can be taken for the noun it pertains to.
const PERTAINS: f32 = 0.8;
/// The file of sets that name places.
const PLACES: u32 = 15;

struct Set<'l> {
    offset: u32,
    file: u32,
    kind: char,
    words: Vec<&'l str>,
    pointers: Vec<[&'l str; 4]>,
}

/// Reads all groups.
///
/// # Errors
/// [`crate::error::Error::BadRule`] with the first line that does not follow the format.
pub fn read(source: &mut Source, each: Each) -> Result<()> {
    let mut nouns: FxHashMap<u32, String> = FxHashMap::default();
    let mut before = 0;
    for path in source.files() {
        let mut lines = source.lines(&path)?;
        while let Some(line) = lines.next()? {
            // The license stands in front, each of its lines indented.
            if line.starts_with("  ") || line.trim().is_empty() {
                continue;
            }
            let line = line.to_string();
            let expected = "a set of synonyms: offset, file, kind, words, pointers";
            let set = set(&line).ok_or_else(|| lines.bad(expected, &format!("`{line}`")))?;
            let at = before + lines.read();
            if set.kind == 'n' {
                nouns.extend(set.words.first().map(|word| (set.offset, spelled(word))));
            }
            if set.file == PLACES || set.pointers.iter().any(|p| p[0] == "@i") {
                continue;
            }
            for group in groups(&set, &nouns) {
                each(group, at).map_err(|found| lines.bad("fewer records", &found))?;
            }
        }
        before += lines.read();
    }
    Ok(())
}

fn set(line: &str) -> Option<Set<'_>> {
    let mut fields = line.split(" | ").next()?.split_ascii_whitespace();
    let offset = fields.next()?.parse().ok()?;
    let file = fields.next()?.parse().ok()?;
    let kind = fields.next()?.chars().next().filter(|c| "nvasr".contains(*c))?;
    let count = usize::from_str_radix(fields.next()?, 16).ok()?;
    let mut words = Vec::with_capacity(count.min(64));
    for _ in 0..count {
        words.push(fields.next()?);
        fields.next()?;
    }
    let count: usize = fields.next()?.parse().ok()?;
    let mut pointers = Vec::new();
    for _ in 0..count {
        pointers.push([fields.next()?, fields.next()?, fields.next()?, fields.next()?]);
    }
    (!words.is_empty()).then_some(Set { offset, file, kind, words, pointers })
}

fn groups(set: &Set, nouns: &FxHashMap<u32, String>) -> Vec<Group> {
    let record = format!("{:08}-{}", set.offset, set.kind);
    let mut groups = Vec::new();
    if set.words.len() > 1 {
        let mut group = Group::new(record.clone());
        group.trust = TRUST;
        let scope = |i: usize| if i == 0 { Scope::Preferred } else { Scope::Exact };
        group.names.extend(set.words.iter().enumerate().map(|(i, word)| (spelled(word), scope(i))));
        groups.push(group);
    }
    let pertains = set.pointers.iter().filter(|p| p[0] == "\\" && p[2] == "n" && "as".contains(set.kind));
    for pointer in pertains {
        // The first two digits of the last field say which of the words it is that pertains.
        let which = pointer[3].get(..2).and_then(|n| usize::from_str_radix(n, 16).ok()).unwrap_or(0);
        let noun = pointer[1].parse().ok().and_then(|offset: u32| nouns.get(&offset));
        if let (Some(noun), Some(word)) = (noun, set.words.get(which.saturating_sub(1))) {
            let mut group = Group::new(record.clone());
            group.trust = PERTAINS;
            group.names = vec![(noun.clone(), Scope::Preferred), (spelled(word), Scope::Exact)];
            groups.push(group);
        }
    }
    groups
}

/// A word without underscores and without the mark of an adjective's place.
fn spelled(word: &str) -> String {
    let word = ["(a)", "(p)", "(ip)"].iter().find_map(|mark| word.strip_suffix(mark)).unwrap_or(word);
    word.replace('_', " ")
}
