//! What a concept earns together with its other wordings and its headings.

use rustc_hash::FxHashMap;

use super::look::Closer;

/// How many headings above a concept are looked at, itself included.
const STEPS: usize = 6;
/// How many of a concept's descriptors are looked at.
const DESCRIPTORS: usize = 24;

/// What the concepts looked at so far fill together with their headings, so that siblings share the work.
#[derive(Default)]
pub(super) struct Heads {
    /// By source and concept: where its slots stand in `fills`.
    known: FxHashMap<(u32, u32), (u32, u32)>,
    /// Slots and how well they are filled.
    fills: Vec<(u16, f32)>,
}

impl Heads {
    pub(super) fn clear(&mut self) {
        self.known.clear();
        self.fills.clear();
    }
}

impl Closer<'_, '_> {
    /// The share of the query's weight that the concept with its headings earns.
    pub(super) fn context(&mut self, position: usize, concept: u32) -> f32 {
        self.fill_line(position, concept, STEPS);
        let earned = self.earned();
        self.empty();
        earned
    }

    /// Fills what the concept and its headings fill.
    fn fill_line(&mut self, position: usize, concept: u32, steps: usize) {
        let key = (position as u32, concept);
        if let Some(&(from, to)) = self.marks.heads.known.get(&key) {
            for i in from..to {
                let (slot, fits) = self.marks.heads.fills[i as usize];
                self.fill(slot, fits);
            }
            return;
        }
        let view = self.views[position];
        if let Some(parent) = view.parent(concept).filter(|_| steps > 1) {
            self.fill_line(position, parent, steps - 1);
        }
        for descriptor in view.descriptors_of(concept).take(DESCRIPTORS) {
            self.fill_from(position, descriptor);
        }
        let marks = &mut *self.marks;
        let from = marks.heads.fills.len() as u32;
        marks.heads.fills.extend(marks.used.iter().map(|slot| (*slot, marks.filled[*slot as usize])));
        marks.heads.known.insert(key, (from, marks.heads.fills.len() as u32));
    }
}
