import { api, type Operation, type Vendor } from "../../../api";
import type { CallById } from "../../../provider/core/account";
import { Ambiguous, Refused } from "../../../provider/core/errors";

/** Sends one operation, and answers with the vendor's body. */
export type Send = (id: string, call: CallById) => Promise<unknown>;

/** What came of one call: an answer, the status of a refusal, or neither. */
export interface Outcome {
  body?: unknown;
  refused?: number;
}

/** Reads that begin something, such as a playback session, and one whose answer the documents do not show. */
const notHarmless: readonly string[] = [
  ...["movies.stream", "episodes.stream", "livetv.channels.stream", "livetv.channels.startover"],
  "livetv.channels.catchup",
  "system.ready",
];

/** Calls operations of one account, each with the same parameters once. Refusals are answers here. */
export class Probe {
  private readonly outcomes = new Map<string, Promise<Outcome>>();
  readonly operations: Readonly<Record<string, Operation>>;

  constructor(
    readonly vendor: Vendor,
    private readonly send: Send,
  ) {
    this.operations = api[vendor].operations as unknown as Record<string, Operation>;
  }

  /** One call, sent now. */
  async call(id: string, call: CallById = {}): Promise<Outcome> {
    try {
      return { body: await this.send(id, call) };
    } catch (thrown) {
      // A refused credential says nothing of the operation, and holds for all others.
      if (thrown instanceof Refused && thrown.status !== 401) return { refused: thrown.status };
      if (thrown instanceof Ambiguous) return {};
      throw thrown;
    }
  }

  /** One call of a read, sent at its first use. */
  read(id: string, call: CallById = { path: {} }): Promise<Outcome> {
    const key = JSON.stringify([id, call]);
    const known = this.outcomes.get(key) ?? this.call(id, call);
    this.outcomes.set(key, known);
    return known;
  }

  /** The reads that change nothing. */
  harmless(): string[] {
    return Object.entries(this.operations)
      .filter(
        ([id, { kind, method }]) =>
          ["list", "read"].includes(kind) && method === "GET" && !notHarmless.includes(id),
      )
      .map(([id]) => id);
  }

  /** The parameters of a path, from the objects that lists show; undefined if a list is empty or not known. */
  async pathOf(id: string): Promise<Record<string, string> | undefined> {
    const { path, pathParams } = this.operations[id] ?? { path: "", pathParams: [] };
    const values: Record<string, string> = {};
    for (const { name } of pathParams) {
      const parent = path.slice(0, path.indexOf(`/{${name}}`));
      const item = (await this.listed(parent, values))[0];
      const value = item?.[name] ?? item?.id;
      if (value === undefined || value === null) return undefined;
      values[name] = String(value);
    }
    return values;
  }

  /** What the list at this documented path shows, deleted objects last. */
  private async listed(path: string, values: Record<string, string>): Promise<Record<string, unknown>[]> {
    const [id] =
      Object.entries(this.operations).find(([, one]) => one.kind === "list" && one.path === path) ?? [];
    if (id === undefined) return [];
    const { body } = await this.read(id, { path: values });
    const items = itemsIn(body);
    return [...items.filter((item) => !isDeleted(item)), ...items.filter(isDeleted)];
  }
}

/** What came of a call, for the report. */
export function toldOf(outcome: Outcome): string {
  if (outcome.refused !== undefined) return `answered ${outcome.refused}`;
  return "body" in outcome ? "accepted" : "no usable answer";
}

export function isDeleted({ deleted, status }: Record<string, unknown>): boolean {
  return typeof deleted === "string" || status === "Deleted";
}

/** The objects of a list's answer, whatever its envelope is called. */
export function itemsIn(body: unknown): Record<string, unknown>[] {
  if (Array.isArray(body)) return body.filter(isRecord);
  const lists = Object.values(recordOf(body)).filter(Array.isArray);
  return (lists[0] ?? []).filter(isRecord);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
