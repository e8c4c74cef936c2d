import { z } from "zod";

/**
 * An id that a vendor gave to one of its objects. Its form is the vendor's business, even where the documents say
 * UUID: importers and older versions made others. It stands in paths, so that it has no blanks and no slashes, and is no step of a path.
 */
export function vendorId() {
  return z
    .string()
    .regex(/^(?!\.{1,2}$)[^\s/?#]+$/, "must be an id as the vendor shows it, without blanks and slashes");
}
