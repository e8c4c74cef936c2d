import { failure } from "../../../provider/core/errors";
import { nameIn } from "../../stack-state";
import { type Finding, findingKinds } from "./finding";

/** Whether a finding is left out. */
export type IsIgnored = (finding: Finding) => boolean;

/**
 * Reads an ignore file. A line has a kind, a type, an object and an argument, each a pattern in which `*` stands for
 * any text, and those at the end may be left out: `unmanaged fivecents:*`, `changed * live/* geoBlock.*`.
 */
export function readIgnoreFile(text: string, file: string): IsIgnored {
  const rules = text.split("\n").flatMap((line, index) => {
    const words = line.replace(/#.*/, "").trim();
    return words === "" ? [] : [ruleOf(words.split(/\s+/), `${file}:${index + 1}`)];
  });
  return (finding) => rules.some((rule) => rule(finding));
}

function ruleOf(words: readonly string[], place: string): IsIgnored {
  const [kind = "*", type = "*", object = "*", path = "*"] = words;
  if (words.length > 4 || !["*", ...findingKinds].includes(kind)) {
    throw failure({
      what: `${place} is not a rule: "${words.join(" ")}"`,
      state: "Nothing was sent",
      remedy: `Begin it with ${findingKinds.join(", ")} or *, then a type, an object and an argument, as in "changed fivecents:* live/* geoBlock.*"`,
    });
  }
  const [kinds, types, objects, paths] = [kind, type, object, path].map(patternOf) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  return (finding) =>
    kinds.test(finding.kind) &&
    types.test(finding.type) &&
    namesOf(finding).some((name) => objects.test(name)) &&
    paths.test(finding.path ?? "");
}

/** What a rule may call an object: its id, its name in the program, or a value that tells it from others. */
function namesOf({ id, urn, label }: Finding): string[] {
  const values = [...label.matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap(([, value = ""]) => value);
  return [id, ...(urn === undefined ? [] : [nameIn(urn)]), ...values];
}

function patternOf(glob: string): RegExp {
  const parts = glob.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}
