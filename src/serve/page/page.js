// The page: one box, answers as you type, the address as its state.

import { bar } from "./bar.js";
import { $, announce, copy, count, day, h, marked, sentence } from "./dom.js";
import * as net from "./net.js";
import { clearDetail, showDetail } from "./detail.js";
import { showChanges } from "./changes.js";
import { tray } from "./list.js";
import { fresh, indexed, slashOn } from "./welcome.js";
import { why } from "./why.js";

const FIRST = 20;
const MORE = 40;
const MOST = 240;
/** After so long a rest, further typing is a new entry in the browser's history. */
const REST = 2000;

const form = $("ask");
const box = $("q");

const state = {
  home: { systems: [], sample: false, day: "" },
  hits: [],
  more: false,
  notices: [],
  shown: FIRST,
  active: -1,
  why: false,
  section: "",
  open: null,
  view: "search",
  /** The address that is shown, and the answer under way. */
  at: "",
  answered: Promise.resolve(),
};

let asking = new AbortController();
let completing = new AbortController();
let typedAt = 0;
let retry = 0;

// ---------------------------------------------------------------- the question

/** What the form asks, as the API's parameters. */
function question() {
  const data = new FormData(form);
  const system = data.getAll("system").join(",");
  return {
    q: String(data.get("q") ?? "").trim(),
    system,
    billable: data.has("billable"),
    all: data.has("all"),
    as_of: data.get("as_of"),
    section: state.section,
  };
}

/** The same as an address: of the list, or of the code that is open beside it. */
function address() {
  const asked = question();
  const query = new URLSearchParams();
  if (asked.q) query.set("q", asked.q);
  for (const system of asked.system.split(",").filter(Boolean)) query.append("system", system);
  for (const name of ["billable", "all"]) if (asked[name]) query.set(name, "true");
  for (const name of ["as_of", "section"]) if (asked[name]) query.set(name, asked[name]);
  const path = state.open ? `/code/${state.open.system}/${encodeURIComponent(state.open.code)}` : "/";
  return query.size ? `${path}?${query}` : path;
}

const here = () => location.pathname + location.search;

function remember(push) {
  const url = address();
  if (url !== here()) history[push ? "pushState" : "replaceState"](null, "", url);
  state.at = here();
}

/** Puts what an address says into the form and shows it. */
async function follow() {
  state.at = here();
  const query = new URLSearchParams(location.search);
  if (location.pathname === "/changes") {
    show("changes");
    document.title = "What changed · plaincode";
    return showChanges(state.home, query, go);
  }
  show("search");
  box.value = query.get("q") ?? "";
  const systems = query.getAll("system").flatMap((names) => names.split(","));
  for (const chip of form.querySelectorAll("input[name=system]")) chip.checked = systems.includes(chip.value);
  for (const name of ["billable", "all"]) form.elements[name].checked = query.has(name);
  $("date").value = query.get("as_of") ?? "";
  state.section = query.get("section") ?? "";
  const parts = location.pathname.match(/^\/code\/([^/]+)\/([^/]+)$/);
  state.open = parts ? { system: decodeURIComponent(parts[1]), code: decodeURIComponent(parts[2]) } : null;
  state.shown = FIRST;
  await ask();
  if (state.open) opened(state.open, false);
  else closed();
}

function show(view) {
  state.view = view;
  $("changes").hidden = view !== "changes";
  $("answers").hidden = $("detail").hidden = view === "changes";
  document.body.classList.toggle("comparing", view === "changes");
  $("to-changes").toggleAttribute("aria-current", view === "changes");
  if (view === "changes") form.querySelector(".filters").setAttribute("hidden", "");
  else form.querySelector(".filters").removeAttribute("hidden");
}

/** Goes to an address of this page. */
export function go(url) {
  if (url !== here()) history.pushState(null, "", url);
  scrollTo(0, 0);
  return follow();
}

// ---------------------------------------------------------------- the answer

function ask() {
  state.answered = fetchAnswer();
  return state.answered;
}

