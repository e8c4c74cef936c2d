#!/usr/bin/env node
import { messageOf } from "../provider/core/errors";
import { openBrowser } from "./browser";
import { ottCommand } from "./program";

const surroundings = { input: process.stdin, print: (text: string) => console.log(text), openBrowser };

ottCommand(surroundings)
  .parseAsync()
  .then(
    // A pasted address leaves stdin open, which would keep the process.
    () => process.exit(0),
    (thrown: unknown) => {
      console.error(`error: ${messageOf(thrown)}`);
      process.exit(1);
    },
  );
