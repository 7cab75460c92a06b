//! The two stages of scoring, over one or several snapshots at once.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

use crate::snapshot::{ASIDE, Snapshot};

use super::plan::{MOST_WORDS, Plan, Why};
use super::quantity::{self, Fit};
use super::{Rules, TermFacts};

/// A concept with its score and what made it.
#[derive(Clone, Debug)]
pub struct Scored {
    /// Which of the snapshots searched.
    pub snapshot: usize,
    /// The concept.
    pub concept: u32,
    /// The descriptor that matched best.
    pub descriptor: u32,
    /// The whole score: about 1 for a perfect match.
    pub score: f32,
    /// What it is made of.
    pub parts: Parts,
}

/// What a score is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    /// The share of the query's weight that the descriptor earned, 0 to 1.
    pub coverage: f32,
    /// The share of the descriptor that was asked for, 0 to 1.
    pub asked: f32,
    /// The share of the query's weight that the concept with its headings earned, 0 to 1.
    pub context: f32,
    /// Added for exact matches, order and nearness.
    pub form: f32,
    /// Added or taken by standing preferences.
    pub priors: f32,
    /// Taken for contradictions and unasked poles.
    pub contrast: f32,
}

/// How a term of a snapshot serves the evidence.
#[derive(Clone, Copy)]
struct Use {
    slot: u16,
    fits: f32,
}

/// The plan in one snapshot's term numbers.
struct Resolved {
    /// Term number, its uses, and the most it can be worth.
    terms: Vec<(u32, std::ops::Range<u32>, f32)>,
    uses: Vec<Use>,
}

/// A descriptor that passed the first stage.
#[derive(Clone, Copy, PartialEq)]
struct Candidate {
    key: f32,
    snapshot: u32,
    descriptor: u32,
}

impl Eq for Candidate {}

