import type { FastifyReply } from "fastify";
import type { RequestRecord } from "./types";
import type { Answer } from "./vendor";

/** Sends the answer, or none where a fault cuts the connection or lets it hang, and completes the record. */
export function sendAnswer(
  reply: FastifyReply,
  record: RequestRecord,
  answer: Answer | "cut" | "hang",
): FastifyReply {
  record.finishedAt = Date.now();
  if (answer === "cut" || answer === "hang") {
    reply.hijack();
    if (answer === "cut") reply.raw.destroy();
    return reply;
  }
  const payload = payloadOf(answer);
  record.status = answer.status ?? 200;
  record.answerBytes = Buffer.byteLength(payload ?? "");
  reply.code(record.status).headers(answer.headers ?? {});
  if (typeof payload === "string") reply.type("application/json; charset=utf-8");
  return reply.send(payload);
}

/** The body as it is sent: JSON, unless it is bytes already. */
function payloadOf({ body }: Answer): string | Buffer | undefined {
  return body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}
