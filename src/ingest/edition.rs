//! Which edition a file belongs to, as its name or the names of the folders around it say.
//!
//! `HCPC17_…` is 2017, `HCPC2025_OCT_ANWEB.xlsx` is 2025-10, `2026 CPT Standard Annual Update` is 2026,
//! `2026 Standard Update 1` is 2026-04 (the AMA's updates come into force in April, July and October), as is `PLA-Q1-2026`, which
//! is published in January. CPT Link is named by the day it was made (`CPT_Link_20250901`: that of the fall is the next year's) or
//! by its build (`2026u05` is 2026-05).

use crate::release::Version;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The edition of a file called `base` that lies in `folders`, the nearest first; and the folder that says it, when
/// the file's own name does not.
pub(super) fn of<'a>(base: &str, folders: &'a [String]) -> Option<(Version, Option<&'a str>)> {
    let around = folders.iter().find_map(|folder| Some((from_name(folder)?, folder.as_str())));
    match (from_name(base), around) {
        (Some(own), Some((around, _))) if own.month().is_none() && around.year() == own.year() => Some((around, None)),
        (Some(own), _) => Some((own, None)),
        (None, around) => around.map(|(version, folder)| (version, Some(folder))),
    }
}

/// The edition that one name says.
pub(super) fn from_name(name: &str) -> Option<Version> {
    let name = name.to_lowercase();
    let words = runs(&name);
    if let Some(version) = link(&words) {
        return Some(version);
    }
    let (at, year) = words.iter().enumerate().find_map(|(at, word)| Some((at, year(&words, at, word)?)))?;
    match quarter(&words) {
        // The analyses of the last quarter come into force with the new year.
        Some(13) => Version::new(year + 1, Some(1)),
        Some(month) => Version::new(year, Some(month)),
        None => Version::new(year, month(&words, at).or_else(|| build(&words, at)).or_else(|| update(&words))),
    }
}

/// The edition of a CPT Link that is named by a day.
fn link(words: &[&str]) -> Option<Version> {
    let day =
        words.iter().position(|word| *word == "link").and_then(|at| words[at..].iter().find(|word| word.len() == 8))?;
    let (year, month): (i16, i8) = (day.get(..4)?.parse().ok()?, day.get(4..6)?.parse().ok()?);
    match month {
        8.. => Version::new(year + 1, None),
        _ => Version::new(year, Some(month)),
    }
}

/// The month in which the laboratory analyses of a quarter come into force: a quarter after they were published.
fn quarter(words: &[&str]) -> Option<i8> {
    let at = words.iter().position(|word| *word == "pla")?;
    let pair = words[at..].windows(2).find(|pair| pair[0] == "q")?;
    let quarter: i8 = pair[1].parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
    Some(quarter * 3 + 1)
}

/// The month in `2026u05`.
fn build(words: &[&str], year_at: usize) -> Option<i8> {
    let after = words.get(year_at + 1..year_at + 3).filter(|after| after[0] == "u" && after[1].len() == 2)?;
    after[1].parse().ok()
}

/// Runs of digits and runs of letters, in order.
fn runs(name: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let digit = first.is_ascii_digit();
        let other = |c: char| c.is_ascii_digit() != digit || !c.is_alphanumeric();
        let end = rest.find(other).unwrap_or(rest.len()).max(first.len_utf8());
        let (run, after) = rest.split_at(end);
        if first.is_alphanumeric() {
            runs.push(run);
        }
        rest = after;
    }
    runs
}

/// Four digits that are a year, or two right after `hcpc`.
fn year(words: &[&str], at: usize, word: &str) -> Option<i16> {
    let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
    match word.len() {
        4 if word.starts_with("19") || word.starts_with("20") => word.parse().ok(),
        2 if before.ends_with("hcpc") || before.ends_with("hcpcs") => word.parse::<i16>().ok().map(|year| 2000 + year),
        _ => None,
    }
}

/// A month's name anywhere, or two digits right after the year.
fn month(words: &[&str], year_at: usize) -> Option<i8> {
    let named = |word: &&str| {
        let found = MONTHS.iter().position(|month| month == word || (word.len() == 3 && month.starts_with(*word)));
        found.and_then(|at| i8::try_from(at + 1).ok())
    };
    let after = words.get(year_at + 1).filter(|word| word.len() == 2);
    let digits = after.and_then(|word| word.parse().ok()).filter(|month| (1..=12).contains(month));
    words.iter().find_map(named).or(digits)
}

/// The month of the AMA's numbered updates.
fn update(words: &[&str]) -> Option<i8> {
    let pair = words.windows(2).find(|pair| pair[0] == "update")?;
    match pair[1] {
        "1" => Some(4),
        "2" => Some(7),
        "3" => Some(10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(base: &str, folders: &[&str]) -> String {
        let folders: Vec<String> = folders.iter().map(|folder| folder.to_string()).collect();
        of(base, &folders).map(|(version, _)| version.to_string()).unwrap_or_default()
    }

    #[test]
    fn names_say_the_edition() {
        assert_eq!(shown("HCPC17_CONTR_ANWEB.txt", &[]), "2017");
        assert_eq!(shown("HCPC2018_CONTR_ANWEB_disc.xlsx", &["2018"]), "2018");
        assert_eq!(shown("HCPC2025_OCT_ANWEB.xlsx", &["hcpcs"]), "2025-10");
        assert_eq!(shown("HCPC2026_ANWEB.xlsx", &["april-2026-alpha-numeric-hcpcs-file.zip"]), "2026-04");
        assert_eq!(shown("icd10cm-order-2026.txt", &["2026", "tmp"]), "2026");
        assert_eq!(shown("ConsolidatedCodeList.txt", &["Current Format", "2026 CPT Standard Annual Update"]), "2026");
        assert_eq!(shown("ConsolidatedCodeList.txt", &["2026 Standard Update 2"]), "2026-07");
        assert_eq!(shown("CPTPLA", &["PLA-Q2-2026"]), "2026-07");
        assert_eq!(shown("CPTPLATab.txt", &["PLA Q4 2026"]), "2027-01");
        assert_eq!(shown("LONGULT.txt", &["standard", "CPT_Link_20250901"]), "2026");
        assert_eq!(shown("LONGULT.txt", &["standard", "CPT_Link_20260501"]), "2026-05");
        assert_eq!(shown("LONGULT.txt", &["2026u01"]), "2026-01");
        assert_eq!(shown("2017CPT_ClinicianDescriptor.xlsx", &["here"]), "2017");
        assert_eq!(shown("order.txt", &["2025-10"]), "2025-10");
        assert_eq!(shown("order.txt", &["here", "there"]), "");
    }
}