async function fetchAnswer() {
  asking.abort();
  completing.abort();
  asking = new AbortController();
  clearTimeout(retry);
  const asked = question();
  if (!state.open) document.title = titled(asked.q);
  state.active = -1;
  if (!asked.q) {
    state.hits = [];
    return welcome();
  }
  const started = performance.now();
  const wanted = { ...asked, limit: state.shown + 1, explain: state.why, prefix: begun(box.value) };
  let found;
  try {
    found = await net.search(wanted, asking.signal);
  } catch (problem) {
    if (problem.name === "AbortError") return;
    return failed(problem);
  }
  state.more = found.hits.length > state.shown;
  state.hits = found.hits.slice(0, state.shown);
  state.notices = found.notices;
  answer(asked, found);
  requestAnimationFrame(() => performance.measure("plaincode:answer", { start: started, end: performance.now() }));
  announce(spoken(asked));
}

const titled = (q) => (q ? `${q} · plaincode` : "plaincode");

/** Whether the last word may still be going on. A code is not completed. */
const begun = (text) => /\p{L}{3,}$/u.test(text);

function spoken(asked) {
  if (!state.hits.length) return `Nothing found for ${asked.q}`;
  const first = state.hits[0];
  const found = state.more ? `More than ${state.hits.length} codes` : count(state.hits.length, "code");
  return `${found}. First: ${first.code}, ${first.display}`;
}

function answer(asked, found) {
  const place = $("answers");
  const list = h("ul", { id: "hits", role: "listbox", "aria-label": "Codes found" }, state.hits.map(option));
  place.replaceChildren(...[
    h("h1", { class: "hidden" }, `Codes for ${asked.q}`),
    sampleBanner(),
    h("div", { id: "words" }),
    warnings(asked, found.warnings),
    sections(),
    state.hits.length ? bar(state, { q: asked.q, titleOf, toggleWhy }) : nothing(asked),
    state.hits.length ? list : null,
    state.more && state.shown < MOST ? h("button", { class: "more", type: "button", onclick: more }, "Show more") : null,
    tray(),
  ].filter(Boolean));
  box.setAttribute("aria-expanded", String(state.hits.length > 0));
  if (state.hits.length) box.setAttribute("aria-controls", "hits");
  else box.removeAttribute("aria-controls");
  box.removeAttribute("aria-activedescendant");
  notices(found.notices);
  editions(asked);
  markOpen();
  complete(asked);
}

function titleOf(system) {
  return state.home.systems.find((s) => s.system === system)?.title ?? system;
}

/** A kind's name for people. */
export function kindOf(system, kind) {
  const known = state.home.systems.find((s) => s.system === system)?.kinds;
  return known?.find((k) => k.kind === kind)?.title ?? kind;
}

function option(hit, i) {
  const inDisplay = hit.display.startsWith(hit.matched.text);
  const item = h("li", { id: `hit-${i}`, role: "option", "aria-selected": "false", class: `hit is-${hit.role}` },
    h("span", { class: "id" }, h("span", { class: "code" }, hit.code), " ", h("span", { class: "system" }, titleOf(hit.system))),
    h("span", { class: "text" }, inDisplay ? marked(hit.display, hit.matched.spans) : hit.display, remark(hit)),
    inDisplay ? null : h("span", { class: "matched" },
      h("span", { class: "kind" }, `${kindOf(hit.system, hit.matched.kind)}: `), marked(hit.matched.text, hit.matched.spans)),
    state.why ? h("span", { class: "because" }, why(hit)) : null);
  item.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey) window.open(hrefOf(hit), "_blank");
    else opened(hit, true);
  });
  return item;
}

/** What a person must know before using the code. */
export function remark(hit) {
  const parts = [];
  if (hit.role === "header") parts.push(" ", h("span", { class: "tag" }, "heading, not billable"));
  if (hit.role === "modifier") parts.push(" ", h("span", { class: "tag" }, "modifier"));
  if (hit.terminated) parts.push(" ", h("span", { class: "tag ended" }, `ended ${day(hit.terminated)}`));
  return parts;
}

