import type { Findings } from "./fact";
import { isRecord, itemsIn, type Probe, recordOf } from "./probe";
import { checkShownFields, type Pair } from "./shown-fields";

/** Lists with pages: what has none is documented without `meta`. */
const lists = ["movies.admin.list", "shows.admin.list", "channels.admin.list", "webhooks.list"];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const pairs: readonly Pair[] = ["movies.admin", "shows.admin", "channels.admin", "collections.admin"].map(
  (family) => ({
    list: `${family}.list`,
    read: `${family}.get`,
    objectOf: unwrapped,
  }),
);

/** What reads of an EncoraStream account tell. */
export async function checkEncoraStream(probe: Probe, findings: Findings): Promise<void> {
  const bodies = (await Promise.all(lists.map((id) => probe.read(id)))).flatMap(({ body }) =>
    body === undefined ? [] : [body],
  );
  const forms = unique(bodies.map(listForm));
  findings.decide(
    { id: "envelope of lists", evidence: "inferred", assumed: "{data, meta}" },
    bodies.length === 0 ? undefined : forms.every((form) => form === "{data, meta}"),
    told(forms),
  );
  const metas = bodies.flatMap((body) => (isRecord(body) && isRecord(body.meta) ? [body.meta] : []));
  findings.decide(
    { id: "paging of lists", evidence: "inferred", assumed: "meta has has_more and next_cursor" },
    metas.length === 0 ? undefined : metas.every((meta) => "has_more" in meta && "next_cursor" in meta),
    told(unique(metas.map((meta) => `meta of ${Object.keys(meta).join(", ")}`))),
  );
  const ids = bodies.flatMap((body) => itemsIn(body).map(({ id }) => id));
  findings.decide(
    { id: "form of ids", evidence: "inferred", assumed: "UUID" },
    ids.length === 0 ? undefined : ids.every((id) => typeof id === "string" && uuid.test(id)),
    told(unique(ids.map((id) => (typeof id === "string" && uuid.test(id) ? "UUID" : typeof id)))),
  );
  await checkObjects(probe, findings);
  await checkShownFields(probe, findings, pairs);
}

async function checkObjects(probe: Probe, findings: Findings): Promise<void> {
  const forms: string[] = [];
  for (const { read } of pairs) {
    const path = await probe.pathOf(read);
    const { body } = path === undefined ? {} : await probe.read(read, { path });
    if (body !== undefined) forms.push(recordOf(body).id === undefined ? "{data: {…}}" : "bare");
  }
  findings.decide(
    { id: "envelope of objects", evidence: "contradicted", assumed: "bare" },
    forms.length === 0 ? undefined : forms.every((form) => form === "bare"),
    told(unique(forms)),
  );
}

/** The object of an answer, in an envelope or bare. */
export function unwrapped(body: unknown): Record<string, unknown> {
  const { id, data } = recordOf(body);
  return recordOf(id === undefined && isRecord(data) ? data : body);
}

function listForm(body: unknown): string {
  if (Array.isArray(body)) return "a bare list";
  return `{${Object.keys(recordOf(body)).toSorted().join(", ")}}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

function told(texts: readonly string[]): string {
  return texts.length === 0 ? "nothing was listed" : texts.join("; ");
}
