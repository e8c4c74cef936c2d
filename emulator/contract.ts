import { isObject, type Json } from "./json";
import type { DocumentedField, DocumentedOperation } from "./operations";
import type { Vendor } from "./types";

/** How a vendor's values may be written where its document leaves it open. */
interface Dialect {
  /** A number and its text, and the spellings of a flag, are the same thing. */
  looseScalars: boolean;
  /** `min` and `max` of a text: bounds of its length, or of the number that it holds. */
  textBounds: "length" | "value";
  /** null clears any field that is not required. */
  nullClears: boolean;
}

const dialects: Record<Vendor, Dialect> = {
  fivecents: { looseScalars: true, textBounds: "value", nullClears: false },
  encorastream: { looseScalars: false, textBounds: "length", nullClears: true },
  contentpool: { looseScalars: true, textBounds: "length", nullClears: false },
};

/** A file of a multipart body: its bytes are counted and hashed, never kept. */
export class UploadedFile {
  readonly filename: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;

  constructor(filename: string, type: string, size: number, sha256: string) {
    this.filename = filename;
    this.type = type;
    this.size = size;
    this.sha256 = sha256;
  }
}

/** The parts of a request that the document speaks about. */
export interface RequestParts {
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: Json;
}

/** Every way in which a request breaks the documented contract of its operation; none when it keeps it. */
export function violations(vendor: Vendor, operation: DocumentedOperation, request: RequestParts): string[] {
  const text: Dialect = { ...dialects[vendor], looseScalars: true };
  const problems: string[] = [];
  checkFields(operation.pathParams, request.params, "path", text, problems);
  checkFields(operation.query, queryValues(operation.query, request.query), "query", text, problems);
  if (operation.contentType === null) {
    if (Object.keys(request.body).length > 0) problems.push("body: the operation takes none");
  } else {
    checkFields(operation.body, request.body, "body", dialects[vendor], problems);
  }
  for (const header of operation.headers) {
    const value = request.headers[header.name.toLowerCase()];
    // Both are about the form of a body, which the reader of the body judges.
    if (header.name === "Content-Type" || header.name === "Accept") continue;
    checkField(header, value, `header ${header.name}`, text, problems);
  }
  return problems;
}

/** The items of a list that a query has in one text, with commas between. */
export function listIn(text: string): string[] {
  return text.split(",");
}

function queryValues(fields: readonly DocumentedField[], query: Record<string, string>): Json {
  const lists = fields.filter(({ type, name }) => type === "array" && query[name] !== undefined);
  return { ...query, ...Object.fromEntries(lists.map(({ name }) => [name, listIn(query[name] ?? "")])) };
}

function checkFields(
  fields: readonly DocumentedField[],
  values: Json,
  where: string,
  dialect: Dialect,
  problems: string[],
): void {
  for (const field of fields) {
    const excused = field.requiredUnless !== undefined && values[field.requiredUnless] !== undefined;
    const asked = excused ? { ...field, required: false } : field;
    checkField(asked, values[field.name], `${where}.${field.name}`, dialect, problems);
  }
  const known = new Set(fields.map((field) => field.name));
  for (const name of Object.keys(values)) {
    if (!known.has(name)) problems.push(`${where}.${name}: no such field is documented`);
  }
}

function checkField(
  field: DocumentedField,
  value: unknown,
  path: string,
  dialect: Dialect,
  problems: string[],
): void {
  if (value === undefined) {
    if (field.required) problems.push(`${path}: required`);
    return;
  }
  if (value === null) {
    if (!mayBeNull(field, dialect)) problems.push(`${path}: must not be null`);
    return;
  }
  const types = field.type.split("|");
  if (!types.some((type) => hasType(type, value, dialect))) {
    problems.push(`${path}: must be ${types.join(" or ")}, is ${typeName(value)}`);
    return;
  }
  if (Array.isArray(value)) {
    checkSize(field, value.length, path, "items", problems);
    const item = itemField(field, types);
    value.forEach((one, index) => {
      checkField(item, one, `${path}[${index}]`, dialect, problems);
    });
    return;
  }
  if (isObject(value) && field.fields) checkFields(field.fields, value, path, dialect, problems);
  else checkScalar(field, value, path, dialect, problems);
}

