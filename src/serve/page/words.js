// Two wordings, word by word.

const tokens = (text) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
const MOST_PAIRS = 1_000_000;

/** `[["same" | "gone" | "came", text], …]` from `was` to `is`, in reading order; letters' case is no difference. */
export function compare(was, is) {
  const [a, b] = [tokens(was), tokens(is)];
  const pieces = [];
  const put = (kind, text) => {
    const last = pieces[pieces.length - 1];
    if (last && last[0] === kind) last[1] += text;
    else pieces.push([kind, text]);
  };
  if (a.length * b.length > MOST_PAIRS) return [["gone", was], ["came", is]];
  const same = (i, j) => a[i].toLowerCase() === b[j].toLowerCase();
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = same(i, j) ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      put("same", b[j++]);
      i++;
    } else if (j === b.length || (i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
      put("gone", a[i++]);
    } else {
      put("came", b[j++]);
    }
  }
  return pieces;
}

/** The words of `one` that `other` does not have in their place, as `[differs, text]` pairs. */
export function differing(one, other) {
  return compare(other, one).filter(([kind]) => kind !== "gone").map(([kind, text]) => [kind === "came", text]);
}
