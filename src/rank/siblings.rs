//! What the best codes do to their siblings and headings: a variant of a better code gives way, and so does the heading that a better code
//! stands for; the codes for all else come in.

use rustc_hash::{FxBuildHasher, FxHashSet};

use super::score::{Scored, place, sort};
use super::{Keep, Rules, Source};
use crate::snapshot::{MOST_HEADINGS, Snapshot};

/// Brings in what stands for all else under the best code's headings, and puts the variants and the headings of better codes back.
/// `scored` has each concept once, best first; of the first `limit` no more is asked than that they are right.
pub(super) fn spread(scored: &mut Vec<Scored>, sources: &[Source], (rules, limit): (&Rules, usize), keep: &impl Keep) {
    for found in scored.first().map_or_else(Vec::new, |best| residuals(best, sources, rules, keep)) {
        let known = scored.iter().position(|s| (s.snapshot, s.concept) == (found.snapshot, found.concept));
        if known.is_some_and(|at| scored[at].score >= found.score) {
            continue;
        }
        if let Some(at) = known {
            scored.remove(at);
        }
        let at = scored.partition_point(|s| place(s) <= place(&found));
        scored.insert(at, found);
    }
    let moved = give_way(scored, sources, (rules, limit));
    sort(&mut scored[..moved]);
}

/// What was asked may be a form that none of the best code's headings has a code for: that is coded as unspecified, or as other.
fn residuals(best: &Scored, sources: &[Source], rules: &Rules, keep: &impl Keep) -> Vec<Scored> {
    let Source { snapshot, number, .. } = sources[best.snapshot];
    if snapshot.schema().residual.is_empty() {
        return Vec::new();
    }
    let line = std::iter::successors(Some(best.concept), |c| snapshot.parent(*c)).take(MOST_HEADINGS);
    let found = line.flat_map(|heading| [snapshot.default_of(heading), snapshot.residual_of(heading)]).flatten();
    let stand_in = |concept: u32| {
        let descriptor = snapshot.display(concept);
        let mut parts = best.parts;
        parts.priors -= rules.ranking.residual;
        Scored { concept, descriptor, score: best.score - rules.ranking.residual, parts, ..*best }
    };
    found.map(stand_in).filter(|s| keep.keeps(number, s.descriptor)).collect()
}

/// What the codes have in common that are variants of a concept's; `None` when it has none.
pub(super) fn variants(snapshot: &Snapshot, concept: u32) -> Option<&[u8]> {
    snapshot.code_letters(concept).get(..snapshot.schema().variants?)
}

/// Takes from every code of which a better variant was found, and from every heading whose default code is a better one. Once `limit` codes
/// have kept what they had, no other can come before them. Gives how many may be out of order then.
fn give_way(scored: &mut [Scored], sources: &[Source], (rules, limit): (&Rules, usize)) -> usize {
    let room = limit.min(scored.len());
    let mut better = FxHashSet::with_capacity_and_hasher(room, FxBuildHasher);
    let mut seen = FxHashSet::with_capacity_and_hasher(room, FxBuildHasher);
    let mut kept = 0;
    for (at, s) in scored.iter_mut().enumerate() {
        let snapshot = sources[s.snapshot].snapshot;
        better.insert((s.snapshot, s.concept));
        let loss = if snapshot.default_of(s.concept).is_some_and(|code| better.contains(&(s.snapshot, code))) {
            rules.ranking.heading
        } else if variants(snapshot, s.concept).is_some_and(|common| !seen.insert((s.snapshot, common))) {
            rules.ranking.variant
        } else {
            kept += 1;
            if kept == limit {
                return at + 1;
            }
            continue;
        };
        s.score -= loss;
        s.parts.priors -= loss;
    }
    scored.len()
}
