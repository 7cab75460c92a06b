//! The JSON shapes, for `--json` and for HTTP alike: pure functions from answers to what is printed.
//!
//! Keys stand in the order given here. Codes are printed as their publisher prints them; `canonical` is the same code
//! without separators. Spans count characters (Unicode scalar values) of `text`, start and end. Dates are ISO 8601.
//! A key without a value is left out.

pub mod changes;
pub mod releases;
pub mod systems;
pub mod bench;

use std::path::Path;

use serde::{Serialize, Serializer};

use crate::ask::{Looked, Over};
use crate::catalog::today;
use crate::code::Code;
use crate::descriptor::{Date, Role};
use crate::error::Error;
use crate::history::{Elsewhere, Folded};
use crate::lexicon::thesaurus::About;
use crate::license::{License, Notices};
use crate::lookup::{Entry, Name, Wording};
use crate::schema::Schema;
use crate::search::{Hit, Hits};
use crate::snapshot::{Manifest, ManifestSupplement};
use crate::suggest::Suggestions;

/// What an answer of ten codes takes, in bytes.
const USUAL: usize = 4096;

/// A shape as one line of JSON text.
pub fn json(shape: &impl Serialize) -> String {
    let mut text = Vec::with_capacity(USUAL);
    // Shapes hold strings, numbers and lists only, which serde_json always writes, in UTF-8.
    let written = serde_json::to_writer(&mut text, shape).map(|()| text.push(b'\n'));
    written.ok().and_then(|()| String::from_utf8(text).ok()).unwrap_or_default()
}

/// `{hits, warnings, notices}`: the answer to a search. With `explain`, each hit says why it was found.
pub fn hits(found: &Hits, explain: bool) -> impl Serialize {
    HitsShape {
        hits: found.hits.iter().map(|h| hit(h, explain)).collect(),
        warnings: &found.warnings,
        notices: &found.notices,
    }
}

/// The same for hits over all releases: each also has the `releases` that have the code, and `remarks` on what differs.
pub fn folded(found: &Over, explain: bool) -> impl Serialize {
    fn line(f: &Folded, explain: bool) -> HitShape<'_> {
        HitShape { releases: Some(&f.versions), remarks: Some(&f.remarks), ..hit(&f.hit, explain) }
    }
    HitsShape {
        hits: found.folded.iter().map(|f| line(f, explain)).collect(),
        warnings: &found.warnings,
        notices: &found.notices,
    }
}

/// `{concepts, missing, elsewhere, warnings, notices}`: the answer to a lookup, the codes that no release asked has, and what
/// other releases say of them.
pub fn lookup(looked: &Looked) -> impl Serialize {
    LookupShape {
        concepts: looked.entries.iter().map(concept).collect(),
        missing: looked.missing.iter().map(|(typed, _)| typed.as_str()).collect(),
        elsewhere: looked.elsewhere.iter().map(releases::elsewhere).collect(),
        warnings: &looked.warnings,
        notices: notices(&looked.entries, &looked.elsewhere),
    }
}

/// What `index` prints of one snapshot.
pub fn indexed<'a>(
    manifest: &'a Manifest,
    license: Option<&'a License>,
    seconds: f64,
    bytes: u64,
) -> impl Serialize + use<'a> {
    let seconds = Some((seconds * 1000.0).round() / 1000.0);
    let license = license.map(|license| releases::license(license, today()));
    SnapshotShape { seconds, license, warnings: Some(&manifest.warnings), ..counts(manifest, bytes) }
}

/// `{home, snapshots, lexicons}`: the answer to `status`, of what [`snapshot`] and [`broken`] give, and the thesauri.
pub fn status<'a>(home: &Path, snapshots: Vec<StatusShape<'a>>, lexicons: &'a [About]) -> impl Serialize + use<'a> {
    #[derive(Serialize)]
    struct Home<'a> {
        home: String,
        snapshots: Vec<StatusShape<'a>>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        lexicons: Vec<LexiconShape<'a>>,
    }
    let lexicons = lexicons.iter().map(lexicon).collect();
    Home { home: home.display().to_string(), snapshots, lexicons }
}

