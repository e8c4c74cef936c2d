import type { z } from "zod";
import { hasReferences } from "./typescript-of";

type Shape = Readonly<Record<string, z.ZodType>>;

interface Member {
  key: string;
  schema: z.ZodType;
  /** Its source: what tells a member from another of the same key. */
  text: string;
}

/**
 * The members that several interfaces of a vendor have with the same text and type. They stand once, in an interface
 * that the others extend by the names that they have of it.
 */
export class SharedMembers {
  private readonly shared = new Map<string, Member>();

  /** `name`: the interface's. `summary`: its text. `source`: the source of the members of a shape. */
  constructor(
    readonly name: string,
    readonly summary: string,
    shapes: readonly Shape[],
    private readonly source: (shape: Shape) => string,
  ) {
    // The files of resources extend this interface: it can't name them.
    const members = shapes
      .flatMap((shape) => this.membersOf(shape))
      .filter(({ schema }) => !hasReferences(schema));
    const count = (text: string | undefined) => members.filter((member) => member.text === text).length;
    // Of a key with several texts, the one that most interfaces have.
    for (const member of members) {
      const most = Math.max(1, count(this.shared.get(member.key)?.text));
      if (count(member.text) > most) this.shared.set(member.key, member);
    }
  }

  /** The shared members. */
  get members(): Shape {
    return shapeOf([...this.shared.values()]);
  }

  /** The names of the shape's members that are shared, and the other members. */
  split(shape: Shape): { shared: string[]; own: Shape } {
    const members = this.membersOf(shape);
    const isShared = ({ key, text }: Member) => this.shared.get(key)?.text === text;
    return {
      shared: members.filter(isShared).map(({ key }) => key),
      own: shapeOf(members.filter((member) => !isShared(member))),
    };
  }

  private membersOf(shape: Shape): Member[] {
    return Object.entries(shape).map(([key, schema]) => ({
      key,
      schema,
      text: this.source({ [key]: schema }),
    }));
  }
}

function shapeOf(members: readonly Member[]): Shape {
  return Object.fromEntries(members.map(({ key, schema }) => [key, schema]));
}
