//! What a concept earns together with its other wordings and its headings.

use rustc_hash::FxHashMap;

use super::look::{Closer, key};

/// How many headings above a concept are looked at, itself included.
const STEPS: usize = 6;
/// How many of a concept's descriptors are looked at.
const DESCRIPTORS: usize = 24;

/// What the concepts looked at so far have together with their headings, so that siblings share the work.
#[derive(Default)]
pub(super) struct Heads {
    /// By source and concept: where its terms stand in `places`.
    known: FxHashMap<(u32, u32), (u32, u32)>,
    /// The places of terms asked for, each once for a concept ([`Closer::places_of`]).
    places: Vec<u16>,
    /// What sets of terms earn, by their key ([`key`]).
    earned: FxHashMap<u64, f32>,
}

impl Heads {
    pub(super) fn clear(&mut self) {
        self.known.clear();
        self.places.clear();
        self.earned.clear();
    }
}

impl Closer<'_, '_> {
    /// The share of the query's weight that the concept with its headings earns.
    pub(super) fn context(&mut self, position: usize, concept: u32) -> f32 {
        let mut heads = std::mem::take(&mut self.marks.heads);
        let (from, to) = self.line(&mut heads, (position, concept), STEPS);
        let places = &heads.places[from as usize..to as usize];
        let key = places.iter().map(|place| key(position, *place, 1.0)).fold(0, u64::wrapping_add);
        let earned = *heads.earned.entry(key).or_insert_with(|| {
            places.iter().for_each(|place| self.serve(position, *place, 1.0));
            self.earned().0
        });
        self.marks.heads = heads;
        earned
    }

    /// Where the terms of the concept and its headings stand among the places.
    fn line(&self, heads: &mut Heads, (position, concept): (usize, u32), steps: usize) -> (u32, u32) {
        let key = (position as u32, concept);
        if let Some(known) = heads.known.get(&key) {
            return *known;
        }
        let view = self.views[position];
        let parent = view.parent(concept).filter(|_| steps > 1);
        let above = parent.map_or((0, 0), |parent| self.line(heads, (position, parent), steps - 1));
        let from = heads.places.len();
        heads.places.extend_from_within(above.0 as usize..above.1 as usize);
        for descriptor in view.descriptors_of(concept).take(DESCRIPTORS) {
            self.places_of(position, descriptor, (&mut heads.places, from));
        }
        let line = (from as u32, heads.places.len() as u32);
        heads.known.insert(key, line);
        line
    }
}
