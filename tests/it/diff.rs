//! Release × release: what each list holds.

use std::collections::BTreeSet;
use std::path::PathBuf;

use plaincode::code::Code;
use plaincode::descriptor::{Concept, Role};
use plaincode::diff::{Counts, Diff, Links, List, Side, diff};
use plaincode::ingest;
use plaincode::progress::Silent;
use plaincode::release::Release;
use proptest::prelude::*;

use crate::releases::release;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn compare(from: &Release, to: &Release) -> Result<Diff> {
    Ok(diff(&Side::of_release(from)?, &Side::of_release(to)?, &Links::default())?)
}

fn codes(diff: &Diff, list: List) -> Vec<String> {
    diff.of(list).map(|c| c.code.to_string()).collect()
}

fn concept<'r>(release: &'r mut Release, code: &str) -> Result<&'r mut Concept> {
    Ok(release.concepts.iter_mut().find(|c| c.code.as_str() == code).ok_or("no such code")?)
}

#[test]
fn each_kind_of_change_stands_in_its_list() -> Result<()> {
    let texts = ["paper boat", "tin boat", "glass moon", "wool moon", "an old lamp", "plain kite", "reed pipe"];
    let old = release("icd10cm", "2025", &texts)?;
    let mut new = release("icd10cm", "2026", &texts)?;
    concept(&mut new, "Z0001")?.descriptors[0].text = "paper ship".into();
    concept(&mut new, "Z0002")?.role = Role::Header;
    new.concepts.retain(|c| c.code.as_str() != "Z0003");
    concept(&mut new, "Z0004")?.terminated = Some("2025-10-01".parse()?);
    concept(&mut new, "Z0005")?.describe("inclusion", "lantern");
    concept(&mut new, "Z0006")?.properties.push(("payment".into(), "99".into()));
    concept(&mut new, "Z0006")?.properties.push(("action".into(), "P".into()));
    let mut moon = Concept::new(Code::parse("Z0009").ok_or("code")?, Role::Code);
    moon.describe("long", "Glass moon");
    new.concepts.push(moon);
    let diff = compare(&old, &new)?;
    let all: Vec<(&str, Vec<String>)> = List::ALL.iter().map(|l| (l.id(), codes(&diff, *l))).collect();
    let of = |codes: &[&str]| codes.iter().map(|c| (*c).to_string()).collect::<Vec<_>>();
    assert_eq!(
        all,
        [
            ("added", of(&["Z0009"])),
            ("deleted", of(&["Z0003"])),
            ("revised", of(&["Z0001"])),
            ("status", of(&["Z0002", "Z0004"])),
            ("renumbered", of(&["Z0003"])),
            ("reactivated", of(&[])),
            ("terms", of(&["Z0005"])),
            ("other", of(&["Z0006"])),
        ]
    );
    assert_eq!(diff.billable(), Counts { added: 1, deleted: 2, revised: 1 }, "a code that turns heading is deleted");
    assert_eq!(diff.headers(), Counts { added: 1, deleted: 0, revised: 0 });
    let renumbered = diff.of(List::Renumbered).next().ok_or("renumbered")?;
    assert_eq!(renumbered.source.as_deref(), Some("same wording"));
    assert_eq!(renumbered.is.as_ref().map(|c| c.code.to_string()), Some("Z0009".into()));
    let back = compare(&new, &old)?;
    assert_eq!(codes(&back, List::Reactivated), ["Z0004"]);
    Ok(())
}

#[test]
fn a_successor_is_the_publishers_before_ours() -> Result<()> {
    let old = release("hcpcs", "2025", &["paper boat", "tin boat", "glass moon"])?;
    let mut new = release("hcpcs", "2026", &["paper boat", "tin boat", "glass moon"])?;
    let gone = concept(&mut new, "Z0001")?;
    gone.terminated = Some("2025-12-31".parse()?);
    gone.see = vec![Code::parse("Z0003").ok_or("code")?];
    let code = |text: &str| Code::parse(text).ok_or("code");
    let pairs = vec![(code("Z0001")?, code("Z0002")?, "a table".to_string())];
    let diff = diff(&Side::of_release(&old)?, &Side::of_release(&new)?, &Links { pairs })?;
    let found: Vec<_> = diff.of(List::Renumbered).map(|c| (c.details[0].is.clone(), c.source.clone())).collect();
    let of = |code: &str, source: &str| (Some(code.to_string()), Some(source.to_string()));
    assert_eq!(found, [of("Z0002", "a table"), of("Z0003", "the publisher's cross-reference")]);
    Ok(())
}

