//! From the words of a query to the evidence that speaks for a descriptor.
//!
//! Each word of the query weighs as much as it tells (rare words more). A piece of [`Evidence`] stands for some of the
//! query's words and asks for one or more *slots*, each filled by any of several terms: the word itself, a synonym, the right
//! side of a lexicon rule, a word made of word parts. How well the slots are filled decides how much of the weight
//! of its words a descriptor earns.

use rustc_hash::FxHashSet;

use crate::analyzer::{Analyzer, Token, marked};
use crate::code::Code;
use crate::lexicon::{Fired, Lexicon};
use crate::schema::{Language, Ranking};
use crate::snapshot::{Snapshot, TERM};

use super::Rules;
use super::quantity;
use super::terms::{Dictionary, TermId, Terms};
use super::watch::{Stage, Watch};

/// The query words looked at; further ones are ignored.
pub const MOST_WORDS: usize = 24;
/// The most pieces of evidence that one query may have.
const MOST_EVIDENCE: usize = 120;
/// The most rules of one thesaurus that are looked at.
const MOST_OF_THESAURUS: usize = 40;

/// One word of the query that carries meaning.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The word as typed, folded.
    pub surface: String,
    /// Its term.
    pub term: String,
    /// The same as the snapshots know it, if any does.
    pub id: Option<TermId>,
    /// Where it stands in the query's text, in bytes.
    pub span: (usize, usize),
    /// In how many families of codes it stands.
    pub frequency: u32,
    /// What it weighs.
    pub weight: f32,
}

/// Why a piece of evidence speaks for a descriptor.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// The word itself.
    Word,
    /// A lexicon rule, by the numbers of the lexicon ([`Rules::lexicon`]) and the rule.
    Rule(usize, u32),
    /// Two words written as one, or one as two.
    Joined,
    /// A word shortened as publishers do, and this one in full.
    Short(String),
    /// A word made of the query's organ and process.
    Made(String),
    /// The query's word taken apart into organ and process.
    Taken,
    /// A word corrected to this one.
    Typo(String),
    /// The last word completed.
    Prefix,
}

/// One place in a descriptor that a piece of evidence asks for.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Which share of the evidence it is; the shares of one piece sum to 1.
    pub share: f32,
    /// The terms that fill it, with how well. Some snapshot has each of them.
    pub terms: Vec<(TermId, f32)>,
}

/// Something that speaks for a descriptor.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Which of the query's words it stands for, a bit each.
    pub mask: u32,
    /// 0 to 1.
    pub strength: f32,
    /// What a descriptor must hold.
    pub slots: Vec<Slot>,
    /// Why.
    pub why: Why,
    /// The code systems it holds in; every one when `None`.
    pub rule_systems: Option<u32>,
}

/// What a query asks for.
#[derive(Clone, Debug)]
pub struct Plan {
    /// In which language it is asked.
    pub language: Language,
    /// Its meaningful words.
    pub words: Vec<Asked>,
    /// Its terms.
    pub terms: Terms,
    /// The sum of their weights.
    pub total: f32,
    /// What speaks for a descriptor.
    pub evidence: Vec<Evidence>,
    /// The poles that the query names, a bit each, per contrast.
    pub poles: Vec<u8>,
    /// Which words it says are absent ("without contrast"), a bit each.
    pub absent: u32,
    /// The sizes, times, ages and counts that it names.
    pub quantities: Vec<quantity::Range>,
    /// Words that were corrected: as typed, and as understood.
    pub corrected: Vec<(String, String)>,
    /// Words that nothing is known of.
    pub unknown: Vec<String>,
    /// How many descriptors the second, close look takes from the first.
    pub pool: usize,
}

