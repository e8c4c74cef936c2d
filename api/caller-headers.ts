/**
 * The documented headers that a caller of an operation may set. The clients make the others themselves: credentials, types
 * of bodies, and keys that make a second try safe.
 */
export const callerHeaders: readonly string[] = ["X-Device-Id", "X-Profile-Id", "If-Match"];
