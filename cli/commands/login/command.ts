import { type Command, InvalidArgumentError, Option } from "commander";
import { documentedScope } from "../../../provider/encorastream/sign-in/sign-in";
import { examples } from "../../help";
import type { Session } from "../../session";
import { type LoginOptions, login } from "./login";

/** `ott login encorastream` */
export function addLogin(ott: Command, session: Session): void {
  const command = ott.command("login").description("Sign in to a vendor, for runs on this machine.");
  command
    .command("encorastream")
    .description("Sign in to a tenant of EncoraStream by OAuth 2 with PKCE, and store the tokens.")
    .addOption(
      new Option("--endpoint <url>", "base URL of the tenant's API")
        .env("ENCORASTREAM_ENDPOINT")
        .argParser(baseUrl)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--client-id <id>", "client id that the vendor gave you for this")
        .env("ENCORASTREAM_CLIENT_ID")
        .makeOptionMandatory(),
    )
    .option("--no-browser", "print the page's address, and wait for the pasted answer")
    .option("--scope <scopes>", "what the tokens are for", documentedScope)
    .addOption(
      new Option("--authorize-url <url>", "the vendor's page (default: <endpoint>/auth/authorize)")
        .env("ENCORASTREAM_AUTHORIZE_URL")
        .argParser(url),
    )
    .addOption(
      new Option("--token-url <url>", "where tokens come from (default: <endpoint>/auth/token)")
        .env("ENCORASTREAM_TOKEN_URL")
        .argParser(url),
    )
    .addOption(
      new Option("--timeout <seconds>", "how long to wait for the answer").default(300).argParser(seconds),
    )
    .addHelpText(
      "after",
      examples(
        "ott login encorastream --endpoint https://tenant.example.com/api/v2 --client-id my-client",
        "ott login encorastream --no-browser --endpoint https://tenant.example.com/api/v2 --client-id my-client",
      ),
    )
    .action(({ timeout, ...options }: Omit<LoginOptions, "timeoutSeconds"> & { timeout: number }) =>
      login({ ...options, timeoutSeconds: timeout }, session),
    );
}

function baseUrl(text: string): string {
  if (!text.includes("?")) return url(text);
  throw new InvalidArgumentError("It must be a URL without a query.");
}

function url(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/[#@]/.test(text)) return text;
  throw new InvalidArgumentError("It must be an http or https URL without a user or a fragment.");
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a number of seconds above 0.");
}
