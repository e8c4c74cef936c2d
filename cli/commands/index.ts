import type { Command } from "commander";
import type { Session } from "../session";
import { addAdopt } from "./adopt/command";
import { addApi } from "./api/command";
import { addCompletion } from "./completion/command";
import { addConformance } from "./conformance/command";
import { addDoctor } from "./doctor/command";
import { addDrift } from "./drift/command";
import { addEmulator } from "./emulator/command";
import { addLogin } from "./login/command";
import { addPlan } from "./plan/command";
import { addRecover } from "./recover/command";

/** Every command of `ott`. A new one is a new file or folder here, and a line below. */
export const commands: readonly ((ott: Command, session: Session) => void)[] = [
  addAdopt,
  addApi,
  addConformance,
  addDoctor,
  addDrift,
  addEmulator,
  addLogin,
  addPlan,
  addRecover,
  addCompletion,
];
