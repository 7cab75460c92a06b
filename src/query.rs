//! What was asked, as plain data.

use crate::code::SystemId;

/// One question. Every field is public; [`Query::new`] asks plain words of all systems.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// What was typed.
    pub text: String,
    /// Only these systems; all when empty.
    pub systems: Vec<SystemId>,
    /// At most this many hits.
    pub limit: usize,
    /// Only codes that can be reported: no headers, no modifiers.
    pub billable: bool,
    /// Terminated codes too.
    pub all: bool,
    /// Whether the last word may be the beginning of a longer one.
    pub prefix: bool,
}

impl Query {
    /// Plain words, all systems, ten hits.
    pub fn new(text: &str) -> Query {
        Query { text: text.to_string(), systems: Vec::new(), limit: 10, billable: false, all: false, prefix: false }
    }
}
