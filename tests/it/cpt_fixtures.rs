//! CPT releases of invented concepts, in every format in which licensees have them.
//!
//! There is one list of concepts, [`concepts`]; every writer here writes any such list in one format. [`told`] leaves of a list
//! what a format can hold, so that what is read is compared whole.

use std::fmt::Write as _;

use plaincode::code::Code;
use plaincode::descriptor::{Concept, Date, Role};

use crate::fixtures::{Folder, book, escaped, reserved};

/// The files of one release, by name.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

/// The notice that stands above data: prose with blank lines, an address that begins like a code.
pub(crate) const NOTICE: &str = "SYNTHETIC FIXTURE NOTICE\u{ae} \u{2013} not anyone\u{2019}s content\r\n90210 Nowhere, a line that begins like a code\r\n\r\nTo ask about it, see the tests.\r\n\r\n";

fn concept(code: &str, role: Role, texts: &[(&str, &str)], properties: &[(&str, &str)]) -> Concept {
    let mut concept = Concept::new(Code::parse(reserved(code)).unwrap(), role);
    for (kind, text) in texts {
        concept.describe(kind, text);
    }
    concept.properties = properties.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    concept
}

/// The invented concepts: codes with and without consumer and clinician descriptors, a laboratory code, modifiers.
pub(crate) fn concepts() -> Vec<Concept> {
    let day = |year, month| Date::new(year, month, 1).ok();
    let long = "Measurement of imaginary frost in glass, each additional pane, with a very long sentence about the panes of the window that goes on over several records of the fixed width";
    let mut all = vec![
        concept(
            "00001",
            Role::Code,
            &[
                ("long", long),
                ("medium", "MSRMT IMAGINARY FROST GLASS EA PANE"),
                ("short", "MSRMT IMAG FROST"),
                ("consumer", "Measuring make-believe frost on a window, extra pane"),
                ("spanish", "Medici\u{f3}n de escarcha imaginaria en una ventana"),
                ("clinician", "Frost measurement, left pane"),
                ("clinician", "Frost measurement, right pane"),
                ("clinician", "Frost measurement, both panes"),
            ],
            &[("concept", "9900001"), ("clinician", "90000001"), ("clinician", "90000002"), ("clinician", "90000003")],
        ),
        concept(
            "00002",
            Role::Code,
            &[
                ("long", "Repair of paper boat; simple (\u{2264} 5 cm)"),
                ("medium", "REPAIR PAPER BOAT SMPL"),
                ("short", "REPAIR PAPER BOAT"),
                ("spanish", "Reparaci\u{f3}n de un barco de papel"),
                ("clinician", "Simple repair of \"paper boat\""),
            ],
            &[("concept", "9900002"), ("clinician", "90000004")],
        ),
        concept(
            "00003",
            Role::Code,
            &[
                ("long", "Repair of paper boat; complicated, caf\u{e9}-style"),
                ("medium", "REPAIR PAPER BOAT COMP"),
                ("short", "RPR PAPER BOAT COMP"),
                ("consumer", "Fixing a paper boat that is badly torn"),
            ],
            &[("concept", "9900003")],
        ),
        concept(
            "9990T",
            Role::Code,
            &[
                ("long", "Insertion of test widget, temporary"),
                ("medium", "INSJ TEST WIDGET TEMP"),
                ("short", "INSJ TEST WIDGET"),
                ("consumer", "Putting in a widget for a while"),
            ],
            &[("concept", "9900004")],
        ),
        concept(
            "9990U",
            Role::Code,
            &[
                ("long", "Imaginary analyte, measured in tea & honey, reported as a score"),
                ("medium", "IMAGINARY ANALYTE TEA SCORE"),
                ("short", "IMGNRY ANLYT TEA SCOR"),
                ("consumer", "Checking tea for a made-up substance"),
                ("test", "TeaScore\u{2122}"),
                ("lab", "Example Lab"),
                ("lab", "Example Maker"),
            ],
            &[("concept", "9900005"), ("analysis", "9990")],
        ),
        concept(
            "01",
            Role::Modifier,
            &[
                ("long", "Imaginary Service: Used when a pretend service is larger than usual and needs a note."),
                ("short", "Imaginary Service"),
            ],
            &[("concept", "9910001"), ("level", "I"), ("section", "Modifiers")],
        ),
        concept(
            "Y9",
            Role::Modifier,
            &[("long", "Invented side of the body"), ("short", "Invented side of the body")],
            &[("concept", "9910002"), ("level", "II"), ("section", "Level II (HCPCS/National) Modifiers")],
        ),
    ];
    for concept in &mut all {
        concept.effective = if concept.code.as_str() == "9990U" { day(2099, 4) } else { day(2099, 1) };
    }
    all.sort_by(|a, b| a.code.cmp(&b.code));
    all
}

