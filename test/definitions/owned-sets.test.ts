import { describe, expect, it } from "vitest";
import type { AnyDefinition } from "../../provider/core/definition";
import type { OwnedSet } from "../../provider/core/owned-set-kind";
import { definitions } from "../../provider/definitions";

/** Spellings that a vendor may take for the same key. */
const otherSpellings: readonly ((key: string) => string)[] = [
  (key) => key.toUpperCase(),
  (key) => key.toLowerCase(),
  (key) => key.replace(/^(?=\d)/, "0"),
  (key) => ` ${key}`,
  (key) => key.replace(/Z$/, "+00:00"),
];

/** The spellings of a key that the set takes for a key of its own, and the keys that come back as another one. */
function strayKeys({ key }: Pick<OwnedSet<never>, "key">, keys: readonly string[]): string[] {
  const canonical = (given: string) => key.canonical?.(given) ?? given;
  return keys.flatMap((given) => {
    const one = canonical(given);
    const back = key.text(key.value(one));
    const spelled = otherSpellings.map((spell) => spell(one)).filter((spelling) => spelling !== one);
    return [
      ...(back === one ? [] : [`${one} comes back as ${back}`]),
      ...spelled
        .filter(
          (spelling) => canonical(spelling) !== one && key.schema.safeParse(canonical(spelling)).success,
        )
        .map(
          (spelling) => `${JSON.stringify(spelling)} is taken for another key than ${JSON.stringify(one)}`,
        ),
    ];
  });
}

function keysOf({ examples }: AnyDefinition, set: OwnedSet<unknown>): string[] {
  return examples.flatMap(({ inputs }) => Object.keys(inputs[set.items] as object));
}

const sets = definitions.flatMap((definition) =>
  definition.ownedSet ? [[definition.type, definition, definition.ownedSet] as const] : [],
);

it.each(sets)("%s has one spelling of each key", (_type, definition, set) => {
  expect(keysOf(definition, set)).not.toEqual([]);
  expect(strayKeys(set, keysOf(definition, set))).toEqual([]);
});

describe("a planted fault", () => {
  const [, definition = expect.unreachable(), set = expect.unreachable()] =
    sets.find(([type]) => type === "encorastream:EpgSchedule") ?? [];
  const { canonical: _forgotten, ...bareKey } = set.key;
  const [first = ""] = keysOf(definition, set);

  it("is told: a key without a canonical form", () => {
    expect(strayKeys({ key: bareKey }, [first])).toContain(
      `"${first.replace("Z", "+00:00")}" is taken for another key than "${first}"`,
    );
  });

  it("is told: a key that the vendor's value spells otherwise", () => {
    const key = { ...set.key, text: (value: unknown) => String(value).replace("Z", "+00:00") };
    expect(strayKeys({ key }, [first])).toEqual([`${first} comes back as ${first.replace("Z", "+00:00")}`]);
  });
});
