import type * as pulumi from "@pulumi/pulumi";

/**
 * The arguments of an interface in its plain form: each value, at any depth, may be an output. Both types keep the
 * names of the members, so an editor shows their texts.
 */
export type InputsOf<Plain> = { [Key in keyof Plain]: pulumi.Input<InputOf<Plain[Key]>> };

type InputOf<Value> = Value extends pulumi.CustomResource
  ? Value
  : Value extends readonly (infer Item)[]
    ? pulumi.Input<InputOf<Item>>[]
    : Value extends object
      ? InputsOf<Value>
      : Value;

/** The outputs of a resource: what it was declared with, and what the vendor sets. */
export type OutputsOf<Plain> = { readonly [Key in keyof Plain]-?: pulumi.Output<ValueOf<Plain[Key]>> };

/** A plain value as it is read back: where a resource may stand for its id, the id. */
export type ValueOf<Value> = Value extends pulumi.CustomResource
  ? never
  : Value extends readonly (infer Item)[]
    ? ValueOf<Item>[]
    : Value extends object
      ? ValuesOf<Value>
      : Value;

type ValuesOf<Plain> = { [Key in keyof Plain]: ValueOf<Plain[Key]> };
