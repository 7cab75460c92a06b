//! The first stage: every descriptor that holds a wanted term, with the sum of what its terms may be worth; the best few
//! hundred pass.
//!
//! Terms are taken in the order of their worth. Once the pool is full, a descriptor whose terms cannot reach the pool's floor any more
//! is not let in: what is left out could not have passed, so the pool is the same as if everything had been added up.

use std::cmp::Ordering;

use super::resolve::Resolved;
use super::{Rules, Source};

/// What rounding may take from or add to a sum of worths.
const ROUNDING: f32 = 1e-4;

/// A descriptor that passed the first stage.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    key: f32,
    /// The source it is in, by position.
    pub(super) source: u32,
    pub(super) descriptor: u32,
}

impl Candidate {
    /// Best first; of equals the one that stands first.
    fn order(&self, other: &Candidate) -> Ordering {
        let order = other.key.total_cmp(&self.key);
        order.then_with(|| (self.source, self.descriptor).cmp(&(other.source, other.descriptor)))
    }
}

/// The best candidates so far.
#[derive(Default)]
pub(super) struct Pool {
    size: usize,
    found: Vec<Candidate>,
    /// The least key that may still pass.
    floor: f32,
    /// The last of those that would pass if no more came.
    last: Option<Candidate>,
}

impl Pool {
    /// Begins anew, for `size` candidates.
    pub(super) fn begin(&mut self, size: usize) {
        self.size = size.max(1);
        self.found.clear();
        self.floor = f32::NEG_INFINITY;
        self.last = None;
    }

    fn offer(&mut self, candidate: Candidate) {
        // Thousands may have the floor's own key: those that stand later than the last need not be sorted out.
        if self.last.is_some_and(|last| candidate.order(&last).is_gt()) {
            return;
        }
        self.found.push(candidate);
        if self.found.len() >= 2 * self.size {
            self.trim();
        }
    }

    fn trim(&mut self) {
        if self.found.len() >= self.size {
            let (_, last, _) = self.found.select_nth_unstable_by(self.size - 1, Candidate::order);
            self.floor = last.key;
            self.last = Some(*last);
            self.found.truncate(self.size);
        }
    }

    /// Takes those beyond the best `first` away, best first.
    pub(super) fn beyond(&mut self, first: usize) -> Vec<Candidate> {
        self.trim();
        if self.found.len() <= first {
            return Vec::new();
        }
        self.found.sort_unstable_by(Candidate::order);
        self.found.split_off(first)
    }

    /// One more, whatever it is worth in the first stage and however many there are; no more are gathered after it.
    pub(super) fn add(&mut self, source: u32, descriptor: u32) {
        if !self.found.iter().any(|c| (c.source, c.descriptor) == (source, descriptor)) {
            self.found.push(Candidate { key: f32::INFINITY, source, descriptor });
            self.size = self.size.max(self.found.len() + 1);
        }
    }

    /// The candidates, in the order in which they stand in memory.
    pub(super) fn candidates(&mut self) -> &[Candidate] {
        self.trim();
        self.found.sort_unstable_by_key(|c| (c.source, c.descriptor));
        &self.found
    }
}

/// Memory of the first stage, used again for every query of a thread.
#[derive(Default)]
pub(super) struct Sums {
    /// Per descriptor: the worth added up so far; 0 for all between two queries.
    sums: Vec<f32>,
    /// The descriptors whose sum is not 0, in the order in which they were met.
    touched: Vec<u32>,
}

/// Adds one snapshot's best descriptors to the pool. `total` is the weight of the whole query.
pub(super) fn gather(
    (position, source): (usize, &Source),
    resolved: &Resolved,
    (rules, total): (&Rules, f32),
    sums: &mut Sums,
    pool: &mut Pool,
    keep: &impl Fn(usize, u32) -> bool,
) {
    let snapshot = source.snapshot;
    let mut dense: Vec<(&[u64], f32)> = Vec::new();
    let mut sparse: Vec<(&[u32], f32)> = Vec::new();
    for wanted in &resolved.terms {
        match snapshot.dense(wanted.term) {
            Some(bits) => dense.push((bits, wanted.worth)),
            None => sparse.push((snapshot.holders(wanted.term), wanted.worth)),
        }
    }
    sparse.sort_by(|a, b| b.1.total_cmp(&a.1));
    let dense_worth: f32 = dense.iter().map(|(_, worth)| worth).sum();
    sums.add(&sparse, dense_worth, total * pool.floor - ROUNDING, snapshot.descriptors());
    if sparse.iter().all(|(holders, _)| holders.is_empty()) {
        let most = dense.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        most.into_iter().for_each(|(bits, _)| sums.touch(bits));
    }
    let lengths = snapshot.lengths();
    let per_length = rules.ranking.stage_one_narrow;
    for &descriptor in &sums.touched {
        let d = descriptor as usize;
        let mut sum = std::mem::take(&mut sums.sums[d]);
        if sum + dense_worth < total * pool.floor - ROUNDING {
            continue;
        }
        for (bits, worth) in &dense {
            if bits[d / 64] >> (d % 64) & 1 == 1 {
                sum += worth;
            }
        }
        // Most are told apart without their length, which memory would have to be asked for.
        if sum < total * pool.floor - ROUNDING {
            continue;
        }
        let key = sum / total - per_length * lengths[d].min(16.0);
        if key >= pool.floor && keep(source.number, descriptor) {
            pool.offer(Candidate { key, source: position as u32, descriptor });
        }
    }
    sums.touched.clear();
}

impl Sums {
    /// Adds up the worth of every descriptor that can still reach `least` with terms yet to come.
    fn add(&mut self, sparse: &[(&[u32], f32)], dense_worth: f32, least: f32, descriptors: usize) {
        if self.sums.len() < descriptors {
            self.sums.resize(descriptors, 0.0);
        }
        let mut to_come = dense_worth + sparse.iter().map(|(_, worth)| worth).sum::<f32>();
        for (holders, worth) in sparse {
            let lets_in = to_come >= least;
            for &descriptor in *holders {
                let sum = &mut self.sums[descriptor as usize];
                if *sum == 0.0 {
                    if !lets_in {
                        continue;
                    }
                    self.touched.push(descriptor);
                }
                *sum += worth;
            }
            to_come -= worth;
        }
    }

    /// Touches every descriptor of a bitmap without adding anything: the bitmap's own worth is added later.
    fn touch(&mut self, bits: &[u64]) {
        for (i, word) in bits.iter().enumerate() {
            let mut word = *word;
            while word != 0 {
                self.touched.push(i as u32 * 64 + word.trailing_zeros());
                word &= word - 1;
            }
        }
    }
}
