import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  answer,
  cut,
  fine,
  type Reply,
  requestOf,
  silent,
  transportTo,
  Vendor,
} from "../../test/support/http-vendor";
import { OutcomeUnknown, RequestNotSent } from "./failures";
import { action, create, update } from "./policy";

/** What a request says of its earlier tries, and what a refused credential brings about. */

let vendor: Vendor;
let endpoint: string;
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  return vendor.close();
});

async function vendorThat(...replies: Reply[]): Promise<void> {
  vendor = new Vendor(...replies);
  endpoint = await vendor.listen();
}

const transport = (options: Parameters<typeof transportTo>[1] = {}) => transportTo(endpoint, options);
const refused = answer(409, { why: "already published" });

describe("An answer", () => {
  it.each<[string, Reply]>([
    ["a 502", answer(502, "")],
    ["a cut connection", cut],
    ["an empty answer", answer(200, "")],
  ])("tells that an earlier try of the same request ended in %s", async (_what, first) => {
    await vendorThat(first, refused);
    expect(await transport().send(requestOf("idempotent"))).toMatchObject({
      status: 409,
      afterUnknown: true,
    });
  });

  it("tells it also if other failures came in between", async () => {
    await vendorThat(answer(502, ""), answer(429, "", { "retry-after": "0" }), refused);
    expect(await transport().send(requestOf("keyed"))).toMatchObject({ afterUnknown: true });
  });

  it.each<[string, Reply[]]>([
    ["to the first try", [refused]],
    ["after a 429", [answer(429, ""), refused]],
  ])("%s has no unknown try before it", async (_what, replies) => {
    await vendorThat(...replies);
    expect(await transport().send(requestOf("idempotent"))).toMatchObject({ afterUnknown: false });
  });

  it("to a read has none either: a read takes no effect", async () => {
    await vendorThat(answer(502, ""), answer(404, {}));
    expect(await transport().send(requestOf("safe"))).toMatchObject({ status: 404, afterUnknown: false });
  });
});

describe("A request whose outcome is unknown", () => {
  it("tells how long the vendor asks to wait", async () => {
    await vendorThat(answer(503, "busy", { "retry-after": "7" }));
    const sent = transport().send(requestOf("lookUp"));
    await expect(sent).rejects.toMatchObject({ waitMilliseconds: 7_000 });
    await expect(sent).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  it("stays unknown if a later try is not sent", async () => {
    await vendorThat(answer(502, ""), answer(302, "", { location: "https://example.com/" }));
    const sent = transport().send(requestOf("idempotent"));
    await expect(sent).rejects.toBeInstanceOf(OutcomeUnknown);
    await expect(sent).rejects.not.toThrow("nothing was changed");
  });

  it("may still take effect if any of its tries was late", async () => {
    const policy = { ...update, silenceSeconds: 0.5 };
    await vendorThat(silent, answer(302, "", { location: "https://example.com/" }));
    const sent = transport().send(requestOf("idempotent", { policy }));
    await expect(sent).rejects.toMatchObject({ isLate: true });
  });

  it("of a read is a request not sent, if the last try was not", async () => {
    await vendorThat(answer(502, ""), answer(302, "", { location: "https://example.com/" }));
    await expect(transport().send(requestOf("safe"))).rejects.toBeInstanceOf(RequestNotSent);
  });

  it("is told without a word of the answer, if it was a create", async () => {
    await vendorThat(answer(500, "your new secret is canary"));
    const sent = transport().send(requestOf("lookUp", { policy: create }));
    await expect(sent).rejects.toThrow(
      /^things\.do got no usable answer: status 500\. Whether it took effect is not known/,
    );
  });
});

describe("A refused credential (401)", () => {
  /** Refuses the credential 1, and takes 2. */
  const picky: Reply = (request, response) => {
    (request.headers["x-api-key"] === "2" ? fine : answer(401, { no: "1" }))(request, response);
  };
  const renewing = () => vi.fn(async ({ refresh }) => ({ text: refresh ? "2" : "1" }));

  it.each(["safe", "idempotent", "keyed", "lookUp", "never"] as const)(
    "is renewed, and a request of the class %s is sent once more",
    async (retry) => {
      await vendorThat(picky);
      const credential = renewing();
      const { status } = await transport({ credential }).send(requestOf(retry));
      expect(status).toBe(200);
      expect(vendor.requests.map(({ headers }) => headers["x-api-key"])).toEqual(["1", "2"]);
      expect(credential.mock.calls).toEqual([[{ refresh: false }], [{ refresh: true }]]);
    },
  );

  it("is renewed once for all who wait", async () => {
    await vendorThat(picky);
    const credential = renewing();
    const one = transport({ credential });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => one.send(requestOf("never"))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(credential).toHaveBeenCalledTimes(2);
  });

  it("is an answer like any other if there is no other credential", async () => {
    await vendorThat(answer(401, { no: "1" }));
    expect(await transport().send(requestOf("safe"))).toMatchObject({ status: 401 });
    expect(vendor.requests).toHaveLength(1);
  });

  it("is renewed once a request, and no more", async () => {
    await vendorThat(answer(401, {}));
    let count = 0;
    const credential = async () => {
      count += 1;
      return { text: String(count) };
    };
    expect(await transport({ credential }).send(requestOf("safe"))).toMatchObject({ status: 401 });
    expect(vendor.requests).toHaveLength(2);
  });

  it("is known by the body, where the account says so", async () => {
    await vendorThat(answer(200, { code: 401 }), fine);
    const isUnauthorized = ({ body }: { body: unknown }) => (body as { code?: number }).code === 401;
    const { body } = await transport({ credential: renewing(), isUnauthorized }).send(requestOf("never"));
    expect(body).toEqual({ good: true });
  });
});

it("waits as long as the operation says, and no longer, while the vendor is silent", async () => {
  await vendorThat(silent);
  const policy = { ...action, silenceSeconds: 0.5 };
  const begun = performance.now();
  await expect(transport().send(requestOf("never", { policy }))).rejects.toMatchObject({ isLate: true });
  expect(performance.now() - begun).toBeGreaterThan(400);
});
