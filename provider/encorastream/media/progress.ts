const everyMilliseconds = 1_000;

/** Tells how far the upload of a file has come, at most once a second. */
export function progressOf(
  show: ((text: string) => Promise<void>) | undefined,
  file: string,
  size: number,
): (sent: number) => void {
  let next = performance.now() + everyMilliseconds;
  return (sent) => {
    if (performance.now() < next) return;
    next = performance.now() + everyMilliseconds;
    const percent = Math.floor((sent / size) * 100);
    void show?.(`${file}: ${percent} % of ${(size / 1e6).toFixed(1)} MB uploaded`);
  };
}
