import { v7 as newKey } from "uuid";
import { NotFound, Stale } from "../../../provider/core/errors";
import type { EncoraStreamClient } from "../../../provider/encorastream/client";
import { unwrapped } from "./encorastream";
import type { Findings } from "./fact";
import { nextSecond } from "./next-second";
import { type Corrected, decidePath, isMissing } from "./paths";
import { itemsIn, type Outcome, Probe, toldOf } from "./probe";
import type { TestObjects } from "./test-objects";

export interface EncoraStreamWrites {
  probe: Probe;
  client: EncoraStreamClient;
  corrected: Corrected;
  findings: Findings;
  objects: TestObjects;
  /** The name of everything that is made. */
  name: string;
}

/** The updates that the documents would have as PUT by another reading. */
const updates = [
  ...["movies.admin.update", "shows.admin.update", "seasons.admin.update", "episodes.admin.update"],
  ...[
    "channels.admin.update",
    "epg.admin.update",
    "collections.admin.update",
    "genres.admin.update",
    "geo.rules.update",
  ],
];

/** What the life of a genre and of a draft movie tells. Nobody but editors sees either. */
export async function writeEncoraStream(writes: EncoraStreamWrites): Promise<void> {
  try {
    await genreLife(writes);
    await movieLife(writes);
  } finally {
    await noteListed(writes);
  }
}

/** A create without an answer may have made something: what has the name is ours. */
async function noteListed(writes: EncoraStreamWrites): Promise<void> {
  const { client, name } = writes;
  const genres = await client.list("genres.admin.list");
  const movies = await client.list("movies.admin.list");
  for (const body of genres.filter(({ slug }) => slug === name))
    noteMade(writes, "genres.admin.delete", "genre_id", { body });
  for (const body of movies.filter(({ title }) => title === name))
    noteMade(writes, "movies.admin.delete", "movie_id", { body });
}

async function genreLife(writes: EncoraStreamWrites): Promise<void> {
  const { probe, findings, name } = writes;
  const body = { name, slug: name, content_types: ["movie"] };
  const id = await made(writes, "genres.admin.create", "genres.admin.delete", "genre_id", body);
  if (id === undefined) return;
  const twin = await probe.call("genres.admin.create", { body });
  noteMade(writes, "genres.admin.delete", "genre_id", twin);
  findings.decide(
    { id: "a slug that is taken", evidence: "inferred", assumed: "refused with 409" },
    "body" in twin || twin.refused !== undefined ? twin.refused === 409 : undefined,
    toldOf(twin),
  );
  await checkUpdateMethod(writes, id, { ...body, name: `${name} 2` });
  const deletion = await probe.call("genres.admin.delete", { path: { genre_id: id } });
  decidePath(probe, findings, "genres.admin.delete", deletion);
  if (!("body" in deletion)) return;
  writes.objects.removed(`genre_id ${id}`);
  const { body: listed } = await probe.call("genres.admin.list");
  const isListed = itemsIn(listed).some((item) => item.id === id);
  findings.decide(
    { id: "a deleted genre in the list", evidence: "open", assumed: "not shown" },
    listed === undefined ? undefined : !isListed,
    isListed ? "shown" : "not shown",
  );
  const again = await probe.call("genres.admin.create", { body });
  noteMade(writes, "genres.admin.delete", "genre_id", again);
  findings.decide(
    { id: "the slug of a deleted genre", evidence: "open", assumed: "free again" },
    "body" in again || again.refused !== undefined ? "body" in again : undefined,
    toldOf(again),
  );
}

async function checkUpdateMethod(
  { probe, findings, corrected }: EncoraStreamWrites,
  id: string,
  body: Record<string, unknown>,
): Promise<void> {
  const call = { path: { genre_id: id }, body };
  const first = await probe.call("genres.admin.update", call);
  decidePath(probe, findings, "genres.admin.update", first);
  if (!isMissing(first)) return;
  const operations = Object.fromEntries(updates.map((update) => [update, { method: "PUT" }]));
  const second = await corrected(operations).call("genres.admin.update", call);
  if ("body" in second) findings.correct("encorastream:operations", operations);
}

