//! HTTP and nothing else: handlers parse, call, shape.
//!
//! ```text
//! request --guard--> route --params--> Query --ask--> answer --wire, fhir--> body
//! home on disk --live--> what answers now, changed between two requests, never within one
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `guard` | who is let in: host, tokens, limits on size, number and time |
//! | `rights` | tokens and what each may see |
//! | `live` | what answers now; looks at the home several times a second and follows a switch |
//! | `params` | query strings and bodies to [`crate::query::Query`] and [`crate::catalog::When`] |
//! | `api` | the JSON API |
//! | `fhir` | FHIR R4 under `/fhir` |
//! | `page` | the web page |
//! | `problem` | errors as `application/problem+json` |
//! | `openapi` | the description, made from the handlers |
//! | `metrics`, `observe` | what is counted and logged |
//! | `headers` | what every answer carries |
//! | `listen` | sockets, TLS, draining |
//! | `once` | one request without a socket |
//!
//! [`app`] needs no socket: a test sends it requests.

mod api;
mod fhir;
mod guard;
mod headers;
mod listen;
mod live;
mod metrics;
mod observe;
mod once;
mod openapi;
mod page;
mod params;
mod problem;
mod rights;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::Router;
use tokio::sync::Semaphore;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::catalog::When;
use crate::code::SystemId;
use crate::error::{Error, Result};
use metrics::Metrics;

pub use listen::{run, run_until};
pub use live::{Edition, Live};
pub use observe::log_to_stderr;
pub use once::answer_once;
pub use problem::Problem;
pub use rights::{Rights, Tokens, new_token};

/// How many requests that are answered at once may take longer than a search.
const LONG_AT_ONCE: usize = 4;

/// How the server listens and to whom.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where.
    pub listen: SocketAddr,
    /// Other names that it goes by than `localhost`.
    pub hosts: Vec<String>,
    /// The file of those who may ask.
    pub tokens: Option<PathBuf>,
    /// Where scripts of pages elsewhere may ask from: `https://codes.example`.
    pub cors: Vec<String>,
    /// Certificate chain and key, PEM.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Log each request.
    pub log_requests: bool,
    /// Log what is asked, too.
    pub log_queries: bool,
    /// How many at once, and how long.
    pub limits: Limits,
}

/// What keeps one client from taking what all need.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How many connections are open at once; further ones wait.
    pub connections: usize,
    /// How many requests are answered at once; further ones are told to come again.
    pub at_once: usize,
    /// How long one answer may take.
    pub answer: Duration,
    /// How long a client may take to send a request's head or its body, to stay silent between two requests, or to take in a part
    /// of an answer.
    pub patience: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 1024,
            at_once: 512,
            answer: Duration::from_secs(30),
            // Less than an answer may take: whose body is late is told so.
            patience: Duration::from_secs(20),
        }
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            listen: SocketAddr::from(([127, 0, 0, 1], 8642)),
            hosts: Vec::new(),
            tokens: None,
            cors: Vec::new(),
            tls: None,
            log_requests: false,
            log_queries: false,
            limits: Limits::default(),
        }
    }
}

impl Settings {
    /// Whether only this machine can ask.
    pub fn is_local(&self) -> bool {
        self.listen.ip().is_loopback()
    }
}

/// What the handlers share: the home and what answers from it now. A clone is the same server.
#[derive(Clone)]
pub struct Server(Arc<Inner>);

struct Inner {
    settings: Settings,
    live: RwLock<Arc<Live>>,
    tokens: RwLock<Option<Arc<Tokens>>>,
    metrics: Metrics,
    room: Semaphore,
    stopping: AtomicBool,
}

