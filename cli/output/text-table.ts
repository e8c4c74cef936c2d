import { stripVTControlCharacters } from "node:util";

/** Rows with their columns below each other, for a text. Colours have no width. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  return rows.map((row) => lineOf(row, widths)).join("\n");
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)));
  return cells.join("  ").trimEnd();
}

function widthOf(cell: string): number {
  return stripVTControlCharacters(cell).length;
}
