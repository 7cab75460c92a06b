//! Tests of the whole.

mod diff;
mod lexicon;
mod releases;
