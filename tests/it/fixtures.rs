//! Releases of invented codes in the publishers' formats, written by this code; no file of theirs is kept here.
//!
//! Every code is checked by [`reserved`] when it is written, so no fixture can hold a real one.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use plaincode::error::Error;
use plaincode::ingest::{self, Options};
use plaincode::progress::Silent;
use plaincode::release::Release;

/// The code itself, if it lies in a block that no publisher uses.
///
/// CPT's first code is 00100, so 00001–00099 are free, as are 9990A–9999Z; HCPCS Level II ends with V, so Z0001–Z9999
/// are; so are the modifiers 01, P9 and Y9, and 9P (physical status ends with P6, Category II has 1P, 2P, 3P and 8P). For ICD-10-CM and ICD-10-PCS everything under Z99 with a digit or nothing behind
/// it is used, with invented titles. D0000 stands for a dental code and is none.
pub(crate) fn reserved(code: &str) -> &str {
    assert!(is_reserved(code), "`{code}` could be a real code");
    code
}

pub(crate) fn is_reserved(code: &str) -> bool {
    let number: Option<u32> = code.get(..4).and_then(|digits| digits.parse().ok());
    let last = code.chars().last().unwrap_or(' ');
    match code.len() {
        2 => matches!(code, "01" | "9P" | "P9" | "Y9"),
        5 if code == "D0000" => true,
        5 if last.is_ascii_uppercase() => number.is_some_and(|n| (9990..=9999).contains(&n)),
        5 if code.starts_with("000") => (1..=99).contains(&code.parse().unwrap_or(0)),
        5 if code.starts_with('Z') => (1..=9999).contains(&code[1..].parse().unwrap_or(0)),
        3..=7 => code.starts_with("Z99"),
        _ => false,
    }
}

/// One invented CPT code.
#[derive(Clone, Debug)]
pub(crate) struct Procedure {
    pub(crate) code: String,
    pub(crate) long: String,
    pub(crate) medium: String,
    pub(crate) short: String,
    pub(crate) consumer: String,
    pub(crate) clinician: Vec<String>,
}

impl Procedure {
    pub(crate) fn new(code: &str, texts: [&str; 4], clinician: &[&str]) -> Procedure {
        let [long, medium, short, consumer] = texts.map(str::to_string);
        let clinician = clinician.iter().map(|text| text.to_string()).collect();
        Procedure { code: reserved(code).to_string(), long, medium, short, consumer, clinician }
    }
}

pub(crate) fn procedures() -> Vec<Procedure> {
    vec![
        Procedure::new(
            "00001",
            [
                "Measurement of imaginary frost in glass, each additional pane",
                "MSRMT IMAGINARY FROST GLASS EA PANE",
                "MSRMT IMAG FROST",
                "Measuring make-believe frost on a window",
            ],
            &["Frost measurement, left pane", "Frost measurement, right pane"],
        ),
        Procedure::new(
            "00002",
            ["Repair of paper boat; simple", "REPAIR PAPER BOAT SMPL", "REPAIR PAPER BOAT", ""],
            &["Simple repair of paper boat"],
        ),
        Procedure::new(
            "9990T",
            ["Insertion of test widget, temporary", "INSJ TEST WIDGET TEMP", "INSJ TEST WIDGET", "Putting in a widget"],
            &[],
        ),
    ]
}

pub(crate) const NOTICE: &str = "SYNTHETIC FIXTURE NOTICE(R) - not anyone's content\r\n90210 Nowhere, a line that begins like a code\r\n\r\nTo ask about it, see the tests.\r\n\r\n";

/// `ConsolidatedCodeList.txt`.
pub(crate) fn code_list(procedures: &[Procedure]) -> String {
    let mut text = format!(
        "{NOTICE}Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\tCurrent Descriptor Effective Date\tTest Name\tLab Name\tManufacturer Name\r\n"
    );
    for p in procedures {
        let code = reserved(&p.code);
        let _ = write!(text, "99{code}\t{code}\t{}\t{}\t{}\t{}\t\t\r\n", p.long, p.medium, p.short, p.consumer);
    }
    text
}

