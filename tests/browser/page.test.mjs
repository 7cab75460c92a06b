// What the page must do, in a real browser, on releases of invented codes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { NOTICE, invented, scratch, serve } from "./server.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 780 };

let browser, folder, full, fresh;

before(async () => {
  folder = scratch();
  [browser, full, fresh] = await Promise.all([
    chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS }),
    serve(invented(folder.path)),
    serve(`${folder.path}/nothing`),
  ]);
});

after(async () => {
  await browser?.close();
  full?.stop();
  fresh?.stop();
  folder.remove();
});

/** A page at `path`, once its script answers; what the browser complains of fails the test. */
async function open(server, path, options = {}) {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(error.message));
  page.on("console", (message) => {
    // A code or question that is not there is an answer with a status of its own.
    if (message.type() === "error" && !/status of 40[04]/.test(message.text())) page.wrong.push(message.text());
  });
  await page.goto(server.url + path);
  if (options.javaScriptEnabled !== false) await page.waitForSelector("html[data-ready]");
  return page;
}

async function close(page) {
  assert.deepEqual(page.wrong, []);
  await page.context().close();
}

/** Types as a person does, key by key, and waits for the answer to the last key. */
async function type(page, text) {
  await page.locator("#q").pressSequentially(text);
  await page.waitForFunction((q) => document.querySelector("#answers h1")?.textContent === `Codes for ${q}`, text);
}

const codes = (page) => page.locator("#hits .code").allTextContents();
const active = (page) => page.locator("#q").getAttribute("aria-activedescendant");

/** Runs axe by every rule of WCAG 2.2 A and AA and its best practices. */
async function accessible(page, what) {
  await page.waitForTimeout(50);
  await page.evaluate(axeSource + ";0");
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  const told = violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.failureSummary}`).join(" | ")}`);
  assert.deepEqual(told, [], `axe on ${what}`);
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("answers stand there as they are typed, matched words marked", async () => {
  const page = await open(full, "/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await type(page, "kite tree");
  assert.equal((await codes(page))[0], "Z99.11");
  const first = page.locator("#hits [role=option]").first();
  assert.match(await first.textContent(), /ICD-10-CM/);
  assert.deepEqual((await first.locator("mark").allTextContents()).map((w) => w.toLowerCase()), ["kite", "tree"]);
  await page.waitForFunction(() => document.getElementById("live").textContent.includes("Z99.11"));
  assert.equal(new URL(page.url()).search, "?q=kite+tree");
  await accessible(page, "answers");
  await close(page);
});

test("the beginning of a word finds, and words are offered to go on with", async () => {
  const page = await open(full, "/");
  await type(page, "bathtu");
  assert.ok((await codes(page)).includes("Z99.2"));
  await page.locator("#words button", { hasText: /^bathtub$/ }).click();
  await page.waitForFunction(() => document.getElementById("q").value === "bathtub");
  await close(page);
});

test("text of a release is never markup", async () => {
  const page = await open(full, "/");
  await type(page, "kite torn");
  const text = page.locator("#hits .text").first();
  assert.match(await text.textContent(), /<b>torn<\/b> & "mended"/);
  assert.equal(await text.locator("b").count(), 0);
  await close(page);
});

test("the keyboard goes all the way", async () => {
  const page = await open(full, "/");
  await type(page, "kite lost");
  assert.equal(await page.locator("#q").getAttribute("aria-expanded"), "true");
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), "hit-0");
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), "hit-1");
  assert.equal(await page.locator("#hit-1").getAttribute("aria-selected"), "true");
  assert.equal(await page.locator("#hit-0").getAttribute("aria-selected"), "false");
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(page), "hit-0");
  const [code] = await codes(page);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#detail h1");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  assert.match(await page.locator("#detail h1").textContent(), new RegExp(`^${code.replace(".", "\\.")} `));
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#detail h1").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.press("Escape");
  assert.equal(await active(page), null);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#q").inputValue(), "");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  assert.equal(await page.locator("#q").inputValue(), "");
  await close(page);
});

test("one code with its wordings, family, history and near codes", async () => {
  const page = await open(full, "/?q=kite+tree");
  await page.locator("#hit-0").click();
  const detail = page.locator("#detail");
  await detail.locator("text=Wordings").waitFor();
  await detail.locator("h2", { hasText: "Family" }).waitFor();
  const family = await detail.locator(".tree").textContent();
  for (const code of ["Z99 ", "Z99.1 ", "Z99.11", "Z99.12", "Z99.14"]) assert.ok(family.includes(code), `${code} in ${family}`);
  const history = detail.locator(".history");
  await history.waitFor();
  assert.deepEqual(await history.locator("h3").allTextContents(), ["Release 2025", "Release 2026"]);
  assert.ok((await history.locator("ins").allTextContents()).join(" ").includes("tall"));
  const near = detail.locator(".near");
  await near.waitFor();
  assert.ok((await near.locator(".differs").count()) > 0);
  await detail.locator("summary").click();
  await detail.locator(".reason li").first().waitFor();
  await accessible(page, "one code");
  const opened = page.url();
  assert.match(opened, /\/code\/icd10cm\/Z99\.11\?q=kite\+tree$/);
  await detail.locator(".tree a", { hasText: "Z99.12" }).click();
  await page.waitForURL(/Z99\.12/);
  await page.goBack();
  await page.waitForURL(opened);
  await page.goBack();
  await page.waitForFunction(() => location.pathname === "/" && !document.querySelector("#detail h1"));
  assert.equal((await codes(page))[0], "Z99.11");
  await close(page);
});

