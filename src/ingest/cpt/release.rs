//! Several files to one release: which file's text is taken, and where they disagree.
//!
//! Files come in the order of [`Part`], the most complete first. Of a kind of which a code has one text, the first file's is
//! taken; the others are held against it. What they say otherwise, and codes that one list has and another lacks, become
//! warnings with file and line: the first few of each sort, and how many more there are.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::Code;
use crate::descriptor::{Concept, Role, fold_space};

use super::super::Reading;
use super::super::recognize::Part;
use super::super::text::{count, quoted};
use super::{Told, is_many};

/// What is said when no file lists all codes.
pub(super) const NO_LIST: &str = "no list of codes among the files: only codes with such a descriptor are known";

/// How many warnings of one sort are shown before they are only counted.
const SHOWN: usize = 3;

/// The order in which a code's texts are kept, and its properties.
const KINDS: [&str; 8] = ["long", "medium", "short", "consumer", "spanish", "clinician", "test", "lab"];
const PROPERTIES: [&str; 4] = ["concept", "clinician", "level", "section"];

/// One file of a release.
pub(super) struct Source<'a> {
    pub(super) part: Part,
    pub(super) name: &'a str,
    pub(super) told: Told,
}

/// What one file says of one code.
struct Saying<'a> {
    line: u64,
    concept: &'a Concept,
}

type Sayings<'a> = BTreeMap<&'a Code, Vec<Saying<'a>>>;

/// Makes a release of its files.
pub(super) fn of(sources: Vec<Source>) -> Reading {
    let mut notes = Notes::default();
    let sayings: Vec<Sayings> = sources.iter().map(|source| by_code(&source.told)).collect();
    let files: Vec<File> = sources.iter().zip(&sayings).map(|(source, sayings)| File { source, sayings }).collect();
    let known = codes(&files);
    compare_lists(&files, &mut notes);
    compare_texts(&files, &mut notes);
    for file in &files {
        strangers(file, &known, &mut notes);
    }
    for kind in ["consumer", "clinician"] {
        let mut telling = files.iter().filter(|file| !only_analyses(file.part()) && !texts(file, kind).is_empty());
        let Some(first) = telling.next() else { continue };
        telling.for_each(|other| compare_presence(first, other, kind, &mut notes));
    }
    let concepts = known.iter().map(|code| merged(code, &files)).filter(|c| !c.descriptors.is_empty()).collect();
    let mut warnings: Vec<String> = sources.iter().flat_map(|source| source.told.warnings.iter().cloned()).collect();
    warnings.extend(notes.sentences());
    if !sources.iter().any(|source| lists_all(source.part)) {
        warnings.push(NO_LIST.to_string());
    }
    Reading { concepts, notice: sources.iter().find_map(|source| notice(&source.told.preamble)), warnings }
}

/// One file and what it says, by code.
struct File<'a> {
    source: &'a Source<'a>,
    sayings: &'a Sayings<'a>,
}

impl File<'_> {
    fn part(&self) -> Part {
        self.source.part
    }

    /// Where a code stands first in it.
    fn at(&self, code: &Code) -> String {
        let line = self.sayings.get(code).and_then(|all| all.first()).map_or(0, |saying| saying.line);
        format!("{}:{line}", self.source.name)
    }
}

fn by_code(told: &Told) -> Sayings<'_> {
    let mut sayings = Sayings::new();
    for (line, concept) in &told.rows {
        sayings.entry(&concept.code).or_default().push(Saying { line: *line, concept });
    }
    sayings
}

/// Whether a file of this part has every code of its release, laboratory codes perhaps excepted.
fn lists_all(part: Part) -> bool {
    use Part::{CodeList, Long, LongFixed, LongFixedUpper, LongUpper, Medium, Short};
    matches!(part, CodeList | Long | LongUpper | LongFixed | LongFixedUpper | Medium | Short)
}

/// Whether it has laboratory codes only.
fn only_analyses(part: Part) -> bool {
    matches!(part, Part::PlaXml | Part::PlaTab)
}