/// What a format holds: kinds and properties of codes, properties of modifiers (where it has any), of which codes the dates.
#[derive(Clone, Copy)]
pub(crate) struct Holds {
    pub(crate) kinds: &'static [&'static str],
    pub(crate) properties: &'static [&'static str],
    pub(crate) modifiers: Option<&'static [&'static str]>,
    pub(crate) dates: fn(&Concept) -> bool,
}

/// What is left of concepts in a format.
pub(crate) fn told(concepts: &[Concept], holds: Holds) -> Vec<Concept> {
    let mut left = Vec::new();
    for concept in concepts {
        let mut concept = concept.clone();
        let is_code = concept.role == Role::Code;
        let Some(properties) = (if is_code { Some(holds.properties) } else { holds.modifiers }) else { continue };
        concept.descriptors.retain(|d| !is_code || holds.kinds.contains(&d.kind.as_str()));
        concept.properties.retain(|(name, _)| properties.contains(&name.as_str()));
        if !(holds.dates)(&concept) {
            concept.effective = None;
        }
        if !concept.descriptors.is_empty() {
            left.push(concept);
        }
    }
    left
}

/// Whether a code is a laboratory analysis, by its last letter.
pub(crate) fn is_analysis(concept: &Concept) -> bool {
    concept.code.as_str().ends_with('U')
}

/// The first text of a kind; empty when there is none.
pub(crate) fn text<'a>(concept: &'a Concept, kind: &str) -> &'a str {
    concept.descriptors.iter().find(|d| d.kind == kind).map_or("", |d| d.text.as_str())
}

fn all<'a>(concept: &'a Concept, kind: &'a str) -> impl Iterator<Item = &'a str> {
    concept.descriptors.iter().filter(move |d| d.kind == kind).map(|d| d.text.as_str())
}

fn property<'a>(concept: &'a Concept, name: &str) -> &'a str {
    concept.properties.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value.as_str())
}

fn day(concept: &Concept) -> String {
    concept.effective.map(|day| day.to_string().replace('-', "")).unwrap_or_default()
}

fn codes(concepts: &[Concept]) -> impl Iterator<Item = &Concept> {
    concepts.iter().filter(|concept| concept.role == Role::Code)
}

fn modifiers(concepts: &[Concept]) -> impl Iterator<Item = &Concept> {
    concepts.iter().filter(|concept| concept.role == Role::Modifier)
}

// Tables with a header, as rows of cells

pub(crate) type Rows = Vec<Vec<String>>;

fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| cell.to_string()).collect()
}

