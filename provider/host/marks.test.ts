import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { type ProviderUnderTest, providerFor } from "../../test/support/provider";

let emulator: Emulator;
let genre: ProviderUnderTest;
beforeAll(async () => {
  emulator = await startEmulator();
  genre = await providerFor(emulator, "encorastream:Genre");
});
afterAll(() => emulator.close());

const wanted = { name: "Drama", slug: "drama", contentTypes: ["show"] };

describe("the marks of a program", () => {
  it("stay with the arguments and the state through check, create, read and update", async () => {
    const marked = { ...wanted, __secrets: ["name"] };
    const inputs = await genre.checked(marked);
    expect(inputs.__secrets).toEqual(["name"]);
    const { id, outs } = await genre.create(inputs);
    expect(outs.__secrets).toEqual(["name"]);
    expect(await genre.diff(id, outs, inputs)).toEqual({ changes: false });
    const seen = await genre.read(id, outs);
    expect(seen.props?.__secrets).toEqual(["name"]);
    expect(seen.inputs?.__secrets).toEqual(["name"]);

    const unmarked = await genre.checked(wanted);
    expect(unmarked).not.toHaveProperty("__secrets");
    expect(await genre.diff(id, outs, unmarked)).toMatchObject({ changes: true, replaces: [] });
    emulator.clearLog();
    const after = await genre.update(id, outs, unmarked);
    expect(after.outs).not.toHaveProperty("__secrets");
    expect(emulator.log()).toEqual([]);
    expect(await genre.diff(id, after.outs, unmarked)).toEqual({ changes: false });
  });
});
