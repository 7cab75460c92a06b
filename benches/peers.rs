//! The same descriptors and queries through plaincode, SQLite FTS5 and tantivy as one would plainly use it.
//!
//! `cargo bench --bench peers` takes the releases below `PLAINCODE_DATA` (or `../shared/data`) and its judged files; where
//! they are absent, the built-in sample, its own wordings as queries. Prints time to build, size on disk, time to answer
//! (one thread, ten hits with their texts, each query's best of three) and the share of queries with a right code among
//! the first ten; each also as a ratio to plaincode's.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement prints, and stops where it cannot go on")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use plaincode::analyzer::Analyzer;
use plaincode::bench::quality::{self, Judged, Judgment};
use plaincode::catalog::{Catalog, Writer};
use plaincode::code::Code;
use plaincode::ingest;
use plaincode::lexicon::Lexicon;
use plaincode::progress::Silent;
use plaincode::query::Query;
use plaincode::release::Release;
use plaincode::search::Engine;
use rusqlite::Connection;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{STORED, STRING, Schema, TEXT, Value};
use tantivy::{Index, IndexReader, TantivyDocument};

/// How many codes an answer has.
const HITS: usize = 10;
/// How many queries are asked at most, evenly from all sets.
const MOST_QUERIES: usize = 1_000;
/// Wordings a code may have; that many more rows are asked for, since a code may answer by several.
const ROWS: usize = 3 * HITS;

/// Something that finds codes: system and canonical code, best first.
trait Peer {
    fn name(&self) -> &'static str;
    fn ask(&self, judgment: &Judgment) -> Vec<String>;
}

/// A peer with what it took to build.
struct Built {
    peer: Box<dyn Peer>,
    seconds: f64,
    bytes: u64,
}

fn main() {
    let (releases, judged) = material();
    let scratch = tempfile::tempdir().unwrap();
    let codes: usize = releases.iter().map(|r| r.concepts.len()).sum();
    let every: Vec<&Judgment> = judged.iter().flat_map(|j| &j.judgments).collect();
    let queries: Vec<&Judgment> = every.iter().step_by(every.len().div_ceil(MOST_QUERIES)).copied().collect();
    println!("{codes} codes, {} queries, one thread", queries.len());
    let build = |name: &str, make: &dyn Fn(&Path) -> Box<dyn Peer>| {
        let dir = scratch.path().join(name);
        std::fs::create_dir(&dir).unwrap();
        let begun = Instant::now();
        let peer = make(&dir);
        Built { peer, seconds: begun.elapsed().as_secs_f64(), bytes: size(&dir) }
    };
    let built = [
        build("plaincode", &|dir| Box::new(Plaincode::build(dir, &releases))),
        build("tantivy", &|dir| Box::new(Tantivy::build(dir, &releases))),
        build("or", &|dir| Box::new(Fts5::build(dir, &releases, " OR "))),
        build("and", &|dir| Box::new(Fts5::build(dir, &releases, " "))),
    ];
    println!("{:<34}{:>10}{:>10}{:>10}{:>10}{:>10}", "", "build s", "MB", "p50 µs", "p99 µs", "hit@10 %");
    let mut figures = Vec::new();
    for built in &built {
        let row = measure(built, &queries);
        print_row(built.peer.name(), &row);
        figures.push(row);
    }
    for (built, row) in built.iter().zip(&figures).skip(1) {
        let mut ratios = *row;
        ratios.iter_mut().zip(&figures[0]).for_each(|(figure, ours)| *figure /= ours);
        print_row(&format!("{} ÷ plaincode", built.peer.name()), &ratios);
    }
}

fn print_row(name: &str, row: &[f64; 5]) {
    println!("{name:<34}{}", row.map(|figure| format!("{figure:>10.2}")).concat());
}

/// Releases and judged queries.
fn material() -> (Vec<Release>, Vec<Judged>) {
    let named = std::env::var_os("PLAINCODE_DATA").map(PathBuf::from);
    let data = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    let folders = ["icd10cm/2026", "icd10pcs/2026", "hcpcs/2025-10"].map(|f| data.join("codes").join(f));
    if !folders.iter().all(|f| f.is_dir()) {
        println!("no releases in {}: this is the built-in sample", data.display());
        let sample = ingest::sample().unwrap();
        let judged = vec![own_wordings(&sample)];
        return (vec![sample], judged);
    }
    let releases = ingest::read(&folders, &ingest::Options::default(), &Silent).unwrap();
    let mut files: Vec<PathBuf> = std::fs::read_dir(data.join("judged")).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "tsv"));
    files.sort();
    (releases, quality::read_all(&files).unwrap())
}

/// Every code's last wording as a query for it: what a person reads, not what the publisher calls it.
fn own_wordings(release: &Release) -> Judged {
    let judgment = |concept: &plaincode::descriptor::Concept| {
        Some(Judgment {
            id: concept.code.to_string(),
            query: concept.descriptors.last()?.text.clone(),
            system: release.system.clone(),
            codes: vec![concept.code.clone()],
            kind: quality::Kind::Exact,
        })
    };
    let judgments = release.concepts.iter().filter_map(judgment).collect();
    Judged { name: "sample".to_string(), digest: String::new(), judgments }
}

fn measure(built: &Built, queries: &[&Judgment]) -> [f64; 5] {
    let mut times = Vec::new();
    let mut found = 0;
    for judgment in queries {
        let once = || {
            let begun = Instant::now();
            let answer = built.peer.ask(judgment);
            (begun.elapsed(), answer)
        };
        let runs = [once(), once(), once()];
        times.extend(runs.iter().map(|r| r.0).min());
        found += usize::from(runs[0].1.iter().take(HITS).any(|code| judgment.accepts(code)));
    }
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_nanos() as f64 / 1e3;
    let hits = 100.0 * found as f64 / queries.len() as f64;
    [built.seconds, built.bytes as f64 / 1e6, at(0.5), at(0.99), hits]
}

