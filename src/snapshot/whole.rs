//! A snapshot as the release it was made of.

use crate::code::Code;
use crate::descriptor::{Concept, Descriptor};
use crate::release::{Release, SourceFile, SupplementFile};
use crate::schema::Schema;

use super::{ManifestFile, Snapshot};

impl Snapshot {
    /// The release it was made of, to be indexed again with something added.
    pub fn to_release(&self) -> Release {
        let manifest = self.manifest();
        let shipped = Schema::of(self.system()).is_ok();
        Release {
            system: self.system().clone(),
            version: self.version(),
            effective: manifest.effective.as_ref().and_then(|day| day.parse().ok()),
            files: manifest.files.iter().map(source).collect(),
            notice: manifest.notice.clone(),
            concepts: (0..self.concepts() as u32).filter_map(|concept| self.concept(concept)).collect(),
            warnings: manifest.warnings.clone(),
            supplements: manifest
                .supplements
                .iter()
                .map(|s| SupplementFile { file: source(&s.file), rows: s.rows, terms: s.terms, kinds: s.kinds.clone() })
                .collect(),
            schema: (!shipped).then(|| self.schema().text.clone()),
        }
    }

    /// A concept, whole; none for a code that cannot be read, which a sound snapshot does not hold.
    fn concept(&self, number: u32) -> Option<Concept> {
        let mut concept = Concept::new(Code::parse(self.code(number))?, self.role(number));
        concept.parent = self.parent(number).and_then(|parent| Code::parse(self.code(parent)));
        concept.added = self.added(number);
        concept.effective = self.effective(number);
        concept.terminated = self.terminated(number);
        for (name, value) in self.properties(number) {
            match name {
                "see" => concept.see.extend(Code::parse(value)),
                _ => concept.properties.push((name.to_string(), value.to_string())),
            }
        }
        let kind = |descriptor| self.schema().kinds.get(self.kind(descriptor)).map(|kind| kind.id.clone());
        for descriptor in self.descriptors_of(number) {
            let text = self.text(descriptor).to_string();
            concept.descriptors.extend(kind(descriptor).map(|kind| Descriptor { kind, text }));
        }
        Some(concept)
    }
}

fn source(file: &ManifestFile) -> SourceFile {
    SourceFile { name: file.name.clone(), bytes: file.bytes, blake3: file.blake3.clone() }
}