/// Makes a plan for `text`.
pub fn plan(
    text: &str,
    language: Language,
    prefix: bool,
    rules: &Rules,
    dictionary: Dictionary,
    watch: &mut impl Watch,
) -> Plan {
    watch.begins(Stage::Analyse);
    let (mut words, stops) = asked(text, language, prefix, &rules.analyzer, &dictionary);
    let absent = absent(&words);
    for word in &mut words {
        word.weight = dictionary.weight(word.frequency);
        if rules.boilerplate.contains(&word.term) {
            word.weight *= rules.ranking.boilerplate_asked;
        } else if rules.light.contains(&word.term) {
            word.weight *= rules.ranking.light_asked;
        }
    }
    for (i, word) in words.iter_mut().enumerate() {
        if absent & 1 << i != 0 {
            word.weight *= rules.ranking.absent_asked;
        }
    }
    let quantities = quantity::read(text);
    if quantities.iter().any(quantity::Range::is_measured) {
        let number = |w: &&mut Asked| w.surface.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        words.iter_mut().filter(number).for_each(|w| w.weight *= rules.ranking.light_asked);
    }
    let mut planner = Planner {
        rules,
        language,
        snapshots: dictionary.sources().iter().map(|s| s.snapshot).collect(),
        dictionary,
        words,
        stops,
        absent,
        quantities,
        evidence: Vec::with_capacity(12),
        corrected: Vec::new(),
        unknown: Vec::new(),
    };
    watch.begins(Stage::Expand);
    planner.collect(prefix);
    watch.begins(Stage::Plan);
    planner.finish()
}

/// The words that follow "without", a bit each.
fn absent(words: &[Asked]) -> u32 {
    let follows = |(i, pair): (usize, &[Asked])| if pair[0].surface == "without" { 2 << i } else { 0 };
    words.windows(2).enumerate().map(follows).fold(0, |mask, bit| mask | bit)
}

/// The words that carry meaning, and the stop words. As long as it is being typed, a last letter is no name yet.
fn asked(
    text: &str,
    language: Language,
    prefix: bool,
    analyzer: &Analyzer,
    dictionary: &Dictionary,
) -> (Vec<Asked>, Vec<String>) {
    let mut tokens = analyzer.tokens_in(language, text);
    let begun = |last: &Token| last.end == text.len() && last.surface.len() == 1 && last.surface.as_str() > "9";
    if prefix && tokens.len() > 1 && tokens.last().is_some_and(begun) {
        tokens.pop();
    }
    let all_stop = tokens.iter().all(|t| t.is_stop());
    let (mut words, mut stops) = (Vec::<Asked>::new(), Vec::new());
    for token in tokens {
        if token.is_stop() && !all_stop {
            stops.push(token.surface);
            continue;
        }
        let term = if all_stop { marked(language, token.surface.as_str().into()).into_owned() } else { token.term };
        if term.is_empty() || words.iter().any(|w| w.term == term) || words.len() == MOST_WORDS {
            continue;
        }
        let id = dictionary.find(&term);
        let frequency = dictionary.frequency(id);
        words.push(Asked { surface: token.surface, term, id, span: (token.start, token.end), frequency, weight: 0.0 });
    }
    (words, stops)
}

struct Planner<'p> {
    rules: &'p Rules,
    language: Language,
    dictionary: Dictionary<'p>,
    snapshots: Vec<&'p Snapshot>,
    words: Vec<Asked>,
    stops: Vec<String>,
    absent: u32,
    quantities: Vec<quantity::Range>,
    evidence: Vec<Evidence>,
    corrected: Vec<(String, String)>,
    unknown: Vec<String>,
}

