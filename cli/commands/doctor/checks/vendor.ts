import { type AccountDefinition, settingValues } from "../../../../provider/core/account";
import { messageOf } from "../../../../provider/core/errors";
import { HostProcess } from "../../../../provider/host/accounts";
import { harmlessCalls } from "../../../harmless-calls";
import type { Configured } from "../../../stack";
import type { Surroundings } from "../../../surroundings";
import type { Finding } from "../finding";

/** From here on the two clocks may tell the order of changes wrongly. */
const largestSkewSeconds = 60;
/** What 5centsCDN documents for an account. */
const documentedLimit = 5;

/** The settings of a vendor's account, its credential by one harmless call, the clocks, and the rate limit. */
export async function checkVendor(
  account: AccountDefinition,
  { configured, environment }: { configured: Configured; environment: Surroundings["environment"] },
): Promise<Finding[]> {
  const { vendor } = account;
  const settings = settingValues(account, configured, environment);
  if (Object.keys(settings.values).length === 0) {
    return [{ check: vendor, status: "skipped", text: "no setting of it is set" }];
  }
  const [problem, ...others] = settings.problems;
  if (problem !== undefined) {
    const text = "its settings are not complete";
    return [{ check: vendor, status: "problem", text, remedy: [problem, ...others].join(" ") }];
  }
  const findings: Finding[] = [];
  const host = new HostProcess(undefined, async (text) => {
    findings.push({ check: vendor, status: "warning", text, remedy: "Use an https endpoint" });
  });
  const { client, now } = host.open(account, settings);
  try {
    await harmlessCalls[vendor]?.(client);
  } catch (thrown) {
    const remedy = `Check the credential and the endpoint of ${vendor}; OTT_LOG=debug shows each request`;
    return [...findings, { check: vendor, status: "problem", text: messageOf(thrown), remedy }];
  }
  findings.push({ check: vendor, status: "ok", text: "the vendor accepts the credential" });
  findings.push(clockFinding(vendor, Math.round((now() - Date.now()) / 1000)));
  return [...findings, limitFinding(vendor, settings.values.requestsPerSecond)];
}

function clockFinding(vendor: string, seconds: number): Finding {
  const check = `${vendor} clock`;
  if (Math.abs(seconds) < largestSkewSeconds)
    return { check, status: "ok", text: "agrees with this machine's" };
  return {
    check,
    status: "warning",
    text: `the vendor's clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? "ahead of" : "behind"} this machine's`,
    remedy: "Set this machine's clock by a time server",
  };
}

function limitFinding(vendor: string, text: string | undefined): Finding {
  const check = `${vendor} rate limit`;
  if (vendor !== "fivecents") {
    const limit =
      text === undefined || text === "0" ? "none is set, and the vendor states none" : perSecond(text);
    return { check, status: "ok", text: limit };
  }
  const limit = Number(text ?? documentedLimit);
  if (limit > 0 && limit <= documentedLimit) return { check, status: "ok", text: perSecond(String(limit)) };
  return {
    check,
    status: "warning",
    text: limit === 0 ? "no limit is set" : perSecond(String(limit)),
    remedy: `Set fivecents:requestsPerSecond to ${documentedLimit} or less: the vendor refuses more`,
  };
}

function perSecond(limit: string): string {
  return `${limit} request${limit === "1" ? "" : "s"} a second`;
}
