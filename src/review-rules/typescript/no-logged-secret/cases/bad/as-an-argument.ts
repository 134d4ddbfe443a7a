import debugFactory from 'debug';

const debug = debugFactory('app:oauth');

export class OAuthClient {
  constructor(
    private readonly clientId: string,
    private readonly clientSecret: string,
  ) {}

  async refresh(refreshToken: string): Promise<string> {
    debug('refreshing %s with %s', this.clientId, this.clientSecret); // expect: logged-secret
    debug('token %s', refreshToken); // expect: logged-secret
    return await this.post({ refreshToken });
  }

  private async post(body: object): Promise<string> {
    return JSON.stringify(body);
  }
}
