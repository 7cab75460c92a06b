//! CPT in every form in which licensees have it: the same invented concepts come out of each.
//!
//! 1. Each generation, each file of it, and each dress a holder may have put it in gives the concepts of one shared list, whole.
//! 2. Several sources of one text are held against each other; a disagreement is told with file and line.
//! 3. Annual and quarterly releases in one folder become one release each.
//! 4. The history of CPT Link says of deleted codes since when, what they meant, and what to do instead.

use plaincode::descriptor::{Concept, Date, Role};
use plaincode::ingest::{self, Options};
use plaincode::progress::Silent;
use plaincode::release::Release;

use crate::cpt_fixtures::*;
use crate::fixtures::{Folder, book, reserved, zip};

/// The release of these files in a folder called `2099`.
fn release(files: &Files) -> Release {
    let folder = Folder::new();
    write(&folder, "2099", files);
    folder.release()
}

fn find<'a>(release: &'a Release, code: &str) -> &'a Concept {
    release.concepts.iter().find(|concept| concept.code.as_str() == code).unwrap()
}

fn one(name: &str, bytes: Vec<u8>) -> Files {
    vec![(name.to_string(), bytes)]
}

/// What a format with only these kinds of codes holds.
fn only(kinds: &'static [&'static str]) -> Holds {
    Holds { kinds, properties: &[], modifiers: None, dates: |_| false }
}

/// That these files hold just that, and there is nothing to warn of but `warnings`.
#[track_caller]
fn hold(what: &str, files: &Files, holds: Holds, warnings: &[&str]) {
    let release = release(files);
    assert_eq!(release.concepts, told(&concepts(), holds), "{what}");
    assert_eq!(release.warnings, warnings, "{what}");
}

const NO_LIST: &str = "no list of codes among the files: only codes with such a descriptor are known";

/// A name, the change to the files, and what there is to warn of then.
type Case<'a> = (&'a str, &'a dyn Fn(&str, Vec<u8>) -> Vec<u8>);

// 1. Every form

#[test]
fn each_generation_gives_the_same_concepts() {
    let ours = concepts();
    hold("classic", &classic(&ours), CLASSIC, &[]);
    hold("folders", &folders(&ours), FOLDERS, &[]);
    hold("current", &current(&ours), CURRENT, &[]);
    let files: Vec<(&str, Vec<u8>)> =
        classic(&ours).iter().map(|(n, b)| (n.clone().leak() as &str, b.clone())).collect();
    hold("classic, zipped", &one("release.zip", zip(&files)), CLASSIC, &[]);
}

#[test]
fn the_notice_is_that_of_the_file() {
    let wanted = NOTICE.replace("\r\n", "\n");
    for files in [classic(&concepts()), current(&concepts())] {
        assert_eq!(release(&files).notice.as_deref(), Some(wanted.trim()));
    }
    let notice = "Notice, with a comma, and \"quotes\"\r\n\r\n";
    let csv = comma_separated(notice, &code_list(&concepts()), false);
    assert_eq!(release(&one("ConsolidatedCodeList.csv", csv)).notice.as_deref(), Some(notice.trim()));
}

#[test]
fn each_list_of_long_descriptors_is_read() {
    let ours = concepts();
    let holds = only(&["long"]);
    hold("tabs", &one("LONGULT.txt", list(&ours, "long", '\t', 0)), holds, &[]);
    for (digits, from) in [(2, 9), (3, 10), (2, 10)] {
        hold("records", &one("2099CPT_LONGULF_v1.txt", records(&ours, digits, from, false)), holds, &[]);
    }
    let mut upper = ours.clone();
    for descriptor in upper.iter_mut().flat_map(|c| &mut c.descriptors).filter(|d| d.kind == "long") {
        descriptor.text = descriptor.text.to_uppercase();
    }
    for (name, bytes) in [("LONGUT.txt", list(&upper, "long", '\t', 0)), ("LONGUF.txt", records(&ours, 3, 10, true))] {
        assert_eq!(release(&one(name, bytes)).concepts, told(&upper, holds), "{name}");
    }
    let all = vec![
        ("LONGULT.txt".to_string(), list(&ours, "long", '\t', 0)),
        ("LONGUT.txt".to_string(), list(&upper, "long", '\t', 0)),
        ("LONGULF.txt".to_string(), records(&ours, 2, 9, false)),
        ("LONGUF.txt".to_string(), records(&ours, 3, 10, true)),
    ];
    hold("all four", &all, holds, &[]);
}

