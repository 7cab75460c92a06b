//! How long work tells its door how far it is. The library prints nothing.

/// Told about each stage of a long work. Calls may come from several threads.
pub trait Progress: Sync {
    /// A stage begins; `total` units of `unit` ("bytes", "codes") are expected, 0 when unknown.
    fn begin(&self, stage: &str, total: u64, unit: &str);
    /// `done` more units are done.
    fn advance(&self, done: u64);
    /// The stage is over.
    fn end(&self);
}

/// Progress that nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _stage: &str, _total: u64, _unit: &str) {}
    fn advance(&self, _done: u64) {}
    fn end(&self) {}
}
