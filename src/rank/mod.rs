//! Query and snapshots to scored descriptors; says why.
//!
//! Two stages. The first adds up what a descriptor's words may be worth as evidence, each share of the query once, and keeps the best
//! few hundred. The second looks at each of those closely: how much of the query's weight is earned, how much of the
//! descriptor was asked for, order and nearness, contradictions, standing preferences. A descriptor that says just what was asked
//! is always looked at. The best descriptor of a concept stands for it.

pub mod plan;
pub mod quantity;
pub mod terms;
pub mod typo;
pub mod watch;
mod context;
mod gather;
mod look;
mod resolve;
mod score;
mod siblings;
mod whole;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::analyzer::Analyzer;
use crate::error::Result;
use crate::index::TermCosts;
use crate::lexicon::Lexicon;
use crate::schema::{Contrast, Ranking, WordRules};
use crate::snapshot::Snapshot;

pub use plan::{Asked, Plan, Slot, Why, plan};
pub use score::{Parts, Scored, best, sort};
pub use terms::{Dictionary, TermId, Terms, Translation};
pub use watch::{Stage, Watch};

/// Everything that ranking goes by, ready for use.
pub struct Rules {
    /// Text to terms.
    pub analyzer: Analyzer,
    /// Lay words and what they stand for.
    pub lexicon: Lexicon,
    /// The thesauri that the user brought; the lexicon numbered 1 is the first of them.
    pub thesauri: Vec<Lexicon>,
    /// The weights.
    pub ranking: Ranking,
    /// Terms that tell little.
    pub boilerplate: FxHashSet<String>,
    /// Terms of queries that say how much, not what.
    pub light: FxHashSet<String>,
    /// Terms that say that what follows is absent or left out.
    pub negations: Vec<Vec<String>>,
    /// Terms that say so of the next one.
    pub negating_prefixes: Vec<String>,
    /// Words that exclude each other.
    pub contrasts: Vec<Contrast>,
    pole_of: FxHashMap<String, Vec<(u8, u8)>>,
    costs: TermCosts,
}

impl Rules {
    /// The shipped rules with the given lexicon and weights.
    ///
    /// # Errors
    /// [`crate::error::Error::BadRule`] when a shipped file is wrong, which a test rules out.
    pub fn new(analyzer: Analyzer, lexicon: Lexicon, ranking: Ranking) -> Result<Rules> {
        let words = WordRules::builtin()?;
        let boilerplate = words.boilerplate.iter().map(|w| analyzer.term(w)).collect();
        let light = words.light.iter().map(|w| analyzer.term(w)).collect();
        let negations = words.negations.iter().map(|n| n.split(' ').map(|w| analyzer.term(w)).collect()).collect();
        let negating_prefixes = words.negating_prefixes.iter().map(|w| analyzer.term(w)).collect();
        let mut pole_of: FxHashMap<String, Vec<(u8, u8)>> = FxHashMap::default();
        for (c, contrast) in words.contrast.iter().enumerate() {
            for (p, pole) in contrast.poles.iter().enumerate() {
                for word in pole {
                    pole_of.entry(analyzer.term(word)).or_default().push((c as u8, p as u8));
                }
            }
        }
        let costs = TermCosts::new(&words, &ranking, &analyzer);
        let thesauri = Vec::new();
        Ok(Rules {
            analyzer,
            lexicon,
            thesauri,
            ranking,
            boilerplate,
            light,
            negations,
            negating_prefixes,
            contrasts: words.contrast,
            pole_of,
            costs,
        })
    }

    /// A lexicon by number: 0 is the shipped one, then come the thesauri.
    pub fn lexicon(&self, number: usize) -> &Lexicon {
        number.checked_sub(1).and_then(|i| self.thesauri.get(i)).unwrap_or(&self.lexicon)
    }

    /// The poles that `terms` name, a bit each, per contrast.
    pub fn poles_of(&self, terms: &[&str]) -> Vec<u8> {
        let mut poles = vec![0u8; self.contrasts.len()];
        for (contrast, pole) in terms.iter().filter_map(|t| self.pole_of.get(*t)).flatten() {
            poles[*contrast as usize] |= 1 << pole;
        }
        poles
    }
}

/// Which descriptors may answer at all.
pub trait Keep {
    /// Whether a descriptor may, by the number of its snapshot among the engine's.
    fn keeps(&self, snapshot: usize, descriptor: u32) -> bool;