function hrefOf(hit) {
  const query = new URLSearchParams(location.search);
  return `/code/${hit.system}/${encodeURIComponent(hit.code)}${query.size ? `?${query}` : ""}`;
}

function toggleWhy() {
  state.why = !state.why;
  ask().then(() => $("answers").querySelector(".bar [aria-pressed]")?.focus());
}

function more() {
  const from = state.hits.length;
  state.shown = Math.min(state.shown + MORE, MOST);
  ask().then(() => {
    box.focus();
    activate(from, false);
  });
}

/** The sections of the answers, to narrow by; none where the releases have none. */
function sections() {
  const all = new Map();
  for (const { section } of state.hits) if (section) all.set(section, (all.get(section) ?? 0) + 1);
  if (state.section && !all.has(state.section)) all.set(state.section, 0);
  if (all.size < 2 && !state.section) return null;
  const sorted = [...all].sort((a, b) => b[1] - a[1]).slice(0, 8);
  const chip = ([name, n]) => h("button", {
    type: "button", class: "chip", "aria-pressed": String(state.section === name), title: name,
    onclick: () => {
      state.section = state.section === name ? "" : name;
      state.shown = FIRST;
      remember(true);
      ask().then(() => { for (const b of $("answers").querySelectorAll(".sections button")) if (b.title === name) b.focus(); });
    },
  }, h("span", {}, short(name)), n ? h("small", {}, ` ${n}`) : null);
  return h("div", { class: "sections", role: "group", "aria-label": "Sections" }, sorted.map(chip));
}

/** A section's name without its number and range of codes. */
const short = (section) => section.replace(/^\d+\s+/, "").replace(/\s*\([^()]*\)$/, "");

function warnings(asked, said) {
  const all = said.map((text) => h("p", {}, sentence(capital(text))));
  for (const text of withoutRelease(asked)) all.push(h("p", {}, text));
  return all.length ? h("div", { class: "warnings" }, all) : null;
}

/** Systems that had no release in force on the date of service. */
function withoutRelease({ as_of: date, system }) {
  if (!date || state.home.sample) return [];
  const asked = (s) => !system || system.split(",").includes(s.system);
  const none = state.home.systems.filter((s) => asked(s) && s.releases.length && s.releases.every((r) => r.effective > date));
  return none.map((s) => `No release of ${s.title} here was in force on ${day(date)}; the first begins ${day(s.releases[0].effective)}.`);
}

function nothing(asked) {
  const wider = [];
  if (asked.system) wider.push(["All systems", () => { for (const chip of form.querySelectorAll("input[name=system]")) chip.checked = false; }]);
  if (asked.billable) wider.push(["Headings too", () => { form.elements.billable.checked = false; }]);
  if (asked.section) wider.push(["All sections", () => { state.section = ""; }]);
  if (asked.as_of) wider.push(["Today’s releases", () => { $("date").value = ""; }]);
  if (!asked.all) wider.push(["Ended codes too", () => { form.elements.all.checked = true; }]);
  const button = ([name, act]) => h("button", {
    type: "button", onclick: () => { act(); remember(true); ask().then(() => box.focus()); },
  }, name);
  return h("div", { class: "nothing" },
    h("h2", {}, "Nothing found for ", h("q", {}, asked.q)),
    h("p", {}, "Fewer or plainer words often find more; a code can be typed in any spelling."),
    wider.length ? h("p", { class: "wider" }, "Look wider: ", wider.map(button)) : null);
}

