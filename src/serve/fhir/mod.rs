//! FHIR R4 under `/fhir`: parameters from a query string or a Parameters resource, answers by [`crate::fhir`].
//!
//! | module | holds |
//! |---|---|
//! | `codes` | `CodeSystem/$lookup`, `CodeSystem/$validate-code`, `ValueSet/$validate-code` |
//! | `expand` | `ValueSet/$expand` |
//!
//! Here are the two statements, the code systems, and what all operations share.

mod codes;
mod expand;

use std::sync::Arc;

use axum::Extension;
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

use super::api::{Caller, Now};
use super::live::{Edition, Live};
use super::params::{self, Params, Whole};
use super::problem::Problem;
use super::{Server, edition};
use crate::catalog::When;
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::fhir;
use crate::release::Version;
use crate::schema::Schema;
use crate::snapshot::Snapshot;

pub(super) use codes::{__path_lookup, __path_validate, __path_validate_in_set, lookup, validate, validate_in_set};
pub(super) use expand::{__path_expand, expand};

type Answer = Result<Response, Problem>;

/// The media type of every answer.
const JSON: &str = "application/fhir+json";

/// A FHIR resource in JSON.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only described, for OpenAPI")]
pub(super) struct Resource {
    /// What it is.
    #[schema(rename = "resourceType")]
    resource_type: String,
}

/// What an operation was asked: from the query string, or from a Parameters resource, whose complex values stay apart.
pub(super) struct Operation<T> {
    asked: T,
    complex: Map<String, Value>,
}

/// Parameters that are not plain values.
const COMPLEX: [&str; 3] = ["coding", "codeableConcept", "valueSet"];

impl<T: DeserializeOwned> FromRequest<Server> for Operation<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Server) -> Result<Operation<T>, Problem> {
        acceptable(request.headers())?;
        if request.method() != Method::POST {
            let asked = params::read(request.uri().query().unwrap_or_default())?;
            return Ok(Operation { asked, complex: Map::new() });
        }
        let kind = request.headers().get(CONTENT_TYPE).map(|kind| kind.to_str().unwrap_or_default().to_string());
        if kind.is_some_and(|kind| !kind.contains("json")) {
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "expected a Parameters resource in JSON"));
        }
        let Whole(body) = Whole::from_request(request, server).await?;
        let bad = |said: String| Problem::new(StatusCode::BAD_REQUEST, said);
        let parameters: Value = serde_json::from_slice(&body).map_err(|e| bad(format!("the body is not JSON: {e}")))?;
        let mut plain = fhir::flat(&parameters).map_err(bad)?;
        let complex = COMPLEX.iter().filter_map(|name| Some((name.to_string(), plain.remove(*name)?))).collect();
        let asked = serde_path_to_error::deserialize(Value::Object(plain)).map_err(|e| bad(e.to_string()))?;
        Ok(Operation { asked, complex })
    }
}

/// JSON is all there is.
fn acceptable(headers: &HeaderMap) -> Result<(), Problem> {
    let accept = headers.get(ACCEPT).map_or("", |accept| accept.to_str().unwrap_or_default());
    let fits = |kind: &str| kind.contains("json") || kind.contains("*/*") || kind.contains("application/*");
    if accept.is_empty() || accept.split(',').any(fits) {
        return Ok(());
    }
    Err(Problem::new(StatusCode::NOT_ACCEPTABLE, "only `application/fhir+json` can be answered"))
}

fn resource(value: &Value) -> Response {
    ([(CONTENT_TYPE, HeaderValue::from_static(JSON))], value.to_string()).into_response()
}

/// Where this server is, as whoever asked knows it.
fn base(headers: &HeaderMap, server: &Server) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let scheme = if server.0.settings.tls.is_some() { "https" } else { "http" };
    format!("{scheme}://{host}/fhir")
}

fn check_format(format: Option<&str>) -> Result<(), Problem> {
    match format {
        None | Some("json" | "application/json" | "application/fhir+json") => Ok(()),
        Some(other) => {
            let said = format!("_format: expected `json`, found `{other}`");
            Err(Problem::new(StatusCode::NOT_ACCEPTABLE, said))
        }
    }
}

/// The systems that whoever asks may see, of those that answer today.
fn visible<'s>(live: &'s Live, rights: &Caller) -> Vec<&'s Snapshot> {
    live.today().it.snapshots().iter().filter(|s| rights.allow(s.schema())).collect()
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct MetadataParams {
    /// `full` (the CapabilityStatement) or `terminology` (the TerminologyCapabilities).
    #[param(pattern = "^(full|normative|terminology)$")]
    mode: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    _format: Option<String>,
}