#[test]
fn medium_and_short_descriptors_stand_apart_by_anything() {
    let ours = concepts();
    for (between, width) in [(' ', 0), (' ', 106), ('\t', 0)] {
        hold("medium", &one("MEDU.txt", list(&ours, "medium", between, width)), only(&["medium"]), &[]);
        hold("short", &one("SHORTU_edit.TXT", list(&ours, "short", between, width.min(80))), only(&["short"]), &[]);
    }
}

#[test]
fn tables_in_any_dress() {
    let ours = concepts();
    let descriptors: Holds = Holds { modifiers: None, ..CURRENT };
    let listed = Holds {
        kinds: &["long", "medium", "short", "consumer", "spanish", "test", "lab"],
        properties: &["concept"],
        ..descriptors
    };
    let rows = code_list(&ours);
    hold("text", &one("everything.txt", tabbed(NOTICE, &rows)), listed, &[]);
    hold("comma-separated", &one("ConsolidatedCodeList.csv", comma_separated(NOTICE, &rows, false)), listed, &[]);
    hold("workbook", &one("my list.xlsx", book(&rows)), listed, &[]);
    let zeros = "2099/list.csv:7: codes had lost the zeros at their front; they were put back";
    hold("without zeros", &one("list.csv", comma_separated(NOTICE, &rows, true)), listed, &[zeros]);
    let consumer = Holds { kinds: &["consumer"], properties: &["concept"], modifiers: None, dates: |_| false };
    let clinician = Holds { kinds: &["clinician"], properties: &["concept", "clinician"], ..consumer };
    let modifiers = Holds { kinds: &[], ..CURRENT };
    for (name, rows, holds) in [
        ("ConsumerDescriptor", consumer_list(&ours), consumer),
        ("2099CPT_ClinicianDescriptor", clinician_list(&ours), clinician),
        ("Modifiers", modifier_list(&ours), modifiers),
    ] {
        hold(name, &one(&format!("{name}.txt"), tabbed("", &rows)), holds, &[NO_LIST]);
        hold(name, &one(&format!("{name}_v2.csv"), comma_separated("", &rows, false)), holds, &[NO_LIST]);
        hold(name, &one(&format!("{name}.xlsx"), book(&rows)), holds, &[NO_LIST]);
    }
    let mut list = vec![];
    for c in ours.iter().filter(|c| c.role == Role::Code) {
        list.push(vec![reserved(c.code.as_str()).to_string(), text(c, "long").to_string()]);
    }
    hold("list", &one("LONGULT.csv", comma_separated("", &list, false)), only(&["long"]), &[]);
}

