//! `plaincode lexicon`: thesauri of the user's own on top of the shipped lexicon.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::paint::{self, BOLD, DIM, Line, count, counted, size};
use super::{Outcome, Screen};
use crate::analyzer::Analyzer;
use crate::catalog::thesauri::{self, Listed};
use crate::error::{Error, Result};
use crate::lexicon::thesaurus::{self, About};
use crate::wire;

/// The formats, for `--help`.
const FORMATS: &str = "Formats, told from the content:
  MeSH descriptor XML    desc2026.xml
  OBO ontology           doid.obo, mondo.obo, hp.obo: names, synonyms, references to ICD-10-CM
  WordNet                the folder with data.noun, data.verb, data.adj, data.adv, or one of them
  TSV                    a name, then its synonyms; ICD10CM:E11.9 or HCPCS:E0260 is a code";

/// Add thesauri of your own to the shipped lexicon: list, add, remove
#[derive(Debug, clap::Args)]
pub(super) struct Lexicon {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Read thesauri and keep them in the home
    #[command(after_help = FORMATS)]
    Add {
        /// Files, or folders of WordNet files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// What to call it [default: the file's name]
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// Show the thesauri in the home
    List,
    /// Take thesauri out of the home
    Remove {
        /// As `plaincode lexicon list` shows them
        #[arg(required = true, value_name = "NAME")]
        names: Vec<String>,
    },
}

impl Lexicon {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        match &self.what {
            What::Add { files, name } => add(home, files, name.as_deref(), screen),
            What::List => list(home, screen),
            What::Remove { names } => {
                for name in names {
                    thesauri::remove(home, name)?;
                    screen.note(&format!("removed lexicon `{name}`"));
                }
                Ok(Outcome::Done)
            }
        }
    }
}

fn add(home: &Path, files: &[PathBuf], name: Option<&str>, screen: &Screen) -> Result<Outcome> {
    let names = names(files, name)?;
    let analyzer = Analyzer::builtin()?;
    let progress = screen.progress();
    let mut added = Vec::new();
    for (file, name) in files.iter().zip(names) {
        let start = Instant::now();
        let compiled = thesaurus::compile(file, &name, &analyzer, progress.as_ref())?;
        let replaced = thesauri::add(home, &compiled)?;
        let about = compiled.about().clone();
        if !screen.json {
            let mut out = String::new();
            show(&mut out, &about, screen.width());
            screen.print(&out)?;
            let verb = if replaced { "replaced" } else { "added" };
            screen.note(&format!("{verb} in {:.1} s; searches use it from now on", start.elapsed().as_secs_f64()));
        }
        added.push(about);
    }
    if screen.json {
        screen.print(&wire::json(&wire::lexicons(&added)))?;
    }
    Ok(Outcome::Done)
}

/// What each file is to be called.
fn names(files: &[PathBuf], name: Option<&str>) -> Result<Vec<String>> {
    if let Some(name) = name {
        if files.len() > 1 {
            let expected = "one file to name".to_string();
            return Err(Error::BadRequest { what: "--name", expected, found: counted(files.len(), "file") });
        }
        return Ok(vec![thesaurus::name_of(name)?]);
    }
    let stem = |file: &PathBuf| thesaurus::name_of(&file.file_stem().unwrap_or_default().to_string_lossy());
    let names = files.iter().map(stem).collect::<Result<Vec<_>>>()?;
    match names.iter().enumerate().find(|(i, name)| names[..*i].contains(name)) {
        Some((_, twice)) => {
            let expected = "files of different names, or one at a time with `--name`".to_string();
            Err(Error::BadRequest { what: "lexicon add", expected, found: twice.clone() })
        }
        None => Ok(names),
    }
}

fn list(home: &Path, screen: &Screen) -> Result<Outcome> {
    let all = thesauri::list(home)?;
    let wrong = all.iter().any(|l| l.about.is_err());
    let usable: Vec<About> = all.iter().filter_map(|l| l.about.as_ref().ok().cloned()).collect();
    if screen.json {
        screen.print(&wire::json(&wire::lexicons(&usable)))?;
    } else {
        screen.print(&show_all(&all, screen.width()))?;
    }
    for error in all.iter().filter_map(|l| l.about.as_ref().err()) {
        screen.warn(&format!("{error}: {}", error.hint().unwrap_or_default()));
    }
    if all.is_empty() {
        screen
            .note("no lexicon has been added: `plaincode lexicon add FILE` reads one; the shipped one is always there");
    }
    Ok(match (wrong, all.is_empty()) {
        (true, _) => Outcome::Wrong,
        (false, true) => Outcome::Nothing,
        (false, false) => Outcome::Done,
    })
}

/// Several thesauri, as `list` and `status` show them.
pub(super) fn show_all(all: &[Listed], width: Option<usize>) -> String {
    let mut out = String::new();
    for listed in all {
        if !out.is_empty() {
            out.push('\n');
        }
        match &listed.about {
            Ok(about) => show(&mut out, about, width),
            Err(error) => {
                let label = Line::styled(&listed.name, BOLD).then_styled("  [unusable]", DIM);
                paint::paragraph(&mut out, &Line::default(), 0, &label, width);
                paint::paragraph(&mut out, &Line::default(), 2, &Line::plain(&error.to_string()), width);
            }
        }
    }
    out
}

fn show(out: &mut String, about: &About, width: Option<usize>) {
    let head = Line::styled(&about.name, BOLD).then_styled(&format!("  {}", about.format), DIM);
    paint::paragraph(out, &Line::default(), 0, &head, width);
    let codes = if about.codes > 0 { format!(", {}", counted(about.codes, "code")) } else { String::new() };
    let license = if about.license.is_empty() { "none stated in the file" } else { &about.license };
    let lines = [
        format!(
            "{}: {} names{codes}, {}",
            counted(about.groups, "group"),
            count(about.names),
            counted(about.rules, "rule")
        ),
        format!("from {}, {}, blake3 {}", about.source, size(about.bytes), &about.blake3[..about.blake3.len().min(16)]),
        format!("license: {license}"),
    ];
    for line in lines {
        paint::paragraph(out, &Line::default(), 2, &Line::plain(&line), width);
    }
}