pub(crate) fn code_list(concepts: &[Concept]) -> Rows {
    let mut rows = vec![row(&[
        "Concept Id",
        "CPT Code",
        "Long",
        "Medium",
        "Short",
        "Consumer",
        "Spanish Consumer",
        "Current Descriptor Effective Date",
        "Test Name",
        "Lab Name",
        "Manufacturer Name",
    ])];
    for c in codes(concepts) {
        let mut labs = all(c, "lab");
        let (lab, maker) = (labs.next().unwrap_or(""), labs.next().unwrap_or(""));
        let (id, day) = (property(c, "concept"), day(c));
        let texts = ["long", "medium", "short", "consumer", "spanish"].map(|kind| text(c, kind));
        let [long, medium, short, consumer, spanish] = texts;
        let code = reserved(c.code.as_str());
        rows.push(row(&[id, code, long, medium, short, consumer, spanish, &day, text(c, "test"), lab, maker]));
    }
    rows
}

pub(crate) fn modifier_list(concepts: &[Concept]) -> Rows {
    let mut rows = vec![row(&[
        "ConceptID",
        "Modifier Code",
        "Level I/II",
        "Modifier Descriptor Effective",
        "Modifier Name",
        "Modifier Description",
        "Section (Main Section)",
    ])];
    for c in modifiers(concepts) {
        let [id, level, section] = ["concept", "level", "section"].map(|name| property(c, name));
        let (name, long) = (text(c, "short"), text(c, "long"));
        rows.push(row(&[id, reserved(c.code.as_str()), level, &day(c), name, long, section]));
    }
    rows
}

pub(crate) fn consumer_list(concepts: &[Concept]) -> Rows {
    let mut rows = vec![row(&["Concept Id", "CPT Code", "Consumer Friendly Descriptor"])];
    for c in codes(concepts).filter(|c| !text(c, "consumer").is_empty()) {
        rows.push(row(&[property(c, "concept"), reserved(c.code.as_str()), text(c, "consumer")]));
    }
    rows
}

pub(crate) fn clinician_list(concepts: &[Concept]) -> Rows {
    let mut rows = vec![row(&["Concept Id", "CPT Code", "Clinician Descriptor Id", "Clinician Descriptor"])];
    for c in codes(concepts) {
        let ids = c.properties.iter().filter(|(name, _)| name == "clinician").map(|(_, id)| id.as_str());
        for (text, id) in all(c, "clinician").zip(ids) {
            rows.push(row(&[property(c, "concept"), reserved(c.code.as_str()), id, text]));
        }
    }
    rows
}

/// Tab-delimited; trailing empty cells are left out.
pub(crate) fn tabbed(notice: &str, rows: &Rows) -> Vec<u8> {
    let mut out = notice.to_string();
    for row in rows {
        let _ = write!(out, "{}\r\n", row.join("\t").trim_end_matches('\t'));
    }
    out.into_bytes()
}

/// What a spreadsheet makes of it: commas, quotes, codes without zeros at their front when they are numbers.
pub(crate) fn comma_separated(notice: &str, rows: &Rows, drops_zeros: bool) -> Vec<u8> {
    let quoted = |cell: &String| match cell.contains([',', '"']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let width = rows.first().map_or(1, Vec::len);
    let mut out = String::from("\u{feff}");
    for line in notice.lines() {
        let _ = write!(out, "{}{}\r\n", quoted(&line.to_string()), ",".repeat(width - 1));
    }
    for row in rows {
        let cells = row.iter().map(|cell| match drops_zeros && cell.starts_with("000") {
            true => cell.trim_start_matches('0').to_string(),
            false => quoted(cell),
        });
        let _ = write!(out, "{}\r\n", cells.collect::<Vec<_>>().join(","));
    }
    out.into_bytes()
}

// Lists without a header

/// A list with something between code and text, padded to `width` where there is one.
pub(crate) fn list(concepts: &[Concept], kind: &str, between: char, width: usize) -> Vec<u8> {
    let mut out = NOTICE.to_string();
    for c in codes(concepts) {
        let line = format!("{}{between}{}", reserved(c.code.as_str()), text(c, kind));
        let _ = write!(out, "{line:<width$}\r\n");
    }
    out.into_bytes()
}

/// Records of 80 columns in which a text runs on: a sequence of `digits` digits, the text from column `from` on.
pub(crate) fn records(concepts: &[Concept], digits: usize, from: usize, upper: bool) -> Vec<u8> {
    let mut out = NOTICE.to_string();
    for c in codes(concepts) {
        let long = if upper { text(c, "long").to_uppercase() } else { text(c, "long").to_string() };
        for (at, piece) in wrapped(&long, 81 - from).iter().enumerate() {
            let start = format!("{}{:0digits$}", reserved(c.code.as_str()), at + 1);
            let _ = write!(out, "{:<80}\r\n", format!("{start:<0$}{piece}", from - 1));
        }
    }
    out.into_bytes()
}

/// Text broken at blanks into pieces of at most `width` characters.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in text.split(' ') {
        let last = pieces.last_mut().unwrap();
        if !last.is_empty() && last.chars().count() + 1 + word.chars().count() > width {
            pieces.push(word.to_string());
        } else {
            let blank = if last.is_empty() { "" } else { " " };
            let _ = write!(last, "{blank}{word}");
        }
    }
    pieces
}

