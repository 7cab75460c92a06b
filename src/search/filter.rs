//! What a query asks exactly: phrases, left-out words, kinds, codes, sections, status.

use crate::analyzer::{Analyzer, Token};
use crate::descriptor::Role;
use crate::query::Query;
use crate::rank::Keep;
use crate::snapshot::{Snapshot, TERM, View, has_bit};

/// What a query asks exactly, in one snapshot's numbers.
pub(super) struct Filter<'s> {
    query: &'s Query,
    snapshot: &'s Snapshot,
    view: View<'s>,
    /// The descriptors of the concepts that have every phrase that few have.
    only: Option<Only>,
    /// The terms of the phrases that are looked for where a descriptor might be among the answers.
    phrases: Vec<Vec<u32>>,
    without: Vec<u32>,
    /// Which kinds are asked for, by position; empty where none is named.
    kinds: Vec<bool>,
    /// Whether anything is asked exactly.
    any: bool,
    /// The descriptors that have ended, where those are left out and there are any.
    ended: &'s [u64],
}

/// Descriptors, in order and as a bitmap.
struct Only {
    descriptors: Vec<u32>,
    bits: Vec<u64>,
}

impl Keep for Vec<Filter<'_>> {
    #[inline]
    fn keeps(&self, snapshot: usize, descriptor: u32) -> bool {
        let filter = &self[snapshot];
        let has_ended = !filter.ended.is_empty() && has_bit(filter.ended, descriptor);
        !has_ended && (!filter.any || filter.keeps(descriptor))
    }

    fn only(&self, snapshot: usize) -> Option<&[u32]> {
        self[snapshot].only.as_ref().map(|only| &only.descriptors[..])
    }
}

impl<'s> Filter<'s> {
    pub(super) fn new(query: &'s Query, snapshot: &'s Snapshot, analyzer: &Analyzer) -> Filter<'s> {
        let terms = |text: &String| -> Vec<Option<u32>> {
            let tokens = analyzer.tokens_in(query.language, text).into_iter().filter(|t| !t.is_stop());
            let in_full = |t: &Token| snapshot.term(&analyzer.term(analyzer.in_full(&t.surface)?));
            tokens.map(|t| snapshot.term(&t.term).or_else(|| in_full(&t))).collect()
        };
        let kinds = &snapshot.schema().kinds;
        let any = !(query.phrases.is_empty()
            && query.without.is_empty()
            && query.kinds.is_empty()
            && query.codes.is_empty()
            && query.sections.is_empty()
            && !query.billable);
        let leaves_out = !query.all && snapshot.manifest().terminated > 0;
        let mut filter = Filter {
            query,
            snapshot,
            view: snapshot.view(),
            only: None,
            phrases: Vec::new(),
            any,
            ended: if leaves_out { snapshot.ended() } else { &[] },
            without: query.without.iter().flat_map(terms).flatten().collect(),
            kinds: kinds.iter().filter(|_| !query.kinds.is_empty()).map(|k| query.kinds.contains(&k.id)).collect(),
        };
        query.phrases.iter().for_each(|phrase| filter.ask_phrase(&terms(phrase)));
        filter
    }

    /// Asks for terms side by side, which no concept has when the snapshot does not know one of them.
    fn ask_phrase(&mut self, terms: &[Option<u32>]) {
        let terms: Vec<u32> = terms.iter().copied().collect::<Option<Vec<u32>>>().unwrap_or_default();
        let holders = self.snapshot.holders_of_all(&terms, |_| true);
        if holders.len() > MOST_HOLDERS {
            self.phrases.push(terms);
            return;
        }
        let holders = holders.iter().filter(|d| side_by_side(&terms, self.view.terms(**d)));
        let mut concepts: Vec<u32> = holders.map(|d| self.view.head(*d).concept).collect();
        concepts.dedup();
        let mut descriptors: Vec<u32> = concepts.iter().flat_map(|c| self.view.descriptors_of(*c)).collect();
        if let Some(only) = &self.only {
            descriptors.retain(|d| has_bit(&only.bits, *d));
        }
        let mut bits = vec![0; self.snapshot.descriptors().div_ceil(64)];
        descriptors.iter().for_each(|d| bits[*d as usize / 64] |= 1 << (d % 64));
        self.only = Some(Only { descriptors, bits });
    }

    fn keeps(&self, descriptor: u32) -> bool {
        if self.only.as_ref().is_some_and(|only| !has_bit(&only.bits, descriptor)) {
            return false;
        }
        let head = self.view.head(descriptor);
        let reportable = || !head.has_ended && self.snapshot.role(head.concept) == Role::Code;
        (!self.query.billable || reportable()) && self.keeps_exactly(head.kind, head.concept)
    }

    fn keeps_exactly(&self, kind: u8, concept: u32) -> bool {
        let terms = || self.view.descriptors_of(concept).map(|d| self.view.terms(d));
        self.kinds.get(kind as usize).is_none_or(|kept| *kept)
            && self.phrases.iter().all(|phrase| terms().any(|terms| side_by_side(phrase, terms)))
            && (self.query.codes.is_empty() || self.in_ranges(concept))
            && self.in_section(concept)
            && (self.without.is_empty() || !terms().flatten().any(|term| self.without.contains(&(term & TERM))))
    }

    fn in_ranges(&self, concept: u32) -> bool {
        let code = self.snapshot.code(concept);
        let is_in = |(from, to): &(String, String)| {
            code >= from.as_str() && (code <= to.as_str() || code.starts_with(to.as_str()))
        };
        self.query.codes.iter().any(is_in)
    }

    fn in_section(&self, concept: u32) -> bool {
        let wanted = &self.query.sections;
        let is = |section: &str| wanted.iter().any(|wanted| wanted.eq_ignore_ascii_case(section));
        wanted.is_empty() || self.snapshot.section(concept).is_some_and(is)
    }
}

/// So many descriptors that have all terms of a phrase are looked at beforehand. Where very many have them, it is quicker to look at
/// those that might be among the answers.
const MOST_HOLDERS: usize = 8000;

/// Whether a descriptor's terms have these side by side, in order.
fn side_by_side(phrase: &[u32], terms: &[u32]) -> bool {
    !phrase.is_empty() && terms.windows(phrase.len()).any(|w| w.iter().zip(phrase).all(|(a, b)| a & TERM == *b))
}
