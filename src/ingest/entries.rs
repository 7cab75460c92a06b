//! Index entries: the lines of the ICD-10-CM indexes as phrases that a person would say, each with its codes.
//!
//! An index is read from the outside in ("Pain, joint, hip"); people say it the other way round ("hip joint pain"). What begins
//! with a preposition follows ("Diabetes, with, retinopathy" is "diabetes with retinopathy"). A line of a table makes one phrase
//! per column. A reference to another line has the codes of that line; one that leads nowhere certain has none.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::analyzer::{Analyzer, words};
use crate::code::Code;
use crate::descriptor::Concept;

use super::alphabetic::{Index, Line};

/// How many references may follow each other.
const MAX_STEPS: usize = 4;

/// How many lines are looked at for one reference, and how many codes it may lead to: lines that refer to each other in many ways
/// would else be followed in all of them.
const MAX_LOOKS: usize = 1000;
const MAX_CODES: usize = 16;

/// How many parts a reference may have.
const MAX_PARTS: usize = 16;

/// Words that open a phrase which follows what it is said of.
const FOLLOWING: [&str; 34] = [
    "with",
    "without",
    "due",
    "in",
    "of",
    "from",
    "by",
    "following",
    "during",
    "after",
    "to",
    "at",
    "on",
    "for",
    "as",
    "affecting",
    "caused",
    "causing",
    "complicating",
    "resulting",
    "involving",
    "associated",
    "under",
    "between",
    "into",
    "through",
    "not",
    "and",
    "or",
    "while",
    "when",
    "because",
    "against",
    "than",
];

/// Words that say nothing of the condition.
const REMARKS: [&str; 2] = ["NEC", "NOS"];

/// A phrase and the code it is an entry of.
pub(super) struct Entry {
    code: Code,
    phrase: String,
    /// The kind of descriptor that it becomes.
    kind: &'static str,
}

/// The entries of one index, in its order, of the kind `kind` but for those of a table's columns. References may lead into `all`
/// indexes of the release.
pub(super) fn of(index: &Index, all: &[&Index], kind: &'static str) -> Vec<Entry> {
    let places: Vec<Places> = all.iter().map(|index| Places::of(index)).collect();
    let own = Places::of(index);
    let mut entries = Vec::new();
    for (at, line) in index.lines.iter().enumerate() {
        let path = path(index, at);
        for (column, code) in &line.cells {
            let head = index.heads.iter().find(|(number, _)| number == column).map_or("", |(_, head)| head);
            entries.push(Entry { code: code.clone(), phrase: in_column(head, &path), kind: "table" });
        }
        let mut codes = line.codes.clone();
        if codes.is_empty() && line.cells.is_empty() {
            let found = line.see.iter().map(|see| {
                let mut looks = MAX_LOOKS;
                let found = [&own].into_iter().chain(&places).map(|places| places.resolve(see, MAX_STEPS, &mut looks));
                found.into_iter().find(|codes| !codes.is_empty())
            });
            codes = found.flatten().flatten().take(MAX_CODES).collect();
        }
        let phrase = phrase(&path);
        entries.extend(codes.into_iter().map(|code| Entry { code, phrase: phrase.clone(), kind }));
    }
    entries
}

/// Gives each concept its entries, but for those whose words one of its wordings has already. Tells how many codes are no
/// concept.
pub(super) fn join(concepts: &mut [Concept], mut entries: Vec<Entry>, analyzer: &Analyzer) -> usize {
    entries.sort_by(|a, b| a.code.cmp(&b.code));
    let mut strangers = 0;
    for entries in entries.chunk_by(|a, b| a.code == b.code) {
        match concepts.binary_search_by(|concept| concept.code.cmp(&entries[0].code)) {
            Ok(at) => give(&mut concepts[at], entries, analyzer),
            Err(_) => strangers += 1,
        }
    }
    strangers
}

