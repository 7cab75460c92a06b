//! Release day: index a release aside, hold it against the one that answers, and publish it only when nothing is odd.
//!
//! What is odd is said in words; whoever knows better may publish all the same. A release for a day to come is held against the one
//! that answers now, and answers by itself from its day on.

use rayon::prelude::*;

use crate::analyzer::Analyzer;
use crate::catalog::{Catalog, Writer, today};
use crate::descriptor::Role;
use crate::diff::{self, Diff, Links, Side};
use crate::error::{Error, Result};
use crate::ingest::Supplement;
use crate::lexicon::Lexicon;
use crate::progress::Progress;
use crate::query::Query;
use crate::release::{Release, Version};
use crate::schema::{ReleaseRules, Schema};
use crate::search::Engine;
use crate::snapshot::{Manifest, Snapshot};

/// How many codes are looked for by their own wording when not all are.
const SAMPLED: usize = 200;
/// A code must be among this many answers to its own wording.
const WITHIN: usize = 10;
/// A difference of so few is never odd.
const FEW: usize = 10;
/// More than one lost code in so many is odd: a few that share nearly all their words with others are always lost.
const LOST_OF: usize = 1_000;
/// At most so many lost codes are named.
const NAMED: usize = 5;

/// How a rebuild is to be done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Look for every code by its own wording, not for a sample.
    pub full: bool,
    /// Publish even what is odd.
    pub force: bool,
}

/// What came of it.
#[derive(Debug)]
pub struct Rebuilt {
    /// The new snapshot's manifest.
    pub manifest: Manifest,
    /// Its size on disk in bytes.
    pub bytes: u64,
    /// What is odd, in sentences.
    pub odd: Vec<String>,
    /// What is worth knowing but not odd, in a sentence.
    pub remark: Option<String>,
    /// What differs from the release that answered; none when there was none.
    pub diff: Option<Diff>,
    /// How many codes were looked for by their own wording.
    pub looked_for: usize,
    /// Whether it was published.
    pub published: bool,
    /// The version that answers now.
    pub answers: Option<String>,
}

/// Rebuilds one release in the writer's home.
///
/// # Errors
/// Whatever keeps it from being built, checked or published; then nothing has changed.
pub fn rebuild(
    writer: &Writer,
    catalog: &Catalog,
    release: &Release,
    options: Options,
    progress: &dyn Progress,
) -> Result<Rebuilt> {
    let built = writer.build(release, progress)?;
    progress.begin("comparing", 0, "");
    let new = built.open()?;
    let system = release.system.as_str();
    // What answers now may be damaged or of another format: then this is its repair, and there is nothing to hold it against.
    // Counts and codes alone are told of it, whatever its license.
    let active = catalog.answering(system, today()).and_then(|entry| catalog.open_unshown(entry).ok());
    let mut odd = Vec::new();
    let mut changes = None;
    if let Some(active) = &active {
        odd.extend(out_of_bounds(active.manifest(), new.manifest(), &new.schema().release));
        changes = Some(diff::diff(&Side::of_snapshot(active), &Side::of_snapshot(&new), &Links::default())?);
    }
    drop((active, new));
    progress.end();
    let (looked_for, lost) = lost(built.open()?, options.full, progress)?;
    let told = (!lost.is_empty()).then(|| {
        let named = lost.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        format!("{} of {looked_for} codes are not found by their own wording, such as {named}", lost.len())
    });
    let many = lost.len() * LOST_OF > looked_for;
    odd.extend(told.clone().filter(|_| many));
    let remark = told.filter(|_| !many);
    let published = odd.is_empty() || options.force;
    let manifest = built.manifest().clone();
    let bytes = manifest.contents.iter().map(|f| f.bytes).sum();
    if published {
        writer.admit(built)?;
    }
    let now = Catalog::open(catalog.home())?;
    let answers = now.answering(system, today()).map(|e| e.version.clone());
    Ok(Rebuilt { manifest, bytes, odd, remark, diff: changes, looked_for, published, answers })
}

