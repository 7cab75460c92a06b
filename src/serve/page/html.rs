//! What the page shows without a script. All text is escaped here, once.

use std::fmt::Write;

use super::Asked;
use crate::ask::Looked;
use crate::descriptor::Role;
use crate::diff::html::escaped;
use crate::lookup::{Entry, Name};
use crate::search::{Hit, Hits};
use crate::serve::live::Live;
use crate::serve::problem::Problem;
use crate::snapshot::Snapshot;

const SHELL: &str = include_str!("shell.html");

/// What goes into the page's frame, as HTML; notices as text.
#[derive(Default)]
pub(super) struct Shell {
    pub(super) answers: String,
    pub(super) detail: String,
    pub(super) notices: Vec<String>,
    pub(super) code: Option<String>,
    /// The comparison of releases, where that is what is shown.
    pub(super) changes: Option<String>,
}

impl Shell {
    /// The whole page.
    pub(super) fn fill(self, live: &Live, asked: &Asked) -> String {
        let comparing = self.changes.is_some();
        let mut notices = self.notices;
        notices.dedup();
        let title = match (&self.code, asked.q.trim()) {
            _ if comparing => "What changed · plaincode".to_string(),
            (Some(code), _) => format!("{code} · plaincode"),
            (None, "") => "plaincode".to_string(),
            (None, q) => format!("{q} · plaincode"),
        };
        let notices = notices.iter().map(|notice| format!("<span>{}</span>", escaped(notice)));
        let on = |on: bool| if on { " checked" } else { "" };
        let values = [
            ("title", escaped(&title)),
            ("body_class", if self.code.is_some() { "opened" } else { "" }.to_string()),
            ("q", escaped(&asked.q)),
            ("systems", systems(live, asked)),
            ("billable", on(asked.billable).to_string()),
            ("all", on(asked.all).to_string()),
            ("as_of", escaped(&asked.as_of)),
            ("answers", self.answers),
            ("detail", self.detail),
            ("detail_label", escaped(&self.code.map_or("Code".to_string(), |code| format!("Code {code}")))),
            ("hide_search", if comparing { " hidden" } else { "" }.to_string()),
            ("hide_changes", if comparing { "" } else { " hidden" }.to_string()),
            ("changes", self.changes.unwrap_or_default()),
            ("notice", notices.collect()),
            ("editions", editions(live)),
        ];
        fill(SHELL, &values)
    }
}

/// `template` with each `{{name}}` replaced; what is put in is not looked through again.
fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut parts = template.split("{{");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once("}}").unwrap_or((part, ""));
        let value = values.iter().find(|(known, _)| *known == name);
        out.push_str(value.map_or("", |(_, value)| value));
        out.push_str(rest);
    }
    out
}

fn systems(live: &Live, asked: &Asked) -> String {
    let named = |id: &str| asked.system.iter().flat_map(|names| names.split(',')).any(|name| name == id);
    let chip = |snapshot: &Snapshot| {
        let (id, title) = (snapshot.system().as_str(), escaped(&snapshot.schema().title));
        let checked = if named(id) { " checked" } else { "" };
        format!(
            "<label class=\"chip\"><input type=\"checkbox\" name=\"system\" value=\"{}\"{checked}><span>{title}</span></label>",
            escaped(id)
        )
    };
    live.today().it.snapshots().iter().map(chip).collect()
}

fn editions(live: &Live) -> String {
    if live.today().is_sample() {
        return "Answered by the built-in sample of invented codes.".to_string();
    }
    let name = |s: &Snapshot| format!("{} {}", s.schema().title, s.version());
    let all: Vec<String> = live.today().it.snapshots().iter().map(name).collect();
    format!("Today’s releases: {}.", escaped(&all.join(", ")))
}

/// Before anything is asked.
pub(super) fn welcome(live: &Live) -> String {
    if !live.today().is_sample() {
        return "<div class=\"welcome\"><h1>Find a code in plain words</h1><p>Everyday or medical words, abbreviations, or a \
            code in any spelling.</p></div>"
            .to_string();
    }
    "<div class=\"welcome\"><h1>No release is indexed yet</h1><p>plaincode ships no code system. Download a release from its \
        publisher and name the folder or zip, as it is:</p><pre tabindex=\"0\"><code>plaincode index ~/Downloads/icd10cm-2026.zip</code></pre>\
        <p class=\"invented\"><b>Until then: </b>a built-in sample of invented codes, to try how it works. They are not real \
        codes: never bill or chart with them.</p></div>"
        .to_string()
}

