import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import type { ResourceShape } from "./resource-shape";
import { markedBy, withSecretUrls } from "./secrets";

const shape: ResourceShape = {
  type: "example:Thing",
  inputs: ["name", "source", "login"],
  outputs: ["url"],
  secrets: ["login"],
};
const isSecret = (value: unknown) => pulumi.isSecret(pulumi.output(value));

describe("the marks of a program", () => {
  it("are left out where there are none", async () => {
    const args = { name: "a", source: { urls: [pulumi.output("u")] }, login: pulumi.secret("l") };
    expect(await markedBy(shape, args, ["login"])).toBeUndefined();
  });

  it("name arguments with a secret at any depth, and additional secret outputs", async () => {
    const args = { name: pulumi.secret("a"), source: { urls: [pulumi.secret("u")] } };
    expect(await markedBy(shape, args, ["url"])).toEqual(["name", "source", "url"]);
  });
});

describe("a URL", () => {
  it.each(["rtsp://u:p@a.example.com/1", "https://a.example.com/?token=t", "https://a.example.com/#t"])(
    "with credentials is a secret: %s",
    async (url) => {
      for (const given of [url, [url], { urls: [url] }, pulumi.output(url), Promise.resolve(url)]) {
        expect(await isSecret(withSecretUrls(given))).toBe(true);
      }
    },
  );

  it.each(["rtmp://a.example.com/live", "live/main1", "a@b.example.com", undefined, null, 5])(
    "without credentials, or anything else, is none: %s",
    async (value) => {
      expect(await isSecret(withSecretUrls({ given: value }))).toBe(false);
    },
  );
});
