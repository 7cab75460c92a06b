//! Terms as a plan knows them: by number in each snapshot asked, never by their letters.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::lexicon::Lexicon;
use crate::snapshot::{NONE, Snapshot};

use super::Source;

/// A term of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermId(u32);

/// The terms of a plan with their numbers in the engine's snapshots.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    width: usize,
    /// Term by term, a number for each of the engine's snapshots.
    numbers: Vec<u32>,
    frequencies: Vec<u32>,
}

impl Terms {
    /// A term's number in one of the engine's snapshots, if that was asked and has it.
    pub fn number(&self, term: TermId, snapshot: usize) -> Option<u32> {
        self.numbers.get(term.0 as usize * self.width + snapshot).copied().filter(|n| *n != NONE)
    }

    /// In how many families of codes a term stands.
    pub fn frequency(&self, term: TermId) -> u32 {
        self.frequencies.get(term.0 as usize).copied().unwrap_or(0)
    }
}

/// Few queries ask for more terms.
const USUAL_TERMS: usize = 64;

/// Finds terms in all the snapshots asked, and what they tell.
pub struct Dictionary<'s> {
    sources: &'s [Source<'s>],
    families: f32,
    terms: RefCell<Terms>,
}

impl<'s> Dictionary<'s> {
    /// Over the given snapshots.
    pub fn new(sources: &'s [Source<'s>]) -> Dictionary<'s> {
        let families = sources.iter().map(|s| s.snapshot.families() as f32).sum();
        let width = sources.iter().map(|s| s.number + 1).max().unwrap_or(0);
        let (numbers, frequencies) = (Vec::with_capacity(USUAL_TERMS * width), Vec::with_capacity(USUAL_TERMS));
        Dictionary { sources, families, terms: RefCell::new(Terms { width, numbers, frequencies }) }
    }

    /// The snapshots asked.
    pub fn sources(&self) -> &'s [Source<'s>] {
        self.sources
    }

    /// The term of this text, if any snapshot asked has it.
    pub fn find(&self, text: &str) -> Option<TermId> {
        self.add(|source| source.snapshot.term(text))
    }

    /// A lexicon's term, if any snapshot asked has it.
    pub fn find_in(&self, lexicon: &Lexicon, number: usize, term: u32) -> Option<TermId> {
        self.add(|source| source.facts.translations.get(number)?.number(term, lexicon, source.snapshot))
    }

    fn add(&self, number: impl Fn(&Source) -> Option<u32>) -> Option<TermId> {
        let terms = &mut *self.terms.borrow_mut();
        let start = terms.numbers.len();
        let mut frequency = 0;
        terms.numbers.resize(start + terms.width, NONE);
        for source in self.sources {
            if let Some(number) = number(source) {
                terms.numbers[start + source.number] = number;
                frequency += source.snapshot.family_frequency(number);
            }
        }
        if frequency == 0 {
            terms.numbers.truncate(start);
            return None;
        }
        terms.frequencies.push(frequency);
        Some(TermId(terms.frequencies.len() as u32 - 1))
    }

    /// In how many families of codes a term stands; in none when no snapshot has it.
    pub fn frequency(&self, term: Option<TermId>) -> u32 {
        term.map_or(0, |term| self.terms.borrow().frequency(term))
    }

    /// A term's number in one of the snapshots asked.
    pub fn number(&self, term: TermId, source: &Source) -> Option<u32> {
        self.terms.borrow().number(term, source.number)
    }

    /// What a term in this many families tells: the rarer the more.
    pub fn weight(&self, frequency: u32) -> f32 {
        (1.0 + (self.families + 0.5) / (frequency as f32 + 0.5)).ln()
    }

    /// The terms found so far.
    pub fn into_terms(self) -> Terms {
        self.terms.into_inner()
    }
}

/// The numbers of a lexicon's terms in one snapshot, each looked up when it is first needed.
#[derive(Default)]
pub struct Translation {
    /// The bit that stands for the snapshot's code system in the lexicon.
    system: u32,
    /// 0 while not looked up, 1 for none, else two more than the number.
    numbers: Vec<AtomicU32>,
}

impl Translation {
    /// For the terms of `lexicon` in a snapshot.
    pub fn of(lexicon: &Lexicon, snapshot: &Snapshot) -> Translation {
        let system = lexicon.system_bit(snapshot.system().as_str());
        Translation { system, numbers: (0..lexicon.terms()).map(|_| AtomicU32::new(0)).collect() }
    }

    /// Whether a rule of the lexicon holds in the snapshot's code system.
    pub fn holds(&self, rule: u32, lexicon: &Lexicon) -> bool {
        lexicon.holds_in(rule, self.system)
    }

    fn number(&self, term: u32, lexicon: &Lexicon, snapshot: &Snapshot) -> Option<u32> {
        // Whoever comes first writes; all would write the same, so no order is needed.
        let known = self.numbers.get(term as usize)?;
        let mut found = known.load(Ordering::Relaxed);
        if found == 0 {
            found = snapshot.term(lexicon.term(term)).map_or(1, |number| number + 2);
            known.store(found, Ordering::Relaxed);
        }
        found.checked_sub(2)
    }
}
