import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { provider } from "../provider/host/dynamic";
import { removeTemporaryFolders, temporaryFolder } from "../test/support/temporary-folder";
import { rounded } from "./statistics";
import type { Table } from "./table";

const gibibytes = 2;

/** What the upload of one large file costs the provider: it hashes the file in the check, and sends it in the create. */
export async function upload(): Promise<Table[]> {
  const folder = temporaryFolder("upload");
  process.env.XDG_CACHE_HOME = join(folder, "cache");
  const words = [join(__dirname, "..", "emulator", "main.js"), "--port", "0"];
  const emulator = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const file = join(folder, "master.mp4");
    writeFileSync(file, "");
    truncateSync(file, gibibytes * 1024 ** 3);
    utimesSync(file, 0, 0);
    const mediaUpload = await configured(await urlOf(emulator));
    const given = { assetType: "video_master", file, contentType: "video/mp4" };
    const [hash, { inputs }] = await timed(() => mediaUpload.check({}, given));
    const [again] = await timed(() => mediaUpload.check({}, given));
    const before = megabytes();
    const [send] = await timed(() => mediaUpload.create(inputs));
    return [
      {
        title: `Upload of a file of ${gibibytes} GiB`,
        note: "The emulator is another process. Memory is the most that the provider's process has taken until then.",
        columns: [
          { key: "hash", heading: "first check, s" },
          { key: "again", heading: "second check, s" },
          { key: "before", heading: "memory, MiB" },
          { key: "send", heading: "create, s" },
          { key: "after", heading: "memory, MiB" },
        ],
        rows: [{ hash, again, before, send, after: megabytes() }],
      },
    ];
  } finally {
    emulator.kill();
    removeTemporaryFolders();
  }
}

async function configured(url: string) {
  const mediaUpload = provider("encorastream:MediaUpload");
  const settings: Record<string, string> = {
    "encorastream:endpoint": `${url}/encorastream`,
    "encorastream:accessToken": "example",
  };
  await mediaUpload.configure({ config: { get: (key) => settings[key] } });
  return mediaUpload;
}

/** The emulator's first line says where it is. */
async function urlOf({ stdout }: ChildProcess): Promise<string> {
  const [line] = stdout ? await once(stdout, "data") : [];
  const [url] = /http:\S+/.exec(String(line)) ?? [];
  if (url === undefined) throw new Error("the emulator does not start");
  return url;
}

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const begun = performance.now();
  const result = await work();
  return [rounded((performance.now() - begun) / 1000, 2), result];
}

function megabytes(): number {
  return rounded(process.resourceUsage().maxRSS / 1024);
}
