//! From a home to what answers, and what a person should know of it.

use std::path::Path;

use super::Screen;
use super::when::Asked;
use crate::ask::{self, Opened};
use crate::catalog::Catalog;
use crate::code::SystemId;
use crate::error::Result;
use crate::search::Engine;
use crate::snapshot::Snapshot;

/// The snapshots of a home.
pub(super) fn snapshots(
    home: &Path,
    systems: &[SystemId],
    asked: &Asked,
    screen: &Screen,
) -> Result<Opened<Vec<Snapshot>>> {
    let catalog = Catalog::open(home)?;
    let opened = ask::snapshots(&catalog, systems, asked.when())?;
    tell(&catalog, systems, asked, &opened.it, opened.is_sample(), screen);
    Ok(opened)
}

/// The engine over the snapshots of a home.
pub(super) fn engine(home: &Path, systems: &[SystemId], asked: &Asked, screen: &Screen) -> Result<Opened<Engine>> {
    let catalog = Catalog::open(home)?;
    let opened = ask::engine(&catalog, systems, asked.when())?;
    tell(&catalog, systems, asked, opened.it.snapshots(), opened.is_sample(), screen);
    Ok(opened)
}

fn tell(
    catalog: &Catalog,
    systems: &[SystemId],
    asked: &Asked,
    snapshots: &[Snapshot],
    is_sample: bool,
    screen: &Screen,
) {
    if !is_sample {
        return asked.tell(catalog, systems, snapshots, screen);
    }
    let from = if catalog.entries().is_empty() {
        format!("nothing is indexed in {}; this is", catalog.home().display())
    } else {
        "this is".to_string()
    };
    screen.note(&format!("{from} the built-in sample, whose codes are invented"));
}
