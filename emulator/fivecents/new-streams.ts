import { isObject, type Json } from "../json";
import { type Call, Refusal } from "../vendor";
import { isDeleted } from "./stream";

/** The name that a new stream of a family gets, and the members that it has from its parent or its kind. */
export interface NewStream {
  name: string;
  members?: Json;
}

const given = (call: Call): NewStream => ({ name: twoParts(call.body.name) });

/** By family id; a family that is missing here is never created by a call. */
export const newStreams: Record<string, (call: Call) => NewStream> = {
  push: given,
  pull: given,
  multistream: given,
  abr: (call) => {
    const name = twoParts(call.body.name);
    const stream = name.split("/")[1] ?? "";
    const hashes = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [number, `${stream}${number}`]));
    return { name, members: { abr: { streams: 5, hashes } } };
  },
  delayed: (call) => {
    const parent = call.vendorState.find("streams", String(call.body.parent));
    if (!parent || isDeleted(parent)) throw new Refusal(400, `parent: no stream ${call.body.parent}`);
    const { id, name, codec, type, rtmpauth } = parent.record;
    const [pp = "", sn = ""] = String(name).split("/");
    const protectedIngest = isObject(rtmpauth) && rtmpauth.active === "Y";
    return {
      name: `${pp}_ts/${sn}_${call.body.name}`,
      members: {
        server: "1",
        codec: call.body.codec || codec,
        parentid: id,
        parent: { id, name, codec, stype: type, rtmpauth: protectedIngest ? "Y" : "N" },
      },
    };
  },
  /** The parent is a storage zone, given as "2314,stream" or as its number. */
  scheduled: (call) => {
    const zone = /^(\d+)(,\w+)?$/.exec(String(call.body.parent))?.[1];
    if (zone === undefined) throw new Refusal(400, "parent: must be like 2314,stream", { violation: true });
    return {
      name: `103_push_${zone}_001/${call.body.name}`,
      members: { parentid: Number(zone), server: "N", backup: "N" },
    };
  },
};

/** The vendor's samples have parts shorter than the four characters that its text asks for. */
function twoParts(value: unknown): string {
  const name = String(value);
  if (/^[^/]{1,32}\/[^/]{1,32}$/.test(name)) return name;
  throw new Refusal(400, "name: must be two parts of at most 32 characters joined by /", { violation: true });
}
