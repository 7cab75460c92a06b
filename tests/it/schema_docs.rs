//! `index-schema/README.md` documents every key and sign, and nothing that is not there; its examples can be read.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use plaincode::analyzer::Analyzer;
use plaincode::lexicon::parts::WordParts;
use plaincode::lexicon::rules;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("index-schema")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).expect("a file of index-schema")
}

/// The part of the page under the heading that names `file`.
fn section(file: &str) -> String {
    let page = read("README.md");
    let heading = format!("`{file}`");
    let found = page.split("\n## ").find(|part| part.lines().next().is_some_and(|line| line.contains(&heading)));
    found.expect("a section").to_string()
}

/// What stands in backticks in the first column of the section's tables.
fn documented(section: &str) -> BTreeSet<String> {
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `")?.split("` |").next());
    cells.map(|key| key.replace("\\|", "|")).collect()
}

/// Every key of a TOML text, dotted.
fn keys(text: &str) -> BTreeSet<String> {
    fn collect(before: &str, value: &toml::Value, keys: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    let dot = if before.is_empty() { "" } else { "." };
                    collect(&format!("{before}{dot}{key}"), value, keys);
                }
            }
            toml::Value::Array(items) if items.first().is_some_and(toml::Value::is_table) => {
                items.iter().for_each(|item| collect(before, item, keys));
            }
            _ => {
                keys.insert(before.to_string());
            }
        }
    }
    let mut all = BTreeSet::new();
    collect("", &toml::from_str(text).expect("TOML"), &mut all);
    all
}

/// The files of a folder that end so.
fn files(below: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(folder().join(below)).expect("a folder").flatten();
    let mut names: Vec<String> = entries.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(ending));
    names.sort();
    names
}

/// The lines of the code blocks of one language.
fn examples(section: &str, language: &str) -> String {
    let fence = format!("```{language}\n");
    let blocks = section.split(&fence).skip(1);
    blocks.filter_map(|block| block.split("```").next()).collect()
}

#[test]
fn every_key_of_a_code_system_is_documented() {
    let systems: Vec<String> =
        files("", ".toml").into_iter().filter(|f| f != "words.toml" && f != "ranking.toml").collect();
    let mut all: BTreeSet<String> = systems.iter().flat_map(|file| keys(&read(file))).collect();
    all.extend(keys(&examples(&read("README.md"), "toml")));
    assert_eq!(documented(&section("<system>.toml")), all);
    let page = read("README.md");
    for file in systems {
        assert!(page.contains(&format!("`{file}`")), "{file}");
    }
}

#[test]
fn every_key_of_the_word_rules_and_of_the_ranking_is_documented() {
    assert_eq!(documented(&section("words.toml")), keys(&read("words.toml")));
    assert_eq!(documented(&section("ranking.toml")), keys(&read("ranking.toml")));
}

#[test]
fn an_undocumented_key_would_be_seen() {
    let known = documented(&section("ranking.toml"));
    assert!(!known.contains("novelty") && keys("novelty = 1\n").difference(&known).count() == 1);
    assert_eq!(keys("[[a]]\nb = [[\"x\", \"y\"]]\n[a.c]\nd = 1\n"), ["a.b", "a.c.d"].map(String::from).into());
}

#[test]
fn every_sign_of_a_rule_is_documented_and_the_examples_are_rules() {
    let page = section("lexicon/*.lex");
    let signs = [">", "=", "~", "|", "@", "if:", "in:", "! unseen:"];
    assert_eq!(documented(&page), signs.map(String::from).into());
    let examples = examples(&page, "lex");
    let lines = rules::read("README.md", &examples).expect("rules");
    assert_eq!(lines.len(), 6);
    assert!(lines.iter().any(|l| l.two_way) && lines.iter().any(|l| l.alias));
    assert_eq!(lines[3].right, ["diabetes mellitus", "glucose"]);
    assert_eq!((lines[3].strength, lines[4].context.len(), lines[5].systems.len()), (0.6, 3, 1));
}

#[test]
fn every_shipped_rule_can_be_read_and_is_compiled_in() {
    let source = fs::read_to_string(folder().join("../src/lexicon/mod.rs")).expect("a source");
    for file in files("lexicon", ".lex") {
        let path = format!("index-schema/lexicon/{file}");
        assert!(rules::read(&path, &read(&format!("lexicon/{file}"))).is_ok_and(|lines| !lines.is_empty()), "{path}");
        let name = file.trim_end_matches(".lex");
        assert!(source.contains(&format!("\"{name}\"")), "{file} is not compiled in");
    }
}

#[test]
fn the_examples_of_word_parts_make_the_word() {
    let analyzer = Analyzer::builtin().expect("rules");
    let parts = WordParts::read("README.md", &examples(&section("lexicon/word-parts.txt"), "parts"), &analyzer);
    let terms: Vec<String> = ["kidney", "inflammation"].map(|word| analyzer.term(word)).into();
    let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
    let made = parts.expect("word parts").made(&terms);
    assert!(made.iter().any(|made| made.word == "nephritis"), "{made:?}");
}

#[test]
fn the_columns_of_the_sample_are_documented() {
    let page = section("sample.tsv");
    let text = read("sample.tsv");
    let header = text.lines().next().expect("a header");
    let listed: Vec<String> = header.split('\t').map(|name| format!("`{name}`")).collect();
    assert!(page.contains(&listed.join(", ")), "{header}");
}