/// `ClinicianDescriptor.txt`.
pub(crate) fn clinician(procedures: &[Procedure]) -> String {
    let mut text = "Concept Id\tCPT Code\tClinician Descriptor Id\tClinician Descriptor\r\n".to_string();
    for p in procedures {
        for (at, descriptor) in p.clinician.iter().enumerate() {
            let _ = write!(text, "99{0}\t{0}\t9{0}{at}\t{descriptor}\r\n", reserved(&p.code));
        }
    }
    text
}

/// `ConsumerDescriptor.txt`.
pub(crate) fn consumer(procedures: &[Procedure]) -> String {
    let mut text = "Concept Id\tCPT Code\tConsumer Friendly Descriptor\r\n".to_string();
    for p in procedures.iter().filter(|p| !p.consumer.is_empty()) {
        let _ = write!(text, "99{0}\t{0}\t{1}\r\n", reserved(&p.code), p.consumer);
    }
    text
}

/// `LONGULT.txt` (tab), `MEDU.txt` and `SHORTU.txt` (blank).
pub(crate) fn list(procedures: &[Procedure], separator: char, text_of: impl Fn(&Procedure) -> &str) -> String {
    let mut text = NOTICE.to_string();
    for p in procedures {
        let _ = write!(text, "{}{separator}{}\r\n", reserved(&p.code), text_of(p));
    }
    text
}

/// `Modifiers.txt`.
pub(crate) fn modifiers() -> String {
    format!(
        "{NOTICE}ConceptID\tModifier Code\tLevel I/II\tModifier Descriptor Effective\tModifier Name\tModifier Description\tSection (Main Section)\r\n9910001\t{}\tI\t20990101\tImaginary Service\tImaginary Service: used in fixtures only\tAppendix A\r\n",
        reserved("01")
    )
}

/// The classic CPT files.
pub(crate) fn classic(procedures: &[Procedure]) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("LONGULT.txt", list(procedures, '\t', |p| &p.long).into_bytes()),
        ("MEDU.txt", list(procedures, ' ', |p| &p.medium).into_bytes()),
        ("SHORTU.txt", list(procedures, ' ', |p| &p.short).into_bytes()),
        ("ConsumerDescriptor.txt", consumer(procedures).into_bytes()),
        ("ClinicianDescriptor.txt", clinician(procedures).into_bytes()),
    ]
}

/// The current CPT files, without modifiers.
pub(crate) fn current(procedures: &[Procedure]) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("ConsolidatedCodeList.txt", code_list(procedures).into_bytes()),
        ("ClinicianDescriptor.txt", clinician(procedures).into_bytes()),
    ]
}

/// One invented HCPCS code or modifier.
#[derive(Clone, Debug, Default)]
pub(crate) struct Supply {
    pub(crate) code: String,
    pub(crate) long: String,
    pub(crate) short: String,
    pub(crate) pricing: String,
    pub(crate) see: String,
    pub(crate) coverage: String,
    pub(crate) added: String,
    pub(crate) terminated: String,
    pub(crate) action: String,
}

impl Supply {
    pub(crate) fn new(code: &str, long: &str, short: &str) -> Supply {
        let text = str::to_string;
        Supply {
            code: reserved(code).to_string(),
            long: text(long),
            short: text(short),
            pricing: text("00"),
            coverage: text("C"),
            added: text("20990101"),
            action: text("N"),
            ..Supply::default()
        }
    }
}

pub(crate) fn supplies() -> Vec<Supply> {
    let long = "Imaginary supply, used for testing record joins, with a long text that needs a second line and then a third one because it goes on and on without saying much";
    let mut gone = Supply::new("Z0002", "Imaginary supply of yesterday", "IMAGINARY YESTERDAY");
    gone.terminated = "20991231".to_string();
    gone.see = "Z0001".to_string();
    vec![
        Supply::new("Y9", "Invented modifier for fixtures", "INVENTED MODIFIER"),
        Supply::new("Z0001", long, "IMAGINARY SUPPLY TEST"),
        gone,
    ]
}

/// The fixed-width text of 320 columns.
pub(crate) fn fixed(supplies: &[Supply]) -> String {
    supplies.iter().map(fixed_records).collect()
}

