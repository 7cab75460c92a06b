//! Sizes, times, ages and counts: `3 cm`, `45 minutes`, `2 or more views`, `under 12 years`, read as ranges with a unit.
//!
//! A range that a descriptor states and a quantity that a query names are compared only in the same unit. Lengths are
//! compared in millimeters, times in minutes, ages in months, weights in micrograms, volumes in milliliters.

/// A range of numbers in one unit, both ends included.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The smallest.
    pub from: f64,
    /// The largest; infinite for "or more".
    pub to: f64,
    /// What is counted or measured.
    pub unit: String,
}

impl Range {
    /// Whether its unit is a measure, not something counted.
    pub fn is_measured(&self) -> bool {
        matches!(self.unit.trim_start_matches("square "), "mm" | "minute" | "month" | "mcg" | "ml")
    }

    /// Whether this is a dose of which `whole` is a multiple: drugs are listed by the unit that is billed.
    fn is_part_of(&self, whole: &Range) -> bool {
        let dose = matches!(self.unit.as_str(), "mcg" | "ml");
        dose && self.from == self.to && self.from > 0.0 && whole.from == whole.to && whole.from % self.from == 0.0
    }

    /// Whether all of `other` lies in this range.
    pub fn holds(&self, other: &Range) -> bool {
        self.unit == other.unit && self.from <= other.from && other.to <= self.to
    }
}

/// How a descriptor's quantities answer a query's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// They do not speak of the same unit.
    Silent,
    /// Every quantity that both speak of fits.
    Fits,
    /// One that both speak of does not.
    Contradicts,
}

/// The words that name the units of some quantities.
pub struct Units(Vec<String>);

impl Units {
    /// Those of `quantities`.
    pub fn of(quantities: &[Range]) -> Units {
        let mut words = Vec::new();
        for range in quantities {
            let known = words.len();
            if range.unit.starts_with("square ") {
                words.extend(["sq", "square"].map(str::to_string));
            }
            let same = KNOWN_UNITS.iter().filter(|(_, unit, _)| *unit == range.unit);
            words.extend(same.map(|(word, ..)| word.to_string()));
            if words.len() == known {
                words.extend([range.unit.clone(), format!("{}s", range.unit)]);
            }
        }
        Units(words)
    }

    /// Whether a text may state a quantity in one of the units: much cheaper to tell than what it states.
    pub fn may_be_in(&self, text: &[u8]) -> bool {
        let mut words = text.split(|b| !b.is_ascii_alphabetic());
        text.iter().any(u8::is_ascii_digit)
            && words.any(|word| self.0.iter().any(|unit| word.eq_ignore_ascii_case(unit.as_bytes())))
    }
}

/// Compares what was asked with what a descriptor states.
pub fn fit(asked: &[Range], stated: &[Range]) -> Fit {
    let mut answer = Fit::Silent;
    for asked in asked {
        let mut same = stated.iter().filter(|s| s.unit == asked.unit);
        if same.clone().next().is_none() {
            continue;
        }
        if same.clone().any(|s| s.holds(asked)) {
            answer = Fit::Fits;
        } else if !same.any(|s| s.is_part_of(asked)) {
            return Fit::Contradicts;
        }
    }
    answer
}

/// The quantities that `text` states.
pub fn read(text: &str) -> Vec<Range> {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut words: Vec<&str> = Vec::with_capacity(32);
    words.extend(pieces.split_ascii_whitespace());
    let mut found = Vec::new();
    let mut i = 0;
    while i < words.len() {
        let Some(first) = number(words[i]) else {
            i += 1;
            continue;
        };
        let start = i;
        let (mut from, mut to) = (first, first);
        i += 1;
        let own_unit = words.get(i).and_then(|w| known_unit(w)).is_some();
        if own_unit {
            i += 1;
        }
        let joined = words.get(i).is_some_and(|w| matches!(*w, "to" | "-" | "or" | "through"));
        let mut second = None;
        if joined && let Some(end) = words.get(i + 1).and_then(|w| number(w)) {
            second = Some(end);
            i += 2;
        }
        if let Some(end) = second {
            to = end;
        }
        let unit_at = if second.is_none() && own_unit { start + 1 } else { i };
        let (unit, factor, width) = unit(&words, unit_at);
        if !unit.is_empty() && unit_at >= i {
            i = unit_at + width;
        }
        let bound = bound(&words, start, i);
        match bound {
            Some(Bound::AtMost) => from = 0.0,
            Some(Bound::AtLeast) => to = f64::INFINITY,
            None => {}
        }
        if !unit.is_empty() && from <= to {
            found.push(Range { from: from * factor, to: to * factor, unit });
        }
    }
    found
}

