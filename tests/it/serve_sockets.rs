//! Real sockets: TLS, clients that are slow or silent, and more of them than there is room for.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use plaincode::error::Error;
use plaincode::serve::{Limits, Settings, run_until};
use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::serve::{ask, get, request, server_with};
use crate::util::Dir;

/// A server that listens on this process's threads; it has ended when this is dropped.
struct Listening {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<(), Error>>>,
}

impl Listening {
    fn start(dir: &Dir, settings: Settings) -> Listening {
        let settings = Settings { listen: SocketAddr::from(([127, 0, 0, 1], 0)), ..settings };
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::channel();
        let home = dir.home();
        let ready = move |at| tell.send(at).expect("somebody waits");
        let thread = thread::spawn(move || run_until(&home, settings, ready, async { drop(stopped.await) }));
        Listening { address: told.recv().expect("an address"), stop: Some(stop), thread: Some(thread) }
    }

    fn with_limits(dir: &Dir, limits: Limits) -> Listening {
        Listening::start(dir, Settings { limits, ..Settings::default() })
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).expect("a connection")
    }

    /// What comes back for `sent`, until the server ends the connection.
    fn all_of(&self, sent: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(sent.as_bytes()).expect("sent");
        rest(&mut stream)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        drop(self.stop.take());
        let ended = self.thread.take().map(JoinHandle::join);
        assert!(thread::panicking() || matches!(ended, Some(Ok(Ok(())))), "{ended:?}");
    }
}

/// What is still to come. A reset is an end as well.
fn rest(stream: &mut impl Read) -> String {
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    String::from_utf8(all).expect("text")
}

/// One answer, of a connection that stays open.
fn one(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let mut byte = [0];
    while !all.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).expect("a head");
        all.push(byte[0]);
    }
    let head = String::from_utf8(all).expect("text");
    let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.expect("a length")];
    stream.read_exact(&mut body).expect("a body");
    head + &String::from_utf8(body).expect("text")
}

fn asking(path: &str, connection: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: {connection}\r\n\r\n")
}

/// The head of a batch and the first bytes of its body, of which `length` are announced.
fn begun(length: usize) -> String {
    format!("POST /api/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{{\"texts\"")
}

fn body(answer: &str) -> Value {
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).expect("JSON")
}

/// Certificate and key, as files.
fn certificate(dir: &Dir, name: &str) -> (PathBuf, PathBuf) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_string()]).expect("a certificate");
    let certificate = dir.write(&format!("{name}.pem"), made.cert.pem());
    (certificate, dir.write(&format!("{name}.key"), made.signing_key.serialize_pem()))
}

/// What a client that trusts `certificate` is answered.
fn over_tls(server: &Listening, certificate: &PathBuf, path: &str) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(certificate).expect("a certificate")).expect("trusted");
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").expect("a name");
    let client = ClientConnection::new(Arc::new(config), name).expect("a client");
    let mut stream = StreamOwned::new(client, server.connect());
    stream.write_all(asking(path, "close").as_bytes())?;
    Ok(rest(&mut stream))
}

#[test]
fn tls_is_spoken_with_the_certificate_that_is_given_and_nothing_else() {
    let dir = Dir::with_diagnoses();
    let (mine, key) = certificate(&dir, "mine");
    let (other, other_key) = certificate(&dir, "other");
    let server = Listening::start(&dir, Settings { tls: Some((mine.clone(), key)), ..Settings::default() });
    let answer = over_tls(&server, &mine, "/api/search?q=kite&limit=1").expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    let searched = dir.run(&["search", "kite", "--limit", "1", "--json", "--quiet"]);
    assert!(answer.ends_with(&format!("\r\n\r\n{}", searched.stdout)), "{answer}");
    let statement = over_tls(&server, &mine, "/fhir/metadata").expect("an answer");
    assert_eq!(body(&statement)["implementation"]["url"], json!("https://localhost/fhir"));
    assert!(over_tls(&server, &other, "/healthz").is_err(), "a client that does not trust it");
    assert!(!server.all_of(&asking("/healthz", "close")).contains("HTTP/1.1 200"), "without TLS");
    let refused = |certificate: &PathBuf, key: &PathBuf| {
        let paths = [certificate, key].map(|path| path.display().to_string());
        let args = ["serve", "--listen", "127.0.0.1:0", "--tls-cert", &paths[0], "--tls-key", &paths[1]];
        let run = dir.run(&args);
        assert_eq!(run.exit, 2, "{run:?}");
        run.stderr
    };
    assert!(
        refused(&mine, &other_key).contains("--tls-key: expected the key that belongs to the certificate, found `")
    );
    assert!(refused(&mine, &mine).contains("mine.pem`: there is none in it\nhint: both files"));
    let empty = dir.write("empty.pem", "");
    assert!(refused(&empty, &other_key).contains("empty.pem`: there is none in it\n"));
    assert!(refused(&dir.path().join("none.pem"), &other_key).contains("none.pem`: there is no such file\n"));
}

