import { stableText } from "./canonical";
import { type Asking, contextOf } from "./context";
import type { AnyDefinition } from "./definition";
import type { ListedObjects } from "./identity";
import { pick } from "./state";

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
    asking: Asking,
    inputs: Record<string, unknown>,
  ): Promise<ListedObjects> {
    const key = scopeKey(definition, inputs);
    return remembered(this.first, key, () => this.sinceLastWrite(definition, asking, inputs));
  }

  /**
   * The list that bears witness of what seems gone, one for all objects of a run. Where an object's own answer is a look
   * at the list, it is another list than that one.
   */
  asOfWitness(
    definition: AnyDefinition,
    asking: Asking,
    inputs: Record<string, unknown>,
  ): Promise<ListedObjects> {
    if (!definition.list.isRead) return this.asOfFirstLook(definition, asking, inputs);
    const key = scopeKey(definition, inputs);
    return remembered(this.witness, key, () => this.now(definition, asking, inputs));
  }

  /** A list that began after the last write of this process. */
  sinceLastWrite(
    definition: AnyDefinition,
    asking: Asking,
    inputs: Record<string, unknown>,
  ): Promise<ListedObjects> {
    const key = scopeKey(definition, inputs);
    const known = this.latest.get(key);
    if (known?.writes === this.writes) return known.listing;
    return this.now(definition, asking, inputs);
  }

  /** A list that begins now. */
  now(definition: AnyDefinition, asking: Asking, inputs: Record<string, unknown>): Promise<ListedObjects> {
    const key = scopeKey(definition, inputs);
    const listing = listed(definition, asking, inputs);
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
  asking: Asking,
  inputs: Record<string, unknown>,
): Promise<ListedObjects> {
  const scope = pick(inputs, definition.list.within);
  const items = await definition.list.items(contextOf(asking, inputs), scope);
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
