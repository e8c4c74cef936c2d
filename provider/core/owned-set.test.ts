import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf } from "../../test/support/thing";
import { create } from "./create";
import { defineResource } from "./define-resource";
import { remove } from "./delete";
import { difference } from "./difference";
import { Ambiguous, NotFound, type PartialFailure, Refused } from "./errors";
import { field } from "./facts";
import { exclusive, itemsSchema, ownedSet } from "./owned-set";
import { read } from "./read";
import { update } from "./update";
import { problemsAsWritten } from "./validation";

type Values = Record<string, unknown>;

/** A made-up vendor of the entries of a day, in memory. Each call is noted as in `add 10:00`. */
class DayVendor {
  readonly entries = new Map<string, Values>();
  readonly calls: string[] = [];
  private readonly faults = new Map<string, { error: Error; isAfter: boolean }>();
  private made = 0;

  /** The next call of this name throws, before or after its effect. */
  fail(call: string, error: Error, isAfter = false): void {
    this.faults.set(call, { error, isAfter });
  }

  list(): [string, Values][] {
    return this.call("list", () => [...this.entries].map(([id, entry]) => [id, { ...entry }]));
  }

  add(entry: Values): string {
    return this.call(`add ${entry.start}`, () => {
      this.made += 1;
      this.entries.set(`id-${this.made}`, { ...entry });
      return `id-${this.made}`;
    });
  }

  change(id: string, entry: Values): void {
    this.call(`change ${id}`, () => {
      if (!this.entries.has(id)) throw new NotFound("gone", 404);
      this.entries.set(id, { ...this.entries.get(id), ...entry });
    });
  }

  remove(id: string): void {
    this.call(`remove ${id}`, () => {
      if (!this.entries.delete(id)) throw new NotFound("gone", 404);
    });
  }

  /** The entries by their start, with their ids. */
  byStart(): Record<string, string> {
    return Object.fromEntries([...this.entries].map(([id, { start }]) => [String(start), id]));
  }

  private call<T>(name: string, effect: () => T): T {
    this.calls.push(name);
    const fault = this.faults.get(name);
    this.faults.delete(name);
    if (fault && !fault.isAfter) throw fault.error;
    const result = effect();
    if (fault) throw fault.error;
    return result;
  }
}

const item = z.strictObject({
  title: z.string().min(1),
  note: z.string().optional(),
  channelCode: field(z.string(), { unreadable: true }).optional(),
  rating: field(z.string(), { default: "all" }).optional(),
});

const entries = {
  key: {
    argument: "start",
    schema: z.string().regex(/^\d\d:\d\d$/, "must be a time, as in 09:30"),
    canonical: (key: string) => key.padStart(5, "0"),
    value: (key: string) => key,
    text: String,
  },
  item,
  text: "The entries by their start.",
};

const inputs = z.strictObject({
  day: field(z.string(), { replaces: true }),
  entries: itemsSchema(entries),
  exclusive,
});

const outputs = z.object({ entryIds: z.record(z.string(), z.string()) });

const day = defineResource<DayVendor>()({
  type: "example:Day",
  summary: "A day.",
  inputs,
  outputs,
  identity: { kind: "unique", keys: ["day"], tellNewBy: "equality" },
  id: z.string(),
  ...ownedSet<DayVendor, typeof inputs, typeof outputs>({
    ...entries,
    items: "entries",
    ids: "entryIds",
    life: {
      create: {
        sends: () => ["title", "rating", "channelCode"],
        send: async ({ client }, { start, title, rating, channelCode }) => {
          const id = client.add({ start, title, rating, channelCode, note: null });
          return { id, shows: () => ({ inputs: { start, title, rating }, outputs: {} }) };
        },
      },
      parts: [
        {
          name: "update",
          keys: ["start", "title", "rating", "channelCode"],
          async write({ client }, id, _values, { changed, inputs: wanted }) {
            client.change(id, Object.fromEntries(changed.map((key) => [key, wanted[key] ?? null])));
            return undefined;
          },
        },
        {
          name: "note",
          keys: ["note"],
          async write({ client }, id, values, { cleared }) {
            client.change(id, cleared.includes("note") ? { note: null } : { note: values.note });
            return undefined;
          },
        },
      ],
      delete: async ({ client }, id) => client.remove(id),
    },
    scope: ["day"],
    idOf: ({ day: id }) => String(id),
    scopeOf: (id) => ({ day: id }),
    list: async ({ client }) =>
      client.list().map(([id, { start, title, note, rating }]) => ({
        id,
        live: { inputs: { start, title, note, rating, channelCode: "***" }, outputs: {} },
      })),
    scopes: async () => [{ day: "monday" }],
    within: [],
    pair: ({ title }) => [String(title)],
    parallel: 1,
  }),
  examples: [{ title: "A day", inputs: { day: "monday", entries: {} } }],
});

