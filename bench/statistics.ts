/** The value below which half of the values lie; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = ordered(values);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The least value that at least `percent` of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const at = Math.max(Math.ceil((percent / 100) * values.length) - 1, 0);
  return ordered(values)[at] ?? Number.NaN;
}

/** Rounded to so many digits after the point. */
export function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

function ordered(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}
