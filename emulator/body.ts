import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { UploadedFile } from "./contract";
import { isObject, type Json } from "./json";
import type { DocumentedOperation } from "./operations";

/** A request's body as an object, and what is wrong with its form. */
export interface ParsedBody {
  value: Json;
  problem?: string;
}

/** Reads a body, whatever its type; an absent one is empty. Files are counted and hashed on the way. */
export async function readBody(request: FastifyRequest): Promise<ParsedBody> {
  if (request.isMultipart()) {
    try {
      return { value: await readMultipart(request) };
    } catch {
      return { value: {}, problem: "body: is not whole multipart form data" };
    }
  }
  const bytes = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return { value: {} };
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return isObject(value) ? { value } : { value: {}, problem: "body: must be a JSON object" };
  } catch {
    return { value: {}, problem: "body: is not JSON" };
  }
}

async function readMultipart(request: FastifyRequest): Promise<Json> {
  const value: Json = {};
  for await (const part of request.parts()) {
    if (part.type === "field") {
      add(value, part.fieldname, part.value);
      continue;
    }
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of part.file) {
      hash.update(chunk);
      size += chunk.length;
    }
    add(value, part.fieldname, new UploadedFile(part.filename, part.mimetype, size, hash.digest("hex")));
  }
  return value;
}

/** Lists travel as `name[]` or `name[0]`, once for each item. */
function add(value: Json, name: string, part: unknown): void {
  const list = /^(.+)\[\d*\]$/.exec(name)?.[1];
  if (list === undefined) value[name] = part;
  else value[list] = [...(Array.isArray(value[list]) ? value[list] : []), part];
}

/** What is wrong with the Content-Type of a request to this operation, if anything. */
export function contentTypeProblem(
  operation: DocumentedOperation,
  header: string | undefined,
): string | undefined {
  if (operation.contentType === null) return undefined;
  const allowed = [operation.contentType, operation.documentedContentType].filter(
    (type) => type !== undefined,
  );
  const sent = header?.split(";")[0]?.trim().toLowerCase();
  if (sent !== undefined && allowed.includes(sent)) return undefined;
  if (sent === undefined && !operation.body.some((field) => field.required)) return undefined;
  return `header Content-Type: must be ${allowed.join(" or ")}`;
}
