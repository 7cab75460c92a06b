//! From rule files to flat sections.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::rules::{self, Line};
use super::{ALIAS, Anchor, SECTIONS, Section};
use crate::analyzer::{Analyzer, words};
use crate::error::Result;
use crate::snapshot::{NONE, hashed};

/// Two-way rules of one word each, at least this strong, also hold for words of right sides.
const SYNONYM: f32 = 0.85;

/// So many lines are compiled at a time, in one thread.
const CHUNK: usize = 4000;

/// A rule with its words as terms, by number.
struct Compiled {
    left: Vec<u32>,
    /// Stop words of the left side that the query must have too.
    needs: Vec<u32>,
    right: Vec<u32>,
    context: Vec<u32>,
    /// The line it stands in, as a number among all lines.
    line: usize,
    one_word_pair: bool,
}

impl Compiled {
    /// Gives its terms the numbers that `of` has for them.
    fn renumber(&mut self, of: &[u32]) {
        for list in [&mut self.left, &mut self.needs, &mut self.right, &mut self.context] {
            list.iter_mut().for_each(|term| *term = of[*term as usize]);
        }
    }
}

/// A line of a file, by the file's position.
type Placed<'t> = (usize, Line<'t>);

pub(super) fn compile(files: &[(&str, &str)], analyzer: &Analyzer) -> Result<Vec<Vec<u8>>> {
    let lines: Vec<Vec<Line>> = files.par_iter().map(|(path, text)| rules::read(path, text)).collect::<Result<_>>()?;
    let place = |(file, lines): (usize, Vec<_>)| lines.into_iter().map(move |line| (file, line));
    let lines: Vec<Placed> = lines.into_iter().enumerate().flat_map(place).collect();
    let parts = lines.par_chunks(CHUNK).enumerate().map(|(i, lines)| Part::of(i * CHUNK, lines, analyzer));
    let mut parts: Vec<Part> = parts.collect();
    let rules: Vec<Vec<Compiled>> = parts.iter_mut().map(|part| std::mem::take(&mut part.rules)).collect();
    let terms = united(parts.iter().flat_map(|part| &part.terms));
    let surfaces = united(parts.iter().flat_map(|part| &part.surfaces));
    let number: FxHashMap<&str, u32> = terms.iter().enumerate().map(|(i, t)| (*t, i as u32)).collect();
    let renumbered = |(part, rules): (&Part, Vec<Compiled>)| {
        let of: Vec<u32> = part.terms.iter().map(|term| number[term.as_str()]).collect();
        rules.into_iter().map(move |mut rule| {
            rule.renumber(&of);
            rule
        })
    };
    let mut rules: Vec<Compiled> = parts.iter().zip(rules).flat_map(renumbered).collect();
    drop_idle_needs(&mut rules, &lines);
    Ok(sections(files, &lines, &rules, (&terms, &surfaces)))
}

fn sections(
    files: &[(&str, &str)],
    lines: &[Placed],
    rules: &[Compiled],
    (terms, surfaces): (&[&str], &[&str]),
) -> Vec<Vec<u8>> {
    let line = |rule: &Compiled| &lines[rule.line].1;
    let mut system_names: Vec<&str> = lines.iter().flat_map(|(_, line)| &line.systems).copied().collect();
    system_names.sort_unstable();
    system_names.dedup();
    let bit = |system: &&str| system_names.iter().position(|n| n == system).map_or(0, |i| 1u32 << i.min(31));
    let systems = |rule: &Compiled| line(rule).systems.iter().map(bit).fold(0, |a, b| a | b);
    let place = |rule: &Compiled| (lines[rule.line].0 as u32) << 20 | line(rule).number as u32;
    let mut out = vec![Vec::new(); SECTIONS];
    let mut put = |section: Section, bytes: Vec<u8>| out[section as usize] = bytes;
    let mut put_lists = |[starts, items]: [Section; 2], (at, of): (Vec<u8>, Vec<u8>)| {
        put(starts, at);
        put(items, of);
    };
    put_lists([Section::TermAt, Section::Term], lists(terms.iter().map(|t| t.as_bytes())));
    put_lists([Section::LeftAt, Section::Left], lists(rules.iter().map(|r| &r.left)));
    put_lists([Section::NeedAt, Section::Need], lists(rules.iter().map(|r| &r.needs)));
    put_lists([Section::RightAt, Section::Right], lists(rules.iter().map(|r| &r.right)));
    put_lists([Section::ContextAt, Section::Context], lists(rules.iter().map(|r| &r.context)));
    let lefts = rules.iter().map(|rule| (&rule.left[..], line(rule).alias));
    put_lists([Section::AnchorAt, Section::Anchor], lists(anchors(lefts, terms.len()).iter()));
    let pairs = synonym_pairs(rules, lines, terms.len());
    let words = |pairs: &Vec<(u32, f32)>| pairs.iter().map(|(word, _)| *word).collect::<Vec<u32>>();
    put_lists([Section::SynonymAt, Section::Synonym], lists(pairs.iter().map(words)));
    put_lists([Section::SurfaceAt, Section::Surface], lists(surfaces.iter().map(|s| s.as_bytes())));
    put(Section::SynonymStrength, bytes(&pairs.iter().flatten().map(|(_, s)| *s).collect::<Vec<f32>>()));
    put(Section::SurfaceOutline, bytes(&surfaces.iter().map(|s| crate::snapshot::outline(s)).collect::<Vec<u32>>()));
    put(Section::TermHash, bytes(&hashed::table(terms.iter().copied())));
    put(Section::Strength, bytes(&rules.iter().map(|r| line(r).strength).collect::<Vec<f32>>()));
    put(Section::Line, bytes(&rules.iter().map(place).collect::<Vec<u32>>()));
    put(Section::Systems, bytes(&rules.iter().map(systems).collect::<Vec<u32>>()));
    put(Section::SystemNames, system_names.join("\n").into_bytes());
    put(Section::FileNames, files.iter().map(|(path, _)| *path).collect::<Vec<_>>().join("\n").into_bytes());
    out
}

