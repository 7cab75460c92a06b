//! Records as one HTML page that needs nothing beside it: own drawings, light and dark by the reader's setting.

use super::latency::{ClassFigures, Latency, Spread};
use super::record::Record;

/// The page of `records`, the earliest first. The last one is shown in full, all of them as history.
pub fn page(records: &[Record]) -> String {
    let mut body = String::from("<h1>plaincode bench</h1>\n");
    if let Some(last) = records.last() {
        body += &origin(last);
        if let Some(latency) = &last.latency {
            body += &latency_part(latency);
        }
        body += &build_part(last);
        body += &quality_part(last);
    }
    body += &history_part(records);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>plaincode bench</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

const STYLE: &str = "\
:root { color-scheme: light dark; --back: #fff; --text: #1c1f23; --soft: #646b74; --line: #d9dde2; --bar: #2f6fb5; --pale: #a9c6e6; --mark: #b5472f; }
@media (prefers-color-scheme: dark) { :root { --back: #15181c; --text: #e6e8eb; --soft: #9aa2ad; --line: #343a42; --bar: #6aa5e8; --pale: #2c4a6b; --mark: #e88a6a; } }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p, dd, figcaption { color: var(--soft); }
figure { margin: 1rem 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 36rem; height: auto; }
svg text { fill: var(--text); font: 13px system-ui, sans-serif; }
svg .soft { fill: var(--soft); }
svg .grid { stroke: var(--line); }
svg .bar { fill: var(--bar); } svg .pale { fill: var(--pale); } svg .mark { fill: var(--mark); }
svg .path { fill: none; stroke: var(--bar); stroke-width: 2; } svg .tail { fill: none; stroke: var(--mark); stroke-width: 2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .75rem .25rem 0; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child, td.words { text-align: left; }
th { color: var(--soft); font-weight: 600; }
";

/// The width of every drawing, in its own units.
const WIDTH: f64 = 840.0;
/// Where drawings begin, right of their labels.
const LEFT: f64 = 130.0;
/// Where drawings end.
const RIGHT: f64 = WIDTH - 70.0;

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let head: String = head.iter().map(|h| format!("<th scope=\"col\">{}</th>", escape(h))).collect();
    let cell = |c: &String| {
        let class = if c.chars().any(char::is_alphabetic) { " class=\"words\"" } else { "" };
        format!("<td{class}>{}</td>", escape(c))
    };
    let row = |r: &Vec<String>| format!("<tr>{}</tr>\n", r.iter().map(cell).collect::<String>());
    let rows: String = rows.iter().map(row).collect();
    format!("<div class=\"scroll\"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n")
}

fn figure(caption: &str, height: f64, drawing: &str) -> String {
    format!(
        "<figure><svg viewBox=\"0 0 {WIDTH} {height:.0}\" role=\"img\" aria-label=\"{0}\">\n{drawing}</svg>\n\
         <figcaption>{0}</figcaption></figure>\n",
        escape(caption)
    )
}

/// Microseconds as a person reads them.
fn time(micros: f64) -> String {
    match micros {
        t if t < 10.0 => format!("{t:.1} µs"),
        t if t < 1_000.0 => format!("{t:.0} µs"),
        t if t < 10_000.0 => format!("{:.1} ms", t / 1e3),
        t if t < 1e6 => format!("{:.0} ms", t / 1e3),
        t => format!("{:.1} s", t / 1e6),
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

/// What the last record is of.
fn origin(record: &Record) -> String {
    let machine = &record.machine;
    let processor = machine.processor.as_deref().unwrap_or("unknown processor");
    let commit = record.commit.as_ref().map(|c| format!(" at {c}")).unwrap_or_default();
    let load = |l: Option<[f64; 3]>| l.map_or_else(|| "unknown".to_string(), |l| format!("{:.1}", l[0]));
    let mut text = format!(
        "<p>plaincode {}{}, {} build, taken {} on {} ({}, {} cores); load {} before, {} after.</p>\n",
        escape(&record.version),
        escape(&commit),
        escape(&record.profile),
        escape(&record.taken),
        escape(processor),
        escape(&machine.system),
        machine.cores,
        load(record.load_before),
        load(record.load_after),
    );
    let row = |c: &super::Corpus| {
        let counts = [c.concepts.to_string(), c.descriptors.to_string()];
        [vec![format!("{} {}", c.system, c.version)], counts.to_vec(), vec![megabytes(c.bytes)]].concat()
    };
    let rows: Vec<Vec<String>> = record.corpora.iter().map(row).collect();
    text += &table(&["release", "codes", "descriptors", "on disk"], &rows);
    text
}

fn latency_part(latency: &Latency) -> String {
    let settings = &latency.settings;
    let how = match settings.rate {
        Some(rate) => format!("open loop at {rate} per second, from when each query was due"),
        None => "closed loop".to_string(),
    };
    let mut text = format!(
        "<h2>Latency</h2>\n<p>{} queries, {} passes after {} of warm-up; threads: {}; {how}. {:.0} answers per second.</p>\n",
        latency.all.queries, settings.repeats, settings.warm_up, settings.threads, latency.all.per_second,
    );
    text += &ranges(latency);
    let row = |c: &ClassFigures| {
        let s = &c.spread;
        let times = [s.p50, s.p90, s.p99, s.p999, s.max, c.best.p50, c.best.p99];
        let mut row = vec![c.name.clone(), c.queries.to_string()];
        row.extend(times.map(|t| format!("{t:.1}")));
        row.push(format!("{:.0}", c.per_second));
        row
    };
    let rows: Vec<Vec<String>> = latency.classes.iter().chain([&latency.all]).map(row).collect();
    let head = ["µs", "queries", "p50", "p90", "p99", "p99.9", "max", "best p50", "best p99", "per second"];
    text += &table(&head, &rows);
    text += &curve(&latency.all);
    text += &stages(latency);
    text += "<h3>Slowest queries, by their best time</h3>\n";
    let slow = latency.slowest.iter();
    let rows: Vec<Vec<String>> =
        slow.map(|s| vec![s.class.clone(), s.query.clone(), time(s.best), time(s.worst)]).collect();
    text + &table(&["class", "query, where recorded", "best", "worst"], &rows) + &first_use(latency)
}

fn first_use(latency: &Latency) -> String {
    let mut facts = Vec::new();
    if let Some(cold) = &latency.cold {
        facts.push(format!("opening {}", time(cold.open)));
        facts.push(format!("first query {}", time(cold.first_query)));
        facts.extend(cold.process.iter().map(|p| format!("process start to answer {} (median)", time(p.p50))));
    }
    facts.extend(latency.service.iter().map(|s| format!("service time p50 {}, p99 {}", time(s.p50), time(s.p99))));
    facts.extend(latency.resident.map(|r| format!("resident memory {}", megabytes(r))));
    format!("<p>First use: {}.</p>\n", facts.join("; "))
}

/// A scale by powers of ten from `least` to `most`.
struct LogScale {
    from: f64,
    to: f64,
}

impl LogScale {
    fn over(values: impl Iterator<Item = f64> + Clone) -> LogScale {
        let least = values.clone().filter(|v| *v > 0.0).fold(f64::INFINITY, f64::min).min(1e9);
        let most = values.fold(1.0, f64::max);
        let from = least.log10().floor();
        LogScale { from, to: most.log10().ceil().max(from + 1.0) }
    }

    /// Where `value` stands between 0 and 1.
    fn at(&self, value: f64) -> f64 {
        ((value.max(1e-9).log10() - self.from) / (self.to - self.from)).clamp(0.0, 1.0)
    }

    fn tens(&self) -> impl Iterator<Item = f64> {
        (self.from as i32..=self.to as i32).map(|power| 10f64.powi(power))
    }
}

/// A row per class: a bar from p50 to p99, ticks at p90 and p99.9, a dot at the longest.
fn ranges(latency: &Latency) -> String {
    const ROW: f64 = 24.0;
    let classes: Vec<&ClassFigures> = latency.classes.iter().chain([&latency.all]).collect();
    let scale = LogScale::over(classes.iter().flat_map(|c| [c.spread.p50, c.spread.max]));
    let x = |micros: f64| LEFT + scale.at(micros) * (RIGHT - LEFT);
    let bottom = 20.0 + ROW * classes.len() as f64;
    let mut svg = String::new();
    for ten in scale.tens() {
        let x = x(ten);
        svg += &format!("<line class=\"grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"12\" y2=\"{bottom:.0}\"/>\n");
        svg += &format!(
            "<text class=\"soft\" x=\"{x:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>\n",
            bottom + 18.0,
            time(ten)
        );
    }
    for (row, class) in classes.iter().enumerate() {
        let middle = 24.0 + ROW * row as f64;
        let Spread { p50, p90, p99, p999, max, .. } = class.spread;
        let (start, end) = (x(p50), x(p99));
        svg += &format!(
            "<text x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\n",
            LEFT - 8.0,
            middle + 4.5,
            escape(&class.name)
        );
        svg += &rect("pale", start, middle - 6.0, (end - start).max(2.0), 12.0);
        svg += &rect("bar", start - 1.5, middle - 8.0, 3.0, 16.0);
        svg += &rect("bar", x(p90) - 0.75, middle - 6.0, 1.5, 12.0);
        svg += &rect("mark", x(p999) - 0.75, middle - 6.0, 1.5, 12.0);
        svg += &format!("<circle class=\"mark\" cx=\"{:.1}\" cy=\"{middle:.1}\" r=\"2.5\"/>\n", x(max));
        svg +=
            &format!("<text class=\"soft\" x=\"{:.0}\" y=\"{:.1}\">{}</text>\n", RIGHT + 8.0, middle + 4.5, time(p50));
    }
    let caption = "By class: bar from p50 to p99 with p90 marked; red p99.9 and the longest. At the right p50.";
    figure(caption, bottom + 28.0, &svg)
}

fn rect(class: &str, x: f64, y: f64, width: f64, height: f64) -> String {
    format!("<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>\n")
}

/// Where a share stands on a scale that gives each further nine the same room.
fn nines(share: f64) -> f64 {
    const NINES: f64 = 4.0;
    (-(1.0 - share).max(1e-4).log10() / NINES).clamp(0.0, 1.0)
}

/// The distribution of all times.
fn curve(all: &ClassFigures) -> String {
    const BOTTOM: f64 = 220.0;
    let scale = LogScale::over(all.curve.iter().map(|c| c.1));
    let x = |share: f64| LEFT + nines(share) * (RIGHT - LEFT);
    let y = |micros: f64| BOTTOM - scale.at(micros) * (BOTTOM - 20.0);
    let mut svg = String::new();
    for ten in scale.tens() {
        let y = y(ten);
        svg += &format!("<line class=\"grid\" x1=\"{LEFT}\" x2=\"{RIGHT}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\n");
        svg += &format!(
            "<text class=\"soft\" x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\n",
            LEFT - 8.0,
            y + 4.5,
            time(ten)
        );
    }
    for (share, label) in [(0.0, "0"), (0.5, "p50"), (0.9, "p90"), (0.99, "p99"), (0.999, "p99.9"), (0.9999, "p99.99")]
    {
        svg += &format!(
            "<text class=\"soft\" x=\"{:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{label}</text>\n",
            x(share),
            BOTTOM + 18.0
        );
    }
    let points: Vec<String> =
        all.curve.iter().filter(|c| c.0 < 1.0).map(|(s, t)| format!("{:.1},{:.1}", x(*s), y(*t))).collect();
    svg += &format!("<polyline class=\"path\" points=\"{}\"/>\n", points.join(" "));
    figure("All queries: time by share of queries; each further nine takes the same room.", BOTTOM + 28.0, &svg)
}

fn stages(latency: &Latency) -> String {
    const ROW: f64 = 26.0;
    let most = latency.stages.iter().map(|s| s.spread.mean).fold(f64::MIN_POSITIVE, f64::max);
    let mut svg = String::new();
    for (row, stage) in latency.stages.iter().enumerate() {
        let middle = 16.0 + ROW * row as f64;
        let width = stage.spread.mean / most * (RIGHT - LEFT);
        svg += &format!(
            "<text x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\n",
            LEFT - 8.0,
            middle + 4.5,
            escape(&stage.name)
        );
        svg += &rect("bar", LEFT, middle - 8.0, width.max(1.0), 16.0);
        svg += &format!(
            "<text class=\"soft\" x=\"{:.1}\" y=\"{:.1}\">{}</text>\n",
            LEFT + width + 6.0,
            middle + 4.5,
            time(stage.spread.mean)
        );
    }
    figure(
        "Mean time of each stage, one thread, each query's best of three.",
        ROW * latency.stages.len() as f64 + 8.0,
        &svg,
    )
}

fn build_part(record: &Record) -> String {
    let Some(build) = &record.build else { return String::new() };
    let cost = |c: &super::build::Cost| {
        let processor = c.processor_seconds.map_or_else(|| "–".to_string(), |s| format!("{s:.3}"));
        [format!("{:.3}", c.seconds), processor]
    };
    let mut rows = Vec::new();
    for phase in &build.phases {
        let share = format!("{:.0}%", 100.0 * phase.share);
        rows.push([vec![phase.name.clone()], cost(&phase.cost).to_vec(), vec![share]].concat());
    }
    for (number, run) in build.runs.iter().enumerate() {
        rows.push([vec![format!("whole, run {}", number + 1)], cost(run).to_vec(), vec![String::new()]].concat());
    }
    let peak =
        build.peak.map(|p| format!("<p>Peak memory of the first run {}.</p>\n", megabytes(p))).unwrap_or_default();
    format!("<h2>Building</h2>\n{}{peak}", table(&["", "seconds", "processor seconds", "share"], &rows))
}

fn quality_part(record: &Record) -> String {
    if record.quality.is_empty() {
        return String::new();
    }
    let percent = |share: f64| format!("{:.1}", 100.0 * share);
    let row = |set: &super::record::SetFigures| {
        let f = &set.figures;
        let mut row = vec![set.name.clone(), f.queries.to_string()];
        row.extend([f.hit_1, f.hit_5, f.hit_10, f.mrr_10, f.success_50].map(percent));
        row.push(f.category_10.map_or_else(|| "–".to_string(), percent));
        row
    };
    let rows: Vec<Vec<String>> = record.quality.iter().map(row).collect();
    let head = ["percent", "queries", "hit@1", "hit@5", "hit@10", "MRR@10", "success@50", "category@10"];
    format!("<h2>Quality</h2>\n{}", table(&head, &rows))
}

fn history_part(records: &[Record]) -> String {
    let mut text = String::from("<h2>History</h2>\n");
    let latency = |figure: fn(&Spread) -> f64| {
        records.iter().filter_map(|r| Some(figure(&r.latency.as_ref()?.all.spread))).collect::<Vec<f64>>()
    };
    let (p50, p99) = (latency(|s| s.p50), latency(|s| s.p99));
    if p50.len() > 1 {
        text += &history("All queries over the records: p50 (blue) and p99 (red).", &p50, &p99);
    }
    let row = |r: &Record| {
        let all = r.latency.as_ref().map(|l| l.all.spread);
        let figure = |of: fn(&Spread) -> f64| all.as_ref().map_or_else(|| "–".to_string(), |s| format!("{:.1}", of(s)));
        let build = r.build.as_ref().and_then(|b| b.runs.first());
        vec![
            r.taken.clone(),
            r.commit.clone().unwrap_or_else(|| r.version.clone()),
            figure(|s| s.p50),
            figure(|s| s.p99),
            build.map_or_else(|| "–".to_string(), |b| format!("{:.2}", b.seconds)),
            r.quality
                .iter()
                .map(|s| format!("{} {:.1}", s.name, 100.0 * s.figures.hit_1))
                .collect::<Vec<_>>()
                .join(", "),
        ]
    };
    let rows: Vec<Vec<String>> = records.iter().map(row).collect();
    text + &table(&["taken", "commit", "p50 µs", "p99 µs", "build s", "hit@1"], &rows)
}

fn history(caption: &str, lower: &[f64], upper: &[f64]) -> String {
    const BOTTOM: f64 = 180.0;
    let scale = LogScale::over(lower.iter().chain(upper).copied());
    let step = (RIGHT - LEFT) / (lower.len() - 1).max(1) as f64;
    let y = |micros: f64| BOTTOM - scale.at(micros) * (BOTTOM - 20.0);
    let mut svg = String::new();
    for ten in scale.tens() {
        let y = y(ten);
        svg += &format!("<line class=\"grid\" x1=\"{LEFT}\" x2=\"{RIGHT}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\n");
        svg += &format!(
            "<text class=\"soft\" x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\n",
            LEFT - 8.0,
            y + 4.5,
            time(ten)
        );
    }
    for (class, values) in [("path", lower), ("tail", upper)] {
        let point = |(i, v): (usize, &f64)| format!("{:.1},{:.1}", LEFT + step * i as f64, y(*v));
        let points: Vec<String> = values.iter().enumerate().map(point).collect();
        svg += &format!("<polyline class=\"{class}\" points=\"{}\"/>\n", points.join(" "));
    }
    figure(caption, BOTTOM + 12.0, &svg)
}
