//! The web page. Every code that it shows comes from [`super::api::found`] or [`super::api::looked`], which know what whoever asks
//! may see: the handlers take `Extension<Caller>` beside `Extension<Arc<Live>>`.

use axum::Router;
use axum::response::Html;
use axum::routing::get;

use super::Server;

/// `/` and `/assets/*`.
pub(super) fn routes() -> Router<Server> {
    Router::new().route("/", get(page))
}

async fn page() -> Html<&'static str> {
    Html("<!doctype html><html lang=\"en\"><title>plaincode</title><p>plaincode")
}
