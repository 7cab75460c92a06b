//! From rule files to flat sections.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::rules::{self, Line};
use super::{ALIAS, Anchor, SECTIONS, Section};
use crate::analyzer::{Analyzer, words};
use crate::error::Result;
use crate::snapshot::{NONE, hashed};

/// Two-way rules of one word each, at least this strong, also hold for words of right sides.
const SYNONYM: f32 = 0.85;

/// So many lines are compiled at a time, in one thread.
const CHUNK: usize = 4000;

/// A rule with its words as terms.
struct Compiled {
    left: Vec<String>,
    /// Stop words of the left side that the query must have too.
    needs: Vec<String>,
    right: Vec<String>,
    context: Vec<String>,
    systems: Vec<String>,
    strength: f32,
    place: u32,
    one_word_pair: bool,
    alias: bool,
}

pub(super) fn compile(files: &[(&str, &str)], analyzer: &Analyzer) -> Result<Vec<Vec<u8>>> {
    let lines: Vec<Vec<Line>> = files.par_iter().map(|(path, text)| rules::read(path, text)).collect::<Result<_>>()?;
    let lines: Vec<(usize, Line)> = lines
        .into_iter()
        .enumerate()
        .flat_map(|(file, lines)| lines.into_iter().map(move |line| (file, line)))
        .collect();
    let rules: Vec<Vec<Compiled>> = lines.par_chunks(CHUNK).map(|lines| compile_lines(lines, analyzer)).collect();
    let mut rules: Vec<Compiled> = rules.into_iter().flatten().collect();
    drop_idle_needs(&mut rules);
    let terms = rules.iter().flat_map(|r| [&r.left, &r.needs, &r.right, &r.context]).flatten().map(String::as_str);
    // Sorting each term as often as it is said would take ten times as long.
    let mut terms: Vec<&str> = terms.collect::<FxHashSet<&str>>().into_iter().collect();
    terms.sort_unstable();
    let number: FxHashMap<&str, u32> = terms.iter().enumerate().map(|(i, t)| (*t, i as u32)).collect();
    let numbers = |list: &Vec<String>| list.iter().map(|t| number[t.as_str()]).collect::<Vec<u32>>();
    let mut system_names: Vec<&str> = rules.iter().flat_map(|r| &r.systems).map(String::as_str).collect();
    system_names.sort_unstable();
    system_names.dedup();
    let system_mask = |r: &Compiled| {
        let bit = |s: &String| system_names.iter().position(|n| n == s).map_or(0, |i| 1u32 << i.min(31));
        r.systems.iter().map(bit).fold(0, |a, b| a | b)
    };
    let mut out = vec![Vec::new(); SECTIONS];
    let mut put = |section: Section, bytes: Vec<u8>| out[section as usize] = bytes;
    let (at, of) = lists(terms.iter().map(|t| t.as_bytes().to_vec()));
    put(Section::TermAt, at);
    put(Section::Term, of);
    put(Section::TermHash, bytes(&hashed::table(terms.iter().copied())));
    let lefts: Vec<(Vec<u32>, bool)> = rules.iter().map(|r| (numbers(&r.left), r.alias)).collect();
    let (at, of) = lists(lefts.iter().map(|(left, _)| left.clone()));
    put(Section::LeftAt, at);
    put(Section::Left, of);
    let (at, of) = lists(rules.iter().map(|r| numbers(&r.needs)));
    put(Section::NeedAt, at);
    put(Section::Need, of);
    let (at, of) = lists(rules.iter().map(|r| numbers(&r.right)));
    put(Section::RightAt, at);
    put(Section::Right, of);
    let (at, of) = lists(rules.iter().map(|r| numbers(&r.context)));
    put(Section::ContextAt, at);
    put(Section::Context, of);
    put(Section::Strength, bytes(&rules.iter().map(|r| r.strength).collect::<Vec<f32>>()));
    put(Section::Line, bytes(&rules.iter().map(|r| r.place).collect::<Vec<u32>>()));
    put(Section::Systems, bytes(&rules.iter().map(system_mask).collect::<Vec<u32>>()));
    let (at, of) = lists(anchors(&lefts, terms.len()).into_iter());
    put(Section::AnchorAt, at);
    put(Section::Anchor, of);
    let pairs = synonym_pairs(&rules, &number, terms.len());
    let (at, of) = lists(pairs.iter().map(|p| p.iter().map(|(word, _)| *word).collect::<Vec<u32>>()));
    put(Section::SynonymAt, at);
    put(Section::Synonym, of);
    put(Section::SynonymStrength, bytes(&pairs.iter().flatten().map(|(_, s)| *s).collect::<Vec<f32>>()));
    let surfaces = surfaces(&lines);
    put(Section::SurfaceOutline, bytes(&surfaces.iter().map(|s| crate::snapshot::outline(s)).collect::<Vec<u32>>()));
    let (at, of) = lists(surfaces.into_iter().map(String::into_bytes));
    put(Section::SurfaceAt, at);
    put(Section::Surface, of);
    put(Section::SystemNames, system_names.join("\n").into_bytes());
    put(Section::FileNames, files.iter().map(|(path, _)| *path).collect::<Vec<_>>().join("\n").into_bytes());
    Ok(out)
}

