import { isObject } from "../json";
import type { Entry, VendorState } from "../store";
import { timestamp } from "./answers";
import { dvr } from "./families";
import { changing, isDeleted, newStream } from "./stream";

/** A parent that records has a child stream of type record, which outlives a switch back. */
export function syncRecordChild(
  vendorState: VendorState,
  parent: Entry,
  now: number,
  deployingUntil: number,
): void {
  const setting = parent.record.record;
  if (!isObject(setting) || setting.enabled !== "Y" || recordChild(vendorState, parent)) return;
  const [pp = "", sn = ""] = String(parent.record.name).split("/");
  const id = vendorState.number("streams", 70_001);
  const sent = { name: `${pp}_rec/${sn}`, codec: parent.record.codec, ingests: ["RTMP"] };
  const { name, codec, type } = parent.record;
  const record = {
    ...newStream(dvr, id, sent, now),
    server: "1",
    parentid: parent.record.id,
    parent: { id: parent.record.id, name, codec, stype: type, rtmpauth: "N", type: "stream" },
  };
  vendorState.add("streams", String(id), record, { deployingUntil });
}

function recordChild(vendorState: VendorState, parent: Entry): Entry | undefined {
  return vendorState
    .all("streams")
    .find(
      (entry) =>
        entry.record.type === dvr.type && entry.record.parentid === parent.record.id && !isDeleted(entry),
    );
}

/** Marks a stream as deleted, and with a parent its recording child. */
export function deleteSoftly(entry: Entry, vendorState: VendorState, now: number): void {
  changing(entry, vendorState, now, 0);
  entry.record.deleted = timestamp(now);
  const child = recordChild(vendorState, entry);
  if (child) deleteSoftly(child, vendorState, now);
}
