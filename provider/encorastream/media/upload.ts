import type { Context } from "../../core/definition";
import {
  Ambiguous,
  Discarded,
  ExpectedError,
  type Failure,
  NotFound,
  Refused,
  reasonOf,
  Unfinished,
} from "../../core/errors";
import { hashOfFile } from "../../core/file-hash";
import { noteSecrets } from "../../core/redaction";
import { RequestNotSent, WaitTimeout } from "../../http/failures";
import { Poller } from "../../http/poller";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownText } from "../object";
import { fileSize } from "./file-size";
import { progressOf } from "./progress";

/**
 * An upload from its beginning to the asset. The documents name the first word of each state alone, so the end is told by
 * what they show beside it: an asset's id, or an error message.
 */

type Client = Context<EncoraStreamClient>;

/** What the program says of the file. */
interface WantedFile {
  file: string;
  fileSha256?: string | undefined;
  contentType: string;
  transcodeTimeout?: number | undefined;
}

const usualTimeoutSeconds = 3_600;

/** Begins an upload: the vendor answers with its upload URL. */
export async function beginUpload({ client }: Client, body: Record<string, unknown>): Promise<VendorObject> {
  const { object } = await client.call("media.uploads.create", { body });
  return withSecretUrl(object);
}

/** The upload as it stands; undefined when the vendor does not know it. */
export async function readUpload({ client }: Client, id: string): Promise<VendorObject | undefined> {
  const answered = await client.read("media.uploads.get", { upload_id: id });
  return answered && withSecretUrl(answered.object);
}

/** Whoever has the URL may write: no message quotes it. */
function withSecretUrl(object: VendorObject): VendorObject {
  noteSecrets([shownText(object.upload_url) ?? ""]);
  return object;
}

/**
 * Brings an upload to its end, from wherever an earlier run has left it, and answers with the finished one. What can go
 * on in the next run is kept; anything else that fails cancels the upload.
 */
export async function finishUpload(
  context: Client,
  id: string,
  wanted: WantedFile,
  isResumed: boolean,
): Promise<VendorObject> {
  try {
    const begun = await present(context, id);
    if (!isOver(begun) && isWaitingForBytes(begun)) {
      await send(context, begun, wanted, isResumed);
      await complete(context, id, isResumed);
    }
    const ended = isOver(begun) ? begun : await waitForEnd(context, id, wanted);
    const failed = shownText(ended.error_message);
    if (failed === undefined) return ended;
    throw new Useless(`the transcoding of ${wanted.file} failed: ${failed}`);
  } catch (thrown) {
    if (canGoOn(thrown)) throw kept(wanted, thrown);
    if (!(thrown instanceof Useless)) throw thrown;
    throw new Discarded(thrown.message, await cancelled(context, id));
  }
}

/** The upload can't be brought to its end. It never leaves this file. */
class Useless extends Error {}

/** Whether the next run can go on from here. */
function canGoOn(thrown: unknown): thrown is ExpectedError {
  return thrown instanceof Ambiguous || thrown instanceof RequestNotSent || thrown instanceof WaitTimeout;
}

/** The state keeps what was being uploaded, so that the next run goes on with this content and no other. */
function kept({ file, fileSha256 }: WantedFile, thrown: ExpectedError): Unfinished {
  return new Unfinished({ file, fileSha256 }, new Ambiguous(thrown.told.what, false, undefined, thrown.told));
}

async function present(context: Client, id: string): Promise<VendorObject> {
  const object = await readUpload(context, id);
  if (object) return object;
  throw new Useless("the vendor no longer knows the upload");
}

function isOver(object: VendorObject): boolean {
  return [object.asset_id, object.error_message].some((value) => shownText(value) !== undefined);
}

/** Either of the two documented words says that the file has not been completed. */
function isWaitingForBytes({ status, transcode_status: transcode }: VendorObject): boolean {
  return status === "awaiting_upload" || transcode === "pending";
}

/** Sends what has not arrived yet. A file that has changed since the plan is not what the program was told. */
async function send(
  { client, progress }: Client,
  object: VendorObject,
  { file, fileSha256, contentType }: WantedFile,
  isResumed: boolean,
): Promise<void> {
  const size = await fileSize(file);
  const isOther = async () => fileSha256 !== undefined && (await hashOfFile(file)) !== fileSha256;
  const changed = `${file} has changed since the upload of it was planned`;
  if (size !== Number(object.size_bytes) || (await isOther())) throw new Useless(changed);
  try {
    await client.upload({
      url: shownText(object.upload_url) ?? "",
      path: file,
      size,
      contentType,
      mayHaveBegun: isResumed,
      onProgress: progressOf(progress, file, size),
    });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    throw new Useless(`uploading ${file} failed: ${thrown.told.what}`);
  }
  if (await isOther()) throw new Useless(changed);
}

/** The vendor refuses this upload, and not the credential, the path or the time. */
const finalRefusals = [400, 409, 422];

/**
 * Says that the file is there. In a run that goes on with another one's upload, that one may have said it. A refusal
 * that is not about the upload, such as that of a wrong path, does not cost what has been sent.
 */
async function complete({ client }: Client, id: string, isResumed: boolean): Promise<void> {
  try {
    await client.call("media.uploads.complete", { path: { upload_id: id } });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    if (isResumed && thrown.status === 409) return;
    const isFinal = thrown instanceof NotFound || finalRefusals.includes(thrown.status);
    const { told } = thrown;
    throw isFinal ? new Useless(told.what) : new Ambiguous(told.what, false, undefined, told);
  }
}

async function waitForEnd(
  context: Client,
  id: string,
  { file, transcodeTimeout = usualTimeoutSeconds }: WantedFile,
): Promise<VendorObject> {
  await context.progress?.(`${file}: transcoding`);
  let last: VendorObject | undefined;
  const poller = new Poller(async (waiting) => {
    last = await present(context, id);
    return isOver(last) ? waiting : [];
  });
  const late: Failure = {
    what: `${file} is still being transcoded after ${transcodeTimeout} ${transcodeTimeout === 1 ? "second" : "seconds"}`,
    state: "The upload is kept",
    remedy: "Raise `transcodeTimeout` to wait longer in one run",
  };
  await poller.wait(id, transcodeTimeout, late);
  return last ?? present(context, id);
}

/** Cancels the upload, and says what came of it. */
async function cancelled({ client }: Client, id: string): Promise<string> {
  try {
    await client.call("media.uploads.cancel", { path: { upload_id: id } });
    return "The upload was cancelled.";
  } catch (thrown) {
    if (thrown instanceof NotFound) return "There is no upload left.";
    if (!(thrown instanceof ExpectedError)) throw thrown;
    return `The upload could not be cancelled: ${reasonOf(thrown)}`;
  }
}
