import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf, ThingVendor } from "../../test/support/thing";
import { create } from "./create";
import { defineResource } from "./define-resource";
import { unlisted } from "./definition";
import { remove } from "./delete";
import { Ambiguous, Discarded, NotFound, PartialFailure, Refused } from "./errors";
import { field } from "./facts";
import { plan } from "./plan";
import { read } from "./read";
import { update } from "./update";

/** What no call lists, and what has no effect until it is used: an upload, by example. */
let vendor: ThingVendor;
beforeEach(() => {
  vendor = new ThingVendor();
});

/** What the part of an upload fails with. */
let failure: Error | undefined;
beforeEach(() => {
  failure = undefined;
});

const upload = defineResource<ThingVendor>()({
  type: "example:Upload",
  summary: "An upload.",
  inputs: z.strictObject({
    name: field(z.string(), { replaces: true }),
    content: z.string().optional(),
  }),
  outputs: z.object({}),
  id: z.string(),
  identity: { kind: "disposable", keys: [] },
  list: unlisted,
  create: {
    sends: () => ["name"],
    send: async ({ client }, { name }) => ({ id: client.create({ name }).id }),
  },
  parts: [
    {
      name: "content",
      keys: ["content"],
      async write({ client }, id, { content }) {
        if (failure) throw failure;
        client.write("fill", id, undefined, { content });
        return undefined;
      },
    },
  ],
  async read({ client }, id) {
    const found = client.read(id);
    return found && { inputs: found.values, outputs: {} };
  },
  async delete({ client }, id) {
    client.delete(id);
  },
  examples: [],
});

const wanted = { name: "a", content: "abc" };
const made = () => create(upload, runtimeOf(vendor), wanted);

/** The state that a failure has left. */
async function leftBy(work: Promise<unknown>): Promise<PartialFailure> {
  const thrown = await work.catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(PartialFailure);
  return thrown as PartialFailure;
}

describe("the create of what is disposable", () => {
  it("is sent once more where its answer was lost, and looks for nothing", async () => {
    vendor.failAfter("create", new Ambiguous("no answer"));
    expect((await made()).id).toBe("thing-2");
    expect(vendor.calls).toEqual(["create", "create", "fill", "read"]);
  });

  it("fails where both answers were lost, and says what may be left", async () => {
    vendor.failAfter("create", new Ambiguous("no answer"));
    vendor.failAfter("create", new Ambiguous("no answer again"));
    await expect(made()).rejects.toThrow(
      "example:Upload: create failed: no answer again. The vendor may hold one that nothing uses and that has no effect. Run the command again.",
    );
    expect(vendor.calls).toEqual(["create", "create"]);
  });

  it("that is refused has changed nothing", async () => {
    vendor.failBefore("create", new Refused("too large", 400));
    await expect(made()).rejects.toThrow(
      "create failed: too large. Nothing was changed. Correct what the vendor refused, and run the command again.",
    );
    expect(vendor.calls).toEqual(["create"]);
  });

  it("takes over nothing: there is no adopt", () => {
    expect(Object.keys(upload.inputs.shape)).not.toContain("adopt");
  });
});

describe("what is disposable and not found", () => {
  it("is no longer shown once it has done its work, and stays in the state", async () => {
    const { id, state } = await made();
    vendor.things.clear();
    expect(await read(upload, runtimeOf(vendor), id, state)).toEqual({ inputs: wanted, state });
  });

  it("is gone while its work is not done", async () => {
    failure = new Ambiguous("cut");
    const { id, state } = await leftBy(made());
    vendor.things.clear();
    expect(await read(upload, runtimeOf(vendor), id, state)).toBeUndefined();
  });

  it("is deleted", async () => {
    const { id, state } = await made();
    vendor.failBefore("delete", new NotFound("none", 404));
    await expect(remove(upload, runtimeOf(vendor), id, state)).resolves.toBeUndefined();
  });
});

describe("an object of no use any more", () => {
  it("stays in the state, whatever a refresh shows, until the next run has replaced it", async () => {
    failure = new Discarded("the file is no film", "The upload was cancelled");
    const { id, state, message } = await leftBy(made());
    expect(message).toBe(
      `example:Upload (id ${id}): writing content failed: the file is no film. The upload was cancelled. ` +
        "The next `pulumi up` creates a new one in its place.",
    );
    const seen = await read(upload, runtimeOf(vendor), id, state);
    for (const known of [state, seen?.state ?? {}]) {
      const { replaces, deleteBeforeReplace } = plan(upload, known, wanted);
      expect(replaces).toEqual(["name", "content"]);
      expect(deleteBeforeReplace).toBe(false);
    }
  });

  it("is replaced too when an update finds it so", async () => {
    failure = new Ambiguous("cut");
    const { id, state } = await leftBy(made());
    expect(plan(upload, state, wanted).replaces).toEqual([]);
    failure = new Discarded("it has expired", "Nothing was changed");
    const later = await leftBy(update(upload, runtimeOf(vendor), id, state, wanted));
    expect(plan(upload, later.state, wanted).replaces).toEqual(["name", "content"]);
  });
});
