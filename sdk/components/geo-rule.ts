import * as pulumi from "@pulumi/pulumi";
import type { GeoRestrictions } from "../encorastream";
import type { GeoBlock } from "../fivecents";
import type { InputsOf } from "../mapped-types";

/** Which countries may watch, said once for all vendors. */
export interface GeoRule {
  /** `allow`: only the listed countries may watch. `block`: all but the listed. */
  mode: "allow" | "block";
  /** ISO 3166-1 alpha-2 codes, for example `DE`. Unordered. */
  countries: string[];
}

export type GeoRuleInput = pulumi.Input<InputsOf<GeoRule> | undefined>;

/** The rule as a stream of 5centsCDN takes it. */
export function geoBlockOf(rule: GeoRuleInput): pulumi.Output<GeoBlock | undefined> {
  return pulumi.output(rule).apply((known) => known && { mode: known.mode, countries: known.countries });
}

/** The rule as content of EncoraStream takes it. */
export function geoRestrictionsOf(rule: GeoRuleInput): pulumi.Output<GeoRestrictions | undefined> {
  return pulumi.output(rule).apply((known) => known && { mode: known.mode, territories: known.countries });
}
