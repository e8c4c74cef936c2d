import type { z } from "zod";
import { canonicalArguments } from "./canonical";
import type { Example, Problem } from "./definition";
import { ExpectedError, failure } from "./errors";
import { problemsAsWritten, problemText } from "./validation";

/**
 * Everything that is true of one data function: what it is asked, what it answers, how it asks the vendor. It
 * reads and changes nothing.
 */
export interface DataDefinition<
  Client = unknown,
  InputsSchema extends z.ZodObject = z.ZodObject,
  ResultSchema extends z.ZodType = z.ZodType,
  Inputs = z.infer<InputsSchema>,
  Result = z.infer<ResultSchema>,
> {
  /** `vendor:getThings`, as in `fivecents:getServers`. */
  type: string;
  /** One sentence for the reference page and the hover text. */
  summary: string;
  /** What else a user should know. */
  description?: string;
  inputs: InputsSchema;
  /** An object, or a list of objects. What is secret in it is marked at the top level of the object. */
  result: ResultSchema;
  read(client: Client, inputs: Inputs): Promise<Result>;
  /** Problems of the arguments together. */
  problems?(inputs: Inputs): Problem[];
  examples: readonly Example[];
}

/** A data function of any vendor. */
export type AnyData = DataDefinition<unknown, z.ZodObject, z.ZodType, Record<string, unknown>, unknown>;

/** Keeps a definition's types while it is written. */
export function defineData<Client>() {
  return <I extends z.ZodObject, R extends z.ZodType>(definition: DataDefinition<Client, I, R>): AnyData =>
    definition as unknown as AnyData;
}

/** Asks the vendor. Fails with everything that is wrong with the arguments before anything is sent. */
export async function ask(
  definition: AnyData,
  client: unknown,
  given: Record<string, unknown>,
): Promise<unknown> {
  const inputs = canonicalArguments(definition.inputs, given);
  const problems = problemsAsWritten(definition, given);
  if (problems.length > 0) {
    throw failure({
      what: problems.map((problem) => problemText(definition, problem)).join("\n"),
      state: "Nothing was sent",
      remedy: "Correct the arguments",
    });
  }
  try {
    // Plain JSON without undefined members: what a program gets is what the types say.
    return JSON.parse(JSON.stringify(await definition.read(client, inputs))) as unknown;
  } catch (thrown) {
    if (!(thrown instanceof ExpectedError)) throw thrown;
    throw new ExpectedError({ ...thrown.told, what: `${definition.type}: ${thrown.told.what}` });
  }
}
