//! The first stage: what a descriptor's terms may be worth, added up; the best few hundred pass.
//!
//! The query has shares, a few for each of its words, and of each share a descriptor earns what its most worthy term is worth: a
//! synonym of what it already has adds nothing. Shares are taken in the order of their worth. Not let in is who cannot reach the
//! pool's floor any more, which changes nothing, and who has only terms that are worth little beside the best one
//! (`stage_one_enters`), which never came among the first answers where it was measured.

use std::cmp::Reverse;

use super::resolve::Resolved;
use super::{Keep, Rules, Source};
use crate::snapshot::{Holder, LENGTH_STEPS, Snapshot, has_bit, holders_from};

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
    /// How many were offered, by the band of their keys: where so many of the upper bands were, the lower ones are shut.
    bands: Vec<u32>,
    /// The lowest band that is open.
    open: usize,
    /// How many were offered of the bands that are open.
    offered: u32,
}

/// How many bands there are, half of them for keys below 0.
const BANDS: usize = 1024;
/// How many keys make a band, as a power of two.
const BAND: u32 = 12;

/// The least key of a band.
fn least_of(band: usize) -> i32 {
    (band as i32 - BANDS as i32 / 2) << BAND
}

impl Pool {
    /// Begins anew, for `size` candidates.
    pub(super) fn begin(&mut self, size: usize) {
        self.size = size.max(1);
        self.found.clear();
        self.floor = i32::MIN;
        self.last = None;
        self.bands.clear();
        self.bands.resize(BANDS, 0);
        self.open = 0;
        self.offered = 0;
    }

    // Always in line, as `count` is: calls were 3 % of what a query costs.
    #[inline(always)]
    fn offer(&mut self, candidate: Candidate, keep: impl Fn() -> bool) {
        // Thousands may have the floor's own key: those that stand later than the last need not be sorted out.
        if self.last.is_some_and(|last| candidate > last) || !keep() {
            return;
        }
        self.found.push(candidate);
        self.count(candidate.key());
        if self.found.len() >= 2 * self.size {
            self.trim();
        }
    }

    /// Shuts the bands that so many others are above.
    #[inline(always)]
    fn count(&mut self, key: i32) {
        let band = ((key >> BAND) + BANDS as i32 / 2).clamp(0, BANDS as i32 - 1) as usize;
        self.bands[band] += 1;
        self.offered += u32::from(band >= self.open);
        while self.offered - self.bands[self.open] >= self.size as u32 {
            self.offered -= self.bands[self.open];
            self.open += 1;
            self.floor = self.floor.max(least_of(self.open));
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
            self.floor = self.floor.max(last.key());
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

    /// The candidates, in no order.
    pub(super) fn candidates(&mut self) -> &[Candidate] {
        self.trim();
        &self.found
    }
}

/// The first stage goes through a snapshot in blocks of so many descriptors, whose sums stay close to the processor.
const BLOCK: usize = 1 << 14;

/// Memory of the first stage, used again for every query of a thread.
pub(super) struct Sums {
    /// Per descriptor of a block: the worth added up so far, in steps of [`STEPS`] to the query's whole weight, and in the lowest bits
    /// the tag of the share that was served last; 0 for all between two blocks.
    sums: Box<[u16; BLOCK]>,
    /// The descriptors let in, in the order in which they were met.
    touched: Box<[Holder; BLOCK]>,
    /// How many those are.
    count: usize,
}

impl Default for Sums {
    fn default() -> Sums {
        Sums { sums: Box::new([0; BLOCK]), touched: Box::new([Holder::default(); BLOCK]), count: 0 }
    }
}

/// The bits of a sum that are the tag of the share served last. As many shares in a row have different tags, none of which is 0.
const TAG: u16 = 31;
/// So many steps of worth make the query's whole weight; a sum has room for twice that.
const STEPS: f32 = 1024.0;
/// So many steps of a key make one of worth.
const FINE: i32 = 1024;
/// Words that nearly all descriptors have tell too little to be looked up when they are worth less than this.
const LITTLE: u32 = STEPS as u32 / 32;

/// A term that serves a share of the query.
struct Serving<'s> {
    share: u8,
    /// The most that the share can earn.
    most: u32,
    worth: u32,
    /// The descriptors that have it, from the present block on.
    holders: &'s [Holder],
}

impl Serving<'_> {
    /// Whether any descriptor before `end` has it, of those that are left.
    fn is_before(&self, end: u32) -> bool {
        self.holders.first().is_some_and(|holder| holder.descriptor() < end)
    }
}

/// What one snapshot's descriptors are worth, whatever the terms that they are found by.
struct Worths<'s> {
    /// The terms that very many descriptors have, the most worthy first: they are looked up for those found by others.
    dense: Vec<(&'s [u64], u32)>,
    /// What all of those are worth.
    dense_worth: u32,
    /// What a step of length takes from a key.
    per_length: i32,
    /// Terms that are worth less let nobody in.
    enters: u32,
}

