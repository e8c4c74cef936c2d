import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { api, type Vendor } from "../../../api";
import type { Emulator } from "../../../emulator";
import { startForTest } from "../../../emulator/test-client";
import { emulatorEnvironment, runOtt } from "../../../test/support/ott";
import { temporaryFolder } from "../../../test/support/temporary-folder";
import { answerResult, operationsResult } from "./results";

let emulator: Emulator;
beforeAll(async () => {
  ({ emulator } = await startForTest());
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** Runs `ott api` with the credentials of the emulator. */
function ottApi(words: readonly string[], given: Parameters<typeof runOtt>[1] = {}) {
  return runOtt(["api", ...words], { environment: emulatorEnvironment(emulator), ...given });
}

/** The answer of a run that must have worked. */
async function answerOf(...words: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await ottApi(words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

const sent = (filter: Parameters<Emulator["log"]>[0] = {}) =>
  emulator.log(filter).map(({ method, path, body }) => ({ method, path, body }));

const makeStream = async (name: string) => {
  const answer = await answerOf("fivecents", "push.create", "--name", name, "--server=2", "--yes");
  return String((answer as { stream: { id: number } }).stream.id);
};

describe("ott api VENDOR", () => {
  it.each(Object.keys(api))("lists every documented operation of %s", async (vendor) => {
    const { code, stdout } = await ottApi([vendor, "--json"]);
    const { operations } = operationsResult.schema.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(operations.map(({ id }) => id)).toEqual(Object.keys(api[vendor as Vendor].operations));
    expect(sent()).toEqual([]);
  });

  it("says of each how sure its path is", async () => {
    const { stdout } = await ottApi(["encorastream"]);
    expect(stdout).toMatch(/^OPERATION +KIND +EVIDENCE +REQUEST$/m);
    expect(stdout).toMatch(/^genres\.admin\.create +write +inferred +POST \/admin\/genres$/m);
  });

  it("needs no credential", async () => {
    expect((await ottApi(["fivecents"], { environment: {} })).code).toBe(0);
  });
});

describe("ott api VENDOR OPERATION", () => {
  it("sends the fields of the path and the body, each with its type", async () => {
    const id = await makeStream("live/a");
    await answerOf(
      ...["fivecents", "push.geoblock.update", "--streamid", id, "--yes"],
      ...["--enabled", "Y", "--list", "DE", "--list=AT"],
    );
    expect(sent().at(-1)).toMatchObject({
      method: "POST",
      path: `/streams/push/${id}/geoblock`,
      body: { enabled: "Y", list: ["DE", "AT"] },
    });
  });

  it("sends a documented header that the client does not make itself, and misses one that is required", async () => {
    const profile = "00000000-0000-4000-8000-000000000091";
    const words = ["encorastream", "downloads.create", "--profile_id", profile, "--yes"];
    const content = "00000000-0000-4000-8000-000000000001";
    words.push("--content_type", "movie", "--content_id", content, "--quality", "HD");
    const without = await ottApi(words);
    expect(without.stderr).toContain("needs headers: { X-Device-Id }. Nothing was sent.");
    await answerOf(...words, "--X-Device-Id", "device-1");
    expect(emulator.log().map(({ headers }) => headers["x-device-id"])).toEqual(["device-1"]);
    const other = await ottApi([...words, "--Authorization", "x"]);
    expect(other.stderr).toContain("--Authorization is not a field of it; expected --profile_id");
  });

  it("sends a field inside another", async () => {
    await answerOf(
      ...["fivecents", "push.create", "--name", "live/a", "--server", "2", "--yes"],
      ...["--geoblock.enabled", "Y", "--geoblock.list", "DE", "--record", '{"enabled": "Y", "retention": 3}'],
    );
    expect(sent().at(-1)?.body).toMatchObject({
      server: 2,
      geoblock: { enabled: "Y", list: ["DE"] },
      record: { enabled: "Y", retention: 3 },
    });
  });

  it("sends a query", async () => {
    await answerOf("encorastream", "movies.admin.list", "--limit", "3", "--q=The Harbour");
    expect(emulator.log().at(-1)?.query).toEqual({ limit: "3", q: "The Harbour" });
  });

  it("puts fields over the body of a file, or of stdin", async () => {
    const folder = temporaryFolder("api");
    const genre = { name: "Drama", content_types: ["movie"] };
    writeFileSync(join(folder, "genre.json"), JSON.stringify({ ...genre, slug: "drama" }));
    const words = ["encorastream", "genres.admin.create", "--slug", "tragedy", "--yes", "--input"];
    expect((await ottApi([...words, "genre.json"], { folder })).code).toBe(0);
    const input = new PassThrough();
    input.end(JSON.stringify(genre));
    expect((await ottApi([...words, "-", "--slug", "comedy"], { input })).code).toBe(0);
    expect(sent().map(({ body }) => body)).toEqual([
      { ...genre, slug: "tragedy" },
      { ...genre, slug: "comedy" },
    ]);
  });

  it("tells a field of the path from one of the body by its prefix", async () => {
    const words = ["encorastream", "seasons.admin.update", "--show_id", "s", "--season_number", "1"];
    await ottApi([...words, "--body:season_number", "2", "--yes"]);
    expect(sent().at(-1)).toMatchObject({
      path: expect.stringMatching(/\/s\/seasons\/1$/),
      body: { season_number: 2 },
    });
  });

  it("writes a document with its version for --json, which fits its schema", async () => {
    const { stdout } = await ottApi(["encorastream", "genres.list", "--json"]);
    expect(answerResult.schema.parse(JSON.parse(stdout))).toMatchObject({
      schemaVersion: 1,
      command: "api",
      vendor: "encorastream",
      operation: "genres.list",
      answer: { data: [] },
    });
  });

  it("writes the answer into a file", async () => {
    const folder = temporaryFolder("api");
    const { stdout } = await ottApi(["encorastream", "genres.list", "--output", "genres.json"], { folder });
    expect(stdout).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "genres.json"), "utf8"))).toMatchObject({ data: [] });
  });
});

