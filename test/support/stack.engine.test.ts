import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countSteps } from "./event-log";
import { createStack, type Stack, type StackOptions } from "./stack";

/**
 * A provider whose object is a file that holds one text: a new name replaces it, the text `fail` breaks its
 * create, and whoever edits the file makes drift.
 */
const program = (text: string, name = "one") => `
import * as pulumi from "@pulumi/pulumi";

const provider: pulumi.dynamic.ResourceProvider = {
  async create(inputs) {
    const fs = require("node:fs");
    if (inputs.text === "fail") throw new Error("refused to make it");
    fs.writeFileSync(inputs.name, inputs.text);
    return { id: inputs.name, outs: inputs };
  },
  async diff(_id, olds, news) {
    if (olds.name !== news.name) return { replaces: ["name"] };
    return olds.text === news.text ? { changes: false } : {};
  },
  async read(id, props) {
    const fs = require("node:fs");
    if (!fs.existsSync(id)) return {};
    const live = { ...props, text: fs.readFileSync(id, "utf8") };
    return { id, props: live, inputs: live };
  },
  async update(id, _olds, news) {
    require("node:fs").writeFileSync(id, news.text);
    return { outs: news };
  },
  async delete(id) {
    require("node:fs").rmSync(id);
  },
};

class Thing extends pulumi.dynamic.Resource {
  declare readonly text: pulumi.Output<string>;
  constructor(name: string, args: { text: pulumi.Input<string>; name: string }) {
    super(provider, name, args);
  }
}

export const text = new Thing("thing", { text: ${JSON.stringify(text)}, name: ${JSON.stringify(name)} }).text;
export const greeting = new pulumi.Config("test").get("greeting");
export const password = new pulumi.Config("test").getSecret("password");
`;

describe("a stack of a test's own", () => {
  const stacks: Stack[] = [];
  const start = async (options: StackOptions) => {
    const stack = await createStack(options);
    stacks.push(stack);
    return stack;
  };
  afterAll(() => Promise.all(stacks.map((stack) => stack.dispose())));

  it("goes through a resource's whole life and tells each step", async () => {
    const stack = await start({
      program: program("hello"),
      config: { "test:greeting": "good morning" },
      secrets: { "test:password": "canary-4711" },
    });
    const created = await stack.up();
    expect(created).toMatchObject({ code: 0, diagnostics: [] });
    expect(created.steps).toMatchObject([
      { op: "create", name: "thing", type: "pulumi-nodejs:dynamic:Resource", failed: false },
    ]);
    expect(await stack.outputs()).toEqual({
      text: "hello",
      greeting: "good morning",
      password: "canary-4711",
    });

    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0, steps: [{ op: "same" }] });
    const state = await stack.exportState();
    expect(state.deployment.resources?.at(-1)).toMatchObject({ id: "one", outputs: { text: "hello" } });
    expect(JSON.stringify(state)).not.toContain("canary-4711");

    await stack.setProgram(program("goodbye"));
    expect((await stack.preview("--expect-no-changes")).code).not.toBe(0);
    expect(countSteps((await stack.up()).steps)).toEqual({ update: 1 });

    await stack.setProgram(program("goodbye", "two"));
    expect(countSteps((await stack.up()).steps)).toEqual({
      "create-replacement": 1,
      replace: 1,
      "delete-replaced": 1,
    });

    expect(await stack.refresh("--preview-only", "--expect-no-changes")).toMatchObject({ code: 0 });
    await writeFile(join(stack.folder, "two"), "edited by hand");
    expect(await stack.refresh("--preview-only", "--diff", "--expect-no-changes")).toMatchObject({
      code: 7,
      stdout: expect.stringContaining('text: "goodbye" => "edited by hand"'),
      steps: [{ op: "update", detailedDiff: { text: { kind: "update" } } }],
    });
    expect(countSteps((await stack.up("--refresh")).steps)).toEqual({ refresh: 1, update: 1 });
    expect(await readFile(join(stack.folder, "two"), "utf8")).toBe("goodbye");
    expect(countSteps((await stack.destroy()).steps)).toEqual({ delete: 1 });
  });

  it("hands back a failure instead of throwing", async () => {
    const stack = await start({ program: program("fail") });
    const failed = await stack.up();
    expect(failed.code).toBe(1);
    expect(failed.steps).toMatchObject([{ op: "create", name: "thing", failed: true }]);
    expect(failed.diagnostics.map(({ message }) => message).join()).toContain("refused to make it");
  });
});
