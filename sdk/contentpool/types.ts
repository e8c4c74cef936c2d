// Generated from the resource definitions by "npm run generate". Do not edit.

export interface Urls {
  /** The format's description in the vendor's list, as `HLS`. */
  format: string;
  /** The address. */
  url: string;
  /** Whether it is an address of your own, that the vendor passes on. */
  isExternal: boolean;
}

export interface Days {
  /** The day, in Iran, as YYYY-MM-DD. */
  date: string;
  /** Traffic of the day, in bytes. */
  bytes: number;
}
