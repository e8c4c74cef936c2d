/** What a comment or an issue of GitHub and GitLab takes, less what their own marks need. */
export const commentLimit = 65_000;

/**
 * The first parts that fit into this many characters, in order. What does not fit is counted by `rest`, whose text is
 * among them.
 */
export function fitting(parts: readonly string[], limit: number, rest: (left: number) => string): string[] {
  const reserved = rest(parts.length).length + 1;
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 1;
    if (length + reserved > limit) break;
    shown.push(part);
  }
  const left = parts.length - shown.length;
  return left === 0 ? shown : [...shown, rest(left)];
}
