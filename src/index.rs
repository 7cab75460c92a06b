//! Concepts to snapshot: the only place where a tantivy document is made.
//!
//! [`build`] writes everything into a folder that the caller names and nobody reads yet; publishing it is
//! [`crate::catalog`]'s affair. The same release gives the same table and postings whatever the number of threads.

mod families;

use std::borrow::Cow;
use std::path::Path;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use tantivy::schema::{IndexRecordOption, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::WhitespaceTokenizer;

use crate::analyzer::{Analyzer, marked as spoken, unmarked, words};
use crate::descriptor::{Concept, Date, Descriptor, Role};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::release::Release;
use crate::schema::{Field, Prior, Ranking, Schema, WordRules};
use crate::snapshot::{
    self, ASIDE, BRACKET, FIELD, FORMAT, Head, LENGTH_STEPS, Manifest, ManifestFile, NONE, PLAIN, PURPOSE, SECTIONS,
    SECTIONS_FIRST, Section, TERM, flat,
};

/// A term that more than one in this many descriptors hold gets a bitmap.
const DENSE_SHARE: usize = 24;

/// Writes the snapshot of `release` into the empty folder `dir` and gives its manifest.
///
/// # Errors
/// [`Error::BadFile`] when a descriptor's kind is not in the schema, [`Error::TooLarge`] when the release is too large for the format,
/// [`Error::Io`] and [`Error::Engine`] when writing fails.
pub fn build(release: &Release, schema: &Schema, dir: &Path, progress: &dyn Progress) -> Result<Manifest> {
    let analyzer = Analyzer::builtin()?;
    let rules = WordRules::builtin()?;
    let ranking = Ranking::builtin()?;
    progress.begin("indexing", release.concepts.len() as u64, "codes");
    let kinds = kind_numbers(release, schema)?;
    check_size(kinds.len(), || format!("{} {}", release.system, release.version))?;
    let mut lexis = Lexis::of(&release.concepts, schema, &kinds, &analyzer, progress);
    let costs = TermCosts::new(&rules, &ranking, &analyzer);
    lexis.mark_plain(&costs);
    let costs = costs.of(&lexis.terms);
    let (postings, table) = rayon::join(
        || write_postings(&dir.join("postings"), &lexis),
        || write_table(&dir.join("table.bin"), release, schema, &kinds, &lexis, &costs, &analyzer),
    );
    postings?;
    table?;
    progress.end();
    let schema_path = dir.join("schema.toml");
    std::fs::write(&schema_path, &schema.text).map_err(Error::io("write", &schema_path))?;
    let manifest = manifest(release, schema, dir)?;
    snapshot::write_manifest(dir, &manifest)?;
    Ok(manifest)
}

/// Refuses a release with more descriptors than there are numbers for them.
fn check_size(descriptors: usize, release: impl Fn() -> String) -> Result<()> {
    let most = snapshot::MOST_DESCRIPTORS - 1;
    if descriptors <= most {
        return Ok(());
    }
    Err(Error::TooLarge { release: release(), most, found: descriptors })
}

/// The schema number of each descriptor's kind, in concept and descriptor order.
fn kind_numbers(release: &Release, schema: &Schema) -> Result<Vec<u8>> {
    let unknown = |d: &Descriptor| Error::BadFile {
        path: release.files.first().map_or_else(|| release.system.to_string(), |f| f.name.clone()),
        expected: format!("descriptor kinds of {}", schema.id),
        found: format!("`{}`", d.kind),
    };
    let number = |d: &Descriptor| schema.kind(&d.kind).map(|k| k as u8).ok_or_else(|| unknown(d));
    release.concepts.iter().flat_map(|c| &c.descriptors).map(number).collect()
}

/// The words and terms of a release.
struct Lexis {
    /// Different words, in alphabetical order.
    words: Vec<String>,
    /// The term number of each word.
    word_terms: Vec<u32>,
    /// How many descriptors hold each word.
    word_counts: Vec<u32>,
    /// Different terms, in byte order: their positions are their numbers, here and in the tantivy dictionary.
    terms: Vec<String>,
    /// Term numbers per descriptor; empty where another descriptor of the concept has the same.
    descriptors: Vec<Vec<u32>>,
}

/// What one part of the concepts says, in word numbers of its own.
#[derive(Default)]
struct Part {
    numbers: FxHashMap<String, u32>,
    descriptors: Vec<Vec<u32>>,
}

impl Lexis {
    fn of(concepts: &[Concept], schema: &Schema, kinds: &[u8], analyzer: &Analyzer, progress: &dyn Progress) -> Lexis {
        let mut kinds = kinds.iter();
        let fields: Vec<Vec<&Field>> = concepts
            .iter()
            .map(|c| kinds.by_ref().take(c.descriptors.len()).map(|k| &schema.kinds[*k as usize]).collect())
            .collect();
        let parts: Vec<Part> = concepts
            .par_chunks(4096)
            .zip(fields.par_chunks(4096))
            .map(|(concepts, fields)| {
                let mut part = Part::default();
                for (concept, fields) in concepts.iter().zip(fields) {
                    part.read(concept, fields, analyzer);
                }
                progress.advance(concepts.len() as u64);
                part
            })
            .collect();
        Lexis::join(parts, analyzer)
    }

    /// Marks the terms that the word rules say nothing of.
    fn mark_plain(&mut self, costs: &TermCosts) {
        let plain: Vec<bool> = self.terms.iter().map(|term| costs.is_plain(term)).collect();
        let marked = |term: &mut u32| *term |= if plain[(*term & TERM) as usize] { PLAIN } else { 0 };
        self.descriptors.par_iter_mut().for_each(|terms| terms.iter_mut().for_each(marked));
    }

    fn join(parts: Vec<Part>, analyzer: &Analyzer) -> Lexis {
        let mut words: Vec<&String> = parts.iter().flat_map(|p| p.numbers.keys()).collect();
        words.par_sort_unstable();
        words.dedup();
        let words: Vec<String> = words.into_iter().cloned().collect();
        let term = |word: &String| {
            let (language, word) = unmarked(word);
            analyzer.term_in(language, word)
        };
        let term_of: Vec<String> = words.par_iter().map(term).collect();
        let mut terms: Vec<&String> = term_of.iter().filter(|t| !t.is_empty()).collect();
        terms.par_sort_unstable();
        terms.dedup();
        let terms: Vec<String> = terms.into_iter().cloned().collect();
        let number = |term: &String| terms.binary_search(term).map_or(NONE, |i| i as u32);
        let word_terms: Vec<u32> = term_of.iter().map(number).collect();
        let mut word_counts = vec![0; words.len()];
        let mut descriptors = Vec::new();
        for part in parts {
            let mut renumber = vec![0; part.numbers.len()];
            for (word, local) in &part.numbers {
                renumber[*local as usize] = words.binary_search(word).unwrap_or(0);
            }
            for descriptor in part.descriptors {
                let mut terms = Vec::with_capacity(descriptor.len());
                for local in descriptor {
                    let word = renumber[(local & TERM) as usize];
                    word_counts[word] += 1;
                    if word_terms[word] != NONE {
                        terms.push(word_terms[word] | local & !TERM);
                    }
                }
                descriptors.push(terms);
            }
        }
        Lexis { words, word_terms, word_counts, terms, descriptors }
    }
}

impl Part {
    fn read(&mut self, concept: &Concept, fields: &[&Field], analyzer: &Analyzer) {
        let first = self.descriptors.len();
        for (descriptor, field) in concept.descriptors.iter().zip(fields) {
            let mut numbers = Vec::with_capacity(16);
            if let Some(language) = field.analyzer.language() {
                let marked = marked(&descriptor.text);
                for word in words(&descriptor.text) {
                    let marks = marked.iter().filter(|(range, _)| range.contains(&word.start));
                    let folded = word.folded();
                    let in_full = analyzer.in_full(&folded).filter(|_| field.abbreviated);
                    let spoken_of = in_full.map_or(Cow::Borrowed(&*folded), Cow::Borrowed);
                    let number = self.number(&spoken(language, spoken_of));
                    numbers.push(marks.fold(number, |number, (_, mark)| number | mark));
                }
            }
            if self.descriptors[first..].contains(&numbers) {
                numbers.clear();
            }
            self.descriptors.push(numbers);
        }
    }

    fn number(&mut self, word: &str) -> u32 {
        match self.numbers.get(word) {
            Some(number) => *number,
            None => {
                let number = self.numbers.len() as u32;
                self.numbers.insert(word.to_string(), number);
                number
            }
        }
    }
}

/// What each word costs a descriptor when nobody asked for it.
pub struct TermCosts {
    costs: FxHashMap<String, f32>,
    /// Terms that name a pole or deny something.
    telling: FxHashSet<String>,
    ranking: Ranking,
}

impl TermCosts {
    /// Costs by the word rules and weights.
    pub fn new(rules: &WordRules, ranking: &Ranking, analyzer: &Analyzer) -> TermCosts {
        let boilerplate = rules.boilerplate.iter().map(|w| (analyzer.term(w), ranking.boilerplate_cost));
        let narrowing = rules.narrowing.iter().map(|w| (analyzer.term(w), ranking.narrowing_cost));
        let poles = rules.contrast.iter().flat_map(|contrast| &contrast.poles).flatten().map(String::as_str);
        let denials = rules.negations.iter().flat_map(|phrase| phrase.split(' '));
        let telling = poles.chain(denials).chain(rules.negating_prefixes.iter().map(String::as_str));
        TermCosts {
            costs: boilerplate.chain(narrowing).collect(),
            telling: telling.map(|word| analyzer.term(word)).collect(),
            ranking: ranking.clone(),
        }
    }

    /// Whether the word rules say nothing of a term, so that it costs 1.
    fn is_plain(&self, term: &str) -> bool {
        !self.costs.contains_key(term) && !begins_with_digit(term) && !self.telling.contains(term)
    }

    /// The cost of each term, in the order given.
    pub fn of<S: AsRef<str>>(&self, terms: &[S]) -> Vec<f32> {
        terms.iter().map(|term| self.cost(term.as_ref())).collect()
    }

    /// The terms that cost anything but 1, with their costs; those that begin with a digit cost [`TermCosts::number`].
    pub fn listed(&self) -> impl Iterator<Item = (&str, f32)> {
        self.costs.iter().map(|(term, cost)| (term.as_str(), *cost))
    }

    /// The cost of a term that begins with a digit and is not listed.
    pub fn number(&self) -> f32 {
        self.ranking.number_cost
    }

    /// The cost of one term.
    fn cost(&self, term: &str) -> f32 {
        if let Some(cost) = self.costs.get(term) {
            return *cost;
        }
        if begins_with_digit(term) { self.ranking.number_cost } else { 1.0 }
    }
}

fn begins_with_digit(term: &str) -> bool {
    term.bytes().next().is_some_and(|b| b.is_ascii_digit())
}

/// The ranges of `text` that say less of what a code is than the rest, with their marks: what stands in parentheses or brackets, and
/// what a thing is used with.
fn marked(text: &str) -> Vec<(std::ops::Range<usize>, u32)> {
    let mut found = Vec::new();
    let mut opened = None;
    for (i, c) in text.char_indices() {
        match c {
            '(' => opened = opened.or(Some((i, ASIDE))),
            '[' => opened = opened.or(Some((i, ASIDE | BRACKET))),
            ')' | ']' => found.extend(opened.take().map(|(from, mark)| (from..i, mark))),
            _ => {}
        }
    }
    for phrase in ["for use with ", "for use in ", "for use on ", "used with ", "used in ", "used on "] {
        if let Some(from) = text.find(phrase) {
            let end = text[from..].find([',', ';', '(']).map_or(text.len(), |length| from + length);
            found.push((from..end, PURPOSE));
        }
    }
    found
}

fn write_postings(dir: &Path, lexis: &Lexis) -> Result<()> {
    let engine = |e: tantivy::TantivyError| Error::engine("written", dir)(e);
    std::fs::create_dir(dir).map_err(Error::io("create", dir))?;
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::Basic);
    let mut schema = tantivy::schema::Schema::builder();
    let field = schema.add_text_field(FIELD, TextOptions::default().set_indexing_options(indexing));
    let tokenizers = tantivy::tokenizer::TokenizerManager::new();
    tokenizers.register("whitespace", WhitespaceTokenizer::default());
    let directory = tantivy::directory::MmapDirectory::open(dir).map_err(|e| engine(e.into()))?;
    let mut writer = tantivy::IndexBuilder::new()
        .schema(schema.build())
        .tokenizers(tokenizers)
        .single_segment_index_writer::<tantivy::TantivyDocument>(directory, 512 << 20)
        .map_err(engine)?;
    let mut text = String::new();
    for descriptor in &lexis.descriptors {
        text.clear();
        for term in descriptor {
            text.push_str(&lexis.terms[(term & TERM) as usize]);
            text.push(' ');
        }
        let mut document = tantivy::TantivyDocument::new();
        document.add_text(field, &text);
        writer.add_document(document).map_err(engine)?;
    }
    writer.finalize().map_err(engine)?;
    rename_segment(dir)
}

