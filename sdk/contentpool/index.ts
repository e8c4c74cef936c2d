// Generated from the resource definitions by "npm run generate". Do not edit.
export * from "./account";
export * from "./series";
