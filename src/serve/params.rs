//! What a request asks, from its query string.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::{IntoParams, ToSchema};

use super::Server;
use super::problem::Problem;
use crate::ask;
use crate::catalog::When;
use crate::code::SystemId;
use crate::error::{Error, Result};
use crate::query::Query;
use crate::release::Version;
use crate::schema::Language;

/// The most codes in one answer.
const MOST: usize = 1000;

/// The longest body of a request, in bytes.
const LONGEST_BODY: usize = 1 << 20;
/// The longest text of a question, in characters.
const LONGEST: usize = 1000;
/// The most texts in one batch.
const MOST_TEXTS: usize = 1000;

/// A query string, read strictly: an unknown parameter is told, not ignored.
pub(super) struct Params<T>(pub(super) T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Params<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> std::result::Result<Params<T>, Problem> {
        read(parts.uri.query().unwrap_or_default()).map(Params)
    }
}

/// Reads a query string.
pub(super) fn read<T: DeserializeOwned>(query: &str) -> std::result::Result<T, Problem> {
    let pairs = serde_html_form::Deserializer::from_bytes(query.as_bytes());
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let name = error.path().to_string();
        let said = error.into_inner().to_string();
        let detail = if name == "." { said } else { format!("{name}: {said}") };
        Problem::new(StatusCode::BAD_REQUEST, detail)
    })
}

/// A request's body, whole.
pub(super) struct Whole(pub(super) Bytes);

impl FromRequest<Server> for Whole {
    type Rejection = Problem;

    async fn from_request(mut request: Request, server: &Server) -> std::result::Result<Whole, Problem> {
        DefaultBodyLimit::max(LONGEST_BODY).apply(&mut request);
        let patience = server.0.settings.limits.patience;
        match tokio::time::timeout(patience, Bytes::from_request(request, server)).await {
            Ok(Ok(body)) => Ok(Whole(body)),
            Ok(Err(too_long)) => Err(Problem::new(too_long.status(), too_long.body_text())),
            Err(_) => {
                let said = format!("the body did not arrive within {} seconds", patience.as_secs_f32());
                Err(Problem::new(StatusCode::REQUEST_TIMEOUT, said))
            }
        }
    }
}

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// The parameters of `/api/search`.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct SearchParams {
    /// What to look for, in everyday or medical words, or a code in any spelling. `"these words in this order"`, `-without`,
    /// `code:J0*`, `kind:consumer` and `system:hcpcs` are understood.
    #[param(required = true, min_length = 1, max_length = 1000)]
    q: String,
    /// Only this code system; may be repeated, or several with commas between them.
    system: Vec<String>,
    /// Only codes of this section or chapter, as the answers name it; may be repeated.
    section: Vec<String>,
    /// At most this many codes.
    #[param(minimum = 1, maximum = 1000, default = 10)]
    limit: Option<usize>,
    /// Leave out this many of the first codes.
    #[param(minimum = 0, maximum = 100000, default = 0)]
    offset: Option<usize>,
    /// Only codes that can be reported: no headings, no modifiers.
    billable: bool,
    /// Terminated codes too.
    all: bool,
    /// Say why each code was found.
    explain: bool,
    /// The last word may be the beginning of a longer one.
    prefix: bool,
    /// Answer from the releases in force on this day.
    #[param(format = Date)]
    as_of: Option<String>,
    /// Answer from the release of this version: `2026`, `2025-10`.
    #[param(pattern = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?$")]
    release: Option<String>,
    /// Answer from all releases, one line for each code.
    all_releases: bool,
    /// The language of the words: only wordings in it are found.
    #[param(pattern = "^(en|es)$", default = "en")]
    lang: Option<String>,
}

impl SearchParams {
    /// The question, and which releases it goes to.
    pub(super) fn read(&self) -> Result<(Query, When)> {
        let mut query = ask::query(short("q", &self.q)?)?;
        query.systems.extend(systems(&self.system)?);
        query.sections.extend(self.section.iter().cloned());
        query.limit = within("limit", self.limit.unwrap_or(10), 1, MOST)?;
        query.offset = within("offset", self.offset.unwrap_or(0), 0, 100_000)?;
        query.billable = self.billable;
        query.all = self.all;
        query.explain = self.explain;
        query.prefix = self.prefix;
        query.language = language(self.lang.as_deref())?;
        Ok((query, when(self.as_of.as_deref(), self.release.as_deref(), self.all_releases)?))
    }
}

fn language(text: Option<&str>) -> Result<Language> {
    let Some(text) = text else { return Ok(Language::default()) };
    text.parse().map_err(|expected: String| Error::BadRequest { what: "lang", expected, found: text.to_string() })
}

/// The parameters of `/api/suggest`.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct SuggestParams {
    /// What has been typed so far.
    #[param(required = true, max_length = 1000)]
    q: String,
    /// Only this code system; may be repeated, or several with commas between them.
    system: Vec<String>,
    /// At most this many of each kind.
    #[param(minimum = 1, maximum = 100, default = 8)]
    limit: Option<usize>,
    /// Answer from the releases in force on this day.
    #[param(format = Date)]
    as_of: Option<String>,
    /// Answer from the release of this version: `2026`, `2025-10`.
    #[param(pattern = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?$")]
    release: Option<String>,
    /// Answer from all releases.
    all_releases: bool,
}

