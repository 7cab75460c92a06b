//! The two stages of scoring, over one or several snapshots at once.
//!
//! What a candidate may still gain or lose after the second stage ([`Bounds`]) is known beforehand. Its headings, its quantities and the
//! code that stands for it are looked at only where that can bring it among the codes that are wanted.

use std::cell::RefCell;

use rustc_hash::FxHashSet;

use super::gather::{Pool, Sums, gather};
use super::look::{Closer, Marks, kind_weight};
use super::plan::Plan;
use super::quantity::{self, Fit};
use super::resolve::{Found, Resolved, resolve};
use super::siblings::{spread, variants};
use super::watch::{Stage, Watch};
use super::whole::whole;
use super::{Keep, Rules, Source};
use crate::snapshot::{TERM, View};

/// A concept with its score and what made it.
#[derive(Clone, Copy, Debug)]
pub struct Scored {
    /// Which of the engine's snapshots it is in.
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

/// Few queries score more descriptors; what the others took for that is given back.
const MOST_KEPT: usize = 4096;

/// Memory that is used again for every query of a thread.
#[derive(Default)]
struct Scratch {
    sums: Sums,
    pool: Pool,
    marks: Marks,
    resolved: Vec<Resolved>,
    found: Vec<Found>,
    scored: Vec<Scored>,
    settler: Settler,
    folder: Folder,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::default());
}

/// The best `limit` concepts that the plan finds, best first; equal scores in the order of the snapshots and in code order.
pub fn best(
    plan: &Plan,
    sources: &[Source],
    rules: &Rules,
    limit: usize,
    keep: &impl Keep,
    watch: &mut impl Watch,
) -> Vec<Scored> {
    SCRATCH.with_borrow_mut(|scratch| {
        let Scratch { sums, pool, marks, resolved, found, scored, settler, folder } = scratch;
        resolved.resize_with(resolved.len().max(sources.len()), Resolved::default);
        let resolved = &mut resolved[..sources.len()];
        pool.begin(plan.pool);
        let only = sources.iter().map(|source| keep.only(source.number));
        let few = only.map(|only| Some(only?.len())).sum::<Option<usize>>().is_some_and(|all| all <= plan.pool);
        for (i, (source, resolved)) in sources.iter().zip(resolved.iter_mut()).enumerate() {
            watch.begins(Stage::Plan);
            resolve(plan, source, found, resolved);
            watch.begins(Stage::Score);
            match few {
                true => pool.take(i, keep.only(source.number).unwrap_or(&[]), |d| keep.keeps(source.number, d)),
                false => gather((i, source), resolved, (rules, plan.total), sums, pool, keep),
            }
        }
        let beyond = pool.beyond(rules.ranking.pool.max(1));
        for (i, source) in sources.iter().enumerate() {
            let kept = whole(plan, source).into_iter().filter(|d| keep.keeps(source.number, *d));
            kept.for_each(|descriptor| pool.add(i as u32, descriptor));
        }
        let mut closer = Closer::new(plan, sources, resolved, rules, marks);
        let candidates = pool.candidates();
        closer.read_ahead(candidates);
        scored.clear();
        scored.extend(candidates.iter().map(|c| closer.look(*c)));
        watch.begins(Stage::Fold);
        settler.settle(plan, scored, &mut closer, rules, limit);
        add_defaults(scored, sources, resolved, rules, keep);
        weigh_quantities(plan, scored, sources, rules);
        folder.fold(scored, sources);
        scored.retain(|s| s.parts.context >= rules.ranking.least_coverage);
        spread(scored, sources, (rules, limit), keep);
        for pool in beyond.chunks(rules.ranking.pool.max(1)) {
            if scored.len() < limit {
                append(scored, pool.iter().map(|c| closer.look(*c)).collect(), sources, (rules, folder));
            }
        }
        closer.clear();
        let best = scored.iter().take(limit);
        let best = best.map(|s| Scored { snapshot: sources[s.snapshot].number, ..*s }).collect();
        if scored.capacity().max(folder.spare.capacity()) > MOST_KEPT {
            (*scored, *settler, *folder) = Default::default();
        }
        best
    })
}

