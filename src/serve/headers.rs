//! What every answer carries: strict headers, a tag of what it was made from, compression.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, ETAG, HeaderName, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

use super::Server;

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

/// Puts the layers around the routes.
pub(super) fn layered(routes: Router<Server>, server: Server) -> Router<Server> {
    let compression = CompressionLayer::new().quality(CompressionLevel::Fastest);
    routes.layer(middleware::from_fn_with_state(server, now)).layer(compression).layer(middleware::map_response(strict))
}

async fn strict(mut answer: Response) -> Response {
    for (name, value) in ALWAYS {
        answer.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    answer
}

/// Gives the request what answers now; says "unchanged" to whoever already has that answer.
async fn now(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let live = server.live();
    let path = request.uri().path();
    let tagged = request.method() == Method::GET && (path.starts_with("/api/") || path.starts_with("/fhir/"));
    let tag = tagged.then(|| entity_tag(live.tag(), request.uri().path_and_query().map_or("", |p| p.as_str())));
    if let Some(tag) = &tag
        && holds(request.headers(), tag)
    {
        return tag_with((StatusCode::NOT_MODIFIED).into_response(), tag);
    }
    request.extensions_mut().insert(live);
    let answer = next.run(request).await;
    match tag {
        Some(tag) if answer.status() == StatusCode::OK => tag_with(answer, &tag),
        _ => answer,
    }
}

/// Weak: the same answer may be sent compressed or not.
fn entity_tag(live: &str, asked: &str) -> String {
    let digest = blake3::Hasher::new().update(live.as_bytes()).update(asked.as_bytes()).finalize();
    format!("W/\"{}\"", &digest.to_hex()[..24])
}

fn holds(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_string();
    let given = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    given.flat_map(|value| value.split(',')).any(|given| opaque(given) == opaque(tag) || given.trim() == "*")
}

fn tag_with(mut answer: Response, tag: &str) -> Response {
    if let Ok(value) = HeaderValue::try_from(tag) {
        answer.headers_mut().insert(ETAG, value);
    }
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answer
}
