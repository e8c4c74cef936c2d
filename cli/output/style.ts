import { styleText } from "node:util";
import type { Surroundings, TextStream } from "../surroundings";

/** How a text for people stands out. In a pipe and in a file each of these leaves the text as it is. */
export type Style = Record<"bold" | "dim" | "red" | "green" | "yellow", (text: string) => string>;

/** The style of what is written to this stream: colours only on a terminal, and none with `NO_COLOR`. */
export function styleOf(stream: TextStream, environment: Surroundings["environment"]): Style {
  const isColoured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  const styled = (format: keyof Style) => (text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  return {
    bold: styled("bold"),
    dim: styled("dim"),
    red: styled("red"),
    green: styled("green"),
    yellow: styled("yellow"),
  };
}

/** For files: no terminal reads them. */
export const plainStyle: Style = styleOf({ write: () => undefined }, {});
