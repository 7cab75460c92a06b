//! Which saved searches answer otherwise in the later release.

use crate::query::Query;
use crate::search::Engine;

/// A saved search whose first ten answers change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    /// What is searched.
    pub text: String,
    /// The first ten codes in the earlier release, as printed.
    pub was: Vec<String>,
    /// The first ten codes in the later release.
    pub is: Vec<String>,
}

impl Searched {
    /// The codes that are gone from the first ten, and those that are new there.
    pub fn differences(&self) -> (Vec<&String>, Vec<&String>) {
        let gone = self.was.iter().filter(|code| !self.is.contains(code)).collect();
        let came = self.is.iter().filter(|code| !self.was.contains(code)).collect();
        (gone, came)
    }
}

/// The searches of `saved` (one a line) whose first ten answers differ between two engines.
pub fn searches(saved: &str, from: &Engine, to: &Engine) -> Vec<Searched> {
    let first = |engine: &Engine, text: &str| -> Vec<String> {
        engine.search(&Query::read(text)).hits.into_iter().map(|hit| hit.code).collect()
    };
    let lines = saved.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let both = lines.map(|text| Searched { text: text.to_string(), was: first(from, text), is: first(to, text) });
    both.filter(|one| one.was != one.is).collect()
}
