import { impactKinds } from "../../../provider/core/facts";

/** What a plan does to people: the kinds of the definitions, and what happens to whole objects. */
export const planImpactKinds = ["replacement", "deletion", ...impactKinds] as const;