fn compile_lines(lines: &[(usize, Line)], analyzer: &Analyzer) -> Vec<Compiled> {
    let mut known: FxHashMap<String, String> = FxHashMap::default();
    let mut terms = |phrase: &str| -> Vec<String> {
        let mut terms = Vec::new();
        words(phrase, |word| {
            let term = match known.get(word.folded.as_ref()) {
                Some(term) => term.clone(),
                None => {
                    let term = analyzer.term(&word.folded);
                    known.insert(word.folded.to_string(), term.clone());
                    term
                }
            };
            if !term.is_empty() && !terms.contains(&term) {
                terms.push(term);
            }
        });
        terms
    };
    let mut compiled = Vec::new();
    for (file, line) in lines {
        let left = terms(line.left);
        let needs = stops(line.left, analyzer);
        let context: Vec<String> = line.context.iter().flat_map(|w| terms(w)).collect();
        for right in &line.right {
            let right = terms(right);
            let one_word_pair =
                line.two_way && left.len() == 1 && right.len() == 1 && line.strength >= SYNONYM && context.is_empty();
            let mut push = |left: &[String], needs: &[String], right: &[String]| {
                if !left.is_empty() && !right.is_empty() && left != right {
                    compiled.push(Compiled {
                        left: left.to_vec(),
                        needs: needs.to_vec(),
                        right: right.to_vec(),
                        context: context.clone(),
                        systems: line.systems.iter().map(|s| s.to_string()).collect(),
                        strength: line.strength,
                        place: (*file as u32) << 20 | line.number as u32,
                        one_word_pair,
                        alias: line.alias,
                    });
                }
            };
            push(&left, &needs, &right);
            if line.two_way {
                push(&right, &[], &left);
            }
        }
    }
    compiled
}

fn stops(phrase: &str, analyzer: &Analyzer) -> Vec<String> {
    let mut stops = Vec::new();
    words(phrase, |word| {
        if analyzer.is_stop(&word.folded) && !stops.iter().any(|s| *s == word.folded) {
            stops.push(word.folded.into_owned());
        }
    });
    stops
}

/// Most stop words of left sides only fill: *back of the knee* is *back knee*. They are needed where without them one word
/// would be left (*the runs*), or the left side of another rule (*very high blood pressure*).
fn drop_idle_needs(rules: &mut [Compiled]) {
    let sorted = |left: &[String]| {
        let mut left = left.to_vec();
        left.sort_unstable();
        left
    };
    let mut plain: FxHashMap<Vec<String>, Vec<Vec<String>>> = FxHashMap::default();
    for rule in rules.iter().filter(|r| r.needs.is_empty()) {
        plain.entry(sorted(&rule.left)).or_default().push(rule.systems.clone());
    }
    // A rule of one system says nothing of a rule of another, nor of one that holds in all.
    let speaks_for =
        |other: &[String], systems: &[String]| other.is_empty() || other.iter().any(|system| systems.contains(system));
    for rule in rules.iter_mut().filter(|r| r.left.len() > 1 && !r.needs.is_empty()) {
        let others = plain.get(&sorted(&rule.left));
        if others.is_none_or(|others| !others.iter().any(|other| speaks_for(other, &rule.systems))) {
            rule.needs.clear();
        }
    }
}

/// The different words of all left sides, in alphabetical order.
fn surfaces(lines: &[(usize, Line)]) -> Vec<String> {
    let of = |lines: &[(usize, Line)]| {
        let mut found = FxHashSet::default();
        for (_, line) in lines {
            words(line.left, |word| {
                if !found.contains(word.folded.as_ref()) {
                    found.insert(word.folded.into_owned());
                }
            });
        }
        found
    };
    let mut surfaces: Vec<String> = lines.par_chunks(CHUNK).flat_map_iter(of).collect();
    surfaces.par_sort_unstable();
    surfaces.dedup();
    surfaces
}

/// Per term, the rules that are looked at when it is in a query: each rule, given as its left words and whether it is an alias,
/// under its rarest left word.
pub(super) fn anchors(rules: &[(Vec<u32>, bool)], terms: usize) -> Vec<Vec<Anchor>> {
    let mut uses = vec![0u32; terms];
    for word in rules.iter().flat_map(|(left, _)| left) {
        uses[*word as usize] += 1;
    }
    let mut anchors = vec![Vec::new(); terms];
    for (i, (left, alias)) in rules.iter().enumerate() {
        let mut left = left.clone();
        left.sort_by_key(|word| uses[*word as usize]);
        let rule = if *alias { i as u32 | ALIAS } else { i as u32 };
        if let Some(rarest) = left.first() {
            anchors[*rarest as usize].push([rule, left.get(1).copied().unwrap_or(NONE)]);
        }
    }
    anchors
}

fn synonym_pairs(rules: &[Compiled], number: &FxHashMap<&str, u32>, terms: usize) -> Vec<Vec<(u32, f32)>> {
    let mut pairs = vec![Vec::new(); terms];
    for rule in rules.iter().filter(|r| r.one_word_pair) {
        pairs[number[rule.left[0].as_str()] as usize].push((number[rule.right[0].as_str()], rule.strength));
    }
    pairs
}

pub(super) fn bytes<T: bytemuck::NoUninit>(items: &[T]) -> Vec<u8> {
    bytemuck::cast_slice(items).to_vec()
}

/// Where each list begins, and all items.
pub(super) fn lists<T: bytemuck::NoUninit>(lists: impl Iterator<Item = Vec<T>>) -> (Vec<u8>, Vec<u8>) {
    let (mut starts, mut items) = (vec![0u32], Vec::new());
    for list in lists {
        items.extend(list);
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
