//! How figures grow with the corpus: real releases, and larger ones made by recombining their descriptors.

use std::path::Path;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::latency::{self, Settings, Spread};
use super::random::Random;
use super::{Corpus, machine, workload};
use crate::analyzer::Analyzer;
use crate::catalog::{Catalog, Writer};
use crate::code::Code;
use crate::descriptor::{Concept, Descriptor};
use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::license::Acceptance;
use crate::progress::Progress;
use crate::release::Release;
use crate::search::Engine;

/// The figures of one size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// How many times the real corpus.
    pub times: usize,
    /// How many concepts that is.
    pub concepts: usize,
    /// How many descriptors.
    pub descriptors: usize,
    /// Building, in seconds; making and reading the release is not in it.
    pub build: f64,
    /// Size on disk, in bytes.
    pub bytes: u64,
    /// From nothing to an engine that can be asked, in microseconds; the lexicon is not in it.
    pub open: f64,
    /// Memory of the process once all queries were asked, in bytes.
    pub resident: Option<u64>,
    /// Each query's best time, over all classes.
    pub all: Spread,
    /// The same by class.
    pub classes: Vec<(String, Spread)>,
}

/// Measures one size: builds `releases` grown `times`-fold below `scratch`, and asks `each` queries per class.
///
/// # Errors
/// Whatever keeps a snapshot from being built or opened.
pub fn run(
    releases: &[Release],
    times: usize,
    (settings, each): (&Settings, usize),
    acceptance: Option<&Acceptance>,
    scratch: &Path,
    progress: &dyn Progress,
) -> Result<Step> {
    let home = tempfile::Builder::new().prefix("plaincode-bench-").tempdir_in(scratch);
    let home = home.map_err(Error::io("write", scratch))?;
    let writer = Writer::open(home.path())?.accepting(acceptance.cloned());
    let (mut build, mut corpora) = (0.0, Vec::new());
    for release in releases {
        let grown = grown(release, times, settings.seed);
        let begun = Instant::now();
        corpora.push(Corpus::of(&writer.publish(&grown, progress)?.0));
        build += begun.elapsed().as_secs_f64();
    }
    let analyzer = Analyzer::builtin()?;
    let lexicon = Lexicon::builtin(&analyzer)?;
    let begun = Instant::now();
    let engine = Engine::new(Catalog::open(home.path())?.open_active(&[])?, analyzer, lexicon)?;
    let open = (begun.elapsed().as_nanos() / 10) as f64 / 100.0;
    let queries = workload::made(&engine, each, settings.seed);
    let latency = latency::run(&engine, &queries, settings, progress)?;
    Ok(Step {
        times,
        concepts: corpora.iter().map(|c| c.concepts).sum(),
        descriptors: corpora.iter().map(|c| c.descriptors).sum(),
        build: (build * 1e4).round() / 1e4,
        bytes: corpora.iter().map(|c| c.bytes).sum(),
        open,
        resident: machine::resident(),
        all: latency.all.best,
        classes: latency.classes.into_iter().map(|c| (c.name, c.best)).collect(),
    })
}

/// `release` with `times` as many concepts. Each further one has the code of a real one with a number behind it, stands under its
/// parent likewise, and each of its descriptors begins as that one's and ends as a descriptor of the same kind elsewhere.
pub fn grown(release: &Release, times: usize, seed: u64) -> Release {
    let mut random = Random::new(seed);
    let mut grown = release.clone();
    for copy in 1..times {
        grown.concepts.extend(release.concepts.iter().map(|concept| recombined(concept, copy, release, &mut random)));
    }
    grown.concepts.sort_by(|a, b| a.code.cmp(&b.code));
    grown.concepts.dedup_by(|a, b| a.code == b.code);
    grown
}

fn recombined(concept: &Concept, copy: usize, release: &Release, random: &mut Random) -> Concept {
    let numbered = |code: &Code| Code::parse(&format!("{code}Z{copy:02}")).unwrap_or_else(|| code.clone());
    let mut descriptors = Vec::with_capacity(concept.descriptors.len());
    for descriptor in &concept.descriptors {
        let other =
            random.one(&release.concepts).and_then(|c| c.descriptors.iter().find(|d| d.kind == descriptor.kind));
        let text = spliced(&descriptor.text, other.map_or("", |d| &d.text));
        descriptors.push(Descriptor { kind: descriptor.kind.clone(), text });
    }
    Concept {
        code: numbered(&concept.code),
        parent: concept.parent.as_ref().map(numbered),
        see: Vec::new(),
        descriptors,
        ..concept.clone()
    }
}

/// The first half of one text's words and the second half of another's.
fn spliced(begin: &str, end: &str) -> String {
    let halved = |text: &str| -> (String, String) {
        let words: Vec<&str> = text.split(' ').collect();
        let (a, b) = words.split_at(words.len().div_ceil(2));
        (a.join(" "), b.join(" "))
    };
    format!("{} {}", halved(begin).0, halved(end).1).trim_end().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grown_release_has_as_many_more_codes_in_order() -> Result<()> {
        let sample = crate::ingest::sample()?;
        let grown = grown(&sample, 3, 1);
        assert_eq!(grown.concepts.len(), 3 * sample.concepts.len());
        assert!(grown.concepts.windows(2).all(|w| w[0].code < w[1].code));
        assert_eq!(spliced("one two three", "four five six"), "one two six");
        Ok(())
    }
}
