//! Which descriptors hold a term: as a list, and as a bitmap where very many do.

use tantivy::schema::IndexRecordOption;

use super::{LENGTH_STEPS, Section, Snapshot, has_bit};

/// A snapshot has fewer descriptors than this.
pub const MOST_DESCRIPTORS: usize = 1 << 24;

/// Descriptors longer than sixteen words count as no longer, in steps of [`LENGTH_STEPS`].
const MOST_LENGTH: u8 = 16 * LENGTH_STEPS as u8;

/// A descriptor that holds a term, with its length ([`Snapshot::lengths`]): the first stage of ranking needs both at once, of thousands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Holder(u32);

impl Holder {
    /// A descriptor's number, less than [`MOST_DESCRIPTORS`], and its length.
    #[inline]
    pub fn new(descriptor: u32, length: u8) -> Holder {
        Holder((u32::from(length.min(MOST_LENGTH)) << 24) | (descriptor % MOST_DESCRIPTORS as u32))
    }

    /// The descriptor's number.
    #[inline]
    pub fn descriptor(self) -> u32 {
        self.0 % MOST_DESCRIPTORS as u32
    }

    /// The descriptor's length; beyond that of sixteen words all count as equally long.
    #[inline]
    pub fn length(self) -> u8 {
        (self.0 >> 24) as u8
    }
}

impl Snapshot {
    /// The descriptors that hold a term, in order.
    pub fn holders(&self, term: u32) -> &[Holder] {
        let Some(holders) = self.holders.get(term as usize) else { return &[] };
        holders.get_or_init(|| self.read_holders(term).unwrap_or_default().into_boxed_slice())
    }

    fn read_holders(&self, term: u32) -> Option<Vec<Holder>> {
        let info = self.postings.terms().get(self.term_text(term)).ok().flatten()?;
        let mut postings = self.postings.read_block_postings_from_terminfo(&info, IndexRecordOption::Basic).ok()?;
        let mut holders = Vec::with_capacity(info.doc_freq as usize);
        let lengths = self.lengths();
        while !postings.docs().is_empty() {
            // A damaged file may name descriptors that are not there.
            let known = postings.docs().iter().filter_map(|d| Some(Holder::new(*d, *lengths.get(*d as usize)?)));
            holders.extend(known);
            postings.advance();
        }
        Some(holders)
    }

    /// The descriptors that hold all of these terms and that `may` answer, in order; none when there are no terms.
    pub fn holders_of_all(&self, terms: &[u32], may: impl Fn(&Holder) -> bool) -> Vec<u32> {
        let Some(rarest) = terms.iter().min_by_key(|term| self.family_frequency(**term)) else { return Vec::new() };
        let mut dense: Vec<&[u64]> = Vec::new();
        let mut sparse: Vec<&[Holder]> = Vec::new();
        for term in terms.iter().filter(|term| *term != rarest) {
            match self.dense(*term) {
                Some(bits) => dense.push(bits),
                None => sparse.push(self.holders(*term)),
            }
        }
        let mut has_all = |descriptor: &u32| {
            dense.iter().all(|bits| has_bit(bits, *descriptor))
                && sparse.iter_mut().all(|holders| goes_to(holders, *descriptor))
        };
        let holders = self.holders(*rarest).iter().filter(|holder| may(holder));
        holders.map(|holder| holder.descriptor()).filter(|descriptor| has_all(descriptor)).collect()
    }

    /// The bitmap of a term that very many descriptors hold: bit `d % 64` of word `d / 64` is set for descriptor d.
    pub fn dense(&self, term: u32) -> Option<&[u64]> {
        let at = self.u32s(Section::DenseTerm).binary_search(&term).ok()?;
        let width = self.descriptors().div_ceil(64);
        self.table.numbers::<u64>(Section::Dense as usize).get(at * width..(at + 1) * width)
    }
}

/// The holders, which are in order, from descriptor `start` on: looked for further and further away, since most are near.
pub fn holders_from(holders: &[Holder], start: u32) -> &[Holder] {
    let is_before = |holder: &Holder| holder.descriptor() < start;
    let mut reach = 1;
    while holders.get(reach).is_some_and(is_before) {
        reach *= 2;
    }
    let near = &holders[..holders.len().min(reach + 1)];
    &holders[near.partition_point(is_before)..]
}

/// Goes forward to the first that is not before `descriptor`, and says whether it is that.
fn goes_to(rest: &mut &[Holder], descriptor: u32) -> bool {
    *rest = holders_from(rest, descriptor);
    rest.first().is_some_and(|holder| holder.descriptor() == descriptor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_holder_keeps_number_and_length() {
        for (descriptor, length) in [(0, 0), (7, 12), (MOST_DESCRIPTORS as u32 - 1, MOST_LENGTH)] {
            let holder = Holder::new(descriptor, length);
            assert_eq!((holder.descriptor(), holder.length()), (descriptor, length));
        }
        assert_eq!(Holder::new(7, u8::MAX).length(), MOST_LENGTH);
    }

    #[test]
    fn whoever_goes_forward_finds_what_is_there() {
        let holders: Vec<Holder> = (0..200).map(|n| Holder::new(n * 3, n as u8)).collect();
        let mut rest = &holders[..];
        let found: Vec<u32> = (0..700).filter(|number| goes_to(&mut rest, *number)).collect();
        assert_eq!(found, (0..200).map(|n| n * 3).collect::<Vec<u32>>());
    }
}
