//! Text cut into words, folded but not yet terms.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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

    /// Its letters as written, if they are known to be plain and to stand for themselves: when folded they remain as many.
    pub(super) fn plain_letters(&self) -> Option<&'t [u8]> {
        (self.is_plain && self.stands_for.is_none()).then_some(self.written.as_bytes())
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
