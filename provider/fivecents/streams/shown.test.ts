import { expect, it, vi } from "vitest";
import { operation } from "../../../api";
import type { Context } from "../../core/definition";
import { project } from "../../core/projection";
import { FiveCentsClient } from "../client";
import { platform } from "../platforms/platform";
import { multistream } from "./multistream";
import { pushStream } from "./push-stream";

type Json = Record<string, unknown>;

function contextWith(stream: Json, warn = async (_text: string) => undefined): Context<unknown> {
  const client = new FiveCentsClient({ apiKey: "test-key", requestsPerSecond: 0 });
  client.callOrGone = async () => ({ result: "success", stream });
  client.call = async () => ({ servers: {} });
  return { client, warn };
}

it("claims nothing of what the documented answer of a multistream's platform leaves out", async () => {
  const samples = operation("fivecents", "multistream.get").responses.map(({ sample }) => sample);
  const [{ stream }] = samples as [{ stream: Json }];
  const context = contextWith(stream);
  const id = "multistream/50708/41865";
  const state = {
    ...{ stream: "multistream/50708", name: "Custom RTMP", url: "rtmp://live.example.com/app/stream12345" },
    ...{ streamKey: "password", username: "u", password: "p", enabled: false, startTime: "18:00" },
    __schemaVersion: 1,
  };
  const live = await platform.read(context, id, {});
  expect(live?.inputs).toMatchObject({ streamKey: "password", username: undefined, enabled: undefined });
  expect(live && project(platform, state, live).inputs).toEqual({ ...state, __schemaVersion: undefined });
});

it("claims nothing of what a partial answer of a stream leaves out", async () => {
  const live = await pushStream.read(contextWith({ id: 51605 }), "push/51605", {});
  const shown = Object.entries(live?.inputs ?? {}).filter(([, value]) => value !== undefined);
  expect(shown).toEqual([]);
  const pulled = await multistream.read(contextWith({ id: 1 }), "multistream/1", {});
  expect(Object.values(pulled?.inputs ?? {}).filter((value) => value !== undefined)).toEqual([]);
});

it("shows what an answer has as empty as not set", async () => {
  const stream = { id: 51605, server: "", codec: null, geoblock: [], record: {}, protocols: [[], null] };
  const live = await pushStream.read(contextWith(stream), "push/51605", {});
  expect(live?.inputs).toMatchObject({
    ...{ server: null, codec: null, geoBlock: null, record: null, protocols: [] },
  });
});

it("warns once of each spelling that no page has", async () => {
  const warn = vi.fn(async (_text: string) => undefined);
  const geoblock = { enabled: "perhaps", policy: "Z", list: ["DE"] };
  const context = contextWith(
    { id: 51605, codec: "av1", protocols: [["HLS", "WHEP"], null], geoblock },
    warn,
  );
  const live = await pushStream.read(context, "push/51605", {});
  await pushStream.read(context, "push/51605", {});
  expect(live?.inputs).toMatchObject({ codec: undefined, protocols: undefined });
  expect(warn.mock.calls.map(([text]) => /shows (\S+) as ("\S*?")/.exec(text)?.slice(1))).toEqual([
    ["codec", '"av1"'],
    ["protocols", '"HLS,WHEP"'],
    ["geoblock.enabled", '"perhaps"'],
    ["geoblock.policy", '"Z"'],
  ]);
});
