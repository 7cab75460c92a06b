//! The second stage: one candidate looked at closely.

use rustc_hash::FxHashMap;

use super::context::Heads;
use super::gather::Candidate;
use super::plan::{MOST_WORDS, Plan};
use super::resolve::{Resolved, SlotOf, Use, slots};
use super::score::{Parts, Scored};
use super::{PLAIN_TERM, Rules, Source};
use crate::schema::Ranking;
use crate::snapshot::{ASIDE, BRACKET, PLAIN, PURPOSE, Snapshot, TERM, TOPIC, View, has_bit};

/// Memory of the second stage, used again for every query of a thread.
#[derive(Default)]
pub(super) struct Marks {
    /// Per source: which terms are asked for, a bit each.
    asked: Vec<Vec<u64>>,
    /// Per source and term asked for: one more than its place in [`Resolved::terms`]. What it holds of others means nothing.
    places: Vec<Vec<u16>>,
    /// Per source and place: the query's word that the term is.
    said: Vec<Vec<Option<u8>>>,
    /// How well each slot is filled.
    filled: Vec<f32>,
    /// The slots that are filled at all.
    used: Vec<u16>,
    /// The matched terms of the descriptor looked at.
    matched: Vec<Matched>,
    /// The evidence that earned something, with how much.
    earners: Vec<(u16, f32)>,
    /// What the matched terms tell that were met so far, by their key ([`key`]).
    told: FxHashMap<u64, Told>,
    /// Terms by their places and how far they serve evidence that nothing outdoes, for what is told.
    most: Vec<(u16, f32)>,
    pub(super) heads: Heads,
}

/// A term of a descriptor that was asked for. Said twice, it counts once.
struct Matched {
    /// What it costs.
    whole: f32,
    /// What it costs, less where it is negated.
    cost: f32,
    /// What it costs within brackets.
    inside: f32,
    /// How far it serves.
    trust: f32,
    /// Its place, as in [`Marks::places`].
    place: u16,
}

/// What a descriptor's matched terms tell, whatever else it says.
#[derive(Clone, Copy)]
struct Told {
    /// The share of the query's weight that they earn.
    coverage: f32,
    /// Where they stand in [`Marks::most`].
    most: (u32, u32),
}

