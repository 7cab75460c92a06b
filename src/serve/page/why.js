// Why a code was found, in sentences.

import { h, sentence } from "./dom.js";

const percent = (share) => `${Math.round(share * 100)} %`;

/** What the score is made of, as far as it counts. */
export function score({ coverage, asked, context, form, priors, contrast }) {
  if (!coverage && !asked) return "The code itself was asked for.";
  const said = [`${percent(coverage)} of what you asked is in this wording`, `${percent(asked)} of this wording was asked for`];
  if (context > coverage) said.push(`${percent(context)} with its headings and other wordings`);
  const add = (amount, what) => {
    if (Math.abs(amount) >= 0.005) said.push(`${amount > 0 ? "+" : "−"}${Math.abs(amount).toFixed(2)} for ${what}`);
  };
  add(form, "exact words, order and nearness");
  add(priors, "standing preferences");
  add(-Math.abs(contrast), "words that contradict or were not asked for");
  return `${said.join(", ")}.`;
}

/** A short reason: what was taken for what. Words that stand there as they were typed need none. */
export function why({ explain }) {
  if (!explain) return null;
  const told = explain.reasons.filter((r) => !/^`(.+)` (?:is|means) `\1`/i.test(r)).map((r) => r.replace(/ by \S+ line \d+$/, ""));
  const all = [...new Set(told)];
  const some = all.filter((r) => !all.some((other) => other !== r && contains(other, r))).slice(0, 3);
  return some.length ? some.map((r, i) => [i ? "; " : "", sentence(r)]) : sentence(score(explain));
}

/** Whether the reason `whole` says all that `part` says. */
function contains(whole, part) {
  const words = (reason) => reason.toLowerCase().match(/`[^`]*`/g)?.map((w) => w.slice(1, -1).split(" ")) ?? [];
  const [a, b] = [words(whole), words(part)];
  return a.length === b.length && b.every((group, i) => group.every((word) => a[i].includes(word)));
}

/** All of it, for the pane of one code. */
export function wholly({ explain, score: points }) {
  return [h("p", {}, score(explain), ` Score ${points.toFixed(2)}; 1 is a perfect match.`),
    explain.reasons.length ? h("ul", {}, explain.reasons.map((reason) => h("li", {}, sentence(reason)))) : null];
}
