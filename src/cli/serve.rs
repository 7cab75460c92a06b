//! `plaincode serve`: the same answers over HTTP.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use super::{Outcome, Screen};
use crate::catalog::Catalog;
use crate::code::SystemId;
use crate::descriptor::Date;
use crate::error::{Error, Result};
use crate::serve::{self, Settings};

/// What can be asked, for `--help`.
const ROUTES: &str = "Routes:
  /                  the page
  /api/search?q=     one ranked list; also /api/suggest, /api/codes/SYSTEM/CODE, /api/systems,
                     /api/diff, /api/match; /api/openapi.json describes all of them
  /fhir/metadata     FHIR R4: $lookup and $validate-code of CodeSystem, $expand and $validate-code
                     of ValueSet
  /metrics           for Prometheus; /healthz and /readyz";

/// Answer over HTTP: a page for the browser, JSON for programs, FHIR
#[derive(Debug, clap::Args)]
#[command(after_help = ROUTES, args_conflicts_with_subcommands = true)]
pub(super) struct Serve {
    #[command(subcommand)]
    token: Option<Command>,
    /// Where to listen: a port, or an address and a port; nobody outside this machine can ask
    /// unless told otherwise
    #[arg(long, alias = "port", value_name = "ADDRESS", default_value = "127.0.0.1:8642", value_parser = address)]
    listen: SocketAddr,
    /// Answer this one request on standard output, without listening: /api/search?q=broken+wrist
    #[arg(long, value_name = "PATH")]
    get: Option<String>,
    /// Only answer whoever has one of these tokens; `plaincode serve token` makes one
    #[arg(long, value_name = "FILE")]
    tokens: Option<PathBuf>,
    /// Another name that this machine is asked by, beside localhost; may be repeated
    #[arg(long, value_name = "NAME", value_parser = host)]
    host: Vec<String>,
    /// Let scripts of pages at this origin ask: https://codes.example; may be repeated
    #[arg(long, value_name = "ORIGIN", value_parser = origin)]
    cors: Vec<String>,
    /// Speak TLS with this certificate chain (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The key that belongs to it (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Log each request: route, status, time, but not what was asked
    #[arg(long)]
    log_requests: bool,
    /// Log what was asked, too
    #[arg(long)]
    log_queries: bool,
    /// How to log
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    log_format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Token(Token),
}

/// Make a token: its entry for the tokens file on standard output, the token itself once on standard error
#[derive(Debug, clap::Args)]
struct Token {
    /// Whose it is: letters, digits, hyphens
    #[arg(value_name = "NAME", value_parser = name)]
    name: String,
    /// Only for these code systems; may be repeated
    #[arg(long, value_name = "SYSTEM", value_parser = super::system, value_delimiter = ',')]
    system: Vec<SystemId>,
    /// At most so many codes in one answer
    #[arg(long, value_name = "N")]
    rows: Option<u32>,
    /// The last day on which it holds
    #[arg(long, value_name = "DATE")]
    expires: Option<Date>,
    /// At most so many requests a second
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rate: Option<u32>,
}

/// `9000`, `127.0.0.1:9000`, `[::1]:9000`, `localhost:9000`.
fn address(text: &str) -> std::result::Result<SocketAddr, String> {
    let local = text.strip_prefix("localhost:").or_else(|| text.strip_prefix(':')).unwrap_or(text);
    let of_port = |port: u16| SocketAddr::from(([127, 0, 0, 1], port));
    let expected = "expected a port such as `8642`, or an address and a port such as `0.0.0.0:8642`";
    local.parse().map(of_port).or_else(|_| text.parse()).map_err(|_| expected.to_string())
}

/// A host name without a scheme, port or path.
fn host(text: &str) -> std::result::Result<String, String> {
    let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'));
    if plain { Ok(text.to_string()) } else { Err("expected a name such as `codes.example`".to_string()) }
}

/// As browsers send it: a scheme, a name, and a port where it is not the usual one.
fn origin(text: &str) -> std::result::Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_name = |rest: &&str| !rest.is_empty() && !rest.contains(['/', ' ', '*', '@']) && rest.is_ascii();
    let expected = "expected an origin such as `https://codes.example`, without a path";
    rest.filter(is_name).map(|_| text.to_string()).ok_or_else(|| expected.to_string())
}

fn name(text: &str) -> std::result::Result<String, String> {
    let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if plain { Ok(text.to_string()) } else { Err("expected letters, digits and hyphens".to_string()) }
}

impl Serve {
    pub(super) fn run(&self, home: &Path, screen: &Screen) -> Result<Outcome> {
        if let Some(Command::Token(token)) = &self.token {
            return token.make(screen);
        }
        if let Some(path) = &self.get {
            return get(home, path, screen);
        }
        let tls = self.tls_cert.clone().zip(self.tls_key.clone());
        let scheme = if tls.is_some() { "https" } else { "http" };
        let settings = Settings {
            listen: self.listen,
            hosts: self.host.clone(),
            tokens: self.tokens.clone(),
            cors: self.cors.clone(),
            tls,
            log_requests: self.log_requests || self.log_queries,
            log_queries: self.log_queries,
            ..Settings::default()
        };
        serve::log_to_stderr(self.log_format == Format::Json);
        let fresh = Catalog::open(home)?.entries().is_empty();
        serve::run(home, settings, |at| {
            screen.note(&format!("listening on {scheme}://{at}"));
            if fresh {
                screen.note(
                    "nothing is indexed yet: `plaincode index PATH` reads a release; until then the built-in sample of \
                    invented codes answers",
                );
            }
        })?;
        Ok(Outcome::Done)
    }
}

/// Prints the answer's body; exit 0 for what was found, 1 for what is not there, 2 for what is wrong.
fn get(home: &Path, path: &str, screen: &Screen) -> Result<Outcome> {
    let (status, body) = serve::answer_once(home, path)?;
    let mut out = std::io::stdout().lock();
    out.write_all(&body).and_then(|()| out.flush()).map_err(Error::io("write", "standard output"))?;
    match status {
        200..300 => Ok(Outcome::Done),
        404 => Ok(Outcome::Nothing),
        _ => {
            screen.warn(&format!("the answer has status {status}"));
            Ok(Outcome::Wrong)
        }
    }
}

impl Token {
    fn make(&self, screen: &Screen) -> Result<Outcome> {
        let (token, digest) = serve::new_token()?;
        let mut entry = format!("[[token]]\nname = \"{}\"\nblake3 = \"{digest}\"\n", self.name);
        if !self.system.is_empty() {
            let systems: Vec<String> = self.system.iter().map(|system| format!("\"{system}\"")).collect();
            entry += &format!("systems = [{}]\n", systems.join(", "));
        }
        let numbers = [("rows", self.rows), ("rate", self.rate)];
        entry.extend(numbers.iter().filter_map(|(key, value)| Some(format!("{key} = {}\n", (*value)?))));
        entry.extend(self.expires.map(|day| format!("expires = \"{day}\"\n")));
        screen.print(&entry)?;
        screen.note(&format!("the token, shown this once: {token}"));
        Ok(Outcome::Done)
    }
}
