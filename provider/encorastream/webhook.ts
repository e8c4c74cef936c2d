import { z } from "zod";
import { type Context, defineResource } from "../core/definition";
import { field } from "../core/facts";
import { setOf, url, vendorId } from "../core/fields";
import type { EncoraStreamClient } from "./client";
import type { VendorObject } from "./envelope";
import { createdOf, listedObject, shownText, times, timesOf } from "./object";
import { bodyOf, keysOf, type Spellings, shownInputs, text, texts } from "./spelling";
import { readLive, type Updating, updatePart } from "./update";

const events = z.enum([
  "subscription.created",
  "subscription.updated",
  "subscription.canceled",
  "subscription.payment_failed",
  "subscription.trial_ending",
  "user.created",
  "user.deleted",
  "user.suspended",
  "user.email_verified",
  "device.registered",
  "device.removed",
  "content.published",
  "content.unpublished",
  "profile.created",
  "profile.deleted",
  "stream.started",
  "stream.ended",
  "stream.concurrency_exceeded",
]);

const inputs = z.strictObject({
  url: url({
    schemes: ["https"],
    examples: ["https://hooks.example.com/encora", "https://hooks.example.com/other"],
    mayCarryCredentials: true,
  }).describe("Where events are delivered; https only."),
  description: z.string().min(1).max(255).describe("What the webhook is for.").optional(),
  events: setOf(events).min(1).describe("The events that are delivered, at least one."),
  enabled: field(z.boolean().describe("Whether events are delivered. True where not given."), {
    default: true,
    reset: true,
    impact: "deliveries stop or begin",
  }).optional(),
});
type Inputs = z.infer<typeof inputs>;
const spellings: Spellings<z.infer<typeof inputs>> = {
  url: text("url"),
  description: text("description"),
  events: texts("events"),
  enabled: {
    name: "status",
    write: (enabled) => (enabled ? "active" : "disabled"),
    read: (shown) => shown.word("status", { active: true, disabled: false }),
  },
};

const outputs = z.object({
  signingSecret: field(
    z.string().describe("The key that deliveries are signed with (X-Encora-Signature-256)."),
    { secret: true, onlyFromCreate: true },
  ).optional(),
  signingSecretHint: z.string().describe("The last four characters of the signing secret.").optional(),
  ...times,
});
type Outputs = z.infer<typeof outputs>;

const updating: Updating<Inputs, Outputs> = {
  operation: "webhooks.update",
  address: (id) => ({ webhook_id: id }),
  read: ({ client }, id) => client.read("webhooks.get", { webhook_id: id }),
  live: (context, _id, object) => liveOf(context, object),
};

/** A receiver of the platform's events. */
export const webhook = defineResource<EncoraStreamClient>()({
  type: "encorastream:Webhook",
  summary: "A receiver of the platform's events.",
  description:
    "The vendor makes the signing secret and shows it once, in the answer to the create call. " +
    "An adopted webhook has none; a new secret needs a new webhook.",
  inputs,
  outputs,
  id: vendorId(),
  identity: { kind: "likely", keys: ["url", "events"] },
  list: {
    within: [],
    shows: "all",
    items: async (context) =>
      Promise.all(
        (await context.client.list("webhooks.list")).map(async (object) =>
          listedObject(object, await liveOf(context, object)),
        ),
      ),
  },
  create: {
    /** A webhook starts active, and no create can say otherwise. */
    carries: ({ enabled }) =>
      enabled === false ? keysOf(spellings).filter((key) => key !== "enabled") : keysOf(spellings),
    async send(context, { enabled: _startsActive, ...wanted }) {
      const answered = await context.client.call("webhooks.create", { body: bodyOf(spellings, wanted) });
      const signingSecret = shownText(answered.object.signing_secret);
      return createdOf(answered, async () => {
        const { inputs, outputs } = await liveOf(context, answered.object);
        return { inputs, outputs: { ...outputs, signingSecret } };
      });
    },
  },
  parts: [updatePart(updating, spellings)],
  read: (context, id) => readLive(context, updating, id),
  async delete({ client }, id) {
    await client.call("webhooks.delete", { path: updating.address(id) });
  },
  examples: [
    {
      title: "A receiver for what is published",
      inputs: {
        url: "https://hooks.example.com/encora",
        events: ["content.published", "content.unpublished"],
      },
    },
  ],
});

async function liveOf(context: Context<EncoraStreamClient>, object: VendorObject) {
  return {
    inputs: await shownInputs(context, "encorastream:Webhook", spellings, object),
    outputs: outputsOf(object),
  };
}

/** The counters of deliveries move on their own and are no part of the configuration. */
function outputsOf(object: VendorObject) {
  return { signingSecretHint: shownText(object.signing_secret_hint), ...timesOf(object) };
}