impl Ord for Candidate {
    /// The worst candidate is the greatest, so that a heap drops it first.
    fn cmp(&self, other: &Self) -> Ordering {
        let order = other.key.total_cmp(&self.key);
        order.then_with(|| (self.snapshot, self.descriptor).cmp(&(other.snapshot, other.descriptor)))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Memory that is used again for every query of a thread.
#[derive(Default)]
struct Scratch {
    sums: Vec<f32>,
    touched: Vec<u32>,
    /// Per term of a snapshot: 0, or one more than its place in [`Resolved::terms`].
    places: Vec<Vec<u16>>,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::default());
}

/// One snapshot with its facts.
pub type Source<'s> = (&'s Snapshot, &'s TermFacts);

/// The concepts that the plan finds, best first; equal scores in the order of the snapshots and in code order.
/// `keep` says which descriptors, by snapshot and number, may answer at all.
pub fn best(plan: &Plan, sources: &[Source], rules: &Rules, keep: &dyn Fn(usize, u32) -> bool) -> Vec<Scored> {
    SCRATCH.with_borrow_mut(|scratch| {
        let resolved: Vec<Resolved> = sources.iter().enumerate().map(|(i, s)| resolve(plan, i, s.0)).collect();
        let mut pool = BinaryHeap::with_capacity(plan.pool + 1);
        for (i, (source, resolved)) in sources.iter().zip(&resolved).enumerate() {
            gather(plan, i, source, resolved, rules, scratch, &mut pool, keep);
        }
        let mut closer = Closer::new(plan, sources, &resolved, rules, scratch);
        let mut scored: Vec<Scored> = pool.into_iter().map(|c| closer.look(c)).collect();
        sort(&mut scored);
        // Headings and other wordings only settle the order among the best.
        scored.iter_mut().take(rules.ranking.contexts).for_each(|s| closer.add_context(s));
        closer.clear();
        add_defaults(&mut scored, sources, rules, keep);
        weigh_quantities(plan, &mut scored, sources, rules);
        let mut scored = fold(scored);
        scored.retain(|s| s.parts.context >= rules.ranking.least_coverage);
        scored
    })
}

/// Where a heading was found, the code that stands for it comes just before it.
fn add_defaults(scored: &mut Vec<Scored>, sources: &[Source], rules: &Rules, keep: &dyn Fn(usize, u32) -> bool) {
    let found = |s: &Scored| {
        let snapshot = sources[s.snapshot].0;
        let concept = snapshot.default_of(s.concept).filter(|c| keep(s.snapshot, snapshot.display(*c)))?;
        let header = snapshot.schema().priors.iter().position(|p| p.role.as_deref() == Some("header"));
        let amount = header.map_or(0.0, |i| snapshot.schema().priors[i].amount);
        let mut parts = s.parts;
        parts.priors += rules.ranking.default_child - amount;
        Some(Scored { concept, score: s.score - amount + rules.ranking.default_child, parts, ..*s })
    };
    let added: Vec<Scored> = scored.iter().filter_map(found).collect();
    scored.extend(added);
}

/// Descriptors whose sizes, times or ages fit those asked for rise, those that contradict them sink.
fn weigh_quantities(plan: &Plan, scored: &mut [Scored], sources: &[Source], rules: &Rules) {
    if plan.quantities.is_empty() {
        return;
    }
    for s in scored {
        let snapshot = sources[s.snapshot].0;
        let stated = quantity::read(snapshot.text(s.descriptor));
        let stated =
            if stated.is_empty() { quantity::read(snapshot.text(snapshot.display(s.concept))) } else { stated };
        let weight = match quantity::fit(&plan.quantities, &stated) {
            Fit::Silent => 0.0,
            Fit::Fits => rules.ranking.quantity_fits,
            Fit::Contradicts => -rules.ranking.quantity_contradicts,
        };
        s.score += weight;
        s.parts.contrast -= weight;
    }
}

fn resolve(plan: &Plan, number: usize, snapshot: &Snapshot) -> Resolved {
    let mut all: Vec<(u32, u16, f32, f32)> = Vec::with_capacity(64);
    let mut slot_number = 0u16;
    for evidence in &plan.evidence {
        let holds = evidence.rule_systems.is_none_or(|systems| systems & 1 << number.min(31) != 0);
        let weight: f32 =
            plan.words.iter().enumerate().filter(|(i, _)| evidence.mask & 1 << i != 0).map(|(_, w)| w.weight).sum();
        for slot in &evidence.slots {
            for (term, fits) in slot.terms.iter().filter(|_| holds) {
                if let Some(term) = snapshot.term(term) {
                    all.push((term, slot_number, *fits, weight * evidence.strength * slot.share * fits));
                }
            }
            slot_number += 1;
        }
    }
    all.sort_unstable_by_key(|(term, slot, ..)| (*term, *slot));
    let mut resolved = Resolved { terms: Vec::new(), uses: Vec::with_capacity(all.len()) };
    for (term, slot, fits, worth) in all {
        let end = resolved.uses.len() as u32 + 1;
        match resolved.terms.last_mut() {
            Some((last, uses, most)) if *last == term => {
                uses.end = end;
                *most = most.max(worth);
            }
            _ => resolved.terms.push((term, end - 1..end, worth)),
        }
        resolved.uses.push(Use { slot, fits });
    }
    resolved
}

/// The first stage in one snapshot.
#[expect(clippy::too_many_arguments, reason = "one caller; a struct of these would only rename them")]
fn gather(
    plan: &Plan,
    number: usize,
    (snapshot, _): &Source,
    resolved: &Resolved,
    rules: &Rules,
    scratch: &mut Scratch,
    pool: &mut BinaryHeap<Candidate>,
    keep: &dyn Fn(usize, u32) -> bool,
) {
    let (sums, touched) = (&mut scratch.sums, &mut scratch.touched);
    if sums.len() < snapshot.descriptors() {
        sums.resize(snapshot.descriptors(), 0.0);
    }
    touched.clear();
    let mut dense: Vec<(&[u64], f32)> = Vec::new();
    for (term, _, worth) in &resolved.terms {
        match snapshot.dense(*term) {
            Some(bits) => dense.push((bits, *worth)),
            None => add_postings(snapshot, *term, *worth, sums, touched),
        }
    }
    if touched.is_empty() {
        let most = dense.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((bits, _)) = most {
            touch_bitmap(bits, sums, touched);
        }
    }
    let lengths = snapshot.lengths();
    let per_length = rules.ranking.stage_one_narrow;
    let size = plan.pool;
    for &descriptor in touched.iter() {
        let d = descriptor as usize;
        let mut sum = sums[d];
        sums[d] = 0.0;
        for (bits, worth) in &dense {
            if bits[d / 64] >> (d % 64) & 1 == 1 {
                sum += worth;
            }
        }
        let key = sum / plan.total - per_length * lengths[d].min(16.0);
        let candidate = Candidate { key, snapshot: number as u32, descriptor };
        let full = pool.len() >= size;
        if full && pool.peek().is_some_and(|worst| candidate >= *worst) {
            continue;
        }
        if !keep(number, descriptor) {
            continue;
        }
        if full {
            pool.pop();
        }
        pool.push(candidate);
    }
}

fn add_postings(snapshot: &Snapshot, term: u32, worth: f32, sums: &mut [f32], touched: &mut Vec<u32>) {
    let Some(mut postings) = snapshot.postings(term) else { return };
    loop {
        let docs = postings.docs();
        if docs.is_empty() {
            return;
        }
        for &doc in docs {
            let Some(sum) = sums.get_mut(doc as usize) else { return };
            if *sum == 0.0 {
                touched.push(doc);
            }
            *sum += worth;
        }
        postings.advance();
    }
}

fn touch_bitmap(bits: &[u64], sums: &mut [f32], touched: &mut Vec<u32>) {
    for (i, word) in bits.iter().enumerate() {
        let mut word = *word;
        while word != 0 {
            let descriptor = i * 64 + word.trailing_zeros() as usize;
            // The bitmap itself adds the worth later; this only marks.
            sums[descriptor] = 0.0;
            touched.push(descriptor as u32);
            word &= word - 1;
        }
    }
}

/// The second stage.
struct Closer<'c, 's> {
    plan: &'c Plan,
    sources: &'c [Source<'s>],
    resolved: &'c [Resolved],
    rules: &'c Rules,
    places: &'c mut Vec<Vec<u16>>,
    /// Per slot: the evidence it belongs to, and its share.
    slots: Vec<(u16, f32)>,
    /// How well each slot is filled.
    filled: Vec<f32>,
    used: Vec<u16>,
    /// How well each of the query's words is served.
    credit: [f32; MOST_WORDS],
    priors: Vec<Vec<f32>>,
    direct: Vec<bool>,
    /// Whether the query itself says that something is absent.
    negative: bool,
    contexts: FxHashMap<(u32, u32), f32>,
}

