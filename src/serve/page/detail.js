// One code: every wording, its family, its history over the releases, and the codes nearest to it.

import { $, announce, copy, day, h, sentence } from "./dom.js";
import * as list from "./list.js";
import * as net from "./net.js";
import { compare, differing } from "./words.js";
import { wholly } from "./why.js";

/** So many of a long row of relatives are shown at first. */
const SHOWN = 12;
const GENERATIONS = 8;
const NEAR = 5;

let showing = new AbortController();

export function clearDetail() {
  showing.abort();
  $("detail").replaceChildren();
  $("detail").setAttribute("aria-label", "Code");
}

/** Shows a code; what takes longer follows in its place. */
export async function showDetail(page) {
  showing.abort();
  showing = new AbortController();
  const { signal } = showing;
  const { system, code, as_of } = page;
  const place = $("detail");
  place.setAttribute("aria-label", `Code ${code}`);
  let found;
  try {
    found = await net.lookup(system, code, { as_of }, signal);
  } catch (problem) {
    if (problem.name !== "AbortError") place.replaceChildren(top(page, null), trouble(problem));
    return;
  }
  if (signal.aborted) return;
  place.scrollTop = 0;
  const { concept } = found;
  if (!concept) {
    place.replaceChildren(top(page, null), absent(page, found));
    return;
  }
  page.notices(found.notices);
  const later = { family: h("div"), history: h("div"), near: h("div") };
  const said = found.warnings?.length ? h("div", { class: "warnings" }, found.warnings.map((text) => h("p", {}, sentence(text)))) : "";
  place.replaceChildren(top(page, concept, found.notices), said, wordings(page, concept), facts(page, concept), reason(page),
    later.family, later.history, later.near);
  const fill = async (slot, made) => {
    const section = await made.catch((problem) => (problem.name === "AbortError" ? null : trouble(problem)));
    if (!signal.aborted) slot.replaceChildren(...[section].filter(Boolean));
  };
  fill(later.family, family(page, concept, signal));
  fill(later.history, history(page, concept, signal));
  fill(later.near, near(page, concept, signal));
}

const trouble = (problem) => h("div", { class: "problem" }, h("p", {}, sentence(problem.message)),
  problem.hint ? h("p", { class: "hint" }, sentence(problem.hint)) : null);

function top(page, concept, notices = []) {
  const back = h("button", { type: "button", class: "back", onclick: page.close }, "Close");
  if (!concept) return h("div", { class: "top" }, h("h1", { tabindex: "-1" }, h("span", { class: "code" }, page.code)), h("div", { class: "acts" }, back));
  const entry = { system: concept.system, title: page.titleOf(concept.system), version: concept.version, code: concept.code, display: concept.display, notices };
  const done = async (button, text, said) => {
    const copied = await copy(text);
    announce(copied ? said : "Copying is not allowed", 0);
    const before = button.textContent;
    button.textContent = copied ? "Copied" : "Not allowed";
    setTimeout(() => { button.textContent = before; }, 1500);
  };
  const mine = () => (list.holds(entry) ? "In your list" : "Add to list");
  return h("div", { class: "top" },
    h("p", { class: "edition" }, `${entry.title} ${concept.version}`, page.remark(concept),
      concept.role === "code" && !concept.terminated ? [" ", h("span", { class: "tag good" }, "can be reported")] : null),
    h("h1", { tabindex: "-1" }, h("span", { class: "code" }, concept.code), " ", concept.display),
    h("div", { class: "acts" },
      h("button", { type: "button", class: "first", onclick: ({ target }) => done(target, concept.code, `Copied ${concept.code}`) }, "Copy code"),
      h("button", {
        type: "button",
        onclick: ({ target }) => done(target, [`${concept.code}\t${concept.display}`, ...notices].join("\n"), "Copied code and wording"),
      }, "Copy with wording"),
      h("button", {
        type: "button", "aria-pressed": String(list.holds(entry)),
        onclick: ({ target }) => {
          target.setAttribute("aria-pressed", String(list.toggle(entry)));
          target.textContent = mine();
        },
      }, mine()),
      back));
}

/** Another release has it, or none. */
function absent(page, found) {
  const told = (found.elsewhere ?? []).map((e) => h("div", {},
    h("p", {}, e.gone ? `Deleted on ${day(e.day)}. Until release ${e.version} it meant:` : `Comes into force on ${day(e.day)} with release ${e.version}:`),
    h("p", { class: "was" }, e.display),
    e.successors.length ? h("p", {}, "Now: ", e.successors.map((s) => [link(page, e.system, s.code), ` ${s.display} (${s.source}) `])) : null));
  return h("div", { class: "absent" }, told.length ? told : h("p", {}, `No release asked has ${page.titleOf(page.system)} ${page.code}.`));
}

