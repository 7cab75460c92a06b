//! Progress bars on stderr; nothing when nobody watches.

use std::io::IsTerminal;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressStyle};

use crate::progress::{Progress, Silent};

/// One bar at a time, a stage each.
#[derive(Default)]
struct Bars {
    current: Mutex<Option<ProgressBar>>,
}

/// Bars when stderr is a terminal and `quiet` is not asked for; silence otherwise.
pub(super) fn progress(quiet: bool) -> Box<dyn Progress> {
    if quiet || !std::io::stderr().is_terminal() { Box::new(Silent) } else { Box::<Bars>::default() }
}

impl Bars {
    fn replace(&self, next: Option<ProgressBar>) {
        // A thread that panicked while it held the bar left nothing half done: the bar is only shown.
        let mut current = self.current.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(bar) = std::mem::replace(&mut *current, next) {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Bars {
    fn begin(&self, stage: &str, total: u64, unit: &str) {
        let bar = if total == 0 { ProgressBar::new_spinner() } else { ProgressBar::new(total) };
        let template = match (total, unit) {
            (0, _) => "{spinner} {prefix}",
            (_, "bytes") => "{prefix:<10} {bar:30} {bytes}/{total_bytes}",
            _ => "{prefix:<10} {bar:30} {human_pos}/{human_len} {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_prefix(stage.to_string());
        bar.set_message(unit.to_string());
        bar.enable_steady_tick(std::time::Duration::from_millis(100));
        self.replace(Some(bar));
    }

    fn advance(&self, done: u64) {
        if let Some(bar) = &*self.current.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) {
            bar.inc(done);
        }
    }

    fn end(&self) {
        self.replace(None);
    }
}
