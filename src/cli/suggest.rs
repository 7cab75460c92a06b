//! `plaincode suggest`: what may be meant by the beginning of a question.

use std::path::Path;

use super::paint::{self, CODE, DIM, Line, count};
use super::{Outcome, Screen, open, when};
use crate::code::SystemId;
use crate::error::Result;
use crate::suggest::{Suggestions, suggest};
use crate::wire;

/// Complete the last word, and show descriptors and words that may be meant
#[derive(Debug, clap::Args)]
pub(super) struct Suggest {
    /// What has been typed so far
    #[arg(required = true, value_name = "PREFIX")]
    words: Vec<String>,
    /// Only this code system; may be repeated
    #[arg(long, value_name = "SYSTEM", value_parser = super::system, value_delimiter = ',')]
    system: Vec<SystemId>,
    /// Show at most this many of each kind
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    #[command(flatten)]
    when: when::Asked,
}

impl Suggest {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let engine = open::engine(home, &self.system, &self.when, screen)?;
        let typed = self.words.join(" ");
        let found = suggest(&engine.it, &typed, &self.system, usize::from(self.limit));
        let warnings = engine.warnings_of(&self.system);
        if screen.json {
            screen.print(&wire::json(&wire::suggestions(&found, &warnings)))?;
        } else {
            screen.print(&show(&found, screen.width()))?;
            warnings.iter().for_each(|warning| screen.warn(warning));
            found.notices.iter().for_each(|notice| screen.note(notice));
        }
        let nothing = found.completions.is_empty() && found.descriptors.is_empty() && found.related.is_empty();
        Ok(if nothing { Outcome::Nothing } else { Outcome::Done })
    }
}

fn show(found: &Suggestions, width: Option<usize>) -> String {
    let mut out = String::new();
    let mut list = |title: &str, lines: Vec<(String, Line)>| {
        if lines.is_empty() {
            return;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        paint::paragraph(&mut out, &Line::default(), 0, &Line::styled(title, DIM), width);
        let widest = lines.iter().map(|(n, _)| n.len()).max().unwrap_or(0);
        for (number, line) in lines {
            let label = Line::plain(&format!("  {number:>widest$}"));
            paint::paragraph(&mut out, &label, widest + 4, &line, width);
        }
    };
    let words = |n: u32, text: &str| (count(n as usize), Line::plain(text));
    list("words", found.completions.iter().map(|c| words(c.count, &c.text)).collect());
    list("related", found.related.iter().map(|r| words(r.count, &r.word)).collect());
    let codes = found.descriptors.iter().map(|m| {
        let line = Line::plain(&m.text)
            .then_styled(&format!("  {}", m.code), CODE)
            .then_styled(&format!(" {}", m.system), DIM);
        (count(m.count), line)
    });
    list("codes", codes.collect());
    out
}
