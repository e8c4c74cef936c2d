// Generated from the resource definitions by "npm run generate". Do not edit.
export * from "./account";
export * from "./channel-video";
export * from "./publisher-channel";
export * from "./season";
export * from "./series";
export * from "./video";
