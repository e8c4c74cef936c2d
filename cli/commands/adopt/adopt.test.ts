import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { check } from "../../../provider/core/check";
import { plan } from "../../../provider/core/plan";
import { compileProblems } from "../../../test/support/compile";
import { providerFor, type Values } from "../../../test/support/provider";
import { World } from "../../../test/support/world";
import { projectRoot } from "../../../tools/pulumi/folders";
import { openConfigured, runtimeOf } from "../../account";
import { Session } from "../../session";
import { type Found, findUnmanaged, wantedTypes } from "./find";
import { type Named, named } from "./naming";
import { programOf } from "./program";

/** Whatever can be made can be adopted as it is: the examples of every type, made and then found. */
let emulator: Emulator;
const programs = new Map<string, string>();

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** Types with an argument that a resource must have and that no call shows: they are adopted by hand. */
const byHand = ["contentpool:Series", "contentpool:Season", "contentpool:Video"];

const examples = wantedTypes(["*"]).flatMap((definition) =>
  definition.examples.map(({ title, inputs }) => ({ type: definition.type, title, definition, inputs })),
);

describe.each(examples)("$type: $title", ({ type, definition, inputs }) => {
  it("is adopted with the state and the arguments that it has", async () => {
    const under = await providerFor(emulator, type);
    const { id } = await under.create(
      await under.checked(await new World(emulator).inputsOf(definition, inputs)),
    );
    emulator.clearLog();
    const found = await find(type);
    const object = found.find((one) => one.id === id);
    expect(emulator.log({ changing: true })).toEqual([]);
    const isByHand = object?.problems.length !== 0;
    expect(isByHand, object?.problems.join(" ")).toBe(byHand.includes(type));
    const whole = found.filter(({ problems }) => problems.length === 0);
    expect(whole.map((one) => plan(definition, one.state, one.inputs).changes)).toEqual(whole.map(() => []));

    const objects = named(whole);
    const { text, secrets } = programOf(objects);
    programs.set(join(projectRoot, `${type.replace(":", "-")}-${programs.size}.ts`), text);
    const written = run(text, secrets, objects);
    for (const one of objects) {
      const checked = await check(definition, {}, written.get(one.name) ?? {});
      expect(checked).toEqual({ inputs: one.inputs, problems: [], warnings: expect.anything() });
    }
  });
});

it("the programs of all types compile", () => {
  expect(compileProblems(programs)).toEqual([]);
}, 60_000);

it("no type of which the pattern is none is listed", () => {
  expect(() => wantedTypes(["nobody:*"])).toThrow(
    "No type is nobody:*. Nothing was sent. Name some of these: fivecents",
  );
});

function find(type: string): Promise<Found[]> {
  const stream = { write: () => {} };
  const session = new Session({
    input: new PassThrough(),
    output: stream,
    errors: stream,
    environment: {},
    folder: ".",
    openBrowser: () => {},
    untilStopped: async () => {},
  });
  const config: Record<string, string> = {
    "fivecents:apiKey": "test-key",
    "fivecents:endpoint": emulator.endpoints.fivecents,
    "fivecents:requestsPerSecond": "0",
    "encorastream:accessToken": "test-access-token",
    "encorastream:endpoint": emulator.endpoints.encorastream,
    "contentpool:token": "test-token",
    "contentpool:endpoint": emulator.endpoints.contentpool,
  };
  const vendor = type.slice(0, type.indexOf(":"));
  const runtime = runtimeOf(
    openConfigured(vendor, (key) => config[key], session),
    session,
  );
  const wanted = { types: [type], names: undefined, isManaged: () => false };
  return findUnmanaged(
    wanted,
    () => runtime,
    () => {},
  );
}

/** Runs the program with classes that only note their arguments, by the name of the resource. */
function run(text: string, secrets: Values, objects: readonly Named[]): Map<string, Values> {
  const made = new Map<string, Values>();
  class Noted {
    constructor(
      private readonly name: string,
      args: Values,
    ) {
      made.set(name, JSON.parse(JSON.stringify(args)) as Values);
    }
    toJSON() {
      return objects.find(({ name }) => name === this.name)?.id;
    }
  }
  const classes = new Proxy({}, { get: () => new Proxy({}, { get: () => Noted }) });
  const config = {
    requireSecret: (key: string) => secrets[key],
    requireSecretObject: (key: string) => secrets[key],
  };
  const body = text.replace(/^import .*$/gm, "").replace("new pulumi.Config()", "given");
  new Function("ott", "given", body)(classes, config);
  return made;
}
