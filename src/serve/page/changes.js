// What changed between two releases of a system.

import { $, announce, count, csv, day, download, h, sentence } from "./dom.js";
import * as net from "./net.js";
import { redlined } from "./detail.js";
import { compare } from "./words.js";

const PAGE = 40;
const LISTS = [
  ["added", "new codes"], ["deleted", "codes that are gone"], ["revised", "codes with another wording"],
  ["status", "codes that became headings, modifiers, or the reverse"], ["renumbered", "codes whose meaning moved to another code"],
  ["reactivated", "codes that are back"], ["terms", "codes whose further terms differ"], ["other", "codes with other differences"],
];

let comparing = new AbortController();

/** Shows the comparison that `query` names; the newest two releases where it names none. */
export async function showChanges(home, query, go) {
  comparing.abort();
  comparing = new AbortController();
  const { signal } = comparing;
  const place = $("changes");
  $("notice").replaceChildren();
  const several = home.systems.filter((s) => s.releases.length > 1);
  if (!several.length) {
    place.replaceChildren(h("h1", {}, "What changed"), h("p", {}, "Two releases of one code system are needed. Index another one and it can be compared here:"),
      h("pre", { tabindex: "0" }, h("code", {}, "plaincode index ~/Downloads/icd10cm-2025.zip")));
    return;
  }
  const system = several.find((s) => s.system === query.get("system")) ?? several[0];
  const versions = system.releases.map((r) => r.version);
  const active = Math.max(versions.indexOf(system.version), 1);
  const to = versions.includes(query.get("to")) ? query.get("to") : versions[active];
  const from = versions.includes(query.get("from")) ? query.get("from") : versions[Math.max(versions.indexOf(to) - 1, 0)];
  const body = h("div", {}, h("p", { role: "status" }, "Comparing …"));
  place.replaceChildren(h("h1", {}, "What changed"), chooser(several, system, from, to, go), body);
  let found;
  try {
    found = await net.diff({ from: `${system.system}@${from}`, to: `${system.system}@${to}` }, signal);
  } catch (problem) {
    if (problem.name !== "AbortError") {
      body.replaceChildren(h("div", { class: "problem" }, h("p", {}, sentence(problem.message)), problem.hint ? h("p", {}, sentence(problem.hint)) : null));
    }
    return;
  }
  if (signal.aborted) return;
  $("notice").replaceChildren(...found.notices.map((text) => h("span", {}, text)));
  const said = (found.warnings ?? []).map((text) => h("p", {}, sentence(text)));
  body.replaceChildren(...(said.length ? [h("div", { class: "warnings" }, said)] : []), ...report(system, from, to, found));
  announce(`Compared ${system.title} ${from} with ${to}`, 0);
}

function chooser(several, system, from, to, go) {
  const select = (name, label, options, value) => {
    const element = h("select", { id: `changes-${name}`, name }, options.map(([v, text]) => h("option", { value: v }, text)));
    element.value = value;
    return [h("label", { for: `changes-${name}` }, label), element];
  };
  const releases = system.releases.map((r) => [r.version, `${r.version} (${day(r.effective)})`]);
  const form = h("form", { class: "chooser", action: "/changes" },
    select("system", "System ", several.map((s) => [s.system, s.title]), system.system),
    select("from", "from ", releases, from), select("to", "to ", releases, to));
  form.addEventListener("change", ({ target }) => {
    const data = new URLSearchParams(new FormData(form));
    if (target.name === "system") for (const name of ["from", "to"]) data.delete(name);
    go(`/changes?${data}`).then(() => $(target.id)?.focus());
  });
  return form;
}

function report(system, from, to, found) {
  const lists = LISTS.map(([name, about]) => [name, about, found[name] ?? []]).filter(([, , all]) => all.length);
  if (!lists.length) return [h("p", {}, `Nothing differs between ${from} and ${to}.`)];
  const filter = h("input", { type: "search", id: "changes-filter", autocomplete: "off", spellcheck: "false" });
  const sections = lists.map(([name, about, all]) => section(system, name, about, all));
  filter.addEventListener("input", () => sections.forEach((s) => s.narrow(filter.value)));
  return [counts(found.counts),
    h("div", { class: "bar" },
      h("nav", { "aria-label": "Kinds of change" }, lists.map(([name, , all]) => h("a", { href: `#${name}` }, `${name} ${all.length.toLocaleString("en")}`))),
      h("span", {}, h("label", { for: "changes-filter" }, "Only with "), filter, " ", h("button", { type: "button", onclick: () => download(`${system.system}-${from}-${to}.csv`, csv(table(lists, found.notices))) }, "Export CSV"))),
    ...sections.map((s) => s.element)];
}

