//! The web page: one shell, filled here so that plain search needs no script, and the files that make it live.
//!
//! ```text
//! GET /?q=words                 the answer, as a list of links
//! GET /code/{system}/{code}     one code; with q, beside the answer
//! GET /changes                  two releases compared; what was asked for by a form, when there is no script
//! GET /assets/{name}            scripts, style, icon
//! ```
//!
//! The script then asks the JSON API and nothing else, and keeps to the same addresses.

mod assets;
mod changes;
mod html;

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use serde::Deserialize;

use super::api::{Caller, Now, looked};
use super::live::Live;
use super::params::systems;
use super::problem::Problem;
use super::rights::Rights;
use super::{Server, blocking, edition};
use crate::ask;
use crate::catalog::When;
use crate::code::SystemId;
use crate::query::Query;
use crate::search::Hits;
use crate::snapshot::Snapshot;
use crate::wire;

/// How many codes the list shows without a script.
const SHOWN: usize = 40;

/// `/`, `/code/*`, `/changes` and `/assets/*`.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/", get(list))
        .route("/code/{system}/{code}", get(code))
        .route("/changes", get(changes::changes))
        .route("/assets/{name}", get(assets::asset))
}

/// What the address of a page asks. What it does not know is left alone: an address may come from anywhere.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    system: Vec<String>,
    billable: bool,
    all: bool,
    as_of: String,
    section: String,
}

impl Asked {
    fn read(query: Option<&str>) -> Asked {
        serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default()
    }

    fn systems(&self) -> Result<Vec<SystemId>, Problem> {
        Ok(systems(&self.system)?)
    }

    fn when(&self) -> Result<When, Problem> {
        if self.as_of.is_empty() {
            return Ok(When::Today);
        }
        let wrong =
            |_| Problem::new(StatusCode::BAD_REQUEST, format!("`{}` is no day such as `2024-03-10`", self.as_of));
        self.as_of.parse().map(When::On).map_err(wrong)
    }

    fn query(&self) -> Result<Query, Problem> {
        let mut query = ask::query(&self.q)?;
        query.systems.extend(self.systems()?);
        query.sections.extend(Some(self.section.clone()).filter(|section| !section.is_empty()));
        query.billable = self.billable;
        query.all = self.all;
        query.limit = SHOWN;
        Ok(query)
    }
}

async fn list(Extension(live): Now, Extension(rights): Extension<Caller>, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::read(query.as_deref());
    if asked.q.trim().is_empty() {
        let today = live.today();
        let shell = html::Shell {
            answers: html::welcome(&live),
            notices: notices(today.it.snapshots()),
            ..html::Shell::default()
        };
        return page(StatusCode::OK, shell.fill(&live, &asked));
    }
    let (status, shell) = answered(&live, &rights, &asked).await;
    page(status, shell.fill(&live, &asked))
}

/// The answer in a shell, or what is wrong with the question.
async fn answered(live: &Arc<Live>, rights: &Rights, asked: &Asked) -> (StatusCode, html::Shell) {
    match search(live, rights, asked).await {
        Ok(found) => {
            let answers = html::answers(live, asked, &found);
            (StatusCode::OK, html::Shell { answers, notices: found.notices, ..html::Shell::default() })
        }
        Err(problem) => {
            let answers = html::problem(&problem);
            (problem.status, html::Shell { answers, ..html::Shell::default() })
        }
    }
}

async fn search(live: &Arc<Live>, rights: &Rights, asked: &Asked) -> Result<Hits, Problem> {
    let mut query = asked.query()?;
    query.limit = rights.rows.unwrap_or(SHOWN).min(SHOWN);
    let edition = edition(live, rights, &mut query.systems, asked.when()?).await?;
    let live = Arc::clone(live);
    blocking(move || ask::search(&edition, live.catalog(), &query)).await
}

async fn code(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Path((system, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let asked = Asked::read(query.as_deref());
    let shell = match asked.q.trim() {
        "" => html::Shell::default(),
        _ => answered(&live, &rights, &asked).await.1,
    };
    let (status, detail, notices) = match lookup(&live, &rights, &asked, &system, &code).await {
        Ok(looked) => {
            let there = !looked.entries.is_empty();
            let status = if there { StatusCode::OK } else { StatusCode::NOT_FOUND };
            let notices = wire::notices(&looked.entries, &looked.elsewhere);
            (status, html::looked(&live, &asked, &code, &looked), notices)
        }
        Err(problem) => (problem.status, html::problem(&problem), Vec::new()),
    };
    let notices = [shell.notices.clone(), notices].concat();
    page(status, html::Shell { detail, notices, code: Some(code), ..shell }.fill(&live, &asked))
}

async fn lookup(
    live: &Arc<Live>,
    rights: &Rights,
    asked: &Asked,
    system: &str,
    code: &str,
) -> Result<ask::Looked, Problem> {
    looked(live, rights, system, code.to_string(), asked.when()?).await
}

fn notices(snapshots: &[Snapshot]) -> Vec<String> {
    snapshots.iter().map(|s| s.notice().to_string()).filter(|notice| !notice.is_empty()).collect()
}

/// Licensed text is not for caches that others share.
fn page(status: StatusCode, html: String) -> Response {
    (status, [(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"))], Html(html)).into_response()
}