/// `MODUL`: Appendix A as prose.
pub(crate) fn appendix(concepts: &[Concept]) -> Vec<u8> {
    let mut out = format!("{NOTICE}Appendix A\r\n\r\nModifiers\r\n\r\n");
    let of_level = |level: &str| modifiers(concepts).filter(move |c| property(c, "level") == level).collect::<Vec<_>>();
    for c in of_level("I") {
        let pieces = wrapped(&format!("{} {}", reserved(c.code.as_str()), text(c, "long")), 60);
        let _ = write!(out, "{}\r\n\r\n", pieces.join("\r\n"));
    }
    out.push_str("Level II (HCPCS/National) Modifiers\r\n\r\n");
    for c in of_level("II") {
        let _ = write!(out, "{} {}\r\n", reserved(c.code.as_str()), text(c, "long"));
    }
    out.into_bytes()
}

/// In Windows-1252.
pub(crate) fn cp1252(utf8: &[u8]) -> Vec<u8> {
    let known = [('\u{2019}', 0x92), ('\u{2013}', 0x96), ('\u{2122}', 0x99), ('\u{2264}', b'<')];
    let byte = |c: char| known.iter().find(|(of, _)| *of == c).map_or(c as u32 as u8, |(_, byte)| *byte);
    std::str::from_utf8(utf8).unwrap().chars().map(byte).collect()
}

// Laboratory codes

fn analyses(concepts: &[Concept]) -> impl Iterator<Item = &Concept> {
    codes(concepts).filter(|c| is_analysis(c))
}

/// `CPTPLA`, XML without an extension.
pub(crate) fn pla_xml(concepts: &[Concept]) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<plaCodes>\r\n");
    for c in analyses(concepts) {
        let mut labs = all(c, "lab");
        let (lab, maker) = (labs.next().unwrap_or(""), labs.next().unwrap_or(""));
        let day = c.effective.map(|day| format!("{day}T00:00:00-06:00")).unwrap_or_default();
        let elements = [
            ("cdDesc", text(c, "long")),
            ("cdMDesc", text(c, "medium")),
            ("cdSDesc", text(c, "short")),
            ("cdStatus", "EXISTING"),
            ("clinicalDesc", ""),
            ("consumerDesc", text(c, "consumer")),
            ("effectiveDate", &day),
            ("labName", lab),
            ("manufacturerName", maker),
            ("testName", text(c, "test")),
        ];
        let _ = write!(out, "<plaCode cdCode=\"{}\" cdId=\"9990\">\r\n", reserved(c.code.as_str()));
        for (name, text) in elements {
            let _ = write!(out, "  <{name}>{}</{name}>\r\n", escaped(text));
        }
        out.push_str("</plaCode>\r\n");
    }
    out.push_str("</plaCodes>\r\n");
    out.into_bytes()
}

