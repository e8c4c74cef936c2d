import { basename } from "node:path";
import { z } from "zod";
import { createOnly } from "../../core/argument";
import { createBodyOf, createdKeys, inputsOf, shownBy } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import { type Context, unlisted } from "../../core/definition";
import { Refused } from "../../core/errors";
import { field } from "../../core/facts";
import { vendorId } from "../../core/fields";
import type { Live } from "../../core/live";
import { Members } from "../../core/members";
import { resourceLabel } from "../../core/naming";
import { UnknownSpellings } from "../../core/unknown-spellings";
import { choice, inField, text } from "../argument";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText, times, timesOf } from "../object";
import { fileSize } from "./file-size";
import { beginUpload, finishUpload, readUpload } from "./upload";

const type = "encorastream:MediaUpload";

const assetTypes = ["video_master", "trailer", "image", "subtitle", "audio_track"] as const;

const filename = field(
  z
    .string()
    .min(1)
    .max(255)
    .describe("Name of the file at the vendor. Defaults to the last part of the path.")
    .optional(),
  { differs: "Every create sends a name." },
);

const contentTypes = ["movie", "show", "episode"] as const;

const target = inField("target", {
  schema: z
    .strictObject({
      contentType: z.enum(contentTypes).describe("The kind of content."),
      // Not a reference: the class of a movie would import the type of a target, and be imported by it.
      content: field(
        vendorId().describe(
          "The id of the movie or show. Of an episode its output `episodeId`, the vendor's own id.",
        ),
        { examples: ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] },
      ),
    })
    .describe(
      "The content that the asset is attached to once it is processed. The words for `contentType` are those of collections: the vendor documents none for uploads.",
    )
    .optional(),
  write: ({ contentType, content }) => ({ content_type: contentType, content_id: content }),
  read(answer) {
    if (answer.isEmpty("target")) return null;
    const shown = answer.inside("target");
    return (
      shown && { contentType: shown.choice("content_type", contentTypes), content: shown.text("content_id") }
    );
  },
});

const args = {
  assetType: createOnly(
    choice("asset_type", z.enum(assetTypes).describe("What the file is, as the vendor names it.")),
  ),
  filename: createOnly(text("filename", filename)),
  contentType: createOnly(
    text(
      "content_type",
      field(z.string().min(1).describe("MIME type of the file, for example `video/mp4`."), {
        examples: ["video/mp4", "video/quicktime"],
      }),
    ),
  ),
  target: createOnly(target),
};

const inputs = inputsOf(args).extend({
  file: field(
    z
      .string()
      .min(1)
      .describe("Path of the file, from the program's folder. Its size is limited by the vendor alone."),
    { file: true, replaces: true },
  ),
  transcodeTimeout: field(
    z
      .number()
      .int()
      .min(1)
      .describe(
        "How long to wait for the transcoding, in seconds. Defaults to 3600. The upload is kept after a time-out, and the next run keeps waiting.",
      ),
    { control: true },
  ).optional(),
});

const outputs = z.object({
  assetId: z
    .string()
    .describe("The vendor's id of the asset. Not there before the transcoding has ended.")
    .optional(),
  sizeBytes: z.number().describe("Size of the file."),
  ...times,
});

type Inputs = z.infer<typeof inputs>;
type Outputs = z.infer<typeof outputs>;

const stays = "its asset stays at EncoraStream, which has no call to delete one.";

/** A media file, sent to the vendor and transcoded. The upload URL and its progress are no part of the state. */
export const mediaUpload = defineResource<EncoraStreamClient>()({
  type,
  summary: "A media file: uploaded from disk, transcoded, and attached to a title.",
  description:
    "The file is streamed, and an upload that is cut goes on where it stopped, in this run or the next. The create " +
    "returns when the transcoding has ended. A change of the file's content makes a new upload. If the upload or the " +
    "transcoding fails, the upload is cancelled. A delete cancels an upload that is not transcoded; a finished asset " +
    "stays at the vendor, which has no call to delete one. The vendor attaches the asset to its `target`, so the title " +
    "comes first: publish a movie, which needs a video, in a later run.",
  inputs,
  arguments: args,
  createOperation: "media.uploads.create",
  outputs,
  id: vendorId(),
  identity: { kind: "disposable", keys: [] },
  list: unlisted,
  create: {
    sends: (given) => createdKeys(args, given),
    async send(context, given) {
      const object = await beginUpload(context, {
        filename: basename(given.file),
        ...createBodyOf(args, given, undefined),
        size_bytes: await fileSize(given.file),
      });
      const id = shownText(object.id);
      return id === undefined ? {} : { id, shows: () => live(context, object) };
    },
  },
  parts: [
    {
      name: "file",
      keys: ["file"],
      async write(context, id, _values, { inputs: given, uncertain }) {
        const object = await finishUpload(context, id, given, uncertain.includes("fileSha256"));
        return () => live(context, object);
      },
    },
  ],
  async read(context, id) {
    const object = await readUpload(context, id);
    return object && live(context, object);
  },
  async delete({ client, warn }, id, state) {
    if (state.assetId !== undefined) return;
    try {
      await client.call("media.uploads.cancel", { path: { upload_id: id } });
    } catch (thrown) {
      if (!(thrown instanceof Refused) || thrown.status !== 409) throw thrown;
      await warn(`${resourceLabel(mediaUpload, state, id)}: the transcoding has ended; ${stays}`);
    }
  },
  /** A plan knows the arguments alone, and says it of every upload that is replaced. */
  leaves: ({ assetId, createdAt }) => (createdAt !== undefined && assetId === undefined ? undefined : stays),
  examples: [
    {
      title: "The video of a movie",
      inputs: {
        assetType: "video_master",
        file: "masters/low-tide.mp4",
        contentType: "video/mp4",
        target: { contentType: "movie", content: "00000000-0000-4000-8000-000000000001" },
      },
    },
    {
      title: "Subtitles, under a name of their own, with every argument",
      inputs: {
        assetType: "subtitle",
        file: "subtitles/harbour-101.de.vtt",
        filename: "harbour-s01e01-de.vtt",
        contentType: "text/vtt",
        target: { contentType: "episode", content: "00000000-0000-4000-8000-000000000004" },
        transcodeTimeout: 600,
      },
    },
  ],
});

async function live(
  context: Context<EncoraStreamClient>,
  object: VendorObject,
): Promise<Live<Inputs, Outputs>> {
  const unknown = new UnknownSpellings();
  const shown = await shownBy<undefined, Inputs>(args, new Members(object, unknown.note), {}, undefined);
  await unknown.tell(context, type, "Please report it.");
  return {
    inputs: shown,
    outputs: {
      assetId: shownText(object.asset_id),
      sizeBytes: shownNumber(object.size_bytes),
      ...timesOf(object),
    },
  };
}
