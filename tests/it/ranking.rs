//! Ranking, as properties that hold whatever the weights are.
//!
//! 1. A code in any spelling comes first (`answers.rs` shows it).
//! 2. A larger limit never changes the first hits.
//! 3. Equal scores fall in code order.
//! 4. Scores never rise down the list.
//! 5. The same question gives the same bytes.
//! 6. One word finds exactly the codes that have it; two words, those with both before those with one.
//! 7. Spans mark words of the text, in order and apart.
//! 8. The order in which releases were indexed changes nothing.
//! 9. A heading's default code is the child, or else the code further down, that lists the heading's wording with NOS, else the unspecified one: no side, nothing with it,
//!    accidental rather than undetermined, not intractable.
//! 10. What is said to be absent or left out ("without", "except", "other than") does not serve a query that asks for it.
//! 11. A dose of which the query's is a multiple does not contradict it; one that does not fit does.
//! 12. Roman numbers are numbers, and a letter that names something is a word.
//! 13. Words that every member of a family must have do not count against its codes.
//! 14. A wording in brackets stands for the whole.
//! 15. What a thing is used with says less than what it is.
//! 16. A word that serves only weaker evidence than what was found otherwise counts less as asked for.
//! 17. A whole title finds its code, however many others say nearly the same and more; a limit is kept, however many there are.
//! 18. A word that a descriptor says twice counts once.
//! 19. What a descriptor says is absent narrows it less than what it says is there.
//! 20. A word that the query says is absent is not served by a descriptor that has it.
//! 21. Variants of a better code stand behind other codes that match nearly as well; who asks for one gets it.
//! 22. The headings of the best code bring in their codes for all else.
//! 23. As it is typed, a last letter is no name yet.
//! 24. Shortened wordings are found by the words they stand for, and by themselves.
//! 25. A part or an accessory comes after the thing itself, unless it was asked for.
//! 26. "Non" denies the next word, and only that, unless the query says it too.
//! 27. A synonym of a word that a descriptor already has adds nothing: however many others say one thing twice, the code that says both
//!     things asked for is found.
//! 28. Of several systems, the one of operations comes last where nothing says that something is done.
//! 29. A heading that says "other" stands for its code for all else when that is asked for, else for its default code.
//! 30. A heading stands behind what matches less, once the code that stands for it is there.
//! 31. What a rule says is absent serves a descriptor that says so.

use std::collections::BTreeSet;

use plaincode::analyzer::Analyzer;
use plaincode::code::{Code, SystemId};
use plaincode::descriptor::{Concept, Role};
use plaincode::lexicon::Lexicon;
use plaincode::progress::Silent;
use plaincode::query::Query;
use plaincode::rank::{TermFact, TermFacts};
use plaincode::release::{Release, Version};
use plaincode::schema::Schema;
use plaincode::search::{Engine, Hit};
use plaincode::snapshot::{PLAIN, Snapshot, TERM};
use plaincode::{index, ingest};

const QUESTIONS: [&str; 8] =
    ["broken wrist", "blood test", "x ray of the chest", "crutches", "new doctor visit", "stitches", "sugar", "eye"];

struct Fixture {
    _folder: tempfile::TempDir,
    engine: Engine,
}

fn engine(releases: &[Release]) -> Fixture {
    let folder = tempfile::tempdir().expect("a folder");
    let open = |(i, release): (usize, &Release)| {
        let dir = folder.path().join(i.to_string());
        std::fs::create_dir(&dir).expect("made");
        index::build(release, &Schema::of(&release.system).expect("a schema"), &dir, &Silent).expect("built");
        Snapshot::open(&dir).expect("opened")
    };
    let snapshots = releases.iter().enumerate().map(open).collect();
    let analyzer = Analyzer::builtin().expect("rules");
    let lexicon = Lexicon::builtin(&analyzer).expect("rules");
    Fixture { engine: Engine::new(snapshots, analyzer, lexicon).expect("an engine"), _folder: folder }
}

fn sample() -> Fixture {
    engine(&[ingest::sample().expect("the sample")])
}

