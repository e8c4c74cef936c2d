import { validateResourceOfType } from "@pulumi/policy";
import { expect, it } from "vitest";
import { contentpool, encorastream, fivecents } from ".";

const classes = Object.entries({ fivecents, encorastream, contentpool }).flatMap(([vendor, file]) =>
  Object.entries(file).flatMap(([name, Class]) =>
    "__pulumiType" in Class ? [{ type: `${vendor}:${name}`, Class }] : [],
  ),
);

it.each(classes)("a policy for $type is handed the resources of that type alone", ({ type, Class }) => {
  const policy = validateResourceOfType(Class as typeof fivecents.PushStream, () => undefined);
  // The policy's server passes a resource to a function with a type only if the resource has the same one.
  expect(policy).toHaveProperty("__pulumiType", `pulumi-nodejs:dynamic/${type}`);
});

it("a policy's arguments are typed by the class", () => {
  validateResourceOfType(fivecents.PushStream, (stream, _args, reportViolation) => {
    if (stream.geoBlock?.mode !== "allow") reportViolation("only listed countries may watch");
    // @ts-expect-error: no argument of a push stream
    expect(stream.parent).toBeUndefined();
  });
  expect(classes.length).toBeGreaterThan(0);
});
