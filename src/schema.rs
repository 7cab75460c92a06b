//! The only reader of `index-schema/`: what the code systems are, and how words and ranking behave.
//!
//! Every file is compiled in and read strictly: an unknown key is refused, every name resolves. The raw shapes are
//! private; what leaves this module has been checked. `index-schema/README.md` documents each key.

mod table;

use serde::Deserialize;

use crate::code::{Code, SystemId};
use crate::descriptor::Date;
use crate::error::{Error, Result, shown};
use crate::release::{Release, Version};

pub use table::{Column, Meaning, Table};

/// The code systems that plaincode knows: file name and text of their schemas.
const SYSTEMS: [(&str, &str); 6] = [
    ("index-schema/cpt.toml", include_str!("../index-schema/cpt.toml")),
    ("index-schema/hcpcs.toml", include_str!("../index-schema/hcpcs.toml")),
    ("index-schema/icd10cm.toml", include_str!("../index-schema/icd10cm.toml")),
    ("index-schema/icd10pcs.toml", include_str!("../index-schema/icd10pcs.toml")),
    ("index-schema/loinc.toml", include_str!("../index-schema/loinc.toml")),
    ("index-schema/sample.toml", include_str!("../index-schema/sample.toml")),
];

/// A descriptor's head has so many bits for priors.
const MOST_PRIORS: usize = 24;

/// The word rules: stemming, spelling, stop words, contrasts.
const WORDS: &str = include_str!("../index-schema/words.toml");
/// The weights of the ranking.
const RANKING: &str = include_str!("../index-schema/ranking.toml");

/// How a descriptor kind's text becomes terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnalyzerSpec {
    /// English with medical stemming and spelling (`words.toml`).
    Medical,
    /// Spanish, found only by those who ask in Spanish.
    Spanish,
    /// Kept and shown, never searched.
    None,
}

impl AnalyzerSpec {
    /// The language in which the text is searched; none when it never is.
    pub fn language(self) -> Option<Language> {
        match self {
            AnalyzerSpec::Medical => Some(Language::English),
            AnalyzerSpec::Spanish => Some(Language::Spanish),
            AnalyzerSpec::None => None,
        }
    }
}

/// The language of a descriptor, and of a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, in which all systems are published.
    #[default]
    English,
    /// Spanish, in which some have wordings too.
    Spanish,
}

impl std::str::FromStr for Language {
    type Err = String;

    /// By its ISO 639-1 code or its English name.
    fn from_str(text: &str) -> std::result::Result<Language, String> {
        match text.to_ascii_lowercase().as_str() {
            "en" | "english" => Ok(Language::English),
            "es" | "spanish" => Ok(Language::Spanish),
            _ => Err("expected `en` or `es`".to_string()),
        }
    }
}

/// One kind of descriptor.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name in JSON and on the command line.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// How its text becomes terms.
    pub analyzer: AnalyzerSpec,
    /// Whether its words are shortened, by [`WordRules::abbreviations`].
    #[serde(default)]
    pub abbreviated: bool,
    /// What a match in it is worth beside the others, 0 to 1.
    pub weight: f32,
    /// The order in which kinds are preferred for showing a code to a person, 1 first.
    pub display: u8,
    /// What it is in FHIR: `display`, or the code of a designation's use that the publisher has registered.
    #[serde(default)]
    pub fhir: Option<String>,
    /// Whether it is for names from supplements, which the publisher's files never have.
    #[serde(default)]
    pub supplement: bool,
    /// Whether it lists the same things for very many codes, so that how often a word stands in it does not say how little the word tells.
    #[serde(default)]
    pub listing: bool,
    /// What is said wherever its text is shown, beside the system's notice; empty when nothing is asked for.
    #[serde(default)]
    pub caveat: String,
}

