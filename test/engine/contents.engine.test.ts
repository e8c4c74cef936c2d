import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { createStack, type Stack } from "../support/stack";

/** What the vendor deletes together with its stream needs no call of its own. */
describe("the platforms of a stream", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    stack = await createStack({
      emulator,
      config: { "fivecents:requestsPerSecond": "0" },
      program: program(5),
    });
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  function program(platforms: number): string {
    return `
      import * as ott from "pulumi-ott";
      const stream = new ott.fivecents.PushStream("main", { name: "live/main1", server: "2" });
      for (let number = 1; number <= ${platforms}; number += 1) {
        const name = "network-" + number;
        new ott.fivecents.Platform(name, { stream, name, url: "rtmp://live.example.com/app" });
      }
    `;
  }

  /** The same stream and platforms, known by the stream's id alone. */
  const programById = (platforms: number) => program(platforms).replace("{ stream,", "{ stream: stream.id,");

  const deletes = () =>
    emulator.log().flatMap(({ operation }) => (operation?.endsWith("delete") ? operation : []));

  it("are each deleted by a call while the stream stays", async () => {
    expect((await stack.up()).code).toBe(0);
    await stack.setProgram(program(4));
    expect((await stack.up()).code).toBe(0);
    expect(deletes()).toEqual(["push.platform.delete"]);
  });

  it("go with the stream in one call", async () => {
    await stack.setProgram(program(5));
    expect((await stack.up()).code).toBe(0);
    const before = deletes().length;
    expect((await stack.destroy()).code).toBe(0);
    expect(deletes().slice(before)).toEqual(["push.delete"]);
    expect(emulator.objects("fivecents", "streams").filter((one) => !one._deleted)).toEqual([]);
  });

  it("are no change when a program passes the stream in the place of its id", async () => {
    await stack.setProgram(programById(1));
    expect((await stack.up()).code).toBe(0);
    await stack.setProgram(program(1));
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    const before = deletes().length;
    expect((await stack.destroy()).code).toBe(0);
    expect(deletes().slice(before)).toEqual(["push.platform.delete", "push.delete"]);
  });

  it("are deleted by calls where the stream is retained", async () => {
    await stack.setProgram(program(1).replace('server: "2" }', 'server: "2" }, { retainOnDelete: true }'));
    expect((await stack.up()).code).toBe(0);
    const before = deletes().length;
    expect((await stack.destroy()).code).toBe(0);
    expect(deletes().slice(before)).toEqual(["push.platform.delete"]);
  });
});
