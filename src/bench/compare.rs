//! Two records: what changed, and what of it is more than noise.
//!
//! Times are compared repeat by repeat: the ratio of the medians of both records' repeats, with an interval from
//! resampling the repeats (bootstrap). A time is *worse* or *better* only when the whole interval is, by more than a
//! margin, and when the best times of the same queries say so too: what the rest of a machine does moves the former and
//! hardly the latter. Quality has no noise: it counts as worse when
//! hit@1 or hit@10 of a set falls by more than a hundredth.

use serde::Serialize;

use super::latency::{ClassFigures, Spread};
use super::quality::Figures;
use super::random::Random;
use super::record::Record;

/// How often the repeats are resampled.
const SAMPLES: usize = 4_000;

/// The share of resampled ratios that an interval leaves out on each side. Some forty figures are compared at once.
const TAIL: f64 = 0.0005;

/// What a change means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Less is taken, or more is right.
    Better,
    /// Nothing that stands out from noise.
    Same,
    /// More is taken, or less is right.
    Worse,
}

/// One figure in both records.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Which figure.
    pub name: String,
    /// Its unit: "µs", "s", "MB", "%".
    pub unit: &'static str,
    /// In the first record.
    pub before: f64,
    /// In the second record.
    pub after: f64,
    /// Between which ratios of after to before the truth lies, where repeats tell.
    pub interval: Option<(f64, f64)>,
    /// What it means.
    pub verdict: Verdict,
}

/// Two records side by side.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// All figures that both have.
    pub changes: Vec<Change>,
    /// Why they may not be comparable, in sentences.
    pub cautions: Vec<String>,
}

impl Comparison {
    /// Whether any figure is worse.
    pub fn is_worse(&self) -> bool {
        self.changes.iter().any(|c| c.verdict == Verdict::Worse)
    }
}

/// Compares `after` with `before`. Changes up to `margin` (0.1 is a tenth) count as the same.
pub fn compare(before: &Record, after: &Record, margin: f64) -> Comparison {
    let mut comparison = Comparison { changes: Vec::new(), cautions: cautions(before, after) };
    if let (Some(old), Some(new)) = (&before.latency, &after.latency) {
        let classes = |l: &super::latency::Latency| -> Vec<ClassFigures> {
            std::iter::once(l.all.clone()).chain(l.classes.iter().cloned()).collect()
        };
        let old = classes(old);
        for new in classes(new) {
            if let Some(old) = old.iter().find(|o| o.name == new.name) {
                comparison.changes.extend(class_changes(old, &new, margin));
            }
        }
    }
    if let (Some(old), Some(new)) = (&before.build, &after.build) {
        let seconds = |b: &super::build::Build| b.runs.iter().map(|r| r.seconds).collect::<Vec<f64>>();
        let (old_runs, new_runs) = (seconds(old), seconds(new));
        let floor = least(&new_runs) / least(&old_runs);
        comparison.changes.push(timed("build", "s", &old_runs, &new_runs, floor, margin));
        let bytes = |b: &super::build::Build| b.corpora.iter().map(|c| c.bytes).sum::<u64>() as f64;
        comparison.changes.push(measured("size on disk", bytes(old), bytes(new), margin));
        if let (Some(old), Some(new)) = (old.peak, new.peak) {
            comparison.changes.push(measured("peak memory of build", old as f64, new as f64, margin));
        }
    }
    for new in &after.quality {
        if let Some(old) = before.quality.iter().find(|o| o.name == new.name && o.digest == new.digest) {
            for (figure, of) in [("hit@1", (|f| f.hit_1) as fn(&Figures) -> f64), ("hit@10", |f| f.hit_10)] {
                let name = format!("{} {figure}", new.name);
                comparison.changes.push(share(&name, of(&old.figures), of(&new.figures)));
            }
        }
    }
    comparison
}