/// Texts, each once, in alphabetical order.
fn united<'t>(texts: impl Iterator<Item = &'t String>) -> Vec<&'t str> {
    let mut all: Vec<&str> = texts.map(String::as_str).collect();
    all.par_sort_unstable();
    all.dedup();
    all
}

/// What some of the lines say, in numbers of its own.
#[derive(Default)]
struct Part {
    rules: Vec<Compiled>,
    /// The terms by number.
    terms: Vec<String>,
    /// The different words of the left sides.
    surfaces: Vec<String>,
}

/// A word met in a rule.
#[derive(Clone, Copy)]
struct Met {
    /// Its term; [`NONE`] when it has none.
    term: u32,
    /// It as a stop word; [`NONE`] when it is none.
    stop: u32,
    /// Whether a left side has it.
    is_left: bool,
}

struct Reader<'a> {
    analyzer: &'a Analyzer,
    met: FxHashMap<String, Met>,
    numbers: FxHashMap<String, u32>,
}

impl Reader<'_> {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(text.to_string(), number);
        number
    }

    fn meet(&mut self, word: &str, is_left: bool) -> Met {
        if let Some(met) = self.met.get_mut(word) {
            met.is_left |= is_left;
            return *met;
        }
        let term = self.analyzer.term(word);
        let term = if term.is_empty() { NONE } else { self.number(&term) };
        let stop = if self.analyzer.is_stop(word) { self.number(word) } else { NONE };
        let met = Met { term, stop, is_left };
        self.met.insert(word.to_string(), met);
        met
    }

    /// The terms of a phrase and its stop words, each once.
    fn read(&mut self, phrase: &str, is_left: bool) -> (Vec<u32>, Vec<u32>) {
        let (mut terms, mut stops) = (Vec::new(), Vec::new());
        for word in words(phrase) {
            let met = self.meet(&word.folded(), is_left);
            for (number, list) in [(met.term, &mut terms), (met.stop, &mut stops)] {
                if number != NONE && !list.contains(&number) {
                    list.push(number);
                }
            }
        }
        (terms, stops)
    }
}

impl Part {
    /// Of lines, the first of which has the number `first` among all.
    fn of(first: usize, lines: &[Placed], analyzer: &Analyzer) -> Part {
        let mut reader = Reader { analyzer, met: FxHashMap::default(), numbers: FxHashMap::default() };
        let mut rules = Vec::with_capacity(lines.len());
        for (i, (_, line)) in lines.iter().enumerate() {
            let (left, needs) = reader.read(line.left, true);
            let context: Vec<u32> = line.context.iter().flat_map(|w| reader.read(w, false).0).collect();
            for right in &line.right {
                let (right, _) = reader.read(right, false);
                if left.is_empty() || right.is_empty() || left == right {
                    continue;
                }
                let one_word_pair = line.two_way
                    && left.len() == 1
                    && right.len() == 1
                    && line.strength >= SYNONYM
                    && context.is_empty();
                let rule = |left: &[u32], needs: &[u32], right: &[u32]| Compiled {
                    left: left.to_vec(),
                    needs: needs.to_vec(),
                    right: right.to_vec(),
                    context: context.clone(),
                    line: first + i,
                    one_word_pair,
                };
                rules.push(rule(&left, &needs, &right));
                if line.two_way {
                    rules.push(rule(&right, &[], &left));
                }
            }
        }
        let mut terms = vec![String::new(); reader.numbers.len()];
        reader.numbers.into_iter().for_each(|(text, number)| terms[number as usize] = text);
        let surfaces = reader.met.into_iter().filter(|(_, met)| met.is_left).map(|(word, _)| word).collect();
        Part { rules, terms, surfaces }
    }
}

