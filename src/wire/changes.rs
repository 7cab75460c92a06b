//! The JSON of a diff: `{from, to, counts, added, deleted, revised, status, renumbered, reactivated, terms, other, searches,
//! warnings, notices}`. Each entry has `code`, what it `was` and what it `is` (null where it is not there).

use serde::Serialize;
use serde::ser::SerializeMap;

use super::DescriptorShape;
use crate::descriptor::{Concept, Role};
use crate::diff::codes::Mine;
use crate::diff::redline::{Piece, redline};
use crate::diff::{Change, Counts, Detail, Diff, Edition, List, Searched, role_name};

/// The shape of `diff`; `mine` are the codes it was narrowed to.
pub fn diff<'a>(diff: &'a Diff, mine: Option<&'a Mine>, searched: Option<&'a [Searched]>) -> impl Serialize + use<'a> {
    let list = |list: List| -> Vec<ChangeShape<'a>> { diff.shown_of(list).map(|c| change(diff, c, mine)).collect() };
    DiffShape {
        from: edition(&diff.from),
        to: edition(&diff.to),
        counts: CountsShape {
            billable: counts(diff.billable()),
            headers: counts(diff.headers()),
            modifiers: counts(diff.modifiers()),
        },
        added: list(List::Added),
        deleted: list(List::Deleted),
        revised: list(List::Revised),
        status: list(List::Status),
        renumbered: list(List::Renumbered),
        reactivated: list(List::Reactivated),
        terms: list(List::Terms),
        other: list(List::Other),
        searches: searched.map(|all| all.iter().map(search).collect()),
        warnings: diff.cut().into_iter().collect(),
        notices: diff.notices(),
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct DiffShape<'a> {
    from: SideShape<'a>,
    to: SideShape<'a>,
    counts: CountsShape,
    added: Vec<ChangeShape<'a>>,
    deleted: Vec<ChangeShape<'a>>,
    revised: Vec<ChangeShape<'a>>,
    status: Vec<ChangeShape<'a>>,
    renumbered: Vec<ChangeShape<'a>>,
    reactivated: Vec<ChangeShape<'a>>,
    terms: Vec<ChangeShape<'a>>,
    other: Vec<ChangeShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    searches: Option<Vec<SearchShape<'a>>>,
    /// That not all changes may be shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<String>,
    notices: Vec<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct SideShape<'a> {
    system: &'a str,
    version: &'a str,
    concepts: usize,
}

/// As the publisher counts: a code that turns heading is one code deleted and one heading added.
#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct CountsShape {
    billable: CountShape,
    headers: CountShape,
    modifiers: CountShape,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct CountShape {
    added: usize,
    deleted: usize,
    revised: usize,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct ChangeShape<'a> {
    code: String,
    canonical: &'a str,
    was: Option<StateShape<'a>>,
    is: Option<StateShape<'a>>,
    changes: Vec<DetailShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "serve", schema(value_type = std::collections::HashMap<String, String>))]
    mine: Option<Beside<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct StateShape<'a> {
    code: String,
    display: &'a str,
    role: &'static str,
    billable: bool,
    descriptors: Vec<DescriptorShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    added: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terminated: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    see: Vec<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct DetailShape<'a> {
    what: &'a str,
    was: Option<&'a str>,
    is: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    redline: Vec<(&'static str, String)>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct SearchShape<'a> {
    search: &'a str,
    was: &'a [String],
    is: &'a [String],
}

/// Cells of the user's own file, by column.
struct Beside<'a>(Vec<(&'a str, String)>);

impl Serialize for Beside<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, cell) in &self.0 {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

fn edition(edition: &Edition) -> SideShape<'_> {
    SideShape { system: edition.system.as_str(), version: &edition.version, concepts: edition.concepts }
}

fn counts(Counts { added, deleted, revised }: Counts) -> CountShape {
    CountShape { added, deleted, revised }
}

fn search(searched: &Searched) -> SearchShape<'_> {
    SearchShape { search: &searched.text, was: &searched.was, is: &searched.is }
}

fn change<'a>(diff: &'a Diff, change: &'a Change, mine: Option<&'a Mine>) -> ChangeShape<'a> {
    ChangeShape {
        code: diff.to.print(&change.code),
        canonical: change.code.as_str(),
        was: change.was.as_ref().map(|concept| state(&diff.from, concept)),
        is: change.is.as_ref().map(|concept| state(&diff.to, concept)),
        changes: change.details.iter().map(|d| detail(d, &diff.to)).collect(),
        source: change.source.as_deref(),
        mine: mine.map(|mine| Beside(mine.beside(&change.code))),
    }
}

fn state<'a>(edition: &Edition, concept: &'a Concept) -> StateShape<'a> {
    StateShape {
        code: edition.print(&concept.code),
        display: edition.display(concept),
        role: role_name(concept.role),
        billable: concept.role == Role::Code,
        descriptors: concept.descriptors.iter().map(|d| DescriptorShape { kind: &d.kind, text: &d.text }).collect(),
        added: concept.added.map(|d| d.to_string()),
        terminated: concept.terminated.map(|d| d.to_string()),
        see: concept.see.iter().map(|code| edition.print(code)).collect(),
    }
}

fn detail<'a>(detail: &'a Detail, edition: &Edition) -> DetailShape<'a> {
    let worded = edition.kinds.iter().any(|(id, _)| *id == detail.what);
    let both = detail.was.as_deref().zip(detail.is.as_deref()).filter(|_| worded);
    let piece = |piece: Piece| match piece {
        Piece::Same(text) => ("same", text),
        Piece::Gone(text) => ("gone", text),
        Piece::Came(text) => ("came", text),
    };
    DetailShape {
        what: &detail.what,
        was: detail.was.as_deref(),
        is: detail.is.as_deref(),
        redline: both.map(|(was, is)| redline(was, is).into_iter().map(piece).collect()).unwrap_or_default(),
    }
}