/// A standing preference among codes that match alike.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prior {
    /// What it is called in explanations.
    pub name: String,
    /// What is added to the score, -1 to 1.
    pub amount: f32,
    /// It holds for concepts of this role (`header`, `modifier`, `code`), if given.
    #[serde(default)]
    pub role: Option<String>,
    /// It holds for concepts whose display text has one of these phrases, if there are any; `^` in front means at its start.
    #[serde(default)]
    pub phrases: Vec<String>,
    /// It holds for codes that begin with one of these, if there are any.
    #[serde(default)]
    pub codes: Vec<String>,
    /// It does not hold when the query has one of these words; `*` in front: one that ends so.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// When releases of a system come into force, and how much one may differ from the one before.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseRules {
    /// When a version that is a year comes into force.
    pub effective: YearBegins,
    /// Descriptor kinds that list further terms beneath a code: a change in one is no revision of the code.
    #[serde(default)]
    pub terms: Vec<String>,
    /// The share of codes, or of descriptors of a kind, that may be gone a year later without a question.
    pub shrink: f64,
    /// The share that may be new a year later without a question.
    pub grow: f64,
}

/// The first day of a version that is only a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum YearBegins {
    /// January 1st of that year.
    January,
    /// October 1st of the year before, as US fiscal years do.
    October,
}

impl Default for ReleaseRules {
    fn default() -> ReleaseRules {
        ReleaseRules { effective: YearBegins::January, terms: Vec::new(), shrink: 0.1, grow: 0.5 }
    }
}

