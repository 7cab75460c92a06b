//! The shipped lexicon is clean, and thesauri of the user's own work on top of it.
//!
//! The lint, over `index-schema/lexicon/*.lex`:
//! 1. Every file opens with its scope, and every line is a rule.
//! 2. No rule stands twice, within a file or across files: same words on either side, same conditions.
//! 3. No rule contradicts itself or another: equal words on both sides, or two strengths for one rule.
//! 4. Strengths lie between 0.1 and 1, and `in:` names known systems.
//! 5. There are at least 8,000 rules, a third of them for procedures, tests, supplies, drugs and visits.
//! 6. Outside `! unseen:` blocks, some descriptor holds all words of a rule's right side (with the real releases at hand).

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use plaincode::analyzer::Analyzer;
use plaincode::ingest;
use plaincode::lexicon::FILES;
use plaincode::lexicon::rules::{self, Line};
use plaincode::progress::Silent;
use plaincode::schema::Schema;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The files about what is done and supplied, not about what someone has.
const PROCEDURE_SIDE: [&str; 8] = [
    "surgery",
    "imaging",
    "laboratory",
    "therapy",
    "visits-and-anesthesia",
    "numbers-and-units",
    "devices-and-supplies",
    "drugs",
];

/// One right side of one line, in terms.
struct Rule<'f> {
    file: &'f str,
    line: Line<'f>,
    left: BTreeSet<String>,
    right: BTreeSet<String>,
}

impl Rule<'_> {
    fn place(&self) -> String {
        format!("{}:{}", self.file, self.line.number)
    }
}

fn terms(analyzer: &Analyzer, text: &str) -> BTreeSet<String> {
    analyzer.tokens(text).into_iter().filter(|t| !t.is_stop()).map(|t| t.term).collect()
}

fn all_rules(analyzer: &Analyzer) -> Result<Vec<Rule<'static>>> {
    let mut all = Vec::new();
    for (file, text) in FILES {
        for line in rules::read(file, text)? {
            for right in &line.right {
                let (left, right) = (terms(analyzer, line.left), terms(analyzer, right));
                all.push(Rule { file, line: line.clone(), left, right });
            }
        }
    }
    Ok(all)
}

/// Fails with the first few of what is wrong.
fn none(wrong: Vec<String>) {
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} in all:\n{shown}", wrong.len());
}

#[test]
fn every_file_opens_with_its_scope() {
    let opens = |text: &str| text.lines().next().is_some_and(|line| line.starts_with("# Scope: ") && line.len() > 20);
    none(FILES.iter().filter(|(_, text)| !opens(text)).map(|(file, _)| file.to_string()).collect());
}

#[test]
fn every_shipped_file_is_compiled_in() -> Result<()> {
    let mut there = Vec::new();
    for entry in std::fs::read_dir("index-schema/lexicon")? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "lex") {
            there.push(format!("lexicon/{}", path.file_stem().unwrap_or_default().to_string_lossy()));
        }
    }
    there.sort();
    let mut compiled: Vec<String> = FILES.iter().map(|(file, _)| file.to_string()).collect();
    compiled.sort();
    assert_eq!(there, compiled);
    Ok(())
}

#[test]
fn no_rule_stands_twice_and_none_contradicts() -> Result<()> {
    let analyzer = Analyzer::builtin()?;
    let mut known: HashMap<_, (String, f32)> = HashMap::new();
    let mut wrong = Vec::new();
    for rule in all_rules(&analyzer)? {
        let place = rule.place();
        if rule.left.is_empty() || rule.right.is_empty() || rule.left == rule.right {
            wrong.push(format!("{place}: `{}` and its right side say nothing different", rule.line.left));
            continue;
        }
        let context: BTreeSet<String> = rule.line.context.iter().flat_map(|w| terms(&analyzer, w)).collect();
        let systems: BTreeSet<&str> = rule.line.systems.iter().copied().collect();
        let mut ways = vec![(rule.left.clone(), rule.right.clone())];
        if rule.line.two_way {
            ways.push((rule.right.clone(), rule.left.clone()));
        }
        for (left, right) in ways {
            let key = (left, right, context.clone(), systems.clone(), rule.line.alias);
            if let Some((other, strength)) = known.get(&key) {
                let what = if *strength == rule.line.strength { "the same rule" } else { "another strength" };
                wrong.push(format!("{place}: `{}`: {what} stands at {other}", rule.line.left));
            } else {
                known.insert(key, (place.clone(), rule.line.strength));
            }
        }
    }
    none(wrong);
    Ok(())
}

