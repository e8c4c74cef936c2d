import { expect, it } from "vitest";
import { thingDefinition } from "../../test/support/thing";
import { rootOf, WriteQueue } from "./write-queue";

/** A piece of work that ends when it is told to. */
function work(log: string[], name: string) {
  let end: (error?: Error) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it("lines up the work on one root, in its order, and no work on another", async () => {
  const queue = new WriteQueue();
  const log: string[] = [];
  const [first, second, other, free] = ["first", "second", "other", "free"].map((name) => work(log, name));
  if (!first || !second || !other || !free) return expect.unreachable();
  const all = [
    queue.run("a", first.run),
    queue.run("a", second.run),
    queue.run("b", other.run),
    queue.run(undefined, free.run),
  ];
  await settled();
  expect(log).toEqual(["free begins", "first begins", "other begins"]);
  for (const one of [second, free, other]) one.end();
  await settled();
  expect(log).not.toContain("second begins");
  first.end();
  expect(await Promise.all(all)).toEqual(["first", "second", "other", "free"]);
  expect(log.slice(-3)).toEqual(["first ends", "second begins", "second ends"]);
});

it("goes on after work that failed, and after the line was empty", async () => {
  const queue = new WriteQueue();
  const log: string[] = [];
  const bad = work(log, "bad");
  const failing = queue.run("a", bad.run);
  const next = queue.run("a", async () => "next");
  bad.end(new Error("broken"));
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("next");
  await settled();
  expect(await queue.run("a", async () => "later")).toBe("later");
});

it("remembers what is not deployed yet, root by root", () => {
  const queue = new WriteQueue();
  queue.markDeploying("a");
  queue.markDeploying(undefined);
  expect([queue.isDeploying("a"), queue.isDeploying("b"), queue.isDeploying(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
  queue.markDeployed("b");
  expect(queue.isDeploying("a")).toBe(true);
  queue.markDeployed("a");
  expect(queue.isDeploying("a")).toBe(false);
});

it("an object is its own root where its definition names none", () => {
  expect(rootOf(thingDefinition(), {}, "7")).toBe("example:Thing/7");
  expect(rootOf(thingDefinition({ root: ({ note }) => note }), { note: "parent" }, "7")).toBe("parent");
  expect(rootOf(thingDefinition({ root: () => undefined }), {}, "7")).toBe("example:Thing/7");
});
