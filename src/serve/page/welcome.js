// What the page says before anything is asked.

import { count, day, h } from "./dom.js";

const command = (text) => h("pre", { tabindex: "0" }, h("code", {}, text));
/** How to index a release, and that what answers until then is invented. `example(text)` makes a link that asks it. */
export function fresh(home, example) {
  const [sample] = home.systems;
  return h("div", { class: "welcome" },
    h("h1", {}, "No release is indexed yet"),
    h("p", {}, "plaincode ships no code system. Download a release from its publisher and name the folder or zip, as it is:"),
    command("plaincode index ~/Downloads/icd10cm-2026.zip"),
    h("dl", {},
      h("dt", {}, "ICD-10-CM"), h("dd", {}, "CDC/NCHS, free: the order file, with the tabular XML beside it for more wordings"),
      h("dt", {}, "ICD-10-PCS"), h("dd", {}, "CMS, free: the order file"),
      h("dt", {}, "HCPCS Level II"), h("dd", {}, "CMS, free: the alpha-numeric file, text or workbook"),
      h("dt", {}, "CPT"), h("dd", {}, "American Medical Association, under a license of your own")),
    h("p", {}, "This page answers from it as soon as it is indexed; nothing needs to be restarted."),
    h("p", { class: "invented" }, h("b", {}, "Until then: "),
      `a built-in sample of ${sample ? count(sample.concepts, "invented code") : "invented codes"}, to try how it works. They are not real codes: never bill or chart with them. `,
      "Try ", example("broken wrist"), ", ", example("flu shot"), " or ", example("keyhole knee"), "."));
}

/** What answers, and how to ask it. */
export function indexed(home) {
  const row = (s) => h("tr", {},
    h("th", { scope: "row" }, s.title), h("td", {}, s.version), h("td", {}, s.effective ? day(s.effective) : ""),
    h("td", { class: "number" }, s.billable.toLocaleString("en")), h("td", { class: "number" }, String(s.releases.length)));
  return h("div", { class: "welcome" },
    h("h1", {}, "Find a code in plain words"),
    h("p", {}, "Everyday or medical words, abbreviations, or a code in any spelling."),
    h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "What answers" }, h("table", {},
      h("thead", {}, h("tr", {}, ["System", "Release", "Since", "Codes", "Releases here"].map((t) => h("th", { scope: "col" }, t)))),
      h("tbody", {}, home.systems.map(row)))),
    h("h2", {}, "Exact forms"),
    h("dl", { class: "forms" },
      [["\"total knee\"", "these words in this order"], ["knee -revision", "not this word"], ["code:J0*", "only codes that begin so"],
        ["J0100-J0200", "a range of codes"], ["kind:inclusion", "only wordings of this kind"]]
        .map(([form, meaning]) => [h("dt", {}, h("code", {}, form)), h("dd", {}, meaning)])),
    keys());
}

function keys() {
  const slash = h("input", { type: "checkbox", id: "slash" });
  slash.checked = slashOn();
  slash.addEventListener("change", () => localStorage.setItem("plaincode.slash", slash.checked ? "on" : "off"));
  const key = (name) => h("kbd", {}, name);
  return [h("h2", {}, "Keys"),
    h("p", { class: "keys" }, key("↑"), " ", key("↓"), " choose  ", key("Enter"), " open  ", key("Ctrl"), " ", key("Enter"), " copy the code  ",
      key("Esc"), " back  ", h("label", {}, slash, " ", key("/"), " to the search box"))];
}

/** Whether a slash leads to the search box: a key without a modifier can be in the way of those who speak to their machine. */
export const slashOn = () => localStorage.getItem("plaincode.slash") !== "off";
