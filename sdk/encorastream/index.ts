// Generated from the resource definitions by "npm run generate". Do not edit.
export * from "../programmes";
export * from "../verify-webhook";
export * from "./account";
export * from "./call-operation";
export * from "./channel";
export * from "./collection";
export * from "./epg-program";
export * from "./episode";
export * from "./genre";
export * from "./geo-restriction";
export * from "./movie";
export * from "./season";
export * from "./season-episodes";
export * from "./show";
export type * from "./types";
export * from "./webhook";
