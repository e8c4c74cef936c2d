/** How the engine writes a secret in a state that shows its secrets. */
const mark = "4dabf18193072939515e22adb298388d";
const secretMark = "1b47061264138c4ac30d75fd1eb44270";

type Values = Record<string, unknown>;

/** The value with every secret in it in clear. */
export function opened(value: unknown): unknown {
  if (isSecret(value)) return opened(JSON.parse(value.plaintext));
  if (Array.isArray(value)) return value.map(opened);
  return isObject(value) ? openedValues(value) : value;
}

export function openedValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, opened(value)]));
}

/** The names of the values that hold a secret. */
export function secretKeys(values: Values): string[] {
  return Object.keys(values).filter((key) => holdsSecret(values[key]));
}

/** The values with those of these names as secrets, each whole. */
export function sealed(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      keys.includes(key) ? { [mark]: secretMark, plaintext: JSON.stringify(value) } : value,
    ]),
  );
}

function holdsSecret(value: unknown): boolean {
  return isSecret(value) || (isObject(value) && Object.values(value).some(holdsSecret));
}

function isSecret(value: unknown): value is { plaintext: string } {
  return isObject(value) && value[mark] === secretMark && typeof value.plaintext === "string";
}

/** A list is an object here: its items are its values. */
function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}