/// An answer as a list of links.
pub(super) fn answers(live: &Live, asked: &Asked, found: &Hits) -> String {
    let mut out = format!("<h1 class=\"hidden\">Codes for {}</h1>", escaped(&asked.q));
    if live.today().is_sample() {
        out.push_str(
            "<p class=\"invented\"><b>Invented codes. </b>Nothing is indexed yet, so a built-in sample answers. None of it is \
            real. <a href=\"/\">How to index a release</a></p>",
        );
    }
    out.push_str(&warned(&found.warnings));
    if found.hits.is_empty() {
        let _ = write!(
            out,
            "<div class=\"nothing\"><h2>Nothing found for <q>{}</q></h2><p>Fewer or plainer words often find more; a code can \
            be typed in any spelling.</p></div>",
            escaped(&asked.q)
        );
        return out;
    }
    out.push_str("<ol id=\"hits\">");
    for hit in &found.hits {
        let _ = write!(out, "<li>{}</li>", shown(live, asked, hit));
    }
    out.push_str("</ol>");
    out
}

fn shown(live: &Live, asked: &Asked, hit: &Hit) -> String {
    let schema = schema_of(live, hit.system.as_str());
    let title = schema.map_or(hit.system.as_str(), |s| s.schema().title.as_str());
    let in_display = hit.display.starts_with(&*hit.text);
    let display = if in_display { marked(&hit.display, &hit.spans) } else { escaped(&hit.display) };
    let mut out = format!(
        "<a class=\"hit is-{}\" href=\"{}\"><span class=\"id\"><span class=\"code\">{}</span> <span class=\"system\">{}</span></span>\
        <span class=\"text\">{display}{}</span>",
        role(hit.role),
        link(asked, hit.system.as_str(), &hit.code),
        escaped(&hit.code),
        escaped(title),
        remark(hit.role, hit.terminated.map(|day| day.to_string())),
    );
    if !in_display {
        let kind =
            schema.and_then(|s| s.schema().kinds.iter().find(|k| *k.id == *hit.kind)).map_or(&*hit.kind, |k| &*k.title);
        let text = marked(&hit.text, &hit.spans);
        let _ = write!(out, "<span class=\"matched\"><span class=\"kind\">{}: </span>{text}</span>", escaped(kind));
    }
    out + "</a>"
}

/// What is known of one code, or what other releases say of it.
pub(super) fn looked(live: &Live, asked: &Asked, code: &str, looked: &Looked) -> String {
    if looked.entries.is_empty() {
        return absent(code, looked);
    }
    looked.entries.iter().map(|one| entry(live, asked, one)).collect::<String>() + &warned(&looked.warnings)
}

fn warned(warnings: &[String]) -> String {
    if warnings.is_empty() {
        return String::new();
    }
    let all: String = warnings.iter().map(|warning| format!("<p>{}</p>", sentence(warning))).collect();
    format!("<div class=\"warnings\">{all}</div>")
}

fn entry(live: &Live, asked: &Asked, entry: &Entry) -> String {
    let system = entry.system.as_str();
    let title = schema_of(live, system).map_or(system, |s| s.schema().title.as_str());
    let mut out = format!(
        "<div class=\"top\"><p class=\"edition\">{} {}{}</p><h1><span class=\"code\">{}</span> {}</h1></div><h2>Wordings</h2><dl>",
        escaped(title),
        escaped(&entry.version),
        remark(entry.role, entry.terminated.map(|day| day.to_string())),
        escaped(&entry.name.code),
        escaped(&entry.name.display),
    );
    for wording in &entry.wordings {
        let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escaped(&wording.title), escaped(&wording.text));
    }
    for (name, value) in &entry.properties {
        let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value));
    }
    out.push_str("</dl>");
    let relative = |name: &Name| {
        let (code, display) = (escaped(&name.code), escaped(&name.display));
        format!("<li><a class=\"code\" href=\"{}\">{code}</a> {display}", link(asked, system, &name.code))
    };
    if entry.parent.is_some() || !entry.children.is_empty() {
        out.push_str("<h2>Family</h2><div class=\"tree\">");
        for name in entry.parent.iter().chain(&entry.children) {
            let _ = write!(out, "<ul>{}</li></ul>", relative(name));
        }
        out.push_str("</div>");
    }
    out
}

