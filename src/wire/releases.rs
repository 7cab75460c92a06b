//! The JSON of the catalog: `releases`, `activate`, `rollback`, `verify`, `prune`, `purge`, `license`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::catalog::{Catalog, Entry, Event, Pruned, Purged, Report, Switch};
use crate::descriptor::Date;
use crate::diff::List;
use crate::history::Elsewhere;
use crate::license::License;
use crate::rebuild::Rebuilt;

/// `{home, day, releases: [{system, version, state, effective, until, pinned, folder, license}], journal}`; `licenses` by folder.
pub fn releases<'a>(
    catalog: &'a Catalog,
    licenses: &'a BTreeMap<String, License>,
    day: Date,
    journal: Vec<Event>,
) -> impl Serialize + use<'a> {
    let release = |system: &'a str| {
        let line = catalog.line(system);
        let next: Vec<Option<Date>> = line.iter().skip(1).map(|e| Some(e.first_day())).chain([None]).collect();
        line.into_iter().zip(next).map(move |(entry, next)| ReleaseShape {
            system: &entry.system,
            version: &entry.version,
            state: catalog.state(entry, day).id(),
            effective: entry.first_day().to_string(),
            until: next.and_then(|next| next.yesterday().ok()).map(|day| day.to_string()),
            pinned: catalog.pins().iter().any(|p| p.system == entry.system && p.version == entry.version),
            folder: &entry.folder,
            license: licenses.get(&entry.folder).map(|one| license(one, day)),
        })
    };
    ReleasesShape {
        home: catalog.home().display().to_string(),
        day: day.to_string(),
        releases: catalog.systems().into_iter().flat_map(release).collect(),
        journal,
    }
}

/// A license as it stands on `day`: `valid`, `ended` (it answers with a warning) or `expired`.
#[derive(Serialize)]
pub(super) struct LicenseShape<'a> {
    licensee: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seats: Option<u32>,
    accepted: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    renewed: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i32>,
    standing: &'static str,
    terms: &'a str,
}

pub(super) fn license(license: &License, day: Date) -> LicenseShape<'_> {
    LicenseShape {
        licensee: &license.licensee,
        id: license.id.as_deref(),
        seats: license.seats,
        accepted: &license.accepted,
        renewed: license.renewed.as_deref(),
        valid_to: license.valid_to.map(|day| day.to_string()),
        days_left: license.days_left(day),
        standing: license.standing(day).id(),
        terms: &license.terms,
    }
}

/// `{renewed: [{system, version, license}]}`.
pub fn renewed<'a>(all: &'a [(Entry, License)], day: Date) -> impl Serialize + use<'a> {
    #[derive(Serialize)]
    struct One<'a> {
        system: &'a str,
        version: &'a str,
        license: LicenseShape<'a>,
    }
    #[derive(Serialize)]
    struct All<'a> {
        renewed: Vec<One<'a>>,
    }
    let one = |(entry, of): &'a (Entry, License)| One {
        system: &entry.system,
        version: &entry.version,
        license: license(of, day),
    };
    All { renewed: all.iter().map(one).collect() }
}

/// `{removed: [{system, version, folder, files, bytes, in_use, left}], answers}`.
pub fn purged<'a>(purged: &'a [Purged], answers: Option<&'a str>) -> impl Serialize + use<'a> {
    #[derive(Serialize)]
    struct One<'a> {
        system: &'a str,
        version: &'a str,
        folder: String,
        files: usize,
        bytes: u64,
        in_use: bool,
        left: bool,
    }
    #[derive(Serialize)]
    struct All<'a> {
        removed: Vec<One<'a>>,
        answers: Option<&'a str>,
    }
    let one = |p: &'a Purged| One {
        system: &p.entry.system,
        version: &p.entry.version,
        folder: p.folder.display().to_string(),
        files: p.files,
        bytes: p.bytes,
        in_use: p.in_use,
        left: p.left,
    };
    All { removed: purged.iter().map(one).collect(), answers }
}

/// `{system, was, is, pinned}`.
pub fn switch(switch: &Switch) -> impl Serialize {
    SwitchShape { system: &switch.system, was: switch.was.as_deref(), is: switch.is.as_deref(), pinned: switch.pinned }
}

