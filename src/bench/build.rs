//! What building snapshots takes, phase by phase.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{Corpus, machine};
use crate::catalog::Writer;
use crate::error::{Error, Result};
use crate::ingest;
use crate::license::Acceptance;
use crate::progress::Progress;

/// One build of all releases given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// What was built.
    pub corpora: Vec<Corpus>,
    /// The build taken as a whole, run by run.
    pub runs: Vec<Cost>,
    /// The phases, in the order in which they first come; means over the runs.
    pub phases: Vec<Phase>,
    /// The most memory that the process had in the first run, in bytes; later runs begin with what earlier ones left.
    pub peak: Option<u64>,
}

/// What some work took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// On the clock.
    pub seconds: f64,
    /// Of all cores together.
    pub processor_seconds: Option<f64>,
}

/// What one phase took.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its name, as progress bars show it.
    pub name: String,
    /// Its cost.
    #[serde(flatten)]
    pub cost: Cost,
    /// Its share of the whole build's time on the clock, 0 to 1.
    pub share: f64,
}

/// Builds the releases under `paths` `runs` times, each in an empty home below `scratch`; `acceptance` is of licensed ones.
///
/// # Errors
/// Whatever keeps a release from being read or a snapshot from being built.
pub fn run(
    paths: &[PathBuf],
    options: &ingest::Options,
    acceptance: Option<&Acceptance>,
    scratch: &Path,
    runs: usize,
) -> Result<Build> {
    let mut build = Build { corpora: Vec::new(), runs: Vec::new(), phases: Vec::new(), peak: None };
    let mut phases: Vec<(String, Taken)> = Vec::new();
    for number in 0..runs.max(1) {
        let home = tempfile::Builder::new().prefix("plaincode-bench-").tempdir_in(scratch);
        let home = home.map_err(Error::io("write", scratch))?;
        machine::forget_peak();
        let clock = Clock::default();
        let begun = Taken::now();
        build.corpora = publish(paths, options, acceptance, home.path(), &clock)?;
        let whole = begun.until_now();
        if number == 0 {
            build.peak = machine::peak();
        }
        build.runs.push(whole.cost(1));
        for (name, taken) in clock.phases(whole) {
            match phases.iter_mut().find(|p| p.0 == name) {
                Some(phase) => phase.1 = phase.1.plus(taken),
                None => phases.push((name, taken)),
            }
        }
    }
    let whole: f64 = build.runs.iter().map(|r| r.seconds).sum();
    let count = build.runs.len() as u32;
    build.phases = phases
        .into_iter()
        .map(|(name, taken)| {
            let share = taken.clock.as_secs_f64() / whole.max(f64::EPSILON);
            Phase { name, cost: taken.cost(count), share }
        })
        .collect();
    Ok(build)
}

fn publish(
    paths: &[PathBuf],
    options: &ingest::Options,
    acceptance: Option<&Acceptance>,
    home: &Path,
    clock: &Clock,
) -> Result<Vec<Corpus>> {
    let releases = ingest::read(paths, options, clock)?;
    let writer = Writer::open(home)?.accepting(acceptance.cloned());
    releases.iter().map(|release| Ok(Corpus::of(&writer.publish(release, clock)?.0))).collect()
}

/// Time on the clock and of the processor; a point in time or a stretch of it.
#[derive(Clone, Copy, Debug, Default)]
struct Taken {
    clock: Duration,
    processor: Option<Duration>,
}

/// A point in time.
struct Point {
    clock: Instant,
    processor: Option<Duration>,
}

impl Point {
    fn until_now(&self) -> Taken {
        let processor = machine::processor_time().zip(self.processor).map(|(now, then)| now.saturating_sub(then));
        Taken { clock: self.clock.elapsed(), processor }
    }
}

impl Taken {
    fn now() -> Point {
        Point { clock: Instant::now(), processor: machine::processor_time() }
    }

    fn plus(self, other: Taken) -> Taken {
        let processor = self.processor.zip(other.processor).map(|(a, b)| a + b);
        Taken { clock: self.clock + other.clock, processor }
    }

    fn less(self, other: Taken) -> Taken {
        let processor = self.processor.zip(other.processor).map(|(a, b)| a.saturating_sub(b));
        Taken { clock: self.clock.saturating_sub(other.clock), processor }
    }

    /// The cost of one of `count` equal works that took this together.
    fn cost(self, count: u32) -> Cost {
        let seconds = |time: Duration| (time.as_secs_f64() / f64::from(count) * 1e4).round() / 1e4;
        Cost { seconds: seconds(self.clock), processor_seconds: self.processor.map(seconds) }
    }
}

/// Progress that keeps the time of each stage. A stage that begins ends the one before.
#[derive(Default)]
struct Clock {
    stages: Mutex<Stages>,
}

#[derive(Default)]
struct Stages {
    running: Option<(String, Point)>,
    over: Vec<(String, Taken)>,
}

impl Clock {
    fn turn(&self, stage: Option<&str>) {
        // A poisoned lock means that a thread panicked while building; its panic is what will be told.
        let mut stages = self.stages.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some((name, begun)) = stages.running.take() {
            let taken = begun.until_now();
            match stages.over.iter_mut().find(|p| p.0 == name) {
                Some(phase) => phase.1 = phase.1.plus(taken),
                None => stages.over.push((name, taken)),
            }
        }
        stages.running = stage.map(|stage| (stage.to_string(), Taken::now()));
    }

    /// The phases, and what no stage told of.
    fn phases(self, whole: Taken) -> Vec<(String, Taken)> {
        self.turn(None);
        let mut phases = self.stages.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()).over;
        let nothing = Taken { clock: Duration::ZERO, processor: Some(Duration::ZERO) };
        let told = phases.iter().fold(nothing, |sum, phase| sum.plus(phase.1));
        phases.push(("between".to_string(), whole.less(told)));
        phases
    }
}

impl Progress for Clock {
    fn begin(&self, stage: &str, _total: u64, _unit: &str) {
        self.turn(Some(stage));
    }

    fn advance(&self, _done: u64) {}

    fn end(&self) {
        self.turn(None);
    }
}
