//! What `bench` counts, checked against an invented judged file over the built-in sample.

use std::path::{Path, PathBuf};

use plaincode::analyzer::Analyzer;
use plaincode::bench::latency::{self, Settings};
use plaincode::bench::levers;
use plaincode::bench::quality::{self, Figures, Kind};
use plaincode::bench::record::Record;
use plaincode::bench::{build, compare, figures, report, workload};
use plaincode::lexicon::Lexicon;
use plaincode::progress::Silent;
use plaincode::release::Release;
use plaincode::schema::Schema;
use plaincode::search::Engine;
use plaincode::snapshot::Snapshot;
use plaincode::wire;

use crate::util::{Dir, order_row};

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
fn a_lever_switched_off_changes_the_answers_and_an_unknown_one_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let rows = ["q1\tbrolken wristt\tsample\t9993H\texact\tinvented".to_string()];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let judged = quality::read_all(&[judged_file(dir.path(), "invented.tsv", &rows)]).unwrap();
    let effects = levers::effects(engine(&dir.path().join("index")), &judged).unwrap();
    assert_eq!(effects.len(), levers::LEVERS.len() + 1);
    let success = |name: Option<&str>| {
        let effect = effects.iter().find(|e| e.without == name).unwrap();
        effect.sets[0].1.mrr_10
    };
    assert!(success(None) > 0.0);
    assert!(success(Some("typos")) < success(None), "a typo is mended by one lever alone");
    let told = levers::without(&["luck".to_string()]).unwrap_err().to_string();
    assert!(told.contains("word-parts") && told.contains("luck"), "{told}");
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

/// A run of the real binary over the built-in sample that is over quickly; its record is below `records`.
fn quick_latency(dir: &Dir, seed: &str) -> Record {
    let args = ["--quiet", "bench", "latency", "--each", "3", "--repeats", "3", "--starts", "1", "--seed", seed];
    let run = dir.run(&[&args[..], &["--record", "records", "--json"]].concat());
    assert_eq!(run.exit, 0, "{run:?}");
    wire::bench::read_record("stdout", &run.stdout).unwrap()
}

#[test]
fn latency_asks_every_class_and_records_what_it_depends_on() {
    let dir = Dir::new();
    let record = quick_latency(&dir, "7");
    let latency = record.latency.as_ref().unwrap();
    let names: Vec<&str> = latency.classes.iter().map(|c| c.name.as_str()).collect();
    for class in [
        "common words",
        "rare words",
        "1 word",
        "8 words",
        "prefixes",
        "typos",
        "lexicon words",
        "phrases",
        "codes",
        "no hit",
    ] {
        assert!(names.contains(&class), "{class} is not among {names:?}");
    }
    assert_eq!(latency.all.queries, latency.classes.iter().map(|c| c.queries).sum::<usize>());
    assert!(latency.classes.iter().chain([&latency.all]).all(|c| {
        let s = &c.spread;
        c.repeats.len() == 3 && 0.0 < s.p50 && s.p50 <= s.p90 && s.p90 <= s.p99 && s.p99 <= s.max && c.best.max <= s.max
    }));
    assert_eq!((record.corpora.len(), record.corpora[0].system.as_str()), (1, "sample"));
    assert!(record.command.starts_with("plaincode --quiet bench latency") && record.machine.cores > 0);
    let written = std::fs::read_dir(dir.path().join("records")).unwrap().map(|e| e.unwrap().path()).next().unwrap();
    let stored = wire::bench::read_record("stored", &std::fs::read_to_string(written).unwrap()).unwrap();
    assert_eq!(stored, record.to_share());
    let texts =
        |record: &Record| record.latency.as_ref().unwrap().slowest.iter().map(|s| s.query.clone()).collect::<String>();
    assert!(texts(&stored).is_empty() && !texts(&record).is_empty(), "a record holds no text of a release");
}

#[test]
fn equal_seeds_make_equal_queries() {
    let dir = tempfile::tempdir().unwrap();
    let engine = engine(&dir.path().join("sample"));
    let made = |seed| workload::made(&engine, 5, seed);
    assert_eq!(made(3), made(3));
    assert_ne!(made(3), made(4));
    assert!(made(3).iter().filter(|a| a.class == "prefixes").all(|a| a.query.prefix));
}

#[test]
fn an_open_loop_counts_the_wait_of_queries_that_were_due() {
    let dir = tempfile::tempdir().unwrap();
    let engine = engine(&dir.path().join("sample"));
    let queries = workload::made(&engine, 10, 1);
    // Far more per second than any machine answers: the last query has waited for all before it.
    let settings = Settings { threads: 1, rate: Some(1e9), warm_up: 0, repeats: 1, seed: 1, door: None };
    let latency = latency::run(&engine, &queries, &settings, &Silent).unwrap();
    let service = latency.service.unwrap();
    assert!(latency.all.spread.max > 10.0 * service.p50, "{:?} {service:?}", latency.all.spread);
    assert!(latency.all.spread.p50 > service.p50);
}

