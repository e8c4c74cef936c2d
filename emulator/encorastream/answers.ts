import { createHash, randomUUID } from "node:crypto";
import { isObject, type Json } from "../json";
import { operationsOf } from "../operations";
import type { Entry } from "../store";
import { type Answer, type Call, Refusal } from "../vendor";

/** RFC 3339 in UTC, whole seconds, as the vendor writes times. */
export function timestamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19)}Z`;
}

/** The first sample answer that the vendor documents for an operation. */
export function documentedSample(id: string): Json {
  const sample = operationsOf("encorastream").find((operation) => operation.id === id)?.responses[0]?.sample;
  return isObject(sample) ? structuredClone(sample) : {};
}

/** A new object's members that the server sets. */
export function identity(now: number): { id: string; created_at: string; updated_at: string } {
  return { id: randomUUID(), created_at: timestamp(now), updated_at: timestamp(now) };
}

/** The object that the path names. Throws when there is none. */
export function entryAt(call: Call, kind: string, id: string | undefined): Entry {
  const entry = call.vendorState.find(kind, String(id));
  if (!entry) throw new Refusal(404, `no such object: ${id}`);
  return entry;
}

/** The record of this id. Throws when there is none. */
export function oneOf(records: readonly Json[], id: string | undefined): Json {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Refusal(404, `no such object: ${id}`);
  return record;
}

/** Lays sent members over a record; null goes back to the member's default. */
export function assign(entry: Entry, sent: Json, defaults: Json): void {
  for (const [member, value] of Object.entries(sent)) {
    entry.record[member] = value === null ? structuredClone(defaults[member]) : value;
  }
}

interface NewObject {
  /** What the members are that a body leaves out. */
  defaults: Json;
  /** What the server sets besides the id and the times. */
  members?: Json;
  sent: Json;
}

/** A new object of a kind, made of what was sent. */
export function created(call: Call, kind: string, { defaults, members = {}, sent }: NewObject): Entry {
  const { id, created_at, updated_at } = identity(call.now);
  const record = { id, ...structuredClone(defaults), ...members, created_at, updated_at };
  const entry = call.vendorState.add(kind, id, record);
  assign(entry, sent, defaults);
  return entry;
}

/** Lays sent members over an object, which moves its time and version. */
export function changed(call: Call, entry: Entry, sent: Json, defaults: Json): void {
  touch(call, entry);
  assign(entry, sent, defaults);
}

/** An image set with the members that a body may leave out. */
export const noImages = { poster: null, backdrop: null, thumbnail: null, logo: null };

/** A body whose image set, if it has one, has every member that the server fills. */
export function withWholeImages(sent: Json, none: Json = noImages): Json {
  return isObject(sent.images) ? { ...sent, images: { ...none, ...sent.images } } : sent;
}

/** Notes a change that moves the object's time and version. */
export function touch(call: Call, entry: Entry): void {
  call.vendorState.store.touch(entry);
  entry.record.updated_at = timestamp(call.now);
  entry.hidden.version = Number(entry.hidden.version ?? 1) + 1;
}

export function etag(entry: Entry): string {
  return `"${entry.id.slice(0, 8)}-${entry.hidden.version ?? 1}"`;
}

/** Throws 412 when the request was made for another version of the object. */
export function checkVersion(call: Call, entry: Entry): void {
  const expected = call.headers["if-match"];
  if (expected !== undefined && expected !== "*" && expected !== etag(entry)) {
    throw new Refusal(412, "resource changed");
  }
}

/** The object in an answer that carries its ETag. */
export function versioned(entry: Entry, body: unknown, status = 200): Answer {
  return { status, body, headers: { etag: etag(entry) } };
}

/** 304 without a body to a client that has the answer already. */
export function unlessUnchanged(call: Call, body: Json): Answer {
  const etag = `"${createHash("sha256").update(JSON.stringify(body)).digest("base64url")}"`;
  return call.headers["if-none-match"] === etag ? { status: 304 } : { body, headers: { etag } };
}

const codes: Record<number, string> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  412: "PRECONDITION_FAILED",
  422: "VALIDATION_FAILED",
  429: "RATE_LIMITED",
  501: "NOT_IMPLEMENTED",
};

export function errorBody(status: number, message: string, requestId: string): Json {
  const told = status === 401 ? "access token missing or invalid" : message;
  return { code: codes[status] ?? "INTERNAL", message: told, request_id: requestId };
}
