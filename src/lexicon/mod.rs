//! Lay words, abbreviations and spellings, and what they stand for.
//!
//! A rule says: who types all the words of its left side (in any order, with others between) may mean the words of its right
//! side. Rules come from `index-schema/lexicon/`, written by us, and are compiled into flat sections that can be used
//! from memory or from a mapped file. Rules do not chain, but one-word two-way rules (kidney = renal) also hold for
//! the words of right sides.

mod compile;
pub mod parts;
pub mod rules;
pub mod thesaurus;

use std::path::Path;

use crate::analyzer::Analyzer;
use crate::error::{Error, Result};
use crate::snapshot::flat::{self, Flat};
use crate::snapshot::{NONE, has_bit, hashed};
use compile::compile;
use parts::WordParts;

/// How far apart a rule's left words may stand, beyond their own number.
const SLACK: u32 = 4;
/// What a rule keeps of its strength when its words do not stand side by side.
const SCATTERED: f32 = 0.95;
/// What a synonym keeps of its strength when it stands in for a typed word on a rule's left side.
const STAND_IN: f32 = 0.95;

/// A rule file: what explanations call it, and its text.
macro_rules! file {
    ($name:literal) => {
        (concat!("lexicon/", $name), include_str!(concat!("../../index-schema/lexicon/", $name, ".lex")))
    };
}

/// The shipped rule files.
pub const FILES: &[(&str, &str)] = &[
    file!("abbreviations"),
    file!("blood-and-hormones"),
    file!("body-parts"),
    file!("bones-and-joints"),
    file!("brain-and-nerves"),
    file!("cancer"),
    file!("congenital"),
    file!("devices-and-supplies"),
    file!("digestion"),
    file!("drugs"),
    file!("ear-nose-throat"),
    file!("everyday"),
    file!("eye"),
    file!("heart-and-circulation"),
    file!("imaging"),
    file!("infection"),
    file!("injury-and-accident"),
    file!("kidney-and-urinary"),
    file!("laboratory"),
    file!("lungs-and-breathing"),
    file!("mind-and-behavior"),
    file!("newborn-and-child"),
    file!("numbers-and-units"),
    file!("pregnancy-and-birth"),
    file!("rare-diseases"),
    file!("rare-diseases-more"),
    file!("skin"),
    file!("spellings"),
    file!("surgery"),
    file!("symptoms-and-signs"),
    file!("syndromes-and-eponyms"),
    file!("teeth"),
    file!("therapy"),
    file!("visits-and-anesthesia"),
];

const PARTS: (&str, &str) =
    ("index-schema/lexicon/word-parts.txt", include_str!("../../index-schema/lexicon/word-parts.txt"));

#[derive(Clone, Copy)]
enum Section {
    TermAt,
    Term,
    TermHash,
    LeftAt,
    Left,
    RightAt,
    Right,
    ContextAt,
    Context,
    Strength,
    Line,
    Systems,
    AnchorAt,
    Anchor,
    SynonymAt,
    Synonym,
    SynonymStrength,
    SystemNames,
    FileNames,
    SurfaceAt,
    Surface,
    SurfaceOutline,
    NeedAt,
    Need,
    RecordAt,
    Record,
    About,
}

const SECTIONS: usize = Section::About as usize + 1;

/// A rule under one of its left words: its number, with [`ALIAS`] if it is an alias, and another of its left words, [`NONE`] if it has
/// only one.
type Anchor = [u32; 2];
/// The bit of a rule's number that says that it is an alias.
const ALIAS: u32 = 1 << 31;

/// The compiled rules.
pub struct Lexicon {
    flat: Flat,
    parts: WordParts,
}

/// A rule whose left side is in the query.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fired {
    /// The rule's number.
    pub rule: u32,
    /// Which of the query's terms it stands for, a bit each.
    pub mask: u32,
    /// Its strength, less when its words are scattered.
    pub strength: f32,
}