#[test]
fn a_server_is_asked_the_same_queries() {
    use std::io::{BufRead, BufReader, Write};
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", server.local_addr().unwrap());
    let (tell, asked) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for stream in server.incoming().map_while(Result::ok) {
            let (tell, mut answers) = (tell.clone(), stream.try_clone().unwrap());
            std::thread::spawn(move || {
                let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
                while let Some(first) = lines.next() {
                    let headers: Vec<String> = lines.by_ref().take_while(|l| !l.is_empty()).collect();
                    tell.send((first.split(' ').nth(1).unwrap().to_string(), headers)).unwrap();
                    answers.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap();
                }
            });
        }
    });
    let dir = Dir::new();
    let queries = dir.write("queries.txt", "broken wrist\n");
    let args = ["--quiet", "bench", "latency", "--queries", queries.to_str().unwrap(), "--door", "http", &url];
    let run = dir.run(&[&args[..], &["--warm-up", "0", "--repeats", "2", "--json"]].concat());
    assert_eq!(run.exit, 0, "{run:?}");
    let latency = wire::bench::read_record("stdout", &run.stdout).unwrap().latency.unwrap();
    assert_eq!((latency.settings.door, latency.all.queries, latency.stages.len()), (Some(url), 1, 0));
    for (path, headers) in asked.try_iter() {
        assert_eq!(path, "/api/search?q=broken%20wrist&limit=10");
        assert!(headers.iter().any(|l| l.to_ascii_lowercase().starts_with("host: 127.0.0.1:")), "{headers:?}");
    }
}

#[test]
fn stages_and_growth_are_told() {
    let dir = Dir::new();
    let record = quick_latency(&dir, "7");
    let names: Vec<String> = record.latency.unwrap().stages.into_iter().map(|s| s.name).collect();
    assert_eq!(names, ["analyse", "expand", "plan", "score", "fold", "fetch", "highlight"]);
    let rows: String =
        (0..40).map(|i| order_row(i + 1, &format!("Z99{i:02}"), true, &format!("Paper boat {i}"))).collect();
    let order = dir.write("icd10cm-order-2026.txt", rows);
    let args = ["--quiet", "bench", "scale", order.to_str().unwrap(), "--times", "1", "3", "--each", "1"];
    let run = dir.run(&[&args[..], &["--repeats", "1", "--json"]].concat());
    assert_eq!(run.exit, 0, "{run:?}");
    let steps = wire::bench::read_record("stdout", &run.stdout).unwrap().scale;
    assert_eq!(steps.iter().map(|s| (s.times, s.concepts)).collect::<Vec<_>>(), [(1, 40), (3, 120)]);
    assert!(steps[1].bytes > steps[0].bytes && steps.iter().all(|s| s.build > 0.0 && s.all.p50 > 0.0));
}

#[test]
fn queries_are_read_from_a_file_with_their_classes() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("queries.txt");
    std::fs::write(&path, "knee pain\n\nflu shot\tvaccines\n").unwrap();
    let read = workload::from_file(&path).unwrap();
    let told: Vec<_> = read.iter().map(|a| (a.class.as_str(), a.typed.as_str())).collect();
    assert_eq!(told, [("queries", "knee pain"), ("vaccines", "flu shot")]);
    std::fs::write(&path, "\n").unwrap();
    assert!(
        workload::from_file(&path)
            .unwrap_err()
            .to_string()
            .starts_with("`--queries`: expected a file with a query per line")
    );
}

/// `record` with every time of its latency `factor` times as long.
fn slowed(record: &Record, factor: f64) -> Record {
    let mut slow = record.clone();
    let latency = slow.latency.as_mut().unwrap();
    for class in latency.classes.iter_mut().chain([&mut latency.all]) {
        for spread in class.repeats.iter_mut().chain([&mut class.spread, &mut class.best]) {
            for time in [&mut spread.mean, &mut spread.p50, &mut spread.p90, &mut spread.p99, &mut spread.max] {
                *time *= factor;
            }
        }
    }
    slow
}

