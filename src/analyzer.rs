//! Text to terms, the same when indexing and when asking.
//!
//! A text is cut into words (letters and digits; numbers keep their decimal point; `3cm` is `3` and `cm`), diacritics
//! and case are folded, possessives dropped, British spelling becomes American, and each word becomes its *term*: an
//! irregular form's entry, a medical ending's stem, or else the Snowball English stem. Stop words are left out but
//! keep their place. The rules are `index-schema/words.toml`.
//!
//! Spanish words have the Snowball Spanish stem, and a mark before it: what one language finds, the other never does.

mod words;

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::Result;
use crate::schema::{Language, WordRules};

pub use words::{Word, Words, words};

/// What stands before Spanish words and terms. No word that is cut out of a text can begin so.
const SPANISH: &str = "=es=";

/// A folded word of this language as the dictionaries of snapshots have it.
pub fn marked(language: Language, word: Cow<str>) -> Cow<str> {
    match language {
        Language::English => word,
        Language::Spanish => Cow::Owned(format!("{SPANISH}{word}")),
    }
}

/// The language and the folded word of one that a dictionary has.
pub fn unmarked(word: &str) -> (Language, &str) {
    match word.strip_prefix(SPANISH) {
        Some(word) => (Language::Spanish, word),
        None => (Language::English, word),
    }
}

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The term it is found by. Empty for a stop word.
    pub term: String,
    /// The word as typed, in small letters and without diacritics.
    pub surface: String,
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
}

impl Token {
    /// Whether it is a stop word, which is neither indexed nor asked for.
    pub fn is_stop(&self) -> bool {
        self.term.is_empty()
    }
}

/// The word rules, ready for use.
pub struct Analyzer {
    stop: FxHashSet<String>,
    spanish_stop: FxHashSet<String>,
    /// How long the stop words are that begin with a letter, a bit each, by its low bits.
    stop_lengths: [u32; 32],
    irregular: FxHashMap<String, String>,
    abbreviations: FxHashMap<String, String>,
    endings: FxHashMap<String, String>,
    /// How long the endings are that end in a letter, a bit each, by its low bits.
    ending_lengths: [u32; 32],
    spelling: Vec<(String, String)>,
    /// What `spelling` replaces, by the low bits of its first letter.
    openings: [Vec<Box<[u8]>>; 32],
    prefixes: Vec<String>,
}

impl Analyzer {
    /// The analyzer of the shipped rules.
    ///
    /// # Errors
    /// [`crate::error::Error::BadRule`] when the shipped file is wrong, which a test rules out.
    pub fn builtin() -> Result<Analyzer> {
        Ok(Analyzer::new(&WordRules::builtin()?))
    }

    /// An analyzer of the given rules.
    pub fn new(rules: &WordRules) -> Analyzer {
        let stops = rules.stop.iter().chain(&rules.spanish_stop);
        Analyzer {
            stop: rules.stop.iter().cloned().collect(),
            spanish_stop: rules.spanish_stop.iter().cloned().collect(),
            stop_lengths: lengths(stops.map(|word| (word.bytes().next(), word.len()))),
            irregular: rules.irregular.iter().cloned().collect(),
            abbreviations: rules.abbreviations.iter().cloned().collect(),
            ending_lengths: lengths(rules.endings.iter().map(|(from, _)| (from.bytes().next_back(), from.len()))),
            endings: rules.endings.iter().cloned().collect(),
            spelling: rules.spelling.clone(),
            openings: openings(&rules.spelling),
            prefixes: rules.prefixes.clone(),
        }
    }

