//! Text for terminals: marked ranges, display width, wrapping on words. Pure: strings in, strings out.

use std::fmt::Write;
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A code.
pub(super) const CODE: Style = AnsiColor::Cyan.on_default().bold();
/// A word that was asked for.
pub(super) const MATCH: Style = AnsiColor::Green.on_default().bold();
/// Something beside the point.
pub(super) const DIM: Style = Style::new().dimmed();
/// A heading.
pub(super) const BOLD: Style = Style::new().bold();
/// A warning's first word.
pub(super) const WARN: Style = AnsiColor::Yellow.on_default().bold();
/// An error's first word.
pub(super) const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Text narrower than this is put on a line of its own, below its label.
const NARROWEST: usize = 24;
/// How far text is set in when it stands below its label.
const STEP: usize = 4;

/// Text with ranges that look different.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    text: String,
    marks: Vec<(Range<usize>, Style)>,
}

impl Line {
    /// Text that looks like any other.
    pub(super) fn plain(text: &str) -> Line {
        Line::default().then(text)
    }

    /// Text in one style.
    pub(super) fn styled(text: &str, style: Style) -> Line {
        Line::default().then_styled(text, style)
    }

    /// With plain text added.
    pub(super) fn then(mut self, text: &str) -> Line {
        self.text.push_str(text);
        self
    }

    /// With text in one style added.
    pub(super) fn then_styled(mut self, text: &str, style: Style) -> Line {
        let start = self.text.len();
        self.text.push_str(text);
        self.marks.push((start..self.text.len(), style));
        self
    }

    /// With text added whose `spans` (byte ranges in order) are marked.
    pub(super) fn then_marked(mut self, text: &str, spans: &[(usize, usize)], style: Style) -> Line {
        let start = self.text.len();
        self.text.push_str(text);
        self.marks.extend(spans.iter().map(|(from, to)| (start + from..start + to, style)));
        self
    }

    /// Padded with spaces to `width` columns.
    pub(super) fn padded(self, width: usize) -> Line {
        let missing = width.saturating_sub(self.width());
        self.then(&" ".repeat(missing))
    }

    /// Its width in columns.
    pub(super) fn width(&self) -> usize {
        self.text.width()
    }

    /// Writes the part in `range` with its styles.
    fn paint(&self, range: Range<usize>, out: &mut String) {
        let mut at = range.start;
        for (marked, style) in &self.marks {
            let (from, to) = (marked.start.max(at), marked.end.min(range.end));
            if from < to {
                clean(&self.text[at..from], out);
                let _ = write!(out, "{style}");
                clean(&self.text[from..to], out);
                let _ = write!(out, "{style:#}");
                at = to;
            }
        }
        clean(&self.text[at..range.end], out);
    }

    /// The rows of at most `width` columns, as byte ranges.
    fn rows(&self, width: usize) -> Vec<Range<usize>> {
        let mut rows: Vec<Range<usize>> = Vec::new();
        for (start, word) in words(&self.text) {
            let end = start + word.len();
            match rows.last_mut() {
                Some(row) if self.text[row.start..end].width() <= width => row.end = end,
                _ => rows.extend(pieces(start, word, width)),
            }
        }
        rows
    }
}

/// Writes `label`, and beside it `body` wrapped to `width` columns (never when `None`), every row set in by `indent`.
/// Where too little room is left beside the label, the body stands below it.
pub(super) fn paragraph(out: &mut String, label: &Line, indent: usize, body: &Line, width: Option<usize>) {
    let narrow = width.is_some_and(|width| width < indent + NARROWEST);
    let (indent, below) = if narrow { (STEP.min(indent), label.width() > 0) } else { (indent, false) };
    let rows = match width {
        Some(width) => body.rows(width.saturating_sub(indent).max(1)),
        None => std::iter::once(0..body.text.len()).collect(),
    };
    label.paint(0..if below { label.text.trim_end().len() } else { label.text.len() }, out);
    let mut column = label.width();
    for (i, row) in rows.into_iter().enumerate() {
        if i > 0 || below {
            out.push('\n');
            column = 0;
        }
        out.extend(std::iter::repeat_n(' ', indent.saturating_sub(column)));
        body.paint(row, out);
    }
    out.push('\n');
}

/// The words of `text` and where they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    })
}

/// A word that starts at `start`, cut where it is wider than a row.
fn pieces(start: usize, word: &str, width: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let (mut from, mut columns) = (0, 0);
    for (at, c) in word.char_indices() {
        let wide = c.width().unwrap_or(0);
        if columns + wide > width && at > from {
            pieces.push(start + from..start + at);
            (from, columns) = (at, 0);
        }
        columns += wide;
    }
    pieces.push(start + from..start + word.len());
    pieces
}

/// Text without the control characters that would steer a terminal.
fn clean(text: &str, out: &mut String) {
    out.extend(text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }));
}

/// A number with commas between thousands.
pub(super) fn count(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 code`, `2 codes`.
pub(super) fn counted(n: usize, one: &str) -> String {
    format!("{} {one}{}", count(n), if n == 1 { "" } else { "s" })
}

/// Bytes as a person reads them.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, width: usize) -> Vec<String> {
        let mut out = String::new();
        paragraph(&mut out, &Line::default(), 0, &Line::plain(text), Some(width));
        out.lines().map(str::to_string).collect()
    }

    #[test]
    fn rows_break_on_words_and_cut_only_what_is_too_wide() {
        assert_eq!(rows("a fall from a ladder", 30), ["a fall from a ladder"]);
        assert_eq!(rows(&"gallbladder ".repeat(3), 25)[0], "gallbladder gallbladder");
        assert_eq!(rows("abcdefghijklmnopqrstuvwxyzabcdefghij", 30), ["abcdefghijklmnopqrstuvwxyzabcd", "efghij"]);
    }

    #[test]
    fn wide_characters_count_twice() {
        let text = "手".repeat(20);
        assert_eq!(rows(&text, 30), ["手".repeat(15), "手".repeat(5)]);
        assert_eq!(Line::plain("手術").padded(6).width(), 6);
    }

    #[test]
    fn marks_survive_wrapping_and_control_characters_do_not() {
        let line = Line::plain("x ").then_marked("torn\u{1b}[31m knee", &[(10, 14)], MATCH);
        let mut out = String::new();
        paragraph(&mut out, &Line::default(), 0, &line, None);
        assert_eq!(out, format!("x torn\u{fffd}[31m {MATCH}knee{MATCH:#}\n"));
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!(count(98_186), "98,186");
        assert_eq!(counted(1, "code"), "1 code");
        assert_eq!(size(41_234_567), "41.2 MB");
    }
}
