//! Tests of the whole.

mod diff;
mod releases;
