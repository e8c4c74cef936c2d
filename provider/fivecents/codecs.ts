/** The vendor's spellings of flags, numbers and lists, each in one place. */

/** Y or N, as every write takes it. */
export function flag(value: boolean): "Y" | "N" {
  return value ? "Y" : "N";
}

/** Any of the vendor's spellings of a flag: Y/N, Yes/No, "0"/"1", 0/1, true/false. */
export function isOn(value: unknown): boolean {
  return value === true || ["1", "y", "yes"].includes(String(value).toLowerCase());
}

/** Comma text, with or without blanks, or a list, which may be [""] when it is empty. */
export function listFrom(value: unknown): string[] {
  const items = Array.isArray(value) ? value.map(String) : typeof value === "string" ? value.split(",") : [];
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

export function commaText(list: readonly string[] | undefined): string {
  return (list ?? []).join(",");
}

/** A number that may come as text; undefined for what is no number. */
export function numberFrom(value: unknown): number | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

export function textFrom(value: unknown): string | undefined {
  return value === null || value === undefined || value === "" ? undefined : String(value);
}

/** PHP shows an empty map as an empty list, an empty text or null. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The first of the pair [requested, effective] that protocols and ingests are read as. */
export function requested(value: unknown): string[] {
  return Array.isArray(value) ? listFrom(value[0]) : [];
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
