/** One column: its key in the JSON, its heading on the terminal. */
export interface Column {
  key: string;
  heading: string;
}

/** What one benchmark found, for people and for programs. Keys and headings say the unit. */
export interface Table {
  /** Such as "Requests by operation". */
  title: string;
  columns: readonly Column[];
  /** By the columns' keys. A number is shown right-aligned; null as a dash. */
  rows: readonly Readonly<Record<string, string | number | null>>[];
  /** How it was measured, where the headings do not tell. */
  note?: string;
}

/** The table as text for a terminal. */
export function tableText({ title, columns, rows, note }: Table): string {
  const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
  const widths = columns.map(({ heading }, at) =>
    Math.max(heading.length, ...cells.map((row) => shown(row[at] ?? null).length)),
  );
  const isNumeric = columns.map((_column, at) => cells.every((row) => typeof row[at] !== "string"));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => (isNumeric[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [
    title,
    ...(note ? [note] : []),
    "",
    line(columns.map(({ heading }) => heading)),
    line(widths.map((width) => "-".repeat(width))),
    ...cells.map((row) => line(row.map(shown))),
    "",
  ].join("\n");
}

function shown(cell: string | number | null): string {
  return cell === null ? "-" : String(cell);
}
