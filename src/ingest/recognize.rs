//! Which release file is what: by its name where the publisher's name is kept, else by its first lines.

use crate::release::Version;

use super::cpt::{is_classic_row, is_header};
use super::hcpcs::is_record;

/// What a file is, in the release of which system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An ICD-10-CM order file.
    CmOrder,
    /// An ICD-10-PCS order file.
    PcsOrder,
    /// The ICD-10-CM tabular XML.
    Tabular,
    /// The ICD-10-CM conversion table, workbook.
    CmConversion,
    /// HCPCS Level II, fixed-width text.
    HcpcsText,
    /// HCPCS Level II, workbook.
    HcpcsBook,
    /// A CPT table with a header row.
    CptTable,
    /// A classic CPT file: its descriptor kind.
    CptClassic(&'static str),
    /// A publisher's file that holds nothing to index.
    Aside,
}

/// Publishers' files that are known and not read.
const ASIDE: [&str; 18] = [
    "addenda",
    "icd10cm-codes",
    "icd10cm_codes",
    "icd10pcs_codes",
    "index",
    "-drug",
    "neoplasm",
    "crosswalk",
    "recordlayout",
    "record_layout",
    "proc_notes",
    "noc codes",
    "trans_report",
    "transreport",
    "changesbyaction",
    "corrections",
    "readme",
    "orderfiles",
];

/// Classic CPT files by the beginning of their names.
const CLASSIC: [(&str, &str); 3] = [("longult", "long"), ("medu", "medium"), ("shortu", "short")];

/// What a file is by its name alone. `base` is in small letters.
pub fn by_name(base: &str) -> Option<Kind> {
    let has = |part: &str| base.contains(part);
    let (stem, ending) = base.rsplit_once('.').unwrap_or((base, ""));
    if ASIDE.iter().any(|part| has(part))
        || ["pdf", "docx", "doc", "prn", "md", "json", "toml", "gz", "png"].contains(&ending)
    {
        return Some(Kind::Aside);
    }
    if has("conversion") {
        let table = ending == "xlsx" && (has("icd-10-cm") || has("icd10cm"));
        return Some(if table { Kind::CmConversion } else { Kind::Aside });
    }
    let text = matches!(ending, "txt" | "csv" | "tsv" | "");
    if ending == "xml" && has("tabular") {
        return Some(Kind::Tabular);
    }
    if text && has("icd10cm") && has("order") {
        return Some(Kind::CmOrder);
    }
    if text && has("icd10pcs") && has("order") {
        return Some(Kind::PcsOrder);
    }
    if has("hcpc") && has("anweb") && !has("changes") && !has("trans") {
        match ending {
            "txt" => return Some(Kind::HcpcsText),
            "xlsx" | "xlsm" => return Some(Kind::HcpcsBook),
            _ => {}
        }
    }
    let table = ["consolidatedcodelist", "cliniciandescriptor", "consumerdescriptor", "modifiers"];
    if text && table.iter().any(|name| has(name)) {
        return Some(Kind::CptTable);
    }
    let classic = CLASSIC.iter().find(|(name, _)| text && stem.starts_with(name));
    classic.map(|(_, kind)| Kind::CptClassic(kind))
}

/// What a text file is by its first lines.
pub fn by_content(text: &str) -> Option<Kind> {
    if text.trim_start().starts_with('<') {
        return text
            .get(..text.floor_char_boundary(4096))
            .is_some_and(|t| t.contains("<ICD10CM.tabular"))
            .then_some(Kind::Tabular);
    }
    let head: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty()).take(80).collect();
    if let Some(code) = head.iter().find_map(|line| order_code(line)) {
        // Both begin with a heading of three characters: diagnoses with a letter (A00), procedures with a digit (001).
        let diagnosis = code.starts_with(|c: char| c.is_ascii_uppercase()) && code.len() < 7;
        return Some(if diagnosis { Kind::CmOrder } else { Kind::PcsOrder });
    }
    if head.iter().any(|line| is_header(line)) {
        return Some(Kind::CptTable);
    }
    let record = |line: &&&str| line.get(..11).is_some_and(is_record) && line.len() > 80;
    if head.iter().filter(record).count() > 1 {
        return Some(Kind::HcpcsText);
    }
    let tabbed = head.windows(2).any(|w| w.iter().all(|l| is_classic_row(l) && l.contains('\t')));
    tabbed.then_some(Kind::CptClassic("long"))
}

