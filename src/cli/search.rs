//! `plaincode search`: one ranked list over all systems.

use std::path::Path;

use super::paint::{self, CODE, DIM, Line, MATCH};
use super::when::Asked;
use super::{Outcome, Screen, open};
use crate::ask::{self, Opened, Over};
use crate::catalog::{Catalog, When};
use crate::code::SystemId;
use crate::descriptor::Role;
use crate::error::Result;
use crate::query::Query;
use crate::rank::Parts;
use crate::schema::Language;
use crate::search::{Engine, Hit, Hits};
use crate::wire;

/// The exact forms, for `--help`.
const FORMS: &str = "Exact forms (quote them for your shell):
  '\"total knee\"'     these words in this order
  'knee -revision'   not this word
  'code:J0*'         only codes that begin so; code:J0100-J0200 for a range
  kind:consumer      only wordings of this kind
  system:hcpcs       only this code system";

/// Find codes from plain words, or from a code in any spelling
#[derive(Debug, clap::Args)]
#[command(after_help = FORMS)]
pub(super) struct Search {
    /// What to look for, in everyday or medical words
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    /// Only this code system (cpt, hcpcs, icd10cm, icd10pcs, sample); may be repeated
    #[arg(long, value_name = "SYSTEM", value_parser = super::system, value_delimiter = ',')]
    system: Vec<SystemId>,
    /// Only codes of this section or chapter, as `--json` names it; may be repeated
    #[arg(long, value_name = "SECTION")]
    section: Vec<String>,
    /// Show at most this many codes
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    /// Leave out this many of the first codes
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: u16,
    /// The last word may be the beginning of a longer one
    #[arg(long)]
    prefix: bool,
    /// Only codes that can be reported: no headings, no modifiers
    #[arg(long)]
    billable: bool,
    /// Terminated codes too
    #[arg(long)]
    all: bool,
    /// The language of the words: only wordings in it are found
    #[arg(long, value_name = "LANG", default_value = "en")]
    lang: Language,
    /// Say why each code was found
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    asked: Asked,
}

impl Search {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let query = self.query()?;
        let engine = open::engine(home, &query.systems, &self.asked, screen)?;
        let catalog = Catalog::open(home)?;
        if self.asked.when() == When::All {
            return self.fold(&catalog, &query, &engine, screen);
        }
        let found = ask::search(&engine, &catalog, &query)?;
        if screen.json {
            screen.print(&wire::json(&wire::hits(&found, self.explain)))?;
        } else {
            screen.print(&show(&found, &engine.it, self.explain, screen.width()))?;
            self.comment(&found, &query, screen);
        }
        Ok(if found.hits.is_empty() { Outcome::Nothing } else { Outcome::Done })
    }

    /// One line for each code, whichever releases it was found in.
    fn fold(&self, catalog: &Catalog, query: &Query, opened: &Opened<Engine>, screen: &Screen) -> Result<Outcome> {
        let (engine, over) = (&opened.it, ask::search_all(opened, catalog, query));
        if screen.json {
            screen.print(&wire::json(&wire::folded(&over, self.explain)))?;
            return Ok(if over.folded.is_empty() { Outcome::Nothing } else { Outcome::Done });
        }
        let Over { folded, warnings, notices, .. } = over;
        let hits: Vec<Hit> = folded.iter().map(|f| f.hit.clone()).collect();
        let columns = Columns::of(&hits);
        let mut out = String::new();
        for one in &folded {
            show_hit(&mut out, &one.hit, engine, &columns, screen.width());
            let said = [&[one.versions.join(", ")], one.remarks.as_slice()].concat().join("; ");
            let line = Line::styled(&said, DIM);
            paint::paragraph(&mut out, &Line::default(), columns.width(), &line, screen.width());
        }
        screen.print(&out)?;
        let found = Hits { hits, warnings, notices, ..Hits::default() };
        self.comment(&found, query, screen);
        Ok(if found.hits.is_empty() { Outcome::Nothing } else { Outcome::Done })
    }

    fn query(&self) -> Result<Query> {
        let typed = self.words.join(" ");
        let mut query = ask::query(&typed)?;
        query.explain = self.explain;
        query.systems.extend(self.system.iter().cloned());
        query.sections.extend(self.section.iter().cloned());
        query.limit = usize::from(self.limit);
        query.offset = usize::from(self.offset);
        query.prefix = self.prefix;
        query.billable = self.billable;
        query.all = self.all;
        query.language = self.lang;
        Ok(query)
    }

    /// Says beside the answer what belongs to it.
    fn comment(&self, found: &Hits, query: &Query, screen: &Screen) {
        for warning in &found.warnings {
            screen.warn(warning);
        }
        if found.hits.is_empty() {
            let narrowed = self.billable || !query.systems.is_empty();
            let wider = if narrowed { "; try it without `--billable` and `--system`" } else { "" };
            screen.note(&format!("nothing found for `{}`{wider}", self.words.join(" ")));
        }
        for notice in &found.notices {
            screen.note(notice);
        }
    }
}

