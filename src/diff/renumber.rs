//! Where the meaning of a code that is gone is found now: by the publisher's word, else by equal wording.

use rustc_hash::FxHashMap;

use crate::code::Code;
use crate::descriptor::Role;
use crate::diff::side::{Seen, Side};
use crate::diff::{Change, Detail, List};

/// What publishers say of successors: a code that is gone, its successor, and where that is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Old code, new code, source in words; sorted by old code.
    pub pairs: Vec<(Code, Code, String)>,
}

impl Links {
    /// What is said of `code`.
    fn of(&self, code: &Code) -> impl Iterator<Item = (&Code, &str)> {
        let from = self.pairs.partition_point(|(old, ..)| old < code);
        self.pairs[from..]
            .iter()
            .take_while(move |(old, ..)| old == code)
            .map(|(_, new, source)| (new, source.as_str()))
    }
}

/// Adds a change for each code that is gone and has a successor in the later release.
pub(super) fn find(from: &Side<'_>, to: &Side<'_>, links: &Links, changes: &mut Vec<Change>) {
    let fresh: Vec<&Code> = changes.iter().filter(|c| c.list == List::Added).map(|c| &c.code).collect();
    let same = by_wording(to, fresh.iter().filter_map(|code| to.find(code)));
    let gone: Vec<&Code> = changes.iter().filter(|c| is_gone(c)).map(|c| &c.code).collect();
    let before = by_wording(from, gone.iter().filter_map(|code| from.find(code)));
    // Only what came with this release: the table tells of all years.
    let replaces: Vec<(&Code, &str)> =
        fresh.iter().filter_map(|code| Some((*code, to.find(code)?.property("replaces")?))).collect();
    let mut found = Vec::new();
    for code in gone {
        let Some(was) = from.find(code) else { continue };
        let now = to.find(code);
        let mut successors: Vec<(&Code, String)> = Vec::new();
        for (new, source) in links.of(code) {
            successors.push((new, source.to_string()));
        }
        let says = |(seen, value): &(&Code, &str)| *seen != code && mentions(value, code);
        let table = replaces.iter().filter(|pair| says(pair));
        successors.extend(table.map(|(new, _)| (*new, "the publisher's conversion table".to_string())));
        let see = now.map_or(&was.see, |now| &now.see);
        let told: Vec<Code> = see.iter().filter_map(|text| Code::parse(text)).collect();
        successors.extend(told.iter().map(|new| (new, "the publisher's cross-reference".to_string())));
        let key = wording(from, was);
        // A wording that several share tells nothing.
        if let (Some(Some(_)), Some(Some(new))) = (before.get(&key), same.get(&key)) {
            successors.push((&new.code, "same wording".to_string()));
        }
        let mut seen: Vec<&Code> = Vec::new();
        for (new, source) in successors {
            let Some(is) = to.find(new).filter(|is| is.role != Role::Header) else { continue };
            if new != code && !seen.contains(&new) {
                seen.push(new);
                found.push(renumbered(was, is, source));
            }
        }
    }
    changes.extend(found);
}

/// Whether a change says that a code can no longer be reported.
fn is_gone(change: &Change) -> bool {
    let reported = change.was.as_ref().is_some_and(|c| c.role != Role::Header && c.terminated.is_none());
    match change.list {
        List::Deleted => reported,
        List::Status => {
            reported && change.is.as_ref().is_some_and(|c| c.role == Role::Header || c.terminated.is_some())
        }
        _ => false,
    }
}

/// Whether codes in a publisher's words ("I20.0-I20.1; I20.8") name `code`; "I63.-" and whole categories name none.
fn mentions(said: &str, code: &Code) -> bool {
    if said.to_lowercase().contains("categor") {
        return false;
    }
    said.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&')).any(|part| {
        let parse = |text: &str| Code::parse(text).filter(|c| c.as_str().bytes().any(|b| b.is_ascii_digit()));
        match part.split_once('-') {
            Some((first, last)) => {
                let range = parse(first).zip(parse(last));
                range.is_some_and(|(first, last)| (first..=last).contains(code))
            }
            None => parse(part).as_ref() == Some(code),
        }
    })
}

fn renumbered(was: &Seen<'_>, is: &Seen<'_>, source: String) -> Change {
    let code = |code: &Code| Some(code.to_string());
    Change {
        list: List::Renumbered,
        code: was.code.clone(),
        details: vec![Detail { what: "code".to_string(), was: code(&was.code), is: code(&is.code) }],
        was: Some(was.concept()),
        is: Some(is.concept()),
        source: Some(source),
    }
}

/// The concepts that can be reported, by their wording; `None` for a wording that several share.
fn by_wording<'s, 'a: 's>(
    side: &Side<'a>,
    seen: impl Iterator<Item = &'s Seen<'a>>,
) -> FxHashMap<String, Option<&'s Seen<'a>>> {
    let mut map = FxHashMap::default();
    for concept in seen.filter(|c| c.role != Role::Header) {
        let key = wording(side, concept);
        map.entry(key).and_modify(|one| *one = None).or_insert(Some(concept));
    }
    map
}

/// The wording a person is shown, without its case and marks.
fn wording(side: &Side<'_>, seen: &Seen<'_>) -> String {
    let of = |kind: &str| seen.descriptors.iter().find(|(k, _)| *k == kind);
    let best = side.edition.kinds.iter().find_map(|(kind, _)| of(kind)).map_or("", |(_, text)| text);
    let words: Vec<String> =
        best.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_a_publishers_words() {
        let names = |said: &str, code: &str| Code::parse(code).is_some_and(|code| mentions(said, &code));
        assert!(names("Z00.0-Z00.1; Z00.8", "Z000") && names("Z00.0-Z00.1; Z00.8", "Z008"));
        assert!(names("Z00.1 and Z00.2", "Z002") && names("Z00.1AND Z00.2", "Z002") && names("Z00.1 & Z00.2", "Z001"));
        assert!(!names("Z00.0-Z00.1", "Z002") && !names("Z00.-", "Z001") && !names("None", "Z001"));
        assert!(!names("Codes in Categories Z00-Z09", "Z001"));
    }
}