    /// The words of English `text` as tokens, stop words included.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        self.tokens_in(Language::English, text)
    }

    /// The words of `text` as tokens, stop words included.
    pub fn tokens_in(&self, language: Language, text: &str) -> Vec<Token> {
        let token = |word: Word| {
            let surface = word.folded().into_owned();
            Token { term: self.term_in(language, &surface), surface, start: word.start, end: word.end }
        };
        words(text).map(token).collect()
    }

    /// Whether a folded English word is a stop word.
    pub fn is_stop(&self, word: &str) -> bool {
        self.is_stop_in(Language::English, word)
    }

    /// Whether a folded word is a stop word.
    pub fn is_stop_in(&self, language: Language, word: &str) -> bool {
        match language {
            Language::English => self.stop.contains(word),
            Language::Spanish => self.spanish_stop.contains(word),
        }
    }

    /// Whether a word of a text is a stop word.
    pub fn stops(&self, language: Language, word: &Word) -> bool {
        let may_stop = |letters: &[u8]| {
            let lengths = letters.first().map_or(0, |first| self.stop_lengths[usize::from(first & 31)]);
            lengths >> letters.len().min(31) & 1 == 1
        };
        word.plain_letters().is_none_or(may_stop) && self.is_stop_in(language, &word.folded())
    }

    /// The word that a folded one stands for where words are shortened, if it is one of these.
    pub fn in_full(&self, word: &str) -> Option<&str> {
        self.abbreviations.get(word).map(String::as_str)
    }

    /// The term of one folded word; empty for a stop word.
    pub fn term_in(&self, language: Language, word: &str) -> String {
        if language == Language::English {
            return self.term(word);
        }
        if self.is_stop_in(language, word) {
            return String::new();
        }
        match word.bytes().any(|b| b.is_ascii_digit()) {
            true => format!("{SPANISH}{}", number_term(word)),
            false => format!("{SPANISH}{}", Stemmer::new(Algorithm::Spanish).stem(word)),
        }
    }

    /// The term of one folded English word; empty for a stop word.
    pub fn term(&self, word: &str) -> String {
        if self.stop.contains(word) {
            return String::new();
        }
        if word.bytes().any(|b| b.is_ascii_digit()) {
            return number_term(word);
        }
        let word = self.american(word);
        if let Some(stem) = self.irregular.get(word.as_ref()) {
            return stem.clone();
        }
        if let Some(stem) = self.by_ending(&word) {
            return stem;
        }
        if let Some(singular) = singular(&word) {
            if let Some(stem) = self.irregular.get(singular) {
                return stem.clone();
            }
            if let Some(stem) = self.by_ending(singular) {
                return stem;
            }
        }
        if word.len() <= 3 {
            return singular(&word).filter(|s| s.len() > 2).unwrap_or(&word).to_string();
        }
        let latin = singular(&word).filter(|one| without_latin_ending(one) != *one);
        Stemmer::new(Algorithm::English).stem(without_latin_ending(latin.unwrap_or(&word))).into_owned()
    }

    /// What follows a known first part in a compound word, as a term: `neuropath` for `polyneuropathy`.
    pub fn compound_tail(&self, word: &str) -> Option<String> {
        let longest = self.prefixes.iter().filter(|p| word.starts_with(p.as_str()) && word.len() >= p.len() + 5);
        longest.max_by_key(|p| p.len()).map(|p| self.term(&word[p.len()..]))
    }

    fn american<'w>(&self, word: &'w str) -> Cow<'w, str> {
        let bytes = word.as_bytes();
        let stands_at = |i: usize| {
            let mut spellings = self.openings[usize::from(bytes[i] & 31)].iter();
            // The second letter tells most apart.
            let may_begin = |s: &[u8]| s.get(1).is_none_or(|second| bytes.get(i + 1) == Some(second));
            spellings.any(|s| may_begin(s) && bytes[i..].starts_with(s))
        };
        if !(0..bytes.len()).any(stands_at) {
            return Cow::Borrowed(word);
        }
        let mut word = Cow::Borrowed(word);
        for (from, to) in &self.spelling {
            if word.contains(from.as_str()) {
                word = Cow::Owned(word.replace(from.as_str(), to));
            }
        }
        word
    }

    fn by_ending(&self, word: &str) -> Option<String> {
        let lengths = word.bytes().next_back().map_or(0, |last| self.ending_lengths[usize::from(last & 31)]);
        let longest = word.len().saturating_sub(3).min(31);
        let mut known = (2..=longest).rev().filter(|len| lengths >> len & 1 == 1);
        known.find_map(|len| {
            let cut = word.len() - len;
            if !word.is_char_boundary(cut) {
                return None;
            }
            self.endings.get(&word[cut..]).map(|stem| format!("{}{stem}", &word[..cut]))
        })
    }
}

/// The lengths of words, a bit each, by the low bits of a letter of theirs.
fn lengths(words: impl Iterator<Item = (Option<u8>, usize)>) -> [u32; 32] {
    let mut lengths = [0; 32];
    for (letter, length) in words.filter_map(|(letter, length)| Some((letter?, length))) {
        lengths[usize::from(letter & 31)] |= 1 << length.min(31);
    }
    lengths
}

/// The spellings to replace, by the low bits of their first letter.
fn openings(spelling: &[(String, String)]) -> [Vec<Box<[u8]>>; 32] {
    let mut openings = [const { Vec::new() }; 32];
    for (from, _) in spelling {
        if let Some(first) = from.bytes().next() {
            openings[usize::from(first & 31)].push(from.as_bytes().into());
        }
    }
    openings
}

/// A longer word without the Latin ending that its adjective or plural lacks: `conjunctiva`, `conjunctivae` and
/// `conjunctival` share `conjunctiv`, `hypothalamus` and `hypothalamic` share `hypothalam`.
fn without_latin_ending(word: &str) -> &str {
    let endings = ["ae", "al", "um", "us", "a"];
    let cut = endings.iter().find_map(|ending| word.strip_suffix(ending));
    cut.filter(|stem| stem.len() >= 5 && stem.is_ascii()).unwrap_or(word)
}

/// `word` without its plural s, if it has one.
fn singular(word: &str) -> Option<&str> {
    let stem = word.strip_suffix('s')?;
    (!stem.ends_with(['s', 'u', 'i'])).then_some(stem)
}