impl Worths<'_> {
    /// The key of a descriptor of this worth and length.
    fn key(&self, worth: u32, length: u8) -> i32 {
        worth as i32 * FINE - self.per_length * i32::from(length)
    }

    /// How long a descriptor may be whose key is to reach `floor` with this worth; `None` when none reaches it.
    fn longest(&self, worth: u32, floor: i32) -> Option<u8> {
        let room = i64::from(worth) * i64::from(FINE) - i64::from(floor);
        match i64::from(self.per_length) {
            _ if room < 0 => None,
            per_length if room >= per_length * i64::from(u8::MAX) => Some(u8::MAX),
            per_length => u8::try_from(room / per_length).ok(),
        }
    }

    /// The key of a descriptor, with what the terms are worth that very many descriptors have and this one too; `None` where it does not
    /// reach `floor`.
    fn whole_key(&self, worth: u32, holder: Holder, floor: i32) -> Option<i32> {
        let (descriptor, length) = (holder.descriptor(), holder.length());
        let mut most = worth + self.dense_worth;
        let mut dense = self.dense.iter();
        loop {
            let key = self.key(most, length);
            if key < floor {
                return None;
            }
            // What it lacks is taken away, the most worthy first, so that few need more than one look.
            match dense.find(|(bits, _)| !has_bit(bits, descriptor)) {
                Some((_, worth)) => most -= worth,
                None => return Some(key),
            }
        }
    }
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
    let (mut serving, worths) = serving(snapshot, resolved, (rules, total));
    let most = worths.dense.iter().max_by_key(|(_, worth)| *worth).filter(|_| serving.is_empty());
    for from in (0..snapshot.descriptors()).step_by(BLOCK) {
        match most {
            Some((bits, _)) => sums.touch(bits, from, (snapshot.lengths(), &worths, pool.floor)),
            None => sums.add(&mut serving, (from + BLOCK) as u32, (&worths, pool.floor)),
        }
        sums.take_best((position, source.number), &worths, pool, keep);
    }
}

