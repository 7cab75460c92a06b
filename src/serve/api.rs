//! The JSON API: each answer is what the command of the same name prints with `--json`, to the byte.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, LINK};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::live::Live;
use super::openapi::{Failures, Missing};
use super::params::{self, CodeParams, DiffParams, MatchBody, Params, SearchParams, SuggestParams, Whole};
use super::problem::Problem;
use super::rights::Rights;
use super::{Server, blocking, edition};
use crate::ask::Over;
use crate::catalog::When;
use crate::code::SystemId;
use crate::diff::{self, Diff, Links, Side};
use crate::query::Query;
use crate::search::{Engine, Hits};
use crate::snapshot::Snapshot;
use crate::suggest::suggest as suggested;
use crate::{ask, wire};

type Answer = Result<Response, Problem>;

/// What answers: taken once for each request.
pub(super) type Now = Extension<Arc<Live>>;

/// What whoever asks may see.
pub(super) type Caller = Arc<Rights>;

/// The answer to a search.
pub(super) enum Found {
    /// From one release of each system.
    Hits(Hits),
    /// From all releases, one line for each code.
    Over(Over),
}

/// Answers a search within the rights of whoever asks.
pub(super) async fn found(
    server: &Server,
    live: &Arc<Live>,
    rights: &Rights,
    mut query: Query,
    when: When,
) -> Result<Found, Problem> {
    let edition = edition(live, rights, &mut query.systems, when).await?;
    rights.check_rows(query.offset + query.limit)?;
    if when == When::All {
        return Ok(Found::Over(ask::search_all(&edition, live.catalog(), &query)));
    }
    let found = match ask::code_not_there(&edition.it, &query) {
        Some(_) => {
            // Looking through other releases takes longer than a search.
            let live = Arc::clone(live);
            blocking(move || ask::search(&edition, live.catalog(), &query)).await?
        }
        None => ask::search(&edition, live.catalog(), &query)?,
    };
    server.0.metrics.searched(found.outcome);
    Ok(Found::Hits(found))
}

/// One ranked list over all systems.
#[utoipa::path(get, path = "/api/search", tag = "search", params(SearchParams), responses(
    (status = 200, description = "The codes found, best first; where there are more, the header `link` says where they follow",
        body = wire::HitsShape<'static>, content_type = "application/json"),
    Failures, Missing,
))]
pub(super) async fn search(
    State(server): State<Server>,
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    uri: Uri,
    Params(asked): Params<SearchParams>,
) -> Answer {
    let (query, when) = asked.read()?;
    let (end, explain) = (query.offset + query.limit, query.explain);
    let (body, more) = match found(&server, &live, &rights, query, when).await? {
        Found::Hits(found) => (wire::json(&wire::hits(&found, explain)), found.total > end),
        Found::Over(over) => (wire::json(&wire::folded(&over, explain)), over.more),
    };
    let mut answer = json(StatusCode::OK, body);
    if let Some(next) = Some(end).filter(|_| more).and_then(|end| next_page(&uri, end)) {
        answer.headers_mut().insert(LINK, next);
    }
    Ok(answer)
}

/// The same question from `offset` on, as RFC 8288 has it.
fn next_page(uri: &Uri, offset: usize) -> Option<HeaderValue> {
    let others = uri.query()?.split('&').filter(|pair| !pair.starts_with("offset="));
    let query: Vec<&str> = others.collect();
    HeaderValue::try_from(format!("<{}?{}&offset={offset}>; rel=\"next\"", uri.path(), query.join("&"))).ok()
}

/// How the last word may go on, which descriptors may be meant, and which words mean the same.
#[utoipa::path(get, path = "/api/suggest", tag = "search", params(SuggestParams), responses(
    (status = 200, description = "What may be meant", body = wire::SuggestionsShape<'static>, content_type = "application/json"),
    Failures, Missing,
))]
pub(super) async fn suggest(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Params(asked): Params<SuggestParams>,
) -> Answer {
    let mut begun = asked.read()?;
    let edition = edition(&live, &rights, &mut begun.systems, begun.when).await?;
    let found = suggested(&edition.it, &begun.text, &begun.systems, begun.limit);
    Ok(json(StatusCode::OK, wire::json(&wire::suggestions(&found, &edition.warnings_of(&begun.systems)))))
}

/// Everything that a release says of a code.
#[utoipa::path(get, path = "/api/codes/{system}/{code}", tag = "codes",
    params(
        ("system" = String, Path, description = "The code system", max_length = 40, pattern = "^[A-Za-z0-9-]{1,40}$"),
        ("code" = String, Path, description = "The code, in any spelling", max_length = 40, pattern = "^[A-Za-z0-9.-]{1,40}$"),
        CodeParams,
    ),
    responses(
        (status = 200, description = "What is known of it", body = wire::LookupShape<'static>, content_type = "application/json"),
        (status = 404, description = "No release asked has it, or there is no such system or release; what other releases \
            say of it is in `elsewhere`",
            content((wire::LookupShape<'static> = "application/json"), (Problem = "application/problem+json"))),
        Failures,
    ))]
pub(super) async fn code(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Path((system, code)): Path<(String, String)>,
    Params(asked): Params<CodeParams>,
) -> Answer {
    let looked = looked(&live, &rights, &system, code, asked.when()?).await?;
    let status = if looked.entries.is_empty() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    Ok(json(status, wire::json(&wire::lookup(&looked))))
}

/// Looks a code up within the rights of whoever asks.
pub(super) async fn looked(
    live: &Arc<Live>,
    rights: &Rights,
    system: &str,
    code: String,
    when: When,
) -> Result<ask::Looked, Problem> {
    let mut systems = params::systems(&[system.to_string()])?;
    let edition = edition(live, rights, &mut systems, when).await?;
    let codes = ask::codes(std::slice::from_ref(&code))?;
    let is_there = |s: &&Snapshot| codes.iter().any(|code| s.find(code).is_some());
    let at_once = in_systems(&edition.it, &systems).iter().any(is_there);
    let live = Arc::clone(live);
    let look = move || -> crate::error::Result<ask::Looked> {
        let mut looked = ask::lookup(&in_systems(&edition.it, &systems), live.catalog(), &[code])?;
        looked.warnings.extend(edition.warnings_of(&systems));
        Ok(looked)
    };
    // Looking through other releases takes longer.
    if at_once { Ok(look()?) } else { blocking(look).await }
}

fn in_systems<'e>(engine: &'e Engine, systems: &[SystemId]) -> Vec<&'e Snapshot> {
    engine.snapshots().iter().filter(|s| systems.contains(s.system())).collect()
}

