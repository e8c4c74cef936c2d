import { describe, expect, it } from "vitest";
import { startEmulator } from "../../emulator";
import { providerFor, type Values } from "../../test/support/provider";
import { World } from "../../test/support/world";
import { definitionOf } from "../definitions";
import { styled } from "./body-style";

describe("a flat body", () => {
  it("spells members and lists as PHP does, and leaves lists at the top as they are", () => {
    const body = {
      name: "live/main1",
      protocols: ["HLS", "DASH"],
      geoblock: { enabled: "Y", list: ["DE", "AT"], ips: "" },
      url: { mediaserver: ["https://origin.example.com/a.m3u8"] },
    };
    expect(styled("flat", "pull.create", body)).toEqual({
      name: "live/main1",
      protocols: ["HLS", "DASH"],
      "geoblock[enabled]": "Y",
      "geoblock[list][]": ["DE", "AT"],
      "geoblock[ips]": "",
      "url[mediaserver][]": ["https://origin.example.com/a.m3u8"],
    });
  });

  it("names no index of the one platform that it holds", () => {
    const one = { name: "Network", filters: [3] };
    const flat = { "platform[name]": "Network", "platform[filters][]": [3] };
    expect(styled("flat", "push.platform.add", { platform: [one] })).toEqual(flat);
    expect(styled("flat", "push.platform.update", { platform: { "42086": one } })).toEqual(flat);
  });

  it("is sent only where the vendor shows one, and only where it is asked for", () => {
    const body = { geoblock: { enabled: "Y" } };
    expect(styled("flat", "push.create", body)).toBe(body);
    expect(styled("nested", "pull.create", body)).toBe(body);
  });
});

/** Every kind of object whose calls have both styles, with what its program says second. */
const both: [string, Values, Values][] = [
  ["PullStream", {}, { source: { protocol: "rtmp", urls: ["rtmp://other.example.com/live"] } }],
  ["AbrStream", {}, {}],
  ["DelayedStream", {}, {}],
  ["ScheduledStream", {}, {}],
  ["Multistream", {}, {}],
  [
    "Platform",
    { stream: "push/1", name: "Network", url: "rtmp://live.example.com/app" },
    { streamKey: "key" },
  ],
];

function withoutTimes({ _hidden, created_at: _created, updated_at: _updated, ...rest }: Values): Values {
  const { deployingUntil: _until, ...hidden } = _hidden as Values;
  return { ...rest, hidden };
}

describe("objects made and changed in both styles", () => {
  /** What a new vendor holds after each example was made and changed, and the bodies that it was sent. */
  async function madeIn(bodyStyle: string, name: string, first: Values, change: Values) {
    const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    const type = `fivecents:${name}`;
    const definition = definitionOf(type);
    const world = new World(emulator);
    const under = await providerFor(emulator, type, { "fivecents:bodyStyle": bodyStyle });
    for (const { inputs } of Object.keys(first).length > 0 ? [{ inputs: first }] : definition.examples) {
      const given = await under.checked(await world.inputsOf(definition, inputs));
      const { id, outs } = await under.create(given);
      await under.update(id, outs, await under.checked({ ...given, ...change }));
    }
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
    const kind = name === "Platform" ? "platforms" : "streams";
    const objects = emulator.objects("fivecents", kind).map(withoutTimes);
    const bodies = emulator.log({ changing: true }).map((record) => Object.keys(record.body as Values));
    await emulator.close();
    return { objects, keys: bodies.flat() };
  }

  it.each(both)("%s is the same in both", async (name, first, change) => {
    const nested = await madeIn("nested", name, first, change);
    const flat = await madeIn("flat", name, first, change);
    expect(flat.objects).toEqual(nested.objects);
    expect(nested.keys.filter((key) => key.includes("["))).toEqual([]);
    expect(flat.keys.filter((key) => key.includes("["))).not.toEqual([]);
  });

  it("asks for one of the two", async () => {
    const emulator = await startEmulator();
    const streams = await providerFor(emulator, "fivecents:AbrStream", { "fivecents:bodyStyle": "php" });
    await expect(streams.checked({ name: "live/main1", server: "2" })).rejects.toThrow(
      /fivecents:bodyStyle must be .*"nested".*"flat"/,
    );
    expect(emulator.log()).toEqual([]);
    await emulator.close();
  });
});
