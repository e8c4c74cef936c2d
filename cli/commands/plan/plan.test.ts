import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { definitionOf } from "../../../provider/definitions";
import { fakePulumi } from "../../../test/support/fake-pulumi";
import { runOtt } from "../../../test/support/ott";
import { temporaryFolder } from "../../../test/support/temporary-folder";
import { markdown } from "./formats/markdown";
import type { Plan } from "./plan";
import { planOf } from "./plan-of";
import { readPreview } from "./preview";
import { planResult } from "./result";

afterEach(() => {
  vi.unstubAllEnvs();
});

type Values = Record<string, unknown>;

interface Given {
  ops?: string[];
  was?: Values;
  is?: Values;
  diff?: string[];
}

/** The steps of a preview for one resource, as the engine writes them. */
function steps(type: string, name: string, { ops = ["update"], was, is, diff = [] }: Given) {
  const full = type.startsWith("pulumi:") ? type : `pulumi-nodejs:dynamic/${type}`;
  const state = (inputs: Values) => ({
    type: full,
    custom: true,
    inputs: { __provider: "loader", ...inputs },
  });
  return ops.map((op) => ({
    op,
    urn: `urn:pulumi:dev::test::${full}::${name}`,
    ...(was ? { oldState: state(was) } : {}),
    ...(is ? { newState: state(is) } : {}),
    detailedDiff: Object.fromEntries(diff.map((path) => [path, { kind: "update", inputDiff: true }])),
  }));
}

async function ottPlan(all: unknown[], ...words: string[]) {
  const { folder } = fakePulumi({ selected: "dev", preview: { steps: all } });
  return runOtt(["plan", ...words], { folder });
}

async function planned(...all: unknown[]): Promise<Plan> {
  const { stdout, stderr } = await ottPlan(all, "--json");
  expect(stderr).toBe("");
  const plan: unknown = JSON.parse(stdout);
  expect(planResult.schema.safeParse(plan).error).toBeUndefined();
  return plan as Plan;
}

const impactsOf = async (...all: unknown[]) =>
  (await planned(...all)).impacts.map(({ kind, text }) => `${kind}: ${text}`);

const push = "fivecents:PushStream";
const stream = { name: "live/one", server: "2" };
const replacement = ["create-replacement", "replace", "delete-replaced"];