/// `CPTPLATab.txt`: eleven columns, no header.
pub(crate) fn pla_tab(concepts: &[Concept]) -> Vec<u8> {
    let mut out = String::new();
    for c in analyses(concepts) {
        let mut labs = all(c, "lab");
        let (lab, maker) = (labs.next().unwrap_or(""), labs.next().unwrap_or(""));
        let [long, medium, short, consumer, test] =
            ["long", "medium", "short", "consumer", "test"].map(|kind| text(c, kind));
        let (code, day) = (reserved(c.code.as_str()), day(c));
        let cells = [code, long, medium, short, consumer, "", "", &day, test, lab, maker];
        let _ = write!(out, "{}\r\n", cells.join("\t"));
    }
    out.into_bytes()
}

// The web service

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Answers of the web service, saved.
pub(crate) fn answers(concepts: &[Concept]) -> Files {
    let array = |objects: Vec<String>| format!("[\n{}\n]\n", objects.join(",\n")).into_bytes();
    let code = |c: &Concept| json(reserved(c.code.as_str()));
    let descriptors = codes(concepts).map(|c| {
        let [short, medium, long] = ["short", "medium", "long"].map(|kind| json(text(c, kind)));
        let code = code(c);
        format!("{{\"code\": {code}, \"short_descriptor\": {short}, \"medium_descriptor\": {medium}, \"long_descriptor\": {long}, \"language\": \"English\"}}")
    });
    let of_kind = |kind: &'static str, language: &'static str| {
        let told = codes(concepts).filter(move |c| !text(c, kind).is_empty());
        told.map(move |c| {
            let (code, text) = (code(c), json(text(c, kind)));
            format!("{{\"code\": {code}, \"descriptor\": {text}, \"language\": \"{language}\"}}")
        })
    };
    let clinician = codes(concepts).flat_map(|c| {
        let ids = c.properties.iter().filter(|(name, _)| name == "clinician").map(|(_, id)| id.as_str());
        let object = move |(text, id): (&str, &str)| {
            format!(
                "{{\"id\": {id}, \"code\": {}, \"descriptor\": {}, \"language\": \"English\"}}",
                code(c),
                json(text)
            )
        };
        all(c, "clinician").zip(ids).map(object).collect::<Vec<_>>()
    });
    let pla = analyses(concepts).map(|c| {
        let mut labs = all(c, "lab");
        let (lab, maker) = (json(labs.next().unwrap_or("")), json(labs.next().unwrap_or("")));
        format!(
            "{{\"code\": {}, \"test\": {}, \"manufacturer\": {maker}, \"lab\": {lab}}}",
            code(c),
            json(text(c, "test"))
        )
    });
    let modifiers = modifiers(concepts)
        .map(|c| format!("{{\"code\": {}, \"descriptor\": {}, \"type\": \"Level\"}}", code(c), json(text(c, "long"))));
    vec![
        ("descriptors.json".into(), array(descriptors.collect())),
        ("consumer.json".into(), array(of_kind("consumer", "English").collect())),
        ("spanish.json".into(), array(of_kind("spanish", "Spanish").collect())),
        ("clinician.json".into(), array(clinician.collect())),
        ("pla details.json".into(), array(pla.collect())),
        ("modifiers.json".into(), array(modifiers.collect())),
    ]
}

// CPT Link

/// The experimental tables of CPT Link.
pub(crate) fn pipes(concepts: &[Concept]) -> Files {
    let types = [
        ("101", "CPT_Code"),
        ("102", "Full_Descriptor"),
        ("103", "Medium_Descriptor"),
        ("104", "Short_Descriptor"),
        ("107", "Consumer_Friendly_Descriptor"),
        ("108", "Clinician_Descriptor"),
    ];
    let kinds = ["", "long", "medium", "short", "consumer", "clinician"];
    let mut properties = String::from("9999999|107|A heading, which is no code\r\n");
    for c in codes(concepts) {
        let id = property(c, "concept");
        let _ = write!(properties, "{id}|101|{}\r\n", reserved(c.code.as_str()));
        for ((number, _), kind) in types.iter().zip(kinds) {
            for text in all(c, kind) {
                let _ = write!(properties, "{id}|{number}|{text}\r\n");
            }
        }
    }
    let types: String = types.iter().map(|(number, name)| format!("{number}|{name}\r\n")).collect();
    vec![
        ("CPT Link/pipe/Property_DTK_pipe.txt".into(), properties.into_bytes()),
        ("CPT Link/pipe/Type_DTK_pipe.txt".into(), types.into_bytes()),
    ]
}