fn release(system: &str, concepts: Vec<Concept>) -> Release {
    Release {
        system: SystemId::parse(system).expect("a name"),
        version: Version::parse("2026").expect("a version"),
        effective: None,
        files: Vec::new(),
        notice: None,
        concepts,
        warnings: Vec::new(),
        supplements: Vec::new(),
        schema: None,
    }
}

fn concept(code: &str, text: &str) -> Concept {
    let mut concept = Concept::new(Code::parse(code).expect("a code"), Role::Code);
    concept.describe("long", text);
    concept
}

fn ask(engine: &Engine, text: &str, limit: usize) -> Vec<Hit> {
    engine.search(&Query { limit, ..Query::new(text) }).hits
}

fn codes(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.code.as_str()).collect()
}

#[test]
fn a_larger_limit_never_changes_the_first_hits() {
    let sample = sample();
    for question in QUESTIONS {
        let all = ask(&sample.engine, question, 200);
        assert!(all.len() > 1, "{question}");
        for limit in [1, 2, 3, 10, 50] {
            let few = ask(&sample.engine, question, limit);
            assert_eq!(codes(&few), codes(&all)[..few.len()], "{question}");
            assert_eq!(few.len(), limit.min(all.len()), "{question}");
        }
    }
}

#[test]
fn a_whole_title_is_found_among_many_that_say_more() {
    // The rule makes the words of the others count twice, so that each looks better than the title itself at first.
    let crowd =
        (1..=900).map(|i| concept(&format!("Z{i:04}"), &format!("Brolix tandor mervil quospa, traumatic injury {i}")));
    let title = concept("Z0999", "Brolix tandor mervil quospa injury");
    let fixture = engine(&[release("hcpcs", crowd.chain([title]).collect())]);
    let text = "brolix tandor mervil quospa injury";
    assert_eq!(codes(&ask(&fixture.engine, text, 1)), ["Z0999"]);
    let all = ask(&fixture.engine, text, 901);
    assert_eq!(all.len(), 901);
    assert!(all.windows(2).all(|pair| pair[0].score >= pair[1].score - 0.000_1));
    for limit in [10, 70, 300, 600] {
        assert_eq!(codes(&ask(&fixture.engine, text, limit)), codes(&all)[..limit]);
    }
}

#[test]
fn equal_scores_fall_in_code_order() {
    let concepts = (1..=60).map(|i| concept(&format!("Z{i:04}"), "Brolix tandor")).collect();
    let fixture = engine(&[release("hcpcs", concepts)]);
    let hits = ask(&fixture.engine, "tandor brolix", 60);
    assert_eq!(codes(&hits), (1..=60).map(|i| format!("Z{i:04}")).collect::<Vec<_>>());
}

#[test]
fn scores_never_rise_down_the_list_and_answers_repeat() {
    let sample = sample();
    for question in QUESTIONS {
        let hits = ask(&sample.engine, question, 100);
        // Scores are compared in steps of a twenty-thousandth, so that the last bits of a sum decide nothing.
        assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score - 0.000_1), "{question}");
        let again = ask(&sample.engine, question, 100);
        assert_eq!(format!("{hits:?}"), format!("{again:?}"));
    }
}