/// A number without digit grouping or trailing zeros; other words with digits as they are.
fn number_term(word: &str) -> String {
    let plain = word.replace(',', "");
    match plain.split_once('.') {
        Some((whole, part)) if plain.bytes().all(|b| b.is_ascii_digit() || b == b'.') => {
            let part = part.trim_end_matches('0');
            if part.is_empty() { whole.to_string() } else { format!("{whole}.{part}") }
        }
        _ => plain,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    fn terms(text: &str) -> Vec<String> {
        Analyzer::builtin().unwrap().tokens(text).into_iter().filter(|t| !t.is_stop()).map(|t| t.term).collect()
    }

    #[test]
    fn forms_of_a_word_share_a_term() {
        for forms in [
            "fracture fractures fractured",
            "arthroscopy arthroscopic",
            "metastasis metastases metastatic",
            "diagnosis diagnostic",
            "vertebra vertebrae vertebral",
            "hemorrhage haemorrhage hemorrhagic",
            "anemia anaemia anemic",
            "calculus calculi",
            "Crohn Crohn's Crohns",
            "edema oedema",
            "neuropathy neuropathies neuropathic",
            "mammogram mammography mammograms",
            "swelling swollen",
            "appendectomy appendectomies",
            "conjunctiva conjunctival conjunctivae",
            "hypothalamus hypothalamic",
            "ataxia ataxias",
            "hernia hernias hernial",
            "peritoneum peritoneal",
        ] {
            let terms = terms(forms);
            assert!(terms.windows(2).all(|w| w[0] == w[1]), "{forms}: {terms:?}");
        }
    }

    #[test]
    fn words_that_differ_stay_apart() {
        for pair in
            ["appendicitis appendix", "organ organism", "university universal", "with without", "posterior posture"]
        {
            let terms = terms(pair);
            assert_ne!(terms[0], terms[1], "{pair}");
        }
    }

    #[test]
    fn spanish_has_terms_of_its_own() {
        let analyzer = Analyzer::builtin().unwrap();
        let terms = |text: &str| -> Vec<String> {
            let tokens = analyzer.tokens_in(Language::Spanish, text).into_iter();
            tokens.filter(|t| !t.is_stop()).map(|t| t.term).collect()
        };
        for forms in
            ["Medición mediciones medicion", "reparaciones de reparación", "ventanas ventana", "barco los barcos"]
        {
            let terms = terms(forms);
            assert!(terms.len() > 1 && terms.windows(2).all(|w| w[0] == w[1]), "{forms}: {terms:?}");
        }
        assert_eq!(unmarked(&terms("3")[0]), (Language::Spanish, "3"));
        assert_ne!(terms("hernia"), self::terms("hernia"));
    }

    #[test]
    fn numbers_units_and_shorthand() {
        assert_eq!(terms("3cm 3.50 1,000 2-view C5-C6"), ["3", "cm", "3.5", "1000", "2", "view", "c5", "c6"]);
        assert_eq!(terms("w/o contrast w/ contrast"), ["without", "contrast", "with", "contrast"]);
        assert_eq!(terms("1st 5%"), ["1st", "5", "percent"]);
        assert_eq!(terms("type II, factor VIII, stage iv, syndrome I"), terms("type 2, factor 8, stage 4, syndrome 1"));
        assert_eq!(terms("iv line"), ["iv", "line"]);
        assert_eq!(terms("hepatitis a"), terms("Hepatitis A"));
        assert_eq!(terms("a protein S deficiency"), terms("protein s deficiency"));
        assert_eq!(terms("a cut"), terms("cut"));
    }

    #[test]
    fn offsets_are_the_text_s_own() {
        let text = "Ménière's disease(s), naïve—café";
        for token in Analyzer::builtin().unwrap().tokens(text) {
            assert!(text.is_char_boundary(token.start) && text.is_char_boundary(token.end));
        }
        assert_eq!(terms(text)[0], "menier");
    }

    proptest::proptest! {
        #[test]
        fn stop_words_of_a_text_are_stop_words(text in "(of|The|and'|para|con|w/o|[a-zA-Z0-9éÉ'.,%/-]{1,6}|[ ]){0,30}") {
            let analyzer = Analyzer::builtin().unwrap();
            for language in [Language::English, Language::Spanish] {
                for word in words(&text) {
                    let is_stop = analyzer.is_stop_in(language, &word.folded());
                    proptest::prop_assert_eq!(analyzer.stops(language, &word), is_stop, "{:?}", word);
                }
            }
        }
    }

    #[test]
    fn a_compound_has_a_tail() {
        let analyzer = Analyzer::builtin().unwrap();
        assert_eq!(analyzer.compound_tail("polyneuropathy").as_deref(), Some("neuropath"));
        assert_eq!(analyzer.compound_tail("knee"), None);
    }
}
