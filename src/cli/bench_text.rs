//! The figures of `plaincode bench` in words and columns.

use unicode_width::UnicodeWidthStr;

use super::paint::{count, counted, size};
use crate::bench::build::{Build, Cost};
use crate::bench::compare::{Comparison, Verdict};
use crate::bench::latency::{ClassFigures, Latency, Slow, Stage};
use crate::bench::levers::{self, Effect};
use crate::bench::quality::{self, Figures, Group, Moved, Moves};
use crate::bench::record::Record;
use crate::bench::scale::Step;

pub(super) fn record_text(record: &Record) -> String {
    let machine = &record.machine;
    let commit = record.commit.as_ref().map(|c| format!(" ({c})")).unwrap_or_default();
    let processor = machine.processor.as_deref().unwrap_or("unknown processor");
    let load = record.load_before.map(|l| format!(", load {:.1}", l[0])).unwrap_or_default();
    let mut text = format!(
        "plaincode {}{commit}, {} build; {}, {processor}, {}{load}\n",
        record.version,
        record.profile,
        machine.system,
        counted(machine.cores, "core"),
    );
    for corpus in &record.corpora {
        let (system, version) = (&corpus.system, &corpus.version);
        text += &format!("{system} {version}: {} codes, {}\n", count(corpus.concepts), size(corpus.bytes));
    }
    text += &record.build.as_ref().map(build_text).unwrap_or_default();
    text += &record.latency.as_ref().map(latency_text).unwrap_or_default();
    text += &scale_text(&record.scale);
    if !record.quality.is_empty() {
        let mut rows = vec![QUALITY_HEAD.map(str::to_string).to_vec()];
        rows.extend(record.quality.iter().map(|s| figures_row(s.name.clone(), &s.figures)));
        text += &format!("\nQuality, in percent\n\n{}", table(&rows));
    }
    text
}

fn build_text(build: &Build) -> String {
    let seconds = |s: f64| format!("{s:.3}");
    let cost = |c: &Cost| [seconds(c.seconds), c.processor_seconds.map_or_else(|| "–".to_string(), seconds)];
    let mut rows = vec![["", "seconds", "processor", "share"].map(str::to_string).to_vec()];
    for phase in &build.phases {
        let share = format!("{:.0}%", 100.0 * phase.share);
        rows.push([vec![phase.name.clone()], cost(&phase.cost).to_vec(), vec![share]].concat());
    }
    for (number, run) in build.runs.iter().enumerate() {
        rows.push([vec![format!("whole build, run {}", number + 1)], cost(run).to_vec()].concat());
    }
    let peak = build.peak.map(|p| format!("\nPeak memory of the first run: {}\n", size(p))).unwrap_or_default();
    format!("\nBuilding\n\n{}{peak}", table(&rows))
}

fn latency_text(latency: &Latency) -> String {
    let settings = &latency.settings;
    let how = match settings.rate {
        Some(rate) => format!("open loop at {rate} per second"),
        None => "closed loop".to_string(),
    };
    let how = settings.door.iter().fold(how, |how, door| format!("{how}, asked of {door}"));
    let mut text = format!(
        "\nLatency in µs; queries: {}, passes: {} after {} of warm-up, threads: {}, {how}\n\n",
        count(latency.all.queries),
        settings.repeats,
        settings.warm_up,
        settings.threads,
    );
    const HEAD: [&str; 10] = ["", "queries", "p50", "p90", "p99", "p99.9", "max", "best p50", "best p99", "per second"];
    let mut rows = vec![HEAD.map(str::to_string).to_vec()];
    rows.extend(latency.classes.iter().chain([&latency.all]).map(class_row));
    text += &table(&rows);
    text += &stages_text(latency);
    let mut rows = vec![["best", "worst", "class", "slowest queries"].map(str::to_string).to_vec()];
    let slow = |s: &Slow| vec![micros(s.best), micros(s.worst), s.class.clone(), s.query.clone()];
    rows.extend(latency.slowest.iter().map(slow));
    text += &format!("\n{}\n", table(&rows).trim_end());
    text + &uses_text(latency)
}

fn class_row(class: &ClassFigures) -> Vec<String> {
    let (all, best) = (&class.spread, &class.best);
    let times = [all.p50, all.p90, all.p99, all.p999, all.max, best.p50, best.p99].map(micros);
    let mut row = vec![class.name.clone(), class.queries.to_string()];
    row.extend(times);
    row.push(format!("{:.0}", class.per_second));
    row
}

fn stages_text(latency: &Latency) -> String {
    if latency.stages.is_empty() {
        return String::new();
    }
    let whole: f64 = latency.stages.iter().map(|s| s.spread.mean).sum();
    let mut rows = vec![["stage", "mean", "p50", "p99", "share"].map(str::to_string).to_vec()];
    for Stage { name, spread } in &latency.stages {
        let share = format!("{:.0}%", 100.0 * spread.mean / whole.max(f64::EPSILON));
        rows.push(vec![name.clone(), micros(spread.mean), micros(spread.p50), micros(spread.p99), share]);
    }
    format!("\n{}", table(&rows))
}

