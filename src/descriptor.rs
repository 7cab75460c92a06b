//! What a code means, in words: the unit that is indexed and found.

use crate::code::Code;

pub use jiff::civil::Date;

/// The name of a kind of descriptor, as the system's schema declares it: `long`, `consumer`, `inclusion`, ….
pub type DescriptorKind = String;

/// One wording of one code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Descriptor {
    /// Which of the schema's kinds it is.
    pub kind: DescriptorKind,
    /// The text as the publisher has it; white space is folded where its format has no say in it.
    pub text: String,
}

/// What a concept is in its code system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// A code that can be reported.
    #[default]
    Code,
    /// A heading over other codes; not valid for submission.
    Header,
    /// A modifier, which only stands beside a code.
    Modifier,
}

/// One code with everything its publisher says of it in one release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// The code.
    pub code: Code,
    /// Code, header or modifier.
    pub role: Role,
    /// The heading it stands under, where the source has one.
    pub parent: Option<Code>,
    /// When it was added to the code system.
    pub added: Option<Date>,
    /// Since when the present descriptor or status is in force.
    pub effective: Option<Date>,
    /// From which day on it may no longer be used.
    pub terminated: Option<Date>,
    /// Codes that the publisher refers to (HCPCS cross-references; the successor when this one is terminated).
    pub see: Vec<Code>,
    /// What else the source says, by name (`action`, `coverage`, `section`, `test`, `lab`), in the source's order.
    pub properties: Vec<(String, String)>,
    /// Every wording, in the source's order.
    pub descriptors: Vec<Descriptor>,
}

impl Concept {
    /// A concept with nothing but its code and role.
    pub fn new(code: Code, role: Role) -> Concept {
        Concept {
            code,
            role,
            parent: None,
            added: None,
            effective: None,
            terminated: None,
            see: Vec::new(),
            properties: Vec::new(),
            descriptors: Vec::new(),
        }
    }

    /// Adds a wording, white space folded, unless it is empty or already there in this kind.
    pub fn describe(&mut self, kind: &str, text: &str) {
        self.describe_exactly(kind, &fold_space(text));
    }

    /// Adds a wording to the letter but for white space at its ends, unless it is empty or already there in this kind: for
    /// publishers who count a blank too many, taken out, as a revision.
    pub fn describe_exactly(&mut self, kind: &str, text: &str) {
        let text = text.trim().to_string();
        if !text.is_empty() && !self.descriptors.iter().any(|d| d.kind == kind && d.text == text) {
            self.descriptors.push(Descriptor { kind: kind.to_string(), text });
        }
    }
}

/// `text` with every run of white space (line ends, tabs, no-break spaces) as one space, and none at the ends.
pub fn fold_space(text: &str) -> String {
    // Nearly every text of a release is plain already; then it is only copied.
    let text = text.trim();
    let is_plain = |pair: &[u8]| pair[0] != b' ' || pair[1] != b' ';
    if text.bytes().all(|b| (b' '..0x7f).contains(&b)) && text.as_bytes().windows(2).all(is_plain) {
        return text.to_string();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