function wordings(page, concept) {
  const byKind = new Map();
  for (const { kind, text } of concept.descriptors) byKind.set(kind, [...(byKind.get(kind) ?? []), text]);
  const seen = new Set([concept.display]);
  const rows = [...byKind].map(([kind, texts]) => [h("dt", {}, page.kindOf(concept.system, kind)),
    texts.map((text) => {
      const again = kind !== "long" && seen.has(text) && texts.length === 1;
      seen.add(text);
      return h("dd", again ? { class: "again" } : {}, again ? "the same" : text);
    })]);
  return h("section", { "aria-labelledby": "wordings" }, h("h2", { id: "wordings" }, "Wordings"), h("dl", {}, rows));
}

function facts(page, concept) {
  const rows = [["added", concept.added && day(concept.added)], ["in force since", concept.effective && day(concept.effective)],
    ["ended", concept.terminated && day(concept.terminated)]].filter(([, value]) => value);
  for (const { name, value } of concept.properties) {
    rows.push([name === "see" ? "see also" : name.replaceAll("_", " "), name === "see" ? link(page, concept.system, value) : value]);
  }
  if (!rows.length) return "";
  return h("section", { "aria-labelledby": "facts" }, h("h2", { id: "facts" }, "Status"),
    h("dl", {}, rows.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])));
}

/** Why it was found, when somebody wants to know. */
function reason(page) {
  if (!page.hit || !page.q) return "";
  const body = h("div");
  const open = async ({ target }) => {
    if (!target.open || body.firstChild) return;
    const parameters = new URLSearchParams(location.search);
    const asked = Object.fromEntries(["billable", "all", "as_of", "section"].map((name) => [name, parameters.get(name)]));
    try {
      const found = await net.search({ ...asked, q: page.q, system: page.hit.system, limit: 240, explain: true });
      const hit = found.hits.find((one) => one.code === page.hit.code);
      const explained = page.hit.explain ? page.hit : hit;
      body.replaceChildren(...(explained ? wholly(explained) : [h("p", {}, "It was found while the last word was still being typed.")]).filter(Boolean));
    } catch (problem) {
      body.replaceChildren(trouble(problem));
    }
  };
  return h("details", { class: "reason", ontoggle: open }, h("summary", {}, "Why was it found?"), body);
}

const link = (page, system, code) => h("a", { href: page.hrefOf({ system, code }), class: "code" }, code);

// ---------------------------------------------------------------- family

async function family(page, concept, signal) {
  const { as_of } = page;
  const up = [];
  for (let at = concept; at.parent && up.length < GENERATIONS;) {
    const { concept: parent } = await net.lookup(concept.system, at.parent.code, { as_of }, signal);
    if (!parent) break;
    up.unshift(parent);
    at = parent;
  }
  if (!up.length && !concept.children.length) return neighbors(page, concept, signal);
  const siblings = up.length ? up.at(-1).children : [{ code: concept.code, display: concept.display }];
  const own = h("li", { "aria-current": "true" }, h("span", { class: "code" }, concept.code), " ", concept.display,
    concept.children.length ? row(page, concept.system, concept.children, null, null) : null);
  let tree = row(page, concept.system, siblings, concept.code, own);
  for (const above of up.toReversed()) {
    tree = h("ul", {}, h("li", {}, link(page, concept.system, above.code), " ", above.display, tree));
  }
  return h("section", { "aria-labelledby": "family" }, h("h2", { id: "family" }, "Family"), h("div", { class: "tree" }, tree));
}

/** Relatives in code order, those around the middle one first when there are many. */
function row(page, system, all, current, own) {
  const item = ({ code, display }) => (code === current ? own : h("li", {}, link(page, system, code), " ", display));
  const at = Math.max(all.findIndex((one) => one.code === current), 0);
  const from = all.length > SHOWN ? Math.min(Math.max(at - SHOWN / 2, 0), all.length - SHOWN) : 0;
  const few = all.slice(from, from + SHOWN);
  const rest = all.length - few.length;
  const ul = h("ul", {}, few.map(item));
  if (rest) {
    const whole = h("button", { type: "button", onclick: () => {
      ul.replaceChildren(...all.map(item));
      ul.querySelector("a")?.focus();
    } }, `Show all ${all.length.toLocaleString("en")}`);
    ul.append(h("li", { class: "rest" }, whole));
  }
  return ul;
}