/// The name of the one segment of every snapshot.
const SEGMENT: &str = "00000000000000000000000000000001";

/// Gives the segment a fixed name in place of its random one, so that the same files give the same bytes.
fn rename_segment(dir: &Path) -> Result<()> {
    let mut names = Vec::new();
    let mut random = None;
    for entry in std::fs::read_dir(dir).map_err(Error::io("read", dir))? {
        let name = entry.map_err(Error::io("read", dir))?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".lock") {
            let path = dir.join(&name);
            std::fs::remove_file(&path).map_err(Error::io("write", &path))?;
        } else if let Some((segment, part)) = name.split_once('.').filter(|(segment, _)| segment.len() == SEGMENT.len())
        {
            let named = format!("{SEGMENT}.{part}");
            let path = dir.join(&named);
            std::fs::rename(dir.join(&name), &path).map_err(Error::io("write", &path))?;
            random = Some(segment.to_string());
            names.push(named);
        }
    }
    names.push("meta.json".to_string());
    names.sort();
    let path = dir.join(".managed.json");
    std::fs::write(&path, format!("[\"{}\"]\n", names.join("\",\""))).map_err(Error::io("write", &path))?;
    let path = dir.join("meta.json");
    let meta = std::fs::read_to_string(&path).map_err(Error::io("read", &path))?;
    let random = random.unwrap_or_default();
    std::fs::write(&path, meta.replace(&hyphened(&random), &hyphened(SEGMENT))).map_err(Error::io("write", &path))
}

