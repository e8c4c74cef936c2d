import * as pulumi from "@pulumi/pulumi";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as ott from ".";
import { noteDeletable, optionsFor } from "./options";
import type { ResourceShape } from "./resource-shape";

/** What the engine would be asked to register or read, by the resource's name. */
const registered = new Map<string, pulumi.runtime.MockResourceArgs>();
beforeAll(async () => {
  await pulumi.runtime.setMocks({
    newResource: (args) => {
      registered.set(args.name, args);
      return { id: args.id ?? `id of ${args.name}`, state: args.inputs };
    },
    call: ({ inputs }) => inputs,
  });
});
beforeEach(() => registered.clear());

const pushStream = { name: "live/main1", server: "2" };
const webhook: ott.encorastream.WebhookArgs = {
  url: "https://hooks.example.com/x",
  events: ["content.published"],
};

const cdnAccount = (name: string) => new ott.fivecents.Account(name, { apiKey: "key" });
const cmsAccount = (name: string) =>
  new ott.encorastream.Account(name, { endpoint: "https://cms.example.com", accessToken: "token" });

/** The name of the account that the engine is told. */
async function accountOf(made: pulumi.CustomResource): Promise<string | undefined> {
  await new Promise((resolve) => made.urn.apply(resolve));
  return /::([^:]+)::[^:]*$/.exec(registered.get(pulumi.resourceName(made))?.provider ?? "")?.[1];
}

/** A component with a component in it, which has a resource of each vendor. */
class Channel extends pulumi.ComponentResource {
  readonly stream: ott.fivecents.PushStream;
  readonly webhook: ott.encorastream.Webhook;
  constructor(name: string, options?: pulumi.ComponentResourceOptions) {
    super("test:Channel", name, {}, options);
    const inner = new pulumi.ComponentResource("test:Inner", `${name}-inner`, {}, { parent: this });
    this.stream = new ott.fivecents.PushStream(`${name}-stream`, pushStream, { parent: inner });
    this.webhook = new ott.encorastream.Webhook(`${name}-webhook`, webhook, { parent: inner });
  }
}

describe("the accounts of a component", () => {
  async function accounts({ stream, webhook }: Channel) {
    return [await accountOf(stream), await accountOf(webhook)];
  }

  it("reach the resources in it, each those of its vendor", async () => {
    const providers = [cdnAccount("cdn-a"), cmsAccount("cms-a")];
    expect(await accounts(new Channel("listed", { providers }))).toEqual(["cdn-a", "cms-a"]);
    const reversed = providers.toReversed();
    expect(await accounts(new Channel("reversed", { providers: reversed }))).toEqual(["cdn-a", "cms-a"]);
  });

  it("may be merged from several options", async () => {
    const merged = pulumi.mergeOptions(
      { providers: [cdnAccount("cdn-b")] },
      { providers: [cmsAccount("cms-b")] },
    );
    expect(await accounts(new Channel("merged", merged))).toEqual(["cdn-b", "cms-b"]);
  });

  it("leave the resources of other vendors to the stack's config", async () => {
    const channel = new Channel("single", { provider: cmsAccount("cms-c") });
    expect(await accounts(channel)).toEqual([undefined, "cms-c"]);
  });

  it("give way to an account of the component inside", async () => {
    const outer = new pulumi.ComponentResource(
      "test:Outer",
      "outer",
      {},
      {
        providers: [cdnAccount("cdn-d"), cmsAccount("cms-d")],
      },
    );
    const channel = new Channel("inside", { parent: outer, provider: cdnAccount("cdn-e") });
    expect(await accounts(channel)).toEqual(["cdn-e", "cms-d"]);
  });

  it("reach the children of a resource with an account of its own", async () => {
    const stream = new ott.fivecents.PushStream("own", pushStream, { provider: cdnAccount("cdn-f") });
    const platform = new ott.fivecents.Platform(
      "child",
      { stream, name: "Example", url: "rtmp://live.example.com/app" },
      { parent: stream },
    );
    expect(await accountOf(platform)).toBe("cdn-f");
  });
});

describe("the account of a resource", () => {
  it("must be of its vendor, in the types and when it runs", () => {
    const provider = cdnAccount("cdn-g");
    expect(
      // @ts-expect-error: an account of another vendor
      () => new ott.encorastream.Webhook("wrong", webhook, { provider }),
    ).toThrow(
      'encorastream:Webhook "wrong": its option `provider` is "cdn-g", which is of fivecents, not of encorastream.\n' +
        "Nothing was changed.\n" +
        "Pass an `ott.encorastream.Account`, or remove the option to use the stack's config.",
    );
  });

  it("can't be a provider of another package", () => {
    class Other extends pulumi.ProviderResource {}
    const provider = new Other("aws", "cloud", {});
    expect(() => new ott.fivecents.PushStream("wrong", pushStream, { provider })).toThrow(
      "which is of the package aws, not of fivecents",
    );
  });

  it("may come by options that know no vendor", async () => {
    const options: pulumi.CustomResourceOptions = { provider: cdnAccount("cdn-h") };
    const made = new ott.fivecents.PushStream("merged-options", pushStream, pulumi.mergeOptions(options, {}));
    expect(await accountOf(made)).toBe("cdn-h");
  });
});

