//! Tests of the whole: the real binary, whole outputs, each test in a directory of its own.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod util;

mod answers;
mod bad_input;
mod bench;
mod cpt_any;
mod cpt_answers;
mod cpt_fixtures;
mod cpt_formats;
mod diff;
mod fixtures;
mod floors;
mod formats;
mod fuzzed;
mod harm;
mod home;
mod indexes;
mod lexicon;
mod license;
mod own_codes;
mod ranking;
mod readers;
mod readme;
mod real_files;
mod releases;
mod sample;
mod schema_docs;
mod serve;
mod serve_fhir;
mod serve_safety;
mod serve_sockets;
mod suggest;
mod supplements;
mod terminal;
mod thesauri;
mod umls;
