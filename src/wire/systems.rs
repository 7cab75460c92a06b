//! The JSON of the systems that answer.

use serde::Serialize;

use crate::catalog::Catalog;
use crate::descriptor::Date;
use crate::snapshot::Snapshot;

/// `{day, sample, systems: [{system, title, publisher, uri, licensed, version, effective, counts, kinds, notice, releases}]}`:
/// `sample` is true when nothing is indexed and the built-in sample answers.
pub fn systems<'a>(
    catalog: &'a Catalog,
    answering: &[&'a Snapshot],
    sample: bool,
    day: Date,
) -> impl Serialize + use<'a> {
    let one = |snapshot: &'a Snapshot| one(catalog, snapshot, day);
    SystemsShape { day: day.to_string(), sample, systems: answering.iter().copied().map(one).collect() }
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct SystemsShape<'a> {
    day: String,
    sample: bool,
    systems: Vec<SystemShape<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct SystemShape<'a> {
    system: &'a str,
    title: &'a str,
    publisher: &'a str,
    uri: &'a str,
    licensed: bool,
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective: Option<&'a str>,
    concepts: usize,
    billable: usize,
    modifiers: usize,
    terminated: usize,
    kinds: Vec<KindShape<'a>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    notice: &'a str,
    releases: Vec<ReleaseShape<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct KindShape<'a> {
    kind: &'a str,
    title: &'a str,
    descriptors: usize,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct ReleaseShape<'a> {
    version: &'a str,
    state: &'static str,
    effective: String,
    pinned: bool,
}

fn one<'a>(catalog: &'a Catalog, snapshot: &'a Snapshot, day: Date) -> SystemShape<'a> {
    let (schema, manifest) = (snapshot.schema(), snapshot.manifest());
    let count = |kind: &str| manifest.descriptors.iter().find(|(id, _)| id == kind).map_or(0, |(_, n)| *n);
    let kinds = schema.kinds.iter().map(|k| KindShape { kind: &k.id, title: &k.title, descriptors: count(&k.id) });
    let pinned = |version: &str| catalog.pins().iter().any(|p| p.system == manifest.system && p.version == version);
    let releases = catalog.line(&manifest.system).into_iter().map(|entry| ReleaseShape {
        version: &entry.version,
        state: catalog.state(entry, day).id(),
        effective: entry.first_day().to_string(),
        pinned: pinned(&entry.version),
    });
    SystemShape {
        system: schema.id.as_str(),
        title: &schema.title,
        publisher: &schema.publisher,
        uri: &schema.uri,
        licensed: schema.licensed,
        version: &manifest.version,
        effective: manifest.effective.as_deref(),
        concepts: manifest.concepts,
        billable: manifest.billable,
        modifiers: manifest.modifiers,
        terminated: manifest.terminated,
        kinds: kinds.filter(|k| k.descriptors > 0).collect(),
        notice: snapshot.notice(),
        releases: releases.collect(),
    }
}
