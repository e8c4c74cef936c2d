import { createHash } from "node:crypto";
import { type Answer, type Handler, Refusal } from "../vendor";

const day = 24 * 60 * 60 * 1000;

/**
 * A create that knows Idempotency-Key: the same key with the same body within 24 hours gets the first answer
 * again, with another body 422. A refused try leaves no mark.
 */
export function replayable(create: Handler): Handler {
  return (call) => {
    const key = call.headers["idempotency-key"];
    if (key === undefined) return create(call);
    const bodyHash = createHash("sha256").update(JSON.stringify(call.body)).digest("hex");
    const id = `${call.operation} ${key}`;
    const first = call.vendorState.find("idempotencyKeys", id);
    if (first && Number(first.record.at) > call.now - day) {
      if (first.record.bodyHash !== bodyHash)
        throw new Refusal(422, "Idempotency-Key was used with another body");
      return first.record.answer as Answer;
    }
    const answer = create(call);
    call.vendorState.add("idempotencyKeys", id, { at: call.now, bodyHash, answer: structuredClone(answer) });
    return answer;
  };
}
