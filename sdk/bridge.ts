import * as pulumi from "@pulumi/pulumi";

/** No file that a program imports may name this type: the package does not ship the declarations behind it. */
type Bridge = typeof import("../provider/host/program");

/** Works with what runs in the provider. It is loaded at the first use: a program that only declares does not wait. */
export async function inProgram<Result>(work: (bridge: Bridge) => Promise<Result>): Promise<Result> {
  const bridge = await import("../provider/host/program.js");
  try {
    return await work(bridge);
  } catch (thrown) {
    throw bridge.isExpected(thrown) ? new pulumi.RunError(thrown.message) : thrown;
  }
}
