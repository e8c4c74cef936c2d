import * as pulumi from "@pulumi/pulumi";
import type { SeriesArgs } from "../contentpool";
import type { ShowValues } from "../encorastream";
import type { SeriesDescription } from "./series-description";

type ContentRating = NonNullable<ShowValues["contentRating"]>;
type ParentalGuide = pulumi.Unwrap<SeriesArgs["parentalGuide"]>;

/** What a rating is called at each vendor. A vendor that has no such rating is left out. */
export interface RatingNames {
  encorastream?: ContentRating | undefined;
  contentpool?: ParentalGuide | undefined;
}

/** What a genre is called at each vendor. */
export interface GenreNames {
  /** The slug of the genre at EncoraStream. */
  encorastream?: string | undefined;
  /** The title of the genre in the list of Content-pool. */
  contentpool?: string | undefined;
}

/** The ratings that both vendors have, and those of films with the guide that comes closest. */
const usualRatings: Readonly<Record<string, RatingNames>> = {
  "TV-Y": { encorastream: "TV-Y", contentpool: "TV-Y" },
  "TV-Y7": { contentpool: "TV-Y7" },
  "TV-G": { encorastream: "TV-G", contentpool: "TV-G" },
  "TV-PG": { encorastream: "TV-PG", contentpool: "TV-PG" },
  "TV-14": { encorastream: "TV-14", contentpool: "TV-14" },
  "TV-MA": { encorastream: "TV-MA", contentpool: "TV-MA" },
  G: { encorastream: "G", contentpool: "TV-G" },
  PG: { encorastream: "PG", contentpool: "TV-PG" },
  "PG-13": { encorastream: "PG-13", contentpool: "TV-14" },
  R: { encorastream: "R", contentpool: "TV-MA" },
  "NC-17": { encorastream: "NC-17", contentpool: "TV-MA" },
  UNRATED: { encorastream: "UNRATED" },
};

/** A catalogue that a series is released to. */
export type Catalogue = "encorastream" | "contentpool";

const vendorNames: Readonly<Record<Catalogue, string>> = {
  encorastream: "EncoraStream",
  contentpool: "Content-pool",
};

/** What the ratings and genres of a series are called at the vendors. */
export class SeriesNames {
  constructor(
    private readonly ratings: Readonly<Record<string, RatingNames>>,
    private readonly genres: Readonly<Record<string, GenreNames>>,
  ) {}

  contentRating(rating: string): ContentRating | undefined {
    return this.ratingOf(rating).encorastream;
  }

  parentalGuide(rating: string): ParentalGuide | undefined {
    return this.ratingOf(rating).contentpool;
  }

  /** The slug of a genre: its name in small letters, unless the table says another. */
  slug(genre: string): string | undefined {
    const slug = genre
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "");
    return (
      this.genres[genre]?.encorastream ?? (/[^\p{ASCII}]/u.test(genre) || slug === "" ? undefined : slug)
    );
  }

  /** The title of a genre: its name, unless the table says another. Content-pool looks it up in its list. */
  genreTitle(genre: string): string {
    return this.genres[genre]?.contentpool ?? genre;
  }

  /** Fails with everything in the series that has no name at a catalogue. */
  assertComplete(release: string, series: SeriesDescription, catalogues: readonly Catalogue[]): void {
    const ratings = new Set([
      series.rating,
      ...series.seasons.flatMap(({ episodes }) => episodes.flatMap(({ rating }) => rating ?? [])),
    ]);
    const problems = [
      ...[...ratings].flatMap((rating) =>
        catalogues
          .filter((catalogue) => this.ratingOf(rating)[catalogue] === undefined)
          .map((catalogue) => `the rating "${rating}" has no name at ${vendorNames[catalogue]}`),
      ),
      ...series.genres
        .filter((genre) => catalogues.includes("encorastream") && this.slug(genre) === undefined)
        .map((genre) => `the genre "${genre}" has no slug at ${vendorNames.encorastream}`),
    ];
    if (problems.length === 0) return;
    throw new pulumi.RunError(
      `SeriesRelease "${release}": ${problems.join(", ")}.\nNothing was changed.\n` +
        'Name it in `ratings` or `genres`, as in `ratings: { "12+": { encorastream: "TV-14", contentpool: "TV-14" } }`.',
    );
  }

  private ratingOf(rating: string): RatingNames {
    return { ...usualRatings[rating], ...this.ratings[rating] };
  }
}
