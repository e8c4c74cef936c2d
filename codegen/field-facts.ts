import type { z } from "zod";
import { bare, descriptionOf, factsOf, mayCarryCredentials, shapeOf } from "../provider/core/facts";
import { code } from "./markdown";

const writeOnly = "Write-only: the API never returns it, so drift is not detected.";

const credentials =
  "A URL with a user or a query is kept secret. One with a key in its path is not: wrap it with `pulumi.secret`.";

/** What a user should know of a field beside its text, one sentence each. */
export function factSentences(schema: z.ZodType): string[] {
  const { set, secret, unreadable, replaces, impact, file, onlyFromCreate } = factsOf(schema);
  const isUrl = mayCarryCredentials(schema) && shapeOf(bare(schema)).urls === undefined;
  return [
    set ? "Unordered." : "",
    secret ? "Secret: encrypted in the state and never printed." : "",
    isUrl ? credentials : "",
    file ? "The file's content is compared, not its path." : "",
    unreadable || file ? writeOnly : "",
    replaces ? "Changing this forces replacement." : "",
    impact ? `Impact: ${impact}.` : "",
    onlyFromCreate ? "Only the answer to the create call contains it." : "",
  ].filter((text) => text !== "");
}

/** The text of a field and all that a user should know of it, for a cell of a table. */
export function fieldText(schema: z.ZodType): string {
  return [descriptionOf(schema), ...factSentences(schema)].join(" ");
}

/** The default of a field in code marks; nothing where it has none. */
export function defaultText(schema: z.ZodType): string {
  const { default: usual } = factsOf(schema);
  return usual === undefined ? "" : code(JSON.stringify(usual));
}