describe.skipIf(process.platform === "win32")("what a plan does to people", () => {
  it("names the countries that a geo rule opens to, once for all streams", async () => {
    const rule = (...countries: string[]) => ({
      geoBlock: { enabled: true, mode: "allow", countries, exemptIps: [] },
    });
    const change = { was: { ...stream, ...rule("DE") }, is: { ...stream, ...rule("DE", "TR", "AZ") } };
    expect(await impactsOf(...steps(push, "one", change), ...steps(push, "two", change))).toEqual([
      "geo: opens 2 push streams to AZ, TR",
    ]);
  });

  it("reads the rule of a geo restriction from its arguments together", async () => {
    const rule = { name: "Europe", mode: "allow", territories: ["DE", "AT"] };
    const change = { was: rule, is: { ...rule, territories: ["DE"] } };
    expect(await impactsOf(...steps("encorastream:GeoRestriction", "rule", change))).toEqual([
      "geo: closes 1 geo restriction to AT",
    ]);
  });

  it("says what is unpublished, by a change and by a delete, and what is published", async () => {
    const title = { title: "The Harbour", published: true };
    const hidden = { ...title, published: false };
    expect(
      await impactsOf(
        ...steps("encorastream:Movie", "m", { was: title, is: hidden }),
        ...steps("encorastream:Show", "s", { ops: ["delete"], was: title }),
        ...steps("encorastream:Season", "new", {
          ops: ["create"],
          is: { seasonNumber: 1, status: "published" },
        }),
        ...steps("encorastream:Season", "draft", {
          ops: ["create"],
          is: { seasonNumber: 2, status: "draft" },
        }),
      ),
    ).toEqual([
      "deletion: deletes 1 show",
      "publication: unpublishes 2 objects",
      "publication: publishes 1 season",
    ]);
  });

  it("says of a replaced stream that it is interrupted and that encoders must be re-pointed", async () => {
    const change = { ops: replacement, was: stream, is: { ...stream, name: "live/two" } };
    expect(await impactsOf(...steps(push, "one", change))).toEqual([
      `replacement: replaces 1 push stream: ${definitionOf(push).replacementHurts}`,
      "encoders: 1 push stream: streamKey changes: encoders must be re-pointed",
    ]);
  });

  it("says of a write of the stream defaults with overwrite that it reaches every stream", async () => {
    const rule = { geoBlock: { enabled: true, mode: "allow", countries: ["DE"] } };
    const defaults = (mode: string) =>
      steps("fivecents:StreamDefaults", "all", { ops: ["create"], is: { mode, ...rule } });
    expect(await impactsOf(...defaults("overwrite"))).toEqual([
      "account: 1 stream defaults: mode overwrite: with append and overwrite every stream of the account changes while it runs",
    ]);
    expect(await impactsOf(...defaults("save"))).toEqual([]);
  });

  it("has the impact of a change of a secret, which the engine masks on both sides", async () => {
    const masked = { ...stream, rtmpAuth: "[secret]" };
    const change = { was: masked, is: masked, diff: ["rtmpAuth.password"] };
    const plan = await planned(...steps(push, "one", change));
    expect(plan.impacts).toMatchObject([{ kind: "encoders" }]);
    expect(plan.resources).toMatchObject([
      { fields: [{ path: "rtmpAuth", was: "[secret]", is: "[secret]" }] },
    ]);
  });

  it("says of a stream that it goes dark only if it is switched off", async () => {
    const off = { was: { ...stream, enabled: true }, is: { ...stream, enabled: false } };
    const on = { was: off.is, is: off.was };
    expect(await impactsOf(...steps(push, "one", off))).toEqual([
      "interruption: 1 push stream: a stream switched off goes dark",
    ]);
    expect(await impactsOf(...steps(push, "one", on))).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("ott plan", () => {
  const update = steps(push, "one", { was: stream, is: { ...stream, server: "3" } });

  it("counts each resource once, and no account, component or stack", async () => {
    const account = steps("pulumi:providers:pulumi-nodejs", "brand-b", { ops: ["create"], is: {} });
    const component = {
      op: "create",
      urn: "urn:pulumi:dev::test::example:Channel::c",
      newState: { type: "example:Channel", custom: false },
    };
    const replaced = steps(push, "two", {
      ops: replacement,
      was: stream,
      is: { ...stream, name: "live/two" },
    });
    const same = steps(push, "three", { ops: ["same"], was: stream, is: stream });
    const plan = await planned(...update, ...replaced, ...same, ...account, component);
    expect(plan.tally).toEqual({ create: 0, update: 1, replace: 1, delete: 0, import: 0 });
    expect(plan.resources.map(({ operation, name }) => `${operation} ${name}`)).toEqual([
      "replace two",
      "update one",
    ]);
  });

  it("exits with 2 for changes, and with 0 without any", async () => {
    expect((await ottPlan(update)).code).toBe(2);
    expect(await ottPlan([])).toMatchObject({ code: 0, stdout: "No changes.\n" });
  });

  it("with --fail-on exits with 2 only for such an impact", async () => {
    const deletion = steps(push, "one", { ops: ["delete"], was: stream });
    expect((await ottPlan(deletion, "--fail-on", "geo", "encoders")).code).toBe(0);
    expect((await ottPlan(deletion, "--fail-on", "geo", "deletion")).code).toBe(2);
  });

  it("writes GitLab's report, in which a replacement is a create and a delete", async () => {
    const replaced = steps(push, "two", { ops: replacement, was: stream, is: stream });
    const { stdout } = await ottPlan([...update, ...replaced], "--format", "gitlab");
    expect(JSON.parse(stdout)).toEqual({ create: 1, update: 1, delete: 1 });
  });

  it("reads a preview that was run before, without an engine", async () => {
    const folder = temporaryFolder("preview");
    writeFileSync(join(folder, "preview.json"), JSON.stringify({ steps: update }));
    const { stdout } = await runOtt(["plan", "--json", "--input", "preview.json"], { folder });
    expect(JSON.parse(stdout)).toMatchObject({ stack: "dev", tally: { update: 1 } });
  });

  it("fails with the errors of a preview that failed", async () => {
    const message = "<{%fg 1%}>error: PushStream: name is required<{%reset%}>\n";
    const { folder } = fakePulumi({
      selected: "dev",
      preview: { diagnostics: [{ severity: "error", message }] },
    });
    expect(await runOtt(["plan"], { folder })).toMatchObject({
      code: 1,
      stderr:
        "error: The preview failed: PushStream: name is required. Nothing was changed. Correct the program, and run the command again.\n",
    });
  });

  it("leaves the user's selection of a stack alone", async () => {
    const pulumi = fakePulumi({ selected: "dev" });
    await runOtt(["plan", "--stack", "prod", "--refresh"], { folder: pulumi.folder });
    const [preview] = pulumi.runs().filter(([first]) => first === "preview");
    expect(preview).toEqual(["preview", "--json", "--non-interactive", "--stack", "prod", "--refresh"]);
    expect(pulumi.runs().filter((words) => words.includes("select"))).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("the comment of ott plan", () => {
  it("has the tally, what it does to people, a line for each resource, then the folded changes", async () => {
    const change = { was: { ...stream, enabled: true }, is: { ...stream, enabled: false } };
    const { stdout } = await ottPlan(steps(push, "one", change), "--format", "markdown");
    expect(stdout).toBe(
      [
        "<!-- ott plan <code>dev</code> -->",
        "## Plan of the stack <code>dev</code>",
        "**1 to update.**",
        "- **interruption**: <code>1 push stream: a stream switched off goes dark</code>",
        "- ~ update <code>fivecents:PushStream one</code>",
        "<details><summary>~ <code>fivecents:PushStream one</code></summary>\n\n- <code>enabled</code>: <code>true</code> → <code>false</code>\n\n</details>\n",
      ].join("\n\n"),
    );
  });

  it.each([[1], [500], [5000]])("fits into a comment with %i resources, and its tally is right", (count) => {
    const text = (letter: string) => letter.repeat(1000);
    const resources = Array.from({ length: count }, (_, index) =>
      steps("encorastream:Movie", `${"movie".repeat(20)}-${index}`, {
        was: { title: text("a"), synopsis: text("b"), published: true },
        is: { title: text("c"), synopsis: text("|"), published: false },
      }),
    );
    const comment = markdown(planOf("dev", readPreview(JSON.stringify({ steps: resources.flat() }))));
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain(`**${count} to update.**`);
    expect(comment).toContain(`unpublishes ${count} movie`);
  });
});
