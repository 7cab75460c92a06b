//! What ranking reads of a snapshot thousands of times per query, with the table's sections looked up once.

use super::{Head, NONE, Section, Snapshot};

/// Whether a bitmap has the bit of a number.
#[inline]
pub fn has_bit(bits: &[u64], number: u32) -> bool {
    bits[number as usize / 64] >> (number % 64) & 1 == 1
}

/// The parts of a snapshot that ranking reads most.
#[derive(Clone, Copy)]
pub struct View<'s> {
    heads: &'s [[u32; 4]],
    terms: &'s [u32],
    parents: &'s [u32],
    descriptor_at: &'s [u32],
}

impl Snapshot {
    /// Its parts that ranking reads most.
    #[inline]
    pub fn view(&self) -> View<'_> {
        View {
            heads: self.heads(),
            terms: self.u32s(Section::Terms),
            parents: self.u32s(Section::Parent),
            descriptor_at: self.u32s(Section::DescriptorAt),
        }
    }
}

/// A descriptor's head among all.
#[inline]
pub(super) fn head_in(heads: &[[u32; 4]], descriptor: u32) -> Head {
    heads.get(descriptor as usize).copied().map_or_else(Head::default, Head::unpacked)
}

/// A concept's parent among those of all.
#[inline]
pub(super) fn parent_in(parents: &[u32], concept: u32) -> Option<u32> {
    parents.get(concept as usize).copied().filter(|p| *p != NONE)
}

/// The descriptors of a concept, by where those of each begin.
#[inline]
pub(super) fn descriptors_in(at: &[u32], concept: u32) -> std::ops::Range<u32> {
    match (at.get(concept as usize), at.get(concept as usize + 1)) {
        (Some(from), Some(to)) => *from..*to,
        _ => 0..0,
    }
}

impl<'s> View<'s> {
    /// A descriptor's head.
    #[inline]
    pub fn head(&self, descriptor: u32) -> Head {
        head_in(self.heads, descriptor)
    }

    /// The terms of a descriptor ([`Snapshot::terms`]).
    #[inline]
    pub fn terms(&self, descriptor: u32) -> &'s [u32] {
        let at = descriptor as usize;
        let (Some([from, ..]), Some([to, ..])) = (self.heads.get(at), self.heads.get(at + 1)) else { return &[] };
        self.terms.get(*from as usize..*to as usize).unwrap_or(&[])
    }

    /// The concept that a concept stands under.
    #[inline]
    pub fn parent(&self, concept: u32) -> Option<u32> {
        parent_in(self.parents, concept)
    }

    /// The numbers of a concept's descriptors.
    #[inline]
    pub fn descriptors_of(&self, concept: u32) -> std::ops::Range<u32> {
        descriptors_in(self.descriptor_at, concept)
    }
}