#[test]
fn what_hands_and_programs_do_to_files_is_forgiven() {
    let lines = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace("\r\n", "\n").into_bytes();
    let wide = |name: &str, bytes: Vec<u8>| match name.contains("List") {
        true => String::from_utf8_lossy(&bytes).replace("CPT Code", "CPT\u{a0}Code").into_bytes(),
        false => bytes,
    };
    let cases: [Case; 5] = [
        ("line feeds", &|_, bytes| lines(bytes)),
        ("blank lines at the end", &|_, bytes| [&bytes[..], b"\r\n  \r\n\r\n"].concat()),
        ("an old end-of-file mark", &|_, bytes| [&bytes[..], b"\x1a"].concat()),
        ("a no-break space in the header", &wide),
        ("no notice", &|_, bytes| String::from_utf8_lossy(&bytes).replace(NOTICE, "").into_bytes()),
    ];
    for (what, change) in cases {
        let changed = |files: Files| -> Files {
            let is_text = |name: &str| name.ends_with(".txt") && !name.contains("MODUL");
            files.into_iter().map(|(n, b)| if is_text(&n) { (n.clone(), change(&n, b)) } else { (n, b) }).collect()
        };
        hold(what, &changed(folders(&concepts())), FOLDERS, &[]);
        hold(what, &changed(current(&concepts())), CURRENT, &[]);
    }
    let mut files = current(&concepts());
    for (_, bytes) in &mut files {
        bytes.truncate(bytes.len() - 2);
    }
    let released = release(&files);
    assert_eq!(released.concepts, told(&concepts(), CURRENT));
    let place = "2099/Current Format/Primary Data Files";
    assert_eq!(
        released.warnings,
        [
            format!("{place}/ConsolidatedCodeList.txt:11: the last line has no line end; see that the file is whole"),
            format!("{place}/Modifiers.txt:8: the last line has no line end; see that the file is whole"),
            format!("{place}/ClinicianDescriptor.txt:10: the last line has no line end; see that the file is whole"),
        ]
    );
}

#[test]
fn windows_1252_is_read_where_utf_8_is_not() {
    let bytes =
        b"Notice\xae \x96 here\r\n\r\n00001\tWidget\xae \x96 \x93x\x94, caf\xe9\r\n00002\tAnother\x99\r\n".to_vec();
    let released = release(&one("LONGULT.txt", bytes));
    assert_eq!(text(find(&released, "00001"), "long"), "Widget\u{ae} \u{2013} \u{201c}x\u{201d}, caf\u{e9}");
    assert_eq!(text(find(&released, "00002"), "long"), "Another\u{2122}");
    assert_eq!(released.notice.as_deref(), Some("Notice\u{ae} \u{2013} here"));
    assert_eq!(released.warnings, [""; 0]);
}

#[test]
fn the_appendix_has_modifiers_in_four_shapes() {
    let text_of = "Notice\r\n\r\nAppendix A\r\n\r\nModifiers\r\n\r\n01 Imaginary Service: Used when a\r\npretend service is larger.\r\n\r\nAnesthesia Physical Status\r\nModifiers\r\n\r\nPhysical Status Modifier P9: An invented status\r\n\r\nCPT Level I Modifiers\r\n\r\n01 Imaginary Service: Used when a pretend\r\nservice is larger.\r\n\r\nCategory II Modifiers\r\n\r\n9P Invented Exclusion Modifier\r\nReasons include:\r\n- none\r\n\r\nLevel II (HCPCS/National) Modifiers\r\n\r\nY9 Invented side\r\n";
    let released = release(&one("MODUL.txt", text_of.into()));
    let seen: Vec<_> = released.concepts.iter().map(|c| (c.code.as_str(), text(c, "short"), text(c, "long"))).collect();
    let expected = [
        ("01", "Imaginary Service", "Imaginary Service: Used when a pretend service is larger."),
        ("9P", "Invented Exclusion Modifier Reasons include:", "Invented Exclusion Modifier Reasons include: - none"),
        ("P9", "An invented status", "An invented status"),
        ("Y9", "Invented side", "Invented side"),
    ];
    assert_eq!(seen.len(), 4);
    for (seen, expected) in seen.iter().zip(expected) {
        assert_eq!((seen.0, seen.2), (expected.0, expected.2));
    }
    let sections: Vec<_> = released.concepts.iter().map(|c| c.properties.last().unwrap().1.as_str()).collect();
    assert_eq!(
        sections,
        [
            "Modifiers",
            "Category II Modifiers",
            "Anesthesia Physical Status Modifiers",
            "Level II (HCPCS/National) Modifiers"
        ]
    );
    assert_eq!(released.warnings, [NO_LIST]);
}

