//! The known word nearest to an unknown one.
//!
//! Distance is Damerau-Levenshtein on letters (a swap of neighbors counts once); a neighboring key counts three quarters,
//! a wrong first letter half as much again. Words of up to three letters and words with digits are never corrected; four to
//! seven letters allow one slip, longer ones two. Among equally near words the more frequent one is taken.

use crate::analyzer::unmarked;
use crate::lexicon::Lexicon;
use crate::schema::Language;
use crate::snapshot::{Snapshot, outline};

const KEYBOARD: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const LONGEST: usize = 32;

/// The least that one slip costs: a doubled letter left out or put in.
const SLIGHTEST: f32 = 0.7;

struct Search<'w> {
    word: &'w [u8],
    slips: Slips,
    /// How far a word may be.
    budget: f32,
    best: Option<(f32, u32, &'w str)>,
}

/// The nearest known word and how near it is: 1 is the word itself, less is further.
pub fn nearest<'w>(
    word: &'w str,
    language: Language,
    snapshots: &[&'w Snapshot],
    lexicon: &'w Lexicon,
) -> Option<(String, f32)> {
    let plain = (4..=LONGEST).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
    if !plain {
        return None;
    }
    if !word.bytes().any(|b| b"aeiouy".contains(&b)) {
        return None;
    }
    let budget: f32 = match word.len() {
        4 => 0.75,
        5..8 => 1.0,
        _ => 2.0,
    };
    let most_slips = if budget > 1.0 { 2 } else { 1 };
    let slips = Slips::from(word.as_bytes());
    let outlined = outline(word);
    let mut search = Search { word: word.as_bytes(), slips, budget, best: None };
    for snapshot in snapshots {
        near(snapshot.word_outlines(), outlined, most_slips, |number| {
            let (of, word) = unmarked(snapshot.word(number));
            if of == language {
                search.consider(word, || snapshot.word_frequency(number));
            }
        });
    }
    if language == Language::English {
        near(lexicon.surface_outlines(), outlined, most_slips, |number| {
            search.consider(lexicon.surface(number), || 1);
        });
    }
    search.best.map(|(distance, _, found)| (found.to_string(), 1.0 - 0.12 * distance))
}

/// So many outlines are held against the word's at once; seldom is one of them near.
const AT_ONCE: usize = 16;

/// Gives `each` the numbers of the outlines whose words may be so near to the one whose outline is `word`: a slip changes two letters at
/// most.
fn near(outlines: &[u32], word: u32, most_slips: u32, each: impl FnMut(u32)) {
    match most_slips {
        0 | 1 => near_by::<2>(outlines, word, each),
        _ => near_by::<4>(outlines, word, each),
    }
}

/// The same by how many letters they may differ.
fn near_by<const LETTERS: u32>(outlines: &[u32], word: u32, mut each: impl FnMut(u32)) {
    let mut one_by_one = |outlines: &[u32], first: usize| {
        let near = outlines.iter().zip(first as u32..).filter(|(outline, _)| is_near::<LETTERS>(**outline, word));
        near.for_each(|(_, number)| each(number));
    };
    let (chunks, rest) = outlines.as_chunks::<AT_ONCE>();
    for (at, chunk) in chunks.iter().enumerate() {
        if chunk.iter().fold(0, |any, outline| any | u32::from(is_near::<LETTERS>(*outline, word))) != 0 {
            one_by_one(chunk, at * AT_ONCE);
        }
    }
    one_by_one(rest, outlines.len() - rest.len());
}

/// Whether an outline has few other letters, and a letter more or less for each two of them. No branch and no count of bits, so that the
/// processor does several outlines in a step.
#[inline]
fn is_near<const LETTERS: u32>(outline: u32, word: u32) -> bool {
    let longer = (outline >> 26).wrapping_sub(word >> 26).wrapping_add(LETTERS / 2);
    // Without its lowest bit, once for each letter.
    let left = (0..LETTERS).fold((outline ^ word) << 6, |bits, _| bits & bits.wrapping_sub(1));
    (longer <= LETTERS) & (left == 0)
}

impl<'w> Search<'w> {
    fn consider(&mut self, candidate: &'w str, frequency: impl Fn() -> u32) {
        let letters = candidate.as_bytes();
        if letters.is_empty() || letters.len() > LONGEST {
            return;
        }
        let most = self.best.as_ref().map_or(self.budget, |(best, ..)| *best);
        if self.slips.to(letters) as f32 * SLIGHTEST > most {
            return;
        }
        let distance = distance(self.word, letters);
        if distance > most {
            return;
        }
        let better =
            self.best.as_ref().is_none_or(|(best, of, _)| distance < *best || (distance == *best && frequency() > *of));
        if better {
            self.best = Some((distance, frequency(), candidate));
        }
    }
}

/// Counts the slips between a word and others, all letters of the word at once: a bit each. After Hyyrö, "A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances", 2003. No slip costs less than [`SLIGHTEST`], so this
/// tells most words apart without weighing the slips.
struct Slips {
    /// Per letter, where it stands in the word.
    places: [u32; 32],
    letters: u32,
}

