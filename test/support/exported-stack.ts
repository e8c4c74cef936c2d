import type { Emulator } from "../../emulator";
import { type FakePulumi, fakePulumi } from "./fake-pulumi";
import { newRun, type ProviderUnderTest, providerFor, type Values } from "./provider";

const secret = (value: string) => ({ value, secret: true });
const plain = (value: string) => ({ value, secret: false });
const providerType = "pulumi:providers:pulumi-nodejs";
const dynamicPrefix = "pulumi-nodejs:dynamic/";
/** As the engine exports a secret with `--show-secrets`. */
const secretEnvelope = (value: string) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  plaintext: JSON.stringify(value),
});

interface Resource {
  urn: string;
  type: string;
  custom: true;
  id: string;
  inputs?: Values;
  outputs: Values;
  provider?: string;
  external?: boolean;
}

/** An explicit account of a program. */
export interface ExplicitAccount {
  provider: string;
  settings: Record<string, string>;
}

/** A stack without an engine: what the provider made at the emulator, as `pulumi stack export` writes it. */
export class ExportedStack {
  readonly resources: Resource[] = [];
  /** The config of the stack. */
  readonly config: Record<string, { value: string; secret: boolean }>;
  private readonly usual: ExplicitAccount;

  constructor(private readonly emulator: Emulator) {
    this.config = {
      "fivecents:apiKey": secret("test-key"),
      "fivecents:endpoint": plain(emulator.endpoints.fivecents),
      "fivecents:requestsPerSecond": plain("0"),
      "encorastream:accessToken": secret("test-access-token"),
      "encorastream:endpoint": plain(emulator.endpoints.encorastream),
      "contentpool:token": secret("test-token"),
      "contentpool:endpoint": plain(emulator.endpoints.contentpool),
    };
    this.usual = { provider: this.add({ type: providerType, name: "default", id: "0" }), settings: {} };
  }

  /** Puts a `pulumi` on the PATH that answers with this stack. `ott` runs in its folder. */
  engine(): FakePulumi {
    const states = { dev: { version: 3, deployment: { resources: this.resources } } };
    return fakePulumi({ selected: "dev", config: { dev: this.config }, states });
  }

  /** Adds an explicit account of 5centsCDN. */
  account(name: string, apiKey: string): ExplicitAccount {
    const open = {
      "fivecents:endpoint": this.emulator.endpoints.fivecents,
      "fivecents:requestsPerSecond": "0",
    };
    const inputs = { ...open, "fivecents:apiKey": secretEnvelope(apiKey) };
    const provider = this.add({ type: providerType, name, id: "1", inputs });
    return { provider, settings: { ...open, "fivecents:apiKey": apiKey } };
  }

  /** Makes an object by a resource of this name, as an up stores it, and answers with its id. */
  async createOnly(type: string, name: string, inputs: Values, account = this.usual): Promise<string> {
    const { id, outs: outputs } = await this.createOutside(type, inputs, account);
    this.add({ type: `${dynamicPrefix}${type}`, name, id, outputs, provider: account.provider });
    return id;
  }

  /** The same, as an up and a refresh store it. */
  async create(type: string, name: string, inputs: Values, account = this.usual): Promise<string> {
    const id = await this.createOnly(type, name, inputs, account);
    const under = await providerFor(this.emulator, type, account.settings);
    const made = this.resources.at(-1);
    if (made) made.outputs = (await under.read(id, made.outputs)).props ?? {};
    return id;
  }

  /** Makes an object that the stack does not have. */
  async createOutside(
    type: string,
    inputs: Values,
    { settings }: ExplicitAccount = this.usual,
  ): Promise<{ id: string; outs: Values }> {
    const under = await providerFor(this.emulator, type, settings);
    return under.create(await under.checked(inputs));
  }

  /** Changes arguments of an object without the stack. */
  async changeOutside(
    id: string,
    changed: Values,
    { settings }: ExplicitAccount = this.usual,
  ): Promise<void> {
    const { outputs, under } = await this.lifeOf(id, settings);
    const { inputs = {} } = await under.read(id, outputs);
    await under.update(id, outputs, await under.checked({ ...inputs, ...changed }));
  }

  async deleteOutside(id: string): Promise<void> {
    const { outputs, under } = await this.lifeOf(id, {});
    await under.delete(id, outputs);
  }

  private async lifeOf(
    id: string,
    settings: Record<string, string>,
  ): Promise<{ outputs: Values; under: ProviderUnderTest }> {
    const found = this.resources.find((resource) => resource.id === id);
    if (!found) throw new Error(`the stack has no object ${id}`);
    const type = found.type.replace(dynamicPrefix, "");
    return { outputs: found.outputs, under: await providerFor(this.emulator, type, settings, newRun()) };
  }

  /** Answers with the reference that a resource has to it if it is a provider. */
  private add({
    name,
    type,
    id,
    outputs = {},
    ...rest
  }: { name: string; type: string; id: string } & Partial<
    Pick<Resource, "inputs" | "outputs" | "provider">
  >): string {
    const urn = `urn:pulumi:dev::test::${type}::${name}`;
    this.resources.push({ urn, type, custom: true, id, outputs, ...rest });
    return `${urn}::${id}`;
  }
}
