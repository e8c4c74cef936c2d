import { expect, it } from "vitest";
import { accounts, definitionOf } from "../provider/definitions";
import { sdkFiles } from "./sdk-files";

it("the SDK of EncoraStream exports verifyWebhook, and no other SDK does", () => {
  const files = sdkFiles(accounts, [definitionOf("encorastream:Webhook")], []);
  const exporting = [...files].filter(([, source]) => source.includes('export * from "../verify-webhook";'));
  expect(exporting.map(([path]) => path)).toEqual(["sdk/encorastream/index.ts"]);
});
