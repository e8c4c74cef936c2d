import { expect, it } from "vitest";
import { accountFingerprint } from "./fingerprint";

it("names an account by its credential, and shows nothing of it", () => {
  expect(accountFingerprint("some key")).toBe("account-6e3b0e6b");
  expect(accountFingerprint("some key")).toBe(accountFingerprint("some key"));
  expect(accountFingerprint("other key")).not.toBe(accountFingerprint("some key"));
});
