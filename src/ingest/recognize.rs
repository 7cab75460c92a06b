//! Which system and which part of a release a file is: one table, by name first, then by content.
//!
//! A new publisher's file is one line in [`FORMATS`] and one reader. What is known but not read stands in
//! [`NOT_READ`], so that a person is not told of strangers in a folder as its publisher ships it.

use super::rows::Header;
use super::supplement::Form;
use super::{alphabetic, cpt, hcpcs_book, hcpcs_text, order, rrf, supplement, tabular};

/// What a file is within its release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// ICD-10 order file.
    Order,
    /// ICD-10-CM tabular list.
    Tabular,
    /// ICD-10-CM conversion table, a workbook.
    Conversion,
    /// ICD-10-CM index of external causes.
    External,
    /// ICD-10-CM table of drugs and chemicals.
    Drugs,
    /// ICD-10-CM table of neoplasms.
    Neoplasms,
    /// ICD-10-CM alphabetic index.
    Alphabetic,
    /// HCPCS workbook.
    Workbook,
    /// HCPCS fixed-width text.
    FixedText,
    /// A table that the system's schema knows how to read, by its number there.
    Table(usize),
    /// CPT, current format: every code with its descriptors.
    CodeList,
    /// CPT, current format: the modifiers.
    Modifiers,
    /// CPT, classic: long descriptors.
    Long,
    /// CPT: the laboratory codes, as XML.
    PlaXml,
    /// CPT: the same with tabs.
    PlaTab,
    /// CPT, classic: long descriptors in capital letters.
    LongUpper,
    /// CPT, classic: long descriptors in records that run on.
    LongFixed,
    /// CPT, classic: the same in capital letters.
    LongFixedUpper,
    /// CPT, classic: medium descriptors.
    Medium,
    /// CPT, classic: short descriptors.
    Short,
    /// CPT, classic: the modifiers, as prose.
    Appendix,
    /// CPT, classic: consumer-friendly descriptors.
    Consumer,
    /// CPT: clinician descriptors.
    Clinician,
    /// CPT: concept ids and codes.
    ConceptIds,
    /// CPT: an answer of the publisher's web service.
    Api,
    /// CPT Link: concepts with their texts.
    LinkProperties,
    /// CPT Link: what the types of the above are called.
    LinkTypes,
    /// CPT Link: codes that are gone.
    Deleted,
    /// CPT Link: what changed of codes.
    History,
    /// CPT Link: what changed of modifiers.
    ModifierHistory,
}

impl Part {
    /// Whether its format is not documented, so that it is read only when a person asks for it.
    pub(super) fn is_experimental(self) -> bool {
        matches!(self, Part::LinkProperties | Part::LinkTypes)
    }

    /// Whether a release may have several, which are held against each other.
    pub(super) fn may_repeat(self) -> bool {
        use Part::{Api, Appendix, Clinician, Consumer, Modifiers, PlaTab, PlaXml};
        matches!(self, Modifiers | PlaXml | PlaTab | Appendix | Consumer | Clinician | Api)
    }
}

/// One kind of file that is read.
pub(super) struct Format {
    /// The system it belongs to.
    pub(super) system: &'static str,
    /// What it is within its release.
    pub(super) part: Part,
    /// What its plain name (lower case, letters and digits only) contains: every string of one entry.
    /// Empty when only the content tells.
    names: &'static [&'static [&'static str]],
    /// Its extensions.
    extensions: &'static [&'static str],
    /// Whether the name alone, or the content alone, decides; else they must agree.
    by_name: bool,
    /// Whether the content looks like it.
    looks: fn(&str) -> bool,
}

/// The columns by which the two tables of LOINC are known.
const LOINC: [&[&str]; 2] =
    [&["loincnum", "component", "relatednames2", "longcommonname", "status"], &["loincnumber", "consumername"]];

fn has_columns(head: &str, names: &[&str]) -> bool {
    Header::find(head, |columns| names.iter().all(|name| columns.iter().any(|column| column == name))).is_some()
}

const TEXT: &[&str] = &["txt", "text", "tsv", "dat", ""];
const BOOK: &[&str] = &["xlsx", "xlsm"];
/// A list, with what its holders make of it.
const LIST: &[&str] = &["txt", "text", "tsv", "dat", "", "csv"];
/// A table, with what its holders make of it.
const TABLE: &[&str] = &["txt", "text", "tsv", "dat", "", "csv", "xlsx", "xlsm"];

/// A file of CPT that its name or its content gives away.
const fn cpt_file(
    part: Part,
    names: &'static [&'static [&'static str]],
    extensions: &'static [&'static str],
    looks: fn(&str) -> bool,
) -> Format {
    Format { system: "cpt", part, names, extensions, by_name: true, looks }
}

