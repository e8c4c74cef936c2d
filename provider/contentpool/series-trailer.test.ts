import { expect, it } from "vitest";
import { providerFor, type Values } from "../../test/support/provider";
import { emulator, hosted, video, inputs as videoInputs } from "../../test/support/video";

/** A series with a season and two videos in it, as one program makes them. */
async function seriesWithVideos() {
  const { cover, banner } = videoInputs();
  const make = async (type: string, wanted: Values) => {
    const provider = await providerFor(emulator, type);
    return (await provider.create(await provider.checked(wanted))).id;
  };
  const shared = { description: "A river.", firstEpisodeDate: "2020-06-24", cover, banner };
  const series = await make("contentpool:Series", {
    ...shared,
    ...{
      title: "The River",
      genres: ["Drama"],
      producerCountry: "IR",
      audioLanguage: "fa",
      parentalGuide: "TV-14",
    },
  });
  const season = await make("contentpool:Season", { ...shared, series, index: 1, title: "Spring" });
  const videos = await Promise.all(
    ["Trailer", "Teaser"].map(async (title) => {
      const { id } = await video.create(await video.checked(hosted({ title, season })));
      return id;
    }),
  );
  emulator.clearLog();
  return { series, videos };
}

const trailerOf = (series: string) =>
  emulator.objects("contentpool", "series").find(({ _id }) => _id === series)?.trailer_video_key;
const sent = () => emulator.log({ changing: true }).map(({ operation, body }) => [operation, body]);

it("sets a video of the series as its trailer by one edit, and changes it by another", async () => {
  const { series, videos } = await seriesWithVideos();
  const trailer = await providerFor(emulator, "contentpool:SeriesTrailer");
  const wanted = await trailer.checked({ series, video: videos[0] });
  const { id, outs } = await trailer.create(wanted);
  expect(id).toBe(series);
  expect(trailerOf(series)).toBe(videos[0]);
  const next = await trailer.checked({ series, video: videos[1] }, wanted);
  const updated = await trailer.update(id, outs, next);
  expect(trailerOf(series)).toBe(videos[1]);
  expect(sent()).toEqual([
    ["series.edit", { trailerVideoKey: videos[0] }],
    ["series.edit", { trailerVideoKey: videos[1] }],
  ]);
  expect(await trailer.diff(id, updated.outs, next)).toEqual({ changes: false });
});

it("sees a trailer that was changed or taken away in the dashboard", async () => {
  const { series, videos } = await seriesWithVideos();
  const trailer = await providerFor(emulator, "contentpool:SeriesTrailer");
  const { id, outs } = await trailer.create(await trailer.checked({ series, video: videos[0] }));
  emulator.edit("contentpool", "series", series, { trailer_video_key: videos[1] });
  const later = await providerFor(emulator, "contentpool:SeriesTrailer");
  expect((await later.read(id, outs)).props?.video).toBe(videos[1]);
  emulator.edit("contentpool", "series", series, { trailer_video_key: null });
  const last = await providerFor(emulator, "contentpool:SeriesTrailer");
  expect(await last.read(id, outs)).toEqual({});
});

it("does not take the place of a trailer that the program does not manage", async () => {
  const { series, videos } = await seriesWithVideos();
  emulator.edit("contentpool", "series", series, { trailer_video_key: videos[1] });
  const trailer = await providerFor(emulator, "contentpool:SeriesTrailer");
  const wanted = await trailer.checked({ series, video: videos[0] });
  await expect(trailer.create(wanted)).rejects.toThrow(`already exists (id ${series})`);
  const adopted = await trailer.create({ ...wanted, adopt: series });
  expect(adopted.id).toBe(series);
  expect(trailerOf(series)).toBe(videos[0]);
});