describe("an operation that changes something", () => {
  const words = [
    "encorastream",
    "genres.admin.create",
    "--name",
    "Drama",
    "--slug",
    "drama",
    "--content_types=movie",
  ];
  /** A terminal where the user types this. */
  const terminal = (typed: string) => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    input.end(typed);
    return { input, isTerminal: true };
  };

  it("is not sent without --yes where nobody can be asked", async () => {
    const { code, stdout, stderr } = await ottApi(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      "error: genres.admin.create (Create Genre (Admin)) changes something at encorastream. Nothing was sent. " +
        "Add `--yes` to send it without a question.\n",
    );
    expect(sent()).toEqual([]);
  });

  it("is sent after a yes on a terminal", async () => {
    const { code, stderr } = await ottApi(words, terminal("y\n"));
    expect(stderr).toContain("changes something at encorastream. Send it? [y/N] ");
    expect(code).toBe(0);
    expect(sent()).toHaveLength(1);
  });

  it.each([["n\n"], ["\n"], [""]])("is not sent after %j on a terminal", async (typed) => {
    const { code } = await ottApi(words, terminal(typed));
    expect(code).toBe(1);
    expect(sent()).toEqual([]);
  });

  it("is one although its method is GET", async () => {
    expect((await ottApi(["fivecents", "push.restart", "--streamid", "7"])).code).toBe(1);
    expect(sent()).toEqual([]);
  });
});

describe("--all", () => {
  it("reads the numbered pages of 5centsCDN to the last", async () => {
    emulator.settings.fivecents.pageSize = 2;
    for (const name of ["live/a", "live/b", "live/c"]) await makeStream(name);
    const items = (await answerOf("fivecents", "push.list", "--all")) as { name: string }[];
    expect(items.map(({ name }) => name).toSorted()).toEqual(["live/a", "live/b", "live/c"]);
  });

  it("reads the pages of EncoraStream by their cursors", async () => {
    for (const slug of ["a", "b", "c"]) {
      const create = [
        "encorastream",
        "geo.rules.create",
        "--name",
        slug,
        "--policy",
        "allow_list",
        "--territories",
        "DE",
      ];
      await answerOf(...create, "--yes");
    }
    const items = (await answerOf("encorastream", "geo.rules.list", "--all", "--limit", "2")) as unknown[];
    expect(items).toHaveLength(3);
    expect(sent({ operation: "geo.rules.list" })).toHaveLength(2);
  });

  it("reads the pages of Content-pool by their tokens, after files were sent as a form", async () => {
    const folder = temporaryFolder("api");
    for (const name of ["cover.jpg", "banner.jpg"]) writeFileSync(join(folder, name), "bytes");
    const files = ["--cover", join(folder, "cover.jpg"), "--banner", join(folder, "banner.jpg")];
    const facts = ["--firstEpisodeDate", "2020/12/2", "--producerCountry=ir", "--audioLanguage=fa"];
    for (const title of ["a", "b", "c"]) {
      const texts = ["--title", title, "--description", "A river.", "--parentalGuide", "TV-MA"];
      const words = ["contentpool", "series.create", ...texts, ...facts, "--genres=drama", ...files, "--yes"];
      expect((await ottApi(words)).stderr).toBe("");
    }
    const items = (await answerOf("contentpool", "series.list", "--all", "--maxResults=2")) as object[];
    expect(items).toHaveLength(3);
    expect(sent({ operation: "series.list" })).toHaveLength(2);
  });

  it("is refused for what has no pages", async () => {
    const { code, stderr } = await ottApi(["encorastream", "genres.list", "--all"]);
    expect(code).toBe(1);
    expect(stderr).toBe("error: genres.list has no pages. Nothing was sent. Leave out `--all`.\n");
  });
});

