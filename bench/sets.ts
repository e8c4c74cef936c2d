import { type Emulator, startEmulator } from "../emulator";
import { createStackOn, type Stack, type StackResult } from "../test/support/local-stack";
import { findEngine } from "../tools/pulumi/find-engine";
import { rounded } from "./statistics";
import type { Table } from "./table";

/** What a program makes of one size, and how one field of one item is changed in it. */
interface Subject {
  title: string;
  program(changed: boolean): string;
}

const seasons = 20;
const episodesEach = 50;
const channels = 20;
const days = 7;
const programmesADay = 48;

const subjects: readonly Subject[] = [
  {
    title: `${seasons * episodesEach} episodes in ${seasons} seasons`,
    program: (changed) => `
      import * as ott from "pulumi-ott";
      const show = new ott.encorastream.Show("show", { title: "The Harbour", contentRating: "TV-14" });
      for (let number = 1; number <= ${seasons}; number += 1) {
        const season = new ott.encorastream.Season("season-" + number, { show, seasonNumber: number });
        const titles = Array.from({ length: ${episodesEach} }, (_none, index) => [index + 1, { title: "Episode " + (index + 1) }]);
        const episodes = Object.fromEntries(titles);
        if (${changed} && number === 7) episodes[4] = { title: "The Lighthouse" };
        new ott.encorastream.SeasonEpisodes("episodes-" + number, { season, episodes });
      }`,
  },
  {
    title: `${channels} channels, ${days} days of ${programmesADay} programmes each`,
    program: (changed) => `
      import * as ott from "pulumi-ott";
      const begin = Date.parse("2031-01-06T00:00:00Z");
      const at = (slot) => new Date(begin + slot * ${86_400_000 / programmesADay}).toISOString().slice(0, 19) + "Z";
      const slots = Array.from({ length: ${days * programmesADay} }, (_none, slot) => slot);
      for (let number = 1; number <= ${channels}; number += 1) {
        const channel = new ott.encorastream.Channel("channel-" + number, { name: "Channel " + number, number });
        const programmes = Object.fromEntries(
          slots.map((slot) => [at(slot), { endTime: at(slot + 1), title: "Programme " + slot }]),
        );
        if (${changed} && number === 7) programmes[at(4)].title = "The Lighthouse";
        const to = at(${days * programmesADay});
        new ott.encorastream.EpgSchedule("schedule-" + number, { channel, from: at(0), to, programmes });
      }`,
  },
];

/** What owned sets cost on the real engine: the episodes of a long series, a week of a programme guide. */
export async function sets(): Promise<Table[]> {
  const tables: Table[] = [];
  for (const subject of subjects) tables.push(await measured(subject));
  return tables;
}

async function measured({ title, program }: Subject): Promise<Table> {
  const emulator = await startEmulator();
  try {
    const stack = await createStackOn(await findEngine(), {
      emulator,
      env: { NODE_COMPILE_CACHE: undefined },
      program: program(false),
    });
    try {
      return {
        title,
        note: "One run, without a rate limit.",
        columns,
        rows: await life(stack, emulator, program),
      };
    } finally {
      await stack.dispose();
    }
  } finally {
    await emulator.close();
  }
}

const columns = [
  { key: "command", heading: "command" },
  { key: "requests", heading: "requests" },
  { key: "changing", heading: "changing" },
  { key: "kibibytes", heading: "KiB received" },
  { key: "seconds", heading: "seconds" },
];

async function life(stack: Stack, emulator: Emulator, program: Subject["program"]): Promise<Table["rows"]> {
  const cost = async (command: string, work: () => Promise<StackResult>) => {
    emulator.clearLog();
    const begun = performance.now();
    const { code, stdout, stderr } = await work();
    if (code !== 0) throw new Error(`the engine failed:\n${stdout}${stderr}`);
    const seconds = rounded((performance.now() - begun) / 1000, 1);
    const log = emulator.log();
    const bytes = log.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
    const changing = log.filter((record) => record.changing).length;
    return { command, requests: log.length, changing, kibibytes: rounded(bytes / 1024, 0), seconds };
  };
  const rows = [
    await cost("up", () => stack.up()),
    await cost("preview, no change", () => stack.preview("--expect-no-changes")),
    await cost("refresh", () => stack.refresh("--expect-no-changes")),
  ];
  await stack.setProgram(program(true));
  rows.push(await cost("up, one new title", () => stack.up()));
  rows.push(await cost("destroy", () => stack.destroy()));
  return rows;
}
