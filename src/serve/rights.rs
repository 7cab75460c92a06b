//! Who asks, and what they may see: tokens, and the rights that go with each.
//!
//! A tokens file is TOML; it holds digests only, so that reading it gives nobody a token:
//!
//! ```toml
//! [[token]]
//! name = "billing"
//! blake3 = "…"                   # of the token, in hexadecimal: `plaincode serve token billing` makes both
//! systems = ["cpt", "icd10cm"]   # all when left out
//! rows = 200                     # codes in one answer; no more than usual when left out
//! expires = "2026-12-31"         # the last day; never when left out
//! rate = 20                      # requests a second; no limit when left out
//! ```

use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use axum::http::StatusCode;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use serde::Deserialize;

use super::problem::Problem;
use crate::catalog;
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::error::{Error, Result};
use crate::schema::Schema;
use crate::snapshot::Snapshot;

/// How long a token is in bytes, before it is written in hexadecimal.
const TOKEN_BYTES: usize = 24;
/// What every token begins with, so that one that strays is known for what it is.
const TOKEN_START: &str = "plaincode_";

/// What whoever asks may see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// Whose token it was; empty without one.
    pub name: String,
    /// Only these systems; `None` for all.
    pub systems: Option<Vec<SystemId>>,
    /// Licensed systems too.
    pub licensed: bool,
    /// At most so many codes in one answer.
    pub rows: Option<usize>,
}

impl Rights {
    /// Of someone on this machine.
    pub fn local() -> Rights {
        Rights { licensed: true, ..Rights::default() }
    }

    /// Of someone elsewhere without a token, where none is asked for.
    pub fn public() -> Rights {
        Rights::default()
    }

    /// Of someone without a token, where one is asked for.
    pub fn none() -> Rights {
        Rights { systems: Some(Vec::new()), ..Rights::default() }
    }

    /// Whether they reach everywhere.
    pub(super) fn is_whole(&self) -> bool {
        *self == Rights::local()
    }

    /// Whether they hold for a system.
    pub fn allow(&self, schema: &Schema) -> bool {
        let named = self.systems.as_ref().is_none_or(|systems| systems.contains(&schema.id));
        named && (self.licensed || !schema.licensed)
    }

    /// Narrows a list of systems, where none means all, to those that may be seen.
    pub(super) fn narrow(
        &self,
        systems: &mut Vec<SystemId>,
        snapshots: &[Snapshot],
    ) -> std::result::Result<(), Problem> {
        let asked = |s: &&Snapshot| systems.is_empty() || systems.contains(s.system());
        let (may, not): (Vec<&Snapshot>, Vec<&Snapshot>) =
            snapshots.iter().filter(asked).partition(|s| self.allow(s.schema()));
        match not.first() {
            None => Ok(()),
            Some(_) if systems.is_empty() && !may.is_empty() => {
                systems.extend(may.iter().map(|s| s.system().clone()));
                systems.dedup();
                Ok(())
            }
            Some(refused) => Err(self.refusal(refused.schema())),
        }
    }

    /// Whether an answer may reach to its `end`th code.
    pub(super) fn check_rows(&self, end: usize) -> std::result::Result<(), Problem> {
        match self.rows {
            Some(rows) if end > rows => {
                let said = format!("this token may see {rows} codes of an answer, and {end} were asked for");
                Err(Problem::new(StatusCode::FORBIDDEN, said).hint(format!("ask with `limit={rows}` or less")))
            }
            _ => Ok(()),
        }
    }

    /// Whether one system may be seen.
    pub(super) fn check(&self, schema: &Schema) -> std::result::Result<(), Problem> {
        if self.allow(schema) { Ok(()) } else { Err(self.refusal(schema)) }
    }

    fn refusal(&self, schema: &Schema) -> Problem {
        if self.name.is_empty() && self.systems.is_some() {
            return unauthorized();
        }
        let said = if self.name.is_empty() {
            format!("{} is licensed and is only shown to whoever has a token", schema.id)
        } else {
            format!("the token `{}` does not reach {}", self.name, schema.id)
        };
        Problem::new(StatusCode::FORBIDDEN, said)
    }
}