/// A file of CPT whose name and content must agree.
const fn cpt_list(part: Part, names: &'static [&'static [&'static str]], looks: fn(&str) -> bool) -> Format {
    Format { system: "cpt", part, names, extensions: LIST, by_name: false, looks }
}

pub(super) const FORMATS: [Format; 32] = [
    Format {
        system: "icd10cm",
        part: Part::Order,
        names: &[&["icd10cmorder"], &["icd10cm", "order"]],
        extensions: TEXT,
        by_name: true,
        looks: |head| order::looks_like(head) == Some("icd10cm"),
    },
    Format {
        system: "icd10pcs",
        part: Part::Order,
        names: &[&["icd10pcsorder"], &["icd10pcs", "order"]],
        extensions: TEXT,
        by_name: true,
        looks: |head| order::looks_like(head) == Some("icd10pcs"),
    },
    Format {
        system: "icd10cm",
        part: Part::Tabular,
        names: &[&["icd10cmtabular"], &["icd10ctabular"]],
        extensions: &["xml"],
        by_name: true,
        looks: |head| tabular::looks_like(head),
    },
    Format {
        system: "icd10cm",
        part: Part::Conversion,
        names: &[&["icd10cm", "conversiontable"]],
        extensions: &["xlsx"],
        by_name: true,
        looks: |_| false,
    },
    Format {
        system: "icd10cm",
        part: Part::External,
        names: &[&["icd10cm", "eindex"]],
        extensions: &["xml"],
        by_name: true,
        looks: |head| alphabetic::is_external(head),
    },
    Format {
        system: "icd10cm",
        part: Part::Drugs,
        names: &[&["icd10cm", "drug"]],
        extensions: &["xml"],
        by_name: true,
        looks: |head| alphabetic::is_table(head, "substance"),
    },
    Format {
        system: "icd10cm",
        part: Part::Neoplasms,
        names: &[&["icd10cm", "neoplasm"]],
        extensions: &["xml"],
        by_name: true,
        looks: |head| alphabetic::is_table(head, "neoplasm"),
    },
    Format {
        system: "icd10cm",
        part: Part::Alphabetic,
        names: &[&["icd10cm", "index"]],
        extensions: &["xml"],
        by_name: true,
        looks: |head| alphabetic::looks_like(head),
    },
    Format {
        system: "hcpcs",
        part: Part::Workbook,
        names: &[&["hcpc", "anweb"]],
        extensions: BOOK,
        by_name: true,
        looks: |head| hcpcs_book::looks_like(head),
    },
    Format {
        system: "hcpcs",
        part: Part::FixedText,
        names: &[&["hcpc", "anweb"]],
        extensions: TEXT,
        by_name: true,
        looks: |head| hcpcs_text::looks_like(head),
    },
    cpt_file(Part::Deleted, &[&["deleteddtk"]], LIST, |head| cpt::looks_like(Part::Deleted, head)),
    cpt_file(Part::ModifierHistory, &[&["historymodifiers"]], LIST, |head| {
        cpt::looks_like(Part::ModifierHistory, head)
    }),
    cpt_file(Part::History, &[&["historydtk"]], LIST, |head| cpt::looks_like(Part::History, head)),
    cpt_file(Part::LinkProperties, &[&["propertydtkpipe"]], LIST, |_| false),
    cpt_file(Part::LinkTypes, &[&["typedtkpipe"]], LIST, |_| false),
    cpt_file(Part::CodeList, &[&["consolidatedcodelist"]], TABLE, |head| cpt::looks_like(Part::CodeList, head)),
    cpt_file(Part::Modifiers, &[], TABLE, |head| cpt::looks_like(Part::Modifiers, head)),
    cpt_file(Part::Clinician, &[&["cliniciandescriptor"]], TABLE, |head| cpt::looks_like(Part::Clinician, head)),
    cpt_file(Part::Consumer, &[&["consumerdescriptor"]], TABLE, |head| cpt::looks_like(Part::Consumer, head)),
    cpt_file(Part::Long, &[&["longult"]], LIST, |_| false),
    cpt_file(Part::LongUpper, &[&["longut"]], LIST, |_| false),
    cpt_file(Part::LongFixed, &[&["longulf"]], LIST, |_| false),
    cpt_file(Part::LongFixedUpper, &[&["longuf"]], LIST, |_| false),
    cpt_list(Part::Medium, &[&["medu"]], |head| cpt::looks_like(Part::Medium, head)),
    cpt_list(Part::Short, &[&["shortu"]], |head| cpt::looks_like(Part::Short, head)),
    cpt_list(Part::Appendix, &[&["modul"]], |head| cpt::looks_like(Part::Appendix, head)),
    cpt_file(Part::ConceptIds, &[&["conceptidkey"]], LIST, |_| false),
    cpt_file(Part::PlaTab, &[&["cptplatab"]], LIST, |_| false),
    cpt_file(Part::PlaXml, &[&["cptpla"]], &["", "xml"], |head| cpt::looks_like(Part::PlaXml, head)),
    cpt_file(Part::Api, &[], &["json"], |head| cpt::looks_like(Part::Api, head)),
    Format {
        system: "loinc",
        part: Part::Table(0),
        names: &[],
        extensions: &["csv"],
        by_name: true,
        looks: |head| has_columns(head, LOINC[0]),
    },
    Format {
        system: "loinc",
        part: Part::Table(1),
        names: &[],
        extensions: &["csv"],
        by_name: true,
        looks: |head| has_columns(head, LOINC[1]),
    },
];

/// Plain names of files that publishers ship and that this version does not read.
const NOT_READ: [&str; 22] = [
    "addenda",
    "abbreviationkey",
    "readme",
    "recordlayout",
    "procnotes",
    "noccodes",
    "transreport",
    "transall",
    "corrections",
    "icd10pcsconversiontable",
    "icd10cmcodes",
    "icd10pcscodes",
    "icd10pcstables",
    "icd10pcsindex",
    "icd10pcsdefinitions",
    "icd10orderfiles",
    "cptplachanges",
    "dtktab",
    "dtkpipe",
    "orthopoxviruscodes",
    "guidelines",
    "releasenotes",
];

/// Extensions that hold no release.
const OTHER_EXTENSIONS: [&str; 21] = [
    "pdf", "doc", "docx", "rtf", "odt", "prn", "xsd", "dtd", "html", "htm", "css", "js", "png", "jpg", "jpeg", "gif",
    "exe", "dll", "ppt", "pptx", "md",
];

/// What is known of a file.
pub(super) enum Verdict {
    /// It is read.
    Read(&'static Format),
    /// It is one of the UMLS.
    Umls(rrf::File),
    /// It adds names to a release.
    Supplement(Form),
    /// It is known, and not read.
    NotRead,
    /// Nobody knows it.
    Unknown,
}

/// A file's extension in lower case.
pub(super) fn extension(base: &str) -> String {
    base.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
}

/// Whether a file of this name could be part of a release at all.
pub(super) fn worth_opening(base: &str) -> bool {
    !is_not_read(base)
}

fn is_not_read(base: &str) -> bool {
    let plain = super::text::plain_name(base);
    // The tables of CPT Link are known by the folder they lie in, all but a few.
    if ["deleteddtk", "historydtk", "historymodifiersdtk", "propertydtkpipe", "typedtkpipe"]
        .iter()
        .any(|n| plain.contains(n))
    {
        return false;
    }
    OTHER_EXTENSIONS.contains(&extension(base).as_str()) || NOT_READ.iter().any(|name| plain.contains(name))
}

/// What the name alone says.
pub(super) fn by_name(base: &str) -> Option<Verdict> {
    if is_not_read(base) {
        return Some(Verdict::NotRead);
    }
    if extension(base) == "rrf" {
        return Some(rrf::by_name(base).map_or(Verdict::NotRead, Verdict::Umls));
    }
    FORMATS.iter().find(|format| format.by_name && format.is_named(base)).map(Verdict::Read)
}

/// Whether the file is a workbook, by its name.
pub(super) fn is_book(base: &str) -> bool {
    BOOK.contains(&extension(base).as_str())
}

/// What the start of the content says, with the name's help where the content could be several things.
pub(super) fn by_content(base: &str, head: &str) -> Verdict {
    let dressed = |format: &&Format| match is_book(base) {
        true => format.extensions.contains(&BOOK[0]),
        false => format.extensions != BOOK,
    };
    let possible = |format: &&Format| format.by_name || format.is_named(base);
    match FORMATS.iter().filter(dressed).filter(possible).find(|format| (format.looks)(head)) {
        Some(format) => Verdict::Read(format),
        None if is_other_xml(head) => Verdict::NotRead,
        None => supplement::looks_like(head).map_or(Verdict::Unknown, Verdict::Supplement),
    }
}

/// Whether a part is one of the ICD-10-CM indexes.
pub(super) fn is_index(part: Part) -> bool {
    matches!(part, Part::External | Part::Drugs | Part::Neoplasms | Part::Alphabetic)
}

/// The same part of another system that has it too, when a person says which system it is.
pub(super) fn forced(format: &'static Format, system: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|other| other.part == format.part && other.system == system)
}

/// The systems that can be read, in alphabetical order.
pub(super) fn systems() -> Vec<&'static str> {
    let mut names: Vec<&str> = FORMATS.iter().map(|format| format.system).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn is_other_xml(head: &str) -> bool {
    head.contains("<ICD10PCS.")
}

impl Format {
    fn is_named(&self, base: &str) -> bool {
        let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
        let plain = super::text::plain_name(stem);
        let fits = |all: &&[&str]| match self.by_name {
            true => all.iter().all(|part| plain.contains(part)),
            false => all.iter().all(|part| words(stem).any(|word| word == *part)),
        };
        self.extensions.contains(&extension(base).as_str()) && self.names.iter().any(fits)
    }
}

/// The words of a name, without the years and the system's name that people put before them (`2026CPT_MEDU_v2`).
fn words(stem: &str) -> impl Iterator<Item = String> {
    stem.split(|c: char| !c.is_alphanumeric()).map(|word| {
        let word = word.to_lowercase();
        let word = word.trim_matches(|c: char| c.is_ascii_digit());
        word.strip_prefix("cpt").unwrap_or(word).to_string()
    })
}
