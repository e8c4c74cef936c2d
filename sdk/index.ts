import * as contentpool from "./contentpool";
import * as encorastream from "./encorastream";
import * as fivecents from "./fivecents";

export { contentpool, encorastream, fivecents };
export type { InputsOf, OutputsOf } from "./mapped-types";
