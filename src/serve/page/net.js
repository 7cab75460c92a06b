// The server's JSON. Every request of the page is made here.

/** What the server says is wrong, in words, with what to do about it. */
export class Problem extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `The server answered ${status}.`);
    this.status = status;
    this.hint = problem.hint;
  }
}

const TOKEN = "plaincode.token";
export const setToken = (token) => sessionStorage.setItem(TOKEN, token);

async function get(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== "" && value !== false) query.append(name, value);
  }
  const token = sessionStorage.getItem(TOKEN);
  const headers = token ? { accept: "application/json", authorization: `Bearer ${token}` } : { accept: "application/json" };
  let response;
  try {
    response = await fetch(query.size ? `${path}?${query}` : path, { headers, signal });
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    throw new Problem(0, { detail: "The server does not answer.", hint: "is `plaincode serve` still running? Trying again …" });
  }
  const json = await response.json().catch((cause) => {
    if (cause.name === "AbortError") throw cause;
    return response.ok ? Promise.reject(new Problem(response.status, { detail: "The server’s answer broke off." })) : {};
  });
  // A code that no release asked has is an answer too.
  if (!response.ok && !json.concepts) throw new Problem(response.status, json);
  return json;
}

const code = (system, code) => `/api/codes/${encodeURIComponent(system)}/${encodeURIComponent(code)}`;

export const search = (parameters, signal) => get("/api/search", parameters, signal);
export const suggest = (parameters, signal) => get("/api/suggest", parameters, signal);
export const systems = () => get("/api/systems");
export const diff = (parameters, signal) => get("/api/diff", parameters, signal);

/** Everything a release says of a code, as `concept`; `null` when it does not have it. */
export async function lookup(system, value, parameters, signal) {
  const found = await get(code(system, value), parameters, signal);
  return { ...found, concept: found.concepts[0] ?? null };
}
