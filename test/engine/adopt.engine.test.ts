import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn, providerFor } from "../support/provider";
import { createStack, type Stack } from "../support/stack";

/** Objects that were there before the program: taken over, or only read. */
let emulator: Emulator;
let stack: Stack;
let otherId: string;
let genreId: string;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  const streams = await providerFor(emulator, "fivecents:PushStream");
  const first = { name: "live/old", server: "2", geoBlock: { mode: "allow", countries: ["DE"] } };
  await streams.create(await streams.checked(first));
  otherId = (await streams.create(await streams.checked({ ...first, name: "live/other" }))).id;
  const genres = await providerFor(emulator, "encorastream:Genre");
  const drama = { name: "Drama", slug: "drama", contentTypes: ["show"] };
  genreId = (await genres.create(await genres.checked(drama))).id;
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

it("are taken over with only the difference written, and the next preview is empty", async () => {
  emulator.clearLog();
  const program = (adopt: string) => `
    import * as ott from "pulumi-ott";
    new ott.fivecents.PushStream("old", { name: "live/old", server: "2", ndvr: { windowMinutes: 30 }, geoBlock: { mode: "allow", countries: ["DE"] }, ${adopt} });
    new ott.encorastream.Genre("drama", { name: "Drama", slug: "drama", contentTypes: ["show"], ${adopt === "" ? "" : `adopt: "${genreId}"`} });
    const read = ott.fivecents.PushStream.get("read", "${otherId}");
    export const countries = read.geoBlock.apply((rule) => rule?.countries);
    export const same = ott.fivecents.PushStream.isInstance(read);
  `;
  stack = await createStack({
    program: program("adopt: true"),
    emulator,
    config: { "fivecents:requestsPerSecond": "0" },
  });
  const up = await stack.up();
  expect(up.stderr).toBe("");
  expect(up.code).toBe(0);
  expect(operationsIn(emulator, { changing: true })).toEqual(["push.ndvr.update"]);
  expect(emulator.objects("fivecents", "streams")).toHaveLength(2);
  expect(await stack.outputs()).toEqual({ countries: ["DE"], same: true });
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  const refresh = await stack.refresh("--preview-only", "--diff", "--expect-no-changes");
  expect(refresh.stdout).not.toContain("to update");
  expect(refresh.code).toBe(0);

  await stack.setProgram(program(""));
  emulator.clearLog();
  expect((await stack.up()).code).toBe(0);
  expect(emulator.log({ changing: true })).toEqual([]);
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
});
