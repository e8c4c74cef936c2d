import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { accountFingerprint } from "../../provider/core/fingerprint";
import { createStack, type Stack } from "../support/stack";

describe("the accounts of a program", () => {
  let emulator: Emulator;
  let stack: Stack | undefined;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  });
  afterAll(async () => {
    await stack?.dispose();
    await emulator.close();
  });

  it("are kept apart, three of one vendor, each with its own key", async () => {
    stack = await createStack({
      emulator,
      program: `
        import * as ott from "pulumi-ott";
        for (const brand of ["brand-a", "brand-b"]) {
          const provider = new ott.fivecents.Account(brand, {
            apiKey: brand + "-key", endpoint: ${JSON.stringify(emulator.endpoints.fivecents)}, requestsPerSecond: 0,
          });
          new ott.fivecents.PushStream(brand, { name: "live/main1", server: "2" }, { provider });
        }
        new ott.fivecents.PushStream("own", { name: "live/main1", server: "2" });
      `,
    });
    expect((await stack.up()).code).toBe(0);
    const creates = emulator.log({ operation: "push.create" });
    expect(new Set(creates.map((record) => record.account)).size).toBe(3);
    const owners = emulator.objects("fivecents", "streams").map((one) => one._account);
    expect(new Set(owners).size).toBe(3);
    expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    expect((await stack.destroy()).code).toBe(0);
    expect(emulator.objects("fivecents", "streams").filter((one) => !one._deleted)).toEqual([]);
  });

  it("have a credential from a program of the project's folder, which no output shows", async () => {
    emulator.reset();
    await stack?.dispose();
    stack = await createStack({
      program: `
        import { writeFileSync } from "node:fs";
        import * as ott from "pulumi-ott";
        writeFileSync("credential.cjs", 'console.log(JSON.stringify({ credential: "the-issued-" + process.argv[2] }))');
        const provider = new ott.fivecents.Account("main", {
          credentialCommand: ["node", "credential.cjs", "api-key"],
          endpoint: ${JSON.stringify(emulator.endpoints.fivecents)}, requestsPerSecond: 0,
        });
        new ott.fivecents.PushStream("main", { name: "live/main1", server: "2" }, { provider });
      `,
    });
    const results = [await stack.up(), await stack.refresh(), await stack.destroy()];
    const said = results.map(({ stdout, stderr }) => stdout + stderr).join("");
    expect(
      results.map(({ code }) => code),
      said,
    ).toEqual([0, 0, 0]);
    expect(said).not.toContain("the-issued-api-key");
    expect(new Set(emulator.log().map(({ account }) => account))).toEqual(
      new Set([accountFingerprint("the-issued-api-key")]),
    );
  });

  it("reach the resources of a component by their vendor, at any depth", async () => {
    emulator.reset();
    await stack?.dispose();
    stack = await createStack({
      config: { "fivecents:requestsPerSecond": "0" },
      program: `
        import * as pulumi from "@pulumi/pulumi";
        import * as ott from "pulumi-ott";
        class Channel extends pulumi.ComponentResource {
          constructor(name: string, options: pulumi.ComponentResourceOptions) {
            super("test:Channel", name, {}, options);
            const inner = new pulumi.ComponentResource("test:Inner", name, {}, { parent: this });
            const stream = new ott.fivecents.PushStream(name, { name: "live/" + name, server: "2" }, { parent: inner });
            new ott.fivecents.Platform(name, { stream, name, url: "rtmp://live.example.com/app" }, { parent: stream });
            new ott.encorastream.Genre(name, { name, slug: name, contentTypes: ["show"] }, { parent: inner });
          }
        }
        for (const brand of ["first", "second"]) {
          const cdn = new ott.fivecents.Account(brand + "-cdn", {
            apiKey: brand + "-key", endpoint: ${JSON.stringify(emulator.endpoints.fivecents)}, requestsPerSecond: 0,
          });
          const cms = new ott.encorastream.Account(brand + "-cms", {
            accessToken: brand + "-token", endpoint: ${JSON.stringify(emulator.endpoints.encorastream)},
          });
          new Channel(brand, { providers: [cdn, cms] });
        }
      `,
    });
    const up = await stack.up();
    expect(up.code, up.stdout + up.stderr).toBe(0);
    for (const operation of ["push.create", "push.platform.add", "genres.admin.create"]) {
      const accounts = emulator.log({ operation }).map((record) => record.account);
      expect(new Set(accounts).size, operation).toBe(2);
    }
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
    expect((await stack.destroy()).code).toBe(0);
  });

  it("are refused by a resource of another vendor, in the preview and without a stack", async () => {
    await stack?.dispose();
    stack = await createStack({
      emulator,
      program: `
        import * as ott from "pulumi-ott";
        const cdn = new ott.fivecents.Account("cdn", { apiKey: "key" });
        new ott.encorastream.Genre("drama", { name: "Drama", slug: "drama", contentTypes: ["show"] }, { provider: cdn });
      `,
    });
    const { code, stdout, stderr } = await stack.preview();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(
      'encorastream:Genre "drama": its option `provider` is "cdn", which is of fivecents, not of encorastream.',
    );
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });
});
