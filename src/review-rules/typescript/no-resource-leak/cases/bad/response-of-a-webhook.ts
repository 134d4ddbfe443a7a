import * as https from 'node:https';

export class WebhookLogger {
  private failures = 0;

  constructor(
    private readonly url: URL,
    private readonly token?: string,
  ) {}

  log(message: string): void {
    const headers: Record<string, string> = { 'content-type': 'text/plain' };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    const request = https.request(this.url, { method: 'POST', headers });
    request.on('response', (response) => { // expect: unclosed-connection
      if (response.statusCode !== 204) this.failures++;
    });
    request.on('error', () => this.failures++);
    request.end(message);
  }
}
