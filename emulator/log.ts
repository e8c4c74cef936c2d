import type { LogFilter, RequestRecord } from "./types";

/** Enough for the longest test run; the oldest records go first. */
const capacity = 100_000;

export class RequestLog {
  #records: RequestRecord[] = [];
  #sequence = 0;

  /** Adds a record, to be completed while the request is served, and numbers it. */
  open(record: Omit<RequestRecord, "sequence" | "finishedAt" | "status" | "answerBytes">): RequestRecord {
    this.#sequence += 1;
    const opened: RequestRecord = {
      sequence: this.#sequence,
      finishedAt: record.at,
      status: null,
      answerBytes: 0,
      ...record,
    };
    this.#records.push(opened);
    if (this.#records.length > capacity) this.#records.shift();
    return opened;
  }

  read(filter: LogFilter = {}): RequestRecord[] {
    return this.#records.filter(
      (record) =>
        (filter.vendor === undefined || record.vendor === filter.vendor) &&
        (filter.operation === undefined || record.operation === filter.operation) &&
        (filter.account === undefined || record.account === filter.account) &&
        (filter.changing === undefined || record.changing === filter.changing),
    );
  }

  clear(): void {
    this.#records = [];
  }
}