/// A segment's name as `meta.json` writes it.
fn hyphened(name: &str) -> String {
    let cut = |from: usize, to: usize| name.get(from..to).unwrap_or_default();
    [cut(0, 8), cut(8, 12), cut(12, 16), cut(16, 20), cut(20, 32)].join("-")
}

/// Collects the sections of the table.
struct Table {
    sections: Vec<Vec<u8>>,
}

impl Table {
    fn new() -> Table {
        Table { sections: vec![Vec::new(); SECTIONS] }
    }

    fn put<T: bytemuck::NoUninit>(&mut self, section: Section, items: &[T]) {
        self.sections[section as usize] = bytemuck::cast_slice(items).to_vec();
    }

    /// Puts lists of items and where each begins.
    fn put_lists<T: bytemuck::NoUninit, L: AsRef<[T]>>(
        &mut self,
        at: Section,
        of: Section,
        lists: impl Iterator<Item = L>,
    ) {
        let (mut starts, mut items) = (vec![0u32], Vec::new());
        for list in lists {
            items.extend_from_slice(list.as_ref());
            starts.push(items.len() as u32);
        }
        self.put(at, &starts);
        self.put(of, &items);
    }
}

fn write_table(
    path: &Path,
    release: &Release,
    schema: &Schema,
    kinds: &[u8],
    lexis: &Lexis,
    costs: &[f32],
    analyzer: &Analyzer,
) -> Result<u64> {
    let mut table = Table::new();
    let known = put_concepts(&mut table, &release.concepts, schema, kinds, lexis, costs);
    put_descriptors(&mut table, &release.concepts);
    put_heads(&mut table, &release.concepts, kinds, &known);
    put_terms(&mut table, &release.concepts, schema, lexis, costs);
    put_words(&mut table, lexis, analyzer);
    if table.sections.iter().any(|s| s.len() > u32::MAX as usize) {
        return Err(Error::BadFile {
            path: release.system.to_string(),
            expected: "a release with less than 4 GiB of text".to_string(),
            found: "more".to_string(),
        });
    }
    let sections: Vec<&[u8]> = table.sections.iter().map(Vec::as_slice).collect();
    flat::write(path, &sections)
}

