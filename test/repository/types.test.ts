import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pushStream } from "../../provider/fivecents/streams/push-stream";
import { projectRoot } from "../../tools/pulumi/folders";
import { compileProblems } from "../support/compile";
import { Editor } from "../support/editor";

/** What compiles in a user's program, and what does not. */
const program = `
import * as pulumi from "@pulumi/pulumi";
import * as ott from "pulumi-ott";
declare const maybe: pulumi.Output<string | undefined>;
declare const maybeGeoBlock: pulumi.Output<ott.fivecents.GeoBlock | undefined>;
declare const text: string | undefined;
const cdn = new ott.fivecents.Account("cdn", { apiKey: "key", requestsPerSecond: 2, endpoint: maybe });
const options: ott.fivecents.ResourceOptions = { provider: cdn, protect: true };
const countries: ott.fivecents.GeoBlock = { mode: "allow", countries: ["DE"] };
const profile = new ott.fivecents.TranscodingProfile("profile", { name: "p", size: "720p" });
const stream = new ott.fivecents.PushStream("stream", {
  name: "live/main1",
  server: "2",
  geoBlock: countries,
  record: { retentionDays: pulumi.output(7), enabled: undefined },
  transcode: { videoProfiles: [profile, "106257", pulumi.output(profile)], autostop: true },
}, options);
const platform = new ott.fivecents.Platform("platform", { stream, name: "n", url: "rtmp://a.example.com/b", streamKey: maybe }, { parent: stream });
new ott.fivecents.Platform("relay", { stream: stream.id, name: "n", url: stream.ingestUrl, streamKey: stream.streamKey });
new ott.fivecents.PullStream("copied", { name: "live/main2", server: "2", source: { protocol: "rtmp", urls: [stream.ingestUrl] }, geoBlock: stream.geoBlock, protocols: stream.protocols });
new ott.fivecents.DelayedStream("late", { parent: pulumi.output(stream), name: "late", delaySeconds: 10, geoBlock: maybeGeoBlock });
const type: "pulumi-nodejs:dynamic/fivecents:PushStream" = stream.__pulumiType;
const ingest: pulumi.Output<string> = stream.ingestUrl;
const parent: pulumi.Output<string> = platform.stream;
const profiles: pulumi.Output<string[] | undefined> = stream.transcode.apply((ladder) => ladder?.videoProfiles);
new ott.encorastream.Show("show", { title: "x", synopsis: maybe, originalTitle: text, images: { poster: maybe } });
ott.fivecents.getServersOutput({}, { account: { apiKey: "key", requestsPerSecond: pulumi.output(2) } });
const got = ott.fivecents.PushStream.get("got", "51605");
ott.fivecents.Platform.get("sent", "push/51605/42086");
declare const args: ott.fivecents.PushStreamArgs;
const webhook = new ott.encorastream.Webhook("webhook", { url: "https://hooks.example.com", events: ["user.created"] });
declare const maybeRule: pulumi.Output<ott.GeoRule | undefined>;
declare const series: ott.SeriesDescription;
new ott.LiveChannel("live", {
  stream: { name: "live/main3", server: "2" },
  channel: { name: "Main", number: 1 },
  ...{ geo: maybeRule, ladder: undefined, dvr: undefined, platforms: undefined, schedule: undefined, fallback: undefined },
});
new ott.SeriesRelease("release", {
  ...{ series, published: undefined, geo: undefined, ratings: undefined, genres: undefined },
  ...{ encorastream: { forceDestroy: undefined }, contentpool: { onDelete: undefined } },
});
const genre = new ott.encorastream.Genre("genre", { name: "Drama", slug: "drama", contentTypes: ["show"] });
`;

/** A line that must not compile, and what the compiler says of it. */
const wrong: [string, string][] = [
  ['new ott.encorastream.Show("a", { title: "x" }, { provider: cdn });', '"encorastream"'],
  ['new ott.fivecents.Account("a", { apiKey: "k", requestsPerSecond: "2" });', "'string' is not assignable"],
  ['new ott.fivecents.Account("a", { apiKey: "k", bodyStyle: "round" });', '"round"'],
  ['new ott.encorastream.Season("a", { show: webhook, seasonNumber: 1 });', "'Webhook' is not assignable"],
  [
    'new ott.fivecents.Platform("a", { stream: genre, name: "n", url: stream.ingestUrl });',
    "'Genre' is not assignable",
  ],
  [
    'new ott.fivecents.Platform("a", { stream: pulumi.output(genre), name: "n", url: "u" });',
    "is not assignable",
  ],
  [
    'new ott.fivecents.PullStream("a", { name: "n", server: "2", source: { protocol: "hls", urls: [] }, transcode: { videoProfiles: [stream] } });',
    "'PushStream' is not assignable to type 'Input<string | TranscodingProfile>'",
  ],
  [
    'new ott.fivecents.Platform("a", { stream, name: "n", url: stream.hlsUrl });',
    "'undefined' is not assignable",
  ],
];

