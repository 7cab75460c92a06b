//! Who is asked: the engine in this process, or a server over HTTP.

use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use super::latency::{self, Allocations, Stage};
use super::machine;
use super::workload::Asked;
use crate::error::{Error, Result};
use crate::search::Engine;

/// Something that answers queries.
pub trait Door: Sync {
    /// What one asking thread keeps from query to query.
    type Line;

    /// Makes ready to ask.
    ///
    /// # Errors
    /// Whatever keeps this thread from asking.
    fn line(&self) -> Result<Self::Line>;

    /// Asks one query and waits for the whole answer.
    ///
    /// # Errors
    /// Whatever keeps the answer from coming.
    fn ask(&self, line: &mut Self::Line, asked: &Asked) -> Result<()>;

    /// The parts of the work, where they can be told apart.
    fn stages(&self, _queries: &[Asked]) -> Vec<Stage> {
        Vec::new()
    }

    /// What a query allocates, where that is counted.
    fn allocations(&self, _queries: &[Asked]) -> Option<Allocations> {
        None
    }

    /// The memory of the process that answers, in bytes, where that is this one.
    fn resident(&self) -> Option<u64> {
        None
    }
}

impl Door for Engine {
    type Line = ();

    fn line(&self) -> Result<()> {
        Ok(())
    }

    fn ask(&self, (): &mut (), asked: &Asked) -> Result<()> {
        black_box(self.search(black_box(&asked.query)));
        Ok(())
    }

    fn stages(&self, queries: &[Asked]) -> Vec<Stage> {
        latency::stages(self, queries)
    }

    fn allocations(&self, queries: &[Asked]) -> Option<Allocations> {
        latency::allocations(self, queries)
    }

    fn resident(&self) -> Option<u64> {
        machine::resident()
    }
}

/// A server that `plaincode serve` runs, or any that answers `GET /api/search?q=…` alike.
pub struct Http {
    /// Name and port.
    authority: String,
    /// What stands before `/api` in its paths.
    base: String,
}

impl Http {
    /// The server at `url`, `http://localhost:8080`. Without a port it is 80.
    ///
    /// # Errors
    /// [`Error::BadRequest`] for anything but `http://`.
    pub fn at(url: &str) -> Result<Http> {
        let bad = || Error::BadRequest {
            what: "`--door http`",
            expected: "a server's address, http://127.0.0.1:8080".to_string(),
            found: url.to_string(),
        };
        let rest = url.strip_prefix("http://").ok_or_else(bad)?;
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        if authority.is_empty() {
            return Err(bad());
        }
        let port = if authority.contains(':') { "" } else { ":80" };
        let base = path.trim_end_matches('/');
        let base = if base.is_empty() { String::new() } else { format!("/{base}") };
        Ok(Http { authority: format!("{authority}{port}"), base })
    }

    /// What is asked of the server.
    fn target(&self, asked: &Asked) -> String {
        let mut target = format!("{}/api/search?q={}", self.base, escaped(&asked.typed));
        for system in &asked.query.systems {
            target += &format!("&system={system}");
        }
        target + &format!("&limit={}", asked.query.limit) + if asked.query.prefix { "&prefix=true" } else { "" }
    }

    fn failed(&self, found: String) -> Error {
        Error::BadRequest { what: "`--door http`", expected: format!("an answer from {}", self.authority), found }
    }
}

impl Door for Http {
    type Line = BufReader<TcpStream>;

    fn line(&self) -> Result<BufReader<TcpStream>> {
        let connected = TcpStream::connect(&self.authority).and_then(|stream| {
            stream.set_nodelay(true)?;
            Ok(stream)
        });
        connected.map(BufReader::new).map_err(|e| self.failed(e.to_string()))
    }

    fn ask(&self, line: &mut BufReader<TcpStream>, asked: &Asked) -> Result<()> {
        let target = self.target(asked);
        let request = format!("GET {target} HTTP/1.1\r\nHost: {}\r\nAccept: application/json\r\n\r\n", self.authority);
        let sent = line.get_mut().write_all(request.as_bytes());
        let status = sent.and_then(|()| answer(line)).map_err(|e| self.failed(format!("{e} (asked {target})")))?;
        if status == 200 { Ok(()) } else { Err(self.failed(format!("status {status} (asked {target})"))) }
    }
}

/// Reads one whole HTTP/1.1 answer and gives its status.
fn answer(line: &mut impl BufRead) -> std::io::Result<u16> {
    let bad = |what: &str| std::io::Error::new(std::io::ErrorKind::InvalidData, what.to_string());
    let mut text = String::new();
    line.read_line(&mut text)?;
    let status = text.split(' ').nth(1).and_then(|s| s.parse().ok()).ok_or_else(|| bad("no HTTP status"))?;
    let (mut length, mut in_chunks) = (0u64, false);
    loop {
        text.clear();
        line.read_line(&mut text)?;
        let Some((name, value)) = text.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(|_| bad("no length"))?;
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            in_chunks = value.trim().eq_ignore_ascii_case("chunked");
        }
    }
    if !in_chunks {
        skip(line, length)?;
        return Ok(status);
    }
    loop {
        text.clear();
        line.read_line(&mut text)?;
        let size = text.split(';').next().unwrap_or("").trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| bad("no chunk size"))?;
        skip(line, size)?;
        text.clear();
        line.read_line(&mut text)?;
        if size == 0 {
            return Ok(status);
        }
    }
}

fn skip(line: &mut impl BufRead, bytes: u64) -> std::io::Result<()> {
    let skipped = std::io::copy(&mut line.take(bytes), &mut std::io::sink())?;
    if skipped == bytes { Ok(()) } else { Err(std::io::ErrorKind::UnexpectedEof.into()) }
}

/// Text as it stands in a query string (RFC 3986): everything but letters and digits escaped.
fn escaped(text: &str) -> String {
    let byte = |b: u8| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") };
    text.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_to_their_end() {
        let plain =
            b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n";
        let mut line = &plain[..];
        assert_eq!(answer(&mut line).ok(), Some(200));
        assert_eq!(answer(&mut line).ok(), Some(404));
        let chunks = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        let mut line = &chunks[..];
        assert_eq!(answer(&mut line).ok(), Some(200));
        assert!(line.is_empty());
        assert!(answer(&mut &b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"[..]).is_err());
    }

    #[test]
    fn what_was_typed_is_escaped() {
        assert_eq!(escaped("a b&c=é"), "a%20b%26c%3D%C3%A9");
    }
}
