//! Who is let in, to what, and how much of it.

use std::net::SocketAddr;
use std::path::PathBuf;

use plaincode::serve::{Server, Settings, new_token};
use serde_json::json;

use crate::fixtures::{code_list, procedures};
use crate::serve::{Got, Running, ask, get, request, server, server_with};
use crate::util::Dir;

/// An invented CPT release beside one of ICD-10-CM.
fn licensed() -> Dir {
    let dir = Dir::with_diagnoses();
    dir.write("cpt/2099/ConsolidatedCodeList.txt", code_list(&procedures()));
    dir.run(&["index", "cpt", "--accept-license", "--licensee", "Paper Boat Clinic", "--quiet"]).exit(0);
    dir
}

fn everywhere() -> SocketAddr {
    SocketAddr::from(([0, 0, 0, 0], 8642))
}

/// A tokens file with one token of these rights, and that token.
fn tokens(dir: &Dir, rights: &str) -> (PathBuf, String) {
    let (token, digest) = new_token().expect("random numbers");
    (dir.write("tokens.toml", format!("[[token]]\nname = \"billing\"\nblake3 = \"{digest}\"\n{rights}")), token)
}

fn with_token(server: &Server, token: &str, path: &str) -> Got {
    ask(server, request("GET", path, &[("authorization", &format!("Bearer {token}"))], ""))
}

#[test]
fn another_name_for_this_machine_is_refused() {
    let dir = Dir::with_diagnoses();
    let hosts = vec!["codes.example".to_string()];
    let server = server_with(&dir, Settings { hosts, ..Settings::default() });
    let asked_of = |host: &str| ask(&server, request("GET", "/api/search?q=kite", &[("host", host)], "")).status;
    assert_eq!(["localhost:8642", "127.0.0.1", "[::1]:1", "codes.example"].map(asked_of), [200; 4]);
    assert_eq!(["evil.example", "127.0.0.1.evil.example", "codes.example.evil:80"].map(asked_of), [421; 3]);
}

#[test]
fn licensed_text_is_not_shown_to_the_network_without_tokens() {
    let dir = licensed();
    let open = |settings: Settings| Server::open(&dir.home(), settings).err().map(|e| e.to_string());
    let refused = open(Settings { listen: everywhere(), ..Settings::default() });
    assert!(
        refused.as_ref().is_some_and(|e| e.contains("`--tokens FILE`") && e.contains("cpt is licensed")),
        "{refused:?}"
    );
    let (path, _) = tokens(&dir, "");
    assert_eq!(open(Settings { listen: everywhere(), tokens: Some(path), ..Settings::default() }), None);
}

#[test]
fn licensed_text_indexed_while_others_can_ask_is_not_shown_to_them() {
    let dir = Dir::with_diagnoses();
    let server = server_with(&dir, Settings { listen: everywhere(), ..Settings::default() });
    dir.write("cpt/2099/ConsolidatedCodeList.txt", code_list(&procedures()));
    dir.run(&["index", "cpt", "--accept-license", "--licensee", "Paper Boat Clinic", "--quiet"]).exit(0);
    assert!(server.follow().expect("opened"));
    let found = get(&server, "/api/search?q=paper+boat&limit=100").json();
    let systems: Vec<_> = found["hits"].as_array().expect("hits").iter().map(|h| h["system"].clone()).collect();
    assert!(!systems.is_empty() && systems.iter().all(|s| s == "icd10cm"), "{systems:?}");
    for path in [
        "/api/search?q=boat&system=cpt",
        "/api/search?q=system:cpt+boat",
        "/api/suggest?q=boat&system=cpt",
        "/api/codes/cpt/00002",
        "/api/diff?from=cpt@2099&to=cpt@2099",
        "/fhir/CodeSystem/$lookup?system=http://www.ama-assn.org/go/cpt&code=00002",
        "/fhir/ValueSet/$expand?url=http://www.ama-assn.org/go/cpt&filter=boat",
        "/fhir/CodeSystem/cpt-2099",
    ] {
        assert_eq!(get(&server, path).status, 403, "{path}");
    }
    let listed = [get(&server, "/api/systems").body, get(&server, "/fhir/CodeSystem").body];
    assert!(listed.iter().all(|body| !body.contains("cpt") && body.contains("icd10cm")), "{listed:?}");
    let body = json!({"texts": ["paper boat"], "limit": 100}).to_string();
    assert!(!ask(&server, request("POST", "/api/match", &[], &body)).body.contains("\"system\":\"cpt\""));
    assert!(!get(&server, "/api/suggest?q=pap").body.contains("cpt"));
}

