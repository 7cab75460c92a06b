// Elements, marked text, clipboard and files. Text only ever enters the page as text nodes.

/** An element: `h("a", { href, class, onclick }, "text", otherElement)`. Empty children are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((c) => c !== undefined && c !== null && c !== false && c !== ""));
  return element;
}

export const $ = (id) => document.getElementById(id);

/** `text` with `spans` marked; they count characters as the API does, not UTF-16 units. */
export function marked(text, spans) {
  const characters = Array.from(text);
  const parts = [];
  let at = 0;
  for (const [from, to] of joined(spans, characters)) {
    parts.push(characters.slice(at, from).join(""), h("mark", {}, characters.slice(from, to).join("")));
    at = to;
  }
  parts.push(characters.slice(at).join(""));
  return parts;
}

/** Spans with only a blank between them are one. */
function joined(spans, characters) {
  const all = [];
  for (const [from, to] of spans) {
    const last = all[all.length - 1];
    if (last && characters.slice(last[1], from).join("") === " ") last[1] = to;
    else all.push([from, to]);
  }
  return all;
}

/** A sentence of the server's: what stands in backticks is set apart. */
export function sentence(text) {
  return text.split("`").map((part, i) => (i % 2 ? h("b", { class: "said" }, part) : part));
}

/** A day as people write it: 1 Oct 2025. */
export function day(iso) {
  const date = new Date(`${iso}T00:00:00`);
  return Number.isNaN(date.valueOf()) ? iso
    : date.toLocaleDateString("en", { day: "numeric", month: "short", year: "numeric" });
}

export const count = (n, one, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** Puts `text` on the clipboard; a page that is not served over loopback or TLS has only the older way. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h("textarea", { class: "hidden", "aria-hidden": "true" });
    area.value = text;
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    focused?.focus();
    return done;
  }
}

/** Rows as CSV with a byte order mark, which spreadsheets need for UTF-8; a cell that would be a formula is disarmed. */
export function csv(rows) {
  const cell = (value) => {
    const text = String(value ?? "");
    const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return "\ufeff" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = h("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

let announcing = 0;

/** Tells those who listen to the page, once typing rests. */
export function announce(text, wait = 500) {
  clearTimeout(announcing);
  announcing = setTimeout(() => { $("live").textContent = text; }, wait);
}
