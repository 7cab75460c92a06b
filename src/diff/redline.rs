//! Two wordings, word by word: what stayed, what went, what came.

/// A run of text that stayed, went or came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the earlier wording.
    Gone(String),
    /// Only in the later wording.
    Came(String),
}

/// Beyond this many pairs of words the middle is shown as replaced whole.
const MOST_PAIRS: usize = 4_000_000;

/// The pieces from `was` to `is`, in reading order. Joining what is not [`Piece::Came`] gives `was`, joining what is not
/// [`Piece::Gone`] gives `is`.
pub fn redline(was: &str, is: &str) -> Vec<Piece> {
    let (old, new) = (tokens(was), tokens(is));
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut line = Line::default();
    old[..start].iter().for_each(|t| line.same(t));
    middle(&old[start..old.len() - end], &new[start..new.len() - end], &mut line);
    old[old.len() - end..].iter().for_each(|t| line.same(t));
    line.finish()
}

/// How alike two texts are, by the words they share: 0 to 1.
pub fn likeness(a: &str, b: &str) -> f32 {
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.sort_unstable();
        words
    };
    let (a, mut b) = (words(a), words(b));
    let all = a.len() + b.len();
    let shared = a.iter().filter(|w| b.binary_search(w).map(|at| b.remove(at)).is_ok()).count();
    if all == 0 { 1.0 } else { 2.0 * shared as f32 / all as f32 }
}

/// Words, runs of white space, and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut tokens = Vec::new();
    let mut from = 0;
    let mut last = 2;
    for (at, c) in text.char_indices() {
        if at > from && (class(c) != last || class(c) == 2) {
            tokens.push(&text[from..at]);
            from = at;
        }
        last = class(c);
    }
    if from < text.len() {
        tokens.push(&text[from..]);
    }
    tokens
}

/// The part between a common start and a common end: the longest common run of words, by table.
fn middle(old: &[&str], new: &[&str], line: &mut Line) {
    if old.len() * new.len() > MOST_PAIRS {
        old.iter().for_each(|t| line.gone(t));
        new.iter().for_each(|t| line.came(t));
        return;
    }
    let width = new.len() + 1;
    let mut longest = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            line.same(old[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            line.gone(old[i]);
            i += 1;
        } else {
            line.came(new[j]);
            j += 1;
        }
    }
}

/// Gathers tokens into pieces. A blank between two changes belongs to them, so that a run of changed words is one piece.
#[derive(Default)]
struct Line {
    pieces: Vec<Piece>,
    blank: String,
    gone: String,
    came: String,
}

impl Line {
    fn same(&mut self, token: &str) {
        let changing = !self.gone.is_empty() || !self.came.is_empty();
        if changing && token.trim().is_empty() && self.blank.is_empty() {
            self.blank.push_str(token);
            return;
        }
        self.close();
        match self.pieces.last_mut() {
            Some(Piece::Same(text)) => text.push_str(token),
            _ => self.pieces.push(Piece::Same(token.to_string())),
        }
    }

    fn changing(&mut self) {
        if !self.blank.is_empty() {
            self.gone.push_str(&self.blank);
            self.came.push_str(&self.blank);
            self.blank.clear();
        }
    }

    fn gone(&mut self, token: &str) {
        self.changing();
        self.gone.push_str(token);
    }

    fn came(&mut self, token: &str) {
        self.changing();
        self.came.push_str(token);
    }

    fn close(&mut self) {
        let (gone, came) = (std::mem::take(&mut self.gone), std::mem::take(&mut self.came));
        let pieces = [Piece::Gone(gone), Piece::Came(came), Piece::Same(std::mem::take(&mut self.blank))];
        self.pieces.extend(pieces.into_iter().filter(|p| !p.text().is_empty()));
    }

    fn finish(mut self) -> Vec<Piece> {
        self.close();
        self.pieces
    }
}

impl Piece {
    /// Its text.
    pub fn text(&self) -> &str {
        match self {
            Piece::Same(text) | Piece::Gone(text) | Piece::Came(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(was: &str, is: &str) -> String {
        let mark = |piece: Piece| match piece {
            Piece::Same(text) => text,
            Piece::Gone(text) => format!("[-{text}-]"),
            Piece::Came(text) => format!("{{+{text}+}}"),
        };
        redline(was, is).into_iter().map(mark).collect()
    }

    #[test]
    fn a_changed_word_is_marked_alone() {
        assert_eq!(
            marked("Repair of paper boat; simple", "Repair of a paper ship; simple"),
            "Repair of {+a +}paper [-boat-]{+ship+}; simple"
        );
        assert_eq!(
            marked("loose body in toe joints", "loose body in toe joint(s)"),
            "loose body in toe [-joints-]{+joint(s)+}"
        );
        assert_eq!(marked("one two three", "four five six"), "[-one two three-]{+four five six+}");
        assert_eq!(marked("same", "same"), "same");
        assert_eq!(marked("", "new"), "{+new+}");
    }

    proptest! {
        #[test]
        fn both_wordings_can_be_read_back(was in "[ab ,.é]{0,40}", is in "[ab ,.é]{0,40}") {
            let pieces = redline(&was, &is);
            let without = |skip: fn(&Piece) -> bool| pieces.iter().filter(|p| !skip(p)).map(Piece::text).collect::<String>();
            prop_assert_eq!(without(|p| matches!(p, Piece::Came(_))), was);
            prop_assert_eq!(without(|p| matches!(p, Piece::Gone(_))), is);
        }
    }
}
