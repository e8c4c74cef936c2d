import { z } from "zod";
import type { Problem } from "../../core/definition";
import { field } from "../../core/facts";
import { countryCode, languageTag, setOf, webUrl } from "../../core/fields";
import type { Members } from "../../core/members";
import { hasUnknown } from "../../core/unknown";
import { choice, flag, inField, integer } from "../argument";

/** The arguments that the kinds of content share, each with its spelling where it has one of its own. */

export const ratings = z.enum([
  "G",
  "PG",
  "PG-13",
  "R",
  "NC-17",
  "TV-Y",
  "TV-G",
  "TV-PG",
  "TV-14",
  "TV-MA",
  "UNRATED",
]);

export const contentRating = choice(
  "content_rating",
  ratings.describe("Content rating. Needed before anything can be published.").optional(),
);

/** What keeps a title from being published, as far as the arguments tell. */
export function publishProblems(published: unknown, rating: unknown): Problem[] {
  if (published !== true || rating !== undefined) return [];
  const allowed = ratings.options.map((option) => JSON.stringify(option)).join(", ");
  return [{ path: "contentRating", text: `is required to publish: one of ${allowed}` }];
}

export const runtimeMinutes = integer(
  "runtime_minutes",
  z.number().int().min(1).describe("Running time in minutes. Needed before it can be published.").optional(),
);

/** The problem of what is to be published without its running time. */
export function runtimeProblems(published: unknown, runtime: unknown): Problem[] {
  if (published !== true || runtime !== undefined) return [];
  return [{ path: "runtimeMinutes", text: "is required to publish" }];
}

export const language = languageTag().describe("Original language as a BCP 47 tag, as in en or pt-BR.");

export const imageUrl = webUrl();
const imageKeys = ["poster", "backdrop", "thumbnail", "logo", "banner"] as const;

/** The image set is managed whole: a kind of image that is left out is taken away. */
export const images = inField("images", {
  schema: field(
    z
      .strictObject({
        poster: imageUrl.describe("Upright artwork.").optional(),
        backdrop: imageUrl.describe("Wide artwork.").optional(),
        thumbnail: imageUrl.describe("Small artwork for lists.").optional(),
        logo: imageUrl.describe("Title artwork.").optional(),
        banner: imageUrl.describe("Broad, low artwork.").optional(),
      })
      .describe("URLs of the artwork, managed whole. The CDN takes a URL's content as never changing."),
    { reset: {} },
  ).optional(),
  write: (value) => Object.fromEntries(imageKeys.map((key) => [key, value[key] ?? null])),
  read(answer) {
    const kinds = answer.inside("images");
    if (kinds === undefined && !answer.has("images")) return undefined;
    // The set is shown whole: a kind that is not in it is not set.
    return Object.fromEntries(imageKeys.map((key) => [key, kinds?.has(key) ? kinds.text(key) : null]));
  },
});

const castMember = z.strictObject({
  name: z.string().min(1).describe("The person's name."),
  role: z.string().min(1).describe("What the person did, as in actor or director."),
  character: z.string().min(1).describe("The character, for an actor.").optional(),
});

/** Cast and crew. The order of the list is the order in which players show them. */
export const cast = inField("cast", {
  schema: field(z.array(castMember).describe("Cast and crew, in the order in which they are shown."), {
    reset: [],
  }).optional(),
  write: (value) =>
    value.map(({ name, role, character }, index) => ({
      name,
      role,
      character: character ?? null,
      display_order: index,
    })),
  read(answer) {
    const order = (member: Members) => member.number("display_order") ?? 0;
    const members = answer.items("cast")?.toSorted((a, b) => order(a) - order(b));
    return members?.map((member) => {
      const character = member.text("character");
      return {
        name: member.text("name") ?? "",
        role: member.text("role") ?? "",
        ...(typeof character === "string" ? { character } : {}),
      };
    });
  },
});

export const drmRequired = flag(
  "drm_required",
  field(z.boolean().describe("Whether players need a licence before playback."), {
    default: false,
    impact: "players without DRM start or stop working",
    impactKind: "links",
  }).optional(),
);

const policies = { allowAll: "allow_all", allow: "allow_list", block: "block_list" } as const;
type Mode = keyof typeof policies;

/** The vendor's word for a mode, the same in an object's own restrictions and in geo rules. */
export function policyOf(mode: Mode): string {
  return policies[mode];
}

/** The mode behind the vendor's word. */
export const modes = { allow_all: "allowAll", allow_list: "allow", block_list: "block" } as const;

export const territories = setOf(countryCode());

export const geoRestrictions = inField("geo_restrictions", {
  schema: field(
    z
      .strictObject({
        mode: z
          .enum(["allowAll", "allow", "block"])
          .describe(
            "`allowAll`: everybody may watch. `allow`: only the listed countries. `block`: all but the listed.",
          ),
        territories: field(territories.describe("ISO 3166-1 alpha-2 codes, for example `DE`."), {
          default: [],
        }).optional(),
      })
      .describe("Which countries may watch, managed whole."),
    {
      reset: { mode: "allowAll", territories: [] },
      impact: "opens or closes the title to countries",
      impactKind: "geo",
    },
  ).optional(),
  write: ({ mode, territories: countries = [] }) => ({ policy: policyOf(mode), territories: countries }),
  read(answer) {
    const rule = answer.inside("geo_restrictions");
    if (rule === undefined) return answer.has("geo_restrictions") ? null : undefined;
    return { mode: rule.word("policy", modes), territories: rule.list("territories") };
  },
});

export function geoRestrictionProblems(
  value: { mode: Mode; territories?: string[] | undefined } | undefined,
): Problem[] {
  if (value === undefined || hasUnknown(value)) return [];
  const { mode, territories: countries = [] } = value;
  const path = "geoRestrictions.territories";
  if (mode === "allowAll" && countries.length > 0)
    return [{ path, text: 'must be empty while mode is "allowAll"' }];
  if (mode !== "allowAll" && countries.length === 0)
    return [{ path, text: `must name at least one country while mode is "${mode}"` }];
  return [];
}