fn uses_text(latency: &Latency) -> String {
    let mut text = String::new();
    if let Some(service) = &latency.service {
        text += &format!("\nService time: p50 {}, p99 {} µs\n", micros(service.p50), micros(service.p99));
    }
    if let Some(cold) = &latency.cold {
        let (open, first) = (cold.open / 1e3, micros(cold.first_query));
        text += &format!("\nOpening {open:.1} ms; first query {first} µs");
        if let Some(process) = &cold.process {
            text +=
                &format!("; process start to answer p50 {:.1} ms, max {:.1} ms", process.p50 / 1e3, process.max / 1e3);
        }
        text.push('\n');
    }
    if let Some(a) = &latency.allocations {
        let (mean, bytes) = (a.mean, size(a.bytes as u64));
        text +=
            &format!("Allocations per query: mean {mean:.0}, p50 {}, p99 {}, max {}; {bytes}\n", a.p50, a.p99, a.max);
    }
    text + &latency.resident.map(|r| format!("Resident memory {}\n", size(r))).unwrap_or_default()
}

/// How figures grow, each query's best time in every column.
fn scale_text(steps: &[Step]) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let mut rows = vec![vec![String::new()]];
    rows[0].extend(steps.iter().map(|s| format!("{}x", s.times)));
    let mut row = |name: &str, figure: &dyn Fn(&Step) -> String| {
        let cells = steps.iter().map(figure);
        rows.push(std::iter::once(name.to_string()).chain(cells).collect());
    };
    row("codes", &|s| count(s.concepts));
    row("descriptors", &|s| count(s.descriptors));
    row("build s", &|s| format!("{:.1}", s.build));
    row("on disk", &|s| size(s.bytes));
    row("open ms", &|s| format!("{:.1}", s.open / 1e3));
    row("resident", &|s| s.resident.map_or_else(|| "–".to_string(), size));
    row("all p50 µs", &|s| micros(s.all.p50));
    row("all p99 µs", &|s| micros(s.all.p99));
    let classes = steps[0].classes.iter().map(|(name, _)| name);
    for class in classes {
        let of = |s: &Step| s.classes.iter().find(|(name, _)| name == class).map(|(_, spread)| *spread);
        let both =
            |s: &Step| of(s).map_or_else(|| "–".to_string(), |of| format!("{} / {}", micros(of.p50), micros(of.p99)));
        row(&format!("{class} p50 / p99"), &both);
    }
    format!("\nGrowing the corpus\n\n{}", table(&rows))
}

fn micros(time: f64) -> String {
    if time < 10.0 { format!("{time:.1}") } else { format!("{time:.0}") }
}

pub(super) fn comparison_text(comparison: &Comparison) -> String {
    let mut text = String::new();
    for caution in &comparison.cautions {
        text += &format!("Caution: {caution}\n");
    }
    let mut rows = vec![["", "before", "after", "unit", "ratio", "interval", ""].map(str::to_string).to_vec()];
    for change in &comparison.changes {
        let interval = change.interval.map_or_else(|| "–".to_string(), |(low, high)| format!("{low:.2}–{high:.2}"));
        let verdict = match change.verdict {
            Verdict::Better => "better",
            Verdict::Same => "",
            Verdict::Worse => "WORSE",
        };
        rows.push(vec![
            change.name.clone(),
            format!("{:.2}", change.before),
            format!("{:.2}", change.after),
            change.unit.to_string(),
            format!("{:.2}", change.after / change.before),
            interval,
            verdict.to_string(),
        ]);
    }
    text + &table(&rows) + if comparison.is_worse() { "\nWorse than before.\n" } else { "\nNo regression.\n" }
}

/// One record in a line: when, which commit, and its chief figures.
pub(super) fn record_line(record: &Record) -> Vec<String> {
    let latency = record
        .latency
        .as_ref()
        .map(|l| format!("p50 {} µs, p99 {} µs", micros(l.all.spread.p50), micros(l.all.spread.p99)));
    let build = record.build.as_ref().and_then(|b| b.runs.first()).map(|r| format!("build {:.2} s", r.seconds));
    let quality = record.quality.iter().map(|s| format!("{} hit@1 {:.1}", s.name, 100.0 * s.figures.hit_1));
    let figures: Vec<String> = latency.into_iter().chain(build).chain(quality).collect();
    vec![record.taken.clone(), record.commit.clone().unwrap_or_else(|| record.version.clone()), figures.join("; ")]
}

/// The head of a table of quality figures; [`figures_row`] makes the lines below it.
const QUALITY_HEAD: [&str; 8] = ["", "queries", "hit@1", "hit@5", "hit@10", "MRR@10", "success@50", "category@10"];