enum Bound {
    AtMost,
    AtLeast,
}

/// Words, numbers and hyphens, in small letters, with spaces between them.
fn pieces(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut pieces = String::with_capacity(lower.len() + lower.len() / 4);
    let mut last = ' ';
    let mut chars = lower.chars().peekable();
    while let Some(c) = chars.next() {
        let next_is_digit = chars.peek().is_some_and(char::is_ascii_digit);
        let point = matches!(c, '.' | ',') && last.is_ascii_digit() && next_is_digit;
        if c.is_alphanumeric() || point {
            let same = (last.is_ascii_digit() || last == '.') == (c.is_ascii_digit() || point);
            if c == ',' {
                last = '0';
                continue;
            }
            let goes_on = same && last.is_alphanumeric() || point || (last == '.' && c.is_ascii_digit());
            if !goes_on {
                pieces.push(' ');
            }
            pieces.push(c);
        } else if c == '-' && last.is_ascii_digit() && next_is_digit {
            pieces.push_str(" -");
        }
        last = c;
    }
    pieces
}

fn number(word: &str) -> Option<f64> {
    let value = match word {
        "zero" => 0.0,
        "one" => 1.0,
        "two" => 2.0,
        "three" => 3.0,
        "four" => 4.0,
        "five" => 5.0,
        "six" => 6.0,
        "seven" => 7.0,
        "eight" => 8.0,
        "nine" => 9.0,
        "ten" => 10.0,
        "eleven" => 11.0,
        "twelve" => 12.0,
        _ if word.starts_with(|c: char| c.is_ascii_digit()) => return word.parse().ok(),
        _ => return None,
    };
    Some(value)
}

/// The words for units, the unit that each is compared in, and how many of that it is.
const KNOWN_UNITS: [(&str, &str, f64); 40] = [
    ("mm", "mm", 1.0),
    ("millimeter", "mm", 1.0),
    ("millimeters", "mm", 1.0),
    ("cm", "mm", 10.0),
    ("centimeter", "mm", 10.0),
    ("centimeters", "mm", 10.0),
    ("inch", "mm", 25.4),
    ("inches", "mm", 25.4),
    ("min", "minute", 1.0),
    ("mins", "minute", 1.0),
    ("minute", "minute", 1.0),
    ("minutes", "minute", 1.0),
    ("hr", "minute", 60.0),
    ("hrs", "minute", 60.0),
    ("hour", "minute", 60.0),
    ("hours", "minute", 60.0),
    ("year", "month", 12.0),
    ("years", "month", 12.0),
    ("yr", "month", 12.0),
    ("yrs", "month", 12.0),
    ("yo", "month", 12.0),
    ("month", "month", 1.0),
    ("months", "month", 1.0),
    ("mcg", "mcg", 1.0),
    ("microgram", "mcg", 1.0),
    ("micrograms", "mcg", 1.0),
    ("ug", "mcg", 1.0),
    ("mg", "mcg", 1000.0),
    ("milligram", "mcg", 1000.0),
    ("milligrams", "mcg", 1000.0),
    ("gm", "mcg", 1_000_000.0),
    ("gram", "mcg", 1_000_000.0),
    ("grams", "mcg", 1_000_000.0),
    ("g", "mcg", 1_000_000.0),
    ("ml", "ml", 1.0),
    ("milliliter", "ml", 1.0),
    ("milliliters", "ml", 1.0),
    ("cc", "ml", 1.0),
    ("liter", "ml", 1000.0),
    ("liters", "ml", 1000.0),
];

/// A unit with its factor to the unit it is compared in.
fn known_unit(word: &str) -> Option<(&'static str, f64)> {
    KNOWN_UNITS.iter().find(|(known, ..)| *known == word).map(|(_, unit, factor)| (*unit, *factor))
}

