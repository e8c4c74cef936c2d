import { z } from "zod";
import { inputsOf, shownBy } from "../../core/argument-table";
import { bare, shapeOf } from "../../core/facts";
import { Members } from "../../core/members";
import { setMembers } from "../../core/set-members";
import type { ObjectArguments } from "../catalogue-object";
import type { VendorObject } from "../envelope";

export type Values = Readonly<Record<string, unknown>>;

/** What a data function answers of one of the vendor's objects. */
export interface Shown {
  result: z.ZodObject;
  /** `inputs`: what the function was asked. */
  shown(object: VendorObject, inputs: Values): Values | Promise<Values>;
}

/** A resource's kind, as far as it says what an object shows. */
interface ShownKind {
  arguments: ObjectArguments;
  outputs: z.ZodObject;
  outputsOf(object: VendorObject): Values;
  inside?: { id(inputs: Values, own: string): string; inputs(id: string): Values };
}

/** The kind of an object inside another, whose id has the other's in it. */
export type InsideKind = ShownKind & Required<Pick<ShownKind, "inside">>;

const id = z.string().describe("The id, for the arguments that refer to it and for `adopt`.");

/** An object in the words of its resource: every argument and output that the answer shows. */
export function shownAs(kind: ShownKind): Shown {
  const { shape } = inputsOf(kind.arguments).partial();
  return {
    result: z.object({ id, ...shape, ...kind.outputs.partial().shape }),
    async shown(object, asked) {
      const shown = await shownBy(kind.arguments, new Members(object), {}, undefined);
      const own = String(object.id);
      const itsId = kind.inside?.id({ ...shown, ...asked }, own) ?? own;
      return setMembers({
        ...shown,
        ...kind.inside?.inputs(itsId),
        ...kind.outputsOf(object),
        id: itsId,
      });
    },
  };
}

/** An object whose members have the vendor's names in camel case. Members that are not set are left out. */
export function recordOf(result: z.ZodObject): Shown {
  return { result, shown: (object) => setMembers(recordFrom(result, new Members(object))) };
}

function recordFrom(result: z.ZodType, members: Members): Values {
  return Object.fromEntries(
    Object.entries(shapeOf(result)).map(([name, schema]) => [
      name,
      memberOf(members, snakeCase(name), schema),
    ]),
  );
}

function memberOf(members: Members, name: string, schema: z.ZodType): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodNumber) return members.number(name);
  if (inner instanceof z.ZodBoolean) return members.flag(name);
  if (inner instanceof z.ZodString) return members.text(name);
  if (inner instanceof z.ZodArray) {
    const item = bare(inner.element as z.ZodType);
    return item instanceof z.ZodObject
      ? members.items(name)?.map((one) => setMembers(recordFrom(item, one)))
      : members.list(name);
  }
  return members.raw(name);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
