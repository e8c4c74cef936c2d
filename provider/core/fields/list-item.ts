import { z } from "zod";

/**
 * A text of a list that travels as one text. An item with the separator inside would be read back as two; one that
 * begins or ends with a part of it would be cut in the wrong place.
 */
export function listItem(separator: string) {
  const letter = separator.charAt(0);
  return z.string().refine((text) => {
    const item = text.trim();
    return item !== "" && !item.includes(separator) && !item.startsWith(letter) && !item.endsWith(letter);
  }, `must be one item without "${separator}", which separates the items`);
}
