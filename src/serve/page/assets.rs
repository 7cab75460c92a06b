//! The page's files, in the binary.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::serve::problem::no_route;

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Name, type and content.
const FILES: [(&str, &str, &str); 11] = [
    ("page.js", SCRIPT, include_str!("page.js")),
    ("dom.js", SCRIPT, include_str!("dom.js")),
    ("net.js", SCRIPT, include_str!("net.js")),
    ("detail.js", SCRIPT, include_str!("detail.js")),
    ("changes.js", SCRIPT, include_str!("changes.js")),
    ("bar.js", SCRIPT, include_str!("bar.js")),
    ("welcome.js", SCRIPT, include_str!("welcome.js")),
    ("list.js", SCRIPT, include_str!("list.js")),
    ("why.js", SCRIPT, include_str!("why.js")),
    ("words.js", SCRIPT, include_str!("words.js")),
    ("page.css", "text/css; charset=utf-8", include_str!("page.css")),
];

const ICON: (&str, &str, &str) = ("icon.svg", "image/svg+xml", include_str!("icon.svg"));

/// One file with the digest of its content.
struct Asset {
    name: &'static str,
    kind: HeaderValue,
    tag: HeaderValue,
    content: &'static str,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let asset = |(name, kind, content): (&'static str, &'static str, &'static str)| {
        let digest = blake3::hash(content.as_bytes()).to_hex();
        let tag = HeaderValue::try_from(format!("W/\"{}\"", &digest[..24])).ok()?;
        Some(Asset { name, kind: HeaderValue::from_static(kind), tag, content })
    };
    FILES.into_iter().chain([ICON]).filter_map(asset).collect()
});

/// A file; nothing of it when the browser has this content already.
pub(super) async fn asset(Path(name): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return no_route(uri).await.into_response();
    };
    let fresh = HeaderValue::from_static("no-cache");
    let tagged = [(ETAG, asset.tag.clone()), (CACHE_CONTROL, fresh)];
    if headers.get(IF_NONE_MATCH) == Some(&asset.tag) {
        return (StatusCode::NOT_MODIFIED, tagged).into_response();
    }
    (tagged, [(CONTENT_TYPE, asset.kind.clone())], asset.content).into_response()
}
