//! Quality and latency on the user's own snapshots.
//!
//! Everything here asks the engine as a door would, and counts; nothing here ranks or prints. Reports and records are
//! files that one run writes and a later one reads, as a snapshot's manifest is: their types are their format, and
//! [`crate::wire`] makes the text.

pub mod build;
pub mod compare;
pub mod door;
pub mod figures;
pub mod latency;
pub mod levers;
pub mod machine;
pub mod quality;
pub mod random;
pub mod record;
pub mod report;
pub mod scale;
pub mod workload;

use serde::{Deserialize, Serialize};

use crate::snapshot::Manifest;

/// Which release was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corpus {
    /// The code system's short name.
    pub system: String,
    /// The release's version.
    pub version: String,
    /// How many concepts it has.
    pub concepts: usize,
    /// How many descriptors it has.
    pub descriptors: usize,
    /// The snapshot's size on disk.
    pub bytes: u64,
    /// BLAKE3 over the digests of the release's files, in hexadecimal: equal for equal input.
    pub digest: String,
}

impl Corpus {
    /// The corpus that a manifest describes.
    pub fn of(manifest: &Manifest) -> Corpus {
        let mut hasher = blake3::Hasher::new();
        for file in &manifest.files {
            hasher.update(file.blake3.as_bytes());
        }
        Corpus {
            system: manifest.system.clone(),
            version: manifest.version.clone(),
            concepts: manifest.concepts,
            descriptors: manifest.descriptors.iter().map(|(_, n)| n).sum(),
            bytes: manifest.contents.iter().map(|f| f.bytes).sum(),
            digest: hasher.finalize().to_hex().to_string(),
        }
    }
}