/// `{lexicons}`: the answer to `lexicon add` and `lexicon list`.
pub fn lexicons(all: &[About]) -> impl Serialize {
    #[derive(Serialize)]
    struct Lexicons<'a> {
        lexicons: Vec<LexiconShape<'a>>,
    }
    Lexicons { lexicons: all.iter().map(lexicon).collect() }
}

/// `{completions, descriptors, related, warnings, notices}`: the answer to `suggest`.
pub fn suggestions<'a>(found: &'a Suggestions, warnings: &'a [String]) -> impl Serialize + use<'a> {
    let completions =
        found.completions.iter().map(|c| CompletionShape { text: &c.text, word: &c.word, count: c.count });
    let descriptors = found.descriptors.iter().map(|m| MeantShape {
        system: m.system.as_str(),
        code: &m.code,
        text: &m.text,
        count: m.count,
    });
    let related = found.related.iter().map(|r| RelatedShape { word: &r.word, count: r.count });
    SuggestionsShape {
        completions: completions.collect(),
        descriptors: descriptors.collect(),
        related: related.collect(),
        warnings,
        notices: &found.notices,
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct CompletionShape<'a> {
    text: &'a str,
    word: &'a str,
    count: u32,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct MeantShape<'a> {
    system: &'a str,
    code: &'a str,
    text: &'a str,
    count: usize,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct RelatedShape<'a> {
    word: &'a str,
    count: u32,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct SuggestionsShape<'a> {
    completions: Vec<CompletionShape<'a>>,
    descriptors: Vec<MeantShape<'a>>,
    related: Vec<RelatedShape<'a>>,
    #[serde(skip_serializing_if = "no_warnings")]
    warnings: &'a [String],
    notices: &'a [String],
}

/// `{matches: [{text, hits, warnings}], notices}`: the answers to many questions, in their order.
pub fn matches(found: &[(String, Hits)]) -> impl Serialize {
    let mut notices: Vec<&str> = Vec::new();
    for notice in found.iter().flat_map(|(_, found)| &found.notices) {
        if !notices.contains(&notice.as_str()) {
            notices.push(notice);
        }
    }
    MatchesShape { matches: found.iter().map(|(text, found)| matched(text, found)).collect(), notices }
}

fn matched<'a>(text: &'a str, found: &'a Hits) -> MatchShape<'a> {
    let hits = found.hits.iter().map(|h| hit(h, false)).collect();
    MatchShape { text, hits, warnings: &found.warnings }
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct MatchesShape<'a> {
    matches: Vec<MatchShape<'a>>,
    notices: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct MatchShape<'a> {
    text: &'a str,
    hits: Vec<HitShape<'a>>,
    warnings: &'a [String],
}

/// A thesaurus of the user's own.
#[derive(Serialize)]
struct LexiconShape<'a> {
    name: &'a str,
    source: &'a str,
    format: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    license: &'a str,
    blake3: &'a str,
    bytes: u64,
    groups: usize,
    names: usize,
    codes: usize,
    rules: usize,
}

fn lexicon(about: &About) -> LexiconShape<'_> {
    LexiconShape {
        name: &about.name,
        source: &about.source,
        format: &about.format,
        license: &about.license,
        blake3: &about.blake3,
        bytes: about.bytes,
        groups: about.groups,
        names: about.names,
        codes: about.codes,
        rules: about.rules,
    }
}

/// One snapshot of the home.
pub fn snapshot<'a>(manifest: &'a Manifest, license: Option<&'a License>, active: bool) -> StatusShape<'a> {
    let whole = SnapshotShape {
        active: Some(active),
        license: license.map(|license| releases::license(license, today())),
        notice: Some(notice(manifest)).filter(|n| !n.is_empty()),
        ..counts(manifest, bytes(manifest))
    };
    StatusShape(State::Whole(Box::new(whole)))
}