test("a deleted code says what became of it", async () => {
  const page = await open(full, "/code/icd10cm/Z99.3");
  await page.locator("#detail .absent").waitFor();
  assert.match(await page.locator("#detail").textContent(), /Deleted on .*2025.*Spinning top/s);
  await close(page);
});

test("chips narrow, and the address holds the whole question", async () => {
  const page = await open(full, "/?q=paper+boat");
  const systems = async () => [...new Set(await page.locator("#hits .system").allTextContents())].sort();
  assert.deepEqual(await systems(), ["CPT", "ICD-10-CM"]);
  await page.locator("label.chip", { hasText: "CPT" }).click();
  await page.waitForFunction(() => location.search.includes("system=cpt"));
  await page.waitForFunction(() => [...document.querySelectorAll("#hits .system")].every((s) => s.textContent === "CPT"));
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector("input[name=system][value=cpt]").checked);
  const shared = await open(full, "/?q=kite&billable=true&system=icd10cm");
  assert.ok(!(await codes(shared)).includes("Z99.1"));
  assert.ok(await shared.locator("input[name=billable]").isChecked());
  await close(shared);
  await close(page);
});

test("a date of service chooses the release", async () => {
  const page = await open(full, "/?q=kite+tree");
  assert.match(await page.locator("#hits .text").first().textContent(), /tall tree/);
  await page.locator("#date").fill("2025-03-10");
  await page.waitForFunction(() => document.querySelector("#hits .text")?.textContent === "Kite caught in a tree");
  assert.match(page.url(), /as_of=2025-03-10/);
  assert.match(await page.locator("#editions").textContent(), /ICD-10-CM 2025/);
  assert.match(await page.locator(".warnings").textContent(), /No release of CPT/);
  await page.locator("#date").fill("1999-01-01");
  await page.locator(".problem").waitFor();
  assert.match(await page.locator(".problem").textContent(), /1999-01-01/);
  await accessible(page, "a problem");
  await close(page);
});

test("the notice stands wherever licensed text does", async () => {
  const page = await open(full, "/?q=frost+window");
  const notice = page.locator("#notice");
  assert.match(await notice.textContent(), new RegExp(NOTICE.replace(/[()]/g, "\\$&")));
  assert.ok(await notice.isVisible());
  const inView = () => notice.evaluate((n) => { const box = n.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight + 1; });
  assert.ok(await inView());
  await page.locator("#hit-0").click();
  await page.locator("#detail h1").waitFor();
  assert.ok(await inView());
  await page.setViewportSize(NARROW);
  assert.ok(await inView());
  await accessible(page, "licensed text");
  await close(page);
});

test("nothing found, words let go, corrections: said in words", async () => {
  const page = await open(full, "/?q=qqzzyyxx");
  assert.match(await page.locator(".nothing").textContent(), /Nothing found for qqzzyyxx/);
  assert.equal(await page.locator("#q").getAttribute("aria-expanded"), "false");
  await accessible(page, "nothing found");
  await close(page);
  const mended = await open(full, "/?q=bathtbu+boat");
  assert.match(await mended.locator(".warnings").textContent(), /bathtub/);
  await accessible(mended, "a correction");
  await close(mended);
});

test("reasons, lists and files on demand", async () => {
  const page = await open(full, "/?q=kite", { acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("button", { hasText: "Why these?" }).click();
  await page.locator("#hits .because").first().waitFor();
  await page.locator("button", { hasText: "Copy list" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Z99\.\d+\tKite /m);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("button", { hasText: "Export CSV" }).click()]);
  assert.equal(download.suggestedFilename(), "kite.csv");
  const table = readFileSync(await download.path(), "utf8");
  assert.match(table, /^\ufeffsystem,version,code,wording/);
  assert.ok(table.includes('"Kite <b>torn</b> & ""mended"""') || table.includes('""mended""'));
  await page.locator("#hit-0").click();
  await page.locator("#detail button", { hasText: "Add to list" }).click();
  await page.locator(".tray li").waitFor();
  await page.locator("#detail button", { hasText: "Copy code" }).click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Z99\.\d+$/);
  await accessible(page, "reasons and a list");
  await close(page);
});

