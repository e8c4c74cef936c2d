import { z } from "zod";
import type { Parameters } from "../../../api/request-line";
import { type AnyData, type DataDefinition, defineData } from "../../core/data";
import type { EncoraStreamClient, ListItems } from "../client";
import { type Filters, filterArguments, filterProblems, queryOf } from "./filters";
import type { Shown, Values } from "./shown";
import { allCalls, type Calls, callOf, viewArgument, viewOf } from "./views";

type Texts = Pick<DataDefinition, "type" | "summary" | "description" | "examples">;

/** A data function that answers with all items of a list, over all its pages. */
export interface Listing extends Texts, Shown {
  calls: Calls;
  items?: ListItems;
  filters?: Filters;
  /** The arguments that say where to list, and the path that they make. */
  within?: { arguments: Record<string, z.ZodType<unknown>>; path(inputs: Values): Parameters };
  problems?(inputs: Values): { path: string; text: string }[];
}

export function listData({
  calls,
  filters = {},
  within,
  result,
  shown,
  items,
  ...listing
}: Listing): AnyData {
  return defineData<EncoraStreamClient>()({
    ...listing,
    inputs: z.strictObject({
      ...within?.arguments,
      ...filterArguments(allCalls(calls), filters),
      ...viewArgument(calls),
    }),
    result: z.array(result),
    async read(client, inputs: Values) {
      const path = within?.path(inputs) ?? {};
      const objects = await client.list(callOf(calls, inputs), path, queryOf(filters, inputs), items);
      return Promise.all(objects.map((object) => shown(object, inputs)));
    },
    problems: (inputs: Values) => [
      ...(typeof calls === "string"
        ? []
        : filterProblems(callOf(calls, inputs), viewOf(inputs), filters, inputs)),
      ...(listing.problems?.(inputs) ?? []),
    ],
  });
}
