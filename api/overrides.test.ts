import { describe, expect, it } from "vitest";
import type { Vendor } from "./index";
import { overridesFrom, overridesProblem } from "./overrides";

describe("the setting operations", () => {
  it.each<[Vendor, object]>([
    ["fivecents", { "push.update": { methodOverride: "PUT" } }],
    ["fivecents", { "push.delete": { method: "DELETE", methodOverride: null } }],
    ["fivecents", { "push.platform.update": { path: "/v3/{streamid}/targets/{platformid}" } }],
    ["encorastream", { "shows.admin.update": { method: "PUT" } }],
    ["contentpool", { "series.get": { path: "/api/user/show" } }],
    ["contentpool", {}],
  ])("of %s may be %j", (vendor, given) => {
    expect(overridesProblem(vendor, JSON.stringify(given))).toBeUndefined();
    expect(overridesFrom(JSON.stringify(given))).toEqual(given);
  });

  it.each<[string, string]>([
    ["push.update=PUT", "must be a JSON object by operation id, as in"],
    ['["push.update"]', "must be a JSON object by operation id, as in"],
    ["null", "must be a JSON object by operation id, as in"],
    ['{"push.upgrade": {}}', "names push.upgrade, which fivecents does not document"],
    ['{"toString": {}}', "names toString, which fivecents does not document"],
    ['{"push.update": "PUT"}', "must have for push.update an object with `method`"],
    ['{"push.update": {"verb": "PUT"}}', "must have for push.update an object with `method`"],
    [
      '{"push.update": {"method": "put"}}',
      "must have for push.update as `method` one of GET, POST, PUT, PATCH, DELETE",
    ],
    [
      '{"push.update": {"path": "https://api.example.com/{streamid}"}}',
      "must have for push.update as `path` a text that begins with a slash",
    ],
    [
      '{"push.update": {"methodOverride": 1}}',
      "must have for push.update as `methodOverride` a text or null",
    ],
    [
      '{"push.update": {"path": "/streams/push"}}',
      "must have in the path of push.update exactly the placeholders {streamid}",
    ],
    [
      '{"push.update": {"path": "/streams/{id}"}}',
      "must have in the path of push.update exactly the placeholders {streamid}",
    ],
    ['{"push.list": {"path": "/streams/{streamid}"}}', "must have in the path of push.list no placeholder"],
  ])("can't be %s", (text, problem) => {
    expect(overridesProblem("fivecents", text)).toContain(problem);
  });

  it("is empty where it is not set", () => {
    expect(overridesFrom(undefined)).toEqual({});
  });
});
