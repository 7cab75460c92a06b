//! Errors as RFC 9457 `application/problem+json`, from the one table of [`crate::error::Class`].

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::{Class, Error};
use crate::wire;

/// What went wrong, for whoever asked.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// The HTTP status.
    #[serde(serialize_with = "number")]
    #[schema(value_type = u16)]
    pub status: StatusCode,
    /// The status in words.
    pub title: String,
    /// What was expected and what was found.
    pub detail: String,
    /// The next thing to do, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

fn number<S: serde::Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

impl Problem {
    /// A problem with this status and explanation.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Problem {
        let title = status.canonical_reason().unwrap_or("Error").to_string();
        Problem { status, title, detail: detail.into(), hint: None }
    }

    /// What the person asking can do nothing about.
    pub fn internal() -> Problem {
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "this could not be answered; the server's log says why")
    }

    /// The same with the next thing to do.
    pub fn hint(self, hint: impl Into<String>) -> Problem {
        Problem { hint: Some(hint.into()), ..self }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        // Paths on this machine are for its log, not for whoever asks.
        if matches!(error.class(), Class::Data | Class::Internal) {
            tracing::error!(hint = error.hint(), "{error}");
            return Problem::internal();
        }
        let detail = match &error {
            Error::NotInHome { what, .. } => format!("no {what}"),
            other => other.to_string(),
        };
        let status = StatusCode::from_u16(error.class().http_status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Problem { hint: error.hint(), ..Problem::new(status, detail) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let kind = HeaderValue::from_static("application/problem+json");
        let mut answer = (self.status, [(CONTENT_TYPE, kind)], wire::json(&self)).into_response();
        // For whoever must tell it otherwise.
        answer.extensions_mut().insert(self);
        answer
    }
}

/// The answer where there is no route.
pub(super) async fn no_route(uri: Uri) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, format!("nothing is at `{}`", uri.path()))
        .hint("`/api/openapi.json` lists what there is")
}

/// The answer where the route takes other methods.
pub(super) async fn no_method(method: Method, uri: Uri) -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, format!("`{}` does not take {method}", uri.path()))
}
