//! What every answer carries: strict headers, a tag of what it was made from, compression.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;

use super::api::Caller;
use super::problem::Problem;
use super::{Server, guard, observe};
use crate::fhir;

/// Nothing but this server's own files, and no frame around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (HeaderName::from_static("x-content-type-options"), "nosniff"),
    (HeaderName::from_static("referrer-policy"), "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    // Licensed text is not for crawlers.
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

/// Puts the layers around the routes, the outermost last.
pub(super) fn layered(routes: Router<Server>, server: &Server) -> Router<Server> {
    let compression = CompressionLayer::new().quality(CompressionLevel::Fastest);
    routes
        .layer(from_fn_with_state(server.clone(), now))
        .layer(from_fn_with_state(server.clone(), guard::guard))
        .layer(compression)
        .layer(cors(&server.0.settings.cors))
        .layer(middleware::from_fn(strict))
        .layer(from_fn_with_state(server.clone(), observe::observe))
}

fn cors(origins: &[String]) -> CorsLayer {
    let origins: Vec<HeaderValue> = origins.iter().filter_map(|origin| HeaderValue::try_from(origin).ok()).collect();
    if origins.is_empty() {
        return CorsLayer::new();
    }
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE, IF_NONE_MATCH])
        .expose_headers([ETAG, HeaderName::from_static("link")])
}

/// Adds the headers; under `/fhir`, tells problems as FHIR does.
async fn strict(request: Request, next: Next) -> Response {
    let is_fhir = request.uri().path().starts_with("/fhir/") || request.uri().path() == "/fhir";
    let mut answer = next.run(request).await;
    if let Some(problem) = answer.extensions_mut().remove::<Problem>().filter(|_| is_fhir) {
        let (parts, _) = answer.into_parts();
        answer = as_outcome(&problem, parts.headers);
    }
    for (name, value) in ALWAYS {
        answer.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    answer
}

fn as_outcome(problem: &Problem, headers: HeaderMap) -> Response {
    let code = fhir::issue_type(problem.status.as_u16());
    let body = fhir::outcome(code, &problem.detail, problem.hint.as_deref()).to_string();
    let mut answer = (problem.status, body).into_response();
    let kept = headers.into_iter().filter_map(|(name, value)| Some((name?, value)));
    let own = |name: &HeaderName| ["content-length", "content-type", "content-encoding"].contains(&name.as_str());
    for (name, value) in kept.filter(|(name, _)| !own(name)) {
        answer.headers_mut().insert(name, value);
    }
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/fhir+json"));
    answer
}

/// Gives the request what answers now; says "unchanged" to whoever already has that answer.
async fn now(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let live = server.live();
    let path = request.uri().path();
    let tagged = request.method() == Method::GET && (path.starts_with("/api/") || path.starts_with("/fhir/"));
    let tag = tagged.then(|| entity_tag(live.tag(), &request));
    if let Some(tag) = &tag
        && holds(request.headers(), tag)
    {
        return tag_with(StatusCode::NOT_MODIFIED.into_response(), tag);
    }
    request.extensions_mut().insert(live);
    let answer = next.run(request).await;
    match tag {
        Some(tag) if answer.status() == StatusCode::OK => tag_with(answer, &tag),
        _ => answer,
    }
}

/// Of what answers, what was asked, and who asked. Weak: the same answer may be sent compressed or not.
fn entity_tag(live: &str, request: &Request) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(live.as_bytes());
    hasher.update(request.uri().path_and_query().map_or("", |asked| asked.as_str()).as_bytes());
    // FHIR names its own address in some answers.
    let host = request.headers().get("host").map_or(&b""[..], HeaderValue::as_bytes);
    hasher.update(host);
    if let Some(rights) = request.extensions().get::<Caller>().filter(|rights| !rights.is_whole()) {
        hasher.update(format!("{:?}", Arc::as_ref(rights)).as_bytes());
    }
    format!("W/\"{}\"", &hasher.finalize().to_hex()[..24])
}

fn holds(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_string();
    let given = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    given.flat_map(|value| value.split(',')).any(|given| opaque(given) == opaque(tag))
}

fn tag_with(mut answer: Response, tag: &str) -> Response {
    if let Ok(value) = HeaderValue::try_from(tag) {
        answer.headers_mut().insert(ETAG, value);
    }
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answer
}
