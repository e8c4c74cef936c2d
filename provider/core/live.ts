/** What the vendor shows of an object. */

/**
 * What an answer shows of the arguments. A value: it is set. `null`: the answer shows that it is not set. Undefined
 * or absent: this answer does not show it, so nothing is claimed. Members of an argument that is an object likewise.
 */
export type Shown<Inputs> = { [Key in keyof Inputs]?: ShownValue<Inputs[Key]> | null };
export type ShownValue<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? Shown<Value>
    : Value;

/** A live object: what the vendor shows of it, in the program's terms. */
export interface Live<Inputs, Outputs> {
  inputs: Shown<Inputs>;
  outputs: Partial<Outputs>;
  revision?: string;
  /** False while the vendor is still deploying earlier writes. Left out where nothing is deployed. */
  settled?: boolean;
}

/**
 * What the answer to a write shows of the object. It is worked out when the write is done: what fails in it says nothing
 * of the write, and the object is read instead.
 */
export type Shows<Inputs, Outputs> = () => Live<Inputs, Outputs> | Promise<Live<Inputs, Outputs>>;
