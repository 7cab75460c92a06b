//! Text to terms, the same when indexing and when asking.
//!
//! A text is cut into words (letters and digits; numbers keep their decimal point; `3cm` is `3` and `cm`), diacritics
//! and case are folded, possessives dropped, British spelling becomes American, and each word becomes its *term*: an
//! irregular form's entry, a medical ending's stem, or else the Snowball English stem. Stop words are left out but
//! keep their place. The rules are `index-schema/words.toml`.
//!
//! Spanish words have the Snowball Spanish stem, and a mark before it: what one language finds, the other never does.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::error::Result;
use crate::schema::{Language, WordRules};

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

/// A word cut out of a text, before it becomes a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// What it stands for, where that is not what is written: `with` for `w/`, `2` for `II`.
    stands_for: Option<&'static str>,
    written: &'t str,
    /// Whether that is known to have plain letters and digits only.
    is_plain: bool,
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
}

impl<'t> Word<'t> {
    /// The word in small letters and without diacritics or apostrophes.
    pub fn folded(&self) -> Cow<'t, str> {
        self.stands_for.map_or_else(|| fold(self.written), Cow::Borrowed)
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
        let written = word.written.as_bytes();
        let lengths = written.first().map_or(0, |first| self.stop_lengths[usize::from(first & 31)]);
        let may_stop = lengths >> written.len().min(31) & 1 == 1;
        // Plain letters remain as many when they are folded.
        if !may_stop && word.stands_for.is_none() && word.is_plain {
            return false;
        }
        self.is_stop_in(language, &word.folded())
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

/// The words of `text`.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, before: "", unit: None }
}

/// Cuts a text into words.
pub struct Words<'t> {
    text: &'t str,
    /// What is to be cut yet begins here.
    at: usize,
    /// The word before, as written.
    before: &'t str,
    /// Where the number that was given last begins, and where its unit ends.
    unit: Option<(usize, usize)>,
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        while self.unit.is_none() && self.at < self.text.len() {
            let start = self.at;
            let (end, is_plain) = word_end(self.text, start);
            if end == start {
                self.at += self.text[start..].chars().next().map_or(1, char::len_utf8);
                if self.text.as_bytes()[start] == b'%' {
                    return Some(Word { stands_for: Some("percent"), ..self.word((start, start + 1), false) });
                }
                continue;
            }
            if let Some(with) = self.shortened(start, end) {
                return Some(with);
            }
            let cut = unit_cut(&self.text[start..end]);
            if cut > 0 {
                self.unit = Some((start, end));
                self.at = start + cut;
                return Some(self.word((start, start + cut), false));
            }
            return Some(self.whole(start, self.word((start, end), is_plain)));
        }
        let (first, end) = self.unit.take()?;
        Some(self.whole(first, self.word((self.at, end), true)))
    }
}

impl<'t> Words<'t> {
    fn word(&self, (start, end): (usize, usize), is_plain: bool) -> Word<'t> {
        Word { stands_for: None, written: &self.text[start..end], is_plain, start, end }
    }

    /// "w/o" and "w/ contrast".
    fn shortened(&mut self, start: usize, end: usize) -> Option<Word<'t>> {
        let bytes = self.text.as_bytes();
        if !matches!(&bytes[start..end], b"w" | b"W") || bytes.get(end) != Some(&b'/') {
            return None;
        }
        let without = matches!(bytes.get(end + 1), Some(b'o' | b'O')) && word_end(self.text, end + 1).0 == end + 2;
        self.at = if without { end + 2 } else { end + 1 };
        let stands_for = Some(if without { "without" } else { "with" });
        Some(Word { stands_for, ..self.word((start, self.at), false) })
    }

    /// A word; with the number before it, if it is that one's unit, it begins at `first`.
    fn whole(&mut self, first: usize, word: Word<'t>) -> Word<'t> {
        let (end, bytes) = (word.end, self.text.as_bytes());
        let before = std::mem::replace(&mut self.before, word.written);
        self.at = end + if bytes[end..].starts_with(b"(s)") { 3 } else { 0 };
        if word.is_plain && !may_be_named(word.written) {
            return word;
        }
        let folded = word.folded();
        let numbered = || is_numbered(&fold(before));
        let ends = || first > 0 && matches!(bytes.get(end), None | Some(b','));
        let capital = || first > 0 && bytes[first].is_ascii_uppercase() && bytes.iter().any(u8::is_ascii_lowercase);
        let number = || roman(&folded, |x| numbered() || ends() && !x);
        let letter = || letter(&folded, || numbered() || ends() || capital() || is_of_cells(&self.text[end..]));
        Word { stands_for: number().or_else(letter), ..word }
    }
}