/// What `/api/suggest` asks.
pub(super) struct Begun {
    pub(super) text: String,
    pub(super) systems: Vec<SystemId>,
    pub(super) limit: usize,
    pub(super) when: When,
}

impl SuggestParams {
    pub(super) fn read(self) -> Result<Begun> {
        short("q", &self.q)?;
        Ok(Begun {
            systems: systems(&self.system)?,
            limit: within("limit", self.limit.unwrap_or(8), 1, 100)?,
            when: when(self.as_of.as_deref(), self.release.as_deref(), self.all_releases)?,
            text: self.q,
        })
    }
}

/// The parameters of `/api/codes/{system}/{code}`.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CodeParams {
    /// What the releases in force on this day say.
    #[param(format = Date)]
    as_of: Option<String>,
    /// What the release of this version says: `2026`, `2025-10`.
    #[param(pattern = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?$")]
    release: Option<String>,
    /// What each release says.
    all_releases: bool,
}

impl CodeParams {
    pub(super) fn when(&self) -> Result<When> {
        when(self.as_of.as_deref(), self.release.as_deref(), self.all_releases)
    }
}

/// The parameters of `/api/diff`.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct DiffParams {
    /// The earlier release: `icd10cm@2025`.
    #[param(max_length = 100)]
    pub(super) from: String,
    /// The later release: `icd10cm@2026`.
    #[param(max_length = 100)]
    pub(super) to: String,
}

/// Many texts, and what holds for all of them.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MatchBody {
    /// The texts.
    #[schema(required = true, min_items = 1, max_items = 1000)]
    texts: Vec<String>,
    /// Only these code systems; all when empty.
    system: Vec<String>,
    /// At most this many codes for each text; 3 when left out.
    #[schema(minimum = 1, maximum = 100)]
    limit: Option<usize>,
    /// Only codes that can be reported: no headings, no modifiers.
    billable: bool,
    /// Terminated codes too.
    all: bool,
    /// Answer from the releases in force on this day.
    #[schema(format = Date)]
    as_of: Option<String>,
    /// Answer from the release of this version: `2026`, `2025-10`.
    #[schema(pattern = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?$")]
    release: Option<String>,
}

impl MatchBody {
    /// A question for each text, in their order.
    pub(super) fn read(body: &[u8]) -> std::result::Result<(Vec<Query>, When), Problem> {
        let mut json = serde_json::Deserializer::from_slice(body);
        let asked: MatchBody = serde_path_to_error::deserialize(&mut json)
            .map_err(|e| Problem::new(StatusCode::BAD_REQUEST, format!("the body: {e}")))?;
        within("texts", asked.texts.len(), 1, MOST_TEXTS)?;
        let systems = systems(&asked.system)?;
        let limit = within("limit", asked.limit.unwrap_or(3), 1, 100)?;
        let query = |text: &String| -> Result<Query> {
            let mut query = Query::new(short("texts", text)?);
            query.systems.clone_from(&systems);
            (query.limit, query.billable, query.all) = (limit, asked.billable, asked.all);
            Ok(query)
        };
        let queries = asked.texts.iter().map(query).collect::<Result<_>>()?;
        Ok((queries, when(asked.as_of.as_deref(), asked.release.as_deref(), false)?))
    }
}

fn short<'t>(what: &'static str, text: &'t str) -> Result<&'t str> {
    let length = text.chars().count();
    let expected = || format!("at most {LONGEST} characters");
    if length > LONGEST { Err(bad(what, &expected(), &format!("{length} characters"))) } else { Ok(text) }
}

/// Reads the names of code systems.
pub(super) fn systems(named: &[String]) -> Result<Vec<SystemId>> {
    let names = named.iter().flat_map(|names| names.split(','));
    names
        .map(|name| SystemId::parse(name).ok_or_else(|| bad("system", "a code system such as `icd10cm`", name)))
        .collect()
}

fn when(as_of: Option<&str>, release: Option<&str>, all: bool) -> Result<When> {
    match (as_of, release, all) {
        (None, None, false) => Ok(When::Today),
        (Some(day), None, false) => {
            day.parse().map(When::On).map_err(|_| bad("as_of", "a day such as `2024-03-10`", day))
        }
        (None, Some(version), false) => Version::parse(version).map(When::Version),
        (None, None, true) => Ok(When::All),
        _ => Err(bad("releases", "only one of `as_of`, `release` and `all_releases`", "several")),
    }
}

fn within(what: &'static str, given: usize, least: usize, most: usize) -> Result<usize> {
    let right = (least..=most).contains(&given);
    right.then_some(given).ok_or_else(|| bad(what, &format!("a number from {least} to {most}"), &given.to_string()))
}

fn bad(what: &'static str, expected: &str, found: &str) -> Error {
    Error::BadRequest { what, expected: expected.to_string(), found: found.to_string() }
}
