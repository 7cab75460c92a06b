// A list of codes of one's own, kept while the tab is open.

import { announce, copy, count, csv, download, h } from "./dom.js";

const KEY = "plaincode.list";
const read = () => JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
const is = (a) => (b) => a.system === b.system && a.code === b.code;

let drawn = null;

function write(all) {
  sessionStorage.setItem(KEY, JSON.stringify(all));
  const before = drawn;
  before?.replaceWith(tray());
}

export const holds = (entry) => read().some(is(entry));

/** Adds `{system, title, version, code, display, notices}`, or takes it out; says which. */
export function toggle(entry) {
  const all = read();
  const held = all.some(is(entry));
  write(held ? all.filter((other) => !is(entry)(other)) : [...all, entry]);
  announce(held ? `${entry.code} taken from your list` : `${entry.code} added to your list`, 0);
  return !held;
}

const noticesOf = (all) => [...new Set(all.flatMap((entry) => entry.notices))];

/** The list with what can be done with it; an empty place where there is nothing in it. */
export function tray() {
  const all = read();
  const lines = () => [...all.map((e) => `${e.code}\t${e.display}`), ...noticesOf(all).map((n) => `\n${n}`)].join("\n");
  const table = () => [["system", "version", "code", "wording"], ...all.map((e) => [e.title, e.version, e.code, e.display]),
    ...noticesOf(all).map((n) => [n])];
  const entry = (e) => h("li", {}, h("a", { href: `/code/${e.system}/${encodeURIComponent(e.code)}`, title: e.display }, e.code),
    h("button", { type: "button", "aria-label": `Take ${e.code} out`, onclick: () => toggle(e) }, "×"));
  drawn = h("section", { class: "tray", "aria-label": "Your list", hidden: !all.length },
    h("span", { class: "count" }, `Your list: ${count(all.length, "code")}`),
    h("ul", {}, all.map(entry)),
    h("button", { type: "button", onclick: async () => announce((await copy(lines())) ? "List copied" : "Copying is not allowed", 0) }, "Copy"),
    h("button", { type: "button", onclick: () => download("codes.csv", csv(table())) }, "CSV"),
    h("button", { type: "button", onclick: () => write([]) }, "Clear"));
  return drawn;
}
