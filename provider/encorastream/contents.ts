import { ExpectedError } from "../core/errors";

/** The refusal to delete an object with others in it, as a resource that has `forceDestroy` words it. */
export function contentsRefusal(count: number, [one, many]: readonly [string, string]): ExpectedError {
  const inside = count === 1 ? `1 ${one} is` : `${count} ${many} are`;
  return new ExpectedError(
    `${inside} inside and would be deleted too. Nothing was changed. ` +
      'Delete them first, or set forceDestroy: true, run "pulumi up", and delete again.',
  );
}