/// One snapshot of the home that cannot be used, and why.
pub fn broken<'a>(system: &'a str, version: &'a str, active: bool, error: &Error) -> StatusShape<'a> {
    StatusShape(State::Broken { system, version, active, problem: error.to_string(), hint: error.hint() })
}

/// The different notices that go with the texts of an answer to a lookup.
pub fn notices(entries: &[Entry], elsewhere: &[Elsewhere]) -> Vec<String> {
    let all = entries.iter().flat_map(|e| &e.notices).chain(elsewhere.iter().flat_map(|e| &e.notices));
    all.map(String::as_str).collect::<Notices>().into_vec()
}

/// The notice that goes with a snapshot's text: its files' own, or its system's; empty when none is asked for.
pub fn notice(manifest: &Manifest) -> String {
    let schemas = || Schema::builtin().unwrap_or_default();
    let of_system = || schemas().into_iter().find(|s| s.id.as_str() == manifest.system).map(|s| s.notice);
    manifest.notice.clone().or_else(of_system).unwrap_or_default()
}

/// What a snapshot's files take.
pub fn bytes(manifest: &Manifest) -> u64 {
    manifest.contents.iter().map(|file| file.bytes).sum()
}

/// One snapshot in the answer to `status`.
#[derive(Serialize)]
pub struct StatusShape<'a>(State<'a>);

#[derive(Serialize)]
#[serde(untagged)]
enum State<'a> {
    Whole(Box<SnapshotShape<'a>>),
    Broken {
        system: &'a str,
        version: &'a str,
        active: bool,
        problem: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        hint: Option<String>,
    },
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct HitsShape<'a> {
    hits: Vec<HitShape<'a>>,
    warnings: &'a [String],
    notices: &'a [String],
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct HitShape<'a> {
    system: &'a str,
    version: &'a str,
    code: &'a str,
    canonical: String,
    display: &'a str,
    score: f64,
    matched: Matched<'a>,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terminated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<Explain<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    releases: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remarks: Option<&'a [String]>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct Matched<'a> {
    kind: &'a str,
    text: &'a str,
    spans: Vec<(usize, usize)>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct Explain<'a> {
    coverage: f64,
    asked: f64,
    context: f64,
    form: f64,
    priors: f64,
    contrast: f64,
    reasons: &'a [String],
}

fn hit(hit: &Hit, explain: bool) -> HitShape<'_> {
    let characters = |byte: usize| hit.text.get(..byte).map_or(0, |before| before.chars().count());
    HitShape {
        system: hit.system.as_str(),
        version: &hit.version,
        code: &hit.code,
        canonical: canonical(&hit.code),
        display: &hit.display,
        score: rounded(hit.score),
        matched: Matched {
            kind: &hit.kind,
            text: &hit.text,
            spans: hit.spans.iter().map(|(from, to)| (characters(*from), characters(*to))).collect(),
        },
        role: role(hit.role),
        section: hit.section.as_deref(),
        terminated: date(hit.terminated),
        explain: explain.then(|| Explain {
            coverage: rounded(hit.parts.coverage),
            asked: rounded(hit.parts.asked),
            context: rounded(hit.parts.context),
            form: rounded(hit.parts.form),
            priors: rounded(hit.parts.priors),
            contrast: rounded(hit.parts.contrast),
            reasons: &hit.reasons,
        }),
        releases: None,
        remarks: None,
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct LookupShape<'a> {
    concepts: Vec<ConceptShape<'a>>,
    missing: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elsewhere: Vec<releases::ElsewhereShape<'a>>,
    #[serde(skip_serializing_if = "no_warnings")]
    warnings: &'a [String],
    notices: Vec<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct ConceptShape<'a> {
    system: &'a str,
    version: &'a str,
    code: &'a str,
    canonical: String,
    display: &'a str,
    role: &'static str,
    descriptors: Vec<DescriptorShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    added: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terminated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<NameShape<'a>>,
    children: Vec<NameShape<'a>>,
    properties: Vec<PropertyShape<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct DescriptorShape<'a> {
    kind: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct NameShape<'a> {
    code: &'a str,
    display: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "serve", derive(utoipa::ToSchema))]
