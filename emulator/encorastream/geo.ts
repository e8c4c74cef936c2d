import type { Json } from "../json";
import type { Handler } from "../vendor";
import { changed, created, entryAt } from "./answers";
import { page } from "./paging";

const defaults: Json = { description: null, applies_to: [] };

export const geoHandlers: Record<string, Handler> = {
  "geo.rules.list": (call) =>
    page(
      call,
      call.vendorState.all("geoRules").map((entry) => entry.record),
    ),
  "geo.rules.create": (call) => {
    const entry = created(call, "geoRules", { defaults, sent: call.body });
    return { status: 201, body: entry.record };
  },
  "geo.rules.get": (call) => ({ body: entryAt(call, "geoRules", call.params.rule_id).record }),
  "geo.rules.update": (call) => {
    const entry = entryAt(call, "geoRules", call.params.rule_id);
    changed(call, entry, call.body, defaults);
    return { body: entry.record };
  },
  "geo.rules.delete": (call) => {
    call.vendorState.store.drop(entryAt(call, "geoRules", call.params.rule_id));
    return { status: 204 };
  },
  /** The first rule that keeps the content from the country decides; without one it is allowed. */
  "geo.check": (call) => {
    const { content_id, country_code } = call.body;
    const attached = call.vendorState
      .all("geoRules")
      .filter(({ record }) => Array.isArray(record.applies_to) && record.applies_to.includes(content_id));
    const deciding = attached.find(({ record }) => {
      const listed = Array.isArray(record.territories) && record.territories.includes(country_code);
      return record.policy === "allow_list" ? !listed : listed;
    });
    return { body: { allowed: !deciding, rule_id: deciding?.id ?? attached[0]?.id ?? null } };
  },
};