fn fixed_records(supply: &Supply) -> String {
    let mut out = String::new();
    let modifier = supply.code.len() == 2;
    for (at, piece) in wrapped(&supply.long, 80).iter().enumerate() {
        let record = match (modifier, at) {
            (false, 0) => '3',
            (false, _) => '4',
            (true, 0) => '7',
            (true, _) => '8',
        };
        let mut line = format!("{:>5}{:05}{record}{piece:<80}", reserved(&supply.code), (at + 1) * 100);
        if at == 0 {
            let Supply { short, pricing, see, coverage, .. } = supply;
            let _ = write!(line, "{short:<28}{pricing:<8}{:<77}{see:<25}{coverage:<1}{:<38}", "", "");
            let Supply { added, terminated, action, .. } = supply;
            let _ = write!(line, "{added:<8}{added:<8}{terminated:<8}{action:<1}");
        }
        let _ = write!(out, "{line:<320}\r\n");
    }
    out
}

/// Text broken at blanks into pieces of at most `width` characters.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in text.split(' ') {
        let last = pieces.last_mut().unwrap();
        if last.is_empty() {
            last.push_str(word);
        } else if last.chars().count() + 1 + word.chars().count() <= width {
            let _ = write!(last, " {word}");
        } else {
            pieces.push(word.to_string());
        }
    }
    pieces
}

/// The workbook's rows: a disclaimer, the header, the codes.
pub(crate) fn book_rows(supplies: &[Supply]) -> Vec<Vec<String>> {
    let header = [
        "HCPC",
        "SEQNUM",
        "RECID",
        "LONG DESCRIPTION",
        "SHORT DESCRIPTION",
        "PRICE1",
        "XREF1",
        "COV",
        "ADD DT",
        "ACT EFF DT",
        "TERM DT",
        "ACTION CD",
    ];
    let mut rows = vec![vec!["***Disclaimers".to_string()], vec![], header.map(str::to_string).to_vec()];
    for s in supplies {
        let record = if s.code.len() == 2 { "7" } else { "3" };
        let code = format!("{:>5}", reserved(&s.code));
        let cells = [&code, "0010", record, &s.long, &s.short, &s.pricing, &s.see, &s.coverage, &s.added, &s.added];
        let cells = cells.into_iter().chain([&*s.terminated, &*s.action]);
        rows.push(cells.map(str::to_string).collect());
    }
    rows
}

