import { describe, expect, it, vi } from "vitest";
import { Credential, type CredentialSource } from "./credential";

/** A source that hands out token 1, 2, 3 … with each refresh. */
function countingSource() {
  let count = 0;
  return vi.fn<CredentialSource>(async ({ refresh }) => {
    if (refresh || count === 0) count += 1;
    return { token: String(count) };
  });
}

describe("The credential", () => {
  it("is asked for once for all who need it", async () => {
    const source = countingSource();
    const credential = new Credential(source);
    const all = await Promise.all([credential.get(), credential.get(), credential.get()]);
    expect(all).toEqual([{ token: "1" }, { token: "1" }, { token: "1" }]);
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
    expect(await credential.get()).toEqual({ token: "2" });
  });

  it("is not another one if its source answers the same", async () => {
    const credential = new Credential(async () => ({ token: "1" }));
    expect(await credential.renew(credential.get())).toBe(false);
  });

  it("is asked for again after its source failed", async () => {
    const source = countingSource();
    source.mockRejectedValueOnce(new Error("no network"));
    const credential = new Credential(source);
    await expect(credential.get()).rejects.toThrow("no network");
    expect(await credential.get()).toEqual({ token: "1" });
  });
});
