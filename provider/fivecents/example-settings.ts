/** Every setting that kinds of stream share with every member of it, for the examples. */
export const wholeSettings = {
  geoBlock: { enabled: true, mode: "block", countries: ["US"], exemptIps: ["192.0.2.10"] },
  domainLock: {
    enabled: true,
    mode: "allow",
    domains: ["www.example.com"],
    exemptIps: ["192.0.2.10"],
    refuseMissingReferer: true,
  },
  secureToken: {
    enabled: true,
    mode: "path",
    secret: "32862cdb6276e19a",
    timeoutSeconds: 3600,
    movingExpiry: true,
    bindToIp: true,
    exemptIps: ["192.0.2.10"],
  },
  rtmpAuth: { enabled: true, username: "studio", password: "example-password" },
  record: { enabled: true, retentionDays: 7 },
  ndvr: { enabled: true, windowMinutes: 60 },
  transcode: { videoProfiles: ["106257"], audioProfiles: ["106258"], filters: ["2210"], mode: 1 },
  ipAccess: {
    enabled: true,
    mode: "allow",
    addresses: ["198.51.100.0/24"],
    exemptIps: ["192.0.2.10"],
  },
  userAgent: {
    enabled: true,
    mode: "block",
    fragments: ["ExamplePlayer"],
    caseSensitive: true,
    exemptIps: ["192.0.2.10"],
  },
} as const;
