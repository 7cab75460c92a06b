//! Query and snapshots to answer; also looking a code up.

mod filter;

use std::sync::Arc;

use crate::analyzer::{Analyzer, words};
use crate::code::{Code, SystemId};
use crate::descriptor::Role;
use crate::error::Result;
use crate::lexicon::Lexicon;
use crate::license::{Notices, Rows};
use crate::query::Query;
use crate::rank::{self, Dictionary, Keep, Parts, Plan, Rules, Scored, Source, Stage, TermFacts, TermId, Watch, Why};
use crate::schema::{Language, Ranking};
use crate::snapshot::{Snapshot, TERM};

use filter::Filter;

/// What a bare code scores: before every wording.
const CODE_SCORE: f32 = 2.0;
/// How many descriptors are looked at closely for each code asked for, where that is more than the ranking's pool.
const DESCRIPTORS_A_CODE: usize = 4;

/// Snapshots with everything that asking them takes.
pub struct Engine {
    snapshots: Vec<Snapshot>,
    facts: Vec<TermFacts>,
    names: Vec<Names>,
    rules: Rules,
}

/// What the hits of a snapshot are called by, shared by all of them.
struct Names {
    version: Arc<str>,
    /// By the kind's position in the schema.
    kinds: Vec<Arc<str>>,
}

impl Names {
    fn of(snapshot: &Snapshot) -> Names {
        let kinds = snapshot.schema().kinds.iter().map(|kind| kind.id.as_str().into()).collect();
        Names { version: snapshot.manifest().version.as_str().into(), kinds }
    }
}

/// An answer, which never leaves its editions.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// Best first.
    pub hits: Vec<Hit>,
    /// How many were found, those left out before these among them; more than `offset` and `limit` asked for where there are more.
    pub total: usize,
    /// Words that were corrected or ignored, in sentences.
    pub warnings: Vec<String>,
    /// Notices of the releases that answered.
    pub notices: Vec<String>,
    /// How it was come by.
    pub outcome: Outcome,
}

/// How an answer was come by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// The first hit has every word, or is the code that was asked for.
    Found,
    /// The first hit lacks a word.
    Relaxed,
    /// A word was read as another.
    Corrected,
    /// Nothing was found.
    #[default]
    Empty,
}

/// One code in an answer.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Its code system.
    pub system: SystemId,
    /// The release's version.
    pub version: Arc<str>,
    /// The code as its publisher prints it.
    pub code: String,
    /// The wording for a person.
    pub display: Arc<str>,
    /// About 1 for a perfect match; comparable across systems.
    pub score: f32,
    /// The kind of the descriptor that matched.
    pub kind: Arc<str>,
    /// The descriptor that matched.
    pub text: Arc<str>,
    /// The matched words in `text`, as byte ranges.
    pub spans: Vec<(usize, usize)>,
    /// Whether it can be reported.
    pub role: Role,
    /// The chapter or section it belongs to, where its release says so.
    pub section: Option<String>,
    /// Whether it is terminated.
    pub terminated: Option<crate::descriptor::Date>,
    /// What the score is made of.
    pub parts: Parts,
    /// The evidence that matched, in sentences.
    pub reasons: Vec<String>,
}

impl Engine {
    /// An engine over `snapshots`, in the order given.
    ///
    /// # Errors
    /// [`crate::error::Error::BadRule`] when a shipped rule file is wrong, which a test rules out.
    pub fn new(snapshots: Vec<Snapshot>, analyzer: Analyzer, lexicon: Lexicon) -> Result<Engine> {
        Engine::with_ranking(snapshots, analyzer, lexicon, Ranking::builtin()?)
    }

    /// The same with other weights.
    ///
    /// # Errors
    /// As [`Engine::new`].
    pub fn with_ranking(
        snapshots: Vec<Snapshot>,
        analyzer: Analyzer,
        lexicon: Lexicon,
        ranking: Ranking,
    ) -> Result<Engine> {
        let rules = Rules::new(analyzer, lexicon, ranking)?;
        let facts = snapshots.iter().map(|s| TermFacts::of(s, &rules)).collect();
        let names = snapshots.iter().map(Names::of).collect();
        Ok(Engine { snapshots, facts, names, rules })
    }

