import { describe, expect, it } from "vitest";
import { Ambiguous, Refused } from "./errors";
import { lookFailure, lookRepeatedly, lookSeconds } from "./look";

/** Looks that see or throw one after the other; the last one for ever. */
async function looks(...seen: (string | Error | undefined)[]) {
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  let made = 0;
  const result = await lookRepeatedly({ pause }, async () => {
    const next = seen[Math.min(made, seen.length - 1)];
    made += 1;
    if (next instanceof Error) throw next;
    return next;
  }).catch((thrown: unknown) => thrown);
  return { result, made, pauses };
}

const cut = new Ambiguous("cut");

describe("looking repeatedly", () => {
  it("ends with the first look that sees something", async () => {
    expect(await looks("seen")).toEqual({ result: "seen", made: 1, pauses: [] });
    expect(await looks(undefined, undefined, "late")).toEqual({
      result: "late",
      made: 3,
      pauses: [1_000, 2_000],
    });
  });

  it("takes at least thirty seconds to see nothing", async () => {
    const { result, made, pauses } = await looks(undefined);
    expect({ result, made }).toEqual({ result: undefined, made: 6 });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(lookSeconds * 1_000);
    expect(lookSeconds).toBeGreaterThanOrEqual(30);
  });

  it("takes a look without an answer for one that saw nothing", async () => {
    expect(await looks(cut, "seen")).toMatchObject({ result: "seen", made: 2 });
  });

  it("fails where the last look got no answer: nobody knows", async () => {
    expect(await looks(cut)).toMatchObject({ result: cut, made: 6 });
  });

  it.each([new Refused("forbidden", 403), new TypeError("a mistake")])(
    "fails at once where a look is refused or is a mistake of ours (%s)",
    async (error) => {
      expect(await looks(error, "seen")).toEqual({ result: error, made: 1, pauses: [] });
    },
  );
});

it("a look that failed is told as the second half of a sentence", () => {
  expect(lookFailure(cut)).toBe("looking it up failed: cut");
});
