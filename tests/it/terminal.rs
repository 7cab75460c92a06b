//! What a terminal, a narrow terminal and a pipe see.

use std::process::Stdio;

use unicode_width::UnicodeWidthStr;

use crate::util::Dir;

#[test]
fn sixty_columns_hold_every_line() {
    let dir = Dir::with_diagnoses();
    dir.run_at(60, &["search", "string", "tangled", "--limit", "1"]).is(
        0,
        "\
Z01.1  icd10cm  Kite string tangled around 木の枝 (tree
                branch) of very great height in a garden
",
        "",
    );
    for args in [
        ["search", "boat", "--explain"].as_slice(),
        &["search", "kite string", "--explain", "--all"],
        &["lookup", "Z01.1", "Z00"],
        &["status"],
    ] {
        let run = dir.run_at(60, args);
        assert_eq!(run.exit, 0, "{run:?}");
        let home = "home  DIR/home";
        for line in run.stdout.lines().filter(|line| *line != home) {
            assert!(line.width() <= 60, "{} columns: {line}", line.width());
        }
    }
}

#[test]
fn where_little_room_is_left_the_wording_stands_below() {
    Dir::with_diagnoses().run_at(30, &["search", "string", "tangled", "--limit", "1"]).is(
        0,
        "\
Z01.1  icd10cm
    Kite string tangled around
    木の枝 (tree branch) of
    very great height in a
    garden
",
        "",
    );
}

#[test]
fn a_pipe_gets_one_line_per_wording_and_no_colors() {
    Dir::with_diagnoses().run(&["search", "string", "tangled", "--limit", "1"]).is(
        0,
        "Z01.1  icd10cm  Kite string tangled around 木の枝 (tree branch) of very great height in a garden\n",
        "",
    );
}

#[test]
fn matched_words_are_highlighted_where_colors_are_wanted() {
    let dir = Dir::with_diagnoses();
    let colored = |name: &str, value: &str| {
        let args = ["search", "caught", "kites", "--limit", "1"];
        let run = dir.command().env("CLICOLOR_FORCE", "1").env(name, value).args(args).output();
        dir.finish(run.expect("the binary runs")).stdout
    };
    let green = |word: &str| format!("\u{1b}[1m\u{1b}[32m{word}\u{1b}[0m");
    let wanted = format!(
        "\u{1b}[1m\u{1b}[36mZ01.0\u{1b}[0m  \u{1b}[2micd10cm\u{1b}[0m  {} {} in a tree\n",
        green("Kite"),
        green("caught")
    );
    assert_eq!(colored("OTHER", "1"), wanted);
}

#[test]
fn no_color_is_honored() {
    let dir = Dir::with_diagnoses();
    let run = dir.command().env("NO_COLOR", "1").args(["search", "kite", "--limit", "1"]).output();
    assert!(!dir.finish(run.expect("the binary runs")).stdout.contains('\u{1b}'));
}

#[test]
fn a_reader_that_leaves_is_success() {
    let dir = Dir::with_diagnoses();
    for args in [["search", "boat"].as_slice(), &["lookup", "Z00"], &["status"], &["search", "boat", "--json"]] {
        let mut child =
            dir.command().args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        drop(child.stdout.take());
        let run = dir.finish(child.wait_with_output().expect("ended"));
        run.is(0, "", "");
    }
}

#[test]
fn alone_it_shows_help() {
    let dir = Dir::new();
    let alone = dir.run(&[]);
    assert_eq!((alone.exit, alone.stderr.as_str()), (0, ""));
    assert_eq!(alone, dir.run(&["-h"]));
    for command in ["search", "lookup", "index", "status"] {
        assert!(alone.stdout.contains(&format!("\n  {command} ")), "{}", alone.stdout);
        let help = dir.run(&[command, "--help"]);
        assert!(help.exit == 0 && help.stdout.contains("Usage: plaincode"), "{help:?}");
    }
}
