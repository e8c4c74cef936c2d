import { expect, it } from "vitest";
import type { StateResource, StoredState } from "../../deployment";
import type { Finding } from "./find";
import { recoveredState } from "./recovered-state";

const type = "pulumi-nodejs:dynamic/encorastream:Genre";
const loader = 'exports.handler=()=>require("pulumi-ott/dynamic/v1").provider("encorastream:Genre")';
const inputs = { __provider: loader, name: "Drama", slug: "drama", contentTypes: ["show"] };
const created: StateResource = { urn: "urn:a", type, inputs, parent: "urn:stack", protect: true };
const finding: Finding = {
  pending: { type: "creating", resource: created },
  type: "encorastream:Genre",
  outcome: "import",
  id: "new",
  state: { name: "Drama", slug: "drama", __schemaVersion: 1 },
  text: "",
};

function recovered(...resources: StateResource[]): StoredState["deployment"] {
  const deployment = { resources, pending_operations: [finding.pending] };
  return recoveredState({ version: 3, deployment }, [finding]).deployment;
}

it("a recovered resource keeps what the engine knows of it, and has no argument of which nothing is known", () => {
  expect(recovered()).toEqual({
    resources: [
      {
        ...created,
        id: "new",
        inputs: { name: "Drama", slug: "drama", __provider: loader },
        outputs: { name: "Drama", slug: "drama", __schemaVersion: 1, __provider: loader },
      },
    ],
    pending_operations: [],
  });
});

it("a recovered resource takes the place of one whose object was deleted for it", () => {
  const old = { urn: "urn:a", type, inputs, id: "old", pendingReplacement: true };
  const { resources } = recovered(old, { urn: "urn:b", type, inputs });
  expect(resources?.map(({ urn, id }) => [urn, id])).toEqual([
    ["urn:a", "new"],
    ["urn:b", undefined],
  ]);
});

it("a recovered resource takes the place of one that it replaces, which is still to be deleted", () => {
  const { resources } = recovered({ urn: "urn:a", type, inputs, id: "old" }, { urn: "urn:b", type, inputs });
  expect(resources?.map(({ urn, id, delete: isDeleted }) => [urn, id, isDeleted])).toEqual([
    ["urn:a", "new", undefined],
    ["urn:b", undefined, undefined],
    ["urn:a", "old", true],
  ]);
});