#[test]
fn answers_of_the_web_service_are_told_by_their_shape() {
    let holds = Holds { properties: &["clinician"], modifiers: Some(&[]), dates: |_| false, ..CURRENT };
    let mut expected = told(&concepts(), holds);
    for concept in expected.iter_mut().filter(|c| c.role == Role::Modifier) {
        concept.descriptors.retain(|d| d.kind == "long");
        concept.properties.push(("type".to_string(), "Level".to_string()));
    }
    let released = release(&answers(&concepts()));
    assert_eq!(released.concepts, expected);
    let broken = Folder::new();
    broken.write(
        "2099/descriptors.json",
        "[\n{\"code\": \"00001\", \"long_descriptor\": \"A\"},\n{\"code\": \"0001\", \"long_descriptor\": \"B\"}\n]",
    );
    assert_eq!(
        broken.refusal(),
        "2099/descriptors.json:3: expected a CPT code (four digits and a digit or letter), found `0001`"
    );
    broken.write("2099/descriptors.json", "[\n{\"code\": \"00001\", \"long_descriptor\": \"A\"},\n");
    assert_eq!(
        broken.refusal(),
        "2099/descriptors.json:2: expected the bracket that closes the list, found the end of the file"
    );
}

#[test]
fn the_tables_of_cpt_link_are_read_when_asked_for() {
    let folder = Folder::new();
    write(&folder, "CPT_Link_20980901", &pipes(&concepts()));
    folder.write("CPT_Link_20980901/standard/LONGULT.txt", list(&concepts(), "long", '\t', 0));
    let released = folder.release();
    assert_eq!(released.version.to_string(), "2099");
    assert!(
        released.warnings[0].starts_with("2 files read only with `--experimental`: CPT_Link_20980901/CPT Link/pipe/")
    );
    let options = Options { experimental: true, ..Options::default() };
    let released = ingest::read(&[folder.path().to_path_buf()], &options, &Silent).unwrap().remove(0);
    let holds = Holds {
        kinds: &["long", "medium", "short", "consumer", "clinician"],
        properties: &["concept"],
        modifiers: None,
        dates: |_| false,
    };
    assert_eq!(released.concepts, told(&concepts(), holds));
}

#[test]
fn concept_ids_may_come_from_a_key() {
    let files = vec![
        ("LONGULT.txt".to_string(), list(&concepts(), "long", '\t', 0)),
        ("ConceptIDKey_2099.txt".to_string(), b"9900001   00001\r\n9900002   00002\r\n".to_vec()),
    ];
    let released = release(&files);
    assert_eq!(find(&released, "00002").properties, [("concept".to_string(), "9900002".to_string())]);
}

// 2. Disagreement

#[test]
fn sources_that_disagree_are_told_with_file_and_line() {
    let mut theirs = concepts();
    let change = |concept: &mut Concept, kind: &str, text: &str| {
        concept.descriptors.iter_mut().filter(|d| d.kind == kind).for_each(|d| d.text = text.to_string());
    };
    change(&mut theirs[0], "long", "Repair of nothing");
    change(&mut theirs[1], "medium", "OTHER");
    theirs.remove(4);
    let mut files = current(&concepts());
    files.extend(classic(&theirs).into_iter().take(2));
    let released = release(&files);
    assert_eq!(released.concepts, told(&concepts(), CURRENT));
    let (list, first) = ("2099/Current Format/Primary Data Files/ConsolidatedCodeList.txt", concepts()[0].code.clone());
    let gone = concepts()[4].code.clone();
    assert_eq!(first.as_str(), "00001");
    let expected = [
        format!("{list}:10: `{gone}` is not in 2099/LONGULT.txt"),
        format!("{list}:10: `{gone}` is not in 2099/MEDU.txt"),
        format!(
            "2099/LONGULT.txt:6: long of `00001` is `Repair of nothing`; taken was {list}:7: `Measurement of imaginary frost in glass, each additional pan…`"
        ),
        format!("2099/MEDU.txt:7: medium of `00002` is `OTHER`; taken was {list}:8: `REPAIR PAPER BOAT SMPL`"),
    ];
    let mut seen = released.warnings;
    seen.sort();
    assert_eq!(seen, expected);
}