/// Tells a term at a place of a source, trusted so far, from others. Sums of such keys tell sets of terms apart: two that
/// differ have the same only by an accident of 64 bits. The finalizer of SplitMix64.
pub(super) fn key(position: usize, place: u16, trust: f32) -> u64 {
    let term = (position as u64) << 48 | u64::from(place) << 32 | u64::from(trust.to_bits());
    let mixed = (term ^ term >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}

impl Marks {
    /// Makes room for the terms of a source and marks those asked for.
    fn ask(&mut self, position: usize, terms: usize, (resolved, slots): (&Resolved, &[SlotOf])) {
        let (asked, places, said) = (&mut self.asked[position], &mut self.places[position], &mut self.said[position]);
        said.clear();
        said.extend(resolved.terms.iter().map(|wanted| {
            let whole = resolved.uses(wanted).iter().rev().filter(|serves| serves.fits == 1.0);
            whole.filter_map(|serves| slots[serves.slot as usize].word).next()
        }));
        asked.resize(asked.len().max(terms.div_ceil(64)), 0);
        places.resize(places.len().max(terms), 0);
        for (i, wanted) in resolved.terms.iter().enumerate() {
            asked[wanted.term as usize / 64] |= 1 << (wanted.term % 64);
            places[wanted.term as usize] = i as u16 + 1;
        }
    }

    /// One more than a term's place in [`Resolved::terms`], 0 if it is not asked for. Most are not, which a bit tells.
    #[inline]
    fn place(&self, position: usize, term: u32) -> u16 {
        if has_bit(&self.asked[position], term) { self.places[position][term as usize] } else { 0 }
    }

    /// Notes a matched term and gives what it adds to the cost of the descriptor.
    fn counts(&mut self, matched: Matched) -> f32 {
        let Some(known) = self.matched.iter_mut().find(|m| m.place == matched.place) else {
            let cost = matched.whole;
            self.matched.push(matched);
            return cost;
        };
        let more = (matched.whole - known.whole).max(0.0);
        known.whole += more;
        known.cost = known.cost.max(matched.cost);
        known.inside = known.inside.max(matched.inside);
        known.trust = known.trust.max(matched.trust);
        more
    }
}

/// What terms that nothing is known of cost, by their marks from [`PLAIN`] on.
fn plain_costs(ranking: &Ranking) -> [f32; 32] {
    std::array::from_fn(|marks| {
        let marked = (marks as u32) << PLAIN.trailing_zeros();
        PLAIN_TERM.cost * marked_cost(marked, ranking)
    })
}

/// What share of its cost a term counts for by its marks.
fn marked_cost(marked: u32, ranking: &Ranking) -> f32 {
    let aside = if marked & ASIDE == 0 { 1.0 } else { ranking.parenthesis };
    let topic = if marked & TOPIC == 0 { 1.0 } else { ranking.topic_cost };
    aside * topic
}

/// Looks at candidates.
pub(super) struct Closer<'c, 's> {
    plan: &'c Plan,
    pub(super) sources: &'c [Source<'s>],
    pub(super) views: Vec<View<'s>>,
    resolved: &'c [Resolved],
    rules: &'c Rules,
    pub(super) marks: &'c mut Marks,
    slots: Vec<SlotOf>,
    /// How well each of the query's words is served.
    credit: [f32; MOST_WORDS],
    priors: Vec<Vec<f32>>,
    plain_costs: [f32; 32],
    /// Whether the query itself says that something is absent.
    negative: bool,
}

