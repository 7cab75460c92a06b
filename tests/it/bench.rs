//! What `bench` counts, checked against an invented judged file over the built-in sample.

use std::path::{Path, PathBuf};

use plaincode::analyzer::Analyzer;
use plaincode::bench::quality::{self, Figures, Kind};
use plaincode::lexicon::Lexicon;
use plaincode::progress::Silent;
use plaincode::release::Release;
use plaincode::schema::Schema;
use plaincode::search::Engine;
use plaincode::snapshot::Snapshot;
use plaincode::wire;

fn sample() -> Release {
    plaincode::ingest::sample().unwrap()
}

fn engine(dir: &Path) -> Engine {
    std::fs::create_dir_all(dir).unwrap();
    let release = sample();
    plaincode::index::build(&release, &Schema::of(&release.system).unwrap(), dir, &Silent).unwrap();
    let analyzer = Analyzer::builtin().unwrap();
    let lexicon = Lexicon::builtin(&analyzer).unwrap();
    Engine::new(vec![Snapshot::open(dir).unwrap()], analyzer, lexicon).unwrap()
}

fn judged_file(dir: &Path, name: &str, rows: &[&str]) -> PathBuf {
    let path = dir.join(name);
    let header = quality::HEADER.join("\t");
    let rows: Vec<String> = rows.iter().map(|r| r.replace(" ; ", "\t")).collect();
    std::fs::write(&path, format!("{header}\n{}\n", rows.join("\n"))).unwrap();
    path
}

/// The wording that the sample gives `code` under `kind`.
fn wording(code: &str, kind: &str) -> String {
    let release = sample();
    let concept = release.concepts.iter().find(|c| c.code.as_str() == code).unwrap();
    concept.descriptors.iter().find(|d| d.kind == kind).unwrap().text.clone()
}

#[test]
fn quality_counts_each_kind_of_judgment() {
    let dir = tempfile::tempdir().unwrap();
    let engine = engine(&dir.path().join("sample"));
    let rows = [
        format!("q:exact ; {} ; SAMPLE ; 00001 ; exact ; invented", wording("00001", "long")),
        format!("q:any ; {} ; Sample ; 00099|00002 ; any-of ; invented", wording("00002", "long")),
        format!("q:family ; {} ; sample ; 0000.|9990 ; family ; invented", wording("00003", "long")),
        format!("q:wrong ; {} ; sample ; 9999Z ; exact ; invented", wording("00004", "long")),
        "q:nothing ; qqqxv ; sample ; 00001 ; exact ; invented".to_string(),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let judged = quality::read_all(&[judged_file(dir.path(), "invented.tsv", &rows)]).unwrap();
    let report = quality::run(&engine, &judged).unwrap();
    let set = &report.sets[0];
    let ranks: Vec<_> = set.answers.iter().map(|a| (a.kind, a.rank)).collect();
    assert_eq!(
        ranks,
        [
            (Kind::Exact, Some(1)),
            (Kind::AnyOf, Some(1)),
            (Kind::Family, Some(1)),
            (Kind::Exact, None),
            (Kind::Exact, None)
        ]
    );
    assert_eq!((set.all.queries, set.all.hit_1, set.all.mrr_10, set.all.category_10), (5, 0.6, 0.6, None));
    let kinds: Vec<_> = set.by_kind.iter().map(|g| (g.name.as_str(), g.figures.queries)).collect();
    assert_eq!(kinds, [("exact", 3), ("any-of", 1), ("family", 1)]);
    assert_eq!(set.by_words.iter().map(|g| g.figures.queries).sum::<usize>(), 5);
    assert_eq!(set.by_words[0].name, "1 word");
}

#[test]
fn figures_follow_their_definitions() {
    let answer = |system: &str, rank, category_rank| quality::Answer {
        id: String::new(),
        query: String::new(),
        system: system.to_string(),
        kind: Kind::Exact,
        rank,
        category_rank,
        found: Vec::new(),
    };
    let answers = [
        answer("icd10cm", Some(1), Some(1)),
        answer("icd10cm", Some(4), Some(2)),
        answer("icd10cm", Some(11), None),
        answer("hcpcs", Some(10), None),
    ];
    let figures = Figures::of(answers.iter());
    assert_eq!((figures.hit_1, figures.hit_5, figures.hit_10, figures.success_50), (0.25, 0.5, 0.75, 1.0));
    assert_eq!(figures.mrr_10, (1.0 + 0.25 + 0.1) / 4.0);
    assert_eq!(figures.category_10, Some(2.0 / 3.0));
    assert_eq!(Figures::of(answers[3..].iter()).category_10, None);
}

#[test]
fn a_bad_judged_file_is_told_by_line() {
    let dir = tempfile::tempdir().unwrap();
    let rows = [
        "q:1 ; a query ; sample ; 00001 ; exact ; invented",
        "q:1 ; again ; sample ; 00001 ; exact ; invented",
        "q:2 ; a query ; sample ; 00001 ; near ; invented",
        "q:3 ; a query ; sample ; 00001|00002 ; exact ; invented",
        "q:4 ; a query ; sample ; 00001",
        "q 5 ; a query ; sample ; 00001 ; exact ; invented",
        "q:6 ;  ; sample ; 00001 ; exact ; invented",
        "q:7 ; a query ; sample ; 00001,00002 ; any-of ; invented",
    ];
    let path = judged_file(dir.path(), "bad.tsv", &rows);
    let told = quality::read_judged(&path).unwrap_err().to_string().replace(&path.display().to_string(), "bad.tsv");
    assert_eq!(
        told,
        "bad.tsv:3: expected each query_id once, found `q:1`\n\
         bad.tsv:4: expected a kind: `exact`, `any-of` or `family`, found `near`\n\
         bad.tsv:5: expected one code where the kind is `exact`, found 2\n\
         bad.tsv:6: expected 6 columns, found 4\n\
         bad.tsv:7: expected a query_id without spaces, found `q 5`\n\
         bad.tsv:8: expected a query, found ``\n\
         bad.tsv:9: expected codes separated by `|`, found `00001,00002`"
    );
    std::fs::write(&path, "id\tquery\n").unwrap();
    let told = quality::read_judged(&path).unwrap_err().to_string();
    assert!(
        told.ends_with(
            "bad.tsv:1: expected the header `query_id query code_system codes kind origin`, found `id query`"
        ),
        "{told}"
    );
    std::fs::write(&path, b"query_id\n\xff\xfe\n").unwrap();
    let told = quality::read_judged(&path).unwrap_err().to_string();
    assert!(told.ends_with("bad.tsv:2: expected UTF-8 text, found a byte that is not"), "{told}");
}

#[test]
fn a_system_that_is_not_there_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let engine = engine(&dir.path().join("sample"));
    let path = judged_file(dir.path(), "other.tsv", &["q:1 ; a query ; HCPCS ; Z0001 ; exact ; invented"]);
    let judged = quality::read_all(&[path]).unwrap();
    let told = quality::run(&engine, &judged).unwrap_err().to_string();
    assert_eq!(told, "`hcpcs` is not a known code system: expected one of sample");
}

