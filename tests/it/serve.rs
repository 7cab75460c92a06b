//! The HTTP door, without sockets but for one test: the same answers as the command line, to the byte.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use plaincode::serve::{Server, Settings, app};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::util::{Dir, order_file};

/// One answer.
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Got {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }
}

pub(crate) fn ask(server: &Server, request: Request<Body>) -> Got {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("threads");
    runtime.block_on(async {
        let answer = app(server.clone()).oneshot(request).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8(body.to_vec()).expect("text");
        Got { status: head.status.as_u16(), headers: head.headers, body }
    })
}

pub(crate) fn get(server: &Server, path: &str) -> Got {
    ask(server, Request::get(path).body(Body::empty()).expect("a request"))
}

/// A request with these headers, and a body if it has one.
pub(crate) fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let named =
        headers.iter().fold(Request::builder().method(method).uri(path), |r, (name, value)| r.header(*name, *value));
    named.body(Body::from(body.to_string())).expect("a request")
}

pub(crate) fn server(dir: &Dir) -> Server {
    server_with(dir, Settings::default())
}

pub(crate) fn server_with(dir: &Dir, settings: Settings) -> Server {
    Server::open(&dir.home(), settings).expect("a server")
}

/// [`Dir::with_diagnoses`] with a release of the year before, in which one code is worded otherwise and one is another.
pub(crate) fn with_two_releases() -> Dir {
    let dir = Dir::with_diagnoses();
    let before = order_file().replace("Scorched paper boat", "Splashed paper boat").replace("Z011 ", "Z012 ");
    dir.write("before/icd10cm-order-2025.txt", before);
    dir.run(&["index", "before", "--quiet"]).exit(0);
    dir
}

#[test]
fn answers_are_those_of_the_command_line_to_the_byte() {
    let dir = with_two_releases();
    let server = server(&dir);
    let pairs: [(&str, &[&str]); 17] = [
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
        ("/api/codes/icd10cm/z0001?all_releases=true", &["lookup", "z0001", "--system", "icd10cm", "--all-releases"]),
        ("/api/search?q=z012", &["search", "z012"]),
        ("/api/diff?from=icd10cm@2025&to=icd10cm@2026", &["diff", "icd10cm@2025", "icd10cm@2026"]),
    ];
    for (path, args) in pairs {
        let got = get(&server, path);
        let run = dir.run(&[args, &["--json", "--quiet"]].concat());
        assert_eq!((got.status, &got.body), (200, &run.stdout), "{path}");
        assert_eq!(got.header("content-type"), "application/json", "{path}");
    }
}

#[test]
fn a_batch_is_answered_as_its_texts_one_by_one() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    let body = json!({"texts": ["kite in a tree", "qqzzyyxx", "boat"], "limit": 1, "billable": true}).to_string();
    let got = ask(&server, request("POST", "/api/match", &[("content-type", "application/json")], &body));
    assert_eq!(got.status, 200, "{}", got.body);
    let one = |text: &str| {
        let mut one = get(&server, &format!("/api/search?q={text}&limit=1&billable=true")).json();
        json!({"text": text.replace('+', " "), "hits": one["hits"].take(), "warnings": one["warnings"].take()})
    };
    assert_eq!(got.json(), json!({"matches": [one("kite+in+a+tree"), one("qqzzyyxx"), one("boat")], "notices": []}));
    for (body, said) in [
        ("{", "the body: EOF while parsing"),
        ("{\"texts\": []}", "texts: expected a number from 1 to 1000, found `0`"),
        ("{\"text\": [\"boat\"]}", "unknown field `text`"),
    ] {
        let got = ask(&server, request("POST", "/api/match", &[], body));
        assert!(got.status == 400 && got.json()["detail"].as_str().is_some_and(|d| d.contains(said)), "{}", got.body);
    }
}

#[test]
fn every_route_and_parameter_is_described() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    let described = get(&server, "/api/openapi.json").json();
    assert_eq!(described["openapi"], json!("3.1.0"));
    let paths = described["paths"].as_object().expect("paths");
    // What the router itself says that it has.
    let router = format!("{:?}", app(server.clone()));
    let paths_of = router.split('"').filter(|piece| piece.starts_with('/') && !piece.contains("__private"));
    let routes: BTreeSet<&str> = paths_of.collect();
    assert!(routes.contains("/api/search"), "{router}");
    let pages = ["/", "/changes", "/code/{system}/{code}"];
    let of_page = |route: &&&str| pages.contains(*route) || route.starts_with("/assets");
    let undescribed: Vec<_> = routes.iter().filter(|r| !of_page(r) && !paths.contains_key(**r)).collect();
    assert!(undescribed.is_empty(), "{undescribed:?}");
    for (path, item) in paths {
        assert!(routes.contains(path.as_str()), "{path} is described and not there");
        for (method, operation) in item.as_object().expect("operations") {
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            let described: BTreeSet<String> = parameters
                .iter()
                .inspect(|p| assert!(p["description"].is_string(), "{path}: {p} is not explained"))
                .filter(|p| p["in"] == "query")
                .map(|p| p["name"].as_str().expect("a name").to_string())
                .collect();
            if method == "get"
                && !["/healthz", "/readyz", "/metrics", "/api/openapi.json", "/fhir/CodeSystem/{id}"]
                    .contains(&path.as_str())
            {
                assert_eq!(understood(&server, path), described, "{path}");
            }
            let responses = operation["responses"].as_object().expect("responses");
            assert!(responses.contains_key("200"), "{path}");
        }
    }
}

