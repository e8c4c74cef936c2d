import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { FormData } from "undici";
import { failure, reasonOf } from "../core/errors";

/** A file of a form, by its path. */
export class LocalFile {
  constructor(readonly path: string) {}
}

/** The fields of a multipart form. Lists travel as `name[]`, once for each item. */
export type FormFields = Record<string, string | readonly string[] | LocalFile>;

/** A form whose files are there, ready to be sent. */
export interface OpenForm {
  /** The size of its files. */
  bytes: number;
  /** Makes a new form for each try. */
  make(): Promise<FormData>;
}

/** Is told how much of a file has been sent. */
export type Progress = (text: string) => Promise<void>;

/**
 * Looks at the form's files. One that can't be opened or is too large fails here, before anything is sent; its bytes
 * are read while they are sent, and never held.
 */
export async function openForm(fields: FormFields, progress?: Progress): Promise<OpenForm> {
  const parts = await Promise.all(
    Object.entries(fields).map(async ([name, value]) => ({ name, value: await opened(value) })),
  );
  return {
    bytes: parts.reduce((sum, { value }) => sum + (isFile(value) ? value.bytes : 0), 0),
    async make() {
      const { FormData } = await import("undici");
      const form = new FormData();
      for (const { name, value } of parts) {
        if (typeof value === "string") form.append(name, value);
        else if (isFile(value)) form.append(name, new FileOnDisk(value, progress));
        else for (const item of value) form.append(`${name}[]`, item);
      }
      return form;
    },
  };
}

const types: Record<string, string> = {
  ".avi": "video/x-msvideo",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".mkv": "video/x-matroska",
  ".mp4": "video/mp4",
  ".png": "image/png",
  ".ts": "video/mp2t",
  ".webp": "image/webp",
};

/** The documented 5 GB, in the reading that refuses less. */
const largestBytes = 5 * 1024 ** 3;

interface SizedFile {
  path: string;
  bytes: number;
}

type Opened = string | readonly string[] | SizedFile;

function isFile(value: Opened): value is SizedFile {
  return typeof value === "object" && "path" in value;
}

async function opened(value: FormFields[string]): Promise<Opened> {
  if (!(value instanceof LocalFile)) return value;
  const { path } = value;
  const bytes = await sizeOf(path).catch((thrown: unknown) => {
    throw failure({
      what: `the file ${path} cannot be opened: ${reasonOf(thrown)}`,
      state: "Nothing was sent",
      remedy: "Check the path and the permissions of the file",
    });
  });
  if (bytes <= largestBytes) return { path, bytes };
  throw failure({
    what: `the file ${path} is larger than the 5 GB that Content-pool takes`,
    state: "Nothing was sent",
    remedy: "Encode it smaller, or host it elsewhere and set `urls`",
  });
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path);
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

const pauseMilliseconds = 5_000;

/**
 * A file of a form that is read while it is sent, and tells every few seconds how much was. Node's own blob of a file
 * keeps its size in 32 bits: of a file of more than 4 GB it would send the beginning.
 */
class FileOnDisk extends File {
  constructor(
    private readonly file: SizedFile,
    private readonly progress: Progress | undefined,
  ) {
    const type = types[extname(file.path).toLowerCase()] ?? "application/octet-stream";
    super([], basename(file.path), { type });
    Object.defineProperty(this, "size", { value: file.bytes });
  }

  override stream() {
    return ReadableStream.from(this.chunks());
  }

  private async *chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const { path, bytes } = this.file;
    let sent = 0;
    let toldAt = performance.now();
    if (bytes === 0) return;
    for await (const chunk of createReadStream(path, { end: bytes - 1 })) {
      sent += (chunk as Uint8Array).byteLength;
      yield chunk as Uint8Array<ArrayBuffer>;
      if (performance.now() - toldAt < pauseMilliseconds) continue;
      toldAt = performance.now();
      await this.progress?.(`${this.name}: ${Math.floor((sent / bytes) * 100)}% of ${sizeText(bytes)} sent`);
    }
  }
}

function sizeText(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