    /// The only descriptors of a snapshot that may, in order, where they are known.
    fn only(&self, snapshot: usize) -> Option<&[u32]>;
}

/// A snapshot that is asked.
#[derive(Clone, Copy)]
pub struct Source<'s> {
    /// Its number among the engine's snapshots.
    pub number: usize,
    /// The snapshot.
    pub snapshot: &'s Snapshot,
    /// Its facts.
    pub facts: &'s TermFacts,
}

/// What the second look asks of a term, side by side so that one look into memory answers it.
#[derive(Clone, Copy, Debug)]
pub struct TermFact {
    /// What the term costs a descriptor when nobody asked for it.
    pub cost: f32,
    /// 0, or one more than the term's place in [`TermFacts::poles`].
    pub contrast: u8,
    /// Of how many terms after it, it says that they are absent: as the last one of [`TermFacts::negations`], or by itself.
    pub negates: u8,
}

/// A term that is marked as [`crate::snapshot::PLAIN`].
const PLAIN_TERM: TermFact = TermFact { cost: 1.0, contrast: 0, negates: 0 };

/// How many terms a negation reaches.
const NEGATED: u8 = 2;

/// What ranking must know of each term of a snapshot, by term number.
pub struct TermFacts {
    /// What the second look asks of every term, by term number.
    pub terms: Vec<TermFact>,
    /// Contrast and pole of the terms that have any.
    pub poles: Vec<Vec<(u8, u8)>>,
    /// The terms that say that what follows is absent or left out, and what must stand before each, if anything.
    pub negations: Vec<(Option<u32>, u32)>,
    /// The terms that begin the wordings of codes for all else.
    pub all_else: Vec<u32>,
    /// The priors that a word of the query puts out of force, a bit each.
    pub denied_priors: FxHashMap<String, u32>,
    /// The same of words with these endings.
    pub denied_by_ending: Vec<(String, u32)>,
    /// The numbers of the lexicons' terms in this snapshot, by the lexicon's number ([`Rules::lexicon`]).
    pub translations: Vec<Translation>,
}

impl TermFacts {
    /// The facts of a snapshot's terms.
    pub fn of(snapshot: &Snapshot, rules: &Rules) -> TermFacts {
        let mut terms = vec![PLAIN_TERM; snapshot.term_count()];
        for number in snapshot.numerals() {
            terms[number as usize].cost = rules.costs.number();
        }
        for (term, cost) in rules.costs.listed() {
            if let Some(number) = snapshot.term(term) {
                terms[number as usize].cost = cost;
            }
        }
        let mut poles = Vec::new();
        for (term, of) in &rules.pole_of {
            if let Some(number) = snapshot.term(term) {
                poles.push(of.clone());
                terms[number as usize].contrast = poles.len() as u8;
            }
        }
        let negation = |terms: &Vec<String>| match &terms[..] {
            [word] => Some((None, snapshot.term(word)?)),
            [before, word] => Some((Some(snapshot.term(before)?), snapshot.term(word)?)),
            _ => None,
        };
        let negations: Vec<(Option<u32>, u32)> = rules.negations.iter().filter_map(negation).collect();
        negations.iter().for_each(|(_, term)| terms[*term as usize].negates = NEGATED);
        let prefixes = rules.negating_prefixes.iter().filter_map(|prefix| snapshot.term(prefix));
        prefixes.for_each(|term| terms[term as usize].negates = 1);
        let translations = (0..=rules.thesauri.len()).map(|i| Translation::of(rules.lexicon(i), snapshot)).collect();
        let residual = snapshot.schema().residual.iter().flat_map(|phrase| phrase.split(' '));
        let all_else = residual.filter_map(|word| snapshot.term(&rules.analyzer.term(word))).collect();
        let mut denied_priors: FxHashMap<String, u32> = FxHashMap::default();
        let mut denied_by_ending = Vec::new();
        for (i, prior) in snapshot.schema().priors.iter().enumerate() {
            for word in &prior.unless {
                match word.strip_prefix('*') {
                    Some(ending) => denied_by_ending.push((ending.to_string(), 1 << i)),
                    None => *denied_priors.entry(word.clone()).or_default() |= 1 << i,
                }
            }
        }
        TermFacts { terms, poles, negations, translations, all_else, denied_priors, denied_by_ending }
    }
}
