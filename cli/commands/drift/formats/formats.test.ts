import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../../../output/style";
import type { Drift } from "../drift";
import type { Finding } from "../finding";
import { driftResult } from "../result";

const account = { vendor: "fivecents", account: "brand-a" };

function changed(number: number, more: Partial<Finding> = {}): Finding {
  return {
    kind: "changed",
    ...account,
    type: number % 2 === 0 ? "fivecents:PushStream" : "fivecents:PullStream",
    id: `push/${number}`,
    label: `name "live/${number}"`,
    urn: `urn:pulumi:dev::test::fivecents:PushStream::stream-${number}`,
    path: "geoBlock.enabled",
    was: true,
    is: false,
    fingerprint: `print-${number}`,
    ...more,
  };
}

const unmanaged: Finding = {
  kind: "unmanaged",
  ...account,
  type: "fivecents:Playlist",
  id: "scheduled/1/2",
  label: 'name "<b>|night`"',
  fingerprint: "print-unmanaged",
};

function drift(findings: Finding[], more: Partial<Drift> = {}): Drift {
  const tally = { managed: 20, changed: 14, missing: 0, unmanaged: 1, coverage: 95 };
  const accounts = [{ ...account, ...tally }];
  return { stack: "prod", accounts, findings, ignored: 0, partlyListed: [], problems: [], ...more };
}

const fourteen = Array.from({ length: 14 }, (_, index) => changed(index));
const known = changed(99, { path: "codec", was: "h264", is: "hevc", firstSeen: "2026-01-01T00:00:00.000Z" });
const mixed = drift([...fourteen, unmanaged, known], {
  problems: ["fivecents:Platform (id x): forbidden & closed"],
});

function written(format: string, result: Drift): string {
  const write = driftResult.formats[format];
  if (!write) throw new Error(`no format ${format}`);
  return write(result);
}

describe("the text of ott drift", () => {
  it("shows one cause over many objects once, with the first of them", () => {
    const text = driftResult.text(mixed, plainStyle);
    const [cause, ...lines] = text.split("\n");
    expect(cause).toBe("geoBlock.enabled true → false on 14 streams");
    expect(lines.slice(0, 2)).toEqual([
      '  fivecents:PushStream name "live/0" (id push/0)',
      '  fivecents:PullStream name "live/1" (id push/1)',
    ]);
    expect(lines[10]).toBe("  and 4 more");
    expect(text).not.toContain("codec");
  });

  it("shows changes before unmanaged objects, however many those are", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...unmanaged, id: `scheduled/1/${index}` }));
    const text = driftResult.text(drift([...many, changed(0)]), plainStyle);
    expect(text).toMatch(/^geoBlock\.enabled true → false on 1 push stream\n.*\n30 playlists unmanaged\n/);
  });

  it("ends with the counts and the coverage of each account", () => {
    expect(driftResult.text(mixed, plainStyle)).toMatch(/fivecents {2}brand-a {2}20 +14 +0 +1 +95%/);
  });

  it("says that there is no new drift where all is known", () => {
    expect(driftResult.text(drift([known]), plainStyle)).toContain("No new drift.");
  });

  it("does not say so where something could not be looked at", () => {
    expect(driftResult.text(drift([], { problems: ["forbidden"] }), plainStyle)).not.toContain(
      "No new drift.",
    );
  });
});

describe("the Markdown of ott drift", () => {
  it("folds the objects of a cause, and shows their names as text", () => {
    const text = written("markdown", mixed);
    expect(text).toContain("<summary><code>geoBlock.enabled true → false on 14 streams</code></summary>");
    expect(text).toContain(
      "<code>fivecents:Playlist name &quot;&lt;b&gt;&#124;night&#96;&quot; (id scheduled/1/2)</code>",
    );
  });

  it("stays below the length of an issue with a thousand causes of a hundred objects", () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      changed(index, { path: `tags.${index % 1000}` }),
    );
    expect(written("markdown", drift(many)).length).toBeLessThan(65_536);
  });
});

describe("the SARIF of ott drift", () => {
  it("has a result for each finding, and says which are new", () => {
    const { version, runs } = JSON.parse(written("sarif", mixed));
    const [{ results, invocations }] = runs;
    expect(version).toBe("2.1.0");
    expect(results).toHaveLength(16);
    expect(results[0]).toMatchObject({
      ruleId: "changed",
      baselineState: "new",
      partialFingerprints: { "ottDrift/v1": "print-0" },
      message: { text: expect.stringContaining("geoBlock.enabled true → false") },
    });
    expect(results[15]).toMatchObject({ baselineState: "unchanged" });
    expect(invocations).toMatchObject([{ executionSuccessful: false }]);
  });
});

describe("the JUnit report of ott drift", () => {
  const parsed = (text: string) =>
    new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
      isArray: (name) => name === "testsuite" || name === "testcase",
    }).parse(text).testsuites.testsuite;

  it("has new drift as failures, known drift as skipped, and what could not be looked at as errors", () => {
    const [found, errors] = parsed(written("junit", mixed));
    expect(found).toMatchObject({ tests: "16", failures: "15", skipped: "1", errors: "0" });
    expect(errors.testcase[0].error.message).toBe("fivecents:Platform (id x): forbidden & closed");
  });

  it("has a case that passes where there is no drift", () => {
    const [suite] = parsed(written("junit", drift([])));
    expect(suite).toMatchObject({ tests: "1", failures: "0", testcase: [{ name: "no drift" }] });
  });
});

describe("the page of ott drift", () => {
  it("needs nothing else, and shows names as text", () => {
    const page = written("html", mixed);
    expect(page).toContain("&lt;b&gt;|night");
    expect(page).not.toMatch(/<b>|src=|href=|<script/);
  });

  it("shows known drift with the time when it was first seen", () => {
    expect(written("html", mixed)).toMatch(/<h2>Known<\/h2>[\s\S]*since 2026-01-01T00:00:00\.000Z/);
  });
});