function problems(source: string, isExact: boolean): string[] {
  const sources = new Map([[join(projectRoot, "program.ts"), source]]);
  return compileProblems(sources, { exactOptionalPropertyTypes: isExact });
}

describe("the types of the SDK", () => {
  it("take outputs, resources and what may be undefined where the argument allows them", () => {
    expect(problems(program, false)).toEqual([]);
  }, 60_000);

  it("do so where a program compiles with exactOptionalPropertyTypes too", () => {
    expect(problems(program, true)).toEqual([]);
  }, 60_000);

  it("refuse another vendor's account, a resource of another type, and an output that may be missing", () => {
    const found = problems(`${program}${wrong.map(([line]) => line).join("\n")}`, false);
    expect(found).toEqual(wrong.map(([, text]) => expect.stringContaining(text)));
  }, 60_000);
});

describe("an editor", () => {
  const editor = new Editor(program);
  const reference = "@see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PushStream.md`";

  it("shows the text and the impact of an argument, and the name of its type", () => {
    expect(editor.hover("geoBlock").split("\n")).toEqual([
      "(property) geoBlock?: pulumi.Input<ott.InputsOf<ott.fivecents.GeoBlock> | undefined>",
      expect.stringMatching(/^.*countries.* Impact: .+\.$/),
    ]);
  }, 60_000);

  it("shows the text and the default of a key inside an argument", () => {
    expect(editor.hover("record: { retentionDays")).toContain("How long recordings are kept, in days.");
    expect(editor.hover("enabled").split("\n")).toEqual([
      "(property) enabled?: pulumi.Input<boolean | undefined>",
      expect.stringMatching(/^Whether .+\.$/),
      "@default true",
    ]);
  }, 60_000);

  it("shows the text of an output, and of a key inside one", () => {
    expect(editor.hover("stream.ingestUrl").split("\n")).toEqual([
      "(property) ingestUrl: pulumi.Output<string>",
      expect.stringMatching(/^RTMP URL .+\.$/),
    ]);
    expect(editor.hover("ladder?.videoProfiles")).toMatch(/^\(property\) videoProfiles\?: string\[\].*\n.+/);
  }, 60_000);

  it("shows of a class its text, every example as TypeScript with its title, and the reference page", () => {
    const shown = editor.hover("new ott.fivecents.PushStream");
    expect(shown).toContain("A live stream that encoders push to over RTMP.");
    for (const { title } of pushStream.examples) {
      expect(shown).toContain(
        `@example ${title}\n\`\`\`ts\nnew ott.fivecents.PushStream("example", {\n  name: "`,
      );
    }
    expect(shown).not.toMatch(/"\w+":/);
    expect(shown.split("\n")).toContain(reference);
    expect(existsSync(join(projectRoot, "docs", "reference", "fivecents", "PushStream.md"))).toBe(true);
  }, 60_000);

  it("shows of the arguments the reference page, and of `get` the forms of an id", () => {
    expect(editor.hover("fivecents.PushStreamArgs").split("\n")).toContain(reference);
    expect(editor.hover("PushStream.get")).toContain(`@param id The vendor's number, \`"51605"\``);
    expect(editor.hover("Platform.get")).toContain('@param id The whole id, as in `"push/51605/1"`');
  }, 60_000);

  it.each(["fivecents.PushStream", "geoBlock", "retentionDays", "stream.ingestUrl"])(
    "goes from %s to a short file",
    (text) => {
      const [file = "", ...others] = new Set(editor.definition(text));
      expect(others).toEqual([]);
      expect(file).toMatch(/^sdk\/fivecents\/(push-stream|shared|types)\.ts$/);
      expect(readFileSync(join(projectRoot, file), "utf8").split("\n").length).toBeLessThan(400);
    },
    60_000,
  );
});
