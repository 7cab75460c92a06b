//! The fuzzer's beginnings, and what it found.
//!
//! 1. Every seed holds, harmed in any way.
//! 2. What would take memory without end is refused.
//!
//! With `PLAINCODE_SEEDS=FOLDER`, the seeds are written there, in a folder per target.

use proptest::prelude::*;

use crate::cpt_fixtures::{self as cpt, NOTICE, concepts};
use crate::fixtures::*;
use crate::harm::{harm, harmed};
use crate::readers::{PARTED, TARGETS, hold, input, workbook};
use crate::{indexes, own_codes, supplements, thesauri, umls};

/// A target, and an input.
type Seed = (&'static str, Vec<u8>);

fn seeds() -> Vec<Seed> {
    [lists(), tables(), books(), classifications(), others()].concat()
}

fn lists() -> Vec<Seed> {
    let ours = concepts();
    let classic: Vec<Vec<u8>> = cpt::classic(&ours).into_iter().map(|(_, bytes)| bytes).collect();
    let [tabs, blanks] = [('\t', 0), (' ', 106)].map(|(between, width)| cpt::list(&ours, "long", between, width));
    let records = [cpt::records(&ours, 3, 10, false), cpt::records(&ours, 2, 9, true), tabs.to_ascii_uppercase()];
    let ids = b"9900001\t00001\r\n9900002\t00002\r\n".to_vec();
    let consumer = cpt::tabbed("", &cpt::consumer_list(&ours));
    [(0, classic), (1, records.to_vec()), (1, vec![blanks]), (2, vec![tabs, ids, consumer])]
        .map(|(layout, contents)| ("cpt_lists", input(layout, &contents)))
        .to_vec()
}

fn tables() -> Vec<Seed> {
    let ours = concepts();
    let contents = |files: cpt::Files| -> Vec<Vec<u8>> { files.into_iter().map(|(_, bytes)| bytes).collect() };
    let commas = |notice: &str, rows: &cpt::Rows| cpt::comma_separated(notice, rows, true);
    let long = cpt::list(&ours, "long", '\t', 0);
    let rows = [cpt::code_list(&ours), cpt::modifier_list(&ours), cpt::clinician_list(&ours)];
    let clinician = cpt::tabbed(NOTICE, &rows[2]);
    let past = [
        "Concept Id\tCode\tDate Deleted\tLevel\tDescriptor\tInstruction\r\n9900051\t00051\t20980101\tI\tFolding of paper boats\tSee 00002, 00003\r\n9900052\t00052\tPre-1982\tI\tFolding of hats\t\r\n",
        "Date\tChange Type\tConcept Id\tCPT Code\tLevel\tPrior Value\tCurrent Value\tInstruction\r\n20500101\tADDED\t9900001\t00001\tI\t\tFrost\t\r\n20980701\tDELETED\t9900053\t00053\tI\tSwans\t\tSee 00002\r\n",
        "Date\tChange Type\tConcept Id\tModifier Code\tPrior Value\tCurrentValue\r\nPre-1982\tADDED\t9910001\t01\t\tImaginary Service\r\n",
    ];
    let past = past.map(|text| text.as_bytes().to_vec());
    let mut answers = contents(cpt::answers(&ours));
    answers.drain(1..3);
    [
        (0, contents(cpt::current(&ours))),
        (1, vec![commas(NOTICE, &rows[0]), commas("", &rows[1]), commas("", &rows[2])]),
        (2, vec![long.clone(), clinician, cpt::pla_xml(&ours), cpt::pla_tab(&ours)]),
        (3, [vec![long], past.to_vec()].concat()),
        (4, contents(cpt::pipes(&ours))),
        (5, answers),
    ]
    .map(|(layout, contents)| ("cpt_tables", input(layout, &contents)))
    .to_vec()
}

const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;

const STYLES: &str = r#"<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;

/// A sheet with its texts apart, as spreadsheets write it; and those texts.
fn shared(rows: &[Vec<String>]) -> [Vec<u8>; 2] {
    let (mut texts, mut sheet) =
        (String::from("<sst>"), String::from("<worksheet><dimension ref=\"A1:L9\"/><sheetData>"));
    let mut count = 0;
    for (at, row) in rows.iter().enumerate() {
        sheet += &format!("<row r=\"{}\">", at + 1);
        for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let place = format!("{}{}", char::from(b'A' + u8::try_from(column).unwrap()), at + 1);
            if cell.len() == 8 && cell.starts_with("20") {
                sheet += &format!("<c r=\"{place}\" s=\"1\"><v>72686</v></c>");
                continue;
            }
            texts += &format!("<si><t>{}</t></si>", escaped(cell));
            sheet += &format!("<c r=\"{place}\" t=\"s\"><v>{count}</v></c>");
            count += 1;
        }
        sheet += "</row>";
    }
    [texts + "</sst>", sheet + "</sheetData></worksheet>"].map(String::into_bytes)
}