/// What the heads and the terms of descriptors need to know of their concepts.
struct Known {
    /// Per concept, the priors that hold for it.
    priors: Vec<u32>,
    /// Per concept, what its family gives it.
    given: Vec<f32>,
    /// Per descriptor, its marked terms.
    terms: Vec<Vec<u32>>,
}

/// Puts what concepts have besides their descriptors.
fn put_concepts(
    table: &mut Table,
    concepts: &[Concept],
    schema: &Schema,
    kinds: &[u8],
    lexis: &Lexis,
    costs: &[f32],
) -> Known {
    table.put_lists(Section::CodeAt, Section::Code, concepts.iter().map(|c| c.code.as_str().as_bytes()));
    let roles: Vec<u8> = concepts.iter().map(|c| role_number(c.role)).collect();
    table.put(Section::Role, &roles);
    let find = |code: &crate::code::Code| concepts.binary_search_by(|c| c.code.cmp(code)).map_or(NONE, |i| i as u32);
    let parents: Vec<u32> = concepts.iter().map(|c| c.parent.as_ref().map_or(NONE, find)).collect();
    let mut children = vec![Vec::new(); concepts.len()];
    for (child, parent) in parents.iter().enumerate().filter(|(_, p)| **p != NONE) {
        children[*parent as usize].push(child as u32);
    }
    table.put(Section::Parent, &parents);
    table.put_lists(Section::ChildAt, Section::Child, children.iter());
    let mut put_dates = |section, of: fn(&Concept) -> Option<Date>| {
        // Most publishers give no such dates: then the section stays empty.
        if concepts.iter().any(|c| of(c).is_some()) {
            table.put(section, &concepts.iter().map(|c| pack(of(c))).collect::<Vec<u32>>());
        }
    };
    put_dates(Section::Added, |c| c.added);
    put_dates(Section::Effective, |c| c.effective);
    put_dates(Section::Terminated, |c| c.terminated);
    table.put_lists(Section::ExtraAt, Section::Extra, concepts.iter().map(|c| extra(c).into_bytes()));
    let (mut first, mut firsts, mut displays, mut priors, mut of) = (0, vec![0u32], Vec::new(), Vec::new(), Vec::new());
    for (number, concept) in concepts.iter().enumerate() {
        of.extend(concept.descriptors.iter().map(|_| number as u32));
        let kinds = &kinds[first..first + concept.descriptors.len()];
        let shown = (0..kinds.len()).min_by_key(|i| schema.kinds[kinds[*i] as usize].display).unwrap_or(0);
        displays.push((first + shown) as u32);
        let text = concept.descriptors.get(shown).map_or(String::new(), |d| d.text.to_lowercase());
        priors.push(prior_bits(&schema.priors, concept, &text));
        first += concept.descriptors.len();
        firsts.push(first as u32);
    }
    table.put(Section::DescriptorAt, &firsts);
    let (parents, children, displays) = (&parents[..], &children[..], &displays[..]);
    let families = families::Families { concepts, schema, lexis, costs, parents, children, displays, firsts: &firsts };
    let defaults = families.defaults();
    let (headings, residuals): (Vec<u32>, Vec<u32>) = families.residuals(&defaults).into_iter().unzip();
    table.put(Section::Default, &defaults);
    table.put(Section::ResidualHeading, &headings);
    table.put(Section::Residual, &residuals);
    table.put(Section::Display, displays);
    Known { priors, given: families.given(), terms: families.marked(&of) }
}