#[test]
fn a_slower_record_is_worse_and_noise_is_not() {
    let dir = Dir::new();
    let record = steady(quick_latency(&dir, "7"));
    let verdict = |after: &Record| compare::compare(&record, after, 0.1).is_worse();
    assert!(!verdict(&record));
    assert!(!verdict(&slowed(&record, 1.05)));
    assert!(verdict(&slowed(&record, 1.5)));
    // A busy machine: all times are longer, but for the best of each query.
    let mut busy = slowed(&record, 1.5);
    let calm = record.latency.as_ref().unwrap();
    let latency = busy.latency.as_mut().unwrap();
    for (class, calm) in
        latency.classes.iter_mut().chain([&mut latency.all]).zip(calm.classes.iter().chain([&calm.all]))
    {
        class.best = calm.best;
    }
    assert!(!verdict(&busy));

    let write = |name: &str, record: &Record| dir.write(name, wire::bench::record(record).unwrap());
    write("before.json", &record);
    write("after.json", &slowed(&record, 1.5));
    let run = dir.run(&["bench", "compare", "before.json", "after.json"]);
    assert_eq!((run.exit, run.stdout.ends_with("\nWorse than before.\n")), (1, true), "{run:?}");
    let run = dir.run(&["bench", "compare", "before.json", "before.json"]);
    assert_eq!((run.exit, run.stdout.ends_with("\nNo regression.\n")), (0, true), "{run:?}");
}

/// `record` with the same times in every repeat, as on a machine that does nothing else.
fn steady(mut record: Record) -> Record {
    let latency = record.latency.as_mut().unwrap();
    for class in latency.classes.iter_mut().chain([&mut latency.all]) {
        class.repeats = vec![class.spread; 5];
    }
    record
}

#[test]
fn the_page_stands_alone_and_escapes_what_was_typed() {
    let dir = Dir::new();
    let mut record = quick_latency(&dir, "7");
    record.latency.as_mut().unwrap().slowest[0].query = "<script>".to_string();
    let page = report::page(&[record.clone(), record]);
    assert!(page.contains("<svg") && page.contains("&lt;script&gt;") && page.contains("prefers-color-scheme: dark"));
    for outside in ["<script", "http://", "https://", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    let run = dir.run(&["bench", "report", "records"]);
    assert_eq!(run.exit, 0, "{run:?}");
    assert!(dir.path().join("records/report.html").is_file());
}

#[test]
fn building_is_told_phase_by_phase() {
    let missing = build::run(&["missing".into()], &Default::default(), None, &std::env::temp_dir(), 1);
    assert_eq!(missing.unwrap_err().to_string(), "`missing`: no such file or folder");
    let dir = Dir::with_diagnoses();
    let built = build::run(&[dir.path().join("diagnoses")], &Default::default(), None, dir.path(), 2).unwrap();
    assert_eq!((built.runs.len(), built.corpora.len()), (2, 1));
    let shares: f64 = built.phases.iter().map(|p| p.share).sum();
    assert!((shares - 1.0).abs() < 0.02, "{:?}", built.phases);
    assert!(built.phases.iter().any(|p| p.name == "indexing"));
}

#[test]
fn the_table_of_figures_takes_the_latest_record_of_each() {
    let dir = Dir::new();
    let mut old = quick_latency(&dir, "7");
    old.taken = "2026-01-02T03:04:05Z".to_string();
    old.machine.processor = Some("Invented 9000".to_string());
    let mut new = old.clone();
    new.taken = "2026-02-03T03:04:05Z".to_string();
    new.latency.as_mut().unwrap().all.spread.p50 = 12.0;
    new.latency.as_mut().unwrap().all.spread.p99 = 345.0;
    let table = figures::table(&[new.clone(), old.clone()]);
    let row = table.lines().nth(2).unwrap();
    assert!(row.contains("| p50 12 µs, p99 345 µs | 2026-02-03, Invented 9000, "), "{row}");
    assert_eq!(figures::table(&[old.clone(), new.clone()]), table);
    let placed = figures::placed("a\n<!-- figures -->\nold\n<!-- /figures -->\nz\n", &table).unwrap();
    assert_eq!(placed, format!("a\n<!-- figures -->\n{table}<!-- /figures -->\nz\n"));
    assert_eq!(figures::placed("no such place", &table), None);
}

#[test]
fn the_readme_shows_what_the_records_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap_or_default();
    let mut records: Vec<Record> = Vec::new();
    for entry in std::fs::read_dir(root.join("benches/records")).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "json") {
            let json = std::fs::read_to_string(&path).unwrap();
            records.push(wire::bench::read_record(&path.display().to_string(), &json).unwrap());
        }
    }
    let table = figures::table(&records);
    match figures::placed(&readme, &table) {
        Some(kept) => assert_eq!(kept, readme, "put this between the markers:\n{table}"),
        None => assert!(records.is_empty(), "README.md has no {} for the records", figures::OPEN),
    }
}