impl Lexicon {
    /// The shipped lexicon, compiled now: takes some hundred milliseconds.
    ///
    /// # Errors
    /// [`crate::error::Error::BadRule`] when a shipped file is wrong, which a test rules out.
    pub fn builtin(analyzer: &Analyzer) -> Result<Lexicon> {
        let sections = compile(FILES, analyzer)?;
        let parts = WordParts::read(PARTS.0, PARTS.1, analyzer)?;
        Ok(Lexicon { flat: Flat::of(&sections), parts })
    }

    /// The shipped lexicon from the file that [`Lexicon::store`] wrote.
    ///
    /// # Errors
    /// Whatever keeps the file from being read.
    pub fn stored(path: &Path, analyzer: &Analyzer) -> Result<Lexicon> {
        Ok(Lexicon { flat: Flat::open(path)?, parts: WordParts::read(PARTS.0, PARTS.1, analyzer)? })
    }

    /// A thesaurus from the file that [`thesaurus::Compiled::store`] wrote.
    ///
    /// # Errors
    /// [`Error::OldLexicon`] when it is damaged or was compiled under other word rules, [`Error::Io`] when it cannot be read.
    pub fn open_thesaurus(path: &Path) -> Result<Lexicon> {
        let old = |found: String| Error::OldLexicon { path: path.to_path_buf(), found };
        let flat = match Flat::open(path) {
            Err(Error::Damaged { found, .. }) => return Err(old(found)),
            opened => opened?,
        };
        let lexicon = Lexicon::of_sections(flat);
        if lexicon.flat.sections() != SECTIONS {
            return Err(old(format!("one with {} sections instead of {SECTIONS}", lexicon.flat.sections())));
        }
        let (words, own) = (lexicon.about().words, crate::schema::words_digest());
        if words != own {
            return Err(old(format!("one with word rules `{words}` instead of `{own}`")));
        }
        Ok(lexicon)
    }

    fn of_sections(flat: Flat) -> Lexicon {
        Lexicon { flat, parts: WordParts::default() }
    }

    /// What it is, if it is a thesaurus of the user's; else nothing but empty fields.
    pub fn about(&self) -> thesaurus::About {
        let text = self.flat.bytes(Section::About as usize);
        thesaurus::About::from_text(std::str::from_utf8(text).unwrap_or(""))
    }

    /// Writes the compiled shipped lexicon to `path`.
    ///
    /// # Errors
    /// [`crate::error::Error::Io`] when it cannot be written.
    pub fn store(path: &Path, analyzer: &Analyzer) -> Result<()> {
        let sections = compile(FILES, analyzer)?;
        flat::write(path, &sections.iter().map(Vec::as_slice).collect::<Vec<_>>())?;
        Ok(())
    }

