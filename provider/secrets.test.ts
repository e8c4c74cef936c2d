import { describe, expect, it } from "vitest";
import { resourceLabel } from "./core/naming";
import { noteSecretsOf, secretTexts } from "./core/secrets";
import { definitionOf } from "./definitions";

const push = definitionOf("fivecents:PushStream");
const pull = definitionOf("fivecents:PullStream");
const platform = definitionOf("fivecents:Platform");
const camera = { protocol: "rtsp", urls: ["rtsp://admin:camera-pw@192.0.2.10/ch1"] };

describe("the secrets of a resource", () => {
  it("are the texts of its secret arguments, and no words of a choice", () => {
    const secureToken = { mode: "query", secret: "token-key", timeoutSeconds: 60 };
    expect(secretTexts(push, { name: "live/main1", secureToken })).toEqual(["token-key"]);
  });

  it("are no texts that also stand in an argument that is printed, as the key of a stream in its name", () => {
    expect(secretTexts(push, { name: "live/main1", streamKey: "main1" })).toEqual([]);
    expect(secretTexts(push, { name: "live/main1", streamKey: "main" })).toEqual(["main"]);
  });

  it("are what the program marked", () => {
    expect(secretTexts(push, { name: "live/main1", codec: "h264", __secrets: ["name"] })).toEqual([
      "live/main1",
    ]);
  });

  it("are the credentials in a URL, and not its host or path", () => {
    expect(secretTexts(pull, { source: camera })).toEqual([camera.urls[0], "admin:camera-pw", "camera-pw"]);
  });
});

describe("what a resource is called", () => {
  it("has no credentials of a URL", () => {
    const inputs = { name: "YT", url: "rtmp://user:pw-of-it@live.example.com/app?key=abcd" };
    expect(resourceLabel(platform, inputs)).toContain('url "rtmp://live.example.com/app"');
  });

  it("has nothing that the program marked", () => {
    const inputs = { name: "YT2", url: "rtmp://a.rtmp.example.com/live2/STREAMKEY" };
    noteSecretsOf(platform, { ...inputs, __secrets: ["url"] });
    expect(resourceLabel(platform, inputs)).toContain('name "YT2", url [secret]');
  });
});
