import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { oneOfEach } from "../support/by-type";
import { createStack, type Stack } from "../support/stack";
import { temporaryFolder } from "../support/temporary-folder";

const canary = "CANARY";

/** What the program marks itself, and URLs with credentials, which nobody marks. */
const markedByProgram = `
import * as pulumi from "@pulumi/pulumi";
import * as marked from "pulumi-ott";
const target = new marked.fivecents.PushStream("target", { name: "live/target", server: "2", protocols: ["HLS"] });
new marked.fivecents.Platform("keyed", { stream: target, name: "Keyed", url: pulumi.secret("rtmp://a.example.com/live2/${canary}-path") });
new marked.fivecents.PullStream("camera", { name: "live/camera", server: "2", protocols: ["HLS"],
  source: { protocol: "rtsp", urls: ["rtsp://admin:${canary}-camera@192.0.2.10/ch1"] } });
new marked.encorastream.Webhook("hook", { url: "https://hooks.example.com/y?token=${canary}-hook", events: ["content.published"] });
`;

/** A canary in every credential and every secret argument is looked for in everything that is written. */
describe("secrets", () => {
  let emulator: Emulator;
  let stack: Stack;
  let shown = "";
  const debugLog = join(temporaryFolder("log"), "debug.log");
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    const secret = (name: string) => `${canary}-${name}`;
    stack = await createStack({
      program:
        markedByProgram +
        oneOfEach({
          rtmp: secret("rtmp"),
          token: secret("token"),
          stream: secret("stream"),
          user: secret("user"),
          password: secret("password"),
        }),
      emulator,
      env: { OTT_LOG: "debug", OTT_LOG_FILE: debugLog },
      config: { "fivecents:requestsPerSecond": "0" },
      secrets: {
        "fivecents:apiKey": secret("key"),
        "encorastream:accessToken": secret("access"),
        "contentpool:token": secret("pool"),
      },
    });
    for (const file of ["cover.jpg", "banner.jpg"]) await writeFile(join(stack.folder, file), file);
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  async function run(result: Promise<{ stdout: string; stderr: string }>): Promise<void> {
    const { stdout, stderr } = await result;
    shown += stdout + stderr;
  }

  it("are nowhere in the clear, through failures, drift and a debug log", async () => {
    emulator.inject({ vendor: "fivecents", operation: "push.rtmpauth.update", kind: "status", status: 400 });
    emulator.inject({ vendor: "fivecents", operation: "push.platform.add", kind: "html", times: 1 });
    await run(stack.preview("--diff"));
    await run(stack.up("--diff"));
    await run(stack.up("--diff"));
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    for (const stream of emulator.objects("fivecents", "streams")) {
      emulator.edit("fivecents", "streams", stream._id, { securetoken: { list: `${canary}-drifted` } });
    }
    await run(stack.refresh("--preview-only", "--diff"));
    await run(stack.run("stack", "output", "--stack", "test"));
    const log = await readFile(debugLog, "utf8");
    expect(log).toContain('"operation":"push.create"');
    const signing = String(emulator.objects("encorastream", "webhooks")[0]?._hidden.signing_secret);
    const files = await readdir(join(stack.folder, ".ott"), { recursive: true, withFileTypes: true });
    const written = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), "utf8")),
    );
    for (const text of [shown, log, JSON.stringify(await stack.exportState()), ...written]) {
      expect(text).not.toContain(canary);
      if (signing.length > 8) expect(text).not.toContain(signing);
    }
  });
});