fn role_number(role: Role) -> u8 {
    match role {
        Role::Code => 0,
        Role::Header => 1,
        Role::Modifier => 2,
    }
}

/// A date as the number YYYYMMDD; 0 for none.
fn pack(date: Option<Date>) -> u32 {
    date.map_or(0, |d| d.year() as u32 * 10_000 + d.month() as u32 * 100 + d.day() as u32)
}

/// Properties and references as one text: name, unit separator, value, with record separators between.
fn extra(concept: &Concept) -> String {
    let see = concept.see.iter().map(|code| ("see", code.as_str()));
    let mut all: Vec<(&str, &str)> =
        concept.properties.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(see).collect();
    all.sort_by_key(|(name, _)| SECTIONS_FIRST.iter().position(|first| first == name).unwrap_or(SECTIONS_FIRST.len()));
    all.iter().map(|(name, value)| format!("{name}\u{1f}{value}")).collect::<Vec<_>>().join("\u{1e}")
}

/// Which priors hold for a concept shown as `text` (in small letters), a bit each.
fn prior_bits(priors: &[Prior], concept: &Concept, text: &str) -> u32 {
    let role = ["code", "header", "modifier"][role_number(concept.role) as usize];
    let has = |phrase: &String| match phrase.strip_prefix('^') {
        Some(start) => text.starts_with(start),
        None => text.contains(phrase.as_str()),
    };
    let holds = |prior: &Prior| {
        prior.role.as_deref().is_none_or(|wanted| wanted == role)
            && (prior.codes.is_empty() || prior.codes.iter().any(|c| concept.code.as_str().starts_with(c.as_str())))
            && (prior.phrases.is_empty() || prior.phrases.iter().any(has))
    };
    priors.iter().enumerate().filter(|(_, p)| holds(p)).fold(0, |bits, (i, _)| bits | 1 << i)
}

