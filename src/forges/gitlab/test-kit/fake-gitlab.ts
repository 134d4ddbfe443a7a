import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitLabClient } from '../client.ts';
import type { ClientOptions } from '../client.ts';

export interface Asked {
  /** `GET /projects/o%2Fr/…?…`, `graphql Change`, `POST /oauth/token`. */
  readonly name: string;
  /** Parsed; for GraphQL the variables. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
  /** Instead of an answer: the connection is cut, or nothing ever comes. */
  readonly instead?: 'reset' | 'hang' | 'truncate';
}

/** The first entry whose name starts a request's name answers it. */
export type FakeAnswers = Readonly<Record<string, (asked: Asked) => FakeAnswer | Promise<FakeAnswer>>>;

/** Answers of GitLab written by hand, over real HTTP, below a path of its host. */
export class FakeGitLab implements AsyncDisposable {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #answers: FakeAnswers;

  private constructor(answers: FakeAnswers) {
    this.#answers = answers;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(answers: FakeAnswers): Promise<FakeGitLab> {
    const fake = new FakeGitLab(answers);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get host(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/git/lab`;
  }

  get names(): readonly string[] {
    return this.asked.map(({ name }) => name);
  }

  client(options: Partial<ClientOptions> = {}): GitLabClient {
    return new GitLabClient({
      host: this.host,
      credentials: { kind: 'token', token: 'a token' },
      requestTimeout: 5_000,
      retryWait: 1,
      ...options,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = read(request, Buffer.concat(chunks).toString());
    this.asked.push(asked);
    const name = Object.keys(this.#answers).find((start) => asked.name.startsWith(start));
    const answer = name === undefined ? undefined : await this.#answers[name]?.(asked);
    send(response, answer ?? { status: 500, body: { message: `no answer: ${asked.name}` } });
  }
}

function read({ method = '', url = '', headers }: IncomingMessage, text: string): Asked {
  const body = (text === '' ? {} : JSON.parse(text)) as Asked['body'];
  const path = url.replace('/git/lab', '');
  if (path !== '/api/graphql') return { name: `${method} ${path.replace('/api/v4', '')}`, body, headers };
  const name = `graphql ${/\w+ (\w+)/.exec(String(body['query']))?.[1] ?? ''}`;
  return { name, body: body['variables'] as Asked['body'], headers };
}

function send(response: ServerResponse, { status = 200, headers = {}, body, instead }: FakeAnswer): void {
  if (instead === 'hang') return;
  if (instead === 'reset') {
    response.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(instead === 'truncate' ? text.slice(0, text.length / 2) : text);
}
