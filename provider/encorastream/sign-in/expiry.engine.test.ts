import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { countSteps } from "../../../test/support/event-log";
import { signIn, useStateFolder } from "../../../test/support/signed-in";
import { createStack, type Stack } from "../../../test/support/stack";

const genres = 200;
let emulator: Emulator;
let stack: Stack;

beforeEach(async () => {
  emulator = await startEmulator();
  const folder = useStateFolder();
  await signIn(emulator);
  stack = await createStack({
    config: { "encorastream:endpoint": emulator.endpoints.encorastream },
    // The engine writes its state at the end alone: what is looked at here are the requests.
    env: {
      XDG_STATE_HOME: folder,
      LOCALAPPDATA: folder,
      PULUMI_EXPERIMENTAL: "true",
      PULUMI_SKIP_CHECKPOINTS: "true",
    },
    program: `
      import * as ott from "pulumi-ott";
      for (let n = 0; n < ${genres}; n += 1) {
        new ott.encorastream.Genre("g" + n, { name: "Genre " + n, slug: "genre-" + n, contentTypes: ["show"] });
      }`,
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await stack.dispose();
  await emulator.close();
});

it("goes on with new tokens if the access token expires in the middle of 200 creates", async () => {
  const before = emulator.log().length;
  emulator.inject({
    vendor: "encorastream",
    operation: "genres.admin.create",
    kind: "expiredToken",
    after: genres / 2,
    times: 1,
  });
  const up = await stack.up("--parallel", "32");
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(countSteps(up.steps)).toEqual({ create: genres });
  expect(emulator.objects("encorastream", "genres")).toHaveLength(genres);
  const log = emulator.log().slice(before);
  const creates = log.filter(({ operation }) => operation === "genres.admin.create");
  expect(creates.filter(({ status }) => status === 201)).toHaveLength(genres);
  expect(log.filter(({ status }) => status === 401)).toHaveLength(1);
  expect(log.filter(({ path }) => path.endsWith("/token"))).toHaveLength(1);
});