/// The texts of all descriptors. A text that stands in the concept's first one, or in that of the concept below, is not stored again:
/// a heading's title begins the titles of its codes.
fn put_descriptors(table: &mut Table, concepts: &[Concept]) {
    let (mut text, mut at, mut lens) = (String::new(), Vec::new(), Vec::new());
    let mut below: Option<(&str, u32)> = None;
    for concept in concepts.iter().rev() {
        let mut first: Option<(&str, u32)> = None;
        let mut known: FxHashMap<&str, u32> = FxHashMap::default();
        let start = at.len();
        for descriptor in &concept.descriptors {
            let words = &descriptor.text[..descriptor.text.floor_char_boundary(u16::MAX as usize)];
            let within = |(whole, at): &(&str, u32)| whole.find(words).map(|from| at + from as u32);
            let place = *known.entry(words).or_insert_with(|| {
                [first, below].iter().flatten().find_map(within).unwrap_or_else(|| {
                    text.push_str(words);
                    (text.len() - words.len()) as u32
                })
            });
            first = first.or(Some((words, place)));
            at.push(place);
            lens.push(words.len() as u16);
        }
        at[start..].reverse();
        lens[start..].reverse();
        below = first.or(below);
    }
    at.reverse();
    lens.reverse();
    table.put(Section::Text, text.as_bytes());
    table.put(Section::TextAt, &at);
    table.put(Section::TextLen, &lens);
}

