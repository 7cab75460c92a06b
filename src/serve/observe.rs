//! What is counted and logged of each request. What is asked is not, unless the user wants it.

use std::io::IsTerminal;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{Method, StatusCode, Uri};

use super::Server;

/// A request under way: what of it is counted, and logged where that is wanted.
pub(super) struct Observed {
    started: Instant,
    route: Option<MatchedPath>,
    method: Option<Method>,
    asked: Option<Uri>,
}

impl Observed {
    pub(super) fn of(server: &Server, request: &Request) -> Observed {
        let settings = &server.0.settings;
        Observed {
            started: Instant::now(),
            route: request.extensions().get::<MatchedPath>().cloned(),
            method: settings.log_requests.then(|| request.method().clone()),
            asked: settings.log_queries.then(|| request.uri().clone()),
        }
    }

    /// Counts and times the answer, and logs it where that is wanted.
    pub(super) fn answered(self, server: &Server, status: StatusCode) {
        let (took, status) = (self.started.elapsed(), status.as_u16());
        let route = self.route.as_ref().map_or("other", MatchedPath::as_str);
        server.0.metrics.answered(route, status, took);
        if let Some(method) = self.method {
            let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
            let asked = self.asked.map(|uri| uri.to_string());
            tracing::info!(%method, route, status, micros, asked, "answered");
        }
    }
}

/// Sends what is logged to stderr, for people or as a line of JSON each.
pub fn log_to_stderr(json: bool) {
    let colors = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty());
    let builder = tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).with_ansi(colors);
    // Where a program that embeds us has its own, that one is used.
    let _ = if json { builder.json().try_init() } else { builder.try_init() };
}