#[test]
fn texts_that_one_of_two_files_lacks_are_told() {
    let files = folders(&concepts());
    let mut fewer = concepts();
    fewer[0].descriptors.retain(|d| d.text != "Frost measurement, both panes");
    fewer[0].properties.retain(|(_, id)| id != "90000003");
    fewer[2].descriptors.retain(|d| d.kind != "consumer");
    let mut changed = files.clone();
    for (name, bytes) in &mut changed {
        match name.rsplit('/').next().unwrap() {
            "ClinicianDescriptor.xlsx" => *bytes = book(&clinician_list(&fewer)),
            "ConsumerDescriptor.txt" => *bytes = tabbed("", &consumer_list(&fewer)),
            _ => {}
        }
    }
    let released = release(&changed);
    assert_eq!(released.concepts, release(&files).concepts);
    let (consumer, clinician) =
        ("2099/Consumer Friendly Descriptors/ConsumerDescriptor", "2099/Clinician Descriptors/ClinicianDescriptor");
    assert_eq!(
        released.warnings,
        [
            format!(
                "{clinician}.txt:9: clinician descriptor of `00001` is not in {clinician}.xlsx: `Frost measurement, both panes`"
            ),
            format!(
                "{consumer}.xlsx:3: consumer descriptor of `00003` is not in {consumer}.txt: `Fixing a paper boat that is badly torn`"
            ),
        ]
    );
}

#[test]
fn warnings_of_one_sort_are_shown_and_counted() {
    let ours = concepts();
    let mut files = one("LONGULT.txt", list(&ours, "long", '\t', 0));
    files.push(("MEDU.txt".to_string(), list(&ours[..1], "medium", ' ', 0)));
    let warnings = release(&files).warnings;
    assert_eq!(warnings.len(), 4);
    assert_eq!(warnings[0], "2099/LONGULT.txt:7: `00002` is not in 2099/MEDU.txt");
    assert_eq!(warnings[3], "1 warning more: codes of 2099/LONGULT.txt that 2099/MEDU.txt lacks");
}

#[test]
fn what_could_be_a_lost_row_is_told() {
    let seen = |name: &str, bytes: &[u8]| release(&one(name, bytes.to_vec())).warnings;
    assert_eq!(
        seen("LONGULT.txt", b"A notice.\r\n\r\n0000\x01\tFrost\r\n00002\tBoat\r\n00003\tBoat\r\n"),
        [
            "2099/LONGULT.txt:3: expected a row or the notice's last blank line, found `0000\u{b7}\u{b7}Frost`",
            "2099/LONGULT.txt:3: a control or replacement character in `0000\u{b7}\u{b7}Frost`",
        ]
    );
    assert_eq!(
        seen("SHORTU.txt", b"00001 FROST GLASS PANE EXTRA00002 BOAT\r\n00003 BOAT\r\n"),
        ["2099/SHORTU.txt:1: expected at most 28 characters of text, found 32"]
    );
    assert_eq!(
        seen(
            "ConsolidatedCodeList.txt",
            b"Concept Id\tCPT Code\tLong\tMedium\tConsuner\r\n1\t00001\tFrost\tFROST\tIce\r\n"
        ),
        ["2099/ConsolidatedCodeList.txt:1: no column is called `Consuner`; it was not read"]
    );
    assert_eq!(
        seen("LONGULT.txt", b"00001\tCaf\xc3\xa9\n00002\tCaf\xe9\n"),
        ["2099/LONGULT.txt:2: this line is in Windows-1252, line 1 in UTF-8; see that neither is damaged"]
    );
    assert_eq!(
        seen("LONGULT.txt", "00001\tCaf\u{c3}\u{a9}\n00002\tBoat\n".as_bytes()),
        ["2099/LONGULT.txt:1: characters that were encoded twice in `00001\u{b7}Caf\u{c3}\u{a9}`"]
    );
}

