//! A diff as a table: one row for each thing that differs.

use crate::diff::codes::{Mine, csv_cell};
use crate::diff::{Diff, List};

/// The table, with a heading row; `mine` adds its columns at the end.
pub fn table(diff: &Diff, mine: Option<&Mine>) -> String {
    let columns = mine.map(|mine| mine.columns.clone()).unwrap_or_default();
    let head = ["list", "code", "what", "was", "is", "source"].iter().map(|c| (*c).to_string()).chain(columns);
    let mut out = row(head);
    for change in diff.shown() {
        let code = diff.to.print(&change.code);
        let source = change.source.clone().unwrap_or_default();
        let beside: Vec<String> =
            mine.map(|m| m.beside(&change.code)).unwrap_or_default().into_iter().map(|(_, cell)| cell).collect();
        let mut add = |what: &str, was: String, is: String| {
            let cells = [change.list.id().to_string(), code.clone(), what.to_string(), was, is, source.clone()];
            out += &row(cells.into_iter().chain(beside.iter().cloned()));
        };
        let was = change.was.as_ref().map(|c| diff.from.display(c).to_string()).unwrap_or_default();
        let is = change.is.as_ref().map(|c| diff.to.display(c).to_string()).unwrap_or_default();
        match change.list {
            List::Renumbered => add("code", code.clone(), change.is.as_ref().map_or(is, |c| diff.to.print(&c.code))),
            _ if change.details.is_empty() => {
                let role = change.is.as_ref().or(change.was.as_ref()).map_or("", |c| super::role_name(c.role));
                add(role, was, is);
            }
            _ => {
                for detail in &change.details {
                    add(&detail.what, detail.was.clone().unwrap_or_default(), detail.is.clone().unwrap_or_default());
                }
            }
        }
    }
    out
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.map(|cell| csv_cell(&cell)).collect::<Vec<_>>().join(",") + "\r\n"
}
