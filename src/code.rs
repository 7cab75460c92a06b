//! Identity: which code system, and which code in it.
//!
//! A [`Code`] is kept in one canonical spelling (capital letters and digits, no dots, hyphens or spaces), so that
//! `e119`, `E11.9` and ` E11.9 ` are one code. How a publisher prints it (the dot of ICD-10-CM) is its schema's affair:
//! [`Code::printed`] puts the separator back.

use std::fmt;

/// The short name of a code system: `cpt`, `hcpcs`, `icd10cm`, `icd10pcs`, `loinc`, `sample`, or a user's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemId(std::sync::Arc<str>);

impl SystemId {
    /// Reads a name as people type it: case, hyphens, dots and spaces do not matter (`ICD-10-CM` is `icd10cm`).
    /// `None` when nothing of it is left.
    pub fn parse(text: &str) -> Option<SystemId> {
        let id: String = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        (!id.is_empty()).then(|| SystemId(id.into()))
    }

    /// The short name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SystemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One code in its canonical spelling. Its order is the publishers' order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(Box<str>);

impl Code {
    /// Reads a code as people type it. `None` when it holds no letter or digit, or anything but
    /// letters, digits, dots, hyphens and spaces around it.
    pub fn parse(text: &str) -> Option<Code> {
        let mut canonical = String::with_capacity(text.len());
        for c in text.trim().chars() {
            match c {
                c if c.is_ascii_alphanumeric() => canonical.push(c.to_ascii_uppercase()),
                '.' | '-' => {}
                _ => return None,
            }
        }
        (!canonical.is_empty()).then(|| Code(canonical.into()))
    }

    /// The canonical spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as its publisher prints it: `separator` stands after its first characters, or before its last ones where their
    /// number is negative, when the code is longer.
    pub fn printed(&self, separator: Option<(isize, char)>) -> String {
        print_code(&self.0, separator)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// [`Code::printed`] for a canonical spelling that is not in a [`Code`].
pub fn print_code(canonical: &str, separator: Option<(isize, char)>) -> String {
    let Some((after, mark)) = separator else { return canonical.to_string() };
    let at = if after < 0 { canonical.len().saturating_sub(after.unsigned_abs()) } else { after.unsigned_abs() };
    match canonical.split_at_checked(at) {
        Some((first, last)) if !first.is_empty() && !last.is_empty() => {
            [first, last].join(mark.encode_utf8(&mut [0; 4]))
        }
        _ => canonical.to_string(),
    }
}

/// Whether `code` has one of `shapes`, written with `#` for a digit, `@` for a letter, `*` for either.
pub fn has_shape<S: AsRef<str>>(code: &str, shapes: &[S]) -> bool {
    shapes.iter().any(|shape| {
        let shape = shape.as_ref();
        shape.len() == code.len()
            && shape.bytes().zip(code.bytes()).all(|(want, c)| match want {
                b'#' => c.is_ascii_digit(),
                b'@' => c.is_ascii_uppercase(),
                b'*' => c.is_ascii_digit() || c.is_ascii_uppercase(),
                other => other == c,
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_in_every_spelling() {
        let codes: Vec<_> = ["e119", "E11.9", " e11.9 "].iter().filter_map(|t| Code::parse(t)).collect();
        assert_eq!(codes.len(), 3);
        assert!(codes.iter().all(|c| c.as_str() == "E119"));
        assert_eq!(codes[0].printed(Some((3, '.'))), "E11.9");
        assert_eq!(codes[0].printed(None), "E119");
        assert_eq!(codes[0].printed(Some((-1, '-'))), "E11-9");
        assert_eq!(codes[0].printed(Some((-4, '-'))), "E119");
        assert_eq!(Code::parse("knee pain"), None);
        assert_eq!(Code::parse("…"), None);
    }

    #[test]
    fn shapes_tell_digits_from_letters() {
        assert!(has_shape("0001Z", &["####@"]));
        assert!(!has_shape("00012", &["####@"]));
        assert!(has_shape("Z0001", &["####@", "@####"]));
    }
}