#[test]
fn a_token_opens_what_it_says_and_no_more() {
    let dir = licensed();
    let (path, token) = tokens(&dir, "systems = [\"icd10cm\"]\nrows = 3\n");
    let server = server_with(&dir, Settings { tokens: Some(path), ..Settings::default() });
    for open in ["/healthz", "/readyz", "/api/openapi.json", "/"] {
        assert_eq!(get(&server, open).status, 200, "{open}");
    }
    for closed in ["/api/search?q=kite", "/api/systems", "/fhir/metadata", "/metrics", "/api/codes/icd10cm/Z0001"] {
        let refused = get(&server, closed);
        assert_eq!((refused.status, refused.header("www-authenticate")), (401, "Bearer"), "{closed}");
        assert_eq!(with_token(&server, "plaincode_00", closed).status, 401, "{closed}");
    }
    let status = |path: &str| with_token(&server, &token, path).status;
    assert_eq!(status("/api/search?q=kite&limit=3"), 200);
    assert_eq!(status("/api/search?q=kite&limit=4"), 403);
    assert_eq!(status("/api/search?q=kite&limit=2&offset=2"), 403);
    assert_eq!(status("/api/search?q=boat&system=cpt&limit=1"), 403);
    assert_eq!(status("/api/codes/icd10cm/Z0001"), 200);
    assert_eq!(status("/fhir/ValueSet/$expand?url=http://hl7.org/fhir/sid/icd-10-cm"), 403);
    let found = with_token(&server, &token, "/api/search?q=paper+boat&limit=3");
    assert!(!found.body.contains("\"cpt\""), "{}", found.body);
}

#[test]
fn a_token_ends_when_it_says_and_when_it_is_taken_out() {
    let dir = Dir::with_diagnoses();
    let (path, ended) = tokens(&dir, "expires = \"2020-01-01\"\n");
    let server = server_with(&dir, Settings { tokens: Some(path), ..Settings::default() });
    assert_eq!(with_token(&server, &ended, "/api/search?q=kite").status, 401);
    let (_, token) = tokens(&dir, "expires = \"2999-12-31\"\nrate = 2\n");
    assert!(!server.follow().expect("read"), "no release has changed");
    let asked: Vec<u16> = (0..3).map(|_| with_token(&server, &token, "/api/search?q=kite").status).collect();
    assert_eq!(asked, [200, 200, 429]);
    dir.write("tokens.toml", "# nobody\n");
    assert!(!server.follow().expect("read"));
    assert_eq!(with_token(&server, &token, "/api/search?q=kite").status, 401);
}

#[test]
fn a_tokens_file_is_read_strictly_and_made_by_the_command() {
    let dir = Dir::with_diagnoses();
    let open = |path: PathBuf| Server::open(&dir.home(), Settings { tokens: Some(path), ..Settings::default() });
    for (text, line) in
        [("[[token]]\nname = \"a\"\nblake3 = \"12\"\n", 3), ("[[token]]\nname = \"a\"\nkey = 1\n", 3), ("x", 1)]
    {
        let refused = open(dir.write("bad.toml", text)).err().map(|e| e.to_string()).unwrap_or_default();
        assert!(refused.contains(&format!("bad.toml:{line}: expected [[token]] tables")), "{refused}");
    }
    let made = dir.run(&["serve", "token", "billing", "--system", "icd10cm", "--rows", "5", "--expires", "2999-01-01"]);
    assert_eq!(made.exit, 0, "{made:?}");
    let token = made.stderr.strip_prefix("note: the token, shown this once: ").expect("a token").trim();
    assert!(!made.stdout.contains(token), "{made:?}");
    let server = open(dir.write("tokens.toml", &made.stdout)).expect("a server");
    assert_eq!(with_token(&server, token, "/api/search?q=kite&limit=5").status, 200);
    assert_eq!(with_token(&server, token, "/api/search?q=kite&limit=6").status, 403);
}

#[test]
fn what_is_too_long_is_refused() {
    let dir = Dir::with_diagnoses();
    let server = server(&dir);
    assert_eq!(get(&server, &format!("/api/search?q={}", "a+".repeat(600))).status, 400);
    assert_eq!(get(&server, &format!("/api/search?q={}", "a".repeat(9000))).status, 414);
    let body = format!("{{\"texts\": [\"{}\"]}}", "a".repeat(2 << 20));
    for path in ["/api/match", "/fhir/ValueSet/$expand"] {
        assert_eq!(ask(&server, request("POST", path, &[], &body)).status, 413, "{path}");
    }
    let many = json!({"texts": vec!["boat"; 1001]}).to_string();
    assert_eq!(ask(&server, request("POST", "/api/match", &[], &many)).status, 400);
}

#[test]
fn scripts_elsewhere_may_ask_only_from_where_they_were_named() {
    let dir = Dir::with_diagnoses();
    let from = |server: &Server, origin: &str| {
        let got = ask(server, request("GET", "/api/search?q=kite", &[("origin", origin)], ""));
        got.header("access-control-allow-origin").to_string()
    };
    assert_eq!(from(&server(&dir), "https://codes.example"), "");
    let cors = vec!["https://codes.example".to_string()];
    let server = server_with(&dir, Settings { cors, ..Settings::default() });
    assert_eq!(from(&server, "https://codes.example"), "https://codes.example");
    assert_eq!(from(&server, "https://evil.example"), "");
}

#[test]
fn what_is_asked_is_logged_only_when_it_is_wanted() {
    let dir = Dir::with_diagnoses();
    for (option, told) in [("--log-requests", false), ("--log-queries", true)] {
        let mut running = Running::start(&dir, &[option, "--log-format", "json"]);
        assert!(running.get("/api/search?q=kite").starts_with("HTTP/1.1 200"));
        let line = running.next_line();
        let logged: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
        assert_eq!((&logged["fields"]["route"], &logged["fields"]["status"]), (&json!("/api/search"), &json!(200)));
        assert_eq!(line.contains("kite"), told, "{line}");
    }
}