/// The codes of a release: those of its lists, of its modifiers, and laboratory codes that no complete list could have left out;
/// whatever there is when there is no list at all.
fn codes(files: &[File]) -> BTreeSet<Code> {
    let has = |wanted: fn(Part) -> bool| files.iter().any(|file| wanted(file.part()));
    let complete = has(|part| part == Part::CodeList);
    let any = !has(lists_all);
    let adds = |file: &&File| {
        let part = file.part();
        any || lists_all(part) || matches!(part, Part::Modifiers | Part::Appendix) || (only_analyses(part) && !complete)
    };
    let listed = files.iter().filter(adds).flat_map(|file| file.sayings.keys()).map(|code| (*code).clone());
    let answers = files.iter().filter(|file| file.part() == Part::Api).flat_map(|file| file.sayings);
    let modifier = |sayings: &Vec<Saying>| sayings.iter().any(|s| s.concept.role == Role::Modifier);
    listed.chain(answers.filter(|(_, all)| modifier(all)).map(|(code, _)| (*code).clone())).collect()
}

/// Says which codes of a file are none of the release's.
fn strangers(file: &File, known: &BTreeSet<Code>, notes: &mut Notes) {
    for code in file.sayings.keys().filter(|code| !known.contains(**code)) {
        let sort = format!("codes of {} that no list has", file.source.name);
        notes.add(sort, format!("{}: `{code}` is in no list of codes; left out", file.at(code)));
    }
}

/// Says which codes one list has and another lacks.
fn compare_lists(files: &[File], notes: &mut Notes) {
    let lists: Vec<&File> = files.iter().filter(|file| lists_all(file.part())).collect();
    let analyses: BTreeSet<&Code> =
        files.iter().filter(|f| only_analyses(f.part())).flat_map(|f| f.sayings.keys().copied()).collect();
    let Some((first, others)) = lists.split_first() else { return };
    for other in others {
        for (one, two) in [(first, other), (other, first)] {
            for code in one.sayings.keys().filter(|code| !two.sayings.contains_key(**code)) {
                // Classic lists may leave laboratory codes to the files of their own.
                if two.part() != Part::CodeList && analyses.contains(code) {
                    continue;
                }
                let sort = format!("codes of {} that {} lacks", one.source.name, two.source.name);
                notes.add(sort, format!("{}: `{code}` is not in {}", one.at(code), two.source.name));
            }
        }
    }
}

/// Holds every text against the first file's that has one of its kind.
fn compare_texts(files: &[File], notes: &mut Notes) {
    let mut taken: BTreeMap<(&Code, &str), (&File, &str, u64)> = BTreeMap::new();
    for file in files {
        for (code, kind, text, line) in facets(file) {
            let (first, known, at) = taken.entry((code, kind)).or_insert((file, text, line));
            if !agree(first.part(), file.part(), kind, known, text) {
                let (name, taken_from) = (file.source.name, first.source.name);
                let sort = format!("{kind} of {name} otherwise than of {taken_from}");
                let (text, known) = (quoted(text), quoted(known));
                notes.add(
                    sort,
                    format!("{name}:{line}: {kind} of `{code}` is {text}; taken was {taken_from}:{at}: {known}"),
                );
            }
        }
    }
}

/// Says which texts of a kind, of which not every code has one, stand in one of two files only.
fn compare_presence(first: &File, other: &File, kind: &str, notes: &mut Notes) {
    let (ours, theirs) = (texts(first, kind), texts(other, kind));
    for (one, has, two, lacks) in [(first, &ours, other, &theirs), (other, &theirs, first, &ours)] {
        let described: BTreeSet<&Code> = lacks.keys().map(|(code, _)| *code).collect();
        for ((code, text), line) in has.iter().filter(|(key, _)| !lacks.contains_key(*key)) {
            // Where both have a text of a kind of which there is one, they differ, which is said already.
            if is_many(kind) || !described.contains(code) {
                let (name, lacking, text) = (one.source.name, two.source.name, quoted(text));
                let sort = format!("{kind} descriptors of {name} that {lacking} lacks");
                notes.add(sort, format!("{name}:{line}: {kind} descriptor of `{code}` is not in {lacking}: {text}"));
            }
        }
    }
}

