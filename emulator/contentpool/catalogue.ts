import type { Handler } from "../vendor";
import { documentedOutput, success } from "./answers";

/** Reads of what the vendor itself defines. */
export const catalogueHandlers: Record<string, Handler> = {
  "categories.list": () => success(documentedOutput("categories.list")),
  "genres.list": () => success(documentedOutput("genres.list")),
  "videoFormats.list": () => success(documentedOutput("videoFormats.list")),
};
