//! What was asked, as plain data.
//!
//! [`Query::read`] understands a few exact forms among plain words: `"a phrase"`, `-word`, `code:J0*`, `code:J0100-J0200` (the
//! range also without `code:`), `kind:consumer`, `system:hcpcs`. Whatever is not one of these is plain words; no text is an error.

use crate::code::{Code, SystemId};

/// One question. Every field is public; [`Query::new`] asks plain words of all systems.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The plain words, phrases among them.
    pub text: String,
    /// Phrases that a descriptor of the code must have.
    pub phrases: Vec<String>,
    /// Words that no descriptor of the code may have.
    pub without: Vec<String>,
    /// First and last code, canonical; the last may be a prefix. Any of these ranges will do; all codes when empty.
    pub codes: Vec<(String, String)>,
    /// Only descriptors of these kinds; all when empty.
    pub kinds: Vec<String>,
    /// Only these systems; all when empty.
    pub systems: Vec<SystemId>,
    /// Only codes of these sections, as [`crate::snapshot::Snapshot::section`] names them, in any case; all when empty.
    pub sections: Vec<String>,
    /// Leave out this many of the best hits.
    pub offset: usize,
    /// At most this many hits after them.
    pub limit: usize,
    /// Only codes that can be reported: no headers, no modifiers.
    pub billable: bool,
    /// Terminated codes too.
    pub all: bool,
    /// Whether the last word may be the beginning of a longer one.
    pub prefix: bool,
    /// Whether each hit says why it matched.
    pub explain: bool,
}

impl Query {
    /// Plain words, all systems, ten hits.
    pub fn new(text: &str) -> Query {
        Query {
            text: text.to_string(),
            phrases: Vec::new(),
            without: Vec::new(),
            codes: Vec::new(),
            kinds: Vec::new(),
            systems: Vec::new(),
            sections: Vec::new(),
            offset: 0,
            limit: 10,
            billable: false,
            all: false,
            prefix: false,
            explain: false,
        }
    }

    /// Reads the exact forms out of `typed`; the rest are plain words.
    pub fn read(typed: &str) -> Query {
        let mut query = Query::new("");
        let mut words: Vec<&str> = Vec::new();
        for (i, piece) in typed.split('"').enumerate() {
            // Every second piece stands between quotes, but for a last quote that was never closed.
            let quoted = i % 2 == 1 && typed.matches('"').count() > i;
            if quoted && !piece.trim().is_empty() {
                query.phrases.push(piece.trim().to_string());
                words.push(piece.trim());
            } else {
                words.extend(piece.split_whitespace().filter(|word| !query.takes(word)));
            }
        }
        query.text = words.join(" ");
        query
    }

    /// Takes `word` if it is one of the exact forms.
    fn takes(&mut self, word: &str) -> bool {
        if let Some((label, value)) = word.split_once(':').filter(|(_, value)| !value.is_empty()) {
            match label.to_ascii_lowercase().as_str() {
                "code" => return self.takes_codes(value),
                "kind" => self.kinds.push(value.to_ascii_lowercase()),
                "system" => match SystemId::parse(value) {
                    Some(system) => self.systems.push(system),
                    None => return false,
                },
                _ => return false,
            }
            return true;
        }
        if let Some(banned) = word.strip_prefix('-') {
            let is_word = banned.len() > 1 && banned.starts_with(char::is_alphabetic);
            if is_word {
                self.without.push(banned.to_string());
            }
            return is_word;
        }
        let range = word.split_once('-').filter(|(a, b)| a.len() >= 5 && a.len() == b.len());
        let digits = |code: &str| code.bytes().filter(u8::is_ascii_digit).count() >= 3;
        range.is_some_and(|(a, b)| digits(a) && digits(b) && self.takes_codes(word))
    }

    fn takes_codes(&mut self, value: &str) -> bool {
        let canonical = |text: &str| Code::parse(text).map(|c| c.as_str().to_string());
        let range = match value.strip_suffix('*') {
            Some(start) => canonical(start).map(|start| (start.clone(), start)),
            None => match value.split_once('-') {
                Some((from, to)) => canonical(from).zip(canonical(to)),
                None => canonical(value).map(|code| (code.clone(), code)),
            },
        };
        let taken = range.is_some();
        self.codes.extend(range);
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_forms_are_taken_out_and_the_rest_is_words() {
        let query = Query::read("knee \"total replacement\" -revision code:J0* system:HCPCS kind:long J0100-J0200");
        assert_eq!(query.text, "knee total replacement");
        assert_eq!(query.phrases, ["total replacement"]);
        assert_eq!(query.without, ["revision"]);
        assert_eq!(query.codes, [("J0".to_string(), "J0".to_string()), ("J0100".to_string(), "J0200".to_string())]);
        assert_eq!(query.kinds, ["long"]);
        assert_eq!(query.systems.len(), 1);
    }

    #[test]
    fn no_text_is_an_error() {
        for text in ["C5-C6 fusion", "x-ray -", "\"unclosed phrase", ":", "code:", "a:b", "-12", "--", "\"\""] {
            let query = Query::read(text);
            assert!(query.phrases.is_empty() && query.without.is_empty() && query.codes.is_empty(), "{text}");
        }
    }
}
