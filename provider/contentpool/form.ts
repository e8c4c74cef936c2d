import { openAsBlob } from "node:fs";
import { basename, extname } from "node:path";
import type { FormData } from "undici";
import { ExpectedError, messageOf } from "../core/errors";

/** A file of a form, by its path. */
export class LocalFile {
  constructor(readonly path: string) {}
}

/** The fields of a multipart form. Lists travel as `name[]`, once for each item. */
export type FormFields = Record<string, string | readonly string[] | LocalFile>;

/**
 * Opens the form's files and answers with a function that makes the form anew for each try. A file that can't be
 * opened fails here, before anything is sent; its bytes are read while they are sent, and never held.
 */
export async function openForm(fields: FormFields): Promise<() => Promise<FormData>> {
  const parts = await Promise.all(
    Object.entries(fields).map(async ([name, value]) => ({ name, value: await opened(value) })),
  );
  return async () => {
    const { FormData } = await import("undici");
    const form = new FormData();
    for (const { name, value } of parts) {
      if (typeof value === "string") form.append(name, value);
      else if ("blob" in value) form.append(name, value.blob, value.filename);
      else for (const item of value) form.append(`${name}[]`, item);
    }
    return form;
  };
}

const pictureTypes: Record<string, string> = {
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};

async function opened(value: FormFields[string]) {
  if (!(value instanceof LocalFile)) return value;
  const type = pictureTypes[extname(value.path).toLowerCase()] ?? "application/octet-stream";
  try {
    return { blob: await openAsBlob(value.path, { type }), filename: basename(value.path) };
  } catch (thrown) {
    throw new ExpectedError(`the file ${value.path} can't be opened, nothing was sent: ${messageOf(thrown)}`);
  }
}
