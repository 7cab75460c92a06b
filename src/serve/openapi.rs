//! The description of every route, made from the handlers themselves.

use axum::http::StatusCode;
use axum::response::Response;
use std::sync::OnceLock;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{InfoBuilder, OpenApi, OpenApiBuilder, SecurityRequirement};
use utoipa::{IntoResponses, ToSchema};

use super::api;
use super::fhir::Resource;
use super::problem::Problem;

/// What may go wrong anywhere.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "only described, for OpenAPI")]
pub(super) enum Failures {
    /// Something that was asked is not understood.
    #[response(status = 400, content_type = "application/problem+json")]
    Request(#[to_schema] Problem),
    /// A token is needed.
    #[response(status = 401, content_type = "application/problem+json")]
    Unauthorized(#[to_schema] Problem),
    /// The token does not reach so far.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(#[to_schema] Problem),
    /// The body did not arrive in time.
    #[response(status = 408, content_type = "application/problem+json")]
    TooSlow(#[to_schema] Problem),
    /// The body is too long.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLong(#[to_schema] Problem),
    /// The query string is too long.
    #[response(status = 414, content_type = "application/problem+json")]
    UriTooLong(#[to_schema] Problem),
    /// The server goes by another name.
    #[response(status = 421, content_type = "application/problem+json")]
    Misdirected(#[to_schema] Problem),
    /// The token asks too often.
    #[response(status = 429, content_type = "application/problem+json")]
    TooOften(#[to_schema] Problem),
    /// Too much is asked at once.
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(#[to_schema] Problem),
    /// A snapshot on disk is damaged, or the machine failed.
    #[response(status = 500, content_type = "application/problem+json")]
    Internal(#[to_schema] Problem),
}

/// What may not be there.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "only described, for OpenAPI")]
pub(super) enum Missing {
    /// There is no such system or release.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(#[to_schema] Problem),
}

/// The answers of a FHIR operation.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "only described, for OpenAPI")]
pub(super) enum Fhir {
    /// The resource.
    #[response(status = 200, content_type = "application/fhir+json")]
    Done(#[to_schema] Resource),
    /// An OperationOutcome: something that was asked is not understood.
    #[response(status = 400, content_type = "application/fhir+json")]
    Request(#[to_schema] Resource),
    /// An OperationOutcome: a token is needed.
    #[response(status = 401, content_type = "application/fhir+json")]
    Unauthorized(#[to_schema] Resource),
    /// An OperationOutcome: the token does not reach so far.
    #[response(status = 403, content_type = "application/fhir+json")]
    Forbidden(#[to_schema] Resource),
    /// An OperationOutcome: there is no such code, system or release.
    #[response(status = 404, content_type = "application/fhir+json")]
    NotFound(#[to_schema] Resource),
    /// An OperationOutcome: only JSON is answered.
    #[response(status = 406, content_type = "application/fhir+json")]
    NotAcceptable(#[to_schema] Resource),
    /// An OperationOutcome: the body did not arrive in time.
    #[response(status = 408, content_type = "application/fhir+json")]
    TooSlow(#[to_schema] Resource),
    /// An OperationOutcome: the body is too long.
    #[response(status = 413, content_type = "application/fhir+json")]
    TooLong(#[to_schema] Resource),
    /// An OperationOutcome: the query string is too long.
    #[response(status = 414, content_type = "application/fhir+json")]
    UriTooLong(#[to_schema] Resource),
    /// An OperationOutcome: only JSON is read.
    #[response(status = 415, content_type = "application/fhir+json")]
    Unsupported(#[to_schema] Resource),
    /// An OperationOutcome: the server goes by another name.
    #[response(status = 421, content_type = "application/fhir+json")]
    Misdirected(#[to_schema] Resource),
    /// An OperationOutcome: too costly, or more than this server can do.
    #[response(status = 422, content_type = "application/fhir+json")]
    TooCostly(#[to_schema] Resource),
    /// An OperationOutcome: the token asks too often.
    #[response(status = 429, content_type = "application/fhir+json")]
    TooOften(#[to_schema] Resource),
    /// An OperationOutcome: the machine failed.
    #[response(status = 500, content_type = "application/fhir+json")]
    Internal(#[to_schema] Resource),
    /// An OperationOutcome: too much is asked at once.
    #[response(status = 503, content_type = "application/fhir+json")]
    Busy(#[to_schema] Resource),
}

/// What is said before the routes.
pub(super) fn head() -> OpenApi {
    let about = "Finds medical codes from plain language. Every answer is what the command of the same name prints with \
        `--json`. Errors are RFC 9457 problems; under `/fhir` they are OperationOutcomes.";
    let info = InfoBuilder::new()
        .title("plaincode")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(about))
        .license(Some(utoipa::openapi::LicenseBuilder::new().name("MIT OR Apache-2.0").build()));
    let mut api = OpenApiBuilder::new().info(info.build()).build();
    let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    api.components.get_or_insert_default().security_schemes.insert("token".to_string(), scheme.into());
    // With and without: the server says which.
    let none = SecurityRequirement::default();
    api.security = Some(vec![none, SecurityRequirement::new::<_, _, String>("token", [])]);
    api
}

/// The description as JSON: made from the handlers, it is the same for every server.
static DESCRIBED: OnceLock<String> = OnceLock::new();

/// Keeps what the routes have been described as.
pub(super) fn describe(api: &OpenApi) {
    // A description made of strings and lists is always written.
    DESCRIBED.get_or_init(|| api.to_json().unwrap_or_default());
}

/// An OpenAPI 3.1 document.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only described, for OpenAPI")]
pub(super) struct Document {
    /// The version of OpenAPI.
    openapi: String,
}

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", tag = "operation", responses(
    (status = 200, description = "OpenAPI 3.1", body = Document, content_type = "application/json"),
))]
pub(super) async fn openapi() -> Response {
    api::json(StatusCode::OK, DESCRIBED.get().cloned().unwrap_or_default())
}