#[test]
fn strengths_and_systems_are_known() -> Result<()> {
    let mut systems: Vec<String> = Schema::builtin()?.into_iter().map(|s| s.id.to_string()).collect();
    systems.push("loinc".to_string());
    let mut wrong = Vec::new();
    for rule in all_rules(&Analyzer::builtin()?)? {
        if !(0.1..=1.0).contains(&rule.line.strength) {
            wrong.push(format!("{}: strength {}", rule.place(), rule.line.strength));
        }
        let unknown = rule.line.systems.iter().filter(|s| !systems.iter().any(|known| known == *s));
        wrong.extend(unknown.map(|s| format!("{}: unknown system `{s}`", rule.place())));
    }
    none(wrong);
    Ok(())
}

#[test]
fn there_are_rules_enough_and_a_third_for_what_is_done() -> Result<()> {
    let all = all_rules(&Analyzer::builtin()?)?;
    let is_procedure = |r: &&Rule| PROCEDURE_SIDE.iter().any(|name| r.file.ends_with(name));
    let procedures = all.iter().filter(is_procedure).count();
    assert!(all.len() >= 8000, "{} rules", all.len());
    assert!(procedures * 3 >= all.len(), "{procedures} of {}", all.len());
    Ok(())
}

/// Where the real releases are; `None`, loudly, when they are not.
fn data() -> Option<PathBuf> {
    let data = std::env::var_os("PLAINCODE_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    let there = data.join("codes").is_dir();
    if !there {
        eprintln!("SKIPPED: no real releases at {}: set PLAINCODE_DATA", data.display());
    }
    there.then(|| data.join("codes"))
}

/// Per term, the descriptors that hold it, over the sample and the newest real releases.
fn descriptors_by_term(codes: &Path, analyzer: &Analyzer) -> Result<HashMap<String, Vec<u32>>> {
    let folders = ["icd10cm/2026", "hcpcs/2025-10", "icd10pcs/2026"].map(|folder| codes.join(folder));
    let mut releases = ingest::read(&folders, &ingest::Options::default(), &Silent)?;
    releases.push(ingest::sample()?);
    let texts = releases.iter().flat_map(|r| &r.concepts).flat_map(|c| &c.descriptors).map(|d| &d.text);
    let mut by_term: HashMap<String, Vec<u32>> = HashMap::new();
    let mut term_of: HashMap<String, String> = HashMap::new();
    for (number, text) in texts.enumerate() {
        for word in plaincode::analyzer::words(text) {
            let folded = word.folded();
            let term = term_of.entry(folded.to_string()).or_insert_with(|| analyzer.term(&folded));
            let holders = by_term.entry(term.clone()).or_default();
            if holders.last() != Some(&(number as u32)) {
                holders.push(number as u32);
            }
        }
    }
    Ok(by_term)
}

#[test]
fn some_descriptor_answers_every_rule() -> Result<()> {
    let Some(codes) = data() else { return Ok(()) };
    let analyzer = Analyzer::builtin()?;
    let by_term = descriptors_by_term(&codes, &analyzer)?;
    let seen = |terms: &BTreeSet<String>| {
        let mut lists: Vec<&Vec<u32>> = Vec::new();
        for term in terms {
            match by_term.get(term) {
                Some(list) => lists.push(list),
                None => return false,
            }
        }
        lists.sort_by_key(|list| list.len());
        let Some((least, others)) = lists.split_first() else { return false };
        least.iter().any(|d| others.iter().all(|list| list.binary_search(d).is_ok()))
    };
    let mut wrong = Vec::new();
    for rule in all_rules(&analyzer)?.iter().filter(|r| !r.line.unseen && !r.line.alias) {
        let answered = seen(&rule.right) || (rule.line.two_way && seen(&rule.left));
        if !answered {
            wrong.push(format!("{}: `{}`: no descriptor has {:?} together", rule.place(), rule.line.left, rule.right));
        }
    }
    none(wrong);
    Ok(())
}
