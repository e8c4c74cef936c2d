import { describe, expect, it } from "vitest";
import { definitionOf, definitions } from "../provider/definitions";
import { argumentsOf } from "./argument-entries";
import { exampleIdOf } from "./example-id";
import { withFormattedPrograms } from "./formatted";
import { referencePage } from "./reference-page";

/** The text of one heading's section. */
function section(type: string, heading: string): string {
  const page = referencePage(definitionOf(type));
  const sections = page.split(/^##+ /m);
  return sections.find((text) => text.startsWith(`${heading}\n`)) ?? "";
}

/** A page as it is written: with its programs formatted. */
function formattedPage(type: string): string | undefined {
  return withFormattedPrograms(new Map([[type, referencePage(definitionOf(type))]])).get(type);
}

describe("a reference page", () => {
  it.each(definitions)("of $type has an entry for each argument and a link to it", (definition) => {
    const page = referencePage(definition);
    const missing = argumentsOf(definition).filter(
      ([key]) => !page.includes(`\n### ${key}\n`) || !page.includes(`[\`${key}\`](#${key.toLowerCase()})`),
    );
    expect(missing.map(([key]) => key)).toEqual([]);
  });

  it.each(definitions)("of $type shows an id that the type accepts", (definition) => {
    expect(definition.id.safeParse(exampleIdOf(definition)).success).toBe(true);
  });

  it("says what a change does, what viewers notice, and what a removal does", () => {
    const entry = section("fivecents:PullStream", "geoBlock");
    expect(entry).toContain("- Type: [object](#geoblock-keys). Optional.\n");
    expect(entry).toContain("- Updates in place.\n");
    expect(entry).toContain("- Impact: opens or closes the stream to countries while it runs.\n");
    expect(entry).toContain("- A refresh detects drift.\n");
    expect(entry).toContain("- When removed: set to `");
    expect(entry).toContain('| <a id="geoblock-enabled"></a>`enabled` | boolean | `true` |');
  });

  it("says of an argument that can only be set at creation that a change forces replacement", () => {
    const entry = section("fivecents:PullStream", "ipAccess");
    expect(entry).toContain("- Changing this forces replacement.\n");
    expect(entry).not.toContain("Updates in place");
  });

  it("says of a secret that no call shows that it is both", () => {
    const entry = section("fivecents:PushStream", "rtmpAuth");
    expect(entry).toContain("- Secret: encrypted in the state and never printed.\n");
    expect(entry).toContain("- Write-only: the API never returns it, so drift is not detected.\n");
    expect(entry).not.toContain("A refresh detects drift");
  });

  it("says whether the vendor clears what is removed from the program", () => {
    expect(section("encorastream:Season", "title")).toContain("- When removed: cleared.\n");
    expect(section("fivecents:PushStream", "codec")).toContain(
      "- When removed: keeps its last value, which is no longer managed.\n",
    );
  });

  it("links the resources that a reference takes", () => {
    expect(section("fivecents:Platform", "stream")).toContain("[PullStream](PullStream.md)");
  });

  it("says nothing of the vendor for an argument that is never sent", () => {
    expect(section("fivecents:PushStream", "adopt")).not.toMatch(/drift|in place|When removed/);
  });
});

describe("the examples of a reference page", () => {
  it("take secrets from the config", () => {
    const page = formattedPage("fivecents:Platform");
    expect(page).toContain('streamKey: config.requireSecret("streamKey"),');
    expect(page).not.toContain('"example-key"');
  });

  it("refer to a resource of the program in the first, and to an id in the others", () => {
    const page = formattedPage("fivecents:Platform");
    expect(page).toContain('const stream = new ott.fivecents.PushStream("stream", {');
    expect(page).toContain("  stream,\n");
    expect(page).toContain('  stream: "push/51605",\n');
  });

  it("let the parent of recordings record", () => {
    expect(formattedPage("fivecents:DvrStream")).toMatch(
      /const parent = [\s\S]*record: \{[\s\S]*new ott\.fivecents\.DvrStream\("example", \{\n {2}parent,/,
    );
  });
});
