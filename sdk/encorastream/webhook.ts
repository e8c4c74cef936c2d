// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Webhook. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Webhook.md` */
export interface WebhookArgs extends InputsOf<WebhookValues> {}

/** The arguments of Webhook as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface WebhookValues extends Pick<SharedArguments, "allowReplacement"> {
  /** Where events are delivered; https only. */
  url: string;
  /** What the webhook is for. */
  description?: string | undefined;
  /** The events that are delivered, at least one. Unordered. */
  events: ("subscription.created" | "subscription.updated" | "subscription.canceled" | "subscription.payment_failed" | "subscription.trial_ending" | "user.created" | "user.deleted" | "user.suspended" | "user.email_verified" | "device.registered" | "device.removed" | "content.published" | "content.unpublished" | "profile.created" | "profile.deleted" | "stream.started" | "stream.ended" | "stream.concurrency_exceeded")[];
  /** Whether events are delivered. Impact: deliveries stop or begin. @default true */
  enabled?: boolean | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

/** What Webhook shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface WebhookOutputs extends Pick<SharedOutputs, "createdAt" | "updatedAt"> {
  /** The key that deliveries are signed with (X-Encora-Signature-256). Secret: stays encrypted in the state. */
  signingSecret?: string | undefined;
  /** The last four characters of the signing secret. */
  signingSecretHint: string;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Webhook",
  inputs: ["url", "description", "events", "enabled", "adopt", "allowReplacement"],
  outputs: ["signingSecret", "signingSecretHint", "createdAt", "updatedAt"],
  secrets: ["signingSecret"],
  credentials: ["url"],
};

/**
 * A receiver of the events of the platform.
 *
 * The vendor makes the signing secret and shows it once, in the answer to the create call. An adopted webhook has none; a new secret needs a new webhook.
 * @example
 * A receiver for what is published
 * ```ts
 * new ott.encorastream.Webhook("example", {
 *   url: "https://hooks.example.com/encora",
 *   events: ["content.published", "content.unpublished"],
 * });
 * ```
 * @example
 * A receiver that gets no events for now
 * ```ts
 * new ott.encorastream.Webhook("example", {
 *   url: "https://hooks.example.com/accounts",
 *   description: "Keeps the subscriptions of the accounts current.",
 *   events: ["subscription.created", "subscription.canceled"],
 *   enabled: false,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Webhook.md`
 */
export class Webhook extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Webhook";

  constructor(name: string, args: WebhookArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Webhook {
    return Reflect.construct(Webhook, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Webhook, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Webhook {
    return isResourceOf(shape.type, thing);
  }
}

export interface Webhook extends OutputsOf<WebhookValues>, OutputsOf<WebhookOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Webhook.__pulumiType;
}
