import type { Call } from "../vendor";

/** The server makes the slug out of the name, and adds a number where another object of the kind has it already. */
export function slugFor(call: Call, kind: string, name: unknown): string {
  const plain = String(name)
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const base = plain || kind.replace(/s$/, "");
  const taken = new Set(call.vendorState.all(kind).map(({ record }) => record.slug));
  let slug = base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
  return slug;
}
