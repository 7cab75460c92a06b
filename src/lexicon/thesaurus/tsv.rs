//! Tab-separated names: one group per line, the name for it first, its synonyms after it.
//!
//! A field such as `ICD10CM:E11.9` or `hcpcs:E0260` is a code, not a name; `|` inside a field separates names as a tab does.
//! Lines that begin with `#` are comments; a first row whose first field is `name` is a heading.

use crate::error::Result;

use super::source::Source;
use super::{Each, Group, Scope, code_of};

/// Reads all groups.
///
/// # Errors
/// [`crate::error::Error::BadRule`] with the first line that has no name or nothing beside it.
pub fn read(source: &mut Source, each: Each) -> Result<()> {
    for path in source.files() {
        let mut lines = source.lines(&path)?;
        let mut is_first = true;
        while let Some(line) = lines.next()? {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let line = line.to_string();
            let number = lines.number();
            let mut fields = line.split(['\t', '|']).map(str::trim);
            let name = fields.next().unwrap_or("");
            if std::mem::take(&mut is_first) && name.eq_ignore_ascii_case("name") {
                continue;
            }
            let mut group = Group::new(format!("line {number}"));
            group.names.push((name.to_string(), Scope::Preferred));
            for field in fields.filter(|f| !f.is_empty()) {
                match code_of(field) {
                    Some(code) => group.codes.push(code),
                    None => group.names.push((field.to_string(), Scope::Exact)),
                }
            }
            if name.is_empty() || group.names.len() + group.codes.len() < 2 {
                return Err(lines.bad("a name, a tab, and another name or a code", &format!("`{line}`")));
            }
            let read = lines.read();
            each(group, read).map_err(|found| lines.bad("fewer records", &found))?;
        }
    }
    Ok(())
}