describe("the settings of an account", () => {
  it("are told as texts, whatever their type", async () => {
    const account = new ott.fivecents.Account("typed", {
      apiKey: "key",
      requestsPerSecond: pulumi.output(2),
      refresh: "incremental",
      operations: { "push.update": { methodOverride: pulumi.output("PUT") } },
    });
    await new Promise((resolve) => account.urn.apply(resolve));
    const { "fivecents:apiKey": _secret, ...others } = registered.get("typed")?.inputs ?? {};
    expect(others).toEqual({
      "fivecents:requestsPerSecond": "2",
      "fivecents:refresh": "incremental",
      "fivecents:operations": '{"push.update":{"methodOverride":"PUT"}}',
    });
  });

  it("are numbers, or one of the choices, in the types", () => {
    // @ts-expect-error: a text for a number
    new ott.fivecents.Account("text", { apiKey: "key", requestsPerSecond: "2" });
    // @ts-expect-error: no such choice
    new ott.fivecents.Account("choice", { apiKey: "key", refresh: "sometimes" });
  });
});

describe("the option import", () => {
  it("is refused, with adopt as the remedy", () => {
    expect(() => new ott.fivecents.PushStream("imported", pushStream, { import: "push/70001" })).toThrow(
      'fivecents:PushStream "imported": the option `import` is not supported.\n' +
        "Nothing was changed.\n" +
        'Remove it and set the argument `adopt` to the id: `adopt: "push/70001"`.',
    );
  });

  it("is refused without a word on adopt where an account has one object and creating takes it over", () => {
    expect(() => new ott.fivecents.StreamDefaults("defaults", {}, { import: "x" })).toThrow(
      "Remove it: creating the resource takes over what the account has.",
    );
  });
});

describe("get", () => {
  async function idOf(made: pulumi.CustomResource): Promise<string | undefined> {
    await new Promise((resolve) => made.urn.apply(resolve));
    return registered.get(pulumi.resourceName(made))?.id;
  }

  it("takes the vendor's number, or the whole id", async () => {
    const { PushStream, DvrStream, Platform } = ott.fivecents;
    expect(await idOf(PushStream.get("number", "70009"))).toBe("push/70009");
    expect(await idOf(PushStream.get("whole", "push/70009"))).toBe("push/70009");
    expect(await idOf(DvrStream.get("later", pulumi.output("7")))).toBe("dvr/7");
    expect(await idOf(Platform.get("platform", "push/70009/3"))).toBe("push/70009/3");
  });

  it("hands out the whole id to what refers to the object", async () => {
    const stream = ott.fivecents.PushStream.get("referred", "70010");
    expect(await new Promise((resolve) => stream.id.apply(resolve))).toBe("push/70010");
  });

  it("leaves an id as it is where the vendor's is the whole", async () => {
    expect(await idOf(ott.encorastream.Webhook.get("webhook", "2f5d"))).toBe("2f5d");
  });
});

describe("deletedWith", () => {
  const shape: ResourceShape = {
    type: "example:Item",
    inputs: ["box"],
    outputs: [],
    secrets: [],
    container: "box",
  };
  let number = 0;
  const box = (options: ott.fivecents.ResourceOptions = {}) => {
    number += 1;
    return new ott.fivecents.PushStream(`box-${number}`, pushStream, options);
  };
  const withBox = (given: unknown, options: pulumi.CustomResourceOptions = {}) =>
    optionsFor(shape, "item", { box: given }, options).deletedWith;

  it("is the resource that the vendor deletes the object together with", () => {
    const made = box();
    expect(withBox(made)).toBe(made);
  });

  it.each<[string, () => unknown]>([
    ["an id", () => "push/1"],
    ["the id of a resource", () => box().id],
    ["a resource that is only read", () => ott.fivecents.PushStream.get(`read-${++number}`, "push/1")],
    ["a resource that is protected", () => box({ protect: true })],
    ["a resource that is kept on delete", () => box({ retainOnDelete: true })],
  ])("is not set for %s", (_what, given) => {
    expect(withBox(given())).toBeUndefined();
  });

  it("is not set for an object that is kept, and is the user's where the user says it", () => {
    const [made, other] = [box(), box()];
    expect(withBox(made, { retainOnDelete: true })).toBeUndefined();
    expect(withBox(made, { deletedWith: other })).toBe(other);
  });

  it("is one that is deleted with its contents, where the vendor asks for that", () => {
    const show = (forceDestroy?: pulumi.Input<boolean>) =>
      new ott.encorastream.Show(`show-${++number}`, {
        title: "The Harbour",
        ...(forceDestroy && { forceDestroy }),
      });
    const forced = show(true);
    const inShow = (given: unknown) =>
      optionsFor({ ...shape, isForced: true }, "item", { box: given }, {}).deletedWith;
    expect(inShow(forced)).toBe(forced);
    expect(inShow(show())).toBeUndefined();
    expect(inShow(show(pulumi.output(true)))).toBeUndefined();
  });

  it("is not set by another argument, nor for a type that has no such argument", () => {
    const made = box();
    noteDeletable(made, {}, {});
    expect(optionsFor(shape, "item", { other: made }, {}).deletedWith).toBeUndefined();
    const { container: _none, ...plain } = shape;
    expect(optionsFor(plain, "item", { box: made }, {}).deletedWith).toBeUndefined();
  });
});
