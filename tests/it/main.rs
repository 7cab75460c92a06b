//! Tests of the whole: the real binary, whole outputs, each test in a directory of its own.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod util;

mod answers;
mod bad_input;
mod bench;
mod diff;
mod floors;
mod home;
mod ranking;
mod releases;
mod sample;
mod terminal;
