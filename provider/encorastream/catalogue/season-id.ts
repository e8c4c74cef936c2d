import { z } from "zod";
import { failure } from "../../core/errors";

/** The id of a season: its show's id and its number, which are also its address at the vendor. */

/** The numbers have no zeros in front, which would make a second id of one season or episode. */
export const seasonIdForm = /^(?!\.{1,2}\/)[^\s/?#]+\/(0|[1-9]\d*)$/;
export const episodeIdForm = /^(?!\.{1,2}\/)[^\s/?#]+\/(0|[1-9]\d*)\/(0|[1-9]\d*)$/;

export function seasonId() {
  return z
    .string()
    .regex(
      seasonIdForm,
      "must be the id of a season: its number, or its show's id and its number, as in <show id>/1",
    );
}

export function seasonAddress(id: string): { show_id: string; season_number: string } {
  const [, show, number] = /^([^/]+)\/(\d+)$/.exec(id) ?? [];
  if (show === undefined || number === undefined) {
    throw failure({
      what: `"${id}" is not the id of a season`,
      state: "Nothing was sent",
      remedy: "Write its show's id and its number, as in <show id>/1",
    });
  }
  return { show_id: show, season_number: number };
}
