import type { OperationId } from "../../api";
import { create, list, type OperationPolicy, read, report, uploadCreate, uploadUpdate } from "../http/policy";

/**
 * No page shows what a read of an unknown key answers, so each refusal without another reason counts as "may be
 * gone", and the caller asks the list too.
 */
const get: OperationPolicy = { ...read, gone: "refused" };

/** The same of a list inside a parent, or of a read that is also a list. */
const listOrGet: OperationPolicy = { ...list, gone: "refused" };

/**
 * How each documented operation of Content-pool is sent. Reads are POSTs too. Forms may carry files. No create has
 * an idempotency key.
 */
export const policies: Readonly<Record<OperationId<"contentpool">, OperationPolicy>> = {
  "videos.upload": uploadCreate,
  "videos.edit": uploadUpdate,
  // The search may leave out a private video, so that it is no second witness: only a 404 counts.
  "videos.get": read,
  "publisherChannels.read": listOrGet,
  "publisherChannels.create": uploadCreate,
  "publisherChannels.addVideo": create,
  "irancell.check": report,
  "categories.list": list,
  "analytics.get": report,
  "videoFormats.list": list,
  "videos.search": list,
  "genres.list": list,
  "seasons.create": uploadCreate,
  "series.create": uploadCreate,
  "series.edit": uploadUpdate,
  "seasons.edit": uploadUpdate,
  "series.list": list,
  "seasons.list": listOrGet,
  "seasons.videos": listOrGet,
  "series.get": get,
  "seasons.get": get,
};