/// The code of a line of an order file.
fn order_code(line: &str) -> Option<&str> {
    let number = line.get(..5)?.bytes().all(|b| b.is_ascii_digit()) && line.get(5..6)? == " ";
    let flagged = line.get(13..16).is_some_and(|c| c == " 0 " || c == " 1 ");
    (number && flagged).then(|| line.get(6..13).unwrap_or("").trim())
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Numbers that may be the year of a release.
const YEARS: std::ops::Range<i16> = 1990..2100;

/// The version that a name tells: `HCPC17_…`, `HCPC2025_OCT_…`, `icd10cm-order-2026.txt`, `2026 CPT Standard …`. Folders are
/// looked at from the innermost when the name itself says nothing.
pub fn version(name: &str, monthly: bool) -> Option<Version> {
    name.rsplit(['/', '\\']).find_map(|part| version_in(&part.to_lowercase(), monthly))
}

fn version_in(part: &str, monthly: bool) -> Option<Version> {
    let digits: Vec<&str> = part.split(|c: char| !c.is_ascii_digit()).filter(|d| !d.is_empty()).collect();
    let year = digits.iter().find_map(|d| match d.len() {
        4 => d.parse::<i16>().ok().filter(|y| YEARS.contains(y)),
        8 => d[..4].parse::<i16>().ok().filter(|y| YEARS.contains(y)),
        _ => None,
    });
    let short = || {
        let two = part.strip_prefix("hcpcs").or_else(|| part.strip_prefix("hcpc"))?.get(..2)?;
        two.parse::<i16>().ok().map(|y| 2000 + y)
    };
    let year = year.or_else(short)?;
    let word = |month: &str| part.split(|c: char| !c.is_ascii_alphabetic()).any(|w| w.starts_with(month));
    let named = MONTHS.iter().position(|m| word(m)).map(|m| m as i8 + 1);
    let numbered = part.split_once(&format!("{year}-")).and_then(|(_, rest)| rest.get(..2)?.parse::<i8>().ok());
    let month = named.or(numbered.filter(|m| (1..=12).contains(m)));
    Version::new(year, month.filter(|_| monthly))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_kind_and_version() {
        let kind = |name: &str| by_name(&name.to_lowercase());
        assert_eq!(kind("icd10cm-order-2026.txt"), Some(Kind::CmOrder));
        assert_eq!(kind("icd10cm-order-addenda-2026.txt"), Some(Kind::Aside));
        assert_eq!(kind("icd10c-tabular-April-1-2026.xml"), Some(Kind::Tabular));
        assert_eq!(kind("HCPC2025_OCT_ANWEB.xlsx"), Some(Kind::HcpcsBook));
        assert_eq!(kind("LONGULT_v1.txt"), Some(Kind::CptClassic("long")));
        assert_eq!(kind("2017CPT_ClinicianDescriptor.txt"), Some(Kind::CptTable));
        let told = |name: &str, monthly| version(name, monthly).map(|v| v.to_string()).unwrap_or_default();
        assert_eq!(told("x/HCPC17_CONTR_ANWEB.txt", true), "2017");
        assert_eq!(told("HCPC2025_OCT_ANWEB.xlsx", true), "2025-10");
        assert_eq!(told("icd10c-tabular-April-1-2026.xml", false), "2026");
        assert_eq!(told("2026 CPT Standard Annual Update/Current Format/Modifiers.txt", false), "2026");
        assert_eq!(told("hcpcs/2025-10/book.xlsx", true), "2025-10");
        assert_eq!(told("notes.txt", false), "");
    }
}