// Whole releases

/// Generation A, flat: the classic files.
pub(crate) fn classic(concepts: &[Concept]) -> Files {
    vec![
        ("LONGULT.txt".into(), list(concepts, "long", '\t', 0)),
        ("MEDU.txt".into(), list(concepts, "medium", ' ', 106)),
        ("SHORTU.txt".into(), list(concepts, "short", ' ', 80)),
        ("MODUL.txt".into(), cp1252(&appendix(concepts))),
    ]
}

pub(crate) const CLASSIC: Holds = Holds {
    kinds: &["long", "medium", "short"],
    properties: &[],
    modifiers: Some(&["level", "section"]),
    dates: |_| false,
};

/// Generation B: the classic files, without laboratory codes, and the folders of descriptors, each as text and workbook.
pub(crate) fn folders(concepts: &[Concept]) -> Files {
    let lists: Vec<Concept> = concepts.iter().filter(|c| !is_analysis(c)).cloned().collect();
    let mut files = classic(&lists);
    let (consumer, clinician) = (consumer_list(concepts), clinician_list(concepts));
    files.extend([
        ("LONGULF.txt".into(), records(&lists, 3, 10, false)),
        ("Consumer Friendly Descriptors/ConsumerDescriptor.txt".into(), tabbed("", &consumer)),
        ("Consumer Friendly Descriptors/ConsumerDescriptor.xlsx".into(), book(&consumer)),
        ("Clinician Descriptors/ClinicianDescriptor.txt".into(), tabbed(NOTICE, &clinician)),
        ("Clinician Descriptors/ClinicianDescriptor.xlsx".into(), book(&clinician)),
        ("Proprietary Laboratory Analyses (PLA) Codes/CPTPLA".into(), pla_xml(concepts)),
        ("Proprietary Laboratory Analyses (PLA) Codes/CPTPLATab.txt".into(), pla_tab(concepts)),
    ]);
    files
}

pub(crate) const FOLDERS: Holds = Holds {
    kinds: &["long", "medium", "short", "consumer", "clinician", "test", "lab"],
    properties: &["concept", "clinician", "analysis"],
    modifiers: Some(&["level", "section"]),
    dates: is_analysis,
};

/// Generation C: the current format.
pub(crate) fn current(concepts: &[Concept]) -> Files {
    let place = |name: &str| format!("Current Format/Primary Data Files/{name}.txt");
    vec![
        (place("ConsolidatedCodeList"), [b"\xef\xbb\xbf", &tabbed(NOTICE, &code_list(concepts))[..]].concat()),
        (place("Modifiers"), tabbed(NOTICE, &modifier_list(concepts))),
        (place("ClinicianDescriptor"), tabbed(NOTICE, &clinician_list(concepts))),
    ]
}

pub(crate) const CURRENT: Holds = Holds {
    kinds: &["long", "medium", "short", "consumer", "spanish", "clinician", "test", "lab"],
    properties: &["concept", "clinician"],
    modifiers: Some(&["concept", "level", "section"]),
    dates: |_| true,
};

/// Writes the files of a release below a folder of this name.
pub(crate) fn write(folder: &Folder, below: &str, files: &Files) {
    for (name, bytes) in files {
        folder.write(&format!("{below}/{name}"), bytes);
    }
}
