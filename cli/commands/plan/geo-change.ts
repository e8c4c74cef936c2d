import { z } from "zod";

const countries = z.array(z.string()).optional();
const ruleSchema = z.object({
  enabled: z.boolean().optional(),
  mode: z.enum(["allowAll", "allow", "block"]),
  countries,
  territories: countries,
});

/** Which countries may watch: only the listed, or all but the listed. */
interface Audience {
  listed: ReadonlySet<string>;
  isAllowed: boolean;
}

export interface GeoChange {
  /** Who may watch from then on, and who no longer may, as in `TR, AZ`. Undefined where nobody. */
  opens?: string;
  closes?: string;
}

/** Whom a change of a geo rule affects. Undefined where the values do not tell, such as one that is not known yet. */
export function geoChange(was: unknown, is: unknown): GeoChange | undefined {
  const [before, after] = [audienceOf(was), audienceOf(is)];
  if (!before || !after) return undefined;
  const codes = [...new Set([...before.listed, ...after.listed])].toSorted();
  const mayWatch = ({ listed, isAllowed }: Audience, code: string) => listed.has(code) === isAllowed;
  const opened = codes.filter((code) => !mayWatch(before, code) && mayWatch(after, code));
  const closed = codes.filter((code) => mayWatch(before, code) && !mayWatch(after, code));
  const [others, othersAfter] = [!before.isAllowed, !after.isAllowed];
  const opens = withOthers(opened, !others && othersAfter);
  const closes = withOthers(closed, others && !othersAfter);
  return { ...(opens === "" ? {} : { opens }), ...(closes === "" ? {} : { closes }) };
}

function audienceOf(value: unknown): Audience | undefined {
  const everybody = { listed: new Set<string>(), isAllowed: false };
  if (value === undefined) return everybody;
  const { data } = ruleSchema.safeParse(value);
  if (!data) return undefined;
  if (data.enabled === false || data.mode === "allowAll") return everybody;
  return { listed: new Set(data.countries ?? data.territories ?? []), isAllowed: data.mode === "allow" };
}

function withOthers(codes: readonly string[], hasOthers: boolean): string {
  const others =
    codes.length === 0
      ? "all countries that the rule does not list"
      : "all others that the rule does not list";
  return [...codes, ...(hasOthers ? [others] : [])].join(", ");
}