fn cautions(before: &Record, after: &Record) -> Vec<String> {
    let mut cautions = Vec::new();
    let mut differ = |what: &str, differs: bool| {
        if differs {
            cautions.push(format!("the records differ in {what}"));
        }
    };
    differ("machine", before.machine != after.machine);
    differ("build profile", before.profile != after.profile);
    differ("corpora", before.corpora.iter().map(|c| &c.digest).ne(after.corpora.iter().map(|c| &c.digest)));
    let settings = |r: &Record| r.latency.as_ref().map(|l| (l.settings.clone(), l.all.queries));
    differ("settings or number of queries", settings(before) != settings(after));
    for (name, record) in [("first", before), ("second", after)] {
        let load = [record.load_before, record.load_after].into_iter().flatten().map(|l| l[0]).fold(0.0, f64::max);
        if load > record.machine.cores as f64 {
            let cores = record.machine.cores;
            cautions.push(format!("the {name} was taken under a load of {load:.1} on {cores} cores"));
        }
    }
    cautions
}

fn class_changes(old: &ClassFigures, new: &ClassFigures, margin: f64) -> [Change; 2] {
    let one = |name: &str, figure: fn(&Spread) -> f64| {
        let of = |class: &ClassFigures| class.repeats.iter().map(figure).collect::<Vec<f64>>();
        let floor = figure(&new.best) / figure(&old.best);
        timed(&format!("{} {name}", new.name), "µs", &of(old), &of(new), floor, margin)
    };
    [one("p50", |s| s.p50), one("p99", |s| s.p99)]
}

/// A time that was taken several times in both records; `floor` is the ratio of the least disturbed times.
fn timed(name: &str, unit: &'static str, old: &[f64], new: &[f64], floor: f64, margin: f64) -> Change {
    let interval = bootstrap(old, new);
    let verdict = match interval {
        Some((low, _)) if low > 1.0 + margin && floor > 1.0 + margin => Verdict::Worse,
        Some((_, high)) if high < 1.0 / (1.0 + margin) && floor < 1.0 / (1.0 + margin) => Verdict::Better,
        _ => Verdict::Same,
    };
    Change { name: name.to_string(), unit, before: median(old), after: median(new), interval, verdict }
}

/// A size, which does not vary by chance.
fn measured(name: &str, old: f64, new: f64, margin: f64) -> Change {
    let verdict = match new / old {
        ratio if ratio > 1.0 + margin => Verdict::Worse,
        ratio if ratio < 1.0 / (1.0 + margin) => Verdict::Better,
        _ => Verdict::Same,
    };
    Change { name: name.to_string(), unit: "MB", before: old / 1e6, after: new / 1e6, interval: None, verdict }
}

/// A share of queries that were answered right. The same queries get the same answers, so there is no noise in it; below a
/// hundredth it is a query or two that changed places.
fn share(name: &str, old: f64, new: f64) -> Change {
    const MATTERS: f64 = 0.01;
    let verdict = match new - old {
        fall if fall < -MATTERS => Verdict::Worse,
        rise if rise > MATTERS => Verdict::Better,
        _ => Verdict::Same,
    };
    Change { name: name.to_string(), unit: "%", before: 100.0 * old, after: 100.0 * new, interval: None, verdict }
}

/// The interval of the ratio of medians, new to old; `None` with fewer than three repeats on either side.
fn bootstrap(old: &[f64], new: &[f64]) -> Option<(f64, f64)> {
    const FEWEST: usize = 3;
    if old.len() < FEWEST || new.len() < FEWEST {
        return None;
    }
    let mut random = Random::new(1);
    let mut again = |values: &[f64]| {
        let drawn: Vec<f64> = values.iter().filter_map(|_| random.one(values)).copied().collect();
        median(&drawn)
    };
    let mut ratios: Vec<f64> = (0..SAMPLES).map(|_| again(new) / again(old)).collect();
    ratios.sort_by(f64::total_cmp);
    let tail = (SAMPLES as f64 * TAIL) as usize;
    Some((ratios[tail], ratios[SAMPLES - 1 - tail]))
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        n if n % 2 == 1 => sorted[n / 2],
        n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0,
    }
}

fn least(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}
