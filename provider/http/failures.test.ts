import { describe, expect, it } from "vitest";
import { failureOf, OutcomeUnknown, RequestNotSent } from "./failures";

function withCode(code: string, change: object = {}): Error {
  return Object.assign(new Error("it failed"), { code }, change);
}

describe("a network error", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s never arrived, and may be tried again",
    (code) => {
      expect(failureOf(withCode(code))).toMatchObject({ reason: `${code}: it failed`, isFinal: false });
      expect(failureOf(withCode(code))).toBeInstanceOf(RequestNotSent);
    },
  );

  it.each(["CERT_HAS_EXPIRED", "SELF_SIGNED_CERT_IN_CHAIN", "UND_ERR_INVALID_ARG"])(
    "%s never arrives",
    (code) => {
      expect(failureOf(withCode(code))).toBeInstanceOf(RequestNotSent);
      expect(failureOf(withCode(code))).toMatchObject({ isFinal: true });
    },
  );

  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ETIMEDOUT", "SOMETHING_NEW"])(
    "%s may have taken effect",
    (code) => {
      expect(failureOf(withCode(code))).toBeInstanceOf(OutcomeUnknown);
      expect(failureOf(withCode(code))).toMatchObject({ isLate: false });
    },
  );

  it.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])("%s may still take effect", (code) => {
    expect(failureOf(withCode(code))).toMatchObject({ isLate: true });
  });

  it("is known by the code of its cause, or of the first of several", () => {
    expect(failureOf(new Error("fetch failed", { cause: withCode("ECONNREFUSED") }))).toBeInstanceOf(
      RequestNotSent,
    );
    expect(failureOf(new AggregateError([withCode("ENOTFOUND")]))).toBeInstanceOf(RequestNotSent);
    expect(failureOf(new AggregateError([]))).toBeInstanceOf(OutcomeUnknown);
  });

  it("of no kind may have taken effect", () => {
    for (const thrown of [new Error("odd"), "odd", undefined]) {
      expect(failureOf(thrown)).toBeInstanceOf(OutcomeUnknown);
    }
    expect(failureOf("odd").reason).toBe("network error: odd");
  });

  it("that was told already is told as it was", () => {
    const known = new RequestNotSent("429");
    expect(failureOf(known)).toBe(known);
  });
});

it("keeps the vendor's words out of the reason, and shows no stack", () => {
  const failure = new OutcomeUnknown("status 500", { said: "you sent canary" });
  expect(failure).toMatchObject({ reason: "status 500", stack: "" });
  expect(failure.message).toContain("status 500: you sent canary.");
});
