/** A pair that works until it is exchanged for the next one; the refresh token works once. */
export interface OAuthTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Undefined: not known; the token is renewed when it is refused. */
  readonly expiresAt: Date | undefined;
}

export type GitLabCredentials =
  /** Of a person, a group or a project. */
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly tokens: OAuthTokens;
      /** Called before a new pair is used: one that is lost in a crash leaves the bot without any. */
      readonly keep: (tokens: OAuthTokens) => Promise<void>;
    };

/** What a request is sent with. */
export type AuthorityHeaders = Readonly<Record<string, string>>;

export interface Authority {
  headers(): Promise<AuthorityHeaders>;
  /**
   * After GitLab refused a request with 401: other headers to try once more with.
   * @param refused Those it was sent with.
   */
  renewed(refused: AuthorityHeaders): Promise<AuthorityHeaders | undefined>;
}

/** Exchanges a refresh token. */
export type Refresh = (
  tokens: OAuthTokens,
  client: { readonly clientId: string; readonly clientSecret: string },
) => Promise<OAuthTokens>;

export function createAuthority(credentials: GitLabCredentials, refresh: Refresh): Authority {
  if (credentials.kind === 'oauth') return new OAuthAuthority(credentials, refresh);
  const headers = { 'private-token': credentials.token };
  return { headers: () => Promise.resolve(headers), renewed: () => Promise.resolve(undefined) };
}

type OAuthCredentials = Extract<GitLabCredentials, { kind: 'oauth' }>;

/** Milliseconds before its end at which a token is no longer used: requests take their time. */
const margin = 60_000;

class OAuthAuthority implements Authority {
  readonly #credentials: OAuthCredentials;
  readonly #refresh: Refresh;
  #tokens: OAuthTokens;
  /** Exchanged, but not kept yet. */
  #unkept: OAuthTokens | undefined;
  #renewal: Promise<void> | undefined;

  constructor(credentials: OAuthCredentials, refresh: Refresh) {
    this.#credentials = credentials;
    this.#refresh = refresh;
    this.#tokens = credentials.tokens;
  }

  async headers(): Promise<AuthorityHeaders> {
    const { expiresAt } = this.#tokens;
    if (expiresAt !== undefined && expiresAt.getTime() - margin < Date.now()) await this.#renew();
    return this.#current();
  }

  async renewed(refused: AuthorityHeaders): Promise<AuthorityHeaders | undefined> {
    if (refused['authorization'] === this.#current()['authorization']) await this.#renew();
    return this.#current();
  }

  #current(): AuthorityHeaders {
    return { authorization: `Bearer ${this.#tokens.accessToken}` };
  }

  /** Whoever asks meanwhile waits for the same exchange: the refresh token would not work a second time. */
  #renew(): Promise<void> {
    this.#renewal ??= this.#exchange().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  async #exchange(): Promise<void> {
    this.#unkept ??= await this.#refresh(this.#tokens, this.#credentials);
    await this.#credentials.keep(this.#unkept);
    this.#tokens = this.#unkept;
    this.#unkept = undefined;
  }
}
