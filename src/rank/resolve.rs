//! The plan in the term numbers of the snapshots asked.

use super::Source;
use super::plan::{Plan, Why};

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
}

/// What the plan asks of one snapshot.
#[derive(Default)]
pub(super) struct Resolved {
    /// By term number.
    pub(super) terms: Vec<Wanted>,
    uses: Vec<Use>,
}

impl Resolved {
    pub(super) fn uses(&self, wanted: &Wanted) -> &[Use] {
        self.uses.get(wanted.uses.start as usize..wanted.uses.end as usize).unwrap_or(&[])
    }
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
pub(super) fn resolve(plan: &Plan, source: &Source, found: &mut Vec<(u32, u16, f32, f32)>, resolved: &mut Resolved) {
    found.clear();
    let mut slot_number = 0u16;
    for evidence in &plan.evidence {
        let holds = evidence.rule_systems.is_none_or(|systems| systems & 1 << source.number.min(31) != 0);
        let stands_for = plan.words.iter().enumerate().filter(|(i, _)| evidence.mask & 1 << i != 0);
        let weight: f32 = stands_for.map(|(_, word)| word.weight).sum();
        for slot in &evidence.slots {
            for (term, fits) in slot.terms.iter().filter(|_| holds) {
                if let Some(term) = plan.terms.number(*term, source.number) {
                    found.push((term, slot_number, *fits, weight * evidence.strength * slot.share * fits));
                }
            }
            slot_number += 1;
        }
    }
    found.sort_unstable_by_key(|(term, slot, ..)| (*term, *slot));
    resolved.terms.clear();
    resolved.uses.clear();
    for &(term, slot, fits, worth) in found.iter() {
        let end = resolved.uses.len() as u32 + 1;
        match resolved.terms.last_mut() {
            Some(last) if last.term == term => {
                last.uses.end = end;
                last.worth = last.worth.max(worth);
            }
            _ => resolved.terms.push(Wanted { term, uses: end - 1..end, worth }),
        }
        resolved.uses.push(Use { slot, fits });
    }
}
