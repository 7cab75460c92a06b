//! `plaincode diff`: what changed between two releases.

use std::path::{Path, PathBuf};

use super::license::Terms;
use super::paint::{self, BOLD, CODE, DIM, ERROR, Line, MATCH};
use super::{Outcome, Screen};
use crate::analyzer::Analyzer;
use crate::catalog::{Catalog, today};
use crate::code::SystemId;
use crate::diff::codes::Mine;
use crate::diff::redline::{Piece, redline};
use crate::diff::{self, Change, Counts, Detail, Edition, Links, List, Searched, Side};
use crate::error::{Error, Result};
use crate::lexicon::Lexicon;
use crate::progress::Progress;
use crate::release::Release;
use crate::schema::Schema;
use crate::search::Engine;
use crate::snapshot::Snapshot;
use crate::{ask, index, ingest, wire};

/// How a release is named.
const NAMED: &str = "a folder, zip or file of a release, or an indexed one such as `icd10cm@2026`";

/// Compare two releases: what was added, deleted, reworded, renumbered
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit: 0 nothing differs, 1 something does, 2 something is wrong.")]
pub(super) struct DiffArgs {
    /// The earlier release: SYSTEM@VERSION, or the publisher's folder or zip
    #[arg(value_name = "FROM")]
    from: String,
    /// The later release
    #[arg(value_name = "TO")]
    to: String,
    /// Only the codes in this table (CSV); its other columns are kept
    #[arg(long, value_name = "FILE")]
    codes: Option<PathBuf>,
    /// Also list the searches in this file, one a line, whose first ten answers change
    #[arg(long, value_name = "FILE")]
    searches: Option<PathBuf>,
    /// Print a table for spreadsheets
    #[arg(long, conflicts_with_all = ["json", "html"])]
    csv: bool,
    /// Print one self-contained web page
    #[arg(long, conflicts_with = "json")]
    html: bool,
    /// Show at most this many codes of each kind of change on the terminal; 0 for all
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    #[command(flatten)]
    terms: Terms,
}

/// A release by name or by its files.
enum Source {
    Read(Box<Release>),
    Indexed(Box<Snapshot>),
}

impl DiffArgs {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let progress = screen.progress();
        let mine = self.codes.as_deref().map(Mine::read).transpose()?;
        let (from, to) = self.sources(home, progress.as_ref())?;
        let (_, said) = self.terms.acceptance([&from, &to].into_iter().filter_map(Source::files), home, screen)?;
        let mut diff = diff::diff(&from.side()?, &to.side()?, &Links::default())?;
        if let Some(mine) = &mine {
            diff.narrow(|code| mine.rows.contains_key(code));
        }
        let searched = self.searched(&from, &to, progress.as_ref())?;
        for warning in from.warnings().iter().chain(to.warnings()) {
            screen.warn(warning);
        }
        for warning in [from.license_warning(), to.license_warning()].into_iter().flatten() {
            screen.warn(&warning);
        }
        let none = Vec::new();
        if screen.json {
            screen.print(&wire::json(&wire::changes::diff(&diff, mine.as_ref(), searched.as_deref())))?;
        } else if self.csv {
            screen.print(&diff::csv::table(&diff, mine.as_ref()))?;
        } else if self.html {
            screen.print(&diff::html::page(&diff, mine.as_ref(), searched.as_ref().unwrap_or(&none)))?;
        } else {
            screen.print(&self.show(&diff, mine.as_ref(), searched.as_ref().unwrap_or(&none), screen.width()))?;
        }
        if !screen.json {
            diff.cut().iter().for_each(|cut| screen.warn(cut));
            diff.notices().iter().filter(|notice| !said.contains(notice)).for_each(|notice| screen.note(notice));
        }
        if let Some(mine) = mine.filter(|mine| mine.unread > 0) {
            screen.warn(&format!("{} rows of the list of codes hold no code", mine.unread));
        }
        let same = diff.is_empty() && searched.is_none_or(|searched| searched.is_empty());
        Ok(if same { Outcome::Done } else { Outcome::Differs })
    }

    fn sources(&self, home: &Path, progress: &dyn Progress) -> Result<(Source, Source)> {
        let (mut from, mut to) = (open(&self.from, home, progress)?, open(&self.to, home, progress)?);
        // A folder may hold releases of several systems: those that both sides have are meant.
        let systems = |sources: &[Source]| sources.iter().map(Source::system).collect::<Vec<SystemId>>();
        let (left, right) = (systems(&from), systems(&to));
        if from.len() > 1 || to.len() > 1 {
            from.retain(|source| right.contains(&source.system()));
            to.retain(|source| left.contains(&source.system()));
        }
        let one = |mut sources: Vec<Source>, named: &str, others: &[SystemId]| match (sources.pop(), sources.is_empty())
        {
            (Some(source), true) => Ok(source),
            _ => Err(Error::BadRequest {
                what: "release to compare",
                expected: format!(
                    "one release of {}",
                    others.iter().map(SystemId::as_str).collect::<Vec<_>>().join(" or ")
                ),
                found: named.to_string(),
            }),
        };
        Ok((one(from, &self.from, &right)?, one(to, &self.to, &left)?))
    }

    fn searched(&self, from: &Source, to: &Source, progress: &dyn Progress) -> Result<Option<Vec<Searched>>> {
        let Some(path) = &self.searches else { return Ok(None) };
        if !path.exists() {
            return Err(Error::NoSuchPath(path.clone()));
        }
        let saved = std::fs::read_to_string(path).map_err(Error::io("read", path))?;
        let ((from, _from_folder), (to, _to_folder)) = (from.engine(progress)?, to.engine(progress)?);
        Ok(Some(diff::searches(&saved, &from, &to)))
    }

    fn show(&self, diff: &diff::Diff, mine: Option<&Mine>, searched: &[Searched], width: Option<usize>) -> String {
        let mut out = String::new();
        let title = Line::styled(&format!("{} {} → {}", diff.to.system, diff.from.version, diff.to.version), BOLD);
        paint::paragraph(&mut out, &Line::default(), 0, &title, width);
        for line in summary(diff) {
            paint::paragraph(&mut out, &Line::default(), 2, &Line::plain(&line), width);
        }
        for list in List::ALL {
            let changes: Vec<&Change> = diff.of(list).collect();
            if changes.is_empty() {
                continue;
            }
            let head =
                Line::styled(list.id(), BOLD).then_styled(&format!("  {}, {}", changes.len(), list.about()), DIM);
            out.push('\n');
            paint::paragraph(&mut out, &Line::default(), 0, &head, width);
            let shown = if self.limit == 0 { changes.len() } else { self.limit };
            let may_be_shown = diff.shown_of(list).count();
            for change in changes.iter().take(shown.min(may_be_shown)) {
                show_change(&mut out, diff, change, mine, width);
            }
            if may_be_shown > shown {
                let rest = format!("… and {} more; `--limit 0` shows all", may_be_shown - shown);
                paint::paragraph(&mut out, &Line::default(), 2, &Line::styled(&rest, DIM), width);
            }
        }
        show_searches(&mut out, searched, width);
        out
    }
}