pub(crate) struct PropertyShape<'a> {
    name: &'a str,
    value: &'a str,
}

fn concept(entry: &Entry) -> ConceptShape<'_> {
    fn name(name: &Name) -> NameShape<'_> {
        NameShape { code: &name.code, display: &name.display }
    }
    fn descriptor(wording: &Wording) -> DescriptorShape<'_> {
        DescriptorShape { kind: &wording.kind, text: &wording.text }
    }
    ConceptShape {
        system: entry.system.as_str(),
        version: &entry.version,
        code: &entry.name.code,
        canonical: canonical(&entry.name.code),
        display: &entry.name.display,
        role: role(entry.role),
        descriptors: entry.wordings.iter().map(descriptor).collect(),
        added: date(entry.added),
        effective: date(entry.effective),
        terminated: date(entry.terminated),
        parent: entry.parent.as_ref().map(name),
        children: entry.children.iter().map(name).collect(),
        properties: entry.properties.iter().map(|(name, value)| PropertyShape { name, value }).collect(),
    }
}

#[derive(Serialize)]
struct SnapshotShape<'a> {
    system: &'a str,
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    active: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective: Option<&'a str>,
    concepts: usize,
    billable: usize,
    terminated: usize,
    modifiers: usize,
    #[serde(serialize_with = "as_map")]
    descriptors: &'a [(String, usize)],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supplements: Vec<SupplementShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<f64>,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<releases::LicenseShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    warnings: Option<&'a [String]>,
}

#[derive(Serialize)]
struct SupplementShape<'a> {
    name: &'a str,
    blake3: &'a str,
    rows: usize,
    terms: usize,
    kinds: &'a [String],
}

impl<'a> From<&'a ManifestSupplement> for SupplementShape<'a> {
    fn from(s: &'a ManifestSupplement) -> SupplementShape<'a> {
        let ManifestSupplement { file, rows, terms, kinds } = s;
        SupplementShape { name: &file.name, blake3: &file.blake3, rows: *rows, terms: *terms, kinds }
    }
}

fn counts(manifest: &Manifest, bytes: u64) -> SnapshotShape<'_> {
    SnapshotShape {
        system: &manifest.system,
        version: &manifest.version,
        active: None,
        effective: manifest.effective.as_deref(),
        concepts: manifest.concepts,
        billable: manifest.billable,
        terminated: manifest.terminated,
        modifiers: manifest.modifiers,
        descriptors: &manifest.descriptors,
        supplements: manifest.supplements.iter().map(Into::into).collect(),
        seconds: None,
        bytes,
        license: None,
        notice: None,
        warnings: None,
    }
}

fn no_warnings(warnings: &[String]) -> bool {
    warnings.is_empty()
}

fn as_map<S: Serializer>(pairs: &[(String, usize)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, n)| (name, n)))
}

fn canonical(printed: &str) -> String {
    Code::parse(printed).map_or_else(|| printed.to_string(), |code| code.to_string())
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Code => "code",
        Role::Header => "header",
        Role::Modifier => "modifier",
    }
}

fn date(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

/// Four places: what differs further behind is not a difference anyone should build on.
fn rounded(score: f32) -> f64 {
    (f64::from(score) * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_answer_has_all_its_keys() {
        assert_eq!(json(&hits(&Hits::default(), false)), "{\"hits\":[],\"warnings\":[],\"notices\":[]}\n");
    }

    #[test]
    fn scores_have_four_places() {
        assert_eq!(rounded(0.123_456_78), 0.1235);
        assert_eq!(rounded(2.0), 2.0);
    }
}
