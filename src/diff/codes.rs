//! The codes that someone uses, from a file of their own: CSV, semicolon- or tab-separated, with or without a header row.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::code::Code;
use crate::error::{Error, Result};

/// Codes with what their file says beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mine {
    /// The names of the other columns.
    pub columns: Vec<String>,
    /// The other cells of each code's rows.
    pub rows: BTreeMap<Code, Vec<Vec<String>>>,
    /// How many rows hold no code.
    pub unread: usize,
}

impl Mine {
    /// Reads the file at `path`. The codes stand in the column whose heading has the word "code" (or is HCPC, CPT, ICD), else
    /// in the first.
    ///
    /// # Errors
    /// [`Error::NoSuchPath`], [`Error::Io`]; [`Error::BadFile`] when no row holds a code.
    pub fn read(path: &Path) -> Result<Mine> {
        if !path.exists() {
            return Err(Error::NoSuchPath(path.to_path_buf()));
        }
        let bytes = fs::read(path).map_err(Error::io("read", path))?;
        let mine = Mine::parse(&String::from_utf8_lossy(&bytes));
        let bad = || Error::BadFile {
            path: path.display().to_string(),
            expected: "a table with a column of codes".to_string(),
            found: "none".to_string(),
        };
        if mine.rows.is_empty() { Err(bad()) } else { Ok(mine) }
    }

    fn parse(text: &str) -> Mine {
        let text = text.trim_start_matches('\u{feff}');
        let first = text.lines().next().unwrap_or_default();
        let mark = [',', ';', '\t'].into_iter().max_by_key(|mark| first.matches(*mark).count()).unwrap_or(',');
        let mut records = records(text, mark).into_iter().peekable();
        let head = records.peek().cloned().unwrap_or_default();
        let headed = !head.iter().any(|cell| is_code(cell));
        let at = head.iter().position(|cell| headed && names_codes(cell)).unwrap_or(0);
        let name = |(i, cell): (usize, &String)| if headed { cell.clone() } else { format!("column {}", i + 1) };
        let columns = head.iter().enumerate().filter(|(i, _)| *i != at).map(name).collect();
        let mut mine = Mine { columns, ..Mine::default() };
        for record in records.skip(usize::from(headed)) {
            match record.get(at).filter(|cell| is_code(cell)).and_then(|cell| Code::parse(cell)) {
                Some(code) => {
                    let others = record.into_iter().enumerate().filter(|(i, _)| *i != at).map(|(_, cell)| cell);
                    mine.rows.entry(code).or_default().push(others.collect());
                }
                None => mine.unread += 1,
            }
        }
        mine
    }

    /// What the file says beside `code`, by column; several rows of one code are joined.
    pub fn beside(&self, code: &Code) -> Vec<(&str, String)> {
        let Some(rows) = self.rows.get(code) else { return Vec::new() };
        let cell = |i: usize| {
            let mut cells: Vec<&str> = rows.iter().filter_map(|row| row.get(i)).map(String::as_str).collect();
            cells.dedup();
            cells.join("; ")
        };
        self.columns.iter().enumerate().map(|(i, name)| (name.as_str(), cell(i))).collect()
    }
}

/// A cell that holds a code: it can be read as one and has a digit, or is a modifier of two letters.
fn is_code(cell: &str) -> bool {
    let digit = cell.chars().any(|c| c.is_ascii_digit());
    Code::parse(cell).is_some_and(|code| code.as_str().len() <= 8 && (digit || code.as_str().len() == 2))
}

fn names_codes(heading: &str) -> bool {
    let heading = heading.to_lowercase();
    let words: Vec<&str> = heading.split(|c: char| !c.is_alphanumeric()).collect();
    ["code", "codes", "hcpc", "hcpcs", "cpt", "icd", "icd10"].iter().any(|name| words.contains(name))
}

/// The rows of a table whose cells may stand in double quotes.
fn records(text: &str, mark: char) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            '\n' if !quoted => {
                record.push(std::mem::take(&mut cell).trim().to_string());
                records.push(std::mem::take(&mut record));
            }
            c if c == mark && !quoted => record.push(std::mem::take(&mut cell).trim().to_string()),
            c => cell.push(c),
        }
    }
    record.push(cell.trim().to_string());
    records.push(record);
    records.retain(|record| record.iter().any(|cell| !cell.is_empty()));
    records
}

/// One cell, in quotes where it needs them.
pub fn csv_cell(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_of_codes_is_found_and_the_others_are_kept() {
        let mine = Mine::parse(
            "\u{feff}Clinic;Dx Code;Note\nnorth;z00.01;\"often; \"\"daily\"\"\"\nsouth;Z0002;\nsouth;none;\n",
        );
        assert_eq!(mine.columns, ["Clinic", "Note"]);
        assert_eq!(mine.unread, 1);
        let beside = Code::parse("Z0001").map(|code| mine.beside(&code));
        assert_eq!(beside, Some(vec![("Clinic", "north".to_string()), ("Note", "often; \"daily\"".to_string())]));
    }

    #[test]
    fn a_bare_list_of_codes_is_a_table_too() {
        let mine = Mine::parse("Z0001\r\nY9\r\n\r\n");
        assert!(mine.columns.is_empty());
        assert_eq!(mine.rows.keys().map(Code::as_str).collect::<Vec<_>>(), ["Y9", "Z0001"]);
    }
}