impl<'c, 's> Closer<'c, 's> {
    fn new(
        plan: &'c Plan,
        sources: &'c [Source<'s>],
        resolved: &'c [Resolved],
        rules: &'c Rules,
        scratch: &'c mut Scratch,
    ) -> Closer<'c, 's> {
        let places = &mut scratch.places;
        places.resize_with(places.len().max(sources.len()), Vec::new);
        for ((source, resolved), places) in sources.iter().zip(resolved).zip(places.iter_mut()) {
            places.resize(places.len().max(source.0.term_count()), 0);
            for (i, (term, ..)) in resolved.terms.iter().enumerate() {
                places[*term as usize] = i as u16 + 1;
            }
        }
        let slots: Vec<(u16, f32)> = (plan.evidence.iter().enumerate())
            .flat_map(|(e, evidence)| evidence.slots.iter().map(move |slot| (e as u16, slot.share)))
            .collect();
        let surfaces: Vec<&str> = plan.words.iter().map(|w| w.surface.as_str()).collect();
        let priors = sources.iter().map(|(s, _)| active_priors(s, &surfaces)).collect();
        Closer {
            filled: vec![0.0; slots.len()],
            used: Vec::new(),
            credit: [0.0; MOST_WORDS],
            direct: plan.evidence.iter().map(|e| matches!(e.why, Why::Word | Why::Joined)).collect(),
            negative: plan.words.iter().any(|w| w.surface == "without" || w.surface == "no"),
            slots,
            plan,
            sources,
            resolved,
            rules,
            places,
            priors,
            contexts: FxHashMap::default(),
        }
    }

    fn clear(&mut self) {
        for (resolved, places) in self.resolved.iter().zip(self.places.iter_mut()) {
            for (term, ..) in &resolved.terms {
                places[*term as usize] = 0;
            }
        }
    }

    fn look(&mut self, candidate: Candidate) -> Scored {
        let number = candidate.snapshot as usize;
        let (snapshot, facts) = self.sources[number];
        let concept = snapshot.concept_of(candidate.descriptor);
        let terms = snapshot.terms(candidate.descriptor);
        let ranking = &self.rules.ranking;
        let (mut asked, mut all) = (0.0, 0.0);
        let (mut first, mut pairs, mut last_word) = (false, 0u32, None);
        let mut poles = [0u8; 16];
        let mut negated = 0;
        for (position, &marked) in terms.iter().enumerate() {
            let term = marked & !ASIDE;
            let cost = facts.costs[term as usize] * if marked == term { 1.0 } else { ranking.parenthesis };
            all += cost;
            let mut word = None;
            let place = self.places[number][term as usize];
            if place > 0 {
                let (_, uses, _) = &self.resolved[number].terms[place as usize - 1];
                let mut fits = 0.0f32;
                let trust = if negated > 0 && !self.negative { ranking.negated } else { 1.0 };
                for i in uses.clone() {
                    let Use { slot, fits: fit } = self.resolved[number].uses[i as usize];
                    let fit = fit * trust;
                    self.fill(slot, fit);
                    let evidence = self.slots[slot as usize].0 as usize;
                    fits = fits.max(fit);
                    if self.direct[evidence] && fit == 1.0 {
                        word = Some(self.plan.evidence[evidence].mask.trailing_zeros());
                    }
                }
                asked += cost * fits;
                first |= position == 0;
            }
            negated = if facts.negation == Some(term) { 2 } else { negated - i32::from(negated > 0) };
            if let (Some(last), Some(word)) = (last_word, word) {
                pairs += u32::from(word == last + 1);
            }
            last_word = word;
            let contrast = facts.contrast[term as usize];
            if contrast > 0 {
                for (c, p) in &facts.poles[contrast as usize - 1] {
                    poles[*c as usize & 15] |= 1 << p;
                }
            }
        }
        let coverage = self.earned();
        self.empty();
        let asked = if all > 0.0 { (asked / all).min(1.0) } else { 0.0 };
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
        let priors = self.prior(number, snapshot.priors(concept))
            - if snapshot.has_ended(concept) { ranking.terminated } else { 0.0 };
        let contrast = self.contrast(&poles);
        let weight = snapshot.schema().kinds.get(snapshot.kind(candidate.descriptor)).map_or(1.0, |k| k.weight);
        // Until its context is looked at, a concept is taken to have none but this descriptor.
        let base = ranking.own_words * own + (1.0 - ranking.own_words) * coverage;
        Scored {
            snapshot: number,
            concept,
            descriptor: candidate.descriptor,
            score: (base + form) * weight + priors - contrast,
            parts: Parts { coverage, asked, context: coverage, form, priors, contrast },
        }
    }

    /// Adds what the concept's other wordings and its headings earn.
    fn add_context(&mut self, scored: &mut Scored) {
        let context = self.context(scored.snapshot, scored.concept).max(scored.parts.coverage);
        let snapshot = self.sources[scored.snapshot].0;
        let weight = snapshot.schema().kinds.get(snapshot.kind(scored.descriptor)).map_or(1.0, |k| k.weight);
        scored.score += weight * (1.0 - self.rules.ranking.own_words) * (context - scored.parts.coverage);
        scored.parts.context = context;
    }

    fn fill(&mut self, slot: u16, fits: f32) {
        let filled = &mut self.filled[slot as usize];
        if *filled == 0.0 {
            self.used.push(slot);
        }
        *filled = filled.max(fits);
    }

    fn empty(&mut self) {
        for slot in self.used.drain(..) {
            self.filled[slot as usize] = 0.0;
        }
    }

    /// The share of the query's weight that the filled slots earn.
    fn earned(&mut self) -> f32 {
        self.credit = [0.0; MOST_WORDS];
        self.used.sort_unstable();
        let mut i = 0;
        while i < self.used.len() {
            let evidence = self.slots[self.used[i] as usize].0;
            let (mut share, mut count) = (0.0, 0);
            while i < self.used.len() && self.slots[self.used[i] as usize].0 == evidence {
                share += self.slots[self.used[i] as usize].1 * self.filled[self.used[i] as usize];
                count += 1;
                i += 1;
            }
            let evidence = &self.plan.evidence[evidence as usize];
            let whole = count == evidence.slots.len();
            let earned =
                evidence.strength * if whole { share } else { self.rules.ranking.partial_rule * share * share };
            let mut mask = evidence.mask;
            while mask != 0 {
                let word = mask.trailing_zeros() as usize;
                self.credit[word] = self.credit[word].max(earned);
                mask &= mask - 1;
            }
        }
        let weights = self.plan.words.iter().map(|w| w.weight);
        weights.zip(self.credit).map(|(weight, credit)| weight * credit).sum::<f32>() / self.plan.total
    }

    /// What the concept with its headings earns.
    fn context(&mut self, number: usize, concept: u32) -> f32 {
        if let Some(known) = self.contexts.get(&(number as u32, concept)) {
            return *known;
        }
        let snapshot = self.sources[number].0;
        let mut at = Some(concept);
        let mut steps = 0;
        while let Some(here) = at.filter(|_| steps < 6) {
            for descriptor in snapshot.descriptors_of(here).take(24) {
                for &term in snapshot.terms(descriptor) {
                    let place = self.places[number][(term & !ASIDE) as usize];
                    if place > 0 {
                        for i in self.resolved[number].terms[place as usize - 1].1.clone() {
                            let Use { slot, fits } = self.resolved[number].uses[i as usize];
                            self.fill(slot, fits);
                        }
                    }
                }
            }
            at = snapshot.parent(here);
            steps += 1;
        }
        let earned = self.earned();
        self.empty();
        self.contexts.insert((number as u32, concept), earned);
        earned
    }

    fn prior(&self, number: usize, bits: u16) -> f32 {
        let amounts = &self.priors[number];
        amounts.iter().enumerate().filter(|(i, _)| bits & 1 << i != 0).map(|(_, amount)| amount).sum()
    }

    fn contrast(&self, poles: &[u8; 16]) -> f32 {
        let mut cost = 0.0;
        for ((contrast, asked), found) in self.rules.contrasts.iter().zip(&self.plan.poles).zip(poles) {
            if *found != 0 && *asked == 0 {
                cost += contrast.unasked;
            } else if *found != 0 && asked & found == 0 {
                cost += contrast.contradicts;
            }
        }
        cost
    }
}

/// What each of a snapshot's priors adds, 0 where the query says otherwise.
fn active_priors(snapshot: &Snapshot, surfaces: &[&str]) -> Vec<f32> {
    let priors = &snapshot.schema().priors;
    let amount = |p: &crate::schema::Prior| {
        if p.unless.iter().any(|u| surfaces.contains(&u.as_str())) { 0.0 } else { p.amount }
    };
    priors.iter().map(amount).collect()
}

/// Best first; equal scores in the order of the snapshots and in code order.
pub fn sort(scored: &mut [Scored]) {
    // Scores are compared in steps, so that the order does not hang on the last bits of a sum.
    let step = |score: f32| (score * 20_000.0).round() as i64;
    let place = |s: &Scored| (s.snapshot, s.concept, s.descriptor);
    scored.sort_unstable_by(|a, b| step(b.score).cmp(&step(a.score)).then_with(|| place(a).cmp(&place(b))));
}

/// The best descriptor of each concept, best concepts first.
fn fold(mut scored: Vec<Scored>) -> Vec<Scored> {
    sort(&mut scored);
    let mut seen = rustc_hash::FxHashSet::default();
    scored.retain(|s| seen.insert((s.snapshot, s.concept)));
    scored
}
