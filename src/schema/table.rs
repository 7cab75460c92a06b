//! How the tables of a code set are read: which column is what, as its schema says.

use serde::Deserialize;

use crate::error::Result;

use super::Field;

/// One table of a code set (CSV or the like): the first of a schema lists the codes, the others add to them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Its columns that are read; a file is this table when its header row has them all.
    pub column: Vec<Column>,
}

/// What one column holds: exactly one of `is`, `kind`, `property`, `header` with `modifier`, and `inactive` is
/// given.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its name in the header row; case, spaces and punctuation do not matter.
    pub name: String,
    /// The code, its heading, or a day.
    #[serde(default)]
    pub is: Option<Meaning>,
    /// A wording of this kind.
    #[serde(default)]
    pub kind: Option<String>,
    /// What stands between several wordings in one cell.
    #[serde(default)]
    pub split: Option<String>,
    /// A property of this name, shown by `lookup`.
    #[serde(default)]
    pub property: Option<String>,
    /// Values that make the row a heading.
    #[serde(default)]
    pub header: Vec<String>,
    /// Values that make the row a modifier.
    #[serde(default)]
    pub modifier: Vec<String>,
    /// Values that say that the code may no longer be used.
    #[serde(default)]
    pub inactive: Vec<String>,
}

/// What a column is for the code of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Meaning {
    /// The code itself.
    Code,
    /// The code of the heading it stands under.
    Parent,
    /// The day it was added.
    Added,
    /// The day since which its present state is in force.
    Effective,
    /// The day from which on it may no longer be used.
    Terminated,
}

impl Table {
    /// The name of the column of codes.
    pub fn code(&self) -> &str {
        self.column.iter().find(|c| c.is == Some(Meaning::Code)).map_or("", |c| &c.name)
    }
}

/// Checks the tables against the schema's kinds; `bad` makes the error of what is expected and found.
pub(super) fn check(tables: &[Table], kinds: &[Field], bad: impl Fn(&str, &str) -> crate::error::Error) -> Result<()> {
    for table in tables {
        let first = table.column.first().map_or("table", |c| &c.name);
        if table.column.iter().filter(|c| c.is == Some(Meaning::Code)).count() != 1 {
            return Err(bad("one [[table.column]] with `is = \"code\"` in each [[table]]", first));
        }
        for column in &table.column {
            let roles = !column.header.is_empty() || !column.modifier.is_empty();
            let jobs = [column.is.is_some(), column.kind.is_some(), column.property.is_some(), roles];
            let jobs = jobs.iter().filter(|job| **job).count() + usize::from(!column.inactive.is_empty());
            if jobs != 1 {
                return Err(bad("one of is, kind, property, header or modifier, inactive per column", &column.name));
            }
            if column.split.is_some() && column.kind.is_none() || column.split.as_deref() == Some("") {
                return Err(bad("a `split` that is not empty, beside a `kind`", &column.name));
            }
            let is_known = |id: &String| kinds.iter().any(|kind| kind.id == *id && !kind.supplement);
            if let Some(kind) = column.kind.as_ref().filter(|id| !is_known(id)) {
                return Err(bad("a kind of this schema that is no supplement's", kind));
            }
        }
    }
    Ok(())
}
