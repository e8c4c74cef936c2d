import { describe, expect, it } from "vitest";
import { SharedReads } from "./shared-reads";

/** A list call that is answered by hand. */
function listCall() {
  const calls: { answer(value: string): void; fail(error: Error): void }[] = [];
  const fetch = () =>
    new Promise<string>((resolve, reject) => {
      calls.push({ answer: resolve, fail: reject });
    });
  return { calls, fetch };
}

describe("a list", () => {
  it("is asked for once by all who want it at the same time, and anew afterwards", async () => {
    const reads = new SharedReads();
    const { calls, fetch } = listCall();
    const both = [reads.get("a", fetch), reads.get("a", fetch)];
    expect(calls).toHaveLength(1);
    calls[0]?.answer("first");
    expect(await Promise.all(both)).toEqual(["first", "first"]);
    void reads.get("a", fetch);
    expect(calls).toHaveLength(2);
  });

  it("is not another list", () => {
    const reads = new SharedReads();
    const { calls, fetch } = listCall();
    void reads.get("a", fetch);
    void reads.get("b", fetch);
    expect(calls).toHaveLength(2);
  });

  it("that was begun before or in a write is no answer for who comes after it", async () => {
    const reads = new SharedReads();
    const { calls, fetch } = listCall();
    const before = reads.get("a", fetch);
    reads.noteWrite();
    const during = reads.get("a", fetch);
    reads.noteWrite();
    const after = reads.get("a", fetch);
    expect(calls).toHaveLength(3);
    ["old", "torn", "new"].forEach((value, index) => {
      calls[index]?.answer(value);
    });
    expect(await Promise.all([before, during, after])).toEqual(["old", "torn", "new"]);
  });

  it("that ends late does not make the newer one forgotten", async () => {
    const reads = new SharedReads();
    const { calls, fetch } = listCall();
    const old = reads.get("a", fetch);
    reads.noteWrite();
    const young = reads.get("a", fetch);
    calls[0]?.answer("old");
    await old;
    const third = reads.get("a", fetch);
    expect(calls).toHaveLength(2);
    calls[1]?.answer("new");
    expect(await Promise.all([young, third])).toEqual(["new", "new"]);
  });

  it("that fails does so for all who share it, and is asked for anew", async () => {
    const reads = new SharedReads();
    const { calls, fetch } = listCall();
    const both = [reads.get("a", fetch), reads.get("a", fetch)];
    calls[0]?.fail(new Error("out of order"));
    for (const one of both) await expect(one).rejects.toThrow("out of order");
    void reads.get("a", fetch);
    expect(calls).toHaveLength(2);
  });
});

describe("what no write changes", () => {
  it("is asked for once, whatever is written, and anew only after a failure", async () => {
    const reads = new SharedReads();
    const failing = async () => {
      throw new Error("down");
    };
    await expect(reads.once("places", failing)).rejects.toThrow("down");
    expect(await reads.once("places", async () => "first")).toBe("first");
    reads.noteWrite();
    expect(await reads.once("places", async () => "second")).toBe("first");
  });
});