#[test]
fn two_systems_cannot_be_compared() -> Result<()> {
    let (old, new) = (release("hcpcs", "2025", &["paper boat"])?, release("icd10cm", "2025", &["paper boat"])?);
    let error = compare(&old, &new).map(|_| ()).map_err(|e| e.to_string());
    assert_eq!(error, Err("releases to compare: expected two of one system (hcpcs), found `icd10cm`".into()));
    Ok(())
}

#[test]
fn a_snapshot_and_its_release_are_the_same() -> Result<()> {
    let mut release = release("icd10cm", "2026", &["paper boat", "tin boat", "glass moon"])?;
    let one = concept(&mut release, "Z0002")?;
    one.describe("short", "tin boat");
    one.describe("inclusion", "bath toy");
    one.terminated = Some("2025-10-01".parse()?);
    one.added = Some("2015-10-01".parse()?);
    one.see = vec![Code::parse("Z0001").ok_or("code")?];
    one.parent = Code::parse("Z0001");
    one.properties = vec![("coverage".into(), "C".into())];
    let home = tempfile::tempdir()?;
    plaincode::catalog::Writer::open(home.path())?.publish(&release, &Silent)?;
    let snapshots = plaincode::catalog::Catalog::open(home.path())?.open_active(&[])?;
    let diff = diff(&Side::of_release(&release)?, &Side::of_snapshot(&snapshots[0]), &Links::default())?;
    assert!(diff.is_empty(), "{:?}", diff.changes);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every code that differs is told once in added, deleted, revised or status, and no other.
    #[test]
    fn what_is_told_is_what_differs(old in states(), new in states()) {
        let fail = |e: Box<dyn std::error::Error>| TestCaseError::fail(e.to_string());
        let (old, new) = (made(&old).map_err(fail)?, made(&new).map_err(fail)?);
        let diff = compare(&old, &new).map_err(fail)?;
        let find = |release: &Release, code: &Code| release.concepts.iter().find(|c| c.code == *code).cloned();
        let in_list = |list: List, code: &Code| diff.of(list).any(|c| c.code == *code);
        for i in 1..=8 {
            let Some(code) = Code::parse(&format!("Z{i:04}")) else { continue };
            let (was, is) = (find(&old, &code), find(&new, &code));
            prop_assert_eq!(in_list(List::Added, &code), was.is_none() && is.is_some());
            prop_assert_eq!(in_list(List::Deleted, &code), was.is_some() && is.is_none());
            let both = was.zip(is);
            let differ = |of: fn(&Concept, &Concept) -> bool| both.as_ref().is_some_and(|(a, b)| of(a, b));
            prop_assert_eq!(in_list(List::Revised, &code), differ(|a, b| a.descriptors != b.descriptors));
            prop_assert_eq!(in_list(List::Status, &code), differ(|a, b| a.role != b.role));
        }
        let same = compare(&old, &old).map_err(fail)?;
        prop_assert!(same.is_empty());
    }
}

/// For each of eight codes: absent, or its wording and whether it is a heading.
fn states() -> impl Strategy<Value = Vec<Option<(u8, bool)>>> {
    prop::collection::vec(prop::option::of((0..4u8, any::<bool>())), 8)
}

fn made(states: &[Option<(u8, bool)>]) -> Result<Release> {
    let mut made = release("icd10cm", "2026", &["x"; 8])?;
    let mut states = states.iter();
    made.concepts.retain_mut(|concept| {
        let Some(Some((text, header))) = states.next() else { return false };
        concept.descriptors[0].text = format!("wording {text}");
        concept.role = if *header { Role::Header } else { Role::Code };
        true
    });
    Ok(made)
}

