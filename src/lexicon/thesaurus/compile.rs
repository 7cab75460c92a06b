//! Synonym groups to rules, in the flat sections of [`crate::lexicon::Lexicon`].
//!
//! Every name becomes rules to the other names of its group, the record's own name first, exact synonyms before others,
//! at most [`MOST_RIGHT`] of them. No rule is as strong as the word typed itself, and a name that several records share, or that is one
//! short word, is trusted less: `ms` and `cold` mean many things.

use std::cmp::Ordering;
use std::path::Path;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::analyzer::{Analyzer, words};
use crate::error::Result;
use crate::lexicon::compile::{anchors, bytes, lists};
use crate::lexicon::{Lexicon, SECTIONS, Section};
use crate::schema::WordRules;
use crate::snapshot::flat::{self, Flat};
use crate::snapshot::hashed;

use super::{About, Group, MOST_RECORDS, Scope, Source};

/// What stands between system and code in a term that is a code, as in `icd10cm:E119`; no other term has it.
pub const CODE_MARK: char = ':';
/// The most names that one name leads to.
const MOST_RIGHT: usize = 6;
/// The most codes that one name leads to; a record with more is too coarse to point at any.
const MOST_CODES: usize = 4;
/// The strength of a rule between two exact names.
const STRENGTH: f32 = 0.88;
/// Weaker rules are not worth their place.
const WEAKEST: f32 = 0.4;
/// The most words of a name that is looked for or stood for.
const LONGEST: usize = 8;
/// What a name of one word with at most this many letters keeps of its strength.
const SHORT: (usize, f32) = (4, 0.7);
/// What a name keeps that one, two, three, four or more records share.
const SHARED: [f32; 5] = [1.0, 0.85, 0.7, 0.6, 0.4];

/// A thesaurus as rules, in memory.
pub struct Compiled {
    about: About,
    sections: Vec<Vec<u8>>,
}

impl Compiled {
    /// What it is.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Writes it to a new file at `path` and syncs it. Gives its length in bytes.
    ///
    /// # Errors
    /// [`crate::error::Error::Io`].
    pub fn store(&self, path: &Path) -> Result<u64> {
        flat::write(path, &self.sections.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }

    /// It, ready to be asked without a file.
    pub fn into_lexicon(self) -> Lexicon {
        Lexicon::of_sections(Flat::of(&self.sections))
    }
}

/// A rule from one name to another.
#[derive(Clone, Copy)]
struct Pair {
    left: u32,
    right: u32,
    strength: f32,
    record: u32,
    /// Where the right name stands among the group's, the likeliest official one first.
    order: u32,
    is_code: bool,
}

impl Pair {
    /// By left name; the strongest first, then as the file has them.
    fn place(&self, other: &Pair) -> Ordering {
        let key = |p: &Pair| (p.record, p.order, p.right);
        (self.left, self.is_code)
            .cmp(&(other.left, other.is_code))
            .then(other.strength.total_cmp(&self.strength))
            .then_with(|| key(self).cmp(&key(other)))
    }
}

/// The groups read so far, their names as sets of terms.
pub(super) struct Gathered<'a> {
    analyzer: &'a Analyzer,
    /// Terms that alone say nothing.
    empty: FxHashSet<String>,
    term_of_word: FxHashMap<String, Option<u32>>,
    number_of_term: FxHashMap<String, u32>,
    terms: Vec<String>,
    number_of_name: FxHashMap<Box<[u32]>, u32>,
    names: Vec<Box<[u32]>>,
    /// Per name: in how many groups it stands.
    uses: Vec<u32>,
    /// Per name: its letters, for telling short ones.
    letters: Vec<u32>,
    records: Vec<String>,
    groups: Vec<Numbered>,
    codes: FxHashSet<u32>,
}

/// A group in numbers.
struct Numbered {
    names: Vec<(u32, Scope)>,
    codes: Vec<(u32, f32)>,
    trust: f32,
}