/// The heads of all descriptors, and the terms they point to. One more head closes the last one's terms.
fn put_heads(table: &mut Table, concepts: &[Concept], kinds: &[u8], known: &Known) {
    let (mut heads, mut terms) = (Vec::with_capacity(kinds.len() + 1), Vec::new());
    for (number, concept) in concepts.iter().enumerate() {
        for _ in &concept.descriptors {
            let at = heads.len();
            let head = Head {
                term_at: terms.len() as u32,
                concept: number as u32,
                priors: known.priors[number],
                kind: kinds[at],
                has_ended: concept.terminated.is_some(),
                given: known.given[number],
            };
            heads.push(head.packed());
            terms.extend_from_slice(&known.terms[at]);
        }
    }
    heads.push(Head { term_at: terms.len() as u32, ..Head::default() }.packed());
    table.put(Section::Head, &heads);
    table.put(Section::Terms, &terms);
}

/// In how many families each term stands.
struct InFamilies {
    frequency: Vec<u32>,
    /// Per term, the family in which it was seen last.
    last: Vec<u32>,
}

impl InFamilies {
    fn new(lexis: &Lexis) -> InFamilies {
        InFamilies { frequency: vec![0; lexis.terms.len()], last: vec![NONE; lexis.terms.len()] }
    }

    fn count(&mut self, term: usize, family: u32) {
        if self.last[term] != family {
            self.last[term] = family;
            self.frequency[term] += 1;
        }
    }
}

fn put_terms(table: &mut Table, concepts: &[Concept], schema: &Schema, lexis: &Lexis, costs: &[f32]) {
    let cost = |t: &u32| costs[(t & TERM) as usize] * if t & ASIDE == 0 { 1.0 } else { 0.25 };
    let length = |terms: &Vec<u32>| (terms.iter().map(cost).sum::<f32>() * LENGTH_STEPS).round() as u8;
    table.put(Section::Length, &lexis.descriptors.iter().map(length).collect::<Vec<u8>>());
    table.put_lists(Section::TermTextAt, Section::TermText, lexis.terms.iter().map(String::as_bytes));
    let mut holders = vec![0usize; lexis.terms.len()];
    let (mut told, mut listed) = (InFamilies::new(lexis), InFamilies::new(lexis));
    let is_listing = |kind: &str| schema.kind(kind).is_some_and(|k| schema.kinds[k].listing);
    let (mut families, mut previous, mut number) = (0u32, "", 0);
    for concept in concepts {
        let code = concept.code.as_str();
        let family = &code[..schema.family.min(code.len())];
        if families == 0 || family != previous {
            families += 1;
            previous = family;
        }
        for descriptor in &concept.descriptors {
            let counted = if is_listing(&descriptor.kind) { &mut listed } else { &mut told };
            for term in lexis.descriptors[number].iter().map(|t| (t & TERM) as usize) {
                holders[term] += 1;
                counted.count(term, families);
            }
            number += 1;
        }
    }
    let rest = |(told, listed): (u32, u32)| if told == 0 { listed } else { told };
    let frequency: Vec<u32> = told.frequency.into_iter().zip(listed.frequency).map(rest).collect();
    table.put(Section::FamilyFrequency, &frequency);
    table.put(Section::Families, &[families.max(1)]);
    put_dense(table, lexis, &holders);
    table.put(Section::TermHash, &snapshot::hashed::table(lexis.terms.iter().map(String::as_str)));
}

fn put_dense(table: &mut Table, lexis: &Lexis, holders: &[usize]) {
    let width = lexis.descriptors.len().div_ceil(64);
    let dense: Vec<u32> = (0..holders.len())
        .filter(|t| holders[*t] > 2_000 && holders[*t] * DENSE_SHARE > lexis.descriptors.len())
        .map(|t| t as u32)
        .collect();
    let row: FxHashMap<u32, usize> = dense.iter().enumerate().map(|(row, term)| (*term, row)).collect();
    let mut bits = vec![0u64; width * dense.len()];
    for (number, terms) in lexis.descriptors.iter().enumerate() {
        for row in terms.iter().filter_map(|t| row.get(&(t & TERM))) {
            bits[row * width + number / 64] |= 1 << (number % 64);
        }
    }
    table.put(Section::DenseTerm, &dense);
    table.put(Section::Dense, &bits);
}

