//! Thesauri of the user's own: what is read, what is refused, how they are kept, and what they do for a search.
//!
//! All texts are invented; codes lie in the reserved block.

use std::fs;
use std::path::Path;

use plaincode::analyzer::Analyzer;
use plaincode::lexicon::Lexicon;
use plaincode::lexicon::thesaurus;
use plaincode::progress::Silent;

use crate::util::Dir;

pub(crate) const MESH: &str = r#"<?xml version="1.0"?>
<!-- License: invented, free for all -->
<DescriptorRecordSet LanguageCode="eng">
<DescriptorRecord DescriptorClass="1">
 <DescriptorUI>D000777</DescriptorUI>
 <DescriptorName><String>Scorched Paper Boat</String></DescriptorName>
 <SeeRelatedList><SeeRelatedDescriptor><DescriptorReferredTo><DescriptorUI>D9</DescriptorUI><DescriptorName>
  <String>Not a Name</String></DescriptorName></DescriptorReferredTo></SeeRelatedDescriptor></SeeRelatedList>
 <ConceptList>
  <Concept PreferredConceptYN="Y"><ConceptUI>M1</ConceptUI><TermList>
   <Term RecordPreferredTermYN="Y"><TermUI>T1</TermUI><String>Scorched Paper Boat</String></Term>
   <Term RecordPreferredTermYN="N"><TermUI>T2</TermUI><String>Crispy Origami &amp; Vessel</String></Term>
  </TermList></Concept>
  <Concept PreferredConceptYN="N"><ConceptUI>M2</ConceptUI>
   <ConceptRelationList><ConceptRelation RelationName="NRW"/></ConceptRelationList>
   <TermList><Term><TermUI>T3</TermUI><String>Smoldering Dinghy</String></Term></TermList></Concept>
 </ConceptList>
</DescriptorRecord>
</DescriptorRecordSet>
"#;

pub(crate) const OBO: &str = r#"format-version: 1.2
property_value: http://purl.org/dc/terms/license "https://example.org/free" xsd:anyURI

[Term]
id: TOY:0001
name: arboreal flyer entrapment
synonym: "leafy \"snag\"" EXACT layperson []
synonym: "kite caught in a tree" NARROW []

[Term]
id: TOY:0002
name: bathtime shipwreck
xref: ICD10CM:Z00.01 {source="MONDO:equivalentTo"}
xref: ICD10CM:Z01.1 {source="MONDO:relatedTo"}

[Term]
id: TOY:0003
name: retired catastrophe
synonym: "scorched paper boat" EXACT []
is_obsolete: true

[Typedef]
id: part_of
name: part of
"#;

pub(crate) const WORDNET_NOUN: &str = "  1 This is an invented notice. Copyright 2024 by nobody.  
00001740 06 n 02 kite 0 windtoy 0 000 | flies on a string  
00001741 06 n 01 paper 0 000 | a thin sheet  
";
pub(crate) const WORDNET_ADJ: &str = "00002000 01 a 01 papyral 0 001 \\ 00001741 n 0101 | of paper  \n";

pub(crate) const TSV: &str =
    "# License: ours\nname\tsynonyms\nkite caught in a tree\twindborne mishap|gusty grief\tICD10CM:Z01.0\n";

/// What each of `files` is in the directory, and a release that answers.
fn dir_with(files: &[(&str, &str)]) -> Dir {
    let dir = Dir::with_diagnoses();
    for (name, text) in files {
        dir.write(name, text);
    }
    dir
}

