/** The engine version that is tested, downloaded and built; `tools/pulumi/go.mod` names the same one. */
export const ENGINE_VERSION = "3.274.0";

/** A Pulumi CLI that can run Node programs. */
export interface Engine {
  /** The CLI's absolute path. */
  pulumi: string;
  /** Folders that must stand first on PATH for the CLI to find its Node language host and plugin. */
  path: string[];
  /** Such as `3.274.0`. */
  version: string;
  /** Which engine this is and why it was taken, for people. */
  reason: string;
}

/** What came of one way to get an engine: the engine, or in words why not. */
export type Attempt = Engine | { failure: string };