describe("what is wrong with the words", () => {
  it.each([
    ["an unknown operation", ["push.gett"], "fivecents documents no operation push.gett."],
    ["a missing field of the path", ["push.get"], "push.get: needs --streamid."],
    [
      "an unknown field",
      ["push.get", "--stream", "7"],
      "push.get: --stream is not a field of it; expected --streamid.",
    ],
    ["a field without a value", ["push.get", "--streamid"], "push.get: --streamid has no value."],
    [
      "a value of another type",
      ["push.create", "--geoblock", "Y"],
      "push.create: --geoblock must be a JSON object.",
    ],
  ])("is told for %s, and nothing is sent", async (_what, words, text) => {
    const { code, stdout, stderr } = await ottApi(["fivecents", ...words]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`error: ${text} Nothing was sent. `);
    expect(sent()).toEqual([]);
  });

  it("is told for an input that is no JSON object", async () => {
    const { stderr } = await ottApi(["fivecents", "push.create", "--input", "no-such-file", "--yes"]);
    expect(stderr).toMatch(/^error: The input no-such-file: ENOENT.* Nothing was sent\. Name in `--input`/);
  });

  it("is told for a missing credential", async () => {
    const { stderr } = await ottApi(["fivecents", "push.list"], { environment: {} });
    expect(stderr).toContain("fivecents:apiKey is not set.");
  });
});

describe("a refusal of the vendor", () => {
  it("is told in three sentences, with the exit code 1", async () => {
    const { code, stdout, stderr } = await ottApi(["fivecents", "push.get", "--streamid", "7"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^error: push\.get answered 404: .*\. Nothing was changed\. `ott api fivecents push\.get --help` lists its fields\.\n$/,
    );
  });
});

describe("a secret", () => {
  it("is masked in the answer, and shown with --show-secrets", async () => {
    const id = await makeStream("live/a");
    emulator.edit("fivecents", "streams", id, { securetoken: { list: "shared-secret" } });
    const words = ["fivecents", "push.get", "--streamid", id];
    const hidden = await answerOf(...words);
    expect(hidden).toMatchObject({ stream: { securetoken: { list: "[secret]" } } });
    const shown = await answerOf(...words, "--show-secrets");
    expect(shown).toMatchObject({ stream: { securetoken: { list: "shared-secret" } } });
  });

  it("that was sent is masked in the vendor's refusal", async () => {
    const id = await makeStream("live/a");
    const change = { result: "error", message: "sent-secret is too short" };
    emulator.inject({ vendor: "fivecents", kind: "rewrite", change });
    const words = ["push.securetoken.update", "--streamid", id, "--list", "sent-secret", "--yes"];
    expect((await ottApi(["fivecents", ...words])).stderr).toContain("[secret] is too short");
  });
});

describe("the help of an operation", () => {
  it("lists its fields with their types", async () => {
    const { code, stdout } = await ottApi(["fivecents", "push.get", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("push.get: Stream");
    expect(stdout).toMatch(/^ {2}--streamid +\S.* in the path, required/m);
  });
});

describe("completion of ott api", () => {
  it("offers the operations of the vendor", async () => {
    const { stdout } = await runOtt(["complete", "--", "api", "fivecents", "push.geo"]);
    expect(stdout.split("\n")).toContain("push.geoblock.update");
  });
});
