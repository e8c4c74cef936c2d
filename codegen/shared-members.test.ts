import { expect, it } from "vitest";
import { z } from "zod";
import { field } from "../provider/core/facts";
import { SharedMembers } from "./shared-members";
import { membersOf } from "./typescript-of";

const names = { object: () => "Inner", reference: (type: string) => type };
const geoBlock = z.string().describe("Which countries may watch.").optional();
const name = z.string().describe("Name of the stream.");
const parent = field(z.string().describe("The stream."), { reference: "example:Stream" });
const title = z.string().describe("Name of the show.");

it("a member that several interfaces have with one text stands once, and any other, or one that refers to a resource, where it was", () => {
  const shapes: Record<string, z.ZodType>[] = [
    { name: title },
    { name, geoBlock, parent },
    { name, geoBlock, parent, size: z.number() },
  ];
  const common = new SharedMembers("Shared", "What several have.", shapes, (shape) =>
    membersOf(shape, names),
  );
  expect(common.members).toEqual({ name, geoBlock });
  expect(shapes.map((shape) => common.split(shape).shared)).toEqual([
    [],
    ["name", "geoBlock"],
    ["name", "geoBlock"],
  ]);
  expect(shapes.map((shape) => Object.keys(common.split(shape).own))).toEqual([
    ["name"],
    ["parent"],
    ["parent", "size"],
  ]);
});