/// Most stop words of left sides only fill: *back of the knee* is *back knee*. They are needed where without them one word
/// would be left (*the runs*), or the left side of another rule (*very high blood pressure*).
fn drop_idle_needs(rules: &mut [Compiled], lines: &[Placed]) {
    let sorted = |left: &[u32]| {
        let mut left = left.to_vec();
        left.sort_unstable();
        left
    };
    let has_needs = |rule: &&Compiled| rule.left.len() > 1 && !rule.needs.is_empty();
    let mut plain: FxHashMap<Vec<u32>, Vec<usize>> =
        rules.iter().filter(has_needs).map(|rule| (sorted(&rule.left), Vec::new())).collect();
    for rule in rules.iter().filter(|rule| rule.needs.is_empty()) {
        if let Some(others) = plain.get_mut(&sorted(&rule.left)) {
            others.push(rule.line);
        }
    }
    // A rule of one system says nothing of a rule of another, nor of one that holds in all.
    let speaks_for = |other: usize, rule: &Compiled| {
        let (other, systems) = (&lines[other].1.systems, &lines[rule.line].1.systems);
        other.is_empty() || other.iter().any(|system| systems.contains(system))
    };
    for rule in rules.iter_mut().filter(|rule| has_needs(&&**rule)) {
        let others = plain.get(&sorted(&rule.left)).map_or(&[][..], Vec::as_slice);
        if !others.iter().any(|other| speaks_for(*other, rule)) {
            rule.needs.clear();
        }
    }
}

/// Per term, the rules that are looked at when it is in a query: each rule, given as its left words and whether it is an alias,
/// under its rarest left word.
pub(super) fn anchors<'r>(rules: impl Iterator<Item = (&'r [u32], bool)> + Clone, terms: usize) -> Vec<Vec<Anchor>> {
    let mut uses = vec![0u32; terms];
    for word in rules.clone().flat_map(|(left, _)| left) {
        uses[*word as usize] += 1;
    }
    let mut anchors = vec![Vec::new(); terms];
    let mut rarest_first = Vec::new();
    for (i, (left, alias)) in rules.enumerate() {
        rarest_first.clear();
        rarest_first.extend_from_slice(left);
        rarest_first.sort_by_key(|word| uses[*word as usize]);
        let rule = if alias { i as u32 | ALIAS } else { i as u32 };
        if let Some(rarest) = rarest_first.first() {
            anchors[*rarest as usize].push([rule, rarest_first.get(1).copied().unwrap_or(NONE)]);
        }
    }
    anchors
}

fn synonym_pairs(rules: &[Compiled], lines: &[Placed], terms: usize) -> Vec<Vec<(u32, f32)>> {
    let mut pairs = vec![Vec::new(); terms];
    for rule in rules.iter().filter(|r| r.one_word_pair) {
        pairs[rule.left[0] as usize].push((rule.right[0], lines[rule.line].1.strength));
    }
    pairs
}

pub(super) fn bytes<T: bytemuck::NoUninit>(items: &[T]) -> Vec<u8> {
    bytemuck::cast_slice(items).to_vec()
}

/// Where each list begins, and all items.
pub(super) fn lists<T: bytemuck::NoUninit>(lists: impl Iterator<Item = impl AsRef<[T]>>) -> (Vec<u8>, Vec<u8>) {
    let (mut starts, mut items) = (vec![0u32], Vec::new());
    for list in lists {
        items.extend_from_slice(list.as_ref());
        starts.push(items.len() as u32);
    }
    (bytes(&starts), bytes(&items))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn stop_words_are_needed_where_the_rest_would_say_too_much() -> Result<()> {
        let analyzer = Analyzer::builtin()?;
        let file = "warm tea > comfort\nvery warm tea > scald\nthe runs > diarrhea\nback of the knee > popliteal\n\
                    lump on ear > nodule in: icd10cm\nlump ear > excision in: icd10pcs\n";
        let lexicon = Lexicon::of(&[("lexicon/test", file)], "", &analyzer)?;
        let fired = |query: &str| -> Vec<usize> {
            let tokens = analyzer.tokens(query);
            let (stops, terms): (Vec<_>, Vec<_>) = tokens.iter().partition(|t| t.is_stop());
            let terms: Vec<&str> = terms.iter().map(|t| t.term.as_str()).collect();
            let stops: Vec<&str> = stops.iter().map(|t| t.surface.as_str()).collect();
            let mut lines: Vec<usize> = lexicon.fired(&terms, &stops).iter().map(|f| lexicon.place(f.rule).1).collect();
            lines.sort_unstable();
            lines
        };
        assert_eq!(fired("warm tea"), [1]);
        assert_eq!(fired("very warm tea"), [1, 2]);
        assert_eq!(fired("runs"), [0; 0]);
        assert_eq!(fired("the runs"), [3]);
        assert_eq!(fired("back knee"), [4]);
        assert_eq!(fired("lump ear"), [5, 6], "the second holds in another system");
        Ok(())
    }
}
