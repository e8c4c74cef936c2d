import type { z } from "zod";
import { adoptResult } from "./commands/adopt/result";
import { answerResult, operationsResult } from "./commands/api/results";
import { conformanceResult } from "./commands/conformance/result";
import { doctorResult } from "./commands/doctor/result";
import { driftResult } from "./commands/drift/result";
import { emulatorResult } from "./commands/emulator/result";
import { planResult } from "./commands/plan/result";
import { recoverResult } from "./commands/recover/result";

/** What the commands find out. The JSON Schemas in `schemas/` are made from these. */
export const results: readonly { command: string; schema: z.ZodType }[] = [
  adoptResult,
  operationsResult,
  answerResult,
  conformanceResult,
  doctorResult,
  driftResult,
  emulatorResult,
  planResult,
  recoverResult,
];
