/** Whether a version such as "v3.276.0" is not older than the first version in the text, such as ">=22.19". */
export function isAtLeast(version: string, wanted: string): boolean {
  const [have = [], need = []] = [version, wanted].map(numbersIn);
  for (const [index, number] of need.entries()) {
    const other = have[index] ?? 0;
    if (other !== number) return other > number;
  }
  return true;
}

function numbersIn(text: string): number[] {
  return (/\d+(\.\d+)*/.exec(text)?.[0] ?? "").split(".").map(Number);
}
