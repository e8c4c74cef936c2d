import * as contentpool from "./contentpool";
import * as encorastream from "./encorastream";
import * as fivecents from "./fivecents";

export type { InputsOf, OutputsOf } from "./mapped-types";
export { contentpool, encorastream, fivecents };
