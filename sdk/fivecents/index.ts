// Generated from the resource definitions by "npm run generate". Do not edit.

export * from "./abr-stream";
export * from "./account";
export * from "./call-operation";
export * from "./delayed-stream";
export * from "./dvr-stream";
export * from "./get-enterprise-report";
export * from "./get-filters";
export * from "./get-playlists";
export * from "./get-premium-report";
export * from "./get-profiles";
export * from "./get-recording-report";
export * from "./get-servers";
export * from "./get-standard-report";
export * from "./get-statistics";
export * from "./get-stream";
export * from "./get-stream-parents";
export * from "./get-streams";
export * from "./multistream";
export * from "./platform";
export * from "./playlist";
export * from "./pull-stream";
export * from "./push-stream";
export * from "./scheduled-stream";
export * from "./stream-defaults";
export * from "./transcoding-filter";
export * from "./transcoding-profile";
export type * from "./types";
