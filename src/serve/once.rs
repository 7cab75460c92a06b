//! One request without a socket.

use std::path::Path;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use super::{Server, Settings, app};
use crate::error::{Error, Result};

/// The answer to `GET path`: status and body.
///
/// # Errors
/// [`Error::BadRequest`] for what is no path; whatever keeps the home from opening.
pub fn answer_once(home: &Path, path: &str) -> Result<(u16, Vec<u8>)> {
    let bad = || Error::BadRequest {
        what: "--get",
        expected: "a path such as `/api/search?q=broken+wrist`".to_string(),
        found: path.to_string(),
    };
    if !path.starts_with('/') {
        return Err(bad());
    }
    let request = Request::get(path).body(Body::empty()).map_err(|_| bad())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(Error::io("start", "threads"))?;
    let app = app(Server::open(home, Settings::default())?);
    runtime.block_on(async {
        let answer = match app.oneshot(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        };
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await;
        let body = body.map_err(|e| Error::io("read", "the answer")(std::io::Error::other(e)))?;
        Ok((head.status.as_u16(), body.to_vec()))
    })
}
