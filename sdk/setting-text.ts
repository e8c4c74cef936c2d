/** A setting as the configuration keeps it, which knows texts alone: a number by its digits, an object as JSON. */
export function settingText(value: unknown): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  return JSON.stringify(value);
}
