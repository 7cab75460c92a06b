//! The one native JSON, for `--json` and for HTTP alike; pure functions.

pub mod bench;
