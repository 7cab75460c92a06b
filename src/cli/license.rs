//! The terms of licensed releases: accepting them before they are indexed, and `plaincode license renew`.

use std::io::{BufRead, IsTerminal};
use std::path::Path;

use clap::Subcommand;

use super::{Outcome, Screen, Target, to_stderr};
use crate::catalog::{Catalog, Renewal, Writer, today};
use crate::descriptor::Date;
use crate::error::{Error, Result};
use crate::license::{Acceptance, Notices};
use crate::release::Release;
use crate::schema::Schema;
use crate::wire;

/// The options that accept the terms of a licensed release.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Licensed releases (CPT)")]
pub(super) struct Terms {
    /// Accept the terms in the release's notice, for the licensee
    #[arg(long, alias = "accept-licence", requires = "licensee")]
    accept_license: bool,
    /// The person or organization that holds the license
    #[arg(long, value_name = "NAME", requires = "accept_license", value_parser = named)]
    licensee: Option<String>,
    /// The number or name of the agreement
    #[arg(long, value_name = "ID", requires = "accept_license", alias = "licence-id")]
    license_id: Option<String>,
    /// How many people the license is for
    #[arg(long, value_name = "N", requires = "accept_license")]
    seats: Option<u32>,
    /// The last day of the license: 2026-12-31
    #[arg(long, value_name = "DATE", requires = "accept_license", value_parser = last_day)]
    valid_to: Option<Date>,
}

/// Show until when licenses run is `plaincode releases`; here they are renewed
#[derive(Debug, clap::Args)]
pub(super) struct LicenseArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Move the last day of a license that was renewed with its publisher
    Renew(Renew),
}

#[derive(Debug, clap::Args)]
struct Renew {
    /// The release, such as cpt@2026; a system's name alone means all its releases
    #[arg(value_name = "SYSTEM[@VERSION]", value_parser = super::target)]
    target: Target,
    /// The last day of the license now: 2027-12-31
    #[arg(long, value_name = "DATE", value_parser = last_day)]
    valid_to: Date,
    /// The person or organization that holds it, where that changed
    #[arg(long, value_name = "NAME", value_parser = named)]
    licensee: Option<String>,
    /// The number or name of the agreement, where that changed
    #[arg(long, value_name = "ID", alias = "licence-id")]
    license_id: Option<String>,
    /// How many people it is for, where that changed
    #[arg(long, value_name = "N")]
    seats: Option<u32>,
    /// Why, for the journal
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

fn named(text: &str) -> std::result::Result<String, String> {
    let name = text.trim();
    if name.is_empty() { Err("expected a name".to_string()) } else { Ok(name.to_string()) }
}

fn last_day(text: &str) -> std::result::Result<Date, String> {
    let day: Date = text.trim().parse().map_err(|_| "expected a day such as 2026-12-31".to_string())?;
    if day < today() { Err("expected a day that has not passed".to_string()) } else { Ok(day) }
}

impl Terms {
    /// What is accepted by option.
    pub(super) fn given(&self) -> Option<Acceptance> {
        let licensee = self.licensee.clone().filter(|_| self.accept_license)?;
        let (id, seats, valid_to) = (self.license_id.clone(), self.seats, self.valid_to);
        Some(Acceptance { licensee, id, seats, valid_to })
    }

    /// What is accepted of the licensed ones among `releases`: by option, by asking whoever sits at the terminal, or `None` when
    /// nothing needs to be, since none is licensed or this home has accepted the same words already. With it, the notices that were
    /// said for it.
    ///
    /// # Errors
    /// [`Error::NotAccepted`] when the terms were not accepted.
    pub(super) fn acceptance<'r>(
        &self,
        releases: impl IntoIterator<Item = &'r Release>,
        home: &Path,
        screen: &Screen,
    ) -> Result<(Option<Acceptance>, Vec<String>)> {
        let mut open: Vec<(&Release, Schema)> = Vec::new();
        for release in releases {
            let schema = Schema::for_release(release)?;
            if schema.licensed && (self.accept_license || !accepted(release, &schema, home)?) {
                open.push((release, schema));
            }
        }
        let Some((first, schema)) = open.first() else { return Ok((None, Vec::new())) };
        let notices: Notices = open.iter().map(|(release, schema)| notice(release, schema)).collect();
        let notices = notices.into_vec();
        if let Some(given) = self.given() {
            notices.iter().for_each(|notice| screen.note(notice));
            return Ok((Some(given), notices));
        }
        if asks() {
            let names: Vec<String> = open.iter().map(|(r, _)| format!("{} {}", r.system, r.version)).collect();
            to_stderr(&format!("{} is licensed ({}). Its notice:\n", names.join(", "), schema.publisher));
            notices.iter().for_each(|notice| to_stderr(&format!("\n{notice}\n")));
            if let Some(acceptance) = ask()? {
                return Ok((Some(acceptance), notices));
            }
        } else {
            notices.iter().for_each(|notice| screen.note(notice));
        }
        Err(not_accepted(first, schema))
    }
}