#[test]
fn bad_rows_are_refused_with_their_lines() {
    let seen = |name: &str, text: &str| {
        let folder = Folder::new();
        folder.write(&format!("2099/{name}"), text);
        folder.refusal()
    };
    assert_eq!(
        seen("LONGULT.txt", "00001\tFrost\n00002\tBoat\textra\n00003\tBoat\n"),
        "2099/LONGULT.txt:2: expected 2 columns as in the rows above, found 3"
    );
    assert_eq!(
        seen("LONGULF.txt", "0000101 Frost\n0000103 on glass\n0000201 Boat\n"),
        "2099/LONGULF.txt:2: expected record 2 of `00001`, found 3"
    );
    assert_eq!(
        seen("list.csv", "CPT Code,Long,Medium\n00001,\"Frost,FROST\n00002,Boat,BOAT\n"),
        "2099/list.csv:2: expected a quotation mark that closes the cell, found `00001,\"Frost,FROST`"
    );
    assert_eq!(
        seen("ConsolidatedCodeList.txt", "CPT Code\tLong\tMedium\n00001\tFrost\tFROST00002\tBoat\tBOAT\n"),
        "2099/ConsolidatedCodeList.txt:2: expected no text beyond the last column, found some"
    );
    assert!(
        seen("CPTPLA", "<plaCodes>\n<plaCode cdCode=\"9990U\">\n<cdDesc>Tea</cdDesc>\n")
            .starts_with("2099/CPTPLA:4: expected well-formed XML")
    );
}

// 3. Several releases

#[test]
fn an_annual_release_and_its_updates_become_one_release_each() {
    let annual = concepts();
    let mut first = annual.clone();
    for descriptor in first[1].descriptors.iter_mut().filter(|d| d.kind == "long") {
        descriptor.text = "Repair of paper boat, revised".to_string();
    }
    let mut second = first.clone();
    second.remove(2);
    let mut third = second.clone();
    let mut new = first[1].clone();
    new.code = plaincode::code::Code::parse(reserved("9990M")).unwrap();
    new.properties = vec![("concept".to_string(), "9900009".to_string())];
    new.descriptors.retain(|d| d.kind != "clinician");
    third.push(new);
    third.sort_by(|a, b| a.code.cmp(&b.code));
    let folder = Folder::new();
    write(&folder, "2099 CPT Standard Annual Update", &current(&annual));
    write(&folder, "2099 Standard Update 1", &current(&first));
    let files: Vec<_> = current(&second).into_iter().map(|(name, bytes)| (name.leak() as &str, bytes)).collect();
    folder.write("2099 Standard Update 2.zip", zip(&files));
    write(&folder, "2099 Standard Update 3", &current(&third));
    let releases = folder.read().unwrap();
    let versions: Vec<_> = releases.iter().map(|release| release.version.to_string()).collect();
    assert_eq!(versions, ["2099", "2099-04", "2099-07", "2099-10"]);
    for (release, expected) in releases.iter().zip([annual, first, second, third]) {
        assert_eq!(release.concepts, told(&expected, CURRENT), "{}", release.version);
        assert_eq!(release.warnings, [""; 0], "{}", release.version);
    }
}

