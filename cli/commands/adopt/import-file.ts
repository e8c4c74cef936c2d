import { factsOf, shapeOf } from "../../../provider/core/facts";
import { markedKey } from "../../../provider/core/secrets";
import { loaderOf } from "../../../sdk/loader";
import { sealed } from "../../state-secrets";
import { isSecret } from "./arguments";
import type { Named } from "./naming";

/** What `pulumi import --file` takes: the resources as the engine would have stored them. It asks no vendor. */
export function importFile(objects: readonly Named[]): object {
  return { resources: objects.map(entryOf) };
}

function entryOf({ definition: { type, inputs: schema, outputs }, name, id, inputs, state }: Named): object {
  const secret = Object.entries(shapeOf(schema)).filter(
    ([key, argument]) => inputs[key] !== undefined && isSecret(argument, inputs[key]),
  );
  // The program has these from its config, so that it marks them as secret by itself.
  const marked = secret.filter(([, argument]) => !factsOf(argument).secret).map(([key]) => key);
  const hidden = {
    __provider: loaderOf(type),
    ...(marked.length === 0 ? {} : { [markedKey]: marked }),
  };
  const secretOutputs = Object.entries(shapeOf(outputs)).filter(([, output]) => factsOf(output).secret);
  const keys = [...secret, ...secretOutputs].map(([key]) => key);
  return {
    type: `pulumi-nodejs:dynamic/${type}`,
    name,
    id,
    inputs: sealed({ ...inputs, ...hidden }, keys),
    outputs: sealed({ ...state, ...inputs, ...hidden }, keys),
  };
}
