/** A step that takes longer than this says what it is doing. */
const QUIET_MILLISECONDS = 1000;
/** Where no terminal reads, a long step says from time to time that it is still alive. */
const REMINDER_MILLISECONDS = 30_000;

/**
 * Runs a step and says on stderr what it is doing if it takes longer than a second: on a terminal as one line
 * with the elapsed time, elsewhere as a line now and then.
 *
 * @example await step("Compiling the Pulumi engine (about 4 minutes, once)", () => build());
 */
export async function step<Result>(
  title: string,
  work: () => Promise<Result>,
  stream: Pick<NodeJS.WriteStream, "write" | "isTTY"> = process.stderr,
): Promise<Result> {
  const start = performance.now();
  const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
  let shown = false;
  const show = () => {
    if (stream.isTTY) stream.write(`\r${title} … ${seconds()}`);
    else stream.write(shown ? `${title} … still at it after ${seconds()}\n` : `${title} …\n`);
    shown = true;
  };
  let repeat: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    show();
    repeat = setInterval(show, stream.isTTY ? 1000 : REMINDER_MILLISECONDS);
  }, QUIET_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(repeat);
    if (shown) stream.write(`${stream.isTTY ? "\r" : ""}${title} … took ${seconds()}\n`);
  }
}