function failed(problem) {
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
  state.hits = [];
  const token = problem.status === 401 || problem.status === 403 ? tokenForm() : null;
  $("answers").replaceChildren(h("h1", { class: "hidden" }, "No answer"), h("div", { class: "problem" },
    h("p", {}, sentence(capital(problem.message))), problem.hint ? h("p", { class: "hint" }, sentence(problem.hint)) : null, token));
  announce(problem.message, 100);
  if (problem.status === 0) retry = setTimeout(ask, 2000);
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function tokenForm() {
  const input = h("input", { id: "token", type: "password", autocomplete: "off", required: true });
  const submit = (event) => {
    event.preventDefault();
    net.setToken(input.value);
    start();
  };
  return h("form", { class: "token", onsubmit: submit }, h("label", { for: "token" }, "Access token "), input, h("button", {}, "Use it"));
}

// ---------------------------------------------------------------- words to go on with

async function complete(asked) {
  completing = new AbortController();
  const { signal } = completing;
  await new Promise((resolve) => setTimeout(resolve, 120));
  if (signal.aborted) return;
  const { system, as_of } = asked;
  const found = await net.suggest({ q: box.value, system, as_of, limit: 6 }, signal).catch(() => null);
  const place = $("words");
  if (!found || !place || signal.aborted) return;
  const typed = box.value.trim().split(/\s+/).at(-1)?.toLowerCase();
  const word = (shown, value) => h("button", { type: "button", onclick: () => { box.value = value; box.focus(); onTyped(); } }, shown);
  const on = found.completions.filter((c) => c.word !== typed).map((c) => word(c.word, c.text));
  const also = found.related.map((r) => word(r.word, `${box.value.trim()} ${r.word}`));
  place.replaceChildren(...[
    on.length ? h("span", {}, "Go on: ", on) : null,
    also.length ? h("span", {}, "Also called: ", also) : null,
  ].filter(Boolean));
}

// ---------------------------------------------------------------- before anything is asked

function sampleBanner() {
  return state.home.sample
    ? h("p", { class: "invented" }, h("b", {}, "Invented codes. "), "Nothing is indexed yet, so a built-in sample answers. None of it is real. ",
      h("a", { href: "/", onclick: (event) => { event.preventDefault(); go("/"); } }, "How to index a release"))
    : null;
}

function welcome() {
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-controls");
  box.removeAttribute("aria-activedescendant");
  notices(state.home.systems.map((s) => s.notice).filter(Boolean));
  editions(question());
  announce("", 0);
  $("answers").replaceChildren(...[state.home.sample ? fresh(state.home, example) : indexed(state.home), tray()].filter(Boolean));
}

const example = (text) => h("a", {
  href: `/?q=${encodeURIComponent(text)}`,
  onclick: (event) => {
    event.preventDefault();
    box.value = text;
    remember(true);
    box.focus();
    ask();
  },
}, text);

function notices(all) {
  $("notice").replaceChildren(...[...new Set(all)].map((text) => h("span", {}, text)));
}

/** Which releases answer. */
function editions({ as_of: date, system }) {
  const asked = (s) => !system || system.split(",").includes(s.system);
  const of = (s) => (date && !state.home.sample ? s.releases.filter((r) => r.effective <= date).at(-1)?.version : s.version);
  const all = state.home.systems.filter(asked).map((s) => [s.title, of(s)]).filter(([, version]) => version);
  $("editions").textContent = state.home.sample ? "Answered by the built-in sample of invented codes."
    : all.length ? `Answered by ${all.map((pair) => pair.join(" ")).join(", ")}${date ? `, as of ${day(date)}` : ""}.` : "";
}

// ---------------------------------------------------------------- choosing and opening

function activate(i, preview = true) {
  const options = $("hits")?.children ?? [];
  options[state.active]?.setAttribute("aria-selected", "false");
  state.active = i;
  const option = options[i];
  if (!option) {
    box.removeAttribute("aria-activedescendant");
    return;
  }
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  box.setAttribute("aria-activedescendant", option.id);
  if (preview && matchMedia("(min-width: 62rem)").matches) {
    clearTimeout(activate.later);
    activate.later = setTimeout(() => opened(state.hits[i], false, true), 60);
  }
}

/** Shows a code. A preview leaves focus and history as they are. */
function opened({ system, code }, push, preview = false) {
  clearTimeout(activate.later);
  state.open = { system, code };
  document.body.classList.add("opened");
  document.title = `${code} · plaincode`;
  remember(push);
  markOpen();
  if (push && !preview && !matchMedia("(min-width: 62rem)").matches) scrollTo(0, 0);
  const hit = state.hits.find((one) => one.system === system && one.code === code);
  const { q, as_of } = question();
  return showDetail({ home: state.home, system, code, hit, q, as_of, close, go, titleOf, kindOf, remark, hrefOf, notices: addNotices }).then(() => {
    if (push && !preview) $("detail").querySelector("h1")?.focus();
  });
}

function addNotices(all) {
  notices([...state.notices, ...all]);
}

function markOpen() {
  for (const [i, hit] of state.hits.entries()) {
    const open = state.open && hit.system === state.open.system && hit.code === state.open.code;
    $(`hit-${i}`)?.classList.toggle("is-open", Boolean(open));
  }
}

function closed() {
  state.open = null;
  document.body.classList.remove("opened");
  clearDetail();
  markOpen();
}

function close() {
  closed();
  document.title = titled(question().q);
  remember(true);
  box.focus();
}

// ---------------------------------------------------------------- what people do

function onTyped() {
  const now = performance.now();
  const rested = now - typedAt > REST;
  typedAt = now;
  state.shown = FIRST;
  state.section = "";
  if (state.open) closed();
  remember(rested);
  if (state.view !== "search") {
    show("search");
  }
  ask();
}

box.setAttribute("role", "combobox");
box.setAttribute("aria-autocomplete", "list");
box.setAttribute("aria-expanded", "false");
box.setAttribute("aria-haspopup", "listbox");
box.addEventListener("input", onTyped);
form.addEventListener("change", (event) => {
  if (event.target === box) return;
  if (event.target.id === "date" && !event.target.validity.valid) return;
  state.shown = FIRST;
  remember(true);
  ask().then(() => { if (state.open) opened(state.open, false); });
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (state.view !== "search") return go(address());
  // Whoever types faster than the server answers means the answer to what was typed.
  state.answered.then(() => {
    const hit = state.hits[Math.max(state.active, 0)];
    if (hit) opened(hit, true);
  });
});

box.addEventListener("keydown", async (event) => {
  const last = state.hits.length - 1;
  const to = { ArrowDown: state.active + 1, ArrowUp: state.active - 1, PageDown: state.active + 8, PageUp: state.active - 8 }[event.key];
  if (to !== undefined && last >= 0 && !event.altKey) {
    event.preventDefault();
    activate(event.key === "ArrowUp" && state.active <= 0 ? -1 : Math.max(0, Math.min(to, last)));
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    const hit = state.hits[Math.max(state.active, 0)];
    if (hit && (await copy(hit.code))) announce(`Copied ${hit.code}`, 0);
  } else if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    if (state.open || state.active >= 0) {
      activate(-1);
      if (state.open) close();
    } else if (box.value) {
      box.value = "";
      onTyped();
    }
  }
});

document.addEventListener("keydown", (event) => {
  const writing = event.target.matches?.("input:not([type=checkbox]), textarea, select");
  if (event.key === "/" && !writing && slashOn() && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape" && !writing && state.view === "search") {
    if (state.open) close();
    else box.focus();
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/']");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  go(link.getAttribute("href")).then(() => {
    if (link.closest("#detail")) $("detail").querySelector("h1")?.focus();
  });
});
// A fragment within what is shown is the browser's affair.
window.addEventListener("popstate", () => { if (here() !== state.at) follow(); });

async function start() {
  try {
    state.home = await net.systems();
  } catch (problem) {
    failed(problem);
    if (problem.status === 0) retry = setTimeout(start, 2000);
    return;
  }
  await follow();
  if (location.pathname === "/" && !matchMedia("(pointer: coarse)").matches) box.focus();
  document.documentElement.dataset.ready = "true";
}

start();
