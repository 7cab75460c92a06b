//! `ValueSet/$expand`: the codes of a system, or those that a search finds.

use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{Answer, Operation, check_format, resource, value_set, when};
use crate::fhir::{Expansion, Listed};
use crate::query::Query;
use crate::serve::api::{Caller, Now};
use crate::serve::problem::Problem;
use crate::serve::{Server, edition};
use crate::snapshot::Snapshot;

/// The most codes in one expansion: what the AMA agreed to with the reference server, and enough for anyone else.
const MOST: usize = 1000;

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(in crate::serve) struct ExpandParams {
    /// The value set: a code system's address, its `?fhir_vs`, with `|version` where one is meant.
    #[param(max_length = 1000)]
    url: Option<String>,
    /// Words to find codes by, best first.
    #[param(max_length = 1000)]
    filter: Option<String>,
    /// At most this many codes.
    #[param(minimum = 0, maximum = 1000)]
    count: Option<usize>,
    /// Leave out this many of the first codes.
    #[param(minimum = 0, maximum = 1000000)]
    offset: Option<usize>,
    /// The releases in force on this day.
    date: Option<String>,
    /// Give every wording of each code.
    include_designations: Option<bool>,
    /// `false`: terminated codes too.
    active_only: Option<bool>,
    /// This is taken and changes nothing: an expansion is always flat.
    exclude_nested: Option<bool>,
    /// This is taken and changes nothing.
    display_language: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// The codes of a system, or with `filter` those that it finds, best first.
#[utoipa::path(
    method(get, post),
    path = "/fhir/ValueSet/$expand",
    tag = "fhir",
    params(ExpandParams),
    responses(crate::serve::openapi::Fhir)
)]
pub(in crate::serve) async fn expand(
    State(server): State<Server>,
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<ExpandParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let (mut systems, version) = value_set(&live, &rights, asked.url.as_deref(), complex.get("valueSet"))?;
    let edition = edition(&live, &rights, &mut systems, when(version.as_deref(), asked.date.as_deref())?).await?;
    let snapshots: Vec<&Snapshot> = edition.it.snapshots().iter().filter(|s| systems.contains(s.system())).collect();
    let offset = asked.offset.unwrap_or(0);
    let all = asked.active_only == Some(false);
    let filter = asked.filter.as_deref().filter(|filter| !filter.trim().is_empty());
    let found = match filter {
        Some(filter) => {
            let mut query = Query::read(filter);
            query.systems.clone_from(&systems);
            (query.all, query.prefix) = (all, filter.ends_with(char::is_alphanumeric));
            (query.offset, query.limit) = (offset.min(MOST), asked.count.unwrap_or(MOST).min(MOST));
            let (scored, plan) = edition.it.rank(&query);
            server.0.metrics.searched(edition.it.outcome(&scored, &plan));
            let listed = scored.into_iter().map(|s| (s.snapshot, s.concept));
            listed.map(|(at, concept)| Listed { snapshot: &edition.it.snapshots()[at], concept }).collect()
        }
        None => every(&snapshots, all),
    };
    let end = asked.count.map_or(found.len(), |count| offset.saturating_add(count)).min(found.len());
    let licensed = snapshots.iter().any(|s| s.schema().licensed);
    if end.saturating_sub(offset) > MOST || (licensed && end > MOST) {
        let said = format!("{} codes are more than the {MOST} that are given", found.len());
        return Err(
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, said).hint("ask with `filter`, or with a smaller `count`")
        );
    }
    rights.check_rows(end)?;
    let expansion = Expansion {
        url: asked.url.as_deref(),
        filter,
        count: asked.count,
        offset,
        // A search says whether there are more, not how many.
        total: Some(found.len()).filter(|_| filter.is_none() || found.len() <= end),
        day: live.day(),
        designations: asked.include_designations == Some(true),
        snapshots,
        listed: found.get(offset.min(end)..end).unwrap_or_default().to_vec(),
    };
    Ok(resource(&expansion.value_set()))
}

/// Every code, in code order.
fn every<'s>(snapshots: &[&'s Snapshot], ended_too: bool) -> Vec<Listed<'s>> {
    let of = |snapshot: &&'s Snapshot| {
        let snapshot = *snapshot;
        let all = (0..snapshot.concepts() as u32).filter(move |c| ended_too || !snapshot.has_ended(*c));
        all.map(move |concept| Listed { snapshot, concept })
    };
    snapshots.iter().flat_map(of).collect()
}
