//! How long answers take: the whole of [`Engine::search`], from the query to hits with texts and highlights.
//!
//! - *Closed loop*: each of N threads asks its next query when it has its answer. Time runs from asking to answer.
//! - *Open loop*: queries come due at a steady rate, whether the engine is ready or not. Time runs from when the query
//!   *was due*, so that one slow answer is also paid for by all that had to wait behind it; coordinated omission cannot
//!   hide them. The time from being taken up to answer is given apart, as service time.
//!
//! Every repeat asks every query once, in an order of its own. A query's *best* time over the repeats leaves out what
//! the rest of the machine did; the spread of best times is what the engine itself can be held to.

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use serde::{Deserialize, Serialize};

use super::door::Door;
use super::random::Random;
use super::workload::Asked;
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::rank::{self, Watch};
use crate::search::Engine;

/// How to measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Threads that ask.
    pub threads: usize,
    /// Queries due per second in the open loop; closed loop when `None`.
    pub rate: Option<f64>,
    /// Passes over all queries before measuring.
    pub warm_up: usize,
    /// Passes that are measured.
    pub repeats: usize,
    /// The seed of the order of queries.
    pub seed: u64,
    /// The server that was asked; this process when `None`.
    pub door: Option<String>,
}

/// Times in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// Half take at most this long.
    pub p50: f64,
    /// 90 % take at most this long.
    pub p90: f64,
    /// 99 % take at most this long.
    pub p99: f64,
    /// 99.9 % take at most this long.
    pub p999: f64,
    /// The longest.
    pub max: f64,
}

/// The figures of one class of queries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassFigures {
    /// The class.
    pub name: String,
    /// How many queries it has.
    pub queries: usize,
    /// All measured times.
    pub spread: Spread,
    /// Each query's best time.
    pub best: Spread,
    /// Answers per second with all threads; a class by itself as if only it were asked.
    pub per_second: f64,
    /// Repeat by repeat.
    pub repeats: Vec<Spread>,
    /// The distribution of all times: share of queries (0 to 1) and microseconds, rising.
    pub curve: Vec<(f64, f64)>,
}

/// A part of the work, measured alone and in one thread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What it does.
    pub name: String,
    /// Its times.
    pub spread: Spread,
}

/// What queries allocate, counted in a build with the feature `allocations`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allocations {
    /// How many, on average.
    pub mean: f64,
    /// Half of the queries take at most this many.
    pub p50: u64,
    /// 99 % take at most this many.
    pub p99: u64,
    /// The most.
    pub max: u64,
    /// How many bytes in all, on average.
    pub bytes: f64,
}

/// A query that took long.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slow {
    /// The query as typed; empty in a record that was written to a file.
    pub query: String,
    /// Its class.
    pub class: String,
    /// Its longest time, in microseconds.
    pub worst: f64,
    /// Its best time, in microseconds.
    pub best: f64,
}

/// Figures of the first use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cold {
    /// From nothing to an engine that can be asked, in microseconds, files in the page cache.
    pub open: f64,
    /// The first query after opening, in microseconds.
    pub first_query: f64,
    /// From process start to its end, answer printed, in microseconds.
    pub process: Option<Spread>,
}

/// What a run of `bench latency` found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Latency {
    /// How it was measured.
    pub settings: Settings,
    /// By class, in the order in which classes first come.
    pub classes: Vec<ClassFigures>,
    /// All queries.
    pub all: ClassFigures,
    /// Service times in the open loop.
    pub service: Option<Spread>,
    /// The ten slowest queries by their best time.
    pub slowest: Vec<Slow>,
    /// The parts of the work; none where a server was asked.
    pub stages: Vec<Stage>,
    /// What queries allocate, where that was counted.
    pub allocations: Option<Allocations>,
    /// The first use.
    pub cold: Option<Cold>,
    /// Memory of the process after the run, in bytes.
    pub resident: Option<u64>,
}

/// One pass over all queries: nanoseconds by query.
struct Pass {
    response: Vec<u64>,
    service: Vec<u64>,
    seconds: f64,
}

/// Measures `queries`.
///
/// # Errors
/// Whatever keeps a query from being asked; an engine in this process answers every one.
pub fn run<D: Door>(door: &D, queries: &[Asked], settings: &Settings, progress: &dyn Progress) -> Result<Latency> {
    let mut random = Random::new(settings.seed);
    let mut order: Vec<usize> = (0..queries.len()).collect();
    let total = queries.len() * (settings.warm_up + settings.repeats);
    progress.begin("asking", total as u64, "queries");
    let mut passes = Vec::with_capacity(settings.repeats);
    for number in 0..settings.warm_up + settings.repeats {
        random.shuffle(&mut order);
        let pass = pass(door, queries, &order, settings)?;
        if number >= settings.warm_up {
            passes.push(pass);
        }
        progress.advance(queries.len() as u64);
    }
    progress.end();
    let mut names: Vec<&str> = Vec::new();
    for asked in queries {
        if !names.contains(&asked.class.as_str()) {
            names.push(&asked.class);
        }
    }
    let of_class = |name: &str| (0..queries.len()).filter(|i| queries[*i].class == name).collect::<Vec<usize>>();
    let class = |name: &&str| class_figures(name, &of_class(name), &passes, settings.threads);
    let every: Vec<usize> = (0..queries.len()).collect();
    let mut all = class_figures("all", &every, &passes, settings.threads);
    let seconds: f64 = passes.iter().map(|p| p.seconds).sum();
    all.per_second = (queries.len() * passes.len()) as f64 / seconds.max(f64::EPSILON);
    Ok(Latency {
        settings: settings.clone(),
        classes: names.iter().map(class).collect(),
        all,
        service: settings.rate.map(|_| spread(passes.iter().flat_map(|p| p.service.iter().copied()))),
        slowest: slowest(queries, &passes),
        stages: door.stages(queries),
        allocations: door.allocations(queries),
        cold: None,
        resident: door.resident(),
    })
}

