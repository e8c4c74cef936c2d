import { type Handler, Refusal } from "../vendor";
import { success } from "./answers";
import { streamAt } from "./change";
import { dvr } from "./families";
import { shownStream } from "./stream";

export const dvrHandlers: Record<string, Handler> = {
  /** A job that fails answers 200 with result "error". */
  "dvr.export": (call) => {
    streamAt(call, dvr);
    const { zoneid, start, end } = call.body;
    const folder = call.body.folder ?? "/";
    const filename = call.body.filename ?? "name-start-end";
    const result = Number(end) > Number(start) ? "success" : "error";
    return { body: { zoneid: String(zoneid), folder, filename, start, end, result } };
  },
  /** No read shows the setting, and the stream is not deployed anew. */
  "dvr.autoexport.update": (call) => {
    const entry = streamAt(call, dvr);
    if (Number(call.body.period ?? 1) <= 0) throw new Refusal(400, "period: must be a number of minutes");
    call.vendorState.store.touch(entry);
    entry.hidden.autoexport = { ...call.body };
    return success(call, { stream: shownStream(entry, call.vendorState, call.now) });
  },
};
