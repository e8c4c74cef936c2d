import * as pulumi from "@pulumi/pulumi";

/**
 * What a program asks the engine to register, with Pulumi's mocks in the engine's place.
 *
 * @example
 * const registered = new Registrations();
 * it("…", async () => {
 *   await registered.after(() => new Thing("main", {}));
 *   expect(registered.names()).toEqual({ "fivecents:PushStream": ["main"] });
 * });
 */
export class Registrations {
  private made: pulumi.runtime.MockResourceArgs[] = [];

  /** Declares, and waits until all of it is registered. Forgets what was registered before. */
  async after(declare: () => unknown): Promise<void> {
    this.made = [];
    await pulumi.runtime.setMocks({
      newResource: (args) => {
        this.made.push(args);
        return { id: args.custom ? `id of ${args.name}` : undefined, state: args.inputs };
      },
      call: ({ inputs }) => inputs,
    });
    declare();
    await pulumi.runtime.disconnect();
  }

  /** The names of the resources by their type. */
  names(): Record<string, string[]> {
    const names: Record<string, string[]> = {};
    for (const { type, name } of this.resources()) {
      const short = shortOf(type);
      names[short] = [...(names[short] ?? []), name].toSorted();
    }
    return names;
  }

  /** The arguments of a resource: those that the program gave. */
  inputs(type: string, name: string): Record<string, unknown> {
    const { __provider, __secrets, ...inputs } = this.one(type, name).inputs as Record<string, unknown>;
    return inputs;
  }

  /** The name of the explicit account of a resource. */
  account(type: string, name: string): string | undefined {
    return /::([^:]+)::[^:]*$/.exec(this.one(type, name).provider ?? "")?.[1];
  }

  private one(type: string, name: string): pulumi.runtime.MockResourceArgs {
    const found = this.resources().find((made) => shortOf(made.type) === type && made.name === name);
    if (found === undefined) throw new Error(`no ${type} "${name}" among ${JSON.stringify(this.names())}`);
    return found;
  }

  private resources(): pulumi.runtime.MockResourceArgs[] {
    return this.made.filter(({ type }) => type.startsWith(dynamic));
  }
}

const dynamic = "pulumi-nodejs:dynamic/";
const shortOf = (type: string) => type.replace(dynamic, "");
