import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { TestClient } from "../../emulator/test-client";
import { createStack, type Stack, type StackResult } from "../support/stack";

const episodes = 60;
const channels = 3;
const programmes = 24;

/** What a program may do otherwise. */
interface Changes {
  /** Titles of episode 4, and of the programme at 04:00 of the first channel. */
  title?: string;
  /** How many minutes later the last six programmes of the first channel begin. */
  later?: number;
}

function program({ title, later = 0 }: Changes = {}): string {
  return `
    import * as ott from "pulumi-ott";
    const show = new ott.encorastream.Show("show", { title: "The Harbour", contentRating: "TV-14" });
    const season = new ott.encorastream.Season("season", { show, seasonNumber: 1 });
    const numbers = Array.from({ length: ${episodes} }, (_none, index) => index + 1);
    const episodes = Object.fromEntries(numbers.map((number) => [number, { title: "Episode " + number }]));
    if (${title !== undefined}) episodes[4].title = ${JSON.stringify(title)};
    new ott.encorastream.SeasonEpisodes("episodes", { season, episodes });

    const minutes = (count) => new Date(Date.UTC(2031, 0, 10, 0, count)).toISOString().slice(0, 19) + "Z";
    for (let number = 1; number <= ${channels}; number += 1) {
      const channel = new ott.encorastream.Channel("channel-" + number, { name: "Channel " + number, number });
      const slots = Array.from({ length: ${programmes} }, (_none, slot) => {
        const start = slot * 60 + (number === 1 && slot >= ${programmes - 6} ? ${later} : 0);
        return [minutes(start), { endTime: minutes(start + 30), title: "Programme " + slot }];
      });
      const programmes = Object.fromEntries(slots);
      if (${title !== undefined} && number === 1) programmes[minutes(240)].title = ${JSON.stringify(title)};
      const window = { from: minutes(0), to: minutes(24 * 60), gaps: "allow" };
      new ott.encorastream.EpgSchedule("schedule-" + number, { channel, ...window, programmes });
    }`;
}

describe("a season of 60 episodes and a day of three channels", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator();
    stack = await createStack({ emulator, program: program() });
    succeeded(await stack.up());
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  const stored = () => emulator.objects("encorastream", "programs").filter(({ _deleted }) => !_deleted);
  const firstChannel = () =>
    String(emulator.objects("encorastream", "channels").find(({ number }) => number === 1)?.id);
  const idOf = (title: string) =>
    stored().find((one) => one.title === title && one.channel_id === firstChannel())?.id;
  const operations = (changing: boolean) =>
    emulator.log().flatMap((record) => (record.changing === changing ? record.operation : []));

  async function runs(work: () => Promise<StackResult>): Promise<void> {
    emulator.clearLog();
    succeeded(await work());
  }

  async function changesTo(changes: Changes): Promise<void> {
    await stack.setProgram(program(changes));
    await runs(() => stack.up());
  }

  async function addByHand(start_time: string, end_time: string, title: string): Promise<void> {
    const channel_id = firstChannel();
    const body = { channel_id, start_time, end_time, title, is_live: false, is_catchup_available: false };
    const vendor = new TestClient(emulator, "test-access-token");
    expect((await vendor.encorastream("POST", `/admin/channels/${channel_id}/epg`, body)).status).toBe(201);
  }

  it("is made by one call an item, and is then the same", async () => {
    expect(emulator.objects("encorastream", "episodes")).toHaveLength(episodes);
    expect(stored()).toHaveLength(channels * programmes);
    await runs(() => stack.preview("--expect-no-changes"));
    expect(emulator.log()).toEqual([]);
  });

  it("is refreshed by one list a set", async () => {
    await runs(() => stack.refresh("--expect-no-changes"));
    const ofItems = emulator.log().filter(({ operation }) => /^(episodes|epg)\./.test(operation ?? ""));
    expect(ofItems.map(({ operation }) => operation).toSorted()).toEqual(
      ["episodes.admin.list", ...Array.from({ length: channels }, () => "epg.admin.list")].toSorted(),
    );
  });

  it("takes one call for each new title", async () => {
    await changesTo({ title: "The Lighthouse" });
    expect(operations(true).toSorted()).toEqual(["epg.admin.update", "episodes.admin.update"]);
    await changesTo({});
  });

  it("keeps the ids of programmes that move", async () => {
    const before = idOf("Programme 20");
    await changesTo({ later: 10 });
    expect(operations(true)).toEqual(Array.from({ length: 6 }, () => "epg.admin.update"));
    expect(idOf("Programme 20")).toBe(before);
    await changesTo({});
  });

  it("deletes what others add to the day, and leaves alone what is outside", async () => {
    await addByHand("2031-01-10T05:30:00Z", "2031-01-10T05:45:00Z", "Inside");
    await addByHand("2031-01-11T00:00:00Z", "2031-01-11T01:00:00Z", "Tomorrow");
    await runs(() => stack.up("--refresh"));
    expect(operations(true)).toEqual(["epg.admin.delete"]);
    expect([idOf("Inside"), typeof idOf("Tomorrow")]).toEqual([undefined, "string"]);
  });
});

function succeeded({ code, stdout, stderr }: StackResult): void {
  expect(code, stdout + stderr).toBe(0);
}