/// What whoever has no token, or one that is not known or no longer, is told.
pub(super) fn unauthorized() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "a token is needed that this server knows and that has not expired")
        .hint("send the header `Authorization: Bearer TOKEN`")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTokens {
    #[serde(default)]
    token: Vec<RawToken>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawToken {
    name: String,
    blake3: String,
    systems: Option<Vec<String>>,
    rows: Option<usize>,
    expires: Option<String>,
    rate: Option<NonZeroU32>,
}

struct Token {
    digest: blake3::Hash,
    rights: Rights,
    expires: Option<Date>,
    rate: Option<DefaultDirectRateLimiter>,
}

/// The tokens that are known.
pub struct Tokens {
    path: PathBuf,
    seen: Option<(SystemTime, u64)>,
    all: Vec<Token>,
}

impl Tokens {
    /// Reads a tokens file.
    ///
    /// # Errors
    /// [`Error::BadRule`] with its line when it is not of the form above, [`Error::Io`], [`Error::CannotServe`] when it is not there.
    pub fn read(path: &Path) -> Result<Tokens> {
        let seen = stamp(path);
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::CannotServe {
                    option: "--tokens",
                    expected: "a file of tokens".to_string(),
                    found: format!("no file `{}`", path.display()),
                    hint: format!("make one with `plaincode serve token NAME >> {}`", path.display()),
                });
            }
            Err(e) => return Err(Error::io("read", path)(e)),
        };
        let bad = |line: usize, found: String| Error::BadRule {
            path: path.display().to_string(),
            line,
            expected: "[[token]] tables with name, blake3 and what they may see".to_string(),
            found,
        };
        let raw: RawTokens = toml::from_str(&text).map_err(|e| {
            let line = e.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
            bad(line, e.message().to_string())
        })?;
        let line_of = |what: &str| text.lines().position(|line| line.contains(what)).map_or(1, |at| at + 1);
        let token = |raw: RawToken| raw.checked().map_err(|found| bad(line_of(&found), format!("`{found}`")));
        let all = raw.token.into_iter().map(token).collect::<Result<Vec<Token>>>()?;
        Ok(Tokens { path: path.to_path_buf(), seen, all })
    }

    /// The same file again, if it has changed.
    ///
    /// # Errors
    /// As [`Tokens::read`].
    pub fn changed(&self) -> Result<Option<Tokens>> {
        if stamp(&self.path) == self.seen { Ok(None) } else { Tokens::read(&self.path).map(Some) }
    }

    /// What whoever sends this `Authorization` header may see.
    pub(super) fn rights(&self, header: &str) -> std::result::Result<Rights, Problem> {
        let given = header.strip_prefix("Bearer ").or_else(|| header.strip_prefix("bearer ")).map(str::trim);
        let digest = blake3::hash(given.ok_or_else(unauthorized)?.as_bytes());
        // Digests compare in constant time.
        let token = self.all.iter().find(|token| token.digest == digest).ok_or_else(unauthorized)?;
        if token.expires.is_some_and(|day| catalog::today() > day) {
            return Err(unauthorized());
        }
        if token.rate.as_ref().is_some_and(|rate| rate.check().is_err()) {
            let said = format!("the token `{}` asks more often than it may", token.rights.name);
            return Err(Problem::new(StatusCode::TOO_MANY_REQUESTS, said).hint("wait a second"));
        }
        Ok(token.rights.clone())
    }
}

impl RawToken {
    /// `Err` is what in it is wrong, as it stands there.
    fn checked(self) -> std::result::Result<Token, String> {
        let digest = blake3::Hash::from_hex(&self.blake3).map_err(|_| self.blake3.clone())?;
        let day = |text: &String| text.parse::<Date>().map_err(|_| text.clone());
        let expires = self.expires.as_ref().map(day).transpose()?;
        let system = |name: &String| SystemId::parse(name).ok_or_else(|| name.clone());
        let systems = self.systems.map(|names| names.iter().map(system).collect::<std::result::Result<_, _>>());
        let rights = Rights { name: self.name, systems: systems.transpose()?, licensed: true, rows: self.rows };
        Ok(Token { digest, rights, expires, rate: self.rate.map(|n| RateLimiter::direct(Quota::per_second(n))) })
    }
}

fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let meta = fs::metadata(path).ok()?;
    Some((meta.modified().ok()?, meta.len()))
}

/// A new token and its digest, in hexadecimal.
///
/// # Errors
/// [`Error::Io`] when the machine gives no random numbers.
pub fn new_token() -> Result<(String, String)> {
    let mut bytes = [0u8; TOKEN_BYTES];
    getrandom::fill(&mut bytes).map_err(|e| Error::io("read", "random numbers")(std::io::Error::other(e)))?;
    let written: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let token = format!("{TOKEN_START}{written}");
    let digest = blake3::hash(token.as_bytes()).to_hex().to_string();
    Ok((token, digest))
}
