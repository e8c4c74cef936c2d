import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { definitions } from "../../provider/definitions";
import { countSteps } from "../support/event-log";
import { providerFor, type Values } from "../support/provider";
import { variantsOf } from "../support/samples";
import { createStack, type Stack, type StackResult } from "../support/stack";
import { allVariants, factsAt } from "../support/variants";
import { distinct, World } from "../support/world";

/** One object of the stack, made so that exactly one argument of it can be changed. */
interface Instance {
  name: string;
  definition: AnyDefinition;
  readable: boolean;
  control: boolean;
  before: Values;
  after: Values;
  /** As an outsider would have it. */
  outside: Values | undefined;
}

const program = `
import { readFileSync } from "node:fs";
import * as ott from "pulumi-ott";
// The SDK takes a stack trace for every promise of every resource: a third of the program's time.
Error.stackTraceLimit = 0;
for (const { type, name, args } of JSON.parse(readFileSync("instances.json", "utf8"))) {
  const [vendor, kind] = type.split(":");
  new ott[vendor][kind](name, args);
}
`;

/**
 * The matrix of lifecycle.test.ts on the real engine, batched: one stack for all vendors, one object for every
 * argument, one command for all of them. The start of a command costs more than what it does here.
 */
describe("every resource type on the real engine", () => {
  let emulator: Emulator;
  let world: World;
  let stack: Stack;
  let instances: Instance[];
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    world = new World(emulator);
    stack = await createStack({
      program,
      emulator,
      config: { "fivecents:requestsPerSecond": "0" },
      // The engine writes its state at the end alone: hundreds of objects make it write a megabyte at each step.
      env: { PULUMI_EXPERIMENTAL: "true", PULUMI_SKIP_CHECKPOINTS: "true" },
    });
    instances = [];
    for (const definition of definitions) {
      if (definition.identity.keys.length > 0) instances.push(...(await instancesOf(definition)));
    }
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  async function instancesOf(definition: AnyDefinition): Promise<Instance[]> {
    const found: Instance[] = [];
    for (const { variant, inputs } of allVariants(definition)) {
      const { replaces, readable, control } = factsAt(definition, variant.path);
      if (replaces) continue;
      const number = 100 + found.length;
      const kind = definition.type.replace(":", "-");
      const changed = distinct(definition, variant.inputs, number);
      const third = variantsOf(definition, changed).find((other) => other.path.startsWith(variant.path));
      const isEditable = !control && third && !definition.identity.keys.includes(third.key);
      found.push({
        name: `${kind}-${variant.path}`,
        definition,
        readable,
        control,
        before: await world.inputsOf(definition, distinct(definition, inputs, number)),
        after: await world.inputsOf(definition, changed),
        outside: isEditable ? await world.inputsOf(definition, third.inputs) : undefined,
      });
    }
    return found;
  }

  async function write(which: "before" | "after"): Promise<void> {
    const list = instances.map(({ name, definition, [which]: args }) => ({
      type: definition.type,
      name,
      args,
    }));
    await writeFile(join(stack.folder, "instances.json"), JSON.stringify(list));
  }

  function expectClean({ code, stdout, stderr }: StackResult): void {
    expect(code, `${stdout}\n${stderr}`).toBe(0);
  }

  it("creates every object, and is clean", async () => {
    await write("before");
    const up = await stack.up("--parallel", "16");
    expectClean(up);
    expect(countSteps(up.steps)).toEqual({ create: instances.length });
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
    emulator.clearLog();
    expectClean(await stack.preview("--expect-no-changes"));
    expect(emulator.log()).toEqual([]);
    expectClean(await stack.refresh("--preview-only", "--expect-no-changes"));
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("changes each argument alone with one call, a steering one with none", async () => {
    await write("after");
    emulator.clearLog();
    const up = await stack.up("--parallel", "16");
    expectClean(up);
    expect(
      up.steps
        .filter((step) => step.op === "update")
        .map((step) => step.name)
        .sort(),
    ).toEqual(instances.map(({ name }) => name).sort());
    expect(emulator.log({ changing: true })).toHaveLength(instances.filter(({ control }) => !control).length);
    expectClean(await stack.preview("--expect-no-changes"));
    expectClean(await stack.refresh("--preview-only", "--expect-no-changes"));
  });

  it("shows each readable argument that was changed outside, claims nothing of the others, and repairs them", async () => {
    const state = await stack.exportState();
    const drifting: string[] = [];
    for (const { name, definition, readable, outside } of instances) {
      if (!outside) continue;
      const resource = state.deployment.resources?.find((one) => one.urn.endsWith(`::${name}`));
      const outsider = await providerFor(emulator, definition.type);
      const wanted = await outsider.checked(outside);
      const seen = await outsider.read(String(resource?.id), {});
      await outsider.update(String(resource?.id), { ...seen.props }, { ...seen.inputs, ...wanted });
      if (readable) drifting.push(name);
    }
    const drift = await stack.refresh("--preview-only", "--expect-no-changes");
    expect(drift.code).toBe(drifting.length > 0 ? 7 : 0);
    const updates = drift.steps.filter((step) => step.op === "update").map((step) => step.name);
    expect(updates.sort()).toEqual(drifting.sort());
    emulator.clearLog();
    expectClean(await stack.up("--refresh", "--parallel", "16"));
    expect(emulator.log({ changing: true })).toHaveLength(drifting.length);
    expectClean(await stack.refresh("--preview-only", "--expect-no-changes"));
  });

  /** The first object of each type that a program makes by itself, with its id. */
  async function oneOfEachType(): Promise<{ instance: Instance; id: string }[]> {
    const state = await stack.exportState();
    const firsts = new Map(
      [...instances].reverse().map((instance) => [instance.definition.type, instance] as const),
    );
    return [...firsts.values()]
      .filter(({ definition }) => "send" in definition.create)
      .map((instance) => {
        const resource = state.deployment.resources?.find((one) => one.urn.endsWith(`::${instance.name}`));
        return { instance, id: String(resource?.id) };
      });
  }

  it("takes over one object of each type, makes none, and is clean", async () => {
    const adopters = await createStack({ program, emulator, config: { "fivecents:requestsPerSecond": "0" } });
    const list = (await oneOfEachType()).map(({ instance: { name, definition, after }, id }) => ({
      type: definition.type,
      name,
      args: { ...after, adopt: definition.identity.kind === "unique" ? true : id },
    }));
    await writeFile(join(adopters.folder, "instances.json"), JSON.stringify(list));
    emulator.clearLog();
    const up = await adopters.up();
    expectClean(up);
    expect(countSteps(up.steps)).toEqual({ create: list.length });
    const made = emulator.log().filter(({ operation }) => /\.(create|add)$/.test(String(operation)));
    expect(made).toEqual([]);
    expectClean(await adopters.preview("--expect-no-changes"));
    expectClean(await adopters.refresh("--preview-only", "--expect-no-changes"));
    await adopters.dispose();
  });

  it("offers anew one object of each type that was deleted by hand", async () => {
    const deleted: string[] = [];
    const emptied: string[] = [];
    for (const { instance, id } of await oneOfEachType()) {
      if ("onDelete" in instance.definition.inputs.shape) continue;
      const outsider = await providerFor(emulator, instance.definition.type);
      const seen = await outsider.read(id, {});
      await outsider.delete(id, { ...seen.props, forceDestroy: true });
      // A set is there as long as its place is: its items are written again.
      (instance.definition.ownedSet ? emptied : deleted).push(instance.name);
    }
    const preview = await stack.preview("--refresh");
    const offered = (op: string) => preview.steps.filter((step) => step.op === op).map((step) => step.name);
    expect(offered("create").sort()).toEqual(deleted.sort());
    expect(offered("update")).toEqual(expect.arrayContaining(emptied));
    expectClean(await stack.up("--refresh", "--parallel", "16"));
    expectClean(await stack.refresh("--preview-only", "--expect-no-changes"));
  });

  it("leaves nothing behind that its vendor can delete", async () => {
    expectClean(await stack.destroy("--parallel", "16"));
  });
});
