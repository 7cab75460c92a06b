//! The HTTP door, without sockets but for one test: the same answers as the command line, to the byte.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use plaincode::serve::{Server, app};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::util::{Dir, order_file};

/// One answer.
struct Got {
    status: u16,
    headers: HeaderMap,
    body: String,
}

impl Got {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }
}

fn ask(server: &Server, request: Request<Body>) -> Got {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("threads");
    runtime.block_on(async {
        let answer = app(server.clone()).oneshot(request).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8(body.to_vec()).expect("text");
        Got { status: head.status.as_u16(), headers: head.headers, body }
    })
}

fn get(server: &Server, path: &str) -> Got {
    ask(server, Request::get(path).body(Body::empty()).expect("a request"))
}

fn server(dir: &Dir) -> Server {
    Server::open(&dir.home()).expect("a server")
}

#[test]
fn answers_are_those_of_the_command_line_to_the_byte() {
    let dir = Dir::with_diagnoses();
    dir.run(&["index", "diagnoses", "--version", "2025", "--quiet"]);
    let server = server(&dir);
    let pairs: [(&str, &[&str]); 14] = [
        ("/api/search?q=paper+boat", &["search", "paper boat"]),
        ("/api/search?q=paper+boat&limit=1&billable=true", &["search", "paper boat", "--limit", "1", "--billable"]),
        ("/api/search?q=boat&offset=1&limit=2", &["search", "boat", "--offset", "1", "--limit", "2"]),
        ("/api/search?q=kite&explain=true&all=true", &["search", "kite", "--explain", "--all"]),
        ("/api/search?q=kit&prefix=true", &["search", "kit", "--prefix"]),
        ("/api/search?q=kite&system=ICD-10-CM&system=icd10cm", &["search", "kite", "--system", "icd10cm"]),
        ("/api/search?q=z99.9", &["search", "z99.9"]),
        ("/api/search?q=qqzzyyxx+boat", &["search", "qqzzyyxx boat"]),
        ("/api/search?q=kite&as_of=2025-01-01", &["search", "kite", "--as-of", "2025-01-01"]),
        ("/api/search?q=kite&release=2025", &["search", "kite", "--release", "2025"]),
        ("/api/search?q=kite&all_releases=true", &["search", "kite", "--all-releases"]),
        ("/api/search?q=broken+wrist&system=sample", &["search", "broken wrist", "--system", "sample"]),
        ("/api/suggest?q=sinking+of+a+pa", &["suggest", "sinking of a pa"]),
        ("/api/codes/icd10cm/z0001", &["lookup", "z0001", "--system", "icd10cm"]),
    ];
    for (path, args) in pairs {
        let got = get(&server, path);
        let run = dir.run(&[args, &["--json", "--quiet"]].concat());
        assert_eq!((got.status, &got.body), (200, &run.stdout), "{path}");
        assert_eq!(got.header("content-type"), "application/json", "{path}");
    }
}

#[test]
fn a_code_that_is_not_there_is_404_and_what_is_known_of_it() {
    let dir = Dir::with_diagnoses();
    let got = get(&server(&dir), "/api/codes/icd10cm/Z99.9");
    assert_eq!(got.status, 404);
    assert_eq!(got.body, dir.run(&["lookup", "Z99.9", "--json", "--quiet"]).stdout);
}

#[test]
fn what_cannot_be_answered_is_told_as_a_problem() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    let problems = [
        ("/api/search", 400, "search: expected words to look for, found ``"),
        ("/api/search?q=kite&limit=0", 400, "limit: expected a number from 1 to 1000, found `0`"),
        ("/api/search?q=kite&limit=x", 400, "limit: invalid digit found in string"),
        ("/api/search?q=kite&as_of=soon", 400, "as_of: expected a day such as `2024-03-10`, found `soon`"),
        ("/api/search?q=kite&system=cpt", 404, "no snapshot of cpt"),
        ("/api/search?q=kite&as_of=1990-01-01", 404, "no release in force on 1990-01-01"),
        ("/nowhere", 404, "nothing is at `/nowhere`"),
    ];
    for (path, status, detail) in problems {
        let got = get(&server, path);
        assert_eq!((got.status, got.header("content-type")), (status, "application/problem+json"), "{path}");
        let problem = got.json();
        assert_eq!((&problem["status"], &problem["detail"]), (&json!(status), &json!(detail)), "{path}");
    }
    let unknown = get(&server, "/api/search?q=kite&limt=3");
    assert!(unknown.body.contains("unknown field `limt`, expected one of `q`, `system`"), "{}", unknown.body);
    let post = ask(&server, Request::post("/api/search").body(Body::empty()).expect("a request"));
    assert_eq!((post.status, post.header("allow")), (405, "GET,HEAD"));
}

