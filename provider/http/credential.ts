export type CredentialHeaders = Record<string, string>;

/** Answers with the headers that carry the credential. `refresh`: the vendor refused the last ones (401). */
export type CredentialSource = (how: { refresh: boolean }) => Promise<CredentialHeaders>;

/** The credential of one account: one question to its source serves all requests. */
export class Credential {
  private current: Promise<CredentialHeaders> | undefined;

  constructor(private readonly source: CredentialSource) {}

  get(): Promise<CredentialHeaders> {
    return this.current ?? this.ask(false);
  }

  /**
   * Asks again, once for all whose requests were refused with the same credential. Answers with whether there is
   * another one now. `refused`: what `get` answered.
   */
  async renew(refused: Promise<CredentialHeaders>): Promise<boolean> {
    if (this.current === refused) this.ask(true);
    return !isSame(await this.get(), await refused);
  }

  private ask(refresh: boolean): Promise<CredentialHeaders> {
    const asked = this.source({ refresh });
    this.current = asked;
    // A source that failed is asked again by the next request.
    asked.catch(() => {
      if (this.current === asked) this.current = undefined;
    });
    return asked;
  }
}

function isSame(one: CredentialHeaders, other: CredentialHeaders): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