fn figures_row(name: String, figures: &Figures) -> Vec<String> {
    let percent = |share: f64| format!("{:.1}", 100.0 * share);
    vec![
        name,
        figures.queries.to_string(),
        percent(figures.hit_1),
        percent(figures.hit_5),
        percent(figures.hit_10),
        percent(figures.mrr_10),
        percent(figures.success_50),
        figures.category_10.map_or_else(|| "–".to_string(), percent),
    ]
}

pub(super) fn quality_text(
    report: &quality::Report,
    before: Option<&quality::Report>,
    moves: Option<&Moves>,
) -> String {
    let head = || QUALITY_HEAD.map(str::to_string).to_vec();
    let mut text = String::from("Shares of queries in percent, each asked of its own system.\n\n");
    let mut rows = vec![head()];
    for set in &report.sets {
        rows.push(figures_row(set.name.clone(), &set.all));
        let old = before.and_then(|b| b.sets.iter().find(|s| s.name == set.name));
        rows.extend(old.map(|old| figures_row("  before".to_string(), &old.all)));
    }
    text.push_str(&table(&rows));
    for (title, groups) in [("By kind", true), ("By words in the query", false)] {
        let mut rows = vec![head()];
        for set in &report.sets {
            let groups: &[Group] = if groups { &set.by_kind } else { &set.by_words };
            let row = |g: &Group| figures_row(format!("{}, {}", set.name, g.name), &g.figures);
            rows.extend(groups.iter().map(row));
        }
        if rows.len() > 1 {
            text.push_str(&format!("\n{title}\n\n{}", table(&rows)));
        }
    }
    if let Some(moves) = moves {
        text.push_str(&moves_text(moves));
    }
    text
}

/// A row per lever: hit@1 / hit@10 of each set as shipped, then what is lost without each lever.
pub(super) fn levers_text(effects: &[Effect]) -> String {
    let Some((shipped, others)) = effects.split_first() else { return String::new() };
    let percent = |share: f64| 100.0 * share;
    let mut rows = vec![vec!["without".to_string()]];
    rows[0].extend(shipped.sets.iter().map(|(name, _)| name.clone()));
    let whole = |(_, f): &(String, Figures)| format!("{:.1} / {:.1}", percent(f.hit_1), percent(f.hit_10));
    rows.push(std::iter::once("(as shipped)".to_string()).chain(shipped.sets.iter().map(whole)).collect());
    for effect in others {
        let change = |((_, now), (_, then)): (&(String, Figures), &(String, Figures))| {
            let (first, ten) = (percent(now.hit_1 - then.hit_1), percent(now.hit_10 - then.hit_10));
            format!("{first:+.1} / {ten:+.1}")
        };
        let name = effect.without.unwrap_or_default().to_string();
        rows.push(std::iter::once(name).chain(effect.sets.iter().zip(&shipped.sets).map(change)).collect());
    }
    let does = levers::LEVERS.iter().map(|l| vec![l.name.to_string(), l.does.to_string()]);
    let does: Vec<Vec<String>> = std::iter::once(vec![String::new(), String::new()]).chain(does).collect();
    let title = "hit@1 / hit@10 in percent as shipped, and the change with one lever off.";
    format!("{title}\n\n{}\nLevers\n{}", table(&rows), table(&does))
}

fn moves_text(moves: &Moves) -> String {
    let mut text =
        format!("\n{} queries compared: {} rose, {} fell\n", moves.compared, moves.rose.len(), moves.fell.len());
    for name in &moves.differing {
        text.push_str(&format!("{name}: not the same file in both reports\n"));
    }
    for (title, list) in [("Rose", &moves.rose), ("Fell", &moves.fell)] {
        let mut rows = vec![];
        rows.extend(list.iter().map(moved_row));
        if !rows.is_empty() {
            text.push_str(&format!("\n{title}\n\n{}", table(&rows)));
        }
    }
    text
}

fn moved_row(moved: &Moved) -> Vec<String> {
    let place = |rank: Option<usize>| rank.map_or_else(|| "–".to_string(), |r| r.to_string());
    let first = moved.first.as_deref().unwrap_or("nothing");
    vec![
        moved.set.clone(),
        format!("{} → {}", place(moved.before), place(moved.now)),
        format!("{} (first now: {first})", moved.query),
    ]
}

/// Rows in columns: figures to the right, words to the left. The first row does not say which a column holds.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cells = |column: usize| rows.iter().filter_map(move |r| r.get(column));
    let width = |column| cells(column).map(|c| c.width()).max().unwrap_or(0);
    let words = |column| cells(column).skip(1).any(|c| c.chars().filter(|c| c.is_alphabetic()).count() > 1);
    let shapes: Vec<(usize, bool)> = (0..columns).map(|column| (width(column), words(column))).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, (width, words)) in row.iter().zip(&shapes) {
            let gap = " ".repeat(width - cell.width());
            line.push_str(&if *words { format!("{cell}{gap}  ") } else { format!("{gap}{cell}  ") });
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
