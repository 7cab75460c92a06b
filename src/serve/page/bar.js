// What can be done with a whole answer: ask why, copy it, save it.

import { copy, count, csv, download, h } from "./dom.js";

/** How many codes there are, and what can be done with all of them. */
export function bar(state, { q, titleOf, toggleWhy }) {
  const n = state.hits.length;
  const done = (button, said) => {
    const before = button.textContent;
    button.textContent = said;
    setTimeout(() => { button.textContent = before; }, 1500);
  };
  const lines = () => state.hits.map((hit) => `${hit.code}\t${hit.display}`).join("\n");
  return h("div", { class: "bar" },
    h("span", { class: "count" }, state.more ? `Best ${n} codes` : count(n, "code")),
    h("button", { type: "button", "aria-pressed": String(state.why), onclick: toggleWhy }, "Why these?"),
    h("button", {
      type: "button",
      onclick: async ({ target }) => done(target, (await copy(lines() + notesOf(state))) ? "Copied" : "Not allowed"),
    }, "Copy list"),
    h("button", { type: "button", onclick: () => download(fileName(q), csv(table(state, titleOf))) }, "Export CSV"));
}

const notesOf = (state) => state.notices.map((notice) => `\n\n${notice}`).join("");
const fileName = (q) => `${(q || "codes").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40)}.csv`;

/** Hits as rows for a spreadsheet, the notices at the end. The server keeps an answer within what its licenses allow. */
function table(state, titleOf) {
  const rows = [["system", "version", "code", "wording", "role", "ended", "matched kind", "matched wording"]];
  for (const hit of state.hits) {
    rows.push([titleOf(hit.system), hit.version, hit.code, hit.display, hit.role, hit.terminated, hit.matched.kind, hit.matched.text]);
  }
  return [...rows, ...state.notices.map((notice) => [notice])];
}
