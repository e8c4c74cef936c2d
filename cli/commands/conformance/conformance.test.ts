import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { api } from "../../../api";
import type { Emulator } from "../../../emulator";
import { startForTest } from "../../../emulator/test-client";
import { accountOf } from "../../../provider/definitions";
import { type Bend, BentEndpoint, type BentRequest } from "../../../test/support/bent-endpoint";
import { fakePulumi } from "../../../test/support/fake-pulumi";
import { emulatorEnvironment, runOtt } from "../../../test/support/ott";
import { checkAccount } from "./check-account";
import { settingTexts } from "./needed-settings";
import { Probe } from "./probe";
import { conformanceResult } from "./result";

let emulator: Emulator;
const endpoints: BentEndpoint[] = [];
beforeAll(async () => {
  ({ emulator } = await startForTest());
});
afterEach(() => {
  emulator.reset();
  for (const endpoint of endpoints.splice(0)) endpoint.close();
});
afterAll(() => emulator.close());

type Checked = "fivecents" | "encorastream" | "contentpool";

const credentials: Record<Checked, Record<string, string>> = {
  fivecents: { apiKey: "test-api-key" },
  encorastream: { accessToken: "test-access-token" },
  contentpool: { token: "test-pool-token" },
};

/** What the checks find of a vendor that differs from its documents in this way. */
async function checked(
  vendor: Checked,
  isWriting = false,
  bend: Bend = {},
  signal = new AbortController().signal,
) {
  const warnings: string[] = [];
  const bent = new BentEndpoint(emulator.endpoints[vendor], bend);
  endpoints.push(bent);
  const values = { ...credentials[vendor], endpoint: await bent.listen(), requestsPerSecond: "0" };
  const findings = await checkAccount(vendor, {
    isWriting,
    signal,
    progress: () => {},
    warn: (text) => warnings.push(text),
    open: (operations) => {
      const corrected: Record<string, string> = operations ? { operations: JSON.stringify(operations) } : {};
      return accountOf(vendor).open({ ...values, ...corrected }, async () => {}).client;
    },
  });
  const { facts, settings, leftBehind } = findings;
  const verdict = (id: string) => facts.find((one) => one.id === id)?.verdict;
  const different = () => facts.filter((one) => one.verdict === "differs").map(({ id }) => id);
  return { facts, settings, leftBehind, warnings, verdict, different };
}

/** Runs the command with the emulator's credentials. */
function ottConformance(...words: string[]) {
  return runOtt(["conformance", ...words], { environment: emulatorEnvironment(emulator) });
}

/** What the account holds of this kind. */
const held = (vendor: "fivecents" | "encorastream", kind: string) => emulator.objects(vendor, kind);

