//! The first stage: what a descriptor's terms may be worth, added up; the best few hundred pass.
//!
//! The query has shares, a few for each of its words, and of each share a descriptor earns what its most worthy term is worth: a
//! synonym of what it already has adds nothing. Shares are taken in the order of their worth. Not let in is who cannot reach the
//! pool's floor any more, which changes nothing, and who has only terms that are worth little beside the best one
//! (`stage_one_enters`), which never came among the first answers where it was measured.

use std::cmp::Reverse;

use super::resolve::Resolved;
use super::{Keep, Rules, Source};
use crate::snapshot::{LENGTH_STEPS, has_bit};

/// A descriptor that passed the first stage: from the highest bits its key, inverted so that the best come first (24 bits), the
/// position of its source (12), its number (28). Of equals the one that stands first comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate(u64);

/// No key is higher.
const HIGHEST: i32 = 1 << 23;

impl Candidate {
    fn new(key: i32, source: u32, descriptor: u32) -> Candidate {
        let inverted = HIGHEST.saturating_sub(key).clamp(0, 2 * HIGHEST - 1) as u64;
        Candidate(inverted << 40 | u64::from(source) << 28 | u64::from(descriptor))
    }

    fn key(self) -> i32 {
        HIGHEST - (self.0 >> 40) as i32
    }

    /// The source it is in, by position.
    pub(super) fn source(self) -> u32 {
        (self.0 >> 28) as u32 & 0xfff
    }

    pub(super) fn descriptor(self) -> u32 {
        self.0 as u32 & 0xfff_ffff
    }
}

/// The best candidates so far.
#[derive(Default)]
pub(super) struct Pool {
    size: usize,
    found: Vec<Candidate>,
    /// The least key that may still pass.
    floor: i32,
    /// The last of those that would pass if no more came.
    last: Option<Candidate>,
}

impl Pool {
    /// Begins anew, for `size` candidates.
    pub(super) fn begin(&mut self, size: usize) {
        self.size = size.max(1);
        self.found.clear();
        self.floor = i32::MIN;
        self.last = None;
    }

    fn offer(&mut self, candidate: Candidate, keep: impl Fn() -> bool) {
        // Thousands may have the floor's own key: those that stand later than the last need not be sorted out.
        if self.last.is_some_and(|last| candidate > last) || !keep() {
            return;
        }
        self.found.push(candidate);
        if self.found.len() >= 2 * self.size {
            self.trim();
        }
    }

    /// Takes all of these that may answer, unseen.
    pub(super) fn take(&mut self, source: usize, descriptors: &[u32], keep: impl Fn(u32) -> bool) {
        let kept = descriptors.iter().filter(|d| keep(**d));
        self.found.extend(kept.map(|d| Candidate::new(0, source as u32, *d)));
    }

    fn trim(&mut self) {
        if self.found.len() >= self.size {
            let (_, last, _) = self.found.select_nth_unstable(self.size - 1);
            self.floor = last.key();
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
        self.found.sort_unstable();
        self.found.split_off(first)
    }

    /// One more, whatever it is worth in the first stage and however many there are; no more are gathered after it.
    pub(super) fn add(&mut self, source: u32, descriptor: u32) {
        if !self.found.iter().any(|c| (c.source(), c.descriptor()) == (source, descriptor)) {
            self.found.push(Candidate::new(i32::MAX, source, descriptor));
            self.size = self.size.max(self.found.len() + 1);
        }
    }

    /// The candidates, in the order in which they stand in memory.
    pub(super) fn candidates(&mut self) -> &[Candidate] {
        self.trim();
        self.found.sort_unstable_by_key(|c| c.0 << 24);
        &self.found
    }
}

/// Memory of the first stage, used again for every query of a thread.
#[derive(Default)]
pub(super) struct Sums {
    /// Per descriptor: the worth added up so far, in steps of [`STEPS`] to the query's whole weight, and in the lowest bits the tag of
    /// the share that was served last; 0 for all between two queries.
    sums: Vec<u16>,
    /// The descriptors whose sum is not 0, in the order in which they were met.
    touched: Vec<u32>,
}

/// The bits of a sum that are the tag of the share served last. As many shares in a row have different tags, none of which is 0.
const TAG: u16 = 31;
/// So many steps of worth make the query's whole weight; a sum has room for twice that.
const STEPS: f32 = 1024.0;
/// So many steps of a key make one of worth.
const FINE: i32 = 1024;
/// Words that nearly all descriptors have tell too little to be looked up when they are worth less than this.
const LITTLE: u32 = STEPS as u32 / 32;
/// Descriptors longer than this count as no longer, in the table's steps.
const MOST_LENGTH: u8 = 16 * LENGTH_STEPS as u8;

/// A term that serves a share of the query.
struct Serving<'s> {
    share: u8,
    /// The most that the share can earn.
    most: u32,
    worth: u32,
    holders: &'s [u32],
}

