import type { z } from "zod";
import { type Arguments, createBodyOf, createdKeys, partsOf, shownBy } from "../core/argument-table";
import type { Context, ResourceDefinition } from "../core/definition";
import type { Live } from "../core/live";
import { Members, type Note } from "../core/members";
import { UnknownSpellings } from "../core/unknown-spellings";
import { unexpectedAnswer } from "../http/refusal";
import type { ContentPoolClient, ContentPoolOperation } from "./client";
import { record, textFrom } from "./envelope";
import type { FormFields } from "./form";

/** What a series and a season have in common: a form makes and edits one, its two keys read it. */

type Values = Record<string, unknown>;
type Client = Context<ContentPoolClient>;

/** What one kind of object has that others have not. */
export interface FormKind<Inputs extends z.ZodObject, Outputs extends z.ZodObject> {
  type: string;
  calls: { create: ContentPoolOperation; get: ContentPoolOperation };
  inputs: Inputs;
  arguments: Arguments<undefined, ContentPoolOperation>;
  outputs: Outputs;
  outputsOf(shown: Values): Partial<z.infer<Outputs>>;
  /** What every edit must name beside what it changes. */
  editsName?(inputs: Values): FormFields;
  /** The arguments that say where to list. */
  within: readonly (keyof z.infer<Inputs> & string)[];
  /** The objects that the vendor lists there, or in the whole account. */
  listed(client: ContentPoolClient, scope: Values): Promise<Values[]>;
}

type Definition<I extends z.ZodObject, O extends z.ZodObject> = ResourceDefinition<ContentPoolClient, I, O>;

/** The part of a definition that follows from the kind. */
export function formObjectLife<I extends z.ZodObject, O extends z.ZodObject>(
  kind: FormKind<I, O>,
): Pick<
  Definition<I, O>,
  "type" | "inputs" | "arguments" | "createOperation" | "outputs" | "list" | "create" | "parts" | "read"
> {
  const { type, calls } = kind;
  return {
    type,
    inputs: kind.inputs,
    arguments: kind.arguments,
    createOperation: calls.create,
    outputs: kind.outputs,
    list: {
      within: kind.within,
      shows: "all",
      items: async ({ client }, scope) =>
        Promise.all(
          (await kind.listed(client, scope)).map(async (shown) => ({
            id: String(shown.source_key),
            live: await liveFrom(kind, shown, {}),
          })),
        ),
    },
    create: {
      sends: (given) => createdKeys(kind.arguments, given) as (keyof z.infer<I> & string)[],
      async send({ client }, wanted) {
        const form = createBodyOf(kind.arguments, wanted, undefined) as FormFields;
        const shown = record(await client.call(calls.create, { form }));
        const id = textFrom(shown.source_key);
        return id === undefined ? {} : { id, shows: () => liveFrom(kind, shown, wanted) };
      },
    },
    parts: partsOf(kind.arguments, {
      names: "changed",
      wire: () => undefined,
      nameOf: () => "edit",
      async send({ client }: Client, { update, id, body, change }) {
        const form = { ...kind.editsName?.(change.inputs), ...(body as FormFields) };
        const answer = record(await client.call(update, { path: { sourceKey: id }, form }));
        return answer.source_key === id ? () => liveFrom(kind, answer, change.inputs) : undefined;
      },
      leaves: ({ warn }, id, keys) =>
        warn(
          `${type} (id ${id}): ${keys.join(", ")} stays at Content-pool as it is, which has no call to clear it; ` +
            "from now on it is not managed.",
        ),
    }),
    async read(context, id, known) {
      const { client } = context;
      const shown = await client.callOrGone(
        calls.get,
        { body: { sourceAbbr: client.sourceAbbr, sourceKey: id } },
        async () => (await kind.listed(client, known)).some(({ source_key }) => source_key === id),
      );
      if (!shown) return undefined;
      if (shown.source_key !== id)
        throw unexpectedAnswer("contentpool", `${calls.get} answered without the object asked for`);
      const unknown = new UnknownSpellings();
      const live = await liveFrom(kind, shown, known, unknown.note);
      await unknown.tell(context, type, "Please report it.");
      return live;
    },
  };
}

/** The object as any answer shows it; `known` keeps what came back in PHP's other spelling. */
export async function liveFrom<I extends z.ZodObject, O extends z.ZodObject>(
  kind: FormKind<I, O>,
  shown: Values,
  known: Values,
  note?: Note,
): Promise<Live<z.infer<I>, z.infer<O>>> {
  return {
    inputs: await shownBy(kind.arguments, new Members(shown, note), known, undefined),
    outputs: kind.outputsOf(shown),
  };
}
