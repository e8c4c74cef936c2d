import type { Values } from "./provider";

/** The arguments that an error tells the user to set, to have a run that goes on. */
export function adviceIn(message: string): Values {
  if (message.includes("`adopt: true`")) return { adopt: true };
  const id = /`adopt: "([^"]+)"`/.exec(message)?.[1];
  return id === undefined ? {} : { adopt: id };
}
