import { z } from "zod";
import { api, type Operation, type Vendor } from "./index";
import type { OperationOverrides } from "./request-line";

const corrections = z.record(
  z.string(),
  z.strictObject({
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).optional(),
    path: z.string().startsWith("/").optional(),
    methodOverride: z.string().nullable().optional(),
  }),
);

/** What is wrong with the text of a vendor's `operations` setting, as in "must be a JSON object". */
export function overridesProblem(vendor: Vendor, text: string): string | undefined {
  const given = jsonOf(text);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return `must be a JSON object by operation id, as in ${example[vendor]}`;
  }
  const operations = api[vendor].operations as unknown as Record<string, Operation>;
  const unknown = Object.keys(given).filter((id) => !Object.hasOwn(operations, id));
  if (unknown.length > 0) return `names ${unknown.join(", ")}, which ${vendor} does not document`;
  const parsed = corrections.safeParse(given);
  if (!parsed.success) return shapeProblem(parsed.error);
  return Object.entries(parsed.data)
    .map(([id, { path }]) => pathProblem(id, operations[id]?.path ?? "", path))
    .find((problem) => problem !== undefined);
}

/** The corrections in a text that was found to be right. */
export function overridesFrom(text: string | undefined): OperationOverrides {
  return text === undefined ? {} : (JSON.parse(text) as OperationOverrides);
}

const example: Record<Vendor, string> = {
  fivecents: '{"push.update": {"methodOverride": "PUT"}}',
  encorastream: '{"shows.admin.update": {"method": "PUT"}}',
  contentpool: '{"series.get": {"path": "/api/user/show"}}',
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shapeProblem({ issues: [issue] }: z.ZodError): string {
  const [id, key] = issue?.path.map(String) ?? [];
  const rules: Record<string, string> = {
    method: "as `method` one of GET, POST, PUT, PATCH, DELETE",
    path: "as `path` a text that begins with a slash",
    methodOverride: "as `methodOverride` a text or null",
  };
  return `must have for ${id} ${rules[key ?? ""] ?? "an object with `method`, `path` or `methodOverride`, and nothing else"}`;
}

/** A path that lacks the placeholder of an id would send the call to another object, or to all of them. */
function pathProblem(id: string, documented: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const wanted = placeholders(documented);
  const given = placeholders(path);
  if (wanted.join() === given.join()) return undefined;
  const have = wanted.length === 0 ? "no placeholder" : `exactly the placeholders ${wanted.join(", ")}`;
  return `must have in the path of ${id} ${have}`;
}

function placeholders(path: string): string[] {
  return (path.match(/\{\w+\}/g) ?? []).toSorted();
}