test("two releases compared", async () => {
  const page = await open(full, "/changes");
  await page.locator("#changes .counts").waitFor();
  const text = await page.locator("#changes").textContent();
  for (const part of ["added 1", "deleted 1", "revised 1", "Spinning top"]) assert.ok(text.includes(part), part);
  assert.ok((await page.locator("#changes ins").allTextContents()).join(" ").includes("tall"));
  await page.locator("#changes-filter").fill("spinning");
  assert.equal(await page.locator("#changes .changed > li:visible").count(), 1);
  await accessible(page, "two releases");
  await page.setViewportSize(NARROW);
  assert.ok((await overflow(page)) <= 0);
  await close(page);
});

test("without a script plain search works", async () => {
  const page = await open(full, "/", { javaScriptEnabled: false });
  await page.locator("#q").fill("kite tree");
  await page.locator("button", { hasText: "Search" }).click();
  await page.waitForURL(/\?q=kite\+tree/);
  assert.equal((await codes(page))[0], "Z99.11");
  assert.deepEqual((await page.locator("#hits li").first().locator("mark").allTextContents()).map((w) => w.toLowerCase()), ["kite", "tree"]);
  await page.locator("#hits a").first().click();
  await page.waitForURL(/\/code\/icd10cm\/Z99\.11/);
  assert.match(await page.locator("#detail h1").textContent(), /Z99\.11 Kite caught/);
  await page.goto(`${full.url}/?q=frost+window`);
  assert.ok((await page.locator("#notice").textContent()).includes(NOTICE));
  await page.goto(`${full.url}/?q=kite+torn`);
  assert.match(await page.locator("#hits .text").first().textContent(), /<b>torn<\/b> &/);
  await page.goto(`${full.url}/?q=${encodeURIComponent("\"><script>alert(1)</script>")}`);
  assert.equal(await page.locator("#answers script").count(), 0);
  await close(page);
});

test("without a script two releases are compared", async () => {
  const page = await open(full, "/changes", { javaScriptEnabled: false });
  await page.locator("form.chooser button").click();
  await page.waitForURL(/from=2025&to=2026/);
  const text = await page.locator("#changes").innerText();
  for (const part of ["ICD-10-CM", "added 1", "deleted 1", "revised 1", "Spinning top"]) assert.ok(text.includes(part), `${part} in ${text}`);
  assert.ok((await page.locator("#changes ins").allTextContents()).join(" ").includes("tall"));
  await page.goto(`${full.url}/changes?plain=true&system=icd10cm&from=2025&to=1999`);
  assert.match(await page.locator("#changes .problem").innerText(), /icd10cm@1999/);
  await page.setViewportSize(NARROW);
  await page.goBack();
  await close(page);
});

test("a fresh home says what to do, and that the sample is invented", async () => {
  const page = await open(fresh, "/");
  const text = await page.locator("#answers").textContent();
  assert.match(text, /No release is indexed yet/);
  assert.match(text, /plaincode index/);
  assert.match(text, /invented/);
  await accessible(page, "a fresh home");
  await type(page, "broken wrist");
  assert.match(await page.locator(".invented").textContent(), /Invented codes/);
  await page.locator("#hit-0").click();
  await page.locator("#detail h1").waitFor();
  await accessible(page, "the sample");
  await close(page);
});

for (const [what, path] of [["answers", "/?q=kite"], ["one code", "/code/icd10cm/Z99.14?q=kite"], ["a fresh start", "/"], ["two releases", "/changes"]]) {
  test(`${what}: narrow, dark`, async () => {
    const page = await open(full, path, { viewport: NARROW, colorScheme: "dark" });
    await page.waitForTimeout(200);
    assert.ok((await overflow(page)) <= 0, "nothing is wider than the screen");
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.ok(background.match(/\d+/g).every((part) => Number(part) < 64), background);
    await accessible(page, `${what}, narrow and dark`);
    await close(page);
  });
}

test("the page is small, and nothing comes from elsewhere", async () => {
  const page = await open(full, "/?q=kite");
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map((r) => [r.name, r.decodedBodySize]));
  assert.ok(files.every(([name]) => new URL(name).origin === new URL(page.url()).origin));
  const bytes = files.filter(([name]) => name.includes("/assets/")).reduce((sum, [, size]) => sum + size, 0);
  console.log(`assets: ${bytes} bytes`);
  assert.ok(bytes > 10_000 && bytes < 100_000, `${bytes} bytes`);
  await close(page);
});

test("time from a key to the painted answer, for the record", async () => {
  const page = await open(fresh, "/");
  await page.locator("#q").pressSequentially("broken wrist with surgery and pins", { delay: 80 });
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => performance.getEntriesByName("plaincode:answer").map((m) => m.duration));
  assert.ok(times.length > 10, `${times.length} answers`);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(`key to paint, debug or release as built: ${times.length} answers, median ${at(0.5)} ms, p90 ${at(0.9)} ms, worst ${at(1)} ms`);
  await close(page);
});