fn put_words(table: &mut Table, lexis: &Lexis, analyzer: &Analyzer) {
    let kept = || lexis.word_terms.iter().enumerate().filter(|(_, term)| **term != NONE);
    table.put_lists(Section::WordAt, Section::Word, kept().map(|(i, _)| lexis.words[i].as_bytes()));
    let outlines = kept().map(|(i, _)| crate::snapshot::outline(unmarked(&lexis.words[i]).1));
    table.put(Section::WordOutline, &outlines.collect::<Vec<u32>>());
    table.put(Section::WordTerm, &kept().map(|(_, term)| *term).collect::<Vec<u32>>());
    table.put(Section::WordCount, &kept().map(|(i, _)| lexis.word_counts[i]).collect::<Vec<u32>>());
    let mut compounds: Vec<(u32, u32)> = kept()
        .filter_map(|(i, term)| {
            let tail = lexis.terms.binary_search(&analyzer.compound_tail(&lexis.words[i])?).ok()?;
            (tail as u32 != *term).then_some((tail as u32, *term))
        })
        .collect();
    compounds.sort_unstable();
    compounds.dedup();
    table.put(Section::CompoundTail, &compounds.iter().map(|c| c.0).collect::<Vec<u32>>());
    table.put(Section::CompoundTerm, &compounds.iter().map(|c| c.1).collect::<Vec<u32>>());
}

fn manifest(release: &Release, schema: &Schema, dir: &Path) -> Result<Manifest> {
    let concepts = &release.concepts;
    let count = |kind: &str| concepts.iter().flat_map(|c| &c.descriptors).filter(|d| d.kind == kind).count();
    let of_role = |role| concepts.iter().filter(|c| c.role == role).count();
    let descriptors = schema.kinds.iter().map(|k| (k.id.clone(), count(&k.id))).filter(|(_, n)| *n > 0).collect();
    Ok(Manifest {
        format: FORMAT,
        words: crate::schema::words_digest(),
        system: release.system.to_string(),
        version: release.version.to_string(),
        effective: release.effective.map(|d| d.to_string()),
        concepts: concepts.len(),
        billable: of_role(Role::Code),
        terminated: concepts.iter().filter(|c| c.terminated.is_some()).count(),
        modifiers: of_role(Role::Modifier),
        descriptors,
        files: release.files.iter().map(ManifestFile::from).collect(),
        supplements: release.supplements.iter().map(Into::into).collect(),
        notice: release.notice.clone(),
        warnings: release.warnings.clone(),
        contents: contents(dir)?,
    })
}

/// The files of a snapshot that is being written, with their digests, by name.
fn contents(dir: &Path) -> Result<Vec<ManifestFile>> {
    let mut names = vec!["schema.toml".to_string(), "table.bin".to_string()];
    let postings = dir.join("postings");
    for entry in std::fs::read_dir(&postings).map_err(Error::io("read", &postings))? {
        let name = entry.map_err(Error::io("read", &postings))?.file_name();
        let name = name.to_string_lossy();
        if !name.ends_with(".lock") {
            names.push(format!("postings/{name}"));
        }
    }
    names.sort();
    let file = |name: String| {
        let path = dir.join(&name);
        let mut hasher = blake3::Hasher::new();
        // Syncing needs the right to write on some systems.
        let source = std::fs::File::options().read(true).write(true).open(&path);
        let mut source = source.map_err(Error::io("read", &path))?;
        source.sync_all().map_err(Error::io("write", &path))?;
        let bytes = std::io::copy(&mut source, &mut hasher).map_err(Error::io("read", &path))?;
        Ok(ManifestFile { name, bytes, blake3: hasher.finalize().to_hex().to_string() })
    };
    names.into_par_iter().map(file).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_release_with_too_many_descriptors_is_refused() {
        let name = || "sample 2026".to_string();
        let most = snapshot::MOST_DESCRIPTORS - 1;
        check_size(most, name).unwrap();
        let refused = check_size(most + 1, name).unwrap_err();
        assert_eq!(refused.to_string(), "sample 2026: expected at most 16777215 descriptors, found 16777216");
        assert!(refused.hint().unwrap().contains("plaincode index FILE"));
    }
}
