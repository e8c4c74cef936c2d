import { expect, it } from "vitest";
import { openedValues, sealed, secretKeys } from "./state-secrets";

const secret = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  plaintext: JSON.stringify(value),
});

it("secrets are opened at any depth, and those inside of them as well", () => {
  const values = { a: secret({ b: [secret("c")] }), d: [secret(1)], e: "f" };
  expect(openedValues(values)).toEqual({ a: { b: ["c"] }, d: [1], e: "f" });
});

it("values that hold a secret are sealed whole", () => {
  const values = { urls: [secret("rtmp://u:p@example.com")], name: "a" };
  expect(secretKeys(values)).toEqual(["urls"]);
  expect(sealed(openedValues(values), secretKeys(values))).toEqual({
    urls: secret(["rtmp://u:p@example.com"]),
    name: "a",
  });
});
