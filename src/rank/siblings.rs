//! What the best codes do to their siblings: a variant of a better code gives way, and the codes for all else come in.

use rustc_hash::FxHashSet;

use super::score::{Scored, sort};
use super::{Rules, Source};
use crate::snapshot::{MOST_HEADINGS, Snapshot};

/// Brings in what stands for all else in the best code's category, and puts the variants of better codes back. `scored` has each
/// concept once, best first.
pub(super) fn spread(scored: &mut Vec<Scored>, sources: &[Source], rules: &Rules, keep: &impl Fn(usize, u32) -> bool) {
    for found in scored.first().map_or_else(Vec::new, |best| residuals(best, sources, rules, keep)) {
        match scored.iter_mut().find(|s| (s.snapshot, s.concept) == (found.snapshot, found.concept)) {
            Some(s) if s.score >= found.score => {}
            Some(s) => *s = found,
            None => scored.push(found),
        }
    }
    sort(scored);
    give_way(scored, sources, rules);
    sort(scored);
}

/// What was asked may be a form that the best code's category has no code for: that is coded as unspecified, or as other.
fn residuals(best: &Scored, sources: &[Source], rules: &Rules, keep: &impl Fn(usize, u32) -> bool) -> Vec<Scored> {
    let Source { snapshot, number, .. } = sources[best.snapshot];
    if snapshot.schema().residual.is_empty() {
        return Vec::new();
    }
    let line = std::iter::successors(Some(best.concept), |c| snapshot.parent(*c)).take(MOST_HEADINGS);
    let category = line.last().unwrap_or(best.concept);
    let found = [snapshot.default_of(category), residual(snapshot, category, MOST_HEADINGS)].into_iter().flatten();
    let stand_in = |concept: u32| {
        let descriptor = snapshot.display(concept);
        let mut parts = best.parts;
        parts.priors -= rules.ranking.residual;
        Scored { concept, descriptor, score: best.score - rules.ranking.residual, parts, ..*best }
    };
    found.map(stand_in).filter(|s| keep(number, s.descriptor)).collect()
}

/// The code at most `deep` steps below a heading for all that has no code of its own there.
fn residual(snapshot: &Snapshot, heading: u32, deep: usize) -> Option<u32> {
    let deeper = deep.checked_sub(1)?;
    let begins =
        |text: &str, with: &String| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let is_residual = |child: &&u32| {
        let text = snapshot.text(snapshot.display(**child));
        snapshot.schema().residual.iter().any(|phrase| begins(text, phrase))
    };
    let child = *snapshot.children(heading).iter().rev().find(is_residual)?;
    if snapshot.children(child).is_empty() {
        return Some(child);
    }
    snapshot.default_of(child).or_else(|| residual(snapshot, child, deeper))
}

/// What the codes have in common that are variants of a concept's; `None` when it has none.
pub(super) fn variants(snapshot: &Snapshot, concept: u32) -> Option<&str> {
    snapshot.code(concept).get(..snapshot.schema().variants?)
}

/// Takes from every code of which a better variant was found.
fn give_way(scored: &mut [Scored], sources: &[Source], rules: &Rules) {
    let mut seen = FxHashSet::default();
    for s in scored {
        let snapshot = sources[s.snapshot].snapshot;
        let Some(common) = variants(snapshot, s.concept) else { continue };
        if !seen.insert((s.snapshot, common)) {
            s.score -= rules.ranking.variant;
            s.parts.priors -= rules.ranking.variant;
        }
    }
}