/// A release of the real files, or `None` (said aloud) where they are not.
fn real(path: &str) -> Result<Option<Release>> {
    let data = std::env::var_os("PLAINCODE_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    let path = data.join("codes").join(path);
    if !path.exists() {
        eprintln!("skipped: no {}", path.display());
        return Ok(None);
    }
    let options = ingest::Options::default();
    Ok(ingest::read(&[path], &options, &Silent)?.into_iter().next())
}

fn real_text(path: &str) -> Result<String> {
    let data = std::env::var_os("PLAINCODE_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    Ok(std::fs::read_to_string(data.join("codes").join(path))?)
}

/// Lines of an order addenda: what is done, whether to a code that can be reported, and to which code.
fn addenda(text: &str) -> BTreeSet<(String, bool, String)> {
    let mut lines = BTreeSet::new();
    for line in text.lines() {
        let Some((what, rest)) = line.split_once(':') else { continue };
        if ["Add", "Delete", "Revise to"].contains(&what) && rest.len() > 12 {
            let rest = rest.trim_start();
            let (billable, code) = match rest.split_whitespace().collect::<Vec<_>>().as_slice() {
                [flag @ ("0" | "1"), code, ..] => (*flag == "1", (*code).to_string()),
                // ICD-10-PCS addenda have no flag: its headings are of three characters.
                [code, ..] => (code.len() > 3, (*code).to_string()),
                [] => continue,
            };
            lines.insert((what.to_string(), billable, code));
        }
    }
    lines
}

/// The same lines from our account.
fn ours(diff: &Diff) -> BTreeSet<(String, bool, String)> {
    let mut lines = BTreeSet::new();
    let billable = |c: &Option<Concept>| c.as_ref().map(|c| c.role == Role::Code);
    for change in &diff.changes {
        let (was, is) = (billable(&change.was), billable(&change.is));
        let code = change.code.to_string();
        match change.list {
            List::Added | List::Deleted | List::Status => {
                was.map(|was| lines.insert(("Delete".to_string(), was, code.clone())));
                is.map(|is| lines.insert(("Add".to_string(), is, code)));
            }
            List::Revised => {
                is.map(|is| lines.insert(("Revise to".to_string(), is, code)));
            }
            _ => {}
        }
    }
    lines
}

#[test]
fn icd10cm_2026_accounts_for_every_line_of_the_addenda() -> Result<()> {
    let (Some(old), Some(new)) = (real("icd10cm/2025")?, real("icd10cm/2026")?) else { return Ok(()) };
    let diff = compare(&old, &new)?;
    let (ours, told) = (ours(&diff), addenda(&real_text("icd10cm/2026/icd10cm-order-addenda-2026.txt")?));
    assert_eq!(ours.symmetric_difference(&told).collect::<Vec<_>>(), Vec::<&(String, bool, String)>::new());
    assert_eq!(diff.billable(), Counts { added: 487, deleted: 28, revised: 38 });
    assert_eq!(diff.headers(), Counts { added: 143, deleted: 0, revised: 7 });
    let followed: BTreeSet<String> = codes(&diff, List::Renumbered).into_iter().collect();
    let gone: BTreeSet<String> =
        [codes(&diff, List::Deleted), codes(&diff, List::Status)].concat().into_iter().collect();
    assert_eq!(gone, followed, "the conversion table names a successor of each of the 28");
    Ok(())
}

/// The addenda count from the April 2025 file, ours from that of October 2024: 50 codes came and 12 went in between.
#[test]
fn icd10pcs_2026_accounts_for_every_line_of_the_addenda() -> Result<()> {
    let (Some(old), Some(new)) = (real("icd10pcs/2025")?, real("icd10pcs/2026")?) else { return Ok(()) };
    let diff = compare(&old, &new)?;
    assert_eq!(diff.billable(), Counts { added: 206, deleted: 39, revised: 2 });
    assert_eq!(diff.headers(), Counts { added: 6, deleted: 0, revised: 1 });
    let (ours, told) = (ours(&diff), addenda(&real_text("icd10pcs/2026/order_addenda_2026.txt")?));
    assert_eq!(told.difference(&ours).count(), 0, "{:?}", told.difference(&ours).collect::<Vec<_>>());
    let more = ours.difference(&told).filter(|(_, billable, _)| *billable);
    let april = more.fold((0, 0, 0), |(a, d, r), (what, ..)| match what.as_str() {
        "Add" => (a + 1, d, r),
        "Delete" => (a, d + 1, r),
        _ => (a, d, r + 1),
    });
    assert_eq!(april, (50, 12, 2));
    Ok(())
}

/// CMS's report names one action for each code of the later file. What the files show beyond it was done by the quarterly
/// updates of 2017, after the first file and before the second.
#[test]
fn hcpcs_2018_accounts_for_the_transaction_report() -> Result<()> {
    let (Some(old), Some(new)) =
        (real("hcpcs/2017/HCPC17_CONTR_ANWEB.txt")?, real("hcpcs/2018/HCPC2018_CONTR_ANWEB_disc.txt")?)
    else {
        return Ok(());
    };
    let diff = compare(&old, &new)?;
    let report = real_text("hcpcs/2018/HCPC18_Trans_Report_Alpha_ChangesbyAction.prn")?;
    let told = |action: &str| -> BTreeSet<String> {
        let of = |line: &str| {
            line.trim()
                .split_once(' ')
                .filter(|(_, a)| a.trim().eq_ignore_ascii_case(action))
                .map(|(c, _)| c.to_string())
        };
        report.lines().filter_map(of).collect()
    };
    let with = |lists: &[List], what: &str| -> BTreeSet<String> {
        let has = |c: &&plaincode::diff::Change| what.is_empty() || c.details.iter().any(|d| d.what == what);
        lists.iter().flat_map(|l| diff.of(*l)).filter(has).map(|c| c.code.to_string()).collect()
    };
    let (add, discontinued) = (told("ADD"), told("Discontinued"));
    let added = with(&[List::Added], "");
    let ended = with(&[List::Status], "terminated");
    let short_lived: BTreeSet<String> = diff
        .of(List::Added)
        .filter(|c| c.is.as_ref().is_some_and(|is| is.terminated.is_some()))
        .map(|c| c.code.to_string())
        .collect();
    assert_eq!((add.len(), discontinued.len()), (152, 40));
    assert!(add.is_subset(&added));
    let late: Vec<_> = added.difference(&add).filter(|c| !short_lived.contains(*c)).collect();
    assert_eq!(late, ["C1842", "G0659"], "added in 2017 after the file of 2017 was made");
    assert!(short_lived.is_subset(&discontinued), "added by a quarterly update and gone at the year's end");
    let gone: BTreeSet<String> = ended.union(&short_lived).cloned().collect();
    let more: Vec<_> = gone.difference(&discontinued).collect();
    assert_eq!(more, ["G0477", "G0478", "G0479"], "ended in 2016 by the files' dates, and no news to CMS in 2018");
    assert!(discontinued.is_subset(&gone));
    assert!(told("Long Description Change").is_subset(&with(&[List::Revised], "long")));
    assert!(told("Short Description Change").is_subset(&with(&[List::Revised], "short")));
    assert!(told("Coverage Change").is_subset(&with(&[List::Status], "coverage")));
    let mentioned: BTreeSet<String> = diff.changes.iter().map(|c| c.code.to_string()).collect();
    assert!(told("Payment Change").is_subset(&mentioned), "{:?}", told("Payment Change").difference(&mentioned));
    let already = diff.of(List::Deleted).filter(|c| c.was.as_ref().is_some_and(|w| w.terminated.is_some())).count();
    assert_eq!(
        (already, diff.of(List::Deleted).count()),
        (107, 107),
        "codes that had ended before are no longer listed"
    );
    Ok(())
}