impl<'a> Gathered<'a> {
    pub(super) fn new(analyzer: &'a Analyzer) -> Gathered<'a> {
        let rules = WordRules::builtin().ok();
        let lists = rules.iter().flat_map(|r| [&r.boilerplate, &r.light, &r.narrowing]);
        let empty = lists.flatten().map(|word| analyzer.term(word)).collect();
        Gathered {
            analyzer,
            empty,
            term_of_word: FxHashMap::default(),
            number_of_term: FxHashMap::default(),
            terms: Vec::new(),
            number_of_name: FxHashMap::default(),
            names: Vec::new(),
            uses: Vec::new(),
            letters: Vec::new(),
            records: Vec::new(),
            groups: Vec::new(),
            codes: FxHashSet::default(),
        }
    }

    /// Takes one more group; refuses when there are too many.
    pub(super) fn take(&mut self, group: Group) -> std::result::Result<(), String> {
        if self.records.len() >= MOST_RECORDS {
            return Err(format!("more than {MOST_RECORDS}"));
        }
        let mut names: Vec<(u32, Scope)> = Vec::with_capacity(group.names.len());
        for (text, scope) in &group.names {
            let Some(name) = self.name(text) else { continue };
            match names.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = (*known).min(*scope),
                None => {
                    self.uses[name as usize] += 1;
                    names.push((name, *scope));
                }
            }
        }
        // Stable, so that equal scopes stay as the file has them.
        names.sort_by_key(|(_, scope)| *scope);
        let codes = group.codes.iter().map(|(system, code, trust)| {
            let term = self.number(format!("{system}{CODE_MARK}{code}"));
            self.codes.insert(term);
            (self.name_number(vec![term], 0), *trust)
        });
        let mut codes: Vec<(u32, f32)> = codes.collect();
        codes.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        codes.dedup_by_key(|(code, _)| *code);
        self.records.push(group.record);
        self.groups.push(Numbered { names, codes, trust: group.trust });
        Ok(())
    }

    fn number(&mut self, term: String) -> u32 {
        if let Some(number) = self.number_of_term.get(&term) {
            return *number;
        }
        let number = self.terms.len() as u32;
        self.terms.push(term.clone());
        self.number_of_term.insert(term, number);
        number
    }

    fn name(&mut self, text: &str) -> Option<u32> {
        let (mut terms, mut letters) = (Vec::new(), 0);
        for word in words(text) {
            let folded = word.folded();
            let known = self.term_of_word.get(folded.as_ref()).copied();
            let term = known.unwrap_or_else(|| {
                let term = self.analyzer.term(&folded);
                let number = (!term.is_empty()).then(|| self.number(term));
                self.term_of_word.insert(folded.to_string(), number);
                number
            });
            if let Some(term) = term {
                letters += folded.chars().count() as u32;
                terms.push(term);
            }
        }
        terms.sort_unstable();
        terms.dedup();
        (!terms.is_empty()).then(|| self.name_number(terms, letters))
    }

    fn name_number(&mut self, terms: Vec<u32>, letters: u32) -> u32 {
        if let Some(number) = self.number_of_name.get(terms.as_slice()) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(terms.clone().into());
        self.number_of_name.insert(terms.into(), number);
        self.uses.push(0);
        self.letters.push(letters);
        number
    }

    /// Whether a name says enough to be typed for something else.
    fn can_be_left(&self, name: u32) -> bool {
        let few = self.letters[name as usize] <= 3;
        self.says_something(name)
            && self.letters[name as usize] > 2
            && !(few && self.names[name as usize].len() == 1 && self.uses[name as usize] > 1)
    }

    /// Whether a name says enough to be looked for.
    fn can_be_right(&self, name: u32) -> bool {
        self.says_something(name) && self.letters[name as usize] > 3
    }

    fn says_something(&self, name: u32) -> bool {
        let terms = &self.names[name as usize];
        let telling = |term: &u32| {
            let term = &self.terms[*term as usize];
            !self.empty.contains(term) && term.bytes().any(|b| b.is_ascii_alphabetic())
        };
        terms.len() <= LONGEST && terms.iter().any(telling)
    }

    /// What a name keeps of its strength when it is typed.
    fn trust(&self, name: u32) -> f32 {
        let shared = self.uses[name as usize].clamp(1, SHARED.len() as u32) as usize;
        let short = self.names[name as usize].len() == 1 && self.letters[name as usize] as usize <= SHORT.0;
        SHARED[shared - 1] * if short { SHORT.1 } else { 1.0 }
    }

