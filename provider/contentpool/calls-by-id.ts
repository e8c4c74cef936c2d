import { api, operation } from "../../api";
import type { CallById, CallsById } from "../core/account";
import { callsById as documentedCalls } from "../core/calls-by-id";
import type { Call, ContentPoolClient, ContentPoolOperation } from "./client";
import { type FormFields, LocalFile } from "./form";

/** The documented operations of Content-pool by their id. */
export function callsById(client: ContentPoolClient): CallsById {
  return documentedCalls({
    vendor: "Content-pool",
    operations: api.contentpool.operations,
    example: "videos.get",
    send: (id, call) => client.call(id as ContentPoolOperation, requestOf(id as ContentPoolOperation, call)),
  });
}

/** A body that can hold files is sent as a form, with a file by its path. */
function requestOf(id: ContentPoolOperation, { body, ...call }: CallById): Call {
  const { contentType, body: fields } = operation("contentpool", id);
  if (body === undefined) return call;
  if (contentType !== "multipart/form-data") return { ...call, body };
  const typeOf = (name: string) => fields.find((one) => one.name === name)?.type;
  const form = Object.entries(body).map(([name, value]) => [name, formValue(typeOf(name), value)]);
  return { ...call, form: Object.fromEntries(form) as FormFields };
}

function formValue(type: string | undefined, value: unknown): FormFields[string] {
  if (type === "file") return new LocalFile(String(value));
  if (type?.startsWith("array") && Array.isArray(value)) return value.map(String);
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
