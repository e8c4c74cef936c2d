import { escaped } from "../../../output/markup";
import { type Cause, causesOf } from "../causes";
import { type Drift, newFindings, remarks, tallyHeads, tallyRows } from "../drift";
import { type Finding, objectText } from "../finding";

const style = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 } th, td { text-align: left; padding: .3rem .8rem; border-bottom: 1px solid #d8dee4 }
details { margin: .5rem 0; border-left: 4px solid #bf8700; padding: .2rem .8rem } details.missing { border-color: #cf222e }
details.unmanaged { border-color: #57606a } summary { cursor: pointer; font-weight: 600 } li { font-family: ui-monospace, monospace; font-size: 13px }
.problem { color: #cf222e } small { color: #57606a }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117 } th, td { border-color: #30363d } small { color: #8d96a0 } }
`;

/** The result as one page that needs nothing else. */
export function html(drift: Drift): string {
  const title = `Drift of the stack ${escaped(drift.stack)}`;
  const known = drift.findings.filter(({ firstSeen }) => firstSeen !== undefined);
  const causes = causesOf(newFindings(drift));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${tableOf(drift)}
${drift.problems.map((text) => `<p class="problem">Could not be looked at: ${escaped(text)}</p>`).join("\n")}
<h2>New</h2>
${causes.length === 0 ? "<p>No new drift.</p>" : causes.map(section).join("\n")}
${known.length === 0 ? "" : `<h2>Known</h2>\n${causesOf(known).map(section).join("\n")}`}
${remarks(drift)
  .map((remark) => `<p><small>${escaped(remark)}</small></p>`)
  .join("\n")}
</body>
</html>
`;
}

function tableOf(drift: Drift): string {
  const rowOf = (cells: readonly string[], tag: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const rows = [rowOf(tallyHeads, "th"), ...tallyRows(drift).map((row) => rowOf(row, "td"))];
  return `<table>\n${rows.join("\n")}\n</table>`;
}

function section({ text, kind, findings }: Cause): string {
  const items = findings.map((one) => `<li>${escaped(objectText(one))}${since(one)}</li>`);
  return `<details class="${kind}"><summary>${escaped(text)}</summary>\n<ul>\n${items.join("\n")}\n</ul>\n</details>`;
}

function since({ firstSeen }: Finding): string {
  return firstSeen === undefined ? "" : ` <small>since ${escaped(firstSeen)}</small>`;
}
