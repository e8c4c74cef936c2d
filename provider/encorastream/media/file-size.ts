import { stat } from "node:fs/promises";
import { failure, messageOf } from "../../core/errors";

/** The size of a file that is to be uploaded, in bytes. Fails before anything is sent. */
export async function fileSize(path: string): Promise<number> {
  const { size } = await stat(path).catch((thrown: unknown) => {
    throw failure({
      what: `the file ${path} cannot be read: ${messageOf(thrown)}`,
      state: "Nothing was changed",
      remedy: "Check the path, which begins at the program's folder",
    });
  });
  if (size > 0) return size;
  throw failure({
    what: `the file ${path} is empty`,
    state: "Nothing was changed",
    remedy: "Name a file with content",
  });
}
