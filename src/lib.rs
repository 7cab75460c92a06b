//! Finds medical codes from plain language: release files in, a ranked answer out.
//!
//! ```text
//! release folder or zip --ingest--> Release --index--> Snapshot, published in a home by catalog
//! typed text --cli, serve--> Query --rank--> scored descriptors --search--> Hits --wire--> JSON
//! code --lookup--> Entry --wire--> JSON
//! Release + Release --diff--> Change --wire--> JSON
//! ```
//!
//! # Rooms, in floor order
//!
//! Each room uses only rooms above it in this table. `tests/it/floors.rs` holds every `crate::` path to it.
//!
//! | room | owns | in one line |
//! |---|---|---|
//! | [`error`] | [`error::Error`] | what went wrong, who must act, what to try next |
//! | [`code`] | [`code::SystemId`], [`code::Code`] | identity: reads a code as people type it, prints it as its publisher does |
//! | [`descriptor`] | [`descriptor::Concept`] | what a code means, in words: the unit that is indexed and found |
//! | [`license`] | [`license::License`] | under what terms a release may be shown, to whom, until when |
//! | [`release`] | [`release::Release`] | one published edition: system, version, files and their digests |
//! | [`progress`] | [`progress::Progress`] | how long work tells its door how far it is |
//! | [`schema`] | [`schema::Schema`] | the only reader of the rules in `index-schema/` |
//! | [`analyzer`] | [`analyzer::Analyzer`] | text to terms, the same when indexing and when asking |
//! | [`snapshot`] | [`snapshot::Snapshot`] | an immutable directory: one release, indexed |
//! | [`lexicon`] | [`lexicon::Lexicon`] | lay words, abbreviations, spellings and what they stand for |
//! | [`index`] | | concepts to snapshot |
//! | [`catalog`] | [`catalog::Catalog`] | the snapshots in a home: which are there, which answers, the atomic switch |
//! | [`ingest`] | | release files to concepts in code order; a bad row is an error with file and line |
//! | [`query`] | [`query::Query`] | what was asked, as plain data with public fields |
//! | [`rank`] | [`rank::Plan`] | query and snapshots to scored descriptors; says why |
//! | [`search`] | [`search::Engine`] | query and snapshots to answer |
//! | [`suggest`] | [`suggest::Suggestions`] | the beginning of a question to what may be meant |
//! | [`lookup`] | [`lookup::Entry`] | code to everything its release says of it |
//! | [`diff`] | [`diff::Change`] | release and release to what was added, deleted, revised, renumbered |
//! | [`history`] | [`history::Elsewhere`] | a code over several releases: what became of it, one line for all |
//! | [`ask`] | [`ask::Opened`] | a home and a question to the answer that every door gives |
//! | [`rebuild`] | [`rebuild::Rebuilt`] | release day: index aside, hold against what answers, publish what is not odd |
//! | [`bench`](mod@bench) | [`bench::quality`] | latency and quality on the user's own snapshots |
//! | [`wire`] | the JSON shapes | the one JSON, for `--json` and for HTTP alike; pure functions |
#![cfg_attr(
    feature = "serve",
    doc = "| [`fhir`] | the FHIR R4 shapes | Parameters, ValueSet, OperationOutcome; pure functions |"
)]
#![cfg_attr(
    feature = "serve",
    doc = "| [`serve`] | [`serve::app`] | HTTP and nothing else: handlers parse, call, shape |"
)]
#![cfg_attr(feature = "cli", doc = "| [`cli`] | one `Args` and one file per command | the terminal and nothing else |")]
//!
//! ```text
//! doors      cli                 serve              terminal + clap, HTTP + axum
//! shapes     wire                 fhir               pure functions over serde_json
//! answers    search    suggest   lookup    diff   history   ask   rebuild   bench
//! asked      query     rank
//! work       index     catalog   ingest
//! artifact   snapshot                               an immutable directory
//! rules      schema    analyzer  lexicon            from index-schema/
//! words      code      descriptor  license  release  progress
//! ground     error
//! ```
//!
//! Fences, held by the same test: `tantivy` only in error, snapshot, index, rank and search; `clap`, `indicatif` and
//! terminal crates only in cli; `axum`, `tokio` and what belongs to them only in serve; `serde_json` only in ingest, wire, fhir, serve, cli, snapshot and catalog; `toml` only in schema and serve; the readers of zips,
//! workbooks only in ingest, of XML only there and in lexicon. Core types do not derive `Serialize`: `wire` converts, so that the JSON stays a decision.
//! A program that embeds the library turns the features `cli` and `serve` off and compiles neither clap nor axum.

pub mod error;
pub mod code;
pub mod descriptor;
pub mod license;
pub mod release;
pub mod progress;
pub mod schema;
pub mod analyzer;
pub mod snapshot;
pub mod lexicon;
pub mod index;
pub mod catalog;
pub mod ingest;
pub mod query;
pub mod rank;
pub mod search;
pub mod suggest;
pub mod lookup;
pub mod diff;
pub mod history;
pub mod ask;
pub mod rebuild;
pub mod bench;
pub mod wire;
#[cfg(feature = "serve")]
pub mod fhir;
#[cfg(feature = "serve")]
pub mod serve;
#[cfg(feature = "cli")]
pub mod cli;