/// Adds a supplement to a release that the home has: the snapshot is built again from what it holds and the supplement's names.
/// `version` is the one that a person asks for; else it is the one that the supplement was made for, else the one that answers.
///
/// # Errors
/// [`Error::BadRequest`] when it is of no certain system, [`Error::NotInHome`] when there is no such release; whatever keeps the
/// snapshot from being read, built or published. Then nothing has changed.
pub fn add(
    writer: &Writer,
    catalog: &Catalog,
    supplement: &Supplement,
    version: Option<Version>,
    progress: &dyn Progress,
) -> Result<(Manifest, u64)> {
    let systems = catalog.systems();
    let system = match (&supplement.system, systems.as_slice()) {
        (Some(system), _) => system.as_str(),
        (None, [only]) => only,
        (None, _) => {
            return Err(Error::BadRequest {
                what: "the code system of the supplement",
                expected: format!("`--system NAME`, one of {}", systems.join(", ")),
                found: supplement.file.name.clone(),
            });
        }
    };
    let exact = version.or(supplement.version).and_then(|version| catalog.find(system, &version.to_string()));
    let entry = match version {
        Some(_) => exact,
        None => exact.or_else(|| catalog.answering(system, today())),
    };
    let asked = version.map(|version| format!("@{version}")).unwrap_or_default();
    let missing = || Error::NotInHome { what: format!("release {system}{asked}"), home: catalog.home().to_path_buf() };
    let snapshot = catalog.open_entry(entry.ok_or_else(missing)?)?;
    progress.begin("reading", 0, "");
    let mut release = snapshot.to_release();
    progress.end();
    drop(snapshot);
    let schema = Schema::for_release(&release)?;
    supplement.apply(&mut release, &schema)?;
    writer.publish(&release, progress)
}

/// Warns where the snapshot that `release` takes the place of has supplements that it has not.
pub fn warn_of_dropped(catalog: &Catalog, release: &mut Release) {
    let entry = catalog.find(release.system.as_str(), &release.version.to_string());
    let before = entry.and_then(|entry| crate::catalog::manifest_of(catalog, entry).ok());
    for supplement in before.iter().flat_map(|manifest| &manifest.supplements) {
        let name = &supplement.file.name;
        if !release.supplements.iter().any(|kept| kept.file.name.rsplit('/').next() == name.rsplit('/').next()) {
            let warning =
                format!("{name}, which was added before, is not part of it any more: index it again to have its names");
            release.warnings.push(warning);
        }
    }
}

/// Which counts of the later release lie outside what its schema expects after the earlier one.
pub fn out_of_bounds(active: &Manifest, new: &Manifest, rules: &ReleaseRules) -> Vec<String> {
    let year = |m: &Manifest| m.version.get(..4).and_then(|y| y.parse::<i32>().ok()).unwrap_or(0);
    let years = f64::from((year(new) - year(active)).abs().max(1));
    // Going back in time, what grew must shrink.
    let (shrink, grow) = if year(new) < year(active) { (rules.grow, rules.shrink) } else { (rules.shrink, rules.grow) };
    let mut odd = Vec::new();
    let mut hold = |what: &str, was: usize, is: usize| {
        let low = was as f64 * (1.0 - shrink * years).max(0.0);
        let high = was as f64 * (1.0 + grow * years);
        let far = was.abs_diff(is) > FEW || (was > 0 && is == 0);
        if far && (is == 0 || (is as f64) < low || is as f64 > high) {
            odd.push(format!(
                "{is} {what}, where {} has {was}: expected {:.0} to {:.0}",
                active.version,
                low.ceil(),
                high.floor()
            ));
        }
    };
    hold("concepts", active.concepts, new.concepts);
    hold("codes that can be reported", active.billable, new.billable);
    hold("modifiers", active.modifiers, new.modifiers);
    for (kind, was) in &active.descriptors {
        let is = new.descriptors.iter().find(|(k, _)| k == kind).map_or(0, |(_, n)| *n);
        hold(&format!("descriptors of kind {kind}"), *was, is);
    }
    odd
}

/// How many codes were looked for by their own wording, and those that were not found.
///
/// # Errors
/// [`crate::error::Error::BadRule`] when a shipped rule file is wrong, which a test rules out.
pub fn lost(snapshot: Snapshot, full: bool, progress: &dyn Progress) -> Result<(usize, Vec<String>)> {
    let analyzer = Analyzer::builtin()?;
    let lexicon = Lexicon::builtin(&analyzer)?;
    let engine = Engine::new(vec![snapshot], analyzer, lexicon)?;
    let [snapshot] = engine.snapshots() else { return Ok((0, Vec::new())) };
    let reported = |c: &u32| snapshot.role(*c) == Role::Code && !snapshot.has_ended(*c);
    let codes: Vec<u32> = (0..snapshot.concepts() as u32).filter(reported).collect();
    let step = if full { 1 } else { codes.len().div_ceil(SAMPLED).max(1) };
    let asked: Vec<u32> = codes.into_iter().step_by(step).collect();
    progress.begin("checking", asked.len() as u64, "codes");
    let wording = |concept: u32| snapshot.text(snapshot.display(concept));
    let found = |concept: u32| {
        let (scored, _) = engine.rank(&Query { limit: WITHIN, ..Query::new(wording(concept)) });
        progress.advance(1);
        // Codes that share one wording cannot be told apart by it.
        scored.iter().take(WITHIN).any(|s| s.concept == concept || wording(s.concept) == wording(concept))
    };
    let lost = asked.par_iter().filter(|concept| !found(**concept)).map(|c| snapshot.printed_code(*c)).collect();
    progress.end();
    Ok((asked.len(), lost))
}
