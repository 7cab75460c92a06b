//! The plan in the term numbers of the snapshots asked.

use super::Source;
use super::plan::{MOST_WORDS, Plan, Why};

/// How a term of a snapshot serves the evidence.
#[derive(Clone, Copy)]
pub(super) struct Use {
    pub(super) slot: u16,
    pub(super) fits: f32,
}

/// A term of one snapshot that the evidence asks for.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) term: u32,
    /// Where its uses stand in [`Resolved::uses`].
    pub(super) uses: std::ops::Range<u32>,
    /// The most it can be worth.
    pub(super) worth: f32,
    /// The share of the query that it then serves ([`share_of`]).
    pub(super) share: u8,
}

/// What the plan asks of one snapshot.
#[derive(Default)]
pub(super) struct Resolved {
    /// By term number.
    pub(super) terms: Vec<Wanted>,
    uses: Vec<Use>,
}

impl Resolved {
    /// Whether any evidence asks for a term.
    pub(super) fn asks(&self, term: u32) -> bool {
        self.terms.binary_search_by_key(&term, |wanted| wanted.term).is_ok()
    }

    pub(super) fn uses(&self, wanted: &Wanted) -> &[Use] {
        self.uses.get(wanted.uses.start as usize..wanted.uses.end as usize).unwrap_or(&[])
    }
}

/// A term that serves a slot of the evidence.
pub(super) struct Found {
    term: u32,
    slot: u16,
    share: u8,
    fits: f32,
    worth: f32,
}

/// A slot and the evidence it belongs to.
#[derive(Clone, Copy)]
pub(super) struct SlotOf {
    pub(super) evidence: u16,
    /// Which share of the evidence it is.
    pub(super) share: f32,
    /// The query's word that it is, written as typed, or as one with its neighbor.
    pub(super) word: Option<u8>,
}

/// The slots of all evidence, in order.
pub(super) fn slots(plan: &Plan) -> Vec<SlotOf> {
    let mut slots = Vec::with_capacity(2 * plan.evidence.len());
    for (e, evidence) in plan.evidence.iter().enumerate() {
        let direct = matches!(evidence.why, Why::Word | Why::Joined);
        let word = direct.then(|| evidence.mask.trailing_zeros() as u8);
        slots.extend(evidence.slots.iter().map(|slot| SlotOf { evidence: e as u16, share: slot.share, word }));
    }
    slots
}

/// Resolves the plan for one snapshot, into memory that was used before.
pub(super) fn resolve(plan: &Plan, source: &Source, found: &mut Vec<Found>, resolved: &mut Resolved) {
    found.clear();
    let mut slot_number = 0u16;
    for evidence in &plan.evidence {
        let holds = evidence.rule_systems.is_none_or(|systems| systems & 1 << source.number.min(31) != 0);
        let stands_for = plan.words.iter().enumerate().filter(|(i, _)| evidence.mask & 1 << i != 0);
        let weight: f32 = stands_for.map(|(_, word)| word.weight).sum();
        for (i, slot) in evidence.slots.iter().enumerate() {
            let share = share_of(evidence.mask, i, evidence.slots.len());
            for (term, fits) in slot.terms.iter().filter(|_| holds) {
                if let Some(term) = plan.terms.number(*term, source.number) {
                    let worth = weight * evidence.strength * slot.share * fits;
                    found.push(Found { term, slot: slot_number, share, fits: *fits, worth });
                }
            }
            slot_number += 1;
        }
    }
    found.sort_unstable_by_key(|f| (f.term, f.slot));
    resolved.terms.clear();
    resolved.uses.clear();
    for &Found { term, slot, share, fits, worth } in found.iter() {
        let end = resolved.uses.len() as u32 + 1;
        match resolved.terms.last_mut() {
            Some(last) if last.term == term => {
                last.uses.end = end;
                if worth > last.worth {
                    (last.worth, last.share) = (worth, share);
                }
            }
            _ => resolved.terms.push(Wanted { term, uses: end - 1..end, worth, share }),
        }
        resolved.uses.push(Use { slot, fits });
    }
}

/// The number of the share of the query that slot `i` of `slots` serves. The slots of a piece of evidence are dealt out evenly to its
/// words; those of one word have a share each.
fn share_of(mask: u32, i: usize, slots: usize) -> u8 {
    let words = mask.count_ones() as usize;
    let nth = i * words / slots;
    let first = (nth * slots).div_ceil(words);
    let rest = (0..nth).fold(mask, |mask, _| mask & mask.wrapping_sub(1));
    rest.trailing_zeros() as u8 * SHARES_OF_WORD + (i - first).min(SHARES_OF_WORD as usize - 1) as u8
}

/// How many shares of the query a word has. A share's number fits in a byte.
const SHARES_OF_WORD: u8 = 8;
const _: () = assert!(MOST_WORDS * (SHARES_OF_WORD as usize) < 255);
