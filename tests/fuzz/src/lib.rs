//! The readers' targets of the test suite, for the fuzzer.

#[path = "../../it/readers.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod readers;

/// Gives an input to the readers of the target called `target`; panics where they do not hold.
pub fn hold(target: &str, input: &[u8]) {
    readers::hold(target, input);
}