impl Source {
    fn system(&self) -> SystemId {
        match self {
            Source::Read(release) => release.system.clone(),
            Source::Indexed(snapshot) => snapshot.system().clone(),
        }
    }

    /// The release, where it was not indexed.
    fn files(&self) -> Option<&Release> {
        match self {
            Source::Read(release) => Some(release),
            Source::Indexed(_) => None,
        }
    }

    fn side(&self) -> Result<Side<'_>> {
        match self {
            Source::Read(release) => Side::of_release(release),
            Source::Indexed(snapshot) => Ok(Side::of_snapshot(snapshot)),
        }
    }

    fn warnings(&self) -> &[String] {
        match self {
            Source::Read(release) => &release.warnings,
            Source::Indexed(_) => &[],
        }
    }

    fn license_warning(&self) -> Option<String> {
        match self {
            Source::Read(_) => None,
            Source::Indexed(snapshot) => snapshot.license_warning(today()),
        }
    }

    /// An engine over this release alone; one that was only read is indexed into a folder for this run.
    fn engine(&self, progress: &dyn Progress) -> Result<(Engine, Option<tempfile::TempDir>)> {
        let analyzer = Analyzer::builtin()?;
        let lexicon = Lexicon::builtin(&analyzer)?;
        let (snapshot, folder) = match self {
            Source::Indexed(snapshot) => (Snapshot::open(snapshot.dir())?, None),
            Source::Read(release) => {
                let schema = Schema::for_release(release)?;
                let folder = tempfile::tempdir().map_err(Error::io("write", std::env::temp_dir()))?;
                index::build(release, &schema, folder.path(), progress)?;
                (Snapshot::open(folder.path())?, Some(folder))
            }
        };
        Ok((Engine::new(vec![snapshot], analyzer, lexicon)?, folder))
    }
}

/// The releases that `named` stands for.
fn open(named: &str, home: &Path, progress: &dyn Progress) -> Result<Vec<Source>> {
    let path = Path::new(named);
    if path.join("manifest.json").is_file() {
        let snapshot = Snapshot::open(path)?;
        snapshot.check_license(today())?;
        return Ok(vec![Source::Indexed(Box::new(snapshot))]);
    }
    if path.exists() {
        let releases = ingest::read(&[path.to_path_buf()], &ingest::Options::default(), progress)?;
        return Ok(releases.into_iter().map(|release| Source::Read(Box::new(release))).collect());
    }
    if !named.contains('@') {
        let expected = NAMED.to_string();
        return Err(Error::BadRequest { what: "release to compare", expected, found: named.to_string() });
    }
    Ok(vec![Source::Indexed(Box::new(ask::named(&Catalog::open(home)?, named)?))])
}

