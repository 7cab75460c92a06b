//! Descriptors that say just what was asked. Among many that say nearly the same and more, the first look may pass over them: what
//! the lexicon knows of a word speaks for those that say it twice. Whoever types a whole title wants that title.

use super::{Plan, Source};
use crate::snapshot::{Holder, LENGTH_STEPS, TERM};

/// Fewer words are never crowded out.
const LEAST_WORDS: usize = 3;

/// How much longer a descriptor may be than the words asked for, because it says some of them twice.
const TWICE: f32 = 2.0;

/// The descriptors of a snapshot whose words are those of the query and no others.
pub(super) fn whole(plan: &Plan, source: &Source) -> Vec<u32> {
    let Source { snapshot, facts, .. } = *source;
    let asked: Option<Vec<u32>> = plan.words.iter().map(|word| snapshot.term(&word.term)).collect();
    let Some(mut asked) = asked.filter(|asked| asked.len() >= LEAST_WORDS) else { return Vec::new() };
    asked.sort_unstable();
    asked.dedup();
    let cost: f32 = asked.iter().map(|term| facts.terms[*term as usize].cost).sum();
    let longest = (TWICE * cost * LENGTH_STEPS).ceil();
    let view = snapshot.view();
    let says_just_that = |descriptor: &u32| {
        let terms = view.terms(*descriptor);
        let has = |term: &u32| terms.iter().any(|other| other & TERM == *term);
        terms.len() >= asked.len()
            && terms.iter().all(|term| asked.binary_search(&(term & TERM)).is_ok())
            && asked.iter().all(has)
    };
    let may = |holder: &Holder| f32::from(holder.length()) <= longest;
    snapshot.holders_of_all(&asked, may).into_iter().filter(says_just_that).collect()
}
