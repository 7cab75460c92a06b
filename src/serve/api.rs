//! The JSON API: each answer is what the command of the same name prints with `--json`, to the byte.

use std::sync::Arc;

use axum::Extension;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, LINK};
use axum::http::{HeaderValue, Uri};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::live::Live;
use super::params::{CodeParams, Params, SearchParams, SuggestParams, systems as read_systems};
use super::problem::Problem;
use super::{blocking, edition};
use crate::catalog::When;
use crate::snapshot::Snapshot;
use crate::suggest::suggest as suggested;
use crate::{ask, wire};

type Answer = Result<Response, Problem>;

/// What answers: taken once for each request.
type Now = Extension<Arc<Live>>;

/// One ranked list over all systems.
#[utoipa::path(get, path = "/api/search", tag = "search", params(SearchParams), responses((status = 200)))]
pub(super) async fn search(Extension(live): Now, uri: Uri, Params(asked): Params<SearchParams>) -> Answer {
    let (query, when) = asked.read()?;
    let edition = edition(&live, &query.systems, when).await?;
    let end = query.offset + query.limit;
    let (body, more) = if when == When::All {
        let over = ask::search_all(&edition, live.catalog(), &query);
        (wire::json(&wire::folded(&over, query.explain)), over.more)
    } else {
        let explain = query.explain;
        let found = match ask::code_not_there(&edition.it, &query) {
            // Looking through other releases takes longer than a search.
            Some(_) => blocking(move || ask::search(&edition, live.catalog(), &query)).await?,
            None => ask::search(&edition, live.catalog(), &query)?,
        };
        (wire::json(&wire::hits(&found, explain)), found.total > end)
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
#[utoipa::path(get, path = "/api/suggest", tag = "search", params(SuggestParams), responses((status = 200)))]
pub(super) async fn suggest(Extension(live): Now, Params(asked): Params<SuggestParams>) -> Answer {
    let begun = asked.read()?;
    let edition = edition(&live, &begun.systems, begun.when).await?;
    let found = suggested(&edition.it, &begun.text, &begun.systems, begun.limit);
    Ok(json(StatusCode::OK, wire::json(&wire::suggestions(&found, &edition.warnings_of(&begun.systems)))))
}

/// Everything that a release says of a code.
#[utoipa::path(get, path = "/api/codes/{system}/{code}", tag = "codes", params(CodeParams), responses((status = 200)))]
pub(super) async fn code(
    Extension(live): Now,
    Path((system, code)): Path<(String, String)>,
    Params(asked): Params<CodeParams>,
) -> Answer {
    let when = asked.when()?;
    let systems = read_systems(&[system])?;
    let edition = edition(&live, &systems, when).await?;
    let looked = blocking(move || {
        let wanted = |s: &&Snapshot| systems.contains(s.system());
        let asked: Vec<&Snapshot> = edition.it.snapshots().iter().filter(wanted).collect();
        let mut looked = ask::lookup(&asked, live.catalog(), &[code])?;
        looked.warnings.extend(edition.warnings_of(&systems));
        Ok(looked)
    })
    .await?;
    let status = if looked.entries.is_empty() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    Ok(json(status, wire::json(&wire::lookup(&looked))))
}

/// The code systems that answer, and which releases of them there are.
#[utoipa::path(get, path = "/api/systems", tag = "codes", responses((status = 200)))]
pub(super) async fn systems(Extension(live): Now) -> Answer {
    let today = live.today();
    let answering: Vec<&Snapshot> = today.it.snapshots().iter().collect();
    let body = wire::systems::systems(live.catalog(), &answering, today.is_sample(), live.day());
    Ok(json(StatusCode::OK, wire::json(&body)))
}

#[derive(Serialize)]
struct Health {
    status: &'static str,
}

/// Whether the server is alive.
#[utoipa::path(get, path = "/healthz", tag = "operation", responses((status = 200)))]
pub(super) async fn healthz() -> Response {
    json(StatusCode::OK, wire::json(&Health { status: "ok" }))
}

fn json(status: StatusCode, body: String) -> Response {
    (status, [(CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response()
}
