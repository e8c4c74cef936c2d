/**
 * What the engine sends in place of a value that is not known yet (an output of a resource still to be made).
 * It may stand for any value: a text, a list, a whole object.
 */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Whether the value is, or anywhere contains, something not known yet. */
export function hasUnknown(value: unknown): boolean {
  if (value === unknownValue) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(hasUnknown);
}
