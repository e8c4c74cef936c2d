import * as pulumi from "@pulumi/pulumi";
import type { SeriesDescription } from "./series-description";

/** Fails if two seasons, or two episodes of a season, have one number: the first of two would be dropped. */
export function assertNumberedOnce(release: string, { seasons }: SeriesDescription): void {
  const problems = [
    ...repeated(seasons).map((number) => `season ${number} stands twice`),
    ...seasons.flatMap((season) =>
      repeated(season.episodes).map((number) => `episode ${number} of season ${season.number} stands twice`),
    ),
  ];
  if (problems.length === 0) return;
  throw new pulumi.RunError(
    `SeriesRelease "${release}": ${problems.join(", ")}.\nNothing was changed.\nGive each a number of its own.`,
  );
}

function repeated(items: readonly { number: number }[]): number[] {
  const numbers = items.map(({ number }) => number);
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) < index))];
}