/// The code systems that answer, and which releases of them there are.
#[utoipa::path(get, path = "/api/systems", tag = "codes", responses(
    (status = 200, description = "The systems", body = wire::systems::SystemsShape<'static>, content_type = "application/json"),
    Failures,
))]
pub(super) async fn systems(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Params(_): Params<params::Nothing>,
) -> Answer {
    let today = live.today();
    let answering: Vec<&Snapshot> = today.it.snapshots().iter().filter(|s| rights.allow(s.schema())).collect();
    let body = wire::systems::systems(live.catalog(), &answering, today.is_sample(), live.day());
    Ok(json(StatusCode::OK, wire::json(&body)))
}

/// What changed between two releases of one system.
#[utoipa::path(get, path = "/api/diff", tag = "codes", params(DiffParams), responses(
    (status = 200, description = "What was added, deleted, reworded, renumbered", body = wire::changes::DiffShape<'static>,
        content_type = "application/json"),
    Failures, Missing,
))]
pub(super) async fn diff(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Params(asked): Params<DiffParams>,
) -> Answer {
    let shape = |diff: &Diff| wire::json(&wire::changes::diff(diff, None, None));
    Ok(json(StatusCode::OK, compared(live, rights, asked, shape).await?))
}

/// Compares two releases within the rights of whoever asks, and shapes what is found.
pub(super) async fn compared<T: Send + 'static>(
    live: Arc<Live>,
    rights: Caller,
    asked: DiffParams,
    shape: impl FnOnce(&Diff) -> T + Send + 'static,
) -> Result<T, Problem> {
    let compared = blocking(move || {
        let (from, to) = (ask::named(live.catalog(), &asked.from)?, ask::named(live.catalog(), &asked.to)?);
        if let Err(refused) = rights.check(from.schema()).and_then(|()| rights.check(to.schema())) {
            return Ok(Err(refused));
        }
        let diff = diff::diff(&Side::of_snapshot(&from), &Side::of_snapshot(&to), &Links::default())?;
        Ok(rights.check_rows(diff.changes.len()).map(|()| shape(&diff)))
    });
    compared.await?
}

/// Many texts at once, the best codes for each.
#[utoipa::path(post, path = "/api/match", tag = "search", request_body = MatchBody, responses(
    (status = 200, description = "For each text, in the order given, what a search finds",
        body = wire::MatchesShape<'static>, content_type = "application/json"),
    Failures, Missing,
))]
pub(super) async fn matches(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Params(_): Params<params::Nothing>,
    Whole(body): Whole,
) -> Answer {
    let (mut queries, when) = MatchBody::read(&body)?;
    let mut systems = queries.first().map(|query| query.systems.clone()).unwrap_or_default();
    let edition = edition(&live, &rights, &mut systems, when).await?;
    for query in &mut queries {
        query.systems.clone_from(&systems);
        rights.check_rows(query.limit)?;
    }
    let all = blocking(move || {
        let one = |query: &Query| Ok((query.text.clone(), ask::search(&edition, live.catalog(), query)?));
        Ok(wire::json(&wire::matches(&queries.iter().map(one).collect::<crate::error::Result<Vec<_>>>()?)))
    });
    Ok(json(StatusCode::OK, all.await?))
}

/// Whether the server lives.
#[derive(Serialize, ToSchema)]
pub(super) struct Health {
    /// `ok`, `ready`, or why not.
    status: &'static str,
}

/// Whether the server is alive.
#[utoipa::path(get, path = "/healthz", tag = "operation", responses(
    (status = 200, description = "It is", body = Health, content_type = "application/json"),
))]
pub(super) async fn healthz() -> Response {
    json(StatusCode::OK, wire::json(&Health { status: "ok" }))
}

/// Whether questions are welcome: not while the server stops.
#[utoipa::path(get, path = "/readyz", tag = "operation", responses(
    (status = 200, description = "They are", body = Health, content_type = "application/json"),
    (status = 503, description = "The server is stopping", body = Health, content_type = "application/json"),
))]
pub(super) async fn readyz(State(server): State<Server>) -> Response {
    if server.is_stopping() {
        return json(StatusCode::SERVICE_UNAVAILABLE, wire::json(&Health { status: "stopping" }));
    }
    json(StatusCode::OK, wire::json(&Health { status: "ready" }))
}

pub(super) fn json(status: StatusCode, body: String) -> Response {
    (status, [(CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response()
}