/// Puts what a further pool found behind what is there: whoever asks for more gets it after what everybody gets, and no score
/// stands before a better one.
fn append(
    scored: &mut Vec<Scored>,
    mut found: Vec<Scored>,
    sources: &[Source],
    (rules, folder): (&Rules, &mut Folder),
) {
    let known: FxHashSet<_> = scored.iter().map(|s| (s.snapshot, s.concept)).collect();
    let least = scored.last().map_or(f32::MAX, |s| s.score);
    found.retain(|s| s.parts.context >= rules.ranking.least_coverage && !known.contains(&(s.snapshot, s.concept)));
    folder.fold(&mut found, sources);
    scored.extend(found.into_iter().map(|s| Scored { score: s.score.min(least), ..s }));
}

/// Finds out who may come among the first.
#[derive(Default)]
struct Settler {
    /// The places of all, as they stand.
    places: Vec<u64>,
    /// The same in another order.
    order: Vec<u64>,
}

impl Settler {
    /// Headings and other wordings only settle the order among the best. Those that cannot come among the first `limit` concepts are
    /// left out.
    fn settle(&mut self, plan: &Plan, scored: &mut Vec<Scored>, closer: &mut Closer, rules: &Rules, limit: usize) {
        let Settler { places, order } = self;
        let bounds = Bounds::new(plan, closer, rules);
        places.clear();
        places.extend(scored.iter().map(|s| place_by(s, s.descriptor)));
        order.clone_from(places);
        let last = last_of(order, rules.ranking.contexts);
        let least = bounds.least(scored, (places, order), limit);
        let mut places = places.iter();
        scored.retain_mut(|s| {
            let has_context = places.next().is_some_and(|place| *place <= last);
            let kept = bounds.most(s, has_context) >= least;
            // Who has every word has nothing to gain from headings.
            if kept && has_context && s.parts.coverage < 1.0 {
                add_context(s, closer, rules);
            }
            kept
        });
    }
}

/// Where `s` stands among all: by score, then in the order of the snapshots, then by `number`, which is its descriptor's or its concept's.
/// 20 bits, 12 as in a [`Candidate`](super::gather::Candidate), and 32.
fn place_by(s: &Scored, number: u32) -> u64 {
    const BEST: i64 = 1 << 19;
    let from_best = (BEST - step(s.score)).clamp(0, 2 * BEST - 1) as u64;
    from_best << 44 | (s.snapshot as u64) << 32 | u64::from(number)
}

/// The last of the `first` places, which it puts first.
fn last_of(places: &mut [u64], first: usize) -> u64 {
    match first.checked_sub(1) {
        None => 0,
        Some(last) if last < places.len() => *places.select_nth_unstable(last).1,
        Some(_) => u64::MAX,
    }
}

/// Adds what the concept's other wordings and its headings earn.
fn add_context(scored: &mut Scored, closer: &mut Closer, rules: &Rules) {
    let context = closer.context(scored.snapshot, scored.concept).max(scored.parts.coverage);
    let snapshot = closer.sources[scored.snapshot].snapshot;
    let weight = kind_weight(snapshot, closer.views[scored.snapshot].head(scored.descriptor).kind);
    scored.score += weight * (1.0 - rules.ranking.own_words) * (context - scored.parts.coverage);
    scored.parts.context = context;
}

/// How far a score can still go after the second stage.
struct Bounds<'b> {
    sources: &'b [Source<'b>],
    views: Vec<View<'b>>,
    rules: &'b Rules,
    /// The most that quantities and standing in for a heading add.
    gain: f32,
    /// The most that quantities take.
    loss: f32,
    /// What a better variant takes.
    variant: f32,
}

