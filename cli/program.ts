import { Command, InvalidArgumentError, Option } from "commander";
import { documentedScope } from "../provider/encorastream/sign-in/sign-in";
import { type LoginOptions, login, type Surroundings } from "./login";

/** The command `ott`. */
export function ottCommand(surroundings: Surroundings): Command {
  const ott = new Command("ott").description("Works beside Pulumi with the accounts of streaming vendors.");
  ott
    .command("login")
    .description("Signs in to a vendor, for runs on this machine.")
    .addCommand(encorastream(surroundings));
  return ott;
}

function encorastream(surroundings: Surroundings): Command {
  return new Command("encorastream")
    .description("Signs in to a tenant of EncoraStream by OAuth 2 with PKCE, and stores the tokens.")
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
    .action(({ timeout, ...options }: Omit<LoginOptions, "timeoutSeconds"> & { timeout: number }) =>
      login({ ...options, timeoutSeconds: timeout }, surroundings),
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
