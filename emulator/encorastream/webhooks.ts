import { randomBytes, randomUUID } from "node:crypto";
import type { Json } from "../json";
import { type Call, type Handler, Refusal } from "../vendor";
import { assign, changed, entryAt, identity, timestamp } from "./answers";
import { page } from "./paging";

const defaults: Json = { description: null };

function checkUrl(url: unknown): void {
  if (typeof url === "string" && !url.startsWith("https://")) {
    throw new Refusal(400, "body.url: HTTPS only", { violation: true });
  }
}

/** A delivery as it would be recorded; nothing ever leaves this machine. */
function deliver(call: Call, endpoint_id: string): Json {
  const at = timestamp(call.now);
  const delivery = {
    id: randomUUID(),
    endpoint_id,
    event_type: "content.published",
    event_id: randomUUID(),
    status: "delivered",
    http_status: 200,
    response_snippet: "ok",
    attempt_count: 1,
    next_retry_at: null,
    delivered_at: at,
    created_at: at,
  };
  call.vendorState.add("webhookDeliveries", delivery.id, delivery);
  return delivery;
}

export const webhookHandlers: Record<string, Handler> = {
  "webhooks.list": (call) =>
    page(
      call,
      call.vendorState.all("webhooks").map((entry) => entry.record),
    ),
  "webhooks.create": (call) => {
    checkUrl(call.body.url);
    const { id, created_at, updated_at } = identity(call.now);
    const signing_secret = `whsec_${randomBytes(24).toString("hex")}`;
    const record: Json = {
      id,
      ...defaults,
      status: "active",
      signing_secret_hint: signing_secret.slice(-4),
      failure_count: 0,
      last_delivery_at: null,
      created_at,
      updated_at,
    };
    const entry = call.vendorState.add("webhooks", id, record, { signing_secret });
    assign(entry, call.body, defaults);
    return { status: 201, body: { ...entry.record, signing_secret } };
  },
  "webhooks.get": (call) => ({ body: entryAt(call, "webhooks", call.params.webhook_id).record }),
  "webhooks.update": (call) => {
    const entry = entryAt(call, "webhooks", call.params.webhook_id);
    checkUrl(call.body.url);
    if (Array.isArray(call.body.events) && call.body.events.length === 0) {
      throw new Refusal(422, "events: at least one");
    }
    changed(call, entry, call.body, defaults);
    return { body: entry.record };
  },
  "webhooks.delete": (call) => {
    call.vendorState.store.drop(entryAt(call, "webhooks", call.params.webhook_id));
    return { status: 204 };
  },
  "webhooks.test": (call) => {
    const entry = entryAt(call, "webhooks", call.params.webhook_id);
    call.vendorState.store.touch(entry);
    entry.record.last_delivery_at = timestamp(call.now);
    return { body: deliver(call, entry.id) };
  },
  "webhooks.deliveries.list": (call) => {
    const entry = entryAt(call, "webhooks", call.params.webhook_id);
    const deliveries = call.vendorState.all("webhookDeliveries").map((delivery) => delivery.record);
    const own = deliveries.filter((delivery) => delivery.endpoint_id === entry.id);
    return page(
      call,
      own.filter((delivery) => call.query.status === undefined || delivery.status === call.query.status),
    );
  },
  "webhooks.deliveries.redeliver": (call) => {
    const webhook = entryAt(call, "webhooks", call.params.webhook_id);
    const delivery = entryAt(call, "webhookDeliveries", call.params.delivery_id);
    if (delivery.record.endpoint_id !== webhook.id) throw new Refusal(404, "no such delivery");
    if (delivery.record.status !== "failed") throw new Refusal(409, "only a failed delivery is sent again");
    call.vendorState.store.touch(delivery);
    delivery.record.status = "delivered";
    return { status: 202 };
  },
};
