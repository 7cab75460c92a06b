//! Every command that README.md shows is run, and every answer that it shows is true.

use std::fs;
use std::path::Path;

use crate::util::{Dir, order_file, order_row};

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a page")
}

/// The code blocks of one language.
fn blocks(language: &str) -> Vec<String> {
    let (page, fence) = (page("README.md"), format!("```{language}\n"));
    let blocks = page.split(&fence).skip(1);
    blocks.filter_map(|block| block.split("```").next().map(str::to_string)).collect()
}

/// The releases that the page names, where it names them.
fn releases(dir: &Dir) {
    let zip = zip::ZipWriter::new(fs::File::create(download(dir, "icd10cm-2026.zip")).expect("a file"));
    write_zip(zip, "icd10cm-order-2026.txt", order_file().as_bytes());
    let supply = format!("Z0001001003{:<80}{:<28}", "Imaginary sail for a paper boat", "IMAGINARY SAIL");
    let supply = format!("{supply:<276}20250101{:<8}N\n", "");
    dir.write("Downloads/hcpcs-october-2025/HCPC2025_OCT_ANWEB.txt", supply);
    dir.write("Downloads/icd10pcs_order_2026.txt", order_row(1, "9ZZ", false, "Paper, Folding"));
    dir.write(
        "Downloads/october-2025-asp-ndc-hcpcs-crosswalk.csv",
        "_2025_CODE,Short Description,NDC2,Drug Name\nZ0001,Imaginary sail,00000-0000-01,Windcatcher\n",
    );
    dir.write("our-words.csv", "code,term\nZ01.0,wind toy\n");
    dir.write(
        "cpt/LONGULT.txt",
        "SYNTHETIC FIXTURE\r\n\r\n00001\tRepair of paper boat; simple\r\n00002\tFolding of paper boat\r\n",
    );
}

fn download(dir: &Dir, name: &str) -> std::path::PathBuf {
    dir.write(&format!("Downloads/{name}"), "")
}

fn write_zip(mut zip: zip::ZipWriter<fs::File>, name: &str, content: &[u8]) {
    use std::io::Write;
    zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a zip entry");
    zip.write_all(content).expect("written");
    zip.finish().expect("finished");
}

/// The arguments of a command as a shell would read them; `~` is the test's directory.
fn arguments(dir: &Dir, command: &str) -> Vec<String> {
    let home = dir.path().display().to_string();
    command.split_whitespace().map(|word| word.replace('~', &home).trim_matches('\'').to_string()).collect()
}

#[test]
fn the_first_lines_say_what_it_is_and_show_a_search() {
    let page = page("README.md");
    let lines: Vec<&str> = page.lines().take(12).collect();
    assert!(lines[2].ends_with('.') && lines[2].matches(". ").count() == 0, "one sentence: {}", lines[2]);
    assert!(lines.iter().any(|line| line.starts_with("$ plaincode search ")), "a search by line 12");
}

#[test]
fn every_answer_shown_is_true() {
    let dir = Dir::new();
    for block in blocks("console") {
        for shown in block.split("$ ").skip(1) {
            let (command, answer) = shown.split_once('\n').expect("a line");
            let args = arguments(&dir, command.strip_prefix("plaincode ").expect("plaincode"));
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            let run = dir.run(&[&args[..], &["--quiet"]].concat());
            assert_eq!((run.exit, run.stdout.as_str(), run.stderr.as_str()), (0, answer, ""), "{command}");
        }
    }
}

#[test]
fn every_command_shown_works() {
    let dir = Dir::new();
    releases(&dir);
    let mut tested = false;
    for command in blocks("sh").iter().flat_map(|block| block.lines()) {
        if command == "cargo test" {
            assert!(page(".ci/run").lines().any(|line| line == command), "what .ci/run runs");
            tested = true;
            continue;
        }
        let args = command.strip_prefix("cargo run --release -- ").or_else(|| command.strip_prefix("plaincode "));
        let args = arguments(&dir, args.expect("a command of plaincode"));
        let run = dir.run(&args.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(run.exit, 0, "{command}: {run:?}");
    }
    assert!(tested);
    let status = dir.json(&["status"]);
    let systems: Vec<&str> =
        status["snapshots"].as_array().into_iter().flatten().filter_map(|s| s["system"].as_str()).collect();
    assert_eq!(systems, ["cpt", "hcpcs", "icd10cm", "icd10pcs"]);
}

#[test]
fn the_options_shown_are_there() {
    let dir = Dir::new();
    let help = dir.run(&["search", "--help"]).stdout;
    for option in ["--system", "--limit", "--billable", "--all", "--explain", "--json", "--home"] {
        assert!(page("README.md").contains(option) && help.contains(option), "{option}");
    }
    let rows = page("index-schema/sample.tsv").lines().count() - 1;
    assert!(page("README.md").contains(&format!("{rows} invented codes")), "{rows}");
}