#[test]
fn who_cannot_listen_is_told_what_to_do() {
    let dir = Dir::with_diagnoses();
    let server = Listening::start(&dir, Settings::default());
    let address = server.address.to_string();
    let refused = |args: &[&str]| {
        let run = dir.run(&[&["serve"], args].concat());
        assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{run:?}");
        run.stderr
    };
    let taken = refused(&["--listen", &address]);
    let said = format!(
        "error: --listen: expected an address that is free, found `{address}`, which another program listens on\n"
    );
    assert!(taken.starts_with(&said) && taken.contains("hint: a `plaincode serve` may run already"), "{taken}");
    let elsewhere = refused(&["--listen", "192.0.2.1:8642"]);
    assert!(elsewhere.contains("which is no address of this machine\nhint: `--listen 8642`"), "{elsewhere}");
    for wrong in [&["--port", "abc"], &["--listen", "x:1"]] {
        assert!(refused(wrong).contains("expected a port such as `8642`, or an address and a port"), "{wrong:?}");
    }
    assert!(refused(&["--cors", "codes.example"]).contains("expected an origin such as `https://codes.example`"));
    assert!(refused(&["--host", "https://codes.example"]).contains("expected a name such as `codes.example`"));
    let tokens = refused(&["--listen", "0", "--tokens", "none.toml"]);
    assert!(tokens.contains("found no file `none.toml`\nhint: make one with `plaincode serve token NAME"), "{tokens}");
}

#[test]
fn who_is_slow_with_a_head_or_silent_is_cut_off() {
    let dir = Dir::with_diagnoses();
    let limits = Limits { patience: Duration::from_millis(300), ..Limits::default() };
    let server = Listening::with_limits(&dir, limits);
    assert_eq!(server.all_of(""), "", "who says nothing");
    assert!(!server.all_of("GET /healthz HT").contains("HTTP/1.1 200"), "who stops in the middle");
    let mut dripping = server.connect();
    let head = asking("/healthz", "close").replacen("\r\n", &format!("\r\nX-Long: {}\r\n", "a".repeat(100_000)), 1);
    let sent = head.bytes().take_while(|byte| {
        thread::sleep(Duration::from_millis(5));
        dripping.write_all(&[*byte]).is_ok()
    });
    assert!(sent.count() < head.len(), "who sends one byte after the other");
    let kept = server.all_of(&asking("/healthz", "keep-alive"));
    assert!(kept.starts_with("HTTP/1.1 200"), "answered, then silent, then cut off: {kept}");
}

#[test]
fn who_is_slow_with_a_body_is_told_so() {
    let dir = Dir::with_diagnoses();
    let limits = Limits { patience: Duration::from_millis(300), ..Limits::default() };
    let server = Listening::with_limits(&dir, limits);
    let answer = server.all_of(&begun(1000));
    assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert_eq!(body(&answer)["detail"], json!("the body did not arrive within 0.3 seconds"));
    let fhir = begun(1000).replace("/api/match", "/fhir/CodeSystem/$lookup");
    let outcome = server.all_of(&fhir);
    assert!(outcome.starts_with("HTTP/1.1 408 "), "{outcome}");
    assert_eq!(body(&outcome)["resourceType"], json!("OperationOutcome"));
}