    /// The same engine under other weights.
    ///
    /// # Errors
    /// As [`Engine::new`].
    pub fn retuned(self, ranking: Ranking) -> Result<Engine> {
        let Rules { analyzer, lexicon, thesauri, .. } = self.rules;
        Ok(Engine::with_ranking(self.snapshots, analyzer, lexicon, ranking)?.with_thesauri(thesauri))
    }

    /// The same engine with the user's thesauri on top of the lexicon.
    pub fn with_thesauri(mut self, thesauri: Vec<Lexicon>) -> Engine {
        if thesauri.is_empty() && self.rules.thesauri.is_empty() {
            return self;
        }
        self.rules.thesauri = thesauri;
        self.facts = self.snapshots.iter().map(|s| TermFacts::of(s, &self.rules)).collect();
        self
    }

    /// The snapshots it asks.
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    /// The rules it ranks by.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    fn sources(&self, query: &Query) -> Vec<Source<'_>> {
        let wanted = |s: &Source| query.systems.is_empty() || query.systems.contains(s.snapshot.system());
        let all = self.snapshots.iter().zip(&self.facts).enumerate();
        all.map(|(number, (snapshot, facts))| Source { number, snapshot, facts }).filter(wanted).collect()
    }

    /// The snapshots that `query` goes to.
    pub fn asked(&self, query: &Query) -> Vec<&Snapshot> {
        self.sources(query).into_iter().map(|source| &self.snapshots[source.number]).collect()
    }

    /// Ranks without fetching any text: snapshot number and concept, best first. One more than `query.offset` and
    /// `query.limit` ask for where there are more; a bare code comes on top.
    pub fn rank(&self, query: &Query) -> (Vec<Scored>, Plan) {
        self.rank_watched(query, &mut ())
    }

    fn rank_watched(&self, query: &Query, watch: &mut impl Watch) -> (Vec<Scored>, Plan) {
        let sources = self.sources(query);
        let mut plan =
            rank::plan(&query.text, query.language, query.prefix, &self.rules, Dictionary::new(&sources), watch);
        // A code has several descriptors, and whoever asks for many codes must get as many.
        let wanted = query.offset.saturating_add(query.limit);
        let pools = wanted.saturating_mul(DESCRIPTORS_A_CODE).div_ceil(plan.pool.max(1)).max(1);
        plan.pool = plan.pool.saturating_mul(pools);
        let keep: Vec<Filter> = self.snapshots.iter().map(|s| Filter::new(query, s, &self.rules.analyzer)).collect();
        let mut scored = rank::best(&plan, &sources, &self.rules, wanted.saturating_add(1), &keep, watch);
        if plan.words.is_empty() && !query.codes.is_empty() {
            list_codes(&sources, &keep, &mut scored);
        }
        self.put_codes_first(query, &sources, &mut scored);
        (scored, plan)
    }

    /// A query that is a code finds that code first, in any spelling, and terminated or not.
    fn put_codes_first(&self, query: &Query, sources: &[Source], scored: &mut Vec<Scored>) {
        let Some(code) = Code::parse(&query.text) else { return };
        let mut found = Vec::new();
        for &Source { number, snapshot, .. } in sources {
            let wanted = |concept: &u32| !query.billable || keeps_status(query, snapshot, *concept);
            if let Some(concept) = snapshot.find(&code).filter(wanted) {
                let descriptor = snapshot.display(concept);
                found.push(Scored {
                    snapshot: number,
                    concept,
                    descriptor,
                    score: CODE_SCORE,
                    parts: Parts::default(),
                });
            }
        }
        let new = |s: &Scored| !found.iter().any(|f| (f.snapshot, f.concept) == (s.snapshot, s.concept));
        scored.retain(new);
        scored.splice(0..0, found);
    }

    /// Answers a query.
    pub fn search(&self, query: &Query) -> Hits {
        self.search_watched(query, &mut ())
    }

    /// Answers a query and tells `watch` when each stage of that begins.
    pub fn search_watched(&self, query: &Query, watch: &mut impl Watch) -> Hits {
        let (scored, plan) = self.rank_watched(query, watch);
        watch.begins(Stage::Fetch);
        let (shown, cut) = self.shown(&scored, query);
        let mut wanted: Vec<Option<Vec<u32>>> = vec![None; self.snapshots.len()];
        let mut hits: Vec<Hit> = Vec::with_capacity(shown.len());
        for scored in &shown {
            watch.begins(Stage::Highlight);
            let wanted = wanted[scored.snapshot].get_or_insert_with(|| wanted_terms(&plan, scored.snapshot));
            let text = self.snapshots[scored.snapshot].text(scored.descriptor);
            let spans = self.spans(wanted, scored, text);
            watch.begins(Stage::Fetch);
            hits.push(self.hit(scored, &plan, (text, spans), query.explain));
        }
        let mut warnings = cut;
        for (typed, understood) in &plan.corrected {
            warnings.push(format!("showing results for `{understood}`; nothing is known by `{typed}`"));
        }
        let asked = self.asked(query);
        let is_there = |code: Code| asked.iter().any(|s| s.find(&code).is_some());
        let by_code = Code::parse(&query.text).is_some_and(is_there);
        for word in plan.unknown.iter().filter(|_| !by_code) {
            warnings.push(format!("`{word}` stands in no descriptor and no lexicon rule; it was ignored"));
        }
        warnings.extend(self.without_wordings(query));
        let found = scored.first().filter(|first| first.score < CODE_SCORE);
        let let_go = found.and_then(|first| self.let_go(&plan, first));
        let outcome = outcome(&scored, &plan, |_| let_go.is_some());
        warnings.extend(let_go.filter(|_| !by_code));
        if scored.is_empty() {
            warnings.extend(self.word_counts(&plan, &asked));
        }
        let descriptors = |s: &&Scored| [s.descriptor, self.snapshots[s.snapshot].display(s.concept)];
        let said = |s: &Scored, d: u32| self.snapshots[s.snapshot].notices(d);
        let notices = shown.iter().flat_map(|s| descriptors(s).into_iter().flat_map(move |d| said(s, d)));
        let notices = notices.collect::<Notices>().into_vec();
        Hits { hits, total: scored.len(), warnings, notices, outcome }
    }

    /// How an answer was come by.
    pub fn outcome(&self, scored: &[Scored], plan: &Plan) -> Outcome {
        outcome(scored, plan, |first| self.let_go(plan, first).is_some())
    }

    /// Says so when a question is in a language in which no release asked has wordings.
    fn without_wordings(&self, query: &Query) -> Option<String> {
        let has = |snapshot: &&Snapshot| {
            let kinds = snapshot.schema().kinds.iter().filter(|k| k.analyzer.language() == Some(query.language));
            let told = |kind: &str| snapshot.manifest().descriptors.iter().any(|(k, n)| k == kind && *n > 0);
            kinds.into_iter().any(|kind| told(&kind.id))
        };
        let missing = query.language == Language::Spanish && !self.asked(query).iter().any(has);
        missing.then(|| "no release that was asked has Spanish wordings; CPT has them from 2024 on".to_string())
    }

    /// Says which words the first answer does not have, neither itself nor in its headings.
    fn let_go(&self, plan: &Plan, first: &Scored) -> Option<String> {
        if first.parts.context > 0.99 {
            return None;
        }
        let snapshot = &self.snapshots[first.snapshot];
        let line = std::iter::successors(Some(first.concept), |c| snapshot.parent(*c)).take(6);
        let terms = line.flat_map(|c| snapshot.descriptors_of(c)).flat_map(|d| snapshot.terms(d));
        let mut held: Vec<u32> = terms.map(|t| t & TERM).collect();
        held.sort_unstable();
        let number = |term| plan.terms.number(term, first.snapshot);
        let holds = |term: TermId| number(term).is_some_and(|t| held.binary_search(&t).is_ok());
        let filled = |slot: &rank::Slot| slot.terms.iter().any(|(term, _)| holds(*term));
        let met = (plan.evidence.iter()).filter(|e| e.slots.iter().all(filled)).fold(0u32, |mask, e| mask | e.mask);
        let words: Vec<String> = (plan.words.iter().enumerate())
            .filter(|(i, w)| met & 1 << i == 0 && !plan.unknown.contains(&w.surface))
            .map(|(_, w)| format!("`{}`", w.surface))
            .collect();
        (!words.is_empty()).then(|| format!("no code has every word: {} let go", words.join(", ")))
    }

    /// The page that is asked for, up to its end of each system no more than may leave in one answer; and what was cut for that, in sentences.
    fn shown<'a>(&self, scored: &'a [Scored], query: &Query) -> (Vec<&'a Scored>, Vec<String>) {
        let mut rows = Rows::default();
        let may_leave = |s: &&Scored| {
            let schema = self.snapshots[s.snapshot].schema();
            rows.admit(schema.id.as_str(), schema.row_cap)
        };
        let shown = scored.iter().take(query.offset + query.limit).filter(may_leave).skip(query.offset).collect();
        (shown, rows.cut())
    }

    /// For an answer with no hits: in how many descriptors each word stands, and what is near it.
    fn word_counts(&self, plan: &Plan, snapshots: &[&Snapshot]) -> Vec<String> {
        let count =
            |term: &str| -> u64 { snapshots.iter().filter_map(|s| Some(s.holders(s.term(term)?).len() as u64)).sum() };
        let sentence = |word: &rank::Asked| match count(&word.term) {
            0 => match rank::typo::nearest(&word.surface, plan.language, snapshots, &self.rules.lexicon) {
                Some((near, _)) => format!("`{}` stands in no descriptor; the nearest word is `{near}`", word.surface),
                None => format!("`{}` stands in no descriptor, nor does a word near it", word.surface),
            },
            1 => format!("`{}` stands in 1 descriptor", word.surface),
            n => format!("`{}` stands in {n} descriptors", word.surface),
        };
        plan.words.iter().filter(|w| !plan.unknown.contains(&w.surface)).map(sentence).collect()
    }

    fn hit(&self, scored: &Scored, plan: &Plan, (text, spans): (&str, Vec<(usize, usize)>), explain: bool) -> Hit {
        let (snapshot, names) = (&self.snapshots[scored.snapshot], &self.names[scored.snapshot]);
        let shown = snapshot.display(scored.concept);
        let kind = snapshot.kind(scored.descriptor);
        let abbreviated = snapshot.schema().kinds[kind].abbreviated;
        let reasons = if explain { self.reasons(plan, text, abbreviated, scored.snapshot) } else { Vec::new() };
        let text: Arc<str> = text.into();
        Hit {
            system: snapshot.system().clone(),
            version: names.version.clone(),
            code: snapshot.printed_code(scored.concept),
            display: if shown == scored.descriptor { text.clone() } else { snapshot.text(shown).into() },
            score: scored.score,
            kind: names.kinds[kind].clone(),
            reasons,
            text,
            spans,
            role: snapshot.role(scored.concept),
            section: snapshot.section(scored.concept).map(str::to_string),
            terminated: snapshot.terminated(scored.concept),
            parts: scored.parts,
        }
    }

    /// The words of a descriptor that the plan's evidence asks for, `wanted`.
    fn spans(&self, wanted: &[u32], scored: &Scored, text: &str) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        if scored.score >= CODE_SCORE {
            return spans;
        }
        let snapshot = &self.snapshots[scored.snapshot];
        let kind = snapshot.kind(scored.descriptor);
        let language = snapshot.schema().kinds[kind].analyzer.language().unwrap_or_default();
        let terms = snapshot.terms(scored.descriptor);
        let is_wanted = |term: &u32| wanted.binary_search(&(term & TERM)).is_ok();
        let Some(last) = terms.iter().rposition(is_wanted) else { return spans };
        let telling = words(text).filter(|word| !self.rules.analyzer.stops(language, word));
        let found = terms[..=last].iter().zip(telling).filter(|(term, _)| is_wanted(term));
        spans.extend(found.map(|(_, word)| (word.start, word.end)));
        spans
    }

    /// Why `text` matched, in sentences.
    fn reasons(&self, plan: &Plan, text: &str, abbreviated: bool, number: usize) -> Vec<String> {
        let analyzer = &self.rules.analyzer;
        let mut tokens = analyzer.tokens_in(plan.language, text);
        for token in tokens.iter_mut().filter(|_| abbreviated) {
            if let Some(word) = analyzer.in_full(&token.surface) {
                token.term = analyzer.term(word);
            }
        }
        let snapshot = &self.snapshots[number];
        let numbers: Vec<Option<u32>> = tokens.iter().map(|t| snapshot.term(&t.term)).collect();
        let found = |term: TermId| {
            let wanted = plan.terms.number(term, number)?;
            let at = numbers.iter().position(|n| *n == Some(wanted))?;
            Some(&text[tokens[at].start..tokens[at].end])
        };
        let mut terms: Vec<&str> = tokens.iter().filter(|t| !t.is_stop()).map(|t| t.term.as_str()).collect();
        terms.sort_unstable();
        terms.dedup();
        let different = terms.len();
        let mut reasons = Vec::new();
        for evidence in &plan.evidence {
            if let Why::Rule(lexicon, rule) = evidence.why
                && !self.facts[number].translations[lexicon].holds(rule, self.rules.lexicon(lexicon))
            {
                continue;
            }
            let matched: Vec<&str> =
                evidence.slots.iter().filter_map(|s| s.terms.iter().find_map(|(t, _)| found(*t))).collect();
            if matched.len() < evidence.slots.len() {
                continue;
            }
            let asked: Vec<&str> = (plan.words.iter().enumerate())
                .filter(|(i, _)| evidence.mask & 1 << i != 0)
                .map(|(_, w)| w.surface.as_str())
                .collect();
            let (asked, matched) = (asked.join(" "), matched.join(" "));
            reasons.push(match &evidence.why {
                Why::Word => format!("`{asked}` is `{matched}`"),
                Why::Rule(lexicon, rule) => {
                    let lexicon = self.rules.lexicon(*lexicon);
                    let whole = lexicon.is_thesaurus() && evidence.slots.len() == different;
                    let means = if whole { "is another name of" } else { "means" };
                    format!("`{asked}` {means} `{matched}` by {}", lexicon.cite(*rule))
                }
                Why::Joined => format!("`{asked}` is `{matched}`, written otherwise"),
                Why::Short(word) => format!("`{asked}` is short for `{word}`"),
                Why::Made(_) => format!("`{asked}` makes the word `{matched}`"),
                Why::Taken => format!("`{asked}` is made of `{matched}`"),
                Why::Typo(word) => format!("`{asked}` was read as `{word}`: `{matched}`"),
                Why::Prefix => format!("`{asked}` begins `{matched}`"),
            });
        }
        reasons
    }
}

