import { z } from "zod";
import { updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { setOf, url, vendorId } from "../../core/fields";
import { inField, text, texts } from "../argument";
import { objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { shownText, times, timesOf } from "../object";

const update = "webhooks.update";

const target = url({
  schemes: ["https"],
  examples: ["https://hooks.example.com/encora", "https://hooks.example.com/other"],
  mayCarryCredentials: true,
}).describe("Where events are delivered; https only.");

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

/** A webhook starts active, and no create can say otherwise. */
const enabled = inField("status", {
  schema: field(z.boolean().describe("Whether events are delivered."), {
    default: true,
    impact: "deliveries stop or begin",
    impactKind: "receivers",
  }).optional(),
  atCreate: (value) => value,
  write: (value) => (value ? "active" : "disabled"),
  read: (answer) => answer.word("status", { active: true, disabled: false }),
});

const args = {
  url: updatable(text("url", target), update),
  description: updatable(
    text("description", z.string().min(1).max(255).describe("What the webhook is for.").optional()),
    update,
  ),
  events: updatable(
    texts("events", setOf(events).min(1).describe("The events that are delivered, at least one.")),
    update,
  ),
  enabled: updatable(enabled, update),
};

const outputs = z.object({
  signingSecret: field(
    z.string().describe("The key that deliveries are signed with (X-Encora-Signature-256)."),
    { secret: true, onlyFromCreate: true },
  ).optional(),
  signingSecretHint: field(z.string().describe("The last four characters of the signing secret."), {
    notSecret: "The vendor shows it in every read, so that people can tell which secret is in use.",
  }),
  ...times,
});

/** A receiver of the events of the platform. */
export const webhook = defineResource<EncoraStreamClient>()({
  ...objectLife({
    type: "encorastream:Webhook",
    calls: {
      list: "webhooks.list",
      create: "webhooks.create",
      read: "webhooks.get",
      delete: "webhooks.delete",
    },
    address: (id) => ({ webhook_id: id }),
    inputs: inputsOf(args),
    arguments: args,
    outputs,
    /** The counters of deliveries move on their own and are no part of the configuration. */
    outputsOf: (object) => ({
      signingSecret: shownText(object.signing_secret),
      signingSecretHint: shownText(object.signing_secret_hint),
      ...timesOf(object),
    }),
  }),
  summary: "A receiver of the events of the platform.",
  description:
    "The vendor makes the signing secret and shows it once, in the answer to the create call. " +
    "An adopted webhook has none; a new secret needs a new webhook.",
  id: vendorId(),
  identity: { kind: "likely", keys: ["url", "events"] },
  examples: [
    {
      title: "A receiver for what is published",
      inputs: {
        url: "https://hooks.example.com/encora",
        events: ["content.published", "content.unpublished"],
      },
    },
    {
      title: "A receiver that gets no events for now",
      inputs: {
        url: "https://hooks.example.com/accounts",
        description: "Keeps the subscriptions of the accounts current.",
        events: ["subscription.created", "subscription.canceled"],
        enabled: false,
      },
    },
  ],
});
