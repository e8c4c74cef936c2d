// Generated from the resource definitions by "npm run generate". Do not edit.

export interface Cast {
  /** The person's name. */
  name: string;
  /** What the person did, as in actor or director. */
  role: string;
  /** The character, for an actor. */
  character?: string | undefined;
}

/** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
export interface Images {
  /** Upright artwork. */
  poster?: string | undefined;
  /** Wide artwork. */
  backdrop?: string | undefined;
  /** Small artwork for lists. */
  thumbnail?: string | undefined;
  /** Title artwork. */
  logo?: string | undefined;
  /** Broad, low artwork. */
  banner?: string | undefined;
}

/** Which countries may watch, managed whole. */
export interface GeoRestrictions {
  /** `allowAll`: everybody may watch. `allow`: only the listed countries. `block`: all but the listed. */
  mode: "allowAll" | "allow" | "block";
  /**
   * ISO 3166-1 alpha-2 codes, for example `DE`. Unordered.
   * @default []
   */
  territories?: string[] | undefined;
}