#[test]
fn spans_mark_words_of_the_text_in_order() {
    let sample = sample();
    for hit in QUESTIONS.iter().flat_map(|question| ask(&sample.engine, question, 50)) {
        assert!(hit.spans.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{hit:?}");
        for (from, to) in &hit.spans {
            let word = hit.text.get(*from..*to).expect("on character boundaries");
            assert!(!word.is_empty() && !word.contains(' '), "{word:?} in {hit:?}");
        }
    }
}

#[test]
fn the_order_of_the_releases_changes_no_score() {
    let boats = release("hcpcs", vec![concept("Z0001", "Brolix tandor"), concept("Z0002", "Brolix")]);
    let kites = release("cpt", vec![concept("00001", "Brolix mervil"), concept("00002", "Tandor")]);
    let one = engine(&[boats.clone(), kites.clone()]);
    let other = engine(&[kites, boats]);
    let scores = |fixture: &Fixture| -> BTreeSet<String> {
        let hits = ask(&fixture.engine, "brolix tandor", 10);
        hits.iter().map(|hit| format!("{} {} {:.4}", hit.system, hit.code, hit.score)).collect()
    };
    assert_eq!(scores(&one).len(), 4);
    assert_eq!(scores(&one), scores(&other));
}

/// Words that no rule knows and that are no misspellings of each other.
const WORDS: [&str; 16] = [
    "brolix", "tandor", "mervil", "quospa", "fendurk", "glaviot", "hezzim", "jorpula", "kwentis", "lubbodra",
    "nychwol", "oxbrume", "pilvask", "rudgemo", "sifforn", "vaxtile",
];

/// Numbers that look random and are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

#[test]
fn generated_releases_answer_as_counting_by_hand_would() {
    for seed in 1..=6 {
        let mut numbers = Numbers(seed);
        let texts: Vec<String> = (0..150)
            .map(|_| (0..1 + numbers.below(5)).map(|_| WORDS[numbers.below(WORDS.len())]).collect::<Vec<_>>().join(" "))
            .collect();
        let code = |i: usize| format!("Z{:04}", i + 1);
        let concepts = texts.iter().enumerate().map(|(i, text)| concept(&code(i), text)).collect();
        let fixture = engine(&[release("hcpcs", concepts)]);
        let having = |word: &str| -> BTreeSet<String> {
            let has = |text: &&String| text.split(' ').any(|w| w == word);
            texts.iter().enumerate().filter(|(_, text)| has(text)).map(|(i, _)| code(i)).collect()
        };
        for (a, b) in WORDS.iter().zip(WORDS.iter().skip(1)) {
            let found: BTreeSet<String> = ask(&fixture.engine, a, 300).into_iter().map(|hit| hit.code).collect();
            assert_eq!(found, having(a), "`{a}` with seed {seed}");
            let both: BTreeSet<String> = having(a).intersection(&having(b)).cloned().collect();
            let hits = ask(&fixture.engine, &format!("{a} {b}"), 300);
            let first: BTreeSet<String> = hits.iter().take(both.len()).map(|hit| hit.code.clone()).collect();
            assert_eq!(first, both, "`{a} {b}` with seed {seed}");
        }
    }
}

fn heading(code: &str, text: &str) -> Concept {
    Concept { role: Role::Header, ..concept(code, text) }
}

fn child(code: &str, parent: &str, text: &str) -> Concept {
    Concept { parent: Code::parse(parent), ..concept(code, text) }
}

/// The first answer, among the codes of one system.
fn first(system: &str, concepts: Vec<Concept>, question: &str) -> String {
    let fixture = engine(&[release(system, concepts)]);
    ask(&fixture.engine, question, 1).remove(0).code
}

#[test]
fn a_heading_is_answered_by_its_default_code() {
    let of = |children: [&str; 3]| {
        let codes = ["Z01.0", "Z01.1", "Z01.9"];
        let mut concepts = vec![heading("Z01", "Brolix tandor")];
        concepts.extend(codes.iter().zip(children).map(|(code, text)| child(code, "Z01", text)));
        first("icd10cm", concepts, "brolix tandor")
    };
    let sides = ["Brolix tandor, right mervil", "Brolix tandor, left mervil", "Brolix tandor, unspecified mervil"];
    assert_eq!(of(sides), "Z01.9");
    let company = [
        "Brolix tandor with unspecified complications",
        "Brolix tandor with quospa",
        "Brolix tandor without complications",
    ];
    assert_eq!(of(company), "Z01.9");
    let intent = ["Brolix tandor, undetermined", "Brolix tandor, accidental (unintentional)", "Brolix tandor, assault"];
    assert_eq!(of(intent), "Z01.1");
    let tractable = ["Brolix tandor, intractable", "Brolix tandor, mervil", "Brolix tandor, not intractable"];
    assert_eq!(of(tractable), "Z01.9");
}

#[test]
fn a_child_that_lists_its_heading_s_wording_is_its_default() {
    let mut named = child("Z01.1", "Z01", "Brolix tandor with mervil");
    named.describe("inclusion", "Brolix tandor NOS");
    let concepts =
        vec![heading("Z01", "Brolix tandor"), child("Z01.0", "Z01", "Brolix tandor with unspecified quospa"), named];
    assert_eq!(first("icd10cm", concepts, "brolix tandor"), "Z01.1");
    let mut named = child("Z01.11", "Z01.1", "Brolix tandor with mervil, first");
    named.describe("inclusion", "Brolix tandor NOS");
    let below = heading("Z01.1", "Brolix tandor with mervil");
    let below = Concept { parent: Code::parse("Z01"), ..below };
    let concepts =
        vec![heading("Z01", "Brolix tandor"), child("Z01.0", "Z01", "Brolix glaviot, unspecified"), below, named];
    assert_eq!(first("icd10cm", concepts, "brolix tandor"), "Z01.11", "further down");
}

#[test]
fn what_is_left_out_does_not_serve() {
    for left_out in ["without tandor", "except tandor", "other than tandor", "excluding tandor"] {
        let concepts = vec![
            concept("Z0001", &format!("Brolix, {left_out}")),
            concept("Z0002", "Brolix mervil quospa fendurk of the tandor"),
        ];
        assert_eq!(first("hcpcs", concepts, "brolix tandor"), "Z0002", "{left_out}");
    }
}

#[test]
fn doses_are_billed_by_their_parts() {
    let concepts = || vec![concept("Z0001", "Brolix mervil, 10 mg"), concept("Z0002", "Tandor brolix, 400 mg")];
    assert_eq!(first("hcpcs", concepts(), "brolix mervil 500 mg"), "Z0001");
    assert_eq!(first("hcpcs", concepts(), "brolix 500 mg"), "Z0001", "400 mg does not fit");
}

#[test]
fn roman_numbers_and_letters_are_words() {
    let concepts = || vec![concept("Z0001", "Brolix type II"), concept("Z0002", "Brolix type I")];
    assert_eq!(first("hcpcs", concepts(), "brolix type 2"), "Z0001");
    assert_eq!(first("hcpcs", concepts(), "brolix type 1"), "Z0002");
    assert_eq!(first("hcpcs", concepts(), "brolix type i"), "Z0002");
    let vitamins = || vec![concept("Z0001", "Vitamin A mervil"), concept("Z0002", "Vitamin mervil tandor")];
    assert_eq!(first("hcpcs", vitamins(), "mervil vitamin a"), "Z0001");
    let cells = || vec![concept("Z0001", "Mervil brolix of T-cells"), concept("Z0002", "Mervil brolix of cells")];
    assert_eq!(first("hcpcs", cells(), "t-cell mervil"), "Z0001");
    assert_eq!(first("hcpcs", cells(), "T cell mervil"), "Z0001");
    let hepatitis = vec![concept("Z0001", "Mervil hepatitis A"), concept("Z0002", "Mervil hepatitis, unspecified")];
    assert_eq!(first("hcpcs", hepatitis, "mervil hepatitis"), "Z0002");
}

#[test]
fn words_that_a_family_cannot_do_without_do_not_count_against_it() {
    let concepts = vec![
        concept("ZZ10A01", "Brolix of tandor with quospa, fendurk"),
        concept("ZZ10A02", "Brolix of tandor with glaviot, hezzim"),
        concept("ZZ20A01", "Brolix jorpula"),
    ];
    let fixture = engine(&[release("icd10pcs", concepts)]);
    let hits = ask(&fixture.engine, "brolix tandor", 1);
    assert!(hits[0].parts.asked > 0.9, "{hits:?}");
    // The second, of the same cost, shares the discount; a family of one has none.
    let alone = engine(&[release("icd10pcs", vec![concept("ZZ10A01", "Brolix of tandor with mervil quospa")])]);
    assert!(ask(&alone.engine, "brolix tandor", 1)[0].parts.asked < 0.7);
}

#[test]
fn a_wording_in_brackets_stands_for_the_whole() {
    let concepts = vec![
        concept("Z0001", "Acute fendurk glaviot [mervil tandor]"),
        concept("Z0002", "Mervil tandor of the hezzim, jorpula"),
    ];
    assert_eq!(first("hcpcs", concepts, "mervil tandor"), "Z0001");
}

#[test]
fn what_a_thing_is_used_with_says_less_than_what_it_is() {
    let concepts = vec![
        concept("Z0001", "Quospa for use with brolix mervil"),
        concept("Z0002", "Brolix mervil, fendurk glaviot hezzim jorpula kwentis"),
    ];
    assert_eq!(first("hcpcs", concepts, "brolix mervil"), "Z0002");
}

#[test]
fn a_word_of_outdone_evidence_counts_less_as_asked_for() {
    let analyzer = Analyzer::builtin().expect("rules");
    let rules = [("lexicon/invented", "brolix > mervil @ 0.6\n")];
    let lexicon = Lexicon::of(&rules, "", &analyzer).expect("a lexicon");
    let concepts = vec![concept("Z0001", "Brolix mervil"), concept("Z0002", "Mervil")];
    let shipped = engine(&[release("hcpcs", concepts)]);
    let snapshots = vec![Snapshot::open(&shipped._folder.path().join("0")).expect("opened")];
    let engine = Engine::new(snapshots, analyzer, lexicon).expect("an engine");
    let hits = ask(&engine, "brolix", 2);
    assert_eq!(codes(&hits), ["Z0001", "Z0002"]);
    // `mervil` is only asked for by the rule, which the word itself outdoes here and nothing outdoes there.
    assert!(hits[0].parts.asked < 0.9 && hits[1].parts.asked > 0.99, "{hits:?}");
}

#[test]
fn a_word_said_twice_counts_once() {
    let concepts = vec![concept("Z0001", "Brolix with brolix mervil"), concept("Z0002", "Brolix mervil")];
    assert_eq!(first("hcpcs", concepts, "brolix"), "Z0002");
}

#[test]
fn what_is_absent_narrows_less() {
    let concepts = vec![concept("Z0001", "Brolix and tandor"), concept("Z0002", "Brolix without tandor")];
    assert_eq!(first("hcpcs", concepts, "brolix"), "Z0002");
}

#[test]
fn what_the_query_says_is_absent_is_not_served() {
    let concepts = vec![
        concept("Z0001", "Brolix using mervil"),
        concept("Z0002", "Brolix fendurk"),
        concept("Z0009", "Hezzim without jorpula"),
    ];
    let silent = |question: &str| first("hcpcs", concepts.clone(), question);
    assert_eq!(silent("brolix without mervil"), "Z0002");
    assert_eq!(silent("brolix with mervil"), "Z0001");
    // The lexicon knows `fx` for a fracture.
    let said_otherwise = [concepts.clone(), vec![concept("Z0000", "Brolix fracture")]].concat();
    assert_eq!(first("hcpcs", said_otherwise, "brolix without fx"), "Z0002");
    let spoken = [concepts.clone(), vec![concept("Z0003", "Brolix fendurk glaviot without mervil")]].concat();
    assert_eq!(first("hcpcs", spoken, "brolix without mervil"), "Z0003");
}

#[test]
fn what_a_rule_says_is_absent_serves_where_it_is() {
    // The lexicon knows "tooth infection" as a periapical abscess without a sinus.
    let with = concept("Z0001", "Periapical abscess with sinus");
    let without = concept("Z0002", "Mervil periapical abscess without sinus");
    assert_eq!(first("hcpcs", vec![with, without], "tooth infection"), "Z0002");
}

#[test]
fn variants_give_way_to_other_codes() {
    let concepts = vec![
        heading("Z010", "Hezzim"),
        child("Z01001", "Z010", "Brolix tandor, jorpula"),
        child("Z01002", "Z010", "Brolix tandor, kwentis"),
        concept("Z020", "Brolix tandor, lubbodra nychwol"),
    ];
    let fixture = engine(&[release("icd10cm", concepts)]);
    assert_eq!(codes(&ask(&fixture.engine, "brolix tandor", 3)), ["Z01.001", "Z02.0", "Z01.002"]);
    assert_eq!(codes(&ask(&fixture.engine, "brolix tandor kwentis", 1)), ["Z01.002"]);
    let all = codes(&ask(&fixture.engine, "brolix tandor", 3)).join(" ");
    for limit in 1..3 {
        assert!(all.starts_with(&codes(&ask(&fixture.engine, "brolix tandor", limit)).join(" ")));
    }
}

#[test]
fn what_has_no_code_of_its_own_is_coded_as_other() {
    let concepts = vec![
        heading("Z01", "Brolix"),
        child("Z01.0", "Z01", "Brolix tandor"),
        child("Z01.8", "Z01", "Other quospa"),
        child("Z01.9", "Z01", "Quospa, unspecified"),
        concept("Z02", "Fendurk glaviot hezzim"),
    ];
    let fixture = engine(&[release("icd10cm", concepts)]);
    let found = |question: &str| ask(&fixture.engine, question, 10);
    let hits = found("brolix tandor fendurk");
    assert_eq!(hits[0].code, "Z01.0");
    assert!(["Z01.8", "Z01.9"].iter().all(|other| codes(&hits).contains(other)), "{hits:?}");
    assert!(!codes(&found("hezzim")).contains(&"Z01.8"));
}

#[test]
fn a_last_letter_being_typed_is_no_name() {
    let concepts = vec![concept("Z0001", "Tandor quospa S"), concept("Z0002", "Tandor")];
    let fixture = engine(&[release("hcpcs", concepts)]);
    let first = |text: &str, prefix: bool| {
        let query = Query { limit: 1, prefix, ..Query::new(text) };
        fixture.engine.search(&query).hits.remove(0).code
    };
    assert_eq!(first("tandor quospa s", false), "Z0001");
    assert_eq!(first("tandor s", true), "Z0002");
    assert_eq!(first("tandor s", false), "Z0001");
}

#[test]
fn shortened_wordings_are_found_by_whole_words() {
    let mut short = concept("00001", "Quospa");
    short.describe("short", "RPR WND BROLIX");
    let fixture = engine(&[release("cpt", vec![short, concept("00002", "Repair of a tandor")])]);
    for question in ["repair of brolix wound", "rpr wnd brolix", "\"rpr wnd\" brolix"] {
        let hits = fixture.engine.search(&Query { explain: true, ..Query::read(question) }).hits;
        assert_eq!((hits[0].code.as_str(), hits[0].spans.len()), ("00001", 3), "{question}: {hits:?}");
        assert_eq!(hits[0].reasons.len(), 3, "{question}: {hits:?}");
    }
}

#[test]
fn a_part_comes_after_the_thing() {
    let concepts = || vec![concept("Z0001", "Brolix attachment"), concept("Z0002", "Brolix, mervil")];
    assert_eq!(first("hcpcs", concepts(), "brolix"), "Z0002");
    assert_eq!(first("hcpcs", concepts(), "brolix attachment"), "Z0001");
}

#[test]
fn non_denies_the_next_word_only() {
    let concepts = vec![concept("Z0001", "Non-tandor brolix"), concept("Z0002", "Glaviot fendurk tandor brolix")];
    assert_eq!(first("hcpcs", concepts.clone(), "tandor brolix"), "Z0002");
    assert_eq!(first("hcpcs", concepts.clone(), "non tandor brolix"), "Z0001");
    let denied = vec![concept("Z0001", "Non-mervil tandor brolix"), concept("Z0002", "Brolix glaviot fendurk")];
    assert_eq!(first("hcpcs", denied, "tandor brolix"), "Z0001");
}

#[test]
fn a_synonym_of_what_is_there_adds_nothing() {
    // The lexicon knows "renal" as another word for "kidney".
    let twice = (1..=400).map(|n| concept(&format!("Z{n:04}"), &format!("Kidney renal w{n}x")));
    let other = (401..=1200).map(|n| concept(&format!("Z{n:04}"), &format!("Mervil w{n}x")));
    let both = concept("Z1300", "Kidney mervil glaviot fendurk hezzim jorpula");
    assert_eq!(first("hcpcs", twice.chain(other).chain([both]).collect(), "kidney mervil"), "Z1300");
}

#[test]
fn operations_come_last_where_nothing_says_that_something_is_done() {
    let operations = release("icd10pcs", vec![concept("0Z10ZZZ", "Biopsy of mervil")]);
    let supplies = release("hcpcs", vec![concept("Z0001", "Biopsy of mervil")]);
    let fixture = engine(&[operations, supplies]);
    let found = |text: &str| ask(&fixture.engine, text, 1).first().map_or(String::new(), |hit| hit.system.to_string());
    assert_eq!(found("mervil"), "hcpcs");
    assert_eq!(found("biopsy mervil"), "icd10pcs");
}

#[test]
fn a_heading_that_says_other_stands_for_all_else_when_that_is_asked_for() {
    let concepts = || {
        vec![
            heading("Z01", "Other quospa of brolix"),
            child("Z01.0", "Z01", "Mervil of brolix"),
            child("Z01.8", "Z01", "Other specified quospa of brolix"),
            child("Z01.9", "Z01", "Quospa of brolix, unspecified"),
        ]
    };
    assert_eq!(first("icd10cm", concepts(), "quospa brolix"), "Z01.9");
    assert_eq!(first("icd10cm", concepts(), "other quospa brolix"), "Z01.8");
    let all_other = vec![
        heading("Z01", "Other quospa of brolix"),
        child("Z01.0", "Z01", "Other quospa of brolix without mervil"),
        child("Z01.1", "Z01", "Other quospa of brolix with mervil"),
    ];
    assert_eq!(first("icd10cm", all_other, "other quospa brolix"), "Z01.0");
}

#[test]
fn a_heading_gives_way_to_its_code() {
    let concepts = || {
        vec![
            heading("Z01", "Quospa of brolix"),
            child("Z01.0", "Z01", "Mervil quospa of brolix"),
            child("Z01.9", "Z01", "Quospa of brolix, unspecified"),
            concept("Z02", "Quospa of brolix, tandor and fendurk"),
        ]
    };
    let fixture = engine(&[release("icd10cm", concepts())]);
    let found = codes(&ask(&fixture.engine, "quospa brolix", 10)).join(" ");
    assert_eq!(found, "Z01.9 Z01.0 Z02 Z01");
}

#[test]
fn a_phrase_of_common_words_finds_those_that_have_it_and_no_other() {
    let others = (1..=8500).map(|n| concept(&format!("Z{n:04}"), &format!("Brolix tandor w{n}x")));
    let wanted = concept("Z9000", "Mervil of tandor brolix glaviot fendurk hezzim");
    let fixture = engine(&[release("hcpcs", others.chain([wanted]).collect())]);
    let found = |text: &str| codes(&fixture.engine.search(&Query::read(text)).hits).join(" ");
    assert_eq!(found("\"tandor brolix\""), "Z9000");
    assert_eq!(found("\"brolix tandor\" w2400x"), "Z2400");
}

#[test]
fn what_is_marked_as_plain_is_plain() {
    let text = "Left tandor without brolix, initial, each 3 mervil, non-quospa congenital";
    let fixture = engine(&[release("hcpcs", vec![concept("Z0001", text)])]);
    let snapshot = &fixture.engine.snapshots()[0];
    let facts = TermFacts::of(snapshot, fixture.engine.rules());
    let (plain, telling): (Vec<u32>, Vec<u32>) = snapshot.terms(0).iter().partition(|term| *term & PLAIN != 0);
    let fact = |term: &u32| facts.terms[(term & TERM) as usize];
    let says_nothing = |term: &u32| matches!(fact(term), TermFact { cost: 1.0, contrast: 0, negates: 0 });
    assert_eq!((plain.len(), plain.iter().all(says_nothing)), (4, true), "tandor, brolix, mervil, quospa");
    assert!(!telling.is_empty() && !telling.iter().any(says_nothing));
}
