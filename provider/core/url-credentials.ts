/** What in a URL can be a credential: the user information, and whatever stands in the query or behind `#`. */

/** A shorter value, as in `?v=2`, is no credential. */
const shortest = 4;

const parts = /^([a-z][a-z0-9+.-]*:\/\/)(?:([^/?#]*)@)?([^?#]*)(.*)$/is;

/** The credentials in the text, the text itself first. Empty for a URL without any, and for what is no URL. */
export function credentialsIn(text: string): string[] {
  const [, , user = "", , behind = ""] = parts.exec(text) ?? [];
  if (user === "" && behind === "") return [];
  const password = user.slice(user.indexOf(":") + 1);
  const values = behind.split(/[?&#]/).map((pair) => pair.slice(pair.indexOf("=") + 1));
  return [text, user, password, ...values]
    .filter((part) => part.length >= shortest)
    .flatMap((part) => [part, decoded(part)]);
}

/** The URL as it may be printed. */
export function withoutCredentials(text: string): string {
  return text.replace(parts, "$1$3");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