/// The texts of one kind in a file, with their lines.
fn texts<'a>(file: &File<'a>, kind: &str) -> BTreeMap<(&'a Code, &'a str), u64> {
    let sayings = file.sayings.iter().flat_map(|(code, all)| all.iter().map(move |saying| (*code, saying)));
    let of_kind = sayings.flat_map(|(code, saying)| {
        let descriptors = saying.concept.descriptors.iter().filter(|d| d.kind == kind);
        descriptors.map(move |d| ((code, d.text.as_str()), saying.line))
    });
    of_kind.collect()
}

/// What a file says that can be compared: code, kind, text, line.
fn facets<'a>(file: &File<'a>) -> Vec<(&'a Code, &'a str, &'a str, u64)> {
    let mut facets = Vec::new();
    for (code, saying) in file.sayings.iter().flat_map(|(code, all)| all.iter().map(move |saying| (*code, saying))) {
        let descriptors = saying.concept.descriptors.iter().filter(|d| !is_many(&d.kind));
        facets.extend(descriptors.map(|d| (code, d.kind.as_str(), d.text.as_str(), saying.line)));
        let ids = saying.concept.properties.iter().filter(|(name, _)| name == "concept");
        facets.extend(ids.map(|(_, id)| (code, "concept id", id.as_str(), saying.line)));
    }
    facets
}

/// Whether two files mean the same text: some are in capital letters, in some it was broken into lines.
fn agree(first: Part, other: Part, kind: &str, a: &str, b: &str) -> bool {
    let either = |wanted: fn(Part) -> bool| wanted(first) || wanted(other);
    let capital = matches!(kind, "medium" | "short") || either(|p| matches!(p, Part::LongUpper | Part::LongFixedUpper));
    let broken = either(|p| matches!(p, Part::LongFixed | Part::LongFixedUpper));
    let plain = |text: &str| {
        let text = if broken { text.split_whitespace().collect() } else { fold_space(text) };
        if capital { text.to_lowercase() } else { text }
    };
    a == b || plain(a) == plain(b)
}

/// All that the files say of one code: of each kind the first file's text, of those with several the union.
fn merged(code: &Code, files: &[File]) -> Concept {
    let mut merged = Concept::new(code.clone(), Role::Code);
    for file in files {
        let before: Vec<String> = merged.descriptors.iter().map(|d| d.kind.clone()).collect();
        let taken: Vec<String> = merged.properties.iter().map(|(name, _)| name.clone()).collect();
        for saying in file.sayings.get(code).into_iter().flatten() {
            merged.role = saying.concept.role;
            for descriptor in &saying.concept.descriptors {
                if is_many(&descriptor.kind) || !before.contains(&descriptor.kind) {
                    merged.describe(&descriptor.kind, &descriptor.text);
                }
            }
            for (name, value) in &saying.concept.properties {
                let known = merged.properties.iter().any(|(of, other)| of == name && other == value);
                let may = if name == "clinician" { !known } else { !taken.contains(name) && !known };
                if may {
                    merged.properties.push((name.clone(), value.clone()));
                }
            }
            merged.effective = merged.effective.or(saying.concept.effective);
            merged.terminated = merged.terminated.or(saying.concept.terminated);
        }
    }
    let rank = |names: &[&str], name: &str| names.iter().position(|of| *of == name).unwrap_or(names.len());
    merged.descriptors.sort_by_key(|d| rank(&KINDS, &d.kind));
    merged.properties.sort_by_key(|(name, _)| rank(&PROPERTIES, name));
    merged
}

/// A preamble as the release's notice.
pub(super) fn notice(preamble: &str) -> Option<String> {
    let lines: Vec<&str> = preamble.lines().map(str::trim_end).collect();
    let text = lines.join("\n").trim().to_string();
    (!text.is_empty()).then_some(text)
}

/// Warnings by sort.
#[derive(Default)]
struct Notes(BTreeMap<String, Vec<String>>);

impl Notes {
    fn add(&mut self, sort: String, sentence: String) {
        self.0.entry(sort).or_default().push(sentence);
    }

    fn sentences(self) -> Vec<String> {
        let mut sentences = Vec::new();
        for (sort, mut of) in self.0 {
            let more = of.len().saturating_sub(SHOWN);
            if more > 0 {
                of.truncate(SHOWN);
                of.push(format!("{} more: {sort}", count(more, "warning")));
            }
            sentences.append(&mut of);
        }
        sentences
    }
}
