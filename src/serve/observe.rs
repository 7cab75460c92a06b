//! What is counted and logged of each request. What is asked is not, unless the user wants it.

use std::io::IsTerminal;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::Server;

/// Counts and times the answer, and logs it where that is wanted.
pub(super) async fn observe(State(server): State<Server>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let settings = &server.0.settings;
    let path = request.extensions().get::<MatchedPath>().cloned();
    let method = settings.log_requests.then(|| request.method().clone());
    let asked = settings.log_queries.then(|| request.uri().clone());
    let answer = next.run(request).await;
    let took = started.elapsed();
    let status = answer.status().as_u16();
    let route = path.as_ref().map_or("other", MatchedPath::as_str);
    server.0.metrics.answered(route, status, took);
    if let Some(method) = method {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let asked = asked.map(|uri| uri.to_string());
        tracing::info!(%method, route, status, micros, asked, "answered");
    }
    answer
}

/// Sends what is logged to stderr, for people or as a line of JSON each.
pub fn log_to_stderr(json: bool) {
    let colors = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty());
    let builder = tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).with_ansi(colors);
    // Where a program that embeds us has its own, that one is used.
    let _ = if json { builder.json().try_init() } else { builder.try_init() };
}
