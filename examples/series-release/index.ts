import * as pulumi from "@pulumi/pulumi";
import * as ott from "pulumi-ott";
import { seriesFromYaml } from "pulumi-ott/series-file";

const config = new pulumi.Config();

const harbour = new ott.SeriesRelease("harbour", {
  series: seriesFromYaml("harbour.yaml"),
  published: config.requireBoolean("published"),
  geo: { mode: "block", countries: ["US"] },
  // What "12+" means at each vendor is for the rights department to say.
  ratings: { "12+": { encorastream: "TV-14", contentpool: "TV-14" } },
  genres: { "Crime thriller": { encorastream: "crime", contentpool: "Drama" } },
  // Set before a destroy: EncoraStream keeps what was once published unless it is told to let it go.
  encorastream: { forceDestroy: config.getBoolean("forceDestroy") ?? false },
  contentpool: { onDelete: "hide" },
});

export const showId = harbour.show?.id;
export const seriesId = harbour.series?.id;