/// Adds one snapshot's best descriptors to the pool. `total` is the weight of the whole query.
pub(super) fn gather(
    (position, source): (usize, &Source),
    resolved: &Resolved,
    (rules, total): (&Rules, f32),
    sums: &mut Sums,
    pool: &mut Pool,
    keep: &impl Keep,
) {
    let snapshot = source.snapshot;
    let mut dense: Vec<(&[u64], u32)> = Vec::new();
    let mut serving: Vec<Serving> = Vec::with_capacity(resolved.terms.len());
    for wanted in &resolved.terms {
        let worth = (wanted.worth / total * STEPS) as u32;
        match snapshot.dense(wanted.term) {
            Some(bits) => dense.push((bits, worth)),
            None => {
                serving.push(Serving { share: wanted.share, most: 0, worth, holders: snapshot.holders(wanted.term) });
            }
        }
    }
    order(&mut serving);
    let told = dense.iter().any(|(_, worth)| *worth >= LITTLE) || !serving.is_empty();
    dense.retain(|(_, worth)| *worth >= LITTLE || !told);
    let dense_worth: u32 = dense.iter().map(|(_, worth)| worth).sum();
    let enters = serving.iter().map(|s| s.worth).max().unwrap_or(0) as f32 * rules.ranking.stage_one_enters;
    sums.add(&serving, dense_worth, (enters as u32, pool.floor), snapshot.descriptors());
    if serving.iter().all(|s| s.holders.is_empty()) {
        let most = dense.iter().max_by_key(|d| d.1);
        most.into_iter().for_each(|(bits, _)| sums.touch(bits));
    }
    let lengths = snapshot.lengths();
    let per_length = (rules.ranking.stage_one_narrow / LENGTH_STEPS * STEPS * FINE as f32) as i32;
    let Sums { sums, touched } = sums;
    for descriptor in touched.drain(..) {
        let d = descriptor as usize;
        let mut sum = u32::from(std::mem::take(&mut sums[d]) / (TAG + 1));
        let narrow = per_length * i32::from(lengths[d].min(MOST_LENGTH));
        if (sum + dense_worth) as i32 * FINE - narrow < pool.floor {
            continue;
        }
        for (bits, worth) in &dense {
            if has_bit(bits, descriptor) {
                sum += worth;
            }
        }
        let key = sum as i32 * FINE - narrow;
        if key >= pool.floor {
            pool.offer(Candidate::new(key, position as u32, descriptor), || keep.keeps(source.number, descriptor));
        }
    }
}

/// Puts the terms of a share side by side, the most worthy first; so with the shares.
fn order(serving: &mut [Serving]) {
    serving.sort_unstable_by_key(|s| (s.share, Reverse(s.worth)));
    for served in serving.chunk_by_mut(|a, b| a.share == b.share) {
        let most = served[0].worth;
        served.iter_mut().for_each(|s| s.most = most);
    }
    serving.sort_by_key(|s| Reverse((s.most, s.share)));
}

impl Sums {
    /// Adds up the worth of every descriptor that has a term worth `enters` and can still reach `least` with terms yet to come. Each
    /// share counts once, with the most worthy term that a descriptor has of it.
    fn add(&mut self, serving: &[Serving], dense_worth: u32, (enters, least): (u32, i32), descriptors: usize) {
        if self.sums.len() < descriptors {
            self.sums.resize(descriptors, 0);
        }
        let (sums, touched) = (&mut self.sums[..], &mut self.touched);
        let shares = || serving.chunk_by(|a, b| a.share == b.share);
        let mut to_come = dense_worth + shares().map(|served| served[0].most).sum::<u32>();
        for (served, tag) in shares().zip((1..TAG).cycle()) {
            to_come -= served[0].most;
            for Serving { worth, holders, .. } in served {
                let lets_in = *worth >= enters && (to_come + worth) as i32 * FINE >= least;
                let begun = ((*worth as u16).min(u16::MAX / (TAG + 1)) * (TAG + 1)) | tag;
                if touched.is_empty() && lets_in {
                    touched.extend_from_slice(holders);
                    holders.iter().for_each(|d| sums[*d as usize] = begun);
                    continue;
                }
                for &descriptor in *holders {
                    let sum = &mut sums[descriptor as usize];
                    if *sum == 0 {
                        if lets_in {
                            *sum = begun;
                            touched.push(descriptor);
                        }
                    } else if *sum & TAG != tag {
                        *sum = (*sum & !TAG).saturating_add(begun);
                    }
                }
            }
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