#[test]
fn a_report_is_read_back_and_compared_query_by_query() {
    let dir = tempfile::tempdir().unwrap();
    let engine = engine(&dir.path().join("sample"));
    let row =
        |id: &str, of: &str, code: &str| format!("{id} ; {} ; sample ; {code} ; exact ; invented", wording(of, "long"));
    let rows = [row("q:1", "00001", "00001"), row("q:2", "00002", "00002"), row("q:3", "00003", "00003")];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let judged = quality::read_all(&[judged_file(dir.path(), "invented.tsv", &rows)]).unwrap();
    let now = quality::run(&engine, &judged).unwrap();
    let json = wire::bench::quality(&now, None).unwrap();
    let mut before = wire::bench::read_quality("report.json", &json).unwrap();
    let still = quality::against(&now, &before);
    assert_eq!((still.compared, still.rose.len(), still.fell.len(), still.differing.len()), (3, 0, 0, 0));

    before.sets[0].answers[0].rank = None;
    before.sets[0].answers[1].rank = Some(2);
    let mut worse = now.clone();
    worse.sets[0].answers[2].rank = Some(7);
    let moves = quality::against(&worse, &before);
    let told = |list: &[quality::Moved]| list.iter().map(|m| (m.id.clone(), m.before, m.now)).collect::<Vec<_>>();
    assert_eq!(told(&moves.rose), [("q:1".to_string(), None, Some(1)), ("q:2".to_string(), Some(2), Some(1))]);
    assert_eq!(told(&moves.fell), [("q:3".to_string(), Some(1), Some(7))]);

    let told = wire::bench::read_quality("report.json", "{\"sets\": 1}").unwrap_err().to_string();
    assert!(told.starts_with("report.json:1: expected a report of `plaincode bench quality --json`, found "), "{told}");
}

#[test]
fn a_trec_run_has_a_line_per_answered_code() {
    let dir = tempfile::tempdir().unwrap();
    let engine = engine(&dir.path().join("sample"));
    let rows = [format!("q:1 ; {} ; sample ; 00001 ; exact ; invented", wording("00001", "long"))];
    let judged = quality::read_all(&[judged_file(dir.path(), "invented.tsv", &[rows[0].as_str()])]).unwrap();
    let report = quality::run(&engine, &judged).unwrap();
    let run = quality::trec_run(&report, "plaincode");
    let first: Vec<&str> = run.lines().next().unwrap().split(' ').collect();
    assert_eq!((first.len(), first[..4].join(" "), first[5]), (6, "q:1 Q0 00001 1".to_string(), "plaincode"));
    assert_eq!(run.lines().count(), report.sets[0].answers[0].found.len());
}
