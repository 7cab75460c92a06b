//! The machine that figures were taken on, and what a process took of it. What a system does not tell is left out.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A machine.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// Operating system and processor family, `linux x86_64`.
    pub system: String,
    /// The kernel's release.
    pub kernel: Option<String>,
    /// The processor's name.
    pub processor: Option<String>,
    /// Cores that this process may use.
    pub cores: usize,
    /// Memory, in bytes.
    pub memory: Option<u64>,
}

impl Machine {
    /// This machine.
    pub fn this() -> Machine {
        let cpu = text("/proc/cpuinfo");
        let named =
            |line: &str| line.strip_prefix("model name").and_then(|l| l.split_once(": ")).map(|l| l.1.to_string());
        Machine {
            system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            kernel: text("/proc/sys/kernel/osrelease").map(|t| t.trim().to_string()),
            processor: cpu.and_then(|t| t.lines().find_map(named)),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory: kilobytes("/proc/meminfo", "MemTotal"),
        }
    }
}

/// The load over the last minute, 5 minutes and 15 minutes.
pub fn load() -> Option<[f64; 3]> {
    let text = text("/proc/loadavg")?;
    let mut loads = text.split(' ').map_while(|l| l.parse().ok());
    Some([loads.next()?, loads.next()?, loads.next()?])
}

/// Memory that this process has now, in bytes.
pub fn resident() -> Option<u64> {
    kilobytes("/proc/self/status", "VmRSS")
}

/// The most memory that this process had since [`forget_peak`], in bytes.
pub fn peak() -> Option<u64> {
    kilobytes("/proc/self/status", "VmHWM")
}

/// Lets the peak count from now. Where the system cannot, the peak stays that of the whole process.
pub fn forget_peak() {
    // The kernel's documented switch for this; refused under some containers, and then there is nothing to do about it.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Processor time that this process has taken, in user and system.
#[cfg(unix)]
pub fn processor_time() -> Option<Duration> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    let usage = getrusage(UsageWho::RUSAGE_SELF).ok()?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Some(Duration::from_micros(u64::try_from(micros).ok()?))
}

/// Processor time that this process has taken, in user and system.
#[cfg(not(unix))]
pub fn processor_time() -> Option<Duration> {
    None
}

/// The commit that is checked out where the process runs, when that is this project.
pub fn commit() -> Option<String> {
    let manifest = std::fs::read_to_string(Path::new("Cargo.toml")).ok()?;
    if !manifest.lines().any(|l| l == concat!("name = \"", env!("CARGO_PKG_NAME"), "\"")) {
        return None;
    }
    let told = Command::new("git").args(["describe", "--always", "--dirty", "--abbrev=12"]).output().ok()?;
    let commit = String::from_utf8(told.stdout).ok()?.trim().to_string();
    (told.status.success() && !commit.is_empty()).then_some(commit)
}

fn text(path: &str) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

/// The value of a `Name:  123 kB` line, in bytes.
fn kilobytes(path: &str, name: &str) -> Option<u64> {
    let text = text(path)?;
    let line = text.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(':'))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|n| n * 1024)
}
