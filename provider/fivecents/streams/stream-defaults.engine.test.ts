import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { createStack, type Stack, type StackResult } from "../../../test/support/stack";

/** The warning that a plan owes its reader, as the real engine shows it. */
const program = (domain: string) => `
import * as ott from "pulumi-ott";
new ott.fivecents.StreamDefaults("defaults", {
  mode: "overwrite",
  domainLock: { mode: "allow", domains: ["${domain}"] },
});
`;
const warning =
  "fivecents:StreamDefaults: mode overwrite replaces domainLock of every existing stream of the account";
const timesIn = ({ diagnostics }: StackResult) =>
  diagnostics.filter(({ severity, message }) => severity === "warning" && message.includes(warning)).length;

describe("defaults that rewrite every stream", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    stack = await createStack({
      program: program("a.example.com"),
      emulator,
      config: { "fivecents:requestsPerSecond": "0" },
    });
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  it("say so once in the preview of a create and of an update, and in no refresh", async () => {
    const create = await stack.preview();
    expect(create.code).toBe(0);
    expect(timesIn(create)).toBe(1);
    expect(emulator.log()).toEqual([]);
    expect((await stack.up()).code).toBe(0);
    const clean = await stack.preview("--expect-no-changes");
    expect(clean.code).toBe(0);
    expect(timesIn(clean)).toBe(0);
    await stack.setProgram(program("b.example.com"));
    const refresh = await stack.refresh("--expect-no-changes");
    expect(refresh.code).toBe(0);
    expect(timesIn(refresh)).toBe(0);
    const update = await stack.preview();
    expect(timesIn(update)).toBe(1);
    expect((await stack.destroy()).code).toBe(0);
  });
});
