// Generated from the resource definitions by "npm run generate". Do not edit.
export * from "./account";
export * from "./genre";
export * from "./geo-restriction";
export * from "./season";
export * from "./show";
export type * from "./types";
export * from "./webhook";
