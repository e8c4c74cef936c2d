import { messageOf } from "../../../../provider/core/errors";
import { foreignText } from "../../../../provider/core/foreign-text";
import { withoutCredentials } from "../../../../provider/core/url-credentials";
import type { Finding } from "../finding";

/** Where the engine keeps the state, and whether it may. */
export async function checkBackend(program: string): Promise<Finding> {
  const check = "state backend";
  try {
    const { LocalWorkspace } = await import("@pulumi/pulumi/automation/index.js");
    const workspace = await LocalWorkspace.create({ workDir: program });
    const { url, user } = await workspace.whoAmI();
    const where = url === undefined ? "" : ` at ${withoutCredentials(url)}`;
    return { check, status: "ok", text: `signed in as ${foreignText(user)}${where}` };
  } catch (thrown) {
    const text = messageOf(thrown);
    return {
      check,
      status: "problem",
      text: foreignText(/error: .*/.exec(text)?.[0] ?? text, 300),
      remedy: "Run `pulumi login`, or set PULUMI_BACKEND_URL",
    };
  }
}
