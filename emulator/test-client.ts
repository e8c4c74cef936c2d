import { type Emulator, type EmulatorOptions, startEmulator, type Vendor } from "./index";

/** An answer as tests look at it. */
export interface TestAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** The value at a dotted path, e.g. "stream.platforms.0.id"; undefined where the path ends early. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const member of path.split(".")) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, member) : undefined;
  }
  return found;
}

/** The list at a dotted path. Fails where there is none. */
export function listAt(value: unknown, path: string): unknown[] {
  const found = at(value, path);
  if (!Array.isArray(found)) throw new Error(`${path} is no list`);
  return found;
}

/** A bare client of one account, without any of the provider's manners. */
export class TestClient {
  readonly emulator: Emulator;
  readonly credential: string;

  constructor(emulator: Emulator, credential = "test-credential") {
    this.emulator = emulator;
    this.credential = credential;
  }

  fivecents(method: string, path: string, body?: unknown): Promise<TestAnswer> {
    return this.send("fivecents", method, path, body, { "x-api-key": this.credential });
  }

  encorastream(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer> {
    return this.send("encorastream", method, path, body, {
      authorization: `Bearer ${this.credential}`,
      ...headers,
    });
  }

  contentpool(path: string, body?: unknown): Promise<TestAnswer> {
    return this.send("contentpool", "POST", path, body, { token: this.credential, "api-version": "v1" });
  }

  async send(
    vendor: Vendor,
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<TestAnswer> {
    const form = body instanceof FormData;
    const typed = body === undefined || form ? headers : { "content-type": "application/json", ...headers };
    const sent = body === undefined || form ? body : JSON.stringify(body);
    const url = this.emulator.endpoints[vendor] + path;
    const response = await fetch(url, { method, headers: typed, body: sent });
    const text = await response.text();
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = text;
    }
    return { status: response.status, headers: response.headers, body: parsed };
  }
}

/** An emulator without a rate limit, and a client of it. */
export async function startForTest(
  options: EmulatorOptions = {},
): Promise<{ emulator: Emulator; client: TestClient }> {
  const settings = {
    ...options.settings,
    fivecents: { requestsPerSecond: 0, ...options.settings?.fivecents },
  };
  const emulator = await startEmulator({ ...options, settings });
  return { emulator, client: new TestClient(emulator) };
}

/** A form that makes a series, with every field that is required. */
export function seriesForm(title: string): FormData {
  const data = new FormData();
  const fields = {
    ...{ title, description: "A river.", firstEpisodeDate: "2020/12/2", producerCountry: "ir" },
    ...{ audioLanguage: "fa", parentalGuide: "TV-MA", "genres[]": "drama" },
  };
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const name of ["cover", "banner"]) data.append(name, new Blob(["bytes"]), `${name}.jpg`);
  return data;
}
