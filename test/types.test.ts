import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../engine/folders";
import { compileProblems } from "./support/compile";

/** What compiles in a user's program, and what does not. */
const program = `
import * as pulumi from "@pulumi/pulumi";
import * as ott from "pulumi-ott";
declare const maybe: pulumi.Output<string | undefined>;
declare const text: string | undefined;
const cdn = new ott.fivecents.Account("cdn", { apiKey: "key", requestsPerSecond: 2, endpoint: maybe });
const options: ott.fivecents.ResourceOptions = { provider: cdn, protect: true };
const stream = new ott.fivecents.PushStream("stream", { name: "live/main1", server: "2" }, options);
new ott.fivecents.Platform("platform", { stream, name: "n", url: "rtmp://a.example.com/b", streamKey: maybe }, { parent: stream });
new ott.encorastream.Show("show", { title: "x", synopsis: maybe, originalTitle: text, images: { poster: maybe } });
ott.fivecents.getServersOutput({}, { account: { apiKey: "key", requestsPerSecond: pulumi.output(2) } });
`;

/** A line that must not compile, and what the compiler says of it. */
const wrong: [string, string][] = [
  ['new ott.encorastream.Show("a", { title: "x" }, { provider: cdn });', '"encorastream"'],
  ['new ott.fivecents.Account("a", { apiKey: "k", requestsPerSecond: "2" });', "'string' is not assignable"],
  ['new ott.fivecents.Account("a", { apiKey: "k", bodyStyle: "round" });', '"round"'],
];

function problems(source: string, isExact: boolean): string[] {
  const sources = new Map([[join(projectRoot, "program.ts"), source]]);
  return compileProblems(sources, { exactOptionalPropertyTypes: isExact });
}

describe("the types of the SDK", () => {
  it("take what may be undefined for an optional argument", () => {
    expect(problems(program, false)).toEqual([]);
  }, 60_000);

  it("do so where a program compiles with exactOptionalPropertyTypes too", () => {
    expect(problems(program, true)).toEqual([]);
  }, 60_000);

  it("refuse an account of another vendor and settings of another type", () => {
    const found = problems(`${program}${wrong.map(([line]) => line).join("\n")}`, false);
    expect(found).toEqual(wrong.map(([, text]) => expect.stringContaining(text)));
  }, 60_000);
});
