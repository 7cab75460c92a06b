//! Two releases compared, for whoever has no script: a form for each code system, and the comparison that was asked for.

use std::fmt::Write;
use std::sync::Arc;

use axum::Extension;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::{html, page};
use crate::diff::html::{content, escaped};
use crate::serve::api::{Caller, Now, compared};
use crate::serve::live::Live;
use crate::serve::params::DiffParams;
use crate::serve::problem::Problem;
use crate::serve::rights::Rights;
use crate::snapshot::Snapshot;

/// The most changes of one kind on the page: a browser shows them at once.
const MOST: usize = 500;

/// What the address asks, as the script writes it too; `plain` when a form sent it, which only happens without a script.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    system: String,
    from: String,
    to: String,
    plain: bool,
}

pub(super) async fn changes(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Response {
    let asked: Asked = serde_html_form::from_str(query.as_deref().unwrap_or_default()).unwrap_or_default();
    let forms = forms(&live, &rights, &asked);
    let (status, (compared, notices)) = match compare(&live, &rights, &asked).await {
        Ok(found) => (StatusCode::OK, found),
        Err(problem) => (problem.status, (html::problem(&problem), Vec::new())),
    };
    let shell = html::Shell { changes: Some(forms + &compared), notices, ..html::Shell::default() };
    page(status, shell.fill(&live, &super::Asked::default()))
}

/// The comparison as HTML, and the notices that go with it.
async fn compare(live: &Arc<Live>, rights: &Caller, asked: &Asked) -> Result<(String, Vec<String>), Problem> {
    if !asked.plain {
        return Ok(Default::default());
    }
    let Asked { system, from, to, .. } = asked;
    let sides = DiffParams { from: format!("{system}@{from}"), to: format!("{system}@{to}") };
    let title = format!("<h2>{system} {} → {}</h2>", escaped(from), escaped(to), system = escaped(system));
    compared(Arc::clone(live), Arc::clone(rights), sides, move |diff| {
        (title + &content(diff, None, MOST), diff.notices())
    })
    .await
}

/// A form for each system that has two releases.
fn forms(live: &Live, rights: &Rights, asked: &Asked) -> String {
    let visible = live.today().it.snapshots().iter().filter(|s| rights.allow(s.schema()));
    let forms: String = visible.filter_map(|snapshot| form(live, snapshot, asked)).collect();
    if forms.is_empty() {
        return "<p>Two releases of one code system are needed. Index another one and it can be compared here:</p>\
            <pre tabindex=\"0\"><code>plaincode index ~/Downloads/icd10cm-2025.zip</code></pre>"
            .to_string();
    }
    forms
}

fn form(live: &Live, snapshot: &Snapshot, asked: &Asked) -> Option<String> {
    let (id, title) = (snapshot.system().as_str(), escaped(&snapshot.schema().title));
    let versions: Vec<&str> = live.catalog().line(id).iter().map(|entry| entry.version.as_str()).collect();
    let last = versions.len().checked_sub(1).filter(|last| *last > 0)?;
    let chosen = |version: &str, otherwise: usize| {
        let asked = versions.iter().position(|v| asked.system == id && *v == version);
        asked.unwrap_or(otherwise)
    };
    let mut out = format!(
        "<form class=\"chooser\" action=\"/changes\"><input type=\"hidden\" name=\"plain\" value=\"true\">\
        <input type=\"hidden\" name=\"system\" value=\"{id}\"><b>{title}</b>"
    );
    for (name, at) in [("from", chosen(&asked.from, last - 1)), ("to", chosen(&asked.to, last))] {
        let _ = write!(out, "<label for=\"{id}-{name}\">{name}</label><select id=\"{id}-{name}\" name=\"{name}\">");
        for (i, version) in versions.iter().enumerate() {
            let selected = if i == at { " selected" } else { "" };
            let _ = write!(out, "<option{selected}>{}</option>", escaped(version));
        }
        out.push_str("</select>");
    }
    Some(out + "<button type=\"submit\">Compare</button></form>")
}
