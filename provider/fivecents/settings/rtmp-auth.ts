import { z } from "zod";
import { field } from "../../core/facts";
import { argument } from "../argument";
import { flag } from "../codecs";
import { inForce } from "./viewer-rules";

const login = z
  .strictObject({
    enabled: inForce,
    username: z.string().min(1).describe("User name that encoders log in with."),
    password: z.string().min(1).describe("Password that encoders log in with."),
  })
  .describe("A login for encoders that push to the stream.");

export const rtmpAuth = argument({
  schema: field(login, {
    secret: true,
    unreadable: true,
    reset: { enabled: false, username: "", password: "" },
    impact: "encoders must log in with the new name and password",
    impactKind: "encoders",
  }).optional(),
  body: ({ enabled, username, password }) => ({ enabled: flag(enabled ?? true), username, password }),
});
