import { setTimeout as delay } from "node:timers/promises";
import { emptyAnswer, halfOf, htmlPage, proxyNotFound } from "./bad-answers";
import { shuffled } from "./faults";
import { rewritten } from "./rewrite";
import type { Fault } from "./types";
import type { Answer } from "./vendor";

/** What a fault can have the vendor do with the request that it meets. */
export interface VendorBehind {
  /** Carries the request out. */
  answer(): Promise<Answer>;
  /** Leaves the request to be carried out later. */
  postpone(): void;
  /** An answer in the vendor's error form. */
  refusal(status: number, message: string): Answer;
  unknownEndpoint: string;
}

/** What the client gets in place of the vendor's answer. */
export async function faultyAnswer(fault: Fault, vendor: VendorBehind): Promise<Answer | "cut" | "hang"> {
  const answer = await withoutHeaders(fault, vendor);
  if (answer === "cut" || answer === "hang") return answer;
  return { ...answer, headers: { ...answer.headers, ...fault.headers } };
}

async function withoutHeaders(fault: Fault, vendor: VendorBehind): Promise<Answer | "cut" | "hang"> {
  switch (fault.kind) {
    case "cutBefore":
      return "cut";
    case "cutAfter":
      await vendor.answer();
      return "cut";
    case "hang":
      if (fault.effect) await vendor.answer();
      return "hang";
    case "late":
      vendor.postpone();
      return fault.cut ? "cut" : htmlPage(fault.status ?? 504);
    case "slow": {
      const answer = await vendor.answer();
      await delay(fault.milliseconds ?? 1000);
      return answer;
    }
    case "stale":
      return vendor.answer();
    case "shuffled": {
      const answer = await vendor.answer();
      return { ...answer, body: shuffled(answer.body) };
    }
    case "rewrite": {
      const { status, headers, body } = await vendor.answer();
      return { headers, status: fault.status ?? status, body: rewritten(body, fault.change ?? {}) };
    }
    case "expiredToken":
      return vendor.refusal(401, "");
    case "notFound":
      if (fault.spelling === "own") return vendor.refusal(404, vendor.unknownEndpoint);
      return fault.spelling === "proxy" ? proxyNotFound : htmlPage(404);
    case "status":
      if (fault.effect) await vendor.answer();
      return vendor.refusal(fault.status ?? 500, "Internal error");
    default: {
      const whole = fault.effect === false ? {} : await vendor.answer();
      return broken(fault.kind, whole, fault.status ?? 200);
    }
  }
}

/** An answer that no client can read. */
function broken(kind: "truncated" | "html" | "empty", whole: Answer, status: number): Answer {
  if (kind === "html") return htmlPage(status);
  return kind === "empty" ? emptyAnswer(status) : halfOf(whole, status);
}
