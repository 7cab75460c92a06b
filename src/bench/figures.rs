//! The README's table of figures, made from records so that it cannot drift from them.

use super::record::Record;

/// What opens the table in a document.
pub const OPEN: &str = "<!-- figures -->";
/// What closes it.
pub const CLOSE: &str = "<!-- /figures -->";

/// The table of `records`: of each figure the latest that a record has, with the machine it was taken on.
pub fn table(records: &[Record]) -> String {
    let mut latest: Vec<&Record> = records.iter().collect();
    latest.sort_by(|a, b| b.taken.cmp(&a.taken));
    let mut rows: Vec<(String, String, &Record)> = Vec::new();
    if let Some((record, latency)) = latest.iter().find_map(|r| Some((*r, r.latency.as_ref()?))) {
        let spread = latency.all.spread;
        let codes: usize = record.corpora.iter().map(|c| c.concepts).sum();
        let name = format!("answer, {codes} codes, {} thread(s)", latency.settings.threads);
        rows.push((name, format!("p50 {:.0} µs, p99 {:.0} µs", spread.p50, spread.p99), record));
        if let Some(process) = latency.cold.as_ref().and_then(|c| c.process) {
            rows.push(("process start to answer".to_string(), format!("p50 {:.1} ms", process.p50 / 1e3), record));
        }
    }
    if let Some((record, build)) = latest.iter().find_map(|r| Some((*r, r.build.as_ref()?))) {
        let seconds = build.runs.iter().map(|r| r.seconds).fold(f64::INFINITY, f64::min);
        let corpora: Vec<String> = build.corpora.iter().map(|c| format!("{} {}", c.system, c.version)).collect();
        let bytes: u64 = build.corpora.iter().map(|c| c.bytes).sum();
        let figure = format!("{seconds:.2} s, {:.1} MB on disk", bytes as f64 / 1e6);
        rows.push((format!("build of {}", corpora.join(", ")), figure, record));
    }
    if let Some(record) = latest.iter().find(|r| !r.quality.is_empty()) {
        for set in &record.quality {
            let shares = [set.figures.hit_1, set.figures.hit_10].map(|s| 100.0 * s);
            let name = format!("{}, {} queries", set.name, set.figures.queries);
            rows.push((name, format!("hit@1 {:.1} %, hit@10 {:.1} %", shares[0], shares[1]), record));
        }
    }
    let mut text = String::from("| what | figure | taken |\n|---|---|---|\n");
    for (name, figure, record) in rows {
        let day = record.taken.split('T').next().unwrap_or("");
        let processor = record.machine.processor.as_deref().unwrap_or(&record.machine.system);
        text += &format!("| {name} | {figure} | {day}, {processor}, {} cores |\n", record.machine.cores);
    }
    text
}

/// `document` with the table between its markers; `None` where it has no such place.
pub fn placed(document: &str, table: &str) -> Option<String> {
    let from = document.find(OPEN)? + OPEN.len();
    let to = from + document[from..].find(CLOSE)?;
    Some(format!("{}\n{table}{}", &document[..from], &document[to..]))
}
