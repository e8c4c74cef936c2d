/** What the engine did, step by step, as its own event log says. */
export interface Step {
  /**
   * `create`, `update`, `delete`, `replace`, `create-replacement`, `delete-replaced`, `same` …; in a refresh what
   * it found (`update` is drift, `delete` is gone), while the refresh within `up --refresh` is just `refresh`.
   */
  op: string;
  urn: string;
  /** Such as `pulumi-nodejs:dynamic/fivecents:PushStream`. */
  type: string;
  /** The logical name. */
  name: string;
  failed: boolean;
  /** The changed fields by path, with the kind of change (`add`, `update-replace` …); empty where there is none. */
  detailedDiff: Record<string, { kind: string; inputDiff: boolean }>;
}

/** A message of the engine, a provider or the program. */
export interface Diagnostic {
  severity: string;
  message: string;
  urn?: string;
}

export interface EventLog {
  /** Every step on the program's own resources; the stack itself and its providers are left out. */
  steps: Step[];
  /** Everything the user is shown, `debug` messages left out. */
  diagnostics: Diagnostic[];
}

interface StepMetadata {
  op: string;
  urn: string;
  type: string;
  detailedDiff: Record<string, { diffKind: string; inputDiff: boolean }> | null;
}

interface EngineEvent {
  resourcePreEvent?: { metadata: StepMetadata };
  resOutputsEvent?: { metadata: StepMetadata };
  resOpFailedEvent?: { metadata: StepMetadata };
  diagnosticEvent?: Diagnostic;
}

/** Reads the text of an event log: a JSON object a line. */
export function parseEventLog(text: string): EventLog {
  const events = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as EngineEvent);
  return { steps: stepsOf(events), diagnostics: diagnosticsOf(events) };
}

function diagnosticsOf(events: EngineEvent[]): Diagnostic[] {
  return events
    .flatMap(({ diagnosticEvent }) => (diagnosticEvent ? [diagnosticEvent] : []))
    .filter(({ severity }) => severity !== "debug")
    .map(({ severity, message, urn }) => ({ severity, message, ...(urn ? { urn } : {}) }));
}

/** A step's end says more than its beginning: a refresh tells only then what it found. */
function stepsOf(events: EngineEvent[]): Step[] {
  const open: Step[] = [];
  const steps: Step[] = [];
  for (const { resourcePreEvent, resOutputsEvent, resOpFailedEvent } of events) {
    const metadata = (resourcePreEvent ?? resOutputsEvent ?? resOpFailedEvent)?.metadata;
    if (
      !metadata ||
      metadata.type === "pulumi:pulumi:Stack" ||
      metadata.type.startsWith("pulumi:providers:")
    ) {
      continue;
    }
    const step = toStep(metadata, resOpFailedEvent !== undefined);
    const begun = open.findIndex(({ urn, op }) => urn === step.urn && (op === step.op || op === "refresh"));
    if (resourcePreEvent) {
      open.push(step);
      steps.push(step);
    } else if (begun === -1) {
      steps.push(step);
    } else {
      Object.assign(open.splice(begun, 1)[0] ?? {}, step);
    }
  }
  return steps;
}

function toStep({ op, urn, type, detailedDiff }: StepMetadata, failed: boolean): Step {
  return {
    op,
    urn,
    type,
    name: urn.slice(urn.lastIndexOf("::") + 2),
    failed,
    detailedDiff: Object.fromEntries(
      Object.entries(detailedDiff ?? {}).map(([path, { diffKind, inputDiff }]) => [
        path,
        { kind: diffKind, inputDiff },
      ]),
    ),
  };
}

/** How often each operation occurs, such as `{ create: 2, same: 1 }`. */
export function countSteps(steps: readonly Step[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { op } of steps) counts[op] = (counts[op] ?? 0) + 1;
  return counts;
}
