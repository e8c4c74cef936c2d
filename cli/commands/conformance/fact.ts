import { z } from "zod";

export const fact = z.strictObject({
  id: z.string().describe("Name of the fact, as in `path of genres.list`."),
  evidence: z
    .enum(["inferred", "contradicted", "open"])
    .describe(
      "Why it is checked: `inferred` by pulumi-ott, `contradicted` by the documents, or left `open` by them.",
    ),
  assumed: z.string().describe("What pulumi-ott takes for true."),
  verdict: z.enum(["holds", "differs", "not checked"]).describe("Whether it holds for this account."),
  observed: z
    .string()
    .describe("What was seen: status codes, names of fields and types, and never a value of yours."),
});

/** One thing that the documents do not settle, and whether it holds. */
export type Fact = z.infer<typeof fact>;

/** A fact before it is checked. */
export type Assumption = Omit<Fact, "verdict" | "observed">;

/** What was found so far. */
export class Findings {
  private readonly known = new Map<string, Fact>();
  /** The settings that the account needs, by their keys. */
  readonly settings: Record<string, unknown> = {};
  /** What was made and could not be removed. */
  readonly leftBehind: string[] = [];

  get facts(): Fact[] {
    return [...this.known.values()];
  }

  /** Adds to a setting that is an object. */
  correct(key: string, members: Record<string, unknown>): void {
    this.settings[key] = { ...(this.settings[key] as Record<string, unknown> | undefined), ...members };
  }

  /** Settles a fact. `undefined`: nothing was seen that could decide it. */
  decide(about: Assumption, holds: boolean | undefined, observed: string): void {
    const verdict = holds === undefined ? "not checked" : holds ? "holds" : "differs";
    this.known.set(about.id, { ...about, verdict, observed });
  }
}
