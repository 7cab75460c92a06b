//! From words to their numbers: a hash table that is read in place.
//!
//! As many slots as a power of two, at most half of them full. A slot holds, in its lower bits, as many as number the slots, the
//! word's number, and above them those of the word's hash that do not say where it belongs: another word is told without
//! reading its letters. Collisions go to the next slot. [`NONE`] is an empty slot.

use super::NONE;

/// FNV-1a of a word, 32 bits.
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The table of these words, numbered as they stand.
pub fn table<'w>(words: impl ExactSizeIterator<Item = &'w str>) -> Vec<u32> {
    let mut slots = vec![NONE; (2 * words.len() + 2).next_power_of_two()];
    let mask = slots.len() - 1;
    for (number, word) in words.enumerate() {
        let hash = hash(word);
        let mut at = hash as usize & mask;
        while slots[at] != NONE {
            at = (at + 1) & mask;
        }
        slots[at] = hash & !(mask as u32) | number as u32;
    }
    slots
}

/// The number of a word in a table; `is` says whether a number is the word's.
#[inline]
pub fn find(slots: &[u32], word: &str, is: impl Fn(u32) -> bool) -> Option<u32> {
    let mask = slots.len().checked_sub(1)?;
    let (hash, number) = (hash(word), mask as u32);
    let mut at = hash as usize & mask;
    // An empty slot ends every chain; a damaged table that has none ends after one round.
    for _ in 0..slots.len() {
        match *slots.get(at)? {
            NONE => return None,
            slot if (slot ^ hash) & !number == 0 && is(slot & number) => return Some(slot & number),
            _ => at = (at + 1) & mask,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_and_no_other() {
        let words: Vec<String> = (0..3000).map(|n| format!("w{n}")).collect();
        let slots = table(words.iter().map(String::as_str));
        let find = |word: &str| find(&slots, word, |n| words[n as usize] == word);
        assert!((0..3000).all(|n| find(&words[n as usize]) == Some(n)));
        assert!((3000..6000).all(|n| find(&format!("w{n}")).is_none()));
        assert_eq!(super::find(&[], "w1", |_| true), None);
        assert_eq!(super::find(&[7; 4], "w1", |_| false), None, "a damaged table");
    }
}
