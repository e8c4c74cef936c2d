import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Drift } from "../../cli/commands/drift/drift";
import type { Plan } from "../../cli/commands/plan/plan";
import { type Emulator, startEmulator } from "../../emulator";
import { collect } from "../../tools/pulumi/command";
import { projectRoot } from "../../tools/pulumi/folders";
import { providerFor } from "../support/provider";
import { createStack, type Stack } from "../support/stack";

/** A component with objects of two vendors, one of the third beside it, and a stream in an account of its own. */
const program = (countries: string, movie: string) => `
import * as pulumi from "@pulumi/pulumi";
import * as ott from "pulumi-ott";

class Channel extends pulumi.ComponentResource {
  constructor(name, options) {
    super("example:Channel", name, {}, options);
    const parent = this;
    for (const number of [1, 2, 3]) {
      new ott.fivecents.PushStream(name + number, {
        name: "live/" + name + number,
        server: "2",
        geoBlock: { mode: "allow", countries: ${countries} },
        rtmpAuth: { username: "encoder", password: "password-of-the-encoder" },
      }, { parent });
    }
    new ott.encorastream.Genre(name, { name, slug: name, contentTypes: ["show"] }, { parent });
  }
}
new Channel("news", {});
${movie}
const brandB = new ott.fivecents.Account("brand-b", {
  apiKey: pulumi.secret("key-of-brand-b"),
  endpoint: new pulumi.Config("fivecents").require("endpoint"),
});
new ott.fivecents.PushStream("brand-b-main", { name: "brandb/main", server: "2" }, { provider: brandB });
`;

const movie = `
new ott.encorastream.Movie("harbour", {
  title: "The Harbour", releaseYear: 2020, contentRating: "TV-14", runtimeMinutes: 90, synopsis: "x", published: true,
});`;

describe("ott with a stack of components and two accounts", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({
      settings: { fivecents: { deployMilliseconds: 0, requestsPerSecond: 0 } },
    });
    const config = { "fivecents:requestsPerSecond": "0" };
    stack = await createStack({ program: program('["DE"]', movie), emulator, config });
    const { code, stdout } = await stack.up();
    expect(code, stdout).toBe(0);
  });
  afterAll(() => emulator.close());

  function streamNamed(name: string): string {
    const found = emulator.objects("fivecents", "streams").find((one) => one.name === name);
    if (!found) throw new Error(`the emulator has no ${name}`);
    return found._id;
  }

  async function ott(...words: string[]) {
    const bin = join(projectRoot, "dist", "cli", "main.js");
    const options = { cwd: stack.folder, env: stack.env, timeoutMilliseconds: 120_000 };
    return collect(process.execPath, [bin, ...words, "--json", "--stack", "test"], options);
  }

  it("drift finds what was changed, deleted and made by hand, and nothing else", async () => {
    const clean = await ott("drift");
    expect(JSON.parse(clean.stdout), clean.stderr).toMatchObject({ findings: [], problems: [] });
    expect(clean.code).toBe(0);

    for (const name of ["live/news1", "live/news2"]) {
      emulator.edit("fivecents", "streams", streamNamed(name), { geoblock: { policy: "N" } });
    }
    emulator.remove("fivecents", "streams", streamNamed("live/news3"));
    const byHand = await providerFor(emulator, "encorastream:Genre", {
      "encorastream:accessToken": "test-access-token",
    });
    await byHand.create(await byHand.checked({ name: "Drama", slug: "drama", contentTypes: ["show"] }));
    const before = await stack.exportState();
    const { code, stdout } = await ott("drift");
    const { findings, accounts }: Drift = JSON.parse(stdout);
    expect(findings.map(({ kind, path, label }) => `${kind} ${path ?? "-"} ${label}`).toSorted()).toEqual([
      'changed geoBlock.mode name "live/news1"',
      'changed geoBlock.mode name "live/news2"',
      'missing - name "live/news3"',
      'unmanaged - slug "drama"',
    ]);
    expect(
      accounts.map(({ vendor, managed, coverage }) => `${vendor} ${managed} ${coverage}%`).toSorted(),
    ).toEqual(["encorastream 2 66%", "fivecents 1 100%", "fivecents 3 100%"]);
    expect(code).toBe(2);
    expect(await stack.exportState()).toEqual(before);
    expect(stdout).not.toContain("password-of-the-encoder");
  });

  it("drift finds only the unmanaged object after the repair", async () => {
    const repaired = await stack.up("--refresh");
    expect(repaired.code, repaired.stdout).toBe(0);
    const { code, stdout } = await ott("drift");
    expect(JSON.parse(stdout).findings).toMatchObject([{ kind: "unmanaged" }]);
    expect(code).toBe(2);
  });

  it("plan says what the next update does to people", async () => {
    await stack.setProgram(program('["DE", "TR"]', ""));
    const { code, stdout, stderr } = await ott("plan");
    const plan: Plan = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(plan.tally).toMatchObject({ create: 0, update: 3, replace: 0, delete: 1 });
    expect(plan.impacts.map(({ text }) => text)).toEqual([
      "deletes 1 movie",
      "unpublishes 1 movie",
      "opens 3 push streams to TR",
    ]);
  });
});