/// The first code for `query`, and the reasons for it.
fn first(dir: &Dir, query: &str) -> (String, String) {
    let run = dir.run(&["search", query, "--explain", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let hit = &answer["hits"][0];
    (hit["code"].as_str().unwrap_or("none").to_string(), hit.to_string())
}

fn compiled(path: &Path) -> Lexicon {
    let analyzer = Analyzer::builtin().expect("rules");
    thesaurus::compile(path, "toy", &analyzer, &Silent).expect("compiled").into_lexicon()
}

#[test]
fn mesh_names_lead_to_the_descriptor_of_the_same_name_and_say_so() {
    let dir = dir_with(&[("toys.xml", MESH)]);
    assert_ne!(first(&dir, "crispy origami vessel").0, "Z00.1");
    assert_eq!(dir.run(&["lexicon", "add", "toys.xml", "--quiet"]).exit, 0);
    let (code, why) = first(&dir, "crispy origami vessel");
    assert_eq!(code, "Z00.1", "{why}");
    assert!(
        why.contains("`crispy origami vessel` is another name of `Scorched paper boat` by toys.xml record D000777"),
        "{why}"
    );
    assert_eq!(first(&dir, "smoldering dinghy").0, "Z00.1");
}

#[test]
fn obo_names_and_codes_lead_to_codes_and_obsolete_terms_to_nothing() {
    let dir = dir_with(&[("toys.obo", OBO)]);
    assert_eq!(dir.run(&["lexicon", "add", "toys.obo", "--quiet"]).exit, 0);
    assert_eq!(first(&dir, "arboreal flyer entrapment").0, "Z01.0");
    let (code, why) = first(&dir, "bathtime shipwreck");
    assert_eq!(code, "Z00.01", "{why}");
    assert!(why.contains("toys.obo record TOY:0002"), "{why}");
    assert_ne!(first(&dir, "retired catastrophe").0, "Z00.1");
}

#[test]
fn wordnet_joins_synonyms_and_adjectives_with_their_nouns() {
    let dir = dir_with(&[("dict/data.noun", WORDNET_NOUN), ("dict/data.adj", WORDNET_ADJ)]);
    assert_eq!(dir.run(&["lexicon", "add", "dict", "--name", "WordNet 3", "--quiet"]).exit, 0);
    assert_eq!(first(&dir, "windtoy caught in tree").0, "Z01.0");
    assert_eq!(first(&dir, "scorched papyral boat").0, "Z00.1");
    let about = &dir.json(&["lexicon", "list"])["lexicons"][0];
    assert_eq!(about["name"], "wordnet-3");
    assert_eq!(about["license"], "This is an invented notice. Copyright 2024 by nobody.");
}

#[test]
fn tsv_has_names_and_codes() {
    let dir = dir_with(&[("words.tsv", TSV)]);
    assert_eq!(dir.run(&["lexicon", "add", "words.tsv", "--quiet"]).exit, 0);
    let (code, why) = first(&dir, "gusty grief");
    assert_eq!(code, "Z01.0", "{why}");
    assert!(why.contains("by words.tsv line 3"), "{why}");
}

#[test]
fn words_typed_are_never_outvoted() {
    let dir = dir_with(&[("words.tsv", "scorched paper boat\tkite caught in a tree\nsinking\tscorched\n")]);
    let before = first(&dir, "kite caught in a tree").0;
    assert_eq!(dir.run(&["lexicon", "add", "words.tsv", "--quiet"]).exit, 0);
    assert_eq!(first(&dir, "kite caught in a tree").0, before);
    let lexicon = compiled(&dir.path().join("words.tsv"));
    let fired = lexicon.fired(&["scorch", "paper", "boat", "sink"], &[]);
    assert!(!fired.is_empty() && fired.iter().all(|f| f.strength <= 0.9), "{fired:?}");
}

#[test]
fn short_and_shared_names_count_less_or_not_at_all() {
    let text = "zq\tscorched paper boat\nglimmer\tpaper boat\nglimmer\tgarden kite\nshimmery\tgarden kite\n";
    let dir = dir_with(&[("words.tsv", text)]);
    let lexicon = compiled(&dir.path().join("words.tsv"));
    let strength = |word: &str| {
        let term = Analyzer::builtin().expect("rules").term(word);
        lexicon.fired(&[&term], &[]).iter().map(|f| f.strength).fold(0.0, f32::max)
    };
    assert_eq!(strength("zq"), 0.0);
    assert!(strength("glimmer") < strength("shimmery"));
}

#[test]
fn they_are_listed_shown_replaced_and_removed() {
    let dir = dir_with(&[("words.tsv", TSV)]);
    let shown = "words  TSV\n  1 group: 3 names, 1 code, 9 rules\n  from words.tsv, 95 B, blake3 ";
    let run = dir.run(&["lexicon", "add", "words.tsv"]);
    assert!(run.exit == 0 && run.stdout.starts_with(shown) && run.stdout.ends_with("\n  license: ours\n"), "{run:?}");
    assert!(run.stderr.starts_with("note: added in "), "{run:?}");
    assert!(dir.run(&["lexicon", "add", "words.tsv"]).stderr.starts_with("note: replaced in "));
    assert_eq!(dir.run(&["lexicon", "list"]).stdout, run.stdout);
    assert!(dir.run(&["status"]).stdout.ends_with(&format!("\n{}", run.stdout)));
    assert_eq!(dir.json(&["status"])["lexicons"][0]["rules"], 9);
    dir.run(&["lexicon", "remove", "words"]).is(0, "", "note: removed lexicon `words`\n");
    let note =
        "note: no lexicon has been added: `plaincode lexicon add FILE` reads one; the shipped one is always there\n";
    dir.run(&["lexicon", "list"]).is(1, "", note);
    let gone = "error: no lexicon `words` in DIR/home\nhint: `plaincode lexicon list` shows what there is\n";
    dir.run(&["lexicon", "remove", "words"]).is(2, "", gone);
}

#[test]
fn a_bad_file_is_refused_with_its_line_and_changes_nothing() {
    let mesh_cut = &MESH[..MESH.find("<TermList>").expect("a list")];
    let cases: [(&str, &str, &str); 13] = [
        (
            "cut.xml",
            mesh_cut,
            "cut.xml:10: expected the end of the element, found the end of the file inside `Concept`",
        ),
        ("tags.xml", "<DescriptorRecordSet>\n<DescriptorRecord>\n</String>\n", "tags.xml:3: expected well-formed XML"),
        (
            "noname.xml",
            "<DescriptorRecordSet><DescriptorRecord>\n</DescriptorRecord></DescriptorRecordSet>",
            "noname.xml:2: expected a DescriptorRecord with DescriptorUI and DescriptorName, found no DescriptorUI",
        ),
        (
            "other.xml",
            "<html></html>",
            "other.xml: expected MeSH descriptor XML, an OBO ontology, WordNet database files, or tab-separated names, found XML that is not MeSH descriptors",
        ),
        (
            "quote.obo",
            "format-version: 1.2\n[Term]\nid: X:1\nname: a\nsynonym: unquoted EXACT []\n",
            "quote.obo:5: expected `synonym: \"text\" SCOPE [references]`, found `synonym: unquoted EXACT []`",
        ),
        (
            "noid.obo",
            "format-version: 1.2\n\n[Term]\nname: a\n",
            "noid.obo:3: expected a [Term] with an id, found none",
        ),
        (
            "data.noun",
            "00001740 06 n zz kite\n",
            "data.noun:1: expected a set of synonyms: offset, file, kind, words, pointers, found `00001740 06 n zz kite`",
        ),
        (
            "one.tsv",
            "a name\tanother\nalone\t\n",
            "one.tsv:2: expected a name, a tab, and another name or a code, found `alone\t`",
        ),
        ("plain.txt", "no tabs here\n", "found text without tabs"),
        ("empty.tsv", "", "found an empty file"),
        (
            "same.tsv",
            "a kite\tthe kites\n",
            "same.tsv: expected names that stand for each other, found 1 records without",
        ),
        ("packed.gz", "\u{1f}\u{8b}", "packed.gz"),
        ("bell.xml", "<DescriptorRecordSet></Descr\u{7}>", "but `</Descr·>` was found"),
    ];
    let dir = Dir::with_diagnoses();
    for (name, text, wanted) in cases {
        dir.write(name, text);
        let run = dir.run(&["lexicon", "add", name]);
        assert!(run.exit == 2 && run.stdout.is_empty() && run.stderr.contains(wanted), "{name}: {run:?}");
        assert!(!run.stderr.contains("panicked"), "{run:?}");
    }
    dir.write("latin.tsv", b"caf\xe9\tcoffee\n");
    let run = dir.run(&["lexicon", "add", "latin.tsv"]);
    assert!(run.stderr.contains("latin.tsv:1: expected UTF-8 text, found bytes that are not"), "{run:?}");
    assert!(run.exit == 2 && !dir.home().join("lexicons").exists());
    assert_eq!(dir.run(&["lexicon", "add", "missing.obo"]).exit, 2);
    dir.still_answers();
}

#[test]
fn any_beginning_of_a_file_is_read_or_refused() {
    let analyzer = Analyzer::builtin().expect("rules");
    let dir = Dir::new();
    for (name, text) in [("a.xml", MESH), ("a.obo", OBO), ("data.noun", WORDNET_NOUN), ("a.tsv", TSV)] {
        for end in (0..text.len()).step_by(7) {
            let path = dir.write(name, &text.as_bytes()[..end]);
            if let Err(error) = thesaurus::compile(&path, "cut", &analyzer, &Silent) {
                assert!(error.to_string().contains(name), "{error}");
            }
        }
    }
}

#[test]
fn a_damaged_one_is_named_with_the_ways_out() {
    let dir = dir_with(&[("words.tsv", TSV)]);
    assert_eq!(dir.run(&["lexicon", "add", "words.tsv", "--quiet"]).exit, 0);
    let stored = dir.home().join("lexicons/words.bin");
    let whole = fs::read(&stored).expect("stored");
    fs::write(&stored, &whole[..whole.len() / 2]).expect("cut");
    let wrong = format!(
        "error: DIR/home/lexicons/words.bin: expected a lexicon compiled by this plaincode, found {} bytes\nhint: compile it again: \
         `plaincode lexicon add FILE --name words`, or drop it: `plaincode lexicon remove words`\n",
        whole.len() / 2
    );
    dir.run(&["search", "kite"]).is(2, "", &wrong);
    assert_eq!(dir.run(&["lexicon", "list"]).exit, 2);
    assert_eq!(dir.run(&["lexicon", "remove", "words", "--quiet"]).exit, 0);
    dir.still_answers();
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let dir = dir_with(&[("toys.obo", OBO)]);
    let mut stored = Vec::new();
    for name in ["one", "one"] {
        assert_eq!(dir.run(&["lexicon", "add", "toys.obo", "--name", name, "--quiet"]).exit, 0);
        stored.push(fs::read(dir.home().join("lexicons/one.bin")).expect("stored"));
    }
    assert_eq!(stored[0], stored[1]);
}

#[test]
fn one_of_an_earlier_build_is_told_from_one_that_can_be_asked() {
    let dir = Dir::new();
    let path = dir.path().join("earlier.bin");
    plaincode::snapshot::flat::write(&path, &[b"one", b"section", b"less"]).expect("written");
    let error = Lexicon::open_thesaurus(&path).err().expect("refused").to_string();
    assert!(error.contains("3 sections"), "{error}");
}
