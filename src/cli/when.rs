//! Which releases a question goes to: today's, those of a day, one by name, or all.

use super::Screen;
use crate::catalog::{Catalog, When};
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::release::Version;
use crate::snapshot::Snapshot;

/// The options.
#[derive(Debug, Default, clap::Args)]
pub(super) struct Asked {
    /// Answer from the releases in force on this day: 2024-03-10
    #[arg(long, value_name = "DATE", group = "when")]
    as_of: Option<Date>,
    /// Answer from the release of this version: 2026, 2025-10
    #[arg(long, value_name = "VERSION", group = "when", value_parser = version)]
    release: Option<Version>,
    /// Answer from all releases, one line a code
    #[arg(long, group = "when")]
    all_releases: bool,
}

fn version(text: &str) -> std::result::Result<Version, String> {
    Version::parse(text).map_err(|e| e.to_string())
}

impl Asked {
    pub(super) fn when(&self) -> When {
        match (self.as_of, self.release) {
            (Some(day), _) => When::On(day),
            (_, Some(version)) => When::Version(version),
            _ if self.all_releases => When::All,
            _ => When::Today,
        }
    }

    /// Says which releases answered, when it was asked for others than today's; and which systems have none.
    pub(super) fn tell(&self, catalog: &Catalog, systems: &[SystemId], snapshots: &[Snapshot], screen: &Screen) {
        if self.when() == When::Today {
            return;
        }
        let name = |s: &Snapshot| format!("{} {}", s.system(), s.version());
        let asked = match (self.as_of, self.release) {
            (Some(day), _) => format!("as of {day}"),
            (_, Some(version)) => format!("release {version}"),
            _ => "all releases".to_string(),
        };
        screen.note(&format!("{asked}: {}", snapshots.iter().map(name).collect::<Vec<_>>().join(", ")));
        let wanted = |system: &&str| systems.is_empty() || systems.iter().any(|s| s.as_str() == *system);
        let answers = |system: &str| snapshots.iter().any(|s| s.system().as_str() == system);
        for system in catalog.systems().into_iter().filter(wanted).filter(|system| !answers(system)) {
            let first = catalog.line(system).first().map(|e| e.first_day().to_string()).unwrap_or_default();
            screen.warn(&match self.as_of {
                Some(day) => {
                    format!("no release of {system} was in force on {day}; the first in this home begins {first}")
                }
                None => format!("{system} has no such release and did not answer"),
            });
        }
    }
}