impl<'c, 's> Closer<'c, 's> {
    pub(super) fn new(
        plan: &'c Plan,
        sources: &'c [Source<'s>],
        resolved: &'c [Resolved],
        rules: &'c Rules,
        marks: &'c mut Marks,
    ) -> Closer<'c, 's> {
        marks.asked.resize_with(marks.asked.len().max(sources.len()), Vec::new);
        marks.places.resize_with(marks.places.len().max(sources.len()), Vec::new);
        marks.said.resize_with(marks.said.len().max(sources.len()), Vec::new);
        let slots = slots(plan);
        for (i, (source, resolved)) in sources.iter().zip(resolved).enumerate() {
            marks.ask(i, source.snapshot.term_count(), (resolved, &slots));
        }
        marks.heads.clear();
        marks.told.clear();
        marks.most.clear();
        marks.filled.clear();
        marks.filled.resize(slots.len(), 0.0);
        Closer {
            credit: [0.0; MOST_WORDS],
            negative: plan.words.iter().any(|w| ["without", "no", "not", "non"].contains(&w.surface.as_str())),
            priors: sources.iter().map(|s| active_priors(plan, s, rules.ranking.priors)).collect(),
            plain_costs: plain_costs(&rules.ranking),
            slots,
            plan,
            views: sources.iter().map(|s| s.snapshot.view()).collect(),
            sources,
            resolved,
            rules,
            marks,
        }
    }

    /// Leaves the memory as it was found.
    pub(super) fn clear(&mut self) {
        for (resolved, asked) in self.resolved.iter().zip(&mut self.marks.asked) {
            resolved.terms.iter().for_each(|wanted| asked[wanted.term as usize / 64] = 0);
        }
    }

    /// Reads what stands apart in memory of every candidate. These reads do not wait for each other, so that memory answers many
    /// at once; looked at one by one, each candidate would wait for its own.
    pub(super) fn read_ahead(&self, candidates: &[Candidate]) {
        let first = |c: &Candidate| self.views[c.source() as usize].terms(c.descriptor()).first().copied();
        std::hint::black_box(candidates.iter().filter_map(first).fold(0, |all, term| all ^ term));
    }

    pub(super) fn look(&mut self, candidate: Candidate) -> Scored {
        let (position, descriptor) = (candidate.source() as usize, candidate.descriptor());
        let (Source { snapshot, facts, .. }, view) = (self.sources[position], self.views[position]);
        let head = view.head(descriptor);
        let ranking = &self.rules.ranking;
        let (mut all, mut bracketed) = (0.0, 0.0);
        let (mut first, mut pairs, mut last_word) = (false, 0u32, None);
        let mut poles = [0u8; 16];
        let mut negated = 0u8;
        let terms = view.terms(descriptor);
        for (at, &marked) in terms.iter().enumerate() {
            let term = marked & TERM;
            let place = self.marks.place(position, term);
            // Of most all that counts is what they cost.
            if place == 0 && marked & (PLAIN | BRACKET) == PLAIN && negated == 0 {
                all += self.plain_costs[(marked >> PLAIN.trailing_zeros()) as usize];
                last_word = None;
                continue;
            }
            let fact = if marked & PLAIN == 0 { facts.terms[term as usize] } else { PLAIN_TERM };
            let cost = fact.cost * marked_cost(marked, ranking);
            let inside = if marked & BRACKET == 0 { 0.0 } else { fact.cost };
            bracketed += inside;
            let mut word = None;
            if place > 0 {
                let trust = self.trust(position, place, negated > 0)
                    * if marked & PURPOSE == 0 { 1.0 } else { ranking.purpose };
                word = if trust == 1.0 { self.marks.said[position][place as usize - 1] } else { None };
                let matched = Matched { whole: cost, cost: cost * trust, inside: inside * trust, trust, place };
                all += self.marks.counts(matched);
                first |= at == 0;
            } else {
                all += cost * if negated > 0 { ranking.absent_cost } else { 1.0 };
            }
            let negates = |(before, word): &(Option<u32>, u32)| {
                *word == term && before.is_none_or(|b| at > 0 && terms[at - 1] & TERM == b)
            };
            let begins = fact.negates == 1 || fact.negates > 1 && facts.negations.iter().any(negates);
            negated = if begins { fact.negates } else { negated - u8::from(negated > 0) };
            if let (Some(last), Some(word)) = (last_word, word) {
                pairs += u32::from(word == last + 1);
            }
            last_word = word;
            if fact.contrast > 0 {
                for (c, p) in &facts.poles[fact.contrast as usize - 1] {
                    poles[*c as usize & 15] |= 1 << p;
                }
            }
        }
        let told = self.told(position);
        let coverage = told.coverage;
        let (asked, inside) = self.asked(told);
        let all = all - ranking.given * head.given;
        let asked = if asked > 0.0 { asked / all.max(asked) } else { 0.0 };
        let asked = if inside > 0.0 { asked.max(ranking.bracket * inside / bracketed) } else { asked };
        let own = coverage * (1.0 - ranking.string_coverage + ranking.string_coverage * asked);
        let words = self.plan.words.len() as u32;
        let mut form = 0.0;
        if coverage > 0.995 {
            form += ranking.all_words;
            if asked > 0.995 {
                form += ranking.exact;
            }
        }
        if words > 1 {
            form += ranking.phrase * pairs.min(words - 1) as f32 / (words - 1) as f32;
        }
        form += if first { ranking.first_word } else { 0.0 };
        let form = form * coverage;
        let priors = self.prior(position, head.priors) - if head.has_ended { ranking.terminated } else { 0.0 };
        let contrast = self.contrast(&poles);
        let weight = kind_weight(snapshot, head.kind);
        // Until its context is looked at, a concept is taken to have none but this descriptor.
        let base = ranking.own_words * own + (1.0 - ranking.own_words) * coverage;
        Scored {
            snapshot: position,
            concept: head.concept,
            descriptor,
            score: (base + form) * weight + priors - contrast,
            parts: Parts { coverage, asked, context: coverage, form, priors, contrast },
        }
    }

    /// How far a word serves that stands where the descriptor says that something is absent, or does not: not at all where
    /// the query says otherwise. Where the query or a rule denies something, as the descriptor does, it serves in full.
    fn trust(&self, position: usize, place: u16, negated: bool) -> f32 {
        if self.is_absent(position, place) {
            return if negated { 1.0 } else { 0.0 };
        }
        let asked = || self.negative || self.resolved[position].terms[place as usize - 1].denied;
        if negated && !asked() { self.rules.ranking.negated } else { 1.0 }
    }

    /// Whether a wanted term stands for a word that the query says is absent.
    fn is_absent(&self, position: usize, place: u16) -> bool {
        if self.plan.absent == 0 {
            return false;
        }
        let resolved = &self.resolved[position];
        let uses = resolved.uses(&resolved.terms[place as usize - 1]).iter();
        let mut masks = uses.map(|u| self.plan.evidence[self.slots[u.slot as usize].evidence as usize].mask);
        masks.any(|words| words & !self.plan.absent == 0)
    }

    /// What the matched terms tell. Siblings mostly match the same.
    fn told(&mut self, position: usize) -> Told {
        let key = self.marks.matched.iter().map(|m| key(position, m.place, m.trust)).fold(0, u64::wrapping_add);
        if let Some(told) = self.marks.told.get(&key) {
            return *told;
        }
        for i in 0..self.marks.matched.len() {
            let Matched { place, trust, .. } = self.marks.matched[i];
            self.serve(position, place, trust);
        }
        let (coverage, best) = self.earned();
        let resolved = &self.resolved[position];
        let Marks { matched, most, told, .. } = &mut *self.marks;
        let from = most.len() as u32;
        // A word that serves only evidence which other evidence outdoes counts in part.
        for matched in matched {
            let serves = |serves: &Use| {
                let is_best = best & 1 << self.slots[serves.slot as usize].evidence.min(127) != 0;
                serves.fits * if is_best { 1.0 } else { self.rules.ranking.outdone }
            };
            let uses = resolved.uses(&resolved.terms[matched.place as usize - 1]);
            most.push((matched.place, uses.iter().map(serves).fold(0.0, f32::max)));
        }
        let new = Told { coverage, most: (from, most.len() as u32) };
        told.insert(key, new);
        new
    }

    /// What the matched terms cost, in all and in brackets, and leaves none behind.
    fn asked(&mut self, told: Told) -> (f32, f32) {
        let Marks { matched, most, .. } = &mut *self.marks;
        let most = &most[told.most.0 as usize..told.most.1 as usize];
        let (mut asked, mut bracketed) = (0.0, 0.0);
        for matched in matched.iter() {
            let most = most.iter().find(|(place, _)| *place == matched.place).map_or(0.0, |(_, most)| *most);
            asked += matched.cost * most;
            bracketed += matched.inside * most;
        }
        matched.clear();
        (asked, bracketed)
    }

    /// The places of a concept's own terms that were asked for, those already in `places` from `from` on left out.
    pub(super) fn places_of(&self, position: usize, descriptor: u32, (places, from): (&mut Vec<u16>, usize)) {
        for &term in self.views[position].terms(descriptor) {
            let place = self.marks.place(position, term & TERM);
            if place > 0 && !places[from..].contains(&place) && !self.is_absent(position, place) {
                places.push(place);
            }
        }
    }

    /// Fills the slots that a term serves.
    pub(super) fn serve(&mut self, position: usize, place: u16, trust: f32) {
        let resolved = &self.resolved[position];
        let Marks { filled, used, .. } = &mut *self.marks;
        for serves in resolved.uses(&resolved.terms[place as usize - 1]) {
            let (fit, filled) = (serves.fits * trust, &mut filled[serves.slot as usize]);
            if *filled == 0.0 && fit > 0.0 {
                used.push(serves.slot);
            }
            *filled = filled.max(fit);
        }
    }

    /// The share of the query's weight that the filled slots earn, and the evidence that no other outdoes for all of its words, a bit
    /// each. Leaves all slots empty.
    pub(super) fn earned(&mut self) -> (f32, u128) {
        let Marks { used, filled, earners, .. } = &mut *self.marks;
        let words = self.plan.words.len();
        self.credit[..words].fill(0.0);
        used.sort_unstable();
        let mut i = 0;
        while i < used.len() {
            let number = self.slots[used[i] as usize].evidence;
            let (mut share, mut count) = (0.0, 0);
            while i < used.len() && self.slots[used[i] as usize].evidence == number {
                share += self.slots[used[i] as usize].share * filled[used[i] as usize];
                filled[used[i] as usize] = 0.0;
                count += 1;
                i += 1;
            }
            let evidence = &self.plan.evidence[number as usize];
            let whole = count == evidence.slots.len();
            let earned =
                evidence.strength * if whole { share } else { self.rules.ranking.partial_rule * share * share };
            earners.push((number, earned));
            let mut mask = evidence.mask;
            while mask != 0 {
                let word = mask.trailing_zeros() as usize;
                self.credit[word] = self.credit[word].max(earned);
                mask &= mask - 1;
            }
        }
        used.clear();
        let mut best = 0;
        for &(number, earned) in earners.iter() {
            let mask = self.plan.evidence[number as usize].mask;
            let is_best = (0..words).any(|w| mask & 1 << w != 0 && earned >= self.credit[w] - 0.001);
            best |= u128::from(is_best) << number.min(127);
        }
        earners.clear();
        let weights = self.plan.words.iter().map(|w| w.weight);
        let earned = weights.zip(self.credit).map(|(weight, credit)| weight * credit).sum::<f32>();
        (earned / self.plan.total, best)
    }

    fn prior(&self, position: usize, bits: u32) -> f32 {
        let (amounts, mut bits, mut sum) = (&self.priors[position], bits, 0.0);
        while bits != 0 {
            sum += amounts.get(bits.trailing_zeros() as usize).copied().unwrap_or(0.0);
            bits &= bits - 1;
        }
        sum
    }

    fn contrast(&self, poles: &[u8; 16]) -> f32 {
        if *poles == [0; 16] {
            return 0.0;
        }
        let mut cost = 0.0;
        for ((contrast, asked), found) in self.rules.contrasts.iter().zip(&self.plan.poles).zip(poles) {
            if *found != 0 && *asked == 0 {
                cost += contrast.unasked;
            } else if *found != 0 && asked & found == 0 {
                cost += contrast.contradicts;
            }
        }
        cost * self.rules.ranking.contrasts
    }
}

/// What a kind of descriptors weighs.
pub(super) fn kind_weight(snapshot: &Snapshot, kind: u8) -> f32 {
    snapshot.schema().kinds.get(kind as usize).map_or(1.0, |k| k.weight)
}

/// What each of a snapshot's priors adds, 0 where the query says otherwise.
fn active_priors(plan: &Plan, source: &Source, share: f32) -> Vec<f32> {
    let facts = source.facts;
    let mut denied = 0;
    for word in plan.words.iter().map(|w| w.surface.as_str()) {
        denied |= facts.denied_priors.get(word).copied().unwrap_or(0);
        let ended = facts.denied_by_ending.iter().filter(|(ending, _)| word.ends_with(ending.as_str()));
        denied |= ended.fold(0, |all, (_, bits)| all | bits);
    }
    let priors = source.snapshot.schema().priors.iter().enumerate();
    priors.map(|(i, prior)| if denied & 1 << i != 0 { 0.0 } else { share * prior.amount }).collect()
}
