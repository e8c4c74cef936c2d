// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Channel } from "./channel";
import type { Movie } from "./movie";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { Show } from "./show";

/** The arguments of GeoRestriction. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/GeoRestriction.md` */
export interface GeoRestrictionArgs extends InputsOf<GeoRestrictionValues> {}

/** The arguments of GeoRestriction as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface GeoRestrictionValues extends Pick<SharedArguments, "allowReplacement"> {
  /** Name of the rule. The vendor does not keep it unique. */
  name: string;
  /** What the rule is for. */
  description?: string | undefined;
  /** `allow`: only the listed countries may watch. `block`: all but the listed. Impact: opens or closes content to countries. */
  mode: "allow" | "block";
  /** ISO 3166-1 alpha-2 codes, at least one. Unordered. Impact: opens or closes content to countries. */
  territories: string[];
  /** The content that the rule is attached to. Defaults to none. Unordered. @default [] */
  appliesTo?: (string | Movie | Show | Channel)[] | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

/** What GeoRestriction shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface GeoRestrictionOutputs extends Pick<SharedOutputs, "createdAt" | "updatedAt"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:GeoRestriction",
  inputs: ["name", "description", "mode", "territories", "appliesTo", "adopt", "allowReplacement"],
  outputs: ["createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A geo rule: which countries may watch the content that it is attached to.
 *
 * A title has `geoRestrictions` of its own, which the vendor calls a summary. The documents do not say whether a rule shows up there, nor which of the two counts where they contradict each other. Manage one of the two for each title. `getGeoAccess` says for one title and country whether it may be watched, and by which rule.
 * @example
 * Two countries only
 * ```ts
 * new ott.encorastream.GeoRestriction("example", {
 *   name: "DACH without Switzerland",
 *   mode: "allow",
 *   territories: ["AT", "DE"],
 * });
 * ```
 * @example
 * A show that one country may not watch
 * ```ts
 * new ott.encorastream.GeoRestriction("example", {
 *   name: "Sold to another broadcaster",
 *   description: "Rights until the end of 2027.",
 *   mode: "block",
 *   territories: ["US"],
 *   appliesTo: ["00000000-0000-4000-8000-000000000002"],
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/GeoRestriction.md`
 */
export class GeoRestriction extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:GeoRestriction";

  constructor(name: string, args: GeoRestrictionArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): GeoRestriction {
    return Reflect.construct(GeoRestriction, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a GeoRestriction, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is GeoRestriction {
    return isResourceOf(shape.type, thing);
  }
}

export interface GeoRestriction extends OutputsOf<GeoRestrictionValues>, OutputsOf<GeoRestrictionOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof GeoRestriction.__pulumiType;
}