#[test]
fn an_update_of_laboratory_codes_only_goes_on_from_the_release_before() {
    let mut analyses = concepts();
    analyses.retain(is_analysis);
    analyses[0].code = plaincode::code::Code::parse(reserved("9991U")).unwrap();
    let folder = Folder::new();
    write(&folder, "2099", &folders(&concepts()));
    folder.write("PLA-Q1-2099/CPTPLA", pla_xml(&analyses));
    let releases = folder.read().unwrap();
    let versions: Vec<_> = releases.iter().map(|release| release.version.to_string()).collect();
    assert_eq!(versions, ["2099", "2099-04"]);
    assert_eq!(releases[1].concepts.len(), releases[0].concepts.len() + 1);
    assert_eq!(releases[1].warnings, ["only laboratory codes among the files: the other 7 codes are those of 2099"]);
}

// 4. CPT Link

#[test]
fn the_history_of_cpt_link_says_what_became_of_codes() {
    let folder = Folder::new();
    write(&folder, "CPT_Link_20980901/standard", &folders(&concepts()));
    let history = "CPT_Link_20980901/CPT Link/history";
    folder.write(
        &format!("{history}/Deleted_DTK_tab.txt"),
        "A notice.\r\n\r\nConcept Id\tCode\tDate Deleted\tLevel\tDescriptor\tInstruction\r\n\
         9900051\t00051\t20980101\tI\tFolding of paper boats\tTo report, see 00002, 00003\r\n\
         9900052\t00052\tPre-1982\tI\tFolding of paper hats\t\r\n\
         9900003\t00003\t20900101\tI\tRepair of paper boat, long ago\r\n",
    );
    folder.write(
        &format!("{history}/History_DTK_tab.txt"),
        "A line above the header\r\nDate\tChange Type\tConcept Id\tCPT Code\tLevel\tPrior Value\tCurrent Value\tInstruction\r\n\
         20500101\tADDED\t9900001\t00001\tI\t\tMeasurement of frost\t\r\n\
         20990101\tREVISED\t9900001\t00001\tI\tMeasurement of frost\tMeasurement of imaginary frost\t\r\n\
         20980701\tDELETED\t9900053\t00053\tI\tFolding of paper swans\t\tSee 00002\r\n\
         20980701\tADDED\t9900060\t\tI\t\tA heading\t\r\n",
    );
    folder.write(
        &format!("{history}/HistoryModifiers_DTK_tab.txt"),
        "Date\tChange Type\tConcept Id\tModifier Code\tPrior Value\tCurrentValue\r\nPre-1982\tADDED\t9910001\t01\t\tImaginary Service\r\n",
    );
    let released = folder.release();
    let gone = find(&released, "00051");
    assert_eq!((gone.role, gone.terminated), (Role::Code, Date::new(2098, 1, 1).ok()));
    assert_eq!(text(gone, "long"), "Folding of paper boats");
    assert_eq!(gone.see.iter().map(|code| code.as_str()).collect::<Vec<_>>(), ["00002", "00003"]);
    assert!(gone.properties.contains(&("instruction".to_string(), "To report, see 00002, 00003".to_string())));
    let long_ago = find(&released, "00052");
    assert_eq!(long_ago.terminated, Date::new(1982, 1, 1).ok());
    assert!(long_ago.properties.contains(&("deleted".to_string(), "Pre-1982".to_string())));
    assert_eq!(find(&released, "00053").terminated, Date::new(2098, 7, 1).ok());
    assert_eq!(find(&released, "00003").terminated, None);
    let frost = find(&released, "00001");
    assert_eq!(frost.added, Date::new(2050, 1, 1).ok());
    let said: Vec<_> =
        frost.properties.iter().filter(|(name, _)| name == "history").map(|(_, said)| said.as_str()).collect();
    assert_eq!(said, ["2050-01-01 added", "2099-01-01 revised; before: Measurement of frost"]);
    let modifier = find(&released, "01");
    assert_eq!(modifier.properties.last().unwrap().1, "Pre-1982 added");
    assert_eq!(released.warnings, ["1 deleted code of the history in the list of codes again; taken as in use"]);
}
