import { type ExpectedError, failure } from "../core/errors";

/** The refusal to delete an object with others in it, as a resource that has `forceDestroy` words it. */
export function contentsRefusal(count: number, [one, many]: readonly [string, string]): ExpectedError {
  const inside = count === 1 ? `1 ${one} is` : `${count} ${many} are`;
  return failure({
    what: `${inside} inside and would be deleted too`,
    state: "Nothing was changed",
    remedy: "Delete them first, or set `forceDestroy: true`, run `pulumi up`, and delete again",
  });
}
