import { redacted } from "./redaction";

/** What a user is told of a failure: sentences, whose last full stop may be left out. */
export interface Failure {
  /** What happened. */
  what: string;
  /** The state of the vendor: what was changed, sent or deleted, if anything. */
  state: string;
  /** What the user can do. */
  remedy: string;
}

/** An error a user can act on. It shows its message and no stack. */
export class ExpectedError extends Error {
  constructor(readonly told: Failure) {
    super(failureText(told));
    this.name = "Error";
    this.stack = "";
  }

  /** The host prints an error as text; a class name in front of it helps nobody. */
  override toString(): string {
    return this.message;
  }
}

const againRemedy = "Run the command again";
const refusedRemedy = "Correct what the vendor refused, and run the command again";
const unknownState = "Whether it took effect is not known";

/** The vendor refused the call. It changed nothing, unless an earlier try of the same call did. */
export class Refused extends ExpectedError {
  constructor(
    what: string,
    readonly status: number,
    /**
     * Whether an earlier try of this call got no usable answer: that one may have taken effect, and the refusal may
     * be its consequence ("already published", "no such object").
     */
    readonly afterUnknown = false,
    remedy = afterUnknown ? againRemedy : refusedRemedy,
  ) {
    super({ what, state: afterUnknown ? unknownState : "Nothing was changed", remedy });
  }
}

/** The vendor says there is no such object. */
export class NotFound extends Refused {}

/** The object moved on since the revision that we named (If-Match, 412). Nothing was changed. */
export class Stale extends Refused {}

/** Nobody knows whether the call took effect: time-out, cut connection, a bad answer after sending. */
export class Ambiguous extends ExpectedError {
  constructor(
    what: string,
    /** Whether no answer came in time: the vendor may still be at work on it. */
    readonly isLate = false,
    /** How long the vendor asked us to wait before another call, in milliseconds. */
    readonly waitMilliseconds?: number,
    { state = unknownState, remedy = againRemedy }: Partial<Failure> = {},
  ) {
    super({ what, state, remedy });
  }
}

/** The object exists, but not all of it could be written. What was written is in `state`. */
export class PartialFailure extends ExpectedError {
  constructor(
    readonly id: string,
    readonly state: Record<string, unknown>,
    told: Failure,
  ) {
    super(told);
  }
}

/** The object that a part was written to is of no use any more: the next run makes another one in its place. */
export class Discarded extends ExpectedError {
  constructor(what: string, state: string) {
    super({ what, state, remedy: "The next `pulumi up` creates a new one in its place" });
  }
}

/** A part took effect for some of its items. What the vendor has of the part now is in `values`. */
export class PartlyWritten extends ExpectedError {
  constructor(
    readonly values: Record<string, unknown>,
    override readonly cause: unknown,
  ) {
    super(toldOf(cause));
  }
}

/** A part was interrupted, and goes on in the next run from what the vendor has of it. */
export class Unfinished extends PartlyWritten {}

/** The text of anything thrown, without a stack. What was not built to be printed loses its secrets. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof ExpectedError) return thrown.message;
  return redacted(thrown instanceof Error ? thrown.message : String(thrown));
}

/** What happened, and no more of anything thrown: the error that quotes it has its own state of the vendor. */
export function reasonOf(thrown: unknown): string {
  return toldOf(thrown).what;
}

/** What a user can do about anything thrown. */
export function remedyOf(thrown: unknown): string {
  return sentence(toldOf(thrown).remedy);
}

/**
 * What a user can do about a failed write. No plan sees without a refresh that what it writes is gone: the same write would
 * fail in each run.
 */
export function updateRemedyOf(thrown: unknown): string {
  if (!(thrown instanceof NotFound)) return remedyOf(thrown);
  return "If it was deleted outside the program, run `pulumi refresh`: the next `pulumi up` then creates it again.";
}

/** What is told of anything thrown. What was not built to be printed is a mistake of ours. */
function toldOf(thrown: unknown): Failure {
  if (thrown instanceof ExpectedError) return thrown.told;
  return { what: messageOf(thrown), state: unknownState, remedy: "Report this as a bug of pulumi-ott" };
}

/** The error of a failure. */
export function failure(told: Failure): ExpectedError {
  return new ExpectedError(told);
}

/** The text of a failure: what happened, the state of the vendor, the remedy. After a list they begin a line. */
export function failureText({ what, state, remedy }: Failure): string {
  const happened = what.includes("\n") ? `${what}\n` : `${sentence(what)} `;
  return `${happened}${sentence(state)} ${sentence(remedy)}`;
}

/** The text with a full stop at its end. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