/// `{home, snapshots: [{system, version, sound, digest, problem, hint, files}]}`.
pub fn verified<'a>(home: &Path, reports: &'a [Report]) -> impl Serialize + use<'a> {
    let report = |report: &'a Report| ReportShape {
        system: &report.entry.system,
        version: &report.entry.version,
        sound: report.problem.is_none(),
        digest: report.digest.as_deref(),
        problem: report.problem.as_ref().map(ToString::to_string),
        files: report.manifest.iter().flat_map(|m| &m.files).map(|f| f.name.as_str()).collect(),
    };
    VerifiedShape { home: home.display().to_string(), snapshots: reports.iter().map(report).collect() }
}

/// `{removed: [{system, version}], in_use: […]}`.
pub fn pruned(pruned: &[Pruned]) -> impl Serialize {
    let named = |in_use: bool| -> Vec<NamedShape<'_>> {
        let of = pruned.iter().filter(|p| p.in_use == in_use);
        of.map(|p| NamedShape { system: &p.entry.system, version: &p.entry.version }).collect()
    };
    PrunedShape { removed: named(false), in_use: named(true) }
}

/// `{system, version, published, answers, odd, looked_for, concepts, bytes, seconds, since, changes}`.
pub fn rebuilt(rebuilt: &Rebuilt, seconds: f64) -> impl Serialize {
    RebuiltShape {
        system: &rebuilt.manifest.system,
        version: &rebuilt.manifest.version,
        published: rebuilt.published,
        answers: rebuilt.answers.as_deref(),
        odd: &rebuilt.odd,
        looked_for: rebuilt.looked_for,
        concepts: rebuilt.manifest.concepts,
        bytes: rebuilt.bytes,
        seconds: (seconds * 1000.0).round() / 1000.0,
        since: rebuilt.diff.as_ref().map(|diff| diff.from.version.as_str()),
        changes: rebuilt.diff.as_ref().map(|diff| List::ALL.map(|list| (list.id(), diff.of(list).count())).to_vec()),
    }
}

#[derive(Serialize)]
struct RebuiltShape<'a> {
    system: &'a str,
    version: &'a str,
    published: bool,
    answers: Option<&'a str>,
    odd: &'a [String],
    looked_for: usize,
    concepts: usize,
    bytes: u64,
    seconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_map")]
    changes: Option<Vec<(&'static str, usize)>>,
}

fn as_map<S: serde::Serializer>(pairs: &Option<Vec<(&str, usize)>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().flatten().map(|(name, n)| (name, n)))
}

/// What another release says of a code: `gone` since `day`, or coming on it, with the wording there and the successors.
pub(super) fn elsewhere(found: &Elsewhere) -> ElsewhereShape<'_> {
    let successor = |(code, display, source): &'_ (String, String, String)| SuccessorShape {
        code: code.clone(),
        display: display.clone(),
        source: source.clone(),
    };
    ElsewhereShape {
        system: found.system.as_str(),
        version: &found.version,
        code: &found.code,
        display: &found.display,
        gone: found.gone,
        day: found.day.to_string(),
        successors: found.successors.iter().map(successor).collect(),
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct ElsewhereShape<'a> {
    system: &'a str,
    version: &'a str,
    code: &'a str,
    display: &'a str,
    gone: bool,
    day: String,
    successors: Vec<SuccessorShape>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct SuccessorShape {
    code: String,
    display: String,
    source: String,
}

#[derive(Serialize)]
struct ReleasesShape<'a> {
    home: String,
    day: String,
    releases: Vec<ReleaseShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    journal: Vec<Event>,
}

#[derive(Serialize)]
struct ReleaseShape<'a> {
    system: &'a str,
    version: &'a str,
    state: &'static str,
    effective: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    pinned: bool,
    folder: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<LicenseShape<'a>>,
}

#[derive(Serialize)]
struct SwitchShape<'a> {
    system: &'a str,
    was: Option<&'a str>,
    is: Option<&'a str>,
    pinned: bool,
}

#[derive(Serialize)]
struct VerifiedShape<'a> {
    home: String,
    snapshots: Vec<ReportShape<'a>>,
}

#[derive(Serialize)]
struct ReportShape<'a> {
    system: &'a str,
    version: &'a str,
    sound: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
    files: Vec<&'a str>,
}

#[derive(Serialize)]
struct PrunedShape<'a> {
    removed: Vec<NamedShape<'a>>,
    in_use: Vec<NamedShape<'a>>,
}

#[derive(Serialize)]
struct NamedShape<'a> {
    system: &'a str,
    version: &'a str,
}