impl<'b> Bounds<'b> {
    fn new(plan: &Plan, closer: &Closer<'b, 'b>, rules: &'b Rules) -> Bounds<'b> {
        let (ranking, sources) = (&rules.ranking, closer.sources);
        let asked = |amount: f32| if plan.quantities.is_empty() { 0.0 } else { amount.max(0.0) };
        let default = sources.iter().map(|s| default_gain(s, rules)).fold(0.0, f32::max);
        Bounds {
            sources,
            views: closer.views.clone(),
            rules,
            gain: asked(ranking.quantity_fits) + default + ranking.default_child.max(0.0),
            loss: asked(ranking.quantity_contradicts),
            variant: ranking.variant,
        }
    }

    /// The most that a score can become. Scores are compared in steps ([`sort`]), so one step more.
    fn most(&self, s: &Scored, has_context: bool) -> f32 {
        let kind = || self.views[s.snapshot].head(s.descriptor).kind;
        let weight = || kind_weight(self.sources[s.snapshot].snapshot, kind());
        let open = if has_context { (1.0 - s.parts.coverage).max(0.0) } else { 0.0 };
        let context = if open > 0.0 { weight() * (1.0 - self.rules.ranking.own_words) * open } else { 0.0 };
        s.score + context + self.gain + 2.0 / STEPS
    }

    /// The score that `limit` concepts are sure to reach, by the places of all, which are put into order for it.
    fn least(&self, scored: &[Scored], (places, order): (&[u64], &mut [u64]), limit: usize) -> f32 {
        if limit >= scored.len() {
            return f32::NEG_INFINITY;
        }
        // A concept seldom has more than a few descriptors among them, so the first few are mostly enough.
        let last = last_of(order, 4 * limit);
        let is_sure = |s: &Scored| s.parts.coverage >= self.rules.ranking.least_coverage;
        let first = scored.iter().zip(places).filter(|(s, place)| **place <= last && is_sure(s)).map(|(s, _)| s);
        let mut sure: Vec<(f32, usize, u32)> = Vec::with_capacity(scored.len().min(4 * limit));
        sure.extend(first.map(|s| (s.score, s.snapshot, s.concept)));
        sure.sort_unstable_by(|a, b| b.0.total_cmp(&a.0));
        let mut concepts: Vec<(usize, u32)> = Vec::with_capacity(limit);
        let mut groups: Vec<(usize, &[u8])> = Vec::with_capacity(limit);
        let mut all_concepts = f32::NEG_INFINITY;
        for (score, snapshot, concept) in sure {
            // A heading gives way to its default code, which scores more.
            let concept = self.sources[snapshot].snapshot.default_of(concept).unwrap_or(concept);
            if concepts.contains(&(snapshot, concept)) {
                continue;
            }
            concepts.push((snapshot, concept));
            // The best of its variants loses nothing to the others.
            let group = variants(self.sources[snapshot].snapshot, concept).map(|common| (snapshot, common));
            match group {
                Some(group) if groups.contains(&group) => {}
                _ => groups.push(group.unwrap_or((snapshot, b""))),
            }
            if concepts.len() == limit {
                all_concepts = score - self.loss - self.variant;
            }
            if groups.len() == limit || score - self.loss <= all_concepts {
                return (score - self.loss).max(all_concepts);
            }
        }
        all_concepts
    }
}

/// What a code gains over the heading that it stands for.
fn default_gain(source: &Source, rules: &Rules) -> f32 {
    let header = source.snapshot.schema().priors.iter().find(|p| p.role.as_deref() == Some("header"));
    rules.ranking.default_child - header.map_or(0.0, |prior| prior.amount)
}

/// Where a heading was found, the code that stands for it comes just before it; before that comes the code for all else, where
/// that is what was asked for.
fn add_defaults(scored: &mut Vec<Scored>, sources: &[Source], resolved: &[Resolved], rules: &Rules, keep: &impl Keep) {
    let asked = |(source, resolved): (&Source, &Resolved)| -> Vec<u32> {
        source.facts.all_else.iter().copied().filter(|term| resolved.asks(*term)).collect()
    };
    let all_else: Vec<Vec<u32>> = sources.iter().zip(resolved).map(asked).collect();
    for at in 0..scored.len() {
        let s = scored[at];
        let (source, all_else) = (&sources[s.snapshot], &all_else[s.snapshot]);
        let snapshot = source.snapshot;
        let mut stands_in = |concept: Option<u32>, gain: f32| {
            if let Some(concept) = concept.filter(|c| keep.keeps(source.number, snapshot.display(*c))) {
                let parts = Parts { priors: s.parts.priors + gain, ..s.parts };
                scored.push(Scored { concept, score: s.score + gain, parts, ..s });
            }
        };
        let gain = default_gain(source, rules);
        stands_in(snapshot.default_of(s.concept), gain);
        if !all_else.is_empty() && snapshot.terms(s.descriptor).iter().any(|t| all_else.contains(&(t & TERM))) {
            stands_in(snapshot.residual_of(s.concept), gain + rules.ranking.default_child);
        }
    }
}

/// Descriptors whose sizes, times or ages fit those asked for rise, those that contradict them sink.
fn weigh_quantities(plan: &Plan, scored: &mut [Scored], sources: &[Source], rules: &Rules) {
    if plan.quantities.is_empty() {
        return;
    }
    let units = quantity::Units::of(&plan.quantities);
    for s in scored {
        let snapshot = sources[s.snapshot].snapshot;
        let fit = |descriptor| {
            let may_state = units.may_be_in(snapshot.text_bytes(descriptor));
            let stated = || quantity::read(snapshot.text(descriptor));
            if may_state { quantity::fit(&plan.quantities, &stated()) } else { Fit::Silent }
        };
        let own = fit(s.descriptor);
        let display = Some(snapshot.display(s.concept)).filter(|display| *display != s.descriptor);
        let shown = display.filter(|_| own == Fit::Silent).map(fit);
        let weight = match shown.unwrap_or(own) {
            Fit::Silent => 0.0,
            Fit::Fits => rules.ranking.quantity_fits,
            Fit::Contradicts => -rules.ranking.quantity_contradicts,
        };
        s.score += weight;
        s.parts.contrast -= weight;
    }
}

/// Scores are compared in steps, so many to 1, so that the order does not hang on the last bits of a sum.
const STEPS: f32 = 20_000.0;

/// The step that a score is in.
fn step(score: f32) -> i64 {
    // Adding first and cutting off then is rounding, without a call to a library for it.
    (f64::from(score * STEPS) + 1e9 + 0.5) as i64 - 1_000_000_000
}

/// Best first; equal scores in the order of the snapshots and in code order. Quick where much is in order already.
pub fn sort(scored: &mut [Scored]) {
    scored.sort_by_key(place);
}

/// Where a descriptor stands among the others: by score, snapshot, concept and descriptor.
pub(super) fn place(s: &Scored) -> (u64, u32) {
    (place_by(s, s.concept), s.descriptor)
}

/// Puts into order and keeps the best of each concept.
#[derive(Default)]
struct Folder {
    /// Places, each with where that one stood.
    places: Vec<((u64, u32), u32)>,
    /// Memory that is used again.
    spare: Vec<Scored>,
    seen: Seen,
}

impl Folder {
    /// The best descriptor of each concept, best concepts first.
    fn fold(&mut self, scored: &mut Vec<Scored>, sources: &[Source]) {
        let Folder { places, spare, seen } = self;
        places.clear();
        places.extend(scored.iter().zip(0..).map(|(s, at)| (place(s), at)));
        places.sort_unstable();
        seen.make_room(sources);
        std::mem::swap(scored, spare);
        scored.clear();
        let in_order = places.iter().map(|(_, at)| spare[*at as usize]);
        scored.extend(in_order.filter(|s| seen.is_new(s.snapshot, s.concept)));
        scored.iter().for_each(|s| seen.forget(s.snapshot, s.concept));
    }
}

/// Which concepts were met already: a bit each, by the position of their source. None between two uses.
#[derive(Default)]
struct Seen(Vec<Vec<u64>>);

impl Seen {
    /// Makes room for the concepts of all sources.
    fn make_room(&mut self, sources: &[Source]) {
        self.0.resize_with(self.0.len().max(sources.len()), Vec::new);
        for (bits, source) in self.0.iter_mut().zip(sources) {
            bits.resize(bits.len().max(source.snapshot.concepts().div_ceil(64)), 0);
        }
    }

    /// Notes a concept, and says whether it was not met before. One that a damaged table names and that is not there is not new.
    fn is_new(&mut self, position: usize, concept: u32) -> bool {
        let bits = self.0.get_mut(position).and_then(|bits| bits.get_mut(concept as usize / 64));
        bits.is_some_and(|bits| {
            let before = *bits;
            *bits |= 1 << (concept % 64);
            *bits != before
        })
    }

    /// Forgets one that was new.
    fn forget(&mut self, position: usize, concept: u32) {
        self.0[position][concept as usize / 64] = 0;
    }
}