#[test]
fn pages_follow_each_other_in_one_order() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    let codes = |got: &Got| -> Vec<String> {
        let hits = got.json()["hits"].take();
        hits.as_array().expect("hits").iter().map(|h| h["code"].as_str().expect("a code").to_string()).collect()
    };
    let whole = codes(&get(&server, "/api/search?q=boat&limit=100"));
    assert!(whole.len() > 4, "{whole:?}");
    let (mut path, mut found) = ("/api/search?q=boat&limit=2".to_string(), Vec::new());
    loop {
        let got = get(&server, &path);
        found.extend(codes(&got));
        match got.header("link").strip_prefix('<').and_then(|link| link.strip_suffix(">; rel=\"next\"")) {
            Some(next) => path = next.to_string(),
            None => break,
        }
    }
    assert_eq!(found, whole);
}

#[test]
fn an_unchanged_answer_is_not_sent_again_and_a_changed_one_is() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    let tag = get(&server, "/api/search?q=kite").header("etag").to_string();
    let again = |path: &str| {
        ask(&server, Request::get(path).header("if-none-match", &tag).body(Body::empty()).expect("a request"))
    };
    let same = again("/api/search?q=kite");
    assert_eq!((same.status, same.body.as_str(), same.header("etag")), (304, "", tag.as_str()));
    assert_eq!(again("/api/search?q=boat").status, 200);
    dir.run(&["index", "diagnoses", "--version", "2025", "--quiet"]);
    dir.run(&["activate", "icd10cm@2025", "--quiet"]);
    assert_eq!(again("/api/search?q=kite").status, 304, "until the server has looked");
    assert!(server.follow().expect("opened"));
    assert_eq!(again("/api/search?q=kite").status, 200);
}

#[test]
fn a_switch_on_disk_is_followed_and_a_broken_one_is_not() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    let version = || get(&server, "/api/search?q=kite").json()["hits"][0]["version"].take();
    assert_eq!(version(), json!("2026"));
    assert!(!server.follow().expect("nothing new"));
    dir.run(&["index", "diagnoses", "--version", "2025", "--quiet"]);
    dir.run(&["activate", "icd10cm@2025", "--quiet"]);
    assert!(server.follow().expect("opened"));
    assert_eq!(version(), json!("2025"));
    dir.run(&["rollback", "icd10cm", "--quiet"]);
    assert!(server.follow().expect("opened"));
    assert_eq!(version(), json!("2026"));
    dir.write("home/catalog.json", "{");
    assert!(server.follow().is_err());
    assert_eq!(version(), json!("2026"));
}

#[test]
fn an_empty_home_answers_from_the_sample_until_something_is_indexed() {
    let dir = Dir::new();
    let server = server(&dir);
    assert_eq!(get(&server, "/api/systems").json()["sample"], json!(true));
    assert_eq!(get(&server, "/api/search?q=broken+wrist").json()["hits"][0]["system"], json!("sample"));
    dir.write("icd10cm-order-2026.txt", order_file());
    dir.run(&["index", "icd10cm-order-2026.txt", "--quiet"]);
    assert!(server.follow().expect("opened"));
    let systems = get(&server, "/api/systems").json();
    assert_eq!((&systems["sample"], &systems["systems"][0]["system"]), (&json!(false), &json!("icd10cm")));
}

#[test]
fn every_answer_carries_strict_headers() {
    let server = server(&Dir::with_diagnoses());
    for path in ["/", "/api/search?q=kite", "/nowhere", "/healthz"] {
        let got = get(&server, path);
        assert!(got.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"), "{path}");
        assert_eq!(got.header("x-content-type-options"), "nosniff", "{path}");
    }
}

/// A running server; killed at the end.
struct Running {
    child: Child,
    address: String,
}

impl Running {
    fn start(dir: &Dir, args: &[&str]) -> Running {
        let mut command = dir.command();
        command.args(["serve", "--listen", "127.0.0.1:0"]).args(args).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary runs");
        let mut said = String::new();
        BufReader::new(child.stderr.as_mut().expect("stderr")).read_line(&mut said).expect("a line");
        let address = said.trim().rsplit("://").next().expect("an address").to_string();
        Running { child, address }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_real_client_is_answered_follows_a_switch_and_the_server_stops_when_told() {
    let dir = Dir::with_diagnoses();
    let mut running = Running::start(&dir, &[]);
    let answer = running.get("/api/search?q=kite&limit=1");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("\"version\":\"2026\""), "{answer}");
    dir.run(&["index", "diagnoses", "--version", "2025", "--quiet"]);
    dir.run(&["activate", "icd10cm@2025", "--quiet"]);
    while !running.get("/api/search?q=kite&limit=1").contains("\"version\":\"2025\"") {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let pid = running.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill").success());
    assert_eq!(running.child.wait().expect("ended").code(), Some(0));
}
