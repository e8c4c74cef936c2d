import { afterEach, describe, expect, it, vi } from "vitest";
import { Credential, type CredentialSource } from "./credential";

afterEach(() => vi.restoreAllMocks());

/** A source that hands out token 1, 2, 3 … with each refresh. */
function countingSource() {
  let count = 0;
  return vi.fn<CredentialSource>(async ({ refresh }) => {
    if (refresh || count === 0) count += 1;
    return { text: String(count) };
  });
}

describe("The credential", () => {
  it("is asked for once for all who need it", async () => {
    const source = countingSource();
    const credential = new Credential(source);
    const all = await Promise.all([credential.get(), credential.get(), credential.get()]);
    expect(all).toEqual(["1", "1", "1"]);
    expect(source.mock.calls).toEqual([[{ refresh: false }]]);
  });

  it("is asked for once more for all who were refused with it", async () => {
    const source = countingSource();
    const credential = new Credential(source);
    const refused = credential.get();
    await refused;
    expect(await Promise.all([credential.renew(refused), credential.renew(refused)])).toEqual([true, true]);
    expect(await credential.renew(refused)).toBe(true);
    expect(source.mock.calls).toEqual([[{ refresh: false }], [{ refresh: true }]]);
    expect(await credential.get()).toBe("2");
  });

  it("is not another one if its source answers the same", async () => {
    const credential = new Credential(async () => ({ text: "1" }));
    expect(await credential.renew(credential.get())).toBe(false);
  });

  it("is asked for again after its source failed", async () => {
    const source = countingSource();
    source.mockRejectedValueOnce(new Error("no network"));
    const credential = new Credential(source);
    await expect(credential.get()).rejects.toThrow("no network");
    expect(await credential.get()).toBe("1");
  });

  it.each([
    [3_600_000, 3_540_000],
    [60_000, 30_000],
    [1_000, 500],
  ])("that is good for %i ms is asked for again after %i ms, once for all", async (life, renewal) => {
    const begun = 1_000_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(begun);
    let count = 0;
    const credential = new Credential(async () => {
      count += 1;
      return { text: String(count), expiresAt: Date.now() + life };
    });
    const at = async (milliseconds: number) => {
      clock.mockReturnValue(begun + milliseconds);
      return Promise.all([credential.get(), credential.get()]);
    };
    expect(await at(0)).toEqual(["1", "1"]);
    expect(await at(renewal - 1)).toEqual(["1", "1"]);
    expect(await at(renewal)).toEqual(["2", "2"]);
  });
});
