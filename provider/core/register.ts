import { stableText } from "./canonical";
import type { AnyDefinition } from "./definition";
import { type ExpectedError, failure, failureText } from "./errors";
import { identityText } from "./identity";
import { resourceLabel } from "./naming";

type Inputs = Record<string, unknown>;

interface Holder {
  label: string;
  /** The text of its arguments. */
  inputs: string;
  /** Whether it is perhaps being replaced: then its object may be deleted, but never be taken by another resource. */
  isLeaving: boolean;
}

/**
 * Which resource of this run has which object of an account. The engine tells a provider no names, so the register
 * learns from the calls: a check shows what the program has and had, a diff which of it has which id, a create
 * what is new. It lives as long as the process, which is one run.
 */
export class Register {
  /** Labels of the resources whose create made an object in this run, by `type/id`. */
  private readonly made = new Map<string, string>();
  /** Labels of the resources that adopted an object in this run, by `type/id`. */
  private readonly adopted = new Map<string, string>();
  /** The program's resources that stay as they are or are updated in place, by `type/id`. */
  private readonly held = new Map<string, Holder>();
  /** Labels of the resources whose create is going to adopt an object, by `type/id`. */
  private readonly wanted = new Map<string, string>();
  /** Objects that this run replaces by a difference: never to be adopted. */
  private readonly replaced = new Set<string>();
  /** Objects that this run has deleted. */
  private readonly deleted = new Set<string>();
  /** Arguments that a check has passed in this run. */
  private readonly checked = new Set<string>();
  /** How many resources the program had before with this identity. */
  private readonly had = new Map<string, number>();
  /** The arguments of the one resource of a type of which an account has one. */
  private readonly single = new Map<string, string>();

  /**
   * A check: `before` is empty for a resource that is new or being replaced. Answers with what is wrong with it beside
   * the program's other resources.
   */
  noteProgram(definition: AnyDefinition, before: Inputs, inputs: Inputs): string | undefined {
    const text = textOf(definition, inputs);
    this.checked.add(text);
    if (Object.keys(before).length > 0) {
      this.count(definition, before, 1);
    } else {
      this.letGo(text);
      const id = adoptedId(definition, inputs);
      if (id !== undefined) this.wanted.set(keyOf(definition, id), resourceLabel(definition, inputs));
    }
    return this.secondSingle(definition, text);
  }

  /** A diff. A refresh calls it too, with arguments that no check has passed; those say nothing of the program. */
  notePlan(definition: AnyDefinition, id: string, inputs: Inputs, isReplaced: boolean): void {
    const text = textOf(definition, inputs);
    if (!this.checked.has(text)) return;
    const key = keyOf(definition, id);
    if (isReplaced) this.replaced.add(key);
    else this.held.set(key, { label: resourceLabel(definition, inputs), inputs: text, isLeaving: false });
  }

  /**
   * A create that has been answered. Fails if another resource of this run has the object: where the arguments are the
   * id, as with the trailer of a series, no vendor refuses a second one.
   */
  noteMade(definition: AnyDefinition, id: string, inputs: Inputs): void {
    const key = keyOf(definition, id);
    const holder = this.held.get(key);
    const owner =
      this.made.get(key) ?? this.adopted.get(key) ?? (holder?.isLeaving ? undefined : holder?.label);
    if (owner !== undefined) {
      throw secondOwnerFailure(definition, id, inputs, owner, "No other change was sent");
    }
    this.deleted.delete(key);
    this.made.set(key, resourceLabel(definition, inputs));
  }

  /** Takes an object that exists for a resource. Fails if another resource of this run has it. */
  adopt(definition: AnyDefinition, id: string, inputs: Inputs): void {
    const key = keyOf(definition, id);
    const holder = this.held.get(key);
    const owner = this.made.get(key) ?? this.adopted.get(key) ?? holder?.label;
    if (holder?.isLeaving) throw replacedFailure(definition, id, inputs);
    if (owner !== undefined) throw secondOwnerFailure(definition, id, inputs, owner);
    this.adopted.set(key, resourceLabel(definition, inputs));
  }

  /** The adoption failed, and the object is in no state. */
  release(definition: AnyDefinition, id: string): void {
    this.adopted.delete(keyOf(definition, id));
  }