/// The terms that descriptors are found by, and what else they are worth.
fn serving<'s>(
    snapshot: &'s Snapshot,
    resolved: &Resolved,
    (rules, total): (&Rules, f32),
) -> (Vec<Serving<'s>>, Worths<'s>) {
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
    dense.sort_by_key(|(_, worth)| Reverse(*worth));
    let most = serving.first().map_or(0, |s| s.most);
    let worths = Worths {
        dense_worth: dense.iter().map(|(_, worth)| worth).sum(),
        dense,
        per_length: (rules.ranking.stage_one_narrow / LENGTH_STEPS * STEPS * FINE as f32) as i32,
        enters: (most as f32 * rules.ranking.stage_one_enters) as u32,
    };
    (serving, worths)
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
    /// Adds up the worth of every descriptor of a block that has a term that lets in and can still reach the floor with terms yet to
    /// come. Each share counts once, with the most worthy term that a descriptor has of it.
    fn add(&mut self, serving: &mut [Serving], end: u32, (worths, floor): (&Worths, i32)) {
        let most = |served: &[Serving]| served.iter().find(|s| s.is_before(end)).map_or(0, |s| s.worth);
        let mut to_come: u32 = serving.chunk_by(|a, b| a.share == b.share).map(most).sum();
        to_come += worths.dense_worth;
        for (served, tag) in serving.chunk_by_mut(|a, b| a.share == b.share).zip((1..TAG).cycle()) {
            to_come -= most(served);
            for Serving { worth, holders, .. } in served {
                let longest = worths.longest(to_come + *worth, floor).filter(|_| *worth >= worths.enters);
                if longest.is_none() && self.count == 0 {
                    *holders = holders_from(holders, end);
                    continue;
                }
                let begun = ((*worth as u16).min(u16::MAX / (TAG + 1)) * (TAG + 1)) | tag;
                *holders = self.add_term(holders, end, (begun, longest.map_or(-1, i16::from)));
            }
        }
    }

    /// Adds a term's worth, with its tag, to those of a block that have it, if they were let in or are not longer than `longest`, which lets
    /// them in: nobody, where that is negative. Gives the holders of later blocks.
    fn add_term<'s>(&mut self, holders: &'s [Holder], end: u32, (begun, longest): (u16, i16)) -> &'s [Holder] {
        let (sums, touched, mut count) = (&mut *self.sums, &mut *self.touched, self.count);
        let mut rest = holders.iter();
        while let Some(holder) = rest.as_slice().first().filter(|holder| holder.descriptor() < end) {
            rest.next();
            let sum = &mut sums[holder.descriptor() as usize % BLOCK];
            if *sum == 0 {
                if i16::from(holder.length()) <= longest {
                    *sum = begun;
                    touched[count % BLOCK] = *holder;
                    count += 1;
                }
            } else if (*sum ^ begun) & TAG != 0 {
                *sum = (*sum & !TAG).saturating_add(begun);
            }
        }
        self.count = count;
        rest.as_slice()
    }

    /// Lets everybody of a block in who is in a bitmap and can reach the floor.
    fn touch(&mut self, bits: &[u64], from: usize, (lengths, worths, floor): (&[u8], &Worths, i32)) {
        let Some(longest) = worths.longest(worths.dense_worth, floor) else { return };
        let words = bits.iter().zip(lengths.chunks(64)).enumerate().skip(from / 64).take(BLOCK / 64);
        for (i, (word, lengths)) in words {
            let shortest = lengths.iter().fold(u8::MAX, |shortest, length| shortest.min(*length));
            let mut word = if Holder::new(0, shortest).length() > longest { 0 } else { *word };
            while word != 0 {
                let bit = word.trailing_zeros();
                let Some(length) = lengths.get(bit as usize) else { break };
                let holder = Holder::new(i as u32 * 64 + bit, *length);
                self.touched[self.count % BLOCK] = holder;
                self.count += usize::from(holder.length() <= longest);
                word &= word - 1;
            }
        }
    }

    /// Offers those of a block who were let in to the pool, and leaves none behind.
    fn take_best(&mut self, (position, number): (usize, usize), worths: &Worths, pool: &mut Pool, keep: &impl Keep) {
        let (sums, touched) = (&mut *self.sums, &self.touched[..std::mem::take(&mut self.count).min(BLOCK)]);
        let mut floor = pool.floor;
        for holder in touched {
            let descriptor = holder.descriptor();
            let worth = u32::from(std::mem::take(&mut sums[descriptor as usize % BLOCK]) / (TAG + 1));
            if let Some(key) = worths.whole_key(worth, *holder, floor) {
                pool.offer(Candidate::new(key, position as u32, descriptor), || keep.keeps(number, descriptor));
                floor = pool.floor;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn worths(per_length: i32) -> Worths<'static> {
        Worths { dense: Vec::new(), dense_worth: 0, per_length, enters: 0 }
    }

    proptest! {
        #[test]
        fn the_pool_keeps_the_best(keys in prop::collection::vec(-600_000..2_100_000i32, 0..400), size in 1..40usize) {
            let mut pool = Pool::default();
            pool.begin(size);
            let all = keys.iter().zip(0..).map(|(key, number)| Candidate::new(*key, 0, number));
            let mut best: Vec<Candidate> = all.clone().collect();
            for candidate in all {
                if candidate.key() >= pool.floor {
                    pool.offer(candidate, || true);
                }
            }
            best.sort_unstable();
            best.truncate(size);
            let mut found = pool.candidates().to_vec();
            found.sort_unstable();
            prop_assert!(found == best);
        }

        #[test]
        fn a_key_counts_the_common_words_that_are_there(
            dense in prop::collection::vec((any::<u64>(), 0..400u32), 0..5),
            (worth, descriptor, length) in (0..800u32, 0..64u32, any::<u8>()),
            floor in -600_000..2_100_000i32,
        ) {
            let bits: Vec<[u64; 1]> = dense.iter().map(|(bits, _)| [*bits]).collect();
            let dense: Vec<(&[u64], u32)> = bits.iter().zip(&dense).map(|(bits, (_, worth))| (&bits[..], *worth)).collect();
            let there = dense.iter().filter(|(bits, _)| has_bit(bits, descriptor)).map(|(_, worth)| worth);
            let all = worth + there.sum::<u32>();
            let worths = Worths { dense_worth: dense.iter().map(|(_, worth)| worth).sum(), dense, ..worths(500) };
            let holder = Holder::new(descriptor, length);
            let key = Some(worths.key(all, holder.length())).filter(|key| *key >= floor);
            prop_assert_eq!(worths.whole_key(worth, holder, floor), key);
        }

        #[test]
        fn the_longest_that_reaches_a_floor(per_length in 0..9000i32, worth in 0..2047u32, floor in -600_000..2_100_000i32) {
            let worths = worths(per_length);
            let mut reach = (0..=u8::MAX).filter(|length| worths.key(worth, *length) >= floor);
            prop_assert_eq!(worths.longest(worth, floor), reach.next_back());
        }
    }

    #[test]
    fn a_share_counts_once_and_blocks_do_not_mix() {
        let holders = |numbers: &[u32]| numbers.iter().map(|n| Holder::new(*n, 8)).collect::<Vec<Holder>>();
        let far = BLOCK as u32 + 2;
        let (first, synonym, second) = (holders(&[1, 2, far]), holders(&[2, 3]), holders(&[2, far]));
        let serving = |share, most, worth, holders| Serving { share, most, worth, holders };
        let mut serving =
            [serving(8, 500, 500, &first[..]), serving(8, 500, 400, &synonym), serving(0, 300, 300, &second)];
        let (worths, mut sums, mut found) = (worths(0), Sums::default(), Vec::new());
        for end in [BLOCK as u32, 2 * BLOCK as u32] {
            sums.add(&mut serving, end, (&worths, i32::MIN));
            for holder in &sums.touched[..std::mem::take(&mut sums.count)] {
                let sum = std::mem::take(&mut sums.sums[holder.descriptor() as usize % BLOCK]) / (TAG + 1);
                found.push((holder.descriptor(), sum));
            }
        }
        assert_eq!(found, [(1, 500), (2, 800), (3, 400), (far, 800)]);
    }
}
