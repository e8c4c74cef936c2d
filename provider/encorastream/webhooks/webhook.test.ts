import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let under: ProviderUnderTest;
const nextRun = () => providerFor(emulator, "encorastream:Webhook");
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  under = await nextRun();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const hook = { url: "https://hooks.example.com/encora", events: ["content.published"] };
const webhooks = () => emulator.objects("encorastream", "webhooks");

it("keeps the signing secret, which only the create answer carries", async () => {
  const { id, outs } = await under.create(await under.checked(hook));
  const secret = webhooks()[0]?._hidden.signing_secret;
  expect(outs.signingSecret).toBe(secret);
  expect(outs.signingSecretHint).toBe(String(secret).slice(-4));
  const seen = await under.read(id, outs);
  expect(seen.props?.signingSecret).toBe(secret);
  const updated = await under.update(
    id,
    seen.props ?? {},
    await under.checked({ ...hook, description: "New" }),
  );
  expect(updated.outs.signingSecret).toBe(secret);
});

it("a lost answer loses the secret: the webhook is kept, and the way on is said", async () => {
  emulator.inject({ vendor: "encorastream", operation: "webhooks.create", kind: "cutAfter" });
  const inputs = await under.checked(hook);
  const failure = (await under.create(inputs).catch((thrown: unknown) => thrown)) as {
    id: string;
    properties: Values;
    reasons: string[];
  };
  expect(webhooks().map(({ _id }) => _id)).toEqual([failure.id]);
  expect(failure.reasons[0]).toMatch(/signingSecret was lost.*--target-replace/);
  await expect(under.update(failure.id, failure.properties, inputs)).rejects.toThrow("--target-replace");
  expect(operationsIn(emulator, { changing: true })).toEqual(["webhooks.create"]);
});

it("a create that never arrived is sent again by the next run alone", async () => {
  emulator.inject({ vendor: "encorastream", operation: "webhooks.create", kind: "cutBefore" });
  await expect(under.create(await under.checked(hook))).rejects.toThrow("Run the command again");
  const { id, outs } = await (await nextRun()).create(await under.checked(hook));
  expect(webhooks().map(({ _id }) => _id)).toEqual([id]);
  expect(outs.signingSecret).toBe(webhooks()[0]?._hidden.signing_secret);
});

it("is switched off by an update, since a create starts it", async () => {
  await under.create(await under.checked({ ...hook, enabled: false }));
  expect(operationsIn(emulator, { changing: true })).toEqual(["webhooks.create", "webhooks.update"]);
  expect(webhooks()).toMatchObject([{ status: "disabled" }]);
});

it("is not moved by the vendor's counters", async () => {
  const inputs = await under.checked(hook);
  const { id, outs } = await under.create(inputs);
  emulator.edit("encorastream", "webhooks", id, {
    failure_count: 9,
    last_delivery_at: "2026-01-01T00:00:00Z",
  });
  const seen = await under.read(id, outs);
  expect({ ...seen.props, updatedAt: undefined }).toEqual({ ...outs, updatedAt: undefined });
});

it("says what is wrong with all arguments at once", async () => {
  const wrong = { url: "http://hooks.example.com", events: [], enabled: "Y" };
  expect(await under.problems(wrong)).toEqual([
    "encorastream:Webhook: url must be a URL with the scheme https and a host, as in https://hooks.example.com/encora",
    "encorastream:Webhook: events must have at least 1 item",
    "encorastream:Webhook: enabled must be a boolean, not a string",
  ]);
});
