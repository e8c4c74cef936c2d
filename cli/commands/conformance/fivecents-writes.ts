import { NotFound } from "../../../provider/core/errors";
import type { FiveCentsClient } from "../../../provider/fivecents/client";
import type { Findings } from "./fact";
import { spell } from "./fivecents";
import { nextSecond } from "./next-second";
import { type Corrected, decidePath } from "./paths";
import { isDeleted, itemsIn, type Outcome, type Probe, recordOf, toldOf } from "./probe";
import type { TestObjects } from "./test-objects";

export interface FiveCentsWrites {
  probe: Probe;
  client: FiveCentsClient;
  corrected: Corrected;
  findings: Findings;
  objects: TestObjects;
  /** The name of everything that is made. */
  name: string;
}

/** The updates of streams, of which the introduction page says that they take `_METHOD: PUT`. */
const updates = ["push", "pull", "abr", "dvr", "delayed", "scheduled", "multistream"].map(
  (family) => `${family}.update`,
);

/** The vendor's clock and ours agree within this; zones differ by quarters of an hour. */
const largestDifference = 5 * 60_000;
const quarter = 15 * 60_000;

/** What the life of a push stream that nobody watches tells. */
export async function writeFiveCents(writes: FiveCentsWrites): Promise<void> {
  try {
    await streamLife(writes);
  } finally {
    // A create without an answer may have made something: what has the name is ours.
    for (const stream of await writes.client.list("push.list", "streams")) {
      if (stream.name === writes.name) noteMade(writes, { body: { stream } });
    }
  }
}

async function streamLife(writes: FiveCentsWrites): Promise<void> {
  const { probe, findings, name } = writes;
  const server = await anyServer(probe);
  if (server === undefined) return;
  const body = { name, server, protocols: ["HLS"] };
  const created = await probe.call("push.create", { body });
  const id = noteMade(writes, created);
  if (id === undefined) return;
  const before = await streamOf(writes, id);
  checkZone(writes, before);
  await nextSecond();
  await checkUpdate(writes, id);
  const after = await streamOf(writes, id);
  findings.decide(
    { id: "updated_at after an update", evidence: "inferred", assumed: "moves" },
    after.updated_at === undefined ? undefined : after.updated_at !== before.updated_at,
    after.updated_at === undefined
      ? "not shown"
      : after.updated_at === before.updated_at
        ? "stayed"
        : "moved",
  );
  await checkWrittenLetters(writes, id);
  await probe.call("push.delete", { path: { streamid: id }, body: {} });
  await checkDeleted(writes, id);
  const again = await probe.call("push.create", { body });
  noteMade(writes, again);
  findings.decide(
    { id: "the name of a deleted stream", evidence: "open", assumed: "free again" },
    "body" in again || again.refused !== undefined ? "body" in again : undefined,
    toldOf(again),
  );
}

async function anyServer(probe: Probe): Promise<string | undefined> {
  const { servers } = recordOf((await probe.read("push.servers")).body);
  const [region] = Object.values(recordOf(recordOf(servers).mediaservers));
  const { code } = recordOf(region);
  return code === undefined ? undefined : String(code);
}

/** Times have no zone: what is created now tells which one is meant. */
function checkZone(
  { client, findings }: FiveCentsWrites,
  { created_at: text }: Record<string, unknown>,
): void {
  const about = { id: "zone of times", evidence: "open", assumed: "fivecents:timeOffset, or UTC" } as const;
  const isTime = typeof text === "string" && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text);
  if (!isTime) {
    findings.decide(about, undefined, "no time was shown");
    return;
  }
  const holds = Math.abs(client.time(text) - client.now()) < largestDifference;
  const quarters = Math.round((Date.parse(`${text.replace(" ", "T")}Z`) - client.now()) / quarter);
  const offset = offsetText(quarters * 15);
  findings.decide(about, holds, `times are at ${offset}`);
  if (!holds) findings.settings["fivecents:timeOffset"] = offset;
}

function offsetText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

async function checkUpdate(writes: FiveCentsWrites, id: string): Promise<void> {
  const { probe, findings, corrected } = writes;
  const call = { path: { streamid: id }, body: { protocols: ["HLS", "DASH"] } };
  const hasEffect = async () => JSON.stringify((await streamOf(writes, id)).protocols).includes("DASH");
  const first = await probe.call("push.update", call);
  const holds = "body" in first ? await hasEffect() : false;
  const about = { id: "_METHOD of updates", evidence: "contradicted", assumed: "none" } as const;
  findings.decide(
    about,
    holds,
    holds ? "an update without it takes effect" : `without it: ${toldOf(first)}, no effect`,
  );
  if (holds) {
    decidePath(probe, findings, "push.update", first);
    return;
  }
  const operations = Object.fromEntries(updates.map((update) => [update, { methodOverride: "PUT" }]));
  const second = await corrected(operations).call("push.update", call);
  if ("body" in second && (await hasEffect())) findings.correct("fivecents:operations", operations);
  decidePath(probe, findings, "push.update", second);
}

/** Writes each letter of the geo rule and reads it back: an account that has other letters shows those. */
async function checkWrittenLetters(writes: FiveCentsWrites, id: string): Promise<void> {
  const { probe, client, findings } = writes;
  const { allow, block } = client.spellings["geoblock.policy"];
  const seen: Record<string, string> = {};
  for (const [meaning, letter] of Object.entries({ allow, block })) {
    const body = { enabled: "Y", policy: letter, list: ["DE"], ips: "" };
    await probe.call("push.geoblock.update", { path: { streamid: id }, body });
    const { policy } = recordOf((await streamOf(writes, id)).geoblock);
    if (typeof policy === "string") seen[meaning] = policy;
  }
  const holds = seen.allow === allow && seen.block === block;
  const about = {
    id: "letters of geoblock.policy when written",
    evidence: "contradicted",
    assumed: `${allow}, ${block}`,
  } as const;
  findings.decide(about, Object.keys(seen).length < 2 ? undefined : holds, Object.values(seen).join(", "));
  const isTold = seen.allow !== undefined && seen.block !== undefined && seen.allow !== seen.block;
  if (!holds && isTold) spell(findings, "geoblock.policy", seen);
}

async function checkDeleted({ probe, findings }: FiveCentsWrites, id: string): Promise<void> {
  const items = itemsIn((await probe.call("push.list")).body);
  const item = items.find((one) => String(one.id) === id);
  findings.decide(
    { id: "deleted streams in lists", evidence: "open", assumed: "they stay in lists" },
    item === undefined ? false : isDeleted(item),
    item === undefined ? "not shown" : isDeleted(item) ? "shown as deleted" : "shown as if it were there",
  );
}

async function streamOf({ probe }: FiveCentsWrites, id: string): Promise<Record<string, unknown>> {
  const { body } = await probe.call("push.get", { path: { streamid: id } });
  return recordOf(recordOf(body).stream);
}

/** The id of the stream in an answer. */
function noteMade({ client, objects }: FiveCentsWrites, { body }: Outcome): string | undefined {
  const { id } = recordOf(recordOf(body).stream);
  if (typeof id !== "number" && typeof id !== "string") return undefined;
  objects.made(`streamid ${id}`, async () => {
    try {
      const stream = recordOf((await client.call("push.get", { path: { streamid: id } })).stream);
      if (!isDeleted(stream)) await client.call("push.delete", { path: { streamid: id }, body: {} });
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) throw thrown;
    }
  });
  return String(id);
}
