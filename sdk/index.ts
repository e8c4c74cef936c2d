import * as contentpool from "./contentpool";
import * as encorastream from "./encorastream";
import * as fivecents from "./fivecents";

export type { GeoRule } from "./components/geo-rule";
export * from "./components/live-channel";
export type * from "./components/series-description";
export type { GenreNames, RatingNames } from "./components/series-names";
export * from "./components/series-release";
export type { InputsOf, OutputsOf } from "./mapped-types";
export { contentpool, encorastream, fivecents };
