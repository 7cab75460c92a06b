//! HCPCS Level II: the fixed-width text and the workbook, which hold the same columns.
//!
//! Text: 320-byte records (CMS record layout): 1-5 code, 6-10 sequence, 11 record id (3 and 7 open a code or a modifier, 4 and 8 continue
//! its long description), 12-91 long, 92-119 short, then details on the opening record only. Workbook: the same by column name.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::code::{Code, has_shape};
use crate::descriptor::{Concept, Role};
use crate::error::{Error, Result};
use crate::schema::Schema;

use super::rows::{Rows, date, lines};

/// Where each detail stands in the text (zero-based columns), and its workbook columns.
const DETAILS: [(&str, usize, usize, &[&str]); 6] = [
    ("pricing", 119, 127, &["PRICE1", "PRICE2", "PRICE3", "PRICE4"]),
    ("coverage", 229, 230, &["COV"]),
    ("note", 252, 256, &["PROCNOTE"]),
    ("betos", 256, 259, &["BETOS"]),
    ("service", 260, 265, &["TOS1", "TOS2", "TOS3", "TOS4", "TOS5"]),
    ("action", 292, 293, &["ACTION CD"]),
];

/// One record, from either form.
struct Record {
    line: u64,
    code: String,
    id: char,
    long: String,
    short: String,
    details: Vec<(&'static str, String)>,
    see: Vec<String>,
    added: String,
    effective: String,
    terminated: String,
}

/// Reads the fixed-width text.
///
/// # Errors
/// [`Error::BadRows`], [`Error::LicensedRow`].
pub fn read_text(path: &str, text: &str, schema: &Schema) -> Result<Vec<Concept>> {
    let (mut records, mut rows) = (Vec::new(), Rows::default());
    for (number, line) in lines(text) {
        let line: Vec<char> = line.chars().collect();
        let column =
            |from: usize, to: usize| line.get(from..to.min(line.len())).unwrap_or(&[]).iter().collect::<String>();
        if !is_record(&column(0, 11)) {
            // The notice above the records is prose; below the first record everything must be one.
            if !records.is_empty() && line.iter().any(|c| !c.is_whitespace() && *c != '\u{1a}') {
                rows.bad(path, number, "a record: code, sequence number and record id in columns 1-11", &column(0, 40));
            }
            continue;
        }
        let detail =
            |(name, from, to, _): &(&'static str, usize, usize, &[&str])| (*name, spaced(&column(*from, *to), name));
        records.push(Record {
            line: number,
            code: column(0, 5).trim().to_string(),
            id: line.get(10).copied().unwrap_or(' '),
            long: column(11, 91),
            short: column(91, 119),
            details: DETAILS.iter().map(detail).collect(),
            see: (0..5).map(|i| column(204 + 5 * i, 209 + 5 * i)).collect(),
            added: column(268, 276),
            effective: column(276, 284),
            terminated: column(284, 292),
        });
    }
    rows.check()?;
    concepts(path, records, schema)
}

/// The parts of a detail that has several of fixed width, with one space between.
fn spaced(text: &str, name: &str) -> String {
    let width = match name {
        "pricing" => 2,
        "service" => 1,
        _ => return text.trim().to_string(),
    };
    let chars: Vec<char> = text.chars().collect();
    let parts = chars.chunks(width).map(|c| c.iter().collect::<String>().trim().to_string());
    parts.filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a line begins as a record does: a code of two or five characters, five digits, a record id.
pub fn is_record(head: &str) -> bool {
    let chars: Vec<char> = head.chars().collect();
    let [code @ .., _, _, _, _, _, id] = chars.as_slice() else { return false };
    let code: String = code.iter().collect();
    let whole = code.len() == 5
        && [2, 5].contains(&code.trim().len())
        && code.trim().chars().all(|c| c.is_ascii_alphanumeric());
    whole && chars[5..10].iter().all(|c| c.is_ascii_digit() || *c == ' ') && matches!(id, '3' | '4' | '7' | '8')
}

/// Reads the workbook.
///
/// # Errors
/// [`Error::BadFile`] when it is no workbook or has no header row, [`Error::BadRows`], [`Error::LicensedRow`].
pub fn read_workbook(path: &str, bytes: Vec<u8>, schema: &Schema) -> Result<Vec<Concept>> {
    let bad = |expected: &str, found: String| Error::BadFile {
        path: path.to_string(),
        expected: expected.to_string(),
        found,
    };
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|e| bad("an Excel workbook (.xlsx)", e.to_string()))?;
    let sheet = book.worksheet_range_at(0).ok_or_else(|| bad("a worksheet", "none".to_string()))?;
    let sheet = sheet.map_err(|e| bad("a worksheet", e.to_string()))?;
    let first_row = u64::from(sheet.start().map_or(0, |(row, _)| row)) + 1;
    let is_header = |row: &&[Data]| row.iter().any(|c| cell(c).eq_ignore_ascii_case("HCPC"));
    let header = sheet.rows().take(60).position(|row| is_header(&row));
    let header =
        header.ok_or_else(|| bad("a header row with the column `HCPC`", "none in the first 60 rows".to_string()))?;
    let names: Vec<String> = sheet.rows().nth(header).into_iter().flatten().map(|c| cell(c).to_uppercase()).collect();
    let find = |name: &str| names.iter().position(|n| n.split_whitespace().eq(name.split_whitespace()));
    let missing =
        ["HCPC", "RECID", "LONG DESCRIPTION", "SHORT DESCRIPTION", "ADD DT", "ACT EFF DT", "TERM DT", "ACTION CD"]
            .into_iter()
            .find(|name| find(name).is_none());
    if let Some(missing) = missing {
        return Err(bad(&format!("a column `{missing}`"), format!("the columns {}", names.join(", "))));
    }
    let mut records = Vec::new();
    for (i, row) in sheet.rows().enumerate().skip(header + 1) {
        let value = |name: &str| find(name).and_then(|at| row.get(at)).map_or(String::new(), cell);
        let code = value("HCPC");
        if code.trim().is_empty() {
            continue;
        }
        let joined = |columns: &[&str]| {
            let all: Vec<String> =
                columns.iter().map(|c| value(c).trim().to_string()).filter(|v| !v.is_empty()).collect();
            all.join(" ")
        };
        records.push(Record {
            line: first_row + i as u64,
            code: code.trim().to_string(),
            id: value("RECID").trim().chars().next().unwrap_or(if code.trim().len() == 2 { '7' } else { '3' }),
            long: value("LONG DESCRIPTION"),
            short: value("SHORT DESCRIPTION"),
            details: DETAILS.iter().map(|(name, _, _, columns)| (*name, joined(columns))).collect(),
            see: (1..=5).map(|i| value(&format!("XREF{i}"))).collect(),
            added: value("ADD DT"),
            effective: value("ACT EFF DT"),
            terminated: value("TERM DT"),
        });
    }
    concepts(path, records, schema)
}

/// A cell as text; whole numbers without a decimal point, dates as YYYYMMDD.
fn cell(data: &Data) -> String {
    match data {
        Data::Float(f) if f.fract() == 0.0 => format!("{f:.0}"),
        Data::DateTime(d) => {
            let (year, month, day, ..) = d.to_ymd_hms_milli();
            format!("{year:04}{month:02}{day:02}")
        }
        other => other.to_string().replace('\u{a0}', " "),
    }
}

fn concepts(path: &str, records: Vec<Record>, schema: &Schema) -> Result<Vec<Concept>> {
    let (mut concepts, mut rows): (Vec<Concept>, Rows) = (Vec::new(), Rows::default());
    let mut long = String::new();
    for record in records {
        licensed(path, &record, schema)?;
        let modifier = record.code.len() == 2;
        let shapes = if modifier { &schema.modifier_shapes } else { &schema.shapes };
        let code = Code::parse(&record.code).filter(|_| has_shape(&record.code, shapes));
        let Some(code) = code else {
            rows.bad(
                path,
                record.line,
                "a HCPCS code (a letter and four digits) or a modifier of two characters",
                &record.code,
            );
            continue;
        };
        if matches!(record.id, '4' | '8') {
            match concepts.last_mut().filter(|c| c.code == code) {
                Some(_) => long = format!("{} {}", long.trim_end(), record.long.trim()),
                None => rows.bad(path, record.line, "a continuation of the code above", &record.code),
            }
            continue;
        }
        if let Some(last) = concepts.last_mut() {
            set_long(last, &long);
        }
        long = record.long.clone();
        match opened(code, modifier, &record) {
            Ok(concept) => concepts.push(concept),
            Err((expected, found)) => rows.bad(path, record.line, expected, &found),
        }
    }
    if let Some(last) = concepts.last_mut() {
        set_long(last, &long);
    }
    for concept in concepts.iter().filter(|c| c.descriptors.is_empty()) {
        rows.bad(path, 1, "a long description for every code", concept.code.as_str());
    }
    concepts.sort_by(|a, b| a.code.cmp(&b.code));
    for pair in concepts.windows(2).filter(|w| w[0].code == w[1].code) {
        rows.bad(path, 1, "each code once", pair[0].code.as_str());
    }
    rows.check()?;
    Ok(concepts)
}

/// The long description comes first among a concept's descriptors, though its lines end after the short one is known.
fn set_long(concept: &mut Concept, long: &str) {
    let short = std::mem::take(&mut concept.descriptors);
    concept.describe("long", long);
    concept.descriptors.extend(short);
}

fn opened(code: Code, modifier: bool, record: &Record) -> std::result::Result<Concept, (&'static str, String)> {
    let mut concept = Concept::new(code, if modifier { Role::Modifier } else { Role::Code });
    concept.describe("short", &record.short);
    let dated = |text: &String| date(text).map_err(|_| ("a date as YYYYMMDD", text.clone()));
    concept.added = dated(&record.added)?;
    concept.effective = dated(&record.effective)?;
    concept.terminated = dated(&record.terminated)?;
    concept.see = record.see.iter().filter_map(|c| Code::parse(c)).collect();
    let details = record.details.iter().filter(|(_, value)| !value.is_empty());
    concept.properties = details.map(|(name, value)| (name.to_string(), value.clone())).collect();
    Ok(concept)
}

/// CPT codes (all digits, or four digits and a letter) and dental codes (D and four digits) are not CMS's to give away.
fn licensed(path: &str, record: &Record, schema: &Schema) -> Result<()> {
    let owner = if has_shape(&record.code, &["####*"]) {
        "CPT (American Medical Association)"
    } else if has_shape(&record.code, &["D####"]) {
        "CDT (American Dental Association)"
    } else {
        return Ok(());
    };
    Err(Error::LicensedRow {
        path: path.to_string(),
        line: record.line,
        code: record.code.clone(),
        owner,
        system: schema.title.clone(),
    })
}
