import { describe, expect, it } from "vitest";
import { api, type Operation } from "../api";
import { policies as contentpool } from "./contentpool/policies";
import { policies as encorastream } from "./encorastream/policies";
import { policies as fivecents } from "./fivecents/policies";
import { forBytes, type OperationPolicy, uploadCreate } from "./http/policy";

/** Every documented operation of the three vendors with its policy. */
const all = Object.entries({ fivecents, encorastream, contentpool }).flatMap(([vendor, policies]) => {
  const operations = api[vendor as keyof typeof api].operations as unknown as Record<string, Operation>;
  return Object.entries(operations).map(([id, operation]) => ({
    id: `${vendor} ${id}`,
    operation,
    policy: (policies as Record<string, OperationPolicy>)[id],
  }));
});

/** The ids of the operations with this retry class. */
const inClass = (retry: string) => all.filter(({ policy }) => policy?.retry === retry).map(({ id }) => id);

describe("The policy of a documented operation", () => {
  it("exists for all 336 of them", () => {
    expect(all).toHaveLength(336);
    expect(all.filter(({ policy }) => policy === undefined)).toEqual([]);
  });

  it("asks for an Idempotency-Key exactly where one is documented", () => {
    const documented = all.filter(({ operation }) =>
      operation.headers.some(({ name }) => name === "Idempotency-Key"),
    );
    expect(inClass("keyed")).toEqual(documented.map(({ id }) => id));
    expect(inClass("keyed")).toHaveLength(3);
  });

  it("lets no create and no add be repeated without a look", () => {
    const creates = all.filter(({ id }) => /(\.create|\.add|\.upload|\.addVideo)$/.test(id));
    expect(creates).toHaveLength(36);
    const repeatable = creates.filter(({ policy }) => !["lookUp", "keyed"].includes(policy?.retry ?? ""));
    expect(repeatable).toEqual([]);
  });

  it("never repeats what starts something, a GET with an effect included", () => {
    expect(inClass("never")).toEqual(
      expect.arrayContaining([
        "fivecents push.restart",
        "fivecents push.restore",
        "fivecents push.platform.restart",
        "fivecents dvr.export",
        "fivecents scheduled.playlist.clone",
        "encorastream movies.stream",
        "encorastream livetv.channels.startover",
        "encorastream playback.heartbeat",
        "encorastream webhooks.test",
      ]),
    );
    const withEffect = all.filter(({ operation }) =>
      operation.rules.some((rule) => /side effect/i.test(rule)),
    );
    expect(withEffect.length).toBeGreaterThan(10);
    expect(inClass("never")).toEqual(expect.arrayContaining(withEffect.map(({ id }) => id)));
  });

  it("sends an account-wide setting once, and waits ten minutes for it", () => {
    const settings = all.filter(({ id }) => id.startsWith("fivecents settings."));
    expect(settings).toHaveLength(8);
    for (const { id, policy } of settings) {
      expect(policy, id).toMatchObject({ retry: "never", deadlineSeconds: 600, silenceSeconds: 600 });
    }
  });

  it("counts as safe whatever is documented as a list or a report", () => {
    const reads = all.filter(({ operation }) => ["list", "report"].includes(operation.kind));
    expect(reads.filter(({ policy }) => policy?.retry !== "safe")).toEqual([]);
  });

  it("gives a form with files an hour", () => {
    const forms = all.filter(({ operation }) => operation.contentType === "multipart/form-data");
    expect(forms).toHaveLength(7);
    for (const { id, policy } of forms) expect(policy?.deadlineSeconds, id).toBe(3_600);
  });

  it("takes no list of the account for an object that could be gone", () => {
    // Content-pool names a parent in the body or the query.
    const keys = ["sourceKey", "publisherChannelKey"];
    const lists = all.filter(
      ({ operation: { kind, pathParams, query, body } }) =>
        kind === "list" &&
        pathParams.length === 0 &&
        ![...query, ...body].some(({ name }) => keys.includes(name)),
    );
    expect(lists.filter(({ policy }) => policy?.gone !== "never")).toEqual([]);
  });
});

describe("forBytes", () => {
  it("leaves time for 5 GB on a line of a megabit a second, and for the vendor to store them", () => {
    const { deadlineSeconds, silenceSeconds } = forBytes(uploadCreate, 5e9);
    expect(deadlineSeconds).toBe(uploadCreate.deadlineSeconds + 40_000);
    expect(silenceSeconds).toBe(uploadCreate.silenceSeconds + 500);
    expect(forBytes(uploadCreate, 0)).toEqual(uploadCreate);
  });
});
