import { expect, it } from "vitest";
import { definitionOf } from "../../../provider/definitions";
import type { Found } from "./find";
import { named } from "./naming";
import { programOf } from "./program";

function found(type: string, id: string, inputs: Record<string, unknown>): Found {
  return { definition: definitionOf(type), id, inputs, state: {}, problems: [] };
}

const genre = (number: number) =>
  found("encorastream:Genre", `g${number}`, {
    name: `Genre ${number}`,
    slug: `genre-${number}`,
    contentTypes: ["show"],
  });

it("objects that are alike stand in one loop, with what differs in a table", () => {
  const { text } = programOf(named([genre(1), genre(2), genre(3)]));
  expect(text).toBe(`import * as ott from "pulumi-ott";

for (const [name, args] of Object.entries({
  "genre-1": { name: "Genre 1", slug: "genre-1" },
  "genre-2": { name: "Genre 2", slug: "genre-2" },
  "genre-3": { name: "Genre 3", slug: "genre-3" },
})) {
  new ott.encorastream.Genre(name, { ...args, contentTypes: ["show"] });
}
`);
});

it("two objects that are alike stand each for itself", () => {
  expect(programOf(named([genre(1), genre(2)])).text.match(/new ott/g)).toHaveLength(2);
});

it("an object refers to another one by its constant, which comes first", () => {
  const show = { title: "The Harbour", contentRating: "TV-14", firstAirDate: "2026-03-01" };
  const { text } = programOf(
    named([
      found("encorastream:Season", "season-id", { show: "show-id", seasonNumber: 1 }),
      found("encorastream:Show", "show-id", show),
    ]),
  );
  expect(text).toContain('const theHarbourShow = new ott.encorastream.Show("the-harbour"');
  expect(text).toContain(
    'new ott.encorastream.Season("the-harbour-1", { show: theHarbourShow, seasonNumber: 1 });',
  );
  expect(text.indexOf("Show(")).toBeLessThan(text.indexOf("Season("));
});

it("an id of what the program does not have stays an id", () => {
  const season = found("encorastream:Season", "season-id", { show: "show-id", seasonNumber: 1 });
  expect(programOf(named([season])).text).toContain('show: "show-id"');
});

it("secrets and URLs with credentials stand in the config, and members as by default are left out", () => {
  const url = "rtmp://user:password@origin.example.com/live";
  const { text, secrets } = programOf(
    named([
      found("fivecents:PushStream", "push/1", {
        name: "live/main1",
        server: "2",
        geoBlock: { enabled: true, mode: "allow", countries: ["DE"], exemptIps: [] },
        secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 60 },
      }),
      found("fivecents:PullStream", "pull/2", {
        name: "live/pulled",
        server: "2",
        source: { protocol: "rtmp", urls: [url] },
      }),
    ]),
  );
  expect(text).toContain("const config = new pulumi.Config();");
  expect(text).toContain('secureToken: config.requireSecretObject("liveMain1PushStreamSecureToken")');
  expect(text).toContain('geoBlock: { mode: "allow", countries: ["DE"] }');
  expect(text).not.toContain("password");
  expect(secrets).toMatchObject({
    liveMain1PushStreamSecureToken: { secret: "32862cdb6276e19a" },
    livePulledPullStreamSource: { urls: [url] },
  });
});

it("objects of one identity have each a name of their own", () => {
  const rule = (id: string) =>
    found("encorastream:GeoRestriction", id, { name: "DACH", mode: "allow", territories: ["DE"] });
  expect(named([rule("a"), rule("b")]).map(({ name, variable }) => [name, variable])).toEqual([
    ["dach", "dachGeoRestriction"],
    ["dach-2", "dach2GeoRestriction"],
  ]);
});
