/** A credential as its source hands it out, and until when it is good, in epoch milliseconds. */
export interface IssuedCredential {
  text: string;
  expiresAt?: number;
}

/** Answers with the credential. `refresh`: the vendor refused the last one (401). */
export type CredentialSource = (how: { refresh: boolean }) => Promise<IssuedCredential>;

/** A credential is renewed this long before it expires, in milliseconds, or after half of a short life. */
const usualMargin = 60_000;

/** The credential of one account: one question to its source serves all requests. */
export class Credential {
  private current: Promise<string> | undefined;
  private renewAt = Number.POSITIVE_INFINITY;

  constructor(private readonly source: CredentialSource) {}

  get(): Promise<string> {
    return this.current !== undefined && Date.now() < this.renewAt ? this.current : this.ask(false);
  }

  /**
   * Asks again, once for all whose requests were refused with the same credential. Answers with whether there is
   * another one now. `refused`: what `get` answered.
   */
  async renew(refused: Promise<string>): Promise<boolean> {
    const next = this.current === refused ? this.ask(true) : this.get();
    return (await next) !== (await refused);
  }

  private ask(refresh: boolean): Promise<string> {
    const asked = this.source({ refresh }).then(({ text, expiresAt }) => {
      if (this.current === asked) this.renewAt = renewalOf(expiresAt);
      return text;
    });
    this.current = asked;
    this.renewAt = Number.POSITIVE_INFINITY;
    // A source that failed is asked again by the next request.
    asked.catch(() => {
      if (this.current === asked) this.current = undefined;
    });
    return asked;
  }
}

function renewalOf(expiresAt: number | undefined): number {
  if (expiresAt === undefined) return Number.POSITIVE_INFINITY;
  return expiresAt - Math.min(usualMargin, (expiresAt - Date.now()) / 2);
}
