//! What its family says of a concept: which code stands for a heading, which words none of a family can do without.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Lexis, prior_bits};
use crate::descriptor::{Concept, Descriptor, Role};
use crate::schema::Schema;
use crate::snapshot::{ASIDE, MOST_HEADINGS, NONE, TERM, TOPIC};

/// What the family of a concept says of it.
pub(super) struct Families<'f> {
    pub(super) concepts: &'f [Concept],
    pub(super) schema: &'f Schema,
    pub(super) lexis: &'f Lexis,
    pub(super) costs: &'f [f32],
    /// Per concept, its parent or [`NONE`].
    pub(super) parents: &'f [u32],
    pub(super) children: &'f [Vec<u32>],
    /// Per concept, the descriptor to show.
    pub(super) displays: &'f [u32],
    /// Per concept, its first descriptor, and at the end how many there are.
    pub(super) firsts: &'f [u32],
}

/// How plain a child of a heading is, the plainest least: whether it does not list the heading's own wording as "not otherwise specified",
/// whether it has no default phrase, whether it says that something comes with it, what priors take from it, how much its own words
/// narrow the heading's, how many default phrases it has (the most first), the surest of these, its length.
type Plainness = (bool, bool, bool, i32, i32, std::cmp::Reverse<usize>, Option<usize>, usize);