impl Server {
    /// Opens what answers in `home`.
    ///
    /// # Errors
    /// Whatever keeps a snapshot that should answer, or the tokens file, from opening; [`Error::CannotServe`] when licensed text
    /// would be shown to anyone.
    pub fn open(home: &Path, settings: Settings) -> Result<Server> {
        let live = Arc::new(Live::open(home)?);
        let tokens = settings.tokens.as_deref().map(Tokens::read).transpose()?.map(Arc::new);
        if tokens.is_none() && !settings.is_local() {
            let licensed = live.today().it.snapshots().iter().find(|s| s.schema().licensed);
            if let Some(snapshot) = licensed {
                return Err(Error::CannotServe {
                    option: "--listen",
                    expected: format!(
                        "`--tokens FILE` where others than this machine can ask: {} is licensed",
                        snapshot.system()
                    ),
                    found: format!("`{}` without", settings.listen),
                    hint: "make one with `plaincode serve token NAME >> tokens.toml`, then add `--tokens tokens.toml`"
                        .into(),
                });
            }
        }
        Ok(Server(Arc::new(Inner {
            room: Semaphore::new(settings.limits.at_once),
            settings,
            live: RwLock::new(live),
            tokens: RwLock::new(tokens),
            metrics: Metrics::new(),
            stopping: AtomicBool::new(false),
        })))
    }

    /// What answers now. A request takes it once and keeps it to its end.
    pub fn live(&self) -> Arc<Live> {
        let live = self.0.live.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        Arc::clone(&live)
    }

    fn tokens(&self) -> Option<Arc<Tokens>> {
        self.0.tokens.read().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    /// Looks whether the home or the tokens file has changed, and if so answers from what is there now. Requests under way keep
    /// what they have.
    ///
    /// # Errors
    /// Whatever keeps the new snapshots or tokens from opening; then the old ones go on answering.
    pub fn follow(&self) -> Result<bool> {
        if let Some(new) = self.tokens().map(|tokens| tokens.changed()).transpose()?.flatten() {
            *self.0.tokens.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(Arc::new(new));
            tracing::info!("the tokens file has changed; it holds from now on");
        }
        let live = self.live();
        if live.is_current() {
            return Ok(false);
        }
        let opened = Live::open(live.catalog().home());
        self.0.metrics.switched(opened.is_ok());
        *self.0.live.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = Arc::new(opened?);
        Ok(true)
    }

    fn is_stopping(&self) -> bool {
        self.0.stopping.load(Ordering::Relaxed)
    }

    fn stop(&self) {
        self.0.stopping.store(true, Ordering::Relaxed);
    }
}

/// The edition that a question goes to, opened now, on a thread of its own, when it is not open yet; `systems` are narrowed to
/// those that whoever asks may see.
async fn edition(
    live: &Arc<Live>,
    rights: &Rights,
    systems: &mut Vec<SystemId>,
    when: When,
) -> std::result::Result<Arc<Edition>, Problem> {
    let edition = match live.edition(systems, when)? {
        Some(open) => open,
        None => {
            let (live, systems) = (Arc::clone(live), systems.clone());
            blocking(move || live.open_edition(&systems, when)).await?
        }
    };
    rights.narrow(systems, edition.it.snapshots())?;
    Ok(edition)
}

/// Runs what takes longer than a search beside the threads that answer, a few at a time.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> std::result::Result<T, Problem> {
    static PLACES: Semaphore = Semaphore::const_new(LONG_AT_ONCE);
    let Ok(_place) = PLACES.acquire().await else { return Err(Problem::internal()) };
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Ok(done?),
        Err(_) => Err(Problem::internal()),
    }
}

/// All routes, for tests and for the socket.
pub fn app(server: Server) -> Router {
    let described = OpenApiRouter::with_openapi(openapi::head())
        .routes(routes!(api::search))
        .routes(routes!(api::suggest))
        .routes(routes!(api::code))
        .routes(routes!(api::systems))
        .routes(routes!(api::diff))
        .routes(routes!(api::matches))
        .routes(routes!(api::healthz))
        .routes(routes!(api::readyz))
        .routes(routes!(metrics::metrics))
        .routes(routes!(openapi::openapi))
        .routes(routes!(fhir::metadata))
        .routes(routes!(fhir::code_systems))
        .routes(routes!(fhir::code_system))
        .routes(routes!(fhir::lookup))
        .routes(routes!(fhir::validate))
        .routes(routes!(fhir::validate_in_set))
        .routes(routes!(fhir::expand));
    let (routes, api) = described.split_for_parts();
    openapi::describe(&api);
    let routes =
        routes.merge(page::routes()).fallback(problem::no_route).method_not_allowed_fallback(problem::no_method);
    headers::layered(routes, &server).with_state(server)
}