fn pass<D: Door>(door: &D, queries: &[Asked], order: &[usize], settings: &Settings) -> Result<Pass> {
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    let ask = || -> Result<Vec<(usize, u64, u64)>> {
        let mut line = door.line()?;
        let mut times = Vec::with_capacity(order.len() / settings.threads.max(1) + 1);
        loop {
            let turn = next.fetch_add(1, Ordering::Relaxed);
            let Some(&number) = order.get(turn) else { return Ok(times) };
            let due = settings.rate.map(|rate| start + Duration::from_secs_f64(turn as f64 / rate));
            due.into_iter().for_each(wait_until);
            let begun = Instant::now();
            door.ask(&mut line, &queries[number])?;
            let done = Instant::now();
            times.push((number, nanos(done - due.unwrap_or(begun)), nanos(done - begun)));
        }
    };
    let mut times = Vec::with_capacity(order.len());
    std::thread::scope(|scope| -> Result<()> {
        let threads: Vec<_> = (0..settings.threads.max(1)).map(|_| scope.spawn(ask)).collect();
        for thread in threads {
            match thread.join() {
                Ok(asked) => times.extend(asked?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(())
    })?;
    let seconds = start.elapsed().as_secs_f64();
    let (mut response, mut service) = (vec![0; order.len()], vec![0; order.len()]);
    for (number, from_due, from_begun) in times {
        response[number] = from_due;
        service[number] = from_begun;
    }
    Ok(Pass { response, service, seconds })
}

/// Sleeps until shortly before `due`, then spins: sleeping alone wakes too late.
fn wait_until(due: Instant) {
    const SPUN: Duration = Duration::from_micros(200);
    loop {
        let left = due.saturating_duration_since(Instant::now());
        match left.checked_sub(SPUN) {
            _ if left.is_zero() => return,
            Some(slept) => std::thread::sleep(slept),
            None => std::hint::spin_loop(),
        }
    }
}

fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// A histogram from one nanosecond to an hour, exact to three digits.
fn histogram(nanos: impl IntoIterator<Item = u64>) -> Histogram<u64> {
    const HOUR: u64 = 3_600_000_000_000;
    // Three digits is within what a histogram takes, which is all that can go wrong here.
    let Ok(mut histogram) = Histogram::new_with_max(HOUR, 3) else { unreachable!("three digits are allowed") };
    nanos.into_iter().for_each(|n| histogram.saturating_record(n.clamp(1, HOUR)));
    histogram
}

fn spread(nanos: impl IntoIterator<Item = u64>) -> Spread {
    spread_of(&histogram(nanos))
}

fn spread_of(histogram: &Histogram<u64>) -> Spread {
    let at = |quantile: f64| micros(histogram.value_at_quantile(quantile));
    Spread {
        mean: (histogram.mean() / 10.0).round() / 100.0,
        p50: at(0.5),
        p90: at(0.9),
        p99: at(0.99),
        p999: at(0.999),
        max: micros(histogram.max()),
    }
}

/// Microseconds with two decimals, which is as fine as the clock.
fn micros(nanos: u64) -> f64 {
    (nanos as f64 / 10.0).round() / 100.0
}

fn class_figures(name: &str, numbers: &[usize], passes: &[Pass], threads: usize) -> ClassFigures {
    let of = |pass: &Pass| numbers.iter().map(|n| pass.response[*n]).collect::<Vec<u64>>();
    let all = histogram(passes.iter().flat_map(of));
    let best = numbers.iter().map(|n| passes.iter().map(|p| p.response[*n]).min().unwrap_or(0));
    let spread = spread_of(&all);
    ClassFigures {
        name: name.to_string(),
        queries: numbers.len(),
        spread,
        best: self::spread(best),
        per_second: threads as f64 * 1e6 / spread.mean.max(f64::EPSILON),
        repeats: passes.iter().map(|p| self::spread(of(p))).collect(),
        curve: curve(&all),
    }
}

/// The distribution at shares that come closer towards the slow end.
fn curve(histogram: &Histogram<u64>) -> Vec<(f64, f64)> {
    const SHARES: [f64; 22] = [
        0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998,
        0.999, 0.9999, 1.0,
    ];
    SHARES.iter().map(|share| (*share, micros(histogram.value_at_quantile(*share)))).collect()
}

fn slowest(queries: &[Asked], passes: &[Pass]) -> Vec<Slow> {
    const SHOWN: usize = 10;
    let times = |i: usize| passes.iter().map(move |p| p.service[i]);
    let mut slow: Vec<(u64, u64, usize)> =
        (0..queries.len()).filter_map(|i| Some((times(i).min()?, times(i).max()?, i))).collect();
    slow.sort_by(|a, b| b.cmp(a));
    let told = |(best, worst, i): &(u64, u64, usize)| Slow {
        query: queries[*i].typed.clone(),
        class: queries[*i].class.clone(),
        worst: micros(*worst),
        best: micros(*best),
    };
    slow.iter().take(SHOWN).map(told).collect()
}

/// Times of each stage, from the best of three runs of each query in one thread.
pub(super) fn stages(engine: &Engine, queries: &[Asked]) -> Vec<Stage> {
    let mut times: [Vec<u64>; rank::Stage::ALL.len()] = Default::default();
    for Asked { query, .. } in queries {
        let once = || {
            let mut clock = StageClock::default();
            black_box(engine.search_watched(black_box(query), &mut clock));
            clock.ended()
        };
        let best = [once(), once(), once()].into_iter().min_by_key(|taken| taken.iter().sum::<u64>());
        times.iter_mut().zip(best.unwrap_or_default()).for_each(|(times, taken)| times.push(taken));
    }
    let stage =
        |(stage, times): (rank::Stage, Vec<u64>)| Stage { name: stage.name().to_string(), spread: spread(times) };
    rank::Stage::ALL.into_iter().zip(times).map(stage).collect()
}

/// Keeps the time of each stage, in nanoseconds.
#[derive(Default)]
struct StageClock {
    running: Option<(rank::Stage, Instant)>,
    taken: [u64; rank::Stage::ALL.len()],
}

impl StageClock {
    fn ended(mut self) -> [u64; rank::Stage::ALL.len()] {
        self.turn(None);
        self.taken
    }

    fn turn(&mut self, stage: Option<rank::Stage>) {
        let now = Instant::now();
        if let Some((last, begun)) = self.running.take() {
            self.taken[last as usize] += nanos(now - begun);
        }
        self.running = stage.map(|stage| (stage, now));
    }
}

impl Watch for StageClock {
    fn begins(&mut self, stage: rank::Stage) {
        self.turn(Some(stage));
    }
}

/// Counts what each query allocates.
#[cfg(feature = "allocations")]
pub(super) fn allocations(engine: &Engine, queries: &[Asked]) -> Option<Allocations> {
    let of = |asked: &Asked| allocation_counter::measure(|| drop(black_box(engine.search(&asked.query))));
    let counted: Vec<allocation_counter::AllocationInfo> = queries.iter().map(of).collect();
    let mut counts: Vec<u64> = counted.iter().map(|c| c.count_total).collect();
    counts.sort_unstable();
    let at = |share: f64| counts[((counts.len() - 1) as f64 * share) as usize];
    let mean = |sum: u64| (100.0 * sum as f64 / counts.len() as f64).round() / 100.0;
    (!counts.is_empty()).then(|| Allocations {
        mean: mean(counts.iter().sum()),
        p50: at(0.5),
        p99: at(0.99),
        max: at(1.0),
        bytes: mean(counted.iter().map(|c| c.bytes_total).sum()),
    })
}

/// Nothing is counted in this build.
#[cfg(not(feature = "allocations"))]
pub(super) fn allocations(_: &Engine, _: &[Asked]) -> Option<Allocations> {
    None
}

/// Opens an engine with `open` and asks it one query, both timed.
///
/// # Errors
/// What `open` gives.
pub fn first_use<E>(open: impl FnOnce() -> Result<E>, ask: impl FnOnce(&E)) -> Result<(E, Cold)> {
    let begun = Instant::now();
    let opened = open()?;
    let open = micros(nanos(begun.elapsed()));
    let begun = Instant::now();
    ask(&opened);
    Ok((opened, Cold { open, first_query: micros(nanos(begun.elapsed())), process: None }))
}

/// Runs `program` with `args` again and again, from its start to its end.
///
/// # Errors
/// [`Error::Io`] when it cannot be started, [`Error::BadRequest`] when it says that something is wrong.
pub fn process(program: &Path, args: &[String], runs: usize) -> Result<Spread> {
    let mut times = Vec::with_capacity(runs);
    for _ in 0..runs {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        let status = command.status().map_err(Error::io("run", program))?;
        times.push(nanos(begun.elapsed()));
        // 0 is found, 1 nothing found: both are answers.
        if !matches!(status.code(), Some(0 | 1)) {
            let expected = "a run that ends with an answer".to_string();
            return Err(Error::BadRequest { what: "process start to answer", expected, found: status.to_string() });
        }
    }
    Ok(spread(times))
}