impl Slips {
    /// `word` has only small letters, at most [`LONGEST`].
    fn from(word: &[u8]) -> Slips {
        let mut places = [0; 32];
        for (i, letter) in word.iter().enumerate() {
            places[(letter & 31) as usize] |= 1 << i;
        }
        Slips { places, letters: word.len() as u32 }
    }

    fn to(&self, other: &[u8]) -> u32 {
        let last = 1u32 << (self.letters - 1);
        let (mut more, mut fewer) = (u32::MAX, 0u32);
        let (mut diagonal, mut before) = (0u32, 0u32);
        let mut count = self.letters;
        for letter in other {
            let here = if letter.is_ascii_lowercase() { self.places[(letter & 31) as usize] } else { 0 };
            let swapped = ((!diagonal & here) << 1) & before;
            diagonal = ((here & more).wrapping_add(more) ^ more) | here | fewer | swapped;
            let (up, down) = (fewer | !(diagonal | more), diagonal & more);
            count = count + u32::from(up & last != 0) - u32::from(down & last != 0);
            let up = up << 1 | 1;
            more = down << 1 | !(diagonal | up);
            fewer = up & diagonal;
            before = here;
        }
        count
    }
}

/// Damerau-Levenshtein (optimal string alignment) with cheaper slips to a neighboring key.
fn distance(a: &[u8], b: &[u8]) -> f32 {
    let mut rows = [[0f32; LONGEST + 1]; 3];
    for (j, cell) in rows[0].iter_mut().enumerate().take(b.len() + 1) {
        *cell = j as f32;
    }
    for i in 1..=a.len() {
        let (now, last, before) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        rows[now][0] = i as f32;
        for j in 1..=b.len() {
            let swap = if a[i - 1] == b[j - 1] { 0.0 } else { slip(a[i - 1], b[j - 1]) };
            let mut least = (rows[last][j - 1] + swap).min(rows[last][j] + 1.0).min(rows[now][j - 1] + 1.0);
            // A doubled letter left out or put in is the slightest slip.
            if i > 1 && a[i - 1] == a[i - 2] {
                least = least.min(rows[last][j] + 0.7);
            }
            if j > 1 && b[j - 1] == b[j - 2] {
                least = least.min(rows[now][j - 1] + 0.7);
            }
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[before][j - 2] + 0.9);
            }
            rows[now][j] = least;
        }
    }
    let first = if a[0] == b[0] { 0.0 } else { 0.5 };
    rows[a.len() % 3][b.len()] + first
}

fn slip(a: u8, b: u8) -> f32 {
    let place =
        |c: u8| KEYBOARD.iter().enumerate().find_map(|(row, keys)| Some((row, keys.bytes().position(|k| k == c)?)));
    let vowel = |c: u8| b"aeiouy".contains(&c);
    match (place(a), place(b)) {
        _ if vowel(a) && vowel(b) => 0.8,
        (Some((ra, ca)), Some((rb, cb))) if ra.abs_diff(rb) <= 1 && ca.abs_diff(cb) <= 1 => 0.75,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_weighed() {
        let d = |a: &str, b: &str| distance(a.as_bytes(), b.as_bytes());
        assert_eq!(d("knee", "knee"), 0.0);
        assert!(d("diarhea", "diarrhea") < 0.75);
        assert!(d("anuerysm", "aneurysm") < 1.0);
        assert!(d("fractute", "fracture") < 1.0);
        assert!(d("pneumonia", "neumonia") > 1.0);
        assert!(d("kitten", "sitting") > 2.0);
    }

    #[test]
    fn slips_are_counted() {
        let count = |a: &str, b: &str| Slips::from(a.as_bytes()).to(b.as_bytes());
        assert_eq!(count("knee", "knee"), 0);
        assert_eq!(count("anuerysm", "aneurysm"), 1);
        assert_eq!(count("kitten", "sitting"), 3);
        assert_eq!(count("kitten", ""), 6);
        assert_eq!(count("abcd", "b2d"), 2);
    }

    proptest::proptest! {
        #[test]
        fn near_outlines_are_those_of_few_other_letters(words in proptest::collection::vec("[a-f]{1,9}", 1..80), word in "[a-f]{4,9}") {
            let outlines: Vec<u32> = words.iter().map(|w| outline(w)).collect();
            for most_slips in [1, 2] {
                let letters = |other: &u32| ((other ^ outline(&word)) << 6).count_ones();
                let longer = |other: &u32| (other >> 26).abs_diff(word.len() as u32);
                let is_near = |other: &u32| letters(other) <= 2 * most_slips && longer(other) <= most_slips;
                let all = outlines.iter().zip(0..).filter(|(other, _)| is_near(other)).map(|(_, number)| number);
                let mut found = Vec::new();
                near(&outlines, outline(&word), most_slips, |number| found.push(number));
                proptest::prop_assert_eq!(found, all.collect::<Vec<u32>>());
            }
        }

        #[test]
        fn no_weighed_distance_is_below_its_slips(a in "[a-e]{1,12}", b in "[a-e]{1,12}") {
            let slips = Slips::from(a.as_bytes()).to(b.as_bytes()) as f32;
            proptest::prop_assert!(distance(a.as_bytes(), b.as_bytes()) >= slips * SLIGHTEST - 1e-4);
        }
    }
}