impl ReleaseRules {
    /// The day on which `version` comes into force by this rule: a month given is that month's first day.
    pub fn first_day(&self, version: Version) -> Option<Date> {
        let (year, month) = match (version.month(), self.effective) {
            (Some(month), _) => (version.year(), month),
            (None, YearBegins::January) => (version.year(), 1),
            (None, YearBegins::October) => (version.year() - 1, 10),
        };
        Date::new(year, month, 1).ok()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSchema {
    system: RawSystem,
    code: RawCode,
    #[serde(default)]
    release: ReleaseRules,
    kind: Vec<Field>,
    #[serde(default)]
    prior: Vec<Prior>,
    #[serde(default)]
    table: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSystem {
    id: String,
    title: String,
    publisher: String,
    uri: String,
    licensed: bool,
    notice: String,
    #[serde(default)]
    row_cap: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCode {
    shapes: Vec<String>,
    #[serde(default)]
    modifier_shapes: Vec<String>,
    separator: Option<RawSeparator>,
    modified: Option<char>,
    family: usize,
    #[serde(default)]
    variants: Option<usize>,
    #[serde(default)]
    default: Vec<String>,
    #[serde(default)]
    residual: Vec<String>,
    #[serde(default)]
    inherited: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSeparator {
    after: isize,
    mark: char,
}

/// One code system, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its short name.
    pub id: SystemId,
    /// Its name for people.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Its FHIR system URI.
    pub uri: String,
    /// Whether its text may only be shown to licensees.
    pub licensed: bool,
    /// The notice that goes with its text; empty when none is asked for.
    pub notice: String,
    /// Of how many codes the text may leave in one answer; none where there is no bound.
    pub row_cap: Option<usize>,
    /// How its codes look (see [`crate::code::has_shape`]).
    pub shapes: Vec<String>,
    /// How its modifiers look.
    pub modifier_shapes: Vec<String>,
    /// The mark that is printed inside a code, and after how many characters; before so many when negative.
    pub separator: Option<(isize, char)>,
    /// The mark between a code and its modifiers where the publisher's FHIR description spells both as one code.
    pub modified: Option<char>,
    /// Codes that share this many first characters are one family: words are counted by family.
    pub family: usize,
    /// Codes that share this many first characters are variants of one: who did not ask for one of them needs no other. There
    /// are no variants where this is `None`.
    pub variants: Option<usize>,
    /// Phrases that mark the child that stands for its heading when nothing more is known, the surest first.
    pub defaults: Vec<String>,
    /// How the wording of a heading's child begins that is for all that the heading has no code of its own for.
    pub residual: Vec<String>,
    /// Properties of a heading that hold for the codes below it too.
    pub inherited: Vec<String>,
    /// Its descriptor kinds, in the order of the file.
    pub kinds: Vec<Field>,
    /// Its standing preferences.
    pub priors: Vec<Prior>,
    /// When its releases come into force, and how much one may differ from the one before.
    pub release: ReleaseRules,
    /// How its tables are read, when no reader of its own does it; the first lists the codes.
    pub tables: Vec<Table>,
    /// The text it was read from, which goes into every snapshot.
    pub text: String,
}

impl Schema {
    /// Reads one schema.
    ///
    /// # Errors
    /// [`Error::BadRule`] with `path` and the line when a key is unknown or a value makes no sense.
    pub fn read(path: &str, text: &str) -> Result<Schema> {
        let raw: RawSchema = read_toml(path, text)?;
        let bad = |expected: &str, found: &str| Error::BadRule {
            path: path.to_string(),
            line: line_of(text, found),
            expected: expected.to_string(),
            found: shown(&format!("`{found}`")),
        };
        let id = SystemId::parse(&raw.system.id).filter(|id| id.as_str() == raw.system.id);
        let id = id.ok_or_else(|| bad("a system id of small letters and digits", &raw.system.id))?;
        if raw.kind.is_empty() || raw.kind.len() > 32 {
            return Err(bad("1 to 32 [[kind]] tables", "kind"));
        }
        for (i, kind) in raw.kind.iter().enumerate() {
            if raw.kind[..i].iter().any(|other| other.id == kind.id) {
                return Err(bad("each kind once", &kind.id));
            }
            if !(0.0..=1.0).contains(&kind.weight) {
                return Err(bad("a weight from 0 to 1", &kind.id));
            }
        }
        let is_shape = |shape: &String| {
            !shape.is_empty()
                && shape.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase() || "#@*".contains(c))
        };
        if raw.code.shapes.is_empty() {
            return Err(bad("one or more code shapes", "shapes"));
        }
        if let Some(shape) = raw.code.shapes.iter().chain(&raw.code.modifier_shapes).find(|shape| !is_shape(shape)) {
            return Err(bad("a shape of #, @, *, digits and capital letters, without the separator", shape));
        }
        table::check(&raw.table, &raw.kind, bad)?;
        if raw.prior.len() > MOST_PRIORS {
            return Err(bad(&format!("at most {MOST_PRIORS} [[prior]] tables"), "prior"));
        }
        for prior in &raw.prior {
            if prior.role.as_deref().is_some_and(|role| !["code", "header", "modifier"].contains(&role)) {
                return Err(bad("the role `code`, `header` or `modifier`", &prior.name));
            }
            if !(-1.0..=1.0).contains(&prior.amount)
                || (prior.role.is_none() && prior.phrases.is_empty() && prior.codes.is_empty())
            {
                return Err(bad("an amount from -1 to 1 and a role, phrases or codes", &prior.name));
            }
        }
        if let Some(kind) = raw.release.terms.iter().find(|t| !raw.kind.iter().any(|k| k.id == **t)) {
            return Err(bad("[release] terms that are kinds of this schema", kind));
        }
        if ![raw.release.shrink, raw.release.grow].iter().all(|share| (0.0..=10.0).contains(share)) {
            return Err(bad("[release] shares from 0 to 10", "shrink"));
        }
        Ok(Schema {
            id,
            title: raw.system.title,
            publisher: raw.system.publisher,
            uri: raw.system.uri,
            licensed: raw.system.licensed,
            notice: raw.system.notice,
            row_cap: raw.system.row_cap,
            shapes: raw.code.shapes,
            modifier_shapes: raw.code.modifier_shapes,
            separator: raw.code.separator.map(|s| (s.after, s.mark)),
            modified: raw.code.modified,
            family: raw.code.family,
            variants: raw.code.variants,
            defaults: raw.code.default,
            residual: raw.code.residual,
            inherited: raw.code.inherited,
            kinds: raw.kind,
            priors: raw.prior,
            release: raw.release,
            tables: raw.table,
            text: text.to_string(),
        })
    }

    /// The schemas that plaincode ships.
    ///
    /// # Errors
    /// [`Error::BadRule`] when a shipped file is wrong, which a test rules out.
    pub fn builtin() -> Result<Vec<Schema>> {
        SYSTEMS.iter().map(|(path, text)| Schema::read(path, text)).collect()
    }

    /// The shipped schema of one system.
    ///
    /// # Errors
    /// [`Error::UnknownSystem`] when there is none.
    pub fn of(id: &SystemId) -> Result<Schema> {
        let all = Schema::builtin()?;
        let known = all.iter().map(|s| s.id.as_str()).collect::<Vec<_>>().join(", ");
        let unknown = || Error::UnknownSystem { name: id.to_string(), known };
        all.into_iter().find(|s| s.id == *id).ok_or_else(unknown)
    }

    /// Reads a schema of the user's own, which says how its tables are read.
    ///
    /// # Errors
    /// As [`Schema::read`]; [`Error::BadRule`] when it has no `[[table]]`, or the id of a schema that plaincode ships.
    pub fn read_own(path: &str, text: &str) -> Result<Schema> {
        let schema = Schema::read(path, text)?;
        let bad = |expected: &str, found: &str| Error::BadRule {
            path: path.to_string(),
            line: line_of(text, found),
            expected: expected.to_string(),
            found: shown(&format!("`{found}`")),
        };
        if SYSTEMS.iter().any(|(path, _)| path.ends_with(&format!("/{}.toml", schema.id))) {
            return Err(bad("the id of a code system that plaincode does not know", schema.id.as_str()));
        }
        match schema.tables.is_empty() {
            true => Err(bad("a [[table]] that says which column is what", "[[table]]")),
            false => Ok(schema),
        }
    }

    /// The schema that `release` is read and indexed under.
    ///
    /// # Errors
    /// [`Error::UnknownSystem`] when it has none of its own and none is shipped for its system.
    pub fn for_release(release: &Release) -> Result<Schema> {
        match &release.schema {
            Some(text) => Schema::read(&format!("{}.toml", release.system), text),
            None => Schema::of(&release.system),
        }
    }

    /// A code as its publisher prints it.
    pub fn print(&self, code: &Code) -> String {
        code.printed(self.separator)
    }

    /// The position of the kind called `id`.
    pub fn kind(&self, id: &str) -> Option<usize> {
        self.kinds.iter().position(|k| k.id == id)
    }
}

/// A set of words that exclude each other: a descriptor that says one contradicts a query that says another.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contrast {
    /// What it is called in explanations.
    pub name: String,
    /// The poles; each is a list of words of the same meaning.
    pub poles: Vec<Vec<String>>,
    /// What a contradiction costs.
    pub contradicts: f32,
    /// What it costs when the descriptor names a pole and the query names none.
    pub unasked: f32,
}

/// `words.toml`: how text becomes terms.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordRules {
    /// Words that carry no meaning of their own.
    pub stop: Vec<String>,
    /// The same in Spanish.
    pub spanish_stop: Vec<String>,
    /// Words of descriptors that hardly narrow what a code means.
    pub boilerplate: Vec<String>,
    /// Words of queries that say how much or that something is wrong, not what.
    pub light: Vec<String>,
    /// Words that say that what follows is absent or left out.
    pub negations: Vec<String>,
    /// Words that say so of the next word only.
    pub negating_prefixes: Vec<String>,
    /// Words that narrow a code's meaning more than others, unless they were asked for.
    pub narrowing: Vec<String>,
    /// Parts of words that are replaced: British to American spelling.
    pub spelling: Vec<(String, String)>,
    /// Words whose stem no rule gives.
    pub irregular: Vec<(String, String)>,
    /// Words as short wordings have them, and the words they stand for.
    pub abbreviations: Vec<(String, String)>,
    /// Endings and what takes their place; the longest that fits is used, and the stemmer is not.
    pub endings: Vec<(String, String)>,
    /// First parts of compound words: what follows them is a word of its own.
    pub prefixes: Vec<String>,
    /// Words that exclude each other.
    pub contrast: Vec<Contrast>,
}

impl WordRules {
    /// The shipped rules.
    ///
    /// # Errors
    /// [`Error::BadRule`] when the shipped file is wrong, which a test rules out.
    pub fn builtin() -> Result<WordRules> {
        read_toml("index-schema/words.toml", WORDS)
    }
}

/// `ranking.toml`: the weights of the score. `index-schema/README.md` says what each does.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each key is documented once, in index-schema/README.md")]
pub struct Ranking {
    pub string_coverage: f32,
    pub own_words: f32,
    pub stage_one_narrow: f32,
    /// The first stage does not look at a descriptor whose terms are each worth less than this share of the most worthy one.
    pub stage_one_enters: f32,
    pub pool: usize,
    pub contexts: usize,
    pub boilerplate_cost: f32,
    pub boilerplate_asked: f32,
    pub light_asked: f32,
    pub narrowing_cost: f32,
    pub exact: f32,
    pub all_words: f32,
    pub phrase: f32,
    pub first_word: f32,
    pub partial_rule: f32,
    pub compound: f32,
    pub unknown_word: f32,
    pub number_cost: f32,
    pub terminated: f32,
    pub join: f32,
    pub default_child: f32,
    pub variant: f32,
    /// Taken from a heading whose default code is a better one.
    pub heading: f32,
    pub residual: f32,
    pub absent_cost: f32,
    pub absent_asked: f32,
    pub negated: f32,
    pub parenthesis: f32,
    pub quantity_fits: f32,
    pub quantity_contradicts: f32,
    pub least_coverage: f32,
    pub word_part: f32,
    pub typo: f32,
    pub outdone: f32,
    pub topic_cost: f32,
    pub bracket: f32,
    pub purpose: f32,
    pub given: f32,
    pub rules: f32,
    pub priors: f32,
    pub contrasts: f32,
}

impl Ranking {
    /// The shipped weights.
    ///
    /// # Errors
    /// [`Error::BadRule`] when the shipped file is wrong, which a test rules out.
    pub fn builtin() -> Result<Ranking> {
        read_toml("index-schema/ranking.toml", RANKING)
    }