/// How an answer was come by; `lets_go` tells of its first code whether that lacks a word of the query.
fn outcome(scored: &[Scored], plan: &Plan, lets_go: impl FnOnce(&Scored) -> bool) -> Outcome {
    match scored.first() {
        None => Outcome::Empty,
        Some(first) if first.score >= CODE_SCORE => Outcome::Found,
        Some(_) if !plan.corrected.is_empty() => Outcome::Corrected,
        Some(first) if !plan.unknown.is_empty() || lets_go(first) => Outcome::Relaxed,
        Some(_) => Outcome::Found,
    }
}

/// The terms of a snapshot that the plan's evidence asks for, in order.
fn wanted_terms(plan: &Plan, snapshot: usize) -> Vec<u32> {
    let slots = plan.evidence.iter().flat_map(|e| &e.slots);
    let terms = slots.flat_map(|s| &s.terms).filter_map(|(term, _)| plan.terms.number(*term, snapshot));
    let mut terms: Vec<u32> = terms.collect();
    terms.sort_unstable();
    terms
}

/// Every code that is kept, in code order, when codes were asked for and no words.
fn list_codes(sources: &[Source], keep: &impl Keep, scored: &mut Vec<Scored>) {
    for &Source { number, snapshot, .. } in sources {
        for concept in 0..snapshot.concepts() as u32 {
            let descriptor = snapshot.display(concept);
            if keep.keeps(number, descriptor) {
                scored.push(Scored { snapshot: number, concept, descriptor, score: 1.0, parts: Parts::default() });
            }
        }
    }
}

fn keeps_status(query: &Query, snapshot: &Snapshot, concept: u32) -> bool {
    (!query.billable || (snapshot.role(concept) == Role::Code && !snapshot.has_ended(concept)))
        && (query.all || !snapshot.has_ended(concept))
}
