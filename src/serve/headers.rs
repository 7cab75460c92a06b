//! What every answer carries: strict headers, a tag of what it was made from, compression.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName,
    IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower::{ServiceExt, service_fn};
use tower_http::CompressionLevel;
use tower_http::compression::Compression;
use tower_http::compression::predicate::{DefaultPredicate, Predicate, SizeAbove};
use tower_http::cors::CorsLayer;

use super::api::Caller;
use super::observe::Observed;
use super::problem::Problem;
use super::rights::Rights;
use super::{Server, guard};
use crate::fhir;

/// What goes into one packet whole is not worth compressing, in bytes.
const SMALL: u64 = 1024;

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

/// Puts around the routes what every request goes through. It is one layer, because each layer of a router copies all that are
/// within it, for each request: six of them took longer than a quick search.
pub(super) fn layered(routes: Router<Server>, server: &Server) -> Router<Server> {
    let routes = routes.layer(from_fn_with_state(server.clone(), door));
    match &server.0.settings.cors[..] {
        [] => routes,
        origins => routes.layer(cors(origins)),
    }
}

/// Lets a request in, answers it, and sends the answer off as every answer is sent.
async fn door(State(server): State<Server>, request: Request, next: Next) -> Response {
    let observed = Observed::of(&server, &request);
    let path = request.uri().path();
    let is_fhir = path.starts_with("/fhir/") || path == "/fhir";
    let encodings = request.headers().get(ACCEPT_ENCODING).cloned();
    let answer = match guard::admit(&server, &request) {
        Ok(rights) => {
            let watches = guard::watches(request.uri().path());
            guard::limited(&server, watches, now(&server, Arc::new(rights), request, next)).await
        }
        Err(problem) => guard::refused(problem),
    };
    let answer = encoded(encodings, strict(is_fhir, answer)).await;
    observed.answered(&server, answer.status());
    answer
}

/// Compresses an answer as whoever asked can read it.
async fn encoded(encodings: Option<HeaderValue>, mut answer: Response) -> Response {
    let Some(encodings) = encodings else {
        answer.headers_mut().entry(VARY).or_insert(HeaderValue::from_static("accept-encoding"));
        return answer;
    };
    let mut request = Request::new(Body::empty());
    request.headers_mut().insert(ACCEPT_ENCODING, encodings);
    let mut answer = Some(answer);
    let given = service_fn(move |_| ready(Ok::<Response, Infallible>(answer.take().unwrap_or_default())));
    let compression = Compression::new(given)
        .quality(CompressionLevel::Fastest)
        .compress_when(DefaultPredicate::new().and(SizeAbove::new(SMALL)));
    match compression.oneshot(request).await {
        Ok(answer) => answer.map(Body::new),
        Err(never) => match never {},
    }
}

fn cors(origins: &[String]) -> CorsLayer {
    let origins: Vec<HeaderValue> = origins.iter().filter_map(|origin| HeaderValue::try_from(origin).ok()).collect();
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE, IF_NONE_MATCH])
        .expose_headers([ETAG, HeaderName::from_static("link")])
}

/// Adds the headers; under `/fhir`, tells problems as FHIR does.
fn strict(is_fhir: bool, mut answer: Response) -> Response {
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
async fn now(server: &Server, rights: Caller, mut request: Request, next: Next) -> Response {
    let live = server.live();
    let path = request.uri().path();
    let tagged = request.method() == Method::GET && (path.starts_with("/api/") || path.starts_with("/fhir/"));
    let tag = tagged.then(|| entity_tag(live.tag(), &request, &rights));
    if let Some(tag) = &tag
        && holds(request.headers(), tag)
    {
        return tag_with(StatusCode::NOT_MODIFIED.into_response(), tag);
    }
    request.extensions_mut().insert(live);
    request.extensions_mut().insert(rights);
    let answer = next.run(request).await;
    match tag {
        Some(tag) if answer.status() == StatusCode::OK => tag_with(answer, &tag),
        _ => answer,
    }
}

/// Of what answers, what was asked, and who asked. Weak: the same answer may be sent compressed or not.
fn entity_tag(live: &str, request: &Request, rights: &Rights) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(live.as_bytes());
    hasher.update(request.uri().path_and_query().map_or("", |asked| asked.as_str()).as_bytes());
    // FHIR names its own address in some answers.
    let host = request.headers().get("host").map_or(&b""[..], HeaderValue::as_bytes);
    hasher.update(host);
    if !rights.is_whole() {
        hasher.update(format!("{rights:?}").as_bytes());
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
