//! How long the sample takes to be indexed and to be asked: `cargo bench`.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on stops")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use plaincode::analyzer::Analyzer;
use plaincode::lexicon::Lexicon;
use plaincode::progress::Silent;
use plaincode::query::Query;
use plaincode::schema::Schema;
use plaincode::search::Engine;
use plaincode::snapshot::Snapshot;
use plaincode::{index, ingest};

fn benches(c: &mut Criterion) {
    let release = ingest::sample().expect("the sample");
    let schema = Schema::of(&release.system).expect("its schema");
    c.bench_function("read the sample", |b| b.iter(|| ingest::sample().expect("the sample")));
    c.bench_function("index the sample", |b| {
        b.iter_with_large_drop(|| {
            let folder = tempfile::tempdir().expect("a folder");
            index::build(&release, &schema, folder.path(), &Silent).expect("built");
            folder
        });
    });
    c.bench_function("compile the lexicon", |b| {
        let analyzer = Analyzer::builtin().expect("word rules");
        b.iter(|| Lexicon::builtin(&analyzer).expect("the lexicon"));
    });
    let folder = tempfile::tempdir().expect("a folder");
    index::build(&release, &schema, folder.path(), &Silent).expect("built");
    c.bench_function("open the sample", |b| b.iter(|| Snapshot::open(folder.path()).expect("opened")));
    let analyzer = Analyzer::builtin().expect("word rules");
    let lexicon = Lexicon::builtin(&analyzer).expect("the lexicon");
    let snapshot = Snapshot::open(folder.path()).expect("opened");
    let engine = Engine::new(vec![snapshot], analyzer, lexicon).expect("an engine");
    for text in ["wheelchair", "broken wrist", "blood test for sugar and kidneys", "colonoscpy"] {
        let query = Query::new(text);
        c.bench_function(&format!("search: {text}"), |b| b.iter(|| engine.search(black_box(&query))));
    }
}

criterion_group!(all, benches);
criterion_main!(all);
