// Homes with releases of invented codes, and a `plaincode serve` over each.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const binary = process.env.PLAINCODE_BIN;

/** A folder of its own, gone at the end. */
export function scratch() {
  const path = mkdtempSync(join(tmpdir(), "plaincode-browser-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

// Everything under Z99 with invented titles; no fixture holds a real descriptor.
const DIAGNOSES = {
  2025: [
    ["Z99", false, "Mishaps with toys"],
    ["Z991", false, "Kite mishaps"],
    ["Z9911", true, "Kite caught in a tree"],
    ["Z9912", true, "Kite lost at sea, left hand"],
    ["Z9913", true, "Kite lost at sea, right hand"],
    ["Z992", true, "Paper boat sunk in a bathtub"],
    ["Z993", true, "Spinning top stuck under a wardrobe"],
  ],
  2026: [
    ["Z99", false, "Mishaps with toys"],
    ["Z991", false, "Kite mishaps"],
    ["Z9911", true, "Kite caught in a tall tree or shrub"],
    ["Z9912", true, "Kite lost at sea, left hand"],
    ["Z9913", true, "Kite lost at sea, right hand"],
    ["Z9914", true, `Kite <b>torn</b> & "mended", ${"with a long tail of many colored ribbons ".repeat(6)}unspecified`],
    ["Z992", true, "Paper boat sunk in a bathtub"],
  ],
};

function orderFile(rows) {
  const row = ([code, billable, title], i) =>
    `${String(i + 1).padStart(5, "0")} ${code.padEnd(7)} ${billable ? 1 : 0} ${title.slice(0, 60).padEnd(60)} ${title}\n`;
  return rows.map(row).join("");
}

const PROCEDURES = [
  ["00001", "Measurement of imaginary frost on glass, each pane", "MSRMT IMAGINARY FROST", "Msrmt imag frost", "Measuring make-believe frost on a window"],
  ["00002", "Repair of paper boat; simple", "REPAIR PAPER BOAT SMPL", "Repair boat smpl", "Mending a paper boat, the easy way"],
  ["00003", "Repair of paper boat; complex", "REPAIR PAPER BOAT CPLX", "Repair boat cplx", "Mending a paper boat that is badly torn"],
];
export const NOTICE = "SYNTHETIC FIXTURE NOTICE(R) - not anyone's content";

function procedures() {
  const columns = ["Concept Id", "CPT Code", "Long", "Medium", "Short", "Consumer", "Spanish Consumer", "Current Descriptor Effective Date", "Test Name", "Lab Name", "Manufacturer Name"];
  const row = ([code, long, medium, short, consumer]) => [`99${code}`, code, long, medium, short, consumer, "", "", "", "", ""].join("\t");
  return [NOTICE, "", columns.join("\t"), ...PROCEDURES.map(row), ""].join("\r\n");
}

function plaincode(home, ...args) {
  return execFileSync(binary, ["--home", home, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Two releases of diagnoses and one of licensed procedures, all invented. */
export function invented(folder) {
  const home = join(folder, "home");
  const write = (name, text) => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [year, rows] of Object.entries(DIAGNOSES)) {
    write(`${year}/icd10cm-order-${year}.txt`, orderFile(rows));
    plaincode(home, "index", "--quiet", join(folder, year));
  }
  write("cpt/ConsolidatedCodeList.txt", procedures());
  const accepts = plaincode(home, "index", "--help").includes("--accept-license");
  const accepted = accepts ? ["--accept-license", "--licensee", "Nobody"] : [];
  plaincode(home, "index", "--quiet", "--version", "2026", ...accepted, join(folder, "cpt"));
  return home;
}

/** A running server and its address. */
export function serve(home) {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, ["--home", home, "serve", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (text) => {
      said += text;
      const at = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (at) resolve({ url: at[0], stop: () => child.kill("SIGTERM") });
    });
    child.on("exit", (status) => reject(new Error(`plaincode serve ended with ${status}: ${said}`)));
  });
}
