import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Answer, type Call, Refusal } from "../vendor";
import { documentedSample, success } from "./answers";
import type { Family } from "./families";
import { changing, isDeleted, shownStream } from "./stream";

/** The stream that the path names; a deleted one too when `deleted` is true. Throws when there is none. */
export function streamAt(call: Call, family: Family, deleted = false): Entry {
  const entry = call.vendorState.find("streams", String(call.params.streamid));
  if (!entry || entry.record.type !== family.type || (isDeleted(entry) && !deleted)) {
    throw new Refusal(404, "Stream not found");
  }
  return entry;
}

/** Changes a stream, and answers as the vendor does: with the stream as it was before, Deploying. */
export function changed(call: Call, entry: Entry, change: (entry: Entry) => void): Answer {
  const before = shownStream(entry, call.vendorState, call.now);
  touchStream(call, entry);
  change(entry);
  const sample = documentedSample(call.operation);
  // Some operations are documented to answer with the text "null" in place of the stream.
  const textOnly = isObject(sample) && sample.stream === "null";
  return success(call, { stream: textOnly ? "null" : deploying(before) });
}

export function touchStream(call: Call, entry: Entry): void {
  changing(entry, call.vendorState, call.now, call.settings.fivecents.deployMilliseconds);
}

/** A write's answer never waits for the deployment. */
export function deploying(shown: Json): Json {
  return { ...shown, protocolsLock: 1, status: "Deploying" };
}

/** Fields that can be written and that no read shows. */
const unreadable = ["platformtype", "preroll", "loop", "autostop"];

export function keepUnreadable(entry: Entry, sent: Json): void {
  for (const name of unreadable) if (sent[name] !== undefined) entry.hidden[name] = sent[name];
}

/** The operation's documented sample under the stream's own name. */
export function renamedSample(call: Call, stream: Entry): unknown {
  return renamed(documentedSample(call.operation), stream.record.name);
}

function renamed(sample: unknown, name: unknown): unknown {
  if (Array.isArray(sample)) return sample.map((item) => renamed(item, name));
  if (!isObject(sample)) return sample;
  const members = Object.entries(sample).map(([member, value]) => {
    if ((member === "fs" || member === "stats") && isObject(value)) return [member, { ...value, name }];
    return [member, renamed(value, name)];
  });
  return Object.fromEntries(members);
}
