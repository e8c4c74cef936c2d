import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { Registrations } from "../../test/support/registrations";
import * as ott from "..";

const stream = { name: "live/match-day", server: "2" };
const channel = { name: "Match day", number: 7 };

describe("LiveChannel", () => {
  const registered = new Registrations();

  it("declares a stream and a channel, and nothing else unless it is asked for", async () => {
    await registered.after(() => new ott.LiveChannel("small", { stream, channel }));
    expect(registered.names()).toEqual({
      "fivecents:PushStream": ["small"],
      "encorastream:Channel": ["small"],
    });
    expect(registered.inputs("fivecents:PushStream", "small")).toEqual(stream);
    expect(registered.inputs("encorastream:Channel", "small")).toEqual(channel);
  });

  it("says one geo rule to both vendors, in the words of each", async () => {
    await registered.after(
      () =>
        new ott.LiveChannel("ruled", {
          stream,
          channel,
          geo: { mode: "block", countries: ["TR", pulumi.output("AZ")] },
          dvr: { record: { retentionDays: 7 } },
          fallback: { delayed: { name: "late", delaySeconds: 60 } },
        }),
    );
    const geoBlock = { mode: "block", countries: ["TR", "AZ"] };
    expect(registered.inputs("fivecents:PushStream", "ruled")).toMatchObject({ geoBlock });
    expect(registered.inputs("fivecents:DvrStream", "ruled-dvr")).toMatchObject({ geoBlock });
    expect(registered.inputs("fivecents:DelayedStream", "ruled-fallback")).toMatchObject({ geoBlock });
    expect(registered.inputs("encorastream:Channel", "ruled")).toMatchObject({
      geoRestrictions: { mode: "block", territories: ["TR", "AZ"] },
    });
  });

  it("makes the ladder of the stream, a target for each platform and what the fallback plays", async () => {
    await registered.after(
      () =>
        new ott.LiveChannel("whole", {
          stream,
          channel,
          ladder: { hd: { size: "720p" }, sd: { size: "480p" } },
          platforms: { network: { name: undefined, url: "rtmp://live.example.com/app" } },
          fallback: {
            scheduled: {
              ...{ storageZone: 2314, name: "night" },
              playlists: { films: { name: undefined, files: ["/a.mp4"] } },
            },
          },
        }),
    );
    expect(registered.names()).toEqual({
      "fivecents:TranscodingProfile": ["whole-hd", "whole-sd"],
      "fivecents:PushStream": ["whole"],
      "fivecents:Platform": ["whole-network"],
      "fivecents:ScheduledStream": ["whole-fallback"],
      "fivecents:Playlist": ["whole-fallback-films"],
      "encorastream:Channel": ["whole"],
    });
    expect(registered.inputs("fivecents:PushStream", "whole")).toMatchObject({
      transcode: { videoProfiles: ["id of whole-hd", "id of whole-sd"] },
    });
    expect(registered.inputs("fivecents:TranscodingProfile", "whole-hd")).toEqual({
      name: "live/match-day-hd",
      size: "720p",
    });
    expect(registered.inputs("fivecents:Platform", "whole-network")).toMatchObject({
      name: "network",
      stream: "id of whole",
    });
    expect(registered.inputs("fivecents:Playlist", "whole-fallback-films")).toMatchObject({ name: "films" });
  });

  it("hands each account to the resources of its vendor", async () => {
    await registered.after(() => {
      const cdn = new ott.fivecents.Account("cdn", { apiKey: "key" });
      const cms = new ott.encorastream.Account("cms", {
        endpoint: "https://cms.example.com",
        accessToken: "token",
      });
      new ott.LiveChannel("brand-b", { stream, channel }, { providers: [cdn, cms] });
    });
    expect(registered.account("fivecents:PushStream", "brand-b")).toBe("cdn");
    expect(registered.account("encorastream:Channel", "brand-b")).toBe("cms");
  });
});