/** The document marks few fields nullable, but says of more in prose that they may be null. */
function mayBeNull(field: DocumentedField, dialect: Dialect): boolean {
  if (field.nullable || /\bnull\b/.test(field.note ?? "")) return true;
  return dialect.nullClears && !field.required;
}

function itemField(field: DocumentedField, types: string[]): DocumentedField {
  const declared = types.map((type) => /^array<(.*)>$/.exec(type)?.[1]).filter((type) => type !== undefined);
  const type = field.items?.type ?? (declared.join("|") || "string|integer|object");
  const inherited: Partial<DocumentedField> = { enum: field.enum, fields: field.fields };
  return { name: "", required: true, ...inherited, ...field.items, type };
}

function checkScalar(
  field: DocumentedField,
  value: unknown,
  path: string,
  dialect: Dialect,
  problems: string[],
): void {
  const text = String(value);
  if (field.enum && !field.enum.some((allowed) => sameScalar(allowed, value, dialect))) {
    problems.push(`${path}: must be one of ${field.enum.join(", ")}`);
  }
  const number = field.type.includes("integer") || dialect.textBounds === "value";
  if (!number && typeof value === "string") {
    checkSize(field, [...value].length, path, "characters", problems);
  } else if (text !== "" && Number.isFinite(Number(text))) {
    checkSize(field, Number(text), path, "", problems);
  }
  // The vendor's own samples break some patterns; the note says so, and then they are no contract.
  const certain = field.pattern !== undefined && !/rather than refuse/.test(field.note ?? "");
  if (certain && field.pattern !== undefined && !new RegExp(field.pattern).test(text)) {
    problems.push(`${path}: must match ${field.pattern}`);
  }
  const format = field.format === undefined ? undefined : formats[field.format];
  if (format && !format(text)) problems.push(`${path}: must be a ${field.format}`);
}

function checkSize(
  field: DocumentedField,
  size: number,
  path: string,
  unit: string,
  problems: string[],
): void {
  if (field.min !== undefined && size < field.min) {
    problems.push(`${path}: must be at least ${field.min} ${unit}`.trimEnd());
  }
  if (field.max !== undefined && size > field.max) {
    problems.push(`${path}: must be at most ${field.max} ${unit}`.trimEnd());
  }
}

function sameScalar(allowed: string | number, value: unknown, dialect: Dialect): boolean {
  return dialect.looseScalars ? String(allowed) === String(value) : allowed === value;
}

const flags = new Set(["true", "false", "0", "1", "Y", "N"]);

function hasType(type: string, value: unknown, dialect: Dialect): boolean {
  const scalar = typeof value === "string" || typeof value === "number";
  if (type === "string") return typeof value === "string" || (dialect.looseScalars && scalar);
  if (type === "integer") {
    if (dialect.looseScalars && scalar) return /^-?\d+$/.test(String(value));
    return Number.isInteger(value);
  }
  if (type === "boolean") {
    return typeof value === "boolean" || (dialect.looseScalars && flags.has(String(value)));
  }
  if (type === "object") return isObject(value);
  if (type === "file") return value instanceof UploadedFile;
  if (type === "json") return typeof value !== "string" || isJson(value);
  return type.startsWith("array") && Array.isArray(value);
}

function typeName(value: unknown): string {
  if (value instanceof UploadedFile) return "file";
  return Array.isArray(value) ? "array" : typeof value;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A calendar date that exists, given as year, month and day. */
function isDate(text: string, shape: RegExp): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const formats: Record<string, (text: string) => boolean> = {
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  uri: (text) => URL.canParse(text),
  date: (text) => isDate(text, /^(\d{4})-(\d{2})-(\d{2})$/),
  "date-time": (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text)),
  "Y/M/D": (text) => isDate(text, /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/),
};
