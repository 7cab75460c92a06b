//! FHIR R4 under `/fhir`: parameters from a query string or a Parameters resource, answers by [`crate::fhir`].

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
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
use super::params::{self, Params};
use super::problem::Problem;
use super::{Server, edition};
use crate::catalog::When;
use crate::code::{Code, SystemId};
use crate::descriptor::Date;
use crate::fhir::{self, Expansion, Listed, Validation};
use crate::query::Query;
use crate::release::Version;
use crate::schema::Schema;
use crate::snapshot::Snapshot;

type Answer = Result<Response, Problem>;

/// The media type of every answer.
const JSON: &str = "application/fhir+json";
/// The most codes in one expansion: what the AMA agreed to with the reference server, and enough for anyone else.
const MOST: usize = 1000;

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
        let body = Bytes::from_request(request, server).await.map_err(params::too_long)?;
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

/// One release of a code system, without its concepts.
#[utoipa::path(get, path = "/fhir/CodeSystem/{id}", tag = "fhir",
    params(("id" = String, Path, description = "System and version, such as `icd10cm-2026`")),
    responses(super::openapi::Fhir))]
pub(super) async fn code_system(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    acceptable(&headers)?;
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

/// A code and what came with it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Coding {
    system: Option<String>,
    version: Option<String>,
    code: Option<String>,
    display: Option<String>,
}

impl Coding {
    fn of(value: &Value) -> Coding {
        let text = |key: &str| value[key].as_str().map(str::to_string);
        Coding { system: text("system"), version: text("version"), code: text("code"), display: text("display") }
    }
}

