//! What the server counts and measures, in Prometheus' text format.

use std::time::Duration;

use axum::Extension;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use super::Server;
use super::api::Now;
use super::live::Live;
use super::problem::Problem;
use crate::search::Outcome;

/// From 50 µs, which a search takes, to 5 s.
const BUCKETS: [f64; 14] =
    [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0];

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answered {
    route: String,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Found {
    outcome: How,
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, EncodeLabelValue)]
#[expect(non_camel_case_types, reason = "label values are written in small letters")]
enum How {
    found,
    relaxed,
    corrected,
    empty,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Edition {
    system: String,
    version: String,
}

/// All that is counted.
pub(super) struct Metrics {
    registry: Registry,
    answers: Family<Answered, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    searches: Family<Found, Counter>,
    switches: Counter,
    failed_switches: Counter,
    ages: Family<Edition, Gauge>,
    license_days: Family<Edition, Gauge>,
}

impl Metrics {
    pub(super) fn new() -> Metrics {
        let mut registry = Registry::with_prefix("plaincode");
        let answers = Family::default();
        registry.register("http_requests", "Requests answered, by route and status", answers.clone());
        let histogram: fn() -> Histogram = || Histogram::new(BUCKETS);
        let seconds = Family::new_with_constructor(histogram);
        registry.register_with_unit(
            "http_request_duration",
            "Time to an answer, by route",
            Unit::Seconds,
            seconds.clone(),
        );
        let searches = Family::default();
        let help = "Searches: found whole, relaxed (words let go), corrected (spelling mended), empty";
        registry.register("searches", help, searches.clone());
        let (switches, failed_switches) = (Counter::default(), Counter::default());
        registry.register("switches", "Changes of the home that were followed", switches.clone());
        registry.register("failed_switches", "Changes of the home that could not be followed", failed_switches.clone());
        let ages = Family::default();
        let help = "Days since the release that answers came into force";
        registry.register("snapshot_age_days", help, ages.clone());
        let license_days = Family::default();
        let help = "Days until the license of the release that answers ends; negative once it has";
        registry.register("license_days_left", help, license_days.clone());
        Metrics { registry, answers, seconds, searches, switches, failed_switches, ages, license_days }
    }

    pub(super) fn answered(&self, route: &str, status: u16, took: Duration) {
        let route = route.to_string();
        self.seconds.get_or_create(&Route { route: route.clone() }).observe(took.as_secs_f64());
        self.answers.get_or_create(&Answered { route, status }).inc();
    }

    pub(super) fn searched(&self, outcome: Outcome) {
        let outcome = match outcome {
            Outcome::Found => How::found,
            Outcome::Relaxed => How::relaxed,
            Outcome::Corrected => How::corrected,
            Outcome::Empty => How::empty,
        };
        self.searches.get_or_create(&Found { outcome }).inc();
    }

    /// Takes down how old what answers is, and how long it may.
    fn look_at(&self, live: &Live) {
        self.ages.clear();
        self.license_days.clear();
        for snapshot in live.today().it.snapshots() {
            let manifest = snapshot.manifest();
            let edition = Edition { system: manifest.system.clone(), version: manifest.version.clone() };
            if let Some(entry) = live.catalog().find(&manifest.system, &manifest.version) {
                let days = (live.day() - entry.first_day()).get_days();
                self.ages.get_or_create(&edition).set(i64::from(days));
            }
            if let Some(left) = snapshot.license().and_then(|license| license.days_left(live.day())) {
                self.license_days.get_or_create(&edition).set(i64::from(left));
            }
        }
    }

    pub(super) fn switched(&self, followed: bool) {
        if followed {
            self.switches.inc()
        } else {
            self.failed_switches.inc()
        };
    }
}

/// Counters and histograms for Prometheus.
#[utoipa::path(get, path = "/metrics", tag = "operation", responses(
    (status = 200, description = "In Prometheus' text format", content_type = "application/openmetrics-text", body = String),
))]
pub(super) async fn metrics(State(server): State<Server>, Extension(live): Now) -> Result<Response, Problem> {
    let metrics = &server.0.metrics;
    metrics.look_at(&live);
    let mut text = String::new();
    encode(&mut text, &metrics.registry).map_err(|_| Problem::internal())?;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(CONTENT_TYPE, kind)], text).into_response())
}
