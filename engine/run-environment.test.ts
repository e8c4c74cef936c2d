import { dirname } from "node:path";
import { expect, it } from "vitest";
import { runEnvironment } from "./run-environment";

const engine = { pulumi: "/engine/pulumi", path: ["/engine"], version: "3.259.0", reason: "" };

it("reaches neither the user's stacks nor the user's vendor accounts", () => {
  const environment = runEnvironment(engine, "/project/.ott", "passphrase", {
    PATH: "/usr/bin",
    LANG: "C",
    PULUMI_ACCESS_TOKEN: "token",
    PULUMI_BACKEND_URL: "s3://company",
    PULUMI_CONFIG_PASSPHRASE_FILE: "/home/me/passphrase",
    PULUMI_STACK: "production",
    FIVECENTS_API_KEY: "key",
    ENCORASTREAM_ENDPOINT: "https://cms.example.com",
    CONTENTPOOL_TOKEN: "token",
  });
  expect(environment).toEqual({
    LANG: "C",
    PATH: `/engine:${dirname(process.execPath)}:/usr/bin`,
    OTT_LANGUAGE_HOST: expect.stringMatching(/dist\/engine\/language-host\.js$/),
    PULUMI_BACKEND_URL: "file:///project/.ott/state",
    PULUMI_CONFIG_PASSPHRASE: "passphrase",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_HOME: "/project/.ott/home",
    PULUMI_SKIP_UPDATE_CHECK: "true",
  });
});
