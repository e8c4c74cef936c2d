/** Sends a request to the emulator itself. Throws its error message. */
export async function request(method, path, body) {
  const sent =
    body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/_emulator/${path}`, { method, ...sent });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

/** The address of an object in the emulator's own interface, with a part after its id. */
export function objectPath({ vendor, kind, id, account }, part = "") {
  const path = ["objects", vendor, kind, id].map(encodeURIComponent).join("/");
  return `${path}${part}?account=${encodeURIComponent(account)}`;
}
