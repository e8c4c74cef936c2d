import { z } from "zod";
import { bare, factsOf, shapeOf } from "./facts";

/** The words in a name that say that its value is probably a secret. */
const words = ["secret", "password", "passphrase", "passcode", "token", "key", "credential", "salt"];

/**
 * What a name says is a secret and nothing else does, in an argument or output that is not kept as one. A value that
 * is none says why, in the fact `notSecret`.
 */
export function unmarkedSecrets(schema: z.ZodType, path: string): string[] {
  const { secret, notSecret, reference } = factsOf(schema);
  if (secret || notSecret !== undefined || reference !== undefined) return [];
  const inner = bare(schema);
  const isSuspect = isText(inner) && isSecretName(path.split(".").at(-1) ?? "");
  return [
    ...(isSuspect ? [`${path} sounds like a secret: mark it, or say in notSecret why it is none`] : []),
    ...Object.entries(membersOf(inner)).flatMap(([key, child]) => unmarkedSecrets(child, `${path}.${key}`)),
  ];
}

function isSecretName(name: string): boolean {
  const parts = name.split(/(?=[A-Z])|[_\-[\]*]/).map((part) => part.toLowerCase());
  return parts.some((part) => words.some((word) => part === word || part === `${word}s`));
}

/** Whether the value is free text, or a list or a map of such. */
function isText(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) return isText(bare(schema.element as z.ZodType));
  if (schema instanceof z.ZodRecord) return isText(bare(schema.valueType as z.ZodType));
  return schema.def.type === "string" || schema.def.type === "unknown";
}

/** The members of an object, or of the objects in a list or a map. */
function membersOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (schema instanceof z.ZodArray) return membersOf(bare(schema.element as z.ZodType));
  if (schema instanceof z.ZodRecord) return membersOf(bare(schema.valueType as z.ZodType));
  return shapeOf(schema);
}