    fn pairs(&self) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for (record, group) in self.groups.iter().enumerate() {
            let rights: Vec<(u32, Scope)> =
                group.names.iter().copied().filter(|(name, _)| self.can_be_right(*name)).collect();
            for (left, scope) in group.names.iter().filter(|(name, _)| self.can_be_left(*name)) {
                let typed = STRENGTH * group.trust * self.trust(*left) * typed_for(*scope);
                let others = rights.iter().filter(|(right, of)| right != left && (is_exact(*scope) || is_exact(*of)));
                for (order, (right, of)) in others.take(MOST_RIGHT).enumerate() {
                    let strength = typed * looked_for(*of);
                    let (left, right) = (*left, *right);
                    pairs.push(Pair {
                        left,
                        right,
                        strength,
                        record: record as u32,
                        order: order as u32,
                        is_code: false,
                    });
                }
                for (right, trust) in group.codes.iter().filter(|_| group.codes.len() <= MOST_CODES) {
                    let strength = typed * trust;
                    let (left, right) = (*left, *right);
                    pairs.push(Pair { left, right, strength, record: record as u32, order: 0, is_code: true });
                }
            }
        }
        pairs.retain(|pair| pair.strength >= WEAKEST);
        pairs
    }

    /// The best pairs of each left name, each pair once.
    fn best_pairs(&self) -> Vec<Pair> {
        let mut pairs = self.pairs();
        pairs.sort_unstable_by(Pair::place);
        let mut best: Vec<Pair> = Vec::with_capacity(pairs.len());
        let mut start = 0;
        for pair in pairs {
            if best.get(start).is_none_or(|first| (first.left, first.is_code) != (pair.left, pair.is_code)) {
                start = best.len();
            }
            let most = if pair.is_code { MOST_CODES } else { MOST_RIGHT };
            let known = best[start..].iter().any(|other| other.right == pair.right);
            if !known && best.len() - start < most {
                best.push(pair);
            }
        }
        best
    }

    /// The rules of all groups.
    ///
    /// # Errors
    /// [`crate::error::Error::BadFile`] when the file holds no two names for one thing.
    pub(super) fn compile(self, name: &str, source: &Source) -> Result<Compiled> {
        let pairs = self.best_pairs();
        if pairs.is_empty() {
            let found = format!("{} records without", self.groups.len());
            return Err(source.bad_file("names that stand for each other", &found));
        }
        let about = About {
            name: name.to_string(),
            source: source.name().to_string(),
            format: source.format().title().to_string(),
            license: source.license().to_string(),
            blake3: source.digest(),
            bytes: source.bytes(),
            groups: self.groups.len(),
            names: self.uses.iter().filter(|uses| **uses > 0).count(),
            codes: self.codes.len(),
            rules: pairs.len(),
            words: crate::schema::words_digest(),
        };
        Ok(Compiled { sections: self.sections(&pairs, &about), about })
    }

    fn sections(&self, pairs: &[Pair], about: &About) -> Vec<Vec<u8>> {
        let terms_of = |name: u32| self.names[name as usize].to_vec();
        let mut out = vec![Vec::new(); SECTIONS];
        let mut put = |at: Section, of: Section, (starts, items): (Vec<u8>, Vec<u8>)| {
            out[at as usize] = starts;
            out[of as usize] = items;
        };
        put(Section::TermAt, Section::Term, lists(self.terms.iter().map(|t| t.as_bytes())));
        let lefts: Vec<Vec<u32>> = pairs.iter().map(|p| terms_of(p.left)).collect();
        let anchors = anchors(lefts.iter().map(|left| (&left[..], false)), self.terms.len());
        put(Section::LeftAt, Section::Left, lists(lefts.iter()));
        put(Section::RightAt, Section::Right, lists(pairs.iter().map(|p| terms_of(p.right))));
        put(Section::RecordAt, Section::Record, lists(self.records.iter().map(|r| r.as_bytes())));
        put(Section::AnchorAt, Section::Anchor, lists(anchors.iter()));
        out[Section::TermHash as usize] = bytes(&hashed::table(self.terms.iter().map(|t| &**t)));
        out[Section::Strength as usize] = bytes(&pairs.iter().map(|p| p.strength).collect::<Vec<f32>>());
        out[Section::Line as usize] = bytes(&pairs.iter().map(|p| p.record).collect::<Vec<u32>>());
        out[Section::FileNames as usize] = about.source.clone().into_bytes();
        out[Section::About as usize] = about.to_text().into_bytes();
        out
    }
}

fn is_exact(scope: Scope) -> bool {
    scope <= Scope::Exact
}

/// What a name keeps when it is what was typed.
fn typed_for(scope: Scope) -> f32 {
    match scope {
        Scope::Preferred | Scope::Exact => 1.0,
        Scope::Narrow => 0.85,
        Scope::Related => 0.7,
        Scope::Broad => 0.6,
    }
}

/// What a name keeps when it is what is looked for.
fn looked_for(scope: Scope) -> f32 {
    match scope {
        Scope::Preferred => 1.0,
        Scope::Exact => 0.97,
        Scope::Broad => 0.75,
        Scope::Narrow | Scope::Related => 0.65,
    }
}