fn give(concept: &mut Concept, entries: &[Entry], analyzer: &Analyzer) {
    let mut known = Known::default();
    concept.descriptors.iter().for_each(|d| known.add(terms(&d.text, analyzer)));
    for entry in entries {
        let terms = terms(&outside(&entry.phrase), analyzer);
        if !known.has(&terms) {
            concept.describe(entry.kind, &entry.phrase);
            known.add(terms);
        }
    }
}

/// The words of each wording of a code, and which wordings have a word.
#[derive(Default)]
struct Known {
    wordings: Vec<FxHashSet<String>>,
    holders: FxHashMap<String, Vec<usize>>,
}

impl Known {
    fn add(&mut self, terms: FxHashSet<String>) {
        for term in &terms {
            self.holders.entry(term.clone()).or_default().push(self.wordings.len());
        }
        self.wordings.push(terms);
    }

    /// Whether one wording has all these words; only those with the rarest of them can.
    fn has(&self, terms: &FxHashSet<String>) -> bool {
        let holders = terms.iter().map(|term| self.holders.get(term).map_or(&[][..], Vec::as_slice));
        match holders.min_by_key(|holders| holders.len()) {
            Some(rarest) => rarest.iter().any(|at| terms.is_subset(&self.wordings[*at])),
            None => true,
        }
    }
}

fn terms(text: &str, analyzer: &Analyzer) -> FxHashSet<String> {
    let mut terms: FxHashSet<String> = words(text).map(|word| analyzer.term(&word.folded())).collect();
    terms.remove("");
    terms
}

/// The lines from the main term down to line `at`.
fn path(index: &Index, at: usize) -> Vec<&Line> {
    let mut path = Vec::new();
    let mut next = Some(at);
    while let Some(line) = next.and_then(|at| index.lines.get(at)) {
        path.push(line);
        next = line.above;
    }
    path.reverse();
    path
}

/// A line as a phrase: modifiers before what they modify, what follows after, its own non-essential modifiers in parentheses.
fn phrase(path: &[&Line]) -> String {
    let mut titles: Vec<String> = path.iter().map(|line| plain(&line.title)).collect();
    let follows = titles.get(1).is_none_or(|title| opens_what_follows(title));
    if let Some(main) = titles.first_mut().filter(|main| !follows && !is_name(main)) {
        *main = main.to_lowercase();
    }
    let mut said = spoken(&titles, " ");
    let asides = path.last().map(|line| asides(&line.title)).unwrap_or_default();
    if !asides.is_empty() {
        said.push(' ');
        said.push_str(&asides);
    }
    said
}

/// Whether a main term begins with a name or an abbreviation, which keeps its capitals.
fn is_name(main: &str) -> bool {
    let first = main.split(' ').next().unwrap_or_default();
    first.contains('\'') || first.chars().skip(1).any(char::is_uppercase)
}

/// Titles, the widest first, as one would say them.
fn spoken(titles: &[String], of: &str) -> String {
    let follows = titles.iter().skip(1).position(|title| opens_what_follows(title)).map_or(titles.len(), |at| at + 1);
    let (mut said, rest) = (titles[..follows].to_vec(), &titles[follows..]);
    said.reverse();
    said.retain(|title| !title.is_empty());
    let mut said = said.join(of);
    if let Some((opening, below)) = rest.split_first() {
        let is_bare = opening.split([' ', ',']).all(|word| word.is_empty() || is_following(word));
        let below = match is_bare {
            true => spoken(below, of),
            false => below.join(" "),
        };
        said = [said.as_str(), opening, &below].join(" ");
    }
    said.trim().to_string()
}

fn opens_what_follows(title: &str) -> bool {
    title.split([' ', ',']).next().is_some_and(is_following)
}

fn is_following(word: &str) -> bool {
    FOLLOWING.contains(&word.to_lowercase().as_str())
}

