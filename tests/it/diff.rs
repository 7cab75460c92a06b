//! Release × release: what each list holds.

use plaincode::code::Code;
use plaincode::descriptor::{Concept, Role};
use plaincode::diff::{Counts, Diff, Links, List, Side, diff};
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
