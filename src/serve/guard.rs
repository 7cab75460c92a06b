//! Who is let in, and for how long: host and origin, tokens, limits on size, number and time.

use axum::extract::Request;
use axum::http::header::{AUTHORIZATION, HOST, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::Server;
use super::problem::Problem;
use super::rights::Rights;

/// The longest query string, in bytes.
const LONGEST_QUERY: usize = 8 << 10;
/// What needs no token: whether the server lives, what it offers, and the page's own files, which say nothing of any code.
const OPEN: [&str; 4] = ["/", "/healthz", "/readyz", "/api/openapi.json"];

/// Answers when there is room, within the time that there is; what watches over a busy server needs no room.
pub(super) async fn limited(server: &Server, watches: bool, answer: impl Future<Output = Response>) -> Response {
    let permit = server.0.room.try_acquire();
    if permit.is_err() && !watches {
        return refused(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "too many requests at once"));
    }
    let longest = server.0.settings.limits.answer;
    match tokio::time::timeout(longest, answer).await {
        Ok(answer) => answer,
        Err(_) => refused(Problem::new(
            StatusCode::SERVICE_UNAVAILABLE,
            format!("the answer took longer than {} seconds", longest.as_secs_f32()),
        )),
    }
}

/// What whoever is not let in is told.
pub(super) fn refused(problem: Problem) -> Response {
    let status = problem.status;
    let mut answer = problem.into_response();
    if status == StatusCode::UNAUTHORIZED {
        answer.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    }
    answer
}

/// What whoever sends a request may see, or why it is not let in.
pub(super) fn admit(server: &Server, request: &Request) -> Result<Rights, Problem> {
    let settings = &server.0.settings;
    if request.uri().query().is_some_and(|query| query.len() > LONGEST_QUERY) {
        let said = format!("expected a query string of at most {LONGEST_QUERY} bytes");
        return Err(Problem::new(StatusCode::URI_TOO_LONG, said));
    }
    if settings.is_local() {
        // A page elsewhere that got its own name to mean this machine must not read what is served here.
        let host = request.headers().get(HOST).map(|host| host.to_str().unwrap_or_default());
        if host.is_some_and(|host| !is_known(host, &settings.hosts)) {
            let said = "this server answers to `localhost` and to the names it was given with `--host`";
            return Err(Problem::new(StatusCode::MISDIRECTED_REQUEST, said));
        }
    }
    let tokens = server.tokens();
    let header = request.headers().get(AUTHORIZATION).map(|value| value.to_str().unwrap_or_default());
    match (tokens, header) {
        (Some(tokens), Some(header)) => tokens.rights(header),
        (Some(_), None) if is_open(request.uri().path()) => Ok(Rights::none()),
        (Some(_), None) => Err(super::rights::unauthorized()),
        (None, _) if settings.is_local() => Ok(Rights::local()),
        (None, _) => Ok(Rights::public()),
    }
}

/// Whether whoever asks wants to know how the server does: a busy one is alive.
pub(super) fn watches(path: &str) -> bool {
    matches!(path, "/healthz" | "/metrics")
}

fn is_open(path: &str) -> bool {
    OPEN.contains(&path) || path.starts_with("/assets/")
}

fn is_known(host: &str, hosts: &[String]) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    ["localhost", "127.0.0.1", "[::1]"].contains(&name) || hosts.iter().any(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_known() {
        let hosts = vec!["codes.example".to_string()];
        for host in ["localhost", "localhost:8642", "127.0.0.1:1", "[::1]", "[::1]:80", "Codes.Example:443"] {
            assert!(is_known(host, &hosts), "{host}");
        }
        for host in ["evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example", "", "[::2]:80"] {
            assert!(!is_known(host, &hosts), "{host}");
        }
    }
}
