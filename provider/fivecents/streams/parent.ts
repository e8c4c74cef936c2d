import { z } from "zod";
import { field } from "../../core/facts";
import { argument } from "../argument";
import { parentId, streamNumber } from "./stream";

/** The stream that a delayed copy or a DVR stream belongs to. Only the kinds that take in live video have such. */
export const parent = argument({
  schema: field(
    z
      .string()
      .regex(
        /^(push|pull|abr)\/\d+$/,
        "must be a push, pull or ABR stream, or the id of one, as in push/51605",
      )
      .describe("The stream that this one is made from."),
    {
      reference: ["fivecents:PushStream", "fivecents:PullStream", "fivecents:AbrStream"],
    },
  ),
  body: (id) => ({ parent: Number(streamNumber(id)) }),
  /** Numbers are unique over all kinds, so the kind need not be shown. */
  shown: (answer, known) =>
    known !== undefined && streamNumber(known) === answer.text("parentid") ? known : parentId(answer),
});