fn summary(diff: &diff::Diff) -> Vec<String> {
    if diff.is_empty() {
        return vec!["nothing differs".to_string()];
    }
    let all = [("billable codes", diff.billable()), ("headings", diff.headers()), ("modifiers", diff.modifiers())];
    let told = |(name, Counts { added, deleted, revised }): (&str, Counts)| {
        (added + deleted + revised > 0).then(|| format!("{name}: {added} added, {deleted} deleted, {revised} revised"))
    };
    all.into_iter().filter_map(told).chain(diff.headed()).collect()
}

fn show_change(out: &mut String, diff: &diff::Diff, change: &Change, mine: Option<&Mine>, width: Option<usize>) {
    let label = Line::plain("  ").then_styled(&diff.to.print(&change.code), CODE);
    let indent = 12;
    let mut label = label.padded(indent);
    for body in bodies(diff, change) {
        paint::paragraph(out, &label, indent, &body, width);
        label = Line::default();
    }
    for (column, cell) in mine.map(|mine| mine.beside(&change.code)).unwrap_or_default() {
        paint::paragraph(out, &Line::default(), indent, &Line::styled(&format!("{column}: {cell}"), DIM), width);
    }
}

/// The lines that tell of a change.
fn bodies(diff: &diff::Diff, change: &Change) -> Vec<Line> {
    let source = format!("  ({})", change.source.as_deref().unwrap_or_default());
    match (change.list, &change.was, &change.is) {
        (List::Renumbered, Some(was), Some(is)) => vec![
            Line::styled(&format!("- {}", diff.from.display(was)), ERROR),
            Line::styled(&format!("+ {} {}", diff.to.print(&is.code), diff.to.display(is)), MATCH)
                .then_styled(&source, DIM),
        ],
        (List::Added, _, Some(is)) => vec![whole("+", &diff.to, is, MATCH)],
        (List::Deleted, Some(was), _) => vec![whole("-", &diff.from, was, ERROR)],
        (_, _, Some(is)) => {
            let title = (change.list != List::Revised).then(|| Line::plain(diff.to.display(is)));
            title.into_iter().chain(change.details.iter().map(|d| marked(&diff.to, d))).collect()
        }
        _ => Vec::new(),
    }
}

fn whole(sign: &str, edition: &Edition, concept: &crate::descriptor::Concept, style: anstyle::Style) -> Line {
    let remark = diff::remark(concept);
    let remark = if remark.is_empty() { remark } else { format!("  [{remark}]") };
    Line::styled(&format!("{sign} {}", edition.display(concept)), style).then_styled(&remark, DIM)
}

/// A detail with what went and what came marked: `[-gone-]`, `{+came+}`.
fn marked(edition: &Edition, detail: &Detail) -> Line {
    let (was, is) = (detail.was.as_deref().unwrap_or_default(), detail.is.as_deref().unwrap_or_default());
    let Some((_, kind)) = edition.kinds.iter().find(|(id, _)| *id == detail.what) else {
        let or_none = |text: &str| if text.is_empty() { "none".to_string() } else { text.to_string() };
        let line = Line::styled(&format!("{}: ", detail.what), DIM).then_styled(&or_none(was), ERROR);
        return line.then(" → ").then_styled(&or_none(is), MATCH);
    };
    redline(was, is).into_iter().fold(Line::styled(&format!("{kind}: "), DIM), |line, piece| match piece {
        Piece::Same(text) => line.then(&text),
        Piece::Gone(text) => line.then_styled(&format!("[-{text}-]"), ERROR),
        Piece::Came(text) => line.then_styled(&format!("{{+{text}+}}"), MATCH),
    })
}

fn show_searches(out: &mut String, searched: &[Searched], width: Option<usize>) {
    if searched.is_empty() {
        return;
    }
    let head = Line::styled("searches", BOLD);
    let head = head.then_styled(&format!("  {}, whose first ten answers change", searched.len()), DIM);
    out.push('\n');
    paint::paragraph(out, &Line::default(), 0, &head, width);
    for one in searched {
        let (gone, came) = one.differences();
        paint::paragraph(out, &Line::default(), 2, &Line::plain(&one.text), width);
        let lines = [("-", gone, ERROR), ("+", came, MATCH)];
        for (sign, codes, style) in lines.into_iter().filter(|(_, codes, _)| !codes.is_empty()) {
            let codes: Vec<&str> = codes.into_iter().map(String::as_str).collect();
            paint::paragraph(
                out,
                &Line::default(),
                4,
                &Line::styled(&format!("{sign} {}", codes.join(" ")), style),
                width,
            );
        }
        if one.differences().0.is_empty() && one.differences().1.is_empty() {
            paint::paragraph(out, &Line::default(), 4, &Line::plain("the same codes in another order"), width);
        }
    }
}