/// Whether the home has a license that runs, under the same words.
fn accepted(release: &Release, schema: &Schema, home: &Path) -> Result<bool> {
    let same = Catalog::open(home)?.license_of_same_terms(release.system.as_str(), notice(release, schema));
    Ok(same.is_some())
}

fn notice<'a>(release: &'a Release, schema: &'a Schema) -> &'a str {
    release.notice.as_deref().unwrap_or(&schema.notice)
}

/// Asks whoever sits at the terminal; `None` when they do not accept.
fn ask() -> Result<Option<Acceptance>> {
    if !confirmed("\nWhoever uses it must hold a license. Are these terms accepted?")? {
        return Ok(None);
    }
    let licensee = loop {
        match named(&answer("Who holds the license, a person or an organization? ")?) {
            Ok(name) => break name,
            Err(why) => to_stderr(&format!("{why}\n")),
        }
    };
    let valid_to = loop {
        let day = answer("Which is its last day, such as 2026-12-31? (Enter when it names none) ")?;
        match Some(day).filter(|day| !day.is_empty()).map(|day| last_day(&day)).transpose() {
            Ok(day) => break day,
            Err(why) => to_stderr(&format!("{why}\n")),
        }
    };
    Ok(Some(Acceptance { licensee, id: None, seats: None, valid_to }))
}

/// Whether a person can be asked: one who sees the question and can answer it.
pub(super) fn asks() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Whether whoever sits at the terminal says yes.
pub(super) fn confirmed(question: &str) -> Result<bool> {
    let answer = answer(&format!("{question} [y/N] "))?.to_lowercase();
    Ok(matches!(answer.as_str(), "y" | "yes"))
}

/// One line typed in answer to a question; an end of input is an interruption.
fn answer(question: &str) -> Result<String> {
    to_stderr(question);
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    match read.map_err(Error::io("read", "standard input"))? {
        0 => Err(Error::io("read", "standard input")(std::io::ErrorKind::UnexpectedEof.into())),
        _ => Ok(line.trim().to_string()),
    }
}

/// That the terms of `release` were not accepted, with the very command that accepts them.
pub(super) fn not_accepted(release: &Release, schema: &Schema) -> Error {
    let plain = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_./@=:,+~".contains(c));
    let quoted = |word: String| if plain(&word) { word } else { format!("'{}'", word.replace('\'', "'\\''")) };
    let typed = std::env::args_os().skip(1).map(|word| quoted(word.to_string_lossy().into_owned()));
    let typed: Vec<String> = ["plaincode".to_string()].into_iter().chain(typed).collect();
    Error::NotAccepted {
        release: format!("{}@{}", release.system, release.version),
        publisher: schema.publisher.clone(),
        accept: format!("{} --accept-license --licensee NAME", typed.join(" ")),
    }
}

impl LicenseArgs {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let What::Renew(renew) = &self.what;
        let Renew { target, valid_to, licensee, license_id, seats, reason } = renew;
        let new =
            Renewal { valid_to: Some(*valid_to), licensee: licensee.clone(), id: license_id.clone(), seats: *seats };
        let writer = Writer::open(home)?.because(reason.clone());
        let renewed = writer.renew(target.system.as_str(), target.version.as_deref(), &new)?;
        if screen.json {
            screen.print(&wire::json(&wire::releases::renewed(&renewed, today())))?;
        } else {
            let line = |(entry, license): &(_, crate::license::License)| -> String {
                let entry: &crate::catalog::Entry = entry;
                format!("{}: {}\n", entry.name(), license.told(today()))
            };
            screen.print(&renewed.iter().map(line).collect::<String>())?;
        }
        Ok(Outcome::Done)
    }
}