impl Planner<'_> {
    fn ranking(&self) -> &Ranking {
        &self.rules.ranking
    }

    fn lexicon(&self) -> &Lexicon {
        &self.rules.lexicon
    }

    fn collect(&mut self, prefix: bool) {
        for i in 0..self.words.len() {
            if self.words[i].frequency > 0 {
                self.word(i);
            }
        }
        // The lexicon and the word parts are English.
        if self.language == Language::English {
            self.apply_rules();
            self.in_full();
            self.joined_and_split();
            self.parts();
            if prefix {
                self.completions();
            }
        }
        self.mend_unknown();
    }

    /// The word itself, and compound words that end in it.
    fn word(&mut self, i: usize) {
        let Some(id) = self.words[i].id else { return };
        let term = self.words[i].term.as_str();
        let mut terms = vec![(id, 1.0)];
        let compound = self.ranking().compound;
        if term.len() >= 5 {
            let mut found: Vec<&str> = Vec::new();
            for source in self.dictionary.sources() {
                let Some(number) = self.dictionary.number(id, source) else { continue };
                for tail in source.snapshot.compounds(number).iter().take(24) {
                    let text = source.snapshot.term_text(*tail);
                    if text != term && !found.contains(&text) {
                        found.push(text);
                    }
                }
            }
            terms.extend(found.into_iter().filter_map(|text| Some((self.dictionary.find(text)?, compound))));
        }
        self.push(1 << i, 1.0, vec![Slot { share: 1.0, terms }], Why::Word, None);
    }

    fn push(&mut self, mask: u32, strength: f32, slots: Vec<Slot>, why: Why, rule_systems: Option<u32>) {
        if self.evidence.len() < MOST_EVIDENCE && strength > 0.0 {
            self.evidence.push(Evidence { mask, strength, slots, why, rule_systems });
        }
    }

    fn apply_rules(&mut self) {
        let terms: Vec<&str> = self.words.iter().map(|w| w.term.as_str()).collect();
        let stops: Vec<&str> = self.stops.iter().map(String::as_str).collect();
        let fired: Vec<Vec<Fired>> =
            (0..=self.rules.thesauri.len()).map(|i| self.rules.lexicon(i).fired(&terms, &stops)).collect();
        for (i, fired) in fired.into_iter().enumerate() {
            self.apply_fired(i, fired);
        }
    }

    fn apply_fired(&mut self, lexicon: usize, mut fired: Vec<Fired>) {
        // Longer left sides say more: they come first should there be too many.
        fired.sort_by(|a, b| {
            (b.mask.count_ones(), b.strength)
                .partial_cmp(&(a.mask.count_ones(), a.strength))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        let most = if lexicon == 0 { usize::MAX } else { MOST_OF_THESAURUS };
        for rule in fired.into_iter().take(most) {
            self.rule(lexicon, rule);
        }
    }

    fn rule(&mut self, lexicon: usize, fired: Fired) {
        if lexicon > 0 {
            return self.thesaurus_rule(lexicon, fired);
        }
        let mut systems = 0u32;
        for source in self.dictionary.sources() {
            if source.facts.translations[lexicon].holds(fired.rule, self.lexicon()) {
                systems |= 1 << source.number.min(31);
            }
        }
        if systems == 0 {
            return;
        }
        let slots = self.lexicon().right(fired.rule).iter().map(|word| self.slot_of(*word)).collect();
        if let Some(slots) = self.weigh(slots) {
            let strength = fired.strength * self.ranking().rules;
            self.push(fired.mask, strength, slots, Why::Rule(0, fired.rule), Some(systems));
        }
    }

    /// A rule of a thesaurus: it asks for the words of a name, all of which some descriptor must know, or for those of the
    /// descriptor that shows a code.
    fn thesaurus_rule(&mut self, number: usize, fired: Fired) {
        let rules = self.rules;
        let lexicon = rules.lexicon(number);
        let why = Why::Rule(number, fired.rule);
        let slot = |term: Option<TermId>| Slot { share: 0.0, terms: term.into_iter().map(|t| (t, 1.0)).collect() };
        if let Some((system, code)) = lexicon.code(fired.rule) {
            for source in self.dictionary.sources() {
                let snapshot = source.snapshot;
                let code = Code::parse(code).filter(|_| snapshot.system().as_str() == system);
                let Some(concept) = code.and_then(|code| snapshot.find(&code)) else { continue };
                let terms = snapshot.terms(snapshot.display(concept));
                let slots = terms.iter().map(|t| slot(self.dictionary.find(snapshot.term_text(t & TERM)))).collect();
                if let Some(slots) = self.weigh(slots) {
                    self.push(fired.mask, fired.strength, slots, why.clone(), Some(1 << source.number.min(31)));
                }
            }
            return;
        }
        let right = lexicon.right(fired.rule).iter();
        let slots: Vec<Slot> = right.map(|t| slot(self.dictionary.find_in(lexicon, number, *t))).collect();
        if let Some(slots) = self.weigh(slots).filter(|slots| slots.iter().all(|s| !s.terms.is_empty())) {
            self.push(fired.mask, fired.strength, slots, why, None);
        }
    }

    /// A lexicon term with its one-word synonyms.
    fn slot_of(&self, word: u32) -> Slot {
        let lexicon = self.lexicon();
        let all = std::iter::once((word, 1.0)).chain(lexicon.synonyms(word).take(8));
        let found = all.filter_map(|(term, fits)| Some((self.dictionary.find_in(lexicon, 0, term)?, fits)));
        Slot { share: 0.0, terms: found.collect() }
    }

    /// Gives each slot its share by what its terms tell; `None` when no descriptor has any of them.
    fn weigh(&self, mut slots: Vec<Slot>) -> Option<Vec<Slot>> {
        for slot in &mut slots {
            let most = slot.terms.iter().map(|(term, _)| self.dictionary.frequency(Some(*term))).max();
            slot.share = self.dictionary.weight(most.unwrap_or(0));
        }
        if slots.iter().all(|s| s.terms.is_empty()) {
            return None;
        }
        let total: f32 = slots.iter().map(|s| s.share).sum();
        slots.iter_mut().for_each(|s| s.share /= total);
        Some(slots)
    }

    /// `repair` for `rpr`, where no descriptor has the word as it was typed.
    fn in_full(&mut self) {
        let rules = self.rules;
        for i in 0..self.words.len() {
            let unknown = self.words[i].frequency == 0;
            let Some(word) = rules.analyzer.in_full(&self.words[i].surface).filter(|_| unknown) else { continue };
            if let Some(term) = self.dictionary.find(&rules.analyzer.term(word)) {
                self.push(1 << i, self.ranking().join, one_term(term), Why::Short(word.to_string()), None);
            }
        }
    }

    /// `x ray` for `xray`, and `xray` for `x ray`.
    fn joined_and_split(&mut self) {
        let strength = self.ranking().join;
        for i in 0..self.words.len().saturating_sub(1) {
            let joined = format!("{}{}", self.words[i].surface, self.words[i + 1].surface);
            let term = self.rules.analyzer.term(&joined);
            if joined.len() >= 4
                && let Some(term) = self.dictionary.find(&term)
            {
                self.push(0b11 << i, strength, one_term(term), Why::Joined, None);
            }
        }
        for i in 0..self.words.len() {
            let word = self.words[i].surface.clone();
            if self.words[i].frequency > 0 || word.len() < 5 || !word.is_ascii() {
                continue;
            }
            let known = |part: &str| {
                let term = self.rules.analyzer.term(part);
                self.dictionary.find(&term).filter(|_| !term.is_empty()).map(|found| vec![found])
            };
            let organ = |part: &str| {
                let names = self.rules.lexicon.parts().organ(part)?;
                let found: Vec<TermId> = names.iter().filter_map(|name| self.dictionary.find(name)).collect();
                (!found.is_empty()).then_some(found)
            };
            let front = |part: &str| known(part).or_else(|| organ(part));
            let halves = (3..=word.len() - 3).filter_map(|cut| Some((front(&word[..cut])?, known(&word[cut..])?)));
            let frequency = |terms: &[TermId]| terms.iter().map(|t| self.dictionary.frequency(Some(*t))).max();
            if let Some((a, b)) = halves.max_by_key(|(a, b)| frequency(a).min(frequency(b))) {
                let slot = |terms: Vec<TermId>| Slot {
                    share: 0.5,
                    terms: terms.into_iter().map(|term| (term, 1.0)).collect(),
                };
                if let Some(slots) = self.weigh(vec![slot(a), slot(b)]) {
                    self.push(1 << i, strength * 0.9, slots, Why::Joined, None);
                }
            }
        }
    }

    fn parts(&mut self) {
        let terms: Vec<&str> = self.words.iter().map(|w| w.term.as_str()).collect();
        let strength = self.ranking().word_part;
        for made in self.rules.lexicon.parts().made(&terms) {
            let term = self.rules.analyzer.term(&made.word);
            if let Some(term) = self.dictionary.find(&term) {
                self.push(made.mask, strength, one_term(term), Why::Made(made.word), None);
            }
        }
        for i in 0..self.words.len() {
            let word = self.words[i].surface.clone();
            if word.len() < 6 {
                continue;
            }
            for taken in self.rules.lexicon.parts().taken(&word).into_iter().take(6) {
                let known = |t: &String| Some((self.dictionary.find(t)?, 1.0));
                let slot = |terms: Vec<String>| Slot { share: 0.5, terms: terms.iter().filter_map(known).collect() };
                if let Some(slots) = self.weigh(vec![slot(taken.organ), slot(taken.process)]) {
                    self.push(1 << i, strength, slots, Why::Taken, None);
                }
            }
        }
    }

    /// The words that the last one may be the beginning of.
    fn completions(&mut self) {
        let Some(last) = self.words.len().checked_sub(1) else { return };
        let begun = self.words[last].surface.clone();
        let mut found: Vec<(u32, &str, TermId)> = Vec::new();
        let mut known = FxHashSet::default();
        for snapshot in &self.snapshots {
            for word in snapshot.words_from(&begun).take(400) {
                let text = snapshot.term_text(snapshot.word_term(word));
                if known.insert(text)
                    && let Some(term) = self.dictionary.find(text)
                {
                    found.push((self.dictionary.frequency(Some(term)), text, term));
                }
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        let terms: Vec<(TermId, f32)> = found.into_iter().take(40).map(|(_, _, term)| (term, 0.9)).collect();
        if !terms.is_empty() {
            self.push(1 << last, 1.0, vec![Slot { share: 1.0, terms }], Why::Prefix, None);
        }
    }

    /// Words without any evidence: corrected where a near word is known.
    fn mend_unknown(&mut self) {
        let covered = self.evidence.iter().fold(0, |mask, e| mask | e.mask);
        for i in 0..self.words.len() {
            let word = self.words[i].surface.clone();
            let in_lexicon = self.lexicon().number(&self.words[i].term).is_some();
            if covered & 1 << i != 0 || (in_lexicon && self.words[i].frequency > 0) {
                continue;
            }
            let correct = self.ranking().typo > 0.0;
            let nearest = || super::typo::nearest(&word, self.language, &self.snapshots, self.lexicon());
            let found = if correct { nearest() } else { None };
            let Some((nearest, closeness)) = found.filter(|(nearest, _)| *nearest != word) else {
                self.unknown.push(word);
                continue;
            };
            let term = self.rules.analyzer.term_in(self.language, &nearest);
            let id = self.dictionary.find(&term);
            let frequency = self.dictionary.frequency(id);
            let strength = self.ranking().typo.max(closeness);
            let weight = self.dictionary.weight(frequency);
            self.words[i] = Asked { term, id, frequency, weight, ..self.words[i].clone() };
            if let Some(id) = id {
                self.push(1 << i, strength, one_term(id), Why::Typo(nearest.clone()), None);
            }
            let terms: Vec<&str> = self.words.iter().map(|w| w.term.as_str()).collect();
            let all = (0..=self.rules.thesauri.len())
                .flat_map(|l| self.rules.lexicon(l).fired(&terms, &[]).into_iter().map(move |fired| (l, fired)));
            for (lexicon, mut fired) in all.collect::<Vec<_>>() {
                if fired.mask & 1 << i != 0 {
                    fired.strength *= strength;
                    self.rule(lexicon, fired);
                }
            }
            self.corrected.push((word, nearest));
        }
    }

    fn finish(mut self) -> Plan {
        for i in 0..self.words.len() {
            if self.words[i].frequency == 0 {
                let number = self.words[i].surface.bytes().all(|b| b.is_ascii_digit());
                let absent = if self.absent & 1 << i != 0 { self.ranking().absent_asked } else { 1.0 };
                let share = if number { self.ranking().boilerplate_asked } else { absent };
                self.words[i].weight = share * self.weight_by_rules(i);
            }
        }
        let total: f32 = self.words.iter().map(|w| w.weight).sum();
        let terms: Vec<&str> = self.words.iter().map(|w| w.term.as_str()).collect();
        let poles = self.rules.poles_of(&terms);
        Plan {
            language: self.language,
            total: total.max(f32::MIN_POSITIVE),
            pool: self.ranking().pool,
            poles,
            absent: self.absent,
            terms: self.dictionary.into_terms(),
            words: self.words,
            evidence: self.evidence,
            quantities: self.quantities,
            corrected: self.corrected,
            unknown: self.unknown,
        }
    }

    /// A word that no descriptor has weighs what its best translation weighs.
    fn weight_by_rules(&self, i: usize) -> f32 {
        let of = |e: &Evidence| {
            let weight = |s: &Slot| {
                s.terms.first().map_or(0.0, |(t, _)| self.dictionary.weight(self.dictionary.frequency(Some(*t))))
            };
            e.slots.iter().map(weight).fold(0.0, f32::max)
        };
        let own = self.evidence.iter().filter(|e| e.mask & 1 << i != 0);
        own.map(of).fold(0.0, f32::max).max(if self.evidence.iter().any(|e| e.mask & 1 << i != 0) {
            0.5
        } else {
            self.ranking().unknown_word
        })
    }
}

/// The slots of evidence that asks for one term.
fn one_term(term: TermId) -> Vec<Slot> {
    vec![Slot { share: 1.0, terms: vec![(term, 1.0)] }]
}