/// A line of a table in one of its columns: "adverse effect of aspirin", "benign neoplasm of skin of hand".
fn in_column(head: &str, path: &[&Line]) -> String {
    let head = head.to_lowercase();
    let titles: Vec<String> = path.iter().map(|line| plain(&line.title)).collect();
    let is_neoplasm = path.first().is_some_and(|main| main.title.to_lowercase().starts_with("neoplasm"));
    if is_neoplasm {
        let site = spoken(titles.get(1..).unwrap_or_default(), " of ");
        let what = match (head.starts_with("ca "), head.ends_with("behavior")) {
            (true, _) => head.replacen("ca ", "carcinoma ", 1),
            (_, true) => format!("neoplasm of {head}"),
            _ => format!("{head} neoplasm"),
        };
        return if site.is_empty() { what } else { format!("{what} of {site}") };
    }
    let what = spoken(&titles, " ");
    match head.strip_prefix("poisoning") {
        Some(how) => format!("{what} poisoning, {}", how.trim()).trim_end_matches([',', ' ']).to_string(),
        None => format!("{head} of {what}"),
    }
}

/// A title without non-essential modifiers and remarks; of the forms of one word ("boat, boating") the first.
fn plain(title: &str) -> String {
    let outside = outside(title);
    let words: Vec<&str> = outside.split_whitespace().filter(|word| !REMARKS.contains(word)).collect();
    let plain = words.join(" ").replace(" ,", ",").trim_end_matches([',', ' ']).to_string();
    let forms: Vec<&str> = plain.split(", ").collect();
    let stem = |form: &str| form.chars().take(4).flat_map(char::to_lowercase).collect::<String>();
    let is_form = |form: &&str| !form.contains(' ') && stem(form) == stem(forms[0]);
    match forms.len() > 1 && forms.iter().all(is_form) {
        true => forms[0].to_string(),
        false => plain,
    }
}

/// What stands outside parentheses.
fn outside(title: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::with_capacity(title.len());
    for c in title.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// What stands in parentheses, with them.
fn asides(title: &str) -> String {
    let mut found = Vec::new();
    let mut rest = title;
    while let Some((_, after)) = rest.split_once('(') {
        let (inside, after) = after.split_once(')').unwrap_or((after, ""));
        found.push(format!("({})", inside.trim()));
        rest = after;
    }
    found.join(" ")
}

/// Where the lines of an index are found by the words of a reference.
struct Places<'i> {
    index: &'i Index,
    mains: FxHashMap<String, Vec<usize>>,
    /// The first line of a name below another.
    below: FxHashMap<(usize, String), usize>,
}