    /// Reads weights of the user's own, for tuning.
    ///
    /// # Errors
    /// [`Error::BadRule`] when a key is unknown or missing.
    pub fn read(path: &str, text: &str) -> Result<Ranking> {
        read_toml(path, text)
    }
}

/// A digest of the rules that decide which terms a text has: a snapshot built under others cannot be asked.
pub fn words_digest() -> String {
    blake3::hash(WORDS.as_bytes()).to_hex()[..16].to_string()
}

fn read_toml<T: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|e| Error::BadRule {
        path: path.to_string(),
        line: e.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1),
        expected: "what index-schema/README.md says".to_string(),
        found: shown(e.message()),
    })
}

/// The first line of `text` that holds `word`, or 1.
fn line_of(text: &str, word: &str) -> usize {
    text.lines().position(|line| line.contains(word)).map_or(1, |i| i + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_files_are_right() {
        assert_eq!(Schema::builtin().map(|all| all.len()).ok(), Some(SYSTEMS.len()));
        assert!(WordRules::builtin().is_ok());
        assert!(Ranking::builtin().is_ok());
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let text = SYSTEMS[0].1.replace("family", "famly");
        let error = Schema::read("cpt.toml", &text).map_err(|e| e.to_string());
        assert!(error.as_ref().is_err_and(|e| e.starts_with("cpt.toml:") && e.contains("famly")), "{error:?}");
    }
}
