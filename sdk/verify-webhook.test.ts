import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyWebhook } from "./verify-webhook";

const secret = "whsec_example";
const body = '{"event_type":"content.published","created_at":"2026-03-01T12:00:00Z","title":"Łódź"}';
const digest = (key: string, text: string) => createHmac("sha256", key).update(text).digest();
const signature = `sha256=${digest(secret, body).toString("hex")}`;
const signed = { "x-encora-signature-256": signature };

describe("verifyWebhook", () => {
  it.each([
    ["Node", signed],
    ["an event that keeps the case", { "X-Encora-Signature-256": signature }],
    ["an event with lists", { "X-Encora-Signature-256": [signature] }],
    ["fetch", new Headers({ "X-Encora-Signature-256": signature })],
  ])("accepts a signed delivery with the headers of %s", (_source, headers) => {
    expect(verifyWebhook(headers, body, secret)).toBe(true);
  });

  it("accepts the body as bytes", () => {
    expect(verifyWebhook(signed, Buffer.from(body), secret)).toBe(true);
  });

  it("agrees with the published example of HMAC-SHA256 (RFC 4231, case 2)", () => {
    const known = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    const headers = { "x-encora-signature-256": `sha256=${known}` };
    expect(verifyWebhook(headers, "what do ya want for nothing?", "Jefe")).toBe(true);
  });

  it("refuses a body of which one letter is changed", () => {
    expect(verifyWebhook(signed, body.replace("published", "publisheD"), secret)).toBe(false);
  });

  it("refuses a signature by another secret", () => {
    expect(verifyWebhook(signed, body, "whsec_other")).toBe(false);
  });

  it.each([
    ["no header", {}],
    ["an empty header", { "x-encora-signature-256": "" }],
    ["no algorithm", { "x-encora-signature-256": signature.slice("sha256=".length) }],
    ["another algorithm", { "x-encora-signature-256": signature.replace("sha256", "sha1") }],
    ["a shortened signature", { "x-encora-signature-256": signature.slice(0, -2) }],
    ["a lengthened signature", { "x-encora-signature-256": `${signature}00` }],
    ["two signatures", { "x-encora-signature-256": [signature, signature] }],
    [
      "two spellings of the header",
      { "x-encora-signature-256": signature, "X-Encora-Signature-256": signature },
    ],
  ])("refuses a delivery with %s", (_fault, headers) => {
    expect(verifyWebhook(headers, body, secret)).toBe(false);
  });

  it("reads a signature in base64 only if the receiver says so", () => {
    const headers = { "x-encora-signature-256": `sha256=${digest(secret, body).toString("base64")}` };
    expect(verifyWebhook(headers, body, secret, { encoding: "base64" })).toBe(true);
    expect(verifyWebhook(headers, body, secret)).toBe(false);
    expect(verifyWebhook(signed, body, secret, { encoding: "base64" })).toBe(false);
  });

  it("throws if the secret is empty, since anybody could sign with it", () => {
    const headers = { "x-encora-signature-256": `sha256=${"0".repeat(64)}` };
    expect(() => verifyWebhook(headers, body, "")).toThrow("The signing secret is empty");
  });

  it("throws if the body is already parsed", () => {
    const parsed = JSON.parse(body) as string;
    expect(() => verifyWebhook(signed, parsed, secret)).toThrow("before it is parsed");
  });
});

describe("the replay window of verifyWebhook", () => {
  const signedTime = (text: string) => (JSON.parse(text) as { created_at: unknown }).created_at;
  const check = (now: string) =>
    verifyWebhook(signed, body, secret, { replayWindow: { signedTime, seconds: 300, now: new Date(now) } });

  it.each(["2026-03-01T12:05:00Z", "2026-03-01T11:55:00Z"])("accepts a delivery at its edge, %s", (now) => {
    expect(check(now)).toBe(true);
  });

  it.each(["2026-03-01T12:05:01Z", "2026-03-01T11:54:59Z"])("refuses a delivery outside it, %s", (now) => {
    expect(check(now)).toBe(false);
  });

  it("measures against the current time by default", () => {
    const replayWindow = { signedTime: () => new Date(), seconds: 300 };
    expect(verifyWebhook(signed, body, secret, { replayWindow })).toBe(true);
    const old = { signedTime: () => new Date(0), seconds: 300 };
    expect(verifyWebhook(signed, body, secret, { replayWindow: old })).toBe(false);
  });

  it.each([undefined, null, "soon", 1_772_366_400])("refuses a delivery whose time is %s", (time) => {
    const replayWindow = { signedTime: () => time, seconds: Number.MAX_SAFE_INTEGER };
    expect(verifyWebhook(signed, body, secret, { replayWindow })).toBe(false);
  });

  it("asks for the time only after the signature is verified", () => {
    const replayWindow = {
      signedTime: () => {
        throw new Error("asked");
      },
      seconds: 300,
    };
    expect(verifyWebhook({}, body, secret, { replayWindow })).toBe(false);
    expect(verifyWebhook(signed, body, "whsec_other", { replayWindow })).toBe(false);
  });

  it("throws if its length is not a number", () => {
    const replayWindow = { signedTime, seconds: Number.NaN };
    expect(() => verifyWebhook(signed, body, secret, { replayWindow })).toThrow("replayWindow.seconds");
  });
});