impl<'i> Places<'i> {
    fn of(index: &'i Index) -> Places<'i> {
        let mut mains: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        let mut below: FxHashMap<(usize, String), usize> = FxHashMap::default();
        for (at, line) in index.lines.iter().enumerate() {
            for name in names(&line.title) {
                match line.above {
                    Some(above) => _ = below.entry((above, name)).or_insert(at),
                    None => mains.entry(name).or_default().push(at),
                }
            }
        }
        Places { index, mains, below }
    }

    /// The codes of the line that `see` names ("Fracture, femur, upper end"); none when no line or no code is sure.
    fn resolve(&self, see: &str, steps: usize, looks: &mut usize) -> Vec<Code> {
        let segments: Vec<String> = outside(see).split(',').map(folded).filter(|s| !s.is_empty()).collect();
        if steps == 0 || segments.len() > MAX_PARTS {
            return Vec::new();
        }
        let from = (1..=segments.len()).rev();
        let mains = from.filter_map(|n| Some((self.mains.get(&segments[..n].join(", "))?, &segments[n..])));
        for (mains, rest) in mains {
            for main in mains {
                let codes = self.codes_below(*main, rest, steps, looks);
                if !codes.is_empty() {
                    return codes;
                }
            }
        }
        Vec::new()
    }

    fn codes_below(&self, main: usize, segments: &[String], steps: usize, looks: &mut usize) -> Vec<Code> {
        let Some(line) = self.index.lines.get(main) else { return Vec::new() };
        if !self.index.heads.is_empty() {
            return self.cell(main, segments, looks).into_iter().collect();
        }
        let Some(at) = self.descend(main, segments, looks) else { return Vec::new() };
        let line = self.index.lines.get(at).unwrap_or(line);
        match line.codes.is_empty() {
            false => line.codes.clone(),
            true => line.see.iter().flat_map(|see| self.resolve(see, steps - 1, looks)).take(MAX_CODES).collect(),
        }
    }

    /// Of the table of neoplasms: the code in the column that the reference names beside the site.
    fn cell(&self, main: usize, segments: &[String], looks: &mut usize) -> Option<Code> {
        let column = |segment: &String| {
            let named = |head: &str| match segment.as_str() {
                "malignant" | "primary" => head == "malignant primary",
                "secondary" => head == "malignant secondary",
                "in situ" => head == "ca in situ",
                other => head == other,
            };
            self.index.heads.iter().find(|(_, head)| named(&head.to_lowercase())).map(|(column, _)| *column)
        };
        let column = segments.iter().find_map(column)?;
        let site: Vec<String> = segments.iter().filter(|s| *s != "by site" && self.is_site(s)).cloned().collect();
        let line = self.index.lines.get(self.descend(main, &site, looks)?)?;
        line.cells.iter().find(|(number, _)| *number == column).map(|(_, code)| code.clone())
    }

    fn is_site(&self, segment: &str) -> bool {
        let is_column =
            |head: &str| head.split(' ').any(|word| word == segment) || head == segment || head.ends_with(segment);
        !self.index.heads.iter().any(|(_, head)| is_column(&head.to_lowercase()))
    }

    /// The line that the segments lead to, from line `at` down.
    fn descend(&self, at: usize, segments: &[String], looks: &mut usize) -> Option<usize> {
        *looks = looks.checked_sub(1)?;
        let Some(first) = segments.first() else { return Some(at) };
        for n in (1..=segments.len()).rev() {
            let found = self.below.get(&(at, segments[..n].join(", ")));
            if let Some(found) = found.and_then(|line| self.descend(*line, &segments[n..], looks)) {
                return Some(found);
            }
        }
        // "with cholecystitis" may be two lines.
        let (opening, rest) = first.split_once(' ').filter(|(opening, _)| is_following(opening))?;
        let opened = self.below.get(&(at, opening.to_string()))?;
        let mut shorter = segments.to_vec();
        shorter[0] = rest.to_string();
        self.descend(*opened, &shorter, looks)
    }
}

/// What a reference may call a line: its title, or its first form.
fn names(title: &str) -> Vec<String> {
    let whole = folded(&outside(title));
    let whole = whole.trim_end_matches(',').to_string();
    match whole.split_once(", ") {
        Some((first, _)) => vec![first.to_string(), whole],
        None => vec![whole],
    }
}

fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().filter(|word| !REMARKS.contains(word)).collect();
    words.join(" ").replace(" ,", ",").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(titles: &[&str]) -> String {
        let lines: Vec<Line> =
            titles.iter().map(|title| Line { title: title.to_string(), ..Line::default() }).collect();
        phrase(&lines.iter().collect::<Vec<_>>())
    }

    #[test]
    fn a_path_is_said_as_people_say_it() {
        assert_eq!(said(&["Creaking, creaky", "joint (stiff)", "elbow (left)"]), "elbow joint creaking (left)");
        assert_eq!(said(&["Creaking", "with", "humming", "loud"]), "Creaking with loud humming");
        assert_eq!(said(&["Creaking NEC", "in winter", "first"]), "Creaking in winter first");
        assert_eq!(said(&["Creaking, not heard"]), "Creaking, not heard");
    }

    #[test]
    fn a_line_of_a_table_is_said_with_its_column() {
        let lines = ["Neoplasm, neoplastic", "wing, winged", "tip"]
            .map(|title| Line { title: title.to_string(), ..Line::default() });
        let path: Vec<&Line> = lines.iter().collect();
        assert_eq!(in_column("Benign", &path), "benign neoplasm of tip of wing");
        assert_eq!(in_column("Ca in situ", &path), "carcinoma in situ of tip of wing");
        assert_eq!(in_column("Uncertain Behavior", &path[..1]), "neoplasm of uncertain behavior");
        assert_eq!(in_column("Poisoning Assault", &path[1..2]), "wing poisoning, assault");
        assert_eq!(in_column("Adverse effect", &path[1..]), "adverse effect of tip wing");
    }
}