impl Families<'_> {
    fn terms(&self, concept: u32) -> &[u32] {
        self.displays.get(concept as usize).map_or(&[], |d| &self.lexis.descriptors[*d as usize])
    }

    fn cost<'t>(&self, terms: impl Iterator<Item = &'t u32>) -> f32 {
        terms.map(|t| self.costs[(t & TERM) as usize] * if t & ASIDE == 0 { 1.0 } else { 0.25 }).sum()
    }

    fn has(&self, concept: u32, term: u32) -> bool {
        self.terms(concept).iter().any(|t| (t ^ term) & TERM == 0)
    }

    /// For each heading, the descendant that stands for it when nothing more is known.
    pub(super) fn defaults(&self) -> Vec<u32> {
        let mut defaults = vec![NONE; self.concepts.len()];
        let named = self.named_further_down();
        // Children stand after their headings, so going backwards meets every child first.
        for heading in (0..self.concepts.len()).rev().filter(|i| self.concepts[*i].role == Role::Header) {
            let plainest = self.children[heading].iter().map(|c| (self.plainness(heading as u32, *c), *c)).min();
            let Some(((unnamed, no_phrase, ..), child)) = plainest else { continue };
            let further_down = named.get(&(heading as u32)).filter(|_| unnamed);
            let Some(child) = further_down.copied().or((!unnamed || !no_phrase).then_some(child)) else { continue };
            let billable = self.concepts[child as usize].role == Role::Code;
            defaults[heading] = if billable { child } else { defaults[child as usize] };
        }
        defaults
    }

    /// The codes for all that has no code of its own, with the headings that they stand under.
    pub(super) fn residuals(&self, defaults: &[u32]) -> Vec<(u32, u32)> {
        if self.schema.residual.is_empty() {
            return Vec::new();
        }
        let headings = (0..self.concepts.len() as u32).filter(|c| self.concepts[*c as usize].role == Role::Header);
        headings.filter_map(|h| Some((h, self.residual(h, defaults, MOST_HEADINGS)?))).collect()
    }

    /// The code at most `deep` steps below a heading for all that has no code of its own there.
    fn residual(&self, heading: u32, defaults: &[u32], deep: usize) -> Option<u32> {
        let deeper = deep.checked_sub(1)?;
        let is_residual = |concept: &&u32| {
            let text = shown(&self.concepts[**concept as usize], self.schema);
            self.schema.residual.iter().any(|phrase| text.starts_with(phrase.as_str()))
        };
        // Where all children are for what is left ("other cystitis with …", "other cystitis without …"), the plain one is meant.
        let default = defaults.get(heading as usize).filter(|code| **code != NONE).filter(is_residual);
        if default.is_some() {
            return default.copied();
        }
        let child = *self.children[heading as usize].iter().rev().find(is_residual)?;
        if self.children[child as usize].is_empty() {
            return Some(child);
        }
        Some(defaults[child as usize]).filter(|code| *code != NONE).or_else(|| self.residual(child, defaults, deeper))
    }

    fn plainness(&self, heading: u32, child: u32) -> Plainness {
        let concept = &self.concepts[child as usize];
        let text = shown(concept, self.schema);
        let phrases = &self.schema.defaults;
        let position = phrases.iter().position(|phrase| text.contains(phrase.as_str()));
        let bits = prior_bits(&self.schema.priors, concept, &text);
        let held = self.schema.priors.iter().enumerate().filter(|(i, p)| bits & 1 << i != 0 && p.role.is_none());
        let taken: f32 = held.map(|(_, p)| -p.amount).sum();
        let plain = phrases.iter().map(|phrase| text.matches(phrase.as_str()).count()).sum();
        let narrowed = text.contains(" with ") && !text.contains(" with or without ");
        let thousandths = |amount: f32| (amount * 1000.0) as i32;
        (
            !self.names_heading(heading, child),
            position.is_none(),
            narrowed,
            thousandths(taken),
            thousandths(self.narrows(heading, child)),
            std::cmp::Reverse(plain),
            position,
            text.split(' ').count(),
        )
    }

    fn term(&self, term: &str) -> Option<u32> {
        self.lexis.terms.binary_search_by(|t| t.as_str().cmp(term)).ok().map(|i| i as u32)
    }

    /// Whether a wording of the child is the heading's with "NOS".
    fn names_heading(&self, heading: u32, child: u32) -> bool {
        let Some(nos) = self.term("nos") else { return false };
        let plain = |t: &u32| self.costs[(t & TERM) as usize] < 0.5 || self.has(heading, *t);
        let names = |terms: &Vec<u32>| terms.iter().any(|t| t & TERM == nos) && terms.iter().all(plain);
        self.wordings(child).iter().any(names)
    }

    /// The terms of each of a concept's descriptors.
    fn wordings(&self, concept: u32) -> &[Vec<u32>] {
        &self.lexis.descriptors[self.firsts[concept as usize] as usize..self.firsts[concept as usize + 1] as usize]
    }

    /// The headings that have a wording of their own, with "NOS", further down than among their children, with whose it is.
    fn named_further_down(&self) -> FxHashMap<u32, u32> {
        let mut named = FxHashMap::default();
        let Some(nos) = self.term("nos") else { return named };
        let says_nos = |concept: &u32| self.wordings(*concept).iter().flatten().any(|t| t & TERM == nos);
        for concept in (0..self.concepts.len() as u32).filter(says_nos) {
            let above = |c: &u32| Some(self.parents[*c as usize]).filter(|parent| *parent != NONE);
            for heading in std::iter::successors(above(&concept), above).take(MOST_HEADINGS).skip(1) {
                if self.names_heading(heading, concept) && self.narrows(concept, heading) == 0.0 {
                    named.entry(heading).or_insert(concept);
                }
            }
        }
        named
    }

    /// What the words of the child cost that its heading does not have; what is said to be absent costs nothing.
    fn narrows(&self, heading: u32, child: u32) -> f32 {
        let negations = [self.term("without"), self.term("not")];
        let (mut cost, mut absent) = (0.0, 0);
        for term in self.terms(child) {
            if absent == 0 && !self.has(heading, *term) {
                cost += self.cost(std::iter::once(term));
            }
            absent = if negations.contains(&Some(term & TERM)) { 2 } else { absent - absent.min(1) };
        }
        cost
    }

    /// Per concept, what the plainest member of its family costs beyond the words that all members share; nothing where the family
    /// has a heading, which says those words alone.
    pub(super) fn given(&self) -> Vec<f32> {
        let family = |i: u32| {
            let code = self.concepts[i as usize].code.as_str();
            &code[..self.schema.family.min(code.len())]
        };
        let all: Vec<u32> = (0..self.concepts.len() as u32).collect();
        let mut given = Vec::with_capacity(all.len());
        for members in all.chunk_by(|a, b| family(*a) == family(*b)) {
            let shared = |term: &&u32| members.iter().all(|m| self.has(*m, **term));
            let common: Vec<u32> = self.terms(members[0]).iter().filter(shared).map(|t| t & TERM).collect();
            let headed = members.iter().any(|m| self.concepts[*m as usize].role == Role::Header);
            let beyond = |m: &u32| self.cost(self.terms(*m).iter().filter(|t| !common.contains(&(**t & TERM))));
            let least = members.iter().map(beyond).fold(f32::INFINITY, f32::min);
            given.extend(members.iter().map(|_| if headed { 0.0 } else { least }));
        }
        given
    }

    /// The terms of every descriptor, those that the concept's heading has too marked.
    pub(super) fn marked(&self, of: &[u32]) -> Vec<Vec<u32>> {
        let mark = |(terms, concept): (&Vec<u32>, &u32)| {
            let heading = self.parents[*concept as usize];
            let topic = |t: &u32| heading != NONE && self.has(heading, *t);
            terms.iter().map(|t| if topic(t) { t | TOPIC } else { *t }).collect()
        };
        self.lexis.descriptors.par_iter().zip(of).map(mark).collect()
    }
}

/// What a person is shown of a concept, in small letters.
fn shown(concept: &Concept, schema: &Schema) -> String {
    let rank = |d: &&Descriptor| schema.kind(&d.kind).map_or(u8::MAX, |k| schema.kinds[k].display);
    concept.descriptors.iter().min_by_key(rank).map_or(String::new(), |d| d.text.to_lowercase())
}
