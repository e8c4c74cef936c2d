import { z } from "zod";
import { defineData } from "../../core/data";
import { countryCode, vendorId } from "../../core/fields";
import type { EncoraStreamClient } from "../client";
import { objectOf } from "../envelope";
import { documentedArgument } from "./documented-arguments";
import { filter } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { recordOf } from "./shown";

/** What the platform offers and how it is: plans, configuration, health, version; and whom it lets in. */

const plan = z
  .object({
    name: z.string().describe("The name that viewers see."),
    description: z.string().describe("What the plan offers."),
    price: z.number().describe("Price of one cycle, in the currency."),
    currency: z.string().describe("ISO 4217 code, as in USD."),
    billingCycle: z.string().describe("How often is paid, as in monthly."),
    maxProfiles: z.number().describe("Profiles of an account."),
    maxConcurrentStreams: z.number().describe("Streams at the same time."),
    maxDevices: z.number().describe("Devices of an account."),
    maxQuality: z.string().describe("Best picture, as in HD."),
    hasDownloads: z.boolean().describe("Whether content can be downloaded."),
    allowDownloadCount: z.number().describe("Downloads at the same time."),
    hasAds: z.boolean().describe("Whether viewers see advertisements."),
    hasHdr: z.boolean().describe("Whether streams may have HDR."),
    hasDolbyAtmos: z.boolean().describe("Whether streams may have Dolby Atmos."),
    trialDays: z.number().describe("Days that cost nothing."),
    isActive: z.boolean().describe("Whether the plan can be bought."),
    createdAt: z.string().describe("When the plan was made, in RFC 3339."),
    updatedAt: z.string().describe("When it was last changed, in RFC 3339."),
  })
  .partial()
  .extend({ id: z.string().describe("The vendor's id of the plan.") });

export const getPlans = listData({
  type: "encorastream:getPlans",
  summary: "The public plans that viewers can subscribe to.",
  calls: "plans.list",
  filters: {
    currency: filter("currency", "ISO 4217 code, as in USD."),
    billingCycle: filter("billing_cycle", "How often is paid."),
  },
  ...recordOf(plan),
  examples: [{ title: "The monthly plans in dollars", inputs: { currency: "USD", billingCycle: "monthly" } }],
});

export const getPlan = lookupData({
  type: "encorastream:getPlan",
  summary: "One plan by its id.",
  noun: "plan",
  calls: "plans.get",
  id: vendorId().describe("The vendor's id of the plan."),
  address: (id) => ({ plan_id: id }),
  ...recordOf(plan),
  examples: [{ title: "A plan", inputs: { id: "00000000-0000-4000-8000-000000000024" } }],
});

const geoCheck = "geo.check";

const access = z.object({
  allowed: z.boolean().describe("Whether the content may be watched there."),
  ruleId: z.string().describe("Id of the geo rule that decides, where one does.").optional(),
});

export const getGeoAccess = defineData<EncoraStreamClient>()({
  type: "encorastream:getGeoAccess",
  summary: "Whether content may be watched in a country, and which geo rule decides.",
  inputs: z.strictObject({
    content: vendorId().describe("The vendor's id of the content."),
    contentType: documentedArgument([geoCheck], "content_type").describe("Kind of the content."),
    country: countryCode().describe("ISO 3166-1 alpha-2 code, for example `DE`."),
  }),
  result: access,
  async read(client, { content, contentType, country }) {
    const body = { content_id: content, content_type: contentType, country_code: country };
    const { object } = await client.call(geoCheck, { body });
    return recordOf(access).shown(object, {}) as z.infer<typeof access>;
  },
  examples: [
    {
      title: "Whether a movie may be watched in Germany",
      inputs: { content: "00000000-0000-4000-8000-000000000001", contentType: "movie", country: "DE" },
    },
  ],
});

const configuration = z
  .object({
    minimumAppVersion: z
      .record(z.string(), z.unknown())
      .describe("Oldest version of the app that may be used."),
    featureFlags: z.record(z.string(), z.unknown()).describe("What is switched on, by its name."),
    cdnBaseUrl: z.string().describe("Where artwork is loaded from."),
    maintenance: z
      .record(z.string(), z.unknown())
      .describe("Whether and until when the platform is maintained."),
    supportedLocales: z.array(z.string()).describe("Languages of the apps, as BCP 47 tags."),
    configVersion: z.string().describe("Version of this configuration."),
  })
  .partial();

export const getConfiguration = defineData<EncoraStreamClient>()({
  type: "encorastream:getConfiguration",
  summary: "What an app is told when it starts.",
  description:
    "The members of minimumAppVersion, featureFlags and maintenance are undocumented, and handed on as they are.",
  inputs: z.strictObject({
    platform: documentedArgument(["system.config"], "platform").describe("Platform of the app."),
  }),
  result: configuration,
  async read(client, { platform }) {
    const body = await client.answer("system.config", { query: { platform: String(platform) } });
    return recordOf(configuration).shown(objectOf(body), {});
  },
  examples: [{ title: "The configuration of the web app", inputs: { platform: "web" } }],
});

const health = z
  .object({
    status: z.string().describe("`ok` or `degraded`."),
    version: z.string().describe("Version of the platform."),
    timestamp: z.string().describe("The platform's time, in RFC 3339."),
    components: z.record(z.string(), z.unknown()).describe("Status of each part, as the vendor names them."),
  })
  .partial();

export const getHealth = defineData<EncoraStreamClient>()({
  type: "encorastream:getHealth",
  summary: "Whether the platform is well. Fails while it is down, or not ready for requests.",
  inputs: z.strictObject({}),
  result: health,
  async read(client) {
    await client.answer("system.ready", {});
    return recordOf(health).shown(objectOf(await client.answer("system.health", {})), {});
  },
  examples: [{ title: "The health of the platform", inputs: {} }],
});

const version = z
  .object({
    apiVersion: z.string().describe("Version of the API, as in 2.0.0."),
    buildDate: z.string().describe("When it was built."),
    commitSha: z.string().describe("What it was built from."),
  })
  .partial();

export const getVersion = defineData<EncoraStreamClient>()({
  type: "encorastream:getVersion",
  summary: "The version of the platform's API.",
  inputs: z.strictObject({}),
  result: version,
  read: async (client) => recordOf(version).shown(objectOf(await client.answer("system.version", {})), {}),
  examples: [{ title: "The version", inputs: {} }],
});