async function movieLife(writes: EncoraStreamWrites): Promise<void> {
  const { probe, client, findings, name } = writes;
  const body = { title: name, status: "draft", drm_required: false };
  const key = newKey();
  const create = () => client.answer("movies.admin.create", { body, createKey: key });
  const keyed = new Probe("encorastream", create);
  const first = await keyed.call("movies.admin.create");
  decidePath(probe, findings, "movies.admin.create", first);
  const id = noteMade(writes, "movies.admin.delete", "movie_id", first);
  if (id === undefined) return;
  const repeated = await keyed.call("movies.admin.create");
  const other = noteMade(writes, "movies.admin.delete", "movie_id", repeated);
  findings.decide(
    {
      id: "a create with the same Idempotency-Key",
      evidence: "inferred",
      assumed: "answers with the same object",
    },
    other === undefined ? undefined : other === id,
    other === undefined ? toldOf(repeated) : other === id ? "the same object" : "a second object",
  );
  await checkRevisions(writes, id, body);
  const deletion = await probe.call("movies.admin.delete", { path: { movie_id: id } });
  decidePath(probe, findings, "movies.admin.delete", deletion);
  if ("body" in deletion) writes.objects.removed(`movie_id ${id}`);
  const after = await probe.call("movies.admin.get", { path: { movie_id: id } });
  findings.decide(
    { id: "a read of a deleted movie", evidence: "inferred", assumed: "answered 404" },
    "body" in deletion ? after.refused === 404 : undefined,
    toldOf(after),
  );
}

/** ETag, If-Match and updated_at, by two updates of which the second names the revision before the first. */
async function checkRevisions(
  { probe, client, findings }: EncoraStreamWrites,
  id: string,
  body: Record<string, unknown>,
): Promise<void> {
  const path = { movie_id: id };
  const before = await client.call("movies.admin.get", { path });
  findings.decide(
    { id: "ETag of a read", evidence: "inferred", assumed: "each read of a movie has one" },
    before.revision !== undefined,
    before.revision === undefined ? "none" : "present",
  );
  await nextSecond();
  const update = await probe.call("movies.admin.update", { path, body: { ...body, tagline: "one" } });
  decidePath(probe, findings, "movies.admin.update", update);
  if (!("body" in update)) return;
  const after = await client.call("movies.admin.get", { path });
  const hasMoved = after.object.updated_at !== before.object.updated_at;
  findings.decide(
    { id: "updated_at after an update", evidence: "inferred", assumed: "moves" },
    after.object.updated_at === undefined ? undefined : hasMoved,
    after.object.updated_at === undefined ? "not shown" : hasMoved ? "moved" : "stayed",
  );
  if (before.revision === undefined) return;
  const stale = { path, body: { ...body, tagline: "two" }, revision: before.revision };
  const refusal = await client.call("movies.admin.update", stale).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  findings.decide(
    { id: "If-Match of an old revision", evidence: "inferred", assumed: "refused with 412" },
    refusal instanceof Stale,
    refusal === undefined ? "accepted" : refusal instanceof Stale ? "answered 412" : "refused otherwise",
  );
}

/** Creates an object, and notes how it is removed. */
async function made(
  writes: EncoraStreamWrites,
  create: string,
  remove: string,
  key: string,
  body: Record<string, unknown>,
): Promise<string | undefined> {
  const outcome = await writes.probe.call(create, { body });
  decidePath(writes.probe, writes.findings, create, outcome);
  return noteMade(writes, remove, key, outcome);
}

/** The id of the object in an answer. */
function noteMade(
  { client, objects }: EncoraStreamWrites,
  remove: string,
  key: string,
  { body }: Outcome,
): string | undefined {
  const { id } = unwrapped(body);
  if (typeof id !== "string") return undefined;
  objects.made(`${key} ${id}`, async () => {
    try {
      await client.answer(remove as "genres.admin.delete", { path: { [key]: id } });
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) throw thrown;
    }
  });
  return id;
}
