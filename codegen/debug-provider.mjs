/** Loaded by NODE_OPTIONS into every process of a run: only the dynamic provider waits for a debugger. */
import { open, url, waitForDebugger } from "node:inspector";

if (process.argv[1]?.includes("dynamic-provider")) {
  open(9229);
  // With several accounts there are several providers: the first one has the port.
  if (url() !== undefined) waitForDebugger();
}
