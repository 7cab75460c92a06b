//! A diff as one self-contained page: no script, no font, nothing fetched; readable on a phone and on paper.

use std::fmt::Write;

use crate::diff::codes::Mine;
use crate::diff::redline::{Piece, redline};
use crate::diff::{Change, Counts, Detail, Diff, Edition, List, Searched};

/// The page of `diff`; `mine` are the codes it was narrowed to, `searched` the saved searches whose answers change.
pub fn page(diff: &Diff, mine: Option<&Mine>, searched: &[Searched]) -> String {
    let title = format!("{} {} → {}", diff.to.title, diff.from.version, diff.to.version);
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{0}</title>\n\
        <style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{0}</h1>\n",
        escaped(&title)
    );
    out.push_str(&content(diff, mine, usize::MAX));
    searches(&mut out, searched);
    let notices = diff.notices();
    if !notices.is_empty() {
        out.push_str("<footer>\n");
        for notice in notices {
            let _ = writeln!(out, "<p>{}</p>", escaped(&notice));
        }
        out.push_str("</footer>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// What differs, without a frame around it: how much, then each list, of which `most` changes are shown.
pub(crate) fn content(diff: &Diff, mine: Option<&Mine>, most: usize) -> String {
    let mut out = String::new();
    summary(&mut out, diff, mine);
    for list in List::ALL {
        section(&mut out, diff, list, mine, most);
    }
    out
}

const STYLE: &str = "\
:root { color-scheme: light dark; --line: #8886; --gone: #b3261e; --came: #1b7f3b; --soft: #8881; }\n\
body { font: 16px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }\n\
h1 { font-size: 1.5rem; margin: .5rem 0 1rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }\n\
h2 small { font-weight: normal; opacity: .75; }\n\
nav { display: flex; flex-wrap: wrap; gap: .4rem 1rem; margin: 1rem 0; }\n\
table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: .3rem 0; }\n\
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line); }\n\
th.code { white-space: nowrap; font-family: ui-monospace, monospace; width: 6.5rem; }\n\
td p { margin: 0; overflow-wrap: anywhere; } td p + p { margin-top: .25rem; } .what { opacity: .7; margin-right: .4em; }\n\
del { color: var(--gone); } ins { color: var(--came); text-decoration: underline; }\n\
.mine { background: var(--soft); padding: 0 .4em; border-radius: .2em; }\n\
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; font-size: .85rem; } \
footer p { white-space: pre-line; }\n\
@media (prefers-color-scheme: dark) { :root { --gone: #ff8a80; --came: #69d58c; } }\n\
@media (max-width: 34rem) { body { padding: .75rem; } table.changes, .changes tbody, .changes tr, .changes th, .changes td \
{ display: block; border: 0; padding: 0; width: auto; } .changes tr { border-top: 1px solid var(--line); padding: .5rem 0; } }\n\
@media print { body { font-size: 10pt; max-width: none; padding: 0; } nav { display: none; } tr { break-inside: avoid; } \
h2 { break-after: avoid; } :root { color-scheme: light; --gone: #000; --came: #000; } ins { font-weight: bold; } }\n";

fn summary(out: &mut String, diff: &Diff, mine: Option<&Mine>) {
    if let Some(mine) = mine {
        let _ = writeln!(out, "<p>Only the {} codes of your list.</p>", mine.rows.len());
    }
    if diff.is_empty() {
        out.push_str("<p>Nothing differs.</p>\n");
        return;
    }
    out.push_str("<table class=\"counts\">\n<tr><td></td><th>added</th><th>deleted</th><th>revised</th></tr>\n");
    let all = [("billable codes", diff.billable()), ("headings", diff.headers()), ("modifiers", diff.modifiers())];
    for (name, Counts { added, deleted, revised }) in all {
        if added + deleted + revised > 0 {
            let _ = writeln!(out, "<tr><th>{name}</th><td>{added}</td><td>{deleted}</td><td>{revised}</td></tr>");
        }
    }
    out.push_str("</table>\n");
    if let Some(explained) = diff.headed() {
        let _ = writeln!(out, "<p>{}</p>", escaped(&explained));
    }
    if let Some(cut) = diff.cut() {
        let _ = writeln!(out, "<p>{}</p>", escaped(&cut));
    }
    out.push_str("<nav>");
    for list in List::ALL {
        let count = diff.of(list).count();
        if count > 0 {
            let _ = write!(out, "<a href=\"#{0}\">{0} {count}</a> ", list.id());
        }
    }
    out.push_str("</nav>\n");
}

fn section(out: &mut String, diff: &Diff, list: List, mine: Option<&Mine>, most: usize) {
    let count = diff.of(list).count();
    if count == 0 {
        return;
    }
    let (name, about) = (list.id(), list.about());
    let _ = writeln!(out, "<h2 id=\"{name}\">{name} {count} <small>{about}</small></h2>\n<table class=\"changes\">");
    for change in diff.shown_of(list).take(most) {
        let code = escaped(&diff.to.print(&change.code));
        let _ = write!(out, "<tr><th class=\"code\" scope=\"row\">{code}</th><td>");
        body(out, diff, change);
        let beside = mine.map(|mine| mine.beside(&change.code)).unwrap_or_default();
        let cell = |(column, cell): &(&str, String)| format!("{}: {}", escaped(column), escaped(cell));
        if !beside.is_empty() {
            let cells: Vec<String> = beside.iter().map(cell).collect();
            let _ = write!(out, "<p><span class=\"mine\">{}</span></p>", cells.join(" · "));
        }
        out.push_str("</td></tr>\n");
    }
    out.push_str("</table>\n");
    if count > most {
        let releases = [&diff.from.version, &diff.to.version].map(|version| format!("{}@{version}", diff.to.system));
        let command = escaped(&format!("plaincode diff {} --html", releases.join(" ")));
        let _ = writeln!(out, "<p>The first {most} of {count}; all of them: <code>{command}</code></p>");
    }
}

fn body(out: &mut String, diff: &Diff, change: &Change) {
    match (change.list, &change.was, &change.is) {
        (List::Renumbered, Some(was), Some(is)) => {
            let _ = write!(out, "<p><del>{}</del></p>", escaped(diff.from.display(was)));
            let (code, text) = (escaped(&diff.to.print(&is.code)), escaped(diff.to.display(is)));
            let source = escaped(change.source.as_deref().unwrap_or_default());
            let _ = write!(out, "<p>→ <b>{code}</b> {text} <span class=\"what\">{source}</span></p>");
        }
        (List::Added, _, Some(is)) => whole(out, &diff.to, is),
        (List::Deleted, Some(was), _) => whole(out, &diff.from, was),
        (_, _, Some(is)) => {
            if !matches!(change.list, List::Revised) {
                let _ = write!(out, "<p>{}</p>", escaped(diff.to.display(is)));
            }
            change.details.iter().for_each(|d| detail(out, &diff.to, d));
        }
        _ => {}
    }
}

fn whole(out: &mut String, edition: &Edition, concept: &crate::descriptor::Concept) {
    let _ = write!(out, "<p>{}", escaped(edition.display(concept)));
    let remark = super::remark(concept);
    if !remark.is_empty() {
        let _ = write!(out, " <span class=\"what\">{}</span>", escaped(&remark));
    }
    out.push_str("</p>");
}

fn detail(out: &mut String, edition: &Edition, detail: &Detail) {
    let kind = edition.kinds.iter().find(|(id, _)| *id == detail.what).map(|(_, title)| title.as_str());
    let _ = write!(out, "<p><span class=\"what\">{}</span>", escaped(kind.unwrap_or(&detail.what)));
    let (was, is) = (detail.was.as_deref().unwrap_or_default(), detail.is.as_deref().unwrap_or_default());
    if kind.is_none() {
        let or_none = |text: &str| if text.is_empty() { "none".to_string() } else { escaped(text) };
        let _ = write!(out, "<del>{}</del> → <ins>{}</ins></p>", or_none(was), or_none(is));
        return;
    }
    for piece in redline(was, is) {
        let text = escaped(piece.text());
        let _ = match piece {
            Piece::Same(_) => write!(out, "{text}"),
            Piece::Gone(_) => write!(out, "<del>{text}</del>"),
            Piece::Came(_) => write!(out, "<ins>{text}</ins>"),
        };
    }
    out.push_str("</p>");
}

fn searches(out: &mut String, searched: &[Searched]) {
    if searched.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "<h2 id=\"searches\">searches {} <small>whose first ten answers change</small></h2>",
        searched.len()
    );
    out.push_str("<table class=\"changes\">\n");
    for one in searched {
        let (gone, came) = one.differences();
        let list = |codes: Vec<&String>| escaped(&codes.into_iter().cloned().collect::<Vec<_>>().join(" "));
        let _ = write!(out, "<tr><th scope=\"row\">{}</th><td>", escaped(&one.text));
        if gone.is_empty() && came.is_empty() {
            out.push_str("<p>the same codes in another order</p>");
        }
        let _ = writeln!(out, "<p><del>{}</del></p><p><ins>{}</ins></p></td></tr>", list(gone), list(came));
    }
    out.push_str("</table>\n");
}

/// Text as HTML: nothing in it is markup.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
