//! `plaincode serve`: the same answers over HTTP.

use std::net::SocketAddr;
use std::path::Path;

use super::{Outcome, Screen};
use crate::error::Result;
use crate::serve::{self, Settings};

/// Answer over HTTP: a page for the browser, and JSON for programs
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    /// Where to listen; nobody outside this machine can ask unless told otherwise
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8642")]
    listen: SocketAddr,
}

impl Serve {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        let settings = Settings { listen: self.listen };
        serve::run(home, &settings, |at| screen.note(&format!("listening on http://{at}")))?;
        Ok(Outcome::Done)
    }
}