/// The unit at `at`: its name, factor, and how many words it takes. An unknown word is a unit of its own ("views").
fn unit(words: &[&str], at: usize) -> (String, f64, usize) {
    let Some(word) = words.get(at) else { return (String::new(), 1.0, 0) };
    if matches!(*word, "sq" | "square") {
        let (unit, factor) = words.get(at + 1).and_then(|w| known_unit(w)).unwrap_or(("", 1.0));
        return (format!("square {unit}"), factor * factor, 2);
    }
    if let Some((unit, factor)) = known_unit(word) {
        return (unit.to_string(), factor, 1);
    }
    // "2 or more views", "12 or older"
    let skip = match (*word, words.get(at + 1).copied()) {
        ("or" | "and", Some("more" | "less" | "fewer" | "greater" | "over" | "under" | "older" | "younger")) => 2,
        ("additional" | "separate" | "different", _) => 1,
        _ => 0,
    };
    match words.get(at + skip) {
        Some(word) if known_unit(word).is_some() => {
            let (unit, factor) = known_unit(word).unwrap_or(("", 1.0));
            (unit.to_string(), factor, skip + 1)
        }
        Some(word) if word.len() > 2 && number(word).is_none() && word.bytes().all(|b| b.is_ascii_lowercase()) => {
            (word.strip_suffix('s').unwrap_or(word).to_string(), 1.0, skip + 1)
        }
        _ => (String::new(), 1.0, 0),
    }
}

/// What the words around a number say of its other end.
fn bound(words: &[&str], start: usize, end: usize) -> Option<Bound> {
    let before = |n: usize| start.checked_sub(n).and_then(|i| words.get(i)).map_or("", |word| *word);
    let near_after = &words[start..words.len().min(end + 3)];
    let pair = |a: &str, of: &[&str]| near_after.windows(2).any(|w| w[0] == a && of.contains(&w[1]));
    match (before(2), before(1)) {
        ("up", "to") | ("less" | "fewer" | "younger", "than") | ("at", "most") | (_, "under" | "below") => {
            return Some(Bound::AtMost);
        }
        ("more" | "greater" | "older" | "longer", "than") | ("at", "least") | (_, "over" | "above" | "exceeding") => {
            return Some(Bound::AtLeast);
        }
        _ => {}
    }
    if pair("or", &["more", "greater", "older", "over", "longer", "larger"]) || pair("and", &["over", "older", "above"])
    {
        return Some(Bound::AtLeast);
    }
    pair("or", &["less", "fewer", "under", "younger", "smaller"]).then_some(Bound::AtMost)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> (f64, f64, String) {
        let mut found = read(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        let range = found.remove(0);
        (range.from, range.to, range.unit)
    }

    #[test]
    fn quantities_are_ranges() {
        let mm = |a: f64, b: f64| (a, b, "mm".to_string());
        assert_eq!(one("wound 3 cm"), mm(30.0, 30.0));
        assert_eq!(one("closure, 2.6 cm to 7.5 cm"), mm(26.0, 75.0));
        assert_eq!(one("closure, 2.6-7.5 cm"), mm(26.0, 75.0));
        assert_eq!(one("lesion 0.5 cm or less"), mm(0.0, 5.0));
        assert_eq!(one("over 30 cm"), mm(300.0, f64::INFINITY));
        assert_eq!(one("visit, 45 min"), (45.0, 45.0, "minute".to_string()));
        assert_eq!(one("first 1 hour"), (60.0, 60.0, "minute".to_string()));
        assert_eq!(one("2 or more views"), (2.0, f64::INFINITY, "view".to_string()));
        assert_eq!(one("1 or 2 views"), (1.0, 2.0, "view".to_string()));
        assert_eq!(one("under 2 years"), (0.0, 24.0, "month".to_string()));
        assert_eq!(one("20 sq cm"), (2000.0, 2000.0, "square mm".to_string()));
    }

    #[test]
    fn units_are_told_without_reading() {
        for text in
            ["wound 3 cm", "closure, 2.6 cm to 7.5 cm", "2 or more views", "20 sq cm", "Under 2 Years", "3VIEWS"]
        {
            assert!(Units::of(&read(&text.to_lowercase())).may_be_in(text.as_bytes()), "{text}");
        }
        let views = Units::of(&read("3 views"));
        assert!(!views.may_be_in(b"a wound of 3 cm") && !views.may_be_in(b"some views") && views.may_be_in(b"1 view"));
    }

    #[test]
    fn what_was_asked_fits_a_band_or_not() {
        let asked = read("3 cm");
        assert_eq!(fit(&asked, &read("2.6 cm to 7.5 cm")), Fit::Fits);
        assert_eq!(fit(&asked, &read("7.6 cm to 12.5 cm")), Fit::Contradicts);
        assert_eq!(fit(&asked, &read("15 minutes")), Fit::Silent);
        assert_eq!(fit(&read("500 mg"), &read("per 10 mg")), Fit::Silent);
        assert_eq!(fit(&read("5 mg"), &read("per 10 mg")), Fit::Contradicts);
        assert_eq!(fit(&read("3 views"), &read("2 or more views")), Fit::Fits);
    }
}