/// Whether a number, Roman or not, or a letter follows a word.
fn is_numbered(word: &str) -> bool {
    matches!(
        word,
        "type"
            | "types"
            | "stage"
            | "grade"
            | "class"
            | "level"
            | "factor"
            | "phase"
            | "degree"
            | "category"
            | "group"
            | "bipolar"
            | "hepatitis"
            | "vitamin"
            | "protein"
            | "influenza"
            | "flu"
    )
}

/// Whether "cell" or "cells" follows, as in "T-cell" and "t cells".
fn is_of_cells(rest: &str) -> bool {
    let next = rest.strip_prefix(['-', ' ']).unwrap_or("");
    next.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("cell"))
}

/// A letter that names something, where one is expected: elsewhere these are a word or what is left of one.
fn letter(word: &str, expected: impl Fn() -> bool) -> Option<&'static str> {
    let named = match word {
        "a" => "A",
        "s" => "S",
        "t" => "T",
        _ => return None,
    };
    expected().then_some(named)
}

/// Whether a plain word has only letters of those that are Roman numbers ([`roman`]) or names ([`letter`]); most do not.
fn may_be_named(word: &str) -> bool {
    const LETTERS: u32 =
        1 << (b'i' & 31) | 1 << (b'v' & 31) | 1 << (b'x' & 31) | 1 << (b'a' & 31) | 1 << (b's' & 31) | 1 << (b't' & 31);
    word.bytes().all(|b| LETTERS >> (b & 31) & 1 == 1)
}

/// A Roman number in Arabic digits: some are no words at all, the others are numbers only where one is expected, which may hang on whether
/// it is an X: at the end of a name that is more often a letter (fragile X).
fn roman(word: &str, expected: impl Fn(bool) -> bool) -> Option<&'static str> {
    let digits = match word {
        "ii" => return Some("2"),
        "iii" => return Some("3"),
        "vii" => return Some("7"),
        "viii" => return Some("8"),
        "xii" => return Some("12"),
        "xiii" => return Some("13"),
        "i" => "1",
        "iv" => "4",
        "v" => "5",
        "vi" => "6",
        "ix" => "9",
        "x" => "10",
        "xi" => "11",
        _ => return None,
    };
    expected(word == "x").then_some(digits)
}

/// Whether a byte is a plain letter or digit.
const IS_PLAIN: [bool; 256] = {
    let (mut plain, mut byte) = ([false; 256], 0u8);
    while byte < 128 {
        plain[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    plain
};

/// Whether a word has plain letters and digits only.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|b| IS_PLAIN[b as usize])
}

/// The end of the word that starts at `at`, `at` itself when none does; and whether it is known to have plain letters and digits only.
fn word_end(text: &str, at: usize) -> (usize, bool) {
    let plain = text.as_bytes()[at..].iter().take_while(|b| IS_PLAIN[**b as usize]).count();
    match text.as_bytes().get(at + plain) {
        Some(b) if !b.is_ascii() || matches!(b, b'\'' | b'.' | b',') => {
            let end = odd_word_end(text, at);
            (end, end == at + plain)
        }
        _ => (at + plain, true),
    }
}

/// The same for words with more than plain letters and digits.
fn odd_word_end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut last = '\0';
    for (i, c) in text[at..].char_indices() {
        let next = || text[at + i + c.len_utf8()..].chars().next();
        let inside = match c {
            c if c.is_alphanumeric() || is_combining_mark(c) => true,
            '\'' | '\u{2019}' => last.is_alphanumeric() && next().is_some_and(char::is_alphanumeric),
            '.' | ',' => last.is_ascii_digit() && next().is_some_and(|n| n.is_ascii_digit()),
            _ => false,
        };
        if !inside {
            break;
        }
        last = c;
        end = at + i + c.len_utf8();
    }
    end
}

/// Where a number ends and its unit begins in `word` (`3cm`, `10mg`), or 0.
fn unit_cut(word: &str) -> usize {
    let digits = word.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')).count();
    let rest = &word[digits..];
    let unit = digits > 0 && rest.len() > 1 && rest.bytes().all(|b| b.is_ascii_alphabetic());
    let ordinal = || ["st", "nd", "rd", "th"].iter().any(|o| rest.eq_ignore_ascii_case(o));
    if unit && !ordinal() { digits } else { 0 }
}

/// Small letters, no diacritics, no possessive, no apostrophes.
fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        return Cow::Borrowed(word);
    }
    if is_plain(word) {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut folded: String = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
    };
    for possessive in ["'s", "\u{2019}s"] {
        if folded.ends_with(possessive) {
            folded.truncate(folded.len() - possessive.len());
        }
    }
    folded.retain(|c| c != '\'' && c != '\u{2019}');
    Cow::Owned(folded)
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
