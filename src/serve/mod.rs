//! HTTP and nothing else: handlers parse, call, shape.
//!
//! ```text
//! request --guard--> route --params--> Query --ask--> answer --wire--> body, the same as `--json` prints
//! home on disk --live--> what answers now, changed between two requests, never within one
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `live` | what answers now; looks at the home several times a second and follows a switch |
//! | `params` | query strings and bodies to [`crate::query::Query`] and [`crate::catalog::When`] |
//! | `api` | the JSON API |
//! | `page` | the web page |
//! | `problem` | errors as `application/problem+json` |
//! | `listen` | sockets, draining |
//!
//! [`app`] needs no socket: a test sends it requests.

mod api;
mod headers;
mod listen;
mod live;
mod page;
mod params;
mod problem;

use std::path::Path;
use std::sync::{Arc, RwLock};

use axum::Router;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::catalog::When;
use crate::code::SystemId;
use crate::error::Result;

pub use listen::{Settings, run};
pub use live::{Edition, Live};
pub use problem::Problem;

/// What the handlers share: the home and what answers from it now. A clone is the same server.
#[derive(Clone)]
pub struct Server(Arc<Inner>);

struct Inner {
    live: RwLock<Arc<Live>>,
}

impl Server {
    /// Opens what answers in `home`.
    ///
    /// # Errors
    /// Whatever keeps a snapshot that should answer from opening.
    pub fn open(home: &Path) -> Result<Server> {
        let live = RwLock::new(Arc::new(Live::open(home)?));
        Ok(Server(Arc::new(Inner { live })))
    }

    /// What answers now. A request takes it once and keeps it to its end.
    pub fn live(&self) -> Arc<Live> {
        let live = self.0.live.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        Arc::clone(&live)
    }

    /// Looks whether the home has changed, and if so answers from what is there now. Requests under way keep what they have.
    ///
    /// # Errors
    /// Whatever keeps the new snapshots from opening; then the old ones go on answering.
    pub fn follow(&self) -> Result<bool> {
        let live = self.live();
        if live.is_current() {
            return Ok(false);
        }
        let new = Arc::new(Live::open(live.catalog().home())?);
        *self.0.live.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = new;
        Ok(true)
    }
}

/// The edition that a question goes to; opened now, on a thread of its own, when it is not open yet.
async fn edition(live: &Arc<Live>, systems: &[SystemId], when: When) -> std::result::Result<Arc<Edition>, Problem> {
    if let Some(open) = live.edition(systems, when)? {
        return Ok(open);
    }
    let (live, systems) = (Arc::clone(live), systems.to_vec());
    blocking(move || live.open_edition(&systems, when)).await
}

/// Runs what takes longer than a search beside the threads that answer.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> std::result::Result<T, Problem> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Ok(done?),
        Err(_) => Err(Problem::internal()),
    }
}

/// All routes, for tests and for the socket.
pub fn app(server: Server) -> Router {
    let api = OpenApiRouter::new()
        .routes(routes!(api::search))
        .routes(routes!(api::suggest))
        .routes(routes!(api::code))
        .routes(routes!(api::systems))
        .routes(routes!(api::healthz));
    let (api, _described) = api.split_for_parts();
    let routes = api.merge(page::routes()).fallback(problem::no_route).method_not_allowed_fallback(problem::no_method);
    headers::layered(routes, server.clone()).with_state(server)
}
