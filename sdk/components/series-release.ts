import * as pulumi from "@pulumi/pulumi";
import type { Series } from "../contentpool";
import type { Show } from "../encorastream";
import { contentPoolSeriesOf } from "./contentpool-series";
import { showOf } from "./encorastream-series";
import type { GeoRuleInput } from "./geo-rule";
import type { SeriesDescription } from "./series-description";
import { type GenreNames, type RatingNames, SeriesNames } from "./series-names";
import { assertNumberedOnce } from "./series-numbers";

/** The arguments of SeriesRelease. */
export interface SeriesReleaseArgs {
  /** The series, described in the program or read from a file by `seriesFromYaml`. */
  series: SeriesDescription;
  /**
   * Whether viewers see the series. Impact: the series appears to viewers of all catalogues or disappears.
   * @default false
   */
  published?: boolean | undefined;
  /**
   * Which countries may watch at EncoraStream. Content-pool has no such rule. Impact: opens or closes the series to
   * countries.
   * @default all countries
   */
  geo?: GeoRuleInput | undefined;
  /** How the series is kept at EncoraStream. `false` leaves this catalogue out. */
  encorastream?: EncoraStreamOptions | false | undefined;
  /** How the series is kept at Content-pool. `false` leaves this catalogue out. */
  contentpool?: ContentPoolOptions | false | undefined;
  /** What ratings are called at the vendors, beside those that are known, as in `{ "12+": { encorastream: "TV-14", contentpool: "TV-14" } }`. */
  ratings?: Readonly<Record<string, RatingNames>> | undefined;
  /** What genres are called at the vendors where it is not their name, as in `{ Krimi: { encorastream: "crime", contentpool: "Crime" } }`. */
  genres?: Readonly<Record<string, GenreNames>> | undefined;
}

/** How a series is kept at EncoraStream. */
export interface EncoraStreamOptions {
  /**
   * Whether deleting also deletes all seasons and episodes, those that were published too. With `false` such a delete
   * fails.
   * @default false
   */
  forceDestroy?: boolean | undefined;
}

/** How a series is kept at Content-pool. */
export interface ContentPoolOptions {
  /**
   * What deleting does, as Content-pool has no delete call. `retain`: series and videos stay as they are. `hide`: they are
   * made private. `fail`: the deletion fails. Seasons always stay.
   * @default "retain"
   */
  onDelete?: "retain" | "hide" | "fail" | undefined;
}

/**
 * One series released to two catalogues: show, seasons and episodes at EncoraStream, series, seasons and videos at
 * Content-pool, from one description.
 *
 * An episode without a video is in EncoraStream's catalogue alone. Content-pool takes the files of pictures and videos,
 * EncoraStream the URLs of pictures.
 *
 * @example
 * ```ts
 * import { seriesFromYaml } from "pulumi-ott/series-file";
 *
 * new ott.SeriesRelease("harbour", {
 *   series: seriesFromYaml("series/harbour.yaml"),
 *   published: true,
 *   contentpool: { onDelete: "hide" },
 * });
 * ```
 * @see Guide: `node_modules/pulumi-ott/docs/series-release.md`
 */
export class SeriesRelease extends pulumi.ComponentResource {
  /** The show at EncoraStream, unless it is left out. */
  readonly show: Show | undefined;
  /** The series at Content-pool, unless it is left out. */
  readonly series: Series | undefined;

  constructor(name: string, args: SeriesReleaseArgs, options?: pulumi.ComponentResourceOptions) {
    super("pulumi-ott:index:SeriesRelease", name, {}, options);
    const { series, published = false, geo, encorastream = {}, contentpool = {} } = args;
    assertNumberedOnce(name, series);
    const names = new SeriesNames(args.ratings ?? {}, args.genres ?? {});
    names.assertComplete(name, series, [
      ...(encorastream ? (["encorastream"] as const) : []),
      ...(contentpool ? (["contentpool"] as const) : []),
    ]);
    const inside = { parent: this };
    // First, since it fails where the description lacks something: then nothing has been declared.
    if (contentpool) {
      const { onDelete = "retain" } = contentpool;
      this.series = contentPoolSeriesOf(name, { series, names, published, onDelete }, inside);
    }
    if (encorastream) {
      const { forceDestroy = false } = encorastream;
      this.show = showOf(name, { series, names, published, geo, forceDestroy }, inside);
    }
    this.registerOutputs({ show: this.show?.id, series: this.series?.id });
  }
}
