import type { Findings } from "./fact";
import { itemsIn, type Probe, recordOf } from "./probe";

/** What reads of a Content-pool account tell. Its documents state every path; nothing that is made can be deleted. */
export async function checkContentPool(probe: Probe, findings: Findings): Promise<void> {
  const { body } = await probe.read("series.list");
  const page = recordOf(body);
  const paging = ["items", "totalResults", "nextPageToken"];
  const missing = paging.filter((name) => !(name in page));
  findings.decide(
    { id: "envelope of lists", evidence: "inferred", assumed: paging.join(", ") },
    body === undefined ? undefined : missing.length === 0,
    missing.length === 0 ? "all of them" : `without ${missing.join(", ")}`,
  );
  const series = itemsIn({ items: page.items });
  const abbreviations = [...new Set(series.map(({ source_abbr: abbr }) => String(abbr)))];
  findings.decide(
    { id: "source_abbr", evidence: "inferred", assumed: "cp" },
    series.length === 0 ? undefined : abbreviations.every((abbr) => abbr === "cp"),
    series.length === 0 ? "nothing was listed" : abbreviations.join(", "),
  );
  const [other] = abbreviations.filter((abbr) => abbr !== "cp");
  if (other !== undefined && abbreviations.length === 1) findings.settings["contentpool:sourceAbbr"] = other;
  findings.decide(
    { id: "form of ids", evidence: "inferred", assumed: "text" },
    series.length === 0 ? undefined : series.every(({ source_key: key }) => typeof key === "string"),
    series.length === 0
      ? "nothing was listed"
      : [...new Set(series.map(({ source_key: key }) => typeof key))].join(", "),
  );
}