async function send(path: string, body: object): Promise<Record<string, unknown>> {
  const headers = {
    "content-type": "application/json",
    authorization: "Bearer test-access-token",
    "x-api-key": "test-api-key",
  };
  const answer = await fetch(`${emulator.url}${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Record<string, unknown>;
}

const makeMovie = () =>
  send("/encorastream/admin/movies", { title: "The Harbour", status: "draft", drm_required: false });
const makeStream = (geoblock: object = {}) =>
  send("/fivecents/v2/streams/push/new", {
    _METHOD: "PUT",
    name: "live/match",
    server: "2",
    protocols: ["HLS"],
    geoblock,
  });

describe("ott conformance", () => {
  it("reads, writes what it found as a document, and changes nothing", async () => {
    const { code, stdout } = await ottConformance("contentpool", "--json");
    expect(code).toBe(0);
    expect(conformanceResult.schema.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(emulator.log().filter(({ changing }) => changing)).toEqual([]);
  });

  it("asks before it writes, and sends nothing without a yes", async () => {
    const { code, stderr } = await ottConformance("encorastream", "--write");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "It makes, changes and removes objects at encorastream. Nothing was sent. Add `--yes`",
    );
    expect(emulator.log()).toEqual([]);
  });

  it("does not write where nothing can be removed", async () => {
    const { code, stderr } = await ottConformance("contentpool", "--write", "--yes");
    expect(code).toBe(1);
    expect(stderr).toContain("contentpool documents no way to remove what is made.");
    expect(emulator.log()).toEqual([]);
  });

  it("ends at a refused credential", async () => {
    emulator.inject({ vendor: "fivecents", kind: "status", status: 401, times: 9 });
    const { code, stderr } = await ottConformance("fivecents");
    expect(code).toBe(1);
    expect(stderr).toContain("answered 401");
  });

  it("exits with 2 if a fact differs, and prints the settings that the account needs", async () => {
    const change = { "output.items": [{ source_abbr: "xy", source_key: "abc" }] };
    emulator.inject({ vendor: "contentpool", operation: "series.list", kind: "rewrite", change });
    const { code, stdout } = await ottConformance("contentpool");
    expect(code).toBe(2);
    expect(stdout).toMatch(/^differs +source_abbr +cp +xy$/m);
    expect(stdout).toContain("This account needs:\n  pulumi config set contentpool:sourceAbbr 'xy'\n");
  });
});

describe.skipIf(process.platform === "win32")("ott conformance --apply", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("sets in the stack's config what the account needs", async () => {
    const pulumi = fakePulumi({ config: { dev: {} } });
    const change = { "output.items": [{ source_abbr: "xy", source_key: "abc" }] };
    emulator.inject({ vendor: "contentpool", operation: "series.list", kind: "rewrite", change });
    const { code, stderr } = await ottConformance("contentpool", "--stack", "dev", "--apply");
    expect(code).toBe(2);
    expect(stderr).toBe("Set contentpool:sourceAbbr in the config of the stack dev.\n");
    expect(pulumi.runs()).toContainEqual([
      ...["config", "set-all", "--stack", "dev", "--plaintext", "contentpool:sourceAbbr=xy"],
      ...["--non-interactive"],
    ]);
  });

  it("needs a stack", async () => {
    const { code, stderr } = await ottConformance("contentpool", "--apply");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "No stack is named whose config could be changed. Nothing was sent. Add `--stack`",
    );
    expect(emulator.log()).toEqual([]);
  });
});

describe("a setting that the account needs", () => {
  it("keeps what the config has beside it", () => {
    const configured = (key: string) =>
      key === "encorastream:operations" ? '{"a":{"method":"PUT"},"b":{"path":"/old"}}' : undefined;
    const settings = { "encorastream:operations": { b: { path: "/new" } }, "fivecents:timeOffset": "+03:30" };
    expect(settingTexts(settings, configured)).toEqual({
      "encorastream:operations": '{"a":{"method":"PUT"},"b":{"path":"/new"}}',
      "fivecents:timeOffset": "+03:30",
    });
  });
});

describe("the checks of a vendor", () => {
  it.each(["fivecents", "encorastream"] as const)(
    "of %s name every inferred operation, and change nothing",
    async (vendor) => {
      const inferred = Object.entries(api[vendor].operations).filter(
        ([, { evidence }]) => evidence === "inferred",
      );
      const ids = (await checked(vendor)).facts.map(({ id }) => id);
      expect(inferred.map(([id]) => `path of ${id}`).filter((id) => !ids.includes(id))).toEqual([]);
      expect(emulator.log().filter(({ changing }) => changing)).toEqual([]);
    },
  );

  it("count no read as harmless that begins a playback", () => {
    const harmless = new Probe("encorastream", async () => undefined).harmless();
    expect(harmless).toContain("movies.get");
    expect(harmless.filter((id) => /stream$|startover|catchup/.test(id))).toEqual([]);
  });

  it("report no value of the account's objects", async () => {
    await makeMovie();
    const report = JSON.stringify((await checked("encorastream")).facts);
    expect(report).not.toContain("Harbour");
    expect(report).not.toContain(String(held("encorastream", "movies")[0]?._id));
  });
});

describe("the checks of EncoraStream", () => {
  it("finds that an account as documented needs no setting, and removes what it makes", async () => {
    await makeMovie();
    const { settings, leftBehind, verdict } = await checked("encorastream", true);
    expect({ settings, leftBehind }).toEqual({ settings: {}, leftBehind: [] });
    expect(verdict("path of genres.admin.update")).toBe("holds");
    expect(verdict("If-Match of an old revision")).toBe("holds");
    expect(verdict("a create with the same Idempotency-Key")).toBe("holds");
    expect(verdict("form of ids")).toBe("holds");
    expect(held("encorastream", "genres")).toEqual([]);
    expect(held("encorastream", "movies")).toHaveLength(1);
  });

  it("finds updates that are PUT, and writes the setting for them", async () => {
    const { settings, verdict, different } = await checked("encorastream", true, {
      request: ({ method, ...rest }) => {
        if (method === "PATCH") return 405;
        return { method: method === "PUT" ? "PATCH" : method, ...rest };
      },
    });
    expect(different()).toContain("path of genres.admin.update");
    expect(verdict("path of genres.admin.create")).toBe("holds");
    expect(settings["encorastream:operations"]).toMatchObject({
      "genres.admin.update": { method: "PUT" },
      "movies.admin.update": { method: "PUT" },
    });
    expect(held("encorastream", "genres")).toEqual([]);
  });

  it("finds a path that is not there", async () => {
    const { different } = await checked("encorastream", false, {
      request: (request) => (request.path.startsWith("/admin/channels") ? 404 : request),
    });
    expect(different()).toEqual(["path of channels.admin.list"]);
  });

  it("finds the channels of viewers at the other documented path, and writes the setting", async () => {
    const { settings, different } = await checked("encorastream", false, {
      request: (request) => {
        if (request.path.startsWith("/live/channels")) return 404;
        return { ...request, path: request.path.replace(/^\/channels/, "/live/channels") };
      },
    });
    expect(different()).toEqual(["path of livetv.channels.list"]);
    expect(settings["encorastream:operations"]).toMatchObject({
      "livetv.channels.list": { path: "/channels" },
      "livetv.channels.get": { path: "/channels/{channel_id}" },
    });
  });

  it.each<[string, string, (body: unknown) => unknown]>([
    ["envelope of objects", "an envelope around objects", (body) => ({ data: body })],
    ["form of ids", "numbers for ids", (body) => ({ ...(body as object), data: [{ id: 7 }] })],
    ["envelope of lists", "lists without meta", (body) => ({ data: (body as { data: unknown }).data })],
    ["paging of lists", "other paging", (body) => ({ ...(body as object), meta: { page: 1 } })],
  ])("finds by %s %s", async (id, _what, answer) => {
    await makeMovie();
    const isObject = id === "envelope of objects";
    const { different } = await checked("encorastream", false, {
      answer: (body, { path }) =>
        /^\/admin\/movies\/./.test(path) === isObject && path.includes("movies") ? answer(body) : body,
    });
    expect(different()).toContain(id);
  });

  it("finds the fields that a list does not show", async () => {
    await makeMovie();
    const { facts } = await checked("encorastream", false, {
      answer: (body, { path }) =>
        /^\/admin\/movies(\?|$)/.test(path) ? withoutInItems(body, "updated_at") : body,
    });
    expect(facts.find(({ id }) => id === "fields of movies.admin.list")).toMatchObject({
      verdict: "differs",
      observed: "without updated_at",
    });
    expect(facts.find(({ id }) => id === "updated_at of movies.admin.list")?.verdict).toBe("differs");
  });

  it("finds that updated_at stays, and that an old revision is accepted", async () => {
    const { different } = await checked("encorastream", true, {
      request: (request) => ({ ...request, headers: { "if-match": undefined } }),
      answer: (body, { path }) =>
        /^\/admin\/movies\/./.test(path) ? { ...(body as object), updated_at: "never" } : body,
    });
    expect(different()).toEqual(
      expect.arrayContaining(["updated_at after an update", "If-Match of an old revision"]),
    );
  });

  it("finds that a create is made twice in spite of its key, and removes both", async () => {
    const { different, leftBehind } = await checked("encorastream", true, {
      request: (request) => ({ ...request, headers: { "idempotency-key": undefined } }),
    });
    expect(different()).toEqual(["a create with the same Idempotency-Key"]);
    expect(leftBehind).toEqual([]);
    expect(held("encorastream", "movies")).toEqual([]);
  });

  it("names what could not be removed", async () => {
    const { leftBehind, warnings } = await checked("encorastream", true, {
      request: (request) => (request.method === "DELETE" ? 403 : request),
    });
    expect(leftBehind).toEqual([expect.stringMatching(/^movie_id /), expect.stringMatching(/^genre_id /)]);
    expect(warnings).toEqual(leftBehind.map((label) => `could not remove ${label}`));
  });
});

/** The list without a field of its items. */
function withoutInItems(body: unknown, field: string): unknown {
  const { data, ...rest } = body as { data: Record<string, unknown>[] };
  return { ...rest, data: data.map((item) => ({ ...item, [field]: undefined })) };
}

describe("what the checks make", () => {
  it.each([
    ["encorastream", "genres.admin.create", "genres"],
    ["encorastream", "movies.admin.create", "movies"],
    ["fivecents", "push.create", "streams"],
  ] as const)("at %s is removed where the answer to %s is lost", async (vendor, operation, kind) => {
    emulator.inject({ vendor, operation, kind: "truncated" });
    expect((await checked(vendor, true)).leftBehind).toEqual([]);
    expect(held(vendor, kind).filter(({ _deleted }) => !_deleted)).toEqual([]);
    expect(emulator.log({ operation })).not.toEqual([]);
  });

  it("is removed where the user stops them", async () => {
    const stop = new AbortController();
    const run = checked(
      "encorastream",
      true,
      {
        request: (request) => {
          if (request.method === "PATCH") stop.abort();
          return request;
        },
      },
      stop.signal,
    );
    await expect(run).rejects.toThrow("The checks were stopped. What they had made is removed");
    expect(emulator.log({ operation: "genres.admin.create" })).not.toEqual([]);
    expect(held("encorastream", "genres")).toEqual([]);
  });
});

describe("the checks of 5centsCDN", () => {
  it("finds that an account as documented needs no setting, and removes what it makes", async () => {
    const { settings, leftBehind, verdict } = await checked("fivecents", true);
    expect({ settings, leftBehind }).toEqual({ settings: {}, leftBehind: [] });
    expect(verdict("zone of times")).toBe("holds");
    expect(verdict("_METHOD of updates")).toBe("holds");
    expect(verdict("updated_at after an update")).toBe("holds");
    expect(verdict("the name of a deleted stream")).toBe("holds");
    expect(held("fivecents", "streams").filter(({ _deleted }) => !_deleted)).toEqual([]);
  });

  it("finds the zone of times, and writes the setting", async () => {
    emulator.settings.fivecents.timeZoneOffsetMinutes = -210;
    const { settings, verdict } = await checked("fivecents", true);
    expect(verdict("zone of times")).toBe("differs");
    expect(settings).toEqual({ "fivecents:timeOffset": "-03:30" });
  });

  it("finds that the name of a deleted stream stays taken", async () => {
    emulator.settings.fivecents.deletedName = "refused";
    const { verdict, leftBehind } = await checked("fivecents", true);
    expect(verdict("the name of a deleted stream")).toBe("differs");
    expect(leftBehind).toEqual([]);
  });

  it("finds the letters that streams have, and writes the spellings", async () => {
    await makeStream({ enabled: "Y", policy: "Y", list: ["DE"] });
    const { settings, verdict } = await checked("fivecents", false, {
      answer: (body) => JSON.parse(JSON.stringify(body).replaceAll('"policy":"Y"', '"policy":"A"')),
    });
    expect(verdict("letters of geoblock.policy")).toBe("differs");
    expect(settings["fivecents:spellings"]).toMatchObject({
      "geoblock.policy": { allow: "A" },
    });
  });

  it("finds the letters that a written rule is read back with", async () => {
    const { settings, verdict } = await checked("fivecents", true, {
      answer: (body) => swapped(body),
    });
    expect(verdict("letters of geoblock.policy when written")).toBe("differs");
    expect(settings["fivecents:spellings"]).toEqual({
      "geoblock.policy": { allow: "A", block: "B" },
    });
  });

  it("finds that updates need _METHOD, and writes the setting", async () => {
    const { settings, verdict } = await checked("fivecents", true, {
      request: (request) =>
        isUpdate(request) && request.body._METHOD === undefined ? 400 : withoutMark(request),
    });
    expect(verdict("_METHOD of updates")).toBe("differs");
    expect(settings).toMatchObject({ "fivecents:operations": { "push.update": { methodOverride: "PUT" } } });
  });
});

const isUpdate = ({ method, path }: BentRequest) => method === "POST" && /^\/streams\/push\/\d+$/.test(path);

/** An update as the emulator knows it. */
function withoutMark(request: BentRequest): BentRequest {
  const { _METHOD: mark, ...body } = request.body;
  return isUpdate(request) && mark === "PUT" ? { ...request, body } : request;
}

/** An account that has A and B where the documents have Y and N. */
function swapped(body: unknown): unknown {
  const { stream } = body as { stream?: { geoblock?: { policy: string } } };
  if (stream?.geoblock) stream.geoblock.policy = stream.geoblock.policy === "Y" ? "A" : "B";
  return body;
}

describe("the checks of Content-pool", () => {
  it("finds another source_abbr, and writes the setting", async () => {
    const item = { source_abbr: "xy", source_key: "abc" };
    const { settings, different } = await checked("contentpool", false, {
      answer: (body, { path }) =>
        path.endsWith("/seriesList")
          ? { ...(body as object), output: { items: [item], totalResults: 1, nextPageToken: null } }
          : body,
    });
    expect(different()).toEqual(["source_abbr"]);
    expect(settings).toEqual({ "contentpool:sourceAbbr": "xy" });
  });
});