/// A workbook with one sheet of inline texts.
pub(crate) fn book(rows: &[Vec<String>]) -> Vec<u8> {
    let mut sheet = String::from(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    );
    for (at, row) in rows.iter().enumerate() {
        let _ = write!(sheet, r#"<row r="{}">"#, at + 1);
        for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let letter = char::from(b'A' + u8::try_from(column).unwrap());
            let _ = write!(sheet, r#"<c r="{letter}{}" t="inlineStr"><is><t xml:space="preserve">"#, at + 1);
            let _ = write!(sheet, "{}</t></is></c>", escaped(cell));
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    zip(&[
        ("[Content_Types].xml", br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#.to_vec()),
        ("_rels/.rels", br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#.to_vec()),
        ("xl/workbook.xml", br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#.to_vec()),
        ("xl/_rels/workbook.xml.rels", br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#.to_vec()),
        ("xl/worksheets/sheet1.xml", sheet.into_bytes()),
    ])
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// One invented ICD-10 row: code, whether billable, short and long title, inclusion terms.
#[derive(Clone, Debug)]
pub(crate) struct Diagnosis {
    pub(crate) code: String,
    pub(crate) billable: bool,
    pub(crate) short: String,
    pub(crate) long: String,
    pub(crate) terms: Vec<String>,
}

impl Diagnosis {
    pub(crate) fn new(code: &str, billable: bool, long: &str, terms: &[&str]) -> Diagnosis {
        let terms = terms.iter().map(|term| term.to_string()).collect();
        let short = long.chars().take(60).collect::<String>().trim_end().to_string();
        Diagnosis { code: reserved(code).to_string(), billable, short, long: long.to_string(), terms }
    }
}

pub(crate) fn diagnoses() -> Vec<Diagnosis> {
    vec![
        Diagnosis::new("Z99", false, "Invented conditions", &[]),
        Diagnosis::new("Z990", true, "Invented hiccups", &["Hiccups & giggles, made up", "Imaginary singultus"]),
        Diagnosis::new("Z991", false, "Invented bruise of the shadow", &["Shadow contusion"]),
        Diagnosis::new("Z991XXA", true, "Invented bruise of the shadow, initial encounter", &[]),
        Diagnosis::new("Z991XXD", true, "Invented bruise of the shadow, subsequent encounter", &[]),
    ]
}

/// An order file.
pub(crate) fn order(rows: &[Diagnosis]) -> String {
    let mut text = String::new();
    for (at, row) in rows.iter().enumerate() {
        let flag = u8::from(row.billable);
        let _ = write!(text, "{:05} {:<7} {flag} {:<60} {}\r\n", at + 1, reserved(&row.code), row.short, row.long);
    }
    text
}

/// A tabular list: the codes up to six characters, nested by prefix.
pub(crate) fn tabular(rows: &[Diagnosis]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<ICD10CM.tabular>\r\n<version>2099</version>\r\n<chapter><name>22</name><desc>Invented things (Z99)</desc>\r\n<notes><note>Not for real use</note></notes>\r\n<section id=\"Z99-Z99\"><desc>Invented section (Z99)</desc>\r\n<includes><note>things made up</note></includes>\r\n",
    );
    let mut open: Vec<&str> = Vec::new();
    for row in rows.iter().filter(|row| row.code.len() < 7) {
        while open.last().is_some_and(|top| !row.code.starts_with(top)) {
            open.pop();
            text.push_str("</diag>\r\n");
        }
        let (stem, tail) = row.code.split_at(3);
        let dotted = if tail.is_empty() { stem.to_string() } else { format!("{stem}.{tail}") };
        let _ = write!(text, "<diag><name>{dotted}</name><desc>{}</desc>\r\n", escaped(&row.long));
        text.push_str("<excludes1><note>real conditions</note></excludes1>\r\n");
        if row.code == "Z991" {
            text.push_str("<sevenChrNote><note>Add a seventh character</note></sevenChrNote><sevenChrDef>\r\n");
            text.push_str(
                "<extension char=\"A\">initial</extension><extension char=\"D\">later</extension></sevenChrDef>\r\n",
            );
        }
        if !row.terms.is_empty() {
            text.push_str("<inclusionTerm>\r\n");
            for term in &row.terms {
                let _ = write!(text, "  <note>{}</note>\r\n", escaped(term).replace(' ', "\r\n      "));
            }
            text.push_str("</inclusionTerm>\r\n");
        }
        open.push(&row.code);
    }
    text.push_str(&"</diag>\r\n".repeat(open.len()));
    text.push_str("</section></chapter></ICD10CM.tabular>\r\n");
    text
}

/// A zip archive of these files.
pub(crate) fn zip(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A folder of a test's own.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file, with the folders it lies in.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Reads everything in it.
    pub(crate) fn read(&self) -> Result<Vec<Release>, Error> {
        ingest::read(&[self.path().to_path_buf()], &Options::default(), &Silent)
    }

    /// The one release in it.
    pub(crate) fn release(&self) -> Release {
        let mut releases = self.read().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(releases.len(), 1, "one release");
        releases.remove(0)
    }

    /// What a person sees instead of a release, without the folder's own path.
    pub(crate) fn refusal(&self) -> String {
        self.shown(self.read().unwrap_err())
    }

    pub(crate) fn shown(&self, error: Error) -> String {
        error
            .to_string()
            .replace(&format!("{}/", self.path().display()), "")
            .replace(&*self.path().to_string_lossy(), "FOLDER")
    }
}

/// The one release of these files in a folder called `2099`.
pub(crate) fn release_of(files: &[(&str, Vec<u8>)]) -> Release {
    let folder = Folder::new();
    for (name, bytes) in files {
        folder.write(&format!("2099/{name}"), bytes);
    }
    folder.release()
}
