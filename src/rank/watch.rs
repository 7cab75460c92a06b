//! The parts of answering a query, for whoever wants to know when each begins.

/// A part of answering, in the order in which they first come. Scoring takes turns with planning, and
/// highlighting with fetching: once per snapshot, once per hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The text becomes words and terms.
    Analyse,
    /// Lexicon, word parts and corrections say what else may be meant.
    Expand,
    /// The evidence is weighed and put into each snapshot's numbers.
    Plan,
    /// Descriptors are gathered and the best looked at.
    Score,
    /// Headings and quantities settle the order; each concept stands once.
    Fold,
    /// Codes and texts are fetched.
    Fetch,
    /// The words that matched are found in the text.
    Highlight,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Stage; 7] =
        [Stage::Analyse, Stage::Expand, Stage::Plan, Stage::Score, Stage::Fold, Stage::Fetch, Stage::Highlight];

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Analyse => "analyse",
            Stage::Expand => "expand",
            Stage::Plan => "plan",
            Stage::Score => "score",
            Stage::Fold => "fold",
            Stage::Fetch => "fetch",
            Stage::Highlight => "highlight",
        }
    }
}

/// Is told when a stage begins, which ends the one before. `()` does not listen and costs nothing.
pub trait Watch {
    /// `stage` begins now.
    fn begins(&mut self, stage: Stage);
}

impl Watch for () {
    fn begins(&mut self, _: Stage) {}
}
