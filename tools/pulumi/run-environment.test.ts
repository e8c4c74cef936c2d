import { dirname } from "node:path";
import { expect, it } from "vitest";
import { runEnvironment } from "./run-environment";

const engine = { pulumi: "/engine/pulumi", path: ["/engine"], version: "3.274.0", reason: "" };

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
    NO_PROXY: "127.0.0.1,localhost,::1",
    PATH: `/engine:${dirname(process.execPath)}:/usr/bin`,
    OTT_LANGUAGE_HOST: expect.stringMatching(/dist\/tools\/pulumi\/language-host\.js$/),
    PULUMI_BACKEND_URL: "file:///project/.ott/state",
    PULUMI_CONFIG_PASSPHRASE: "passphrase",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_HOME: "/project/.ott/home",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    no_grpc_proxy: "127.0.0.1,localhost,::1",
    no_proxy: "127.0.0.1,localhost,::1",
  });
});

it("keeps the user's proxy, and exempts this machine from it beside the user's own exemptions", () => {
  const environment = runEnvironment(engine, "/project/.ott", "passphrase", {
    HTTP_PROXY: "http://proxy.example.com:3128",
    NO_PROXY: ".example.com",
  });
  expect(environment).toMatchObject({
    HTTP_PROXY: "http://proxy.example.com:3128",
    no_grpc_proxy: ".example.com,127.0.0.1,localhost,::1",
    NO_PROXY: ".example.com,127.0.0.1,localhost,::1",
    no_proxy: ".example.com,127.0.0.1,localhost,::1",
  });
});

it("names the state's folder so that no character of its path is taken for a part of a URL", () => {
  const environment = runEnvironment(engine, "/my project #1/50% off?", "passphrase", {});
  expect(environment.PULUMI_BACKEND_URL).toBe("file:///my%20project%20%231/50%25%20off%3F/state");
});