/** Where a system has no headings: the codes that begin alike. */
async function neighbors(page, concept, signal) {
  const start = concept.canonical.slice(0, -1);
  const parameters = { q: `code:${start}*`, system: concept.system, limit: 40, as_of: page.as_of };
  const { hits } = await net.search(parameters, signal);
  if (hits.length < 2) return null;
  const own = h("li", { "aria-current": "true" }, h("span", { class: "code" }, concept.code), " ", concept.display);
  return h("section", { "aria-labelledby": "family" }, h("h2", { id: "family" }, "Codes beside it"),
    h("div", { class: "tree" }, row(page, concept.system, hits, concept.code, own)));
}

// ---------------------------------------------------------------- history

async function history(page, concept, signal) {
  const releases = page.home.systems.find((s) => s.system === concept.system)?.releases ?? [];
  if (releases.length < 2) return null;
  const { concepts } = await net.lookup(concept.system, concept.code, { all_releases: true }, signal);
  const of = (version) => concepts?.find((one) => one.version === version) ?? null;
  let before;
  const items = releases.map(({ version, effective, state }) => {
    const now = of(version);
    const said = event(page, before, now);
    before = now;
    return h("li", state === "active" ? { class: "active" } : {}, h("h3", {}, `Release ${version}`),
      h("small", {}, ` ${state === "future" ? "from" : "since"} ${day(effective)}${state === "active" ? ", answers today" : ""}`), said);
  });
  return h("section", { "aria-labelledby": "history" }, h("h2", { id: "history" }, "History"), h("ol", { class: "history" }, items));
}

/** What a release did to a code: `undefined` before it is the oldest release here. */
function event(page, was, now) {
  if (!now) return h("p", {}, was ? "deleted" : "not there");
  if (was === undefined) return h("p", {}, "there, as the oldest release here");
  if (was === null) return h("p", {}, "added");
  const changes = [];
  if (was.role !== now.role) changes.push(h("p", {}, `was a ${was.role === "header" ? "heading" : was.role}, now a ${now.role === "header" ? "heading" : now.role}`));
  if (was.terminated !== now.terminated && now.terminated) changes.push(h("p", {}, `ends ${day(now.terminated)}`));
  const kinds = new Set([...was.descriptors, ...now.descriptors].map((d) => d.kind));
  for (const kind of kinds) {
    const texts = (concept) => concept.descriptors.filter((d) => d.kind === kind).map((d) => d.text);
    const gone = texts(was).filter((text) => !texts(now).includes(text));
    const came = texts(now).filter((text) => !texts(was).includes(text));
    const title = h("span", { class: "kind" }, `${page.kindOf(now.system, kind)}: `);
    if (gone.length === 1 && came.length === 1) changes.push(h("p", {}, title, redlined(compare(gone[0], came[0]))));
    else {
      for (const text of gone) changes.push(h("p", {}, title.cloneNode(true), h("del", {}, text)));
      for (const text of came) changes.push(h("p", {}, title.cloneNode(true), h("ins", {}, text)));
    }
  }
  return changes.length ? changes : h("p", { class: "same" }, "unchanged");
}

/** Pieces of a comparison as text with deletions and insertions. */
export function redlined(pieces) {
  return pieces.map(([kind, text]) => (kind === "same" ? text : h(kind === "gone" ? "del" : "ins", {}, text)));
}

// ---------------------------------------------------------------- near codes

/** Codes of the same system whose wordings are nearest, each beside this one with the differing words marked. */
async function near(page, concept, signal) {
  const q = concept.display.replace(/["-]|\b\w+:/g, " ").slice(0, 200);
  const [{ hits }, parent] = await Promise.all([
    net.search({ q, system: concept.system, limit: NEAR + 4, as_of: page.as_of }, signal),
    concept.parent ? net.lookup(concept.system, concept.parent.code, { as_of: page.as_of }, signal) : null,
  ]);
  const all = new Map([...hits, ...(parent?.concept?.children ?? [])].map((one) => [one.code, one]));
  const others = [...all.values()].filter((one) => one.code !== concept.code && one.display !== concept.display).slice(0, NEAR);
  if (!others.length) return null;
  const mark = (text) => [text.match(/^\s*/)[0], h("b", { class: "differs" }, text.trim()), text.match(/\s*$/)[0]];
  const side = (one, other) => differing(one, other).map(([differs, text]) => (differs && text.trim() ? mark(text) : text));
  const line = (other) => h("tr", {},
    h("td", {}, h("span", { class: "code" }, concept.code), h("span", {}, side(concept.display, other.display))),
    h("td", {}, link(page, concept.system, other.code), h("span", {}, side(other.display, concept.display), page.remark(other))));
  return h("section", { "aria-labelledby": "near" }, h("h2", { id: "near" }, "Near codes, side by side"),
    h("table", { class: "near" },
      h("thead", { class: "hidden" }, h("tr", {}, h("th", { scope: "col" }, "This code"), h("th", { scope: "col" }, "Near code"))),
      h("tbody", {}, others.map(line))));
}