/// A code that no release asked has.
fn absent(code: &str, looked: &Looked) -> String {
    let mut told: String = looked.elsewhere.iter().map(|e| format!("<p>{}</p>", sentence(&e.sentence()))).collect();
    if told.is_empty() {
        told = "<p>No release asked has this code.</p>".to_string();
    }
    format!("<div class=\"top\"><h1><span class=\"code\">{}</span></h1></div>{told}", escaped(code))
}

/// What is wrong, in words.
pub(super) fn problem(problem: &Problem) -> String {
    let hint = problem.hint.iter().map(|hint| format!("<p class=\"hint\">{}</p>", sentence(hint)));
    format!("<div class=\"problem\"><p>{}</p>{}</div>", sentence(&problem.detail), hint.collect::<String>())
}

fn schema_of<'l>(live: &'l Live, system: &str) -> Option<&'l Snapshot> {
    live.today().it.snapshots().iter().find(|s| s.system().as_str() == system)
}

/// The address of a code beside the same question.
fn link(asked: &Asked, system: &str, code: &str) -> String {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    pairs.push(("q", &asked.q));
    pairs.extend(asked.system.iter().map(|system| ("system", system.as_str())));
    let flags = [("billable", asked.billable), ("all", asked.all)];
    pairs.extend(flags.into_iter().filter(|(_, on)| *on).map(|(name, _)| (name, "true")));
    pairs.extend([("as_of", asked.as_of.as_str()), ("section", asked.section.as_str())]);
    pairs.retain(|(_, value)| !value.is_empty());
    let query = serde_html_form::to_string(&pairs).unwrap_or_default();
    let mark = if query.is_empty() { "" } else { "?" };
    // Codes are letters, digits, a dot and a hyphen.
    escaped(&format!("/code/{system}/{code}{mark}{query}"))
}

fn remark(role: Role, ended: Option<String>) -> String {
    let role = match role {
        Role::Code => "",
        Role::Header => " <span class=\"tag\">heading, not billable</span>",
        Role::Modifier => " <span class=\"tag\">modifier</span>",
    };
    let ended = ended.map(|day| format!(" <span class=\"tag ended\">ended {day}</span>")).unwrap_or_default();
    format!("{role}{ended}")
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Code => "code",
        Role::Header => "header",
        Role::Modifier => "modifier",
    }
}

/// `text` with `spans`, which are byte ranges in order, marked.
fn marked(text: &str, spans: &[(usize, usize)]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for &(from, to) in spans {
        if let (Some(before), Some(word)) = (text.get(at..from), text.get(from..to)) {
            let _ = write!(out, "{}<mark>{}</mark>", escaped(before), escaped(word));
            at = to;
        }
    }
    out + &escaped(text.get(at..).unwrap_or_default())
}

/// A sentence of ours: what stands in backticks is set apart.
fn sentence(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in text.split('`').enumerate() {
        let part = escaped(part);
        out += &if i % 2 == 1 { format!("<b class=\"said\">{part}</b>") } else { part };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_markup() {
        assert_eq!(marked("a <b> & \"c\"", &[(2, 5)]), "a <mark>&lt;b&gt;</mark> &amp; &quot;c&quot;");
        assert_eq!(marked("é<", &[(1, 2)]), "é&lt;", "a span inside a character is left out");
        assert_eq!(sentence("`<i>` is new"), "<b class=\"said\">&lt;i&gt;</b> is new");
        assert_eq!(fill("{{a}}-{{b}}", &[("a", "{{b}}".to_string()), ("b", "2".to_string())]), "{{b}}-2");
    }

    #[test]
    fn every_place_in_the_shell_is_filled() {
        let names = SHELL.split("{{").skip(1).filter_map(|part| part.split_once("}}")).map(|(name, _)| name);
        let known = [
            "title",
            "body_class",
            "q",
            "systems",
            "billable",
            "all",
            "as_of",
            "answers",
            "detail_label",
            "detail",
            "hide_search",
            "hide_changes",
            "changes",
            "notice",
            "editions",
        ];
        for name in names {
            assert!(known.contains(&name), "{name}");
        }
    }
}