  /** Fails if another resource adopted the object in this run. */
  assertNotAdopted(definition: AnyDefinition, id: string, inputs: Inputs): void {
    const owner = this.adopted.get(keyOf(definition, id));
    if (owner !== undefined) throw secondOwnerFailure(definition, id, inputs, owner);
  }

  /** Whether this run replaces the object because it differs from the program. */
  isReplaced(definition: AnyDefinition, id: string): boolean {
    return this.replaced.has(keyOf(definition, id));
  }

  /** The label of the resource that keeps the object when another one's delete reaches it. */
  keeperOf(definition: AnyDefinition, id: string): string | undefined {
    const key = keyOf(definition, id);
    const holder = this.held.get(key);
    return this.adopted.get(key) ?? this.wanted.get(key) ?? (holder?.isLeaving ? undefined : holder?.label);
  }

  /** The label of the resource of this program that has the object. */
  ownerOf(definition: AnyDefinition, id: string): string | undefined {
    return this.made.get(keyOf(definition, id)) ?? this.keeperOf(definition, id);
  }

  noteDeleted(definition: AnyDefinition, id: string, before: Inputs): void {
    const key = keyOf(definition, id);
    this.made.delete(key);
    this.held.delete(key);
    this.deleted.add(key);
    this.count(definition, before, -1);
  }

  /** Whether this run made, adopted or deleted the object. */
  isOfThisRun(definition: AnyDefinition, id: string): boolean {
    const key = keyOf(definition, id);
    return this.made.has(key) || this.adopted.has(key) || this.deleted.has(key);
  }

  /** How many objects of this identity the program had before this run and has not deleted in it. */
  countBefore(definition: AnyDefinition, inputs: Inputs): number {
    return this.had.get(`${definition.type} ${identityText(definition, inputs)}`) ?? 0;
  }

  private count(definition: AnyDefinition, inputs: Inputs, change: 1 | -1): void {
    const identity = `${definition.type} ${identityText(definition, inputs)}`;
    this.had.set(identity, Math.max(0, (this.had.get(identity) ?? 0) + change));
  }

  /**
   * A resource that is being replaced no longer keeps its object: the delete that follows is its own. It may also be
   * another resource with the same arguments that is new, so the object is not free for adoption.
   */
  private letGo(inputs: string): void {
    for (const holder of this.held.values()) if (holder.inputs === inputs) holder.isLeaving = true;
  }

  private secondSingle(definition: AnyDefinition, text: string): string | undefined {
    if (definition.identity.kind !== "single") return undefined;
    const first = this.single.get(definition.type) ?? text;
    this.single.set(definition.type, first);
    if (first === text) return undefined;
    return failureText({
      what: "the program has another one for this account, and an account has only one",
      state: "Nothing was changed",
      remedy: "Write all its settings in one resource",
    });
  }
}

/** The id that `adopt` names; undefined where it names none. */
export function adoptedId(definition: AnyDefinition, { adopt, ...inputs }: Inputs): string | undefined {
  if (typeof adopt !== "string") return undefined;
  return definition.wholeId?.(adopt, inputs) ?? adopt;
}

function secondOwnerFailure(
  definition: AnyDefinition,
  id: string,
  inputs: Inputs,
  owner: string,
  state = "Nothing was changed",
): ExpectedError {
  const label = resourceLabel(definition, inputs, id);
  return failure({
    what: `${label}: already managed by ${owner} in this run`,
    state,
    remedy:
      "Keep one of the two resources. If the resource was renamed in the program, use the option `aliases` or `pulumi state rename` instead of `adopt`.",
  });
}

/** Its holder has the same arguments as the new resource: it is being replaced, or copied in the program. */
function replacedFailure(definition: AnyDefinition, id: string, inputs: Inputs): ExpectedError {
  const label = resourceLabel(definition, inputs, id);
  return failure({
    what: `${label}: \`adopt\` names the object that this run replaces, or that a resource with the same arguments manages`,
    state: "Nothing was changed",
    remedy: "Remove `adopt`; a replacement then creates a new object",
  });
}

function keyOf(definition: AnyDefinition, id: string): string {
  return `${definition.type}/${id}`;
}

function textOf(definition: AnyDefinition, inputs: Inputs): string {
  return `${definition.type} ${stableText(inputs)}`;
}