#[test]
fn all_that_the_command_line_can_ask_can_be_asked() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    for (command, path, words) in [("search", "/api/search", "q"), ("suggest", "/api/suggest", "q")] {
        let help = dir.run(&[command, "--help"]).stdout;
        let options = help.lines().filter_map(|line| line.trim_start().strip_prefix("--"));
        let names = options.map(|line| line.split([' ', '\n']).next().unwrap_or_default().replace('-', "_"));
        let of_terminal = ["json", "home", "quiet", "help"];
        let mut asked: BTreeSet<String> = names.filter(|name| !of_terminal.contains(&name.as_str())).collect();
        asked.insert(words.to_string());
        assert_eq!(understood(&server, path), asked, "{command}");
    }
}

/// The parameters that a route says it understands when it gets one that it does not.
fn understood(server: &Server, path: &str) -> BTreeSet<String> {
    let path = path.replace("{system}", "icd10cm").replace("{code}", "Z0001").replace("{id}", "icd10cm-2026");
    let got = get(server, &format!("{path}?no_such_parameter=1"));
    assert_eq!(got.status, 400, "{path}: {}", got.body);
    let told = got.json();
    let told = told["detail"].as_str().or(told["issue"][0]["details"]["text"].as_str()).expect("an explanation");
    let (_, names) = told.split_once(", expected ").unwrap_or((told, ""));
    names.split('`').skip(1).step_by(2).map(str::to_string).collect()
}

#[test]
fn what_is_counted_is_told() {
    let dir = with_two_releases();
    let server = server(&dir);
    for path in [
        "/api/search?q=kite",
        "/api/search?q=kitte",
        "/api/search?q=kite+caught+in+a+tree+qqzzyyxx",
        "/api/search?q=qqzzyyxx",
    ] {
        assert_eq!(get(&server, path).status, 200);
    }
    assert_eq!(get(&server, "/api/search").status, 400);
    let text = get(&server, "/metrics").body;
    for line in [
        "plaincode_searches_total{outcome=\"found\"} 1",
        "plaincode_searches_total{outcome=\"corrected\"} 1",
        "plaincode_searches_total{outcome=\"relaxed\"} 1",
        "plaincode_searches_total{outcome=\"empty\"} 1",
        "plaincode_http_requests_total{route=\"/api/search\",status=\"200\"} 4",
        "plaincode_http_requests_total{route=\"/api/search\",status=\"400\"} 1",
        "plaincode_http_request_duration_seconds_count{route=\"/api/search\"} 5",
        "plaincode_snapshot_age_days{system=\"icd10cm\",version=\"2026\"} ",
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
}

#[test]
fn one_request_can_be_answered_without_a_socket() {
    let dir = Dir::with_diagnoses();
    let asked = dir.run(&["search", "kite", "--json", "--quiet"]);
    dir.run(&["serve", "--get", "/api/search?q=kite"]).is(0, &asked.stdout, "");
    dir.run(&["serve", "--get", "/api/codes/icd10cm/Z99.9"]).exit(1);
    let wrong = dir.run(&["serve", "--get", "/api/search"]);
    assert_eq!((wrong.exit, wrong.stderr.as_str()), (2, "warning: the answer has status 400\n"));
    dir.run(&["serve", "--get", "api"]).is(
        2,
        "",
        "error: --get: expected a path such as `/api/search?q=broken+wrist`, found `api`\n",
    );
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
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    for path in ["/", "/api/search?q=kite", "/nowhere", "/healthz"] {
        let got = get(&server, path);
        assert!(got.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"), "{path}");
        assert_eq!(got.header("x-content-type-options"), "nosniff", "{path}");
    }
}

/// A running server; killed at the end.
pub(crate) struct Running {
    pub(crate) child: Child,
    pub(crate) address: String,
    said: BufReader<ChildStderr>,
}

impl Running {
    pub(crate) fn start(dir: &Dir, args: &[&str]) -> Running {
        let mut command = dir.command();
        command.args(["serve", "--listen", "127.0.0.1:0"]).args(args).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary runs");
        let said = BufReader::new(child.stderr.take().expect("stderr"));
        let mut running = Running { child, address: String::new(), said };
        let line = running.next_line();
        running.address = line.trim().rsplit("://").next().expect("an address").to_string();
        running
    }

    /// The next line that it says.
    pub(crate) fn next_line(&mut self) -> String {
        let mut line = String::new();
        self.said.read_line(&mut line).expect("a line");
        line
    }

    pub(crate) fn get(&self, path: &str) -> String {
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
