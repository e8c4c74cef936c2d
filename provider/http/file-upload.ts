import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { Ambiguous, ExpectedError, Refused, reasonOf } from "../core/errors";
import { flatHeaders } from "./answer";
import { debugLog } from "./debug-log";
import { failureOf, OutcomeUnknown } from "./failures";
import { openWire, type Wire } from "./wire";

/** A local file, and the signed URL that it goes to. */
export interface FileUpload {
  /** The operation that the URL came from, for messages and the log. */
  operation: string;
  /** What the debug log calls the account. */
  account: string;
  /** A secret: whoever has it may write. It is sent no credential, and stands in no message. */
  url: string;
  path: string;
  size: number;
  contentType: string;
  /** `contentRange`: the URL is asked how much has arrived, and sent the rest. `restart`: it is sent the whole file again. */
  resume: "contentRange" | "restart";
  /** Whether an earlier run may have sent a part of the file. */
  mayHaveBegun: boolean;
  /** Is told how many bytes were sent, as they are. */
  onProgress?(sent: number): void;
}

/** The upload was cut, and can go on where it stopped. */
export class UploadCut extends Ambiguous {}

/** How often an upload may fail in a row without a byte more arriving. */
const maximumFailures = 5;
const firstBackoff = 100;
const maximumBackoff = 10_000;
/** How long the other side may take no byte and say nothing. */
const silenceMilliseconds = 60_000;

/**
 * Sends the file as it is read, so that its size needs no memory. What is cut goes on where it stopped. Throws UploadCut
 * when it is cut again and again, Refused when the URL is of no use.
 */
export async function uploadFile(upload: FileUpload): Promise<void> {
  const wire = await openWire(originOf(upload), 1);
  try {
    await new Sending(wire, upload).run();
  } finally {
    await wire.dispatcher.destroy();
  }
}

/** What an answer says of the upload: how many bytes have arrived, or that all have. */
type Arrived = number | "all";

class Sending {
  private attempt = 0;
  /** The bytes that have been handed to the connection at most, and those that are known to have arrived. */
  private sent = 0;
  private arrived = 0;

  constructor(
    private readonly wire: Wire,
    private readonly upload: FileUpload,
  ) {}

  async run(): Promise<void> {
    let mustAsk = this.upload.mayHaveBegun && this.upload.resume === "contentRange";
    for (let failures = 0; failures < maximumFailures; failures += 1) {
      const before = this.arrived;
      try {
        const arrived = mustAsk ? await this.ask() : 0;
        const end = arrived === "all" ? arrived : await this.put(arrived);
        if (end === "all") return;
        this.arrived = end;
      } catch (thrown) {
        if (thrown instanceof Refused) throw thrown;
        const failure = failureOf(thrown);
        if (failure.isFinal) throw failure;
        if (failures === maximumFailures - 1) throw this.cut(reasonOf(failure));
      }
      mustAsk = this.upload.resume === "contentRange";
      if (this.arrived > before) failures = 0;
      await sleep(Math.random() * Math.min(firstBackoff * 2 ** failures, maximumBackoff));
    }
    throw this.cut("no more bytes arrive");
  }

  /** How much has arrived. */
  private async ask(): Promise<Arrived> {
    const { size, mayHaveBegun } = this.upload;
    const arrived = await this.exchange(undefined, { "content-range": `bytes */${size}` });
    // A URL that knows no ranges has taken the question for an empty file.
    if (arrived === "all" && !mayHaveBegun && this.sent < size) return 0;
    if (arrived !== "all") this.arrived = arrived;
    return arrived;
  }

  /** Sends the file from there to its end. A whole one without a range, which every server understands. */
  private put(offset: number): Promise<Arrived> {
    const { size } = this.upload;
    const range = `bytes ${offset}-${size - 1}/${size}`;
    return this.exchange(offset, {
      "content-length": String(size - offset),
      ...(offset === 0 ? {} : { "content-range": range }),
    });
  }

  private async exchange(offset: number | undefined, headers: Record<string, string>): Promise<Arrived> {
    const { upload } = this;
    const silence = new AbortController();
    const timer = setTimeout(
      () => silence.abort(new OutcomeUnknown("it takes no bytes")),
      silenceMilliseconds,
    );
    this.attempt += 1;
    const line = {
      account: upload.account,
      operation: `${upload.operation} upload URL`,
      method: "PUT",
      path: "(secret)",
      attempt: this.attempt,
    };
    try {
      const response = await this.wire.request(upload.url, {
        method: "PUT",
        dispatcher: this.wire.dispatcher,
        signal: silence.signal,
        headersTimeout: silenceMilliseconds,
        bodyTimeout: silenceMilliseconds,
        headers: { "content-type": upload.contentType, ...headers },
        body: offset === undefined ? null : Readable.from(this.bytes(offset, timer), { objectMode: false }),
      });
      await response.body.dump().catch(() => undefined);
      debugLog({ ...line, status: response.statusCode });
      return this.arrivedBy(response.statusCode, flatHeaders(response.headers));
    } catch (thrown) {
      if (!(thrown instanceof ExpectedError)) debugLog({ ...line, failure: failureOf(thrown).reason });
      throw thrown;
    } finally {
      clearTimeout(timer);
    }
  }

  private async *bytes(offset: number, timer: NodeJS.Timeout): AsyncGenerator<Buffer> {
    let sent = offset;
    for await (const chunk of createReadStream(this.upload.path, {
      start: offset,
      end: this.upload.size - 1,
    })) {
      timer.refresh();
      yield chunk as Buffer;
      sent += (chunk as Buffer).length;
      this.sent = Math.max(this.sent, sent);
      this.upload.onProgress?.(sent);
    }
  }

  private arrivedBy(status: number, headers: Record<string, string>): Arrived {
    if (status < 300) return "all";
    if (status === 308 && headers.location === undefined) {
      const last = /^bytes=0-(\d+)$/.exec(headers.range ?? "")?.[1];
      return last === undefined ? 0 : Number(last) + 1;
    }
    const text = `the upload URL answered ${status}`;
    if (status >= 500 || status === 429 || status === 408) throw new OutcomeUnknown(text);
    throw new Refused(text, status);
  }

  private cut(why: string): UploadCut {
    const percent = Math.floor((this.arrived / this.upload.size) * 100);
    return new UploadCut(`the upload was cut, ${percent} % of it is known to have arrived: ${why}`);
  }
}

function originOf({ operation, url }: FileUpload): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.origin;
  throw new Refused(`${operation} answered without an upload URL that is one`, 200);
}
