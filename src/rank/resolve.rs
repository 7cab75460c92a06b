//! The plan in the term numbers of the snapshots asked.

use super::Source;
use super::plan::{Evidence, MOST_WORDS, Plan, Slot, Why};

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
    /// The share of the query that it then serves ([`Shares`]).
    pub(super) share: u8,
    /// Whether evidence that asks for it asks for a word as well that says that something is absent.
    pub(super) denied: bool,
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
    denied: bool,
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
    let said = said(plan, source);
    for evidence in &plan.evidence {
        let holds = evidence.rule_systems.is_none_or(|systems| systems & 1 << source.number.min(31) != 0);
        let stands_for = plan.words.iter().enumerate().filter(|(i, _)| evidence.mask & 1 << i != 0);
        let weight: f32 = stands_for.map(|(_, word)| word.weight).sum();
        let word_of = |slot: &Slot| {
            let mut terms = slot.terms.iter().filter_map(|(term, _)| plan.terms.number(*term, source.number));
            terms.find_map(|term| said.iter().find(|(of, mask)| *of == term && mask & evidence.mask != 0)).map(|s| s.1)
        };
        let denies = |slot: &Slot| {
            let mut terms = slot.terms.iter().filter_map(|(term, _)| plan.terms.number(*term, source.number));
            terms.any(|term| source.facts.negations.iter().any(|(_, word)| *word == term))
        };
        let denied = evidence.slots.len() > 1 && evidence.slots.iter().any(denies);
        let mut shares = Shares::of(evidence, word_of);
        for slot in &evidence.slots {
            let share = shares.of_next(word_of(slot));
            for (term, fits) in slot.terms.iter().filter(|_| holds) {
                if let Some(term) = plan.terms.number(*term, source.number) {
                    let worth = weight * evidence.strength * slot.share * fits;
                    found.push(Found { term, slot: slot_number, share, fits: *fits, worth, denied });
                }
            }
            slot_number += 1;
        }
    }
    found.sort_unstable_by_key(|f| (f.term, f.slot));
    resolved.terms.clear();
    resolved.uses.clear();
    for &Found { term, slot, share, fits, worth, denied } in found.iter() {
        let end = resolved.uses.len() as u32 + 1;
        match resolved.terms.last_mut() {
            Some(last) if last.term == term => {
                last.uses.end = end;
                last.denied |= denied;
                if worth > last.worth {
                    (last.worth, last.share) = (worth, share);
                }
            }
            _ => resolved.terms.push(Wanted { term, uses: end - 1..end, worth, share, denied }),
        }
        resolved.uses.push(Use { slot, fits });
    }
}

/// The query's words that a snapshot knows: each with its bit.
fn said(plan: &Plan, source: &Source) -> Vec<(u32, u32)> {
    let words = plan.evidence.iter().filter(|e| matches!(e.why, Why::Word));
    let term = |e: &Evidence| plan.terms.number(e.slots.first()?.terms.first()?.0, source.number);
    words.filter_map(|e| Some((term(e)?, e.mask))).collect()
}

/// Deals the shares of the query's words out to the slots of a piece of evidence. A slot that asks for one of the words itself has that
/// word's first share, as the word has; the others are dealt out evenly to the words that are left, each slot its own share of its word.
struct Shares {
    /// The words that are left, or all of them when none are.
    rest: u32,
    /// How many shares of each of those are taken.
    taken: usize,
    /// How many slots there are for them.
    slots: usize,
    /// How many of those have theirs.
    dealt: usize,
}

impl Shares {
    fn of(evidence: &Evidence, word_of: impl Fn(&Slot) -> Option<u32>) -> Shares {
        let (mut said, mut slots) = (0, 0);
        for slot in &evidence.slots {
            match word_of(slot) {
                Some(word) => said |= word,
                None => slots += 1,
            }
        }
        let left = evidence.mask & !said;
        let (rest, taken) = if left == 0 { (evidence.mask, 1) } else { (left, 0) };
        Shares { rest, taken, slots, dealt: 0 }
    }

    /// The number of the next slot's share, which asks for this word itself, if for any.
    fn of_next(&mut self, word: Option<u32>) -> u8 {
        if let Some(word) = word {
            return word.trailing_zeros() as u8 * SHARES_OF_WORD;
        }
        let words = self.rest.count_ones() as usize;
        let nth = self.dealt * words / self.slots;
        let first = (nth * self.slots).div_ceil(words);
        let word = (0..nth).fold(self.rest, |rest, _| rest & rest.wrapping_sub(1)).trailing_zeros() as u8;
        let share = (self.taken + self.dealt - first).min(SHARES_OF_WORD as usize - 1) as u8;
        self.dealt += 1;
        word * SHARES_OF_WORD + share
    }
}

/// How many shares of the query a word has. A share's number fits in a byte.
const SHARES_OF_WORD: u8 = 8;
const _: () = assert!(MOST_WORDS * (SHARES_OF_WORD as usize) < 255);

#[cfg(test)]
mod tests {
    use super::*;

    /// The shares that slots get: each is given as the bit of the word that it asks for, or 0.
    fn dealt(mask: u32, slots: &[u32]) -> Vec<u8> {
        let slot = |word: &u32| Slot { share: *word as f32, terms: Vec::new() };
        let slots = slots.iter().map(slot).collect();
        let evidence = Evidence { mask, strength: 1.0, slots, why: Why::Joined, rule_systems: None };
        let word_of = |slot: &Slot| Some(slot.share as u32).filter(|word| *word > 0);
        let mut shares = Shares::of(&evidence, word_of);
        evidence.slots.iter().map(|slot| shares.of_next(word_of(slot))).collect()
    }

    #[test]
    fn a_slot_that_asks_for_a_word_has_that_word_s_share() {
        // "mervil tandor" is "brolix glaviot of mervil": the last is the first word itself, the others stand for the second.
        assert_eq!(dealt(0b11, &[0, 0, 0b01]), [8, 9, 0]);
        assert_eq!(dealt(0b11, &[0b10, 0]), [8, 0]);
    }

    #[test]
    fn other_slots_are_dealt_out_evenly() {
        assert_eq!(dealt(0b11, &[0, 0, 0, 0]), [0, 1, 8, 9]);
        assert_eq!(dealt(0b100, &[0, 0]), [16, 17]);
        assert_eq!(dealt(0b1, &[0b1, 0]), [0, 1]);
        assert_eq!(dealt(0b1010, &[0]), [8]);
    }
}
