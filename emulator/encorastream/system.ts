import type { Json } from "../json";
import type { Call, Handler } from "../vendor";
import { documentedSample, oneOf, timestamp, unlessUnchanged } from "./answers";

/** What the platform says of itself, in the words of the documented samples. */

/** Plans are made in the vendor's subscription API: these stand here in its place. */
function plans(): Json[] {
  const standard = documentedSample("plans.get");
  return [
    standard,
    {
      ...standard,
      id: "00000000-0000-4000-8000-000000000124",
      name: "Standard HD, a year",
      price: 99.99,
      billing_cycle: "annual",
    },
  ];
}

function isWanted(plan: Json, { currency, billing_cycle }: Call["query"]): boolean {
  return (
    (currency === undefined || plan.currency === currency) &&
    (billing_cycle === undefined || plan.billing_cycle === billing_cycle)
  );
}

export const systemHandlers: Record<string, Handler> = {
  "system.config": (call) => unlessUnchanged(call, documentedSample("system.config")),
  "system.health": (call) => ({
    body: { ...documentedSample("system.health"), timestamp: timestamp(call.now) },
  }),
  "system.ready": () => ({}),
  "system.version": () => ({ body: documentedSample("system.version") }),
  "plans.list": (call) => ({ body: { data: plans().filter((plan) => isWanted(plan, call.query)) } }),
  "plans.get": (call) => ({ body: oneOf(plans(), call.params.plan_id) }),
};
