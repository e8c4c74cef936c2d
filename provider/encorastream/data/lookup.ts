import { z } from "zod";
import type { Parameters } from "../../../api/request-line";
import { type AnyData, type DataDefinition, defineData } from "../../core/data";
import { failure } from "../../core/errors";
import type { EncoraStreamClient } from "../client";
import type { Shown, Values } from "./shown";
import { type Calls, callOf, viewArgument } from "./views";

/** A data function that answers with one object, by its id. */
export interface Lookup extends Pick<DataDefinition, "type" | "summary" | "description" | "examples">, Shown {
  /** What the object is called in texts. */
  noun: string;
  calls: Calls;
  id: z.ZodType<string>;
  address(id: string): Parameters;
}

export function lookupData({ noun, calls, id, address, result, shown, ...texts }: Lookup): AnyData {
  return defineData<EncoraStreamClient>()({
    ...texts,
    inputs: z.strictObject({ id, ...viewArgument(calls) }),
    result,
    async read(client, inputs: Values) {
      const asked = String(inputs.id);
      const answered = await client.read(callOf(calls, inputs), address(asked));
      if (answered) return shown(answered.object, inputs);
      throw failure({
        what: `there is no ${noun} ${asked}`,
        state: "Nothing was changed",
        remedy: typeof calls === "string" ? "Check the id" : "Check the id, and the view",
      });
    },
  });
}