#[test]
fn who_does_not_take_in_the_answers_is_cut_off() {
    let dir = Dir::with_diagnoses();
    let limits = Limits { patience: Duration::from_millis(300), ..Limits::default() };
    let server = Listening::with_limits(&dir, limits);
    let mut deaf = server.connect();
    // Until the server no longer reads, and then no longer is there.
    while deaf.write_all(asking("/api/openapi.json", "keep-alive").as_bytes()).is_ok() {}
    assert!(server.all_of(&asking("/healthz", "close")).starts_with("HTTP/1.1 200"));
}

#[test]
fn an_answer_that_takes_too_long_is_given_up() {
    let dir = Dir::with_diagnoses();
    let limits = Limits { answer: Duration::from_millis(1), ..Limits::default() };
    let server = server_with(&dir, Settings { limits, ..Settings::default() });
    let texts = json!({"texts": vec!["a kite in a tree beside a paper boat"; 1000], "limit": 100}).to_string();
    let got = ask(&server, request("POST", "/api/match", &[], &texts));
    assert_eq!((got.status, got.header("retry-after")), (503, "1"), "{}", got.body);
    assert_eq!(got.json()["detail"], json!("the answer took longer than 0.001 seconds"));
    assert_eq!(get(&server, "/api/search?q=kite").status, 200, "what needs no waiting is answered");
}

#[test]
fn more_requests_than_there_is_room_for_are_told_to_come_again() {
    let dir = Dir::with_diagnoses();
    let server = Listening::with_limits(&dir, Limits { at_once: 1, ..Limits::default() });
    let whole = json!({"texts": ["kite"]}).to_string();
    let sent = begun(whole.len());
    let begin = || {
        let mut first = server.connect();
        first.write_all(sent.as_bytes()).expect("sent");
        first.set_read_timeout(Some(Duration::from_millis(100))).expect("set");
        first
    };
    let mut first = begin();
    let refused = loop {
        let answer = server.all_of(&asking("/api/search?q=kite", "close"));
        if !answer.starts_with("HTTP/1.1 200") {
            break answer;
        }
        // That search may have been in the way of the first request, which then was refused itself.
        if first.read(&mut [0]).is_ok() {
            first = begin();
        }
    };
    first.set_read_timeout(None).expect("set");
    assert!(refused.starts_with("HTTP/1.1 503 ") && refused.contains("\r\nretry-after: 1\r\n"), "{refused}");
    assert_eq!(body(&refused)["detail"], json!("too many requests at once"));
    for watched in ["/healthz", "/metrics"] {
        assert!(server.all_of(&asking(watched, "close")).starts_with("HTTP/1.1 200"), "{watched} of a busy server");
    }
    let begun = sent.split_once("\r\n\r\n").expect("a body").1.len();
    first.write_all(&whole.as_bytes()[begun..]).expect("sent");
    assert!(one(&mut first).starts_with("HTTP/1.1 200"));
    assert!(server.all_of(&asking("/api/search?q=kite", "close")).starts_with("HTTP/1.1 200"));
}

#[test]
fn more_connections_than_there_is_room_for_wait() {
    let dir = Dir::with_diagnoses();
    let server = Listening::with_limits(&dir, Limits { connections: 1, ..Limits::default() });
    let mut first = server.connect();
    first.write_all(asking("/healthz", "keep-alive").as_bytes()).expect("sent");
    assert!(one(&mut first).starts_with("HTTP/1.1 200"));
    let mut second = server.connect();
    second.write_all(asking("/healthz", "close").as_bytes()).expect("sent");
    second.set_read_timeout(Some(Duration::from_millis(300))).expect("set");
    assert!(second.read(&mut [0]).is_err(), "it waits");
    second.set_read_timeout(None).expect("set");
    drop(first);
    assert!(rest(&mut second).starts_with("HTTP/1.1 200"));
}