fn missing(what: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, format!("expected the parameter {what}, found none"))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(super) struct LookupParams {
    /// The code, in any spelling.
    #[param(max_length = 100)]
    code: Option<String>,
    /// The code system's address.
    #[param(max_length = 1000)]
    system: Option<String>,
    /// The release's version.
    version: Option<String>,
    /// The release in force on this day.
    date: Option<String>,
    /// Wordings are given in the language they have; this is taken and changes nothing.
    display_language: Option<String>,
    /// Only these properties; may be repeated. `designation` stands for all wordings.
    #[param(value_type = Vec<String>)]
    property: OneOrMore,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// A parameter that may be repeated.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    #[default]
    None,
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn all(self) -> Vec<String> {
        match self {
            OneOrMore::None => Vec::new(),
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

/// Everything that a release says of a code.
#[utoipa::path(
    method(get, post),
    path = "/fhir/CodeSystem/$lookup",
    tag = "fhir",
    params(LookupParams),
    responses(super::openapi::Fhir)
)]
pub(super) async fn lookup(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<LookupParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let coding = complex.get("coding").map(Coding::of).unwrap_or_default();
    let code = asked.code.or(coding.code).ok_or_else(|| missing("`code` or `coding`"))?;
    let address = asked.system.or(coding.system).ok_or_else(|| missing("`system`"))?;
    let version = asked.version.or(coding.version);
    let version = version.as_deref().or(fhir::canonical(&address).1);
    let system = schema_at(&live, &rights, &address)?.id.clone();
    let edition = chosen(&live, &rights, &system, when(version, asked.date.as_deref())?).await?;
    let snapshot = one_of(&edition, &system).ok_or_else(Problem::internal)?;
    let concept = Code::parse(&code).and_then(|code| snapshot.find(&code));
    let Some(concept) = concept else {
        let edition = format!("{} {}", snapshot.schema().title, snapshot.version());
        return Err(Problem::new(StatusCode::NOT_FOUND, format!("{edition} has no code `{code}`")));
    };
    Ok(resource(&fhir::looked_up(snapshot, concept, &asked.property.all())))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(super) struct ValidateParams {
    /// The code system's address.
    #[param(max_length = 1000)]
    url: Option<String>,
    /// The code system's address, as a coding has it.
    #[param(max_length = 1000)]
    system: Option<String>,
    /// The code, in any spelling.
    #[param(max_length = 100)]
    code: Option<String>,
    /// The release's version.
    version: Option<String>,
    /// A wording: any of the code's is right.
    #[param(max_length = 5000)]
    display: Option<String>,
    /// The release in force on this day.
    date: Option<String>,
    /// Whether a heading may be meant; this is taken and changes nothing.
    r#abstract: Option<bool>,
    /// This is taken and changes nothing.
    display_language: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// Whether a code, and the wording that goes with it, is of a code system.
#[utoipa::path(
    method(get, post),
    path = "/fhir/CodeSystem/$validate-code",
    tag = "fhir",
    params(ValidateParams),
    responses(super::openapi::Fhir)
)]
pub(super) async fn validate(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<ValidateParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let address = asked.url.or(asked.system);
    let mut codings: Vec<Coding> = complex.get("coding").map(Coding::of).into_iter().collect();
    let concept = complex.get("codeableConcept").and_then(|concept| concept["coding"].as_array());
    codings.extend(concept.into_iter().flatten().map(Coding::of));
    if asked.code.is_some() {
        codings = vec![Coding { system: None, version: None, code: asked.code, display: asked.display }];
    }
    let mut last = Err(missing("`code`, `coding` or `codeableConcept`"));
    for coding in codings {
        let address = address.clone().or(coding.system).ok_or_else(|| missing("`url`"))?;
        let code = coding.code.ok_or_else(|| missing("`code`"))?;
        let version = asked.version.clone().or(coding.version);
        let version = version.as_deref().or(fhir::canonical(&address).1);
        let system = schema_at(&live, &rights, &address)?.id.clone();
        let edition = chosen(&live, &rights, &system, when(version, asked.date.as_deref())?).await?;
        let snapshot = one_of(&edition, &system).ok_or_else(Problem::internal)?;
        let (address, _) = fhir::canonical(&address);
        let validation = Validation { code: &code, system: address, display: coding.display.as_deref() };
        let answer = fhir::validated(&validation, snapshot);
        let valid = answer["parameter"][0]["valueBoolean"] == true;
        last = Ok(resource(&answer));
        if valid {
            break;
        }
    }
    last
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(super) struct ExpandParams {
    /// The value set: a code system's address, its `?fhir_vs`, with `|version` where one is meant.
    #[param(max_length = 1000)]
    url: Option<String>,
    /// Words to find codes by, best first.
    #[param(max_length = 1000)]
    filter: Option<String>,
    /// At most this many codes.
    #[param(minimum = 0, maximum = 1000)]
    count: Option<usize>,
    /// Leave out this many of the first codes.
    #[param(minimum = 0, maximum = 1000000)]
    offset: Option<usize>,
    /// The releases in force on this day.
    date: Option<String>,
    /// Give every wording of each code.
    include_designations: Option<bool>,
    /// `false`: terminated codes too.
    active_only: Option<bool>,
    /// This is taken and changes nothing: an expansion is always flat.
    exclude_nested: Option<bool>,
    /// This is taken and changes nothing.
    display_language: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// The codes of a system, or with `filter` those that it finds, best first.
#[utoipa::path(
    method(get, post),
    path = "/fhir/ValueSet/$expand",
    tag = "fhir",
    params(ExpandParams),
    responses(super::openapi::Fhir)
)]
pub(super) async fn expand(
    State(server): State<Server>,
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<ExpandParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let (mut systems, version) = value_set(&live, &rights, asked.url.as_deref(), complex.get("valueSet"))?;
    let edition = edition(&live, &rights, &mut systems, when(version.as_deref(), asked.date.as_deref())?).await?;
    let snapshots: Vec<&Snapshot> = edition.it.snapshots().iter().filter(|s| systems.contains(s.system())).collect();
    let offset = asked.offset.unwrap_or(0);
    let all = asked.active_only == Some(false);
    let filter = asked.filter.as_deref().filter(|filter| !filter.trim().is_empty());
    let found = match filter {
        Some(filter) => {
            let mut query = Query::read(filter);
            query.systems.clone_from(&systems);
            (query.all, query.prefix) = (all, filter.ends_with(char::is_alphanumeric));
            (query.offset, query.limit) = (offset.min(MOST), asked.count.unwrap_or(MOST).min(MOST));
            let (scored, plan) = edition.it.rank(&query);
            server.0.metrics.searched(edition.it.outcome(&scored, &plan));
            let listed = scored.into_iter().map(|s| (s.snapshot, s.concept));
            listed.map(|(at, concept)| Listed { snapshot: &edition.it.snapshots()[at], concept }).collect()
        }
        None => every(&snapshots, all),
    };
    let end = asked.count.map_or(found.len(), |count| offset.saturating_add(count)).min(found.len());
    let licensed = snapshots.iter().any(|s| s.schema().licensed);
    if end.saturating_sub(offset) > MOST || (licensed && end > MOST) {
        let said = format!("{} codes are more than the {MOST} that are given", found.len());
        return Err(
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, said).hint("ask with `filter`, or with a smaller `count`")
        );
    }
    rights.check_rows(end)?;
    let expansion = Expansion {
        url: asked.url.as_deref(),
        filter,
        count: asked.count,
        offset,
        // A search says whether there are more, not how many.
        total: Some(found.len()).filter(|_| filter.is_none() || found.len() <= end),
        day: live.day(),
        designations: asked.include_designations == Some(true),
        snapshots,
        listed: found.get(offset.min(end)..end).unwrap_or_default().to_vec(),
    };
    Ok(resource(&expansion.value_set()))
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

/// Every code, in code order.
fn every<'s>(snapshots: &[&'s Snapshot], ended_too: bool) -> Vec<Listed<'s>> {
    let of = |snapshot: &&'s Snapshot| {
        let snapshot = *snapshot;
        let all = (0..snapshot.concepts() as u32).filter(move |c| ended_too || !snapshot.has_ended(*c));
        all.map(move |concept| Listed { snapshot, concept })
    };
    snapshots.iter().flat_map(of).collect()
}
