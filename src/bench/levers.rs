//! What each lever of the ranking is worth: quality with it switched off, beside quality as shipped.

use serde::Serialize;

use crate::bench::quality::{self, Figures, Judged};
use crate::error::{Error, Result};
use crate::schema::Ranking;
use crate::search::Engine;

/// A part of the ranking that can be switched off when a query is asked.
#[derive(Clone, Copy)]
pub struct Lever {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it does, in a few words.
    pub does: &'static str,
    off: fn(&mut Ranking),
}

/// Every lever.
pub const LEVERS: [Lever; 24] = [
    Lever { name: "lexicon", does: "rules of the shipped lexicon", off: |r| r.rules = 0.0 },
    Lever { name: "word-parts", does: "words made of organ and process", off: |r| r.word_part = 0.0 },
    Lever { name: "typos", does: "unknown words corrected", off: |r| r.typo = 0.0 },
    Lever { name: "joined", does: "two words written as one, one as two", off: |r| r.join = 0.0 },
    Lever { name: "compounds", does: "compound words found by their last part", off: |r| r.compound = 0.0 },
    Lever { name: "context", does: "other wordings and headings", off: |r| r.own_words = 1.0 },
    Lever { name: "asked", does: "the share of the descriptor that was asked for", off: |r| r.string_coverage = 0.0 },
    Lever { name: "outdone", does: "words of weaker evidence count less as asked for", off: |r| r.outdone = 1.0 },
    Lever { name: "topic", does: "words of the heading cost more", off: |r| r.topic_cost = 1.0 },
    Lever { name: "given", does: "words that every member of a family needs cost nothing", off: |r| r.given = 0.0 },
    Lever { name: "bracket", does: "what stands in brackets is a wording of its own", off: |r| r.bracket = 0.0 },
    Lever { name: "purpose", does: "what a thing is used with says less than what it is", off: |r| r.purpose = 1.0 },
    Lever { name: "narrowing", does: "words that make a code special cost more", off: |r| r.narrowing_cost = 1.0 },
    Lever {
        name: "boilerplate",
        does: "words that hardly narrow cost and weigh little",
        off: |r| (r.boilerplate_cost, r.boilerplate_asked, r.parenthesis) = (1.0, 1.0, 1.0),
    },
    Lever { name: "light", does: "how-much words of the query weigh little", off: |r| r.light_asked = 1.0 },
    Lever {
        name: "form",
        does: "exact wordings, order and nearness",
        off: |r| (r.exact, r.all_words, r.phrase, r.first_word) = (0.0, 0.0, 0.0, 0.0),
    },
    Lever { name: "priors", does: "standing preferences of the code system", off: |r| r.priors = 0.0 },
    Lever { name: "defaults", does: "the default code before its heading", off: |r| r.default_child = -1.0 },
    Lever { name: "headings", does: "a heading gives way to the code that stands for it", off: |r| r.heading = 0.0 },
    Lever { name: "variants", does: "variants of a better code give way", off: |r| r.variant = 0.0 },
    Lever {
        name: "residual",
        does: "the headings of the best code bring in their codes for all else",
        off: |r| r.residual = 9.0,
    },
    Lever {
        name: "absent",
        does: "what is said to be absent narrows less, and what the query says is absent is no match",
        off: |r| (r.absent_cost, r.absent_asked) = (1.0, 1.0),
    },
    Lever {
        name: "contrasts",
        does: "sides, with and without, and other opposites; what is said to be absent",
        off: |r| (r.contrasts, r.negated) = (0.0, 1.0),
    },
    Lever {
        name: "quantities",
        does: "sizes, times, ages and counts",
        off: |r| (r.quantity_fits, r.quantity_contradicts) = (0.0, 0.0),
    },
];

/// The shipped weights with the named levers switched off.
///
/// # Errors
/// [`Error::BadRequest`] for a name that no lever has; [`Error::BadRule`] as [`Ranking::builtin`].
pub fn without(names: &[String]) -> Result<Ranking> {
    let mut ranking = Ranking::builtin()?;
    for name in names {
        let lever = LEVERS.iter().find(|l| l.name == name).ok_or_else(|| Error::BadRequest {
            what: "`--without`",
            expected: LEVERS.map(|l| l.name).join(", "),
            found: name.clone(),
        })?;
        (lever.off)(&mut ranking);
    }
    Ok(ranking)
}

/// The figures of every judged set with one lever off.
#[derive(Clone, Debug, Serialize)]
pub struct Effect {
    /// The lever's name; none for the ranking as shipped.
    pub without: Option<&'static str>,
    /// Per judged file, its name and its figures.
    pub sets: Vec<(String, Figures)>,
}

/// Asks every judged query with each lever off, after once with all on.
///
/// # Errors
/// As [`quality::run`].
pub fn effects(engine: Engine, judged: &[Judged]) -> Result<Vec<Effect>> {
    let mut engine = engine;
    let mut effects = Vec::with_capacity(LEVERS.len() + 1);
    for lever in std::iter::once(None).chain(LEVERS.iter().map(|l| Some(l.name))) {
        let off: Vec<String> = lever.iter().map(|name| name.to_string()).collect();
        engine = engine.retuned(without(&off)?)?;
        let sets = quality::run(&engine, judged)?.sets;
        effects.push(Effect { without: lever, sets: sets.into_iter().map(|s| (s.name, s.all)).collect() });
    }
    Ok(effects)
}