/// What this server can do: the CapabilityStatement, or with `mode=terminology` the TerminologyCapabilities.
#[utoipa::path(get, path = "/fhir/metadata", tag = "fhir", params(MetadataParams), responses(super::openapi::Fhir))]
pub(super) async fn metadata(
    State(server): State<Server>,
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    headers: HeaderMap,
    Params(asked): Params<MetadataParams>,
) -> Answer {
    acceptable(&headers)?;
    check_format(asked._format.as_deref())?;
    let base = base(&headers, &server);
    Ok(resource(&match asked.mode.as_deref() {
        Some("terminology") => fhir::terminology(&base, live.catalog(), &visible(&live, &rights), live.day()),
        None | Some("full" | "normative") => fhir::capabilities(&base, live.day()),
        Some(other) => {
            let said = format!("mode: expected `full` or `terminology`, found `{other}`");
            return Err(Problem::new(StatusCode::BAD_REQUEST, said));
        }
    }))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct SystemParams {
    /// The code system's address.
    #[param(max_length = 1000)]
    url: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    _format: Option<String>,
}

/// The code systems that answer, in a Bundle.
#[utoipa::path(get, path = "/fhir/CodeSystem", tag = "fhir", params(SystemParams), responses(super::openapi::Fhir))]
pub(super) async fn code_systems(
    State(server): State<Server>,
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    headers: HeaderMap,
    Params(asked): Params<SystemParams>,
) -> Answer {
    acceptable(&headers)?;
    check_format(asked._format.as_deref())?;
    Ok(resource(&fhir::bundle(&visible(&live, &rights), asked.url.as_deref(), &base(&headers, &server))))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct FormatParams {
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    _format: Option<String>,
}

/// One release of a code system, without its concepts.
#[utoipa::path(get, path = "/fhir/CodeSystem/{id}", tag = "fhir",
    params(("id" = String, Path, description = "System and version, such as `icd10cm-2026`"), FormatParams),
    responses(super::openapi::Fhir))]
pub(super) async fn code_system(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    headers: HeaderMap,
    Path(id): Path<String>,
    Params(asked): Params<FormatParams>,
) -> Answer {
    acceptable(&headers)?;
    check_format(asked._format.as_deref())?;
    let missing = || Problem::new(StatusCode::NOT_FOUND, format!("there is no CodeSystem `{id}`"));
    let (system, version) = id.split_once('-').ok_or_else(missing)?;
    let system = SystemId::parse(system).ok_or_else(missing)?;
    let when = Version::parse(version).map(When::Version).map_err(|_| missing())?;
    let edition = chosen(&live, &rights, &system, when).await?;
    let snapshot = one_of(&edition, &system).ok_or_else(missing)?;
    Ok(resource(&fhir::code_system(snapshot)))
}

/// The edition of one system.
async fn chosen(live: &Arc<Live>, rights: &Caller, system: &SystemId, when: When) -> Result<Arc<Edition>, Problem> {
    edition(live, rights, &mut vec![system.clone()], when).await
}

fn one_of<'e>(edition: &'e Edition, system: &SystemId) -> Option<&'e Snapshot> {
    edition.it.snapshots().iter().find(|s| s.system() == system)
}

/// The schema of the system at `address`.
fn schema_at<'l>(live: &'l Live, rights: &Caller, address: &str) -> Result<&'l Schema, Problem> {
    let (address, _) = fhir::canonical(address);
    let all = live.today().it.snapshots().iter().map(Snapshot::schema);
    let schema = all.into_iter().find(|schema| fhir::is_whole_system(address, schema));
    let schema = schema.ok_or_else(|| {
        Problem::new(StatusCode::NOT_FOUND, format!("no code system `{address}` is indexed here"))
            .hint("`/fhir/CodeSystem` lists those that are")
    })?;
    rights.check(schema)?;
    Ok(schema)
}

/// Which release is meant: by version, or by date.
fn when(version: Option<&str>, date: Option<&str>) -> Result<When, Problem> {
    match (version, date) {
        (Some(version), _) => Ok(When::Version(Version::parse(version)?)),
        (None, Some(date)) => day(date).map(When::On).ok_or_else(|| {
            Problem::new(StatusCode::BAD_REQUEST, format!("date: expected a day such as `2024-03-10`, found `{date}`"))
        }),
        (None, None) => Ok(When::Today),
    }
}

/// The first day of a FHIR dateTime, which may be a year, a month, a day, or a moment.
fn day(text: &str) -> Option<Date> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.get(..10)?.to_string(),
    };
    whole.parse().ok()
}

fn missing(what: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, format!("expected the parameter {what}, found none"))
}

/// The systems that a value set holds, and the version that it asks of them.
fn value_set(
    live: &Live,
    rights: &Caller,
    url: Option<&str>,
    given: Option<&Value>,
) -> Result<(Vec<SystemId>, Option<String>), Problem> {
    let bad = |said: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, said);
    if let Some(url) = url {
        let version = fhir::canonical(url).1.map(str::to_string);
        return Ok((vec![schema_at(live, rights, url)?.id.clone()], version));
    }
    let included = fhir::included(given.ok_or_else(|| missing("`url` or `valueSet`"))?).map_err(bad)?;
    let mut systems = Vec::new();
    for (address, _) in &included {
        systems.push(schema_at(live, rights, address)?.id.clone());
    }
    let version = included.first().and_then(|(_, version)| version.clone());
    if included.iter().any(|(_, other)| *other != version) {
        return Err(bad("expected one version for all systems of compose.include, found several".to_string()));
    }
    Ok((systems, version))
}
