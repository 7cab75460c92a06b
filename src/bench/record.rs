//! One run with everything that it depends on: what `--record` writes.

use serde::{Deserialize, Serialize};

use super::Corpus;
use super::build::Build;
use super::latency::Latency;
use super::machine::{self, Machine};
use super::quality::{Figures, Report};
use super::scale::Step;
use crate::lexicon::Lexicon;

/// The shape of a record file.
pub const FORMAT: u32 = 1;

/// One run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`FORMAT`].
    pub format: u32,
    /// When it began, ISO 8601 in UTC.
    pub taken: String,
    /// Where it ran.
    pub machine: Machine,
    /// The machine's load when it began.
    pub load_before: Option<[f64; 3]>,
    /// The machine's load when it ended.
    pub load_after: Option<[f64; 3]>,
    /// plaincode's version.
    pub version: String,
    /// Its commit, when it ran in its own working tree.
    pub commit: Option<String>,
    /// `release`, or `dev` for a build whose times say little.
    pub profile: String,
    /// Digest of the lexicon and the word rules.
    pub lexicon: String,
    /// What was asked.
    pub corpora: Vec<Corpus>,
    /// What was asked of it, in the words of the command line.
    pub command: String,
    /// Latency, where it was measured.
    pub latency: Option<Latency>,
    /// Building, where it was measured.
    pub build: Option<Build>,
    /// Quality by judged file, where it was measured.
    pub quality: Vec<SetFigures>,
    /// How figures grow with the corpus, where that was measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scale: Vec<Step>,
}

/// The figures of one judged file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetFigures {
    /// The file's name without folder and ending.
    pub name: String,
    /// BLAKE3 of the file, in hexadecimal.
    pub digest: String,
    /// Its figures.
    pub figures: Figures,
}

impl Record {
    /// A record that begins now and holds no figures yet.
    pub fn begin(command: &str) -> Record {
        let now = jiff::Timestamp::now().to_string();
        Record {
            format: FORMAT,
            taken: now.split('.').next().unwrap_or(&now).trim_end_matches('Z').to_string() + "Z",
            machine: Machine::this(),
            load_before: machine::load(),
            load_after: None,
            version: env!("CARGO_PKG_VERSION").to_string(),
            commit: machine::commit(),
            profile: if cfg!(debug_assertions) { "dev" } else { "release" }.to_string(),
            lexicon: Lexicon::digest(),
            corpora: Vec::new(),
            command: command.to_string(),
            latency: None,
            build: None,
            quality: Vec::new(),
            scale: Vec::new(),
        }
    }

    /// The same without the texts of queries: they may come from a licensed release, and a record is made to be shown to others.
    pub fn to_share(&self) -> Record {
        let mut record = self.clone();
        let slowest = record.latency.iter_mut().flat_map(|latency| &mut latency.slowest);
        slowest.for_each(|slow| slow.query.clear());
        record
    }

    /// Notes that the run is over.
    pub fn end(&mut self) {
        self.load_after = machine::load();
    }

    /// Takes over the figures of a quality report.
    pub fn set_quality(&mut self, report: &Report) {
        let figures = report.sets.iter();
        self.quality =
            figures.map(|s| SetFigures { name: s.name.clone(), digest: s.digest.clone(), figures: s.all }).collect();
    }

    /// The name of its file: when and what, so that names sort by time.
    pub fn file_name(&self) -> String {
        let when: String = self.taken.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut what = vec![];
        what.extend(self.latency.as_ref().map(|_| "latency"));
        what.extend(self.build.as_ref().map(|_| "build"));
        what.extend((!self.quality.is_empty()).then_some("quality"));
        what.extend((!self.scale.is_empty()).then_some("scale"));
        format!("{when}-{}.json", what.join("-"))
    }
}
