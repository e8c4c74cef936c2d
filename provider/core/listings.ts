import { canonicalArguments, stableText } from "./canonical";
import type { AnyDefinition, Listed } from "./definition";
import { contextOf, type Runtime } from "./runtime";
import { pick } from "./state";

/** The objects of one list by id, deleted ones too. */
export type ListedObjects = ReadonlyMap<string, Listed>;

/**
 * The lists that this process has read, shared by all resources of an account: a run that looks for a hundred
 * objects reads the list once.
 */
export class Listings {
  private readonly first = new Map<string, Promise<ListedObjects>>();
  private readonly witness = new Map<string, Promise<ListedObjects>>();
  private readonly latest = new Map<string, { writes: number; listing: Promise<ListedObjects> }>();
  private writes = 0;

  /** Runs a call that changes something: a list that began before its end says nothing about it. */
  async duringWrite<T>(write: () => Promise<T>): Promise<T> {
    this.writes += 1;
    try {
      return await write();
    } finally {
      this.writes += 1;
    }
  }

  /** The first list that this run read, whatever it has written since. */
  asOfFirstLook(
    definition: AnyDefinition,
    runtime: Runtime,
    inputs: Record<string, unknown>,
  ): Promise<ListedObjects> {
    const key = scopeKey(definition, inputs);
    return remembered(this.first, key, () => this.sinceLastWrite(definition, runtime, inputs));
  }

  /**
   * The list that bears witness of what seems gone, one for all objects of a run. Where an object's own answer is a look
   * at the list, it is another list than that one.
   */
  asOfWitness(
    definition: AnyDefinition,
    runtime: Runtime,
    inputs: Record<string, unknown>,
  ): Promise<ListedObjects> {
    if (!definition.list.isRead) return this.asOfFirstLook(definition, runtime, inputs);
    const key = scopeKey(definition, inputs);
    return remembered(this.witness, key, () => this.now(definition, runtime, inputs));
  }

  /** A list that began after the last write of this process. */
  sinceLastWrite(
    definition: AnyDefinition,
    runtime: Runtime,
    inputs: Record<string, unknown>,
  ): Promise<ListedObjects> {
    const key = scopeKey(definition, inputs);
    const known = this.latest.get(key);
    if (known?.writes === this.writes) return known.listing;
    return this.now(definition, runtime, inputs);
  }

  /** A list that begins now. */
  now(definition: AnyDefinition, runtime: Runtime, inputs: Record<string, unknown>): Promise<ListedObjects> {
    const key = scopeKey(definition, inputs);
    const listing = listed(definition, runtime, inputs);
    const entry = { writes: this.writes, listing };
    this.latest.set(key, entry);
    listing.catch(() => {
      if (this.latest.get(key) === entry) this.latest.delete(key);
    });
    return listing;
  }
}

async function listed(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<ListedObjects> {
  const scope = pick(inputs, definition.list.within);
  const items = await definition.list.items(contextOf(runtime, inputs), scope);
  // A page border that moves between two pages shows an item twice.
  return new Map(items.map((item) => [item.id, item]));
}

function scopeKey(definition: AnyDefinition, inputs: Record<string, unknown>): string {
  return `${definition.type} ${stableText(pick(inputs, definition.list.within))}`;
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** The values that tell an object from others of its type, as one text. */
export function identityText(definition: AnyDefinition, inputs: Record<string, unknown>): string {
  const canonical = canonicalArguments(definition.inputs, pick(inputs, definition.identity.keys));
  return stableText(definition.identity.keys.map((key) => canonical[key] ?? null));
}

/** The objects of a list of the same identity as the wanted one, deleted ones too. */
export function matchesIn(
  definition: AnyDefinition,
  listing: ListedObjects,
  inputs: Record<string, unknown>,
): Listed[] {
  const wanted = identityText(definition, inputs);
  return [...listing.values()].filter((item) => identityText(definition, item.live.inputs) === wanted);
}

export function isLiving(item: Listed): boolean {
  return item.deleted === undefined;
}
