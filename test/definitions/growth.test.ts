import { describe, expect, it } from "vitest";
import { isMadeOften, manyInputsOf } from "../../bench/growth";
import { startEmulator } from "../../emulator";
import { definitions } from "../../provider/definitions";
import { shownWithSiblings } from "../support/by-type";
import { providerFor } from "../support/provider";

describe.each(definitions.filter(isMadeOften).map((definition) => [definition.type, definition] as const))(
  "many of %s",
  (type, definition) => {
    it("cost no more each than the second one", async () => {
      const emulator = await startEmulator({
        settings: { fivecents: { requestsPerSecond: 0, pageSize: 1 } },
      });
      try {
        const inputs = await manyInputsOf(definition, emulator, 12);
        const provider = await providerFor(emulator, type);
        const costs: { requests: number; bytes: number }[] = [];
        for (const one of inputs) {
          const checked = await provider.checked(one);
          emulator.clearLog();
          await provider.create(checked);
          const log = emulator.log();
          const bytes = log.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
          costs.push({ requests: log.length, bytes });
        }
        const [, second, ...later] = costs;
        const last = later.at(-1);
        expect(last?.requests).toBe(second?.requests);
        if (!shownWithSiblings.includes(type)) expect(last?.bytes).toBeLessThan((second?.bytes ?? 0) * 1.05);
      } finally {
        await emulator.close();
      }
    });
  },
);