    /// A digest of everything that shapes the compiled lexicon: its file's name in the home.
    pub fn digest() -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(crate::schema::words_digest().as_bytes()).update(env!("CARGO_PKG_VERSION").as_bytes());
        hasher.update(&SECTIONS.to_le_bytes()).update(env!("PLAINCODE_LEXICON").as_bytes());
        hasher.finalize().to_hex()[..16].to_string()
    }

    /// A lexicon of the given files, for tests and tools.
    ///
    /// # Errors
    /// [`crate::error::Error::BadRule`] with the first line that is no rule.
    pub fn of(files: &[(&str, &str)], parts: &str, analyzer: &Analyzer) -> Result<Lexicon> {
        let sections = compile(files, analyzer)?;
        Ok(Lexicon { flat: Flat::of(&sections), parts: WordParts::read("word-parts", parts, analyzer)? })
    }

    /// The word parts.
    pub fn parts(&self) -> &WordParts {
        &self.parts
    }

    fn u32s(&self, section: Section) -> &[u32] {
        self.flat.numbers(section as usize)
    }

    fn list(&self, at: Section, of: Section, i: u32) -> &[u32] {
        let at = self.u32s(at);
        let (Some(&from), Some(&to)) = (at.get(i as usize), at.get(i as usize + 1)) else { return &[] };
        self.u32s(of).get(from as usize..to as usize).unwrap_or(&[])
    }

    /// How many one-way rules there are; a two-way rule counts twice.
    pub fn len(&self) -> usize {
        self.u32s(Section::Line).len()
    }

    /// Whether there is no rule.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many terms its rules have.
    pub fn terms(&self) -> usize {
        self.u32s(Section::TermAt).len().saturating_sub(1)
    }

    /// A term of the lexicon.
    pub fn term(&self, number: u32) -> &str {
        self.text(Section::TermAt, Section::Term, number)
    }

    /// The number of a term, when any rule has it.
    pub fn number(&self, term: &str) -> Option<u32> {
        let letters = |number| self.letters(Section::TermAt, Section::Term, number);
        hashed::find(self.u32s(Section::TermHash), term, |number| letters(number) == term.as_bytes())
    }

    /// The right side of a rule.
    pub fn right(&self, rule: u32) -> &[u32] {
        self.list(Section::RightAt, Section::Right, rule)
    }

    /// A word of some left side, as its file spells it.
    pub fn surface(&self, number: u32) -> &str {
        self.text(Section::SurfaceAt, Section::Surface, number)
    }

    /// The outline of each of those words (see [`crate::snapshot::outline`]).
    pub fn surface_outlines(&self) -> &[u32] {
        self.u32s(Section::SurfaceOutline)
    }

    fn text(&self, at: Section, of: Section, i: u32) -> &str {
        std::str::from_utf8(self.letters(at, of, i)).unwrap_or("")
    }

    fn letters(&self, at: Section, of: Section, i: u32) -> &[u8] {
        let at = self.u32s(at);
        let (Some(&from), Some(&to)) = (at.get(i as usize), at.get(i as usize + 1)) else { return &[] };
        self.flat.bytes(of as usize).get(from as usize..to as usize).unwrap_or(&[])
    }

    /// Where a rule stands: file and one-based line.
    pub fn place(&self, rule: u32) -> (String, usize) {
        let packed = self.u32s(Section::Line).get(rule as usize).copied().unwrap_or(0);
        let names = std::str::from_utf8(self.flat.bytes(Section::FileNames as usize)).unwrap_or("");
        let file = names.lines().nth((packed >> 20) as usize).unwrap_or("");
        (file.to_string(), (packed & 0xF_FFFF) as usize)
    }

    /// Where a rule comes from, in words: `lexicon/eye line 41`, `mesh.xml record D001259`.
    pub fn cite(&self, rule: u32) -> String {
        let (file, line) = self.place(rule);
        if !self.is_thesaurus() {
            return format!("{file} line {line}");
        }
        let record = self.text(Section::RecordAt, Section::Record, line as u32);
        if record.starts_with("line ") { format!("{file} {record}") } else { format!("{file} record {record}") }
    }

    /// Whether it was brought by the user.
    pub fn is_thesaurus(&self) -> bool {
        !self.flat.bytes(Section::About as usize).is_empty()
    }

    /// The system and the code that a rule leads to, if it leads to a code and not to words.
    pub fn code(&self, rule: u32) -> Option<(&str, &str)> {
        match self.right(rule) {
            [term] => self.term(*term).split_once(thesaurus::CODE_MARK),
            _ => None,
        }
    }

    /// The bit that stands for a code system in this lexicon; 0 when no rule names it.
    pub fn system_bit(&self, system: &str) -> u32 {
        let names = std::str::from_utf8(self.flat.bytes(Section::SystemNames as usize)).unwrap_or("");
        names.lines().position(|n| n == system).map_or(0, |i| 1 << i.min(31))
    }

    /// Whether a rule holds in the code system that `bit` stands for ([`Lexicon::system_bit`]).
    pub fn holds_in(&self, rule: u32, bit: u32) -> bool {
        let mask = self.u32s(Section::Systems).get(rule as usize).copied().unwrap_or(0);
        mask == 0 || mask & bit != 0
    }

    /// One-word synonyms of a term, with their strengths.
    pub fn synonyms(&self, term: u32) -> impl Iterator<Item = (u32, f32)> + '_ {
        let at = self.u32s(Section::SynonymAt);
        let range = match (at.get(term as usize), at.get(term as usize + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        };
        let strengths: &[f32] = self.flat.numbers(Section::SynonymStrength as usize);
        let words = self.u32s(Section::Synonym).get(range.clone()).unwrap_or(&[]);
        words.iter().copied().zip(strengths.get(range).unwrap_or(&[]).iter().copied())
    }

    /// The rules whose left side is among `terms` (the query's, in order; at most 32 are looked at), or among words that
    /// stand in for them: one-word synonyms, and the right sides of alias rules. `stops` are the query's stop words, which a
    /// few left sides need (*had* a hysterectomy is no operation).
    pub fn fired(&self, terms: &[&str], stops: &[&str]) -> Vec<Fired> {
        let mut words: Vec<Said> = Vec::with_capacity(32);
        for (i, term) in terms.iter().take(32).enumerate() {
            if let Some(number) = self.number(term) {
                words.push(Said { number, mask: 1 << i, strength: 1.0 });
            }
        }
        let typed = words.len();
        let stops: Vec<u32> = stops.iter().filter_map(|word| self.number(word)).collect();
        for alias in self.all_fired(&words, &stops, ALIAS) {
            let strength = alias.strength;
            words.extend(self.right(alias.rule).iter().map(|number| Said {
                number: *number,
                mask: alias.mask,
                strength,
            }));
        }
        for i in 0..typed {
            let Said { number, mask, .. } = words[i];
            let stands_in = |(number, strength)| Said { number, mask, strength: strength * STAND_IN };
            words.extend(self.synonyms(number).take(6).map(stands_in));
        }
        self.all_fired(&words, &stops, 0)
    }

    /// The rules that fire, those of aliases ([`ALIAS`]) or the others (0).
    fn all_fired(&self, words: &[Said], stops: &[u32], kind: u32) -> Vec<Fired> {
        let mut fired = Vec::new();
        // Most rules have a word that is not there, which a bit tells without looking for it.
        let mut there = [0u64; TOLD_APART as usize / 64];
        let bit = |number: u32| number % TOLD_APART;
        words.iter().map(|word| bit(word.number)).for_each(|bit| there[bit as usize / 64] |= 1 << (bit % 64));
        let (at, anchors) = (self.u32s(Section::AnchorAt), self.flat.numbers::<Anchor>(Section::Anchor as usize));
        for (i, word) in words.iter().enumerate() {
            if words[..i].iter().any(|w| w.number == word.number) {
                continue;
            }
            let (from, to) = (at.get(word.number as usize), at.get(word.number as usize + 1));
            let range = from.zip(to).map_or(0..0, |(from, to)| *from as usize..*to as usize);
            for [rule, other] in anchors.get(range).unwrap_or(&[]) {
                if rule & ALIAS == kind && (*other == NONE || has_bit(&there, bit(*other))) {
                    fired.extend(self.fires(rule & !ALIAS, words, stops));
                }
            }
        }
        fired
    }

    fn fires(&self, rule: u32, words: &[Said], stops: &[u32]) -> Option<Fired> {
        let (mut mask, mut said) = (0u32, 1.0f32);
        for word in self.list(Section::LeftAt, Section::Left, rule) {
            // Typed words come first, so they are taken before what stands in for them.
            let found = words.iter().find(|w| w.number == *word)?;
            mask |= found.mask;
            said = said.min(found.strength);
        }
        let span = 32 - mask.leading_zeros() - mask.trailing_zeros();
        let own = mask.count_ones();
        if span > own + SLACK {
            return None;
        }
        if !self.list(Section::NeedAt, Section::Need, rule).iter().all(|word| stops.contains(word)) {
            return None;
        }
        let context = self.list(Section::ContextAt, Section::Context, rule);
        let elsewhere = |word: &u32| words.iter().any(|w| w.number == *word && w.mask & mask == 0);
        if !context.is_empty() && !context.iter().any(elsewhere) {
            return None;
        }
        let strengths: &[f32] = self.flat.numbers(Section::Strength as usize);
        let strength = said * strengths.get(rule as usize).copied().unwrap_or(0.0);
        Some(Fired { rule, mask, strength: if span > own { strength * SCATTERED } else { strength } })
    }
}

/// So many words of the lexicon are told apart by a bit each; a query has some fifty, with what stands in for them.
const TOLD_APART: u32 = 512;

/// A word that the query has, or that stands in for words it has.
#[derive(Clone, Copy)]
struct Said {
    number: u32,
    mask: u32,
    strength: f32,
}