fn size(dir: &Path) -> u64 {
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap());
    entries.map(|e| if e.path().is_dir() { size(&e.path()) } else { e.metadata().unwrap().len() }).sum()
}

/// Each wording of each code: system, code, text.
fn wordings(releases: &[Release]) -> impl Iterator<Item = (&str, &Code, &str)> {
    releases.iter().flat_map(|release| {
        let of = |c: &'_ plaincode::descriptor::Concept| c.descriptors.len();
        release.concepts.iter().filter(move |c| of(c) > 0).flat_map(|concept| {
            concept.descriptors.iter().map(|d| (release.system.as_str(), &concept.code, d.text.as_str()))
        })
    })
}

/// The words of a query, as the query languages of the peers take them.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Each code once, in the order in which it first comes.
fn each_once(codes: impl Iterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::with_capacity(HITS);
    for code in codes {
        if !once.contains(&code) {
            once.push(code);
        }
    }
    once
}

struct Plaincode(Engine);

impl Plaincode {
    fn build(dir: &Path, releases: &[Release]) -> Plaincode {
        let writer = Writer::open(dir).unwrap();
        for release in releases {
            writer.publish(release, &Silent).unwrap();
        }
        let analyzer = Analyzer::builtin().unwrap();
        let lexicon = Lexicon::builtin(&analyzer).unwrap();
        let snapshots = Catalog::open(dir).unwrap().open_active(&[]).unwrap();
        Plaincode(Engine::new(snapshots, analyzer, lexicon).unwrap())
    }
}

impl Peer for Plaincode {
    fn name(&self) -> &'static str {
        "plaincode"
    }

    fn ask(&self, judgment: &Judgment) -> Vec<String> {
        let mut query = Query::read(&judgment.query);
        query.systems = vec![judgment.system.clone()];
        query.all = true;
        let hits = self.0.search(&query).hits;
        hits.iter().filter_map(|h| Code::parse(&h.code)).map(|c| c.to_string()).collect()
    }
}

struct Tantivy {
    reader: IndexReader,
    parser: QueryParser,
    code: tantivy::schema::Field,
    text: tantivy::schema::Field,
}

impl Tantivy {
    fn build(dir: &Path, releases: &[Release]) -> Tantivy {
        let mut schema = Schema::builder();
        let system = schema.add_text_field("system", STRING);
        let code = schema.add_text_field("code", STRING | STORED);
        let text = schema.add_text_field("text", TEXT | STORED);
        let index = Index::create_in_dir(dir, schema.build()).unwrap();
        let mut writer = index.writer(100_000_000).unwrap();
        for (of, number, wording) in wordings(releases) {
            writer.add_document(tantivy::doc!(system => of, code => number.as_str(), text => wording)).unwrap();
        }
        writer.commit().unwrap();
        writer.wait_merging_threads().unwrap();
        let parser = QueryParser::for_index(&index, vec![text]);
        Tantivy { reader: index.reader().unwrap(), parser, code, text }
    }
}

impl Peer for Tantivy {
    fn name(&self) -> &'static str {
        "tantivy, query parser"
    }

    fn ask(&self, judgment: &Judgment) -> Vec<String> {
        let words = plain_words(&judgment.query).join(" ");
        let Ok(query) = self.parser.parse_query(&format!("+system:{} +({words})", judgment.system)) else {
            return vec![];
        };
        let searcher = self.reader.searcher();
        let top = searcher.search(&query, &TopDocs::with_limit(ROWS).order_by_score()).unwrap();
        each_once(top.iter().map(|(_, address)| {
            let document: TantivyDocument = searcher.doc(*address).unwrap();
            let stored = |field| document.get_first(field).and_then(|v| v.as_str()).unwrap_or_default().to_string();
            std::hint::black_box(stored(self.text));
            stored(self.code)
        }))
    }
}

struct Fts5 {
    connection: Connection,
    between: &'static str,
}

impl Fts5 {
    fn build(dir: &Path, releases: &[Release], between: &'static str) -> Fts5 {
        let connection = Connection::open(dir.join("codes.db")).unwrap();
        let columns = "system unindexed, code unindexed, text, tokenize='porter unicode61'";
        connection.execute_batch(&format!("create virtual table codes using fts5({columns}); begin;")).unwrap();
        let mut insert = connection.prepare("insert into codes values (?1, ?2, ?3)").unwrap();
        for (system, code, text) in wordings(releases) {
            insert.execute((system, code.as_str(), text)).unwrap();
        }
        drop(insert);
        connection.execute_batch("commit; insert into codes(codes) values('optimize');").unwrap();
        Fts5 { connection, between }
    }
}

impl Peer for Fts5 {
    fn name(&self) -> &'static str {
        if self.between == " OR " { "SQLite FTS5, OR" } else { "SQLite FTS5, AND" }
    }

    fn ask(&self, judgment: &Judgment) -> Vec<String> {
        let words: Vec<String> = plain_words(&judgment.query).iter().map(|w| format!("\"{w}\"")).collect();
        let sql = "select code, text from codes where codes match ?1 and system = ?2 order by rank limit ?3";
        let mut statement = self.connection.prepare_cached(sql).unwrap();
        let asked = (words.join(self.between), judgment.system.as_str(), ROWS as i64);
        let rows = statement.query_map(asked, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
        each_once(rows.map(|row| row.unwrap().0))
    }
}
