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
  /** Whether everybody may watch, or the listed countries are let in or kept out. */
  mode: "allowAll" | "allow" | "block";
  /**
   * ISO 3166-1 alpha-2 codes. None where not given. Unordered.
   * @default []
   */
  territories?: string[] | undefined;
}
