//! plaincode finds medical codes from plain language.

pub mod error;
pub mod code;
pub mod descriptor;
pub mod release;
pub mod progress;
pub mod schema;
pub mod analyzer;
pub mod lexicon;
pub mod snapshot;
pub mod catalog;
pub mod ingest;
pub mod index;
pub mod query;
pub mod rank;
pub mod search;
pub mod lookup;
pub mod bench;
pub mod wire;