let vendor: DayVendor;
beforeEach(() => {
  vendor = new DayVendor();
});

const runtime = () => runtimeOf(vendor);
const inputsOf = (given: Record<string, Values>, more: Values = {}) => ({
  day: "monday",
  entries: Object.fromEntries(
    Object.entries(given).map(([key, entry]) => [key, { rating: "all", ...entry }]),
  ),
  ...more,
});
const news = { "10:00": { title: "News" }, "11:00": { title: "Weather" }, "12:00": { title: "Film" } };

async function madeDay(given: Record<string, Values> = news, more: Values = {}) {
  const made = await create(day, runtime(), inputsOf(given, more));
  vendor.calls.length = 0;
  return made;
}

function failureOf(work: Promise<unknown>): Promise<PartialFailure> {
  return work.then(
    () => expect.unreachable("it should fail"),
    (thrown) => thrown as PartialFailure,
  );
}

describe("an owned set", () => {
  it("is created by one list and one call an item, and keeps the ids", async () => {
    const { id, state } = await create(day, runtime(), inputsOf(news));
    expect(vendor.calls).toEqual(["list", "add 10:00", "add 11:00", "add 12:00"]);
    expect(id).toBe("monday");
    expect(state.entryIds).toEqual(vendor.byStart());
    expect(difference(day, state, inputsOf(news))).toEqual([]);
  });

  it("brings keys into one form, and refuses one that is written twice", () => {
    const given = { day: "monday", entries: { "9:30": { title: "A" }, "10:00": { title: "B" } } };
    expect(problemsAsWritten(day, given)).toEqual([]);
    const twice = { day: "monday", entries: { "9:30": { title: "A" }, "09:30": { title: "B" } } };
    expect(problemsAsWritten(day, twice).map(({ path }) => path)).toEqual(["entries.9:30"]);
  });

  it("writes by further parts what a create does not take, and confirms by one list what no answer showed", async () => {
    const { state } = await create(day, runtime(), inputsOf({ "10:00": { title: "News", note: "Live" } }));
    expect(vendor.calls).toEqual(["list", "add 10:00", "change id-1", "list"]);
    expect(state.entries).toEqual({ "10:00": { title: "News", note: "Live", rating: "all" } });
  });

  it("keeps what was added before a refusal, and writes the rest with the next update", async () => {
    vendor.fail("add 12:00", new Refused("no room", 422));
    const failed = await failureOf(create(day, runtime(), inputsOf(news)));
    expect(failed.message).toContain('writing entries failed: entries["12:00"]: no room.');
    expect(Object.keys(failed.state.entries as Values)).toEqual(["10:00", "11:00"]);
    vendor.calls.length = 0;
    await update(day, runtime(), failed.id, failed.state, inputsOf(news));
    expect(vendor.calls.slice(0, 2)).toEqual(["list", "add 12:00"]);
    expect(Object.keys(vendor.byStart())).toEqual(["10:00", "11:00", "12:00"]);
  });

  it("changes nothing and says so if the first write of an update is refused", async () => {
    const { id, state } = await madeDay();
    vendor.fail("change id-2", new Refused("no", 422));
    const wanted = inputsOf({ ...news, "11:00": { title: "Sport" } });
    await expect(update(day, runtime(), id, state, wanted)).rejects.toThrow(
      'entries["11:00"]: no. Nothing was changed.',
    );
  });

  it("says how to go on if an item that changes was deleted outside the program", async () => {
    const { id, state } = await madeDay();
    vendor.entries.delete("id-2");
    const wanted = inputsOf({ ...news, "11:00": { title: "Sport" } });
    const told = /gone. Nothing was changed. If it was deleted outside the program, run `pulumi refresh`/;
    await expect(update(day, runtime(), id, state, wanted)).rejects.toThrow(told);
    const seen = await read(day, runtime(), id, state);
    await update(day, runtime(), id, seen?.state ?? {}, wanted);
    expect(Object.keys(vendor.byStart())).toEqual(["10:00", "12:00", "11:00"]);
  });

  it("writes one changed item by one call, and clears a field that is gone from the program", async () => {
    const { id, state } = await madeDay({ ...news, "10:00": { title: "News", note: "Live" } });
    const after = await update(day, runtime(), id, state, inputsOf(news));
    expect(vendor.calls).toEqual(["change id-1", "list"]);
    expect(vendor.entries.get("id-1")).toMatchObject({ note: null });
    expect(difference(day, after, inputsOf(news))).toEqual([]);
  });

  it("keeps the id of an item that moved to another key, and writes what stands in its way first", async () => {
    const { id, state } = await madeDay();
    const later = { "11:00": news["10:00"], "12:00": news["11:00"], "13:00": news["12:00"] };
    const after = await update(day, runtime(), id, state, inputsOf(later));
    expect(vendor.calls.filter((call) => call !== "list")).toEqual([
      "change id-3",
      "change id-2",
      "change id-1",
    ]);
    expect(after.entryIds).toEqual({ "11:00": "id-1", "12:00": "id-2", "13:00": "id-3" });
    expect(vendor.byStart()).toEqual(after.entryIds);
  });

  it("removes, changes and adds, in this order", async () => {
    const { id, state } = await madeDay();
    const wanted = { "11:00": { title: "Storms" }, "12:00": news["12:00"], "14:00": { title: "Concert" } };
    await update(day, runtime(), id, state, inputsOf(wanted));
    expect(vendor.calls.filter((call) => call !== "list")).toEqual([
      "remove id-1",
      "change id-2",
      "add 14:00",
    ]);
  });

  it("finds an item in the list after a lost answer, and makes no twin", async () => {
    vendor.fail("add 11:00", new Ambiguous("no answer"), true);
    const failed = await failureOf(create(day, runtime(), inputsOf(news)));
    const after = await update(day, runtime(), failed.id, failed.state, inputsOf(news));
    expect(vendor.calls.filter((call) => call.startsWith("add"))).toEqual([
      "add 10:00",
      "add 11:00",
      "add 12:00",
    ]);
    expect(after.entryIds).toEqual(vendor.byStart());
  });

  it("removes nothing after a lost answer that no plan has shown, although it is exclusive", async () => {
    vendor.fail("add 11:00", new Ambiguous("no answer"), true);
    const wanted = inputsOf(news, { exclusive: true });
    const failed = await failureOf(create(day, runtime(), wanted));
    vendor.add({ start: "20:00", title: "By hand", rating: "all" });
    const after = await update(day, runtime(), failed.id, failed.state, wanted);
    expect(Object.keys(vendor.byStart())).toContain("20:00");
    const seen = await read(day, runtime(), failed.id, after);
    expect(seen?.inputs.entries).toHaveProperty("20:00");
  });

  it("refuses a key that is taken, and takes it over with adopt", async () => {
    vendor.add({ start: "10:00", title: "By hand", rating: "all" });
    await expect(create(day, runtime(), inputsOf(news))).rejects.toThrow("entries 10:00 already exist");
    expect(vendor.entries.size).toBe(1);
    await create(day, runtime(), inputsOf(news, { adopt: true }));
    expect(vendor.byStart()).toMatchObject({ "10:00": "id-1" });
    expect(vendor.entries.size).toBe(3);
  });

  it("an update takes what stands exactly as wanted for its own, and refuses what does not", async () => {
    const { id, state } = await madeDay();
    vendor.add({ start: "13:00", title: "Concert", rating: "all" });
    vendor.add({ start: "14:00", title: "By hand", rating: "all" });
    const more = { ...news, "13:00": { title: "Concert" } };
    const wanted = inputsOf({ ...more, "14:00": { title: "Sport" } });
    await expect(update(day, runtime(), id, state, wanted)).rejects.toThrow("entries 14:00 already exist");
    vendor.calls.length = 0;
    const after = await update(day, runtime(), id, state, inputsOf(more));
    expect(vendor.calls).toEqual(["list"]);
    expect(after.entryIds).toMatchObject({ "13:00": "id-4" });
  });

  it("ignores items that the program does not have, unless it is exclusive", async () => {
    const { id, state } = await madeDay();
    vendor.add({ start: "20:00", title: "By hand", rating: "all" });
    expect((await read(day, runtime(), id, state))?.inputs).toEqual(inputsOf(news));
    const seen = await read(day, runtime(), id, { ...state, exclusive: true });
    expect(seen?.inputs.entries).toHaveProperty("20:00", { title: "By hand", rating: "all" });
    await update(day, runtime(), id, seen?.state ?? {}, inputsOf(news, { exclusive: true }));
    expect(Object.keys(vendor.byStart())).toEqual(["10:00", "11:00", "12:00"]);
  });

  it("means the known one of two items with one key, and tells of the other", async () => {
    const { id, state } = await madeDay();
    vendor.add({ start: "10:00", title: "Twin", rating: "all" });
    const warnings: string[] = [];
    const told = { ...runtime(), warn: async (text: string) => void warnings.push(text) };
    const seen = await read(day, told, id, state);
    expect(seen?.state.entryIds).toMatchObject({ "10:00": "id-1" });
    expect(warnings.join()).toContain(
      "entries 10:00 exist more than once at the vendor, and one of each is managed",
    );
  });

  it("carries over what no list shows of an item, and ignores fields that the program never wrote", async () => {
    const given = { "10:00": { title: "News", channelCode: "n1" } };
    const { id, state } = await madeDay(given);
    vendor.change("id-1", { note: "By hand", title: "Changed" });
    const seen = await read(day, runtime(), id, state);
    expect(seen?.inputs.entries).toEqual({ "10:00": { title: "Changed", channelCode: "n1", rating: "all" } });
  });

  it("deletes its own items alone, and takes those that are gone for deleted", async () => {
    const { id, state } = await madeDay();
    vendor.add({ start: "20:00", title: "By hand" });
    vendor.entries.delete("id-2");
    await remove(day, runtime(), id, state);
    expect(Object.keys(vendor.byStart())).toEqual(["20:00"]);
  });

  it("stays in the state if the vendor says of an item that it is gone, and still lists it", async () => {
    const { id, state } = await madeDay();
    vendor.fail("remove id-2", new NotFound("no such endpoint", 404));
    await expect(remove(day, runtime(), id, state)).rejects.toThrow(
      "the vendor says that entries 11:00 do not exist, but still lists them",
    );
    vendor.fail("remove id-2", new NotFound("no such endpoint", 404));
    const { "11:00": _removed, ...wanted } = news;
    await expect(update(day, runtime(), id, state, inputsOf(wanted))).rejects.toThrow("still lists them");
  });

  it("stays in the state if the vendor knows none of its items and not its list either", async () => {
    const { id, state } = await madeDay();
    const wrongEndpoint = new NotFound("no such endpoint", 404);
    for (const call of ["remove id-1", "remove id-2", "remove id-3", "list"])
      vendor.fail(call, wrongEndpoint);
    await expect(remove(day, runtime(), id, state)).rejects.toThrow("still lists it");
  });

  it("stays in the state if one of its items is not deleted", async () => {
    const { id, state } = await madeDay();
    vendor.fail("remove id-2", new Refused("in use", 409));
    await expect(remove(day, runtime(), id, state)).rejects.toThrow(
      'entries["11:00"]: in use. What was not deleted is still there',
    );
    await remove(day, runtime(), id, state);
    expect(vendor.entries.size).toBe(0);
  });
});
