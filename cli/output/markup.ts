const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text as HTML shows it, in an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A table of Markdown. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function inCell(text: string): string {
  return escaped(text).replaceAll("|", "\\|").replace(/\s+/g, " ");
}

/** The text as code inside a line of Markdown, whatever it contains. */
export function inlineCode(text: string): string {
  return `<code>${escaped(text).replace(/[|\\`*_~[\]@]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}
