import { randomBytes, randomUUID } from "node:crypto";
import { isObject, type Json } from "../json";
import type { Entry, VendorState } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { entryAt, identity, timestamp, touch } from "./answers";
import { checkRepeatable } from "./publishing";

/**
 * Uploads and their transcoding. The documents name two words alone: `awaiting_upload`, and `pending` for the
 * transcoding. The words for what follows are ours; a client can rely on `asset_id` and `error_message`.
 */

const kind = "uploads";

/** Where the bytes of an upload go: a path of a server that is not the vendor's API. */
export const storagePath = "/_storage/encorastream";

/** The record as an answer shows it: the transcoding ends by itself. */
export function shownUpload(entry: Entry, now: number): Json {
  const record = structuredClone(entry.record);
  const { endsAt, assetId, failure } = entry.hidden;
  if (typeof endsAt !== "number" || now < endsAt) return record;
  return failure
    ? { ...record, transcode_status: "failed", error_message: failure }
    : { ...record, transcode_status: "completed", asset_id: assetId };
}

/** Whether an upload of a video has been attached to the content and processed. */
export function hasVideo(vendorState: VendorState, contentId: unknown, now: number): boolean {
  return vendorState.all(kind).some((entry) => {
    const { asset_type, asset_id, target } = shownUpload(entry, now);
    return (
      asset_type === "video_master" &&
      asset_id !== null &&
      isObject(target) &&
      target.content_id === contentId
    );
  });
}

function answer(call: Call, entry: Entry, status = 200) {
  return { status, body: shownUpload(entry, call.now) };
}

function uploadAt(call: Call): Entry {
  return entryAt(call, kind, call.params.upload_id);
}

export const uploadHandlers: Record<string, Handler> = {
  "media.uploads.create": (call) => {
    const { id, created_at, updated_at } = identity(call.now);
    const signature = randomBytes(16).toString("hex");
    const expires = call.now + call.settings.encorastream.uploadUrlSeconds * 1000;
    const record: Json = {
      id,
      ...call.body,
      target: call.body.target ?? null,
      upload_url: `http://${call.headers.host}${storagePath}/${call.vendorState.account}/${id}?signature=${signature}`,
      upload_url_expires_at: timestamp(expires),
      status: "awaiting_upload",
      transcode_status: "pending",
      asset_id: null,
      error_message: null,
      created_at,
      updated_at,
    };
    return answer(call, call.vendorState.add(kind, id, record, { signature, expires, received: 0 }), 201);
  },
  "media.uploads.get": (call) => answer(call, uploadAt(call)),
  "media.uploads.complete": (call) => {
    const entry = uploadAt(call);
    if (entry.record.status !== "awaiting_upload") {
      checkRepeatable(call, "the upload is complete already");
      return answer(call, entry);
    }
    if (entry.hidden.received !== entry.record.size_bytes) {
      throw new Refusal(
        409,
        `${entry.hidden.received} of ${entry.record.size_bytes} bytes have been uploaded`,
      );
    }
    touch(call, entry);
    const { transcodeMilliseconds, transcoding } = call.settings.encorastream;
    Object.assign(entry.record, { status: "uploaded", transcode_status: "processing" });
    Object.assign(entry.hidden, {
      endsAt: call.now + transcodeMilliseconds,
      assetId: randomUUID(),
      failure: transcoding === "fails" ? "the source has no video track" : null,
    });
    return answer(call, entry);
  },
  /** What is cancelled is gone: no document says what a read shows of it. */
  "media.uploads.cancel": (call) => {
    const entry = uploadAt(call);
    if (shownUpload(entry, call.now).asset_id !== null) {
      throw new Refusal(409, "a completed transcode cannot be cancelled");
    }
    call.vendorState.store.drop(entry);
    return { status: 204 };
  },
};