/** As the publisher counts. */
function counts({ billable, headers, modifiers }) {
  const rows = [["billable codes", billable], ["headings", headers], ["modifiers", modifiers]].filter(([, n]) => n.added + n.deleted + n.revised);
  const cell = (n) => h("td", { class: "number" }, n.toLocaleString("en"));
  return h("table", { class: "counts" },
    h("thead", {}, h("tr", {}, h("td"), ["added", "deleted", "revised"].map((t) => h("th", { scope: "col" }, t)))),
    h("tbody", {}, rows.map(([name, n]) => h("tr", {}, h("th", { scope: "row" }, name), cell(n.added), cell(n.deleted), cell(n.revised)))));
}

/** One kind of change, some at a time, with `narrow(text)` to see only those that have these words. */
function section(system, name, about, all) {
  const list = h("ul", { class: "changed" });
  const heading = h("h2", { id: name }, `${name} ${all.length.toLocaleString("en")} `, h("small", {}, about));
  const more = h("button", { type: "button", onclick: () => draw(PAGE * 5) });
  const element = h("section", { "aria-labelledby": name }, heading, list, more);
  let chosen = all;
  let shown = 0;
  const draw = (n) => {
    list.append(...chosen.slice(shown, shown + n).map((change) => entry(system, change)));
    shown = Math.min(shown + n, chosen.length);
    more.hidden = shown >= chosen.length;
    more.textContent = `Show more of ${count(chosen.length, "code")}`;
  };
  const narrow = (text) => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    chosen = all.filter((change) => words.every((word) => haystack(change).includes(word)));
    shown = 0;
    list.replaceChildren();
    element.hidden = !chosen.length;
    draw(PAGE);
  };
  draw(PAGE);
  return { element, narrow };
}

const haystack = ({ code, canonical, was, is }) => [code, canonical, was?.display, is?.code, is?.display].join(" ").toLowerCase();

function entry(system, change) {
  const { was, is } = change;
  const state = is ?? was;
  const code = is ? h("a", { class: "code", href: `/code/${system.system}/${encodeURIComponent(is.code)}` }, change.code) : h("span", { class: "code" }, change.code);
  return h("li", {}, code, h("div", {}, body(system, change), was && is && was.role !== is.role ? null : state.role === "header" ? h("span", { class: "tag" }, "heading") : null));
}

function body(system, { was, is, changes, source }) {
  if (!was) return h("ins", { class: "whole" }, is.display);
  if (!is) return h("del", { class: "whole" }, was.display);
  if (was.code !== is.code) {
    return [h("p", {}, h("del", { class: "whole" }, was.display)),
      h("p", {}, "→ ", h("a", { class: "code", href: `/code/${system.system}/${encodeURIComponent(is.code)}` }, is.code), ` ${is.display} `, source ? h("small", {}, source) : null)];
  }
  const kind = (what) => system.kinds.find((k) => k.kind === what)?.title ?? what;
  const details = changes.map((d) => h("p", {}, h("span", { class: "kind" }, `${kind(d.what)}: `),
    d.redline ? redlined(d.redline) : d.was && d.is ? redlined(compare(d.was, d.is)) : d.is ? h("ins", {}, d.is) : h("del", {}, d.was)));
  return changes.some((d) => d.redline) ? details : [h("p", {}, is.display), details];
}

function table(lists, notices) {
  const rows = [["change", "code", "was", "is", "now code", "role"]];
  for (const [name, , all] of lists) {
    for (const { code, was, is } of all) rows.push([name, code, was?.display, is?.display, is?.code, (is ?? was).role]);
  }
  return [...rows, ...notices.map((notice) => [notice])];
}