/// The columns before the wordings.
struct Columns {
    code: usize,
    system: usize,
}

impl Columns {
    fn of(hits: &[Hit]) -> Columns {
        let widest = |of: fn(&Hit) -> usize| hits.iter().map(of).max().unwrap_or(0) + 2;
        Columns { code: widest(|h| h.code.len()), system: widest(|h| h.system.as_str().len()) }
    }

    fn width(&self) -> usize {
        self.code + self.system
    }
}

fn show(found: &Hits, engine: &Engine, explain: bool, width: Option<usize>) -> String {
    let columns = Columns::of(&found.hits);
    let mut out = String::new();
    for hit in &found.hits {
        show_hit(&mut out, hit, engine, &columns, width);
        if explain {
            for line in reasons(hit) {
                paint::paragraph(&mut out, &Line::default(), columns.width(), &line, width);
            }
        }
    }
    out
}

/// Code, system and wording; below it the wording that matched, when it is another.
fn show_hit(out: &mut String, hit: &Hit, engine: &Engine, columns: &Columns, width: Option<usize>) {
    let label = Line::styled(&hit.code, CODE).padded(columns.code).then_styled(hit.system.as_str(), DIM);
    let shown_matched = hit.text == hit.display;
    let spans: &[_] = if shown_matched { &hit.spans } else { &[] };
    let display = Line::default().then_marked(&hit.display, spans, MATCH).then_styled(&remark(hit), DIM);
    paint::paragraph(out, &label.padded(columns.width()), columns.width(), &display, width);
    if !shown_matched {
        let title = format!("{}: ", kind_title(engine, hit));
        let matched = Line::styled(&title, DIM).then_marked(&hit.text, &hit.spans, MATCH);
        paint::paragraph(out, &Line::default(), columns.width(), &matched, width);
    }
}

/// What a person must know before using the code.
fn remark(hit: &Hit) -> String {
    let role = match hit.role {
        Role::Code => "",
        Role::Header => " [heading, not billable]",
        Role::Modifier => " [modifier]",
    };
    let ended = hit.terminated.map(|date| format!(" [ended {date}]")).unwrap_or_default();
    format!("{role}{ended}")
}

fn kind_title<'e>(engine: &'e Engine, hit: &'e Hit) -> &'e str {
    let schemas = engine.snapshots().iter().map(|s| s.schema());
    let kinds = schemas.filter(|s| s.id == hit.system).flat_map(|s| &s.kinds);
    kinds.into_iter().find(|k| *k.id == *hit.kind).map_or(&*hit.kind, |k| &*k.title)
}

/// Why a hit stands where it does, in words.
fn reasons(hit: &Hit) -> Vec<Line> {
    let edition = format!("{} {}, score {:.2}", hit.system, hit.version, hit.score);
    let mut lines = vec![Line::styled(&format!("{edition}: {}", parts(&hit.parts)), DIM)];
    if !hit.reasons.is_empty() {
        lines.push(Line::styled(&hit.reasons.join("; "), DIM));
    }
    lines
}

/// The parts of a score that count.
fn parts(parts: &Parts) -> String {
    if *parts == Parts::default() {
        return "the code itself was asked for".to_string();
    }
    let percent = |share: f32| format!("{:.0} %", share * 100.0);
    let mut said = vec![
        format!("{} of what you asked is in this wording", percent(parts.coverage)),
        format!("{} of this wording was asked for", percent(parts.asked)),
    ];
    if parts.context > parts.coverage {
        said.push(format!("{} with its headings and other wordings", percent(parts.context)));
    }
    let mut add = |amount: f32, what: &str| {
        if amount.abs() >= 0.005 {
            said.push(format!("{amount:+.2} for {what}"));
        }
    };
    add(parts.form, "exact words, order and nearness");
    add(parts.priors, "standing preferences");
    add(-parts.contrast.abs(), "words that contradict or were not asked for");
    said.join(", ")
}