fn books() -> Vec<Seed> {
    let ours = concepts();
    let text = |cells: &[&str]| cells.iter().map(|cell| cell.to_string()).collect::<Vec<String>>();
    let conversion =
        [["Current code assignment", "Effective", "Previous Code(s)"], ["Z990", "2099", "Z99.1-Z99.2; Z991"]];
    let conversion: Vec<Vec<String>> = conversion.iter().map(|row| text(row)).collect();
    let walk = supplements::crosswalk_rows(&supplements::BRANDS);
    let all = [
        book_rows(&supplies()),
        cpt::code_list(&ours),
        cpt::consumer_list(&ours),
        cpt::clinician_list(&ours),
        cpt::modifier_list(&ours),
        conversion,
        walk,
    ];
    let mut seeds = Vec::new();
    for (layout, rows) in (0..).zip(&all) {
        let [texts, sheet] = shared(rows);
        seeds.push(("books", input(layout, &[&texts, &sheet, WORKBOOK.as_bytes(), STYLES.as_bytes()])));
    }
    seeds
}

fn classifications() -> Vec<Seed> {
    let (order, tabular) = (order(&diagnoses()), tabular(&diagnoses()));
    let (none, index) = (String::new(), indexes::ALPHABETIC.to_string());
    let [neoplasms, drugs, causes] = [indexes::NEOPLASMS, indexes::DRUGS, indexes::EXTERNAL].map(str::to_string);
    let pcs: String =
        (1..3).map(|n| format!("0000{n} Z990000 1 {:<60} Pretending of invented organ\n", "Pretending")).collect();
    let rrf = [umls::sources(), umls::atoms(), umls::hierarchy(), umls::ATTRIBUTES.to_string()];
    vec![
        ("icd10", input(0, &[order.clone(), tabular, index, neoplasms.clone(), drugs.clone(), causes.clone()])),
        ("icd10", input(0, &[order, none.clone(), none, neoplasms, drugs, causes])),
        ("icd10", input(1, &[pcs])),
        ("umls", input(0, &rrf)),
    ]
}

fn others() -> Vec<Seed> {
    let walk = supplements::crosswalk(&supplements::BRANDS);
    let mine = "code,term,kind\nZ0001,shiny thing,own\nZ0001,\"Glimm, erol\",brand\n";
    let release = zip(&[
        ("2099/HCPC2099_ANWEB.txt", fixed(&supplies()).into_bytes()),
        ("2099/inner.zip", zip(&[("mine.csv", mine.into())])),
    ]);
    vec![
        ("tables", input(0, &[&fixed(&supplies()), &walk, mine])),
        ("tables", input(1, &[own_codes::LOINC, own_codes::CONSUMER])),
        ("tables", input(2, &[own_codes::example("toml"), own_codes::example("csv")])),
        ("thesauri", input(0, &[thesauri::MESH])),
        ("thesauri", input(1, &[thesauri::OBO])),
        ("thesauri", input(2, &[thesauri::WORDNET_NOUN, thesauri::WORDNET_ADJ])),
        ("thesauri", input(3, &[thesauri::TSV])),
        ("archives", input(0, &[release])),
        ("archives", input(1, &[book(&book_rows(&supplies()))])),
        ("archives", input(2, &[zip(&[("ClinicianDescriptor.txt", clinician(&procedures()).into_bytes())])])),
    ]
}

#[test]
fn every_seed_holds() {
    let seeds = seeds();
    for (at, (target, bytes)) in seeds.iter().enumerate() {
        hold(target, bytes);
        if let Some(folder) = std::env::var_os("PLAINCODE_SEEDS") {
            let folder = std::path::Path::new(&folder).join(target);
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(format!("seed{at:02}")), bytes).unwrap();
        }
    }
    for target in &TARGETS {
        let of_it = seeds.iter().filter(|(name, _)| *name == target.name);
        assert!(of_it.count() > 0, "no seed for {}", target.name);
    }
}

#[test]
fn a_workbook_that_says_one_text_over_and_over_is_refused() {
    let texts = format!("<sst><si><t>{}</t></si></sst>", "HCPC ".repeat(200_000));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(300);
    let sheet = format!("<worksheet><sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>");
    let folder = Folder::new();
    folder.write("HCPC2099_JAN_ANWEB.xlsx", workbook(&[texts.as_bytes(), sheet.as_bytes(), WORKBOOK.as_bytes()]));
    let refusal = folder.refusal();
    assert!(refusal.contains("more than 256 MiB of text in one sheet"), "{refusal}");
}

#[test]
fn a_workbook_with_places_that_no_sheet_has_is_refused() {
    let refused = |sheet: &str| {
        let folder = Folder::new();
        folder.write("HCPC2099_JAN_ANWEB.xlsx", workbook(&[b"<sst/>", sheet.as_bytes(), WORKBOOK.as_bytes()]));
        folder.refusal()
    };
    let damaged = "HCPC2099_JAN_ANWEB.xlsx: expected a workbook (xlsx), found a damaged one, or another kind of file (";
    for sheet in [
        "<worksheet><dimension ref=\"B9:A1\"/><sheetData/></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A99999999999\" t=\"str\"><v>HCPC</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"99999999999\"><c t=\"str\"><v>HCPC</v></c></row></sheetData></worksheet>",
    ] {
        let refusal = refused(sheet);
        assert!(refusal.starts_with(damaged), "{sheet}: {refusal}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_harmed_seed_holds(which in any::<prop::sample::Index>(), harms in proptest::collection::vec(harm(), 1..4)) {
        let seeds = seeds();
        let (target, bytes) = &seeds[which.index(seeds.len())];
        let mut files: Vec<Vec<u8>> = bytes[1..].split(|byte| *byte == PARTED).map(<[u8]>::to_vec).collect();
        let at = which.index(files.len());
        files[at] = harmed(std::mem::take(&mut files[at]), &harms);
        hold(target, &input(bytes[0], &files));
    }
}
